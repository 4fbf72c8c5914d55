"""Couriers (택배사) and what can be told from an invoice number (송장번호) alone.

Digit counts and check digits: `seller-domain.md` 5.2 in the project's facts, tried on published
samples. New number ranges appear, so a failing check digit warns and never blocks.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Courier:
    """One courier: canonical code, names, allowed digit counts (None: 8 to 16)."""

    code: str
    name_ko: str
    name_en: str
    digits: frozenset[int] | None = None


COURIERS: tuple[Courier, ...] = (
    Courier("cj", "CJ대한통운", "CJ Logistics", frozenset({10, 12})),
    Courier("hanjin", "한진택배", "Hanjin", frozenset({12, 14})),
    Courier("lotte", "롯데택배", "Lotte", frozenset({10, 12})),
    Courier("logen", "로젠택배", "Logen", frozenset({11})),
    Courier("epost", "우체국택배", "Korea Post", frozenset({13})),
    Courier("kdexp", "경동택배", "Kyungdong"),
    Courier("daesin", "대신택배", "Daesin"),
    Courier("ilyang", "일양로지스", "Ilyang"),
    Courier("hdexp", "합동택배", "Hapdong"),
    Courier("chunil", "천일택배", "Chunil"),
    Courier("cvs_gs", "GS25 편의점택배", "GS25 CVSnet"),
    Courier("cvs_cu", "CU 편의점택배", "CU Post"),
    Courier("nonghyup", "농협택배", "Nonghyup"),
    Courier("kunyoung", "건영택배", "Kunyoung"),
    Courier("honam", "우리택배", "Woori (Honam)"),
)

_BY_CODE = {courier.code: courier for courier in COURIERS}


def find_courier(code: str) -> Courier | None:
    """The courier of a canonical code, or None."""
    return _BY_CODE.get(code)


def _mod7(digits: str) -> bool:
    return int(digits[:-1]) % 7 == int(digits[-1])


def _cj(digits: str) -> bool:
    return int(digits[2:11]) % 7 == int(digits[11])


_CHECKS: dict[tuple[str, int], Callable[[str], bool]] = {
    ("cj", 12): _cj,
    ("cvs_cu", 12): _cj,
    ("hanjin", 12): _mod7,
    ("lotte", 12): _mod7,
    ("logen", 11): _mod7,
}

_EMS = re.compile(r"[A-Z]{2}\d{9}[A-Z]{2}")


def clean_invoice_no(text: str) -> str:
    """The number without spaces and hyphens, capitals; leading zeros stay."""
    return re.sub(r"[\s-]+", "", text).upper()


def invoice_format_error(courier: str, invoice_no: str) -> str | None:
    """What makes a cleaned number impossible: `empty, excel, letters, length`; None if it may be.

    Excel turns twelve digits into 5.21853E+11; the digits are then lost for good.
    """
    if not invoice_no:
        return "empty"
    if re.fullmatch(r"[\d.]+E\+?\d+", invoice_no):
        return "excel"
    known = _BY_CODE.get(courier)
    if known is None or (courier == "epost" and _EMS.fullmatch(invoice_no)):
        return None if re.fullmatch(r"[0-9A-Z]{5,30}", invoice_no) else "letters"
    if not re.fullmatch(r"[0-9]+", invoice_no):
        return "letters"
    allowed = known.digits or frozenset(range(8, 17))
    return None if len(invoice_no) in allowed else "length"


def check_digit_fails(courier: str, invoice_no: str) -> bool:
    """Whether a check digit is known for this courier and length, and does not fit."""
    check = _CHECKS.get((courier, len(invoice_no)))
    return check is not None and invoice_no.isdecimal() and not check(invoice_no)


def expected_digits(courier: str) -> str:
    """The digit counts a seller may be told, such as `10, 12`."""
    known = _BY_CODE.get(courier)
    if known is None or known.digits is None:
        return "8-16"
    return ", ".join(str(count) for count in sorted(known.digits))
