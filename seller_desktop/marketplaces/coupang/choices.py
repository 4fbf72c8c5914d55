"""Reason words a seller may send, per verb and kind of claim, with what they mean."""

from __future__ import annotations

from ...domain.action import Verb
from ..contract import Choice, Words


def _choice(word: str, ko: str, en: str) -> Choice:
    return Choice(word, Words(ko, en))


_CANCEL = (
    _choice("CCTTER", "재고 연동 오류", "Stock was not up to date"),
    _choice("CCPNER", "제휴 사이트 오류", "Error of an affiliated site, or a wrong address"),
    _choice("CCPRER", "가격 등재 오류", "Wrong price was listed"),
)

_REFUSE_EXCHANGE = (
    _choice("SOLDOUT", "교환할 상품 품절", "Replacement sold out"),
    _choice("WITHDRAW", "고객이 교환을 철회함", "Buyer withdrew the exchange"),
)

_BY_VERB: dict[tuple[Verb, str | None], tuple[Choice, ...]] = {
    (Verb.CANCEL, None): _CANCEL,
    (Verb.REJECT, "exchange"): _REFUSE_EXCHANGE,
}


def choices(verb: Verb, claim_kind: str | None = None) -> tuple[Choice, ...]:
    """Reason words accepted with a verb; empty where none is sent."""
    return _BY_VERB.get((verb, claim_kind if verb is Verb.REJECT else None), ())
