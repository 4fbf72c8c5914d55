"""Pictures of every page, made by the program itself: for the README, and without a display."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ..domain.event import AlertKind
from ..store.alerts import alerts
from ..store.claims_list import ClaimsFilter, claim_keys
from ..store.connection import RawConnection
from ..store.inquiry_list import InquiryFilter, inquiry_keys
from ..store.worklist import Sort, Stage, WorklistFilter, keys, page
from .picture_deeds import act_a_little
from .picture_dialogs import DIALOGS, close_dialogs, open_dialog, picture
from .place import PAGES, Place
from .theme import Mode

if TYPE_CHECKING:
    from .application import Desktop

_log = logging.getLogger(__name__)
_SIZE = (1440, 900)
_LIVE_ORDERS = 3
_MOST_HELD = 50
_LANGUAGES = ("ko", "en")
_MODES: tuple[Mode, ...] = ("light", "dark")


@dataclass(frozen=True, slots=True)
class Pace:
    """How long everything may take, in milliseconds: between looks, for a page to settle at least
    and at most, for history to come in, and for live orders to come at all."""

    look: int = 100
    settle: int = 400
    longest_settle: int = 4_000
    history: int = 15_000
    orders: int = 25_000


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture to be taken."""

    view: str
    language: str
    mode: Mode

    @property
    def file_name(self) -> str:
        """`orders-ko-light.png`."""
        return f"{self.view}-{self.language}-{self.mode}.png"


def shots() -> Iterator[Shot]:
    """Every page, an order on hold, the notification centre, a search and some dialogs, in each
    language and look."""
    for language in _LANGUAGES:
        for mode in _MODES:
            for view in (*PAGES, "held", "notifications", "search", *DIALOGS):
                yield Shot(view, language, mode)


class PictureTaker(QObject):
    """Waits for the first sync and some live orders, takes every picture, then leaves."""

    def __init__(self, desktop: Desktop, folder: Path, pace: Pace | None = None) -> None:
        super().__init__(desktop)
        self._pace = pace or Pace()
        self._desktop = desktop
        self._folder = folder
        self._shots = list(shots())
        self._waited = 0
        self._settled = 0
        self._timer = QTimer(self)
        self._timer.setInterval(self._pace.look)
        self._timer.timeout.connect(self._wait_for_orders)

    def start(self) -> None:
        """Begin to wait."""
        self._folder.mkdir(parents=True, exist_ok=True)
        self._desktop.services.theme.set_calm(True)
        self._timer.start()

    def _wait_for_orders(self) -> None:
        self._waited += self._pace.look
        if self._waited < self._pace.orders and not self._has_enough():
            return
        self._timer.timeout.disconnect(self._wait_for_orders)
        self._timer.stop()
        office = self._desktop.services.office
        self._desktop.tasks.run(self, lambda: act_a_little(office), lambda _: self._begin())

    def _begin(self) -> None:
        """The seller has acted: take the first picture."""
        self._timer.timeout.connect(self._settle)
        self._prepare(self._shots[0])
        self._timer.start()

    def _has_enough(self) -> bool:
        """Live orders have come, and the history is in or takes too long."""
        states = self._desktop.services.watch.states
        whole = bool(states) and all(state.shop.history_done for state in states)
        if not whole and self._waited < self._pace.history:
            return False
        newest = self._desktop.services.reader.query(lambda conn: alerts(conn, 50))
        live = [alert for alert in newest if alert.kind is AlertKind.NEW_ORDER]
        return len(live) >= _LIVE_ORDERS

    def _settle(self) -> None:
        """Wait until the page has read what it shows."""
        self._settled += self._pace.look
        busy = self._desktop.tasks.busy and self._settled < self._pace.longest_settle
        if busy or self._settled < self._pace.settle:
            return
        self._take(self._shots.pop(0))
        if self._shots:
            self._prepare(self._shots[0])
        else:
            self._timer.stop()
            self._desktop.leave()

    def _prepare(self, shot: Shot) -> None:
        self._settled = 0
        desktop = self._desktop
        desktop.speak(shot.language)
        desktop.services.theme.set_mode(shot.mode)
        session = desktop.session
        if session is None:
            return
        window = session.window
        window.resize(*_SIZE)
        if window.palette_list.is_open:
            window.search_for("")
            window.palette_list.leave()
        window.centre.hide()
        page = shot.view if shot.view in (*PAGES, "held") else "orders"
        page = "settings" if shot.view == "rules" else page
        window.go(desktop.services.reader.query(lambda conn: _place(conn, page)))
        if shot.view == "notifications":
            window.go(Place("alerts"))
        elif shot.view == "search":
            window.search_for(_example(desktop))
        elif shot.view in DIALOGS:
            open_dialog(shot.view, window.pages.current, desktop.services.reader.query)

    def _take(self, shot: Shot) -> None:
        session = self._desktop.session
        if session is None:
            return
        for toast in session.window.toasts.toasts:
            toast.close_now()
        file = self._folder / shot.file_name
        if not picture(session.window).save(str(file)):
            _log.error("a picture can't be saved: %s", file.name)
        close_dialogs(session.window)


def _place(conn: RawConnection, view: str) -> Place:
    """The page, on it the first thing of its list."""
    if view == "orders":
        lines = keys(conn, WorklistFilter(), Sort(), 0, limit=1)
        return Place("orders", line_id=lines[0] if lines else None)
    if view == "held":
        rows = page(conn, keys(conn, WorklistFilter(Stage.HELD), Sort(), 0, limit=_MOST_HELD))
        own = next((row.id for row in rows if row.hold is not None), None)
        return Place("orders", stage=Stage.HELD, line_id=own)
    if view == "claims":
        claims = claim_keys(conn, ClaimsFilter(), limit=1)
        return Place("claims", claim_id=claims[0] if claims else None)
    if view == "inquiries":
        inquiries = inquiry_keys(conn, InquiryFilter(), 0, limit=1)
        return Place("inquiries", inquiry_id=inquiries[0] if inquiries else None)
    return Place(view)


def _example(desktop: Desktop) -> str:
    """The beginning of a product's name, as somebody would search for it."""
    newest = desktop.services.reader.query(lambda conn: alerts(conn, 50))
    products = [str(alert.params.get("product") or "") for alert in newest]
    return next((product[:2] for product in products if product), "")
