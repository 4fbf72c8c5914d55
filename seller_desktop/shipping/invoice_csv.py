"""Invoice numbers from a CSV file: UTF-8 with a header row, one order line a row."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass

from ..domain.errors import UserFixable
from ..domain.order import DeliveryMethod

_WANTED = ("line_no", "courier", "invoice_no")


@dataclass(frozen=True, slots=True)
class InvoiceRow:
    """One row: how the goods of a line leave. `row` counts from the header, which is 1."""

    row: int
    line_no: str
    courier: str | None
    invoice_no: str | None
    method: str


def read_invoice_csv(content: bytes) -> tuple[InvoiceRow, ...]:
    """The rows of a file; empty ones are left out.

    Raises `UserFixable`: file_not_utf8, columns_missing, row_unreadable.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UserFixable("file_not_utf8") from None
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    try:
        names = [name.strip().lower() for name in reader.fieldnames or ()]
        missing = [name for name in _WANTED if name not in names]
        if missing:
            raise UserFixable("columns_missing", missing=", ".join(missing))
        reader.fieldnames = names
        rows = [_row(number, cells) for number, cells in enumerate(reader, 2) if _is_filled(cells)]
    except csv.Error:
        raise UserFixable("row_unreadable", row=reader.line_num) from None
    return tuple(rows)


def _is_filled(cells: dict[str | None, str | list[str] | None]) -> bool:
    return any(cells.values())


def _row(number: int, cells: dict[str | None, str | list[str] | None]) -> InvoiceRow:
    line_no = _cell(cells, "line_no")
    if line_no is None or None in cells:
        raise UserFixable("row_unreadable", row=number)
    return InvoiceRow(
        number,
        line_no,
        _cell(cells, "courier"),
        _cell(cells, "invoice_no"),
        _cell(cells, "method") or DeliveryMethod.PARCEL,
    )


def _cell(cells: dict[str | None, str | list[str] | None], name: str) -> str | None:
    """The text of a cell without the apostrophe that keeps spreadsheets from reading numbers."""
    value = cells.get(name)
    text = value.strip().removeprefix("'").strip() if isinstance(value, str) else ""
    return text or None
