"""Applying what a marketplace told of inquiries, and single ones as stored.

Fresher wins by the instant of the read; what says the same as before moves only that instant.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeAlias

from ..domain.event import AlertKind, ChangeSet, EventKind, Source
from ..domain.inquiry import Inquiry, InquiryKind, InquiryState, Message, Side
from ..domain.retention import Kept, is_less
from ..domain.shop import Shop
from .connection import RawConnection, Readable, Row, raw_of
from .drafts import drop_settled_draft
from .events import ChangeEvent, EventLog
from .freshness import is_fresher

if TYPE_CHECKING:
    from sqlalchemy import Connection

COLUMNS = (
    "kind",
    "number",
    "state",
    "status_word",
    "asked_at",
    "respond_due_at",
    "title",
    "text",
    "category",
    "order_no",
    "product_no",
    "product_name",
    "option_nos",
    "asker",
    "answer_to",
)
LIST = ", ".join(f'q."{column}"' for column in COLUMNS)
"""The columns an inquiry is made of, of `inquiry q`."""

_SETS = ", ".join(f'"{column}" = ?' for column in COLUMNS)
_NAMES = ", ".join(f'"{column}"' for column in COLUMNS)

Key: TypeAlias = tuple[InquiryKind, str]
"""What an inquiry is known by at its shop: kind and number."""


@dataclass(slots=True)
class AppliedInquiries:
    """What one answer changed. `newer` are those of which every earlier reading is older."""

    newer: set[Key] = field(default_factory=set)
    changes: ChangeSet = field(default_factory=ChangeSet)


@dataclass(frozen=True, slots=True)
class StoredInquiry:
    """One inquiry as stored. `kept` says how much of its words still is."""

    id: int
    shop_id: int
    inquiry: Inquiry
    read_at: int
    kept: Kept = Kept.FULL


# Single ones.


def stored_inquiry(conn: Readable, inquiry_id: int) -> StoredInquiry | None:
    """The inquiry of a key with its messages, None where it is gone."""
    found = _stored(raw_of(conn), "q.id = ?", (inquiry_id,))
    return found[0] if found else None


def waiting_inquiries(
    conn: Readable, shop_id: int, read_before: int, limit: int
) -> tuple[StoredInquiry, ...]:
    """Inquiries of a shop that may still become something else and were not told since an instant
    (UTC ms), those first that were read longest ago: for being read afresh."""
    found = _stored(
        raw_of(conn),
        "q.shop_id = ? AND q.state IN ('open', 'to_acknowledge', 'unknown') AND q.read_at < ?"
        " ORDER BY q.read_at, q.id LIMIT ?",
        (shop_id, read_before, limit),
    )
    return tuple(found)


def _stored(raw: RawConnection, condition: str, values: tuple[object, ...]) -> list[StoredInquiry]:
    rows = raw.execute(
        f"SELECT q.id, q.shop_id, q.read_at, q.kept, {LIST} FROM inquiry q WHERE {condition}",
        values,
    ).fetchall()
    return [
        StoredInquiry(
            row[0], row[1], from_row(row[4:], messages_of(raw, row[0])), row[2], Kept(row[3])
        )
        for row in rows
    ]


def from_row(row: Sequence[object], messages: tuple[Message, ...] = ()) -> Inquiry:
    """The inquiry of a row in the order of `COLUMNS`."""
    values = dict(zip(COLUMNS, row, strict=True))
    values["kind"] = InquiryKind(str(values["kind"]))
    values["state"] = InquiryState(str(values["state"]))
    values["option_nos"] = tuple(json.loads(str(values["option_nos"])))
    return Inquiry(messages=messages, **values)  # type: ignore[arg-type]


def messages_of(raw: RawConnection, inquiry_id: int) -> tuple[Message, ...]:
    """What was written under an inquiry, in the marketplace's order."""
    rows = raw.execute(
        "SELECT number, side, text, at FROM inquiry_message WHERE inquiry_id = ? ORDER BY position",
        (inquiry_id,),
    )
    return tuple(Message(number, Side(side), text, at) for number, side, text, at in rows)


# What a marketplace told.


