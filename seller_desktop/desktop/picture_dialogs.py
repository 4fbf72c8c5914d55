"""The dialogs in pictures: which line each of an order is about, and how it is painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QWidget

from ..domain.action import Verb
from ..store.connection import RawConnection
from ..store.worklist import Sort, Stage, WorklistFilter, WorklistRow, keys, page
from .orders.line_rules import LineRules
from .orders.page import OrdersPage
from .page import Page
from .settings.page import SettingsPage

OF_ORDERS = ("split", "change-invoice", "note")
"""The views that show a dialog over the orders."""

DIALOGS = (*OF_ORDERS, "rules")
"""These, and the views that show a dialog over the settings."""

_MOST = 200
_BEHIND = QColor(0, 0, 0, 90)

Query = Callable[[Callable[[RawConnection], tuple[WorklistRow, ...]]], tuple[WorklistRow, ...]]


def open_dialog(view: str, page_shown: Page | None, query: Query) -> None:
    """Open the dialog of a view for the first line it fits; nothing where it fits none."""
    if isinstance(page_shown, SettingsPage):
        page_shown.rules.open()
    if not isinstance(page_shown, OrdersPage):
        return
    rules, dialogs = page_shown.rules, page_shown.dialogs
    if view == "split":
        rows = _fitting(query(_rows(Stage.ACCEPTED)), rules, Verb.DISPATCH)
        boxed = [row for row in rows if row.bundle_size > 1 and rules.splits_boxes(row.shop_id)]
        _ask(boxed, dialogs.dispatch)
    elif view == "change-invoice":
        sent = query(_rows(Stage.DISPATCHED))
        _ask(_fitting(sent, rules, Verb.CHANGE_INVOICE), dialogs.change_invoice)
    else:
        _ask(_fitting(query(_rows(Stage.OPEN)), rules, Verb.NOTE), dialogs.send_note)


def close_dialogs(window: QWidget) -> None:
    """Close what is open over a window, undecided."""
    for dialog in _shown(window):
        dialog.reject()


def picture(window: QWidget) -> QPixmap:
    """A window as it is, with the dialog over it in the middle."""
    whole = window.grab()
    for dialog in _shown(window):
        painter = QPainter(whole)
        painter.fillRect(whole.rect(), _BEHIND)
        room = window.size() - dialog.size()
        painter.drawPixmap(QPoint(room.width() // 2, room.height() // 2), dialog.grab())
        painter.end()
    return whole


def _shown(window: QWidget) -> list[QDialog]:
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


def _rows(stage: Stage) -> Callable[[RawConnection], tuple[WorklistRow, ...]]:
    return lambda conn: page(conn, keys(conn, WorklistFilter(stage), Sort(), 0, limit=_MOST))


def _fitting(rows: Sequence[WorklistRow], rules: LineRules, verb: Verb) -> list[WorklistRow]:
    return [row for row in rows if verb in rules.fitting(row) and row.hold is None]


def _ask(rows: Sequence[WorklistRow], ask: Callable[[Sequence[int]], None]) -> None:
    """About the first line, rather one that shares its box."""
    for row in sorted(rows, key=lambda row: row.bundle_size < 2)[:1]:
        ask([row.id])
