"""What took effect, held against what was asked for: I2, I8 and I17.

A marketplace's ledger has a row for each line; a wish is about a unit: a line, a box, an order, a
claim with all its lines.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from seller_desktop.domain.action import CLAIM_VERBS, Unit, Verb
from seller_desktop.marketplaces.registry import Registry
from seller_desktop.store.connection import RawConnection

from .stalls import Stall
from .watch import place_of

_TOLD_IN_WORDS = "dispatch_note"
"""A shop without any place for invoice numbers is given them in a note, which is mailed."""
_SEEN_ANYWAY = frozenset({"effect_seen", "already_there", "settled_by_seller"})

Deed: TypeAlias = tuple[str, str]
"""A verb and its unit."""


@dataclass(frozen=True, slots=True)
class Wish:
    """One action as it ended."""

    state: str
    reason: str | None
    attempts: int

    @property
    def explains(self) -> bool:
        """Whether an effect may stem from it: it says done, it waits for the seller, or they gave
        it up after it was sent."""
        return self.state in ("done", "parked") or (self.state == "cancelled" and self.attempts > 0)

    @property
    def claims_effect(self) -> bool:
        """Whether it says done after a send of its own."""
        done = self.state == "done" and self.attempts > 0
        return done and self.reason not in _SEEN_ANYWAY


Asked: TypeAlias = Mapping[str, tuple[Deed, Wish]]
"""What was asked for, by the action's id."""


def _best_known(forgotten: Asked, asked: Asked) -> Asked:
    """Each action once. A file that was put back may know less of one than was known: that it was
    done before its order was closed."""
    known = {key: pair for key, pair in forgotten.items() if pair[1].explains}
    poorer = {key for key in known.keys() & asked.keys() if not asked[key][1].explains}
    return {**forgotten, **asked, **{key: known[key] for key in poorer}}


class Effects:
    """One shop's effects and wishes, by unit. `before` is what a file told that a backup has taken
    the place of: it knew of more."""

    def __init__(self, stall: Stall, raw: RawConnection, before: Effects | None = None) -> None:
        self._name = stall.name
        self._verbs = Registry().get(stall.marketplace).facts.verbs
        rows = raw.execute(
            "SELECT l.line_no, l.group_no FROM order_line l JOIN shop s ON s.id = l.shop_id"
            " WHERE s.name = ?",
            (stall.name,),
        )
        self._groups: dict[str, str | None] = {} if before is None else {**before._groups}
        self._groups |= {str(no): group for no, group in rows}
        view = stall.view()
        self.asked: Asked = dict(self._asked(raw))
        self._wishes: defaultdict[Deed, list[Wish]] = defaultdict(list)
        forgotten = {} if before is None else before.asked
        for deed, wish in _best_known(forgotten, self.asked).values():
            self._wishes[deed].append(wish)
        self.effects = self._count(view["ledger"])
        self._confirmed = {
            self._unit(Verb.CONFIRM, row["line_no"], None)
            for row in view["lines"]
            if row["status"] != "paid"
        }

    def broken(self) -> Iterator[tuple[str, str]]:
        """What is promised and does not hold."""
        for deed, count in self.effects.items():
            may = [wish for wish in self._wishes[self._asked_as(deed)] if wish.explains]
            if count > len(may):
                yield "I2", f"{self._name}: {deed} took effect {count} times for {len(may)} actions"
        for deed, wishes in self._wishes.items():
            sent = sum(wish.claims_effect for wish in wishes)
            if sent > self.effects[deed] and not self._is_confirmed(deed):
                told = self.effects[deed]
                yield "I8", f"{self._name}: {deed} says done {sent} times, took effect {told}"

    def _is_confirmed(self, deed: Deed) -> bool:
        """A confirm of what is confirmed may be answered with success without an effect."""
        return deed[0] == Verb.CONFIRM and deed[1] in self._confirmed

    def _asked_as(self, deed: Deed) -> Deed:
        return (Verb.DISPATCH, deed[1]) if deed[0] == _TOLD_IN_WORDS else deed

    def _count(self, ledger: list[dict[str, Any]]) -> Counter[Deed]:
        """How often each deed took effect: what touches several lines counts once."""
        by_line: Counter[tuple[Deed, str]] = Counter()
        for row in ledger:
            by_line[self._deed(row), row["line_no"]] += 1
        counts: Counter[Deed] = Counter()
        for (deed, _), count in by_line.items():
            counts[deed] = max(counts[deed], count)
        return counts

    def _deed(self, row: Mapping[str, Any]) -> Deed:
        verb, line_no = row["verb"], row["line_no"]
        if line_no is None:
            return verb, place_of(row["inquiry_no"])
        if verb == Verb.NOTE:
            unit = self._unit(verb, line_no, None)
            own = verb, _said(unit, row["text"])
            return own if own in self._wishes else (_TOLD_IN_WORDS, unit)
        # A seller's cancel makes the claim it is filed under.
        claim_no = None if verb == Verb.CANCEL else row["claim_no"]
        return verb, self._unit(verb, line_no, claim_no)

    def _asked(self, raw: RawConnection) -> Iterator[tuple[str, tuple[Deed, Wish]]]:
        rows = raw.execute(
            "SELECT a.id, a.verb, min(l.line_no), a.claim_no, a.intent,"
            " a.state, a.reason, a.attempts"
            " FROM action a JOIN shop s ON s.id = a.shop_id"
            " JOIN action_line al ON al.action_id = a.id JOIN order_line l ON l.id = al.line_id"
            " WHERE s.name = ? GROUP BY a.id",
            (self._name,),
        )
        for action_id, verb, line_no, claim_no, intent, *rest in rows:
            unit = self._unit(verb, line_no, claim_no)
            if verb == Verb.NOTE:
                unit = _said(unit, json.loads(intent)["text"])
            yield action_id, ((verb, unit), Wish(*rest))
        rows = raw.execute(
            "SELECT a.id, a.verb, q.number, a.state, a.reason, a.attempts FROM action a"
            " JOIN shop s ON s.id = a.shop_id JOIN inquiry q ON q.id = a.inquiry_id"
            " WHERE s.name = ?",
            (self._name,),
        )
        for action_id, verb, number, *rest in rows:
            yield action_id, ((verb, place_of(number)), Wish(*rest))

    def _unit(self, verb: str, line_no: str, claim_no: str | None) -> str:
        if verb in CLAIM_VERBS:
            return f"claim {claim_no}"
        facts = self._verbs.get(Verb(verb))
        if facts is not None and facts.unit is Unit.GROUP:
            return f"group {self._groups.get(line_no)}"
        return line_no


def _said(unit: str, text: str) -> str:
    """One note: its order and its words."""
    return f"{unit}: {text}"
