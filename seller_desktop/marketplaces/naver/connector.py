"""One shop's session with Naver: the live half of the contract."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from ...domain.action import Verb
from ...domain.errors import Fault, OfficeError, Problem
from ...domain.inquiry import Inquiry, InquiryKind
from ...system.clock import Clock
from ..beside_orders import InquiryWrite, Listing
from ..contract import (
    Access,
    Identity,
    Item,
    Lost,
    NotTaken,
    Page,
    Prepared,
    SendReport,
    Window,
)
from ..decoding import Unreadable, decode
from ..http import Http, Interrupted
from ..server_clock import ServerClock
from ..throttle import Throttle
from .auth import Tokens
from .client import Call, NaverClient, trace_of
from .inquiries import InquiryReader
from .inquiry_lists import InquiryLists
from .mapping.answer import answer_endpoint, prepare_answer
from .mapping.write import endpoint_of, prepare
from .outcomes import not_taken, report
from .reading import OrderReader
from .refusals import INQUIRIES, ORDERS, SELLER
from .values import text
from .wire import Account, Channel

_log = logging.getLogger(__name__)

_ACCOUNT_PATH = "/v1/seller/account"
_CHANNELS_PATH = "/v1/seller/channels"
_MINUTE_MS = 60_000


class NaverConnector:
    """`Connector` and `Inquired` at once; used by one thread at a time."""

    def __init__(self, access: Access, http: Http, clock: Clock, throttle: Throttle) -> None:
        base_url = access.base_url.rstrip("/")
        self._http = http
        self._server_clock = ServerClock(clock)
        tokens = Tokens(http, base_url, access.credentials, clock, self._server_clock, throttle)
        self._client = NaverClient(http, base_url, tokens, throttle, self._server_clock)
        self._orders = OrderReader(self._client, self._server_clock)
        self._inquiries = InquiryReader(InquiryLists(self._client), self._server_clock)

    def test(self) -> Identity:
        """Token, IP and identity by the account call, the order group by a minute of the feed."""
        raw = self._client.read(Call("GET", _ACCOUNT_PATH, _ACCOUNT_PATH, SELLER))
        try:
            account = decode(raw, Account)
        except Unreadable as unreadable:
            raise Fault("answer_unreadable", what="account", cause=unreadable.cause) from None
        name = text(account.account_uid) or text(account.account_id)
        if name is None:
            raise Fault("answer_unreadable", what="account", cause="accountUid")
        now = self._server_clock.now()
        self._orders.changes(Window(now - _MINUTE_MS, now), None)
        return Identity(name, self._shop_name())

    def _shop_name(self) -> str | None:
        """The store's name: an ornament, so that no failure counts. Array and object occur."""
        try:
            raw = self._client.read(Call("GET", _CHANNELS_PATH, _CHANNELS_PATH, SELLER))
            channels = _channels(raw)
        except (OfficeError, Unreadable) as error:
            _log.info("naver channels not read: %s", type(error).__name__)
            return None
        return next((name for channel in channels if (name := text(channel.name))), None)

    def server_now(self) -> int:
        """The marketplace's instant. Before its first answer the token call is made to learn it;
        where that fails, the machine's clock has to do: the reads that follow fail alike."""
        if not self._server_clock.heard:
            try:
                self._client.authorise()
            except OfficeError as error:
                _log.info("naver time unknown: %s", error.code)
        return self._server_clock.now()

    def read_changes(self, window: Window, page: str | None) -> Page:
        return self._orders.changes(window, page)

    def read_orders(self, window: Window, page: str | None) -> Page:
        return self._orders.by_payment(window, page)

    def read_lines(self, line_nos: Sequence[str]) -> Page:
        return self._orders.lines(line_nos)

    def prepare(self, verb: Verb, items: Sequence[Item]) -> Prepared:
        return prepare(verb, items, self._server_clock.now())

    def send(self, prepared: Prepared) -> SendReport:
        is_answer = prepared.verb is Verb.ANSWER
        call = Call(
            method=prepared.method,
            path=prepared.path,
            endpoint=answer_endpoint(prepared) if is_answer else endpoint_of(prepared),
            group=INQUIRIES if is_answer else ORDERS,
            body=prepared.body,
            safe=False,
        )
        try:
            response = self._client.send(call)
        except Interrupted:
            return Lost(Problem("network"))
        except OfficeError as error:
            return not_taken(error)
        outcome = report(prepared, response, call.group)
        if isinstance(outcome, Lost | NotTaken):
            trace = trace_of(response)
            _log.warning("naver %s answered %s, trace %s", call.endpoint, response.status, trace)
        return outcome

    def read_inquiries(self, window: Window, page: str | None) -> Listing[Inquiry]:
        return self._inquiries.asked_within(window, page)

    def read_inquiry(self, kind: InquiryKind, number: str, asked_at: int) -> Listing[Inquiry]:
        return self._inquiries.one(kind, number, asked_at)

    def prepare_answer(self, write: InquiryWrite) -> Prepared:
        return prepare_answer(write)

    def take_warnings(self) -> tuple[Problem, ...]:
        return self._server_clock.take_warnings()

    def close(self) -> None:
        self._http.close()


def _channels(raw: bytes) -> list[Channel]:
    if raw.lstrip().startswith(b"["):
        return decode(raw, list[Channel])
    return [decode(raw, Channel)]
