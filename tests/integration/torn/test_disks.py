"""A disk that is small or takes nothing, and a file that another program holds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from seller_desktop.actions import orders
from seller_desktop.app import build_core
from seller_desktop.domain.errors import OfficeError, Passing, UserFixable
from seller_desktop.domain.texts import describe
from seller_desktop.store.connection import Role, connect
from seller_desktop.system.keyring import MemoryKeyring
from seller_desktop.system.paths import ProfilePaths
from tests.integration.fail_each.desk import VirtualDesk

from .disks import mounts, read_only, resize, small_disk

_MANY = 4_000
_LARGE = 256
_PAID = "SELECT id FROM order_line WHERE status = 'paid' AND claim IS NULL ORDER BY line_no"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk", 4) as place:
        yield place


@mounts
@pytest.mark.slow
@pytest.mark.usefixtures("expected_errors")
def test_a_first_sync_that_fills_the_disk_goes_on_once_there_is_space(disk: Path) -> None:
    desk = VirtualDesk(disk, lines=_MANY)
    try:
        desk.add_shop(history_days=90)
        (problem,) = desk.rows("SELECT error FROM shop_health")[0]
        assert "disk_full" in str(problem)
        queued = _queue_until_refused(desk)
        resize(disk, _LARGE)
        desk.run(3_600)
        assert desk.round()["errors"] == []
        assert _count(desk) == len(desk.world()["lines"])
        stored = {str(row[0]) for row in desk.rows("SELECT id FROM action")}
        assert queued <= stored
    finally:
        desk.close()


def _queue_until_refused(desk: VirtualDesk) -> set[str]:
    """Acknowledged actions, until the seller is told that the disk is full."""
    queued: set[str] = set()
    for (line_id,) in desk.rows(_PAID):
        try:
            asked = orders.confirm(desk.office, [int(str(line_id))], hold_seconds=60)
        except UserFixable:
            break
        queued |= set(asked.action_ids)
    return queued


def _count(desk: VirtualDesk) -> int:
    return int(str(desk.rows("SELECT count(*) FROM order_line")[0][0]))


@mounts
@pytest.mark.parametrize("fresh", [True, False])
def test_a_profile_nobody_may_write_to_is_refused_in_words(disk: Path, fresh: bool) -> None:
    keyring = MemoryKeyring()
    folder = disk / "profile"
    if not fresh:
        build_core(ProfilePaths(folder), keyring=keyring).close()
    with read_only(disk):
        with pytest.raises(OfficeError) as refused:
            build_core(ProfilePaths(folder), keyring=keyring)
        assert describe(refused.value.problem, "ko").title
        assert refused.value.code == "database_read_only"
    build_core(ProfilePaths(folder), keyring=keyring).close()


@mounts
@pytest.mark.usefixtures("expected_errors")
def test_a_disk_that_turns_read_only_loses_nothing_and_says_so(disk: Path) -> None:
    resize(disk, _LARGE)
    desk = VirtualDesk(disk / "profile")
    desk.add_shop()
    line_ids = [int(str(row[0])) for row in desk.rows(_PAID)]
    queued = orders.confirm(desk.office, line_ids[:1], hold_seconds=60)
    # What is open for writing keeps the disk from turning: a start finds it so.
    desk.close()
    with read_only(disk), pytest.raises(OfficeError):
        desk.open()
    desk.open()
    desk.run(600)
    assert desk.rows("SELECT id, state FROM action") == [(queued.action_ids[0], "done")]
    desk.close()


def test_a_file_held_by_another_program_is_waited_for_then_said(tmp_path: Path) -> None:
    desk = VirtualDesk(tmp_path)
    desk.add_shop()
    desk.office.db.write(lambda conn: conn.exec_driver_sql("PRAGMA busy_timeout = 20"))
    (line_id, *_) = [int(str(row[0])) for row in desk.rows(_PAID)]
    other = connect(desk.office.db.path, desk.office.db._key, role=Role.WRITER)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Passing, match="database_busy"):
        orders.confirm(desk.office, [line_id], hold_seconds=0)
    desk.run(300)
    assert desk.rows("SELECT id FROM action") == []
    other.execute("ROLLBACK")
    other.close()
    orders.confirm(desk.office, [line_id], hold_seconds=0)
    desk.run(600)
    assert desk.rows("SELECT state FROM action") == [("done",)]
    desk.close()
