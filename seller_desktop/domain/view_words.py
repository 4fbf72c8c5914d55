"""The conditions of a view as a seller would say them, the same on chips and in a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .texts import word
from .view import Condition, Wish


def condition_words(condition: Condition, language: str, shops: Mapping[str, str]) -> str:
    """One condition in words; `shops` are the shops' names by their random ids."""
    wish, values = condition.wish, condition.values
    if wish is Wish.DUE:
        return _days("wish.due", values[0], language)
    if wish is Wish.CLAIM:
        key = f"wish.claim.{values[0]}"
        known = word(key, language)
        return known if known != values[0] else word(f"claim_kind.{values[0]}", language)
    if wish is Wish.ORDERED:
        return _ordered(values, language)
    if wish is Wish.AMOUNT:
        least, most = (f"{int(end):,}" if end else "" for end in values)
        return _span("wish.amount", {"least": least, "most": most}, language)
    if wish is Wish.SHOP:
        gone = word("wish.shop.gone", language)
        return _names(wish, (shops.get(uid, gone) for uid in values), language)
    if wish is Wish.COURIER:
        return _names(wish, (word(f"courier.{code}", language) for code in values), language)
    if wish is Wish.TAG:
        return _names(wish, values, language)
    return word(f"wish.{wish}", language)


def _days(key: str, days: str, language: str) -> str:
    known = word(f"{key}.{days}", language)
    return known if known != days else word(key, language).format(days=days)


def _ordered(values: tuple[str, ...], language: str) -> str:
    if len(values) == 1:
        key = "wish.ordered.today" if values[0] == "1" else "wish.ordered.days"
        return word(key, language).format(days=values[0])
    return _span("wish.ordered", {"first": values[0], "last": values[1]}, language)


def _span(key: str, ends: Mapping[str, str], language: str) -> str:
    """Both ends, or the one that is not open."""
    first, last = ends.values()
    part = "" if first and last else ".from" if first else ".until"
    return word(key + part, language).format(**ends)


def _names(wish: Wish, names: Iterable[str], language: str) -> str:
    return word(f"wish.{wish}", language).format(names=", ".join(names))
