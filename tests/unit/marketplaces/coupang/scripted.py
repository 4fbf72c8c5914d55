"""A Coupang of prepared answers, and builders of what tests ask it."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from seller_desktop.domain.korea_time import KST
from seller_desktop.marketplaces.contract import Access
from seller_desktop.marketplaces.coupang.connector import CoupangConnector
from seller_desktop.marketplaces.coupang.limits import USUAL, rate_in
from seller_desktop.marketplaces.http import HttpRequest, HttpResponse
from seller_desktop.marketplaces.throttle import Throttle
from seller_desktop.system.clock import VirtualClock, from_ms

FIXTURES = Path(__file__).parents[3] / "fixtures" / "coupang"
BASE_URL = "https://api-gateway.coupang.com"
NOW = datetime(2026, 8, 7, 10, 30, tzinfo=KST).astimezone(UTC)
KEYS = {
    "vendor_id": "A00099999",
    "access_key": "11111111-2222-3333-4444-555555555555",
    "secret_key": "0123456789abcdef0123456789abcdef01234567",
    "wing_id": "sandboxwing",
}
ORDER_NO = "31000012345678"
BOX_NO = "700000000000000123"
LINE_NO = "31000012345678-90000000001"
VENDOR = "/v2/providers/openapi/apis/api/{version}/vendors/A00099999"

Answer = HttpResponse | Exception
Step = Answer | Callable[[HttpRequest], Answer]


class ScriptedCoupang:
    """An `Http` that answers from scripts by the path's end, the last answer for ever."""

    def __init__(self, clock: VirtualClock) -> None:
        self.clock = clock
        self.requests: list[HttpRequest] = []
        self._scripts: dict[str, list[Step]] = {}

    def script(self, ending: str, *steps: Step) -> None:
        """What a path that ends so answers, call by call."""
        self._scripts[ending] = list(steps)

    def call(self, request: HttpRequest) -> HttpResponse:
        self.requests.append(request)
        path = request.url.partition("?")[0]
        found = max((e for e in self._scripts if path.endswith(e)), key=len, default=None)
        steps = self._scripts[found] if found is not None else [answer({"code": 200, "data": []})]
        step = steps.pop(0) if len(steps) > 1 else steps[0]
        given = step(request) if callable(step) else step
        if isinstance(given, Exception):
            raise given
        dated = {"date": http_date(self.clock), **given.headers}
        return HttpResponse(given.status, dated, given.body)

    def calls(self, ending: str) -> list[HttpRequest]:
        """Requests made to a path that ends so."""
        return [r for r in self.requests if r.url.partition("?")[0].endswith(ending)]

    def close(self) -> None:
        """Nothing is open."""


def http_date(clock: VirtualClock, off_by_s: int = 0) -> str:
    return format_datetime(from_ms(clock.now_ms() + off_by_s * 1000), usegmt=True)


def fixture(name: str):
    return json.loads((FIXTURES / f"{name}.json").read_bytes())


def answer(body: object, status: int = 200, **headers: str) -> HttpResponse:
    raw = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return HttpResponse(status, named, raw)


def listed(*rows: object, token: str = "") -> HttpResponse:
    return answer({"code": 200, "message": "OK", "nextToken": token, "data": list(rows)})


def refusal(status: int, message: str, **headers: str) -> HttpResponse:
    return answer({"code": "ERROR", "message": message, "transactionId": "t"}, status, **headers)


def connect(http: ScriptedCoupang, put_or_patch: str = "PUT", **keys: str) -> CoupangConnector:
    throttle = Throttle(http.clock, USUAL, rate_in)
    access = Access(BASE_URL, {**KEYS, **keys})
    return CoupangConnector(access, http, http.clock, throttle, put_or_patch)


def ms(text: str) -> int:
    return int(datetime.fromisoformat(text).timestamp() * 1000)
