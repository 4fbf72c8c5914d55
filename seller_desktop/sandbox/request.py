"""A request as a sandbox marketplace reads it, whatever carries it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

_LONGEST_BODY = 1_000_000


@dataclass(frozen=True, slots=True)
class Request:
    """Method, decoded path and query, the headers that matter, and the body.

    `origin` is scheme and host it was sent to. Without a scheme nothing carries the call: it is
    made in process, and taken for safe.
    """

    method: str
    path: str
    query: Mapping[str, Sequence[str]]
    content_type: str
    authorization: str
    body: bytes
    origin: str = "https://localhost"


def read_request(environ: WSGIEnvironment) -> Request:
    """The request of a WSGI environment; its body whole, so that the connection stays usable."""
    return Request(
        method=str(environ.get("REQUEST_METHOD", "GET")).upper(),
        path=_decode(environ.get("PATH_INFO", "")),
        query=parse_qs(_decode(environ.get("QUERY_STRING", "")), keep_blank_values=True),
        content_type=str(environ.get("CONTENT_TYPE", "")),
        authorization=str(environ.get("HTTP_AUTHORIZATION", "")),
        body=_read_body(environ),
        origin=_origin(environ),
    )


def _origin(environ: WSGIEnvironment) -> str:
    scheme = environ.get("wsgi.url_scheme") or "https"
    return f"{scheme}://{environ.get('HTTP_HOST') or 'localhost'}"


def _decode(text: object) -> str:
    return str(text).encode("latin-1", "replace").decode("utf-8", "replace")


def _read_body(environ: WSGIEnvironment) -> bytes:
    read: Callable[[int], bytes] = environ["wsgi.input"].read
    if environ.get("wsgi.input_terminated"):
        return read(_LONGEST_BODY)
    length = str(environ.get("CONTENT_LENGTH") or "0")
    return read(min(int(length), _LONGEST_BODY)) if length.isdecimal() else b""
