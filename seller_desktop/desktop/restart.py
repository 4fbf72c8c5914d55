"""Ending the window so that the program starts anew: for what can't be done with it open."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

RESTART_STATUS = 75
"""The exit status of the window that asks the composition root for another start."""


def restart() -> None:
    """Leave the event loop; the next start does what was wished for."""
    QCoreApplication.exit(RESTART_STATUS)
