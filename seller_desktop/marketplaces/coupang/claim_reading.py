"""Asking about claims of a single order, where its boxes hint at some."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...domain.korea_time import DAY_MS
from .asking import Absent
from .claim_book import ClaimBook
from .limits import LIST_DAYS, WITHDRAWN_IDS
from .lists import Lists
from .signs import Signs
from .spans import exchange_spans, list_spans
from .values import identity, moment

_BY_ORDER = ""
_CANCELS = "CANCEL"
_PAGE_CAP = 200


class ClaimReader:
    """Fills the book. All methods raise `OfficeError`."""

    def __init__(self, lists: Lists, book: ClaimBook) -> None:
        self._lists = lists
        self._book = book

    def of_order(self, order_no: str, signs: Signs, now: int) -> None:
        """Make the book current for an order, by as few calls as its boxes allow."""
        book = self._book
        if signs.left and not book.exchanges_known:
            self._all_exchanges(now)
        going_on = book.open_receipts(order_no)
        if signs.pending or going_on or signs.gone > book.taken_out(order_no):
            since = now - LIST_DAYS * DAY_MS if signs.paid_at is None else signs.paid_at
            listed = self._receipts(_BY_ORDER, order_no, since, now)
            self.settle_absent([no for no in going_on if no not in listed])
            if signs.gone > book.taken_out(order_no):
                self._receipts(_CANCELS, order_no, since, now)
        for exchange in book.open_exchanges(order_no):
            at = moment(exchange.created_at)
            if at is not None:
                self._exchanges(at, at, order_no)

    def of_vanished(self, order_no: str, now: int) -> None:
        """Look once for returns that made an order vanish; a cancel needs no look. The list may be
        behind: a return that it still shows as open, or not at all, is asked for by its number."""
        self._receipts(_BY_ORDER, order_no, now - LIST_DAYS * DAY_MS, now)
        self.settle_absent(self._book.open_receipts(order_no))

    def settle_absent(self, receipt_nos: Sequence[str]) -> set[str]:
        """Claims that a list has stopped telling of: withdrawn, or gone on to another list.
        Absence proves nothing, so each is asked for. Returns the orders they belong to."""
        orders = set()
        for start in range(0, len(receipt_nos), WITHDRAWN_IDS):
            some = tuple(receipt_nos[start : start + WITHDRAWN_IDS])
            rows = self._lists.withdrawn_among(some)
            gone = self._book.file_withdrawn(rows.rows).claims
            for number in some:
                if number not in gone:
                    found = self._lists.receipt(number)
                    if not isinstance(found, Absent):
                        self._book.file_receipts(found.rows, found.read_at)
                orders.add(self._book.order_of(number))
        return {order for order in orders if order is not None}

    def _receipts(self, word: str, order_no: str, since: int, now: int) -> set[str]:
        listed: set[str] = set()
        for days in list_spans(min(since, now), now):
            token: str | None = None
            for _ in range(_PAGE_CAP):
                rows = self._lists.receipts(word, days, token, order_no)
                listed |= self._book.file_receipts(rows.rows, rows.read_at).claims
                token = rows.token
                if token is None:
                    break
        return listed

    def _all_exchanges(self, now: int) -> None:
        """Nothing in a box hints at an exchange: all of a month are listed once in a session."""
        self._exchanges(now - LIST_DAYS * DAY_MS, now, None)
        self._book.exchanges_known = True

    def _exchanges(self, start: int, end: int, order_no: str | None) -> None:
        for days in exchange_spans(start, end):
            token: str | None = None
            for _ in range(_PAGE_CAP):
                rows = self._lists.exchanges(days, token, order_no)
                self._book.file_exchanges(rows.rows, rows.read_at)
                token = rows.token
                if token is None:
                    break


def distinct_orders(line_nos: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Orders with the lines asked for; what is no line number of ours belongs to none."""
    orders: dict[str, list[str]] = {}
    for line_no in dict.fromkeys(line_nos):
        order_no, _, option_no = line_no.partition("-")
        known = identity(order_no) is not None and identity(option_no) is not None
        orders.setdefault(order_no if known else "", []).append(line_no)
    yield from orders.items()
