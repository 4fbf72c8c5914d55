"""What is wrong with a dialog for whoever has no mouse: focus, the way of Tab, Esc and Enter."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QDialog, QPushButton, QWidget

from tests.gui.gallery.structure import name, shown

_SAME_LINE = 10
"""Middles that are so near (px) stand beside each other."""


def unfocused(root: QWidget) -> Iterator[str]:
    """A dialog that opens with the keyboard nowhere."""
    at = _focus(root)
    if isinstance(root, QDialog) and (at is None or not (at.isVisible() and at.isEnabled())):
        yield f"{name(root)}: nothing has the focus"


def straying(root: QWidget) -> Iterator[str]:
    """Steps of Tab that go back up or to the left, other than into the next column."""
    stops = _stops(root) if isinstance(root, QDialog) else []
    for one, other in pairwise(stops):
        here, there = _place(root, one), _place(root, other)
        rise = here.center().y() - there.center().y()
        beside = abs(rise) <= _SAME_LINE
        if (beside and there.left() < here.left()) or (
            not beside and rise > 0 and there.left() < here.right()
        ):
            yield f"Tab goes from {name(one)} back to {name(other)}"


def _focus(root: QWidget) -> QWidget | None:
    """Qt's own declaration forgets that there may be none."""
    return root.focusWidget()


def _stops(root: QWidget) -> list[QWidget]:
    """Where Tab stops, from the uppermost on the left."""
    seen = {id(widget) for widget in shown(root) if not _in_table(widget)}
    chain: list[QWidget] = []
    at = root.nextInFocusChain()
    while at is not None and at is not root:
        if id(at) in seen and at.isEnabled() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            chain.append(at)
        at = at.nextInFocusChain()
    if not chain:
        return []
    first = min(chain, key=lambda one: (_place(root, one).y(), _place(root, one).x()))
    start = chain.index(first)
    return chain[start:] + chain[:start]


def _in_table(widget: QWidget) -> bool:
    """Whether it is the field of a cell: the table is the stop."""
    at = widget.parentWidget()
    return at is not None and isinstance(at.parentWidget(), QAbstractItemView)


def _place(root: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint()), widget.size())


def rash(root: QWidget) -> Iterator[str]:
    """A deed that can't be undone and would be done by Enter in a field."""
    for button in root.findChildren(QPushButton):
        if button.isVisible() and button.isDefault() and button.property("kind") == "danger":
            yield f"{name(button)} is what Enter does"


def held(root: QWidget) -> Iterator[str]:
    """A dialog that Esc does not close, nor Esc again after it has stepped out of a field. It is
    gone afterwards: the last look."""
    if not isinstance(root, QDialog):
        return
    said = name(root)
    for _ in range(2):
        QTest.keyClick(_focus(root) or root, Qt.Key.Key_Escape)
        if not root.isVisible():
            return
    yield f"{said}: Esc does not close it"
