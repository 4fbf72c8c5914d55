"""Applying what a marketplace told: lines and claims as read, with the events a difference makes.

Fresher wins by the instant of the read, never by status rank. An equal content hash moves only the
read time. Applying a page twice, late or out of order ends in the same state.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ..domain.event import AlertKind, ChangeSet, EventKind, Source
from ..domain.order import (
    CLOSED_STATUSES,
    SENT_STATUSES,
    LineStatus,
    OrderLine,
    Recipient,
    is_open,
)
from ..domain.reading import LineReading
from ..domain.retention import Kept, is_needed_again, reduced
from ..domain.shop import Shop
from . import payloads, search
from .claim_readings import apply_claims
from .connection import raw_of
from .events import ChangeEvent, EventLog
from .first_seen import insert_lines, phone_tail, plain, search_texts
from .freshness import is_fresher
from .rows import (
    LINE_COLUMNS,
    RECIPIENT_COLUMNS,
    line_hash,
    line_values,
    personal_digest,
    recipient_values,
)
from .rule_work import apply_rules
from .rules import rules_on
from .shipments import rebind_shipment
from .stored_state import stored_line

if TYPE_CHECKING:
    from sqlalchemy import Connection

_NEW_ORDER_STATUSES = frozenset(LineStatus) - {
    LineStatus.AWAITING_PAYMENT,
    LineStatus.UNPAID_CANCELED,
}
_QUOTED = {column: f'"{column}"' for column in (*LINE_COLUMNS, *RECIPIENT_COLUMNS)}
_TOLD = (
    ("status", EventKind.STATUS),
    ("dispatch_due_at", EventKind.DUE_MOVED),
    ("quantity", EventKind.QUANTITY),
    ("option", EventKind.OPTION),
    ("invoice_no", EventKind.SHIPMENT),
)


@dataclass(slots=True)
class Applied:
    """What one page changed: counts of lines or claims, and what screens must refresh. `newer` are
    the lines of which every earlier reading is older."""

    seen: set[str] = field(default_factory=set)
    newer: set[str] = field(default_factory=set)
    new: int = 0
    updated: int = 0
    changes: ChangeSet = field(default_factory=ChangeSet)


@dataclass(frozen=True, slots=True)
class _Stored:
    """What is known of a stored line without reading all of it: most readings change nothing."""

    id: int
    content_hash: bytes
    read_at: int
    salt: bytes
    kept: Kept = Kept.FULL


class Readings:
    """Applies readings of one shop in one write transaction. `salts(n)` gives n random bytes."""

    def __init__(
        self,
        conn: Connection,
        shop: Shop,
        log: EventLog,
        source: Source,
        salts: Callable[[int], bytes],
    ) -> None:
        self._conn = conn
        self._raw = raw_of(conn)
        self._shop = shop
        self._log = log
        self._source = source
        self._salts = salts
        self._arrived: list[int] = []
        self._read_at: dict[int, int] = {}
        self.applied = Applied()

    def apply(self, readings: Sequence[LineReading]) -> Applied:
        """Store every reading that is fresher than what is stored."""
        readings = [_without_customs_code(reading) for reading in readings]
        stored = self._stored(reading.line.line_no for reading in readings)
        unseen: dict[str, LineReading] = {}
        for reading in readings:
            self.applied.seen.add(reading.line.line_no)
            if reading.line.line_no not in stored:
                unseen.setdefault(reading.line.line_no, reading)
        stored |= self._insert(tuple(unseen.values()))
        for reading in readings:
            known = stored[reading.line.line_no]
            if unseen.get(reading.line.line_no) is reading:
                self.applied.newer.add(reading.line.line_no)
                continue
            if is_fresher(reading.read_at, known.read_at):
                if reading.read_at != known.read_at:
                    self.applied.newer.add(reading.line.line_no)
                stored[reading.line.line_no] = self._update(known, reading)
        self._keep_read_times()
        self._let_rules_act()
        return self.applied

    def _let_rules_act(self) -> None:
        """The seller's rules look at each order once: when it is first stored as an order."""
        rules = rules_on(self._conn) if self._arrived else ()
        if rules:
            apply_rules(self._conn, rules, self._arrived, self._log)

    def _stored(self, line_nos: Iterable[str]) -> dict[str, _Stored]:
        wanted = list(dict.fromkeys(line_nos))
        marks = ", ".join("?" * len(wanted))
        rows = self._raw.execute(
            "SELECT l.line_no, l.id, l.content_hash, coalesce(d.read_at, 0), r.salt, r.kept"
            " FROM order_line l JOIN recipient r ON r.line_id = l.id"
            " LEFT JOIN line_read d ON d.line_id = l.id"
            f" WHERE l.shop_id = ? AND l.line_no IN ({marks})",
            (self._shop.id, *wanted),
        )
        return {
            str(line_no): _Stored(line_id, bytes(content_hash), read_at, bytes(salt), Kept(kept))
            for line_no, line_id, content_hash, read_at, salt, kept in rows
        }

    # Lines seen for the first time, a page of them at once.

    def _insert(self, readings: Sequence[LineReading]) -> dict[str, _Stored]:
        if not readings:
            return {}
        salts = {reading.line.line_no: self._salts(16) for reading in readings}
        keys = insert_lines(self._raw, self._shop.id, readings, salts, self._log.at)
        stored = {}
        for reading in readings:
            line = reading.line
            line_id = keys[line.line_no]
            self._tell_new(line_id, line)
            self._note_arrival(line_id, line)
            self.applied.changes.lines.add(line_id)
            self._claims(line_id, reading)
            stored[line.line_no] = _Stored(
                line_id, line_hash(line), reading.read_at, salts[line.line_no]
            )
        self.applied.new += len(readings)
        return stored

    def _note_arrival(self, line_id: int, line: OrderLine) -> None:
        """Until it is paid some marketplaces tell neither buyer nor place."""
        if line.status in _NEW_ORDER_STATUSES and is_open(line.status, line.claim):
            self._arrived.append(line_id)

    def _tell_new(self, line_id: int, line: OrderLine) -> None:
        seq = self._log.add(
            ChangeEvent(
                self._shop.id, EventKind.LINE_SEEN, self._source, line_id, after=line.status
            )
        )
        if line.status in _NEW_ORDER_STATUSES:
            self._ring_new_order(line_id, line, seq)

    def _ring_new_order(self, line_id: int, line: OrderLine, seq: int) -> None:
        """One entry an order, however many lines it has; history makes none."""
        start = self._shop.alerts_from
        if start is None or line.recency_at < start or line.status in CLOSED_STATUSES:
            return
        told = self._raw.execute(
            "SELECT 1 FROM order_line l JOIN alert a ON a.line_id = l.id AND a.kind = ?"
            " WHERE l.shop_id = ? AND l.order_no = ? LIMIT 1",
            (str(AlertKind.NEW_ORDER), self._shop.id, line.order_no),
        ).fetchone()
        if told is None:
            event = ChangeEvent(self._shop.id, EventKind.LINE_SEEN, self._source, line_id)
            self._log.ring(AlertKind.NEW_ORDER, seq, event, {"product": line.product})
            self.applied.changes.alerts = True

    # A line seen again.

    def _update(self, known: _Stored, reading: LineReading) -> _Stored:
        kept = Kept.FULL if is_needed_again(reading.line) else known.kept
        reading = _withheld(reading, kept)
        self._claims(known.id, reading, kept)
        self._read_at[known.id] = reading.read_at
        content_hash = line_hash(reading.line)
        if content_hash == known.content_hash:
            return replace(known, read_at=reading.read_at)
        changed = _Stored(known.id, content_hash, reading.read_at, known.salt, kept)
        before = stored_line(self._raw, known.id)
        line = _with_shipment(before, reading.line)
        line = replace(line, recipient=_merged(before, line))
        self._set_changed(changed, before, line)
        if before.recipient != line.recipient or known.kept is not kept:
            self._set_recipient(changed, line.recipient)
        self._keep_payload(known.id, reading.payload)
        rebind_shipment(self._raw, self._shop.id, known.id, line)
        self._tell_changes(changed, before, line)
        if before.status is LineStatus.AWAITING_PAYMENT:
            self._note_arrival(known.id, line)
        self.applied.updated += 1
        self.applied.changes.lines.add(known.id)
        return changed

    def _set_changed(self, changed: _Stored, before: OrderLine, line: OrderLine) -> None:
        """SET names only what differs: an index is rewritten whenever its column is named."""
        old, new = plain(line_values(before)), plain(line_values(line))
        differing = [i for i in range(len(LINE_COLUMNS)) if old[i] != new[i]]
        sets = ", ".join(f"{_QUOTED[LINE_COLUMNS[i]]} = ?" for i in differing)
        self._raw.execute(
            f"UPDATE order_line SET content_hash = ?{', ' if sets else ''}{sets} WHERE id = ?",
            (changed.content_hash, *(new[i] for i in differing), changed.id),
        )
        if search_texts(before) != search_texts(line):
            search.index_line(self._conn, changed.id, search_texts(line))

    def _set_recipient(self, changed: _Stored, recipient: Recipient) -> None:
        self._raw.execute(
            "UPDATE recipient SET kept = ?, phone_tail = ?, "
            + ", ".join(f"{_QUOTED[column]} = ?" for column in RECIPIENT_COLUMNS)
            + " WHERE line_id = ?",
            (
                str(changed.kept),
                phone_tail(recipient),
                *recipient_values(recipient),
                changed.id,
            ),
        )

    def _tell_changes(self, changed: _Stored, old: OrderLine, new: OrderLine) -> None:
        for name, kind in _TOLD:
            before, after = getattr(old, name), getattr(new, name)
            if before == after:
                continue
            event = ChangeEvent(
                self._shop.id,
                kind,
                self._source,
                changed.id,
                field=name,
                before=before,
                after=after,
            )
            seq = self._log.add(event)
            if name == "status" and before == LineStatus.AWAITING_PAYMENT:
                self._ring_new_order(changed.id, new, seq)
        for name in RECIPIENT_COLUMNS:
            before = getattr(old.recipient, name)
            after = getattr(new.recipient, name)
            if before != after:
                self._log.add(
                    ChangeEvent(
                        self._shop.id,
                        EventKind.PERSONAL,
                        self._source,
                        changed.id,
                        field=name,
                        before=personal_digest(before, changed.salt),
                        after=personal_digest(after, changed.salt),
                    )
                )

    def _claims(self, line_id: int, reading: LineReading, kept: Kept = Kept.FULL) -> None:
        new, updated = apply_claims(
            self._conn,
            self._shop,
            self._log,
            self._source,
            line_id,
            reading,
            self.applied.changes,
            kept,
        )
        self.applied.new += new
        self.applied.updated += updated

    def _keep_payload(self, line_id: int, payload: bytes) -> None:
        if not payload:
            return
        self._raw.execute(
            "INSERT INTO payload (line_id, body, stored_at) VALUES (?, ?, ?)"
            " ON CONFLICT (line_id) DO UPDATE SET body = excluded.body,"
            " stored_at = excluded.stored_at",
            (line_id, payloads.pack(payload), self._log.at),
        )

    def _keep_read_times(self) -> None:
        self._raw.executemany(
            "INSERT INTO line_read (line_id, read_at) VALUES (?, ?)"
            " ON CONFLICT (line_id) DO UPDATE SET read_at = excluded.read_at",
            tuple(self._read_at.items()),
        )
        self._read_at.clear()


