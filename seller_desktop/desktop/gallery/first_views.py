"""The first start: both steps of the first window, and folders that are warned of."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from ...domain.errors import Problem
from ...system.start_file import StartChoice
from ..first_run.place_check import PlaceFound
from ..first_run.window import FirstRunDesk, FirstRunWindow
from .scene import Scene
from .view import View

_CLOUD = Path("/home/seller/Dropbox/Seller Desktop")


def first_views() -> tuple[View, ...]:
    """In the place of the main window; here over it."""
    return (
        View("first-language", "shops", partial(_first, "language", None)),
        View("first-place", "shops", partial(_first, "place", None)),
        View("first-place-warned", "shops", partial(_first, "place", "storage_cloud")),
    )


def _first(step: str, warning: str | None, scene: Scene) -> None:
    context = scene.context
    root = context.office.paths.root

    def nothing() -> None:
        """No demo beside the demo."""

    desk = FirstRunDesk(root, root / "first", context.tasks, nothing)
    window = FirstRunWindow(desk, StartChoice(), scene.language, step, scene.window)
    scene.show(window)
    if warning is not None:
        problem = Problem(warning, {"folder": str(_CLOUD)})
        window.place.show_found(PlaceFound(_CLOUD, problem=problem))
