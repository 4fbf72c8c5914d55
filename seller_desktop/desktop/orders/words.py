"""Words of the trade for codes that come from below, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ...domain.action import ActionState, Verb
from ...domain.courier import find_courier
from ...domain.errors import Problem, UserFixable
from ...domain.money import Money
from ...domain.order import LineStatus
from ...domain.texts import Text, describe, word
from ...marketplaces.contract import Marketplace
from ...marketplaces.contract import Words as BothLanguages
from ...marketplaces.registry import Registry
from ..widgets.status_words import status_word


class Words:
    """Looks words up in the catalogue. Safe in any thread."""

    def __init__(self, language: str, registry: Registry) -> None:
        self.language = language
        self._registry = registry

    @property
    def korean(self) -> bool:
        """Whether the window speaks Korean."""
        return self.language == "ko"

    def of(self, words: BothLanguages) -> str:
        """A text that a marketplace's folder brought along."""
        return words.ko if self.korean else words.en

    def marketplace(self, key: str) -> Marketplace | None:
        """The marketplace of a key, None where its plug-in is gone."""
        try:
            return self._registry.get(key)
        except UserFixable:
            return None

    def line_status(self, status: str, marketplace: str) -> str:
        """A line's status as its marketplace means it: where sellers confirm no order (발주확인),
        one that is to be shipped is merely in hand."""
        if status == LineStatus.ACCEPTED:
            known = self.marketplace(marketplace)
            if known is not None and not known.facts.offers(Verb.CONFIRM):
                return status_word("processing")
        return status_word(status)

    def asked(self, verb: Verb) -> str:
        """What a pending action asks for, as short as a column: 송장 전송, 발주확인."""
        if verb is Verb.CONFIRM:
            return QCoreApplication.translate("RowStatus", "Confirm")
        if verb is Verb.DISPATCH:
            return QCoreApplication.translate("RowStatus", "Ship")
        if verb is Verb.DELAY:
            return QCoreApplication.translate("RowStatus", "Delay")
        if verb is Verb.CANCEL:
            return QCoreApplication.translate("RowStatus", "Cancel")
        if verb is Verb.CHANGE_INVOICE:
            return QCoreApplication.translate("RowStatus", "New invoice")
        if verb is Verb.NOTE:
            return QCoreApplication.translate("RowStatus", "Note")
        return self.verb(verb)

    def verb(self, verb: Verb) -> str:
        """A verb's name."""
        return word(f"verb.{verb}", self.language)

    def state(self, state: ActionState) -> str:
        """The state of an action: 대기, 보류, 결정 필요."""
        return word(f"state.{state}", self.language)

    def reason(self, reason: str) -> str:
        """Why an action is where it is, as a sentence."""
        return word(f"reason.{reason}", self.language)

    def claim_kind(self, kind: str) -> str:
        """The kind of a claim."""
        return word(f"claim_kind.{kind}", self.language)

    def claim_state(self, state: str) -> str:
        """How far a claim is."""
        return word(f"claim_state.{state}", self.language)

    def method(self, method: str) -> str:
        """A delivery method."""
        return word(f"method.{method}", self.language)

    def courier(self, code: str | None) -> str:
        """A courier's name; a code we do not know stays as it is."""
        known = find_courier(code) if code else None
        if known is None:
            return code or ""
        return known.name_ko if self.korean else known.name_en

    def problem(self, problem: Problem) -> Text:
        """Title, message and hint of a problem."""
        return describe(problem, self.language)

    def money(self, amount: int, currency: str = "KRW") -> str:
        """An amount in minor units with its currency, for sentences: 33,400원, ₩33,400."""
        figures = Money(amount, currency).figures
        if currency != "KRW":
            return f"{figures} {currency}"
        return f"{figures}원" if self.korean else f"₩{figures}"
