"""What a scanner typed while the Korean input method was on: 두벌식 letters back to Latin keys."""

from __future__ import annotations


def _each(keys: str) -> tuple[str, ...]:
    return tuple(keys.split())


_FIRST, _LAST = 0xAC00, 0xD7A3
_MEDIALS, _FINALS = 21, 28
_INITIAL_KEYS = _each("r R s e E f a q Q t T d w W c z x v g")
_MEDIAL_KEYS = _each("k o i O j p u P h hk ho hl y n nj np nl b m ml l")
_FINAL_KEYS = ("", *_each("r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g"))
_CONSONANTS = "ㄱㄲㄳㄴㄵㄶㄷㄸㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅃㅄㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_CONSONANT_KEYS = _each("r R rt s sw sg e E f fr fa fq ft fx fv fg a q Q qt t T d w W c z x v g")
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_LETTERS = dict(zip(_CONSONANTS, _CONSONANT_KEYS, strict=True)) | dict(
    zip(_VOWELS, _MEDIAL_KEYS, strict=True)
)


def latin_keys(text: str) -> str:
    """The keys that were struck, as capitals where the text was Hangul; other text as it is.

    Invoice numbers know no small letters, so the case that 두벌식 loses is of no matter.
    """
    return "".join(_keys(char) for char in text)


def _keys(char: str) -> str:
    code = ord(char)
    if _FIRST <= code <= _LAST:
        initial, rest = divmod(code - _FIRST, _MEDIALS * _FINALS)
        medial, final = divmod(rest, _FINALS)
        keys = _INITIAL_KEYS[initial] + _MEDIAL_KEYS[medial] + _FINAL_KEYS[final]
        return keys.upper()
    return _LETTERS[char].upper() if char in _LETTERS else char
