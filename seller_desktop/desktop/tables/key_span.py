"""Finds what changed between two row orders, so that a refresh touches no other row."""

from __future__ import annotations

from array import array

_WIDTH = 8


def changed_span(old: array[int], new: array[int]) -> tuple[int, int, int]:
    """`(start, old_end, new_end)`: the old rows from start to old_end became those to new_end.

    Everything before and after is equal. All three are equal when nothing changed.
    """
    before = memoryview(old).cast("B")
    after = memoryview(new).cast("B")
    shorter = min(len(old), len(new))
    start = _equal_rows(before, after, shorter, front=True)
    tail = _equal_rows(before, after, shorter - start, front=False)
    return start, len(old) - tail, len(new) - tail


def _equal_rows(before: memoryview, after: memoryview, most: int, front: bool) -> int:
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        size = middle * _WIDTH
        if front:
            equal = before[low * _WIDTH : size] == after[low * _WIDTH : size]
        else:
            equal = before[len(before) - size :] == after[len(after) - size :]
        if equal:
            low = middle
        else:
            high = middle - 1
    return low
