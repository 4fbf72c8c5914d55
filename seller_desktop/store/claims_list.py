"""The lists of the Claims screen: keys in order, pages of rows, counts on the tabs."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from ..domain.claim import Claim, ClaimKind
from ..domain.masking import mask_name
from .connection import RawConnection, Readable, Row, raw_of
from .details import LineDetail, line_detail
from .pending import PendingMark, pending_marks
from .search import find_lines
from .worklist_filter import OPEN_CLAIMS, Where, key_condition, shop_condition

PAGE_ROWS = 200
"""The most rows a page holds."""

_ROW = (
    "SELECT c.id, c.line_id, c.shop_id, l.order_no, l.line_no, c.claim_no, c.kind, c.state,"
    " c.status_word, c.held, c.reason, c.quantity, c.requested_at, c.respond_due_at,"
    " c.collect_status, c.collected_at, l.dispatch_due_at, l.status, l.product, l.option,"
    " l.quantity, l.amount, l.currency, l.invoice_no, r.name"
    " FROM claim c JOIN order_line l ON l.id = c.line_id"
    " LEFT JOIN recipient r ON r.line_id = c.line_id"
)


class ClaimTab(StrEnum):
    """The tabs over the claims. All but the last two hold open claims alone."""

    OPEN = "open"
    CANCEL = "cancel"
    RETURN = "return"
    EXCHANGE = "exchange"
    HELD = "held"
    CLOSED = "closed"
    ALL = "all"


class ClaimProgress(StrEnum):
    """How far a claim is: asked for and not touched yet, or on its way."""

    ANY = "any"
    REQUESTED = "requested"
    UNDER_WAY = "under_way"


@dataclass(frozen=True, slots=True)
class ClaimsFilter:
    """What the list is narrowed to. `shop_ids` None are all shops, `only` these keys alone."""

    tab: ClaimTab = ClaimTab.OPEN
    shop_ids: frozenset[int] | None = None
    text: str = ""
    progress: ClaimProgress = ClaimProgress.ANY
    only: frozenset[int] | None = None


@dataclass(frozen=True, slots=True)
class ClaimDates:
    """What the deadline of a claim is reckoned from. Instants in UTC ms."""

    id: int
    kind: str
    state: str
    held: bool
    requested_at: int
    respond_due_at: int | None
    collected_at: int | None
    dispatch_due_at: int | None


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One claim as a list shows it. Instants in UTC ms, amounts in minor units, receiver masked.

    `quantity` is claimed, `line_quantity` what remains of the line.
    """

    id: int
    line_id: int
    shop_id: int
    order_no: str
    line_no: str
    claim_no: str
    kind: str
    state: str
    status_word: str
    held: bool
    reason: str | None
    quantity: int | None
    requested_at: int
    respond_due_at: int | None
    collect_status: str | None
    collected_at: int | None
    dispatch_due_at: int | None
    line_status: str
    product: str
    option: str | None
    line_quantity: int
    amount: int
    currency: str
    invoice_no: str | None
    receiver: str | None
    pending: tuple[PendingMark, ...]


@dataclass(frozen=True, slots=True)
class ClaimDetail:
    """One claim with its line whole."""

    claim_id: int
    claim: Claim
    line: LineDetail


def claim_keys(conn: Readable, wanted: ClaimsFilter, limit: int | None = None) -> array[int]:
    """The ids of the claims of a filter: open ones by deadline, closed ones newest first."""
    raw = raw_of(conn)
    condition = _where(raw, wanted)
    closed_first = wanted.tab in (ClaimTab.CLOSED, ClaimTab.ALL)
    order = (
        "c.requested_at DESC, c.id DESC"
        if closed_first
        else "c.respond_due_at IS NULL, c.respond_due_at, c.requested_at, c.id"
    )
    rows = raw.execute(
        f"SELECT c.id FROM claim c WHERE {condition.sql} ORDER BY {order} LIMIT ?",
        (*condition.values, -1 if limit is None else limit),
    )
    return array("q", [row[0] for row in rows])


def claim_dates(conn: Readable, wanted: ClaimsFilter) -> tuple[ClaimDates, ...]:
    """What the claims of a filter are sorted by where deadlines are reckoned: for open claims, of
    which there are few."""
    raw = raw_of(conn)
    condition = _where(raw, wanted)
    rows = raw.execute(
        "SELECT c.id, c.kind, c.state, c.held, c.requested_at, c.respond_due_at, c.collected_at,"
        " l.dispatch_due_at FROM claim c JOIN order_line l ON l.id = c.line_id"
        f" WHERE {condition.sql} ORDER BY c.requested_at, c.id",
        condition.values,
    )
    return tuple(_dates(row) for row in rows)


def _dates(row: Row) -> ClaimDates:
    values: Row = (*row[:3], bool(row[3]), *row[4:])
    return ClaimDates(*values)


