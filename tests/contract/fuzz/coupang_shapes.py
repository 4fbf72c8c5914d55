"""Coupang's recordings: a sandbox vendor of made-up people, in both generations of answers."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from urllib.parse import urlsplit

from seller_desktop.domain.action import Verb
from seller_desktop.marketplaces.contract import Access, Prepared
from seller_desktop.marketplaces.coupang.marketplace import Coupang
from seller_desktop.marketplaces.coupang.signature import authorization
from seller_desktop.marketplaces.http import HttpRequest, HttpResponse
from seller_desktop.sandbox.coupang.shop import CoupangShop, open_shops
from seller_desktop.system.clock import VirtualClock

from .beside import DeskRecorder
from .conversation import Conversation, Recorder, Shapes
from .tape import InProcessHttp, Recorded

_START = datetime(2026, 11, 19, 3, tzinfo=UTC)
_BASE_URL = "https://api-gateway.coupang.com"
_API = "/v2/providers/openapi/apis/api/{}/vendors/{}/{}"
_NOW = {"date": "Thu, 19 Nov 2026 03:00:13 GMT"}
_JSON = {**_NOW, "content-type": "application/json;charset=UTF-8"}
_HTML = {**_NOW, "content-type": "text/html"}
_ABOUT_BOXES = (Verb.CONFIRM, Verb.DISPATCH, Verb.CHANGE_INVOICE)
_OLD = {"read_open": 1, "read_lines": 3}
_LISTS = (
    ("GET", "v5", "ordersheets"),
    ("GET", "v6", "returnRequests"),
    ("GET", "v4", "exchangeRequests"),
    ("GET", "v4", "returnWithdrawRequests"),
    ("POST", "v4", "returnWithdrawList"),
)

_PERSONAL = frozenset(
    {
        "name",
        "email",
        "safeNumber",
        "ordererNumber",
        "receiverNumber",
        "addr1",
        "addr2",
        "postCode",
        "parcelPrintMessage",
        "personalCustomsClearanceCode",
        "requesterName",
        "requesterPhoneNumber",
        "requesterAddress",
        "requesterAddressDetail",
        "requesterZipCode",
        "cancelReason",
        "reasonEtcDetail",
        "returnCustomerName",
        "returnAddress",
        "returnAddressDetail",
        "returnMobile",
        "deliveryCustomerName",
        "deliveryAddress",
        "deliveryAddressDetail",
        "deliveryMobile",
        "content",
        "buyerEmail",
        "buyerPhone",
    }
)


class OldGeneration(InProcessHttp):
    """Asks for lists as they were, and keeps the answers as if the present ones were such."""

    def __init__(self, shop: CoupangShop, clock: VirtualClock) -> None:
        super().__init__(shop.app)
        self._keys = shop.credentials
        self._clock = clock

    def call(self, request: HttpRequest) -> HttpResponse:
        answer = super().call(self._older(request))
        self.said[-1] = replace(self.said[-1], path=urlsplit(request.url).path)
        return answer

    def _older(self, request: HttpRequest) -> HttpRequest:
        """The old version of the call, signed again; its days carry no offset."""
        url = urlsplit(request.url)
        path = url.path.replace("/v5/", "/v4/").replace("/v6/", "/v4/")
        query = url.query.replace("%2B09:00", "")
        access_key, secret_key = self._keys["access_key"], self._keys["secret_key"]
        now = self._clock.now_ms()
        signed = authorization(access_key, secret_key, now, request.method, path, query)
        headers = {**request.headers, "Authorization": signed}
        return replace(request, url=f"{_BASE_URL}{path}?{query}", headers=headers)


def coupang_shapes() -> Shapes:
    """What there is to mutate of a vendor."""
    clock = VirtualClock(_START)
    (shop,) = open_shops(seed=10, lines=[150], clock=clock, rate=False)
    access = Access(_BASE_URL, shop.credentials)
    old = list(Recorder(Coupang(), access, OldGeneration(shop, clock), clock).reads())
    recorded = list(DeskRecorder(Coupang(), access, InProcessHttp(shop.app), clock).record())
    return Shapes(
        Coupang,
        access,
        (*recorded, *_some(old), *_told_otherwise(recorded)),
        tuple(_refusals()),
        _PERSONAL,
        (shop.credentials["access_key"], shop.credentials["secret_key"]),
        _certainly_not_taken,
        tuple(_empty_lists(shop.credentials["vendor_id"])),
        _refusal(404, "요청하신 리소스를 찾을 수 없습니다."),
    )


def _certainly_not_taken(answer: HttpResponse, _method: str) -> bool:
    """The facts file told anew: keys, rights and rates are the gateway's matter."""
    return answer.status in (401, 403, 429)


