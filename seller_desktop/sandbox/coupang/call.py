"""One call as an endpoint sees it: who asks, in which generation, with what patience."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from .settings import CoupangSettings
from .wire import Json, Refusal, Shape, bad_request, one, read_object
from .world import CoupangWorld

_COUNT = re.compile(r"[0-9]{1,4}")
_TOKEN = re.compile(r"sbx:(\d{1,9})")
Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Call:
    """`now` is the server's clock; changes after `visible_until` are not in lists yet; `patient`
    callers sent `X-EXTENDED-TIMEOUT`; `doubled` repeats the rows of each page."""

    world: CoupangWorld
    settings: CoupangSettings
    now: int
    path: Mapping[str, str]
    query: Mapping[str, Sequence[str]]
    body: bytes
    version: str
    visible_until: int
    patient: bool = False
    doubled: bool = False

    @property
    def shape(self) -> Shape:
        """The generation of the answer."""
        return Shape(self.version != "v4", self.settings.offset_hours)

    def one(self, name: str) -> str:
        """A query parameter; empty where absent."""
        return one(self.query, name)

    def json(self) -> Json:
        """The body as an object, about this vendor and nobody else."""
        body = read_object(self.body)
        if body.get("vendorId") not in (None, self.settings.vendor_id):
            raise bad_request("Invalid vendor ID")
        return body

    def need_patience(self, slow: bool) -> None:
        """The gateway gives up after three seconds unless it was asked to wait."""
        if slow and not self.patient:
            raise Refusal(504, "The service did not respond in time.")

    def page(self, rows: Sequence[Row], most: int, usual: int) -> tuple[list[Row], str]:
        """The rows of the page that is asked for, and the token of the next, empty at the end."""
        size = self.count("maxPerPage", usual, most)
        start = _place(self.one("nextToken"))
        found = list(rows[start : start + size])
        token = _token(start + size) if start + size < len(rows) else ""
        return (found + found if self.doubled else found), token

    def count(self, name: str, default: int, most: int) -> int:
        """A number of the query from one to `most`; `default` where absent."""
        text = self.one(name)
        if not text:
            return default
        number = int(text) if _COUNT.fullmatch(text) else 0
        if not 1 <= number <= most:
            raise bad_request(f"{name} must be between 1 and {most}")
        return number

    def listed(self, code: object, rows: list[Json], token: str | None = None) -> Json:
        """The envelope of a list."""
        answer: Json = {"code": self.code(code), "message": "OK"}
        if token is not None:
            answer["nextToken"] = token
        return {**answer, "data": rows}

    def code(self, code: object) -> object:
        """`code` is a number or a text: the type flips between calls and versions."""
        return str(code) if self.settings.code_as_text or self.version == "v4" else code


Endpoint = Callable[[Call], object]


def _token(place: int) -> str:
    return base64.urlsafe_b64encode(f"sbx:{place}".encode()).decode()


def _place(token: str) -> int:
    if not token:
        return 0
    try:
        text = base64.urlsafe_b64decode(token.encode()).decode()
    except (binascii.Error, ValueError):
        raise bad_request("Invalid nextToken") from None
    found = _TOKEN.fullmatch(text)
    if found is None:
        raise bad_request("Invalid nextToken")
    return int(found.group(1))
