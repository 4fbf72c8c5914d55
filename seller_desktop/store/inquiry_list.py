"""The lists of the Inquiries screen: keys in order, pages of rows, counts on the tabs, one whole.

    ids = inquiry_keys(conn, InquiryFilter(InquiryTab.OPEN), now_ms)     # array of inquiry ids
    rows = inquiry_page(conn, ids[:200])                                 # tuple[InquiryRow, ...]
    counts = inquiry_counts(conn, shop_ids, now_ms)                      # {InquiryTab: int}
    detail = inquiry_detail(conn, ids[0])                                # InquiryDetail | None

All take the query-only connection of a screen. Instants are UTC ms.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from ..domain.action import Verb
from ..domain.inquiry import (
    ANSWER_WITHIN_MS,
    WAITING_STATES,
    Inquiry,
    InquiryKind,
    InquiryState,
)
from ..domain.masking import mask_name
from ..domain.retention import Kept
from .connection import RawConnection, Readable, Row, raw_of
from .inquiries import stored_inquiry
from .pending import OPEN_STATES_SQL, PendingMark, inquiry_marks
from .worklist_filter import Where, key_condition, shop_condition

PAGE_ROWS = 200
"""The most rows a page holds."""

WAITING = "q.state IN ('open', 'to_acknowledge')"
"""As the partial index spells it: the seller still has to do something."""

DUE_AT = f"coalesce(q.respond_due_at, q.asked_at + {ANSWER_WITHIN_MS})"
"""Until when an inquiry should be answered (`Inquiry.answer_due_at`)."""

LINE = (
    "(SELECT l.id FROM order_line l WHERE l.shop_id = q.shop_id AND l.order_no = q.order_no"
    " ORDER BY coalesce(l.option_no IN (SELECT value FROM json_each(q.option_nos)), 0) DESC, l.id"
    " LIMIT 1)"
)
"""The line an inquiry is about: of its order the one with its option, else the first."""

_ROW = (
    "SELECT q.id, q.shop_id, q.kind, q.number, q.state, q.status_word, q.asked_at,"
    f" {DUE_AT}, q.title, q.text, q.category, q.order_no, o.id, coalesce(q.product_name,"
    " o.product), q.asker, (SELECT count(*) FROM inquiry_message m WHERE m.inquiry_id = q.id),"
    " EXISTS (SELECT 1 FROM inquiry_draft d WHERE d.inquiry_id = q.id)"
    f" FROM inquiry q LEFT JOIN order_line o ON o.id = {LINE}"
)
_HAYSTACK = (
    "(q.number || ' ' || coalesce(q.order_no, '') || ' ' || coalesce(q.title, '') || ' ' || q.text"
    " || ' ' || coalesce(q.asker, '') || ' ' || coalesce(q.product_name, '') || ' '"
    " || coalesce(q.category, ''))"
)
_EXCERPT = 200


class InquiryTab(StrEnum):
    """The tabs over the inquiries. `open` waits for the seller, overdue ones included; `answered`
    is all the rest."""

    OPEN = "open"
    OVERDUE = "overdue"
    ANSWERED = "answered"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class InquiryFilter:
    """What the list is narrowed to. `shop_ids` None are all shops, `kind` None are all kinds,
    `only` these keys alone; of the words in `text` each has to occur, in the inquiry or in a
    message under it."""

    tab: InquiryTab = InquiryTab.OPEN
    shop_ids: frozenset[int] | None = None
    kind: InquiryKind | None = None
    text: str = ""
    only: frozenset[int] | None = None


@dataclass(frozen=True, slots=True)
class InquiryRow:
    """One inquiry as a list shows it. Instants in UTC ms, the asker masked.

    `due_at` is the deadline, said by the marketplace or 24 hours after the asking. `text` is the
    beginning of the question. `line_id` is the order line it is about where that is stored,
    `product` its own word or that line's. `drafted` says that an answer was begun on this PC.
    `pending` are actions of ours on it: an answer on its way, or a refusal nobody dealt with.
    """

    id: int
    shop_id: int
    kind: InquiryKind
    number: str
    state: InquiryState
    status_word: str
    asked_at: int
    due_at: int
    title: str | None
    text: str
    category: str | None
    order_no: str | None
    line_id: int | None
    product: str | None
    asker: str | None
    messages: int
    drafted: bool = False
    pending: tuple[PendingMark, ...] = ()

    @property
    def needs_seller(self) -> bool:
        """Whether the marketplace still waits for the seller."""
        return self.state in WAITING_STATES


@dataclass(frozen=True, slots=True)
class PendingAnswer:
    """What the seller has answered and the marketplace does not show yet. `text` is empty where it
    is the mere word that the inquiry was seen."""

    mark: PendingMark
    text: str


@dataclass(frozen=True, slots=True)
class InquiryDetail:
    """One inquiry whole, nothing masked. `inquiry.messages` are in the marketplace's order;
    `pending` are open answers in the order of asking and a refused one nobody dealt with. `kept` is
    `full` until the words are purged."""

    id: int
    shop_id: int
    shop_name: str
    marketplace: str
    inquiry: Inquiry
    line_id: int | None
    product: str | None
    kept: Kept
    pending: tuple[PendingAnswer, ...] = field(default=())


def inquiry_keys(
    conn: Readable, wanted: InquiryFilter, now_ms: int, limit: int | None = None
) -> array[int]:
    """The ids of a filter: those that wait by deadline, others the newest first."""
    condition = _where(wanted, now_ms)
    waiting = wanted.tab in (InquiryTab.OPEN, InquiryTab.OVERDUE)
    order = f"{DUE_AT}, q.id" if waiting else "q.asked_at DESC, q.id DESC"
    rows = raw_of(conn).execute(
        f"SELECT q.id FROM inquiry q WHERE {condition.sql} ORDER BY {order} LIMIT ?",
        (*condition.values, -1 if limit is None else limit),
    )
    return array("q", [row[0] for row in rows])


def inquiry_page(conn: Readable, ids: Sequence[int]) -> tuple[InquiryRow, ...]:
    """The rows of at most `PAGE_ROWS` ids in their order; one that is gone is left out."""
    if len(ids) > PAGE_ROWS:
        raise ValueError("a page has at most 200 rows")
    raw = raw_of(conn)
    marks = ", ".join("?" * len(ids))
    found = raw.execute(f"{_ROW} WHERE q.id IN ({marks})", ids).fetchall()
    pending = inquiry_marks(raw, ids)
    rows = {row[0]: _row(row, pending.get(row[0], ())) for row in found}
    return tuple(rows[key] for key in ids if key in rows)


def inquiry_counts(
    conn: Readable, shop_ids: frozenset[int] | None, now_ms: int
) -> dict[InquiryTab, int]:
    """How many inquiries each tab holds."""
    shops = shop_condition("q.shop_id", shop_ids)
    raw = raw_of(conn)
    row = raw.execute(
        f"SELECT count(*), coalesce(sum({DUE_AT} < ?), 0) FROM inquiry q"
        f" WHERE {WAITING} AND {shops.sql}",
        (now_ms, *shops.values),
    ).fetchall()[0]
    total = raw.execute(
        f"SELECT count(*) FROM inquiry q WHERE {shops.sql}", shops.values
    ).fetchall()[0]
    waiting, overdue, every = int(row[0]), int(row[1]), int(total[0])
    return {
        InquiryTab.OPEN: waiting,
        InquiryTab.OVERDUE: overdue,
        InquiryTab.ANSWERED: every - waiting,
        InquiryTab.ALL: every,
    }


def inquiry_detail(conn: Readable, inquiry_id: int) -> InquiryDetail | None:
    """The inquiry of a key with its messages and what we answer, None where it is gone."""
    raw = raw_of(conn)
    stored = stored_inquiry(raw, inquiry_id)
    if stored is None:
        return None
    name, marketplace, line_id, product = raw.execute(
        "SELECT s.name, s.marketplace, o.id, coalesce(q.product_name, o.product)"
        " FROM inquiry q JOIN shop s ON s.id = q.shop_id"
        f" LEFT JOIN order_line o ON o.id = {LINE} WHERE q.id = ?",
        (inquiry_id,),
    ).fetchall()[0]
    return InquiryDetail(
        stored.id,
        stored.shop_id,
        name,
        marketplace,
        stored.inquiry,
        line_id,
        product,
        stored.kept,
        _pending_answers(raw, inquiry_id),
    )


def to_acknowledge(conn: Readable, shop_ids: frozenset[int] | None) -> tuple[int, ...]:
    """The inquiries of which the seller has only to say that they were seen, and has not yet."""
    shops = shop_condition("q.shop_id", shop_ids)
    rows = raw_of(conn).execute(
        f"SELECT q.id FROM inquiry q WHERE {WAITING} AND q.state = 'to_acknowledge' AND {shops.sql}"
        " AND NOT EXISTS (SELECT 1 FROM action a WHERE a.inquiry_id = q.id"
        f"  AND a.state IN {OPEN_STATES_SQL}) ORDER BY q.asked_at, q.id",
        shops.values,
    )
    return tuple(row[0] for row in rows)


def inquiries_of_line(conn: Readable, line_id: int) -> tuple[InquiryRow, ...]:
    """The inquiries about a line's order, the newest first."""
    raw = raw_of(conn)
    rows = raw.execute(
        "SELECT q.id FROM order_line l JOIN inquiry q"
        " ON q.shop_id = l.shop_id AND q.order_no = l.order_no"
        " WHERE l.id = ? ORDER BY q.asked_at DESC, q.id DESC LIMIT ?",
        (line_id, PAGE_ROWS),
    )
    return inquiry_page(raw, [row[0] for row in rows])


