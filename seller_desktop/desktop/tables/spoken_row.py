"""A table's row as one sentence, for screen readers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from .columns import PaintedRow, R

translate = QCoreApplication.translate


def spoken_row(
    entry: PaintedRow[R] | None, checked: bool, now_ms: int, columns: Sequence[int]
) -> str:
    """Every fact the row paints in these columns, in the order in which it paints them."""
    if entry is None:
        return translate("TableRow", "loading")
    words = [entry.cells[column].words(now_ms) for column in columns]
    if checked:
        words.insert(0, translate("TableRow", "ticked"))
    if entry.marks.edge:
        words.insert(0, translate("TableRow", "refused"))
    return ", ".join(word for word in words if word)
