"""The inbox of claims: rows of 56 px over a windowed list, ticked by Space for bulk decisions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ...domain.business_days import BusinessDays
from ...domain.claim import ClaimState
from ...store.claims_list import ClaimRow
from ..tables.cells import Cell, TextCell
from ..tables.columns import Column, RowMarks
from ..tables.row_painter import Canvas
from ..tables.source import Order, TaskRunner
from ..tables.table_view import TableView
from ..tables.window_model import WindowModel
from .claim_mark import DECIDE, ClaimStanding, claim_mark
from .claim_paint import (
    TEXT_X,
    ClaimFace,
    ClaimLook,
    paint_claim,
    paint_ground,
    paint_missing,
    title_of,
)
from .claim_words import ClaimWords
from .source import due_of

ORDER = Order("due")


@dataclass(frozen=True, slots=True)
class FaceCell(TextCell):
    """The one cell of a row: spoken as a sentence, painted from its face."""

    face: ClaimFace | None = None


class ClaimFaces:
    """Makes faces. `marketplaces` are keys by shop id; it may grow while rows are made."""

    def __init__(
        self,
        words: ClaimWords,
        marketplaces: Mapping[int, str],
        calendar: Callable[[], BusinessDays],
    ) -> None:
        self._words = words
        self._marketplaces = marketplaces
        self._calendar = calendar

    def face(self, row: ClaimRow) -> ClaimFace:
        """The face of a row."""
        marketplace = self._marketplaces.get(row.shop_id, "")
        standing = ClaimStanding(row.kind, row.state, row.held, row.status_word, row.pending)
        way = row.collect_status if row.state == ClaimState.COLLECTING else None
        reason = self._words.claim_reason(row.reason, marketplace)
        parts = (row.receiver or "", reason, self._words.collect_state(way))
        return ClaimFace(
            claim_mark(standing, self._words),
            " · ".join(part for part in parts if part),
            marketplace,
            due_of(row, self._calendar()),
        )


def claims_model(tasks: TaskRunner, faces: ClaimFaces, title: str) -> WindowModel[ClaimRow]:
    """The model of the inbox: one column, whose cell holds the face."""

    def cell(row: ClaimRow) -> Cell:
        face = faces.face(row)
        spoken = ", ".join(part for part in (face.mark.word, title_of(row), face.detail) if part)
        return FaceCell(title_of(row), spoken=spoken, face=face)

    def marks(row: ClaimRow) -> RowMarks:
        return RowMarks(edge=any(mark.state in DECIDE for mark in row.pending))

    column: Column[ClaimRow] = Column("claim", title, 320, cell, stretch=True)
    return WindowModel((column,), tasks, ORDER, marks)


class ClaimList(TableView[ClaimRow]):
    """Paints claims; everything else (ticks, keys, place after a sync) is the table's."""

    def __init__(
        self, model: WindowModel[ClaimRow], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, name, parent)
        self.horizontalHeader().hide()
        self.set_row_kind("two_line")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        row = self.rowAt(point.y())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if row >= 0 and plain and point.x() < TEXT_X and self._shows_checks(row):
            self._table.toggle(row)
            self.setCurrentIndex(self._table.index(row, 0))
            event.accept()
        else:
            super().mousePressEvent(event)

    def _shows_checks(self, row: int) -> bool:
        return row == self._hover or len(self._table.checked) > 0

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
            box = QRect(0, top, canvas.width, canvas.row_height)
            self._paint_claim(painter, row, box, canvas)
            top += canvas.row_height
        painter.end()

    def _paint_claim(self, painter: QPainter, row: int, box: QRect, canvas: Canvas) -> None:
        entry, key = self._table.painted(row), self._table.id_at(row)
        cell = entry.cells[0] if entry is not None else None
        face = cell.face if isinstance(cell, FaceCell) else None
        look = ClaimLook(
            current=row == canvas.current,
            hover=row == canvas.hover,
            active=canvas.active,
            checks=self._shows_checks(row),
            checked=key is not None and key in self._table.checked,
            fresh=key is not None and self._table.is_fresh(key),
            refused=entry is not None and entry.marks.edge,
        )
        paint_ground(painter, box, look)
        if entry is not None and face is not None:
            paint_claim(painter, box, entry.row, face, look, canvas.now_ms)
        elif self._table.late:
            paint_missing(painter, box)
