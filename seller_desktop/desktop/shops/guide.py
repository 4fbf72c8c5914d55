"""Adding a shop, step by step. Leaving keeps everything; nothing is stored before the test."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from ...domain.errors import Problem
from ...domain.shop import Shop
from ...marketplaces.contract import Identity, MarketplaceFacts
from ...store.settings import HISTORY_DAYS
from ..context import PageContext
from ..forms.ui_shop_guide import Ui_ShopGuide
from ..forms.ui_shop_step_first import Ui_ShopStepFirst
from ..place import Place
from ..sync_summary import ShopState
from ..tab_order import follow_layout
from ..widgets.plain_label import PlainLabel
from ..widgets.step_list import Step
from .checks import TestOutcome
from .deeds import ShopDeeds, ShopDraft
from .keys_step import KeysStep
from .marketplace_choice import MarketplaceChoice
from .prepare_step import PrepareStep
from .shop_words import history_words, said_in

_STEPS = ("choose", "prepare", "keys", "test", "first")


class FirstSyncStep(QFrame):
    """The last step: how far the first sync is. It goes on whether anybody looks or not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ShopStepFirst()
        self.ui.setupUi(self)
        self._over = False
        self.ui.progress_bar.set_name(self.tr("First sync"))
        self.ui.note_label.set_style("small")
        self.ui.note_label.set_tone("secondary")
        self.ui.finish_button.set_kind("primary")
        self.ui.progress_label.setText(self.tr("The first sync begins."))

    @property
    def is_over(self) -> bool:
        """Whether all orders asked for have come."""
        return self._over

    def show_state(self, state: ShopState) -> None:
        """How the new shop is."""
        ui = self.ui
        self._over = state.shop.history_done
        if self._over:
            ui.progress_bar.set_progress(1, 1)
            ui.progress_label.setText(self.tr("All orders asked for are here."))
            ui.note_label.hide()  # nothing is left to be waited for
        elif state.history is not None:
            ui.progress_bar.set_progress(*state.history)
            ui.progress_label.setText(history_words(state.history))


