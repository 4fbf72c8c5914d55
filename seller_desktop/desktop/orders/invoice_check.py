"""What can be said of an invoice number before anybody is asked: the same in every dialog."""

from __future__ import annotations

from ...domain.courier import (
    check_digit_fails,
    clean_invoice_no,
    expected_digits,
    invoice_format_error,
)
from ...domain.errors import Problem
from .hangul_keys import latin_keys


def read_number(text: str) -> str:
    """A number as it was typed or scanned, with the Korean input method on or off."""
    return clean_invoice_no(latin_keys(text))


def number_problem(courier: str, invoice_no: str) -> Problem | None:
    """What makes a number of this courier impossible; None where it may be, or is empty."""
    cause = invoice_format_error(courier, invoice_no)
    if cause is None or not invoice_no:
        return None
    told = {"courier": courier, "cause": cause, "expected": expected_digits(courier)}
    return Problem("invoice_format", told)


def number_warning(courier: str, invoice_no: str) -> Problem | None:
    """What the seller should look at; it never forbids."""
    if not check_digit_fails(courier, invoice_no):
        return None
    return Problem("invoice_check_digit", {"invoice_no": invoice_no, "courier": courier})
