"""The real window in a process of its own that is told keys alone, and says what it shows.

Each wish is carried out from the event loop after it was answered: what a key opens may run a loop
of its own.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from seller_desktop.actions.settings import LANGUAGE, change
from seller_desktop.app import build_core
from seller_desktop.desktop.application import Desktop, make_application
from seller_desktop.desktop.garbage import GarbageCollector
from seller_desktop.desktop.main_window import MainWindow
from seller_desktop.desktop.orders.page import OrdersPage
from seller_desktop.desktop.single_instance import SingleInstance
from seller_desktop.store.settings import UNDO_SECONDS
from seller_desktop.system.paths import ProfilePaths
from tests.e2e.leading import Wish, die_of_errors, lead, window_of

_ARRIVAL_MS = 10
"""A key is queued as the window system would; it has arrived when the loop came round."""


class Keyboard:
    """Keys into whatever window has the focus, as a hand without a mouse would give them."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop
        self._to_come = 0
        self.deeds: dict[str, Callable[[Wish], object]] = {
            "press": self._press,
            "write": self._write,
            "paste": self._paste,
            "see": self._see,
        }

    def _press(self, wish: Wish) -> str:
        keys = QKeySequence(str(wish["keys"]))
        assert not keys.isEmpty(), wish
        self._later(lambda: _to_focus(keys))
        return "pressed"

    def _write(self, wish: Wish) -> str:
        """Text as an input method hands it over, Hangul too."""
        event = QInputMethodEvent()
        event.setCommitString(str(wish["text"]))
        self._later(lambda: QApplication.sendEvent(_focus(), event))
        return "written"

    def _paste(self, wish: Wish) -> str:
        """What the seller copied elsewhere, a spreadsheet say."""
        QGuiApplication.clipboard().setText(str(wish["text"]))
        keys = QKeySequence(QKeySequence.StandardKey.Paste)
        self._later(lambda: _to_focus(keys))
        return "pasted"

    def _later(self, deed: Callable[[], object]) -> None:
        self._to_come += 1

        def arrived() -> None:
            self._to_come -= 1

        def come() -> None:
            QTimer.singleShot(_ARRIVAL_MS, self._desktop, arrived)
            deed()

        QTimer.singleShot(0, self._desktop, come)

    def _see(self, wish: Wish) -> dict[str, object]:
        del wish
        main = window_of(self._desktop)
        front = QApplication.activeModalWidget() or QApplication.activeWindow() or main
        focus = QApplication.focusWidget()
        return {
            "visible": main.isVisible(),
            "page": main.pages.current_key,
            "dialog": _shown_dialog(main),
            "focus": "" if focus is None else focus.objectName() or type(focus).__name__,
            "text": _text_of(focus),
            "words": [one.text() for one in front.findChildren(QLabel) if _is_seen(one)],
            "busy": self._desktop.tasks.busy or self._to_come > 0,
            "table": _table(main),
        }


def _table(window: MainWindow) -> dict[str, object]:
    """Where the orders' table stands: its stage, rows, ticks, current row and topmost row."""
    page = window.pages.current
    if not isinstance(page, OrdersPage):
        return {}
    panel = page.panel
    return {
        "stage": str(panel.stage()),
        "rows": panel.model.rowCount(),
        "ticked": sorted(panel.ticked_ids()),
        "current": panel.table.current_id(),
        "top": next(iter(panel.table.visible_ids()), None),
    }


def _text_of(focus: QWidget | None) -> str | None:
    if isinstance(focus, QPlainTextEdit):
        return focus.toPlainText()
    return focus.text() if isinstance(focus, QLineEdit) else None


def _focus() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None, "nothing has the focus"
    return focus


def _to_focus(keys: QKeySequence) -> None:
    if QGuiApplication.focusWindow() is None:
        _give_focus_back()
    window = QGuiApplication.focusWindow()
    assert window is not None, "no window has the focus"
    QTest.keySequence(window, keys)


def _give_focus_back() -> None:
    """What a window manager does when a dialog is gone: the window below it becomes active."""
    open_ones = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    front = QApplication.activeModalWidget() or next(
        one for one in open_ones if isinstance(one, MainWindow)
    )
    front.activateWindow()
    QApplication.processEvents()


def _is_seen(widget: QWidget) -> bool:
    return widget.isVisible() and not widget.visibleRegion().isEmpty()


def _shown_dialog(window: QWidget) -> str | None:
    names = [type(one).__name__ for one in window.findChildren(QDialog) if one.isVisible()]
    return names[-1] if names else None


def main(arguments: Sequence[str]) -> None:
    """Open the desktop on a profile with little time to undo."""
    paths = ProfilePaths(Path(arguments[0]))
    core = build_core(paths)
    change(core.office, LANGUAGE, "ko")
    change(core.office, UNDO_SECONDS.key, 1)
    core.close()
    core = build_core(paths)
    app = make_application()
    instance = SingleInstance(core.office.paths)
    assert instance.claim()
    garbage = GarbageCollector(app)
    garbage.start()
    desktop = Desktop(app, core, instance, has_tray=True)
    desktop.open()
    die_of_errors()
    box = lead(desktop, Keyboard(desktop).deeds)
    app.exec()
    box.close()
    desktop.close()
    instance.release()
    garbage.stop()
    core.close()


if __name__ == "__main__":
    main(sys.argv[1:])
