"""Columns as data, and the row record that is painted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from .cells import Cell, CheckCell


class Row(Protocol):
    """What every row of a table has: the integer key of what it shows."""

    @property
    def id(self) -> int: ...


R = TypeVar("R", bound=Row)


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """One column. `width` in pixels at 100 %; `stretch` gives it a share of what
    is left.

    `formatter` makes the cell once per loaded row and may run in a worker thread. `sort_key` names
    an order of the source; None: the column can't be sorted. An `extra` column is offered, and
    shown to those who choose it.
    """

    key: str
    title: str
    width: int
    formatter: Callable[[R], Cell]
    sort_key: str | None = None
    right: bool = False
    stretch: bool = False
    extra: bool = False


@dataclass(frozen=True, slots=True)
class RowMarks:
    """What concerns the whole row: a red edge when refused, and the bundle it belongs to."""

    edge: bool = False
    bundle: str = ""


NO_MARKS = RowMarks()


@dataclass(frozen=True, slots=True)
class PaintedRow(Generic[R]):
    """A row with its cells made."""

    row: R
    cells: tuple[Cell, ...]
    marks: RowMarks


CHECK_KEY = "check"
_CHECK = CheckCell()


def check_column() -> Column[R]:
    """The tick column; put it first where rows can be ticked."""
    return Column(CHECK_KEY, "", 32, lambda _row: _CHECK)
