"""Work off the window's thread: its result, its problem, and nobody left to hear of it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.tasks import Tasks
from seller_desktop.domain.errors import Problem, UserFixable
from seller_desktop.system.randomness import SeededRandomness


class Told(list[Problem]):
    """Problems nobody handled."""


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def tasks(qapp: object, told: Told) -> Iterator[Tasks]:
    tasks = Tasks(SeededRandomness(3), told.append)
    yield tasks
    tasks.close()


def test_the_work_runs_elsewhere_and_its_result_comes_back_here(tasks: Tasks, qtbot: QtBot) -> None:
    here, seen = QThread.currentThread(), []
    tasks.run(
        tasks,
        lambda: QThread.currentThread() is here,
        lambda there: seen.append((there, QThread.currentThread() is here)),
    )
    assert tasks.busy
    qtbot.waitUntil(lambda: not tasks.busy)
    assert seen == [(False, True)]


def test_a_problem_goes_to_whoever_asked(tasks: Tasks, told: Told, qtbot: QtBot) -> None:
    heard: list[Problem] = []
    tasks.run(tasks, _raising(UserFixable("wrong_secret")), lambda _: None, heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [Problem("wrong_secret")]
    assert not told


def test_a_problem_nobody_handles_is_shown(tasks: Tasks, told: Told, qtbot: QtBot) -> None:
    tasks.run(tasks, _raising(UserFixable("disk_full")), lambda _: None)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [Problem("disk_full")]


def test_a_mistake_of_ours_is_shown_with_the_id_it_has_in_the_log(
    tasks: Tasks, told: Told, qtbot: QtBot, expected_errors: list[logging.LogRecord]
) -> None:
    tasks.run(tasks, _raising(KeyError("oops")), lambda _: None)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].code == "internal"
    assert [record.__dict__["error_id"] for record in expected_errors] == [
        told[0].params["error_id"]
    ]


def test_what_is_held_begins_when_released(tasks: Tasks, qtbot: QtBot) -> None:
    heard: list[int] = []
    tasks.hold()
    tasks.run(tasks, lambda: 1, heard.append)
    assert tasks.busy
    tasks.run(tasks, lambda: 2, heard.append)
    tasks.release()
    qtbot.waitUntil(lambda: sorted(heard) == [1, 2])


def test_a_cancelled_task_tells_nobody(tasks: Tasks, qtbot: QtBot) -> None:
    gate = threading.Event()
    heard: list[bool] = []
    cancel = tasks.run(tasks, lambda: gate.wait(5), heard.append)
    cancel()
    gate.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert not heard


def test_a_result_for_something_that_is_gone_is_dropped(tasks: Tasks, qtbot: QtBot) -> None:
    gate = threading.Event()
    heard: list[bool] = []
    owner = QObject()
    tasks.run(owner, lambda: gate.wait(5), heard.append)
    shiboken6.delete(owner)
    gate.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert not heard


def _raising(error: Exception) -> Callable[[], None]:
    def work() -> None:
        raise error

    return work
