"""Buyers' data as it may stand in a list: `seller-domain.md` 9.4 (홍*동, 010-****-5678, 동까지)."""

from __future__ import annotations

import re


def mask_name(name: str | None) -> str | None:
    """홍길동 becomes 홍*동, 홍길 becomes 홍*; longer names keep the first and the last letter."""
    if not name:
        return name
    if len(name) <= 2:
        return name[0] + "*"
    return name[0] + "*" * min(len(name) - 2, 3) + name[-1]


def mask_phone(phone: str | None) -> str | None:
    """Only the first group and the last four digits remain."""
    if not phone:
        return phone
    digits = re.sub(r"\D", "", phone)
    if len(digits) < 8:
        return "****"
    head = 4 if digits.startswith("050") else 2 if digits.startswith("02") else 3
    return f"{digits[:head]}-****-{digits[-4:]}"


def mask_address(address: str | None) -> str | None:
    """The address down to district and road or dong; the rest is hidden."""
    if not address:
        return address
    kept = []
    for part in address.split():
        kept.append(part)
        if re.search(r"(로|길|동|읍|면|가|리)$", part) or len(kept) == 3:
            break
    return " ".join(kept) + " ****"


def mask_memo(memo: str | None) -> str | None:
    """A delivery memo without its numbers: door codes and phones, not "at the door"."""
    return re.sub(r"\d[\d*#-]{2,}", "****", memo) if memo else memo


def mask_customs_code(code: str | None) -> str | None:
    """P and the first two digits of a 개인통관고유부호."""
    return code[:3] + "*" * max(0, len(code) - 3) if code else code


def format_phone(phone: str | None) -> str | None:
    """A Korean number with its hyphens; anything unusual as it came (`seller-domain.md` 7.2)."""
    if not phone or not re.fullmatch(r"\d{8,12}", phone):
        return phone
    if len(phone) == 8:
        return f"{phone[:4]}-{phone[4:]}"
    head = 4 if phone.startswith("050") else 2 if phone.startswith("02") else 3
    return f"{phone[:head]}-{phone[head:-4]}-{phone[-4:]}"
