"""A calm strip after a run that did not end by itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...system.crash_file import UncleanEnd
from ..widgets.buttons import IconButton
from ..widgets.deadline_words import clock_time, short_date
from ..widgets.strip import Strip


class EndedStrip(Strip):
    """Says since when the last run was, that nothing is lost, and offers a report. `closed` follows
    once the seller has had enough of it."""

    closed = Signal()

    def __init__(self, last_end: UncleanEnd, parent: QWidget | None = None) -> None:
        super().__init__(parent, "info")
        started = f"{short_date(last_end.started_at)} {clock_time(last_end.started_at)}"
        said = self.tr(
            "It had run since %1. What you did is saved; what was being sent is checked."
        )
        self.set_words(
            self.tr("The program ended unexpectedly last time"),
            said.replace("%1", started),
            self.tr("Save a report…"),
        )
        close = IconButton(self, "x", self.tr("Close"))
        layout = self.layout()
        if layout is not None:
            layout.addWidget(close)
        close.clicked.connect(self.dismiss)

    def dismiss(self) -> None:
        """The seller has read it."""
        self.hide()
        self.closed.emit()
