"""Products (상품) with their options (옵션), the unit of stock and price."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .money import Money


class SaleState(StrEnum):
    """Whether buyers can buy it: 판매중, 품절, 판매중지, 판매 전 (waiting for approval or date)."""

    ON_SALE = "on_sale"
    SOLD_OUT = "sold_out"
    STOPPED = "stopped"
    NOT_YET = "not_yet"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Option:
    """One sellable option of a product. Unique by (shop, number). `stock` in pieces, None where
    the marketplace doesn't count it."""

    number: str
    product_no: str
    name: str
    stock: int | None
    sale_state: SaleState
    seller_code: str | None = None
    price: Money | None = None


@dataclass(frozen=True, slots=True)
class Product:
    """One product as the marketplace last told it; a product without options has one, itself.
    `changed_at` in UTC ms, None where it isn't told."""

    number: str
    name: str
    status_word: str
    options: tuple[Option, ...]
    changed_at: int | None = None
