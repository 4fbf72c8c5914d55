"""Single-letter keys that work whichever script is typed: A arrives as ㅁ in Hangul mode.

The letter itself decides; where another script sends something else, the physical key does.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

_LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_JAMO = "ㅁㅠㅊㅇㄷㄹㅎㅗㅑㅓㅏㅣㅡㅜㅐㅔㅂㄱㄴㅅㅕㅍㅈㅌㅛㅋ"
_DOUBLED = {"ㅃ": "Q", "ㅉ": "W", "ㄸ": "E", "ㄲ": "R", "ㅆ": "T", "ㅒ": "O", "ㅖ": "P"}
_LETTERS = dict(zip(_JAMO, _LATIN, strict=True)) | _DOUBLED
# Where the letters lie on an X11 or Wayland keyboard (evdev codes plus 8), row by row.
_ROWS = (*range(24, 34), *range(38, 47), *range(52, 59))
_PLACES = dict(zip(_ROWS, "QWERTYUIOPASDFGHJKLZXCVBNM", strict=True))
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_TEXT_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)


def letter_of(event: QKeyEvent) -> str | None:
    """The Latin capital of the key that was struck alone, None for any other key."""
    if event.modifiers() & _MODIFIERS:
        return None
    for char in (event.text(), _char_of(event.key())):
        upper = char.upper()
        if len(upper) == 1 and upper in _LATIN:
            return upper
        if char in _LETTERS:
            return _LETTERS[char]
    if event.text().isascii():
        return None
    virtual = event.nativeVirtualKey()  # on Windows a letter's key has the letter's number
    if ord("A") <= virtual <= ord("Z"):
        return chr(virtual)
    return _PLACES.get(event.nativeScanCode())


def is_typing(widget: QWidget | None = None) -> bool:
    """Whether a text field has the focus: letters are then text, never deeds."""
    focus = widget or QApplication.focusWidget()
    return isinstance(focus, _TEXT_FIELDS)


def _char_of(key: int) -> str:
    """The character of a Qt key; keys without one have numbers beyond Unicode."""
    return chr(key) if 0 < key <= 0x10FFFF else ""
