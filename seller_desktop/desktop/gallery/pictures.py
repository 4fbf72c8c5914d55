"""Pictures made by the program itself: for the README, for looking at it, and without a display."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer

from ...domain.event import AlertKind
from ...store.alerts import alerts
from ...sync.news import Activity, SyncProgress
from ..application import Desktop
from ..core import PictureWish
from .deeds import act_a_little
from .plan import FIRST_LOOK, SIZES, all_views, page_views, shots
from .scene import Scene
from .view import Shot
from .walk import Pace, Walk

_log = logging.getLogger(__name__)
_LIVE_ORDERS = 3


@dataclass(frozen=True, slots=True)
class Patience:
    """How long is waited in milliseconds: between looks, for the history of all shops, and for live
    orders. `walk` is the pace once there is something to see."""

    look: int = 100
    history: int = 45_000
    orders: int = 60_000
    walk: Pace = field(default_factory=Pace)


class PictureTaker(QObject):
    """Waits for the first sync and some live orders, takes every picture, then leaves. Of the
    whole each size has a folder of its own."""

    def __init__(
        self,
        desktop: Desktop,
        wish: PictureWish,
        patience: Patience | None = None,
    ) -> None:
        super().__init__(desktop)
        self._patience = patience or Patience()
        self._desktop = desktop
        self._folder = wish.folder
        self._whole = wish.whole
        views, sizes = (all_views(), SIZES) if wish.whole else (page_views(), (FIRST_LOOK,))
        if wish.only:
            views = tuple(view for view in views if view.key.startswith(wish.only))
        self._walk = Walk(
            desktop, list(shots(views, sizes)), self._take, desktop.leave, self._patience.walk
        )
        self._waited = 0
        self._timer = QTimer(self)
        self._timer.setInterval(self._patience.look)
        self._timer.timeout.connect(self._wait_for_orders)

    def start(self) -> None:
        """Begin to wait."""
        self._folder.mkdir(parents=True, exist_ok=True)
        self._timer.start()

    def _wait_for_orders(self) -> None:
        self._waited += self._patience.look
        if self._waited < self._patience.orders and not self._has_enough():
            return
        self._timer.stop()
        office = self._desktop.services.office
        self._desktop.tasks.run(self, lambda: act_a_little(office), lambda _: self._begin())

    def _begin(self) -> None:
        """Nothing moves any more: each picture shows the same desk."""
        self._desktop.services.engine.stop()
        for state in self._desktop.services.watch.states:
            progress = SyncProgress(state.shop.id, Activity.IDLE)
            self._desktop.services.office.news.progress(progress)
        self._walk.start()

    def _has_enough(self) -> bool:
        """Live orders have come, and the history is in or takes too long."""
        states = self._desktop.services.watch.states
        if not states:
            return True
        whole = all(state.shop.history_done for state in states)
        if not whole and self._waited < self._patience.history:
            return False
        newest = self._desktop.services.reader.query(lambda conn: alerts(conn, 50))
        live = [alert for alert in newest if alert.kind is AlertKind.NEW_ORDER]
        return len(live) >= _LIVE_ORDERS

    def _take(self, shot: Shot, scene: Scene) -> None:
        folder = self._folder
        if self._whole:
            folder = folder / f"{shot.size[0]}x{shot.size[1]}"
            folder.mkdir(exist_ok=True)
        if shot.view.key != "toast":
            for toast in scene.window.toasts.toasts:
                toast.close_now()
        file = folder / f"{shot.name}.png"
        if not scene.picture().save(str(file)):
            _log.error("a picture can't be saved: %s", file.name)
