"""Reading products and the stock of their options: a call for each product and each option."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ...domain.product import Option, Product
from ...domain.reading import Undecoded
from ..beside_orders import Listing
from ..decoding import Unreadable
from ..server_clock import ServerClock
from .asking import Absent
from .desk_lists import DeskLists
from .mapping.product import product_no_of, read_product, with_stock
from .values import identity


@dataclass(slots=True)
class _Met:
    """What was met on the way: what could not be read, and what was not there."""

    undecoded: list[Undecoded] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)


class ProductReader:
    """Answers of one session. All methods raise `OfficeError`."""

    def __init__(self, lists: DeskLists, server_clock: ServerClock) -> None:
        self._lists = lists
        self._server_clock = server_clock

    def products(self, page: str | None) -> Listing[Product]:
        """A page of products with the stock of their options."""
        rows = self._lists.products(page)
        met = _Met()
        found = (self._product(raw, met) for raw in rows.rows)
        products = tuple(product for product in found if product is not None)
        return Listing(products, rows.read_at, rows.token, tuple(met.undecoded), tuple(met.missing))

    def options(self, options: Sequence[Option]) -> Listing[Option]:
        """These options with their stock afresh."""
        read_at = self._server_clock.now()
        met = _Met()
        found = (self._stocked(option, met) for option in options)
        known = tuple(option for option in found if option is not None)
        return Listing(known, read_at, None, tuple(met.undecoded), tuple(met.missing))

    def _product(self, raw: bytes, met: _Met) -> Product | None:
        """A product of the list; one that is gone since is left out."""
        try:
            product_no = product_no_of(raw)
        except Unreadable as unreadable:
            met.undecoded.append(Undecoded(None, raw, unreadable.cause))
            return None
        answer = self._lists.product(product_no)
        if isinstance(answer, Absent) or not answer.rows:
            return None
        try:
            product = read_product(answer.rows[0])
        except Unreadable as unreadable:
            met.undecoded.append(Undecoded(product_no, answer.rows[0], unreadable.cause))
            return None
        found = [self._stocked(option, met) or option for option in product.options]
        return replace(product, options=tuple(found))

    def _stocked(self, option: Option, met: _Met) -> Option | None:
        """The option with its stock; None where Coupang tells none, which is noted."""
        number = identity(option.number)
        answer = None if number is None else self._lists.stock(number)
        if answer is None or isinstance(answer, Absent) or not answer.rows:
            met.missing.append(option.number)
            return None
        try:
            return with_stock(option, answer.rows[0])
        except Unreadable as unreadable:
            met.undecoded.append(Undecoded(option.number, answer.rows[0], unreadable.cause))
            return None
