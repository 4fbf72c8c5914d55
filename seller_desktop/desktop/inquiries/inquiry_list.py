"""The inbox of inquiries: rows of 56 px over a windowed list, one open at a time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ...store.inquiry_list import InquiryRow
from ..claims.claim_mark import DECIDE
from ..claims.claim_paint import ClaimLook, paint_ground, paint_missing
from ..tables.cells import Cell, TextCell
from ..tables.columns import Column, RowMarks
from ..tables.row_painter import Canvas
from ..tables.source import Order, TaskRunner
from ..tables.table_view import TableView
from ..tables.window_model import WindowModel
from .inquiry_paint import InquiryFace, paint_inquiry, title_of
from .inquiry_words import InquiryWords, inquiry_mark

ORDER = Order("due")


@dataclass(frozen=True, slots=True)
class FaceCell(TextCell):
    """The one cell of a row: spoken as a sentence, painted from its face."""

    face: InquiryFace | None = None


def inquiries_model(
    tasks: TaskRunner, words: InquiryWords, marketplaces: Mapping[int, str], title: str
) -> WindowModel[InquiryRow]:
    """The model of the inbox. `marketplaces` are keys by shop id; it may grow while rows are
    made."""

    def cell(row: InquiryRow) -> Cell:
        mark = inquiry_mark(row.state, row.status_word, row.pending, words, drafted=row.drafted)
        about = row.product or words.inquiry_kind(row.kind)
        detail = " · ".join(part for part in (about, row.asker or "") if part)
        due = row.due_at if row.needs_seller and not any(m.is_open for m in row.pending) else None
        face = InquiryFace(mark, detail, marketplaces.get(row.shop_id, ""), due)
        spoken = ", ".join(part for part in (mark.word, title_of(row), detail) if part)
        return FaceCell(title_of(row), spoken=spoken, face=face)

    def marks(row: InquiryRow) -> RowMarks:
        return RowMarks(edge=any(mark.state in DECIDE for mark in row.pending))

    column: Column[InquiryRow] = Column("inquiry", title, 320, cell, stretch=True)
    return WindowModel((column,), tasks, ORDER, marks)


class InquiryList(TableView[InquiryRow]):
    """Paints inquiries; keys and the place after a sync are the table's. Nothing is ticked: every
    buyer is answered for themselves."""

    def __init__(
        self, model: WindowModel[InquiryRow], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, name, parent)
        self.horizontalHeader().hide()
        self.set_row_kind("two_line")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ticks_all = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Space or (ticks_all and event.key() == Qt.Key.Key_A):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._table.rowCount():
            super().paintEvent(event)
            return
        canvas = self._canvas(event.rect())
        painter = QPainter(self.viewport())
        top = canvas.first_top
        for row in range(canvas.first_row, self._table.rowCount()):
            if top > canvas.exposed.bottom():
                break
            self._paint_row(painter, row, QRect(0, top, canvas.width, canvas.row_height), canvas)
            top += canvas.row_height
        painter.end()

    def _paint_row(self, painter: QPainter, row: int, box: QRect, canvas: Canvas) -> None:
        entry, key = self._table.painted(row), self._table.id_at(row)
        cell = entry.cells[0] if entry is not None else None
        face = cell.face if isinstance(cell, FaceCell) else None
        look = ClaimLook(
            current=row == canvas.current,
            hover=row == canvas.hover,
            active=canvas.active,
            fresh=key is not None and self._table.is_fresh(key),
            refused=entry is not None and entry.marks.edge,
        )
        paint_ground(painter, box, look)
        if entry is not None and face is not None:
            paint_inquiry(painter, box, entry.row, face, look, canvas.now_ms)
        elif self._table.late:
            paint_missing(painter, box)
