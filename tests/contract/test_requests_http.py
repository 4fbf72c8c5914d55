"""The real `Http` against servers that misbehave: what counts as sent, what is capped."""

import gzip
import socket
import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from seller_desktop.domain.errors import UserFixable
from seller_desktop.marketplaces.http import HttpRequest, Interrupted, NotSent
from seller_desktop.marketplaces.requests_http import RequestsHttp, is_loopback
from seller_desktop.system.clock import VirtualClock

from .raw_server import (
    OK,
    Server,
    answering,
    drip,
    read_request,
    read_then_reset,
    serving,
    stay_silent,
)

TLS = Path(__file__).parents[1] / "fixtures" / "tls"


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock(datetime(2026, 2, 4, tzinfo=UTC))


@contextmanager
def connected(server: Server, clock: VirtualClock, scheme="http", **limits) -> Iterator:
    http = RequestsHttp(f"{scheme}://127.0.0.1:{server.port}/external", clock, **limits)
    try:
        yield http
    finally:
        http.close()


def get(server, path="/a", scheme="http"):
    return HttpRequest("GET", f"{scheme}://127.0.0.1:{server.port}{path}")


def post(server, body=b'{"x": 1}', scheme="http"):
    url = f"{scheme}://127.0.0.1:{server.port}/w"
    return HttpRequest("POST", url, {"Content-Type": "application/json"}, body, safe=False)


def test_answer_is_handed_over_whole_with_lower_case_headers(clock):
    with serving(answering(OK)) as server, connected(server, clock) as http:
        found = http.call(get(server))
    assert (found.status, found.body, found.headers["x-word"]) == (200, b"ok", "yes")


def test_body_and_headers_leave_as_given_and_an_empty_body_has_no_type(clock):
    heard: list[bytes] = []

    def listen(connection: socket.socket) -> None:
        heard.append(read_request(connection))
        connection.sendall(OK)

    with serving(listen) as server, connected(server, clock) as http:
        http.call(post(server))
        bare = HttpRequest("POST", f"http://127.0.0.1:{server.port}/w", safe=False)
        http.call(bare)
    first, second = heard
    assert first.endswith(b'\r\n\r\n{"x": 1}')
    assert b"content-type: application/json" in first.lower()
    assert b"content-type" not in second.lower()
    assert b"content-length: 0" in second.lower()


def test_password_file_and_proxy_settings_of_the_machine_do_not_reach_loopback(
    clock, monkeypatch, tmp_path
):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    heard: list[bytes] = []

    def listen(connection: socket.socket) -> None:
        heard.append(read_request(connection))
        connection.sendall(OK)

    with serving(listen) as server, connected(server, clock) as http:
        url = f"http://127.0.0.1:{server.port}/a"
        http.call(HttpRequest("GET", url, {"Authorization": "Bearer ours"}))
    assert b"Bearer ours" in heard[0]
    assert b"Basic" not in heard[0]


@pytest.mark.parametrize("status", [413, 429, 503])
def test_answer_that_names_a_time_to_wait_is_an_answer(clock, status):
    head = f"HTTP/1.1 {status} Later\r\nRetry-After: 600\r\nContent-Length: 2\r\n\r\nok"
    with serving(answering(head.encode())) as server, connected(server, clock) as http:
        for request in (get(server), post(server)):
            found = http.call(request)
            assert (found.status, found.headers["retry-after"]) == (status, "600")


def test_refused_connection_is_not_sent(clock):
    with serving(answering(OK)) as server:
        pass
    with connected(server, clock) as http, pytest.raises(NotSent):
        http.call(post(server))


def test_reset_after_the_request_may_have_arrived(clock):
    with serving(read_then_reset) as server, connected(server, clock) as http:
        with pytest.raises(Interrupted):
            http.call(post(server))
        assert server.connections == 1


@pytest.mark.parametrize(
    "broken",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nnope",
        b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n",
        b"SSH-2.0-OpenSSH\r\n\r\n",
        b"",
    ],
)
def test_broken_answer_to_a_write_may_have_arrived_and_is_not_repeated(clock, broken):
    with serving(answering(broken)) as server, connected(server, clock) as http:
        try:
            http.call(post(server))
        except Interrupted:
            assert server.connections == 1
        else:
            assert b"many" in broken  # a length that is none is read to the end


def test_silence_ends_after_the_time_for_reading(clock):
    with serving(stay_silent) as server, connected(server, clock, read_s=0.2) as http:
        with pytest.raises(Interrupted):
            http.call(post(server))
        assert server.connections == 1


