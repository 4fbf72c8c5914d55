"""How a backup is spoken of: when it was made, why, how much is in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from ...domain.korea_time import korean_day
from ...domain.texts import word
from ...store.backup import Backup
from ..widgets.deadline_words import clock_time, full_date, short_date

translate = QCoreApplication.translate


def moment(ms: int) -> str:
    """Day and time of an instant in UTC ms, in Korean time; the year where it is another."""
    return f"{short_date(ms)} {clock_time(ms)}"


def full_moment(ms: int) -> str:
    """The same with its year."""
    return f"{full_date(korean_day(ms))} {clock_time(ms)}"


def size_words(size: int) -> str:
    """Bytes as people say them."""
    return QLocale.c().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def orders_words(count: int) -> str:
    """How many orders."""
    return translate("Backup", "%n order(s)", None, count)


def summary(one: Backup, language: str) -> str:
    """A backup in one short line."""
    counts = one.counts or {}
    parts = [word(f"backup.{one.cause}", language)]
    if "orders" in counts:
        parts.append(orders_words(counts["orders"]))
    parts.append(size_words(one.size))
    return " · ".join(parts)
