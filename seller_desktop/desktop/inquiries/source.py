"""The inquiries behind the inbox: those that wait by deadline, the others the newest first."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager

from ...store.connection import Readable
from ...store.inquiry_list import InquiryFilter, InquiryRow, inquiry_keys, inquiry_page
from ...system.clock import Clock
from ..tables.source import Order

Reading = Callable[[], AbstractContextManager[Readable]]


class InquirySource:
    """A filtered list of inquiries for a `WindowModel`. Reads in worker threads."""

    def __init__(self, read: Reading, wanted: InquiryFilter, clock: Clock) -> None:
        self._read = read
        self._wanted = wanted
        self._clock = clock

    def keys(self, order: Order) -> array[int]:
        """All keys; a list has one order, that of its tab."""
        del order
        with self._read() as conn:
            return inquiry_keys(conn, self._wanted, self._clock.now_ms())

    def page(self, ids: Sequence[int]) -> Sequence[InquiryRow]:
        """The rows of these keys."""
        with self._read() as conn:
            return inquiry_page(conn, ids)
