"""Courier codes of the WING Open API with the lengths of their invoice numbers (facts file, 11)."""

from __future__ import annotations

import re

DIRECT = "DIRECT"

_ANY = frozenset(range(5, 31))
_LONG = frozenset(range(8, 17))
_LENGTHS: dict[str, frozenset[int]] = {
    "CJGLS": frozenset({10, 12}),
    "HANJIN": frozenset({10, 12}),
    "HYUNDAI": frozenset({10, 12, 13}),
    "KGB": frozenset({10, 11}),
    "EPOST": frozenset({13}),
    "KDEXP": _LONG,
    "ILYANG": _LONG,
    "CHUNIL": frozenset({11}),
    "DAESIN": frozenset({13}),
    "HDEXP": _LONG,
    "CVS": frozenset({10, 12}),
    "DHL": frozenset({10, 13, 20}),
    "UPS": frozenset({9, 18}),
}
_OTHERS = """
REGISTPOST AJOU CSLOGIS KGBPS COUPANG DIRECT IQS FEDEX EMS TNT USPS IPARCEL GSMNTON SWGEXP PANTOS
ACIEXPRESS DAEWOON AIRBOY KGLNET KUNYOUNG SLX HONAM LINEEXPRESS TWOFASTEXP ECMS SELC WONDERS YONGMA
SEBANG NHLOGIS LOTTEGLOBAL GSIEXPRESS EFS DHLGLOBALMAIL
"""
VALID_COURIERS = frozenset(_LENGTHS) | frozenset(_OTHERS.split())

COUPANG_CODES = {
    "cj": "CJGLS",
    "hanjin": "HANJIN",
    "lotte": "HYUNDAI",
    "logen": "KGB",
    "epost": "EPOST",
    "kdexp": "KDEXP",
    "daesin": "DAESIN",
    "ilyang": "ILYANG",
    "hdexp": "HDEXP",
    "chunil": "CHUNIL",
    "cvs_gs": "CVS",
    "nonghyup": "NHLOGIS",
    "kunyoung": "KUNYOUNG",
    "honam": "HONAM",
}
"""Canonical courier to Coupang's code."""

_CANONICAL = {code: courier for courier, code in COUPANG_CODES.items()}
_NAMES = {
    "CJGLS": "CJ 대한통운",
    "HANJIN": "한진 택배",
    "HYUNDAI": "롯데 택배",
    "KGB": "로젠 택배",
    "EPOST": "우체국",
    "CVS": "CVS 편의점택배",
    "KDEXP": "경동 택배",
    "DIRECT": "업체직송",
}


def canonical_courier(code: str | None) -> str | None:
    """The canonical courier of a code; the code itself where there is none."""
    return None if code is None else _CANONICAL.get(code, code)


def display_name(code: str | None) -> str:
    """What an order sheet calls the courier: a name, never the code."""
    return "" if code is None else _NAMES.get(code, code)


def number_is_possible(code: str, invoice_no: str) -> bool:
    """Whether a courier could have given out the number."""
    if code in _LENGTHS or code == DIRECT:
        return invoice_no.isascii() and invoice_no.isdecimal() and _fits(code, invoice_no)
    return re.fullmatch(r"[0-9A-Za-z]{5,30}", invoice_no) is not None


def _fits(code: str, invoice_no: str) -> bool:
    return len(invoice_no) in _LENGTHS.get(code, _ANY)
