"""What a seller chose before there was a profile: where it lies, and the language till then.

A small JSON file beside the profiles of this user; a missing or damaged one counts as no choice.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from seller_desktop.system.files import make_folder, write_atomically

_NAME = "start.json"
_LANGUAGES = ("ko", "en")


@dataclass(frozen=True, slots=True)
class StartChoice:
    """`folder` None is the usual place, `language` None the system's. `done` once a profile was
    made there."""

    folder: Path | None = None
    language: str | None = None
    done: bool = False


def load_choice(home: Path) -> StartChoice:
    """What was chosen so far."""
    try:
        members = json.loads((home / _NAME).read_bytes())
        folder, language = members["folder"], members["language"]
    except (OSError, ValueError, TypeError, KeyError):
        return StartChoice()
    return StartChoice(
        Path(folder) if isinstance(folder, str) and folder else None,
        language if language in _LANGUAGES else None,
        members.get("done") is True,
    )


def save_choice(home: Path, choice: StartChoice) -> None:
    """Keep a choice. Raises `OSError` where the user's folder can't be written."""
    make_folder(home)
    members = {
        "folder": str(choice.folder) if choice.folder else None,
        "language": choice.language,
        "done": choice.done,
    }
    text = json.dumps(members, ensure_ascii=False, indent=2)
    write_atomically(home / _NAME, text.encode() + b"\n")
