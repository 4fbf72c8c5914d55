"""What fails before the request may leave: TLS nobody vouches for, proxies that refuse."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from pathlib import Path

import pytest

from seller_desktop.marketplaces.contract import Answered, Lost, NotTaken
from seller_desktop.marketplaces.http import HttpRequest, Interrupted, NotSent
from seller_desktop.marketplaces.requests_http import RequestsHttp
from seller_desktop.system.clock import VirtualClock
from tests.contract.raw_server import Talk, read_request, serving

from .conftest import LINES, Gateway, reply, reset, standing, taken
from .misdeeds import LOST, say

TLS = Path(__file__).parents[2] / "fixtures" / "tls"
DRIP_S = 0.05


def server_tls(name: str = "loopback") -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(TLS / f"{name}.pem", TLS / f"{name}.key")
    return context


def trusting(name: str = "authority") -> ssl.SSLContext:
    return ssl.create_default_context(cafile=TLS / f"{name}.pem")


@pytest.mark.parametrize(
    ("shown", "trusted"),
    [("loopback", "expired"), ("expired", "expired"), ("elsewhere", "elsewhere")],
    ids=["another authority", "expired", "another host"],
)
def test_write_behind_a_wrong_certificate_is_certainly_not_taken(shown, trusted):
    gateway = Gateway(say(reply(taken(*LINES))))
    with standing(gateway, tls=server_tls(shown), trust=trusting(trusted)) as stand:
        report = stand.dispatch()
    assert isinstance(report, NotTaken)
    assert (report.problem.code, report.stop) == ("network", False)
    assert gateway.arrived == 0


def test_write_over_good_tls_is_answered():
    with standing(Gateway(say(reply(taken(*LINES)))), tls=server_tls(), trust=trusting()) as stand:
        assert isinstance(stand.dispatch(), Answered)


@pytest.mark.parametrize("name", ["is reset after the request", "ends half-way", "is empty"])
def test_write_over_tls_is_lost_as_over_plain_sockets_when_its_answer(name):
    with standing(Gateway(LOST[name]), tls=server_tls(), trust=trusting()) as stand:
        assert isinstance(stand.dispatch(), Lost)
        assert stand.gateway.arrived == 1


def drip_a_handshake(connection: socket.socket) -> None:
    """A TLS record of the greatest length, a byte at a time."""
    connection.recv(1)
    connection.sendall(b"\x16\x03\x03\x3f\xff")
    never = threading.Event()
    while True:
        connection.sendall(b"\x02")
        never.wait(DRIP_S)


def test_handshake_that_never_ends_is_cut_at_the_deadline_and_nothing_was_sent():
    with serving(drip_a_handshake) as server:
        url = f"https://127.0.0.1:{server.port}/w"
        http = RequestsHttp(url, _clock(), tls=trusting(), deadline_s=0.6)
        started = time.monotonic()
        with pytest.raises(NotSent):
            http.call(HttpRequest("POST", url, {}, b"{}", safe=False))
        assert time.monotonic() - started < 4
        http.close()


def refuse_tunnel(connection: socket.socket) -> None:
    connection.recv(4096)
    connection.sendall(reply(b"<html>", "407 Proxy Authentication Required"))


def reset_tunnel(connection: socket.socket) -> None:
    connection.recv(4096)
    reset(connection)


def drip_tunnel(connection: socket.socket) -> None:
    connection.recv(4096)
    connection.sendall(b"HTTP/1.1 200 OK\r\nX-Long: ")
    never = threading.Event()
    while True:
        connection.sendall(b"x")
        never.wait(DRIP_S)


def open_tunnel_to_nowhere(connection: socket.socket) -> None:
    connection.recv(4096)
    connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")


@pytest.mark.parametrize("talk", [refuse_tunnel, reset_tunnel, drip_tunnel, open_tunnel_to_nowhere])
def test_proxy_that_opens_no_tunnel_lets_nothing_out(monkeypatch, talk: Talk):
    with serving(talk) as proxy:
        _use_proxy(monkeypatch, proxy.port)
        url = "https://shop.example/external/w"
        http = RequestsHttp(url, _clock(), tls=trusting(), deadline_s=0.8)
        started = time.monotonic()
        with pytest.raises(NotSent):
            http.call(HttpRequest("POST", url, {}, b"{}", safe=False))
        assert time.monotonic() - started < 6
        http.close()


def test_plain_request_a_proxy_has_read_may_have_gone_on(monkeypatch):
    """Over plain http the proxy gets the whole request: its reset tells nothing of the shop."""

    def read_and_reset(connection: socket.socket) -> None:
        read_request(connection)
        reset(connection)

    with serving(read_and_reset) as proxy:
        _use_proxy(monkeypatch, proxy.port)
        url = "http://shop.example/external/w"
        http = RequestsHttp(url, _clock(), allow_http=True, deadline_s=2)
        with pytest.raises(Interrupted):
            http.call(HttpRequest("POST", url, {}, b"{}", safe=False))
        http.close()


def _use_proxy(monkeypatch: pytest.MonkeyPatch, port: int) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{port}")
    for name in ("NO_PROXY", "no_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)


def _clock() -> VirtualClock:
    from .conftest import NOW

    return VirtualClock(NOW)
