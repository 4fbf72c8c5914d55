"""What a misbehaving connection means for a write: not taken, lost or answered, and never twice."""

from __future__ import annotations

import socket
import time
from datetime import timedelta
from email.utils import format_datetime
from functools import partial

import pytest

from seller_desktop.domain.action import Refusal
from seller_desktop.marketplaces.contract import Answered, CallRefused, Lost, NotTaken, Taken
from tests.contract.raw_server import read_request

from .conftest import LINES, NOW, Gateway, refusal, reply, reset, standing, taken
from .misdeeds import LOST, say

hastily = partial(standing, read_s=0.5, deadline_s=1.2)
KEYS = tuple(f"key-{line_no}" for line_no in LINES)


@pytest.mark.parametrize("misdeed", LOST.values(), ids=LOST.keys())
def test_write_is_lost_when_its_answer(misdeed):
    with hastily(Gateway(misdeed)) as stand:
        started = time.monotonic()
        report = stand.dispatch()
        assert isinstance(report, Lost), report
        assert stand.gateway.arrived == 1
        assert time.monotonic() - started < 10


def reset_at_once(connection: socket.socket) -> None:
    reset(connection)


def reset_within_the_body(connection: socket.socket) -> None:
    connection.recv(200)
    reset(connection)


@pytest.mark.parametrize("misdeed", [reset_at_once, reset_within_the_body])
def test_write_whose_body_was_begun_is_lost(misdeed):
    with hastily(Gateway(misdeed, reads_request=False)) as stand:
        assert isinstance(stand.dispatch(2), Lost)
        assert stand.gateway.arrived == 1


def test_write_to_nobody_is_certainly_not_taken():
    with standing(Gateway(say(reply(taken(*LINES))))) as stand:
        assert isinstance(stand.dispatch(), Answered)
        stand.server.close()
        report = stand.dispatch()
    assert isinstance(report, NotTaken)
    assert (report.problem.code, report.stop) == ("network", False)


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("7", 7),
        ("0", 1),
        ("1000000000", 15 * 60),
        (format_datetime(NOW + timedelta(minutes=5), usegmt=True), 1),
        (format_datetime(NOW - timedelta(days=5), usegmt=True), 1),
        ("soon", 1),
        (None, 1),
    ],
)
def test_throttled_write_waits_as_long_as_is_reasonable(said, seconds):
    headers = () if said is None else (f"Retry-After: {said}",)
    answer = reply(refusal("GW.RATE_LIMIT"), "429 Too Many Requests", *headers)
    with standing(Gateway(say(answer))) as stand:
        report = stand.dispatch()
    assert isinstance(report, NotTaken)
    assert (report.problem.code, report.stop) == ("rate_limited", False)
    assert report.retry_after_ms == seconds * 1000


@pytest.mark.parametrize(
    ("status", "code", "problem", "stop"),
    [
        ("503 Service Unavailable", "GW.BLOCK.02", "maintenance", False),
        ("403 Forbidden", "GW.IP_NOT_ALLOWED", "ip_refused", True),
        ("401 Unauthorized", "GW.AUTHN", "permission_missing", True),
    ],
)
def test_write_the_gateway_turned_away_is_certainly_not_taken(status, code, problem, stop):
    with standing(Gateway(say(reply(refusal(code), status)))) as stand:
        report = stand.dispatch()
    assert isinstance(report, NotTaken)
    assert (report.problem.code, report.stop) == (problem, stop)


def test_refused_token_is_replaced_once_and_the_write_goes_again():
    answers = [reply(refusal("GW.AUTHN"), "401 Unauthorized"), reply(taken(*LINES))]

    def refuse_once(connection: socket.socket) -> None:
        connection.sendall(answers.pop(0))

    with standing(Gateway(refuse_once)) as stand:
        assert stand.dispatch() == Answered({KEYS[0]: Taken()})
        assert stand.gateway.arrived == 2


def test_refusal_in_the_marketplaces_words_is_one_of_the_item_or_of_the_call():
    answer = reply(refusal("104122", "발송 불가"), "409 Conflict")
    with standing(Gateway(say(answer))) as stand:
        assert stand.dispatch(1) == Answered({KEYS[0]: Refusal("104122", "발송 불가")})
        assert stand.dispatch(2) == CallRefused(Refusal("104122", "발송 불가"))


def test_item_an_answer_does_not_mention_is_left_open():
    with standing(Gateway(say(reply(taken(LINES[0]))))) as stand:
        assert stand.dispatch(2) == Answered({KEYS[0]: Taken()})


def test_answer_in_chunks_by_the_byte_is_whole_in_the_end():
    body = taken(*LINES)

    def chunk_by_chunk(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        for byte in body:
            connection.sendall(b"1\r\n" + bytes([byte]) + b"\r\n")
        connection.sendall(b"0\r\n\r\n")

    with standing(Gateway(chunk_by_chunk)) as stand:
        assert stand.dispatch(2) == Answered(dict.fromkeys(KEYS, Taken()))


def test_connection_closed_while_idle_does_not_lose_the_next_write():
    """A write never goes over a connection that the other side may just be closing."""

    def answer_and_close(connection: socket.socket) -> None:
        connection.sendall(reply(taken(*LINES)))

    with standing(Gateway(answer_and_close)) as stand:
        reports = [stand.dispatch() for _ in range(3)]
    assert reports == [Answered({KEYS[0]: Taken()})] * 3


def test_early_answer_to_a_write_that_is_not_read_is_believed_or_lost_never_not_taken():
    def answer_early(connection: socket.socket) -> None:
        connection.sendall(reply(taken(*LINES)))
        read_request(connection)

    with standing(Gateway(answer_early, reads_request=False)) as stand:
        assert isinstance(stand.dispatch(), Answered | Lost)
