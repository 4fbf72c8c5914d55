"""What stands in a cell of a spreadsheet file: a number, a time or a text in the seller's words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from ..domain.korea_time import KST, korean_minute
from ..domain.texts import word
from ..store.export_rows import INSTANTS

_CODED = {
    "status": "status",
    "courier": "courier",
    "kind": "inquiry_kind",
    "state": "inquiry_state",
}
_ISO = frozenset({"asked_at", "answer_due_at"})


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant, UTC ms; files show the Korean clock to the minute."""

    ms: int

    @property
    def korean(self) -> datetime:
        """The same on the Korean clock."""
        return datetime.fromtimestamp(self.ms // 1000, UTC).astimezone(KST)

    def __str__(self) -> str:
        return korean_minute(self.ms)


Cell = int | str | Moment
Row = Sequence[Cell]


def cell_of(name: str, value: object, language: str) -> Cell:
    """The cell of a value in the column `name`; codes become words of `language`."""
    if value is None:
        return ""
    if isinstance(value, int):
        return Moment(value) if name in INSTANTS else value
    if name == "tags" and isinstance(value, list):
        return ", ".join(map(str, value))
    if isinstance(value, list):
        return "\n".join(map(str, value))
    if name in _ISO:
        return Moment(int(datetime.fromisoformat(str(value)).timestamp() * 1000))
    return _words(name, str(value), language)


def _words(name: str, value: str, language: str) -> str:
    if name == "claim":
        kind, _, state = value.partition(".")
        return f"{word(f'claim_kind.{kind}', language)} {word(f'claim_state.{state}', language)}"
    return word(f"{_CODED[name]}.{value}", language) if name in _CODED else value
