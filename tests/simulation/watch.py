"""What is watched while it happens: each send, the reads before it, and who sends."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING, TypeVar

from seller_desktop.domain.action import RetryClass, Verb
from seller_desktop.domain.errors import Problem
from seller_desktop.domain.inquiry import Inquiry, InquiryKind
from seller_desktop.domain.shop import Shop
from seller_desktop.marketplaces.beside_orders import InquiryWrite, Listing
from seller_desktop.marketplaces.contract import (
    Answered,
    Connector,
    Identity,
    Item,
    Page,
    Prepared,
    SendReport,
    Sweeping,
    Window,
)
from seller_desktop.marketplaces.registry import Registry
from seller_desktop.sync.units import answerable

if TYPE_CHECKING:
    from .computer import Computer
    from .wire import SimHttp, Told

Unit = tuple[str, Verb, str]
"""Shop, verb and the marketplace's number: what must not stand twice."""

T = TypeVar("T")

_NOT_PROCESSED = frozenset({401, 403, 429, 503})
_FRESH_MS = 60_000
_OPEN_CANCEL = "('requested', 'processing')"
_WAITS_FOR_CANCEL = frozenset({Verb.CONFIRM, Verb.DISPATCH, Verb.DELAY})


@dataclass(slots=True)
class Sent:
    """One send of one unit: when, and whether its outcome was unknown to the program."""

    started_at: int
    ended_at: int
    unsure: bool


@dataclass(slots=True)
class Watch:
    """Collects what was promised and what was broken."""

    broken: list[str] = field(default_factory=list)
    sent: dict[Unit, list[Sent]] = field(default_factory=lambda: defaultdict(list))
    reads: dict[tuple[str, str], list[int]] = field(default_factory=lambda: defaultdict(list))
    decided: dict[tuple[str, str], list[int]] = field(default_factory=lambda: defaultdict(list))
    sends: int = 0
    idle_turns: int = 0

    def breaks(self, promise: str, what: object) -> None:
        """A promise is broken."""
        self.broken.append(f"{promise}: {what}")

    def take_broken(self) -> list[str]:
        """What was broken since it was last asked for."""
        broken, self.broken = self.broken, []
        return broken

    def two_engines(self) -> None:
        """A second engine started on the same profile."""
        self.breaks("I23", "two engines on one profile")

    def turn(self) -> None:
        """One turn of the loop; a program that never rests is broken too."""
        self.idle_turns += 1
        if self.idle_turns > 60_000:
            raise AssertionError("the engine never comes to rest")

    def decide(self, shop: str, line_nos: Sequence[str], at: int) -> None:
        """The seller decided about these lines: a repeat is theirs from now on."""
        for line_no in line_nos:
            self.decided[shop, line_no].append(at)

    def doubt(self, unit: Unit, at: int) -> None:
        """From now on nobody can know whether this was sent."""
        self.sent[unit].append(Sent(at, at, unsure=True))

    def may_send(self, unit: Unit, repeat: RetryClass, settle_ms: int, now: int) -> None:
        """I2 and I4: what may have been taken is not sent again unasked."""
        before = [sent for sent in self.sent[unit] if sent.unsure]
        if not before:
            return
        last = before[-1]
        shop, _, line_no = unit
        if any(at >= last.started_at for at in self.decided[shop, line_no]):
            return
        reads = [at for at in self.reads[shop, line_no] if at >= last.ended_at]
        settled = bool(reads) and max(reads) >= last.ended_at + settle_ms - 2_000
        if repeat is not RetryClass.REPEAT_SAFE:
            self.breaks("I2", f"{unit} repeated though it moves goods or money")
        elif len(reads) < 2 or not settled:
            self.breaks("I2", f"{unit} repeated after {len(reads)} reads, settled {settled}")


