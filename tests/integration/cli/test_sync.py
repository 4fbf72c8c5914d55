"""`sync` of several shops: each has a thread of its own, and an interruption ends them all."""

from __future__ import annotations

import _thread
import signal
import threading
from collections.abc import Iterator

import pytest

from seller_desktop.cli.terminal import Status
from seller_desktop.marketplaces.http import HttpRequest, HttpResponse
from seller_desktop.marketplaces.requests_http import RequestsHttp
from seller_desktop.sync import threads
from seller_desktop.sync.engine import Engine

from .conftest import CommandLine, StartSandbox, add_shop

PATIENCE_S = 20
_call = RequestsHttp.call


def test_a_shop_that_waits_holds_up_no_other(
    typed: CommandLine, sandbox: StartSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    shops = sandbox(shops=2)
    for shop in shops:
        assert add_shop(typed, shop, shop.shop).status == 0
    both_under_way = threading.Barrier(len(shops), timeout=PATIENCE_S)
    asked: set[RequestsHttp] = set()

    def call(http: RequestsHttp, request: HttpRequest) -> HttpResponse:
        if http not in asked:
            asked.add(http)
            both_under_way.wait()
        return _call(http, request)

    monkeypatch.setattr(RequestsHttp, "call", call)
    answer = typed.json("sync")
    assert answer.status == Status.DONE, answer.out
    assert len(asked) == len(shops)


@pytest.fixture
def interruptible() -> Iterator[None]:
    """What a shell starts in the background ignores interruptions, and so would these tests."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_an_interrupted_sync_ends_and_the_next_goes_on(
    typed: CommandLine, sandbox: StartSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert add_shop(typed, sandbox()[0]).status == 0
    interrupted, command_is_over = threading.Event(), threading.Event()

    def call(http: RequestsHttp, request: HttpRequest) -> HttpResponse:
        if not interrupted.is_set():
            interrupted.set()
            _thread.interrupt_main()
            assert command_is_over.wait(PATIENCE_S)
        return _call(http, request)

    monkeypatch.setattr(RequestsHttp, "call", call)
    assert typed.json("sync").status == Status.INTERRUPTED
    command_is_over.set()
    for one in (one for one in threading.enumerate() if one.name.startswith("sync-")):
        one.join(PATIENCE_S)  # its call outlived the command, and finds the profile closed
        assert not one.is_alive()
    monkeypatch.undo()
    assert typed.json("sync").status == Status.DONE
    assert typed.orders()


def test_an_interruption_while_the_threads_start_ends_them_too(
    typed: CommandLine, sandbox: StartSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert add_shop(typed, sandbox()[0]).status == 0
    started = []

    def start(lane: threads._Lane) -> None:
        lane._thread.start()
        started.append(lane._thread)
        raise KeyboardInterrupt

    monkeypatch.setattr(threads._Lane, "start", start)
    assert typed.json("sync").status == Status.INTERRUPTED
    (thread,) = started
    thread.join(PATIENCE_S)
    assert not thread.is_alive()


def test_an_interruption_before_any_thread_starts_is_no_mistake(
    typed: CommandLine, sandbox: StartSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert add_shop(typed, sandbox()[0]).status == 0

    def recover(_: Engine) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Engine, "recover", recover)
    assert typed.json("sync").status == Status.INTERRUPTED
