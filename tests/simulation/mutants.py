"""Planted bugs: each is a mistake somebody could make, and the simulation has to find it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager

from .mutants_of_office import OFFICE_MUTANTS
from .mutants_of_pull import PULL_MUTANTS
from .mutants_of_push import PUSH_MUTANTS
from .planting import Plant

MUTANTS: Mapping[str, Plant] = {
    plant.__name__: plant for plant in (*PUSH_MUTANTS, *PULL_MUTANTS, *OFFICE_MUTANTS)
}
"""Every planted bug by its name."""


@contextmanager
def planted(name: str | None) -> Iterator[None]:
    """The program with this bug in it, or as it is."""
    with ExitStack() as stack:
        if name is not None:
            MUTANTS[name](stack)
        yield
