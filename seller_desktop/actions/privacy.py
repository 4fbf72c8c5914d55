"""Showing buyers' personal data: never without an access record (접속기록)."""

from __future__ import annotations

import platform
from collections.abc import Iterator, Sequence

from ..domain.errors import UserFixable
from ..domain.order import Recipient
from ..store import stored_state
from ..store.access import Access, record_access
from .gesture import Gesture, commit
from .office import Office

_NUMBERS_A_RECORD = 500


def reveal(office: Office, line_id: int) -> Recipient:
    """The people of one line in the clear. Raises `UserFixable` line_not_found."""

    def work(gesture: Gesture) -> Recipient:
        try:
            line, _ = stored_state.line_with_claims(gesture.conn, line_id)
        except LookupError:
            raise UserFixable("line_not_found", number=str(line_id)) from None
        _record(office, gesture, "reveal", [line.line_no])
        return line.recipient

    return commit(office, work)


def record_reveal(office: Office, deed: str, line_nos: Sequence[str]) -> None:
    """Write down that these lines are about to be shown in the clear, before they are.

    `deed` is a word for how (`reveal`, `list`), never a text.
    """
    if line_nos:
        commit(office, lambda gesture: _record(office, gesture, deed, line_nos))


def _record(office: Office, gesture: Gesture, deed: str, line_nos: Sequence[str]) -> None:
    for numbers in _portions(line_nos):
        subject = " ".join(numbers)
        access = Access(gesture.at, office.actor, platform.node(), deed, subject)
        record_access(gesture.conn, access)


def _portions(line_nos: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(line_nos), _NUMBERS_A_RECORD):
        yield line_nos[start : start + _NUMBERS_A_RECORD]
