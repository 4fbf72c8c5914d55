"""The real connector over the real HTTP edge, to a server of raw sockets that misbehaves."""

from __future__ import annotations

import json
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest

from seller_desktop.domain.action import Verb
from seller_desktop.domain.intent import Dispatch
from seller_desktop.domain.order import LineStatus, OrderLine
from seller_desktop.marketplaces.contract import Access, Connector, Item, SendReport
from seller_desktop.marketplaces.naver.marketplace import Naver
from seller_desktop.marketplaces.requests_http import RequestsHttp
from seller_desktop.system.clock import VirtualClock
from tests.contract.raw_server import Server, read_request, serving

NOW = datetime(2026, 11, 23, 3, tzinfo=UTC)
CREDENTIALS = {
    "client_id": "sellerDesktopTest00001",
    "client_secret": "$2a$04$SandboxOnlySalt012345u",
}
LINES = ("2026112310000001", "2026112310000002")
TOKEN = b'{"access_token": "socket-token", "expires_in": 10800, "token_type": "Bearer"}'
_ASKS_FOR_TOKEN = b"POST /external/v1/oauth2/token"

Misdeed = Callable[[socket.socket], None]


def reply(body: bytes, status: str = "200 OK", *headers: str) -> bytes:
    """A whole answer."""
    head = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


def refusal(code: str, message: str = "거절") -> bytes:
    """A body in the gateway's words."""
    return json.dumps({"code": code, "message": message}).encode()


def taken(*line_nos: str) -> bytes:
    """The body of a write that was processed."""
    data = {"successProductOrderIds": list(line_nos), "failProductOrderInfos": []}
    return json.dumps({"timestamp": "2026-11-23T12:00:00.000+09:00", "data": data}).encode()


def reset(connection: socket.socket) -> None:
    """Close with a reset, so that what is on its way is lost."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")


class Gateway:
    """Hands out tokens properly; every other call meets the misdeed. `arrived` counts those."""

    def __init__(self, misdeed: Misdeed, *, reads_request: bool = True) -> None:
        self._misdeed = misdeed
        self._reads_request = reads_request
        self.arrived = 0

    def talk(self, connection: socket.socket) -> None:
        while self._reads_request or _asks_for_token(connection):
            if not read_request(connection).startswith(_ASKS_FOR_TOKEN):
                break
            connection.sendall(reply(TOKEN))
        self.arrived += 1
        self._misdeed(connection)


def _asks_for_token(connection: socket.socket) -> bool:
    """Whether the request on its way is for a token; it stays unread."""
    start = connection.recv(len(_ASKS_FOR_TOKEN), socket.MSG_PEEK | socket.MSG_WAITALL)
    if not start:
        raise OSError
    return start == _ASKS_FOR_TOKEN


class Stand:
    """A connector to a misbehaving server."""

    def __init__(self, server: Server, gateway: Gateway, connector: Connector) -> None:
        self.server = server
        self.gateway = gateway
        self.connector = connector

    def dispatch(self, lines: int = 1) -> SendReport:
        """Send a dispatch of one line or of several."""
        items = [_item(line_no) for line_no in LINES[:lines]]
        return self.connector.send(self.connector.prepare(Verb.DISPATCH, items))


def _item(line_no: str) -> Item:
    line = OrderLine(
        order_no=line_no,
        line_no=line_no,
        status=LineStatus.ACCEPTED,
        status_word="PAYED/OK",
        ordered_at=1_795_000_000_000,
        product="도자기 머그",
        quantity=1,
        amount=10_000,
    )
    return Item(f"key-{line_no}", Dispatch(courier="cj", invoice_no="650012345678"), line)


@contextmanager
def standing(
    gateway: Gateway,
    *,
    tls: ssl.SSLContext | None = None,
    trust: ssl.SSLContext | None = None,
    read_s: float = 2.0,
    deadline_s: float = 6.0,
    body_cap: int = 1_000_000,
) -> Iterator[Stand]:
    """A server on loopback and a connector to it that has its token already."""
    clock = VirtualClock(NOW)
    with serving(gateway.talk, tls=tls) as server:
        url = f"{'https' if tls else 'http'}://127.0.0.1:{server.port}/external"
        http = RequestsHttp(
            url, clock, tls=trust, read_s=read_s, deadline_s=deadline_s, body_cap=body_cap
        )
        connector = Naver().connect(Access(url, CREDENTIALS), http, clock)
        try:
            yield Stand(server, gateway, connector)
        finally:
            connector.close()


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock(NOW)
