"""Invoice numbers: check digits by synthetic vectors, formats, and what Excel makes of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_desktop.domain.courier import (
    COURIERS,
    check_digit_fails,
    clean_invoice_no,
    expected_digits,
    find_courier,
    invoice_format_error,
)

VECTORS = [
    ("cj", "123456789011"),
    ("hanjin", "412345678905"),
    ("lotte", "234567890126"),
    ("logen", "91234567896"),
]


@pytest.mark.parametrize(("courier", "number"), VECTORS)
def test_a_number_that_follows_the_rule_passes(courier: str, number: str) -> None:
    assert invoice_format_error(courier, number) is None
    assert not check_digit_fails(courier, number)


@pytest.mark.parametrize(("courier", "number"), VECTORS)
def test_every_other_last_digit_fails(courier: str, number: str) -> None:
    for digit in range(10):
        wrong = number[:-1] + str(digit)
        assert check_digit_fails(courier, wrong) == (wrong != number)


@pytest.mark.parametrize(("courier", "number"), VECTORS)
def test_the_last_digit_one_higher_within_seven_is_invalid(courier: str, number: str) -> None:
    wrong = number[:-1] + str((int(number[-1]) + 1) % 7)
    assert check_digit_fails(courier, wrong)


def test_cu_parcels_follow_the_rule_of_the_network_that_carries_them() -> None:
    assert not check_digit_fails("cvs_cu", "123456789011")
    assert check_digit_fails("cvs_cu", "123456789012")


@pytest.mark.parametrize(
    ("courier", "number"),
    [("epost", "6055000500080"), ("kdexp", "12345678"), ("cj", "1234567890"), ("toss", "ABC123")],
)
def test_where_no_check_digit_is_known_none_fails(courier: str, number: str) -> None:
    assert not check_digit_fails(courier, number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (" 1234-5678-9011 ", "123456789011"),
        ("0123\t4567 890", "01234567890"),
        ("em123456789kr", "EM123456789KR"),
        ("", ""),
    ],
)
def test_cleaning_keeps_leading_zeros_and_drops_spaces_and_hyphens(text: str, number: str) -> None:
    assert clean_invoice_no(text) == number


@pytest.mark.parametrize(
    ("courier", "number", "cause"),
    [
        ("cj", "", "empty"),
        ("cj", "5.21853E+11", "excel"),
        ("logen", "1E+10", "excel"),
        ("cj", "5.2E11", "excel"),
        ("cj", "12345678901A", "letters"),
        ("cj", "12345678901", "length"),
        ("hanjin", "4123456789", "length"),
        ("logen", "123456789012", "length"),
        ("epost", "123456789012", "length"),
        ("kdexp", "1234567", "length"),
        ("kdexp", "12345678901234567", "length"),
        ("DHL", "송장번호", "letters"),
    ],
)
def test_an_impossible_number_is_told_by_its_cause(courier: str, number: str, cause: str) -> None:
    assert invoice_format_error(courier, number) == cause


@pytest.mark.parametrize(
    ("courier", "number"),
    [
        ("cj", "1234567890"),
        ("hanjin", "41234567890512"),
        ("epost", "6055000500080"),
        ("epost", "EM123456789KR"),
        ("kdexp", "1234567890123456"),
        ("DHL", "JJD0099999999"),
    ],
)
def test_a_possible_number_has_no_format_error(courier: str, number: str) -> None:
    assert invoice_format_error(courier, number) is None


def test_expected_digits_are_told_in_order() -> None:
    assert expected_digits("cj") == "10, 12"
    assert expected_digits("logen") == "11"
    assert expected_digits("kdexp") == expected_digits("unheard_of") == "8-16"


def test_courier_codes_are_unique_and_found() -> None:
    codes = [courier.code for courier in COURIERS]
    assert len(codes) == len(set(codes))
    assert [find_courier(code) for code in codes] == list(COURIERS)
    assert find_courier("CJGLS") is None


@given(st.sampled_from(COURIERS), st.text(max_size=40))
def test_no_text_of_a_seller_breaks_the_checks(courier: object, text: str) -> None:
    code = getattr(courier, "code", "")
    number = clean_invoice_no(text)
    assert invoice_format_error(code, number) in {None, "empty", "excel", "letters", "length"}
    assert check_digit_fails(code, number) in {True, False}


@given(st.integers(0, 10**11 - 1))
def test_every_number_has_exactly_one_fitting_check_digit(digits: int) -> None:
    number = f"{digits:011d}"
    fitting = [d for d in range(10) if not check_digit_fails("hanjin", f"{number}{d}")]
    assert len(fitting) == 1
