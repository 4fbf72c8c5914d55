"""A table as an Excel workbook of one sheet: texts stay texts, times are times."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Sequence
from datetime import UTC, datetime

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from .sheet_cells import Cell, Moment, Row

_NO_TITLE = re.compile(r"[\[\]:*?/\\']")
_LONGEST_TITLE, _LONGEST_TEXT = 31, 32_767
_NARROWEST, _WIDEST, _LOOKED_AT = 8, 48, 500
_OPTIONS = {
    "in_memory": True,
    # An order number is no number, and what a buyer wrote is neither a formula nor a link.
    "strings_to_numbers": False,
    "strings_to_formulas": False,
    "strings_to_urls": False,
}
_WRITTEN = datetime(2000, 1, 1, tzinfo=UTC)
"""Instead of the time of writing: the same rows make the same file."""


def xlsx_bytes(heads: Sequence[str], rows: Sequence[Row], title: str) -> bytes:
    """The file: heads in bold that stay while scrolling, with a filter on each column."""
    file = io.BytesIO()
    with Workbook(file, _OPTIONS) as workbook:
        workbook.set_properties({"created": _WRITTEN})
        bold = workbook.add_format({"bold": True})
        dated = workbook.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        sheet = workbook.add_worksheet(_sheet_name(title))
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, len(rows), len(heads) - 1)
        for place, width in enumerate(_widths(heads, rows)):
            sheet.set_column(place, place, width)
        sheet.write_row(0, 0, heads, bold)
        for number, row in enumerate(rows, 1):
            for place, cell in enumerate(row):
                _write(sheet, number, place, cell, dated)
    return file.getvalue()


def _write(sheet: Worksheet, number: int, place: int, cell: Cell, dated: Format) -> None:
    if isinstance(cell, int):
        sheet.write_number(number, place, cell)
    elif isinstance(cell, Moment):
        clock = cell.korean.replace(tzinfo=None, second=0)  # a workbook's times know no zone
        sheet.write_datetime(number, place, clock, dated)
    elif cell:
        sheet.write_string(number, place, cell[:_LONGEST_TEXT])


def _sheet_name(title: str) -> str:
    return _NO_TITLE.sub(" ", title).strip()[:_LONGEST_TITLE] or "1"


def _widths(heads: Sequence[str], rows: Sequence[Row]) -> list[int]:
    """Of each column in letters, as wide as what stands in its first rows."""
    shown = [heads, *rows[:_LOOKED_AT]]
    return [
        min(_WIDEST, max(_NARROWEST, *(_width(str(row[place])) for row in shown)) + 2)
        for place in range(len(heads))
    ]


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)
