"""The composition root: the only file that knows every part.

It reads from top to bottom as a start does, and stops backwards. What is heavy (SQLAlchemy, click,
Qt) is imported where it is first needed, so that a window paints before it is.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from .actions.bell import Bell, RunningEngine
from .actions.office import Office
from .actions.opening import ClosedProfile, OpenedProfile, open_profile
from .domain.errors import OfficeError, Problem
from .marketplaces.registry import Registry
from .store.database import Database
from .sync.news import News
from .system.autostart import MINIMISED, Autostart, own_command, system_autostart
from .system.clock import Clock, SystemClock
from .system.keyring import Keyring, MemoryKeyring, choose_keyring
from .system.logs import configure_logging
from .system.ourselves import start_ourselves
from .system.paths import ProfilePaths, default_profile_dir
from .system.poke import poke
from .system.profile import Profile
from .system.randomness import Ids, SystemRandomness
from .system.screen import has_screen
from .system.start import RESTART_STATUS, Start

if TYPE_CHECKING:
    from .cli.program import DemoWish, PictureWish, SandboxShop, SandboxWish
    from .domain.shop import Shop
    from .marketplaces.contract import Connector
    from .marketplaces.http import Http
    from .sync.engine import Engine
    from .sync.worker import Intervals

_DEMO_CHANGES_MS = 3_000
_DEMO_REFRESH_MS = 60_000


@dataclass(frozen=True, slots=True)
class Core:
    """An open profile without a window: what both heads work with."""

    office: Office
    warnings: tuple[Problem, ...]
    intervals: Callable[[], Intervals]
    bell: Bell
    opened: OpenedProfile = field(repr=False)

    @property
    def dump_salt(self) -> bytes:
        """The salt of the canonical dump's digests: the same for one profile for ever."""
        from .store.dump import dump_salt

        return dump_salt(self.office.db, self.office.ids)

    def make_engine(self) -> Engine:
        """An engine without threads; only the holder of its lock may."""
        from .sync.engine import Engine

        office = self.office
        return Engine(
            office.db,
            office.registry.get,
            self._connect,
            office.clock,
            office.ids,
            office.news,
            self.intervals,
        )

    def start_engine(self) -> RunningEngine:
        """An engine with threads of its own; only the holder of its lock may."""
        from .actions.upkeep import run_due
        from .actions.upkeep_thread import UpkeepThread
        from .sync.threads import EngineThreads

        office = self.office
        engine = self.make_engine()
        upkeep = UpkeepThread(lambda: run_due(office))
        return RunningEngine(engine, EngineThreads(engine, office.clock), self.bell, upkeep)

    def close(self) -> None:
        """Let go of everything, in the opposite order."""
        self.opened.close()

    def _connect(self, shop: Shop) -> Connector:
        from .actions.shops import stored_credentials
        from .marketplaces.contract import Access

        office = self.office
        access = Access(shop.base_url, stored_credentials(office, shop))
        http = office.http(shop.base_url, False)
        return office.registry.get(shop.marketplace).connect(access, http, office.clock)


def build_core(
    paths: ProfilePaths,
    *,
    keyring: Keyring | None = None,
    clock: Clock | None = None,
    ids: Ids | None = None,
    threaded: bool = True,
    intervals: Callable[[], Intervals] | None = None,
    changes_key: bool = False,
    autostart: Autostart | None = None,
) -> Core:
    """Open a profile, made where there is none. Raises `OfficeError` and leaves nothing open.

    `keyring` None is the profile's own; `threaded` False writes in the caller's thread;
    `intervals` None asks the seller's settings each time. `changes_key`: see `open_profile`.
    """
    registry = Registry()
    closed = closed_profile(paths, keyring=keyring, clock=clock, ids=ids)
    opened = open_profile(closed, threaded=threaded, changes_key=changes_key)
    db, time = opened.db, closed.clock
    bell = Bell(paths)
    office = Office(
        db=db,
        clock=time,
        ids=closed.ids,
        registry=registry,
        keyring=opened.keyring,
        profile=opened.profile,
        paths=paths,
        news=News(),
        wake=bell.ring,
        http=lambda base_url, allow_http: _open_http(base_url, time, allow_http),
        reconnect=bell.reconnect,
        autostart=autostart,
    )
    return Core(
        office=office,
        warnings=opened.warnings,
        intervals=intervals or (lambda: _stored_intervals(db)),
        bell=bell,
        opened=opened,
    )


