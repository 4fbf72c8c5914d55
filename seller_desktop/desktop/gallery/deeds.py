"""A few deeds of a seller on the practice shops, so that the pictures show an outbox at work."""

from __future__ import annotations

from ...actions import inquiries, orders, rules, templates
from ...actions.office import Office
from ...actions.orders import DispatchEntry
from ...domain.errors import OfficeError
from ...domain.rule import Condition, Deeds, Rule, Trait
from ...store.inquiry_list import InquiryFilter, inquiry_keys
from ...store.worklist import Sort, Stage, WorklistFilter, WorklistRow, keys, page

_WAITS_S = 240.0
_MOST = 60
_NUMBERS = ("601234567891", "601234567902", "601234567913")
"""Invented; their check digits fit."""
_TEMPLATES = {
    "발송이 늦어질 때": "{구매자}님, 발송이 하루 늦어져 죄송합니다. {상품} 내일 보내 드립니다.",
    "재입고 문의": "{구매자}님, 문의하신 {상품} 상품은 다음 주에 다시 들어옵니다. {판매처} 드림",
    "교환 안내": "주문번호 {주문번호} 건은 교환 접수 후 3일 안에 새 상품을 보내 드립니다.",
}
_ANSWER = "안녕하세요, 고객님. 문의하신 내용은 오늘 안으로 확인해 드리겠습니다."


def act_a_little(office: Office) -> None:
    """Confirm some new orders, ship some confirmed ones, one of them under a cancel request, answer
    an inquiry, and let two rules act on what waits.

    What can't be done at this moment is left out.
    """
    new, accepted = _rows(office, Stage.PAID), _rows(office, Stage.ACCEPTED)
    free = [row for row in new if row.claim is None and not row.awaiting_gift_address]
    ready = [row for row in accepted if row.claim is None]
    asked = [row for row in accepted if row.claim == "cancel.requested"]
    _confirm(office, free[:1], 0.0)
    _confirm(office, free[1:4], _WAITS_S)
    for row, number in zip((*asked[:1], *ready[:2]), _NUMBERS, strict=False):
        _ship(office, row, number, _WAITS_S if row.claim is None else 0.0)
    _answer(office)
    _rule(office)
    for name, text in _TEMPLATES.items():
        templates.save(office, name, text)


def _rows(office: Office, stage: Stage) -> tuple[WorklistRow, ...]:
    with office.db.read_raw() as conn:
        found = keys(conn, WorklistFilter(stage), Sort(), office.clock.now_ms(), _MOST)
        return page(conn, found)


def _confirm(office: Office, rows: list[WorklistRow], hold_seconds: float) -> None:
    try:
        orders.confirm(office, [row.id for row in rows], hold_seconds=hold_seconds)
    except OfficeError:
        return  # a picture less, which nobody has to be told


def _answer(office: Office) -> None:
    """The second one that waits: the first is the one a picture opens."""
    with office.db.read_raw() as conn:
        waiting = inquiry_keys(conn, InquiryFilter(), office.clock.now_ms(), 2)
    for inquiry_id in waiting[1:]:
        try:
            inquiries.answer(office, inquiry_id, _ANSWER, hold_seconds=_WAITS_S)
        except OfficeError:
            return


def _rule(office: Office) -> None:
    """One that holds what is ordered in numbers, and one that tags all that goes to Jeju."""
    many = (Condition(Trait.QUANTITY, (), 3),)
    for rule in (
        Rule(0, "대량 주문", True, many, Deeds(("대량",), "재고 확인", "hanjin")),
        Rule(0, "제주", True, (Condition(Trait.JEJU),), Deeds(("제주",))),
    ):
        try:
            rules.save_rule(office, rule)
        except OfficeError:
            return
    rules.apply_to_open(office)


def _ship(office: Office, row: WorklistRow, invoice_no: str, hold_seconds: float) -> None:
    entry = DispatchEntry(row.id, courier="cj", invoice_no=invoice_no)
    try:
        orders.dispatch(office, [entry], hold_seconds=hold_seconds)
    except OfficeError:
        return
