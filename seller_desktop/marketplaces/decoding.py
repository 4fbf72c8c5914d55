"""Decoders by shape, each made by one thread at a time.

msgspec notes a type while it still learns it, and a thread that decodes into such a type ends the
whole process. Shops work in threads of their own, and all of them begin with the same shapes.
"""

from __future__ import annotations

import threading
from typing import Any, TypeVar

import msgspec

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
