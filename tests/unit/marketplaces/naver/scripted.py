"""A Naver of prepared answers, and builders of what tests ask it."""

import json
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from seller_desktop.domain.korea_time import KST
from seller_desktop.domain.reading import LineReading
from seller_desktop.marketplaces.contract import Access, Connector
from seller_desktop.marketplaces.http import HttpRequest, HttpResponse
from seller_desktop.marketplaces.naver.mapping.item import read_item
from seller_desktop.marketplaces.naver.marketplace import Naver
from seller_desktop.system.clock import VirtualClock, from_ms

FIXTURES = Path(__file__).parents[3] / "fixtures" / "naver"
BASE_URL = "https://api.commerce.naver.com/external"
NOW = datetime(2026, 2, 4, 10, 30, tzinfo=KST).astimezone(UTC)
CLIENT_ID = "sellerDesktopTest00001"
SECRET = "$2a$04$SandboxOnlySalt012345u"
LINE_NO = "2026020310000021"
SECOND = "2026020310000022"

TOKEN_PATH = "/v1/oauth2/token"
ORDERS = "/v1/pay-order/seller/product-orders"
FEED = ORDERS + "/last-changed-statuses"
DETAIL = ORDERS + "/query"
CONFIRM = ORDERS + "/confirm"
DISPATCH = ORDERS + "/dispatch"

Answer = HttpResponse | Exception
Step = Answer | Callable[[HttpRequest], Answer]


class ScriptedNaver:
    """An `Http` that answers from scripts by path, the last answer for ever, and keeps requests."""

    def __init__(self, clock: VirtualClock) -> None:
        self.clock = clock
        self.requests: list[HttpRequest] = []
        self._scripts: dict[str, list[Step]] = {}
        self.script(TOKEN_PATH, answer(fixture("token")))

    def script(self, path: str, *steps: Step) -> None:
        """What a path answers, call by call."""
        self._scripts[path] = list(steps)

    def call(self, request: HttpRequest) -> HttpResponse:
        self.requests.append(request)
        steps = self._scripts[path_of(request)]
        step = steps.pop(0) if len(steps) > 1 else steps[0]
        found = step(request) if callable(step) else step
        if isinstance(found, Exception):
            raise found
        dated = {"date": http_date(self.clock), **found.headers}
        return HttpResponse(found.status, dated, found.body)

    def calls(self, path: str) -> list[HttpRequest]:
        """Requests made to a path."""
        return [request for request in self.requests if path_of(request) == path]

    def close(self) -> None:
        """Nothing is open."""


def path_of(request: HttpRequest) -> str:
    return request.url.removeprefix(BASE_URL).partition("?")[0]


def http_date(clock: VirtualClock, off_by_s: int = 0) -> str:
    return format_datetime(from_ms(clock.now_ms() + off_by_s * 1000), usegmt=True)


def fixture(name: str) -> bytes:
    return (FIXTURES / f"{name}.json").read_bytes()


def loaded(name: str):
    return json.loads(fixture(name))


def answer(body: bytes | object = b"", status: int = 200, **headers: str) -> HttpResponse:
    raw = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return HttpResponse(status, named, raw)


def refusal(status: int, code: str, message: str = "", **headers: str) -> HttpResponse:
    return answer({"code": code, "message": message, "traceId": "T^1"}, status, **headers)


def result(taken: Iterable[str] = (), refused: Iterable[tuple[str, str, str]] = ()) -> HttpResponse:
    """The common result of a write."""
    fails = [{"productOrderId": no, "code": code, "message": text} for no, code, text in refused]
    data = {"successProductOrderIds": list(taken), "failProductOrderInfos": fails}
    return answer({"timestamp": "2026-02-04T10:30:01.000+09:00", "data": data})


def details(*items: object) -> HttpResponse:
    return answer({"timestamp": "2026-02-04T10:30:01.000+09:00", "data": list(items)})


def connect(http: ScriptedNaver, **credentials: str) -> Connector:
    given = {"client_id": CLIENT_ID, "client_secret": SECRET, **credentials}
    return Naver().connect(Access(BASE_URL, given), http, http.clock)


def read(item):
    """What the connector makes of an item."""
    return read_item(json.dumps(item, ensure_ascii=False).encode(), 7)


def reading(name: str) -> LineReading:
    found = read_item(fixture(name), 0)
    assert isinstance(found, LineReading), found
    return found


def ms(text: str) -> int:
    return int(datetime.fromisoformat(text).timestamp() * 1000)
