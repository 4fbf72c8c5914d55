"""Amounts are integers of minor units; won has none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_desktop.domain.money import CurrencyMismatch, Money

AMOUNTS = st.integers(-(10**15), 10**15)


@pytest.mark.parametrize(
    ("money", "figures"),
    [
        (Money(1_234_500), "1,234,500"),
        (Money(0), "0"),
        (Money(-500), "−500"),
        (Money(12_345, "USD"), "123.45"),
        (Money(5, "USD"), "0.05"),
        (Money(-5, "USD"), "−0.05"),
        (Money(1_000, "JPY"), "1,000"),
    ],
)
def test_figures_follow_the_currency(money: Money, figures: str) -> None:
    assert money.figures == figures


def test_two_currencies_do_not_add_up() -> None:
    with pytest.raises(CurrencyMismatch):
        Money(1) + Money(1, "USD")


@given(AMOUNTS, AMOUNTS)
def test_adding_loses_nothing(one: int, other: int) -> None:
    assert Money(one) + Money(other) == Money(one + other)


@given(AMOUNTS, st.sampled_from(["KRW", "USD", "JPY"]))
def test_figures_can_be_read_back(amount: int, currency: str) -> None:
    figures = Money(amount, currency).figures
    digits = figures.replace(",", "").replace(".", "").replace("−", "-")
    assert int(digits) == amount