def test_answer_that_never_ends_is_cut_at_the_deadline(clock):
    with serving(drip) as server, connected(server, clock, deadline_s=0.3) as http:
        started = time.monotonic()
        with pytest.raises(Interrupted):
            http.call(post(server))
        assert time.monotonic() - started < 5


def test_body_beyond_the_cap_is_refused_unpacked(clock):
    packed = gzip.compress(b"\0" * 3_000_000)
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {len(packed)}\r\n\r\n"
    bomb = answering(head.encode() + packed)
    with (
        serving(bomb) as server,
        connected(server, clock, body_cap=1_000_000) as http,
        pytest.raises(Interrupted, match="BodyTooLarge"),
    ):
        http.call(get(server))


def test_connection_is_kept_between_reads_and_made_anew_for_a_write(clock):
    with serving(answering(OK, OK, OK)) as server, connected(server, clock) as http:
        http.call(get(server))
        http.call(get(server))
        assert server.connections == 1
        http.call(post(server))
        assert server.connections == 2


def test_connection_that_was_idle_for_long_is_not_used_again(clock):
    with serving(answering(OK, OK)) as server, connected(server, clock) as http:
        http.call(get(server))
        clock.advance(60)
        http.call(get(server))
        assert server.connections == 2


def test_read_over_a_connection_closed_meanwhile_is_asked_once_more(clock):
    def answer_then_reset(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(OK)
        read_then_reset(connection)

    with (
        serving(answer_then_reset, answering(OK)) as server,
        connected(server, clock) as http,
    ):
        http.call(get(server))
        assert http.call(get(server)).body == b"ok"
        assert server.connections == 2


def test_redirect_of_a_read_is_followed_within_the_host_only(clock):
    moved = b"HTTP/1.1 301 Moved\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n"
    away = b"HTTP/1.1 302 Found\r\nLocation: http://example.com/\r\nContent-Length: 0\r\n\r\n"
    with serving(answering(moved, OK)) as server, connected(server, clock) as http:
        assert http.call(get(server)).body == b"ok"
    with serving(answering(away)) as server, connected(server, clock) as http:
        assert http.call(get(server)).status == 302


def test_redirect_of_a_write_is_never_followed(clock):
    moved = b"HTTP/1.1 307 Moved\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n"
    with serving(answering(moved, OK)) as server, connected(server, clock) as http:
        assert http.call(post(server)).status == 307
        assert server.connections == 1


def test_other_host_is_a_mistake_of_ours(clock):
    with (
        serving(answering(OK)) as server,
        connected(server, clock) as http,
        pytest.raises(ValueError, match="another host"),
    ):
        http.call(HttpRequest("GET", "http://127.0.0.1:1/a"))


def test_plain_http_to_another_machine_needs_the_mark(clock):
    with pytest.raises(UserFixable) as caught:
        RequestsHttp("http://shop.example/", clock)
    assert caught.value.code == "insecure_address"
    RequestsHttp("http://shop.example/", clock, allow_http=True).close()
    with pytest.raises(UserFixable):
        RequestsHttp("ftp://127.0.0.1/", clock, allow_http=True)


@pytest.mark.parametrize(
    ("host", "expected"),
    [("localhost", True), ("127.9.9.9", True), ("::1", True), ("10.0.0.1", False), ("", False)],
)
def test_loopback_is_known_by_its_address(host, expected):
    assert is_loopback(host) is expected


def server_tls() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(TLS / "loopback.pem", TLS / "loopback.key")
    return context


def test_certificate_nobody_vouches_for_is_refused_before_anything_is_sent(clock):
    with (
        serving(answering(OK), tls=server_tls()) as server,
        connected(server, clock, scheme="https") as http,
        pytest.raises(NotSent),
    ):
        http.call(post(server, scheme="https"))


def test_certificate_of_a_trusted_authority_is_accepted(clock):
    trust = ssl.create_default_context(cafile=TLS / "authority.pem")
    with (
        serving(answering(OK), tls=server_tls()) as server,
        connected(server, clock, scheme="https", tls=trust) as http,
    ):
        assert http.call(post(server, scheme="https")).body == b"ok"


def test_plain_answer_where_tls_was_expected_is_not_sent(clock):
    def talk(connection: socket.socket) -> None:
        connection.recv(100)
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with (
        serving(talk) as server,
        connected(server, clock, scheme="https") as http,
        pytest.raises(NotSent),
    ):
        http.call(post(server, scheme="https"))
