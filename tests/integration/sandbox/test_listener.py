"""The transport of the sandbox: who waits when the network is cut is dropped at once."""

import threading
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import requests

from seller_desktop.sandbox.faults import ConnectionStalled
from seller_desktop.sandbox.listener import Listener


class StallingApp:
    """Never answers; tells when it was asked and when the client had gone."""

    def __init__(self) -> None:
        self.asked = threading.Event()
        self.gone = threading.Event()

    def __call__(self, environ: Any, start_response: Any) -> Iterable[bytes]:
        self.asked.set()
        raise ConnectionStalled(60, self.gone.set, lambda: ("504 Gateway Timeout", [], b""))


def test_a_cut_network_drops_who_is_waiting() -> None:
    app = StallingApp()
    listener = Listener(app)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(requests.get, listener.url, timeout=30)
        assert app.asked.wait(10)
        listener.down()
        with pytest.raises(requests.ConnectionError):
            waiting.result(10)
    assert app.gone.wait(10)


def test_a_client_that_gives_up_is_noticed() -> None:
    app = StallingApp()
    listener = Listener(app)
    with pytest.raises(requests.ReadTimeout):
        requests.get(listener.url, timeout=0.2)
    assert app.gone.wait(10)
    listener.down()


def test_going_up_and_down_twice_is_fine() -> None:
    app = StallingApp()
    listener = Listener(app)
    port = listener.port
    listener.up()
    listener.down()
    listener.down()
    listener.up()
    assert listener.port == port
    listener.down()
