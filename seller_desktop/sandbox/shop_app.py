"""A sandbox marketplace as a WSGI app, as far as all are alike: time, faults, late effects.

What differs, a marketplace's own app says: how a request is read and let in, and how each refusal
looks in its protocol.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Generic, Protocol, TypeVar

from ..system.clock import Clock
from .faults import (
    HIDDEN_SECONDS,
    LATE_SECONDS,
    SKEW_SECONDS,
    ConnectionCut,
    ConnectionStalled,
    Fault,
    FaultBox,
)
from .late import LateEffects
from .reply import Reply
from .request import Request

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

_NO_LIMIT = 2**62


class World(Protocol):
    """The truth behind a shop."""

    @property
    def lock(self) -> AbstractContextManager[object]:
        """Held while the world is read or changed."""

    def tick(self, seconds: float, at: int) -> int:
        """Let people and couriers act as if so many seconds had passed, all dated `at`."""


@dataclass(slots=True, kw_only=True)
class Turn:
    """One request on its way through: what is known of it so far. `writes` would change something,
    `done` was carried out."""

    request: Request
    now: int
    writes: bool = False
    done: bool = False

    @property
    def name(self) -> str:
        """What the path of a fault is looked for in."""
        return self.request.path

    @property
    def is_token(self) -> bool:
        """Whether it asks for a token."""
        return False


WorldT = TypeVar("WorldT", bound=World)
TurnT = TypeVar("TurnT", bound=Turn)
Answer = TypeVar("Answer")


class ShopApp(ABC, Generic[WorldT, TurnT]):
    """One shop. Raises `ConnectionCut` and `ConnectionStalled` to its transport.

    `clock` gives the time of protocol and world alike; `refusal` is what an endpoint raises.
    """

    refusal: ClassVar[type[Exception]]

    def __init__(self, world: WorldT, clock: Clock, faults: Iterable[Fault]) -> None:
        self.world = world
        self.faults = FaultBox(faults)
        self.clock = clock
        self._late = LateEffects()

    @abstractmethod
    def begin(self, environ: WSGIEnvironment, now: int) -> TurnT:
        """What a request asks."""

    @abstractmethod
    def answer(self, turn: TurnT) -> Reply:
        """Let it in, let it act, and write what is said."""

    @abstractmethod
    def give_up(self, turn: TurnT, now: int) -> Reply:
        """What the gateway says where it waited in vain."""

    @abstractmethod
    def truth(self) -> dict[str, object]:
        """Lines, claims and ledger in our words."""

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        now = self.now_ms()
        self._late.settle(now)
        turn = self.begin(environ, now)
        reply = self.answer(turn)
        if turn.done:
            self._lose_answer(turn)
        start_response(reply.status_line, list(reply.headers))
        return [] if turn.request.method == "HEAD" else [reply.body]

    def now_ms(self) -> int:
        """The server's clock, off by what `clock_skew` says."""
        skew = self.faults.standing("clock_skew")
        seconds = 0.0 if skew is None else _seconds(skew, SKEW_SECONDS)
        return self.clock.now_ms() + int(seconds * 1000)

    def view(self) -> dict[str, object]:
        """The truth: `GET …/world`."""
        self._late.settle(self.now_ms())
        return self.truth()

    def tick(self, seconds: float) -> None:
        """Let people and couriers act as if so many seconds had passed."""
        self._late.settle(self.now_ms())
        self.world.tick(seconds, self.now_ms())

    def strike(self, turn: TurnT, name: str) -> Fault | None:
        """The fault of this name that hits the request; it is used up by one."""
        return self.faults.strike(name, turn.name, token=turn.is_token, write=turn.writes)

    def meet_outside(self, turn: TurnT, refusals: Mapping[str, Exception]) -> None:
        """What keeps a request from the gateway, or the gateway from looking at it: each refusal
        by the name of its fault."""
        if self.strike(turn, "reset_before"):
            raise ConnectionCut
        if fault := self.strike(turn, "timeout_before"):
            raise self._stall(turn, fault)
        for name, refusal in refusals.items():
            if self.strike(turn, name):
                raise refusal

    def act(self, turn: TurnT, broken: Exception, perform: Callable[[], Answer]) -> Answer:
        """Carry out what was let in, unless the server is `broken` or comes to it too late."""
        if self.strike(turn, "server_error"):
            raise broken
        if fault := self.strike(turn, "timeout_late"):
            raise self._stall(turn, fault, late=perform)
        return perform()

    def visible_until(self, turn: TurnT) -> int:
        """Changes after this instant (UTC ms) are not in lists yet."""
        hidden = self.faults.standing("late_change")
        if hidden is None or (hidden.path is not None and hidden.path not in turn.name):
            return _NO_LIMIT
        return turn.now - int(_seconds(hidden, HIDDEN_SECONDS) * 1000)

    def _lose_answer(self, turn: TurnT) -> None:
        """The effect stands; only the answer gets lost."""
        if self.strike(turn, "reset_after"):
            raise ConnectionCut
        if fault := self.strike(turn, "timeout_after"):
            raise self._stall(turn, fault)

    def _stall(
        self, turn: TurnT, fault: Fault, *, late: Callable[[], object] | None = None
    ) -> ConnectionStalled:
        """No answer; with `late`, the effect comes so many seconds after the client gave up."""
        span = int((seconds := _seconds(fault, LATE_SECONDS)) * 1000)
        number: int | None = None
        if late is not None:
            number = self._late.expect(turn.now + 2 * span, self._late_effect(turn, late))

        def gave_up() -> None:
            if number is not None:
                self._late.hasten(number, self.now_ms() + span)

        def late_answer() -> tuple[str, list[tuple[str, str]], bytes]:
            reply = self.give_up(turn, self.now_ms())
            return reply.status_line, list(reply.headers), reply.body

        return ConnectionStalled(seconds, gave_up, late_answer)

    def _late_effect(self, turn: TurnT, late: Callable[[], object]) -> Callable[[int], None]:
        def effect(due: int) -> None:
            turn.now = due
            with suppress(self.refusal):
                late()

        return effect


def _seconds(fault: Fault, default: float) -> float:
    return default if fault.seconds is None else fault.seconds
