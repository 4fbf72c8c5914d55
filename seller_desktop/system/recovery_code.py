"""The recovery code: 160 random bits as a seller can write them down and type them in again.

Base 32 without I, L, O and U, in groups of four; the last group is a checksum, so that a slip of
the pen is told from a wrong code before anything is opened.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from hashlib import sha256

from seller_desktop.domain.errors import UserFixable

CODE_BYTES = 20
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})
_BETWEEN = frozenset("-–—_.,·/")
_GROUP = 4
_BITS = 5
_CODE_SYMBOLS = CODE_BYTES * 8 // _BITS


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """The symbols without spaces, checksum included. Never logged, never kept."""

    symbols: str = field(repr=False)

    @classmethod
    def of(cls, secret: bytes) -> RecoveryCode:
        """The code of `CODE_BYTES` random bytes."""
        if len(secret) != CODE_BYTES:
            raise ValueError("a recovery code has 160 bits")
        return cls(_symbols(secret, _CODE_SYMBOLS) + _checksum(secret))

    @classmethod
    def parse(cls, text: str) -> RecoveryCode:
        """Read a code as a person types it: small letters, spaces, hyphens, O for 0, I for 1.

        Raises `UserFixable`: `recovery_code_length` (how many symbols were `found`, of `wanted`),
        `recovery_code_mistyped` for a symbol no code has and where the checksum does not fit.
        """
        symbols = _plain(text)
        if any(symbol not in _ALPHABET for symbol in symbols):
            raise UserFixable("recovery_code_mistyped")
        wanted = _CODE_SYMBOLS + _GROUP
        if len(symbols) != wanted:
            raise UserFixable("recovery_code_length", found=len(symbols), wanted=wanted)
        if cls.of(_secret(symbols[:_CODE_SYMBOLS])).symbols != symbols:
            raise UserFixable("recovery_code_mistyped")
        return cls(symbols)

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups as they are shown."""
        starts = range(0, len(self.symbols), _GROUP)
        return tuple(self.symbols[start : start + _GROUP] for start in starts)

    @property
    def text(self) -> str:
        """The code in one line."""
        return "-".join(self.groups)

    def ends_with(self, typed: str) -> bool:
        """Whether what was typed is the last group, as forgiving as `parse`."""
        return _plain(typed) == self.groups[-1]


def _plain(text: str) -> str:
    """Full-width letters and digits, as a Korean keyboard may give them, are plain ones."""
    upper = unicodedata.normalize("NFKC", text).upper().translate(_READ_AS)
    return "".join(one for one in upper if not one.isspace() and one not in _BETWEEN)


def _symbols(value: bytes, count: int) -> str:
    """The first `count` groups of five bits."""
    number = int.from_bytes(value, "big") >> (len(value) * 8 - count * _BITS)
    places = reversed(range(count))
    return "".join(_ALPHABET[number >> place * _BITS & 31] for place in places)


def _checksum(secret: bytes) -> str:
    return _symbols(sha256(b"seller-desktop recovery code" + secret).digest(), _GROUP)


def _secret(symbols: str) -> bytes:
    number = 0
    for symbol in symbols:
        number = number << _BITS | _ALPHABET.index(symbol)
    return number.to_bytes(CODE_BYTES, "big")
