"""The columns of the worklist, as data."""

from __future__ import annotations

from collections.abc import Iterable

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

IN_FILES = {
    STATUS: ("status", "claim"),
    DUE: ("dispatch_due_at",),
    PRODUCT: ("product", "option"),
}
"""The columns of a file that say what a column here says, where names or numbers differ."""


def worklist_columns(words: Words, faces: ShopFaces) -> tuple[Column[WorklistRow], ...]:
    """All columns, the extra ones included. Formatters run in worker threads."""
    return (check_column(), *_usual(words, faces), *_extra(words))


def _usual(words: Words, faces: ShopFaces) -> tuple[Column[WorklistRow], ...]:
    narrow = words.korean

    def shop(row: WorklistRow) -> Cell:
        face = faces.of(row.shop_id)
        return ShopCell(face.marketplace, face.name)

    def status(row: WorklistRow) -> Cell:
        return status_cell(row, faces.of(row.shop_id).marketplace, words)

    return (
        Column(STATUS, _title(STATUS), 104 if narrow else 116, status, SortColumn.STATUS),
        Column(DUE, _title(DUE), 104, _due, SortColumn.DUE),
        Column(SHOP, _title(SHOP), 100 if narrow else 104, shop, SortColumn.SHOP),
        Column(ORDER_NO, _title(ORDER_NO), 152, _order_no, SortColumn.ORDER_NO),
        Column(PRODUCT, _title(PRODUCT), 280, product_cell, SortColumn.PRODUCT, stretch=True),
        Column(PAID_AT, _title(PAID_AT), 128, _paid_at, SortColumn.PAID),
        Column(TAGS, _title(TAGS), 120, _tags, SortColumn.TAGS),
        Column(QUANTITY, _title(QUANTITY), 44, _quantity, SortColumn.QUANTITY, right=True),
        Column(RECEIVER, _title(RECEIVER), 64, _receiver, SortColumn.RECEIVER),
        Column(AMOUNT, _title(AMOUNT), 84, _amount, SortColumn.AMOUNT, right=True),
    )


def _extra(words: Words) -> tuple[Column[WorklistRow], ...]:
    """Shown to those who choose them."""

    def courier(row: WorklistRow) -> Cell:
        return TextCell(words.courier(row.courier), "small", "secondary")

    wanted = (
        ("ordered_at", 128, _ordered_at, SortColumn.ORDERED, False),
        ("option", 160, _option, SortColumn.OPTION, False),
        ("line_no", 144, _line_no, SortColumn.LINE_NO, False),
        ("seller_code", 112, _seller_code, SortColumn.SELLER_CODE, False),
        ("courier", 112, courier, SortColumn.COURIER, False),
        ("invoice_no", 120, _invoice_no, SortColumn.INVOICE, False),
        ("delivery_fee", 84, _delivery_fee, SortColumn.DELIVERY_FEE, True),
        ("memo", 200, _memo, SortColumn.MEMO, False),
    )
    return tuple(
        Column(key, _title(key), width, cell, sort, right=right, extra=True)
        for key, width, cell, sort, right in wanted
    )


def _title(key: str) -> str:
    titles = {
        STATUS: translate("WorklistColumns", "Status"),
        DUE: translate("WorklistColumns", "Ship by"),
        SHOP: translate("WorklistColumns", "Shop"),
        ORDER_NO: translate("WorklistColumns", "Order no."),
        PRODUCT: translate("WorklistColumns", "Product · option"),
        PAID_AT: translate("WorklistColumns", "Paid"),
        TAGS: translate("WorklistColumns", "Tags"),
        QUANTITY: translate("WorklistColumns", "Qty"),
        RECEIVER: translate("WorklistColumns", "Receiver"),
        AMOUNT: translate("WorklistColumns", "Amount"),
        "ordered_at": translate("WorklistColumns", "Ordered"),
        "option": translate("WorklistColumns", "Option"),
        "line_no": translate("WorklistColumns", "Line no."),
        "seller_code": translate("WorklistColumns", "Seller's code"),
        "courier": translate("WorklistColumns", "Courier"),
        "invoice_no": translate("WorklistColumns", "Invoice no."),
        "delivery_fee": translate("WorklistColumns", "Shipping fee"),
        "memo": translate("WorklistColumns", "Memo"),
    }
    return titles[key]


def file_columns(keys: Iterable[str]) -> tuple[str, ...]:
    """The columns of a file that say what these columns say, in their order."""
    named = (name for key in keys for name in IN_FILES.get(key, (key,)))
    return tuple(dict.fromkeys(named))


def row_marks(row: WorklistRow) -> RowMarks:
    """A refused or parked line has a red edge; lines of one box are joined by a bracket."""
    laid = overlay(row.pending)
    return RowMarks(edge=laid is not None and laid.needs_seller, bundle=box_key(row))


def product_cell(row: WorklistRow) -> ProductCell:
    """Product and option; the marketplace's own words stand in the option's place."""
    tag = ""
    if row.bundle_size > 1:
        size = row.bundle_size
        tag = translate("WorklistColumns", "Box of %n", None, size)
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
    return _moment(row.paid_at if row.paid_at is not None else row.ordered_at)


def _ordered_at(row: WorklistRow) -> Cell:
    return _moment(row.ordered_at)


def _moment(at: int) -> Cell:
    return TextCell(f"{short_date(at)} {clock_time(at)}", "small", "secondary")


def _option(row: WorklistRow) -> Cell:
    return TextCell(row.option or "", "small")


def _line_no(row: WorklistRow) -> Cell:
    return number_cell(row.line_no)


def _seller_code(row: WorklistRow) -> Cell:
    return TextCell(row.seller_code or "", "small", "secondary")


def _invoice_no(row: WorklistRow) -> Cell:
    return number_cell(row.invoice_no or "")


def _delivery_fee(row: WorklistRow) -> Cell:
    fee = row.delivery_fee
    return amount_cell("" if fee is None else Money(fee, row.currency).figures)


def _memo(row: WorklistRow) -> Cell:
    return TextCell(" ".join(row.memo.split()), "small", "secondary")


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
