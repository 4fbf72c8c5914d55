"""What a misbehaving connection means for a read: it passes or is a fault, by its right name."""

from __future__ import annotations

import socket
import time
from functools import partial

import pytest

from seller_desktop.domain.errors import Fault, OfficeError, Passing
from seller_desktop.marketplaces.contract import Window
from tests.contract.raw_server import read_request

from .conftest import LINES, NOW, Gateway, reply, reset, standing
from .misdeeds import LOST, say

hastily = partial(standing, read_s=0.5, deadline_s=1.2)
EMPTY = b'{"timestamp": "2026-11-23T12:00:00.000+09:00"}'
AT = int(NOW.timestamp() * 1000)
CODES = {"network", "answer_unreadable", "marketplace_down", "refused_by_marketplace"}


@pytest.mark.parametrize("misdeed", LOST.values(), ids=LOST.keys())
def test_read_fails_by_name_and_in_time_when_its_answer(misdeed):
    with hastily(Gateway(misdeed)) as stand:
        started = time.monotonic()
        with pytest.raises(OfficeError) as caught:
            stand.connector.read_lines(LINES)
        assert isinstance(caught.value, Passing | Fault)
        assert caught.value.code in CODES
        assert time.monotonic() - started < 10


def test_read_is_asked_once_more_only_over_a_connection_that_was_kept():
    def answer_once_then_reset(connection: socket.socket) -> None:
        connection.sendall(reply(EMPTY))
        read_request(connection)
        reset(connection)

    with standing(Gateway(answer_once_then_reset)) as stand:
        window = Window(AT - 60_000, AT)
        for _ in range(3):
            page = stand.connector.read_changes(window, None)
            assert page.readings == ()
        assert stand.gateway.arrived == 3


def test_page_cut_short_is_no_page():
    half = b'{"timestamp": "2026-11-23T12:00:00.000+09:00", "data": [{"order": '
    with standing(Gateway(say(reply(half)))) as stand:
        with pytest.raises(Fault) as caught:
            stand.connector.read_lines(LINES)
        assert caught.value.problem.params["what"] == "details"


def test_token_that_never_comes_is_a_network_that_passes():
    def never(connection: socket.socket) -> None:
        connection.recv(1)

    class Mute(Gateway):
        def talk(self, connection: socket.socket) -> None:
            read_request(connection)
            never(connection)

    with hastily(Mute(never)) as stand, pytest.raises(Passing) as caught:
        stand.connector.read_lines(LINES)
    assert caught.value.code == "network"
