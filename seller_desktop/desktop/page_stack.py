"""The pages of the window: made when first shown or when there is time, then kept fresh."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

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
        changed = place.page != self._current
        self._current = place.page
        self._stack.setCurrentWidget(page)
        page.activate(place)
        if changed:
            self.shown.emit(place.page)
        self.badges_changed.emit()

    def make_rest(self) -> None:
        """Make the pages nobody has asked for yet, one whenever the window has time: their badges
        are wanted."""
        missing = next((key for key in self._specs if key not in self._pages), None)
        if missing is not None:
            self._page(missing)
            self.badges_changed.emit()
            QTimer.singleShot(0, self, self.make_rest)

    def refresh(self, changes: Changes) -> None:
        """The page in front at once, the others when the window has time."""
        for key, page in self._pages.items():
            if key == self._current:
                page.refresh(changes)
            else:
                QTimer.singleShot(0, page, partial(page.refresh, changes))
        QTimer.singleShot(0, self, self.badges_changed.emit)

    def badges(self) -> dict[str, Badge]:
        """What waits on each page that was made."""
        return {key: page.badge() for key, page in self._pages.items()}

    def _page(self, key: str) -> Page:
        if key not in self._pages:
            page = self._specs[key].make(self._context)
            self._pages[key] = page
            page.badge_changed.connect(self.badges_changed)
            self._stack.addWidget(page)
        return self._pages[key]
