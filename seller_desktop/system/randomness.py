"""The randomness port: ids, salts, jitter. Nothing else in the program draws lots by itself."""

from __future__ import annotations

import random
import secrets
from typing import Protocol


class Ids(Protocol):
    """A source of ids that can't be guessed and of evenly spread numbers."""

    def token(self, nbytes: int = 16) -> str:
        """A new id: `nbytes` random bytes in hex."""

    def bytes(self, count: int) -> bytes:
        """`count` random bytes."""

    def uniform(self, low: float, high: float) -> float:
        """A number between `low` and `high`."""


class SystemRandomness:
    """The operating system's randomness, fit for keys."""

    def __init__(self) -> None:
        self._random = random.SystemRandom()

    def token(self, nbytes: int = 16) -> str:
        return secrets.token_hex(nbytes)

    def bytes(self, count: int) -> bytes:
        return secrets.token_bytes(count)

    def uniform(self, low: float, high: float) -> float:
        return self._random.uniform(low, high)


class SeededRandomness:
    """The same ids for the same seed: for the simulation and tests, never for a real key."""

    def __init__(self, seed: int | str) -> None:
        self._random = random.Random(seed)

    def token(self, nbytes: int = 16) -> str:
        return self._random.randbytes(nbytes).hex()

    def bytes(self, count: int) -> bytes:
        return self._random.randbytes(count)

    def uniform(self, low: float, high: float) -> float:
        return self._random.uniform(low, high)
