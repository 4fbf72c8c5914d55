"""What can be wrong with the structure of a window, found by looking at its widgets alone.

A finding names the widget by its forms (`orders_page > new_chip`) and says what is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QDialog,
    QFocusFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QSizeGrip,
    QTextEdit,
    QWidget,
)

from seller_desktop.desktop.find.results_list import ResultsList
from seller_desktop.desktop.notifications.panel import NotificationPanel
from seller_desktop.desktop.orders.link_rows import RowButton
from seller_desktop.desktop.widgets.chips import DeadlineChip, FilterChip, StatusChip, Tag
from seller_desktop.desktop.widgets.plain_label import ElidedLabel, ValueLabel
from seller_desktop.desktop.widgets.toast import Toast

_CHIPS = (DeadlineChip, FilterChip, StatusChip, Tag)
_FIELD_ROOM = 8
"""What a field needs at either side of its text, at most."""
_INTERACTIVE = (
    *(QAbstractButton, QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractItemView),
)
_OVERLAYS = (Toast, QFocusFrame, QSizeGrip, QMenu, QDialog, QScrollBar, NotificationPanel)
"""What lies over its siblings or its parent's edge because it is meant to."""
_DRIVEN = (QHeaderView, ResultsList)
"""What is moved by the keys of the list or field it belongs to."""
Role = QAccessible.Role
_NAMED_ROLES = {
    *(Role.PushButton, Role.CheckBox, Role.RadioButton, Role.EditableText, Role.ComboBox),
    *(Role.List, Role.Table, Role.Tree, Role.PageTab, Role.ButtonMenu, Role.Dialog, Role.Window),
}


def shown(root: QWidget) -> Iterator[QWidget]:
    """Every widget that is to be seen in a window, not what another window of it shows."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and widget.window() is root and not _inside(widget):
            yield widget


def _inside(widget: QWidget) -> bool:
    """Whether it is a part of Qt's own of some widget: the field within a combo box."""
    return widget.objectName().startswith("qt_") or isinstance(widget.parent(), QComboBox)


def name(widget: QWidget) -> str:
    """A widget by its own and its forms' names, with its words where it has any."""
    parts: list[str] = []
    at: QWidget | None = widget
    while at is not None and len(parts) < 4:
        parts.insert(0, at.objectName() or type(at).__name__)
        at = at.parentWidget()
    text = getattr(widget, "text", None)
    said = f" “{text()[:50]}”" if callable(text) else ""
    return " > ".join(parts) + said


# Words.


def cut_words(root: QWidget) -> Iterator[str]:
    """Texts for which their widget has no room. What may be cut short says so (`ElidedLabel`,
    `RowButton`)."""
    for widget in shown(root):
        lack = _lack(widget)
        if lack > 0:
            yield f"{name(widget)}: cut by {lack} px"


def _lack(widget: QWidget) -> int:
    if isinstance(widget, (ElidedLabel, RowButton)) or (
        isinstance(widget, ValueLabel) and widget.is_cut
    ):
        return 0
    if isinstance(widget, QLabel):
        return _label_lack(widget)
    if isinstance(widget, (QAbstractButton, *_CHIPS)):
        return widget.sizeHint().width() - widget.width()
    if isinstance(widget, QComboBox):
        needed = widget.fontMetrics().horizontalAdvance(widget.currentText())
        return needed + 24 - widget.width()
    if isinstance(widget, QLineEdit) and not widget.text():
        needed = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        margins = widget.textMargins()
        return needed + margins.left() + margins.right() + _FIELD_ROOM - widget.width()
    return 0


def _label_lack(label: QLabel) -> int:
    if not label.text().strip():
        return 0
    room = label.contentsRect()
    if label.wordWrap():
        widest = max(map(label.fontMetrics().horizontalAdvance, label.text().split()))
        high = label.heightForWidth(label.width()) - label.height() - 1
        return max(high, widest - room.width() - 1)
    lines = label.text().split("\n")
    width = max(label.fontMetrics().horizontalAdvance(line) for line in lines)
    high = len(lines) * label.fontMetrics().height() - room.height() - 2
    return max(width - room.width() - 1, high)


