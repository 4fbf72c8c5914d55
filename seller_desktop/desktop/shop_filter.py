"""Which shops the whole window is about."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class ShopFilter(QObject):
    """The shops chosen in the top bar; None stands for all, future ones included."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shop_ids: frozenset[int] | None = None

    @property
    def shop_ids(self) -> frozenset[int] | None:
        """The chosen shops' ids, or None for all."""
        return self._shop_ids

    def choose(self, shop_ids: Iterable[int] | None) -> None:
        """Narrow to these shops; None widens to all."""
        chosen = None if shop_ids is None else frozenset(shop_ids)
        if chosen != self._shop_ids:
            self._shop_ids = chosen
            self.changed.emit()

    def includes(self, shop_id: int | None) -> bool:
        """Whether what belongs to this shop is shown; what belongs to none always is."""
        return shop_id is None or self._shop_ids is None or shop_id in self._shop_ids
