"""Couriers: our canonical codes and Coupang's, both ways, and the names order sheets show."""

from __future__ import annotations

_CODES = {
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

COURIER_CODES = tuple(_CODES)
"""Our codes of couriers Coupang knows."""

_CANONICAL = {code: courier for courier, code in _CODES.items()}

COUPANG_CODES = frozenset(_CANONICAL) | frozenset(
    """
    REGISTPOST AJOU CSLOGIS KGBPS COUPANG IQS DHL UPS FEDEX EMS TNT USPS IPARCEL GSMNTON SWGEXP
    PANTOS ACIEXPRESS DAEWOON AIRBOY KGLNET SLX LINEEXPRESS TWOFASTEXP ECMS SELC WONDERS YONGMA
    SEBANG LOTTEGLOBAL GSIEXPRESS EFS DHLGLOBALMAIL
    """.split()  # noqa: SIM905 (a list of seventy quotes reads worse)
)
"""Codes a parcel may be sent by; what the seller brings (DIRECT) is none."""

_NAMES = {
    "대한통운": "cj",
    "한진택배": "hanjin",
    "롯데택배": "lotte",
    "로젠택배": "logen",
    "우체국": "epost",
    "우체국택배": "epost",
    "경동택배": "kdexp",
    "대신택배": "daesin",
    "일양택배": "ilyang",
    "일양로지스": "ilyang",
    "합동택배": "hdexp",
    "천일택배": "chunil",
    "CVS편의점택배": "cvs_gs",
    "편의점택배": "cvs_gs",
    "농협택배": "nonghyup",
    "건영택배": "kunyoung",
    "호남택배": "honam",
    "우리택배": "honam",
    "업체직송": "DIRECT",
}


def coupang_code(courier: str) -> str | None:
    """Coupang's code of a canonical courier or of one of its own codes, None where it has none."""
    code = _CODES.get(courier, courier)
    return code if code in COUPANG_CODES else None


def canonical(code: str | None) -> str | None:
    """Our code where we know the courier, else Coupang's as it came."""
    return None if code is None else _CANONICAL.get(code, code)


def named(name: str | None) -> str | None:
    """Our code of a courier an order sheet names; a name we don't know stays as it came."""
    if name is None:
        return None
    plain = name.replace(" ", "").removeprefix("CJ")
    return _NAMES.get(plain) or _CANONICAL.get(plain, name)


def is_known(courier: str | None) -> bool:
    """Whether it is one of our codes."""
    return courier in _CODES
