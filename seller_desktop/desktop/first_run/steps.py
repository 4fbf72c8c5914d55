"""The two steps before there is a profile: the language, and where the data lies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from ...domain.texts import describe
from ...system.place_check import PlaceFound
from ..language import LANGUAGES
from ..widgets.buttons import KeyButton
from ..widgets.plain_label import PlainLabel

_RING = 3
"""Room for the ring around what has the focus."""
_NAMES = {"ko": "한국어", "en": "English"}


class LanguageStep(QWidget):
    """`chosen` carries the language of the button that was taken."""

    chosen = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {key: QRadioButton(_NAMES[key], self) for key in LANGUAGES}
        column = QVBoxLayout(self)
        column.setContentsMargins(_RING, _RING, _RING, _RING)
        column.setSpacing(8)
        for key, button in self.buttons.items():
            button.setChecked(key == language)
            button.clicked.connect(self._on_clicked)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def first_focus(self) -> QWidget:
        """The language that is spoken now."""
        return next(one for one in self.buttons.values() if one.isChecked())

    def _on_clicked(self) -> None:
        key = next(key for key, button in self.buttons.items() if button.isChecked())
        self.chosen.emit(key)


class PlaceStep(QWidget):
    """The folder, and what speaks for or against it. `chosen` carries another one to look at."""

    chosen = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._folder = Path()
        why = PlainLabel(
            self,
            self.tr("Orders and buyers' data are kept here alone, encrypted. Nothing is uploaded."),
            tone="secondary",
        )
        why.setWordWrap(True)
        self._place = PlainLabel(self, style="body@500")
        self._place.setWordWrap(True)
        self._said = PlainLabel(self, style="small")
        self._said.setWordWrap(True)
        self.button = KeyButton(self, self.tr("Another folder…"))
        self.button.clicked.connect(self._on_choose)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (why, self._place, self._said):
            column.addWidget(part)
        column.addLayout(row)

    @property
    def said(self) -> str:
        """What is said of the folder."""
        return self._said.text()

    def show_found(self, found: PlaceFound) -> None:
        """The folder as it was looked at."""
        self._folder = found.folder
        self._place.setText(str(found.folder))
        text, tone = "", "secondary"
        if found.problem is not None:
            words = describe(found.problem, self._language)
            text = f"{words.message} {words.hint}"
            tone = "wait" if found.is_fit else "alarm"
        elif found.has_profile:
            text = self.tr("There is data of this program already: it is opened.")
        self._said.set_tone(tone)
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def _on_choose(self) -> None:
        files = QFileDialog(self, self.tr("Where the data is kept"), str(self._folder.parent))
        files.setFileMode(QFileDialog.FileMode.Directory)
        files.setOption(QFileDialog.Option.ShowDirsOnly)
        files.fileSelected.connect(lambda path: self.chosen.emit(Path(path)))
        files.finished.connect(files.deleteLater)
        files.open()