class ShopGuide(QWidget):
    """The steps, the test, and the first sync of one new shop."""

    left = Signal()
    discarded = Signal()
    finished = Signal()
    moved = Signal()
    """Another step or marketplace."""
    tested = Signal(object)
    added = Signal(object)

    def __init__(
        self, context: PageContext, deeds: ShopDeeds, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._deeds = deeds
        self._ui = Ui_ShopGuide()
        self._ui.setupUi(self)
        self.facts: MarketplaceFacts | None = None
        self.shop_id: int | None = None
        self._prepare: PrepareStep | None = None
        self.keys: KeysStep | None = None
        self.first: FirstSyncStep | None = None
        self._began = 0.0
        self._set_up()
        self._make_steps()
        self._connect()

    @property
    def step(self) -> str:
        """The key of the open step."""
        return self._ui.step_list.current()

    @property
    def progress(self) -> tuple[int, int]:
        """Steps done, and of how many."""
        over = self.first is not None and self.first.is_over
        return len(_STEPS) if over else _STEPS.index(self.step), len(_STEPS)

    def first_focus(self) -> QWidget:
        """Where the keyboard goes in the open step."""
        if self.step == "choose":
            return next(iter(self.choice.buttons.values()), self)
        if self.step == "prepare" and self._prepare is not None:
            return self._prepare.first_focus()
        if self.step == "first" and self.first is not None:
            return self.first.ui.finish_button
        return self.keys.first_focus() if self.keys is not None else self

    def show_state(self, state: ShopState) -> None:
        """How the shop that was added is."""
        if self.first is not None:
            self.first.show_state(state)
            if self.first.is_over:
                self._ui.step_list.end()
            self._show_step()

    def choose(self, marketplace: str) -> None:
        """Go on with a marketplace; what was typed for the same one stays."""
        facts = self._context.office.registry.get(marketplace).facts
        if self.facts is None or self.facts.key != facts.key:
            self.facts = facts
            self._make_steps()
        self._open("prepare")

    def go_on(self) -> None:
        """What Ctrl+Enter does in the open step."""
        if self.step == "prepare":
            self._open("keys")
        elif self.step == "keys" and self.keys is not None:
            self.keys.submit()

    def show_added(self, shop: Shop, seconds: float) -> None:
        """The last step: the test took so many seconds, and the shop is there."""
        self.shop_id = shop.id
        self._open("first")
        self.tested.emit(TestOutcome(Identity(shop.account or ""), seconds=seconds))

    def _set_up(self) -> None:
        ui = self._ui
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        ui.mark.set_edge(32)
        ui.title_label.set_style("title")
        for label in (ui.about_label, ui.steps_label, ui.later_label):
            label.set_style("small")
            label.set_tone("secondary")
        ui.steps_bar.set_name(self.tr("Steps"))
        ui.scroll_area.setFrameShape(ui.scroll_area.Shape.NoFrame)
        ui.later_button.set_key("Esc")
        ui.discard_button.set_kind("flat")

    def _connect(self) -> None:
        ui = self._ui
        ui.later_button.clicked.connect(self.left)
        ui.discard_button.clicked.connect(self.discarded)
        ui.back_button.clicked.connect(self._on_back)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.go_on)

    def _make_steps(self) -> None:
        """The steps with what each needs; those after the choice once there is one."""
        steps, language = self._ui.step_list, self._context.language
        titles = self._titles()
        steps.set_steps([Step(key, titles[key]) for key in _STEPS])
        choices = [market.facts for market in self._context.office.registry.all()]
        self.choice = MarketplaceChoice(choices, language)
        self.choice.chosen.connect(self.choose)
        steps.set_content("choose", self.choice)
        if self.facts is not None:
            self._make_contents(self.facts, language)
        follow_layout(self)
        self._show_step()

    def _make_contents(self, facts: MarketplaceFacts, language: str) -> None:
        steps = self._ui.step_list
        texts = [said_in(text, language) for text in facts.checklist]
        self._prepare = PrepareStep(texts, facts.console_url)
        self._prepare.next_wanted.connect(self.go_on)
        self._prepare.ticked.connect(self._on_ticked)
        days = self._context.settings.get(HISTORY_DAYS)
        self.keys = KeysStep(facts, language, days, self._context.office.clock.now_ms())
        self.keys.add_wanted.connect(self._on_add)
        self.first = FirstSyncStep()
        self.first.ui.finish_button.clicked.connect(self.finished)
        self.first.ui.orders_button.clicked.connect(self._on_orders)
        waiting = PlainLabel(None, self.tr("Asking the marketplace. This takes some seconds."))
        waiting.set_tone("secondary")
        steps.set_content("prepare", self._prepare)
        steps.set_content("keys", self.keys)
        steps.set_content("test", waiting)
        steps.set_content("first", self.first)
        steps.set_fact("choose", said_in(facts.name, language))

    def _titles(self) -> dict[str, str]:
        return {
            "choose": self.tr("Choose the marketplace"),
            "prepare": self.tr("Prepare at the marketplace"),
            "keys": self.tr("Name and keys"),
            "test": self.tr("Connection test"),
            "first": self.tr("First sync"),
        }

    def _open(self, key: str) -> None:
        self._ui.step_list.set_current(key)
        self._show_step()
        self.moved.emit()
        if self.isVisible():
            self.first_focus().setFocus()

    def _show_step(self) -> None:
        ui, facts = self._ui, self.facts
        done, total = self.progress
        name = said_in(facts.name, self._context.language) if facts else ""
        title = self.tr("Connect %1").replace("%1", name) if facts else self.tr("Add a shop")
        ui.title_label.setText(title)
        ui.mark.setVisible(facts is not None)
        if facts is not None:
            ui.mark.set_marketplace(facts.key)
        ui.about_label.setText(self.tr("Nothing is stored before the connection test succeeds."))
        text = self.tr("%1 of %2 steps done")
        ui.steps_label.setText(text.replace("%1", str(done)).replace("%2", str(total)))
        ui.steps_bar.set_progress(done, total)
        ui.back_button.setVisible(self.step in ("prepare", "keys"))
        unsaved = self.step not in ("test", "first")
        ui.about_label.setVisible(unsaved)
        ui.discard_button.setVisible(unsaved)
        ui.foot_widget.setVisible(unsaved)
        ui.foot_line.setVisible(unsaved)

    def _on_back(self) -> None:
        self._open(_STEPS[_STEPS.index(self.step) - 1])

    def _on_ticked(self, done: int, total: int) -> None:
        self._ui.step_list.set_fact("prepare", f"{done}/{total}")

    def _on_add(self, draft: ShopDraft) -> None:
        self._began = self._context.office.clock.monotonic()
        self._open("test")
        self.tested.emit(TestOutcome())
        self._deeds.add(draft, self._on_added, self._on_refused)

    def _on_added(self, shop: Shop) -> None:
        self.show_added(shop, self._context.office.clock.monotonic() - self._began)
        self.added.emit(shop)

    def _on_refused(self, problem: Problem) -> None:
        self._open("keys")
        self.tested.emit(TestOutcome(problem=problem))
        if self.keys is not None:
            self.keys.show_refusal(problem)

    def _on_orders(self) -> None:
        self.finished.emit()
        self._context.go(Place("orders"))
