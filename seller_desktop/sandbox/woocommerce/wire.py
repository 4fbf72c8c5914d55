"""Refusals, replies and single values as WordPress writes them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from ...system.clock import from_ms
from ..reply import Reply, as_json, reply

Json = dict[str, object]

HOUR_MS = 3_600_000
_DATE = re.compile(
    r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.\d+)?([Zz]|[+-]\d\d(?::?\d\d)?)?", re.ASCII
)


@dataclass(frozen=True, slots=True)
class Refusal(Exception):
    """A whole call refused with a status and WordPress's error body."""

    status: int
    code: str
    message: str
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Page(Exception):
    """An answer of the host or of WordPress that is no JSON at all."""

    status: int
    title: str
    headers: Mapping[str, str] = field(default_factory=dict)


def bad_parameter(name: str, message: str) -> Refusal:
    """400 `rest_invalid_param` with the parameter named."""
    extra = {"params": {name: message}}
    return Refusal(400, "rest_invalid_param", f"잘못된 매개변수: {name}", extra)


def no_route() -> Refusal:
    """404 of WordPress itself: there is no such route, or its plug-in is absent."""
    return Refusal(404, "rest_no_route", "URL과 요청 방법에 맞는 경로를 찾을 수 없습니다.")


def json_reply(status: int, body: object, now: int, headers: Mapping[str, str]) -> Reply:
    """An answer in JSON; `Date` is the server's clock."""
    return _reply(status, as_json(body), "application/json; charset=UTF-8", now, headers)


def refused(refusal: Refusal, now: int) -> Reply:
    """WordPress's error body."""
    data = {"status": refusal.status, **refusal.extra}
    body = {"code": refusal.code, "message": refusal.message, "data": data}
    asks = refusal.code == "woocommerce_rest_authentication_error"
    headers = {"WWW-Authenticate": 'Basic realm="WooCommerce API"'} if asks else {}
    return json_reply(refusal.status, body, now, headers)


def page(answer: Page, now: int) -> Reply:
    """A page for people where data was asked for."""
    text = (
        f"<!DOCTYPE html>\n<html><head><title>{answer.title}</title></head>"
        f"<body><h1>{answer.title}</h1></body></html>\n"
    )
    return _reply(answer.status, text.encode(), "text/html; charset=UTF-8", now, answer.headers)


def _reply(status: int, payload: bytes, kind: str, now: int, headers: Mapping[str, str]) -> Reply:
    return reply(status, payload, kind, now, {"X-Robots-Tag": "noindex", **headers})


def whole_second(ms: int) -> int:
    """The instant as the shop's database keeps it."""
    return ms // 1000 * 1000


def write_time(ms: int | None, zone_hours: int = 0) -> str | None:
    """A bare date-time, local to a zone; null where there is none."""
    if ms is None:
        return None
    return f"{from_ms(ms + zone_hours * HOUR_MS):%Y-%m-%dT%H:%M:%S}"


def read_filter_time(text: str, name: str, zone_hours: int) -> str:
    """What a date filter is compared with, a bare date-time as text.

    One that carries a zone is turned into the site's own time, whatever it is compared with: the
    trap clients fall into.
    """
    match = _DATE.fullmatch(text)
    if match is None:
        raise bad_parameter(name, "날짜가 올바르지 않습니다.")
    day, time, zone = match.groups()
    try:
        instant = datetime.fromisoformat(f"{day}T{time}{zone or ''}".upper())
    except ValueError:
        raise bad_parameter(name, "날짜가 올바르지 않습니다.") from None
    if instant.tzinfo is not None:
        instant = instant.astimezone(UTC).replace(tzinfo=None) + timedelta(hours=zone_hours)
    return instant.strftime("%Y-%m-%dT%H:%M:%S")


def read_json(body: bytes) -> Json:
    """A JSON object; no body at all is an empty one."""
    if not body.strip():
        return {}
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        raise Refusal(400, "rest_invalid_json", "JSON 본문이 올바르지 않습니다.") from None
    if not isinstance(value, dict):
        raise bad_parameter("body", "객체가 아닙니다.")
    return value
