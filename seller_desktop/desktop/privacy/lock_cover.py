"""What hides a window while the screen is locked, and the field for the PIN."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFocusFrame, QLineEdit, QWidget
from shiboken6 import isValid

from ..forms.ui_privacy_lock_cover import Ui_LockCover
from ..icons import icon_pixmap
from ..theme import Theme

_ICON = 32
_PIN_WIDTH = 220


class LockCover(QWidget):
    """Lies over everything in a window and lets nothing below be reached by mouse, key or reader.

    `opened` carries what was typed as PIN, an empty text where none is wanted.
    """

    opened = Signal(str)

    def __init__(self, window: QWidget, wants_pin: bool) -> None:
        super().__init__(window)
        self._window = window
        self._wants_pin = wants_pin
        self._focus: QWidget | None = window.focusWidget()
        self._below: list[QWidget] = []
        self._disabled: list[QWidget] = []
        self._ui = Ui_LockCover()
        self._ui.setupUi(self)
        self._set_up()

    def fall(self) -> None:
        """Cover the window."""
        self._disable_rest()
        self._window.installEventFilter(self)
        self._fit()
        self.show()
        self.take_focus()

    def take_focus(self) -> None:
        """What is typed goes to the cover."""
        (self._ui.pin_edit if self._wants_pin else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, text: str) -> None:
        """Why the screen stays locked."""
        self._ui.problem_label.setText(text)
        self._ui.problem_label.setVisible(bool(text))
        self._ui.pin_edit.clear()
        self._wait(False)

    def lift(self) -> None:
        """Give the window back as it was."""
        self._window.removeEventFilter(self)
        for widget in filter(isValid, self._below):
            widget.removeEventFilter(self)
        for widget in filter(isValid, self._disabled):
            widget.setEnabled(True)
        self.hide()
        self.deleteLater()
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is not self._window:
            if kind in _CAME_UP:
                self.raise_()
        elif kind == QEvent.Type.Resize:
            self._fit()
        elif kind == QEvent.Type.ChildAdded:
            self._disable_rest()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Enter must not close the dialog below."""
        event.accept()
        if not self._wants_pin and event.key() not in _HALF_KEYS:
            self.opened.emit("")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if not self._wants_pin:
            self.opened.emit("")

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays on the cover."""
        ui = self._ui
        wanted = ui.open_button if ui.pin_edit.hasFocus() else ui.pin_edit
        if self._wants_pin:
            reason = Qt.FocusReason
            wanted.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
        return True

    def _set_up(self) -> None:
        ui, theme = self._ui, Theme.current()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("kind", "surface")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The screen is locked"))
        ui.icon_label.setPixmap(
            icon_pixmap("lock", _ICON, theme.colors.text_secondary, self.devicePixelRatioF())
        )
        for label in (ui.icon_label, ui.title_label, ui.message_label, ui.problem_label):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        ui.title_label.set_style("lead")
        ui.title_label.setText(self.tr("The screen is locked"))
        ui.message_label.set_tone("secondary")
        how = self.tr("Click or press a key to come back.")
        if self._wants_pin:
            how = self.tr("Type your PIN to come back.")
        goes_on = self.tr("Orders go on being synced.")
        ui.message_label.setText(f"{how} {goes_on}")
        ui.problem_label.set_tone("alarm")
        ui.problem_label.hide()
        ui.pin_edit.setEchoMode(QLineEdit.EchoMode.Password)
        ui.pin_edit.setFixedWidth(_PIN_WIDTH)
        ui.pin_edit.setVisible(self._wants_pin)
        ui.open_button.setVisible(self._wants_pin)
        ui.open_button.set_kind("primary")
        ui.open_button.clicked.connect(self._on_open)
        ui.pin_edit.returnPressed.connect(self._on_open)

    def _on_open(self) -> None:
        pin = self._ui.pin_edit.text()
        if pin:
            self._wait(True)
            self.opened.emit(pin)

    def _wait(self, waiting: bool) -> None:
        """While a PIN is looked at none is taken."""
        self._ui.open_button.setEnabled(not waiting)
        self._ui.pin_edit.setReadOnly(waiting)

    def _disable_rest(self) -> None:
        for child in self._window.children():
            # A focus frame raises itself whenever its neighbours do, and only paints.
            if not isinstance(child, QWidget) or isinstance(child, QFocusFrame):
                continue
            if isinstance(child, LockCover) or child.isWindow():
                continue
            if child not in self._below:
                child.installEventFilter(self)
                self._below.append(child)
            if child.isEnabled():
                child.setEnabled(False)
                self._disabled.append(child)

    def _fit(self) -> None:
        self.setGeometry(self._window.rect())
        self.raise_()


_CAME_UP = frozenset({QEvent.Type.Show, QEvent.Type.ZOrderChange})
_HALF_KEYS = frozenset(
    {
        *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr),
        *(Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock),
    }
)
