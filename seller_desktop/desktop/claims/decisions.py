"""The decisions on a claim: key, name, what will happen, what is asked, and why one is not open.

The marketplace says which are legal (`Marketplace.allowed`); nothing here knows one by name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ...domain.action import CLAIM_VERBS, IRREVERSIBLE_VERBS, Verb
from ...domain.claim import Claim, ClaimKind, ClaimState
from ...domain.order import OrderLine
from ...marketplaces.contract import Marketplace, MarketplaceFacts
from ...store.pending import PendingMark
from .claim_words import ClaimWords

translate = QCoreApplication.translate

KEYS = {
    Verb.APPROVE: "A",
    Verb.REJECT: "R",
    Verb.HOLD: "H",
    Verb.RELEASE: "L",
    Verb.COLLECTED: "C",
    Verb.REDELIVER: "D",
}
"""The letter of each decision."""

_OFFERED: dict[ClaimKind, tuple[Verb, ...]] = {
    ClaimKind.CANCEL: (Verb.APPROVE,),
    ClaimKind.RETURN: (Verb.APPROVE, Verb.HOLD, Verb.RELEASE, Verb.REJECT),
    ClaimKind.EXCHANGE: (
        Verb.COLLECTED,
        Verb.REDELIVER,
        Verb.HOLD,
        Verb.RELEASE,
        Verb.REJECT,
    ),
}
"""What is shown for a kind even while it is not legal, where the marketplace knows it at all; a
marketplace may allow more."""

_AFTER_GOODS = (Verb.APPROVE, Verb.REDELIVER)
_BACK = (ClaimState.COLLECTED, ClaimState.REDELIVERING)
_ORDER = (Verb.APPROVE, Verb.COLLECTED, Verb.REDELIVER, Verb.HOLD, Verb.RELEASE, Verb.REJECT)


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision as the footer offers it; `obstacle` is why it can't be taken, or empty."""

    verb: Verb
    text: str
    obstacle: str = ""

    @property
    def key(self) -> str:
        """Its letter."""
        return KEYS[self.verb]

    @property
    def is_irreversible(self) -> bool:
        """Whether no marketplace takes it back."""
        return self.verb in IRREVERSIBLE_VERBS


def decisions(
    line: OrderLine,
    claim: Claim,
    marketplace: Marketplace | None,
    pending: Sequence[PendingMark],
    words: ClaimWords,
) -> tuple[Decision, ...]:
    """What can be decided, the likeliest first, with the reason where it can't now."""
    if marketplace is None:
        return ()
    facts = marketplace.facts
    allowed = marketplace.allowed(line, claim) & CLAIM_VERBS
    shown = {
        verb
        for verb in allowed.union(_OFFERED.get(claim.kind, ()))
        if facts.offers(verb, claim.kind)
    }
    waiting = any(mark.is_open and mark.claim_no == claim.claim_no for mark in pending)
    return tuple(
        Decision(
            verb, decision_word(verb, claim.kind), _obstacle(verb, claim, allowed, waiting, words)
        )
        for verb in _ORDER
        if verb in shown
    )


def missing_decisions(kind: ClaimKind, facts: MarketplaceFacts) -> tuple[str, ...]:
    """The usual decisions on a kind of claim that the marketplace takes at its own site only."""
    usual = _OFFERED.get(kind, ())
    return tuple(decision_word(verb, kind) for verb in usual if not facts.offers(verb, kind))


def _obstacle(
    verb: Verb, claim: Claim, allowed: frozenset[Verb], waiting: bool, words: ClaimWords
) -> str:
    if waiting:
        return translate("Claims", "An answer is on its way already")
    if verb in allowed:
        return ""
    if not claim.is_open:
        return translate("Claims", "This claim is over")
    if claim.held and verb is not Verb.RELEASE:
        return translate("Claims", "Release the hold first")
    if not claim.held and verb is Verb.RELEASE:
        return translate("Claims", "It is not on hold")
    early = _too_early(verb, claim, allowed)
    if early:
        return early
    state = words.claim_label(claim.kind, claim.state)
    return translate("Claims", "Not possible in this state (%1)").replace("%1", state)


def _too_early(verb: Verb, claim: Claim, allowed: frozenset[Verb]) -> str:
    """What has to come first, or has been done, where that is what stands against it."""
    if verb in _AFTER_GOODS and Verb.COLLECTED in allowed:
        return translate("Claims", "Report the goods as back first (C)")
    if verb is Verb.COLLECTED and claim.state in _BACK:
        return translate("Claims", "The goods are reported as back already")
    if verb is Verb.REDELIVER and claim.state is ClaimState.REDELIVERING:
        return translate("Claims", "The replacement is on its way already")
    return ""


