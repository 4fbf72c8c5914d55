"""What the core says in any thread arrives in the window's, merged."""

from __future__ import annotations

import threading

from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.bridge import Bridge
from seller_desktop.domain.event import Changes
from seller_desktop.sync.news import Activity, News, SyncProgress


def in_thread(work) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_five_thousand_changes_are_one_refresh(qtbot: QtBot) -> None:
    news = News()
    bridge = Bridge(news)
    heard: list[Changes] = []
    bridge.changed.connect(heard.append)

    def tell() -> None:
        for line in range(5_000):
            news.changed(Changes(lines=frozenset({line}), initiator="engine"))

    in_thread(tell)
    qtbot.waitUntil(lambda: bool(heard))
    assert len(heard) == 1
    assert heard[0].lines == frozenset(range(5_000))
    assert heard[0].initiator == "engine"


def test_changes_of_different_makers_name_none(qtbot: QtBot) -> None:
    news = News()
    bridge = Bridge(news)
    heard: list[Changes] = []
    bridge.changed.connect(heard.append)
    news.changed(Changes(lines=frozenset({1}), initiator="seller"))
    news.changed(Changes(claims=frozenset({2}), initiator="engine"))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [Changes(lines=frozenset({1}), claims=frozenset({2}))]


def test_signals_run_in_the_window_s_thread(qtbot: QtBot) -> None:
    news = News()
    bridge = Bridge(news)
    threads: list[QThread] = []
    bridge.changed.connect(lambda _: threads.append(QThread.currentThread()))
    in_thread(lambda: news.changed(Changes(alerts=True)))
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [bridge.thread()]


def test_of_each_shop_the_newest_progress_arrives(qtbot: QtBot) -> None:
    news = News()
    bridge = Bridge(news)
    heard: list[SyncProgress] = []
    bridge.progress.connect(heard.append)
    news.progress(SyncProgress(1, Activity.READING))
    news.progress(SyncProgress(2, Activity.READING))
    news.progress(SyncProgress(1, Activity.IDLE))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [SyncProgress(1, Activity.IDLE), SyncProgress(2, Activity.READING)]


def test_a_closed_bridge_hears_nothing(qtbot: QtBot) -> None:
    news = News()
    bridge = Bridge(news)
    heard: list[Changes] = []
    bridge.changed.connect(heard.append)
    bridge.close()
    news.changed(Changes(alerts=True))
    other = Bridge(news)
    with qtbot.waitSignal(other.changed):
        news.changed(Changes(settings=True))
    assert not heard
