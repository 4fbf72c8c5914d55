"""What the program can do at a shop, in words, from the capabilities of its marketplace."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ...domain.action import Verb
from ...domain.texts import word
from ...marketplaces.contract import MarketplaceFacts

_LINE_VERBS = (
    Verb.CONFIRM,
    Verb.DISPATCH,
    Verb.DELAY,
    Verb.CHANGE_INVOICE,
    Verb.NOTE,
    Verb.CANCEL,
)
_HARD = "\u00a0"
_CLAIM_VERBS = (
    Verb.APPROVE,
    Verb.REJECT,
    Verb.HOLD,
    Verb.RELEASE,
    Verb.COLLECTED,
    Verb.REDELIVER,
)


@dataclass(frozen=True, slots=True)
class Abilities:
    """What can be done, how goods leave, and what has to be done at the marketplace's own site.
    Lines break between items only: the spaces within them are hard ones."""

    can: str
    delivery: str
    cannot: str


def abilities(facts: MarketplaceFacts, language: str) -> Abilities:
    """The verbs a marketplace takes, and the delivery methods it knows."""
    able = facts.capabilities
    offered = {verb: facts.offers(verb) for verb in (*_LINE_VERBS, *_CLAIM_VERBS)}
    can = [word(f"verb.{verb}", language) for verb, known in offered.items() if known]
    cannot = [word(f"verb.{verb}", language) for verb, known in offered.items() if not known]
    lines = []
    if offered[Verb.DISPATCH]:
        methods = [word(f"method.{method}", language) for method in able.delivery_methods]
        text = QCoreApplication.translate("Shops", "Delivery: %1")
        lines.append(text.replace("%1", _joined(methods)))
    if able.split_groups:
        lines.append(
            QCoreApplication.translate("Shops", "Split shipping: a box may leave in parts")
        )
    missing = ""
    if cannot:
        text = QCoreApplication.translate("Shops", "At the marketplace's own site only: %1")
        missing = text.replace("%1", _joined(cannot))
    return Abilities(_joined(can), "\n".join(lines), missing)


def _joined(words: list[str]) -> str:
    return f"{_HARD}· ".join(word.replace(" ", _HARD) for word in words)
