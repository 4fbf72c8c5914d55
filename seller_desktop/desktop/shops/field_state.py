"""A field that says at once what is wrong with it: red border, and the reason below."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from ..widgets.plain_label import PlainLabel
from ..widgets.sheet_property import set_sheet_property


def mark_field(edit: QLineEdit, below: PlainLabel, error: str, hint: str = "") -> None:
    """Show `error` under a field, or with none its `hint`."""
    set_sheet_property(edit, "state", "error" if error else "")
    below.setText(error or hint)
    below.set_tone("alarm" if error else "tertiary")
    below.setVisible(bool(error or hint))
