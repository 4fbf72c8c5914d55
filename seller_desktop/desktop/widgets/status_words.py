"""The words of statuses, marks and marketplaces' names as they stand on the screen."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

STATUS_CONTEXT = "Status"
_WORDS = {
    "awaiting_payment": QT_TRANSLATE_NOOP("Status", "Unpaid"),
    "paid": QT_TRANSLATE_NOOP("Status", "New"),
    "accepted": QT_TRANSLATE_NOOP("Status", "Confirmed"),
    "processing": QT_TRANSLATE_NOOP("Status", "Processing"),
    "packing": QT_TRANSLATE_NOOP("Status", "Packing"),
    "dispatched": QT_TRANSLATE_NOOP("Status", "Shipped"),
    "in_transit": QT_TRANSLATE_NOOP("Status", "In transit"),
    "delivered": QT_TRANSLATE_NOOP("Status", "Delivered"),
    "purchase_confirmed": QT_TRANSLATE_NOOP("Status", "Purchased"),
    "canceled": QT_TRANSLATE_NOOP("Status", "Canceled"),
    "unpaid_canceled": QT_TRANSLATE_NOOP("Status", "Never paid"),
    "returned": QT_TRANSLATE_NOOP("Status", "Returned"),
    "exchanged": QT_TRANSLATE_NOOP("Status", "Exchanged"),
    "settled": QT_TRANSLATE_NOOP("Status", "Settled"),
    "cancel": QT_TRANSLATE_NOOP("Status", "Cancel req."),
    "return": QT_TRANSLATE_NOOP("Status", "Return"),
    "exchange": QT_TRANSLATE_NOOP("Status", "Exchange"),
    "held": QT_TRANSLATE_NOOP("Status", "On hold"),
    "overdue": QT_TRANSLATE_NOOP("Status", "Overdue"),
    "pending": QT_TRANSLATE_NOOP("Status", "Pending"),
    "failed": QT_TRANSLATE_NOOP("Status", "Attention"),
    "unknown": QT_TRANSLATE_NOOP("Status", "Unknown"),
}


def status_word(key: str) -> str:
    """The word of a canonical status or mark; the key itself if there is none."""
    source = _WORDS.get(key)
    return QCoreApplication.translate(STATUS_CONTEXT, str(source)) if source else key


def quoted(word: str) -> str:
    """A marketplace's own word as it came, in quotes."""
    return QCoreApplication.translate(STATUS_CONTEXT, "“%1”").replace("%1", word)
