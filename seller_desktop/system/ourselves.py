"""Starting this program again, beside or after this process."""

from __future__ import annotations

import subprocess
import sys


def start_ourselves(*arguments: str) -> None:
    """A process of its own: a profile that is opened anew, or the demo."""
    frozen = getattr(sys, "frozen", False)
    program = [sys.executable] if frozen else [sys.executable, "-m", "seller_desktop"]
    subprocess.Popen([*program, *arguments])  # noqa: S603 - ourselves