def _pending_answers(raw: RawConnection, inquiry_id: int) -> tuple[PendingAnswer, ...]:
    marks = inquiry_marks(raw, [inquiry_id]).get(inquiry_id, ())
    rows = raw.execute(
        "SELECT id, json_extract(intent, '$.text') FROM action WHERE inquiry_id = ?",
        (inquiry_id,),
    )
    texts = {row[0]: row[1] for row in rows}
    return tuple(
        PendingAnswer(mark, texts.get(mark.action_id) or "" if mark.verb is Verb.ANSWER else "")
        for mark in marks
    )


def _where(wanted: InquiryFilter, now_ms: int) -> Where:
    parts = [
        _tab(wanted.tab, now_ms),
        shop_condition("q.shop_id", wanted.shop_ids),
        key_condition("q.id", wanted.only),
    ]
    if wanted.kind is not None:
        parts.append(Where("q.kind = ?", (str(wanted.kind),)))
    parts += [_mentions(word) for word in wanted.text.split()]
    values = tuple(value for part in parts for value in part.values)
    return Where(" AND ".join(part.sql for part in parts), values)


def _mentions(word: str) -> Where:
    escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return Where(
        f"({_HAYSTACK} LIKE ? ESCAPE '\\' OR EXISTS (SELECT 1 FROM inquiry_message m"
        " WHERE m.inquiry_id = q.id AND m.text LIKE ? ESCAPE '\\'))",
        (f"%{escaped}%", f"%{escaped}%"),
    )


def _tab(tab: InquiryTab, now_ms: int) -> Where:
    if tab is InquiryTab.ALL:
        return Where("1")
    if tab is InquiryTab.ANSWERED:
        return Where(f"NOT {WAITING}")
    if tab is InquiryTab.OPEN:
        return Where(WAITING)
    return Where(f"{WAITING} AND {DUE_AT} < ?", (now_ms,))


def _row(row: Row, pending: tuple[PendingMark, ...]) -> InquiryRow:
    values = list(row)
    values[2] = InquiryKind(values[2])
    values[4] = InquiryState(values[4])
    values[9] = values[9][:_EXCERPT]
    values[14] = mask_name(values[14])
    values[16] = bool(values[16])
    return InquiryRow(*(*values, pending))
