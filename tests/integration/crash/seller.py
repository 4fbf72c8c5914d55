"""A seller who never stops: four verbs, each once on a unit, every commit told."""

from __future__ import annotations

import random

from seller_desktop.actions import claims, orders
from seller_desktop.actions.office import Office, Queued
from seller_desktop.actions.orders import DispatchEntry
from seller_desktop.domain.action import Verb
from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.korea_time import DAY_MS

from .points import tell

_LINES = (
    "SELECT l.id, l.line_no FROM order_line l WHERE l.status IN ({status}) AND l.claim IS NULL"
    " AND NOT EXISTS (SELECT 1 FROM action a JOIN action_line al ON al.action_id = a.id"
    " WHERE al.line_id = l.id AND a.verb = ?) ORDER BY l.line_no"
)
_CLAIMS = (
    "SELECT c.id, c.claim_no FROM claim c WHERE c.state = 'requested' AND c.kind = 'cancel'"
    " AND NOT EXISTS (SELECT 1 FROM action a WHERE a.claim_no = c.claim_no) ORDER BY c.claim_no"
)
_STATUS = {
    Verb.CONFIRM: "'paid'",
    Verb.DISPATCH: "'paid', 'accepted'",
    Verb.DELAY: "'accepted'",
}


class Seller:
    """Acts on lines as stored. Draws lots from `rng` alone."""

    def __init__(self, office: Office, rng: random.Random) -> None:
        self._office = office
        self._rng = rng

    def act(self) -> None:
        """One gesture, told once it is committed; nothing where no line is fit for it."""
        verb = self._rng.choice((Verb.CONFIRM, Verb.DISPATCH, Verb.DELAY, Verb.APPROVE))
        units = self._units(verb)
        if not units:
            return
        chosen = self._rng.sample(units, min(len(units), self._rng.randint(1, 3)))
        try:
            queued = self._queue(verb, chosen)
        except UserFixable as refused:
            tell("refused", verb, refused.code)
        else:
            tell("ack", queued.action_ids)

    def _units(self, verb: Verb) -> list[tuple[int, str]]:
        with self._office.db.read() as conn:
            if verb is Verb.APPROVE:
                rows = conn.exec_driver_sql(_CLAIMS)
            else:
                rows = conn.exec_driver_sql(_LINES.format(status=_STATUS[verb]), (str(verb),))
            return [(int(row[0]), str(row[1])) for row in rows]

    def _queue(self, verb: Verb, units: list[tuple[int, str]]) -> Queued:
        ids = [unit for unit, _ in units]
        if verb is Verb.CONFIRM:
            return orders.confirm(self._office, ids, hold_seconds=0)
        if verb is Verb.DISPATCH:
            entries = [
                DispatchEntry(unit, courier="cj", invoice_no=cj_number(no)) for unit, no in units
            ]
            return orders.dispatch(self._office, entries, hold_seconds=0)
        if verb is Verb.APPROVE:
            return claims.decide(self._office, ids[:1], Verb.APPROVE, hold_seconds=0)
        market = self._office.registry.get("naver")
        return orders.delay(
            self._office,
            ids[:1],
            until_ms=self._office.clock.now_ms() + 5 * DAY_MS,
            reason=market.choices(Verb.DELAY)[0].word,
            detail="입고가 늦어졌습니다",
            hold_seconds=0,
        )


def cj_number(line_no: str) -> str:
    """An invoice number of CJ with its check digit, made from a line number."""
    digits = f"65{int(line_no[-9:]):09d}"
    return f"{digits}{int(digits[2:]) % 7}"
