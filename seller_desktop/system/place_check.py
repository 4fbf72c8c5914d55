"""Whether a folder is fit for a profile, and which folder in it becomes one."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from seller_desktop.domain.errors import Problem
from seller_desktop.system.paths import ProfilePaths

_OWN_FOLDER = "Seller Desktop"
_REFUSED = frozenset({"storage_network", "database_read_only"})


@dataclass(frozen=True, slots=True)
class PlaceFound:
    """Where the profile would lie. `has_profile` where one lies there already; `problem` is what
    speaks against the place."""

    folder: Path
    has_profile: bool = False
    problem: Problem | None = None

    @property
    def is_fit(self) -> bool:
        """Whether a profile may be made there; one that is copied away is warned of only."""
        return self.problem is None or self.problem.code not in _REFUSED


def check_place(chosen: Path) -> PlaceFound:
    """Look at a folder the seller has chosen. One with other things in it gets a folder of ours.

    Reads the disk: not for the window's thread.
    """
    folder = chosen
    if not _has_profile(chosen) and _has_others(chosen):
        folder = chosen / _OWN_FOLDER
    problem = ProfilePaths(folder).storage_warning()
    if problem is None and not _may_write(folder):
        problem = Problem("database_read_only")
    return PlaceFound(folder, _has_profile(folder), problem)


def _has_profile(folder: Path) -> bool:
    return ProfilePaths(folder).profile_json.exists()


def _has_others(folder: Path) -> bool:
    try:
        return any(folder.iterdir())
    except OSError:
        return False


def _may_write(folder: Path) -> bool:
    """Looked at where it would be made: its nearest folder that is there."""
    for place in (folder, *folder.parents):
        if place.exists():
            return os.access(place, os.W_OK | os.X_OK)
    return False
