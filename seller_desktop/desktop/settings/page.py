"""Settings 설정: sections at the left with a search over all rows; a change holds at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ...domain.errors import Problem
from ...domain.event import Changes
from ...domain.shop import Shop
from ...store.desk_state import shops_with_health
from ...system.keyring import keyring_warning
from ...system.profile import load_profile
from ..backup.backup_deeds import BackupDeeds
from ..context import PageContext
from ..forms.ui_settings_page import Ui_SettingsPage
from ..page import Page
from ..place import Place
from ..privacy.privacy_deeds import PrivacyDeeds
from ..recovery.key_deeds import KeyDeeds
from ..rules.rules_deed import RulesDeed
from ..theme import Mode
from .catalogue import AUTOSTART, ENCRYPTION, FOLDER, KEYRING, LANGUAGE, REPORT, THEME, sections
from .entries import (
    ChoiceField,
    Field,
    NumberField,
    Section,
    SwitchField,
    TimeField,
    Value,
    found,
)
from .section_list import SectionList
from .section_view import SectionView
from .setting_row import Fact, SettingRow
from .templates_dialog import TemplatesDialog
from .work_entries import KEYS, TEMPLATES

_LIST_WIDTH = 240
_PLACES = {REPORT: Place("report"), KEYS: Place("keys")}
"""Where buttons lead that open nothing of this page."""
_MODES: dict[str, Mode] = {"light": "light", "dark": "dark"}


@dataclass(frozen=True, slots=True)
class _ProfileFacts:
    """What stands beside the database: read in a task. `autostart` None: there is none here."""

    language: str | None
    theme: str
    keyring: str
    warned: bool
    autostart: bool | None


class SettingsPage(Page):
    """Shows what holds, stores what is chosen. There is nothing to apply."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._ui = Ui_SettingsPage()
        self._ui.setupUi(self)
        self._sections: tuple[Section, ...] = sections(context.language, self._shops())
        self._section_list = SectionList(self._sections, self._ui.sections_host)
        self.rows: dict[str, SettingRow] = {}
        self._views: dict[str, SectionView] = {}
        self._current = self._sections[0].key
        self._set_up()
        self._make_rows()
        self._privacy = PrivacyDeeds(context, self.rows, self)
        self._backup = BackupDeeds(context, self.rows, self)
        self._key = KeyDeeds(context, self.rows, self)
        self.rules = RulesDeed(context, self.rows, self)
        self._connect()
        self._show_values()
        self._show_found()

    # What the window asks.

    def title(self) -> str:
        return self.tr("Settings")

    def activate(self, place: Place | None) -> None:
        self._show_values()
        self._read_profile()
        if place is not None and place.text:
            self.search(place.text)

    def refresh(self, changes: Changes) -> None:
        if changes.shops:
            self._follow_shops()
        if changes.settings:
            self._show_values()
            self._read_profile()

    def first_focus(self) -> QWidget:
        return self._ui.search_edit

    def regions(self) -> tuple[QWidget, ...]:
        return (self._ui.search_edit, self._section_list, self._ui.body_widget)

    @property
    def shown(self) -> tuple[str, ...]:
        """Keys of the rows in sight, top to bottom."""
        if self._ui.stack.currentWidget() is not self._ui.scroll_area:
            return ()
        seen = (view for view in self._views.values() if not view.isHidden())
        return tuple(key for view in seen for key in view.shown)

    def search(self, text: str) -> None:
        """Show the rows a text finds; the section again for an empty one."""
        self._ui.search_edit.setText(text)

    def show_section(self, key: str) -> None:
        """Bring a section to the front."""
        self._on_section(key)

    # Set-up.

    def _set_up(self) -> None:
        ui = self._ui
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        ui.title_label.set_style("lead")
        ui.search_edit.set_words(self.tr("Find a setting"))
        ui.search_edit.set_key("Ctrl+F")
        ui.list_widget.setFixedWidth(_LIST_WIDTH)
        ui.scroll_area.setFrameShape(ui.scroll_area.Shape.NoFrame)
        ui.none_widget.set_icon("search-x")
        ui.sections_layout.addWidget(self._section_list)

    def _make_rows(self) -> None:
        for section in self._sections:
            view = SectionView(section, self._ui.column_widget)
            self._views[section.key] = view
            self._ui.column_layout.addWidget(view)
            self.rows |= view.rows
        self._ui.column_layout.addStretch(1)

    def _shops(self) -> tuple[Shop, ...]:
        return tuple(row.shop for row in self._context.reader.query(shops_with_health))

    def _follow_shops(self) -> None:
        """A shop that came, went or has another name."""
        self._sections = sections(self._context.language, self._shops())
        made: list[SettingRow] = []
        for section in self._sections:
            view = self._views[section.key]
            made += view.show_entries(section.entries)
        self._connect_rows(made)
        self.rows.clear()
        for view in self._views.values():
            self.rows |= view.rows
        self._show_values()
        self._show_found()

    def _connect_rows(self, rows: Iterable[SettingRow]) -> None:
        for row in rows:
            row.changed.connect(self._on_changed)
            row.asked.connect(self._on_asked)

    def _connect(self) -> None:
        ui = self._ui
        self._connect_rows(self.rows.values())
        self._section_list.chosen.connect(self._on_section)
        ui.search_edit.textChanged.connect(self._show_found)
        ui.search_edit.left.connect(self._section_list.setFocus)
        ui.none_widget.button_clicked.connect(ui.search_edit.clear)
        self.add_command(self.tr("Find a setting"), "Ctrl+F", ui.search_edit.setFocus)
        self._context.settings.changed.connect(self._show_values)

    # Showing.

    def _show_values(self) -> None:
        for row in self.rows.values():
            entry = row.entry
            if (value := self._stored(entry.field)) is not None:
                row.show_value(value)
            if entry.needs is not None:
                row.set_needed(self._context.settings.get(entry.needs))
        self._show_fact(FOLDER, str(self._context.office.paths.root))
        self._show_fact(ENCRYPTION, self.tr("On: the database is encrypted (SQLCipher)."))

    def _stored(self, field: Field) -> Value:
        """What is stored; None for what is in the profile."""
        get = self._context.settings.get
        if isinstance(field, NumberField):
            return get(field.setting)
        if isinstance(field, SwitchField) and field.setting is not None:
            return get(field.setting)
        if isinstance(field, TimeField):
            return get(field.setting)
        if isinstance(field, ChoiceField) and field.setting is not None:
            return get(field.setting)
        return None

    def _show_fact(self, key: str, text: str, tone: str = "") -> None:
        fact = self.rows[key].editor
        if isinstance(fact, Fact):
            fact.show_value(text)
            fact.set_tone(tone)

    def _show_found(self) -> None:
        """The chosen section, or what a search finds in all of them."""
        wanted = self._ui.search_edit.text().strip()
        keys = found(self._sections, wanted)
        for key, view in self._views.items():
            any_found = view.show_rows(keys)
            view.setVisible(any_found if wanted else key == self._current)
        self._section_list.show_current("" if wanted else self._current)
        if keys:
            self._ui.stack.setCurrentWidget(self._ui.scroll_area)
            return
        sentence = self.tr("No setting matches “%1”").replace("%1", wanted)
        self._ui.none_widget.set_words(sentence, "", self.tr("Clear the search"), "Esc")
        self._ui.stack.setCurrentWidget(self._ui.none_widget)

    # The profile's file is read in a task: files are not for the window's thread.

    def _read_profile(self) -> None:
        self._privacy.read()
        self._backup.read()
        self._key.read()
        self.rules.read()
        office = self._context.office

        def work() -> _ProfileFacts:
            profile = load_profile(office.paths, office.ids)
            backend = profile.keyring_backend or office.keyring.backend
            warned = keyring_warning(office.keyring) is not None
            starts = None if office.autostart is None else office.autostart.is_on()
            return _ProfileFacts(profile.language, profile.theme, backend, warned, starts)

        self._context.tasks.run(self, work, self._on_profile)

    def _on_profile(self, facts: _ProfileFacts) -> None:
        self.rows[LANGUAGE].show_value(facts.language)
        self.rows[THEME].show_value(facts.theme)
        self.rows[AUTOSTART].show_value(bool(facts.autostart))
        self.rows[AUTOSTART].set_needed(facts.autostart is not None)
        if facts.autostart is None:
            self.rows[AUTOSTART].show_state(self.tr("Not for this profile."))
        words = self._keyring_words(facts.keyring)
        if facts.warned:
            words = self.tr("A plain file, for scripts and tests only: not safe.")
        self._show_fact(KEYRING, words, "alarm" if facts.warned else "")

    def _keyring_words(self, backend: str) -> str:
        names = {
            "memory": self.tr("In memory: gone when the program ends."),
            "keyring.backends.Windows": self.tr("Windows Credential Manager"),
            "keyring.backends.macOS": self.tr("macOS Keychain"),
            "keyring.backends.SecretService": self.tr("Secret Service of this PC"),
            "keyring.backends.libsecret": self.tr("Secret Service of this PC"),
            "keyring.backends.kwallet": self.tr("KDE Wallet"),
        }
        module = backend.rpartition(".")[0]
        return names.get(backend) or names.get(module) or backend

    # What happens.

    def _on_section(self, key: str) -> None:
        self._current = key
        self._ui.search_edit.clear()
        self._show_found()
        self._ui.scroll_area.verticalScrollBar().setValue(0)

    def _on_asked(self, key: str) -> None:
        if key in _PLACES:
            self._context.go(_PLACES[key])
        elif key == TEMPLATES:
            dialog = TemplatesDialog(self._context, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _on_changed(self, key: str, value: Value) -> None:
        office = self._context.office

        def work() -> None:
            from ...actions.settings import change

            change(office, key, value)

        self._context.tasks.run(self, work, lambda _: self._on_stored(key, value), self._on_refused)

    def _on_stored(self, key: str, value: Value) -> None:
        if key == THEME:
            self._context.theme.set_mode(_MODES.get(str(value), "system"))

    def _on_refused(self, problem: Problem) -> None:
        """What holds is shown again."""
        self._show_values()
        self._read_profile()
        self._context.show_problem(problem)
