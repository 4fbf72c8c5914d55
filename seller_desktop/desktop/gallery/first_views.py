"""The first start: both steps of the first window, and folders that are warned of."""

from __future__ import annotations

from functools import partial

from ...system.start_file import StartChoice
from ..first_run.window import FirstRunDesk, FirstRunWindow
from .scene import Scene
from .view import View


def first_views() -> tuple[View, ...]:
    """In the place of the main window; here over it."""
    return (
        View("first-language", "shops", partial(_first, "language", "default")),
        View("first-place", "shops", partial(_first, "place", "default")),
        View("first-place-warned", "shops", partial(_first, "place", "Dropbox")),
    )


def _first(step: str, folder: str, scene: Scene) -> None:
    context = scene.context
    root = context.office.paths.root

    def nothing() -> None:
        """No demo beside the demo."""

    desk = FirstRunDesk(root, root / folder, context.tasks, nothing)
    window = FirstRunWindow(desk, StartChoice(), scene.language, step, scene.window)
    scene.show(window)
