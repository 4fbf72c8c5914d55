"""The transport of the sandbox: who waits when the network is cut is dropped at once."""

import socket
import threading
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import requests

from seller_desktop.sandbox.faults import ConnectionCut, ConnectionStalled
from seller_desktop.sandbox.listener import Listener


class StallingApp:
    """Never answers; tells when it was asked and when the client had gone."""

    def __init__(self) -> None:
        self.asked = threading.Event()
        self.gone = threading.Event()

    def __call__(self, environ: Any, start_response: Any) -> Iterable[bytes]:
        self.asked.set()
        raise ConnectionStalled(60, self.gone.set, lambda: ("504 Gateway Timeout", [], b""))


def echo(environ: Any, start_response: Any) -> Iterable[bytes]:
    """Gives the body back."""
    body = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))
    start_response("200 OK", [("Content-Length", str(len(body)))])
    return [body]


def cut(environ: Any, start_response: Any) -> Iterable[bytes]:
    raise ConnectionCut


def test_a_client_that_asks_first_is_told_to_go_on_once() -> None:
    listener = Listener(echo)
    head = b"POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n"
    with socket.create_connection(("127.0.0.1", listener.port), 10) as client:
        client.sendall(head + b"ok")
        answer = b"".join(iter(lambda: client.recv(4096), b""))
    listener.down()
    assert answer.count(b"100 Continue") == 1
    assert answer.endswith(b"\r\n\r\nok")


def test_a_cut_connection_is_let_go_without_a_word(capsys: pytest.CaptureFixture[str]) -> None:
    before = set(threading.enumerate())
    listener = Listener(cut)
    with pytest.raises(requests.ConnectionError):
        requests.get(listener.url, timeout=10)
    listener.down()
    until = time.monotonic() + 10
    while set(threading.enumerate()) - before and time.monotonic() < until:
        pass
    assert capsys.readouterr().err == ""


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