def claim_page(conn: Readable, ids: Sequence[int]) -> tuple[ClaimRow, ...]:
    """The rows of at most `PAGE_ROWS` ids in their order; one that is gone is left out."""
    if len(ids) > PAGE_ROWS:
        raise ValueError("a page has at most 200 rows")
    raw = raw_of(conn)
    marks = ", ".join("?" * len(ids))
    found = raw.execute(f"{_ROW} WHERE c.id IN ({marks})", ids).fetchall()
    pending = pending_marks(raw, list({row[1] for row in found}))
    rows = {row[0]: _row(row, pending) for row in found}
    return tuple(rows[claim_id] for claim_id in ids if claim_id in rows)


def claim_counts(conn: Readable, shop_ids: frozenset[int] | None) -> dict[ClaimTab, int]:
    """How many open claims each tab holds; `closed` and `all` are left out."""
    shops = shop_condition("c.shop_id", shop_ids)
    rows = raw_of(conn).execute(
        "SELECT c.kind, count(*), sum(c.held) FROM claim c"
        f" WHERE c.state IN {OPEN_CLAIMS} AND {shops.sql} GROUP BY c.kind",
        shops.values,
    )
    found = dict.fromkeys(ClaimTab, 0)
    del found[ClaimTab.CLOSED], found[ClaimTab.ALL]
    for kind, number, held in rows:
        found[ClaimTab.OPEN] += number
        found[ClaimTab.HELD] += held
        if kind in (ClaimKind.CANCEL, ClaimKind.RETURN, ClaimKind.EXCHANGE):
            found[ClaimTab(kind)] += number
    return found


def closed_count(conn: Readable, shop_ids: frozenset[int] | None) -> int:
    """How many claims are over."""
    condition = _where(raw_of(conn), ClaimsFilter(ClaimTab.CLOSED, shop_ids))
    row = (
        raw_of(conn)
        .execute(f"SELECT count(*) FROM claim c WHERE {condition.sql}", condition.values)
        .fetchone()
    )
    return int(row[0]) if row else 0


def progress_counts(
    conn: Readable, tab: ClaimTab, shop_ids: frozenset[int] | None
) -> dict[ClaimProgress, int]:
    """How many claims of a tab are asked for and how many are on their way."""
    condition = _where(raw_of(conn), ClaimsFilter(tab, shop_ids))
    row = (
        raw_of(conn)
        .execute(
            "SELECT count(*), coalesce(sum(c.state = 'requested'), 0) FROM claim c"
            f" WHERE {condition.sql}",
            condition.values,
        )
        .fetchone()
    )
    total, requested = (int(row[0]), int(row[1])) if row else (0, 0)
    return {
        ClaimProgress.ANY: total,
        ClaimProgress.REQUESTED: requested,
        ClaimProgress.UNDER_WAY: total - requested,
    }


def claim_detail(conn: Readable, claim_id: int) -> ClaimDetail | None:
    """The claim of a key, or None where it is gone."""
    row = raw_of(conn).execute("SELECT line_id FROM claim WHERE id = ?", (claim_id,)).fetchone()
    line = None if row is None else line_detail(conn, row[0])
    if line is None:
        return None
    claim = dict(line.claims).get(claim_id)
    return None if claim is None else ClaimDetail(claim_id, claim, line)


def _where(raw: RawConnection, wanted: ClaimsFilter) -> Where:
    parts = [
        _tab(wanted.tab),
        shop_condition("c.shop_id", wanted.shop_ids),
        key_condition("c.id", wanted.only),
    ]
    if wanted.progress is not ClaimProgress.ANY:
        asked = wanted.progress is ClaimProgress.REQUESTED
        parts.append(Where("c.state = 'requested'" if asked else "c.state != 'requested'"))
    if wanted.text.strip():
        found = json.dumps(find_lines(raw, wanted.text))
        text = wanted.text.strip()
        parts.append(
            Where(
                "(c.line_id IN (SELECT value FROM json_each(?)) OR c.claim_no = ?)", (found, text)
            )
        )
    values = tuple(value for part in parts for value in part.values)
    return Where(" AND ".join(part.sql for part in parts), values)


def _tab(tab: ClaimTab) -> Where:
    if tab is ClaimTab.ALL:
        return Where("1")
    if tab is ClaimTab.CLOSED:
        return Where(f"c.state NOT IN {OPEN_CLAIMS}")
    if tab is ClaimTab.OPEN:
        return Where(f"c.state IN {OPEN_CLAIMS}")
    if tab is ClaimTab.HELD:
        return Where(f"c.state IN {OPEN_CLAIMS} AND c.held = 1")
    return Where(f"c.state IN {OPEN_CLAIMS} AND c.kind = ?", (str(tab),))


def _row(row: Row, pending: dict[int, tuple[PendingMark, ...]]) -> ClaimRow:
    *plain, name = row
    plain[9] = bool(plain[9])
    marks = tuple(mark for mark in pending.get(row[1], ()) if mark.claim_no == row[5])
    values: Row = (*plain, mask_name(name), marks)
    return ClaimRow(*values)
