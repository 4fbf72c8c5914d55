"""The recovery code: made once, typed in by a person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_desktop.domain.errors import UserFixable
from seller_desktop.system.recovery_code import CODE_BYTES, RecoveryCode

SECRETS = st.binary(min_size=CODE_BYTES, max_size=CODE_BYTES)
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@given(SECRETS)
def test_a_code_reads_back_and_has_nine_groups_of_four(secret: bytes) -> None:
    code = RecoveryCode.of(secret)
    assert RecoveryCode.parse(code.text) == code
    assert [len(group) for group in code.groups] == [4] * 9
    assert set(code.symbols) <= set(ALPHABET)


@given(SECRETS, SECRETS)
def test_two_secrets_have_two_codes(one: bytes, two: bytes) -> None:
    assert (RecoveryCode.of(one) == RecoveryCode.of(two)) == (one == two)


def test_what_people_do_to_a_code_does_no_harm() -> None:
    code = RecoveryCode.of(bytes(CODE_BYTES))
    assert code.groups[0] == "0000"
    typed = code.text.lower().replace("0000", "oO0o", 1).replace("-", "  ")
    assert RecoveryCode.parse(f"\t{typed}\n") == code
    assert RecoveryCode.parse(code.text.replace("-", "–")) == code
    wide = "".join(chr(ord(one) + 0xFEE0) for one in code.symbols)
    assert RecoveryCode.parse(wide) == code


def test_i_and_l_are_one_and_u_is_v() -> None:
    code = RecoveryCode.of(bytes.fromhex("0842108421" * 4))
    assert code.groups[:2] == ("1111", "1111")
    assert RecoveryCode.parse(code.symbols.replace("1111", "IilL", 1)) == code
    with_v = RecoveryCode.of(b"\xdb" * CODE_BYTES)
    assert "V" in with_v.symbols
    assert RecoveryCode.parse(with_v.symbols.replace("V", "u")) == with_v


@given(SECRETS, st.integers(0, 35), st.sampled_from(ALPHABET))
def test_one_wrong_symbol_is_seen(secret: bytes, place: int, symbol: str) -> None:
    code = RecoveryCode.of(secret)
    wrong = code.symbols[:place] + symbol + code.symbols[place + 1 :]
    if wrong == code.symbols:
        return
    with pytest.raises(UserFixable, match="recovery_code_mistyped"):
        RecoveryCode.parse(wrong)


def test_a_missing_group_is_told_by_its_length() -> None:
    code = RecoveryCode.of(bytes(CODE_BYTES))
    with pytest.raises(UserFixable) as caught:
        RecoveryCode.parse(code.text[:-5])
    assert caught.value.code == "recovery_code_length"
    assert caught.value.problem.params == {"found": 32, "wanted": 36}


@pytest.mark.parametrize("typed", ["가나다라", "!!!!", "ÄÖÜ0"])
def test_a_symbol_no_code_has_is_a_slip(typed: str) -> None:
    with pytest.raises(UserFixable, match="recovery_code_mistyped"):
        RecoveryCode.parse(typed)


def test_the_last_group_proves_that_the_code_was_kept() -> None:
    code = RecoveryCode.of(bytes(range(CODE_BYTES)))
    assert code.ends_with(f" {code.groups[-1].lower()} ")
    assert not code.ends_with(code.groups[0])
    assert not code.ends_with("")


def test_no_code_is_shown_by_accident() -> None:
    code = RecoveryCode.of(bytes(range(CODE_BYTES)))
    assert code.groups[0] not in repr(code)
    with pytest.raises(ValueError, match="160 bits"):
        RecoveryCode.of(b"short")
