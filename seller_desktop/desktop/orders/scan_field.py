"""The field an invoice number is typed or scanned into: Enter leads on, the IME stays out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

_LONGEST = 40


class ScanField(QLineEdit):
    """A scanner is a keyboard that ends with Enter. Several pasted lines go to `column_pasted`."""

    entered = Signal()
    stepped = Signal(int)
    column_pasted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaxLength(_LONGEST)
        # with the Korean input method on, digits would wait in a composition
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setAccessibleName(self.tr("Invoice number"))

    def event(self, event: QEvent) -> bool:
        # the dialog's own Ctrl+V must not take the key away
        asks = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Paste)
        if asks and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif plain and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif event.matches(QKeySequence.StandardKey.Paste) and _has_rows():
            self.column_pasted.emit(QGuiApplication.clipboard().text())
        else:
            super().keyPressEvent(event)


def _has_rows() -> bool:
    text = QGuiApplication.clipboard().text().rstrip("\r\n")
    return any(mark in text for mark in "\n\r\t")
