"""The first window of all: language and place, with what follows in sight. By keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ...system.place_check import PlaceFound, check_place
from ...system.start_file import StartChoice, save_choice
from ..forms.ui_first_run_window import Ui_FirstRunWindow
from ..tasks import Tasks
from ..widgets.fitted_dialog import FittedDialog
from ..widgets.step_list import Step
from .steps import LanguageStep, PlaceStep

_WIDTH = 560
_NEXT = "Ctrl+Return"


@dataclass(frozen=True, slots=True)
class FirstRunDesk:
    """What the window works with: where the choice is kept, the usual folder of the data, and how
    the demo is started beside it."""

    home: Path
    usual: Path
    tasks: Tasks
    start_demo: Callable[[], None]


class FirstRunWindow(FittedDialog):
    """Accepted with a `choice` whose folder is fit. What was chosen is kept at once: who leaves
    goes on from there. `spoken` wishes for another language: the window is made anew in it."""

    spoken = Signal(str)

    def __init__(
        self,
        desk: FirstRunDesk,
        choice: StartChoice,
        language: str,
        step: str = "language",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(_WIDTH, parent)
        self._desk = desk
        self._found: PlaceFound | None = None
        self.choice = replace(choice, language=language)
        self._ui = Ui_FirstRunWindow()
        self._ui.setupUi(self)
        self.languages = LanguageStep(language)
        self.place = PlaceStep(language)
        self._set_up()
        self._connect()
        self._asked = self.choice.folder or desk.usual
        self._look(self._asked)
        self._open(step)

    @property
    def step(self) -> str:
        """The key of the open step: `language` or `place`."""
        return self._ui.step_list.current()

    def go_on(self) -> None:
        """The next step; after the last the window closes, where the place is fit."""
        if self.step == "language":
            self._keep()
            self._open("place")
        elif self._found is not None and self._found.is_fit:
            self._keep()
            self.accept()

    # Set-up.

    def _set_up(self) -> None:
        ui = self._ui
        ui.title_label.set_style("title")
        ui.about_label.set_tone("secondary")
        ui.step_list.set_steps(
            [
                Step("language", self.tr("Language")),
                Step("place", self.tr("Where the data is kept")),
                Step("code", self.tr("Recovery code"), self.tr("in case this PC loses the key")),
                Step("shop", self.tr("First shop"), self.tr("guided, about five minutes")),
            ]
        )
        ui.step_list.set_content("language", self.languages)
        ui.step_list.set_content("place", self.place)
        ui.demo_button.set_icon("play")
        ui.next_button.set_kind("primary")
        ui.next_button.set_key(_NEXT)
        for button in (ui.demo_button, ui.back_button, ui.quit_button, ui.next_button):
            button.set_large(True)
        ui.next_button.setDefault(True)

    def _connect(self) -> None:
        ui = self._ui
        self.languages.chosen.connect(self._on_language)
        self.place.chosen.connect(self._look)
        ui.demo_button.clicked.connect(self._start_demo)
        ui.quit_button.clicked.connect(self.reject)
        ui.back_button.clicked.connect(lambda: self._open("language"))
        ui.next_button.clicked.connect(self.go_on)
        for keys in (_NEXT, "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.go_on)

    def _open(self, step: str) -> None:
        ui = self._ui
        ui.step_list.set_current(step)
        ui.back_button.setVisible(step == "place")
        self._show_found()
        self._first_focus().setFocus()

    def _first_focus(self) -> QWidget:
        """Where Enter does what is most likely wished for."""
        if self.step == "language":
            return self.languages.first_focus()
        return self._ui.next_button if self._ui.next_button.isEnabled() else self.place.button

    # What happens.

    def _start_demo(self) -> None:
        self._desk.start_demo()

    def _on_language(self, language: str) -> None:
        if language != self.choice.language:
            self.choice = replace(self.choice, language=language)
            self._keep()
            self.spoken.emit(language)

    def _look(self, folder: Path) -> None:
        """Look at a folder; until that is done the window does not go on."""
        self._found = None
        self._asked = folder
        self._show_found()

        def done(found: PlaceFound) -> None:
            if folder == self._asked:  # else the seller has chosen again meanwhile
                self._on_found(found)

        self._desk.tasks.run(self, lambda: check_place(folder), done)

    def _on_found(self, found: PlaceFound) -> None:
        self._found = found
        self.choice = replace(self.choice, folder=found.folder)
        self.place.show_found(found)
        self._show_found()
        self._keep()
        if self.step == "place":
            self._ui.next_button.setFocus()

    def _show_found(self) -> None:
        fit = self._found is not None and self._found.is_fit
        self._ui.next_button.setEnabled(self.step == "language" or fit)

    def _keep(self) -> None:
        home, choice = self._desk.home, self.choice
        self._desk.tasks.run(self, lambda: save_choice(home, choice), lambda _: None)
