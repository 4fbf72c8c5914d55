"""One shop: what stands in its way, how its rounds went, how it is reached, what can be done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ...domain.errors import OfficeError
from ...domain.key_life import KeyLife, KeyStage, key_life
from ...marketplaces.contract import MarketplaceFacts
from ..context import PageContext
from ..forms.ui_shop_detail import Ui_ShopDetail
from ..sync_summary import ShopState
from ..widgets.deadline_words import clock_time, full_date, short_date
from ..widgets.sync_state import age_words
from .problem_box import ProblemBox
from .shop_words import days_left_words, history_words, next_try_words, said_in

translate = QCoreApplication.translate
_INSET = 16


class ShopDetail(QWidget):
    """Shows a `ShopState`; what the seller wants goes out as signals, without a shop's id."""

    test_wanted = Signal()
    sync_wanted = Signal()
    edit_wanted = Signal()
    pause_wanted = Signal()
    remove_wanted = Signal()
    unread_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._ui = Ui_ShopDetail()
        self._ui.setupUi(self)
        self._problem = ProblemBox(self._ui.problem_host, context.language)
        self._keys_problem = ProblemBox(self._ui.keys_host, context.language)
        self._console_url = ""
        self._set_up()
        self._connect()

    def show_state(self, state: ShopState, waiting: int, now: int, unread: int = 0) -> None:
        """Another shop, or the same one later. `waiting` actions are still to be sent, `unread`
        records could not be read."""
        ui, shop = self._ui, state.shop
        facts = self._facts(shop.marketplace)
        market = said_in(facts.name, self._context.language) if facts else shop.marketplace
        ui.mark.set_marketplace(shop.marketplace)
        ui.name_label.setText(shop.name)
        ui.account_label.setText(" · ".join(part for part in (market, shop.account) if part))
        ui.unofficial_strip.setVisible(not shop.official)
        ui.unofficial_strip.set_words(self.tr("Not the real marketplace"), shop.base_url)
        self._show_unread(unread)
        life = key_life(shop.keys_issued_at, facts.key_days if facts else None, now)
        self._show_problem(state, facts)
        self._show_keys(state, life)
        self._show_history(state)
        ui.health_list.set_pairs(self._health_pairs(state, waiting, now))
        ui.access_list.set_pairs(self._access_pairs(state, market, life))
        self._show_pause(shop.paused)

    def first_focus(self) -> QWidget:
        """Where the keyboard goes from the list."""
        return self._ui.test_button

    def set_testing(self, testing: bool) -> None:
        """A test runs: another one has to wait."""
        self._ui.test_button.setEnabled(not testing)

    def _set_up(self) -> None:
        ui = self._ui
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        ui.mark.set_edge(32)
        for strip in (ui.unofficial_strip, ui.unread_strip):
            strip.set_inset(_INSET)
        ui.name_label.set_style("title")
        ui.account_label.set_style("small")
        ui.account_label.set_tone("secondary")
        ui.scroll_area.setFrameShape(ui.scroll_area.Shape.NoFrame)
        ui.history_head.set_words(self.tr("First sync"))
        ui.history_bar.set_name(self.tr("First sync"))
        ui.history_label.set_style("small")
        ui.history_label.set_tone("secondary")
        ui.health_head.set_words(self.tr("State"))
        ui.access_head.set_words(self.tr("Connection"))
        ui.problem_host_layout.addWidget(self._problem)
        ui.keys_host_layout.addWidget(self._keys_problem)
        ui.console_button.set_icon("external-link")
        ui.issuer_button.set_icon("external-link")
        ui.renewed_button.set_icon("pencil")
        ui.sync_button.set_icon("refresh-cw")
        ui.test_button.set_icon("plug")
        ui.edit_button.set_icon("pencil")
        ui.remove_button.set_kind("refusal")
        ui.remove_button.set_icon("trash-2")

    def _connect(self) -> None:
        ui = self._ui
        ui.unread_strip.link_clicked.connect(self.unread_wanted)
        ui.test_button.clicked.connect(self.test_wanted)
        ui.sync_button.clicked.connect(self.sync_wanted)
        ui.edit_button.clicked.connect(self.edit_wanted)
        ui.pause_button.clicked.connect(self.pause_wanted)
        ui.remove_button.clicked.connect(self.remove_wanted)
        ui.console_button.clicked.connect(self._on_console)
        ui.issuer_button.clicked.connect(self._on_console)
        ui.renewed_button.clicked.connect(self.edit_wanted)

    def _show_unread(self, count: int) -> None:
        strip = self._ui.unread_strip
        strip.setVisible(count > 0)
        strip.set_words(
            self.tr("%n order(s) could not be read", "", count),
            self.tr("Handle them at the marketplace until they appear here."),
            self.tr("Show"),
        )

    def _show_problem(self, state: ShopState, facts: MarketplaceFacts | None) -> None:
        problem = state.problem
        self._ui.problem_card.setVisible(problem is not None)
        self._problem.show_problem(problem, will_pass=not state.needs_deed)
        self._console_url = facts.console_url if facts else ""
        self._ui.console_button.setVisible(state.needs_deed and bool(self._console_url))

    def _show_keys(self, state: ShopState, life: KeyLife | None) -> None:
        """The count-down, unless the same is standing there as the shop's problem."""
        problem = life.problem if life is not None else None
        if state.problem is not None and state.problem.code == "key_expired":
            problem = None
        soon = life is not None and life.stage is KeyStage.SOON
        self._ui.keys_card.setVisible(problem is not None)
        self._keys_problem.show_problem(problem, will_pass=soon)
        self._ui.issuer_button.setVisible(bool(self._console_url))

    def _show_history(self, state: ShopState) -> None:
        history = state.history
        self._ui.history_widget.setVisible(history is not None)
        if history is not None:
            self._ui.history_bar.set_progress(*history)
            self._ui.history_label.setText(history_words(history))

    def _health_pairs(self, state: ShopState, waiting: int, now: int) -> list[tuple[str, str]]:
        health = state.health
        pairs = [
            (self.tr("Success"), _moment(health.last_success_at, now)),
            (self.tr("Last try"), _moment(health.last_try_at, now)),
        ]
        if next_try := next_try_words(state, now):
            pairs.append((self.tr("Next try"), next_try))
        if state.shop.paused:
            pairs.append((self.tr("Next try"), self.tr("none while paused")))
        pairs.append((self.tr("To be sent"), self.tr("%n action(s)", "", waiting)))
        return pairs

    def _access_pairs(
        self, state: ShopState, market: str, life: KeyLife | None
    ) -> list[tuple[str, str]]:
        shop = state.shop
        address = shop.base_url
        if not shop.official:
            note = self.tr("not the real marketplace")
            address = f"{address} ({note})"
        pairs = [
            (self.tr("Market"), market),
            (self.tr("Account"), shop.account or "–"),
            (self.tr("Address"), address),
            (self.tr("Added"), short_date(shop.added_at)),
        ]
        if life is not None:
            until = f"{full_date(life.expires_on)} ({days_left_words(life)})"
            pairs.append((self.tr("Keys until"), until))
        return pairs

    def _show_pause(self, paused: bool) -> None:
        button = self._ui.pause_button
        button.setText(self.tr("Resume") if paused else self.tr("Pause"))
        button.set_icon("play" if paused else "pause")
        self._ui.sync_button.setEnabled(not paused)

    def _facts(self, marketplace: str) -> MarketplaceFacts | None:
        """A plug-in may be gone while its shops are still stored."""
        try:
            return self._context.office.registry.get(marketplace).facts
        except OfficeError:
            return None

    def _on_console(self) -> None:
        QDesktopServices.openUrl(QUrl(self._console_url))


def _moment(at: int | None, now: int) -> str:
    if at is None:
        return translate("Shops", "not yet")
    return f"{age_words(at, now)} ({short_date(at)} {clock_time(at)})"
