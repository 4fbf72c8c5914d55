"""Products and variations to products with their options."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_FLOOR

import msgspec

from ....domain.money import Money
from ....domain.product import Option, Product, SaleState
from ....domain.reading import Undecoded
from ...decoding import Unreadable
from ..plain_text import plain
from ..values import figure, identity, minor_units, moment, text
from ..wire import Attribute, Identified, ProductRow, decode, entries, readable

VARIABLE = "variable"
_GROUPED = "grouped"
"""A shelf of other products: nothing of its own is sold."""

_NOT_COUNTED = (None, False, 0, "", "0", "false", "no")
_STOPPED = frozenset({"draft", "private", "trash"})
_NOT_YET = frozenset({"pending", "future", "auto-draft"})
_BY_STOCK = {
    "instock": SaleState.ON_SALE,
    "onbackorder": SaleState.ON_SALE,
    "outofstock": SaleState.SOLD_OUT,
}


def read_product(
    raw: msgspec.Raw, variations: Sequence[msgspec.Raw], currency: str | None
) -> tuple[Product | None, tuple[Undecoded, ...]]:
    """A product with its options, and what of it could not be read. Never raises."""
    try:
        row = decode(raw, ProductRow)
        number = _number(row)
    except Unreadable as unreadable:
        return None, (Undecoded(_number_in(raw), bytes(raw), unreadable.cause),)
    found = [read_option(each, number, row, currency) for each in variations]
    options = [each for each in found if isinstance(each, Option)]
    if text(row.type) not in (VARIABLE, _GROUPED):
        options = [_option(row, number, row, currency)]
    product = Product(
        number=number,
        name=plain(text(row.name) or ""),
        status_word=text(row.status) or "",
        options=tuple(options),
        changed_at=moment(row.date_modified_gmt),
    )
    return product, tuple(each for each in found if isinstance(each, Undecoded))


def read_option(
    raw: msgspec.Raw, product_no: str, product: ProductRow | None, currency: str | None
) -> Option | Undecoded:
    """One variation, or a product that is its own option. Never raises. `product` is None where
    only the stock is asked for."""
    try:
        row = decode(raw, ProductRow)
        return _option(row, product_no, product, currency)
    except Unreadable as unreadable:
        return Undecoded(_number_in(raw), bytes(raw), unreadable.cause)


def _option(
    row: ProductRow, product_no: str, product: ProductRow | None, currency: str | None
) -> Option:
    return Option(
        number=_number(row),
        product_no=product_no,
        name=_name(row),
        stock=_stock(row),
        sale_state=_sale_state(row, product),
        seller_code=text(row.sku),
        price=_price(row, currency),
    )


def _number(row: ProductRow) -> str:
    number = identity(row.id)
    if number is None:
        raise Unreadable("id")
    return number


def _number_in(raw: msgspec.Raw) -> str | None:
    found = readable(raw, Identified)
    return None if found is None else identity(found.id)


def _name(row: ProductRow) -> str:
    """`색상: 화이트 / 사이즈: L`, as on orders; a product that is its own option has none."""
    pairs = [(text(each.name), text(each.option)) for each in entries(row.attributes, Attribute)]
    return " / ".join(plain(f"{name}: {word}") for name, word in pairs if name and word)


def _stock(row: ProductRow) -> int | None:
    """Whole pieces: half a piece can't be sold. A variation may share its product's stock."""
    pieces = figure(row.stock_quantity)
    if pieces is None or row.manage_stock in _NOT_COUNTED:
        return None
    return int(pieces.to_integral_value(ROUND_FLOOR))


def _sale_state(row: ProductRow, product: ProductRow | None) -> SaleState:
    words = {text(each.status) for each in (row, product) if each is not None}
    if words & _STOPPED:
        return SaleState.STOPPED
    if words & _NOT_YET:
        return SaleState.NOT_YET
    if words != {"publish"}:
        return SaleState.UNKNOWN
    return _BY_STOCK.get(text(row.stock_status) or "", SaleState.UNKNOWN)


def _price(row: ProductRow, currency: str | None) -> Money | None:
    amount = figure(row.price)
    if amount is None or currency is None:
        return None
    minor = minor_units(amount, currency)
    return None if minor is None else Money(minor, currency)
