"""Ending the window so that the program starts anew: for what can't be done with it open."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ..system.start import RESTART_STATUS


def restart() -> None:
    """Leave the event loop; the next start does what was wished for."""
    QCoreApplication.exit(RESTART_STATUS)
