"""What the main window asks of a page; each screen's page is one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ..domain.event import Changes
from .place import Place


@dataclass(frozen=True, slots=True)
class Badge:
    """What stands at the right of a rail entry: work that waits; `alarm` when something of it is
    late or was refused."""

    count: int = 0
    alarm: bool = False


class Page(QWidget):
    """One screen of the window. It is made when it is first shown.

    `badge_changed` follows when what waits was counted anew.
    """

    badge_changed = Signal()

    def title(self) -> str:
        """The screen's name, for the rail and the window's title."""
        raise NotImplementedError

    def activate(self, place: Place | None) -> None:
        """The page was brought to the front, with a `place` when something asked for it."""

    def refresh(self, changes: Changes) -> None:
        """Something was stored; read again what of it this page shows."""

    def badge(self) -> Badge:
        """What waits here."""
        return Badge()

    def first_focus(self) -> QWidget:
        """Where typing goes when the page comes to the front."""
        return self

    def regions(self) -> tuple[QWidget, ...]:
        """The parts F6 goes through, in reading order."""
        return (self,)

    def says_offline(self) -> bool:
        """Whether the page has a strip of its own that says so; else the window shows one."""
        return False

    def add_command(
        self, text: str, key: str, deed: Callable[[], object], *, letter: bool = False
    ) -> QAction:
        """A command of this page for the menu Work and F1, with its key.

        A `letter` is shown only: it acts by the page's own handling, which looks whether somebody
        is typing.
        """
        action = QAction(f"{text}\t{key}" if letter else text, self)
        if not letter:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(deed)
        self.addAction(action)
        return action
