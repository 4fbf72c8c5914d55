"""The ways out of a profile that does not open, by the code of what is wrong.

A further way out is a page (`OfferPage`), a function that makes its `Offer`, and its place in
`_OFFERS`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ...domain.errors import Problem
from ..tasks import Tasks

if TYPE_CHECKING:
    from ...actions.opening import ClosedProfile

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class StartDesk:
    """What a page works with: the closed profile, and tasks for all that touches files, the
    keyring or the database. `language` is `ko` or `en`."""

    closed: ClosedProfile
    tasks: Tasks
    problem: Problem
    language: str


class OfferPage(QWidget):
    """One way out, carried through on a page of its own.

    `mended` says that the profile can be tried again; the window then closes. A page that is at
    work (`working`) is not left.
    """

    mended = Signal()
    working = Signal(bool)

    def first_focus(self) -> QWidget:
        """What gets the focus when the page is shown."""
        return self


@dataclass(frozen=True, slots=True)
class Offer:
    """A row of the window: what can be done, what it costs, the word on its button, its page."""

    key: str
    icon: str
    title: str
    hint: str
    verb: str
    make_page: Callable[[StartDesk, QWidget], OfferPage]


def offers(problem: Problem) -> tuple[Offer, ...]:
    """The ways out of a problem, best first; empty where this window knows none."""
    return tuple(make() for make in _OFFERS.get(problem.code, ()))


def _enter_code() -> Offer:
    from .code_page import CodePage

    return Offer(
        "code",
        "key-round",
        translate("Recovery", "Enter the recovery code"),
        translate("Recovery", "Puts the key back. Nothing is lost."),
        translate("Recovery", "Enter the code"),
        CodePage,
    )


def _start_over() -> Offer:
    from .fresh_page import FreshPage

    return Offer(
        "fresh",
        "rotate-ccw",
        translate("Recovery", "Start over without the code"),
        translate(
            "Recovery",
            "Orders come again from the marketplaces. The old file is kept; what was only in it "
            "can't be read.",
        ),
        translate("Recovery", "Start over"),
        FreshPage,
    )


def _rebuild() -> Offer:
    from ..backup.mend_page import RebuildPage

    return Offer(
        "rebuild",
        "rotate-ccw",
        translate("Recovery", "Repair the database"),
        translate(
            "Recovery",
            "The newest good backup, all that can still be read of the file, and the rest from the "
            "marketplaces.",
        ),
        translate("Recovery", "Repair"),
        RebuildPage,
    )


def _restore_newest() -> Offer:
    from ..backup.mend_page import RestoreNewestPage

    return Offer(
        "restore",
        "history",
        translate("Recovery", "Restore the newest good backup"),
        translate("Recovery", "As it was then; what came since is read from the marketplaces."),
        translate("Recovery", "Restore"),
        RestoreNewestPage,
    )


_OFFERS = MappingProxyType(
    {
        "key_lost": (_enter_code, _start_over),
        "database_key_wrong": (_enter_code, _start_over),
        "profile_damaged": (_enter_code,),
        "database_missing": (_restore_newest, _start_over),
        "database_damaged": (_rebuild, _restore_newest),
    }
)
