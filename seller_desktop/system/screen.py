"""Whether there is a screen for windows."""

from __future__ import annotations

import os
import sys


def has_screen() -> bool:
    """Windows and macOS always have one; elsewhere the environment says so."""
    if sys.platform in ("win32", "darwin"):
        return True
    shown = ("DISPLAY", "WAYLAND_DISPLAY")
    return any(os.environ.get(name) for name in shown)
