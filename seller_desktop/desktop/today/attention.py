"""What needs the seller, beside the board: refused, parked and held actions, shops cut off.

Each with the marketplace's own words in quotes and a link that does the remedy.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ..place import Place
from ..theme import Theme
from ..widgets.buttons import KeyButton
from ..widgets.chips import ShopMark
from ..widgets.marks import paint_glyph
from ..widgets.plain_label import ElidedLabel, PlainLabel
from ..widgets.sections import HLine

_LEFT = 38
_MOST = 8


@dataclass(frozen=True, slots=True)
class AttentionItem:
    """One thing: `status` gives glyph and hue, `quote` the marketplace's words or the reason."""

    key: str
    status: str
    title: str
    marketplace: str
    quote: str
    detail: str
    link: str
    place: Place


class _Item(QWidget):
    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._item: AttentionItem | None = None
        self._title = ElidedLabel(self, style="body@600")
        self._mark = ShopMark(self)
        self._link = KeyButton(self, kind="link")
        self._quote = PlainLabel(self, style="small")
        self._quote.setWordWrap(True)
        self._detail = ElidedLabel(self, style="small", tone="secondary")
        self._link.clicked.connect(self._on_link_clicked)
        self._lay_out()

    def show_item(self, item: AttentionItem) -> None:
        self._item = item
        self._title.setText(item.title)
        self._title.setMaximumWidth(self._title.sizeHint().width())
        self._mark.set_marketplace(item.marketplace)
        self._link.setText(item.link)
        self._quote.setText(item.quote)
        self._quote.setVisible(bool(item.quote))
        self._detail.setText(item.detail)
        self._detail.setVisible(bool(item.detail))
        self.setAccessibleName(", ".join(x for x in (item.title, item.quote, item.detail) if x))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._item is None:
            return
        look = Theme.current().status(self._item.status)
        painter = QPainter(self)
        middle = self._title.y() + self._title.height() // 2
        paint_glyph(painter, 16, middle, look.glyph, look.fg)
        painter.end()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self._mark)
        head.addStretch(0)
        head.addWidget(self._link)
        grid = QGridLayout(self)
        grid.setContentsMargins(_LEFT, 10, 14, 10)
        grid.setVerticalSpacing(2)
        grid.addLayout(head, 0, 0)
        grid.addWidget(self._quote, 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._detail, 2, 0)

    def _on_link_clicked(self) -> None:
        if self._item is not None:
            self.chosen.emit(self._item.place)


class Attention(QWidget):
    """The newest few; a sentence where nothing waits. `chosen` carries where a link leads."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._calm = PlainLabel(
            self, self.tr("Nothing in the outbox needs you."), "small", "tertiary"
        )
        self._calm.setContentsMargins(16, 10, 16, 10)
        self._column.addWidget(self._calm)
        self._rows: list[tuple[_Item, HLine]] = []

    @property
    def items(self) -> tuple[str, ...]:
        """What is shown, as spoken."""
        return tuple(item.accessibleName() for item, _ in self._rows if not item.isHidden())

    def show_items(self, items: Sequence[AttentionItem]) -> None:
        """Shows these, the first on top."""
        items = items[:_MOST]
        while len(self._rows) < len(items):
            self._add_row()
        for number, (row, line) in enumerate(self._rows):
            shown = number < len(items)
            row.setVisible(shown)
            line.setVisible(shown)
            if shown:
                row.show_item(items[number])
        self._calm.setVisible(not items)

    def _add_row(self) -> None:
        item, line = _Item(self), HLine(self)
        item.chosen.connect(self.chosen)
        self._column.addWidget(item)
        self._column.addWidget(line)
        self._rows.append((item, line))
