"""One window per profile: a second start raises the first, other processes poke it.

Words are those of `system.poke`; whoever says one can only navigate or make us look into our
own database.
"""

from __future__ import annotations

import logging

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from ..system.paths import ProfilePaths
from ..system.poke import LONGEST_WORD, poke, read_word
from .place import Place

_log = logging.getLogger(__name__)
_PATIENCE_MS = 2_000


class SingleInstance(QObject):
    """Holds the profile's window lock and listens on its socket."""

    poked = Signal()
    raised = Signal()
    asked_for = Signal(object)

    def __init__(self, paths: ProfilePaths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._lock = QLockFile(str(paths.window_lock))
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def claim(self) -> bool:
        """Become the profile's window, or False where another process is; that one is raised."""
        if not self._lock.tryLock(0):
            poke(self._paths, "raise")
            return False
        name = self._paths.socket_name
        QLocalServer.removeServer(name)
        if not self._server.listen(name):
            # Everything works but pokes; the command line then waits for the next round.
            _log.warning("nobody can poke this window: %s", self._server.errorString())
        return True

    def release(self) -> None:
        """Listen no more and let go of the lock."""
        self._server.close()
        self._lock.unlock()

    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            _Visitor(self._server.nextPendingConnection(), self)

    def hear(self, word: str) -> None:
        """Act on a word of the grammar."""
        if word == "poke":
            self.poked.emit()
        elif word == "raise":
            self.raised.emit()
        else:
            _, noun, key = word.split()
            self.asked_for.emit(
                Place("orders", line_id=int(key))
                if noun == "order"
                else Place("claims", claim_id=int(key))
            )


class _Visitor(QObject):
    """One connection: says one word of bounded length in bounded time, or is sent away."""

    def __init__(self, socket: QLocalSocket, instance: SingleInstance) -> None:
        super().__init__(instance)
        self._socket = socket
        self._instance = instance
        self._said = b""
        self._ended = False
        socket.setParent(self)
        socket.setReadBufferSize(LONGEST_WORD + 1)
        socket.readyRead.connect(self._on_bytes)
        socket.disconnected.connect(self._on_end)
        QTimer.singleShot(_PATIENCE_MS, self, self._end)
        self._on_bytes()

    def _on_bytes(self) -> None:
        if self._ended or not self._socket.isOpen():
            return
        self._said += self._socket.readAll().data()
        if len(self._said) > LONGEST_WORD or self._said.endswith(b"\n"):
            self._end()

    def _on_end(self) -> None:
        # The last bytes may have come together with the end of the connection.
        self._on_bytes()
        self._end()

    def _end(self) -> None:
        if self._ended:
            return
        self._ended = True
        self._socket.abort()
        word = read_word(self._said)
        if word is None:
            _log.info("something that is no word came over the socket")
        else:
            self._instance.hear(word)
        self.deleteLater()
