"""A toy marketplace for tests of the engine: a few lines, every answer scripted by the test."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from seller_desktop.domain.action import Reason, Refusal, RetryClass, Verb, VerbFacts
from seller_desktop.domain.claim import Claim, ClaimKind, ClaimState
from seller_desktop.domain.errors import Problem
from seller_desktop.domain.intent import Dispatch, Intent
from seller_desktop.domain.order import (
    CLOSED_STATUSES,
    SENT_STATUSES,
    LineStatus,
    OrderLine,
    Recipient,
)
from seller_desktop.domain.reading import Ended, LineReading, Undecoded
from seller_desktop.marketplaces.contract import (
    Access,
    Answered,
    Capabilities,
    Choice,
    Identity,
    Item,
    MarketplaceFacts,
    Page,
    Prepared,
    SendReport,
    StreamFacts,
    Taken,
    Window,
    Words,
)
from seller_desktop.marketplaces.http import Http
from seller_desktop.system.clock import Clock

DAY_MS = 86_400_000
_NAME = Words("장난감 마켓", "Toy market")
_STREAM = StreamFacts("changes", 60_000, 5_000, DAY_MS)

FACTS = MarketplaceFacts(
    key="toy",
    name=_NAME,
    official_url="https://toy.invalid",
    credentials=(),
    checklist=(),
    changes=_STREAM,
    reconcile=_STREAM,
    reconcile_days=2,
    read_limit=50,
    verbs={
        Verb.CONFIRM: VerbFacts(RetryClass.REPEAT_SAFE, 10),
        Verb.DISPATCH: VerbFacts(RetryClass.VERIFY_FIRST, 10, after_confirm=True),
        Verb.DELAY: VerbFacts(RetryClass.NO_READ_BACK),
        Verb.APPROVE: VerbFacts(RetryClass.VERIFY_FIRST),
    },
    capabilities=Capabilities(confirm=True, delay=True, claims=True),
)


class ToyMarketplace:
    """The pure half."""

    facts: MarketplaceFacts = FACTS

    def connect(self, access: Access, http: Http, clock: Clock) -> ToyConnector:
        raise AssertionError("tests make their connector themselves")

    def decode(self, payload: bytes, read_at: int) -> LineReading | Undecoded:
        return Undecoded(None, payload, "shape")

    def effect_seen(self, verb: Verb, intent: Intent, line: OrderLine, claim: Claim | None) -> bool:
        if verb is Verb.CONFIRM:
            return line.status is LineStatus.ACCEPTED or line.status in SENT_STATUSES
        if isinstance(intent, Dispatch):
            ours = (line.courier, line.invoice_no) == (intent.courier, intent.invoice_no)
            return line.status in SENT_STATUSES and ours
        return claim is not None and claim.state is ClaimState.DONE

    def obstacle(
        self, verb: Verb, intent: Intent, line: OrderLine, claim: Claim | None
    ) -> Reason | None:
        if verb is Verb.APPROVE:
            return None if claim is not None and claim.is_open else Reason.CLAIM_CLOSED
        if line.status in CLOSED_STATUSES:
            return Reason.LINE_CLOSED
        if line.status in SENT_STATUSES:
            return Reason.OTHER_EFFECT
        wanted = LineStatus.PAID if verb is Verb.CONFIRM else LineStatus.ACCEPTED
        return None if line.status is wanted else Reason.NOT_LEGAL

    def choices(self, verb: Verb, claim_kind: str | None = None) -> tuple[Choice, ...]:
        return ()

    def allowed(self, line: OrderLine, claim: Claim | None) -> frozenset[Verb]:
        return frozenset(FACTS.verbs)

    def courier_code(self, courier: str) -> str | None:
        return courier

    def line_url(self, line: OrderLine) -> str | None:
        return None


@dataclass
class ToyConnector:
    """The live half over a dict of lines. `changed_at` dates each line's last change."""

    clock: Clock
    lines: dict[str, OrderLine] = field(default_factory=dict)
    claims: dict[str, tuple[Claim, ...]] = field(default_factory=dict)
    changed_at: dict[str, int] = field(default_factory=dict)
    hidden: set[str] = field(default_factory=set)
    fail_reads: list[Exception] = field(default_factory=list)
    answers: list[Callable[[Prepared], SendReport]] = field(default_factory=list)
    sent: list[Prepared] = field(default_factory=list)
    items: dict[str, Item] = field(default_factory=dict)
    warnings: list[Problem] = field(default_factory=list)
    ended: dict[str, LineStatus] = field(default_factory=dict)
    page_size: int = 3
    questions: list[tuple[str, object]] = field(default_factory=list)
    lag_ms: int = 0
    """How far what we believe to be its time lags behind, between its answers."""

    def put(self, line: OrderLine, *claims: Claim) -> None:
        """Let the marketplace have this line from now on."""
        self.lines[line.line_no] = line
        self.claims[line.line_no] = claims
        self.changed_at[line.line_no] = self.clock.now_ms()

    def test(self) -> Identity:
        return Identity("toy-account")

    def server_now(self) -> int:
        return self.clock.now_ms() - self.lag_ms

    def read_changes(self, window: Window, page: str | None) -> Page:
        self._ask("changes", window)
        found = sorted(
            (at, no)
            for no, at in self.changed_at.items()
            if window.start <= at <= window.end and no not in self.hidden
        )
        start = int(page or 0)
        part = [no for _, no in found[start : start + self.page_size]]
        more = start + self.page_size < len(found)
        return self._page(part, str(start + self.page_size) if more else None)

    def read_orders(self, window: Window, page: str | None) -> Page:
        self._ask("orders", window)
        found = [
            no
            for no, line in sorted(self.lines.items())
            if window.start <= line.recency_at <= window.end
        ]
        return self._page(found, None)

    def read_lines(self, line_nos: Sequence[str]) -> Page:
        self._ask("lines", tuple(line_nos))
        found = [no for no in line_nos if no in self.lines]
        gone = [no for no in line_nos if no not in self.lines]
        ended = tuple(Ended(no, self.ended[no], "GONE") for no in gone if no in self.ended)
        missing = tuple(no for no in gone if no not in self.ended)
        return replace(self._page(found, None), missing=missing, ended=ended)

    def read_open(self, window: Window, page: str | None) -> Page:
        self._ask("open", window)
        found = [
            no
            for no, line in sorted(self.lines.items())
            if window.start <= line.recency_at <= window.end
            and line.status not in CLOSED_STATUSES
            and no not in self.hidden
        ]
        start = int(page or 0)
        more = start + self.page_size < len(found)
        part = found[start : start + self.page_size]
        return self._page(part, str(start + self.page_size) if more else None)

    def prepare(self, verb: Verb, items: Sequence[Item]) -> Prepared:
        self.items |= {item.key: item for item in items}
        body = json.dumps([item.line.line_no for item in items]).encode()
        keys = tuple(item.key for item in items)
        units = tuple(item.line.line_no for item in items)
        return Prepared(verb, "POST", f"/{verb}", body, keys, units)

    def send(self, prepared: Prepared) -> SendReport:
        self.sent.append(prepared)
        self.clock.sleep(0.02)
        if self.answers:
            return self.answers.pop(0)(prepared)
        return self.take_effect(prepared)

    def take_effect(
        self, prepared: Prepared, refuse: Mapping[str, Refusal] | None = None
    ) -> Answered:
        """Do what was asked, save for the lines refused."""
        outcomes: dict[str, Taken | Refusal] = {}
        for key in prepared.keys:
            item = self.items[key]
            refusal = (refuse or {}).get(item.line.line_no)
            outcomes[key] = refusal or Taken()
            for line in item.lines if refusal is None else ():
                self._change(prepared.verb, item, line.line_no)
        return Answered(outcomes)

    def _change(self, verb: Verb, item: Item, line_no: str) -> None:
        line = self.lines[line_no]
        if verb is Verb.CONFIRM:
            line = replace(line, status=LineStatus.ACCEPTED, status_word="ACCEPTED")
        elif isinstance(item.intent, Dispatch):
            line = replace(
                line,
                status=LineStatus.DISPATCHED,
                status_word="DISPATCHED",
                courier=item.intent.courier,
                invoice_no=item.intent.invoice_no,
            )
        elif verb is Verb.APPROVE and item.claim is not None:
            line = replace(line, status=LineStatus.CANCELED, status_word="CANCELED", claim=None)
            done = replace(item.claim, state=ClaimState.DONE, status_word="DONE")
            self.claims[line.line_no] = (done,)
        self.lines[line.line_no] = line
        self.changed_at[line.line_no] = self.clock.now_ms()

    def take_warnings(self) -> tuple[Problem, ...]:
        taken = tuple(self.warnings)
        self.warnings.clear()
        return taken

    def close(self) -> None:
        """Nothing to let go of."""

    def _ask(self, what: str, detail: object) -> None:
        self.questions.append((what, detail))
        if self.fail_reads:
            raise self.fail_reads.pop(0)

    def _page(self, line_nos: Sequence[str], next_page: str | None) -> Page:
        now = self.clock.now_ms()
        readings = tuple(
            LineReading(self.lines[no], self.claims.get(no, ()), now, no.encode())
            for no in line_nos
        )
        return Page(readings, now, next_page)


def a_line(
    line_no: str, at: int, status: LineStatus = LineStatus.PAID, **values: object
) -> OrderLine:
    """A line with an invented buyer. `at` in UTC ms is when it was ordered and paid."""
    base = OrderLine(
        order_no=f"O{line_no}",
        line_no=line_no,
        status=status,
        status_word=status.upper(),
        ordered_at=at,
        paid_at=at,
        product="도자기 머그",
        option="색상: 화이트",
        quantity=2,
        amount=24_900,
        dispatch_due_at=at + 3 * DAY_MS,
        recipient=Recipient(name="정미나", phone="01000001111", address="서울 가상구 예시로 1"),
    )
    return replace(base, **values)  # type: ignore[arg-type]


def a_cancel(line: OrderLine, claim_no: str = "C1", **values: object) -> Claim:
    """The buyer's cancel request on a line."""
    base = Claim(
        claim_no=claim_no,
        order_no=line.order_no,
        line_no=line.line_no,
        kind=ClaimKind.CANCEL,
        state=ClaimState.REQUESTED,
        status_word="CANCEL_REQUEST",
        requested_at=line.ordered_at + 1,
    )
    return replace(base, **values)  # type: ignore[arg-type]
