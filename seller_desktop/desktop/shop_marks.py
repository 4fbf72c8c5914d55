"""Finding the marks by which the shops of one marketplace are told from those of another."""

from __future__ import annotations

from collections.abc import Callable

from ..domain.errors import UserFixable
from ..marketplaces.contract import Mark
from ..marketplaces.registry import Registry


def marks_of(registry: Registry) -> Callable[[str], Mark | None]:
    """Marks by the marketplace's key; None for a plug-in that is gone."""

    def mark_of(marketplace: str) -> Mark | None:
        try:
            return registry.get(marketplace).facts.mark
        except UserFixable:
            return None

    return mark_of
