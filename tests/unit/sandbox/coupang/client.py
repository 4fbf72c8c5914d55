"""A sandbox Coupang under a virtual clock, called in process as a client of Coupang would call."""

from __future__ import annotations

import hashlib
import hmac
import io
import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from seller_desktop.sandbox.coupang.app import CoupangApp
from seller_desktop.sandbox.coupang.records import Box, Line, Receipt
from seller_desktop.sandbox.coupang.settings import invent_settings
from seller_desktop.sandbox.coupang.world import CoupangWorld
from seller_desktop.sandbox.faults import Fault
from seller_desktop.system.clock import VirtualClock

START = datetime(2026, 11, 19, 3, 0, tzinfo=UTC)
KST = timedelta(hours=9)


@dataclass
class Answer:
    """Status, headers and decoded body."""

    status: int
    headers: dict[str, str]
    body: Any

    @property
    def rows(self) -> list[dict[str, Any]]:
        assert self.status == 200, self.body
        return self.body["data"]

    @property
    def words(self) -> list[str]:
        """The result codes of a batch."""
        assert self.status == 200, self.body
        return [row["resultCode"] for row in self.body["data"]["responseList"]]


class Shop:
    """One shop with its clock; `switches` are members of `CoupangSettings`."""

    def __init__(self, lines: int = 300, seed: int = 7, **switches: Any) -> None:
        self.clock = VirtualClock(START)
        settings = invent_settings(seed, 1, rate=switches.pop("rate", False))
        self.settings = replace(settings, **switches)
        self.world = CoupangWorld(seed=seed, shop=1, lines=lines, now_ms=self.clock.now_ms())
        self.app = CoupangApp(self.world, self.clock, self.settings)

    # Calling.

    def call(
        self,
        method: str,
        path: str,
        query: str = "",
        body: object = None,
        *,
        version: str = "v5",
        seconds_off: float = 0,
        raw: bool = False,
        **headers: str,
    ) -> Answer:
        vendor = self.settings.vendor_id
        full = path if raw else f"/v2/providers/openapi/apis/api/{version}/vendors/{vendor}/{path}"
        date = f"{self.clock.now() + timedelta(seconds=seconds_off):%y%m%dT%H%M%SZ}"
        message = f"{date}{method}{full}{query}".encode()
        signed = hmac.new(self.settings.secret_key.encode(), message, hashlib.sha256).hexdigest()
        sent = {
            "Authorization": f"CEA algorithm=HmacSHA256, access-key={self.settings.access_key}, "
            f"signed-date={date}, signature={signed}",
            "X-EXTENDED-TIMEOUT": "90000",
            **{name.replace("_", "-"): value for name, value in headers.items()},
        }
        payload = b"" if body is None else json.dumps(body).encode()
        return self.send(method, full, query, payload, sent)

    def send(self, method: str, path: str, query: str, body: bytes, headers: dict) -> Answer:
        said: dict[str, Any] = {}

        def start_response(status: str, given: list[tuple[str, str]]) -> None:
            said.update(status=int(status.split(maxsplit=1)[0]), headers=dict(given))

        environ = {
            "REQUEST_METHOD": method,
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "CONTENT_LENGTH": str(len(body)),
            "wsgi.input": io.BytesIO(body),
            **{f"HTTP_{n.upper().replace('-', '_')}": v for n, v in headers.items() if v},
        }
        raw = b"".join(self.app(environ, start_response))  # type: ignore[arg-type]
        return Answer(said["status"], said["headers"], json.loads(raw))

    def get(self, path: str, query: str = "", **options: Any) -> Answer:
        return self.call("GET", path, query, **options)

    def sheets(self, status: str, first: str, last: str, more: str = "", **options: Any) -> Answer:
        plus = "" if options.get("version") == "v4" else "%2B09:00"
        query = f"createdAtFrom={first}{plus}&createdAtTo={last}{plus}&status={status}{more}"
        return self.get("ordersheets", query, **options)

    def receipts(self, first: str, last: str, more: str, **options: Any) -> Answer:
        options.setdefault("version", "v6")
        return self.get(
            "returnRequests", f"createdAtFrom={first}&createdAtTo={last}{more}", **options
        )

    def put(self, path: str, body: object, **options: Any) -> Answer:
        options.setdefault("version", "v4")
        return self.call("PUT", path, body=body, **options)

    def post(self, path: str, body: object, **options: Any) -> Answer:
        options.setdefault("version", "v4")
        return self.call("POST", path, body=body, **options)

    def fault(self, name: str, **members: Any) -> None:
        self.app.faults.replace([Fault(name, **members)])

    # Finding.

    def box(self, status: str, lines: int = 1, *, claims: bool = False) -> Box:
        return next(
            box
            for box in self.world.boxes.values()
            if box.status == status
            and len(box.lines) == lines
            and not box.is_gone
            and claims == any(line.has_claims for line in box.lines)
        )

    def receipt(self, status: str, *, lines: int = 1) -> Receipt:
        return next(
            receipt
            for receipt in self.world.receipts.values()
            if receipt.status == status and receipt.is_open and len(receipt.entries) == lines
        )

    def exchange(self, status: str):
        return next(each for each in self.world.exchanges.values() if each.status == status)

    def day(self, ago: int = 0) -> str:
        return f"{self.clock.now() + KST - timedelta(days=ago):%Y-%m-%d}"

    # Doing.

    def acknowledge(self, *numbers: int) -> Answer:
        body = {"vendorId": self.settings.vendor_id, "shipmentBoxIds": list(numbers)}
        return self.put("ordersheets/acknowledgement", body)

    def invoice(self, line: Line, number: str, **members: Any) -> dict[str, Any]:
        return {
            "shipmentBoxId": line.box.box_no,
            "orderId": line.order.order_no,
            "vendorItemId": line.option_no,
            "deliveryCompanyCode": "CJGLS",
            "invoiceNumber": number,
            "splitShipping": False,
            "preSplitShipped": False,
            "estimatedShippingDate": "",
            **members,
        }

    def upload(self, *rows: dict[str, Any], change: bool = False) -> Answer:
        body = {"vendorId": self.settings.vendor_id, "orderSheetInvoiceApplyDtos": list(rows)}
        return self.post("orders/updateInvoices" if change else "orders/invoices", body)

    def answer(self, receipt: Receipt, call: str, **members: Any) -> Answer:
        body = {"vendorId": self.settings.vendor_id, "receiptId": receipt.receipt_no, **members}
        return self.put(f"returnRequests/{receipt.receipt_no}/{call}", body)

    def view(self) -> Any:
        """The truth."""
        return self.app.view()

    def ledger(self) -> list[tuple[str, str]]:
        return [(row["verb"], row["line_no"]) for row in self.view()["ledger"]]
