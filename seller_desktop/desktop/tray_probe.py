"""Whether this computer has a tray, asked for in a process of its own. No Qt in this one."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context


def ask_for_tray() -> bool | None:
    """The answer; None without Qt. Qt ends a process that finds no display after all."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as other:
        try:
            return other.submit(_look).result()
        except (BrokenProcessPool, ImportError):
            return None


def _look() -> bool:
    from .qt_application import make_application
    from .tray import Tray

    application = make_application()
    found = Tray.available()
    application.quit()
    return found
