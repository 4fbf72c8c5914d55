"""Which verbs fit a listed line now: the marketplace's rules, less what already waits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ...domain.action import ActionState, Verb
from ...domain.order import LineStatus, OrderLine
from ...marketplaces.contract import Choice, MarketplaceFacts
from ...marketplaces.registry import Registry
from ...store.worklist import WorklistRow
from .shop_faces import ShopFaces

_LAST_WORDS = frozenset({Verb.DISPATCH, Verb.CANCEL})
"""After one of these nothing else makes sense on a line."""

LINE_VERBS = (Verb.CONFIRM, Verb.DISPATCH, Verb.DELAY, Verb.CANCEL)


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
        return self.fitting_line(as_line(row), self._faces.of(row.shop_id).marketplace, asked)

    def fitting_line(
        self, line: OrderLine, marketplace: str, asked: frozenset[Verb]
    ) -> frozenset[Verb]:
        """Verbs for a line; what was asked already is not offered twice."""
        if not marketplace or asked & _LAST_WORDS:
            return frozenset()
        allowed = self._registry.get(marketplace).allowed(line, None)
        return allowed.intersection(LINE_VERBS) - asked

    def confirm_first(self, row: WorklistRow) -> bool:
        """Whether a dispatch of the line gets a confirm queued before it."""
        verbs = self.facts(row.shop_id).verbs
        after = Verb.DISPATCH in verbs and verbs[Verb.DISPATCH].after_confirm
        asked = any(mark.verb is Verb.CONFIRM and mark.is_open for mark in row.pending)
        return after and row.status == LineStatus.PAID and not asked

    def facts(self, shop_id: int) -> MarketplaceFacts:
        """What is known of a shop's marketplace."""
        return self._registry.get(self._faces.of(shop_id).marketplace).facts

    def choices(self, shop_ids: Iterable[int], verb: Verb) -> tuple[Choice, ...]:
        """The reasons that every one of these shops accepts, in the order of the first."""
        offered = [self._choices(shop_id, verb) for shop_id in dict.fromkeys(shop_ids)]
        if not offered:
            return ()
        words = set.intersection(*({choice.word for choice in some} for some in offered))
        return tuple(choice for choice in offered[0] if choice.word in words)

    def _choices(self, shop_id: int, verb: Verb) -> tuple[Choice, ...]:
        return self._registry.get(self._faces.of(shop_id).marketplace).choices(verb)

    def marketplace_name(self, shop_id: int, *, korean: bool) -> str:
        """The short name of a shop's marketplace for sentences."""
        name = self.facts(shop_id).name
        return name.ko if korean else name.en


@dataclass(frozen=True, slots=True)
class Selection:
    """Facts about ticked lines. `fitting` holds the ids each verb applies to, in list order;
    `amounts` sums by currency in minor units."""

    count: int = 0
    shops: int = 0
    amounts: dict[str, int] = field(default_factory=dict)
    fitting: dict[Verb, tuple[int, ...]] = field(default_factory=dict)
    parked: tuple[str, ...] = ()
    held: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """Whether the lines were looked at already, not only counted."""
        return bool(self.amounts) or not self.count

    def ids(self, verb: Verb) -> tuple[int, ...]:
        """The lines a verb applies to."""
        return self.fitting.get(verb, ())


def select(rows: Iterable[WorklistRow], rules: LineRules) -> Selection:
    """Sum up ticked lines."""
    shops: set[int] = set()
    amounts: dict[str, int] = {}
    fitting: dict[Verb, list[int]] = {verb: [] for verb in LINE_VERBS}
    stopped: dict[ActionState, list[str]] = {ActionState.PARKED: [], ActionState.HELD: []}
    count = 0
    for row in rows:
        count += 1
        shops.add(row.shop_id)
        amounts[row.currency] = amounts.get(row.currency, 0) + row.amount
        for verb in rules.fitting(row):
            fitting[verb].append(row.id)
        for mark in row.pending:
            if mark.state in stopped:
                stopped[mark.state].append(mark.action_id)
    return Selection(
        count,
        len(shops),
        amounts,
        {verb: tuple(ids) for verb, ids in fitting.items()},
        tuple(dict.fromkeys(stopped[ActionState.PARKED])),
        tuple(dict.fromkeys(stopped[ActionState.HELD])),
    )