def _some(old: Sequence[Conversation]) -> Iterator[Conversation]:
    """Enough of the old generation: it differs in how values are written."""
    for question, most in _OLD.items():
        yield from islice((talk for talk in old if talk.name == question), most)


def _told_otherwise(recorded: Sequence[Conversation]) -> Iterator[Conversation]:
    """One send of each verb with the answers that a sandbox at rest does not give."""
    told: set[Verb] = set()
    for talk in recorded:
        prepared = talk.prepared
        batch = prepared is not None and prepared.verb in _ABOUT_BOXES
        if prepared is None or prepared.verb in told or (batch and len(prepared.keys) < 2):
            continue
        told.add(prepared.verb)
        for body in _odd_bodies(prepared):
            answer = HttpResponse(200, _JSON, json.dumps(body, ensure_ascii=False).encode())
            yield replace(talk, tape=(replace(talk.tape[-1], answer=answer),))


def _odd_bodies(prepared: Prepared) -> list[Mapping[str, object]]:
    if prepared.verb is Verb.CANCEL:
        option_no = int(prepared.units[0].rpartition("-")[2])
        part = {"receiptMap": None, "failedVendorItemIds": [option_no]}
        return [{"code": "PARTIAL", "message": "일부 실패", "data": part}, {"code": "FAIL"}]
    if prepared.verb in _ABOUT_BOXES:
        rows = [_row(unit, good=place % 2 == 0) for place, unit in enumerate(prepared.units)]
        nothing = {"responseCode": -1, "responseMessage": "처리 불가", "responseList": []}
        mixed = {"responseCode": 1, "responseMessage": "PARTIAL", "responseList": rows}
        return [{"code": 200, "data": nothing}, {"code": 200, "data": mixed}]
    refused = {"resultCode": "FAIL", "resultMessage": "처리할 수 없는 상태입니다."}
    return [{"code": 200, "data": refused}, {"data": {"code": "200", "message": "OK"}}]


def _row(unit: str, *, good: bool) -> Mapping[str, object]:
    """A flag beside the code contradicts it in the documents' own samples."""
    code = "OK" if good else "INVALID_STATUS"
    return {"shipmentBoxId": int(unit), "succeed": good, "resultCode": code, "resultMessage": ""}


def _empty_lists(vendor_id: str) -> Iterator[Recorded]:
    """What every list answers where there is nothing."""
    empty = HttpResponse(200, _JSON, b'{"code":200,"message":"OK","nextToken":"","data":[]}')
    for method, version, rest in _LISTS:
        yield Recorded(method, _API.format(version, vendor_id, rest), empty)


def _refusals() -> list[HttpResponse]:
    said = [
        (400, "취소 또는 반품이 요청된 주문번호입니다."),
        (400, "Invalid vendor ID"),
        (400, "접수번호가 유효하지 않습니다."),
        (401, "Specified signature is expired."),
        (401, "Specified access key is not registered."),
        (403, "[FORBIDDEN] Not allowed IP."),
        (403, "[FORBIDDEN] No permission."),
        (404, "Not Found"),
        (405, "Method Not Allowed"),
        (412, "The API is not deployed."),
        (423, "The API is locked."),
        (429, "Too many requests"),
        (500, "취소 수량이 일치하지 않습니다."),
        (500, "Internal Server Error"),
        (504, "The service did not respond in time."),
        (521, "The provider connection failed."),
    ]
    pages = [(403, {}), (429, {"retry-after": "1000000000"}), (502, {}), (503, {})]
    pages += [(302, {"location": "https://elsewhere.example/"}), (407, {}), (404, {})]
    told = [_refusal(status, message) for status, message in said]
    return told + [
        HttpResponse(status, {**_HTML, **headers}, b"<HTML><H1>Access Denied</H1></HTML>")
        for status, headers in pages
    ]


def _refusal(status: int, message: str) -> HttpResponse:
    body = {"code": "ERROR", "message": message, "transactionId": "sbx-1"}
    return HttpResponse(status, _JSON, json.dumps(body, ensure_ascii=False).encode())
