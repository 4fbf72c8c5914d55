"""A sound, made by what the system has. Nothing waits for it, and its failure is silent."""

from __future__ import annotations

import logging
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

_log = logging.getLogger(__name__)
_PATIENCE_S = 10
_PLAYERS = ("afplay", "pw-play", "paplay", "aplay")


class Sound(Protocol):
    """Plays a sound file. Called in a task, never in the window's thread."""

    def __call__(self, file: Path) -> None: ...


def system_sound(find: Callable[[str], str | None] = shutil.which) -> Sound | None:
    """How this system plays a WAV file, or None where it can't."""
    if sys.platform == "win32":
        return _play_on_windows
    player = next((path for path in map(find, _PLAYERS) if path is not None), None)
    return None if player is None else _by_program(player)


def _by_program(player: str) -> Sound:
    def play(file: Path) -> None:
        try:
            subprocess.run(  # noqa: S603 - a program of the system and a file of our own
                [player, str(file)], check=False, capture_output=True, timeout=_PATIENCE_S
            )
        except (OSError, subprocess.SubprocessError) as error:
            _log.info("no sound: %s", type(error).__name__)

    return play


def _play_on_windows(file: Path) -> None:
    if sys.platform == "win32":
        import winsound

        winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_NODEFAULT)
