"""What one shop's pull and push share: its connector, its rules, and how pages reach the store."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from ..domain.action import ActionState
from ..domain.errors import Problem
from ..domain.event import AlertKind, Changes, ChangeSet, EventKind, Source
from ..domain.inquiry import Inquiry
from ..domain.outbox import Action, Seen
from ..domain.reading import LineReading, Subject
from ..domain.shop import Shop
from ..marketplaces.beside_orders import Listing
from ..marketplaces.contract import Connector, Marketplace, Page
from ..store import outbox as outbox_store
from ..store import stored_state
from ..store.database import Database
from ..store.endings import ended_readings
from ..store.events import ChangeEvent, EventLog
from ..store.inquiries import Inquiries, Key, StoredInquiry
from ..store.outbox import Outbox
from ..store.quarantine import leave_quarantine, quarantine
from ..store.readings import Readings
from ..store.rows import address_digest
from ..store.transaction import Connection
from ..store.writer import Priority
from ..system.clock import Clock
from ..system.randomness import Ids
from .conflicts import Hold, Rules, State, joined, on_news
from .news import News
from .waiting import WaitingActions

T = TypeVar("T")

_WARNING_ALERTS = {"clock_corrected": AlertKind.CLOCK_CORRECTED}


@dataclass(slots=True)
class Tally:
    """Counts of one round with a shop, for the asker of a sync."""

    seen: set[str] = field(default_factory=set)
    new: int = 0
    updated: int = 0
    sent: int = 0
    warnings: list[Problem] = field(default_factory=list)


@dataclass(slots=True)
class Desk:
    """One shop at work. `shop` is replaced when its row changes."""

    shop: Shop
    marketplace: Marketplace
    connector: Connector
    db: Database
    waiting: WaitingActions
    clock: Clock
    ids: Ids
    news: News
    tally: Tally = field(default_factory=Tally)

    @property
    def rules(self) -> Rules:
        """The marketplace's half of every decision."""
        market = self.marketplace
        edits = market.facts.capabilities.answer_edits
        return Rules(market.effect_seen, market.obstacle, edits)

    def write(self, work: Callable[[Transaction], T], priority: Priority) -> T:
        """Run `work` in one write transaction, then tell what it touched."""

        def within(conn: Connection) -> tuple[T, Changes]:
            transaction = Transaction(conn, self)
            result = work(transaction)
            return result, transaction.changes.freeze("sync")

        result, changes = self.db.write(within, priority)
        self.news.changed(changes)
        return result


