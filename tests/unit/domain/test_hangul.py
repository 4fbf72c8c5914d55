"""Initial consonants and the grams an index is filled with."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_desktop.domain.hangul import fold, grams, initials, is_initials, query_grams, words

KOREAN = st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1, max_size=8)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("김민수", "ㄱㅁㅅ"), ("까치 2호", "ㄲㅊ 2ㅎ"), ("abc", "abc"), ("힣", "ㅎ"), ("", "")],
)
def test_every_syllable_becomes_its_initial_consonant(text: str, expected: str) -> None:
    assert initials(text) == expected


@pytest.mark.parametrize(
    ("text", "answer"), [("ㄱㅁㅅ", True), ("ㄱ", True), ("", False), ("ㄱ1", False), ("김", False)]
)
def test_a_search_in_initial_consonants_is_recognised(text: str, answer: bool) -> None:
    assert is_initials(text) is answer


def test_decomposed_text_is_found_like_composed() -> None:
    assert fold(unicodedata.normalize("NFD", "도자기 Mug")) == "도자기 mug"


def test_words_are_runs_of_letters_and_digits() -> None:
    assert words("색상: 화이트/L_2") == ["색상", "화이트", "l", "2"]


def test_grams_hold_pairs_and_the_last_letter_of_word_and_consonants() -> None:
    assert set(grams("머그컵")) == {"머그", "그컵", "컵", "ㅁㄱ", "ㄱㅋ", "ㅋ"}


def test_one_letter_is_its_own_gram_in_a_query() -> None:
    assert query_grams("컵") == ["컵"]
    assert query_grams("머그컵 L") == ["머그", "그컵", "l"]


@given(KOREAN, st.data())
def test_every_pair_of_a_word_is_found_in_its_grams(word: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(word) - 1))
    part = word[start : start + 2]
    if len(part) == 2:
        assert set(query_grams(part)) <= set(grams(word))
        assert set(query_grams(initials(part))) <= set(grams(word))


@given(st.text(max_size=30))
def test_any_text_folds_once_and_for_all(text: str) -> None:
    assert words(fold(text)) == words(text)
