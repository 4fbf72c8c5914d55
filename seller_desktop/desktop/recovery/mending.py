"""Running the window of a profile that does not open, before there is any other."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from ...domain.errors import Problem
from ...system.randomness import SystemRandomness
from ..appearance import dress
from ..language import Languages, choose_language
from ..qt_application import make_application
from ..tasks import Tasks
from ..theme import Theme
from .offers import StartDesk
from .start_window import StartWindow

if TYPE_CHECKING:
    from ...actions.opening import ClosedProfile

_log = logging.getLogger(__name__)


def mend_profile(closed: ClosedProfile, problem: Problem, language: str | None) -> bool:
    """Show what is wrong and what can be done; True once the profile is worth another try."""
    app = make_application()
    spoken = choose_language(language)
    languages = Languages(app)
    languages.speak(spoken)
    dress(app, Theme())
    tasks = Tasks(SystemRandomness(), _log_problem, app)
    window = StartWindow(StartDesk(closed, tasks, problem, spoken))
    try:
        return window.exec() == StartWindow.DialogCode.Accepted
    finally:
        tasks.close()
        languages.stop()
        window.deleteLater()


def _log_problem(problem: Problem) -> None:
    _log.error("a way out failed: %s", problem.code)
