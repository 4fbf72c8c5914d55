"""A desktop for tests: a real encrypted store, an engine that only notes what it is asked for."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from seller_desktop.actions.office import Office
from seller_desktop.desktop.application import Desktop
from seller_desktop.desktop.context import PageContext
from seller_desktop.desktop.engine_control import RunningEngine
from seller_desktop.desktop.page import Badge, Page
from seller_desktop.desktop.page_list import MakePage, PageSpec
from seller_desktop.desktop.place import PAGES, Place
from seller_desktop.desktop.session import Session
from seller_desktop.desktop.single_instance import SingleInstance
from seller_desktop.domain.errors import Problem
from seller_desktop.domain.event import AlertKind, Changes
from seller_desktop.marketplaces.http import Http
from seller_desktop.marketplaces.registry import Registry
from seller_desktop.store.transaction import Connection
from seller_desktop.sync.news import News
from seller_desktop.system.keyring import MemoryKeyring
from seller_desktop.system.paths import ProfilePaths
from seller_desktop.system.profile import load_profile
from seller_desktop.system.randomness import SeededRandomness
from seller_desktop.system.start import Start
from tests.integration.store.conftest import Office as Filler


class NotedEngine:
    """An engine that works never and notes everything."""

    def __init__(self) -> None:
        self.wakes = 0
        self.stopped = False
        self.asked: list[tuple[int, str]] = []

    def wake(self, shop_ids: Iterable[int] | None = None) -> None:
        self.wakes += 1

    def online(self) -> None:
        self.wakes += 1

    def ask_for(self, shop_id: int, line_no: str) -> None:
        self.asked.append((shop_id, line_no))

    def stop(self) -> None:
        self.stopped = True


class PlainPage(Page):
    """A page that notes what it is told."""

    def __init__(self, key: str, context: PageContext) -> None:
        super().__init__()
        self.key = key
        self.context = context
        self.places: list[Place | None] = []
        self.refreshed: list[Changes] = []
        self.field = QLineEdit(self)
        self.other = QLineEdit(self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.other)
        self.done: list[str] = []
        self.add_command(f"Deed of {key}", "Ctrl+D", lambda: self.done.append("deed"))
        self.add_command("Approve", "A", lambda: self.done.append("letter"), letter=True)

    def title(self) -> str:
        return self.key.capitalize()

    def activate(self, place: Place | None) -> None:
        self.places.append(place)

    def refresh(self, changes: Changes) -> None:
        self.refreshed.append(changes)

    def badge(self) -> Badge:
        return Badge(len(self.key), self.key == "claims")

    def says_offline(self) -> bool:
        return self.key == "orders"

    def first_focus(self) -> QWidget:
        return self.field

    def regions(self) -> tuple[QWidget, ...]:
        return (self.field, self.other)


def plain_specs() -> tuple[PageSpec, ...]:
    return tuple(
        PageSpec(key, key.capitalize(), "store", number, f"Ctrl+{number}", _maker(key))
        for number, key in enumerate(PAGES, 1)
    )


def _maker(key: str) -> Callable[[], MakePage]:
    return lambda: partial(PlainPage, key)


@dataclass
class Desk:
    """A profile with a store, and as many starts of the desktop as a test wants."""

    root: Path
    app: QApplication
    news: News = field(default_factory=News)
    engine: NotedEngine = field(default_factory=NotedEngine)
    messages: list[tuple[str, str]] = field(default_factory=list)
    on_message: Callable[[], None] = lambda: None
    starts: int = 0

    def __post_init__(self) -> None:
        self.paths = ProfilePaths(self.root)
        self.paths.make()
        self.ids = SeededRandomness(7)
        self.profile = load_profile(self.paths, self.ids)
        self.filler = Filler(self.paths.database, threaded=True)
        self.clock = self.filler.clock
        self.desktop: Desktop | None = None
        self.left = False

    @property
    def warnings(self) -> tuple[Problem, ...]:
        return ()

    @property
    def office(self) -> Office:
        return Office(
            db=self.filler.db,
            clock=self.clock,
            ids=self.ids,
            registry=Registry({}, lambda: ()),
            keyring=MemoryKeyring(),
            profile=self.profile,
            paths=self.paths,
            news=self.news,
            wake=lambda: None,
            http=_no_http,
        )

    def start_engine(self) -> RunningEngine:
        self.starts += 1
        return self.engine

    def start(
        self,
        *,
        has_tray: bool = False,
        start: Start = Start.USUAL,
        specs: Callable[[], Sequence[PageSpec]] = plain_specs,
    ) -> Desktop:
        """Open the window, as a start of the program does."""
        instance = SingleInstance(self.paths)
        assert instance.claim()
        self.instance = instance
        self.desktop = Desktop(
            self.app,
            self,
            instance,
            specs=specs,
            has_tray=has_tray,
            show_message=self._note_message,
            end=self._note_end,
        )
        self.desktop.open(start)
        return self.desktop

    def stop(self) -> None:
        if self.desktop is not None:
            self.desktop.close()
            self.desktop.deleteLater()
            self.desktop = None
            self.instance.release()

    def close(self) -> None:
        self.stop()
        self.filler.db.close()

    @property
    def session(self) -> Session:
        assert self.desktop is not None
        assert self.desktop.session is not None
        return self.desktop.session

    def ring(
        self,
        kind: AlertKind,
        shop_id: int | None,
        line_id: int | None = None,
        /,
        **params: str | int,
    ) -> int:
        """Put an entry into the notification centre, as the engine does."""

        def work(conn: Connection) -> int:
            return int(
                conn.exec_driver_sql(
                    "INSERT INTO alert (kind, created_at, shop_id, line_id, params)"
                    " VALUES (?, ?, ?, ?, ?)",
                    (str(kind), self.clock.now_ms(), shop_id, line_id, json.dumps(params)),
                ).lastrowid
            )

        alert_id = self.filler.db.write(work)
        self.news.changed(Changes(alerts=True))
        return alert_id

    def _note_end(self) -> None:
        self.left = True

    def _note_message(self, title: str, text: str) -> None:
        self.messages.append((title, text))
        self.on_message()


def _no_http(base_url: str, allow_http: bool) -> Http:
    raise AssertionError("no test of the frame talks to a marketplace")
