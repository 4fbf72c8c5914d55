"""Carries a WSGI app over loopback: listens, goes down, comes back, cuts and stalls on demand."""

from __future__ import annotations

import contextlib
import selectors
import socket
import struct
import sys
import threading
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING

from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

from .faults import ConnectionCut, ConnectionStalled

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

HOST = "127.0.0.1"
_LOOK_SECONDS = 0.25
_BACKLOG = 128


class Listener:
    """One port. `down` refuses connections and drops those there are; `up` listens there again.

    Raises OSError where the port is taken.
    """

    def __init__(self, app: WSGIApplication, port: int = 0) -> None:
        self._app = app
        self._lock = threading.Lock()
        self._switch = threading.Lock()
        self._connections: set[socket.socket] = set()
        self._stopped = threading.Event()
        self._server: BaseWSGIServer | None = None
        self._thread: threading.Thread | None = None
        self.port = port
        self.up()

    @property
    def url(self) -> str:
        """`http://127.0.0.1:PORT`."""
        return f"http://{HOST}:{self.port}"

    @property
    def is_up(self) -> bool:
        """Whether it takes connections."""
        return self._server is not None

    def up(self) -> None:
        """Listen, on the same port as before."""
        with self._switch:
            if self._server is None:
                self._listen()

    def _listen(self) -> None:
        self._stopped.clear()
        with _bind(self.port) as bound:
            self.port = bound.getsockname()[1]
            self._server = make_server(
                HOST,
                self.port,
                self._carry,
                threaded=True,
                request_handler=_handler_for(self),
                fd=bound.fileno(),
            )
        self._thread = threading.Thread(
            target=self._server.serve_forever,
            kwargs={"poll_interval": 0.1},
            name=f"sandbox-{self.port}",
            daemon=True,
        )
        self._thread.start()

    def down(self) -> None:
        """Refuse connections from now on and drop those there are."""
        with self._switch:
            server, self._server = self._server, None
            if server is not None:
                self._close(server)

    def _close(self, server: BaseWSGIServer) -> None:
        self._stopped.set()
        server.shutdown()
        server.server_close()
        if self._thread is not None:
            self._thread.join()
        with self._lock:
            left, self._connections = self._connections, set()
        for connection in left:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def track(self, connection: socket.socket) -> None:
        """A connection has come."""
        with self._lock:
            self._connections.add(connection)

    def forget(self, connection: socket.socket) -> None:
        """A connection has gone."""
        with self._lock:
            self._connections.discard(connection)

    def _carry(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        connection: socket.socket = environ["werkzeug.socket"]
        try:
            return self._app(environ, start_response)
        except ConnectionCut:
            _reset(connection)
        except ConnectionStalled as stall:
            gone = self._outwait(connection, stall.seconds)
            stall.gave_up()
            if not gone:
                status, headers, body = stall.late_answer()
                start_response(status, headers)
                return [body]
        raise ConnectionAbortedError

    def _outwait(self, connection: socket.socket, seconds: float) -> bool:
        """Whether the client has closed before so many seconds were over."""
        end = time.monotonic() + seconds
        with selectors.DefaultSelector() as selector:
            selector.register(connection, selectors.EVENT_READ)
            while (left := end - time.monotonic()) > 0:
                if selector.select(min(left, _LOOK_SECONDS)) and _is_closed(connection):
                    return True
                if self._stopped.is_set():
                    return True
        return False


def _bind(port: int) -> socket.socket:
    bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if sys.platform != "win32":
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((HOST, port))
        bound.listen(_BACKLOG)
    except OSError:
        bound.close()
        raise
    return bound


def _is_closed(connection: socket.socket) -> bool:
    try:
        return not connection.recv(1, socket.MSG_PEEK)
    except OSError:
        return True


def _reset(connection: socket.socket) -> None:
    """Close at once with a reset instead of a farewell."""
    linger = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
    with contextlib.suppress(OSError):
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        socket.close(connection.detach())


def _handler_for(listener: Listener) -> type[WSGIRequestHandler]:
    class _Handler(WSGIRequestHandler):
        disable_nagle_algorithm = True

        def setup(self) -> None:
            super().setup()
            listener.track(self.connection)

        def finish(self) -> None:
            listener.forget(self.connection)
            super().finish()

        def handle_expect_100(self) -> bool:
            """The WSGI server says `100 Continue` itself; a second one would be an answer."""
            return True

        def connection_dropped(
            self, error: BaseException, environ: WSGIEnvironment | None = None
        ) -> None:
            """Nothing more is read from a connection that was cut or left."""
            super().connection_dropped(error, environ)
            self.close_connection = True

        def send_response(self, code: int, message: str | None = None) -> None:
            """The app dates its answers by its own clock, so the machine's date is not added."""
            self.send_response_only(code, message)

        def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
            """Say nothing: requests are no news here."""

    return _Handler
