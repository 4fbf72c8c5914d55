"""The sync pill: of several states the worst wins."""

from __future__ import annotations

import pytest

from seller_desktop.desktop.sync_summary import ShopState, Waiting, summary
from seller_desktop.desktop.widgets.sync_state import SyncKind
from seller_desktop.domain.errors import Problem
from seller_desktop.domain.shop import Shop, ShopHealth
from seller_desktop.sync.news import Activity, SyncProgress

NOW = 1_795_402_800_000
QUIET = Waiting()


def state(
    number: int,
    *,
    code: str = "",
    activity: Activity = Activity.IDLE,
    history: tuple[int, int] = (0, 0),
    paused: bool = False,
    ago: int | None = 60_000,
) -> ShopState:
    shop = Shop(number, f"u{number}", "naver", f"가게 {number}", "", True, paused, 0)
    error = Problem(code).to_json() if code else None
    success = None if ago is None else NOW - ago
    health = ShopHealth(number, success, next_try_at=NOW + 120_000 if code else None, error=error)
    return ShopState(shop, health, SyncProgress(number, activity, *history))


@pytest.mark.parametrize(
    ("states", "waiting", "online", "kind"),
    [
        ([state(1), state(2)], QUIET, True, SyncKind.FRESH),
        ([state(1), state(2, activity=Activity.READING)], QUIET, True, SyncKind.SYNCING),
        ([state(1, ago=None)], QUIET, True, SyncKind.SYNCING),
        ([state(1, history=(34, 90))], QUIET, True, SyncKind.SYNCING),
        ([state(1, activity=Activity.SENDING)], Waiting(12), True, SyncKind.SENDING),
        ([state(1, code="rate_limited")], Waiting(2), True, SyncKind.BACKING_OFF),
        ([state(1, code="network")], Waiting(2), False, SyncKind.OFFLINE),
        ([state(1, code="ip_refused"), state(2)], QUIET, False, SyncKind.DISCONNECTED),
        ([state(1, code="ip_refused", paused=True), state(2)], QUIET, True, SyncKind.FRESH),
    ],
)
def test_the_worst_state_wins(
    states: list[ShopState], waiting: Waiting, online: bool, kind: SyncKind
) -> None:
    assert summary(states, waiting, online).kind is kind


def test_the_age_is_that_of_the_shop_that_lags_most() -> None:
    shown = summary([state(1, ago=5_000), state(2, ago=600_000)], QUIET, True)
    assert shown.last_success_at == NOW - 600_000


def test_a_first_sync_shows_its_days() -> None:
    shown = summary([state(1, history=(34, 90))], QUIET, True)
    assert (shown.done, shown.total) == (34, 90)


def test_a_lost_shop_says_the_remedy() -> None:
    shown = summary([state(1, code="ip_refused")], QUIET, True)
    assert (shown.shop, shown.remedy) == ("가게 1", "register the IP")


def test_what_needs_a_decision_stands_beside_any_state() -> None:
    assert summary([state(1)], Waiting(0, 2), True).attention == 2
