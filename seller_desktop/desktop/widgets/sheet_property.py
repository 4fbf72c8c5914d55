"""Properties that the style sheet looks at."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def set_sheet_property(widget: QWidget, name: str, value: str) -> None:
    """Give a widget a property by which the sheet chooses its look; empty for none.

    Qt looks at it when it first shows the widget, and later only where it is told to.
    """
    if (widget.property(name) or "") == value:
        return
    widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
