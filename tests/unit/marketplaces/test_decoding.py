"""A shape is learned by one thread; others wait for it."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import msgspec

from seller_desktop.marketplaces.decoding import decoder

learning, go_on = threading.Event(), threading.Event()


def number() -> type[int]:
    """Asked when msgspec learns the shape below; it takes as long as the test wants."""
    learning.set()
    assert go_on.wait(10)
    return int


class Part(msgspec.Struct):
    count: number() = 0  # type: ignore[valid-type]


class Whole(msgspec.Struct):
    first: int = 0
    part: Part | None = None
    last: int = 0


def test_two_threads_that_begin_with_the_same_shape_both_read_it() -> None:
    raw = b'{"first": 1, "part": {"count": 2}, "last": 3}'
    arrived = threading.Event()

    def second() -> Whole:
        arrived.set()
        return decoder(Whole).decode(raw)

    with ThreadPoolExecutor(2) as threads:
        one = threads.submit(lambda: decoder(Whole).decode(raw))
        assert learning.wait(10)
        other = threads.submit(second)
        assert arrived.wait(10)
        go_on.set()
        assert one.result(10) == other.result(10) == Whole(1, Part(2), 3)


def test_a_lenient_decoder_is_another_one() -> None:
    class Loose(msgspec.Struct):
        number: int

    assert decoder(Loose, strict=False).decode(b'{"number": "7"}') == Loose(7)
    assert decoder(Loose) is not decoder(Loose, strict=False)
    assert decoder(Loose) is decoder(Loose)
