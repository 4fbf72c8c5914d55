"""One marketplace's connector under fuzz: asked over a tape of which one answer is mutated."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from seller_desktop.domain.action import CLAIM_VERBS, Verb
from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.reading import Undecoded
from seller_desktop.marketplaces.contract import Connector, Item, Page
from seller_desktop.marketplaces.http import HttpResponse
from seller_desktop.system.clock import VirtualClock

from .conversation import Conversation, Shapes, Wishes
from .tape import TapeHttp
from .verdict import Result

_START = datetime(2026, 11, 19, 4, tzinfo=UTC)
_BETWEEN_S = 1_000.0
_RECOVERY_S = 3_600.0


@dataclass(frozen=True, slots=True)
class Target:
    """One answer of a conversation: the one that is mutated."""

    marketplace: str
    talk: Conversation
    place: int
    answer: HttpResponse

    @property
    def name(self) -> str:
        return f"{self.marketplace}: {self.talk.name}"


class Bench:
    """One marketplace within a block: its connector, its clock, its tape."""

    def __init__(self, shapes: Shapes) -> None:
        self._access = shapes.access
        self.marketplace = shapes.make()
        self.clock = VirtualClock(_START)
        background = next(talk.tape for talk in shapes.conversations if talk.fresh)
        self._sound = next(talk for talk in shapes.conversations if talk.asked)
        self.http = TapeHttp((*background, *shapes.standing), shapes.unknown)
        self.connector = self.connect()
        self._spoken = False

    def connect(self) -> Connector:
        self._spoken = False
        return self.marketplace.connect(self._access, self.http, self.clock)

    def ask(self, target: Target, answer: HttpResponse) -> Result:
        """What the connector makes of the answer. Anything it raises is a result to be judged."""
        if target.talk.fresh:
            self.connector = self.connect()
        elif not self._spoken:
            self.connector.server_now()
        self._spoken = not target.talk.fresh
        self.clock.advance(_BETWEEN_S)
        self.http.play(target.talk.tape, {target.place: answer})
        return self._result(lambda: target.talk.ask(self.connector))

    def follow(self, target: Target, page: str) -> Result | None:
        """Ask on from where a mutated answer said the next page is."""
        follow = target.talk.follow
        if follow is None:
            return None
        self.http.play(target.talk.tape)
        return self._result(lambda: follow(self.connector, page))

    def recovered(self) -> Iterator[str]:
        """Whether the connector reads again once answers are sound; a complaint if not."""
        self.clock.advance(_RECOVERY_S)
        self.http.play(self._sound.tape)
        result = self._result(lambda: self._sound.ask(self.connector))
        if not isinstance(result, Page) or not result.readings:
            yield f"the connector does not recover: {result!r}"[:300]

    def afterwards(self, page: Page) -> Result | None:
        """What a shop does next: decide about lines read, put writes into words, tell the time."""
        return self._result(lambda: self._decide(page))

    def _decide(self, page: Page) -> None:
        marketplace = self.marketplace
        wishes = Wishes(marketplace)
        self.connector.server_now()
        self.connector.take_warnings()
        for reading in page.readings:
            for claim in (None, *reading.claims):
                for verb in marketplace.allowed(reading.line, claim):
                    held = claim if verb in CLAIM_VERBS else None
                    intent = wishes.intent(verb, reading.line, held)
                    marketplace.effect_seen(verb, intent, reading.line, held)
                    item = Item("key", intent, reading.line, held)
                    if marketplace.obstacle(verb, intent, reading.line, held) is None:
                        self._prepare(verb, item)
        for reading in page.readings:
            again = marketplace.decode(reading.payload, reading.read_at)
            assert again == reading, "a stored answer reads otherwise"
        for record in page.undecoded:
            found = marketplace.decode(record.payload, page.read_at)
            assert isinstance(found, Undecoded), "a quarantined answer could be read"

    def _prepare(self, verb: Verb, item: Item) -> None:
        try:
            self.connector.prepare(verb, [item])
        except UserFixable:
            return

    @staticmethod
    def _result(ask: Callable[[], Any]) -> Any:
        try:
            return ask()
        except Exception as error:  # noqa: BLE001 - which ones may get out is the judge's matter
            return error
