"""Mends JSON that careless writers get almost right, so that one bad text never hides a page."""

from __future__ import annotations

import re

_TOKEN = re.compile(
    rb'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)'  # a text, escapes included; the end ends it too
    rb"|-?(?:NaN|Infinity)",
    re.DOTALL,
)
_ESCAPE = re.compile(
    rb"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"  # a whole pair
    rb"|u[dD][89a-fA-F][0-9a-fA-F]{2}"  # half a pair
    rb"|u[0-9a-fA-F]{4}|[^u]|)",
    re.DOTALL,
)
_HALF = re.compile(rb"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")
_CONTROL = re.compile(rb"[\x00-\x1f]")
_KNOWN = frozenset(b'"\\/bfnrtu')
_REPLACEMENT = rb"\ufffd"


def mended(raw: bytes) -> bytes:
    """The same answer with half a character (an emoji cut in two) replaced, bare control characters
    blanked, escapes there are none of kept as text, and `NaN` as null. Bytes that are no UTF-8
    stay: nobody guesses at a name."""
    return _TOKEN.sub(lambda token: _mended_token(token.group()), raw)


def _mended_token(token: bytes) -> bytes:
    if not token.startswith(b'"'):
        return b"null"
    return _CONTROL.sub(b" ", _ESCAPE.sub(lambda escape: _mended_escape(escape.group()), token))


def _mended_escape(escape: bytes) -> bytes:
    if len(escape) < 2 or escape[1] not in _KNOWN:
        return b"\\" + escape
    return _REPLACEMENT if _HALF.fullmatch(escape) else escape