class Watched:
    """A connector under watch; the real one does the work."""

    def __init__(self, inner: Connector, shop: Shop, http: SimHttp, computer: Computer) -> None:
        self._inner = inner
        self._shop = shop
        self._http = http
        self._computer = computer
        self._facts = Registry().get(shop.marketplace).facts
        self._units_of: dict[str, list[Unit]] = {}

    def test(self) -> Identity:
        return self._inner.test()

    def server_now(self) -> int:
        return self._inner.server_now()

    def read_changes(self, window: Window, page: str | None) -> Page:
        return self._inner.read_changes(window, page)

    def read_orders(self, window: Window, page: str | None) -> Page:
        return self._inner.read_orders(window, page)

    def read_lines(self, line_nos: Sequence[str]) -> Page:
        page, at = self._answer(lambda: self._inner.read_lines(line_nos))
        told = [reading.line.line_no for reading in page.readings]
        told += [ended.line_no for ended in page.ended]
        for line_no in told:
            self._computer.watch.reads[self._shop.name, line_no].append(at)
        return page

    def _answer(self, ask: Callable[[], T]) -> tuple[T, int]:
        """What is read, and the true instant at which it was so."""
        self._http.told.clear()
        found = ask()
        told = [told for told in self._http.told if told.safe and told.answered_at]
        return found, told[-1].answered_at if told else 0

    def read_open(self, window: Window, page: str | None) -> Page:
        if not isinstance(self._inner, Sweeping):
            raise TypeError("only what is swept is asked for its open lines")
        return self._inner.read_open(window, page)

    def prepare(self, verb: Verb, items: Sequence[Item]) -> Prepared:
        for item in items:
            lines = item.lines or (item.line,)
            self._units_of[item.key] = [(self._shop.name, verb, line.line_no) for line in lines]
        return self._inner.prepare(verb, items)

    def send(self, prepared: Prepared) -> SendReport:
        watch, now = self._computer.watch, self._computer.clock.now_ms
        started_at = now()
        self._check_written(prepared)
        for unit in self._units(prepared.keys):
            facts = self._facts.verbs[prepared.verb]
            watch.may_send(unit, facts.retry, facts.settle_ms, started_at)
            self._check_read(unit, started_at)
        self._http.told.clear()
        report: SendReport | None = None
        try:
            report = self._inner.send(prepared)
        finally:
            watch.sends += 1
            told = [told for told in self._http.told if not told.safe]
            for key in prepared.keys:
                unsure = _unsure(told, report, key)
                for unit in self._units([key]):
                    watch.sent[unit].append(Sent(started_at, now(), unsure))
        return report

    def take_warnings(self) -> tuple[Problem, ...]:
        return self._inner.take_warnings()

    def close(self) -> None:
        self._inner.close()

    def _units(self, keys: Sequence[str]) -> list[Unit]:
        """What each of these actions touches, line by line."""
        return [unit for key in keys for unit in self._units_of[key]]

    def _check_read(self, unit: Unit, now: int) -> None:
        """Every send follows a read of its own line."""
        reads = self._computer.watch.reads[unit[0], unit[2]]
        if not reads or now - reads[-1] > _FRESH_MS + 4 * 60_000:
            self._computer.watch.breaks("I13", f"{unit} sent without a fresh read")

    def _check_written(self, prepared: Prepared) -> None:
        """I3, I6 and I13 by what is on disk at the moment the bytes leave."""
        breaks = self._computer.watch.breaks
        body_hash = sha256(prepared.path.encode() + b"\n" + prepared.body).hexdigest()
        process = self._computer.process
        if process is None:
            raise AssertionError("nobody runs")
        with process.office.db.read_raw() as raw:
            for key in prepared.keys:
                row = raw.execute(
                    "SELECT a.state, a.overridden, t.body_hash, t.ended_at, a.seq FROM action a"
                    " JOIN attempt t ON t.id = (SELECT max(id) FROM attempt WHERE action_id = a.id)"
                    " WHERE a.id = ?",
                    (key,),
                ).fetchone()
                if row is None or row[0] != "sending" or row[2] != body_hash or row[3] is not None:
                    breaks("I3", f"{prepared.verb} left before it was written down: {row}")
                    continue
                if any(raw.execute(query, (key, key)).fetchone() for query in _EARLIER):
                    breaks("I6", f"{prepared.verb} overtook an earlier action on its line")
                asked = raw.execute(_ASKED, (key,)).fetchone()
                waits = prepared.verb in _WAITS_FOR_CANCEL
                if waits and asked and f"claim:{asked[0]}" not in row[1]:
                    breaks("I13", f"{prepared.verb} sent under the buyer's cancel request")


class WatchedDesk(Watched):
    """A connector under watch whose marketplace has inquiries."""

    def read_inquiries(self, window: Window, page: str | None) -> Listing[Inquiry]:
        return answerable(self._inner).read_inquiries(window, page)

    def read_inquiry(self, kind: InquiryKind, number: str, asked_at: int) -> Listing[Inquiry]:
        inner = answerable(self._inner)
        found, at = self._answer(lambda: inner.read_inquiry(kind, number, asked_at))
        for inquiry in found.records:
            self._computer.watch.reads[self._shop.name, place_of(inquiry.number)].append(at)
        return found

    def prepare_answer(self, write: InquiryWrite) -> Prepared:
        prepared = answerable(self._inner).prepare_answer(write)
        unit = self._shop.name, prepared.verb, place_of(write.inquiry.number)
        self._units_of[write.key] = [unit]
        return prepared


def place_of(inquiry_no: str) -> str:
    """An inquiry beside the numbers of lines."""
    return f"inquiry {inquiry_no}"


_EARLIER_ON_LINE = (
    "SELECT 1 FROM action o JOIN action_line ol ON ol.action_id = o.id"
    " JOIN action_line al ON al.line_id = ol.line_id AND al.action_id = ?"
    " JOIN action a ON a.id = ? WHERE o.seq < a.seq"
    " AND (o.state IN ('ready', 'sending', 'unknown', 'parked')"
    "  OR (o.state = 'held' AND o.hold_cause IS NOT 'claim:' || coalesce(a.claim_no, '')))"
    " AND NOT (o.state = 'sending' AND o.verb = a.verb)"
    " AND (o.verb = 'note') = (a.verb = 'note')"
)
_EARLIER_ON_INQUIRY = (
    "SELECT 1 FROM action o JOIN action a ON a.inquiry_id = o.inquiry_id AND a.id = ?"
    " WHERE o.id <> ? AND o.seq < a.seq AND o.state IN ('ready', 'sending', 'unknown', 'parked')"
)
_EARLIER = (_EARLIER_ON_LINE, _EARLIER_ON_INQUIRY)
_ASKED = (
    "SELECT c.claim_no FROM claim c JOIN action_line al ON al.line_id = c.line_id"
    f" WHERE al.action_id = ? AND c.kind = 'cancel' AND c.state IN {_OPEN_CANCEL}"
)


def _unsure(told: Sequence[Told], report: SendReport | None, key: str) -> bool:
    """Whether the marketplace may have acted without the program knowing."""
    if not told:
        return False
    last = told[-1].status
    if last == -1 or last in _NOT_PROCESSED:
        return False
    if 200 <= last < 300:
        return not isinstance(report, Answered) or key not in report.items
    return not 400 <= last < 500
