"""The span between two orders is exact, whatever changed."""

from __future__ import annotations

from array import array

from hypothesis import given
from hypothesis import strategies as st

from seller_desktop.desktop.tables.key_span import changed_span

_KEYS = st.lists(st.integers(0, 6), max_size=12)


@given(_KEYS, _KEYS)
def test_replacing_the_span_turns_the_old_order_into_the_new(old: list[int], new: list[int]):
    start, old_end, new_end = changed_span(array("q", old), array("q", new))
    assert old[:start] + new[start:new_end] + old[old_end:] == new


@given(_KEYS, st.integers(0, 12), st.integers(100, 200))
def test_one_inserted_key_is_a_span_of_one(keys: list[int], place: int, key: int):
    place = min(place, len(keys))
    new = [*keys[:place], key, *keys[place:]]
    assert changed_span(array("q", keys), array("q", new)) == (place, place, place + 1)
