"""The notification centre: each entry once, each toast at most once."""

from __future__ import annotations

import pytest

from seller_desktop.domain.event import AlertKind, EventKind, Source
from seller_desktop.store.alerts import (
    Muted,
    ToastGroup,
    alerts,
    mark_seen,
    take_untoasted,
    unseen_count,
)
from seller_desktop.store.events import ChangeEvent, EventLog

from .conftest import Office


def ring(office: Office, kind: AlertKind, shop: int, product: str = "머그") -> None:
    def work(conn):
        event = ChangeEvent(shop, EventKind.LINE_SEEN, Source.FEED)
        EventLog(conn, office.now).alert(kind, event, {"product": product})

    office.db.write(work)


def toasts(office: Office, *quiet: AlertKind) -> tuple[ToastGroup, ...]:
    return office.db.write(lambda conn: take_untoasted(conn, office.now, Muted(frozenset(quiet))))


def test_entries_stand_newest_first_and_go_on_from_the_last(office: Office) -> None:
    shop = office.add_shop()
    for product in "가나다":
        ring(office, AlertKind.NEW_ORDER, shop, product)
    first = alerts(office.raw, 2)
    assert [one.params["product"] for one in first] == ["다", "나"]
    rest = alerts(office.raw, 2, before=first[-1].id)
    assert [one.params["product"] for one in rest] == ["가"]
    assert first[0].kind is AlertKind.NEW_ORDER


def test_what_was_looked_at_is_no_longer_counted(office: Office) -> None:
    shop = office.add_shop()
    for _ in range(3):
        ring(office, AlertKind.NEW_ORDER, shop)
    newest = alerts(office.raw, 1)[0]
    assert office.db.write(lambda conn: mark_seen(conn, office.now, [newest.id, 999])) == 1
    assert unseen_count(office.raw) == 2
    assert alerts(office.raw, 1)[0].seen_at == office.now
    assert office.db.write(lambda conn: mark_seen(conn, office.now)) == 2
    assert unseen_count(office.raw) == 0
    assert office.db.write(lambda conn: mark_seen(conn, office.now)) == 0


def test_a_toast_is_taken_once_and_in_groups(office: Office) -> None:
    one, two = office.add_shop("가"), office.add_shop("나")
    ring(office, AlertKind.NEW_ORDER, one, "첫째")
    ring(office, AlertKind.NEW_CLAIM, one)
    ring(office, AlertKind.NEW_ORDER, two)
    ring(office, AlertKind.NEW_ORDER, one, "둘째")
    found = toasts(office)
    assert [(group.kind, group.shop_id, len(group.alerts)) for group in found] == [
        (AlertKind.NEW_ORDER, one, 2),
        (AlertKind.NEW_CLAIM, one, 1),
        (AlertKind.NEW_ORDER, two, 1),
    ]
    assert [one.params["product"] for one in found[0].alerts] == ["첫째", "둘째"]
    assert toasts(office) == ()


def test_a_quiet_kind_is_never_toasted_later(office: Office) -> None:
    shop = office.add_shop()
    ring(office, AlertKind.NEW_ORDER, shop)
    ring(office, AlertKind.NEW_CLAIM, shop)
    (group,) = toasts(office, AlertKind.NEW_ORDER)
    assert group.kind is AlertKind.NEW_CLAIM
    assert toasts(office) == ()
    assert unseen_count(office.raw) == 2


def test_a_toast_that_could_not_be_marked_is_taken_again(office: Office) -> None:
    ring(office, AlertKind.NEW_ORDER, office.add_shop())

    def crash(conn):
        take_untoasted(conn, office.now)
        raise KeyError("crash")

    with pytest.raises(KeyError):
        office.db.write(crash)
    assert len(toasts(office)) == 1
