"""A sandbox shop under a virtual clock, called in process as a client of Naver would call it."""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

import bcrypt

from seller_desktop.sandbox.faults import Fault
from seller_desktop.sandbox.naver.app import NaverApp
from seller_desktop.sandbox.naver.settings import NaverSettings
from seller_desktop.sandbox.naver.wire import write_time
from seller_desktop.sandbox.naver.world import NaverWorld
from seller_desktop.system.clock import VirtualClock

START = datetime(2026, 11, 19, 3, 0, tzinfo=UTC)
CLIENT_ID = "sellerDesktopTest00001"
SECRET = "$2a$04$SandboxOnlySalt012345u"
LINES = "/v1/pay-order/seller/product-orders"
DAY_MS = 86_400_000

Query = Mapping[str, str] | Sequence[tuple[str, str]]


@dataclass
class Answer:
    """Status, headers and decoded body."""

    status: int
    headers: dict[str, str]
    body: Any


def sign(client_id: str, secret: str, timestamp: int) -> str:
    hashed = bcrypt.hashpw(f"{client_id}_{timestamp}".encode(), secret.encode())
    return base64.b64encode(hashed).decode()


def call_app(
    app: NaverApp,
    method: str,
    path: str,
    *,
    query: str = "",
    body: bytes = b"",
    content_type: str = "",
    token: str | None = None,
) -> Answer:
    seen: dict[str, Any] = {}

    def start_response(status: str, headers: list[tuple[str, str]]) -> None:
        seen.update(status=int(status.split(maxsplit=1)[0]), headers=dict(headers))

    environ = {
        "REQUEST_METHOD": method,
        "PATH_INFO": f"/external{path}",
        "QUERY_STRING": query,
        "CONTENT_TYPE": content_type,
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": io.BytesIO(body),
    }
    if token is not None:
        environ["HTTP_AUTHORIZATION"] = f"Bearer {token}"
    payload = b"".join(app(environ, start_response))  # type: ignore[arg-type]
    told = json.loads(payload) if payload else None
    return Answer(seen["status"], seen["headers"], told)


@dataclass
class Shop:
    """One shop with its clock; `switches` are members of `NaverSettings`."""

    lines: int = 400
    seed: int = 7
    switches: dict[str, Any] = field(default_factory=dict)
    tell_all: bool = False

    def __post_init__(self) -> None:
        self.clock = VirtualClock(START)
        self.world = NaverWorld(
            seed=self.seed,
            shop=1,
            lines=self.lines,
            now_ms=self.clock.now_ms(),
            tell_all=self.tell_all,
        )
        options = {"rate": False, **self.switches}
        self.app = NaverApp(self.world, self.clock, NaverSettings(CLIENT_ID, SECRET, **options))
        self._token: str | None = None

    def ask_token(self, **changes: str | None) -> Answer:
        """A token call; a None takes the field away."""
        stamp = self.clock.now_ms()
        fields: dict[str, str | None] = {
            "client_id": CLIENT_ID,
            "timestamp": str(stamp),
            "grant_type": "client_credentials",
            "client_secret_sign": sign(CLIENT_ID, SECRET, stamp),
            "type": "SELF",
            **changes,
        }
        form = {name: value for name, value in fields.items() if value is not None}
        return self.send_form(urlencode(form).encode())

    def send_form(self, body: bytes, query: str = "") -> Answer:
        form = "application/x-www-form-urlencoded"
        path = "/v1/oauth2/token"
        return call_app(self.app, "POST", path, query=query, body=body, content_type=form)

    @property
    def token(self) -> str:
        if self._token is None:
            self._token = str(self.ask_token().body["access_token"])
        return self._token

    def get(self, path: str, query: Query = ()) -> Answer:
        return call_app(self.app, "GET", path, query=urlencode(query), token=self.token)

    def post(self, path: str, body: object = None) -> Answer:
        payload = b"" if body is None else json.dumps(body).encode()
        kind = "" if body is None else "application/json"
        return call_app(self.app, "POST", path, body=payload, content_type=kind, token=self.token)

    def put(self, path: str, body: object) -> Answer:
        payload, kind = json.dumps(body).encode(), "application/json"
        return call_app(self.app, "PUT", path, body=payload, content_type=kind, token=self.token)

    def feed(self, start: int, end: int | None = None, **query: str) -> Answer:
        window = {"lastChangedFrom": write_time(start), **query}
        if end is not None:
            window["lastChangedTo"] = write_time(end)
        return self.get(f"{LINES}/last-changed-statuses", window)

    def details(self, line_nos: Sequence[str]) -> list[dict[str, Any]]:
        body = {"productOrderIds": list(line_nos), "quantityClaimCompatibility": True}
        data = self.post(f"{LINES}/query", body).body["data"]
        assert isinstance(data, list)
        return data

    def detail(self, line_no: str) -> dict[str, Any]:
        (item,) = self.details([line_no])
        return item

    def confirm(self, *line_nos: str) -> Any:
        return self.post(f"{LINES}/confirm", {"productOrderIds": list(line_nos)}).body["data"]

    def entry(self, line_no: str, **changes: object) -> dict[str, object]:
        """One entry of a dispatch as the docs' sample shows it."""
        entry = {
            "productOrderId": line_no,
            "deliveryMethod": "DELIVERY",
            "deliveryCompanyCode": "CJGLS",
            "trackingNumber": "650011112222",
            "dispatchDate": write_time(self.clock.now_ms()),
            **changes,
        }
        return {name: value for name, value in entry.items() if value is not None}

    def dispatch(self, *entries: Mapping[str, object]) -> Any:
        return self.post(f"{LINES}/dispatch", {"dispatchProductOrders": entries}).body["data"]

    def claim(self, line_no: str, call: str, body: object = None) -> Any:
        return self.post(f"{LINES}/{line_no}/claim/{call}", body).body["data"]

    def view(self, kind: str) -> list[dict[str, Any]]:
        """`lines`, `claims` or `ledger` of the world."""
        return self.app.view()[kind]  # type: ignore[return-value]

    def line(self, line_no: str) -> dict[str, Any]:
        return next(line for line in self.view("lines") if line["line_no"] == line_no)

    def find(self, status: str, claim: str | None = None) -> list[str]:
        """Numbers of lines in a canonical status with this open claim; gifts on hold left out."""
        return [
            line["line_no"]
            for line in self.view("lines")
            if line["status"] == status and line["claim"] == claim and line["receiver"]
        ]

    def find_claim(self, kind: str, word: str, *, held: bool = False) -> str:
        """The line of a claim of this kind, wire word and flag."""
        for claim in self.view("claims"):
            if (claim["kind"], claim["marketplace_status"], claim["held"]) == (kind, word, held):
                return str(claim["line_no"])
        raise LookupError(f"no {kind} {word}")

    def set_faults(self, *faults: Fault) -> None:
        self.app.faults.replace(faults)


def codes(data: Any) -> dict[str, str]:
    """Refused lines with their codes."""
    return {each["productOrderId"]: each["code"] for each in data["failProductOrderInfos"]}
