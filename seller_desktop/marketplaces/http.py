"""The HTTP port: one request, one answer, and failures told apart by whether bytes had left."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class HttpRequest:
    """One call. `url` is absolute; `safe` says that a repeat can do no harm (reads)."""

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes = field(default=b"", repr=False)
    safe: bool = True


@dataclass(frozen=True, slots=True)
class HttpResponse:
    """One answer; header names in lower case. The body is capped and never logged."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)


class NotSent(Exception):
    """No byte of the body left: refused, no route, DNS, TLS, proxy. Carries no address or value."""


class Interrupted(Exception):
    """The request may have arrived: time-out, reset, broken answer."""


class Http(Protocol):
    """What connectors call. `RequestsHttp` is the real one; tests and the simulation give
    one that calls the sandbox in process."""

    def call(self, request: HttpRequest) -> HttpResponse:
        """Send once. Raises `NotSent` or `Interrupted`."""

    def close(self) -> None:
        """Let go of connections."""
