"""What a gallery holds: the few pictures of a first look, or everything."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..place import PAGES
from ..theme import Mode
from .claim_views import claim_views
from .first_views import first_views
from .frame_views import frame_views, start_views
from .order_views import order_views
from .settings_views import settings_views
from .shop_views import shop_views
from .view import Shot, View

LANGUAGES = ("ko", "en")
MODES: tuple[Mode, ...] = ("light", "dark")
SIZES = ((1280, 800), (1920, 1080))
FIRST_LOOK = (1440, 900)


def page_views() -> tuple[View, ...]:
    """Every page as it is."""
    return tuple(View(page, page) for page in PAGES)


def all_views() -> tuple[View, ...]:
    """Every page, dialog and state."""
    return (
        *page_views(),
        *order_views(),
        *claim_views(),
        *shop_views(),
        *settings_views(),
        *frame_views(),
        *start_views(),
        *first_views(),
    )


def shots(
    views: Sequence[View],
    sizes: Sequence[tuple[int, int]],
    languages: Sequence[str] = LANGUAGES,
    modes: Sequence[Mode] = MODES,
) -> Iterator[Shot]:
    """Every view in each language, look and size: what takes longest to change changes least."""
    for language in languages:
        for mode in modes:
            for size in sizes:
                for view in views:
                    yield Shot(view, language, mode, size)
