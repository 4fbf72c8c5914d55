"""Running the first window, before there is a profile or any other window."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from ...domain.errors import Problem
from ...system.paths import ProfilePaths, data_home, usual_profile_dir
from ...system.profile import load_profile, save_profile
from ...system.randomness import SystemRandomness
from ...system.start_file import StartChoice, load_choice, save_choice
from ..appearance import dress
from ..language import Languages, choose_language
from ..qt_application import make_application
from ..tasks import Tasks
from ..theme import Theme
from .window import FirstRunDesk, FirstRunWindow

_log = logging.getLogger(__name__)
_SPEAKS = 2
"""The result of a window that was closed to be opened in another language."""


@dataclass(frozen=True, slots=True)
class FirstProfile:
    """Where it lies. Not `is_new` where the seller chose a place with a profile in it."""

    paths: ProfilePaths
    is_new: bool


def make_first_profile(start_demo: Callable[[], None]) -> FirstProfile | None:
    """Ask, then make the profile; None where the seller left. Raises `OfficeError`."""
    home, usual = data_home(), usual_profile_dir()
    choice = ask_first(home, usual, load_choice(home), start_demo)
    if choice is None:
        return None
    paths = ProfilePaths(choice.folder or usual)
    is_new = not paths.profile_json.exists()
    profile = load_profile(paths, SystemRandomness())
    save_profile(paths, replace(profile, language=choice.language))
    save_choice(home, replace(choice, done=True))
    return FirstProfile(paths, is_new)


def ask_first(
    home: Path, usual: Path, choice: StartChoice, start_demo: Callable[[], None]
) -> StartChoice | None:
    """Ask for what must be known before there is a profile; None where the seller left."""
    app = make_application()
    languages = Languages(app)
    dress(app, Theme())
    tasks = Tasks(SystemRandomness(), _log_problem, app)
    desk = FirstRunDesk(home, usual, tasks, start_demo)
    step = "place" if choice.folder else "language"
    try:
        while True:
            language = choose_language(choice.language)
            languages.speak(language)
            window = FirstRunWindow(desk, choice, language, step)
            window.spoken.connect(lambda _, window=window: window.done(_SPEAKS))
            result = window.exec()
            choice, step = window.choice, "language"
            window.deleteLater()
            if result != _SPEAKS:
                return choice if result == FirstRunWindow.DialogCode.Accepted else None
    finally:
        tasks.close()
        languages.stop()


def _log_problem(problem: Problem) -> None:
    _log.error("the first window failed: %s", problem.code)
