"""JSON that is almost right is mended; what nobody may guess at stays as it is."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_desktop.marketplaces.lenient_json import mended


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (rb'"a\ud83d"', "a\ufffd"),
        (rb'"\udc00a"', "\ufffda"),
        (rb'"\ud83d\ud83d\ude00"', "\ufffd\U0001f600"),
        (rb'"\\ud83d"', r"\ud83d"),
        (b'"a\nb\x01"', "a b "),
        (rb'"\x41 \' \u12"', r"\x41 \' \u12"),
        (b"[NaN, -Infinity, Infinity]", [None, None, None]),
        (b'{"NaN": "Infinity"}', {"NaN": "Infinity"}),
    ],
)
def test_careless_text_is_mended(written, expected):
    assert json.loads(mended(written)) == expected


def test_bytes_of_another_encoding_are_not_guessed_at():
    written = b'{"name": "' + "정미나".encode("cp949") + b'"}'
    assert mended(written) == written


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(alphabet='가😀"\\u/0dnN\n\x00 '),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=8,
)


@given(JSON, st.booleans())
def test_sound_json_means_the_same_afterwards(value, ascii_only):
    written = json.dumps(value, ensure_ascii=ascii_only).encode()
    assert json.loads(mended(written)) == value


@given(
    st.lists(st.sampled_from([b'"', b"\\", b"u", b"d83d", b"{", b"NaN", b"-", b"\x00", b"\xb0"]))
)
def test_any_bytes_can_be_mended_and_mended_again(parts):
    once = mended(b"".join(parts))
    assert mended(once) == once
