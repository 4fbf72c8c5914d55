"""A window in a process of its own, led by lines of JSON on its input: one wish, one answer."""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from seller_desktop.desktop.application import Desktop
from seller_desktop.desktop.mailbox import Mailbox
from seller_desktop.desktop.main_window import MainWindow

PATIENCE_MS = 150_000
LOOK_MS = 20
Wish = Mapping[str, object]
Deeds = Mapping[str, Callable[[Wish], object]]
W = TypeVar("W", bound=QWidget)


def lead(desktop: Desktop, deeds: Deeds) -> Mailbox[str]:
    """Carry out what comes in by name of its `do`, from now on; leave when nothing more comes.

    The box has to be kept for as long as that shall be so.
    """

    def read(line: str) -> None:
        if not line:
            desktop.leave()
            return
        wish = json.loads(line)
        say(deeds[wish["do"]](wish))

    box = Mailbox(read, desktop)

    def listen() -> None:
        for line in sys.stdin:
            box.post(line)
        box.post("")

    say("open")
    threading.Thread(target=listen, daemon=True).start()
    return box


def window_of(desktop: Desktop) -> MainWindow:
    """The window that is open now."""
    session = desktop.session
    assert session is not None
    return session.window


def until(what: str, true: Callable[[], bool], patience_ms: int = PATIENCE_MS) -> None:
    """Let the window's event loop run until something is so. Raises TimeoutError."""
    loop, timer, patience = QEventLoop(), QTimer(), QDeadlineTimer(patience_ms)

    def look() -> None:
        if true() or patience.hasExpired():
            loop.quit()

    timer.timeout.connect(look)
    timer.start(LOOK_MS)
    while not true():
        if patience.hasExpired():
            raise TimeoutError(f"still not so: {what}")
        loop.exec()


def child(parent: QWidget, kind: type[W], name: str) -> W:
    """A widget by the name its form gives it."""
    found = parent.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def say(answer: object) -> None:
    """Answer in one line."""
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def die_of_errors() -> None:
    """Any error nobody caught ends the process from now on, so that the test fails at once."""

    def die(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        sys.stderr.flush()
        os._exit(1)

    sys.excepthook = die
