"""Setting stock: absolute, in batches, each element settled by its own word.

A batch is about products that are their own option, or about the variations of one product; the
plan of a write holds as many as its options need.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from ...domain.action import Refusal, Verb
from ...domain.errors import OfficeError, Problem, UserFixable
from ..beside_orders import StockWrite
from ..contract import Answered, CallRefused, Lost, Prepared, SendReport, Taken
from ..decoding import Unreadable
from ..http import HttpResponse, Interrupted
from .client import Call, WooClient
from .paging import LARGEST_PAGE, rows_of
from .products import PRODUCTS, by_product
from .reports import failure, not_taken
from .values import figure, identity, text
from .wire import BatchAnswer, BatchEntry, ErrorBody, ProductRow, decode, entries, readable

_SHARED = "parent"
_TOO_LARGE = 413


class StockBatch(msgspec.Struct, frozen=True):
    """One call: stocks by option number, and the idempotency keys by option number. `product` is
    that of the variations, None for products."""

    product: str | None
    stocks: dict[str, int]
    keys: dict[str, str]

    @property
    def path(self) -> str:
        """Where the options of the batch live."""
        return PRODUCTS if self.product is None else f"{PRODUCTS}/{self.product}/variations"


def prepare_stock(writes: Sequence[StockWrite]) -> Prepared:
    """The batches that set these stocks. Raises `UserFixable` for a stock no shop can have."""
    for write in writes:
        if write.intent.stock < 0:
            raise UserFixable("stock_refused", stock=write.intent.stock)
    wanted = {write.option.number: write for write in writes}
    batches = [
        StockBatch(
            product,
            {number: wanted[number].intent.stock for number in numbers},
            {number: wanted[number].key for number in numbers},
        )
        for product, numbers in by_product([write.option for write in writes]).items()
    ]
    body = msgspec.json.encode(batches, order="sorted")
    keys = tuple(write.key for write in writes)
    units = tuple(write.option.number for write in writes)
    return Prepared(Verb.SET_STOCK, "POST", f"{PRODUCTS}/batch", body, keys, units)


class StockSender:
    """Sends stocks of one session. Never raises for what the network or the shop does."""

    def __init__(self, client: WooClient) -> None:
        self._client = client

    def send(self, prepared: Prepared) -> SendReport:
        """Send the batches of a prepared write one after another: what no answer mentions was
        perhaps not sent, and is absolute."""
        settled: dict[str, Taken | Refusal] = {}
        for batch in msgspec.json.decode(prepared.body, type=list[StockBatch]):
            report = self._outcome(batch, settled)
            if report is not None:
                return Answered(settled) if settled else report
        return Answered(settled)

    def _outcome(self, batch: StockBatch, settled: dict[str, Taken | Refusal]) -> SendReport | None:
        """Send one batch and settle its options; a report where that was not possible."""
        try:
            open_numbers = self._without_shared(batch, settled)
            return self._send(batch, open_numbers, settled) if open_numbers else None
        except Interrupted:
            return Lost(Problem("network"))
        except OfficeError as error:
            return not_taken(error)

    def _without_shared(
        self, batch: StockBatch, settled: dict[str, Taken | Refusal]
    ) -> Sequence[str]:
        """The variations with a stock of their own: to give one to those that share their product's
        would take them out of it unasked."""
        if batch.product is None:
            return tuple(batch.stocks)
        query = (
            ("include", ",".join(batch.stocks)),
            ("per_page", str(LARGEST_PAGE)),
            ("_fields", "id,manage_stock"),
        )
        response = self._client.send(Call("GET", batch.path, query))
        refused = failure(self._client, response, tuple(batch.keys.values()))
        if isinstance(refused, Answered):
            settled.update(refused.items)
            return ()
        if refused is not None:
            raise self._client.error_of(response)
        found = (readable(row, ProductRow) for row in rows_of(response, "variations"))
        shared = {identity(row.id) for row in found if row and row.manage_stock == _SHARED}
        for number in batch.stocks:
            if number in shared:
                settled[batch.keys[number]] = Refusal("manage_stock", _SHARED)
        return [number for number in batch.stocks if number not in shared]

    def _send(
        self, batch: StockBatch, numbers: Sequence[str], settled: dict[str, Taken | Refusal]
    ) -> SendReport | None:
        updates = [
            {"id": int(number), "manage_stock": True, "stock_quantity": batch.stocks[number]}
            for number in numbers
        ]
        body = msgspec.json.encode({"update": updates})
        call = Call("POST", f"{batch.path}/batch", (), body, safe=False)
        response = self._client.send(call)
        keys = [batch.keys[number] for number in numbers]
        failed = failure(self._client, response, keys)
        if isinstance(failed, Answered):
            if response.status == _TOO_LARGE and len(keys) > 1:
                return CallRefused(next(iter(_refusals(failed))))
            settled.update(failed.items)
            return None
        if failed is None:
            settled.update(_settled(response, batch))
        return failed


def _refusals(report: Answered) -> list[Refusal]:
    return [word for word in report.items.values() if isinstance(word, Refusal)]


def _settled(response: HttpResponse, batch: StockBatch) -> dict[str, Taken | Refusal]:
    """What each element says of its option; one that is not told as it was sent stays open."""
    try:
        answer = decode(response.body, BatchAnswer)
    except Unreadable:
        return {}
    found: dict[str, Taken | Refusal] = {}
    for entry in entries(answer.update, BatchEntry):
        number = identity(entry.id)
        if number is None or number not in batch.keys:
            continue
        error = readable(entry.error, ErrorBody)
        code = None if error is None else text(error.code)
        if error is not None and code is not None:
            found[batch.keys[number]] = Refusal(code, text(error.message) or "")
        elif figure(entry.stock_quantity) == batch.stocks[number]:
            found[batch.keys[number]] = Taken()
    return found
