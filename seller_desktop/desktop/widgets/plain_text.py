"""Text from outside made harmless for the screen: no control or bidi characters, bounded length."""

from __future__ import annotations

import unicodedata

LONGEST = 2000
_DROPPED = frozenset({"Cc", "Cf", "Co", "Cs"})
_KEPT_FORMAT = frozenset({"\u200d"})  # joins emoji; harmless without direction


def clean_text(text: str, longest: int = LONGEST, lines: bool = False) -> str:
    """The text without control, direction and private characters, cut at `longest` characters.

    With `lines` line breaks stay; else they become spaces.
    """
    if text.isascii() and text.isprintable() and len(text) <= longest:
        return text
    kept = []
    for char in text[: longest * 2]:
        if char == "\n" and lines:
            kept.append(char)
        elif char.isspace():
            kept.append(" ")
        elif unicodedata.category(char) not in _DROPPED or char in _KEPT_FORMAT:
            kept.append(char)
    cleaned = "".join(kept)
    return cleaned if len(cleaned) <= longest else cleaned[: longest - 1] + "…"
