"""A window to be looked at: what a view may ask for, and how all that lies over it is closed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from ...store.connection import RawConnection
from ..context import PageContext
from ..main_window import MainWindow
from ..privacy.lock_cover import LockCover
from ..sync_popover import SyncPopover

if TYPE_CHECKING:
    from ..application import Desktop

T = TypeVar("T")
P = TypeVar("P", bound=QWidget)

_BEHIND = QColor(0, 0, 0, 90)


@dataclass(frozen=True, slots=True)
class Scene:
    """The desktop and the window it shows now."""

    desktop: Desktop
    window: MainWindow

    @property
    def context(self) -> PageContext:
        """What the pages of the window were given."""
        return self.window.pages.context

    @property
    def language(self) -> str:
        """`ko` or `en`."""
        return self.context.language

    def query(self, question: Callable[[RawConnection], T]) -> T:
        """A short question to the store."""
        return self.context.reader.query(question)

    def page(self, kind: type[P]) -> P:
        """The page in front, which is of this kind. Raises `TypeError` where it is another."""
        page = self.window.pages.current
        if not isinstance(page, kind):
            raise TypeError(f"{kind.__name__} is not in front")
        return page

    def show(self, dialog: QDialog) -> None:
        """Open a dialog over the window; it goes when it is closed."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def overlays(self) -> list[QWidget]:
        """What lies over the window, the lowest first."""
        kinds: tuple[type[QWidget], ...] = (SyncPopover, QMenu, QDialog)
        shown = (over for kind in kinds for over in self.window.findChildren(kind))
        return [over for over in shown if over.isVisible()]

    def clear(self) -> None:
        """The window alone again, nothing decided."""
        window = self.window
        for over in reversed(self.overlays()):
            if isinstance(over, QDialog):
                over.reject()
            else:
                over.hide()
        for cover in window.findChildren(LockCover):
            cover.lift()
        for toast in window.toasts.toasts:
            toast.close_now()
        if window.palette_list.is_open:
            window.search_for("")
            window.palette_list.leave()
        window.centre.hide()

    def picture(self) -> QPixmap:
        """The window as it is, with what lies over it: a dialog in the middle, a menu in place."""
        whole = self.window.grab()
        for over in self.overlays():
            painter = QPainter(whole)
            if isinstance(over, QDialog):
                painter.fillRect(whole.rect(), _BEHIND)
                room = self.window.size() - over.size()
                corner = QPoint(room.width() // 2, room.height() // 2)
            else:
                corner = over.pos() - self.window.mapToGlobal(QPoint())
            painter.drawPixmap(corner, over.grab())
            painter.end()
        return whole
