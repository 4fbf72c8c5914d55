"""What alerts say: counts, products, times. Never a buyer."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest

from seller_desktop.actions.alerts import take_toasts
from seller_desktop.actions.reminders import remind
from seller_desktop.desktop.notifications.alert_words import group_words, summary_words
from seller_desktop.domain.claim import ClaimKind, ClaimState
from seller_desktop.domain.event import AlertKind
from seller_desktop.domain.order import LineStatus
from seller_desktop.store import alerts as stored
from seller_desktop.store import shops
from seller_desktop.store.alerts import Alert, ToastGroup
from seller_desktop.store.transaction import Connection
from seller_desktop.system.clock import VirtualClock
from tests.unit.actions.desk import BUYER, Desk

T = TypeVar("T")
HOUR_MS = 3_600_000
NOON = datetime(2026, 11, 23, 3, tzinfo=UTC)
NOON_MS = int(NOON.timestamp()) * 1000


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path, VirtualClock(NOON))
    yield made
    made.db.close()


def test_no_toast_and_no_entry_names_the_buyer(desk: Desk) -> None:
    shop = desk.add_shop()
    desk.db.write(lambda conn: shops.set_alerts_from(conn, shop.id, 1))
    ringing = next(one for one in read(desk, shops.shops) if one.id == shop.id)
    due_at = desk.now + 30 * 60_000
    desk.put(ringing, desk.line("1", LineStatus.PAID, dispatch_due_at=due_at))
    claimed = desk.line("2", LineStatus.PAID)
    desk.put(ringing, claimed, desk.claim(claimed, ClaimKind.CANCEL, ClaimState.REQUESTED))
    remind(desk.office)
    told = take_toasts(desk.office)
    assert {group.kind for group in told} == {
        AlertKind.NEW_ORDER,
        AlertKind.NEW_CLAIM,
        AlertKind.DEADLINE,
    }
    shown = [group_words(group, "가게", "ko") for group in told] + [summary_words(told)]
    kept = [json.dumps(dict(one.params)) for one in read(desk, all_entries)]
    everything = " ".join([*(f"{one.title} {one.detail}" for one in shown), *kept])
    person = [str(getattr(BUYER, field.name)) for field in fields(BUYER)]
    assert [value for value in person if value not in ("", "None") and value in everything] == []


@pytest.mark.parametrize(
    ("goal", "step", "due_in_h", "title"),
    [
        ("dispatch", 1, 12, "6 orders to ship by 24:00"),
        ("dispatch", 2, 12, "Last hour: 6 orders to ship by 24:00"),
        ("pick_up", 1, 3, "6 orders to pack before pick-up at 15:00"),
        ("pick_up", 2, 3, "Last hour: 6 orders to pack before 15:00"),
        ("dispatch", 1, 20, "6 orders to ship by Nov 24 Tue 08:00"),
    ],
)
def test_a_deadline_says_how_many_and_until_when(
    goal: str, step: int, due_in_h: int, title: str
) -> None:
    words = group_words(deadlines((goal, step, due_in_h, 6)), "산들공방", "en")
    assert (words.title, words.detail) == (title, "산들공방")
    assert words.urgent is (step == 2)


def test_deadlines_of_several_shops_are_counted_together_and_told_by_their_time() -> None:
    group = deadlines(("dispatch", 1, 12, 4), ("dispatch", 1, 12, 3), ("pick_up", 2, 3, 7))
    words = group_words(group, "", "en")
    assert words.title == "Last hour: 7 orders to pack before 15:00"
    assert words.detail == "7 orders to ship by 24:00"
    assert words.urgent


def deadlines(*told: tuple[str, int, int, int]) -> ToastGroup:
    """Goal, step, hours from noon, number of orders."""
    found = tuple(
        Alert(
            number,
            AlertKind.DEADLINE,
            NOON_MS,
            number,
            None,
            None,
            None,
            {"goal": goal, "step": step, "due_at": NOON_MS + hours * HOUR_MS, "count": count},
            None,
        )
        for number, (goal, step, hours, count) in enumerate(told, 1)
    )
    return ToastGroup(AlertKind.DEADLINE, None, found)


def all_entries(conn: Connection) -> tuple[Alert, ...]:
    return stored.alerts(conn, 50)


def read(desk: Desk, question: Callable[[Connection], T]) -> T:
    with desk.db.read() as conn:
        return question(conn)
