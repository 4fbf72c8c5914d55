"""The lists of the Claims screen."""

from __future__ import annotations

import pytest

from seller_desktop.domain.claim import ClaimState
from seller_desktop.store.claims_list import (
    ClaimsFilter,
    ClaimTab,
    claim_counts,
    claim_detail,
    claim_keys,
    claim_page,
)

from .conftest import Office


def listed(office: Office, tab: ClaimTab = ClaimTab.OPEN, **narrowed: object) -> list[int]:
    return list(claim_keys(office.raw, ClaimsFilter(tab, **narrowed)))  # type: ignore[arg-type]


def test_open_claims_stand_by_deadline_and_undated_ones_last(office: Office) -> None:
    line = office.add_line(office.add_shop())
    undated = office.add_claim(line)
    later = office.add_claim(line, respond_due_at=20)
    sooner = office.add_claim(line, respond_due_at=10)
    office.add_claim(line, state="done", respond_due_at=1)
    assert listed(office) == [sooner, later, undated]
    assert list(claim_keys(office.raw, ClaimsFilter(), limit=1)) == [sooner]


@pytest.mark.parametrize("state", ClaimState)
def test_a_claim_is_either_open_or_closed(office: Office, state: ClaimState) -> None:
    claim = office.add_claim(office.add_line(office.add_shop()), state=state.value)
    assert listed(office, ClaimTab.OPEN) + listed(office, ClaimTab.CLOSED) == [claim]
    assert listed(office, ClaimTab.ALL) == [claim]


def test_each_tab_counts_what_it_lists(office: Office) -> None:
    shops = [office.add_shop("가"), office.add_shop("나")]
    for number, kind in enumerate(
        ("cancel", "return", "return", "exchange", "admin_cancel", "confirm_hold")
    ):
        line = office.add_line(shops[number % 2])
        office.add_claim(line, kind=kind, held=number % 2)
        office.add_claim(line, kind=kind, state="rejected", held=1)
    for wanted in (None, frozenset(shops[:1]), frozenset[int]()):
        found = claim_counts(office.raw, wanted)
        assert found == {tab: len(listed(office, tab, shop_ids=wanted)) for tab in found}
        assert set(found) == set(ClaimTab) - {ClaimTab.CLOSED, ClaimTab.ALL}


def test_a_search_finds_a_claim_by_its_line_or_its_own_number(office: Office) -> None:
    shop = office.add_shop()
    wanted = office.add_claim(office.add_line(shop, product="수제 향초"), claim_no="2026-77")
    office.add_claim(office.add_line(shop))
    assert listed(office, text="향초") == [wanted]
    assert listed(office, text="2026-77") == [wanted]


def test_a_row_carries_its_line_and_its_own_actions(office: Office) -> None:
    line = office.add_line(office.add_shop(), name="홍길동", quantity=3)
    one = office.add_claim(line, claim_no="k1", held=1, quantity=2, reason="INTENT_CHANGED")
    two = office.add_claim(line, claim_no="k2")
    action = office.add_action(line, verb="approve", claim_no="k1")
    office.add_action(line, verb="dispatch")
    first, second = claim_page(office.raw, [one, two])
    assert (first.id, first.receiver, first.held) == (one, "홍*동", True)
    assert (first.quantity, first.line_quantity, first.reason) == (2, 3, "INTENT_CHANGED")
    assert [mark.action_id for mark in first.pending] == [action]
    assert second.pending == ()


def test_a_page_keeps_its_order_and_its_bound(office: Office) -> None:
    line = office.add_line(office.add_shop())
    ids = [office.add_claim(line) for _ in range(3)]
    assert [row.id for row in claim_page(office.raw, [ids[2], 999, ids[0]])] == [ids[2], ids[0]]
    with pytest.raises(ValueError, match="200 rows"):
        claim_page(office.raw, range(201))


def test_a_claim_is_read_with_its_line(office: Office) -> None:
    line = office.add_line(office.add_shop())
    claim = office.add_claim(line, kind="exchange", fee=5_000)
    detail = claim_detail(office.raw, claim)
    assert detail is not None
    assert (detail.claim.fee, detail.line.line_id) == (5_000, line)
    assert claim_detail(office.raw, claim + 1) is None
