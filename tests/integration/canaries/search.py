"""Canary strings and where they may hide: every encoding in which a program writes by mistake."""

from __future__ import annotations

import base64
import math
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import quote

_SHORTEST = 8
PAGE = 4096


def needles(canary: str) -> dict[str, bytes]:
    """The bytes a canary becomes, by encoding. Base64 is looked for at each of three offsets."""
    plain = canary.encode()
    found = {
        "utf-8": plain,
        "utf-16-le": canary.encode("utf-16-le"),
        "utf-16-be": canary.encode("utf-16-be"),
        "cp949": canary.encode("cp949"),
        "hex": plain.hex().encode(),
        "HEX": plain.hex().upper().encode(),
        "json": canary.encode("unicode_escape"),
        "percent": quote(canary).encode(),
    }
    for offset in range(3):
        packed = base64.b64encode(b"\0" * offset + plain)
        # The first and last letters depend on the neighbours.
        core = packed[math.ceil(offset * 8 / 6) :].rstrip(b"=")[:-1]
        found[f"base64+{offset}"] = core
        found[f"base64url+{offset}"] = core.replace(b"+", b"-").replace(b"/", b"_")
    return {name: needle for name, needle in found.items() if len(needle) >= _SHORTEST}


def secret_needles(secret: bytes) -> dict[str, bytes]:
    """The bytes of a binary secret, such as a key."""
    found = {"raw": secret, "hex": secret.hex().encode(), "HEX": secret.hex().upper().encode()}
    for offset in range(3):
        packed = base64.b64encode(b"\0" * offset + secret)
        found[f"base64+{offset}"] = packed[math.ceil(offset * 8 / 6) :].rstrip(b"=")[:-1]
    return found


def files(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file below a folder; of a zip archive its members as well."""
    for path in sorted(folder.rglob("*")):
        if not path.is_file():
            continue
        name = path.relative_to(folder).as_posix()
        yield name, path.read_bytes()
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as packed:
                for member in packed.namelist():
                    yield f"{name}!{member}", packed.read(member)


def found_in(folder: Path, wanted: Mapping[str, Mapping[str, bytes]]) -> list[str]:
    """Which canary is where, and in which encoding; file names are searched too."""
    complaints = []
    for name, content in files(folder):
        where = name.encode() + b"\n" + content
        for canary, shapes in wanted.items():
            complaints += [
                f"{canary} as {shape} in {name}"
                for shape, needle in shapes.items()
                if needle in where
            ]
    return complaints


def entropy(block: bytes) -> float:
    """Bits a byte: 8 for perfect noise, about 7.95 for 4,096 bytes of it."""
    total = len(block)
    return -sum(n / total * math.log2(n / total) for n in Counter(block).values())


def plain_pages(content: bytes, start: int = 0, step: int = PAGE, head: int = 0) -> list[int]:
    """Offsets of pages that are not noise; each page follows `head` bytes of its frame."""
    return [
        offset
        for offset in range(start, len(content) - PAGE - head + 1, step)
        if entropy(content[offset + head : offset + head + PAGE]) < 7.8
    ]
