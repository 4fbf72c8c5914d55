"""A connector of a marketplace with inquiries on its sandbox in process, with the truth beside."""

from datetime import UTC, datetime
from typing import Any

from seller_desktop.domain.action import Verb
from seller_desktop.domain.inquiry import Inquiry, InquiryKind, InquiryState, Side, is_said
from seller_desktop.domain.intent import Acknowledge, Answer
from seller_desktop.domain.korea_time import DAY_MS, to_iso
from seller_desktop.marketplaces.beside_orders import InquiryWrite
from seller_desktop.marketplaces.contract import Access, Window
from seller_desktop.marketplaces.registry import Registry
from seller_desktop.sandbox.coupang.shop import open_shops as open_coupang
from seller_desktop.sandbox.faults import Fault
from seller_desktop.sandbox.naver.shop import open_shops as open_naver
from seller_desktop.system.clock import VirtualClock

from .coupang.in_process import InProcessHttp
from .coupang.stand import all_of

START = datetime(2026, 11, 19, 3, 0, tzinfo=UTC)
SHOPS: dict[str, tuple[Any, str]] = {
    "coupang": (open_coupang, "https://api-gateway.coupang.com"),
    "naver": (open_naver, "https://api.commerce.naver.com/external"),
}
STATES = {Verb.ANSWER: InquiryState.OPEN, Verb.ACKNOWLEDGE: InquiryState.TO_ACKNOWLEDGE}
TEXT = "내일 오전에 출발합니다.\n감사합니다."


class InquiryStand:
    """One sandbox shop and a connector to it."""

    def __init__(self, key: str, orders: int = 240, seed: int = 7, rate: bool = False) -> None:
        self.clock = VirtualClock(START)
        opener, self._base_url = SHOPS[key]
        (shop,) = opener(seed=seed, lines=[orders], clock=self.clock, rate=rate)
        self._shop = shop
        self.http = InProcessHttp(shop.app, self.clock)
        self.marketplace = Registry().get(key)
        self.connector = self.connect()

    def connect(self) -> Any:
        access = Access(self._base_url, self._shop.credentials)
        return self.marketplace.connect(access, self.http, self.clock)

    # The sandbox's truth and its levers.

    def truth(self) -> dict[str, dict[str, Any]]:
        """Inquiries as they are, by number."""
        return {row["number"]: row for row in self._shop.app.view()["inquiries"]}

    def effects(self, number: str) -> list[str]:
        """What was done by calls about an inquiry."""
        rows = self._shop.app.view()["ledger"]
        return [row["verb"] for row in rows if row.get("inquiry_no") == number]

    def faults(self, *faults: dict[str, Any]) -> None:
        self._shop.app.faults.replace([Fault(**fault) for fault in faults])

    def tick(self, days: float) -> None:
        self.clock.advance(days * 86_400)
        self._shop.app.tick(days * 86_400)

    # Reading and writing.

    def window(self, days: float) -> Window:
        end = self.connector.server_now()
        return Window(end - int(days * DAY_MS) + 1, end)

    def listed(self, days: float = 22) -> tuple[list[Inquiry], list[Any]]:
        """What is read of so many days, and what could not be."""
        window = self.window(days)
        return all_of(lambda page: self.connector.read_inquiries(window, page))

    def inquiry(self, kind: InquiryKind, state: InquiryState) -> Inquiry:
        found = self.listed()[0]
        return next(each for each in found if (each.kind, each.state) == (kind, state))

    def again(self, before: Inquiry) -> Inquiry:
        listing = self.connector.read_inquiry(before.kind, before.number, before.asked_at)
        (found,) = listing.records
        return found

    def wish(self, verb: Verb, kind: InquiryKind, text: str = TEXT) -> InquiryWrite:
        """A write on one that waits for it."""
        intent = Answer(text) if verb is Verb.ANSWER else Acknowledge()
        return InquiryWrite("key", intent, self.inquiry(kind, STATES[verb]))

    def say(self, inquiry: Inquiry, text: str) -> Any:
        """Answer, and wait until it shows."""
        write = InquiryWrite("key", Answer(text), inquiry)
        report = self.connector.send(self.connector.prepare_answer(write))
        self.clock.advance(10)
        return report

    def is_there(self, wish: InquiryWrite) -> bool:
        """Whether a fresh reading shows what was asked for."""
        now = self.again(wish.inquiry)
        if isinstance(wish.intent, Answer):
            return is_said(wish.intent.text, now.messages)
        return now.state is not InquiryState.TO_ACKNOWLEDGE


def row_of(found: Inquiry) -> dict[str, Any]:
    """An inquiry as the sandbox would show it."""
    due = found.respond_due_at
    return {
        "kind": found.kind,
        "number": found.number,
        "state": found.state,
        "asked_at": to_iso(found.asked_at),
        "respond_due_at": None if due is None else to_iso(due),
        "answers": [message.text for message in found.messages if message.side is Side.SELLER],
    }
