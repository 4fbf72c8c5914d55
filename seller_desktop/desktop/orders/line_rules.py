"""Which verbs fit a listed line now: the marketplace's rules, less what already waits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ...domain.action import ActionState, Unit, Verb
from ...domain.courier import COURIERS
from ...domain.errors import UserFixable
from ...domain.order import LineStatus, OrderLine
from ...marketplaces.contract import Choice, Marketplace, MarketplaceFacts
from ...marketplaces.registry import Registry
from ...store.worklist import WorklistRow
from .shop_faces import ShopFaces

_LAST_WORDS = frozenset({Verb.DISPATCH, Verb.CANCEL})
"""After one of these nothing but a note makes sense on a line."""

_REPEATED = frozenset({Verb.NOTE})
"""Asked for as often as the seller likes, whatever else waits."""

LINE_VERBS = (
    Verb.CONFIRM,
    Verb.DISPATCH,
    Verb.DELAY,
    Verb.CHANGE_INVOICE,
    Verb.NOTE,
    Verb.CANCEL,
)


def as_line(row: WorklistRow) -> OrderLine:
    """The line of a row, without its people: enough for rules."""
    return OrderLine(
        order_no=row.order_no,
        line_no=row.line_no,
        status=LineStatus(row.status),
        status_word=row.status_word,
        ordered_at=row.ordered_at,
        product=row.product,
        quantity=row.quantity,
        amount=row.amount,
        currency=row.currency,
        claim=row.claim,
        group_no=row.group_no,
        paid_at=row.paid_at,
        dispatch_due_at=row.dispatch_due_at,
        delivery_method=row.delivery_method,
        courier=row.courier,
        invoice_no=row.invoice_no,
        awaiting_gift_address=row.awaiting_gift_address,
        delay_reason=row.delay_reason,
    )


class LineRules:
    """Asks the marketplace of each line; screens know no marketplace by name."""

    def __init__(self, registry: Registry, faces: ShopFaces) -> None:
        self._registry = registry
        self._faces = faces

    def fitting(self, row: WorklistRow) -> frozenset[Verb]:
        """Verbs the seller may ask for on a listed line."""
        asked = frozenset(mark.verb for mark in row.pending if mark.is_open)
        market = self._faces.of(row.shop_id).marketplace
        return self.fitting_line(as_line(row), market, asked, held=row.hold is not None)

    def fitting_line(
        self, line: OrderLine, marketplace: str, asked: frozenset[Verb], *, held: bool = False
    ) -> frozenset[Verb]:
        """Verbs for a line; what was asked already is not offered twice, but for notes. What the
        seller holds is not confirmed; the dispatch sheet asks about it."""
        market = self._market(marketplace) if marketplace else None
        if market is None:
            return frozenset()
        open_now = _REPEATED if asked & _LAST_WORDS else frozenset(LINE_VERBS) - asked | _REPEATED
        legal = market.allowed(line, None) & open_now
        legal -= {Verb.CONFIRM} if held else set()
        return frozenset(verb for verb in legal if market.facts.offers(verb))

    def marketplace(self, shop_id: int) -> str:
        """The key of a shop's marketplace."""
        return self._faces.of(shop_id).marketplace

    def offers(self, shop_id: int, verb: Verb) -> bool:
        """Whether a shop's marketplace knows a verb at all."""
        market = self._market(self.marketplace(shop_id))
        return market is not None and market.facts.offers(verb)

    def offered_anywhere(self, verb: Verb) -> bool:
        """Whether there is a shop that can be told a verb; without any shop nothing is missed."""
        known = [self._market(key) for key in self._faces.marketplaces()]
        return not known or any(one.facts.offers(verb) for one in known if one is not None)

    def touches_box(self, shop_id: int, verb: Verb) -> bool:
        """Whether a verb is for all of a delivery group at once at a shop's marketplace."""
        market = self._market(self.marketplace(shop_id))
        known = market.facts.verbs.get(verb) if market is not None else None
        return known is not None and known.unit is Unit.GROUP

    def splits_boxes(self, shop_id: int) -> bool:
        """Whether some lines of a delivery group may leave alone at a shop's marketplace."""
        market = self._market(self.marketplace(shop_id))
        return market is not None and market.facts.capabilities.split_groups

    def takes_courier(self, shop_id: int, courier: str) -> bool:
        """Whether a shop's marketplace has a code for a courier, canonical or its own."""
        market = self._registry.get(self.marketplace(shop_id))
        return market.courier_code(courier) is not None

    def couriers(self, shop_id: int) -> frozenset[str]:
        """The couriers a shop's marketplace takes."""
        market = self._registry.get(self.marketplace(shop_id))
        return frozenset(c.code for c in COURIERS if market.courier_code(c.code) is not None)

    def confirm_first(self, row: WorklistRow) -> bool:
        """Whether a dispatch of the line gets a confirm queued before it."""
        facts = self.facts(row.shop_id)
        after = Verb.DISPATCH in facts.verbs and facts.verbs[Verb.DISPATCH].after_confirm
        after = after and facts.offers(Verb.CONFIRM)
        asked = any(mark.verb is Verb.CONFIRM and mark.is_open for mark in row.pending)
        return after and row.status == LineStatus.PAID and not asked

    def facts(self, shop_id: int) -> MarketplaceFacts:
        """What is known of a shop's marketplace."""
        return self._registry.get(self.marketplace(shop_id)).facts

    def by_reasons(self, rows: Iterable[WorklistRow], verb: Verb) -> list[list[WorklistRow]]:
        """Lines that can be asked about together: the same reasons are accepted for all of them."""
        found: dict[tuple[str, ...], list[WorklistRow]] = {}
        for row in rows:
            words = tuple(choice.word for choice in self.choices(row.shop_id, verb))
            found.setdefault(words, []).append(row)
        return list(found.values())

    def choices(self, shop_id: int, verb: Verb) -> tuple[Choice, ...]:
        """The reasons a shop's marketplace accepts; empty where none is sent."""
        return self._registry.get(self.marketplace(shop_id)).choices(verb)

    def shop_name(self, shop_id: int) -> str:
        """What the seller calls a shop."""
        return self._faces.of(shop_id).name

    def marketplace_name(self, shop_id: int, *, korean: bool) -> str:
        """The short name of a shop's marketplace for sentences."""
        key = self._faces.of(shop_id).marketplace
        market = self._market(key)
        if market is None:
            return key
        return market.facts.name.ko if korean else market.facts.name.en

    def _market(self, key: str) -> Marketplace | None:
        """A plug-in may be gone while its shops are still stored: nothing is offered for them."""
        try:
            return self._registry.get(key)
        except UserFixable:
            return None

    def names(self, shop_ids: Iterable[int], *, korean: bool) -> tuple[str, ...]:
        """The marketplaces of some shops, each once."""
        every = (self.marketplace_name(shop_id, korean=korean) for shop_id in shop_ids)
        return tuple(dict.fromkeys(every))


