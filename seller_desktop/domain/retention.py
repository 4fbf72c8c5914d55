"""How long what is kept of a deal, and by which rule (`seller-domain.md` 9.2): pure.

A deal goes down a ladder once it is over. Each rung keeps less than the one above.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from .korea_time import DAY_MS
from .masking import mask_name
from .order import (
    CLOSED_STATUSES,
    SENT_STATUSES,
    TO_SHIP_STATUSES,
    LineStatus,
    OrderLine,
    Recipient,
)

KEEP_DAYS = 90
"""Days buyers' data is kept after the deal is over, unless set otherwise: the trade's custom."""

LONGEST_WITHOUT_REASON = 90
"""More days than these need a reason of the seller."""

EXTRAS_DAYS = 3
"""Door code, customs code and safe number must go within 5 days; a computer may be off for two."""

DISPUTE_DAYS = 3 * 365 + 1
RECORD_DAYS = 5 * 365 + 2
ACCESS_DAYS = 365
UNHEARD_DAYS = 180
"""Goods sent and never confirmed: so long after the last step the deal counts as over."""

_HIDDEN = "***"
_TRACES = re.compile(
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"  # e-mail
    r"|\bP\d{12}\b"  # customs code
    r"|(?<!\d)\d{6}-?[1-8]\d{6}(?!\d)"  # resident number
    r"|(?<!\d)0\d{1,3}[-. ]?\d{3,4}[-. ]?\d{4}(?!\d)"  # phone
)


class Kept(StrEnum):
    """How much of a line is still kept, from everything downwards."""

    FULL = "full"
    TRADE = "trade"
    """Without delivery memo, customs code, safe numbers and the raw answer."""
    RECORD = "record"
    """The record of trade: numbers, amounts, dates, masked names, what a dispute was about."""
    LEDGER = "ledger"
    """Without the words of disputes as well."""
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Rung:
    """From `days` after the end of a deal on, `kept` is all that may be kept of it.

    `law` names the rule it rests on, as `domain.texts` words it (`law.…`).
    """

    kept: Kept
    days: int
    law: str


def ladder(keep_days: int = KEEP_DAYS) -> tuple[Rung, ...]:
    """The rungs from the top, with the days the seller keeps buyers' data."""
    return (
        Rung(Kept.TRADE, min(EXTRAS_DAYS, keep_days), "purpose_ended"),
        Rung(Kept.RECORD, keep_days, "code_of_trade"),
        Rung(Kept.LEDGER, DISPUTE_DAYS, "disputes"),
        Rung(Kept.NOTHING, RECORD_DAYS, "record_of_trade"),
    )


@dataclass(frozen=True, slots=True)
class Deal:
    """What decides when a deal was over. Instants in UTC ms; `last_step_at` is the latest of the
    order's own steps; `acting` says that a seller's action on it is not final yet."""

    status: LineStatus
    has_claim: bool
    acting: bool
    last_step_at: int
    confirmed_at: int | None = None
    claim_ended_at: int | None = None
    status_seen_at: int | None = None


def ended_at(deal: Deal) -> int | None:
    """When the deal was over, UTC ms; None while anything may still come of it."""
    if deal.has_claim or deal.acting:
        return None
    if deal.status in CLOSED_STATUSES:
        told = [at for at in (deal.confirmed_at, deal.claim_ended_at) if at is not None]
        return max(told) if told else deal.status_seen_at or deal.last_step_at
    if deal.status in SENT_STATUSES:
        return deal.last_step_at + UNHEARD_DAYS * DAY_MS
    return None


def may_keep(deal: Deal, now: int, keep_days: int) -> Kept:
    """All that may be kept of a deal at `now` (UTC ms)."""
    end = ended_at(deal)
    kept = Kept.FULL
    for rung in ladder(keep_days):
        if end is not None and end + rung.days * DAY_MS <= now:
            kept = rung.kept
    return kept


@dataclass(frozen=True, slots=True)
class Correspondence:
    """What decides when an inquiry was over. Instants in UTC ms; `said_at` is its last message's;
    `waits` for the seller, `acting` says that an answer is not final yet."""

    asked_at: int
    said_at: int | None
    waits: bool
    acting: bool


def may_keep_words(talk: Correspondence, now: int, keep_days: int) -> Kept:
    """All that may be kept of an inquiry at `now` (UTC ms): its words as long as buyers' data, the
    rest as the record of a dispute."""
    if talk.acting:
        return Kept.FULL
    unheard = UNHEARD_DAYS * DAY_MS if talk.waits else 0
    days = (now - max(talk.asked_at, talk.said_at or 0) - unheard) // DAY_MS
    if days >= DISPUTE_DAYS:
        return Kept.NOTHING
    return Kept.RECORD if days >= keep_days else Kept.FULL


def is_less(kept: Kept, than: Kept) -> bool:
    """Whether `kept` is further down the ladder."""
    return _DEPTH[kept] > _DEPTH[than]


def is_needed_again(line: OrderLine) -> bool:
    """Whether a deal that was over goes on, so that its people are needed again."""
    return line.claim is not None or line.status in TO_SHIP_STATUSES


def reduced(people: Recipient, kept: Kept) -> Recipient:
    """What of a line's people may be kept."""
    if kept is Kept.FULL:
        return people
    if kept is Kept.TRADE:
        return replace(
            people,
            delivery_memo=None,
            customs_code=None,
            orderer_phone=_without_safe(people.orderer_phone),
            phone=_without_safe(people.phone),
            phone2=_without_safe(people.phone2),
        )
    return Recipient(orderer_name=mask_name(people.orderer_name), name=mask_name(people.name))


def without_people(text: str, people: Recipient) -> str:
    """A text somebody wrote without the people of its line, phones, e-mails and codes."""
    for value in sorted(_named(people), key=len, reverse=True):
        text = text.replace(value, _HIDDEN)
    return _TRACES.sub(_HIDDEN, text)


def _named(people: Recipient) -> set[str]:
    values = (getattr(people, name) for name in Recipient.__dataclass_fields__)
    return {value for value in values if value and len(value) > 1 and "*" not in value}


def _without_safe(phone: str | None) -> str | None:
    """A safe number (안심번호, 050…) is on loan for the delivery alone."""
    return None if phone is not None and phone.startswith("050") else phone


_DEPTH: Mapping[Kept, int] = MappingProxyType({kept: i for i, kept in enumerate(Kept)})
