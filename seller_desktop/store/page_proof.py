"""Whether a key belongs to a file, told from the checksums SQLCipher 4 keeps on every page.

A page that fits is proof. That none fits proves nothing of a file that may be damaged all over:
the opening then asks the key check value of the profile.
"""

from __future__ import annotations

import hmac
from hashlib import pbkdf2_hmac
from pathlib import Path

PAGE_BYTES = 4096
SALT_BYTES = 16
_MAC_BYTES = 64
_SALT_MASK = 0x3A
_PAGES_TRIED = 64


def key_fits_any_page(path: Path, key: bytes) -> bool | None:
    """True where at least one page was written with `key`, False where none was.

    None where the file has no whole page or is plain SQLite: then it is no file of ours at all.
    """
    with path.open("rb") as file:
        content = file.read(PAGE_BYTES * _PAGES_TRIED)
    if len(content) < PAGE_BYTES or content.startswith(b"SQLite format 3\0"):
        return None
    salt = bytes(byte ^ _SALT_MASK for byte in content[:SALT_BYTES])
    mac_key = pbkdf2_hmac("sha512", key, salt, 2, 32)
    return any(
        _fits(content[start : start + PAGE_BYTES], start // PAGE_BYTES + 1, mac_key)
        for start in range(0, len(content) - PAGE_BYTES + 1, PAGE_BYTES)
    )


def _fits(page: bytes, number: int, mac_key: bytes) -> bool:
    start = SALT_BYTES if number == 1 else 0
    # The reserve at the end of a page holds 16 bytes of nonce, then the checksum.
    signed = page[start:-_MAC_BYTES] + number.to_bytes(4, "little")
    return hmac.compare_digest(hmac.digest(mac_key, signed, "sha512"), page[-_MAC_BYTES:])
