"""Starting with the session: the tray may come after us, and a window without one is in the way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer

LOOK_MS = 250
PATIENCE_MS = 20_000


def wait_for_tray(
    is_there: Callable[[], bool], look_ms: int = LOOK_MS, patience_ms: int = PATIENCE_MS
) -> bool:
    """Wait until the session has a tray, at most `patience_ms`; whether it has."""
    loop, timer, patience = QEventLoop(), QTimer(), QDeadlineTimer(patience_ms)

    def look() -> None:
        if is_there() or patience.hasExpired():
            loop.quit()

    timer.timeout.connect(look)
    timer.start(look_ms)
    if not is_there():
        loop.exec()
    return is_there()
