"""When an answer to an inquiry has arrived, and what stands against one: the same everywhere;
and the fields of answer templates."""

from __future__ import annotations

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from .action import Reason
from .inquiry import Inquiry, InquiryKind, InquiryState, is_said
from .intent import Acknowledge, Answer

_ELSEWHERE = {
    InquiryState.ANSWERED: Reason.INQUIRY_ANSWERED,
    InquiryState.CLOSED: Reason.INQUIRY_CLOSED,
}


def effect_seen(intent: Answer | Acknowledge, inquiry: Inquiry) -> bool:
    """Whether the inquiry as read shows that this very action took effect.

    One that is open again waits for another answer, even where these words stand under it.
    """
    if isinstance(intent, Answer):
        said = is_said(intent.text, inquiry.messages)
        return said and inquiry.state is not InquiryState.OPEN
    return inquiry.state not in (InquiryState.TO_ACKNOWLEDGE, InquiryState.UNKNOWN)


def obstacle(
    intent: Answer | Acknowledge, inquiry: Inquiry, editable: AbstractSet[InquiryKind] = frozenset()
) -> Reason | None:
    """Why it can't be sent in this state, None where it can. `editable` are the kinds whose answers
    the marketplace lets be edited.

    `INQUIRY_ANSWERED` and `INQUIRY_CLOSED` mean superseded; every other reason means rejected.
    """
    wanted = InquiryState.OPEN if isinstance(intent, Answer) else InquiryState.TO_ACKNOWLEDGE
    if isinstance(intent, Answer) and intent.edits:
        if inquiry.kind not in editable:
            return Reason.NOT_LEGAL
        wanted = InquiryState.ANSWERED
    if inquiry.state is wanted:
        return None
    return _ELSEWHERE.get(inquiry.state, Reason.NOT_LEGAL)


FIELDS = ("buyer", "product", "order_no", "shop")
"""What an answer template may leave to be filled in, as `{buyer}`."""

_KOREAN = dict(zip(("구매자", "상품", "주문번호", "판매처"), FIELDS, strict=True))
_KNOWN = frozenset((*FIELDS, *_KOREAN))
_FIELD = re.compile(r"\{(\w+)\}")


def field_names(language: str) -> tuple[str, ...]:
    """The fields as they are offered in a language, `ko` or `en`; a template may hold either."""
    return tuple(_KOREAN) if language == "ko" else FIELDS


def fields_in(text: str) -> tuple[str, ...]:
    """The fields of templates that stand in a text, each once."""
    return tuple(name for name in dict.fromkeys(_FIELD.findall(text)) if name in _KNOWN)


def unknown_fields(text: str) -> tuple[str, ...]:
    """What looks like a field and is none."""
    return tuple(name for name in dict.fromkeys(_FIELD.findall(text)) if name not in _KNOWN)


def filled(text: str, values: Mapping[str, str | None]) -> str:
    """A template with what is known put in; a field without a value stays as it stands. `values`
    go by the names in `FIELDS`."""

    def put(match: re.Match[str]) -> str:
        return values.get(_KOREAN.get(match[1], match[1])) or match[0]

    return _FIELD.sub(put, text)
