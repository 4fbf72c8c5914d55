"""The pages of the window: made when first shown or when there is time, then kept fresh."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from ..domain.event import Changes
from .context import PageContext
from .page import Badge, Page
from .page_list import PageSpec
from .place import Place


class PageStack(QObject):
    """Shows one page of several. `shown` carries the key of the one brought to the front."""

    badges_changed = Signal()
    shown = Signal(str)

    def __init__(
        self, stack: QStackedWidget, specs: Sequence[PageSpec], context: PageContext
    ) -> None:
        super().__init__(stack)
        self._stack = stack
        self._specs = {spec.key: spec for spec in specs}
        self._context = context
        self._pages: dict[str, Page] = {}
        self._current = ""
        self._waiting: dict[str, Changes] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._catch_up_next)

    @property
    def context(self) -> PageContext:
        """What every page is given."""
        return self._context

    @property
    def current_key(self) -> str:
        """The key of the page in front, empty before the first."""
        return self._current

    @property
    def current(self) -> Page | None:
        """The page in front."""
        return self._pages.get(self._current)

    @property
    def made(self) -> tuple[str, ...]:
        """Keys of the pages that were made."""
        return tuple(self._pages)

    def show(self, place: Place) -> None:
        """Bring a page to the front; an unknown one leaves things as they are."""
        if place.page not in self._specs:
            return
        page = self._page(place.page)
        self._catch_up(place.page)
        changed = place.page != self._current
        self._current = place.page
        self._stack.setCurrentWidget(page)
        page.activate(place)
        if changed:
            self.shown.emit(place.page)
        self.badges_changed.emit()

    def make_rest(self) -> None:
        """Make the pages nobody has asked for yet, one after the other: their badges are wanted.
        Each is imported beside the window's thread, and made when the window has time."""
        missing = next((key for key in self._specs if key not in self._pages), None)
        if missing is not None:
            load = self._specs[missing].load
            self._context.tasks.run(self, load, lambda _: self._make_next(missing))

    def _make_next(self, key: str) -> None:
        self._page(key)
        self.badges_changed.emit()
        QTimer.singleShot(0, self, self.make_rest)

    def refresh(self, changes: Changes) -> None:
        """The page in front at once, each of the others when the window has time."""
        for key in self._pages:
            waits = self._waiting.get(key)
            self._waiting[key] = waits | changes if waits else changes
        self._catch_up(self._current)
        self._soon.start()

    def badges(self) -> dict[str, Badge]:
        """What waits on each page that was made."""
        return {key: page.badge() for key, page in self._pages.items()}

    def _catch_up(self, key: str) -> None:
        changes = self._waiting.pop(key, None)
        if changes is not None:
            self._pages[key].refresh(changes)

    def _catch_up_next(self) -> None:
        """One page a turn, so that none of them adds to the time of another."""
        if self._waiting:
            self._catch_up(next(iter(self._waiting)))
            self._soon.start()
        else:
            self.badges_changed.emit()

    def _page(self, key: str) -> Page:
        if key not in self._pages:
            page = self._specs[key].load()(self._context)
            self._pages[key] = page
            page.badge_changed.connect(self.badges_changed)
            self._stack.addWidget(page)
        return self._pages[key]
