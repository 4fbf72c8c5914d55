"""Rules for new orders: when all of some conditions hold, then tag, hold, or preset a courier.

Pure: facts of a line go in, what to do comes out, with a trace that quotes no buyer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from .errors import UserFixable
from .order import LineStatus

LONGEST_NAME = 60
LONGEST_TAG = 40
LONGEST_REASON = 200
"""Letters that the reason of a hold may have."""
MOST_RULES = 100
_CURRENCY = "KRW"


class Trait(StrEnum):
    """What a condition looks at. Several words of one condition are alternatives."""

    SHOP = "shop"
    PRODUCT = "product"
    SELLER_CODE = "seller_code"
    OPTION = "option"
    QUANTITY = "quantity"
    AMOUNT_FROM = "amount_from"
    AMOUNT_BELOW = "amount_below"
    MESSAGE = "message"
    JEJU = "jeju"
    POSTCODE = "postcode"
    ORDERED_BEFORE = "ordered_before"
    STATUS = "status"


WITH_WORDS = frozenset(
    {
        *(Trait.SHOP, Trait.PRODUCT, Trait.SELLER_CODE, Trait.OPTION),
        *(Trait.MESSAGE, Trait.POSTCODE, Trait.STATUS),
    }
)
WITH_NUMBER = frozenset(
    {Trait.QUANTITY, Trait.AMOUNT_FROM, Trait.AMOUNT_BELOW, Trait.ORDERED_BEFORE}
)


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition. `words` are what a text test looks for (of `SHOP` the shops' ids), `number`
    is a count or an amount in won."""

    trait: Trait
    words: tuple[str, ...] = ()
    number: int = 1


@dataclass(frozen=True, slots=True)
class Deeds:
    """What a rule does. `hold` None leaves the line alone; a text holds it and says why, which may
    be empty. `courier` is the canonical code the dispatch sheet begins with."""

    tags: tuple[str, ...] = ()
    hold: str | None = None
    courier: str | None = None

    def __bool__(self) -> bool:
        return bool(self.tags or self.courier) or self.hold is not None


@dataclass(frozen=True, slots=True)
class Rule:
    """When all conditions hold, then the deeds. Without a condition it is for every order. `id` is
    0 until it is stored."""

    id: int
    name: str
    on: bool
    conditions: tuple[Condition, ...]
    deeds: Deeds


@dataclass(frozen=True, slots=True)
class Facts:
    """What rules may know of a line. `order_amount` is that of its whole order in minor units,
    `earlier_orders` counts the buyer's orders before it; `to_ship` is whether the goods are still
    with the seller: nothing else can be held."""

    shop_id: int
    product: str
    quantity: int
    order_amount: int
    status: LineStatus = LineStatus.PAID
    option: str | None = None
    seller_code: str | None = None
    currency: str = _CURRENCY
    delivery_memo: str | None = None
    postcode: str | None = None
    earlier_orders: int = 0
    to_ship: bool = True


@dataclass(frozen=True, slots=True)
class Match:
    """A condition that held, and by which of its own words or which number of the order."""

    trait: Trait
    value: str | int = ""


@dataclass(frozen=True, slots=True)
class Step:
    """What one rule did to a line and why. `tags` are those it added; `replaced` is the courier
    that an earlier rule had preset."""

    rule_id: int
    rule: str
    matched: tuple[Match, ...]
    tags: tuple[str, ...] = ()
    hold: str | None = None
    courier: str | None = None
    replaced: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """All that the rules do to one line, first to last. `hold` None does not hold it."""

    steps: tuple[Step, ...] = ()
    tags: tuple[str, ...] = ()
    hold: str | None = None
    courier: str | None = None


@dataclass(frozen=True, slots=True)
class Past:
    """What rules leave alone on a line: tags it has or had from a rule before, a hold that was set
    once, the courier it has. What the seller took away stays away."""

    tags: frozenset[str] = frozenset()
    held: bool = False
    courier: str | None = None


@dataclass(slots=True)
class _Hand:
    """What was done to a line so far, in one run."""

    tags: list[str]
    past: Past
    hold: str | None = None
    courier: str | None = None
    steps: list[Step] = field(default_factory=list)


def evaluate(rules: Iterable[Rule], facts: Facts, past: Past | None = None) -> Outcome:
    """Apply rules first to last; all that match do their part. A later courier overrides an
    earlier one, the first reason to hold stays."""
    past = past or Past()
    hand = _Hand([], past)
    for rule in rules:
        matched = matches(rule, facts) if rule.on else None
        if matched is not None:
            _apply(hand, rule, facts, matched)
    return Outcome(tuple(hand.steps), tuple(hand.tags), hand.hold, hand.courier)


def matches(rule: Rule, facts: Facts) -> tuple[Match, ...] | None:
    """The conditions with what met them; None where one does not hold."""
    found = []
    for condition in rule.conditions:
        match = _TESTS[condition.trait](condition, facts)
        if match is None:
            return None
        found.append(match)
    return tuple(found)


def asks_for(rules: Iterable[Rule], trait: Trait) -> bool:
    """Whether any rule that is on has such a condition: its facts cost a query."""
    return any(one.trait is trait for rule in rules if rule.on for one in rule.conditions)


