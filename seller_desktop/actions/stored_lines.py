"""What is known here of the lines a gesture is about: the state the seller saw and decided on."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..domain.action import Reason, Unit, Verb
from ..domain.claim import Claim
from ..domain.errors import Param, UserFixable
from ..domain.intent import Intent
from ..domain.order import CLOSED_STATUSES, LineStatus, OrderLine
from ..domain.outbox import Action, Seen
from ..domain.shop import Shop
from ..marketplaces.contract import Marketplace
from ..marketplaces.registry import Registry
from ..store import handling, lookup, outbox, shops, stored_state
from ..store.rows import address_digest

if TYPE_CHECKING:
    from ..store.connection import Readable


@dataclass(frozen=True, slots=True)
class StoredLine:
    """One line with its claims, its shop's rules, and what already waits for it."""

    line_id: int
    shop: Shop
    marketplace: Marketplace
    line: OrderLine
    claims: tuple[Claim, ...]
    seen: Seen
    waiting: tuple[Action, ...]
    hold: str | None = None
    """Why the seller holds the line, which may be empty; None where nobody does."""

    def claim(self, claim_no: str | None) -> Claim | None:
        """The claim of a number."""
        return next((claim for claim in self.claims if claim.claim_no == claim_no), None)

    def open_action(self, verb: Verb, claim_no: str | None = None) -> Action | None:
        """An action of this verb that is not finished yet."""
        for action in self.waiting:
            if action.verb is verb and (claim_no is None or action.claim_no == claim_no):
                return action
        return None

    @property
    def confirm_comes_first(self) -> bool:
        """Whether a dispatch has to be preceded by a confirm that nobody has asked for yet."""
        facts = self.marketplace.facts.verbs
        wanted = Verb.DISPATCH in facts and facts[Verb.DISPATCH].after_confirm
        offered = self.marketplace.facts.offers(Verb.CONFIRM)
        unconfirmed = self.line.status is LineStatus.PAID and offered
        return wanted and unconfirmed and self.open_action(Verb.CONFIRM) is None

    @property
    def as_confirmed(self) -> OrderLine:
        """The line as it will be once it is confirmed."""
        if self.line.status is not LineStatus.PAID:
            return self.line
        return replace(self.line, status=LineStatus.ACCEPTED)

    @property
    def in_view(self) -> OrderLine:
        """The line as it will be once a confirm that waits for it is granted."""
        return self.line if self.open_action(Verb.CONFIRM) is None else self.as_confirmed

    def refuse_held(self) -> None:
        """Raise `line_on_hold` where the seller has put the line on hold."""
        if self.hold is not None:
            raise UserFixable("line_on_hold", line_no=self.line.line_no, reason=self.hold or None)

    def refuse_second(self, verb: Verb, claim_no: str | None = None) -> None:
        """Raise `already_waiting` where the same is under way: the double click."""
        waiting = self.open_action(verb, claim_no)
        if waiting is not None:
            number = claim_no or self.line.line_no
            raise UserFixable(
                "already_waiting", verb=str(verb), number=number, state=str(waiting.state)
            )

    def refuse_illegal(
        self, verb: Verb, intent: Intent, line: OrderLine, claim: Claim | None = None
    ) -> None:
        """Raise `not_allowed_now` (or a better word) where the stored state rules the verb out."""
        self.refuse_unoffered(verb, claim)
        obstacle = self.marketplace.obstacle(verb, intent, line, claim)
        if obstacle is Reason.NO_ADDRESS:
            raise UserFixable("gift_no_address", line_no=line.line_no)
        if obstacle is not None:
            raise UserFixable("not_allowed_now", **self._told(verb, obstacle, claim))

    def refuse_unoffered(self, verb: Verb, claim: Claim | None = None) -> None:
        """Raise `not_offered` where the shop's marketplace knows no such verb, in no state."""
        if not self.marketplace.facts.offers(verb, claim.kind if claim else None):
            if claim is not None:
                raise UserFixable("decision_not_offered", verb=str(verb), kind=str(claim.kind))
            raise UserFixable("not_offered", verb=str(verb), shop=self.shop.name)

    def _told(self, verb: Verb, obstacle: Reason, claim: Claim | None) -> dict[str, Param]:
        status = self.line.status if claim is None else claim.state
        return {
            "verb": str(verb),
            "number": self.line.line_no if claim is None else claim.claim_no,
            "status": str(status),
            "reason": str(obstacle),
        }


class StoredLines:
    """Lines as stored, read within one transaction."""

    def __init__(self, conn: Readable, registry: Registry) -> None:
        self._conn = conn
        self._registry = registry
        self._shops = {shop.id: shop for shop in shops.shops(conn)}
        self._waiting: dict[int, dict[int, list[Action]]] = {}

    @property
    def conn(self) -> Readable:
        """What they are read from."""
        return self._conn

    def line(self, line_id: int) -> StoredLine:
        """One line. Raises `UserFixable` line_not_found."""
        shop_id = lookup.shop_of_line(self._conn, line_id)
        if shop_id is None:
            raise UserFixable("line_not_found", number=str(line_id))
        shop = self._shops[shop_id]
        line, claims = stored_state.line_with_claims(self._conn, line_id)
        salt = stored_state.salts(self._conn, shop_id, [line.line_no])[line.line_no]
        return StoredLine(
            line_id,
            shop,
            self._registry.get(shop.marketplace),
            line,
            claims,
            Seen(line.quantity, line.option, address_digest(line.recipient, salt)),
            tuple(self._of_shop(shop_id).get(line_id, ())),
            handling.held_now(self._conn, [line_id]).get(line_id),
        )

    def unit(self, line_id: int, verb: Verb) -> tuple[StoredLine, ...]:
        """All lines that a verb touches along with one, in the order of their keys: a box goes
        whole. Raises `UserFixable` line_not_found."""
        chosen = self.line(line_id)
        facts = chosen.marketplace.facts.verbs.get(verb)
        group_no = chosen.line.group_no
        if facts is None or facts.unit is Unit.LINE or group_no is None:
            return (chosen,)
        found = lookup.lines_of_group(self._conn, chosen.shop.id, group_no)
        return tuple(
            stored
            for stored in map(self.line, found)
            if stored.line_id == line_id or stored.line.status not in CLOSED_STATUSES
        )

    def claim(self, claim_id: int) -> tuple[StoredLine, Claim]:
        """A claim with its line. Raises `UserFixable` claim_not_found."""
        place = lookup.claim_place(self._conn, claim_id)
        if place is None:
            raise UserFixable("claim_not_found", number=str(claim_id))
        stored = self.line(place.line_id)
        claim = stored.claim(place.claim_no)
        if claim is None:
            raise UserFixable("claim_not_found", number=place.claim_no)
        return stored, claim

    def _of_shop(self, shop_id: int) -> dict[int, list[Action]]:
        if shop_id not in self._waiting:
            found: defaultdict[int, list[Action]] = defaultdict(list)
            for action in outbox.open_actions(self._conn, shop_id):
                for line_id in action.line_ids:
                    found[line_id].append(action)
            self._waiting[shop_id] = dict(found)
        return self._waiting[shop_id]
