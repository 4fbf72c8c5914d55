"""Scans that came through the Korean input method."""

import pytest

from seller_desktop.desktop.orders.hangul_keys import latin_keys


@pytest.mark.parametrize(
    ("typed", "struck"),
    [
        ("ㄴㅇ1", "SD1"),
        ("123456789012", "123456789012"),
        ("ㄸㅁ123ㅏㄱ", "EA123KR"),
        ("가", "RK"),
        ("값", "RKQT"),
        ("괜찮아", "RHOSCKSGDK"),
        ("RA123456785KR", "RA123456785KR"),
        ("", ""),
    ],
)
def test_hangul_letters_become_the_keys_that_were_struck(typed: str, struck: str) -> None:
    assert latin_keys(typed) == struck
