"""Single questions to Coupang about inquiries, products and stock. Each is one call."""

from __future__ import annotations

from urllib.parse import quote

from .asking import Absent, Asker, Rows
from .client import API, PRODUCT_API, Call
from .limits import CALL_PAGE, ONLINE_PAGE, PRODUCT_PAGE
from .spans import Days

ALL_CALLS = "NONE"
TRANSFERRED = "TRANSFER"
_READS = f"{API}/v5/vendors"


class DeskLists:
    """What is asked for beside orders. All methods raise `OfficeError`."""

    def __init__(self, asker: Asker, vendor_id: str) -> None:
        self._asker = asker
        self._vendor_id = quote(vendor_id, safe="")

    def online(self, days: Days, page: int) -> Rows:
        """Inquiries about products, by the day they were asked."""
        query = (
            f"vendorId={self._vendor_id}&answeredType=ALL&inquiryStartAt={days.first}"
            f"&inquiryEndAt={days.last}&pageNum={page}&pageSize={ONLINE_PAGE}"
        )
        path = f"{_READS}/{self._vendor_id}/onlineInquiries"
        return self._asker.paged(Call("GET", path, query), page)

    def calls(self, word: str, days: Days, page: int) -> Rows:
        """Inquiries of the call centre in a state; `ALL_CALLS` are all of them."""
        query = (
            f"vendorId={self._vendor_id}&partnerCounselingStatus={word}"
            f"&inquiryStartAt={days.first}&inquiryEndAt={days.last}"
            f"&pageNum={page}&pageSize={CALL_PAGE}"
        )
        path = f"{_READS}/{self._vendor_id}/callCenterInquiries"
        return self._asker.paged(Call("GET", path, query), page)

    def call(self, number: str) -> Rows | Absent:
        """One inquiry of the call centre; the vendor is not in the path."""
        return self._asker.one(Call("GET", f"{_READS}/callCenterInquiries/{number}"))

    def products(self, token: str | None) -> Rows:
        """Products, a few at a time; their pages begin with 1."""
        following = quote(token or "1", safe="")
        query = f"vendorId={self._vendor_id}&nextToken={following}&maxPerPage={PRODUCT_PAGE}"
        return self._asker.list(Call("GET", f"{PRODUCT_API}/seller-products", query), token)

    def product(self, number: str) -> Rows | Absent:
        """One product with its options."""
        return self._asker.one(Call("GET", f"{PRODUCT_API}/seller-products/{number}"))

    def stock(self, option_no: str) -> Rows | Absent:
        """What is left of an option, and whether it is sold."""
        return self._asker.one(Call("GET", f"{PRODUCT_API}/vendor-items/{option_no}/inventories"))
