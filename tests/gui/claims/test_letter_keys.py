"""Single letters are deeds in Latin and in Hangul mode, and text where a field has the focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QPushButton

from seller_desktop.desktop.claims.letter_keys import is_typing, letter_of

NONE = Qt.KeyboardModifier.NoModifier


def _key(
    key: int, text: str, modifiers: Qt.KeyboardModifier = NONE, scan: int = 0, virtual: int = 0
) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, virtual, 0, text)


@pytest.mark.parametrize(
    ("event", "letter"),
    [
        (_key(Qt.Key.Key_A, "a"), "A"),
        (_key(Qt.Key.Key_A, "A", Qt.KeyboardModifier.ShiftModifier), "A"),
        (_key(ord("ㅁ"), "ㅁ"), "A"),
        (_key(ord("ㄱ"), "ㄱ"), "R"),
        (_key(ord("ㄲ"), "ㄲ", Qt.KeyboardModifier.ShiftModifier), "R"),
        (_key(ord("ㅗ"), "ㅗ"), "H"),
        (_key(ord("ㅣ"), ""), "L"),
        (_key(0, "ф", scan=38), "A"),
        (_key(0, "ф", virtual=ord("A")), "A"),
        (_key(Qt.Key.Key_1, "1"), None),
        (_key(Qt.Key.Key_Return, "\r"), None),
        (_key(Qt.Key.Key_Shift, ""), None),
        (_key(Qt.Key.Key_A, "\x01", Qt.KeyboardModifier.ControlModifier), None),
        (_key(Qt.Key.Key_A, "a", Qt.KeyboardModifier.AltModifier), None),
        (_key(0, "가"), None),
    ],
)
def test_the_key_that_was_struck_decides(event: QKeyEvent, letter: str | None) -> None:
    assert letter_of(event) == letter


def test_a_field_takes_letters_as_text(qapp: QApplication) -> None:
    del qapp
    for field in (QLineEdit(), QPlainTextEdit(), QComboBox()):
        assert is_typing(field)
    assert not is_typing(QPushButton())
