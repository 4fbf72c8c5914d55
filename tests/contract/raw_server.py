"""A server of raw sockets on loopback that talks as it is told, however wrongly."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-Word: yes\r\n\r\nok"

Talk = Callable[[socket.socket], None]


class Server:
    """Talks to each connection as its next script says; the last script is repeated."""

    def __init__(self, *talks: Talk, tls: ssl.SSLContext | None = None) -> None:
        self._talks = list(talks)
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.connections = 0
        self.received: list[bytes] = []
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while not self._closing.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            talk = self._talks.pop(0) if len(self._talks) > 1 else self._talks[0]
            threading.Thread(target=self._talk, args=(connection, talk), daemon=True).start()

    def _talk(self, connection: socket.socket, talk: Talk) -> None:
        try:
            if self._tls is not None:
                connection = self._tls.wrap_socket(connection, server_side=True)
            with connection:
                talk(connection)
        except OSError:
            return

    def close(self) -> None:
        if self._closing.is_set():
            return
        self._closing.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()


def read_request(connection: socket.socket) -> bytes:
    """One request with the body its length promises."""
    data = b""
    while b"\r\n\r\n" not in data:
        part = connection.recv(65536)
        if not part:
            raise OSError
        data += part
    head, _, body = data.partition(b"\r\n\r\n")
    lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    length = int(lengths[0].partition(b":")[2]) if lengths else 0
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


def answering(*answers: bytes) -> Talk:
    """Read a request, give an answer; then close."""

    def talk(connection: socket.socket) -> None:
        for reply in answers:
            read_request(connection)
            connection.sendall(reply)

    return talk


def read_then_reset(connection: socket.socket) -> None:
    read_request(connection)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")


def stay_silent(connection: socket.socket) -> None:
    read_request(connection)
    connection.recv(1)


def drip(connection: socket.socket) -> None:
    """Never silent for long, never done."""
    read_request(connection)
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    never = threading.Event()
    while True:
        connection.sendall(b"X-More: y\r\n")
        never.wait(0.02)


@contextmanager
def serving(*talks: Talk, tls: ssl.SSLContext | None = None) -> Iterator[Server]:
    server = Server(*talks, tls=tls)
    try:
        yield server
    finally:
        server.close()
