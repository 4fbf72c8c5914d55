"""F6: from one part of the window to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def step_region(regions: Sequence[QWidget], focused: QWidget | None, by: int) -> QWidget | None:
    """Focus the part after (`by` 1) or before (-1) the one that has it; parts out of sight are
    left out. Answers the widget that got it."""
    visible = [region for region in regions if region.isVisible() and region.isEnabled()]
    if not visible:
        return None
    here = next((n for n, region in enumerate(visible) if _holds(region, focused)), None)
    if here is None:
        here = -1 if by > 0 else 0
    target = _focusable(visible[(here + by) % len(visible)])
    target.setFocus(Qt.FocusReason.TabFocusReason)
    return target


def _holds(region: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (region is focused or region.isAncestorOf(focused))


def _focusable(region: QWidget) -> QWidget:
    """The region itself, or the first thing in it that takes the focus with Tab."""
    if region.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return region
    for child in region.findChildren(QWidget):
        inside = child.focusPolicy() & Qt.FocusPolicy.TabFocus
        if inside and child.isVisible() and child.isEnabled():
            return child
    return region
