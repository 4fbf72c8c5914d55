"""One walk through every view in both languages; each test reads what was found on it."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

import pytest
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from seller_desktop.desktop.gallery.plan import all_views, shots
from seller_desktop.desktop.gallery.scene import Scene
from seller_desktop.desktop.gallery.view import Shot
from seller_desktop.desktop.gallery.walk import Pace, Walk
from tests.gui.gallery import keyboard, structure
from tests.gui.gallery.stocked import desktop_on, stocked

SIZE = (1280, 800)


@dataclass
class Seen:
    """What was found, by kind; and the names of all widgets that were to be seen."""

    findings: dict[str, list[str]] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)

    def look(self, shot: Shot, scene: Scene) -> None:
        """Take down what one view shows."""
        over = scene.overlays()
        for window in (over or [scene.window])[-1:]:
            for widget in (window, *structure.shown(window)):
                self.names |= {widget.objectName(), type(widget).__name__}
            self._note(shot, window)

    def _note(self, shot: Shot, window: QWidget) -> None:
        looks: dict[str, Callable[[QWidget], Iterator[str]]] = {
            "cut": structure.cut_words,
            "overlaps": structure.overlaps,
            "outside": structure.outside,
            "too_large": partial(structure.off_screen, size=SIZE),
            "unreachable": structure.unreachable,
            "silent": structure.silent,
            "unfocused": keyboard.unfocused,
            "straying": keyboard.straying,
            "rash": keyboard.rash,
            "held": keyboard.held,  # the last: it closes what it looks at
        }
        for kind, find in looks.items():
            for finding in find(window):
                said = f"{finding}   [{shot.name}]"
                seen = self.findings.setdefault(kind, [])
                if not any(one.startswith(finding) for one in seen):
                    seen.append(said)


@pytest.fixture(scope="session")
def seen(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Seen:
    """Every screen, dialog and state, in both languages, at the smaller of the two sizes."""
    found = Seen()
    gc.disable()
    try:
        root = tmp_path_factory.mktemp("gallery") / "p"
        with stocked(root) as still, desktop_on(still, qapp) as desktop:
            loop = QEventLoop()
            wanted = list(shots(all_views(), [SIZE], modes=["light"]))
            pace = Pace(look=5, settle=15, longest_settle=500)
            Walk(desktop, wanted, found.look, loop.quit, pace).start()
            loop.exec()
    finally:
        gc.enable()
    return found
