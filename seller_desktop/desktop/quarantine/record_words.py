"""What is said of a record that could not be read: where its reading broke off, never a value."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ...store.quarantine import MISSING, UnreadRecord

translate = QCoreApplication.translate


def record_title(record: UnreadRecord) -> str:
    """The number of its line, or that it has none."""
    if record.line_no is None:
        return translate("Quarantine", "No number")
    return record.line_no


def cause_words(record: UnreadRecord) -> str:
    """Why it could not be read, in one sentence."""
    kinds = {
        MISSING: translate("Quarantine", "The marketplace named it, but did not show it."),
        "json": translate("Quarantine", "The answer was cut off or garbled."),
        "nesting": translate("Quarantine", "The answer is nested too deeply."),
        "shape": translate("Quarantine", "The answer has an unknown form."),
    }
    if record.cause in kinds:
        return kinds[record.cause]
    return translate("Quarantine", "The field “%1” has an unknown form.").replace(
        "%1", record.cause
    )


def todo_words(record: UnreadRecord) -> str:
    """What the seller does about it."""
    if record.line_no is None:
        return translate(
            "Quarantine",
            "Compare the newest orders in the marketplace's seller centre with those here. Handle"
            " there what is missing here, then note it as checked.",
        )
    return translate(
        "Quarantine",
        "Look this number up in the marketplace's seller centre and handle it there until it"
        " appears here. It is asked for again by itself, and decoded anew after an update.",
    )
