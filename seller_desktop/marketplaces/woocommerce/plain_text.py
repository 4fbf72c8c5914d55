"""What a shop writes for browsers, as plain text."""

from __future__ import annotations

import re
from html import unescape

_HIDDEN = re.compile(r"<(script|style)\b.*?(</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_BREAK = re.compile(r"<\s*(?:br|/p|/div|/li|/h[1-6]|/blockquote)\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[!/?]?[a-zA-Z-][^<>]*>")
_BLANKS = re.compile(r"[ \t\r\f\v\xa0]+")
_GAPS = re.compile(r"\n{3,}")


def plain(html: str) -> str:
    """The words of a piece of HTML, line by line. A `<` that opens no tag is kept."""
    text = _HIDDEN.sub("", html.replace("\r\n", "\n"))
    text = unescape(_TAG.sub("", _BREAK.sub("\n", text)))
    lines = (_BLANKS.sub(" ", line).strip() for line in text.split("\n"))
    return _GAPS.sub("\n\n", "\n".join(lines)).strip()


def same_words(one: str, other: str) -> bool:
    """Whether two texts say the same: filters of a shop change markup, blanks and line ends."""
    return "".join(plain(one).split()) == "".join(plain(other).split())
