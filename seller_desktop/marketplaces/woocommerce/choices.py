"""Reason words of a cancelled order. The shop asks for none: they are noted on the order."""

from __future__ import annotations

from ...domain.action import Verb
from ..contract import Choice, Words

_CANCEL = (
    Choice("sold_out", Words("상품 품절", "Sold out")),
    Choice("buyer_asked", Words("구매자 요청", "Buyer asked for it")),
    Choice("not_paid", Words("미입금", "Not paid")),
    Choice("address_unusable", Words("배송지 확인 불가", "Address can't be used")),
    Choice("other", Words("기타", "Other")),
)


def choices(verb: Verb) -> tuple[Choice, ...]:
    """Reason words accepted with a verb; empty where none is noted."""
    return _CANCEL if verb is Verb.CANCEL else ()
