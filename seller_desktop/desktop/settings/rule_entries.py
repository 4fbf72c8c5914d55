"""The rows about rules for new orders."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from .entries import DeedField, Entry

RULES = "rules.list"

translate = QCoreApplication.translate


def rule_entries() -> tuple[Entry, ...]:
    """What opens the rules."""
    return (
        Entry(
            RULES,
            translate("Settings", "Rules for new orders"),
            translate("Settings", "When … then add a tag, put on hold, or name the courier."),
            DeedField(translate("Settings", "Show the rules…")),
            also="규칙 자동 태그 보류 택배사 조건 자동 rule automation tag hold courier",
        ),
    )
