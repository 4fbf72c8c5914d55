"""The third step: the shop's name, its keys, and for the few who need it address and history."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ...domain.errors import Problem
from ...domain.korea_time import korean_day
from ...domain.texts import describe
from ...marketplaces.contract import MarketplaceFacts
from ...store.settings import HISTORY_DAYS
from ..forms.ui_shop_step_keys import Ui_ShopStepKeys
from .credential_fields import CredentialFields
from .deeds import ShopDraft
from .field_state import mark_field
from .issue_day import IssueDay

LONGEST_NAME = 60
_NAME_CODES = frozenset({"shop_exists", "shop_name_missing"})
_ADDRESS_CODES = frozenset({"base_url_refused", "insecure_address"})


class KeysStep(QFrame):
    """Keeps what was typed until it is taken down. `add_wanted` carries a `ShopDraft`; `now` is
    the instant (UTC ms) up to which keys may have been issued."""

    add_wanted = Signal(object)

    def __init__(
        self,
        facts: MarketplaceFacts,
        language: str,
        history_days: int,
        now: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._facts = facts
        self._language = language
        self._ui = Ui_ShopStepKeys()
        self._ui.setupUi(self)
        self.credentials = CredentialFields(facts.credentials, language, self._ui.fields_host)
        self.issued = IssueDay(facts, korean_day(now), now)
        self._ui.fields_layout.addWidget(self.credentials)
        self._ui.fields_layout.addWidget(self.issued)
        self._set_up(history_days)
        self._connect()

    def first_focus(self) -> QWidget:
        """Where the keyboard goes when the step opens."""
        return self._ui.name_edit

    def submit(self) -> None:
        """Ask for the shop to be added, if all that is needed is there."""
        draft = self._draft()
        if draft is not None:
            self.add_wanted.emit(draft)

    def show_refusal(self, problem: Problem) -> None:
        """A test failed; the reason stands where it can be mended, what was typed stays."""
        ui, text = self._ui, describe(problem, self._language)
        if problem.code in _NAME_CODES:
            mark_field(ui.name_edit, ui.name_hint_label, text.title)
            ui.name_edit.setFocus()
        elif problem.code in _ADDRESS_CODES:
            self._open_more(True)
            mark_field(ui.address_edit, ui.address_hint_label, f"{text.title} {text.hint}")
            ui.address_edit.setFocus()
        else:
            said = self.tr("Not added: %1. The reason stands at the right.")
            ui.error_label.setText(said.replace("%1", text.title))
            ui.error_label.show()
            edits = self.credentials.edits
            (edits[-1].edit if edits else ui.name_edit).setFocus()

    def _set_up(self, history_days: int) -> None:
        ui = self._ui
        for title in (ui.name_title_label, ui.address_title_label, ui.days_title_label):
            title.set_style("small@600")
        for hint in (ui.name_hint_label, ui.address_hint_label, ui.days_hint_label):
            hint.set_style("small")
            hint.set_tone("tertiary")
        ui.name_edit.setMaxLength(LONGEST_NAME)
        self._texts = {
            ui.name_edit: ui.name_hint_label.text(),
            ui.address_edit: ui.address_hint_label.text(),
            ui.days_edit: self.tr("1 to 365. Older orders are not fetched."),
        }
        for edit, title in (
            (ui.name_edit, ui.name_title_label),
            (ui.address_edit, ui.address_title_label),
            (ui.days_edit, ui.days_title_label),
        ):
            edit.setAccessibleName(title.text())
            title.setBuddy(edit)
        ui.days_hint_label.setText(self._texts[ui.days_edit])
        ui.address_edit.setPlaceholderText(self._facts.official_url)
        ui.days_edit.setText(str(history_days))
        ui.error_label.set_tone("alarm")
        ui.error_label.hide()
        ui.stored_label.set_style("small")
        ui.stored_label.set_tone("tertiary")
        ui.more_button.set_kind("link")
        ui.more_widget.hide()
        ui.add_button.set_kind("primary")
        ui.add_button.set_key("Ctrl+Return")

    def _connect(self) -> None:
        ui = self._ui
        ui.add_button.clicked.connect(self.submit)
        ui.more_button.clicked.connect(lambda: self._open_more(ui.more_widget.isHidden()))
        ui.name_edit.textChanged.connect(self._on_typed)
        ui.address_edit.textChanged.connect(self._on_typed)
        ui.days_edit.textChanged.connect(self._on_typed)
        self.credentials.changed.connect(ui.error_label.hide)

    def _open_more(self, opened: bool) -> None:
        self._ui.more_widget.setVisible(opened)
        self._ui.more_button.setText(
            self.tr("Fewer settings") if opened else self.tr("More settings")
        )

    def _on_typed(self) -> None:
        ui = self._ui
        ui.error_label.hide()
        for edit, hint in (
            (ui.name_edit, ui.name_hint_label),
            (ui.address_edit, ui.address_hint_label),
            (ui.days_edit, ui.days_hint_label),
        ):
            if edit is self.sender():
                mark_field(edit, hint, "", hint=self._texts[edit])

    def _draft(self) -> ShopDraft | None:
        ui = self._ui
        days = self._days()
        if days is None:
            self._open_more(True)
            mark_field(ui.days_edit, ui.days_hint_label, self.tr("A number from 1 to 365."))
            ui.days_edit.setFocus()
        complete = self.credentials.demand()
        name = " ".join(ui.name_edit.text().split())
        if not name:
            mark_field(ui.name_edit, ui.name_hint_label, self.tr("Fill this in."))
            ui.name_edit.setFocus()
        if days is None or not complete or not name:
            return None
        address = ui.address_edit.text().strip() or None
        values = self.credentials.values()
        issued_on = self.issued.day_of(keys_changed=True)
        return ShopDraft(self._facts.key, name, address, values, days, issued_on)

    def _days(self) -> int | None:
        text = self._ui.days_edit.text().strip()
        days = int(text) if text.isdecimal() else 0
        return days if HISTORY_DAYS.accepts(days) else None
