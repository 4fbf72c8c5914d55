"""Products, their options and what is left of these."""

from __future__ import annotations

from dataclasses import replace

from ....domain.product import Option, Product, SaleState
from ...decoding import decode
from ..values import identity, number, text
from ..wire import ProductBody, ProductItem, ProductRow, StockBody
from .money import money
from .order import needed

_APPROVED = frozenset({"승인완료", "부분승인완료"})


def product_no_of(raw: bytes) -> str:
    """The number of a product of a list. Raises `Unreadable`."""
    return needed(identity(decode(raw, ProductRow).seller_product_id), "sellerProductId")


def read_product(raw: bytes) -> Product:
    """A product with the options that have a number: before the approval there are none. Nothing
    is known of their stock yet. Raises `Unreadable`."""
    body = decode(raw, ProductBody)
    product_no = needed(identity(body.seller_product_id), "sellerProductId")
    status = text(body.status_name) or ""
    options = (_option(item, product_no, status) for item in body.items)
    return Product(
        number=product_no,
        name=text(body.seller_product_name) or product_no,
        status_word=status,
        options=tuple(option for option in options if option is not None),
    )


def _option(item: ProductItem, product_no: str, status: str) -> Option | None:
    option_no = identity(item.vendor_item_id)
    if option_no is None or option_no == "0":
        return None
    return Option(
        number=option_no,
        product_no=product_no,
        name=text(item.item_name) or "",
        stock=None,
        sale_state=SaleState.UNKNOWN if status in _APPROVED else SaleState.NOT_YET,
        seller_code=text(item.external_vendor_sku),
        price=money(item.sale_price),
    )


def with_stock(option: Option, raw: bytes) -> Option:
    """The option with what is left of it. Raises `Unreadable`."""
    body = decode(raw, StockBody)
    stock = needed(number(body.amount_in_stock), "amountInStock")
    return replace(
        option,
        stock=stock,
        sale_state=_sale_state(text(body.on_sale), stock),
        price=money(body.sale_price) or option.price,
    )


def _sale_state(on_sale: str | None, stock: int) -> SaleState:
    if on_sale == "true":
        return SaleState.ON_SALE if stock > 0 else SaleState.SOLD_OUT
    return SaleState.STOPPED if on_sale == "false" else SaleState.UNKNOWN
