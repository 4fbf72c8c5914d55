"""The rows about the database's key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from .entries import DeedField, Entry

CODE, CHANGE = "keys.code", "keys.change"

translate = QCoreApplication.translate


def key_entries() -> tuple[Entry, ...]:
    """The code that brings a lost key back, and another key."""
    also = "복구 코드 키 분실 보안 암호 recovery code key lost security"
    return (
        Entry(
            CODE,
            translate("Settings", "Recovery code"),
            translate("Settings", "Brings the key back when this PC loses it."),
            DeedField(translate("Settings", "Make a code…")),
            also=also,
        ),
        Entry(
            CHANGE,
            translate("Settings", "Change the key"),
            translate("Settings", "When somebody else may have had it."),
            DeedField(translate("Settings", "Change the key…")),
            also=f"{also} 키 교체 변경 rotate rekey new key",
        ),
    )
