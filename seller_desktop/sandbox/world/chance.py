"""Choices that depend on the seed and on what they are about, never on the order of calls."""

from __future__ import annotations

from hashlib import blake2b

_RANGE = 2**64


def chance(seed: int, subject: str, question: str) -> float:
    """A number in [0, 1) fixed by its three arguments.

    People and couriers decide by it, so that requests arriving in another order change nothing.
    """
    digest = blake2b(f"{seed}|{subject}|{question}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") / _RANGE


def between(seed: int, subject: str, question: str, low: int, high: int) -> int:
    """A whole number in [low, high] fixed by the first three arguments."""
    return low + int(chance(seed, subject, question) * (high - low + 1))
