"""Conditions in the words of the window, with the names of the shops as they are now."""

from __future__ import annotations

from ...domain.view import Condition, Wish
from ...domain.view_words import condition_words
from ...store.desk_state import shops_with_health
from ..context import PageContext


class ViewTexts:
    """Reads the shops' names when a condition names shops."""

    def __init__(self, context: PageContext) -> None:
        self._context = context

    def of(self, condition: Condition) -> str:
        """A condition in words."""
        shops: dict[str, str] = {}
        if condition.wish is Wish.SHOP:
            known = self._context.reader.query(shops_with_health)
            shops = {one.shop.uid: one.shop.name for one in known}
        return condition_words(condition, self._context.language, shops)