def closed_profile(
    paths: ProfilePaths,
    *,
    keyring: Keyring | None = None,
    clock: Clock | None = None,
    ids: Ids | None = None,
) -> ClosedProfile:
    """A profile with all that opening or mending it takes; `keyring` None is its own."""

    def choose(profile: Profile) -> Keyring:
        return keyring or choose_keyring(profile, os.environ.get("SELLER_DESKTOP_KEYRING"))

    return ClosedProfile(paths, clock or SystemClock(), ids or SystemRandomness(), choose)


def build_desktop(
    core: Core, *, pictures: PictureWish | None = None, start: Start = Start.USUAL
) -> int:
    """The window over a core, until it is left; the exit status."""
    from .desktop.application import run_desktop

    office = core.office
    log = configure_logging(office.paths, id_key=office.db.secret_for(b"log"))
    try:
        return run_desktop(core, pictures=pictures, last_end=log.last_end, start=start)
    finally:
        log.close()


def main(argv: Sequence[str] | None = None) -> int:
    """The program: the window where no command is named, else the command line."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    minimised = MINIMISED in arguments
    arguments = [one for one in arguments if one != MINIMISED]
    if not arguments and not minimised and _is_first_start():
        return run_first()
    profile = _window_profile(arguments)
    if profile is not None:
        start = Start.MINIMISED if minimised else Start.USUAL
        return run_window(ProfilePaths(profile), start=start)
    from .cli.main import run

    return run(arguments, CommandLineProgram())


def run_first() -> int:
    """The very first start: ask where the data goes and in which language, then lead on."""
    try:
        from .desktop.first_run.running import make_first_profile
    except ImportError:
        return run_window(ProfilePaths(default_profile_dir()))
    try:
        made = make_first_profile(lambda: start_ourselves("demo"))
    except OfficeError as error:
        return _say_on_terminal(error.problem, ProfilePaths(default_profile_dir()))
    return (
        run_window(made.paths, start=Start.FIRST if made.is_new else Start.USUAL)
        if made is not None
        else 0
    )


def run_window(paths: ProfilePaths, *, start: Start = Start.USUAL) -> int:
    """The desktop on a profile; a second start raises the first and ends."""
    word = "poke" if start is Start.MINIMISED else "raise"
    if paths.profile_json.exists() and poke(paths, word):
        return 0
    default = paths.root == default_profile_dir()
    autostart = system_autostart(own_command(None if default else paths.root.absolute()))
    core: Core | None = None
    while core is None:
        try:
            core = build_core(paths, changes_key=True, autostart=autostart)
        except OfficeError as error:
            if not _mended(error.problem, paths):
                return 1
    try:
        status = build_desktop(core, start=start)
    except ImportError:
        return _say_on_terminal(Problem("desktop_missing"), paths)
    finally:
        core.close()
    if status == RESTART_STATUS:
        start_ourselves("--profile", str(paths.root))
        return 0
    return status


def run_demo(wish: DemoWish) -> int:
    """The desktop on a throw-away profile with sandbox marketplaces of its own."""
    from .actions.shops import add_shop, test_access

    with ExitStack() as running:
        folder = running.enter_context(
            tempfile.TemporaryDirectory(prefix="seller-desktop-", ignore_cleanup_errors=True)
        )
        core = build_core(
            ProfilePaths(Path(folder)), keyring=MemoryKeyring(), intervals=_demo_intervals
        )
        running.callback(core.close)
        for number, shop in enumerate(running.enter_context(_live_sandbox(wish)), 1):
            access = (shop.marketplace, shop.base_url, shop.credentials)
            facts = core.office.registry.get(shop.marketplace).facts
            called = test_access(core.office, *access).shop_name or facts.name.ko
            add_shop(
                core.office,
                marketplace=shop.marketplace,
                name=called if wish.shops == 1 else f"{called} {number}",
                base_url=shop.base_url,
                credentials=shop.credentials,
            )
        return build_desktop(core, pictures=wish.pictures)


class CommandLineProgram:
    """What the command line is lent: a profile, the sandbox, the demo, a look at the tray."""

    def default_profile(self) -> Path:
        """The profile used where none is named."""
        return default_profile_dir()

    @contextmanager
    def open(self, profile: Path) -> Iterator[Core]:
        """Open a profile for one command, which writes in its own thread."""
        core = build_core(ProfilePaths(profile))
        try:
            yield core
        finally:
            core.close()

    def closed(self, profile: Path) -> ClosedProfile:
        """A profile as it lies there, for what must not have it open."""
        return closed_profile(ProfilePaths(profile))

    @contextmanager
    def sandbox(self, wish: SandboxWish) -> Iterator[Sequence[SandboxShop]]:
        """Run sandbox marketplaces while the block runs."""
        from .sandbox.server import start_sandbox

        with start_sandbox(
            marketplaces=wish.marketplaces,
            shops=wish.shops,
            orders=wish.orders,
            seed=wish.seed,
            port=wish.port,
            live=wish.live,
            faults=wish.faults,
            rate=wish.rate,
            clock=SystemClock(),
        ) as served:
            yield served.shops

    def demo(self, wish: DemoWish) -> int:
        """Run the demo."""
        return run_demo(wish)

    def has_tray(self) -> bool | None:
        """Whether there is a tray; None without Qt or without a screen to look at."""
        if not has_screen():
            return None
        from .desktop.tray_probe import ask_for_tray

        return ask_for_tray()


# The steps of a start.


def _is_first_start() -> bool:
    """Whether there is no profile yet, and a screen to ask on."""
    paths = ProfilePaths(default_profile_dir())
    return has_screen() and not (paths.profile_json.exists() or paths.database.exists())


def _open_http(base_url: str, clock: Clock, allow_http: bool) -> Http:
    from .marketplaces.requests_http import RequestsHttp

    return RequestsHttp(base_url, clock, allow_http=allow_http)


def _stored_intervals(db: Database) -> Intervals:
    from .sync.intervals import stored_intervals

    return stored_intervals(db)


def _demo_intervals() -> Intervals:
    """A sandbox on this computer may be asked every few seconds."""
    from .sync.worker import Intervals

    return Intervals(changes=_DEMO_CHANGES_MS, refresh=_DEMO_REFRESH_MS)


@contextmanager
def _live_sandbox(wish: DemoWish) -> Iterator[Sequence[SandboxShop]]:
    from .sandbox.server import start_sandbox

    if wish.shops == 0:
        yield ()
        return
    # Without the real rate limit: ninety days of history take seconds here, not a minute.
    with start_sandbox(
        shops=wish.shops,
        orders=wish.orders,
        seed=wish.seed,
        live=True,
        rate=False,
        clock=SystemClock(),
    ) as served:
        yield served.shops


def _window_profile(arguments: list[str]) -> Path | None:
    """The profile of the window that is wanted; None where a command or an option is given."""
    match arguments:
        case []:
            return default_profile_dir()
        case ["--profile", folder]:
            return Path(folder)
        case [single] if single.startswith("--profile="):
            return Path(single.removeprefix("--profile="))
        case _:
            return None


def _mended(problem: Problem, paths: ProfilePaths) -> bool:
    """Say why the window can't open: on the terminal, and where there is a screen in a window with
    the ways out. True once the profile is worth another try."""
    _say_on_terminal(problem, paths)
    if not has_screen():
        return False
    try:
        from .desktop.recovery.mending import mend_profile
    except ImportError:
        return False
    from .cli.language import profile_language

    return mend_profile(closed_profile(paths), problem, profile_language(paths.root))


def _say_on_terminal(problem: Problem, paths: ProfilePaths) -> int:
    from .cli.language import profile_language, system_language
    from .domain.texts import describe

    text = describe(problem, profile_language(paths.root) or system_language())
    if sys.stderr is not None:
        sys.stderr.write(f"{text.title}. {text.message} {text.hint}".strip() + "\n")
    return 1
