"""How a bug is planted: something of the program is swapped for something wrong, for a while."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from typing import TypeAlias
from unittest.mock import patch

Plant: TypeAlias = Callable[[ExitStack], None]
"""Plants one bug until the stack is closed."""


def swap(stack: ExitStack, place: object, name: str, other: object) -> None:
    """Put `other` in the place of what is called `name` there."""
    stack.enter_context(patch.object(place, name, other))
