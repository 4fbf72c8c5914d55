"""The count-down of keys: one entry a stage, also over restarts, and a fresh start when renewed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from seller_desktop.actions import shops
from seller_desktop.actions.health import opened_findings
from seller_desktop.actions.key_expiry import tell_of_keys
from seller_desktop.actions.upkeep import jobs, run_due
from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.event import AlertKind
from seller_desktop.domain.korea_time import korean_day
from seller_desktop.domain.shop import Shop
from seller_desktop.store import alerts
from seller_desktop.store import shops as stored_shops

from .desk import Desk

SECRETS = {"client_id": "app-1", "client_secret": "$2a$04$abcdefghijklmnopqrstuv"}


def told(desk: Desk) -> list[tuple[object, object]]:
    """The code and days of every entry about keys, oldest first."""
    with desk.db.read() as conn:
        found = reversed(alerts.alerts(conn, 50))
        kept = [one.params for one in found if one.kind is AlertKind.KEY_EXPIRY]
    return [(params["code"], params.get("days")) for params in kept]


def pass_days(desk: Desk, days: int) -> None:
    """Live these days, with a look twice a day as after two starts."""
    for _ in range(days * 2):
        desk.clock.advance(43_200)
        tell_of_keys(desk.office)


def stored(desk: Desk, shop: Shop) -> Shop:
    with desk.db.read() as conn:
        found = stored_shops.shop(conn, shop.id)
    assert found is not None
    return found


def test_the_seller_is_told_once_at_each_stage(desk: Desk) -> None:
    desk.add_shop()
    pass_days(desk, 165)
    assert told(desk) == []
    pass_days(desk, 40)
    assert told(desk) == [("key_expires", 14), ("key_expires", 3), ("key_expired", None)]


def test_whoever_was_away_is_told_only_how_it_stands_now(desk: Desk) -> None:
    desk.add_shop()
    desk.clock.advance(178 * 86_400)
    tell_of_keys(desk.office)
    assert told(desk) == [("key_expires", 2)]


def test_screens_hear_of_it(desk: Desk) -> None:
    shop = desk.add_shop()
    desk.clock.advance(170 * 86_400)
    tell_of_keys(desk.office)
    (change,) = desk.told
    assert change.alerts
    assert change.shops == {shop.id}


def test_a_paused_shop_is_quiet_until_it_goes_on(desk: Desk) -> None:
    shop = desk.add_shop()
    shops.pause_shop(desk.office, shop.id)
    desk.clock.advance(170 * 86_400)
    tell_of_keys(desk.office)
    assert told(desk) == []
    shops.resume_shop(desk.office, shop.id)
    tell_of_keys(desk.office)
    assert told(desk) == [("key_expires", 10)]


def test_upkeep_looks_every_hour(desk: Desk) -> None:
    desk.add_shop()
    job = next(one for one in jobs() if one.key == "keys")
    assert run_due(desk.office, [job]) == ("keys",)
    desk.clock.advance(176 * 86_400)
    run_due(desk.office, [job])
    desk.clock.advance(86_400)
    assert run_due(desk.office, [job]) == ("keys",)
    assert told(desk) == [("key_expires", 4), ("key_expires", 3)]


def test_new_keys_begin_a_new_life(desk: Desk) -> None:
    shop = shops.add_shop(desk.office, marketplace="naver", name="가게", credentials=SECRETS)
    assert stored(desk, shop).keys_issued_at == desk.now
    pass_days(desk, 170)
    shops.change_access(desk.office, shop.id, credentials=SECRETS)
    assert stored(desk, shop).keys_issued_at == desk.now
    pass_days(desk, 165)
    assert told(desk) == [("key_expires", 14)]
    pass_days(desk, 1)
    assert told(desk) == [("key_expires", 14)] * 2


def test_the_seller_corrects_the_day_of_issue(desk: Desk) -> None:
    shop = desk.add_shop()
    day = korean_day(desk.now) - timedelta(days=170)
    shops.change_access(desk.office, shop.id, keys_issued_on=day)
    tell_of_keys(desk.office)
    assert told(desk) == [("key_expires", 10)]
    assert desk.market.asked == []


def test_renaming_leaves_the_life_of_the_keys_alone(desk: Desk) -> None:
    shop = desk.add_shop()
    before = stored(desk, shop).keys_issued_at
    pass_days(desk, 170)
    shops.change_access(desk.office, shop.id, name="새 이름")
    tell_of_keys(desk.office)
    assert stored(desk, shop).keys_issued_at == before
    assert told(desk) == [("key_expires", 14)]


@pytest.mark.parametrize(("days", "code"), [(179, "wrong_secret"), (180, "key_expired")])
def test_a_connection_test_tells_expired_keys_from_wrong_ones(
    desk: Desk, days: int, code: str
) -> None:
    shop = shops.add_shop(desk.office, marketplace="naver", name="가게", credentials=SECRETS)
    desk.clock.advance(days * 86_400)
    desk.market.failure = UserFixable("wrong_secret")
    with pytest.raises(UserFixable) as caught:
        shops.test_shop(desk.office, shop.id)
    assert caught.value.code == code


@pytest.mark.parametrize(("days", "verdict"), [(160, "ok"), (170, "warning")])
def test_the_doctor_warns_of_keys_that_end(desk: Desk, days: int, verdict: str) -> None:
    desk.add_shop()
    desk.clock.advance(days * 86_400)
    found = [one for one in opened_findings(desk.office, ()) if one.check == "shop"]
    assert [one.verdict for one in found] == [verdict]