def _without_customs_code(reading: LineReading) -> LineReading:
    """The code of a closed deal is kept by nobody, whether or not its marketplace still tells it:
    a line first seen closed is stored like one that was seen closing."""
    people = reading.line.recipient
    if reading.line.status not in CLOSED_STATUSES or people.customs_code is None:
        return reading
    people = replace(people, customs_code=None)
    return replace(reading, line=replace(reading.line, recipient=people))


def _withheld(reading: LineReading, kept: Kept) -> LineReading:
    """A reading without what was purged of its line: what is gone stays gone."""
    if kept is Kept.FULL:
        return reading
    people = reduced(reading.line.recipient, kept)
    return replace(reading, line=replace(reading.line, recipient=people), payload=b"")


_LEFT = SENT_STATUSES | {LineStatus.RETURNED, LineStatus.EXCHANGED}
_PLACE = frozenset({"phone2", "address_detail"})
"""What belongs to an address and may be missing of it."""


def _merged(old: OrderLine, new: OrderLine) -> Recipient:
    """A stored full value is not overwritten by a missing or masked one, unless the parcel goes
    elsewhere now: nothing of the old address belongs to a new one. The customs code goes when the
    deal is closed, since the marketplace hides it then as well."""
    moved = _has_moved(old.recipient, new.recipient)
    values = {}
    for name in RECIPIENT_COLUMNS:
        before, after = getattr(old.recipient, name), getattr(new.recipient, name)
        hidden = _is_masked(before, after) or (after is None and not (moved and name in _PLACE))
        values[name] = before if hidden else after
    if new.status in CLOSED_STATUSES:
        values["customs_code"] = None
    return Recipient(**values)


def _with_shipment(old: OrderLine, new: OrderLine) -> OrderLine:
    """A parcel that left has its invoice number, even where an answer leaves that group out: of a
    closed line no later answer would put it right."""
    other_way = new.delivery_method not in (None, old.delivery_method)
    if new.status not in _LEFT or new.invoice_no is not None or other_way:
        return new
    return replace(new, courier=old.courier, invoice_no=old.invoice_no)


def _is_masked(before: str | None, after: str | None) -> bool:
    return after is not None and "*" in after and before is not None and "*" not in before


def _has_moved(old: Recipient, new: Recipient) -> bool:
    """Whether the marketplace names another, readable address than before."""
    named = (new.postcode, new.address)
    return named != (old.postcode, old.address) and all(
        part is not None and "*" not in part for part in named
    )
