"""Rows of a table on the clipboard: as a table for documents and spreadsheets, masked as shown."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from html import escape
from typing import Generic

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from ...domain.korea_time import korean_minute
from .cells import Cell, CheckCell, DeadlineCell, ProductCell, ShopCell, StatusCell
from .columns import PaintedRow, R
from .table_view import TableView
from .window_model import WindowModel

_FORMULA = ("=", "+", "-", "@")
_LONG_NUMBER = re.compile(r"\d{12,}|0\d{3,}")
_AS_TEXT = " style=\"mso-number-format:'\\@'\""
"""Lets a spreadsheet keep a long number whole."""


class RowCopy(QObject, Generic[R]):
    """Copies the chosen rows with the heads of the columns in sight."""

    def __init__(self, view: TableView[R], model: WindowModel[R]) -> None:
        super().__init__(view)
        self._view = view
        self._model = model

    def copy(self, done: Callable[[int], None]) -> None:
        """Read the rows and put them on the clipboard; `done` hears how many they were."""
        numbers = self._view.columns.shown_numbers()
        heads = [self._model.columns[number].title for number in numbers]

        def take(rows: Sequence[PaintedRow[R]]) -> None:
            texts = [[copied_text(row.cells[number]) for number in numbers] for row in rows]
            QGuiApplication.clipboard().setMimeData(clipboard_table(heads, texts))
            done(len(rows))

        chosen = self._view.chosen_ids()
        if chosen:
            self._model.read_rows(chosen, take)


def copied_text(cell: Cell) -> str:
    """What a cell says without its looks."""
    if isinstance(cell, CheckCell):
        return ""
    if isinstance(cell, StatusCell):
        return cell.word
    if isinstance(cell, DeadlineCell):
        return "" if cell.due_at is None else korean_minute(cell.due_at)
    if isinstance(cell, ShopCell):
        return cell.name
    if isinstance(cell, ProductCell):
        return " · ".join(part for part in (cell.name, cell.option) if part)
    return cell.text


def clipboard_table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> QMimeData:
    """Both shapes programs ask for: lines with tabs, and a table in HTML."""
    lines = [heads, *([_harmless(text) for text in row] for row in rows)]
    data = QMimeData()
    data.setText("\n".join("\t".join(map(_one_line, line)) for line in lines))
    head = "".join(f"<th>{escape(text)}</th>" for text in heads)
    body = "".join(f"<tr>{''.join(map(_html_cell, row))}</tr>" for row in rows)
    table = f'<meta charset="utf-8"><table><tr>{head}</tr>{body}</table>'
    data.setData("text/html", table.encode())
    return data


def _html_cell(text: str) -> str:
    style = _AS_TEXT if text.startswith(_FORMULA) or _LONG_NUMBER.fullmatch(text) else ""
    return f"<td{style}>{escape(text)}</td>"


def _harmless(text: str) -> str:
    """No text from outside is read as a formula where it is pasted."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def _one_line(text: str) -> str:
    return " ".join(text.split())
