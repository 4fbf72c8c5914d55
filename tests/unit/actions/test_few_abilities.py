"""At a marketplace of few abilities: what it does not know is refused in words, nothing queued."""

from __future__ import annotations

from dataclasses import replace

import pytest

from seller_desktop.actions import claims, orders
from seller_desktop.actions.orders import DispatchEntry
from seller_desktop.domain.action import Verb
from seller_desktop.domain.claim import ClaimKind, ClaimState
from seller_desktop.domain.errors import Problem, UserFixable
from seller_desktop.domain.order import LineStatus
from seller_desktop.domain.shop import Shop
from seller_desktop.domain.texts import describe
from seller_desktop.marketplaces.registry import Maker, Registry
from tests.unit.sync.corner import CornerMarketplace

from .desk import Desk

CJ = "123456789011"


@pytest.fixture
def corner(desk: Desk) -> Shop:
    """A shop at the corner market, beside the desk's usual marketplace."""
    both: dict[str, Maker] = {"naver": lambda: desk.market, "corner": CornerMarketplace}
    desk.office = replace(desk.office, registry=Registry(both, plug_ins=tuple))
    shop = desk.add_shop("모퉁이")
    desk.db.write(
        lambda conn: conn.exec_driver_sql("UPDATE shop SET marketplace = 'corner'"),
    )
    return replace(shop, marketplace="corner")


def refusal(deed: object, *arguments: object, **named: object) -> Problem:
    with pytest.raises(UserFixable) as caught:
        deed(*arguments, **named)  # type: ignore[operator]
    return caught.value.problem


def test_a_confirm_is_not_offered_and_names_the_shop(desk: Desk, corner: Shop) -> None:
    line_id = desk.put(corner, desk.line("1", LineStatus.PAID))
    told = refusal(orders.confirm, desk.office, [line_id])
    assert told == Problem("not_offered", {"verb": "confirm", "shop": "모퉁이"})
    assert "‘모퉁이’의 마켓은 여기에서 ‘발주확인’" in describe(told, "ko").message
    assert desk.all_actions() == []


def test_a_delay_is_refused_before_its_reason_is_looked_at(desk: Desk, corner: Shop) -> None:
    line_id = desk.put(corner, desk.line("1"))
    until = desk.now + 86_400_000
    told = refusal(orders.delay, desk.office, [line_id], until_ms=until, reason="X", detail="늦음")
    assert told.code == "not_offered"


def test_a_new_order_is_shipped_without_a_confirm(desk: Desk, corner: Shop) -> None:
    line_id = desk.put(corner, desk.line("1", LineStatus.PAID))
    orders.dispatch(desk.office, [DispatchEntry(line_id, "parcel", "cj", CJ)])
    assert desk.all_actions() == [("dispatch", "ready")]


@pytest.mark.parametrize(
    ("entry", "code"),
    [(("direct", None, None), "unknown_method"), (("parcel", "lotte", CJ), "unknown_courier")],
)
def test_other_methods_and_couriers_are_refused(
    desk: Desk, corner: Shop, entry: tuple[str, str | None, str | None], code: str
) -> None:
    line_id = desk.put(corner, desk.line("1"))
    assert refusal(orders.dispatch, desk.office, [DispatchEntry(line_id, *entry)]).code == code


def test_a_part_is_not_cancelled_but_the_whole_is_without_a_reason(
    desk: Desk, corner: Shop
) -> None:
    line_id = desk.put(corner, desk.line("1"))
    told = refusal(orders.cancel, desk.office, [line_id], reason="", quantity=1)
    assert told.code == "whole_only"
    assert "2개 전체만" in describe(told, "ko").message
    orders.cancel(desk.office, [line_id], reason="")
    assert desk.all_actions() == [("cancel", "ready")]


def test_no_claim_is_answered_here(desk: Desk, corner: Shop) -> None:
    line = desk.line("1")
    desk.put(corner, line, desk.claim(line, ClaimKind.RETURN, ClaimState.COLLECTED))
    claim_id = desk.claim_id("C1")
    assert claims.allowed(desk.office, claim_id) == frozenset()
    told = refusal(claims.decide, desk.office, [claim_id], Verb.APPROVE)
    assert told == Problem("decision_not_offered", {"verb": "approve", "kind": "return"})
    assert desk.all_actions() == []
