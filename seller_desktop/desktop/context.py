"""What every page is given. Nothing on a page is fetched from a global."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

from .place import Place

if TYPE_CHECKING:
    from ..actions.office import Office
    from ..domain.errors import Problem
    from .bridge import Bridge
    from .engine_control import EngineControl
    from .reader import GuiReader
    from .remembered import Remembered
    from .settings_view import SettingsView
    from .shop_filter import ShopFilter
    from .tasks import Tasks
    from .theme import Theme

__all__ = ["Notify", "PageContext", "Place"]

NoticeKind = Literal["info", "warning", "error"]


TakeBack = str | Callable[[], object]
"""What a toast's button takes back: a request by its id, or a deed that runs in a task."""


class Notify(Protocol):
    """Shows a toast in the window; `undo` is what its button takes back, `shops` whom it
    concerns, by id."""

    def __call__(
        self,
        text: str,
        *,
        undo: TakeBack | None = None,
        kind: NoticeKind = "info",
        shops: Sequence[int] = (),
    ) -> None: ...


@dataclass(frozen=True, slots=True)
class PageContext:
    """The collaborators of a page.

    `office` is what actions take (through `tasks` alone: they write), `reader` answers page
    queries, `bridge` tells what changed, `language` is `ko` or `en`. `remembered` keeps what a page
    shows over a restart.
    """

    office: Office
    reader: GuiReader
    tasks: Tasks
    bridge: Bridge
    theme: Theme
    settings: SettingsView
    go: Callable[[Place], None]
    notify: Notify
    show_problem: Callable[[Problem], None]
    engine: EngineControl
    language: str
    shop_filter: ShopFilter
    remembered: Remembered
