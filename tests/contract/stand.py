"""A connector on a sandbox over real sockets, with the sandbox's own truth beside it."""

import json
import urllib.request
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta

from seller_desktop.domain.action import CLAIM_VERBS, Verb
from seller_desktop.domain.claim import Claim, ClaimKind, ClaimState
from seller_desktop.domain.intent import Cancel, ClaimDecision, Confirm, Delay, Dispatch, Intent
from seller_desktop.domain.korea_time import DAY_MS, to_iso
from seller_desktop.domain.order import OrderLine
from seller_desktop.domain.reading import LineReading
from seller_desktop.marketplaces.contract import (
    Access,
    Connector,
    Item,
    Page,
    SendReport,
    Window,
)
from seller_desktop.marketplaces.registry import Registry
from seller_desktop.marketplaces.requests_http import RequestsHttp
from seller_desktop.sandbox.server import SandboxShop, start_sandbox
from seller_desktop.system.clock import SystemClock, to_ms

HISTORY_DAYS = 95
RECENT_DAYS = 25


class ShiftedClock(SystemClock):
    """The machine's clock as its owner set it wrongly, or as nobody wants to wait for it."""

    def __init__(self, minutes: float = 0) -> None:
        self._shift = timedelta(minutes=minutes)

    def advance(self, seconds: float) -> None:
        """Let it be so much later at once."""
        self._shift += timedelta(seconds=seconds)

    def now(self):
        return super().now() + self._shift

    def now_ms(self) -> int:
        return to_ms(self.now())


class Stand:
    """One sandbox shop and a connector to it. `read_s` is how long an answer is waited for."""

    def __init__(self, marketplace: str, orders: int = 300, seed: int = 7, rate: bool = False):
        self.marketplace = Registry().get(marketplace)
        self.server_clock = ShiftedClock()
        self._sandbox = start_sandbox(
            marketplaces=[marketplace],
            orders=orders,
            seed=seed,
            rate=rate,
            clock=self.server_clock,
        )
        self.shop: SandboxShop = self._sandbox.shops[0]
        self._connectors: list[Connector] = []
        self.connector = self.connect()
        self._numbers = iter(range(10_000_000, 99_999_999))

    def connect(self, minutes_off: float = 0, read_s: float = 5, **credentials: str) -> Connector:
        clock = ShiftedClock(minutes_off)
        http = RequestsHttp(self.shop.base_url, clock, read_s=read_s)
        access = Access(self.shop.base_url, {**self.shop.credentials, **credentials})
        connector = self.marketplace.connect(access, http, clock)
        self._connectors.append(connector)
        return connector

    def close(self) -> None:
        for connector in self._connectors:
            connector.close()
        self._sandbox.stop()

    # The sandbox's truth and its levers.

    def world(self):
        with urllib.request.urlopen(f"{self.shop.control_url}/world") as answer:
            return json.load(answer)

    def ledger(self, line_no: str):
        """Effects on a line by calls, in their order."""
        return [row for row in self.world()["ledger"] if row["line_no"] == line_no]

    def faults(self, *faults: dict[str, object]) -> None:
        self._control("faults", {"set": list(faults)})

    def network(self, up: bool) -> None:
        self._control("network", {"up": up})

    def tick(self, days: float) -> None:
        self._control("tick", {"seconds": days * 86_400})

    def _control(self, what: str, body: object) -> None:
        request = urllib.request.Request(
            f"{self.shop.control_url}/{what}", json.dumps(body).encode(), method="POST"
        )
        with urllib.request.urlopen(request) as answer:
            assert answer.status == 200

    # Reading.

    def windows(self, days: int) -> Iterator[Window]:
        """Windows of the widest span allowed, newest first, without gap or overlap."""
        end = self.connector.server_now()
        oldest = end - days * DAY_MS
        while end > oldest:
            start = end - self.marketplace.facts.changes.max_window_ms + 1
            yield Window(start, end)
            end = start - 1

    def change_pages(self, days: int = HISTORY_DAYS) -> Iterator[Page]:
        for window in self.windows(days):
            yield from pages(self.connector.read_changes, window)

    def readings(self, days: int = RECENT_DAYS) -> dict[str, LineReading]:
        """What the feed brings, by line number."""
        return by_number(self.change_pages(days))

    def read(self, line_no: str) -> LineReading:
        (reading,) = self.connector.read_lines([line_no]).readings
        return reading

    # Writing.

    def candidates(self, verb: Verb, kind: str | None = None) -> list[Item]:
        """Items on which the verb is legal now, with intents a seller could mean."""
        found = []
        for reading in self.readings().values():
            for claim in reading.claims if verb in CLAIM_VERBS else (None,):
                if claim is not None and (kind, claim.is_open) != (claim.kind, True):
                    continue
                line, intent = reading.line, self.intent(verb, reading.line, claim)
                if self.marketplace.obstacle(verb, intent, line, claim) is None:
                    found.append(Item(f"key-{line.line_no}", intent, line, claim))
        return found

    def answers(self, verb: Verb, kind: str) -> bool:
        """Whether the rules let a claim of the kind be answered so in any state at all."""
        line = next(iter(self.readings().values())).line
        plain = Claim("1", line.order_no, line.line_no, ClaimKind(kind), ClaimState.DONE, "", 0)
        return any(
            verb in self.marketplace.allowed(line, replace(plain, state=state, held=held))
            for state in ClaimState
            for held in (False, True)
        )

    def candidate(self, verb: Verb, kind: str | None = None) -> Item:
        found = self.candidates(verb, kind)
        assert found, f"the sandbox has no line to {verb}"
        return found[0]

    def intent(self, verb: Verb, line: OrderLine, claim: Claim | None = None) -> Intent:
        kind = str(claim.kind) if claim else None
        words = [choice.word for choice in self.marketplace.choices(verb, kind)]
        word = words[0] if words else None
        if verb is Verb.CONFIRM:
            return Confirm()
        if verb is Verb.DISPATCH:
            return Dispatch(courier="cj", invoice_no=self.invoice_no())
        if verb is Verb.DELAY:
            base = max(line.dispatch_due_at or 0, self.connector.server_now())
            return Delay(base + 3 * DAY_MS, word or "", "입고가 늦어지고 있습니다")
        if verb is Verb.CANCEL:
            return Cancel(word or "", "재고가 없습니다")
        return ClaimDecision(
            kind or "", word, "확인했습니다", courier="hanjin", invoice_no=self.invoice_no()
        )

    def invoice_no(self) -> str:
        """A number nobody used."""
        return f"6500{next(self._numbers)}"

    def send(self, verb: Verb, *items: Item) -> SendReport:
        return self.connector.send(self.connector.prepare(verb, items))

    def seen(self, verb: Verb, item: Item) -> bool:
        """Whether a fresh reading shows the effect."""
        reading = self.read(item.line.line_no)
        number = item.claim.claim_no if item.claim else None
        claim = next((each for each in reading.claims if each.claim_no == number), None)
        return self.marketplace.effect_seen(verb, item.intent, reading.line, claim)


