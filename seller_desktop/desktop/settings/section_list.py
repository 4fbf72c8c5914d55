"""The sections at the left: icon and word. One Tab stop; up and down move and open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ..icons import icon_pixmap
from ..theme import Theme
from ..widgets.marks import paint_focus
from ..widgets.text_paint import draw_text
from .entries import Section

Index = QModelIndex | QPersistentModelIndex

_KEY = int(Qt.ItemDataRole.UserRole)
_ICON = _KEY + 1
_ICON_X, _TEXT_X, _BAR = 16, 44, 3


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(160, Theme.current().row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, box = Theme.current(), QRect(option.rect)
        colors = theme.colors
        on = bool(option.state & QStyle.StateFlag.State_Selected)
        if on:
            painter.fillRect(box, colors.accent_tint)
            painter.fillRect(QRect(box.x(), box.y(), _BAR, box.height()), colors.accent_text)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, colors.hover)
        size = theme.icon.control
        tint = colors.accent_text if on else colors.text_secondary
        ratio = painter.device().devicePixelRatioF()
        pixmap = icon_pixmap(str(index.data(_ICON)), size, tint, ratio)
        painter.drawPixmap(box.x() + _ICON_X, box.y() + (box.height() - size) // 2, pixmap)
        ink = colors.text if on else colors.text_secondary
        text = box.adjusted(_TEXT_X, 0, -8, 0)
        draw_text(painter, text, str(index.data()), "body@600" if on else "body", ink)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, box)


class SectionList(QListWidget):
    """`chosen` carries the key of a section the seller went to."""

    chosen = Signal(str)

    def __init__(self, sections: Sequence[Section], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sections"))
        self.setItemDelegate(_Delegate(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for section in sections:
            item = QListWidgetItem(section.title, self)
            item.setData(_KEY, section.key)
            item.setData(_ICON, section.icon)
        self.currentItemChanged.connect(self._on_current_changed)
        self.itemClicked.connect(self._on_clicked)

    def show_current(self, key: str) -> None:
        """Marks a section, or none for an empty key, without a signal."""
        self.blockSignals(True)
        keys = [str(self.item(number).data(_KEY)) for number in range(self.count())]
        if key in keys:
            self.setCurrentRow(keys.index(key))
        else:
            self.clearSelection()
        self.blockSignals(False)
        self.viewport().update()

    def _on_current_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(_KEY)))

    def _on_clicked(self, item: QListWidgetItem) -> None:
        """A click on the current one leads back from a search."""
        self.chosen.emit(str(item.data(_KEY)))
