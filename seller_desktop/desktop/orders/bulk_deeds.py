"""The strip below the worklist: what can be done with the ticked lines, or what the list holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ...domain.action import Verb
from ..widgets.bulk_bar import BulkDeed, Footer
from ..widgets.buttons import Kind
from .deed_words import DEED_KEYS, deed_word, deed_words, none_fits
from .hold_deed import HOLD_KEY
from .lack_words import lack_mark, lack_words, left_out_words
from .line_rules import LineRules, Selection
from .selection_watch import SelectionWatch
from .words import Words
from .worklist_panel import WorklistPanel

_MORE = "more"
_ON_THE_BAR = (Verb.CONFIRM, Verb.DISPATCH, Verb.DELAY)
_IN_THE_MENU = (Verb.CHANGE_INVOICE, Verb.NOTE, Verb.CANCEL)


class BulkDeeds(QObject):
    """`chosen` carries a verb for the ticked lines; `retried` and `released` action ids;
    `export_wanted` asks for a file, `hold_wanted` for the ticked lines to be held or released."""

    chosen = Signal(object)
    retried = Signal(object)
    released = Signal(object)
    export_wanted = Signal()
    hold_wanted = Signal()

    def __init__(
        self, footer: Footer, panel: WorklistPanel, words: Words, rules: LineRules, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._rules = rules
        self._footer = footer
        self._panel = panel
        self._words = words
        self._whole = Selection()
        self._watch: SelectionWatch = panel.selection
        self._watch.changed.connect(self._show)
        self._watch.summed.connect(self._on_summed)
        panel.model.keys_changed.connect(self._on_keys_changed)
        footer.bulk.deed_chosen.connect(self._on_deed)
        footer.bulk.check_clicked.connect(self._on_check_clicked)
        footer.bulk.closed.connect(self._on_closed)
        self._show()

    def why_none(self, verb: Verb) -> str:
        """Why a verb fits none of the ticked lines; empty while they are being looked at."""
        selection = self._watch.selection
        lacking = selection.lacks(verb)
        if not selection.known:
            return ""
        if lacking and sum(lacking.values()) == selection.count:
            return lack_words(verb, self._names(lacking))
        return none_fits(verb)

    def left_out(self, verb: Verb) -> str:
        """Which of the ticked lines a verb leaves out since their marketplace does not know it."""
        selection = self._watch.selection
        lacking, parts = selection.lacks(verb), []
        if lacking:
            parts.append(left_out_words(verb, sum(lacking.values()), self._names(lacking)))
        if verb is Verb.CONFIRM and selection.on_hold:
            parts.append(self.tr("%n on hold left out.", "", selection.on_hold))
        return " ".join(parts)

    def _names(self, shop_ids: Iterable[int]) -> tuple[str, ...]:
        return self._rules.names(shop_ids, korean=self._words.korean)

    def _show(self) -> None:
        selection = self._watch.selection
        if not selection.count:
            self._show_summary()
            return
        model = self._panel.model
        facts = [self.tr("%n shop(s)", "", selection.shops) if selection.shops else ""]
        facts.append(self._money(selection))
        if model.checked.all_matching:
            facts.insert(0, self.tr("all that match"))
        words = " · ".join(part for part in facts if part)
        state = model.checked.state(model.rowCount())
        self._footer.bulk.set_deeds(self._deeds(selection))
        self._footer.show_selection(selection.count, words, state)

    def _deeds(self, selection: Selection) -> list[BulkDeed]:
        deeds = []
        offered = [verb for verb in _ON_THE_BAR if self._rules.offered_anywhere(verb)]
        for verb in offered:
            count = len(selection.ids(verb))
            text = deed_words(verb, count) if count else deed_word(verb)
            kind: Kind = "primary" if verb is offered[0] else "secondary"
            reason = "" if count or not selection.known else self.why_none(verb)
            note = self.left_out(verb)
            deeds.append(BulkDeed(str(verb), text, DEED_KEYS[verb], kind, reason, note))
        deeds.append(BulkDeed(_MORE, self.tr("More")))
        return deeds

    def _show_summary(self) -> None:
        count = self._panel.model.rowCount()
        words = self.tr("%n order(s)", "", count)
        if self._whole.count == count and count:
            words = f"{words} · {self._money(self._whole)}"
        self._footer.show_summary(words, self.tr("Dashed: not at the marketplace yet"), "pending")

    def _money(self, selection: Selection) -> str:
        sums = sorted(selection.amounts.items())
        return " + ".join(self._words.money(amount, currency) for currency, amount in sums)

    def _on_summed(self, whole: Selection) -> None:
        self._whole = whole
        if not self._watch.selection.count:
            self._show_summary()

    def _on_keys_changed(self) -> None:
        self._whole = Selection()
        if not self._watch.selection.count:
            self._show_summary()

    def _on_deed(self, key: str) -> None:
        if key == _MORE:
            self._show_more()
        else:
            self.chosen.emit(Verb(key))

    def menu(self) -> QMenu:
        """What else can be done with the ticked lines."""
        selection = self._watch.selection
        menu = QMenu(self._footer)
        for verb in _IN_THE_MENU:
            if self._rules.offered_anywhere(verb):
                self._add_verb(menu, verb, selection)
        parked, held = selection.parked, selection.held
        retry = self.tr("Send %n again", "", len(parked)) if parked else self.tr("Send again")
        self._add(menu, retry, bool(parked), lambda: self.retried.emit(parked))
        release = self.tr("Send %n held anyway", "", len(held)) if held else self.tr("Send anyway")
        self._add(menu, release, bool(held), lambda: self.released.emit(held))
        word = self.tr("Put on hold, or release")
        self._add(menu, f"{word}\t{HOLD_KEY}", bool(selection.count), self.hold_wanted.emit)
        menu.addSeparator()
        self._add(menu, self.tr("Export…"), True, self.export_wanted.emit)
        return menu

    def _add_verb(self, menu: QMenu, verb: Verb, selection: Selection) -> None:
        fitting = selection.ids(verb)
        text = deed_words(verb, len(fitting)) if fitting else deed_word(verb)
        if sum(selection.lacks(verb).values()) == selection.count:
            text = lack_mark(text)
        self._add(menu, text, bool(fitting), lambda: self.chosen.emit(verb))

    def _show_more(self) -> None:
        menu = self.menu()
        button = self._footer.bulk.button(_MORE)
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _add(self, menu: QMenu, text: str, enabled: bool, deed: Callable[[], None]) -> None:
        action = QAction(text, menu)
        action.setEnabled(enabled)
        action.triggered.connect(deed)
        menu.addAction(action)

    def _on_check_clicked(self) -> None:
        model = self._panel.model
        if len(model.checked) == model.rowCount():
            model.checked.clear()
        else:
            model.check_all()

    def _on_closed(self) -> None:
        self._panel.model.checked.clear()
        self._panel.table.setFocus()
