"""The columns of the worklist, as data."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ...domain.action import ActionState
from ...domain.money import Money
from ...store.worklist import SortColumn, WorklistRow
from ..tables.cells import (
    Cell,
    DeadlineCell,
    ProductCell,
    ShopCell,
    TextCell,
    amount_cell,
    name_cell,
    number_cell,
    quantity_cell,
)
from ..tables.columns import Column, RowMarks, check_column
from ..widgets.deadline_words import clock_time, short_date
from ..widgets.status_words import quoted
from .dispatch_sheet import box_key
from .row_status import overlay, status_cell
from .shop_faces import ShopFaces
from .words import Words

translate = QCoreApplication.translate

STATUS, DUE, SHOP, ORDER_NO, PRODUCT = "status", "due", "shop", "order_no", "product"
QUANTITY, RECEIVER, AMOUNT = "quantity", "receiver", "amount"
PAID_AT, TAGS = "paid_at", "tags"
WIDE_ONLY = (PAID_AT, TAGS)
"""Columns for which there is room on large screens alone."""


def worklist_columns(words: Words, faces: ShopFaces) -> tuple[Column[WorklistRow], ...]:
    """All columns, the extra ones included. Formatters run in worker threads."""
    narrow = words.korean

    def shop(row: WorklistRow) -> Cell:
        face = faces.of(row.shop_id)
        return ShopCell(face.marketplace, face.name)

    return (
        check_column(),
        Column(
            STATUS,
            translate("WorklistColumns", "Status"),
            104 if narrow else 116,
            lambda row: status_cell(row, words),
        ),
        Column(DUE, translate("WorklistColumns", "Ship by"), 104, _due, SortColumn.DUE),
        Column(
            SHOP, translate("WorklistColumns", "Shop"), 84 if narrow else 104, shop, SortColumn.SHOP
        ),
        Column(
            ORDER_NO, translate("WorklistColumns", "Order no."), 144, _order_no, SortColumn.RECENCY
        ),
        Column(
            PRODUCT,
            translate("WorklistColumns", "Product · option"),
            280,
            product_cell,
            stretch=True,
        ),
        Column(PAID_AT, translate("WorklistColumns", "Paid"), 128, _paid_at, SortColumn.RECENCY),
        Column(TAGS, translate("WorklistColumns", "Tags"), 120, _tags),
        Column(QUANTITY, translate("WorklistColumns", "Qty"), 40, _quantity, right=True),
        Column(RECEIVER, translate("WorklistColumns", "Receiver"), 60, _receiver),
        Column(
            AMOUNT,
            translate("WorklistColumns", "Amount"),
            84,
            _amount,
            SortColumn.AMOUNT,
            right=True,
        ),
    )


def row_marks(row: WorklistRow) -> RowMarks:
    """A refused or parked line has a red edge; lines of one box are joined by a bracket."""
    laid = overlay(row.pending)
    return RowMarks(edge=laid is not None and laid.needs_seller, bundle=box_key(row))


def product_cell(row: WorklistRow) -> ProductCell:
    """Product and option; the marketplace's own words stand in the option's place."""
    tag = ""
    if row.bundle_size > 1:
        size = row.bundle_size
        tag = translate("WorklistColumns", "%n in 1 box", None, size)
    return ProductCell(row.product, _refusal(row) or row.option or "", tag)


def _refusal(row: WorklistRow) -> str:
    laid = overlay(row.pending)
    if laid is None or laid.mark.state not in (ActionState.REJECTED, ActionState.PARKED):
        return ""
    said = laid.mark.marketplace_message
    return quoted(said) if said else ""


def _due(row: WorklistRow) -> Cell:
    return DeadlineCell(row.dispatch_due_at)


def _order_no(row: WorklistRow) -> Cell:
    return number_cell(row.order_no)


def _paid_at(row: WorklistRow) -> Cell:
    at = row.paid_at if row.paid_at is not None else row.ordered_at
    return TextCell(f"{short_date(at)} {clock_time(at)}", "small", "secondary")


def _tags(row: WorklistRow) -> Cell:
    words = " · ".join(row.tags)
    if row.memo:
        words = " · ".join(part for part in (words, translate("WorklistColumns", "Memo")) if part)
    return TextCell(words, "small", "secondary")


def _quantity(row: WorklistRow) -> Cell:
    return quantity_cell(row.quantity)


def _receiver(row: WorklistRow) -> Cell:
    return name_cell(row.receiver or "")


def _amount(row: WorklistRow) -> Cell:
    return amount_cell(Money(row.amount, row.currency).figures)
