"""The screens that work, in the order of the rail. A page is imported when it is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from .context import PageContext
from .page import Page


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One entry of the rail. Groups are divided by a line."""

    key: str
    title: str
    icon: str
    group: int
    shortcut: str
    make: Callable[[PageContext], Page]


def page_specs() -> tuple[PageSpec, ...]:
    """The screens from top to bottom; `Ctrl+1` leads to the first."""
    translate = QCoreApplication.translate
    rows = (
        ("today", translate("Pages", "Today"), "sunrise", 0, _today),
        ("orders", translate("Pages", "Orders"), "clipboard-list", 1, _orders),
        ("claims", translate("Pages", "Claims"), "undo-2", 1, _claims),
        (
            "inquiries",
            translate("Pages", "Inquiries"),
            "message-circle-question-mark",
            1,
            _inquiries,
        ),
        ("outbox", translate("Pages", "Outbox"), "send", 1, _outbox),
        ("shops", translate("Pages", "Shops"), "store", 2, _shops),
        ("settings", translate("Pages", "Settings"), "settings", 2, _settings),
    )
    return tuple(
        PageSpec(key, title, icon, group, f"Ctrl+{number}", make)
        for number, (key, title, icon, group, make) in enumerate(rows, 1)
    )


def _today(context: PageContext) -> Page:
    from .today.page import TodayPage

    return TodayPage(context)


def _orders(context: PageContext) -> Page:
    from .orders.page import OrdersPage

    return OrdersPage(context)


def _claims(context: PageContext) -> Page:
    from .claims.page import ClaimsPage

    return ClaimsPage(context)


def _inquiries(context: PageContext) -> Page:
    from .inquiries.page import InquiriesPage

    return InquiriesPage(context)


def _outbox(context: PageContext) -> Page:
    from .outbox.page import OutboxPage

    return OutboxPage(context)


def _shops(context: PageContext) -> Page:
    from .shops.page import ShopsPage

    return ShopsPage(context)


def _settings(context: PageContext) -> Page:
    from .settings.page import SettingsPage

    return SettingsPage(context)
