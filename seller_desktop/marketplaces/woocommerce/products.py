"""Reading questions about products: all of them with their variations, and single stocks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

import msgspec

from ...domain.errors import Fault, UserFixable
from ...domain.product import Option, Product, SaleState
from ...domain.reading import Undecoded
from ..beside_orders import Listing
from ..decoding import Unreadable
from ..server_clock import ServerClock
from .client import Call, WooClient
from .mapping.product import VARIABLE, read_option, read_product
from .oauth import Pair
from .paging import LARGEST_PAGE, Place, place_of, rows_of, total_of
from .values import identity, text
from .wire import Currency, ProductRow, decode, readable

PRODUCTS = "/wc/v3/products"
_CURRENCY = "/wc/v3/data/currencies/current"
_PAGE_SIZE = 25
"""Each product with variations costs a call of its own: a page of them stays within seconds."""

_IN_ORDER: tuple[Pair, ...] = (("orderby", "id"), ("order", "asc"))
_WANTED = "id,name,type,status,sku,price,manage_stock,stock_quantity,stock_status"
_FIELDS = ("_fields", f"{_WANTED},date_modified_gmt,attributes")
_CODE = re.compile(r"[A-Z]{3}")
_CAP = 20
"""Pages of variations one product may have."""

_SHOWN = (SaleState.ON_SALE, SaleState.SOLD_OUT)


class ProductReader:
    """Answers of one session. All methods raise `OfficeError`."""

    def __init__(self, client: WooClient, server_clock: ServerClock) -> None:
        self._client = client
        self._server_clock = server_clock
        self._currency: str | None = None

    def products(self, page: str | None) -> Listing[Product]:
        """One page of all products, whatever their status, each with its options."""
        place = place_of(page, _PAGE_SIZE)
        query = (*place.query, *_IN_ORDER, ("status", "any"), _FIELDS)
        response = self._client.read(Call("GET", PRODUCTS, query, spare=1))
        read_at = self._server_clock.now()
        rows, total = rows_of(response, "products"), total_of(response)
        if place.has_moved(total):
            return Listing((), read_at, place.again())
        self._learn_currency()
        found: dict[str, Product] = {}
        undecoded: list[Undecoded] = []
        for row in rows:
            product, odd = self._product(row)
            undecoded += odd
            if product is not None:
                found[product.number] = product
        following = place.following(len(rows), total, "products")
        return Listing(tuple(found.values()), read_at, following, tuple(undecoded))

    def _product(self, row: msgspec.Raw) -> tuple[Product | None, tuple[Undecoded, ...]]:
        head = readable(row, ProductRow)
        number = None if head is None else identity(head.id)
        variations: list[msgspec.Raw] = []
        if head is not None and number is not None and text(head.type) == VARIABLE:
            try:
                variations = self._variations(number)
            except Fault:
                # One product's trouble never holds up the others.
                return None, (Undecoded(number, bytes(row), "variations"),)
        return read_product(row, variations, self._currency)

    def _variations(self, product_no: str) -> list[msgspec.Raw]:
        rows: list[msgspec.Raw] = []
        for number in range(1, _CAP + 1):
            query = (*Place(number).query, *_IN_ORDER, _FIELDS)
            call = Call("GET", f"{PRODUCTS}/{product_no}/variations", query, spare=1)
            some = rows_of(self._client.read(call), "variations")
            rows += some
            if len(some) < LARGEST_PAGE:
                break
        return rows

    def _learn_currency(self) -> None:
        """The shop's currency, asked once a session; where the key may not know it, prices are
        left out."""
        if self._currency is not None:
            return
        try:
            found = decode(self._client.read(Call("GET", _CURRENCY, spare=1)).body, Currency)
        except (Fault, UserFixable, Unreadable):
            return
        code = text(found.code) or ""
        self._currency = code if _CODE.fullmatch(code) else None

    def options(self, asked: Sequence[Option]) -> Listing[Option]:
        """The stock of these options afresh."""
        found: dict[str, Option] = {}
        undecoded: list[Undecoded] = []
        for product_no, numbers in by_product(asked).items():
            path = PRODUCTS if product_no is None else f"{PRODUCTS}/{product_no}/variations"
            for row in self._included(path, numbers):
                option = read_option(row, product_no or "", None, self._currency)
                if isinstance(option, Undecoded):
                    undecoded.append(option)
                elif option.number in numbers:
                    found[option.number] = option
        odd = {each.external_id for each in undecoded}
        fresh = [_renewed(each, found[each.number]) for each in asked if each.number in found]
        missing = [each.number for each in asked if each.number not in found.keys() | odd]
        return Listing(
            tuple(dict.fromkeys(fresh)),
            self._server_clock.now(),
            None,
            tuple(undecoded),
            tuple(dict.fromkeys(missing)),
        )

    def _included(self, path: str, numbers: Sequence[str]) -> Iterable[msgspec.Raw]:
        for start in range(0, len(numbers), LARGEST_PAGE):
            some = ",".join(numbers[start : start + LARGEST_PAGE])
            query = (("include", some), ("per_page", str(LARGEST_PAGE)), _FIELDS)
            try:
                yield from rows_of(self._client.read(Call("GET", path, query)), "products")
            except Fault as error:
                # A product that is gone takes its variations along.
                if error.problem.marketplace_code is None:
                    raise


def by_product(options: Iterable[Option]) -> dict[str | None, list[str]]:
    """Numbers of options by the product whose variations they are; None for products that are
    their own option."""
    found: dict[str | None, list[str]] = {}
    for option in options:
        own = option.number == option.product_no
        numbers = found.setdefault(None if own else option.product_no, [])
        if option.number not in numbers:
            numbers.append(option.number)
    return found


def _renewed(asked: Option, read: Option) -> Option:
    """A fresh reading of what was asked for. A variation does not tell of its product: one that is
    hidden along with it stays so."""
    own = asked.number == asked.product_no
    hidden = not own and asked.sale_state not in _SHOWN
    state = asked.sale_state if hidden else read.sale_state
    return replace(read, product_no=asked.product_no, sale_state=state)
