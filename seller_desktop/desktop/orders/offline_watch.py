"""Whether the shops shown can be reached, for the strip over the list."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ...domain.action import ActionState
from ...domain.errors import Problem
from ...store.desk_state import ShopWithHealth, open_actions_per_shop, shops_with_health
from ...sync.news import Activity, SyncProgress
from ..context import PageContext
from ..widgets.deadline_words import clock_time
from ..widgets.strip import OfflineStrip

_TO_SEND = (ActionState.READY, ActionState.SENDING, ActionState.UNKNOWN)


class OfflineWatch(QObject):
    """Shows the strip when no shop that is shown and not paused answers."""

    def __init__(self, context: PageContext, strip: OfflineStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._strip = strip
        context.bridge.progress.connect(self._on_progress)
        context.shop_filter.changed.connect(self.read)

    def read(self) -> None:
        """Look again."""
        includes = self._context.shop_filter.includes
        known = self._context.reader.query(shops_with_health)
        shops = [one for one in known if includes(one.shop.id) and not one.shop.paused]
        if not shops or not all(_unreachable(one) for one in shops):
            self._strip.hide()
            return
        waiting = self._context.reader.query(open_actions_per_shop)
        count = sum(
            number
            for one in shops
            for state, number in waiting.get(one.shop.id, {}).items()
            if state in _TO_SEND
        )
        seen = [one.health.last_success_at for one in shops]
        answered = [at for at in seen if at is not None]
        self._strip.set_offline(clock_time(min(answered)) if answered else "", count)

    def _on_progress(self, progress: SyncProgress) -> None:
        if progress.activity in (Activity.IDLE, Activity.WAITING):
            self.read()


def _unreachable(one: ShopWithHealth) -> bool:
    error = one.health.error
    return error is not None and Problem.from_json(error).code == "network"