# Places.


def overlaps(root: QWidget) -> Iterator[str]:
    """Pairs of siblings that share pixels."""
    for parent in (root, *shown(root)):
        if isinstance(parent, QMainWindow | QAbstractScrollArea | QComboBox):
            continue
        children = [child for child in parent.children() if isinstance(child, QWidget)]
        lying = [
            child
            for child in children
            if child.isVisible() and not child.isWindow() and not isinstance(child, _OVERLAYS)
        ]
        for one, other in combinations(lying, 2):
            shared = one.geometry() & other.geometry()
            if shared.width() > 0 and shared.height() > 0 and not _floats(one, other):
                yield f"{name(one)} lies on {name(other)} by {shared.width()}×{shared.height()}"


def _floats(one: QWidget, other: QWidget) -> bool:
    """Whether one of them is not in its parent's layout: it was put over the rest on purpose."""
    parent = one.parentWidget()
    layout = parent.layout() if parent is not None else None
    if layout is None:
        return False
    items = [item for n in range(layout.count()) if (item := layout.itemAt(n)) is not None]
    placed = {id(item.widget()) for item in items}
    nested = any(item.layout() is not None for item in items)
    return not nested and not (id(one) in placed and id(other) in placed)


def outside(root: QWidget) -> Iterator[str]:
    """Widgets that reach over their parent's edge; what scrolls may."""
    for widget in shown(root):
        parent = widget.parentWidget()
        if parent is None or isinstance(widget, _OVERLAYS) or widget.isWindow():
            continue
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            continue
        if not widget.size().isEmpty() and not parent.rect().contains(widget.geometry()):
            yield f"{name(widget)} at {_said(widget.geometry())} of {_said(parent.rect())}"


def off_screen(root: QWidget, size: tuple[int, int]) -> Iterator[str]:
    """A window that does not fit into the size it was given."""
    if root.width() > size[0] or root.height() > size[1]:
        yield f"{name(root)} is {root.width()}×{root.height()}"


def _said(rect: QRect) -> str:
    return f"{rect.x()},{rect.y()} {rect.width()}×{rect.height()}"


# The keyboard and those who hear.


def unreachable(root: QWidget) -> Iterator[str]:
    """What can be clicked but not be come to with Tab."""
    for widget in shown(root):
        if not isinstance(widget, _INTERACTIVE) or not widget.isEnabled():
            continue
        if isinstance(widget, _DRIVEN) or widget.focusProxy() is not None:
            continue
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus or _one_of(widget):
            continue
        yield name(widget)


def _one_of(widget: QWidget) -> bool:
    """Whether it is a part of something that is one Tab stop: one of some tabs, the cross in a
    field."""
    at = widget.parentWidget()
    alike = [] if at is None else at.findChildren(type(widget))
    if any(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in alike):
        return True
    while at is not None and not at.isWindow():
        proxy = at.focusProxy()
        stops = at if proxy is None else proxy
        if stops.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(
            at, QAbstractScrollArea
        ):
            return True
        at = at.parentWidget()
    return False


def silent(root: QWidget) -> Iterator[str]:
    """Nodes of the accessibility tree without a role, and interactive ones without a name."""
    top = QAccessible.queryAccessibleInterface(root)
    yield from _silent(top, 0)


def _silent(node: QAccessibleInterface, depth: int) -> Iterator[str]:
    state, widget = node.state(), node.object()
    if state.invisible or depth > 40:
        return
    said = name(widget) if isinstance(widget, QWidget) else repr(widget)
    if node.role() is Role.NoRole:
        yield f"{said}: no role"
    if node.role() in _NAMED_ROLES and not node.text(QAccessible.Text.Name).strip():
        yield f"{said}: a {node.role().name} without a name"
    if isinstance(widget, QAbstractItemView | QScrollBar | QComboBox):
        return
    for number in range(node.childCount()):
        child = node.child(number)
        if child.isValid():
            yield from _silent(child, depth + 1)
