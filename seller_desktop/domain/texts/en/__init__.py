"""All texts in English."""

from __future__ import annotations

from collections.abc import Mapping

from . import backup, keys, marketplaces, office, orders, privacy, rules, views, words
from .standing import STANDING

__all__ = ["PROBLEMS", "STANDING", "WORDS"]

PROBLEMS: Mapping[str, tuple[str, str, str]] = {
    **marketplaces.PROBLEMS,
    **orders.PROBLEMS,
    **office.PROBLEMS,
    **privacy.PROBLEMS,
    **backup.PROBLEMS,
    **keys.PROBLEMS,
    **rules.PROBLEMS,
    **views.PROBLEMS,
}

WORDS: Mapping[str, str] = {
    **words.WORDS,
    **privacy.WORDS,
    **backup.WORDS,
    **keys.WORDS,
    **rules.WORDS,
    **views.WORDS,
}
