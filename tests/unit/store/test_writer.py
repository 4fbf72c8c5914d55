"""The one thread that writes: order, results, errors, end."""

from __future__ import annotations

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_desktop.domain.errors import Passing
from seller_desktop.store.writer import Priority, Writer


def blocked(writer: Writer) -> threading.Event:
    """Keep the writer busy until the event is set, so that what is posted piles up."""
    started, release = threading.Event(), threading.Event()

    def wait() -> None:
        started.set()
        release.wait(10)

    writer.submit(wait, Priority.ACTION)
    started.wait(10)
    return release


@given(st.lists(st.sampled_from(Priority), max_size=20))
def test_jobs_run_by_priority_and_in_order_within_one(priorities: list[Priority]) -> None:
    writer, done = Writer(), list[int]()
    release = blocked(writer)
    for number, priority in enumerate(priorities):
        writer.submit(lambda number=number: done.append(number), priority)  # type: ignore[misc]
    release.set()
    writer.close()
    assert done == [n for _, n in sorted((p, n) for n, p in enumerate(priorities))]


def test_a_result_arrives_where_it_was_asked_for() -> None:
    writer = Writer()
    assert writer.submit(lambda: 42, Priority.PAGE).result(10) == 42
    writer.close()


def test_an_error_arrives_and_the_next_job_runs() -> None:
    writer = Writer()
    failed = writer.submit(lambda: 1 // 0, Priority.ACTION)
    with pytest.raises(ZeroDivisionError):
        failed.result(10)
    assert writer.submit(lambda: "on", Priority.ACTION).result(10) == "on"
    writer.close()


def test_every_job_runs_in_one_named_thread() -> None:
    writer = Writer()
    names = {
        writer.submit(lambda: threading.current_thread().name, Priority.PAGE).result(10)
        for _ in range(5)
    }
    writer.close()
    assert names == {"writer"}


def test_closing_finishes_what_is_queued_and_refuses_more() -> None:
    writer, done = Writer(), list[int]()
    release = blocked(writer)
    for number in range(50):
        writer.submit(lambda number=number: done.append(number), Priority.UPKEEP)  # type: ignore[misc]
    threading.Timer(0.01, release.set).start()
    writer.close()
    assert done == list(range(50))
    with pytest.raises(Passing, match="database_closed"):
        writer.submit(lambda: None, Priority.ACTION)


def test_a_writer_never_used_closes_at_once() -> None:
    Writer().close()


def test_a_job_that_was_called_off_does_not_run() -> None:
    writer, done = Writer(), list[int]()
    release = blocked(writer)
    future = writer.submit(lambda: done.append(1), Priority.PAGE)
    assert future.cancel()
    release.set()
    writer.close()
    assert not done