def decision_word(verb: Verb, kind: ClaimKind) -> str:
    """What the button says."""
    if verb is Verb.APPROVE:
        return {
            ClaimKind.CANCEL: translate("Claims", "Approve cancel"),
            ClaimKind.RETURN: translate("Claims", "Approve return"),
        }.get(kind, translate("Claims", "Approve"))
    return {
        Verb.COLLECTED: translate("Claims", "Goods are back"),
        Verb.REDELIVER: translate("Claims", "Send replacement"),
        Verb.HOLD: translate("Claims", "Hold"),
        Verb.RELEASE: translate("Claims", "Release hold"),
        Verb.REJECT: translate("Claims", "Reject"),
    }[verb]


def decision_question(verb: Verb, kind: ClaimKind, count: int) -> str:
    """The title of the dialog: the question with the number."""
    if verb is Verb.APPROVE and kind is ClaimKind.CANCEL:
        return translate("Claims", "Approve %n cancel request(s)?", None, count)
    if verb is Verb.APPROVE:
        return translate("Claims", "Approve %n return(s) and refund?", None, count)
    return {
        Verb.COLLECTED: translate(
            "Claims", "Report the goods of %n exchange(s) as back?", None, count
        ),
        Verb.REDELIVER: translate("Claims", "Send the replacement?"),
        Verb.HOLD: translate("Claims", "Put this claim on hold?"),
        Verb.RELEASE: translate("Claims", "Release the hold?"),
        Verb.REJECT: translate("Claims", "Reject this claim?"),
    }[verb]


def consequence(verb: Verb, kind: ClaimKind) -> str:
    """What will happen, before it does."""
    if verb is Verb.APPROVE and kind is ClaimKind.CANCEL:
        return translate(
            "Claims",
            "The buyer gets the money back and the order is cancelled. A dispatch that waits for"
            " it is not sent any more. Once sent, it can't be taken back.",
        )
    if verb is Verb.APPROVE:
        return translate(
            "Claims",
            "The buyer gets the money back. Some marketplaces refund other returns of the same"
            " order with it. Once sent, it can't be taken back.",
        )
    return {
        Verb.REJECT: translate(
            "Claims",
            "The buyer is told the reason you write here and the claim is closed. The order goes"
            " back to where it was. Once sent, it can't be taken back.",
        ),
        Verb.HOLD: translate(
            "Claims",
            "The claim stands still until you release it. The buyer can see the reason and the"
            " amount you ask for.",
        ),
        Verb.RELEASE: translate(
            "Claims",
            "The claim goes on from where it stood. If the marketplace itself has put it on hold,"
            " for its return care for instance, leave it to the marketplace.",
        ),
        Verb.COLLECTED: translate(
            "Claims",
            "The marketplace takes the goods as back with you. The replacement can be sent after"
            " that. Once sent, it can't be taken back.",
        ),
        Verb.REDELIVER: translate(
            "Claims",
            "The buyer is told the new invoice number. It can't be corrected afterwards.",
        ),
    }[verb]


def deed_word(verb: Verb, kind: ClaimKind, count: int) -> str:
    """The button of the dialog names the deed and the number."""
    if verb is Verb.APPROVE and kind is ClaimKind.CANCEL:
        return translate("Claims", "Cancel and refund %n", None, count)
    if verb is Verb.APPROVE:
        return translate("Claims", "Refund %n", None, count)
    return {
        Verb.COLLECTED: translate("Claims", "Goods of %n are back", None, count),
        Verb.REDELIVER: translate("Claims", "Send invoice number"),
        Verb.HOLD: translate("Claims", "Put on hold"),
        Verb.RELEASE: translate("Claims", "Release hold"),
        Verb.REJECT: translate("Claims", "Reject claim"),
    }[verb]


def queued_word(verb: Verb, count: int) -> str:
    """What the toast says once it is on disk."""
    return {
        Verb.APPROVE: translate("Claims", "%n approval(s) saved", None, count),
        Verb.REJECT: translate("Claims", "%n rejection(s) saved", None, count),
        Verb.HOLD: translate("Claims", "%n hold(s) saved", None, count),
        Verb.RELEASE: translate("Claims", "%n release(s) saved", None, count),
        Verb.COLLECTED: translate("Claims", "%n collection(s) saved", None, count),
        Verb.REDELIVER: translate("Claims", "%n replacement(s) saved", None, count),
    }[verb]
