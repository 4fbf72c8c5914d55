"""A connector on a sandbox Coupang in process, with the sandbox's own truth beside it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from seller_desktop.domain.action import CLAIM_VERBS, Verb
from seller_desktop.domain.intent import Cancel, ChangeInvoice, ClaimDecision, Confirm, Dispatch
from seller_desktop.domain.korea_time import DAY_MS
from seller_desktop.domain.reading import LineReading
from seller_desktop.marketplaces.contract import Access, Item, Page, SendReport, Window
from seller_desktop.marketplaces.coupang.connector import CoupangConnector
from seller_desktop.marketplaces.coupang.marketplace import Coupang
from seller_desktop.sandbox.coupang.app import CoupangApp
from seller_desktop.sandbox.coupang.settings import invent_settings
from seller_desktop.sandbox.coupang.world import CoupangWorld
from seller_desktop.sandbox.faults import Fault
from seller_desktop.system.clock import VirtualClock, to_ms

from .in_process import InProcessHttp

START = datetime(2026, 11, 19, 3, 0, tzinfo=UTC)
BASE_URL = "https://api-gateway.coupang.com"
HISTORY_DAYS = 85


class ShiftedClock(VirtualClock):
    """The machine's clock as its owner set it wrongly, beside the true one."""

    def __init__(self, clock: VirtualClock, minutes: float) -> None:
        super().__init__(clock.now())
        self._true, self._shift = clock, timedelta(minutes=minutes)

    def now(self):
        return self._true.now() + self._shift

    def now_ms(self):
        return to_ms(self.now())

    def monotonic(self):
        return self._true.monotonic()

    def sleep(self, seconds):
        self._true.sleep(seconds)


