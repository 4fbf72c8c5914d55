"""Whether a change feed tells of everything: what another question found first is waited for.

A feed that names each line once, with its latest change alone, may rightly be silent about a line
that changed a moment ago: the change lies behind the window that was asked for. So nobody is
accused before the feed was asked about a later time, twice, with time in between for a change to
be told late. What is waited for lives in memory:
after a restart at worst a miss goes unrecorded, never an order, which is stored by then.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

_SILENT_ROUNDS = 2


@dataclass(slots=True)
class _Wait:
    """From which instant on the feed must have told of a line, UTC ms, and how often it did not."""

    due_at: int
    silences: int = 0


class FeedProof:
    """The lines of one shop of which its feed still has to tell, `late_ms` after a change at the
    latest."""

    def __init__(self, late_ms: int) -> None:
        self._late_ms = late_ms
        self._waits: dict[str, _Wait] = {}

    def expect(self, line_nos: Iterable[str], seen_at: int) -> None:
        """Somebody else found these at `seen_at`, UTC ms: the feed has to name them."""
        for line_no in line_nos:
            self._waits.setdefault(line_no, _Wait(seen_at + self._late_ms))

    def heard(self, line_nos: Iterable[str]) -> None:
        """The feed told of these."""
        for line_no in line_nos:
            self._waits.pop(line_no, None)

    def missed(self, reached: int) -> list[str]:
        """The feed was read up to `reached`, UTC ms: which lines it missed for certain."""
        missed = []
        for line_no, wait in self._waits.items():
            if reached >= wait.due_at:
                wait.silences += 1
                wait.due_at = reached + self._late_ms
            if wait.silences >= _SILENT_ROUNDS:
                missed.append(line_no)
        self.heard(missed)
        return sorted(missed)
