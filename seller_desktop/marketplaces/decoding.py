"""Reading JSON as a shape, by decoders that are each made by one thread at a time.

msgspec notes a type while it still learns it, and a thread that decodes into such a type ends the
whole process. Shops work in threads of their own, and all of them begin with the same shapes.
"""

from __future__ import annotations

import re
import threading
from typing import Any, TypeVar

import msgspec

from .lenient_json import mended

Shape = TypeVar("Shape")

_making = threading.Lock()
_made: dict[tuple[type, bool], msgspec.json.Decoder[Any]] = {}


def decoder(shape: type[Shape], *, strict: bool = True) -> msgspec.json.Decoder[Shape]:
    """What decodes JSON into a shape; `strict` False takes numbers from texts too."""
    found = _made.get((shape, strict))
    if found is None:
        with _making:
            found = _made.setdefault((shape, strict), msgspec.json.Decoder(shape, strict=strict))
    return found


class Unreadable(Exception):
    """Something could not be read. `cause` names a field or a mistake, never a value."""

    def __init__(self, cause: str) -> None:
        super().__init__(cause)
        self.cause = cause


_PATH = re.compile(r"at `\$\.?([^`]*)`")
_MISSING = re.compile(r"missing required field `(\w+)`")


def decode(raw: bytes | msgspec.Raw, shape: type[Shape], *, before: bytes = b"") -> Shape:
    """Read one JSON value as a shape, mended where it is almost one; `before` are bytes that may
    stand in front of it. Raises `Unreadable`."""
    try:
        return _decode(raw, shape)
    except (msgspec.DecodeError, UnicodeDecodeError):
        try:
            text = bytes(raw)
            return _decode(mended(text.lstrip(before) if before else text), shape)
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise Unreadable("json") from None


def _decode(raw: bytes | msgspec.Raw, shape: type[Shape]) -> Shape:
    try:
        return decoder(shape, strict=False).decode(raw)
    except msgspec.ValidationError as error:
        raise Unreadable(_field_of(str(error))) from None
    except RecursionError:
        raise Unreadable("nesting") from None


def _field_of(message: str) -> str:
    path = _PATH.search(message)
    missing = _MISSING.search(message)
    names = [found.group(1) for found in (path, missing) if found and found.group(1)]
    return ".".join(names) or "shape"
