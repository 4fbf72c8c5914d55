"""The rules of the seller: a list in the order in which they act, one in full, and its dry run."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from ...actions import rules as actions
from ...domain.errors import OfficeError, Problem
from ...domain.rule import Deeds, Rule, checked
from ...domain.texts import describe
from ...domain.texts.rule_sentences import RuleSentences
from ...store import shops as shop_store
from ...store.rules import rules as stored_rules
from ..context import PageContext
from ..forms.ui_rules_dialog import Ui_RulesDialog
from ..place import Place
from ..widgets.list_rows import ListRow
from .dry_run import DryRunSection
from .rule_deeds import RuleDeeds

_WIDTH, _HEIGHT, _LIST_WIDTH = 1060, 680, 290
_TRY_AFTER_MS = 250
_NEW = 0


@dataclass(frozen=True, slots=True)
class _Stored:
    """What is read before anything is shown. `open_lines` could be ruled now."""

    rules: tuple[Rule, ...]
    shops: dict[int, str]
    open_lines: int


class RulesDialog(QDialog):
    """What is written is kept while the dialog is open, rule by rule, and acts once it is saved.
    `drafts` are the rules that were changed, by id; 0 is a new one."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._stored: dict[int, Rule] = {}
        self._words = RuleSentences(context.language, {})
        self.drafts: dict[int, Rule] = {}
        self._current: int | None = None
        self._asked_twice = False
        self.ui = Ui_RulesDialog()
        self.ui.setupUi(self)
        self.run = DryRunSection(context, self.ui, self)
        self.deeds = RuleDeeds(context, self)
        self._try_soon = QTimer(self)
        self._try_soon.setSingleShot(True)
        self._try_soon.setInterval(_TRY_AFTER_MS)
        self._set_up()
        self._connect()
        self.read()

    @property
    def trying(self) -> bool:
        """Whether the dry run has yet to follow what was written."""
        return self._try_soon.isActive()

    @property
    def shown(self) -> tuple[Rule, ...]:
        """The stored rules in the order in which they act."""
        return tuple(self._stored.values())

    def read(self, then: int | None = None) -> None:
        """Show what is stored; `then` is the rule to go to."""
        office = self._context.office

        def work() -> _Stored:
            with office.db.read() as conn:
                shops = {shop.id: shop.name for shop in shop_store.shops(conn)}
                found = stored_rules(conn)
            return _Stored(found, shops, actions.open_lines_touched(office))

        self._context.tasks.run(self, work, lambda stored: self._on_read(stored, then))

    # Set-up.

    def _set_up(self) -> None:
        ui = self.ui
        self.resize(_WIDTH, _HEIGHT)
        self.setWindowTitle(self.tr("Rules for new orders"))
        ui.title_label.set_style("lead")
        ui.message_label.set_tone("secondary")
        ui.list_widget.setFixedWidth(_LIST_WIDTH)
        ui.rules_view.setFrameShape(ui.rules_view.Shape.NoFrame)
        ui.rules_view.setAccessibleName(self.tr("Rules"))
        ui.rules_view.set_wrapping(True)
        ui.rules_view.setToolTip(self.tr("Space: in use or not"))
        ui.new_button.set_icon("plus")
        ui.new_button.set_key("Ctrl+N")
        ui.up_button.set_icon("arrow-up", self.tr("Apply earlier"), "Alt+Up")
        ui.down_button.set_icon("arrow-down", self.tr("Apply later"), "Alt+Down")
        ui.delete_button.set_icon("trash-2", self.tr("Delete the rule"), "Ctrl+Del")
        ui.sentence_label.set_style("body@600")
        ui.problem_label.set_style("small")
        ui.problem_label.set_tone("alarm")
        ui.outcome_label.set_tone("secondary")
        ui.undo_button.set_kind("link")
        ui.undo_button.hide()
        ui.close_button.set_key("Esc")
        ui.save_button.set_kind("primary")
        ui.save_button.set_key("Ctrl+Return")
        for button in (ui.apply_button, ui.close_button, ui.save_button):
            button.set_large(True)
            button.setAutoDefault(False)
        ui.empty_page.set_icon("sliders-horizontal")
        ui.empty_page.set_words(
            self.tr("There is no rule yet"),
            self.tr("A rule tags new orders, puts them on hold or names their courier."),
            self.tr("New rule"),
            "Ctrl+N",
        )

    def _connect(self) -> None:
        ui = self.ui
        ui.rules_view.current_changed.connect(self._on_chosen)
        ui.editor.changed.connect(self._on_edited)
        self.run.chosen.connect(self._on_order_chosen)
        self._try_soon.timeout.connect(self._try)
        for button, keys, deed in (
            (ui.new_button, "Ctrl+N", self.start_new),
            (ui.up_button, "Alt+Up", lambda: self.shift(-1)),
            (ui.down_button, "Alt+Down", lambda: self.shift(1)),
            (ui.delete_button, "Ctrl+Del", self.delete),
            (ui.save_button, "Ctrl+Return", self.save),
        ):
            button.clicked.connect(deed)
            QShortcut(QKeySequence(keys), self, deed)
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), ui.rules_view, self.switch)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        ui.empty_page.button_clicked.connect(self.start_new)
        ui.apply_button.clicked.connect(self.deeds.apply_to_open)
        ui.undo_button.clicked.connect(self.deeds.undo)
        self.deeds.stored.connect(self._on_stored)
        self.deeds.said.connect(self._say_outcome)
        self.deeds.refused.connect(self._say_problem)
        self.deeds.undoable.connect(ui.undo_button.setVisible)
        ui.close_button.clicked.connect(self.reject)

    # Showing.

    def _on_read(self, stored: _Stored, then: int | None) -> None:
        self._stored = {rule.id: rule for rule in stored.rules}
        self._words = RuleSentences(self._context.language, stored.shops)
        self.ui.editor.speak(self._words, stored.shops)
        current = self._current if then is None else then
        known = [*self._stored, *([_NEW] if _NEW in self.drafts else [])]
        self._current = current if current in known else next(iter(known), None)
        self._show_list()
        self._show_apply(stored.open_lines)
        self._show_rule()

    def _show_list(self) -> None:
        view = self.ui.rules_view
        rows = [self._row(rule) for rule in self._stored.values()]
        if _NEW in self.drafts:
            rows.append(self._row(self.drafts[_NEW]))
        view.blockSignals(True)  # rows that come and go are no choice of the seller's
        view.set_rows(rows)
        if self._current is not None and view.current_id() != self._current:
            view.go_to(self._current)
        view.blockSignals(False)
        places = list(self._stored)
        at = places.index(self._current) if self._current in places else -1
        self.ui.up_button.setEnabled(at > 0)
        self.ui.down_button.setEnabled(-1 < at < len(places) - 1)
        self.ui.delete_button.setEnabled(self._current is not None)

    def _row(self, stored: Rule) -> ListRow:
        rule = self.drafts.get(stored.id, stored)
        state = self.tr("on") if stored.on else self.tr("off")
        if stored.id in self.drafts:
            state = self.tr("not saved")
        title = rule.name.strip() or self.tr("New rule")
        glyph = "accepted" if stored.on and stored.id else "pending"
        return ListRow(stored.id, title, self._words.sentence(rule), glyph=glyph, right=state)

    def _show_rule(self) -> None:
        ui, rule = self.ui, self._rule()
        ui.save_button.setEnabled(False)
        if rule is None:
            ui.rule_stack.setCurrentWidget(ui.empty_page)
            return
        ui.rule_stack.setCurrentWidget(ui.rule_page)
        ui.editor.show_rule(rule)
        self._show_sentence(rule)
        self._try()

    def _show_sentence(self, rule: Rule) -> None:
        ui = self.ui
        ui.sentence_label.setText(self._words.sentence(rule))
        problem = _problem(rule) if rule.id in self.drafts else None
        text = "" if problem is None else describe(problem, self._context.language).message
        self._say_problem(text)
        ui.save_button.setEnabled(rule.id in self.drafts and problem is None)

    def _say_problem(self, text: str) -> None:
        self.ui.problem_label.setText(text)
        self.ui.problem_label.setVisible(bool(text))

    def _show_apply(self, count: int) -> None:
        ui = self.ui
        ui.apply_button.setEnabled(count > 0)
        ui.apply_button.setText(self.tr("Apply to %n open order(s)", "", count))

    def _rule(self) -> Rule | None:
        if self._current is None:
            return None
        return self.drafts.get(self._current) or self._stored.get(self._current)

    def _try(self) -> None:
        """Try what is written among the other rules that are on."""
        rule = self._rule()
        if rule is None:
            return
        tried = [self.drafts.get(key, one) for key, one in self._stored.items() if key != rule.id]
        place = list(self._stored).index(rule.id) if rule.id in self._stored else len(tried)
        tried.insert(place, replace(rule, on=True))
        self.run.try_rules(tried, rule, self._words)

    def _on_order_chosen(self, line_id: int) -> None:
        self._context.go(Place("orders", stage="all", line_id=line_id))
        self.accept()

    # What happens.

    def _on_chosen(self, rule_id: int | None) -> None:
        if rule_id is not None and rule_id != self._current:
            self._current = rule_id
            self._show_list()
            self._show_rule()

    def _on_edited(self) -> None:
        rule = self.ui.editor.rule
        self._asked_twice = False
        if rule == self._stored.get(rule.id):
            self.drafts.pop(rule.id, None)
        else:
            self.drafts[rule.id] = rule
        self._show_list()
        self._show_sentence(rule)
        self._try_soon.start()

    def start_new(self) -> None:
        """A rule that does nothing yet."""
        self.drafts.setdefault(_NEW, Rule(_NEW, "", True, (), Deeds()))
        self._current = _NEW
        self._show_list()
        self._show_rule()
        self.ui.editor.ui.name_edit.setFocus()

    def save(self) -> None:
        """Let what is written act from now on."""
        rule = self._rule()
        if rule is not None and rule.id in self.drafts and _problem(rule) is None:
            self.deeds.save(rule)

    def switch(self) -> None:
        """Let the chosen rule act, or no more; one that is being written is switched by saving."""
        rule = self._stored.get(self._current) if self._current is not None else None
        if rule is not None and rule.id not in self.drafts:
            self.deeds.switch(rule)

    def shift(self, by: int) -> None:
        """Let the rule act earlier or later."""
        order = list(self._stored)
        at = order.index(self._current) if self._current in order else -1
        if at >= 0 and 0 <= at + by < len(order):
            order[at], order[at + by] = order[at + by], order[at]
            self.deeds.put_in_order(order)

    def delete(self) -> None:
        """Forget the rule; what it did stays."""
        rule = self._rule()
        if rule is None:
            return
        self.drafts.pop(rule.id, None)
        if rule.id == _NEW:
            self.read()
        else:
            self.deeds.delete(self._stored[rule.id], list(self._stored))

    def _on_stored(self, saved: Rule | None) -> None:
        """Something was stored: the drafts of what was saved are done."""
        self._asked_twice = False
        if saved is None:
            self.read()
            return
        for key in {_NEW, saved.id} if self._current == _NEW else {saved.id}:
            self.drafts.pop(key, None)
        self.read(saved.id)

    def reject(self) -> None:
        """Close; where something is not saved only when asked a second time."""
        if self.drafts and not self._asked_twice:
            self._asked_twice = True
            self._say_outcome(self.tr("Not saved yet. Close again to drop it."))
            return
        super().reject()

    def _say_outcome(self, text: str) -> None:
        self.ui.outcome_label.setText(text)


def _problem(rule: Rule) -> Problem | None:
    """Why a rule can't be stored."""
    try:
        checked(rule)
    except OfficeError as error:
        return error.problem
    return None
