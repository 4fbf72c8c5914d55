"""What rings in time: each deadline once at each step, also over restarts, and what was put off."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from seller_desktop.actions import alerts, settings
from seller_desktop.actions.alerts import take_toasts
from seller_desktop.actions.reminders import JOB, remind
from seller_desktop.actions.upkeep import jobs, run_due
from seller_desktop.domain.escalation import Step, step_at
from seller_desktop.domain.event import AlertKind, EventKind, Source
from seller_desktop.domain.order import LineStatus
from seller_desktop.domain.shop import Shop
from seller_desktop.domain.snooze import Snooze
from seller_desktop.store import alerts as stored
from seller_desktop.store import shops
from seller_desktop.store.alerts import Alert
from seller_desktop.store.events import ChangeEvent, EventLog

from .desk import Desk

HOUR_MS = 3_600_000
REMINDERS = [job for job in jobs() if job.key == JOB]
MIDNIGHT = 12 * HOUR_MS  # the desk's day begins at 12:00 in Korea; the courier comes at 16:00


def entries(desk: Desk) -> tuple[Alert, ...]:
    """Every entry about a deadline, newest first."""
    with desk.db.read() as conn:
        return tuple(a for a in stored.alerts(conn, 50) if a.kind is AlertKind.DEADLINE)


def told(desk: Desk) -> list[tuple[object, object, object]]:
    """Goal, step and count of every entry, oldest first."""
    keys = ("goal", "step", "count")
    return [tuple(one.params[key] for key in keys) for one in reversed(entries(desk))]  # type: ignore[misc]


def live(desk: Desk, minutes: int) -> None:
    """Let time pass with a look every ten minutes."""
    for _ in range(minutes // 10):
        desk.clock.advance(600)
        remind(desk.office)


def put_due(desk: Desk, shop: Shop, count: int, due_in_ms: int) -> list[int]:
    """Lines of a shop that are due in so long."""
    due_at = desk.now + due_in_ms
    return [
        desk.put(shop, desk.line(f"{shop.id}{due_in_ms}{n}", dispatch_due_at=due_at))
        for n in range(count)
    ]


@pytest.mark.parametrize(
    ("left_h", "step"),
    [(4, None), (3, Step.NEAR), (1.5, Step.NEAR), (1, Step.LAST), (0.1, Step.LAST), (0, None)],
)
def test_a_deadline_gets_louder_and_then_is_past(left_h: float, step: Step | None) -> None:
    due_at = 100 * HOUR_MS
    assert step_at(due_at, due_at - int(left_h * HOUR_MS), 3 * HOUR_MS) == step


def test_pick_up_and_dispatch_each_ring_once_at_both_steps(desk: Desk, shop: Shop) -> None:
    put_due(desk, shop, 6, MIDNIGHT)
    live(desk, 13 * 60)
    assert told(desk) == [
        ("pick_up", 1, 6),
        ("pick_up", 2, 6),
        ("dispatch", 1, 6),
        ("dispatch", 2, 6),
    ]


def test_a_restart_and_a_new_order_of_the_same_deadline_ring_no_second_time(
    desk: Desk, shop: Shop
) -> None:
    put_due(desk, shop, 1, 3 * HOUR_MS + 60_000)
    run_due(desk.office, REMINDERS)
    live(desk, 20)
    before = told(desk)
    put_due(desk, shop, 2, 3 * HOUR_MS + 60_000 - 20 * 60_000)
    run_due(desk.office, REMINDERS)
    assert told(desk) == before != []


def test_what_opens_in_the_last_hour_rings_once_at_the_louder_step(desk: Desk, shop: Shop) -> None:
    desk.clock.advance(11 * 3_600 + 1_800)
    put_due(desk, shop, 2, 30 * 60_000)
    live(desk, 20)
    assert told(desk) == [("dispatch", 2, 2)]


def test_nothing_rings_for_what_was_shipped_or_is_not_due_today(desk: Desk, shop: Shop) -> None:
    desk.put(shop, desk.line("9", LineStatus.DISPATCHED, dispatch_due_at=desk.now + 2 * HOUR_MS))
    put_due(desk, shop, 2, 3 * 24 * HOUR_MS)
    live(desk, 13 * 60)
    assert told(desk) == []


def test_the_sellers_own_span_and_pick_up_are_kept(desk: Desk, shop: Shop) -> None:
    settings.change(desk.office, "orders.warning_h", 5)
    settings.change(desk.office, "orders.pickup", "18:00")
    put_due(desk, shop, 1, MIDNIGHT)
    live(desk, 50)
    assert told(desk) == []
    live(desk, 10)
    assert told(desk) == [("pick_up", 1, 1)]


@pytest.mark.parametrize("days", [5, 32], ids=["Saturday", "Christmas"])
def test_on_a_day_without_a_courier_no_pick_up_rings(desk: Desk, shop: Shop, days: int) -> None:
    desk.clock.advance(days * 24 * 3_600)
    put_due(desk, shop, 1, MIDNIGHT)
    live(desk, 13 * 60)
    assert told(desk) == [("dispatch", 1, 1), ("dispatch", 2, 1)]


def test_deadlines_of_several_shops_make_one_toast(desk: Desk, shop: Shop) -> None:
    desk.clock.advance(9 * 3_600 + 1_800)
    put_due(desk, shop, 2, 150 * 60_000)
    put_due(desk, desk.add_shop("둘째"), 3, 150 * 60_000)
    remind(desk.office)
    (toast,) = take_toasts(desk.office)
    assert (toast.kind, toast.shop_id, len(toast.alerts)) == (AlertKind.DEADLINE, None, 2)


# Putting off.


@pytest.mark.parametrize(
    ("span", "hour", "minute"),
    [(Snooze.QUARTER, 12, 15), (Snooze.HOUR, 13, 0), (Snooze.MORNING, 33, 0)],
)
def test_an_entry_is_put_off_in_korean_time(span: Snooze, hour: int, minute: int) -> None:
    noon = int(datetime(2026, 11, 23, 3, tzinfo=UTC).timestamp()) * 1000
    assert span.until(noon) == noon + (hour - 12) * HOUR_MS + minute * 60_000


def test_what_was_put_off_rings_once_more_and_stands_on_top(desk: Desk, shop: Shop) -> None:
    for _ in range(3):
        ring_order(desk, shop)
    take_toasts(desk.office)
    first = newest_first(desk)[-1]
    alerts.snooze(desk.office, [first], Snooze.QUARTER)
    assert unseen(desk) == len(newest_first(desk)) - 1
    live(desk, 10)
    assert take_toasts(desk.office) == ()
    live(desk, 10)
    assert newest_first(desk)[0] == first
    assert [one.id for toast in take_toasts(desk.office) for one in toast.alerts] == [first]
    live(desk, 60)
    assert take_toasts(desk.office) == ()


def test_a_deadline_that_was_met_meanwhile_rings_no_more(desk: Desk, shop: Shop) -> None:
    due_at = desk.now + 150 * 60_000
    line = desk.line("1", dispatch_due_at=due_at)
    desk.put(shop, line)
    remind(desk.office)
    take_toasts(desk.office)
    alerts.snooze(desk.office, [one.id for one in entries(desk)], Snooze.QUARTER)
    desk.put(shop, desk.line("1", LineStatus.DISPATCHED, dispatch_due_at=due_at))
    live(desk, 30)
    assert take_toasts(desk.office) == ()
    assert all(one.snoozed_until is None for one in entries(desk))


def test_a_deadline_put_off_into_its_last_hour_rings_once_and_loudly(
    desk: Desk, shop: Shop
) -> None:
    desk.clock.advance(10 * 3_600 + 600)
    put_due(desk, shop, 4, 110 * 60_000)
    remind(desk.office)
    take_toasts(desk.office)
    alerts.snooze(desk.office, [one.id for one in entries(desk)], Snooze.HOUR)
    live(desk, 100)
    rung = [one for toast in take_toasts(desk.office) for one in toast.alerts]
    assert [one.params["step"] for one in rung] == [2]


# What is not shown.


def test_a_silent_shop_is_marked_and_not_shown(desk: Desk, shop: Shop) -> None:
    other = desk.add_shop("둘째")
    settings.change(desk.office, f"alerts.shop.{shop.id}", False)
    for one in (shop, other):
        put_due(desk, one, 1, 30 * 60_000)
    settings.change(desk.office, "orders.pickup", "09:00")
    remind(desk.office)
    assert [toast.shop_id for toast in take_toasts(desk.office)] == [other.id]
    settings.change(desk.office, f"alerts.shop.{shop.id}", True)
    assert take_toasts(desk.office) == ()
    assert len(entries(desk)) == 2


def test_a_shop_that_goes_takes_its_switch_along(desk: Desk, shop: Shop) -> None:
    settings.change(desk.office, f"alerts.shop.{shop.id}", False)
    desk.db.write(lambda conn: shops.remove_shop(conn, shop.id))
    with desk.db.read() as conn:
        rows = conn.exec_driver_sql("SELECT key FROM setting WHERE key LIKE '%.shop.%'").all()
    assert rows == []


def test_in_quiet_hours_only_what_cant_wait_is_taken_and_the_rest_after_them(
    desk: Desk, shop: Shop
) -> None:
    for key, value in (("quiet.on", True), ("quiet.from", "11:00"), ("quiet.until", "14:00")):
        settings.change(desk.office, key, value)
    put_due(desk, shop, 1, 30 * 60_000)
    put_due(desk, shop, 1, 170 * 60_000)
    settings.change(desk.office, "orders.pickup", "09:00")
    remind(desk.office)
    (toast,) = take_toasts(desk.office)
    assert [one.params["step"] for one in toast.alerts] == [2]
    assert unseen(desk) == 2
    live(desk, 60)
    assert take_toasts(desk.office) == ()
    live(desk, 60)
    (after,) = take_toasts(desk.office)
    assert [one.params["step"] for one in after.alerts] == [1, 2]


def ring_order(desk: Desk, shop: Shop) -> None:
    """An entry about a new order."""
    event = ChangeEvent(shop.id, EventKind.LINE_SEEN, Source.FEED)
    desk.db.write(
        lambda conn: EventLog(conn, desk.now).alert(
            AlertKind.NEW_ORDER, event, {"product": "도자기 머그"}
        )
    )


def newest_first(desk: Desk) -> list[int]:
    with desk.db.read() as conn:
        return [one.id for one in stored.alerts(conn, 50)]


def unseen(desk: Desk) -> int:
    with desk.db.read() as conn:
        return stored.unseen_count(conn)
