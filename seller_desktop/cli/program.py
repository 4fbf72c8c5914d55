"""What the composition root lends the command line."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from ..actions.office import Office
    from ..actions.opening import ClosedProfile
    from ..domain.errors import Problem
    from ..sync.engine import Engine


class RunningEngine(Protocol):
    """An engine with its threads."""

    def wake(self) -> None:
        """Look into the outbox, the wishes and the shops."""

    def stop(self) -> None:
        """Finish running calls and let go of everything."""


class Core(Protocol):
    """An open profile."""

    @property
    def office(self) -> Office:
        """What actions take."""

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """What must be said of the profile's place and keyring."""

    @property
    def dump_salt(self) -> bytes:
        """The salt of the canonical dump's digests: the same for one profile for ever."""

    def make_engine(self) -> Engine:
        """An engine without threads; only the holder of the engine lock may."""

    def start_engine(self) -> RunningEngine:
        """The same with threads of its own."""


class SandboxShop(Protocol):
    """One shop of a sandbox marketplace."""

    @property
    def marketplace(self) -> str: ...

    @property
    def shop(self) -> str: ...

    @property
    def base_url(self) -> str: ...

    @property
    def credentials(self) -> dict[str, str]: ...

    @property
    def control_url(self) -> str: ...


@dataclass(frozen=True, slots=True)
class SandboxWish:
    """Which sandbox marketplaces to run. `marketplaces` empty: all that have one."""

    marketplaces: tuple[str, ...] = ()
    shops: int = 1
    orders: int = 300
    seed: int = 1
    port: int = 0
    live: bool = False
    faults: tuple[str, ...] = ()
    rate: bool = True


@dataclass(frozen=True, slots=True)
class PictureWish:
    """Where pictures of the window go: of every page, or of the `whole` of it, then of those views
    whose names begin as one of `only` where there are any."""

    folder: Path
    whole: bool = False
    only: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DemoWish:
    """What the demo shows; with `pictures` it takes pictures of itself and ends. Without a shop it
    is as on the first day."""

    seed: int = 1
    orders: int = 300
    shops: int = 1
    pictures: PictureWish | None = None


class Program(Protocol):
    """Everything a command may need from outside."""

    def default_profile(self) -> Path:
        """The profile used where none is named."""

    def open(self, profile: Path) -> AbstractContextManager[Core]:
        """Open a profile, made where there is none. Raises `OfficeError`."""

    def closed(self, profile: Path) -> ClosedProfile:
        """A profile as it lies there, for what must not have it open."""

    def sandbox(self, wish: SandboxWish) -> AbstractContextManager[Sequence[SandboxShop]]:
        """Run sandbox marketplaces. Raises `ValueError` for what makes no sense, `OSError` for a
        port that is taken."""

    def demo(self, wish: DemoWish) -> int:
        """Run the demo; the exit status."""

    def has_tray(self) -> bool | None:
        """Whether there is a tray; None where nobody can be asked."""