def pages(ask, window: Window) -> Iterator[Page]:
    """All pages of a window."""
    page = ask(window, None)
    yield page
    while page.next_page is not None:
        page = ask(window, page.next_page)
        yield page


def by_number(found: Iterable[Page]) -> dict[str, LineReading]:
    return {reading.line.line_no: reading for page in found for reading in page.readings}


def again(item: Item, line: OrderLine) -> Item:
    """The same wish on the line as it stands now."""
    return replace(item, line=line)


def line_row(line: OrderLine) -> dict[str, object]:
    """A line as `orders list` shows it."""
    return {
        "order_no": line.order_no,
        "line_no": line.line_no,
        "status": line.status,
        "marketplace_status": line.status_word,
        "claim": line.claim,
        "ordered_at": to_iso(line.ordered_at),
        "dispatch_due_at": None if line.dispatch_due_at is None else to_iso(line.dispatch_due_at),
        "product": line.product,
        "option": line.option,
        "quantity": line.quantity,
        "amount": line.amount,
        "currency": line.currency,
        "receiver": line.recipient.name,
        "courier": line.courier,
        "invoice_no": line.invoice_no,
    }


def claim_row(claim: Claim) -> dict[str, object]:
    """A claim as `claims list` shows it."""
    return {
        "claim_no": claim.claim_no,
        "order_no": claim.order_no,
        "line_no": claim.line_no,
        "kind": claim.kind,
        "state": claim.state,
        "marketplace_status": claim.status_word,
        "held": claim.held,
        "reason": claim.reason,
        "quantity": claim.quantity,
        "requested_at": to_iso(claim.requested_at),
        "respond_due_at": None if claim.respond_due_at is None else to_iso(claim.respond_due_at),
    }
