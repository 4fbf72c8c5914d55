"""Invoice numbers pasted from a spreadsheet: a column alone, or with order numbers beside it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from ...domain.courier import COURIERS, clean_invoice_no
from .hangul_keys import latin_keys

_LOOKS_LIKE_NUMBER = re.compile(r"[A-Z]{0,2}[\d.]{5,}(E\+?\d+)?[A-Z]{0,2}")
_COURIER_NAMES = {
    name: courier.code
    for courier in COURIERS
    for name in (courier.name_ko, courier.name_en, courier.code)
}


@dataclass(frozen=True, slots=True)
class PastedNumber:
    """One pasted row: the invoice number, and what else was told. `line_no` is None where rows
    are to be filled in their order."""

    invoice_no: str
    line_no: str | None = None
    courier: str | None = None


def read_pasted(text: str, known: Mapping[str, str]) -> tuple[PastedNumber, ...]:
    """The numbers in a pasted text.

    `known` maps line numbers, and order numbers that stand for one line, to line numbers. As soon
    as one cell is among them, rows are matched by it; rows without a known number are then left
    out. Empty rows stay, so that a column with gaps keeps its places.
    """
    rows = [[cell.strip() for cell in line.split("\t")] for line in _lines(text)]
    column = _key_column(rows, known)
    if column is None:
        return tuple(_by_place(row) for row in rows)
    found = []
    for row in rows:
        key = row[column] if column < len(row) else ""
        if key in known:
            rest = [cell for number, cell in enumerate(row) if number != column]
            found.append(PastedNumber(_number(rest, known), known[key], _courier(rest)))
    return tuple(found)


def _lines(text: str) -> list[str]:
    return text.rstrip("\r\n").replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _key_column(rows: Sequence[Sequence[str]], known: Collection[str]) -> int | None:
    widest = max((len(row) for row in rows), default=0)
    for column in range(widest):
        if any(column < len(row) and row[column] in known for row in rows):
            return column
    return None


def _by_place(row: Sequence[str]) -> PastedNumber:
    return PastedNumber(_number(row, ()), None, _courier(row))


def _number(cells: Sequence[str], known: Collection[str]) -> str:
    """The last cell that looks like an invoice number, else the only cell there is."""
    for cell in reversed(cells):
        number = clean_invoice_no(latin_keys(cell))
        if cell not in known and _LOOKS_LIKE_NUMBER.fullmatch(number):
            return number
    return clean_invoice_no(latin_keys(cells[0])) if len(cells) == 1 else ""


def _courier(cells: Sequence[str]) -> str | None:
    for cell in cells:
        if cell in _COURIER_NAMES:
            return _COURIER_NAMES[cell]
    return None
