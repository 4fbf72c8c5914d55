"""What crosses from threads into the window: letters, and no garbage."""

from __future__ import annotations

import gc
import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.garbage import GarbageCollector
from seller_desktop.desktop.mailbox import Mailbox


def test_letters_of_many_threads_are_all_read_in_the_windows_thread(qtbot: QtBot) -> None:
    owner = QObject()
    read: list[tuple[int, int]] = []
    places: set[int] = set()

    def take(letter: tuple[int, int]) -> None:
        read.append(letter)
        places.add(threading.get_ident())

    box: Mailbox[tuple[int, int]] = Mailbox(take, owner)

    def write(sender: int) -> None:
        for number in range(2_000):
            box.post((sender, number))

    threads = [threading.Thread(target=write, args=(sender,)) for sender in range(4)]
    for thread in threads:
        thread.start()
    qtbot.waitUntil(lambda: len(read) == 8_000)
    for thread in threads:
        thread.join()
    assert places == {threading.get_ident()}
    for sender in range(4):
        assert [n for one, n in read if one == sender] == list(range(2_000))
    box.close()


def test_a_letter_after_the_end_is_read_by_nobody(qtbot: QtBot) -> None:
    owner = QObject()
    read: list[int] = []
    box: Mailbox[int] = Mailbox(read.append, owner)
    box.close()
    box.post(1)
    qtbot.waitUntil(lambda: True)
    assert read == []


def test_threads_collect_no_garbage_while_the_window_does(qtbot: QtBot) -> None:
    owner = QObject()
    collector = GarbageCollector(owner)
    collector.start()
    try:
        assert not gc.isenabled()
    finally:
        collector.stop()
    assert gc.isenabled()
