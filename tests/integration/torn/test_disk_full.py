"""The disk is full: the seller is told, nothing acknowledged is lost, work goes on with space."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from seller_desktop.actions import orders
from seller_desktop.domain.errors import UserFixable
from seller_desktop.store import wishes
from seller_desktop.store.transaction import Connection
from tests.integration.fail_each.desk import VirtualDesk

_FREE = "SELECT id FROM order_line WHERE status = ? AND claim IS NULL ORDER BY line_no"
_HALF_AN_HOUR = 1_800.0


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[VirtualDesk]:
    desk = VirtualDesk(tmp_path, lines=400)
    desk.add_shop()
    yield desk
    desk.close()


def lines(desk: VirtualDesk, status: str) -> list[int]:
    return [int(str(row[0])) for row in desk.rows(_FREE, status)]


def fill(desk: VirtualDesk) -> None:
    """Not one more page for the file."""
    desk.office.db.write(lambda conn: conn.exec_driver_sql("PRAGMA max_page_count = 1"))


def free(desk: VirtualDesk) -> None:
    desk.office.db.write(lambda conn: conn.exec_driver_sql("PRAGMA max_page_count = 1000000000"))


def use_up_free_pages(desk: VirtualDesk) -> None:
    """Write until the file is refused a page: what is left within pages is not much."""

    def memo(conn: Connection) -> None:
        conn.exec_driver_sql(
            "INSERT INTO request (id, created_at, actor) VALUES (hex(randomblob(8)), 0, ?)",
            ("x" * 3_000,),
        )

    refused = None
    while refused is None:
        try:
            desk.office.db.write(memo)
        except UserFixable as error:
            refused = error.code
    assert refused == "disk_full"


def states(desk: VirtualDesk) -> list[object]:
    return [row[0] for row in desk.rows("SELECT state FROM action ORDER BY seq")]


@pytest.mark.usefixtures("expected_errors")
def test_a_gesture_is_refused_whole_and_what_waited_goes_on_once_there_is_space(
    desk: VirtualDesk,
) -> None:
    first, *more = lines(desk, "paid")
    taken = orders.confirm(desk.office, [first], hold_seconds=60)
    fill(desk)
    use_up_free_pages(desk)
    with pytest.raises(UserFixable, match="disk_full"):
        orders.confirm(desk.office, more, hold_seconds=0)
    assert [tuple(taken.action_ids)] == desk.rows("SELECT id FROM action")
    desk.run(_HALF_AN_HOUR)
    free(desk)
    orders.confirm(desk.office, more, hold_seconds=0)
    desk.run(_HALF_AN_HOUR)
    assert set(states(desk)) == {"done"}
    assert desk.round()["errors"] == []


@pytest.mark.usefixtures("expected_errors")
def test_the_engine_waits_calmly_while_nothing_can_be_written(desk: VirtualDesk) -> None:
    disk = FullDisk(desk)
    steps = desk.run(4 * _HALF_AN_HOUR)
    assert steps <= 2 * 120, "a tight loop against a full disk"
    assert disk.fate.calls["http"] <= 120, "the marketplace is asked although no answer can be kept"
    disk.free()
    desk.run(_HALF_AN_HOUR)
    assert desk.round()["errors"] == []


@pytest.mark.usefixtures("expected_errors")
def test_what_was_sent_before_the_disk_was_full_is_settled_afterwards(desk: VirtualDesk) -> None:
    orders.confirm(desk.office, lines(desk, "paid")[:2], hold_seconds=0)
    disk = FullDisk(desk, since=lambda: desk.shop.app.view()["ledger"] != [])
    desk.run(_HALF_AN_HOUR)
    assert states(desk) == ["sending", "sending"]
    disk.free()
    desk.run(_HALF_AN_HOUR)
    assert states(desk) == ["done", "done"]
    assert len(desk.world()["ledger"]) == 2


@pytest.mark.usefixtures("expected_errors")
def test_a_round_that_was_asked_for_ends_whatever_the_disk_does(desk: VirtualDesk) -> None:
    wish_id = desk.ask_round()
    disk = FullDisk(desk)
    desk.run(_HALF_AN_HOUR)
    disk.free()
    desk.run(_HALF_AN_HOUR)
    with desk.office.db.read() as conn:
        wish = wishes.wish(conn, wish_id)
    assert wish is not None
    assert wish.state == "done"


class FullDisk:
    """From now on, or once `since` holds, every write is refused as SQLite refuses it."""

    def __init__(self, desk: VirtualDesk, since: Callable[[], bool] = lambda: True) -> None:
        fate = self.fate = desk.fate
        fate.port, fate.kind, fate.standing, fate.armed = "write", "full", since, True

    def free(self) -> None:
        self.fate.standing = lambda: False
