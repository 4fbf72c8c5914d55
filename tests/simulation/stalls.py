"""How a shop of each marketplace is opened for a seed: its world, its settings, its keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Any, Protocol

from seller_desktop.sandbox.coupang.app import CoupangApp
from seller_desktop.sandbox.coupang.settings import SellerStop, invent_settings
from seller_desktop.sandbox.coupang.world import CoupangWorld
from seller_desktop.sandbox.naver.app import NaverApp
from seller_desktop.sandbox.naver.settings import (
    NaverSettings,
    SellerCancel,
    invent_credentials,
)
from seller_desktop.sandbox.naver.world import NaverWorld
from seller_desktop.sandbox.woocommerce.app import WooApp
from seller_desktop.sandbox.woocommerce.settings import Shipping, WooSettings, invent_keys
from seller_desktop.sandbox.woocommerce.world import WooWorld
from seller_desktop.system.clock import VirtualClock

_CHANGES_PAGES = (300, 300, 10)
ORDERS_A_DAY = 4
"""Few come, so that the days pass quickly for those that are there: claims take their time."""


@dataclass(slots=True)
class Stall:
    """One shop at its marketplace. `first` are the line numbers it began with."""

    marketplace: str
    name: str
    base_url: str
    credentials: Mapping[str, str]
    app: Any
    first: frozenset[str]
    must_be_known: Callable[[Any, int], bool]
    is_gone: Callable[[Any], bool] = lambda _: False
    claims_by_time: bool = False
    """Claims are listed by when they were made alone: of those before history nobody is told."""

    def view(self) -> dict[str, list[dict[str, Any]]]:
        """The truth: lines, claims, ledger."""
        found: dict[str, list[dict[str, Any]]] = self.app.view()
        return found

    def ended(self) -> set[str]:
        """Lines that the marketplace shows no more."""
        lines = self.app.world.lines.values()
        return {line.line_no for line in lines if self.is_gone(line)}

    def changed_since(self, instant: int) -> set[str]:
        """Lines of which the program must know when history was asked for from then on, UTC ms."""
        lines = self.app.world.lines.values()
        return {line.line_no for line in lines if self.must_be_known(line, instant)}


@dataclass(frozen=True, slots=True)
class Wish:
    """What a seed wants of a shop. `tells_all` makes a feed tell of every change; `others` are the
    shops that are open already."""

    rng: Random
    seed: int
    number: int
    clock: VirtualClock
    tells_all: bool
    others: Sequence[Stall]

    @property
    def lines(self) -> int:
        """How many lines the shop begins with."""
        return self.rng.randint(11, 12)


class OpenStall(Protocol):
    """Opens a shop of one marketplace."""

    def __call__(self, wish: Wish) -> Stall:
        """The shop, open, with faults of its own to be set."""


def open_naver(wish: Wish) -> Stall:
    """A SmartStore with settings drawn from everything that is undocumented."""
    rng = wish.rng
    world = NaverWorld(
        seed=wish.seed,
        shop=wish.number,
        lines=wish.lines,
        now_ms=wish.clock.now_ms(),
        tell_all=wish.tells_all,
        orders_a_day=ORDERS_A_DAY,
    )
    client_id, secret = invent_credentials(wish.seed, wish.number)
    settings = NaverSettings(
        client_id,
        secret,
        shop=wish.number,
        rate=rng.random() < 0.7,
        punish_odd_token_calls=rng.random() < 0.2,
        short_more_from=rng.random() < 0.3,
        changes_page=Random(f"page {wish.seed}").choice(_CHANGES_PAGES),
        repeated_confirm_succeeds=rng.random() < 0.3,
        early_return_approval=rng.random() < 0.3,
        dispatch_date_required=rng.random() < 0.7,
        channels_as_object=rng.random() < 0.3,
        seller_cancel=rng.choice(tuple(SellerCancel)),
        is_foreign=_lines_elsewhere(wish, world),
    )
    return Stall(
        "naver",
        f"가게 {wish.number}",
        f"https://shop{wish.number}.invalid/external",
        {"client_id": client_id, "client_secret": secret},
        NaverApp(world, wish.clock, settings),
        frozenset(world.lines),
        lambda line, instant: bool(line.changed_at >= instant),
    )


def _lines_elsewhere(wish: Wish, own: NaverWorld) -> Callable[[str], bool]:
    def is_foreign(line_no: str) -> bool:
        worlds = (stall.app.world for stall in wish.others if stall.app.world is not own)
        return any(line_no in world.lines for world in worlds)

    return is_foreign


def open_woocommerce(wish: Wish) -> Stall:
    """An own shop with one of the ways to keep invoice numbers."""
    rng = wish.rng
    shipping = rng.choice(tuple(Shipping))
    world = WooWorld(
        seed=wish.seed,
        shop=wish.number,
        lines=wish.lines,
        now_ms=wish.clock.now_ms(),
        shipping=shipping,
        orders_a_day=ORDERS_A_DAY,
    )
    key, secret = invent_keys(wish.seed, wish.number)
    hides_refunds = rng.random() < 0.3
    settings = WooSettings(
        key,
        secret,
        shop=wish.number,
        shipping=shipping,
        orderby_modified=rng.random() < 0.7,
        refund_summary_empty=hides_refunds,
        # Where a shop tells of refunds in neither place nobody can know of them.
        refunds_route=hides_refunds or rng.random() < 0.7,
        total_headers=rng.random() < 0.8,
        maintenance_as_json=rng.random() < 0.5,
    )
    return Stall(
        "woocommerce",
        f"가게 {wish.number}",
        f"https://shop{wish.number}.invalid",
        {"consumer_key": key, "consumer_secret": secret},
        WooApp(world, wish.clock, settings),
        frozenset(world.lines),
        lambda line, instant: bool(line.changed_at >= instant) and not line.order.is_gone,
        lambda line: bool(line.order.is_gone),
    )


def open_coupang(wish: Wish) -> Stall:
    """A vendor of the marketplace that knows boxes and no feed of changes."""
    rng = wish.rng
    world = CoupangWorld(
        seed=wish.seed,
        shop=wish.number,
        lines=wish.lines,
        now_ms=wish.clock.now_ms(),
        orders_a_day=ORDERS_A_DAY,
    )
    settings = replace(
        invent_settings(wish.seed, wish.number, rate=rng.random() < 0.7),
        code_as_text=rng.random() < 0.5,
        order_as_object=rng.random() < 0.3,
        repeat_fails=rng.random() < 0.7,
        seller_stop=rng.choice(tuple(SellerStop)),
    )
    return Stall(
        "coupang",
        f"가게 {wish.number}",
        f"https://shop{wish.number}.invalid",
        settings.credentials,
        CoupangApp(world, wish.clock, settings),
        frozenset(world.lines),
        lambda line, instant: bool(line.order.paid_at >= instant) and not line.box.is_gone,
        lambda line: bool(line.box.is_gone),
        claims_by_time=True,
    )


STALLS: Mapping[str, OpenStall] = {
    "naver": open_naver,
    "coupang": open_coupang,
    "woocommerce": open_woocommerce,
}
"""By the key of the marketplace."""