class Transaction:
    """One write transaction of a shop's work."""

    def __init__(self, conn: Connection, desk: Desk) -> None:
        self.conn = conn
        self.changes = ChangeSet()
        self.log = EventLog(conn, desk.clock.now_ms())
        self.outbox = Outbox(conn, self.log, self.changes)
        self._desk = desk

    def apply(self, page: Page, source: Source) -> frozenset[str]:
        """Store a page whole: readings, what could not be read, and what the news mean for actions
        that wait. Returns the numbers of the lines of which it is newer than all before."""
        desk = self._desk
        readings = Readings(self.conn, desk.shop, self.log, source, desk.ids.bytes)
        ended = ended_readings(self.conn, desk.shop.id, page.ended, page.read_at)
        applied = readings.apply((*page.readings, *ended))
        self._tell_quarantine(
            quarantine(self.conn, desk.shop, page.undecoded, self.log.at, page.read_at)
        )
        told = (*(r.line.line_no for r in page.readings), *(one.line_no for one in page.ended))
        if leave_quarantine(self.conn, desk.shop, told):
            self.changes.shops.add(desk.shop.id)
        self.changes.lines |= applied.changes.lines
        self.changes.claims |= applied.changes.claims
        self.changes.alerts |= applied.changes.alerts
        desk.tally.seen |= applied.seen
        desk.tally.new += applied.new
        desk.tally.updated += applied.updated
        self._review(applied.changes.lines)
        return frozenset(applied.newer)

    def apply_inquiries(
        self, found: Listing[Inquiry], source: Source, asked_for: StoredInquiry | None = None
    ) -> frozenset[Key]:
        """Store a listing of inquiries whole. Returns those of which it is newer than all before;
        actions that wait are decided on when they are sent. `asked_for` is the one it was asked
        about, where what was asked was one."""
        desk = self._desk
        box = Inquiries(self.conn, desk.shop, self.log, source)
        applied = box.apply(found.records, found.read_at)
        if asked_for is not None and not found.records:
            looked = box.keep if found.undecoded else box.lose
            looked(asked_for, found.read_at)
        subject = Subject.INQUIRY
        self._tell_quarantine(
            quarantine(self.conn, desk.shop, found.undecoded, self.log.at, found.read_at, subject)
        )
        told = (inquiry.number for inquiry in found.records)
        if leave_quarantine(self.conn, desk.shop, told, subject):
            self.changes.shops.add(desk.shop.id)
        self.changes.inquiries |= applied.changes.inquiries
        self.changes.alerts |= applied.changes.alerts
        return frozenset(applied.newer)

    def _tell_quarantine(self, added: int) -> None:
        if added:
            self.warn(Problem("payload_quarantined", {"count": added}))

    def warn(self, problem: Problem) -> None:
        """Tell of what needs no stop: in the notification centre, and to the asker of the round."""
        desk = self._desk
        desk.tally.warnings.append(problem)
        event = ChangeEvent(desk.shop.id, EventKind.NOTE, Source.ENGINE, field=problem.code)
        kind = _WARNING_ALERTS.get(problem.code, AlertKind.SHOP_PROBLEM)
        self.log.alert(kind, event, {"code": problem.code, **problem.params})
        self.changes.alerts = True
        self.changes.shops.add(desk.shop.id)

    def warn_all(self, problems: Iterable[Problem]) -> None:
        """Tell of several things."""
        for problem in problems:
            self.warn(problem)

    def _review(self, line_ids: Iterable[int]) -> None:
        """Hold, free or drop waiting actions on lines that changed."""
        touched = set(line_ids)
        if not touched:
            return
        for action in outbox_store.open_actions(self.conn, self._desk.shop.id):
            if touched.isdisjoint(action.line_ids):
                continue
            self._act_on_news(action, self._stored(action.line_ids))

    def _stored(self, line_ids: Sequence[int]) -> State:
        found = [stored_state.line_with_claims(self.conn, line_id) for line_id in line_ids]
        return joined([State(line, claims) for line, claims in found])

    def _act_on_news(self, action: Action, state: State) -> None:
        verdict = on_news(action, state)
        if verdict is None:
            return
        if isinstance(verdict, Hold):
            self.outbox.move(action, ActionState.HELD, verdict.reason, hold_cause=verdict.cause)
            return
        seen = Seen(state.seen.quantity, action.seen.option, action.seen.address)
        self.outbox.move(action, verdict.state, verdict.reason, seen=outbox_store.seen_json(seen))

    def state_of(self, action: Action, page: Page, known: Mapping[str, State]) -> State | None:
        """The fresh state of an action's unit; None where a line of it was not shown and is not
        known to have ended. `known` are the states that this page brought."""
        ended = {one.line_no for one in page.ended}
        states = []
        for line_id, line_no in zip(action.line_ids, action.line_nos, strict=True):
            if line_no in known:
                states.append(known[line_no])
            elif line_no in ended:
                states.append(self._stored([line_id]))
            else:
                return None
        return joined(states)

    def states(self, readings: Sequence[LineReading]) -> dict[str, State]:
        """The fresh state of each line read, with the salted digest of its address."""
        salts = stored_state.salts(
            self.conn, self._desk.shop.id, [reading.line.line_no for reading in readings]
        )
        return {
            reading.line.line_no: State(
                reading.line,
                reading.claims,
                address_digest(reading.line.recipient, salts[reading.line.line_no]),
            )
            for reading in readings
        }
