"""Words about claims in the language of the window: kinds, states, reasons, couriers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ...domain.action import Verb
from ...domain.claim import Claim, ClaimKind, Party
from ..orders.words import Words
from ..widgets.status_words import quoted
from .reason_words import (
    COLLECT_METHODS,
    COLLECT_STATES,
    FEE_METHODS,
    PARTIES,
    REASONS,
    REQUESTERS,
    both,
)

translate = QCoreApplication.translate

_WATCHED = (ClaimKind.ADMIN_CANCEL, ClaimKind.CONFIRM_HOLD)
_WITH_REASONS = (
    (Verb.CANCEL, None),
    (Verb.HOLD, "return"),
    (Verb.HOLD, "exchange"),
)


class ClaimWords(Words):
    """Looks words up; a code nobody knows is shown in quotes, as the marketplace sent it."""

    def marketplace_name(self, key: str) -> str:
        """A marketplace's name, its key where its plug-in is gone."""
        known = self.marketplace(key)
        return key if known is None else self.of(known.facts.name)

    def claim_label(self, kind: str, state: str) -> str:
        """Kind and state in one: 반품 요청; the marketplace's own claims by their kind alone."""
        if kind in _WATCHED:
            return self.claim_kind(kind)
        text = translate("Claims", "%1: %2").replace("%1", self.claim_kind(kind))
        return text.replace("%2", self.claim_state(state))

    def held_label(self, kind: str) -> str:
        """반품 보류."""
        return translate("Claims", "%1 on hold").replace("%1", self.claim_kind(kind))

    def claim_reason(self, code: str | None, marketplace: str) -> str:
        """A reason word translated, in quotes where nobody knows it."""
        if not code:
            return ""
        return self._choice(code, marketplace) or both(REASONS, code, self.language) or quoted(code)

    def collect_state(self, code: str | None) -> str:
        """How far the goods are on their way back."""
        return (both(COLLECT_STATES, code, self.language) or quoted(code)) if code else ""

    def collect_method(self, code: str | None) -> str:
        """How the goods come back."""
        return (both(COLLECT_METHODS, code, self.language) or quoted(code)) if code else ""

    def requester(self, code: str | None) -> str:
        """Who has asked."""
        return (both(REQUESTERS, code, self.language) or quoted(code)) if code else ""

    def party(self, party: Party | None) -> str:
        """Whose fault it is, or who pays; empty where nobody says."""
        return "" if party is None else both(PARTIES, party, self.language) or ""

    def fee(self, claim: Claim, currency: str) -> str:
        """The shipping fee of a claim: how much, who pays, and how."""
        if claim.fee is None:
            return ""
        method = claim.fee_method
        paid = (both(FEE_METHODS, method, self.language) or quoted(method)) if method else ""
        parts = (self.money(claim.fee, currency), self.party(claim.fee_payer), paid)
        return " · ".join(part for part in parts if part)

    def _choice(self, code: str, marketplace: str) -> str | None:
        known = self.marketplace(marketplace)
        if known is None:
            return None
        for verb, kind in _WITH_REASONS:
            for choice in known.choices(verb, kind):
                if choice.word == code:
                    return self.of(choice.label)
        return None
