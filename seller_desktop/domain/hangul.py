"""Korean text for search: initial consonants (초성) and the grams an index is filled with."""

from __future__ import annotations

import re
import unicodedata

_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_FIRST, _LAST, _PER_INITIAL = 0xAC00, 0xD7A3, 588
_PER_FINAL = 28
_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """The form in which text is compared: composed and without case."""
    return unicodedata.normalize("NFC", text).casefold()


def initials(text: str) -> str:
    """Every Hangul syllable as its initial consonant; all else as it is: 김민수 is ㄱㅁㅅ."""
    return "".join(_initial(char) for char in text)


def _initial(char: str) -> str:
    code = ord(char)
    if _FIRST <= code <= _LAST:
        return _INITIALS[(code - _FIRST) // _PER_INITIAL]
    return char


def is_initials(text: str) -> bool:
    """Whether a search is written in initial consonants alone."""
    return bool(text) and all(char in _INITIALS for char in text)


def words(text: str) -> list[str]:
    """The letters and digits of a text in runs, folded."""
    return _WORD.findall(fold(text))


def grams(text: str) -> list[str]:
    """Index terms of a text: all overlapping pairs of each word, its last character alone, and the
    same of its initial consonants, so that one syllable finds any place of a word."""
    found: dict[str, None] = {}
    for word in words(text):
        for form in (word, initials(word)):
            for start in range(len(form) - 1):
                found[form[start : start + 2]] = None
            found[form[-1]] = None
    return list(found)


def query_grams(text: str) -> list[str]:
    """Grams of which an index must hold all for a candidate; one letter stays alone."""
    found: dict[str, None] = {}
    for word in words(text):
        if len(word) == 1:
            found[word] = None
        for start in range(len(word) - 1):
            found[word[start : start + 2]] = None
    return list(found)


def ends_in_consonant(text: str) -> bool | None:
    """Whether the last syllable has a final consonant (받침), which particles go by; None where the
    last character is no Hangul syllable."""
    code = ord(text[-1]) if text else 0
    return (code - _FIRST) % _PER_FINAL != 0 if _FIRST <= code <= _LAST else None
