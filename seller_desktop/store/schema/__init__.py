"""The tables. Instants are UTC ms (`..._at`), money is integer minor units beside a currency.

The migrations lead to exactly these tables; a test compares the two.
"""

from __future__ import annotations

from . import history, inquiries, orders, outbox, privacy, rules, shops, upkeep
from .columns import metadata
from .orders import SEARCH_DDL

__all__ = [
    "SEARCH_DDL",
    "history",
    "inquiries",
    "metadata",
    "orders",
    "outbox",
    "privacy",
    "rules",
    "shops",
    "upkeep",
]
