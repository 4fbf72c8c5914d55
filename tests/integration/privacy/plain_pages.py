"""Every byte of an encrypted database file and of its write-ahead log, as it is within."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

PAGE = 4096
_RESERVE = 80
_SALT = 16
_NONCE = 16
_LOG_HEAD, _FRAME_HEAD = 32, 24


def pages(path: Path, key: bytes) -> Iterator[bytes]:
    """The pages of a database file, free ones and slack included."""
    content = path.read_bytes()
    for start in range(0, len(content), PAGE):
        yield _page(content[start : start + PAGE], key, first=start == 0)


def log_pages(path: Path, key: bytes) -> Iterator[bytes]:
    """The pages in the write-ahead log beside a database file."""
    log = path.with_name(path.name + "-wal")
    content = log.read_bytes() if log.exists() else b""
    for start in range(_LOG_HEAD, len(content), _FRAME_HEAD + PAGE):
        number = int.from_bytes(content[start : start + 4], "big")
        page = content[start + _FRAME_HEAD : start + _FRAME_HEAD + PAGE]
        yield _page(page, key, first=number == 1)


def _page(page: bytes, key: bytes, *, first: bool) -> bytes:
    # Comes with the keyring of one platform alone.
    ciphers = pytest.importorskip("cryptography.hazmat.primitives.ciphers")
    nonce = page[-_RESERVE : -_RESERVE + _NONCE]
    mode = ciphers.modes.CBC(nonce)
    decryptor = ciphers.Cipher(ciphers.algorithms.AES(key), mode).decryptor()
    return bytes(decryptor.update(page[_SALT if first else 0 : -_RESERVE]) + decryptor.finalize())
