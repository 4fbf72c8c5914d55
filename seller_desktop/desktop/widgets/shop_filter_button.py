"""The shop filter above the rail: which shops everything below it shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Signal
from PySide6.QtGui import QAction, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from ..icons import icon_pixmap
from ..theme import Theme
from .buttons import EnterButton
from .marks import blank_pixmap, paint_shop_mark
from .plain_text import clean_text
from .text_paint import draw_text

_PAD = 12
_MARK = 16


@dataclass(frozen=True, slots=True)
class ShopChoice:
    """A shop as the filter lists it."""

    id: int
    marketplace: str
    name: str


class ShopFilterButton(EnterButton):
    """Opens a menu of shops to tick. Narrowed it is tinted and shows the marks of what is left.

    `changed` carries the ids as a frozenset, or None for all shops.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shops: tuple[ShopChoice, ...] = ()
        self._chosen: frozenset[int] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.clicked.connect(self.open_menu)
        self._name()

    @property
    def chosen(self) -> frozenset[int] | None:
        """The ids of the shops shown, or None for all."""
        return self._chosen

    def set_shops(self, shops: Sequence[ShopChoice]) -> None:
        """The shops there are; a choice that named a removed shop shrinks."""
        self._shops = tuple(shops)
        if self._chosen is not None:
            self.set_chosen(self._chosen & {shop.id for shop in shops})
        self._name()
        self.update()

    def set_chosen(self, ids: frozenset[int] | None) -> None:
        """Narrows to some shops; none or all of them is all."""
        if not ids or ids >= {shop.id for shop in self._shops}:
            ids = None
        if ids != self._chosen:
            self._chosen = ids
            self._name()
            self.update()
            self.changed.emit(ids)

    def open_menu(self) -> None:
        """Shows the menu under the button."""
        menu = self.make_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def make_menu(self) -> QMenu:
        """The menu: all shops, then each with its mark and a tick."""
        menu = QMenu(self)
        every = menu.addAction(self.tr("All shops"))
        every.setCheckable(True)
        every.setChecked(self._chosen is None)
        every.triggered.connect(lambda: self.set_chosen(None))
        menu.addSeparator()
        for shop in self._shops:
            action = menu.addAction(clean_text(shop.name, 60).replace("&", "&&"))
            action.setIcon(QIcon(self._mark(shop.marketplace)))
            action.setCheckable(True)
            action.setChecked(self._chosen is not None and shop.id in self._chosen)
            self._toggle_on_trigger(action, shop.id)
        return menu

    def sizeHint(self) -> QSize:
        size = Theme.current().size
        return QSize(size.rail, size.top_bar)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = Theme.current()
        colors = theme.colors
        painter = QPainter(self)
        if self._chosen is not None:
            painter.fillRect(self.rect(), colors.accent_tint)
        elif self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), colors.pressed if self.isDown() else colors.hover)
        painter.fillRect(QRect(self.width() - 1, 0, 1, self.height()), colors.border)
        size, ratio = theme.icon.control, self.devicePixelRatioF()
        y = (self.height() - size) // 2
        painter.drawPixmap(_PAD, y, icon_pixmap("store", size, colors.text, ratio))
        right = self.width() - _PAD - size
        chevrons = icon_pixmap("chevrons-up-down", size, colors.text_secondary, ratio)
        painter.drawPixmap(right, y, chevrons)
        right = self._paint_count(painter, right - 6)
        box = QRect(_PAD + size + 8, 0, right - _PAD - size - 14, self.height())
        draw_text(painter, box, self._label(), "body@600", colors.text)
        painter.end()

    def _paint_count(self, painter: QPainter, right: int) -> int:
        if self._chosen is None:
            text = str(len(self._shops))
            box = QRect(right - 40, 0, 38, self.height())
            color = Theme.current().colors.text_tertiary
            return right - draw_text(painter, box, text, "body", color, right=True)
        marks = dict.fromkeys(s.marketplace for s in self._shops if s.id in self._chosen)
        for marketplace in list(marks)[:3]:
            right -= _MARK + 4
            mark = QRect(right, (self.height() - _MARK) // 2, _MARK, _MARK)
            paint_shop_mark(painter, mark, marketplace)
        return right

    def _label(self) -> str:
        if self._chosen is None:
            return self.tr("All shops")
        if len(self._chosen) == 1:
            only = next((s.name for s in self._shops if s.id in self._chosen), "")
            return clean_text(only, 60)
        return self.tr("%n shops", "", len(self._chosen))

    def _toggle_on_trigger(self, action: QAction, shop_id: int) -> None:
        def toggle() -> None:
            chosen = self._chosen or frozenset()
            self.set_chosen(chosen ^ {shop_id})

        action.triggered.connect(toggle)

    def _mark(self, marketplace: str) -> QPixmap:
        pixmap = blank_pixmap(_MARK, _MARK, self.devicePixelRatioF())
        painter = QPainter(pixmap)
        paint_shop_mark(painter, QRect(0, 0, _MARK, _MARK), marketplace)
        painter.end()
        return pixmap

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Shop filter: %1").replace("%1", self._label()))