def checked(rule: Rule) -> Rule:
    """A rule as it may be stored: blanks trimmed, what is said twice said once.

    Raises `UserFixable`: rule_name_empty, rule_without_deed, rule_condition_empty.
    """
    name = " ".join(rule.name.split())[:LONGEST_NAME]
    if not name:
        raise UserFixable("rule_name_empty")
    tags = tuple(
        dict.fromkeys(tag for tag in (" ".join(t.split()) for t in rule.deeds.tags) if tag)
    )
    hold = None if rule.deeds.hold is None else rule.deeds.hold.strip()[:LONGEST_REASON]
    deeds = Deeds(
        tuple(dict.fromkeys(tag for tag in tags if tag)), hold, rule.deeds.courier or None
    )
    if not deeds:
        raise UserFixable("rule_without_deed", name=name)
    conditions = tuple(dict.fromkeys(_clean(one, name) for one in rule.conditions))
    return Rule(rule.id, name, rule.on, conditions, deeds)


def _clean(condition: Condition, name: str) -> Condition:
    trait = condition.trait
    words = tuple(dict.fromkeys(word for word in map(str.strip, condition.words) if word))
    if trait in WITH_WORDS:
        if not words:
            raise UserFixable("rule_condition_empty", name=name, test=str(trait))
        return Condition(trait, words)
    if trait in WITH_NUMBER:
        if condition.number < 1:
            raise UserFixable("rule_condition_empty", name=name, test=str(trait))
        return Condition(trait, (), condition.number)
    return Condition(trait)


def _apply(hand: _Hand, rule: Rule, facts: Facts, matched: tuple[Match, ...]) -> None:
    deeds, past = rule.deeds, hand.past
    tags = tuple(tag for tag in deeds.tags if tag not in hand.tags and tag not in past.tags)
    may_hold = facts.to_ship and hand.hold is None and not past.held
    hold = deeds.hold if may_hold else None
    before = hand.courier or past.courier
    courier = deeds.courier if facts.to_ship and deeds.courier != before else None
    if not tags and hold is None and courier is None:
        return
    replaced = before if courier is not None else None
    hand.tags += tags
    hand.hold = hold if hand.hold is None else hand.hold
    hand.courier = courier or hand.courier
    hand.steps.append(Step(rule.id, rule.name, matched, tags, hold, courier, replaced))


# What each test asks.

_Asked = Callable[[Condition, Facts], Match | None]


def _within(text: Callable[[Facts], str | None]) -> _Asked:
    """One of the words is part of a text, however its letters are written."""

    def asked(condition: Condition, facts: Facts) -> Match | None:
        spread = _plain(text(facts))
        found = next((word for word in condition.words if _plain(word) in spread), None)
        return None if found is None else Match(condition.trait, found)

    return asked


def _is_one(value: Callable[[Facts], str | None]) -> _Asked:
    """One of the words is the whole value."""

    def asked(condition: Condition, facts: Facts) -> Match | None:
        whole = _plain(value(facts))
        found = next((word for word in condition.words if whole and _plain(word) == whole), None)
        return None if found is None else Match(condition.trait, found)

    return asked


def _begins(condition: Condition, facts: Facts) -> Match | None:
    code = facts.postcode or ""
    found = next((word for word in condition.words if code.startswith(word)), None)
    return None if found is None else Match(condition.trait, found)


def _jeju(condition: Condition, facts: Facts) -> Match | None:
    """The island's postcodes are 63xxx (`seller-domain.md` 7.1)."""
    return Match(condition.trait) if (facts.postcode or "").startswith("63") else None


def _quantity(condition: Condition, facts: Facts) -> Match | None:
    enough = facts.quantity >= condition.number
    return Match(condition.trait, facts.quantity) if enough else None


def _amount_from(condition: Condition, facts: Facts) -> Match | None:
    met = facts.currency == _CURRENCY and facts.order_amount >= condition.number
    return Match(condition.trait, facts.order_amount) if met else None


def _amount_below(condition: Condition, facts: Facts) -> Match | None:
    met = facts.currency == _CURRENCY and facts.order_amount < condition.number
    return Match(condition.trait, facts.order_amount) if met else None


def _ordered_before(condition: Condition, facts: Facts) -> Match | None:
    met = facts.earlier_orders >= condition.number
    return Match(condition.trait, facts.earlier_orders) if met else None


def _plain(text: str | None) -> str:
    return " ".join((text or "").casefold().split())


_TESTS: Mapping[Trait, _Asked] = MappingProxyType(
    {
        Trait.SHOP: _is_one(lambda facts: str(facts.shop_id)),
        Trait.PRODUCT: _within(lambda facts: facts.product),
        Trait.SELLER_CODE: _is_one(lambda facts: facts.seller_code),
        Trait.OPTION: _within(lambda facts: facts.option),
        Trait.QUANTITY: _quantity,
        Trait.AMOUNT_FROM: _amount_from,
        Trait.AMOUNT_BELOW: _amount_below,
        Trait.MESSAGE: _within(lambda facts: facts.delivery_memo),
        Trait.JEJU: _jeju,
        Trait.POSTCODE: _begins,
        Trait.ORDERED_BEFORE: _ordered_before,
        Trait.STATUS: _is_one(lambda facts: str(facts.status)),
    }
)
