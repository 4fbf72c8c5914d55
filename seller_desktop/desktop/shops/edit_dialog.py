"""Another name, or new keys of the same account, tested before they are stored."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ...domain.errors import Problem
from ...domain.korea_time import korean_day
from ...domain.shop import Shop
from ...domain.texts import describe
from ...marketplaces.contract import MarketplaceFacts
from ..context import PageContext
from ..forms.ui_shop_edit_dialog import Ui_ShopEditDialog
from ..tab_order import follow_layout
from ..widgets.fitted_dialog import FittedDialog
from .credential_fields import CredentialFields
from .deeds import ShopChange, ShopDeeds
from .field_state import mark_field
from .issue_day import IssueDay
from .keys_step import LONGEST_NAME
from .problem_box import ProblemBox

_WIDTH = 456


class ShopEditDialog(FittedDialog):
    """Stays open, with what was typed, until the change is stored or given up."""

    def __init__(
        self,
        shop: Shop,
        facts: MarketplaceFacts | None,
        deeds: ShopDeeds,
        context: PageContext,
        parent: QWidget,
    ) -> None:
        super().__init__(_WIDTH, parent)
        language = context.language
        self._shop = shop
        self._deeds = deeds
        self._language = language
        self._ui = Ui_ShopEditDialog()
        self._ui.setupUi(self)
        ui = self._ui
        self.credentials = CredentialFields(
            facts.credentials if facts else (), language, ui.fields_host
        )
        issued = korean_day(shop.keys_issued_at or shop.added_at)
        self.issued = IssueDay(facts, issued, context.office.clock.now_ms())
        ui.fields_layout.addWidget(self.credentials)
        ui.fields_layout.addWidget(self.issued)
        self._problem = ProblemBox(ui.problem_widget, language)
        ui.problem_layout.addWidget(self._problem)
        self._set_up()
        follow_layout(self)
        self.credentials.changed.connect(self._on_keys_typed)
        ui.save_button.clicked.connect(self.save)
        ui.back_button.clicked.connect(self.reject)
        ui.name_edit.textChanged.connect(lambda: mark_field(ui.name_edit, ui.error_label, ""))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)

    @property
    def refusal(self) -> str:
        """Why nothing was stored, as shown."""
        shown = not self._problem.isHidden()
        return self._problem.words if shown else self._ui.error_label.text()

    def save(self) -> None:
        """Test what is new and store it."""
        ui = self._ui
        if not ui.save_button.isEnabled():
            return
        name = " ".join(ui.name_edit.text().split())
        if not name:
            mark_field(ui.name_edit, ui.error_label, self.tr("Fill in the name."))
            return
        if not self.credentials.is_empty and not self.credentials.demand():
            return
        keys = None if self.credentials.is_empty else self.credentials.values()
        self._set_busy(True)
        change = ShopChange(self._shop.id, name, keys, self.issued.day_of(keys is not None))
        self._deeds.change(change, lambda _: self.accept(), self._on_refused)

    def _set_up(self) -> None:
        ui = self._ui
        title = self.tr("Name and keys of %1").replace("%1", self._shop.name)
        self.setWindowTitle(title)
        ui.title_label.set_style("lead")
        ui.title_label.setText(title)
        ui.name_title_label.set_style("small@600")
        ui.name_title_label.setBuddy(ui.name_edit)
        ui.name_edit.setAccessibleName(ui.name_title_label.text())
        ui.name_edit.setMaxLength(LONGEST_NAME)
        ui.name_edit.setText(self._shop.name)
        ui.keys_hint_label.set_tone("secondary")
        ui.keys_hint_label.setVisible(bool(self.credentials.edits))
        ui.error_label.set_style("small")
        ui.error_label.hide()
        ui.save_button.set_kind("primary")
        ui.save_button.set_key("Ctrl+Return")
        ui.back_button.set_key("Esc")
        for button in (ui.save_button, ui.back_button):
            button.set_large(True)

    def _on_keys_typed(self) -> None:
        if not self.credentials.is_empty:
            self.issued.expect_new()

    def _set_busy(self, busy: bool) -> None:
        ui = self._ui
        ui.save_button.setEnabled(not busy)
        ui.save_button.setText(self.tr("Testing…") if busy else self.tr("Save"))
        if busy:
            self._problem.show_problem(None)

    def _on_refused(self, problem: Problem) -> None:
        self._set_busy(False)
        if problem.code in ("shop_exists", "shop_name_missing"):
            ui = self._ui
            mark_field(ui.name_edit, ui.error_label, describe(problem, self._language).title)
            ui.name_edit.setFocus()
        else:
            self._problem.show_problem(problem)
