"""What a table asks of the store, and who runs the asking."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject

from ...domain.errors import Problem
from .columns import Row

T = TypeVar("T")
R_co = TypeVar("R_co", bound=Row, covariant=True)
PAGE = 200


@dataclass(frozen=True, slots=True)
class Order:
    """An order of rows the source has an index for."""

    sort_key: str
    descending: bool = False


class RowSource(Protocol[R_co]):
    """A filtered list of rows. Both calls may run in a worker thread, on its own connection."""

    def keys(self, order: Order) -> array[int]:
        """The keys of all rows in order, as one `array("q")`."""
        ...

    def page(self, ids: Sequence[int]) -> Sequence[R_co]:
        """The rows of these keys (up to 200), in any order; keys that are gone are left out."""
        ...


class TaskRunner(Protocol):
    """Runs work off the GUI thread; the answer comes back in it unless `owner` is gone by then."""

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Problem], None] | None = None,
    ) -> object: ...
