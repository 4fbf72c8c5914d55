"""The columns of the outbox, as data."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from ...domain.action import ActionState
from ...domain.errors import Problem
from ...store.outbox_list import OutboxRow
from ...system.clock import Clock
from ..orders.shop_faces import ShopFaces
from ..tables.cells import Cell, ProductCell, ShopCell, TextCell, Tone
from ..tables.columns import Column, RowMarks, check_column
from .row_words import RowWords

translate = QCoreApplication.translate

STATE, ASKED, SHOP, PRODUCT, WHY, WHEN = "state", "asked", "shop", "product", "why", "when"


def outbox_columns(
    row_words: RowWords, faces: ShopFaces, clock: Clock, told: Callable[[], Mapping[str, Problem]]
) -> tuple[Column[OutboxRow], ...]:
    """All columns. `told` gives what stood against the last decision, by action. Formatters run in
    worker threads."""
    narrow = row_words.words.korean

    def asked(row: OutboxRow) -> Cell:
        return ProductCell(row_words.words.verb(row.verb), row_words.asked(row))

    def shop(row: OutboxRow) -> Cell:
        face = faces.of(row.shop_id)
        return ShopCell(face.marketplace, face.name)

    def why(row: OutboxRow) -> Cell:
        problem = told().get(row.action_id)
        if problem is not None:
            return TextCell(row_words.words.problem(problem).message, "small", "alarm")
        tone: Tone = "text" if row.needs_seller else "secondary"
        return TextCell(row_words.why(row), "small", tone)

    def when(row: OutboxRow) -> Cell:
        text = row_words.when(row, clock.now_ms())
        return TextCell(text, "small", "tertiary", True, spoken=row_words.spoken_when(row))

    return (
        check_column(),
        Column(STATE, translate("Outbox", "State"), 92 if narrow else 104, row_words.state),
        Column(ASKED, translate("Outbox", "Action"), 244, asked),
        Column(SHOP, translate("Outbox", "Shop"), 96 if narrow else 104, shop),
        Column(PRODUCT, translate("Outbox", "Order"), 160, _product, stretch=True),
        Column(WHY, translate("Outbox", "Why"), 200, why, stretch=True),
        Column(WHEN, translate("Outbox", "When"), 72, when, right=True),
    )


def row_marks(row: OutboxRow) -> RowMarks:
    """A red edge where it was refused or given up; a bracket joins what was asked in one go."""
    stopped = row.unanswered or row.state is ActionState.PARKED
    return RowMarks(edge=stopped, bundle=row.request_id)


def _product(row: OutboxRow) -> Cell:
    option = row.option or ""
    return ProductCell(row.product or row.line_no, option)
