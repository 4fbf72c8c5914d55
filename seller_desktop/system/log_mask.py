"""The net under the log: what looks like a person or a secret never reaches a file."""

from __future__ import annotations

import re
from hashlib import blake2b
from pathlib import Path

_LONGEST = 4_000
_LOOKED_AT = 20_000
_HIDDEN = "[hidden]"
_NETS = (
    # Named secrets: `client_secret=...`, `"access_token": "..."`, `Authorization: Bearer ...`.
    (
        re.compile(
            r"(?i)((?:secret|token|signature|sign|password|passphrase|authorization|api[_-]?key)"
            r"[\w-]*[\"']?\s*[:=]\s*[\"']?)(?:(?:bearer|basic)\s+)?[^\s\"'&,;}\]]+"
        ),
        rf"\1{_HIDDEN}",
    ),
    (re.compile(r"(?i)\b(bearer|basic)\s+[\w.~+/=-]+"), rf"\1 {_HIDDEN}"),
    (re.compile(r"\$2[abxy]\$\d\d\$[./A-Za-z0-9]{20,}"), _HIDDEN),
    (re.compile(r"\b[0-9A-Fa-f]{64,}\b"), _HIDDEN),
    (re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"), "[e-mail]"),
    (re.compile(r"(?<!\d)\d{6}-[1-8]\d{6}(?!\d)"), "[resident no.]"),
    (re.compile(r"(?<![0-9A-Za-z])[Pp]\d{12}(?!\d)"), "[customs code]"),
    (
        re.compile(
            r"(?<!\d)(?:\+?82[- .]?)?\(?(?:0\d{1,3}|1[0-9])\)?[- .]?\d{3,4}[- .]\d{4}(?!\d)"
            r"|(?<!\d)0\d{8,11}(?!\d)"
        ),
        "[phone]",
    ),
)
_FOREIGN = re.compile(r"[^\x00-\x7f]+")
"""Our own sentences are plain English: any other letter was somebody's word."""

_HOME = str(Path.home())
_LONG_NUMBER = re.compile(r"(?<![\w-])\d{10,}(?![\w-])")


def mask(text: str, id_key: bytes = b"") -> str:
    """The text without personal values and secrets.

    Long numbers (orders, lines) become a keyed hash: they can be followed without being known.
    The user's own folder, which bears a name, becomes `~`.
    """
    text = text[:_LOOKED_AT]
    if len(_HOME) > 1:
        text = text.replace(_HOME, "~")
    text = _FOREIGN.sub("[text]", text)
    for pattern, shown in _NETS:
        text = pattern.sub(shown, text)
    text = _LONG_NUMBER.sub(lambda match: _hashed(match[0], id_key), text)
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "..."


def _hashed(number: str, id_key: bytes) -> str:
    digest = blake2b(number.encode(), digest_size=4, key=id_key[:64], person=b"log number")
    return "#" + digest.hexdigest()
