"""The strip below the detail pane: the deed that comes next, another, and the rest in a menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ...domain.action import Verb
from ..forms.ui_orders_detail import Ui_OrdersDetail
from .claim_section import ClaimSection
from .deed_words import DEED_KEYS, deed_word
from .lack_words import lack_mark

_GAPS = 48
_NEXT: tuple[Verb, ...] = (Verb.CONFIRM, Verb.DISPATCH, Verb.DELAY)
_ALL: tuple[Verb, ...] = (*_NEXT, Verb.CHANGE_INVOICE, Verb.NOTE, Verb.CANCEL)


class DetailFooter(QObject):
    """`chosen` carries a verb. An open claim comes before every verb."""

    chosen = Signal(object)
    copy_wanted = Signal()
    raw_wanted = Signal()
    hold_wanted = Signal()

    def __init__(self, ui: Ui_OrdersDetail, claim: ClaimSection, pane: QWidget) -> None:
        super().__init__(pane)
        self._ui = ui
        self._claim = claim
        self._pane = pane
        self._fitting: frozenset[Verb] = frozenset()
        self._lacking: frozenset[Verb] = frozenset()
        self._held: bool | None = None
        ui.more_button.set_icon("ellipsis", self.tr("More"))
        ui.primary_button.set_kind("primary")
        ui.more_button.clicked.connect(self._on_more)
        ui.primary_button.clicked.connect(lambda: self._choose(0))
        ui.second_button.clicked.connect(lambda: self._choose(1))

    def show_fitting(self, fitting: frozenset[Verb], lacking: frozenset[Verb]) -> None:
        """Offer what fits the line shown; `lacking` is what its marketplace does not know."""
        self._fitting, self._lacking = fitting, lacking
        offers = self._offers()
        for number, button in enumerate((self._ui.primary_button, self._ui.second_button)):
            button.setVisible(number < len(offers))
            if number < len(offers):
                verb = offers[number]
                button.setText(deed_word(verb) if verb else self.tr("Open the claim"))
                button.set_key(DEED_KEYS[verb] if verb else "")
        self._fit()

    def show_hold(self, held: bool | None) -> None:
        """Offer a hold or its release; None where there is neither."""
        self._held = held

    def fit(self) -> None:
        """The pane has another width."""
        self.show_fitting(self._fitting, self._lacking)

    def _fit(self) -> None:
        """Where both buttons have no room with their keys, the keys go: menu and F1 tell them."""
        ui = self._ui
        shown = [b for b in (ui.primary_button, ui.second_button) if not b.isHidden()]
        room = self._pane.width() - ui.more_button.sizeHint().width() - _GAPS
        if sum(button.sizeHint().width() for button in shown) > room:
            for button in shown:
                button.set_key("")

    def _offers(self) -> list[Verb | None]:
        """First what comes next; None stands for the open claim."""
        verbs = [verb for verb in _NEXT if verb in self._fitting]
        claim: list[Verb | None] = [None] if self._claim.is_open else []
        return [*claim, *verbs][:2]

    def _choose(self, place: int) -> None:
        offers = self._offers()
        if place >= len(offers):
            return
        verb = offers[place]
        if verb is None:
            self._claim.open()
        else:
            self.chosen.emit(verb)

    def menu(self) -> QMenu:
        """Every deed there is for an order: what does not fit is disabled, what its marketplace
        does not know says so."""
        menu = QMenu(self._pane)
        for verb in _ALL:
            word = deed_word(verb)
            action = menu.addAction(lack_mark(word) if verb in self._lacking else word)
            action.setEnabled(verb in self._fitting)
            action.triggered.connect(self._chooser(verb))
        word = self.tr("Release the hold") if self._held else self.tr("Put on hold…")
        hold = menu.addAction(word, self.hold_wanted.emit)
        hold.setEnabled(self._held is not None)
        menu.addSeparator()
        menu.addAction(self.tr("Copy the order number"), self.copy_wanted.emit)
        menu.addAction(self.tr("Raw data"), self.raw_wanted.emit)
        return menu

    def _on_more(self) -> None:
        menu = self.menu()
        above = self._ui.more_button.mapToGlobal(QPoint(0, -menu.sizeHint().height()))
        menu.popup(above)

    def _chooser(self, verb: Verb) -> Callable[[], None]:
        return lambda: self.chosen.emit(verb)
