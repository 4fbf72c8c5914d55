"""All texts in English."""

from __future__ import annotations

from collections.abc import Mapping

from . import marketplaces, office, orders
from .words import WORDS

__all__ = ["PROBLEMS", "WORDS"]

PROBLEMS: Mapping[str, tuple[str, str, str]] = {
    **marketplaces.PROBLEMS,
    **orders.PROBLEMS,
    **office.PROBLEMS,
}
