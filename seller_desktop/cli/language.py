"""The language of the command line: as the profile says, else the system's, else English."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
_KOREAN_ON_WINDOWS = 0x12


def profile_language(profile: Path) -> str | None:
    """The language set in a profile; None where it has none or can't be read (told elsewhere)."""
    try:
        members = json.loads((profile / "profile.json").read_bytes())
    except (OSError, ValueError):
        return None
    language = members.get("language") if isinstance(members, dict) else None
    return language if language in ("ko", "en") else None


def system_language(variables: Mapping[str, str] | None = None) -> str:
    """Korean wherever the system is Korean, else English."""
    known = os.environ if variables is None else variables
    for name in _VARIABLES:
        value = known.get(name)
        if value:
            return "ko" if value.lower().startswith("ko") else "en"
    return "ko" if _windows_is_korean() else "en"


if sys.platform == "win32":

    def _windows_is_korean() -> bool:
        import ctypes

        primary = ctypes.windll.kernel32.GetUserDefaultUILanguage() & 0x3FF
        return bool(primary == _KOREAN_ON_WINDOWS)

else:

    def _windows_is_korean() -> bool:
        return False
