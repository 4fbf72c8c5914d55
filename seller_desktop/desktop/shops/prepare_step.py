"""The second step: what has to be done at the marketplace's own site, to be ticked off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QWidget

from ..forms.ui_shop_step_prepare import Ui_ShopStepPrepare
from ..widgets.plain_label import PlainLabel


class TickedText(QWidget):
    """A tick before a text that wraps; a click on the text ticks too."""

    toggled = Signal()

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.box = QCheckBox(self)
        self.box.setAccessibleName(text)
        self._label = PlainLabel(self, text)
        self._label.setWordWrap(True)
        self._label.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)
        self.box.toggled.connect(self._on_toggled)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            self.box.toggle()
        return super().eventFilter(watched, event)

    def _on_toggled(self, ticked: bool) -> None:
        self._label.set_tone("tertiary" if ticked else "")
        self.toggled.emit()


class PrepareStep(QFrame):
    """The check-list of a marketplace. Ticks help the seller to keep count: none is demanded."""

    next_wanted = Signal()
    ticked = Signal(int, int)
    """How many are ticked, and of how many."""

    def __init__(
        self, texts: Sequence[str], console_url: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_ShopStepPrepare()
        self._ui.setupUi(self)
        self._url = console_url
        ui = self._ui
        ui.intro_label.set_tone("secondary")
        ui.console_button.set_icon("external-link")
        ui.console_button.setVisible(bool(console_url))
        ui.next_button.set_kind("primary")
        ui.next_button.set_key("Ctrl+Return")
        self.ticks = [TickedText(text, ui.checks_host) for text in texts]
        for tick in self.ticks:
            ui.checks_layout.addWidget(tick)
            tick.toggled.connect(self._on_ticked)
        ui.intro_label.setVisible(bool(self.ticks))
        ui.console_button.clicked.connect(self._on_console)
        ui.next_button.clicked.connect(self.next_wanted)

    def first_focus(self) -> QWidget:
        """Where the keyboard goes when the step opens."""
        return self.ticks[0].box if self.ticks else self._ui.next_button

    def _on_ticked(self) -> None:
        self.ticked.emit(sum(tick.box.isChecked() for tick in self.ticks), len(self.ticks))

    def _on_console(self) -> None:
        QDesktopServices.openUrl(QUrl(self._url))
