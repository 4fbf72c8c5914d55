"""The screens that work, in the order of the rail. A page is imported when it is wanted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from .context import PageContext
from .page import Page

MakePage: TypeAlias = Callable[[PageContext], Page]


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One entry of the rail; groups are divided by a line. Any thread may call `load`."""

    key: str
    title: str
    icon: str
    group: int
    shortcut: str
    load: Callable[[], MakePage]


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
        PageSpec(key, title, icon, group, f"Ctrl+{number}", load)
        for number, (key, title, icon, group, load) in enumerate(rows, 1)
    )


def _today() -> MakePage:
    from .today.page import TodayPage

    return TodayPage


def _orders() -> MakePage:
    from .orders.page import OrdersPage

    return OrdersPage


def _claims() -> MakePage:
    from .claims.page import ClaimsPage

    return ClaimsPage


def _inquiries() -> MakePage:
    from .inquiries.page import InquiriesPage

    return InquiriesPage


def _outbox() -> MakePage:
    from .outbox.page import OutboxPage

    return OutboxPage


def _shops() -> MakePage:
    from .shops.page import ShopsPage

    return ShopsPage


def _settings() -> MakePage:
    from .settings.page import SettingsPage

    return SettingsPage
