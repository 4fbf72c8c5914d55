"""The one way into the window's thread: a queue, and a socket that wakes the event loop.

Threads post without touching Qt. A signal emitted in a thread takes Qt's locks while it holds
Python's; the window's thread takes them the other way round when it lets go of a slot, and a
window that closed in the wrong moment stood still for ever.
"""

from __future__ import annotations

import socket
import weakref
from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QSocketNotifier

T = TypeVar("T")

_READ = 4096


class Mailbox(Generic[T]):
    """Letters from any thread, read in the thread that made the box; to be kept by whoever made it,
    since it must not be freed in another."""

    def __init__(self, read: Callable[[T], None], parent: QObject) -> None:
        self._read = read
        self._letters: deque[T] = deque()
        self._here, self._there = socket.socketpair()
        self._here.setblocking(False)
        self._there.setblocking(False)
        self._shut = weakref.finalize(self, _shut, self._here, self._there)
        self._notifier = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read, parent)
        self._notifier.activated.connect(self._on_mail)

    def post(self, letter: T) -> None:
        """Leave a letter; from any thread. After `close` nobody reads it."""
        self._letters.append(letter)
        try:
            self._there.send(b"\0")
        except OSError:
            return  # full: the reader is woken already; or closed

    def close(self) -> None:
        """Read no more."""
        self._notifier.setEnabled(False)
        self._letters.clear()
        self._shut()

    def _on_mail(self) -> None:
        try:
            self._here.recv(_READ)
        except OSError:
            return
        while self._letters:
            self._read(self._letters.popleft())


def _shut(*ends: socket.socket) -> None:
    for end in ends:
        end.close()
