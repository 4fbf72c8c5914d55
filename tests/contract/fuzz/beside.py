"""Conversations beside orders: inquiries, reviews, products and stock, where there are any."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from seller_desktop.domain.action import Verb
from seller_desktop.domain.inquiry import Inquiry, InquiryKind, InquiryState
from seller_desktop.domain.intent import Acknowledge, Answer, SetStock
from seller_desktop.domain.korea_time import DAY_MS
from seller_desktop.domain.product import Option
from seller_desktop.domain.review import Review
from seller_desktop.marketplaces.beside_orders import (
    Inquired,
    InquiryWrite,
    Reviewed,
    Stocked,
    StockWrite,
)
from seller_desktop.marketplaces.contract import Window

from .conversation import Conversation, Recorder

_WEEK_MS = 7 * DAY_MS
_REVIEWED_MS = 14 * DAY_MS
_PAGES = 8
_KINDS = 6
_OPTIONS = 3
_PIECES = 777
_WAITING = {InquiryState.OPEN: Verb.ANSWER, InquiryState.TO_ACKNOWLEDGE: Verb.ACKNOWLEDGE}


class DeskRecorder(Recorder):
    """Asks a connector what is beside orders too, and sends each verb of it twice."""

    def record(self) -> Iterator[Conversation]:
        yield from super().record()
        if isinstance(self._connector, Inquired):
            yield from self._inquiries(self._connector)
        if isinstance(self._connector, Stocked):
            yield from self._products(self._connector)
        if isinstance(self._connector, Reviewed):
            yield from self._reviews(self._connector)

    def _inquiries(self, connector: Any) -> Iterator[Conversation]:
        end = connector.server_now()
        window = Window(end - _WEEK_MS, end)
        found: dict[tuple[InquiryKind, InquiryState, bool], Inquiry] = {}
        page: str | None = None
        for _ in range(_PAGES):
            listing = connector.read_inquiries(window, page)
            yield self._said(_page_of_inquiries(window, page))
            for each in listing.records:
                found.setdefault((each.kind, each.state, bool(each.messages)), each)
            page = listing.next_page
            if page is None:
                break
        for each in list(found.values())[:_KINDS]:
            yield self._said(_one_inquiry(each))
        for (kind, state, _), inquiry in found.items():
            if state in _WAITING:
                verb = _WAITING[state]
                intent = Answer("내일 출발합니다.") if verb is Verb.ANSWER else Acknowledge()
                prepared = connector.prepare_answer(InquiryWrite(f"key-{kind}", intent, inquiry))
                yield self._sent(prepared)
                yield self._sent(prepared)

    def _products(self, connector: Any) -> Iterator[Conversation]:
        listing = connector.read_products(None)
        yield self._said(_products())
        options = [option for product in listing.records for option in product.options][:_OPTIONS]
        yield self._said(_some_options(options))
        prepared = connector.prepare_stock([StockWrite("key", SetStock(_PIECES), options[0])])
        yield self._sent(prepared)
        yield self._sent(prepared)

    def _reviews(self, connector: Any) -> Iterator[Conversation]:
        end = connector.server_now()
        window = Window(end - _REVIEWED_MS, end)
        yield self._said(_page_of_reviews(window))
        (review, *_) = connector.read_reviews(window, None).records
        yield self._said(_one_review(review))


def _page_of_reviews(window: Window) -> Conversation:
    def follow(connector: Any, page: str) -> object:
        return connector.read_reviews(window, page)

    def ask(connector: Any) -> object:
        return connector.read_reviews(window, None)

    return Conversation("read_reviews", ask, (), follow=follow)


def _one_review(review: Review) -> Conversation:
    def ask(connector: Any) -> object:
        return connector.read_review(review.number)

    return Conversation("read_review", ask, (), asked=(review.number,))


def _page_of_inquiries(window: Window, page: str | None) -> Conversation:
    def follow(connector: Any, following: str) -> object:
        return connector.read_inquiries(window, following)

    def ask(connector: Any) -> object:
        return connector.read_inquiries(window, page)

    return Conversation("read_inquiries", ask, (), follow=follow)


def _one_inquiry(inquiry: Inquiry) -> Conversation:
    def ask(connector: Any) -> object:
        return connector.read_inquiry(inquiry.kind, inquiry.number, inquiry.asked_at)

    return Conversation("read_inquiry", ask, (), asked=(inquiry.number,))


def _products() -> Conversation:
    def follow(connector: Any, page: str) -> object:
        return connector.read_products(page)

    def ask(connector: Any) -> object:
        return connector.read_products(None)

    return Conversation("read_products", ask, (), follow=follow)


def _some_options(options: list[Option]) -> Conversation:
    strange = replace(options[0], number="12")
    wanted = [*options, strange]

    def ask(connector: Any) -> object:
        return connector.read_options(wanted)

    return Conversation("read_options", ask, (), asked=tuple(each.number for each in wanted))