class Stand:
    """One sandbox shop and a connector to it; `switches` are members of `CoupangSettings`."""

    def __init__(self, orders: int = 300, seed: int = 7, **switches) -> None:
        self.clock = VirtualClock(START)
        settings = invent_settings(seed, 1, rate=switches.pop("rate", True))
        self.settings = replace(settings, **switches)
        self.world = CoupangWorld(seed=seed, shop=1, lines=orders, now_ms=self.clock.now_ms())
        self.app = CoupangApp(self.world, self.clock, self.settings)
        self.http = InProcessHttp(self.app, self.clock)
        self.marketplace = Coupang()
        self.connector = self.connect()
        self._numbers = iter(range(10_000_000, 99_999_999))

    def connect(self, minutes_off: float = 0, **credentials: str) -> CoupangConnector:
        clock = ShiftedClock(self.clock, minutes_off) if minutes_off else self.clock
        given = {**self.settings.credentials, **credentials}
        made = self.marketplace.connect(Access(BASE_URL, given), self.http, clock)
        assert isinstance(made, CoupangConnector)
        return made

    # The sandbox's truth and its levers.

    def view(self) -> Any:
        """The truth: lines, claims, ledger."""
        return self.app.view()

    def lines(self) -> dict[str, dict[str, Any]]:
        """Lines anybody can see, by number."""
        rows = self.view()["lines"]
        gone = {no for no, line in self.world.lines.items() if line.box.is_gone}
        return {row["line_no"]: row for row in rows if row["line_no"] not in gone}

    def ledger(self, line_no: str):
        return [row for row in self.view()["ledger"] if row["line_no"] == line_no]

    def faults(self, *faults: dict) -> None:
        self.app.faults.replace([Fault(**fault) for fault in faults])

    def tick(self, days: float) -> None:
        self.app.tick(days * 86_400)

    # Reading.

    def window(self, days: float, ago: float = 0) -> Window:
        end = self.connector.server_now() - int(ago * DAY_MS)
        return Window(end - int(days * DAY_MS) + 1, end)

    def news(self, days: float = 2) -> list[Page]:
        return list(pages(self.connector.read_changes, self.window(days)))

    def sweep(self, days: int = HISTORY_DAYS) -> list[Page]:
        found: list[Page] = []
        facts = self.marketplace.facts.sweep
        assert facts is not None
        end = self.connector.server_now()
        oldest = end - days * DAY_MS
        while end > oldest:
            start = end - facts.max_window_ms + 1
            found += pages(self.connector.read_open, Window(start, end))
            end = start - 1
        return found

    def readings(self, days: int = HISTORY_DAYS) -> dict[str, LineReading]:
        return by_number(self.sweep(days))

    def read(self, line_no: str) -> LineReading:
        (reading,) = self.connector.read_lines([line_no]).readings
        return reading

    # Writing.

    def candidates(self, verb: Verb, kind: str | None = None) -> list[Item]:
        """Items on which the verb is legal now, with intents a seller could mean."""
        found = []
        readings = self.readings()
        for reading in readings.values():
            line = reading.line
            unit = tuple(r.line for r in readings.values() if r.line.group_no == line.group_no)
            for claim in reading.claims if verb in CLAIM_VERBS else (None,):
                if claim is not None and (kind, claim.is_open) != (claim.kind, True):
                    continue
                intent = self.intent(verb, claim)
                obstacles = {
                    self.marketplace.obstacle(verb, intent, each, claim)
                    for each in (unit if claim is None else (line,))
                    if each.quantity
                }
                clear = line.quantity and (verb is not Verb.DISPATCH or _unclaimed(unit))
                if obstacles == {None} and clear:
                    found.append(Item(f"key-{line.line_no}", intent, line, claim, unit))
        return found

    def candidate(self, verb: Verb, kind: str | None = None) -> Item:
        found = self.candidates(verb, kind)
        assert found, f"the sandbox has no line to {verb}"
        return found[0]

    def intent(self, verb: Verb, claim=None):
        kind = str(claim.kind) if claim else None
        words = [choice.word for choice in self.marketplace.choices(verb, kind)]
        word = words[0] if words else None
        if verb is Verb.CONFIRM:
            return Confirm()
        if verb is Verb.DISPATCH:
            return Dispatch(courier="cj", invoice_no=self.invoice_no())
        if verb is Verb.CHANGE_INVOICE:
            return ChangeInvoice("cj", self.invoice_no())
        if verb is Verb.CANCEL:
            return Cancel(word or "")
        return ClaimDecision(
            kind or "", word, "확인했습니다", courier="lotte", invoice_no=self.invoice_no()
        )

    def invoice_no(self) -> str:
        """A number nobody used."""
        return f"6500{next(self._numbers)}"

    def send(self, verb: Verb, *items: Item) -> SendReport:
        return self.connector.send(self.connector.prepare(verb, items))

    def seen(self, verb: Verb, item: Item) -> bool:
        """Whether a fresh reading, or the word that the line ended, shows the effect."""
        page = self.connector.read_lines([item.line.line_no])
        for over in page.ended:
            line = replace(
                item.line, status=over.status or item.line.status, status_word=over.status_word
            )
            return self.marketplace.effect_seen(verb, item.intent, line, item.claim)
        (reading,) = page.readings
        number = item.claim.claim_no if item.claim else None
        claim = next((each for each in reading.claims if each.claim_no == number), None)
        return self.marketplace.effect_seen(verb, item.intent, reading.line, claim)


def _unclaimed(unit) -> bool:
    return not any(line.claim for line in unit)


def pages(ask, window: Window) -> Iterator[Page]:
    """All pages of a window."""
    page = ask(window, None)
    yield page
    while page.next_page is not None:
        page = ask(window, page.next_page)
        yield page


def by_number(found: Iterable[Page]) -> dict[str, LineReading]:
    return {reading.line.line_no: reading for page in found for reading in page.readings}


def all_of(ask) -> tuple[list, list]:
    """Records of every page, and what could not be read."""
    records, undecoded = [], []
    page = None
    while True:
        listing = ask(page)
        records += listing.records
        undecoded += listing.undecoded
        page = listing.next_page
        if page is None:
            return records, undecoded