@dataclass(frozen=True, slots=True)
class Selection:
    """Facts about ticked lines. `fitting` holds the ids each verb applies to, in list order;
    `amounts` sums by currency in minor units; `lacking` counts by shop the lines whose marketplace
    does not know a verb at all; `on_hold` counts those the seller holds."""

    count: int = 0
    shops: int = 0
    amounts: dict[str, int] = field(default_factory=dict)
    fitting: dict[Verb, tuple[int, ...]] = field(default_factory=dict)
    lacking: dict[Verb, dict[int, int]] = field(default_factory=dict)
    parked: tuple[str, ...] = ()
    held: tuple[str, ...] = ()
    on_hold: int = 0

    @property
    def known(self) -> bool:
        """Whether the lines were looked at already, not only counted."""
        return bool(self.amounts) or not self.count

    def ids(self, verb: Verb) -> tuple[int, ...]:
        """The lines a verb applies to."""
        return self.fitting.get(verb, ())

    def lacks(self, verb: Verb) -> dict[int, int]:
        """By shop, the lines whose marketplace does not know a verb."""
        return self.lacking.get(verb, {})


def select(rows: Iterable[WorklistRow], rules: LineRules) -> Selection:
    """Sum up ticked lines."""
    shops: set[int] = set()
    amounts: dict[str, int] = {}
    fitting: dict[Verb, list[int]] = {verb: [] for verb in LINE_VERBS}
    lacking: dict[Verb, dict[int, int]] = {verb: {} for verb in LINE_VERBS}
    stopped: dict[ActionState, list[str]] = {ActionState.PARKED: [], ActionState.HELD: []}
    count, on_hold = 0, 0
    for row in rows:
        count += 1
        on_hold += row.hold is not None
        shops.add(row.shop_id)
        amounts[row.currency] = amounts.get(row.currency, 0) + row.amount
        for verb in rules.fitting(row):
            fitting[verb].append(row.id)
        for verb in LINE_VERBS:
            if not rules.offers(row.shop_id, verb):
                lacking[verb][row.shop_id] = lacking[verb].get(row.shop_id, 0) + 1
        for mark in row.pending:
            if mark.state in stopped:
                stopped[mark.state].append(mark.action_id)
    return Selection(
        count,
        len(shops),
        amounts,
        {verb: tuple(ids) for verb, ids in fitting.items()},
        lacking,
        tuple(dict.fromkeys(stopped[ActionState.PARKED])),
        tuple(dict.fromkeys(stopped[ActionState.HELD])),
        on_hold,
    )
