"""Questions about what a marketplace has beside orders, where its connector has an answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from seller_desktop.domain.intent import SetStock
from seller_desktop.domain.korea_time import DAY_MS
from seller_desktop.domain.product import Option
from seller_desktop.marketplaces.beside_orders import Reviewed, Stocked, StockWrite
from seller_desktop.marketplaces.contract import Connector, Prepared, Window

_DAYS = 14
_OPTIONS = 2


@dataclass(frozen=True, slots=True)
class Question:
    """One reading question; `follow` asks for the page of a token."""

    name: str
    ask: Callable[[Any], object]
    follow: Callable[[Any, str], object] | None = None


def questions(connector: Connector) -> Iterator[Question]:
    """All reading questions a connector has an answer to."""
    if isinstance(connector, Stocked):
        chosen = _options(connector)
        yield Question(
            "read_products",
            lambda each: each.read_products(None),
            lambda each, page: each.read_products(page),
        )
        yield Question("read_options", lambda each: each.read_options(chosen))
    if isinstance(connector, Reviewed):
        end = connector.server_now()
        window = Window(end - _DAYS * DAY_MS, end)
        yield Question(
            "read_reviews",
            lambda each: each.read_reviews(window, None),
            lambda each, page: each.read_reviews(window, page),
        )
        (review, *_) = connector.read_reviews(window, None).records
        yield Question("read_review", lambda each: each.read_review(review.number))


def stock_writes(connector: Connector) -> Iterator[Prepared]:
    """Stock for options of every kind: products that are their own, and others."""
    if isinstance(connector, Stocked):
        chosen = _options(connector)
        writes = [StockWrite(f"key-{one.number}", SetStock(77), one) for one in chosen]
        yield connector.prepare_stock(writes)


def _options(connector: Stocked) -> list[Option]:
    found = [
        option for product in connector.read_products(None).records for option in product.options
    ]
    own = [option for option in found if option.number == option.product_no]
    others = [option for option in found if option.number != option.product_no]
    return own[:_OPTIONS] + others[:_OPTIONS]
