"""What a session knows of claims: rows by their numbers, put beside the boxes of their orders.

Coupang tells claims apart from boxes. A box without its claims would say that there are none, so
whoever reads boxes reads claims first and files them here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from ...domain.claim import ClaimKind
from ...domain.order import LineStatus
from ...domain.reading import Ended, Undecoded
from ..decoding import Unreadable, decode
from .mapping.claim import ClaimBodies, Owner, is_done, kind_of, read_claims, replacement
from .mapping.item import ClaimRows
from .values import identity, moment, number, text
from .wire import ExchangeBody, ReceiptBody, WithdrawnBody

Body = TypeVar("Body", ReceiptBody, WithdrawnBody, ExchangeBody)

_OPEN_EXCHANGES = frozenset({"RECEIPT", "PROGRESS"})


@dataclass(frozen=True, slots=True)
class _Receipt:
    body: ReceiptBody
    raw: bytes
    read_at: int


@dataclass(frozen=True, slots=True)
class _Exchange:
    body: ExchangeBody
    raw: bytes
    read_at: int


@dataclass(frozen=True, slots=True)
class _Withdrawn:
    body: WithdrawnBody
    raw: bytes


@dataclass(frozen=True, slots=True)
class Filed:
    """What came of filing: numbers of claims and of their orders, and what could not be read."""

    claims: set[str] = field(default_factory=set)
    orders: set[str] = field(default_factory=set)
    unread: list[Undecoded] = field(default_factory=list)

    def read(self, raw: bytes, shape: type[Body]) -> Body | None:
        """A row as its shape; noted where it is none."""
        try:
            return decode(raw, shape)
        except Unreadable as unreadable:
            self.unread.append(Undecoded(None, raw, unreadable.cause))
            return None


class ClaimBook:
    """Claims of one vendor as they were last told. A row is replaced by a later one only."""

    def __init__(self) -> None:
        self._receipts: dict[str, _Receipt] = {}
        self._exchanges: dict[str, _Exchange] = {}
        self._withdrawn: dict[str, _Withdrawn] = {}
        self._of_order: dict[str, dict[str, None]] = {}
        self.exchanges_known = False
        """Whether exchanges were ever listed: nothing in a box hints at one."""

    # Filing.

    def file_receipts(self, rows: Iterable[bytes], read_at: int) -> Filed:
        """Note rows of the list of returns."""
        filed = Filed()
        for raw in rows:
            body = filed.read(raw, ReceiptBody)
            key = body and self._key(filed, body.receipt_id, body.order_id)
            if not body or not key:
                continue
            known = self._receipts.get(key)
            if known is None or known.read_at <= read_at:
                self._receipts[key] = _Receipt(body, raw, read_at)
        return filed

    def file_exchanges(self, rows: Iterable[bytes], read_at: int) -> Filed:
        """Note rows of the list of exchanges."""
        filed = Filed()
        for raw in rows:
            body = filed.read(raw, ExchangeBody)
            key = body and self._key(filed, body.exchange_id, body.order_id)
            if not body or not key:
                continue
            known = self._exchanges.get(key)
            if known is None or known.read_at <= read_at:
                self._exchanges[key] = _Exchange(body, raw, read_at)
        return filed

    def file_withdrawn(self, rows: Iterable[bytes]) -> Filed:
        """Note rows of the list of withdrawn returns."""
        filed = Filed()
        for raw in rows:
            body = filed.read(raw, WithdrawnBody)
            key = body and self._key(filed, body.cancel_id, body.order_id)
            if body and key:
                self._withdrawn[key] = _Withdrawn(body, raw)
        return filed

    def _key(self, filed: Filed, claim: str | int, order: str | int) -> str | None:
        claim_no, order_no = identity(claim), identity(order)
        if claim_no is None or order_no is None:
            return None
        filed.claims.add(claim_no)
        filed.orders.add(order_no)
        self._of_order.setdefault(order_no, {})[claim_no] = None
        return claim_no

    # Asking.

    def rows(self, order_no: str) -> ClaimRows:
        """All that is known of an order's claims."""
        numbers = self._of_order.get(order_no, {})
        return ClaimRows(
            tuple(self._receipts[no].raw for no in numbers if no in self._receipts),
            tuple(self._exchanges[no].raw for no in numbers if no in self._exchanges),
            tuple(self._withdrawn[no].raw for no in numbers if no in self._withdrawn),
        )

    def open_receipts(self, order_no: str) -> tuple[str, ...]:
        """Numbers of an order's cancels and returns that go on."""
        return tuple(no for no in self._of_order.get(order_no, {}) if self._is_open(no))

    def open_since(self, start: int, end: int) -> tuple[str, ...]:
        """Numbers of cancels and returns that go on and came between two instants (UTC ms)."""
        dated = ((no, moment(each.body.created_at)) for no, each in self._receipts.items())
        return tuple(
            no for no, at in dated if at is not None and start <= at <= end and self._is_open(no)
        )

    def order_of(self, receipt_no: str) -> str | None:
        """The order of a receipt."""
        found = self._receipts.get(receipt_no)
        return identity(found.body.order_id) if found else None

    def _is_open(self, receipt_no: str) -> bool:
        found = self._receipts.get(receipt_no)
        return found is not None and receipt_no not in self._withdrawn and not is_done(found.body)

    def open_exchanges(self, order_no: str) -> tuple[ExchangeBody, ...]:
        """Exchanges of an order that go on."""
        found = (self._exchanges.get(no) for no in self._of_order.get(order_no, {}))
        return tuple(
            each.body
            for each in found
            if each and text(each.body.exchange_status) in _OPEN_EXCHANGES
        )

    def is_open(self, order_no: str) -> bool:
        """Whether any claim of an order goes on."""
        return bool(self.open_receipts(order_no) or self.open_exchanges(order_no))

    def fingerprint(self, order_no: str) -> int:
        """Changes when anything told of the order's claims does."""
        rows = self.rows(order_no)
        return hash((rows.receipts, rows.exchanges, rows.withdrawn))

    def taken_out(self, order_no: str) -> int:
        """Pieces of an order that finished receipts account for."""
        found = (self._receipts.get(no) for no in self._of_order.get(order_no, {}))
        return sum(
            number(item.cancel_count) or 0
            for each in found
            if each is not None and is_done(each.body)
            for item in each.body.return_items
        )

    def total_of(self, claim_no: str) -> int | None:
        """The pieces of a whole receipt, which its answers must repeat."""
        found = self._receipts.get(claim_no)
        if found is None:
            return None
        whole = number(found.body.cancel_count_sum)
        counts = [number(item.cancel_count) or 0 for item in found.body.return_items]
        return sum(counts) if whole is None else whole

    def new_box_of(self, exchange_no: str) -> str | None:
        """The box in which an exchange's replacement leaves."""
        found = self._exchanges.get(exchange_no)
        group = replacement(found.body) if found else None
        return identity(group.shipment_box_id) if group else None

    def ended(self, order_no: str) -> tuple[Ended, ...]:
        """Lines of an order of which finished receipts leave nothing."""
        left: dict[str, int | None] = {}
        took: dict[str, list[_Receipt]] = {}
        for receipt_no in self._of_order.get(order_no, {}):
            found = self._receipts.get(receipt_no)
            if found is None or not is_done(found.body):
                continue
            for item in found.body.return_items:
                option = identity(item.vendor_item_id) or ""
                bought = left.get(option, number(item.purchase_count))
                gone = number(item.cancel_count)
                left[option] = None if bought is None or gone is None else bought - gone
                took.setdefault(option, []).append(found)
        return tuple(
            _ended(order_no, option, took[option])
            for option, rest in left.items()
            if rest is not None and rest <= 0 and option
        )


def _ended(order_no: str, option_no: str, took: Sequence[_Receipt]) -> Ended:
    last = took[-1]
    owner = Owner(order_no, option_no, box_no="", since=last.read_at, unsent=False, alone=False)
    claims = read_claims(ClaimBodies(tuple(each.body for each in took)), owner)
    if kind_of(last.body) is ClaimKind.CANCEL:
        word = text(last.body.receipt_type) or "CANCEL"
        return Ended(owner.line_no, LineStatus.CANCELED, word, claims)
    word = text(last.body.receipt_status) or ""
    return Ended(owner.line_no, LineStatus.RETURNED, word, claims)
