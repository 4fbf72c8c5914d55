"""Ways in which a connection goes wrong after the request was begun: each leaves it open whether
the marketplace has acted."""

from __future__ import annotations

import gzip
import socket
import threading
from collections.abc import Mapping

from .conftest import LINES, Misdeed, reply, reset, taken

_DONE = taken(*LINES)
_PAGE = "<html><title>로그인</title><body onload=go()>카페 와이파이</body></html>".encode()
_DRIP_S = 0.05


def stall(connection: socket.socket) -> None:
    """Nothing comes back, and the connection stays."""
    connection.recv(1)


def stall_after_headers(connection: socket.socket) -> None:
    connection.sendall(reply(_DONE)[: -len(_DONE)])
    connection.recv(1)


def stall_within_body(connection: socket.socket) -> None:
    connection.sendall(reply(_DONE)[:-10])
    connection.recv(1)


def drip(connection: socket.socket) -> None:
    """The answer comes byte by byte, for ever."""
    never = threading.Event()
    connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    while True:
        connection.sendall(b"1\r\n \r\n")
        never.wait(_DRIP_S)


def drip_headers(connection: socket.socket) -> None:
    never = threading.Event()
    connection.sendall(b"HTTP/1.1 200 OK\r\nX-Long: ")
    while True:
        connection.sendall(b"x")
        never.wait(_DRIP_S)


def say(*parts: bytes) -> Misdeed:
    """Say these bytes and close."""

    def misdeed(connection: socket.socket) -> None:
        for part in parts:
            connection.sendall(part)

    return misdeed


def say_then_reset(part: bytes) -> Misdeed:
    def misdeed(connection: socket.socket) -> None:
        connection.sendall(part)
        reset(connection)

    return misdeed


def packed(body: bytes) -> bytes:
    return reply(gzip.compress(body), "200 OK", "Content-Encoding: gzip")


LOST: Mapping[str, Misdeed] = {
    "stalls before its headers": stall,
    "stalls after its headers": stall_after_headers,
    "stalls within its body": stall_within_body,
    "drips its body beyond the deadline": drip,
    "drips its headers beyond the deadline": drip_headers,
    "is reset after the request": reset,
    "is reset within its headers": say_then_reset(b"HTTP/1.1 200 OK\r\nContent-"),
    "is reset within its body": say_then_reset(reply(_DONE)[:-10]),
    "closes without a word": say(),
    "ends half-way": say(reply(_DONE)[:-10]),
    "promises more than it holds": say(reply(_DONE).replace(b"Length: ", b"Length: 9")),
    "holds more than it promises": say(reply(_DONE)[: -len(_DONE)].replace(b"1", b"", 1)),
    "is cut between chunks": say(
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b'5\r\n{"dat\r\n'
    ),
    "has chunks of no length": say(
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"-5\r\n{}\r\n"
    ),
    "unpacks beyond all measure": say(packed(b" " * 3_000_000 + _DONE)),
    "is packed and is not": say(reply(_DONE, "200 OK", "Content-Encoding: gzip")),
    "is packed and cut": say(reply(gzip.compress(_DONE)[:-12], "200 OK", "Content-Encoding: gzip")),
    "is a page of the café": say(reply(_PAGE, "200 OK", "Content-Type: text/html")),
    "is empty": say(reply(b"")),
    "has no body by its status": say(b"HTTP/1.1 204 No Content\r\n\r\n"),
    "speaks another protocol": say(b"SSH-2.0-OpenSSH_9.6\r\n"),
    "sends elsewhere, to be asked again": say(
        reply(b"", "307 Temporary Redirect", "Location: /external/elsewhere")
    ),
    "sends elsewhere, to be looked at": say(reply(b"", "302 Found", "Location: /elsewhere")),
    "failed within": say(reply(b'{"code": "GW.PROXY.03"}', "500 Internal Server Error")),
    "has a gateway without the service": say(reply(_PAGE, "502 Bad Gateway")),
    "is down without a word of its own": say(reply(_PAGE, "503 Service Unavailable")),
    "took too long within": say(reply(b'{"code": "GW.TIMEOUT.02"}', "504 Gateway Timeout")),
    "refuses in words of nobody": say(reply(_PAGE, "400 Bad Request")),
    "asks for the proxy's password": say(reply(_PAGE, "407 Proxy Authentication Required")),
    "says goodbye first": say(b"HTTP/1.1 100 Continue\r\n\r\n"),
}
