"""Walks through views one after another: each is opened, looked at once it is at rest, closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from ..application import Desktop
from .scene import Scene
from .view import Shot, place


@dataclass(frozen=True, slots=True)
class Pace:
    """In milliseconds: between looks, how long nothing is asked for when a view is at rest, and how
    long is waited for that at most."""

    look: int = 25
    settle: int = 75
    longest_settle: int = 1_500


class Walk(QObject):
    """Calls `see` for each shot, `done` after the last. Each step is a turn of the event loop."""

    def __init__(
        self,
        desktop: Desktop,
        shots: Sequence[Shot],
        see: Callable[[Shot, Scene], None],
        done: Callable[[], None],
        pace: Pace | None = None,
    ) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._shots = list(shots)
        self._see = see
        self._done = done
        self._pace = pace or Pace()
        self._waited = 0
        self._calm = 0
        self._next: Callable[[], None] = self._go
        self._timer = QTimer(self)
        self._timer.setInterval(self._pace.look)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        """Begin with the first."""
        self._desktop.services.theme.set_calm(True)
        self._timer.start()

    def _step(self) -> None:
        """On, once what was asked for has been read and shown."""
        pace = self._pace
        self._waited += pace.look
        busy = self._busy and self._waited < pace.longest_settle
        self._calm = 0 if busy else self._calm + pace.look
        if self._calm < pace.settle:
            return
        self._waited = self._calm = 0
        self._next()

    @property
    def _busy(self) -> bool:
        """Whether something is read, or happened and is not shown yet."""
        return self._desktop.tasks.busy or self._desktop.services.bridge.busy

    def _go(self) -> None:
        self._next = self._open
        shot = self._shots[0]
        self._desktop.speak(shot.language)
        self._desktop.services.theme.set_mode(shot.mode)
        scene = self._scene()
        scene.window.resize(*shot.size)
        scene.window.activateWindow()  # what a dialog before took: focus is part of the picture
        shot.view.before(scene)
        scene.window.go(scene.query(lambda conn: place(conn, shot.view.page)))

    def _open(self) -> None:
        self._next = self._look  # first: what fails is seen as a problem, not tried for ever
        shot, scene = self._shots[0], self._scene()
        scene.window.resize(*shot.size)  # a window shown just now got its first size meanwhile
        shot.view.open(scene)

    def _look(self) -> None:
        shot, scene = self._shots.pop(0), self._scene()
        self._see(shot, scene)
        scene.clear()
        shot.view.leave(scene)
        self._next = self._go
        if not self._shots:
            self._timer.stop()
            self._done()

    def _scene(self) -> Scene:
        session = self._desktop.session
        if session is None:
            raise RuntimeError("the window was closed during the walk")
        return Scene(self._desktop, session.window)
