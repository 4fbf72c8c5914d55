"""Aligned tables for people: Korean letters are two columns wide."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]")
_WIDEST = 44


def table(heads: Sequence[str], rows: Iterable[Sequence[str]], right: frozenset[int]) -> str:
    """Rows under their heads; columns in `right` are aligned to the right."""
    cells = [[_fit(cell) for cell in row] for row in rows]
    widths = [
        max([width(head), *(width(row[column]) for row in cells)])
        for column, head in enumerate(heads)
    ]
    lines = [_line(heads, widths, right), _line(["-" * w for w in widths], widths, right)]
    lines += [_line(row, widths, right) for row in cells]
    return "\n".join(lines)


def width(text: str) -> int:
    """How many columns of a terminal a text takes."""
    return sum(_columns(char) for char in text)


def plain(text: str) -> str:
    """A text from outside without anything that moves a terminal's cursor or direction."""
    return _UNSEEN.sub(" ", text)


def _fit(text: str) -> str:
    clean = plain(text)
    if width(clean) <= _WIDEST:
        return clean
    kept = ""
    for char in clean:
        if width(kept) + _columns(char) > _WIDEST - 1:
            break
        kept += char
    return kept + "\N{HORIZONTAL ELLIPSIS}"


def _line(cells: Sequence[str], widths: Sequence[int], right: frozenset[int]) -> str:
    padded = [
        " " * (widths[column] - width(cell)) + cell
        if column in right
        else cell + " " * (widths[column] - width(cell))
        for column, cell in enumerate(cells)
    ]
    return "  ".join(padded).rstrip()


def _columns(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
