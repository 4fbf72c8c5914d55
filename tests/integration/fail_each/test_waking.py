"""Whoever queues something wakes the engine: a store that fails then is no failure of the asker."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from seller_desktop.actions import orders
from seller_desktop.sync.threads import EngineThreads

from .desk import VirtualDesk


@pytest.mark.parametrize("port", ["read", "write"])
@pytest.mark.usefixtures("expected_errors")
def test_a_gesture_that_is_committed_is_never_said_to_have_failed(
    tmp_path: Path, port: str
) -> None:
    desk = VirtualDesk(tmp_path)
    desk.add_shop()
    (line_id,) = desk.rows("SELECT min(id) FROM order_line WHERE status = 'paid'")[0]
    threads = EngineThreads(desk.engine, desk.clock)
    threads.start()

    def wake() -> None:
        """The store fails as soon as the gesture is on disk."""
        desk.fate.port, desk.fate.kind, desk.fate.armed = port, "io", True
        desk.fate.standing = lambda: True
        threads.wake()

    office = replace(desk.office, wake=wake)
    queued = orders.confirm(office, [int(str(line_id))], hold_seconds=240)
    threads.stop()
    desk.fate.armed = False
    assert desk.rows("SELECT state FROM action WHERE id = ?", *queued.action_ids) == [("ready",)]
    desk.close()
