"""Mutations of a JSON body's values. Each returns False where the body offers it no place."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from .canary import ASCII_WORD, NUMBER, PHONE, WORD
from .draft import Draft, Place

JsonMutation = Callable[[Draft], bool]

_LARGE_MEMO = 10_000_000
_SMALLER = (2_000, 20_000, 200_000)
_LARGE_ONE_IN = 40
_DEPTHS = (3, 60, 600, 1_500, 50_000)
_NOT_TIMES = (
    "2026-02-03T09:41:13",
    "2026-02-03 09:41:13",
    "2026-02-03",
    "0000-00-00T00:00:00.000+09:00",
    "0001-01-01T00:00:00.000+23:59",
    "9999-12-31T23:59:59.999-12:00",
    "9999-12-31T23:59:59.999+09:00",
    "2026-02-30T00:00:00+09:00",
    "2026-02-03T24:00:00+09:00",
    "2026-02-03T09:41:60+09:00",
    "2026-02-03T09:41:13+99:99",
    "2026-02-03T00:41:13.123456789Z",
    "20260203094113",
    "1770079273",
    "1770079273000",
    "-62135596800000",
    "99999999999999999999",
    "어제",
    "",
    " ",
    -1,
    0,
    1770079273.5,
    8_640_000_000_000_000,
)
_ODD_NUMBERS = (
    b"9007199254740993",
    b"-9007199254740993",
    b"9223372036854775808",
    b"18446744073709551616",
    b"1" + b"0" * 400,
    b"9" * 5_000,
    b"1e308",
    b"-1e308",
    b"1e999",
    b"0.1",
    b"-0",
    b"-0.0",
    b"1E400",
    b"5e-324",
)
_NUMBERS_AS_TEXT = (
    "1,000",
    " 12 ",
    "+3",
    "-3",
    "1e3",
    "12.0",
    "0x10",
    "１２",
    "٣",
    "²",
    "1_000",
    "NaN",
    "inf",
    "",
    "9" * 5_000,
    "--1",
)
_UNSEEN = (
    "\x00",
    "\x07\x1b[31m",
    "\u202e\u2066",
    "\u200b\u200d\ufeff",
    "\u2028\u2029",
    "\U000e0041",
    "\r\nSet-Cookie: a=b",
    "\ud7a3\u0301" * 40,
    "<img src=x onerror=alert(1)>",
    "'; DROP TABLE order_line; --",
    '=HYPERLINK("http://example.com")',
    "../../../etc/passwd",
)
_HALF_CHARACTERS = (b"\\ud83d", b"\\udc00", b"\\ud83d\\ud83d", b"\\udc00\\ud83d")


def drop(draft: Draft) -> bool:
    """A member or an entry is gone."""
    place = draft.any_place()
    if place.named or draft.rng.random() < 0.5:
        place.drop() if place.named else _empty(place)
        return True
    return False


def _empty(place: Place) -> None:
    place.value = [] if isinstance(place.value, list) else None


def null(draft: Draft) -> bool:
    """A value is null."""
    place = draft.any_place()
    place.value = None
    return True


def retype(draft: Draft) -> bool:
    """A value is of another type."""
    place = draft.any_place()
    value = place.value
    others: list[object] = [NUMBER, f"{ASCII_WORD}", True, False, NUMBER + 0.5, [], {}, [value]]
    others.append({"value": value, WORD: WORD})
    others.append(-NUMBER)
    if isinstance(value, str) and value.isdecimal():
        others.append(int(value[:15]))
    place.value = draft.rng.choice([other for other in others if type(other) is not type(value)])
    return True


def nest(draft: Draft) -> bool:
    """A value is wrapped in lists and objects."""
    place = draft.any_place()
    for _ in range(draft.rng.randint(1, 4)):
        place.value = draft.rng.choice(([place.value], {"data": place.value}, [[], place.value]))
    return True


def deep(draft: Draft) -> bool:
    """A value is nested deeper than anybody reads."""
    depth = draft.rng.choice(_DEPTHS)
    opening, closing = draft.rng.choice(((b"[", b"]"), (b'{"a":', b"}")))
    inner = b"1" if opening != b"[" else b""
    draft.any_place().value = draft.raw(opening * depth + inner + closing * depth)
    return True


def huge(draft: Draft) -> bool:
    """A text is huge; a memo of 10 MB now and then."""
    place = draft.leaf(str)
    if place is None:
        return False
    large = draft.rng.randrange(_LARGE_ONE_IN) == 0
    length = _LARGE_MEMO if large else draft.rng.choice(_SMALLER)
    place.value = (WORD + " 가나다 ") * (length // 10)
    return True


def unknown_word(draft: Draft) -> bool:
    """A word nobody has heard of, where an enumerated one may stand."""
    place = draft.leaf(str)
    if place is None:
        return False
    place.value = draft.rng.choice((ASCII_WORD, WORD, f"{ASCII_WORD}_{WORD}", ASCII_WORD.lower()))
    return True


def twice_named(draft: Draft) -> bool:
    """An object names a member twice."""
    place = draft.any_place()
    if not place.named:
        return False
    others: tuple[object, ...] = (None, NUMBER, WORD, {}, [], place.value)
    other, key = draft.rng.choice(others), str(place.key)
    place.value = draft.raw(_encoded(place.value) + b',"' + key.encode() + b'":' + _encoded(other))
    return True


def _encoded(value: object) -> bytes:
    return msgspec.json.encode(value)


def odd_number(draft: Draft) -> bool:
    """A number beyond what anything holds, or hardly one."""
    place = draft.leaf()
    if place is None:
        return False
    place.value = draft.raw(draft.rng.choice(_ODD_NUMBERS))
    return True


def number_as_text(draft: Draft) -> bool:
    """A number as text, in all the ways people write them."""
    place = draft.leaf(int) or draft.leaf(str)
    if place is None:
        return False
    place.value = draft.rng.choice(_NUMBERS_AS_TEXT)
    return True


def not_a_number(draft: Draft) -> bool:
    """What JSON does not know and some writers write."""
    place = draft.leaf()
    if place is None:
        return False
    words = (b"NaN", b"Infinity", b"-Infinity", b"undefined", b"None", b"'x'", b"01", b"+1", b".5")
    place.value = draft.raw(draft.rng.choice(words))
    return True


def odd_time(draft: Draft) -> bool:
    """A date-time without zone, of year 0 or 9999, impossible, or no date at all."""
    place = draft.leaf(str)
    for _ in range(30):
        if place is None or (isinstance(place.value, str) and place.value[4:5] == "-"):
            break
        place = draft.leaf(str)
    if place is None:
        return False
    place.value = draft.rng.choice(_NOT_TIMES)
    return True


def unseen(draft: Draft) -> bool:
    """Control characters, direction marks, and what attacks a screen, a log or a sheet."""
    place = draft.leaf(str)
    if place is None:
        return False
    place.value = f"{str(place.value)[:20]}{draft.rng.choice(_UNSEEN)}{WORD}"
    return True


def half_character(draft: Draft) -> bool:
    """An emoji cut in half, as writers that count in UTF-16 leave it."""
    place = draft.leaf(str)
    if place is None:
        return False
    half = draft.rng.choice(_HALF_CHARACTERS)
    place.value = draft.raw(b'"' + WORD.encode() + half + b" \\ud83d\\ude00" + b'"')
    return True


def bare_control(draft: Draft) -> bool:
    """A control character that should have been escaped, or an escape there is none of."""
    place = draft.leaf(str)
    if place is None:
        return False
    odd = draft.rng.choice((b"\x01", b"\n", b"\t", b"\x00", b"\\x41", b"\\'", b"\\u12"))
    place.value = draft.raw(b'"' + WORD.encode() + odd + b'"')
    return True


def wrong_encoding(draft: Draft) -> bool:
    """Korean in the old encoding, though it says UTF-8."""
    place = draft.leaf(str)
    if place is None:
        return False
    word = draft.rng.choice((WORD, "정미나", "똠방각하"))
    place.value = draft.raw(b'"' + word.encode("cp949") + b'"')
    return True


def extra(draft: Draft) -> bool:
    """An object has members nobody knows."""
    place = draft.container(dict)
    if place is None or not isinstance(place.value, dict):
        return False
    place.value |= {WORD: ASCII_WORD, "extra": [WORD, None, {"a": NUMBER}], PHONE: PHONE}
    return True


def doubled(draft: Draft) -> bool:
    """A list holds an entry twice."""
    place = draft.container(list)
    if place is None or not isinstance(place.value, list):
        return False
    place.value = [*place.value, draft.rng.choice(place.value)]
    return True


def emptied(draft: Draft) -> bool:
    """A text, an object or a list is empty."""
    place = draft.any_place()
    if isinstance(place.value, str):
        place.value = draft.rng.choice(("", " ", "\t"))
    else:
        place.value = [] if isinstance(place.value, list) else {}
    return True


def swapped(draft: Draft) -> bool:
    """A value stands where another belongs."""
    one, other = draft.leaf(), draft.leaf()
    if one is None or other is None or one.value == other.value:
        return False
    one.value, other.value = other.value, one.value
    return True


JSON_MUTATIONS: Mapping[str, JsonMutation] = {
    function.__name__: function
    for function in (
        drop,
        null,
        retype,
        nest,
        deep,
        huge,
        unknown_word,
        twice_named,
        odd_number,
        number_as_text,
        not_a_number,
        odd_time,
        unseen,
        half_character,
        bare_control,
        wrong_encoding,
        extra,
        doubled,
        emptied,
        swapped,
    )
}
