"""Where the keys lead in a list: one row, one page, the ends."""

from __future__ import annotations

from PySide6.QtCore import Qt

_ROWS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGES: dict[int, int] = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


def target_row(key: int, current: int, rows: int, rows_in_sight: int) -> int | None:
    """The row a key leads to from `current` (-1: none) in a list of `rows`; None: no such key."""
    if key == Qt.Key.Key_Home:
        target = 0
    elif key == Qt.Key.Key_End:
        target = rows - 1
    elif key in _ROWS:
        target = current + _ROWS[key]
    elif key in _PAGES:
        target = current + _PAGES[key] * max(1, rows_in_sight - 1)
    else:
        return None
    return min(rows - 1, max(0, target))
