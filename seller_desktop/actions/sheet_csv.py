"""A table as CSV, harmless to the spreadsheet that opens it."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence

from .sheet_cells import Cell, Row

_BOM = "\ufeff"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_LONG_NUMBER = re.compile(r"\d{12,}|0\d{3,}")
"""A spreadsheet would round it, or take its first nought away."""


def csv_bytes(heads: Sequence[str], rows: Sequence[Row], title: str) -> bytes:
    """UTF-8 with the mark spreadsheets know it by; a CSV has no title."""
    del title
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(heads)
    for row in rows:
        writer.writerow([_guarded(cell) for cell in row])
    return (_BOM + text.getvalue()).encode()


def _guarded(cell: Cell) -> str | int:
    """Numbers are numbers by type; a text that would be read as a formula or as a number that
    loses digits gets an apostrophe, which our own import takes off again."""
    if isinstance(cell, int):
        return cell
    text = str(cell)
    return f"'{text}" if text.startswith(_FORMULA) or _LONG_NUMBER.fullmatch(text) else text
