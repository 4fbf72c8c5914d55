"""How people shop: whole baskets, as any marketplace would take them."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from .people import (
    Address,
    Person,
    invent_address,
    invent_customs_code,
    invent_memo,
    invent_name,
    invent_people,
)
from .products import Option, Product, stock_shop

PAYMENT_MEANS = (
    "신용카드 간편결제",
    "신용카드 간편결제",
    "신용카드",
    "계좌 간편결제",
    "포인트/머니결제",
    "휴대폰 간편결제",
    "후불결제",
)
BANK_TRANSFER = "무통장입금"


@dataclass(frozen=True, slots=True)
class Item:
    """So many pieces of one option of one product."""

    product: Product
    option: Option | None
    quantity: int

    @property
    def price(self) -> int:
        """Won for each piece before discounts."""
        return self.product.price + (self.option.extra if self.option else 0)


@dataclass(frozen=True, slots=True)
class Basket:
    """What one buyer orders at once, and how."""

    buyer: Person
    address: Address
    items: tuple[Item, ...]
    memo: str | None
    means: str
    mobile: bool
    customs_code: str | None


class Shoppers:
    """The buyers of one shop and its assortment."""

    def __init__(self, rng: Random, shop: int, people: int) -> None:
        self.products = stock_shop(rng, shop)
        self.people = invent_people(rng, people)

    def basket(self, rng: Random, lines: int) -> Basket:
        """A basket of exactly so many lines."""
        buyer = rng.choice(self.people)
        items = tuple(self._item(rng) for _ in range(lines))
        abroad = any(item.product.from_abroad for item in items)
        return Basket(
            buyer=buyer,
            address=self._address(rng, buyer),
            items=items,
            memo=invent_memo(rng),
            means=rng.choice(PAYMENT_MEANS),
            mobile=rng.random() < 0.82,
            customs_code=invent_customs_code(rng) if abroad else None,
        )

    def anything(self, rng: Random) -> Item:
        """Something of the assortment, as a visitor looks at it."""
        return self._item(rng)

    def new_address(self, rng: Random, old: Address) -> Address:
        """Where a buyer who changed the address wants the goods instead."""
        return invent_address(rng, old.name, old.phone)

    def _item(self, rng: Random) -> Item:
        product = rng.choice(self.products)
        option = rng.choice(product.options) if product.options else None
        return Item(product, option, rng.choice((1, 1, 1, 1, 2, 2, 3, 5)))

    @staticmethod
    def _address(rng: Random, buyer: Person) -> Address:
        if rng.random() < 0.86:
            return buyer.home
        return invent_address(rng, invent_name(rng), f"0100000{rng.randrange(10_000):04d}")