class Inquiries:
    """Applies readings of one shop in one write transaction."""

    def __init__(self, conn: Connection, shop: Shop, log: EventLog, source: Source) -> None:
        self._conn = conn
        self._raw = raw_of(conn)
        self._shop = shop
        self._log = log
        self._source = source
        self.applied = AppliedInquiries()

    def apply(self, inquiries: Sequence[Inquiry], read_at: int) -> AppliedInquiries:
        """Store every inquiry that is fresher than what is stored. `read_at` is UTC ms on the
        marketplace's clock."""
        for inquiry in inquiries:
            known = self._known(inquiry)
            if known is None:
                self._insert(inquiry, read_at)
            elif is_fresher(read_at, known.read_at):
                self._update(known, inquiry, read_at)
                if read_at == known.read_at:
                    continue
            else:
                continue
            self.applied.newer.add((inquiry.kind, inquiry.number))
        return self.applied

    def lose(self, known: StoredInquiry, read_at: int) -> AppliedInquiries:
        """The marketplace was asked for this very inquiry and showed none: nobody knows what became
        of it, and nothing is to be done about it until it is shown again."""
        self._update(known, replace(known.inquiry, state=InquiryState.UNKNOWN), read_at)
        return self.applied

    def keep(self, known: StoredInquiry, read_at: int) -> None:
        """The marketplace showed it and it could not be read: it stands as it did."""
        self._update(known, known.inquiry, read_at)

    def _known(self, inquiry: Inquiry) -> StoredInquiry | None:
        found = _stored(
            self._raw,
            "q.shop_id = ? AND q.kind = ? AND q.number = ?",
            (self._shop.id, str(inquiry.kind), inquiry.number),
        )
        return found[0] if found else None

    def _insert(self, inquiry: Inquiry, read_at: int) -> None:
        rows = self._raw.execute(
            f"INSERT INTO inquiry (shop_id, read_at, first_seen_at, {_NAMES})"
            f" VALUES (?, ?, ?{', ?' * len(COLUMNS)}) RETURNING id",
            (self._shop.id, read_at, self._log.at, *_values(inquiry)),
        ).fetchall()
        inquiry_id = int(rows[0][0])
        _put_messages(self._raw, inquiry_id, inquiry.messages)
        event = self._event(EventKind.INQUIRY_SEEN, inquiry_id, inquiry, None)
        seq = self._log.add(event)
        self.applied.changes.inquiries.add(inquiry_id)
        start = self._shop.alerts_from
        if inquiry.needs_seller and start is not None and inquiry.asked_at >= start:
            told = {"kind": str(inquiry.kind), "product": inquiry.product_name}
            self._log.ring(AlertKind.NEW_INQUIRY, seq, event, told)
            self.applied.changes.alerts = True

    def _update(self, known: StoredInquiry, inquiry: Inquiry, read_at: int) -> None:
        if is_less(known.kept, Kept.FULL):
            inquiry = without_words(inquiry)
        self._raw.execute("UPDATE inquiry SET read_at = ? WHERE id = ?", (read_at, known.id))
        if inquiry == known.inquiry:
            return
        put_inquiry(self._raw, known.id, inquiry)
        drop_settled_draft(self._raw, known.id, inquiry)
        self.applied.changes.inquiries.add(known.id)
        before = known.inquiry.state
        if before is not inquiry.state:
            self._log.add(self._event(EventKind.INQUIRY_STATE, known.id, inquiry, before))

    def _event(
        self, kind: EventKind, inquiry_id: int, inquiry: Inquiry, before: InquiryState | None
    ) -> ChangeEvent:
        return ChangeEvent(
            self._shop.id,
            kind,
            self._source,
            field=inquiry.kind,
            before=before,
            after=inquiry.state,
            inquiry_id=inquiry_id,
        )


def put_inquiry(raw: RawConnection, inquiry_id: int, inquiry: Inquiry) -> None:
    """Write an inquiry over the stored one, messages and all."""
    raw.execute(f"UPDATE inquiry SET {_SETS} WHERE id = ?", (*_values(inquiry), inquiry_id))
    raw.execute("DELETE FROM inquiry_message WHERE inquiry_id = ?", (inquiry_id,))
    _put_messages(raw, inquiry_id, inquiry.messages)


def without_words(inquiry: Inquiry) -> Inquiry:
    """What is kept of an inquiry once its words are gone: its subject and its times."""
    messages = tuple(replace(message, text="") for message in inquiry.messages)
    return replace(inquiry, text="", title=None, asker=None, messages=messages)


def _put_messages(raw: RawConnection, inquiry_id: int, messages: Sequence[Message]) -> None:
    raw.executemany(
        "INSERT INTO inquiry_message (inquiry_id, position, number, side, text, at)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [
            (inquiry_id, position, each.number, str(each.side), each.text, each.at)
            for position, each in enumerate(messages)
        ],
    )


def _values(inquiry: Inquiry) -> Row:
    return (
        str(inquiry.kind),
        inquiry.number,
        str(inquiry.state),
        inquiry.status_word,
        inquiry.asked_at,
        inquiry.respond_due_at,
        inquiry.title,
        inquiry.text,
        inquiry.category,
        inquiry.order_no,
        inquiry.product_no,
        inquiry.product_name,
        json.dumps(list(inquiry.option_nos), ensure_ascii=False),
        inquiry.asker,
        inquiry.answer_to,
    )
