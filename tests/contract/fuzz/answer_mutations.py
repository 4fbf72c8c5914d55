"""Mutations of a whole answer: its bytes, its status and its headers."""

from __future__ import annotations

import gzip
import random
from collections.abc import Callable, Mapping
from dataclasses import replace

from seller_desktop.marketplaces.http import HttpResponse

from .canary import ASCII_WORD, WORD

AnswerMutation = Callable[[HttpResponse, random.Random], HttpResponse | None]

_PAGE = (
    f"<!doctype html><html><head><title>{WORD}</title></head><body onload=go()>"
    f"<h1>로그인이 필요합니다</h1><p>{ASCII_WORD}</p></body></html>"
).encode()
_STATUSES = (200, 201, 204, 206, 301, 302, 304, 307, 400, 401, 402, 403, 404, 405, 407, 408, 409)
_MORE_STATUSES = (410, 413, 418, 422, 425, 429, 451, 500, 501, 502, 503, 504, 520, 599)
_ODD_HEADERS: Mapping[str, tuple[str, ...]] = {
    "retry-after": (
        "3",
        "0",
        "-5",
        "1000000000",
        "9" * 400,
        "1.5",
        "٣",
        "Tue, 03 Feb 2026 00:00:00 GMT",
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "soon",
        "",
    ),
    "date": (
        "Tue, 03 Feb 2026 00:41:13 GMT",
        "Mon, 01 Jan 0001 00:00:00 GMT",
        "Fri, 31 Dec 9999 23:59:59 -1200",
        "Tue, 03 Feb 2026 00:41:13",
        "Tue, 99 Feb 2026 99:99:99 GMT",
        "2026-02-03",
        "1770079273",
        "",
        "," * 50,
    ),
    "gncp-gw-ratelimit-replenish-rate": ("0", "-1", "nan", "1e999", "0.0001", "2", "x", "1e308"),
    "gncp-gw-ratelimit-burst-capacity": ("0", "-1", "nan", "inf", "1e308", "4"),
    "gncp-gw-ratelimit-remaining": ("0", "-9", "nan", "1e999", "3"),
    "gncp-gw-trace-id": ("\u202e\x1b[31m", "x" * 5_000, "a\nb", ""),
    "content-type": ("text/html; charset=euc-kr", "application/json; charset=cp949", ""),
    "content-length": ("many", "-1", "9" * 30),
}


def truncated(answer: HttpResponse, rng: random.Random) -> HttpResponse | None:
    """The body ends too early."""
    if len(answer.body) < 2:
        return None
    return replace(answer, body=answer.body[: rng.randrange(1, len(answer.body))])


def empty(answer: HttpResponse, rng: random.Random) -> HttpResponse | None:
    """No body, or nothing but blanks."""
    return replace(
        answer, body=rng.choice((b"", b" ", b"\r\n", b"\0", b"null", b"{}", b"[]", b'""'))
    )


def html(answer: HttpResponse, rng: random.Random) -> HttpResponse | None:
    """The page of a captive portal, with 200 as often as not."""
    status = rng.choice((200, answer.status))
    return HttpResponse(status, {**answer.headers, "content-type": "text/html"}, _PAGE)


def flipped(answer: HttpResponse, rng: random.Random) -> HttpResponse | None:
    """Some bytes are others."""
    if not answer.body:
        return None
    body = bytearray(answer.body)
    for _ in range(rng.randint(1, 4)):
        body[rng.randrange(len(body))] = rng.randrange(256)
    return replace(answer, body=bytes(body))


def spliced(answer: HttpResponse, rng: random.Random) -> HttpResponse | None:
    """A stretch of the body is gone, or there twice."""
    if len(answer.body) < 8:
        return None
    start, end = sorted((rng.randrange(len(answer.body)), rng.randrange(len(answer.body))))
    middle = answer.body[start:end] * rng.choice((0, 2))
    return replace(answer, body=answer.body[:start] + middle + answer.body[end:])


def otherwise_encoded(answer: HttpResponse, rng: random.Random) -> HttpResponse | None:
    """The body in another encoding, with a mark, packed, or with something behind it."""
    text = answer.body.decode("utf-8", "replace")
    body = rng.choice(
        (
            text.encode("cp949", "replace"),
            text.encode("utf-16"),
            text.encode("utf-8-sig"),
            gzip.compress(answer.body, 1),
            answer.body + answer.body,
            answer.body + b"\r\n-- \r\n",
            b")]}',\n" + answer.body,
            rng.randbytes(64),
        )
    )
    return replace(answer, body=body)


def other_status(answer: HttpResponse, rng: random.Random) -> HttpResponse | None:
    """The same body under another status."""
    return replace(answer, status=rng.choice((*_STATUSES, *_MORE_STATUSES)))


def odd_headers(answer: HttpResponse, rng: random.Random) -> HttpResponse | None:
    """Headers that are none, or that nobody would send."""
    if rng.random() < 0.1:
        return replace(answer, headers={})
    names = rng.sample(sorted(_ODD_HEADERS), rng.randint(1, 4))
    odd = {name: rng.choice(_ODD_HEADERS[name]) for name in names}
    status = rng.choice((answer.status, answer.status, 429, 503))
    return HttpResponse(status, {**answer.headers, **odd}, answer.body)


ANSWER_MUTATIONS: Mapping[str, AnswerMutation] = {
    function.__name__: function
    for function in (
        truncated,
        empty,
        html,
        flipped,
        spliced,
        otherwise_encoded,
        other_status,
        odd_headers,
    )
}
