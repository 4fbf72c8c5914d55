"""What each file of a report is, in the seller's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ...actions.diagnostics import ReportPage

translate = QCoreApplication.translate
_KILOBYTE = 1_000


def page_words(page: ReportPage) -> str:
    """What a file tells."""
    known = {
        "about.txt": translate("Report", "Version, system and sizes"),
        "checks.txt": translate("Report", "What was checked, and the outcome"),
        "shops.txt": translate("Report", "How each shop's rounds went"),
        "counts.txt": translate("Report", "How many there are of everything"),
        "settings.txt": translate("Report", "What you have set"),
    }
    if page.name.startswith("crash/"):
        return translate("Report", "Where in the program it broke off")
    return known.get(page.name) or translate("Report", "What the program did")


def size_words(page: ReportPage) -> str:
    """How large it is."""
    size = len(page.text.encode())
    if size < _KILOBYTE:
        return translate("Report", "%1 B").replace("%1", str(size))
    return translate("Report", "%1 kB").replace("%1", f"{size / _KILOBYTE:,.0f}")
