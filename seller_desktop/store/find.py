"""What the search palette finds while one types: the newest lines, claims and inquiries, and the
buyers among them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..domain.hangul import fold, initials, is_initials, words
from ..domain.masking import mask_name, mask_phone
from .claims_list import ClaimRow, claim_page
from .connection import RawConnection, Readable, raw_of
from .inquiry_list import InquiryFilter, InquiryRow, InquiryTab, inquiry_keys, inquiry_page
from .search import find_lines
from .worklist import WorklistRow
from .worklist import page as line_page
from .worklist_filter import OPEN_CLAIMS, shop_condition

_LOOKED_AT = 60
_MOST_OF_BUYER = 200


@dataclass(frozen=True, slots=True)
class BuyerRow:
    """A receiver with their lines, the newest first; name and phone are masked."""

    name: str
    phone: str
    line_ids: tuple[int, ...]
    orders: int


@dataclass(frozen=True, slots=True)
class Most:
    """How many of each a search shows at most."""

    lines: int
    claims: int
    inquiries: int
    buyers: int


@dataclass(frozen=True, slots=True)
class Found:
    """The newest lines of a search, claims and inquiries it found, and buyers of such a name or
    phone."""

    lines: tuple[WorklistRow, ...] = ()
    claims: tuple[ClaimRow, ...] = ()
    inquiries: tuple[InquiryRow, ...] = ()
    buyers: tuple[BuyerRow, ...] = ()


def find(
    conn: Readable, text: str, shop_ids: frozenset[int] | None, now_ms: int, most: Most
) -> Found:
    """Look for a text or a number; nothing is found by an empty one."""
    if not text.strip():
        return Found()
    raw = raw_of(conn)
    ids = find_lines(raw, text, _LOOKED_AT)
    lines = [row for row in line_page(raw, ids) if shop_ids is None or row.shop_id in shop_ids]
    claimed = [row.id for row in lines if row.claim is not None]
    claims = _claims(raw, claimed, text.strip(), shop_ids)[: most.claims]
    asked = InquiryFilter(InquiryTab.ALL, shop_ids, text=text)
    return Found(
        tuple(lines[: most.lines]),
        claim_page(raw, claims),
        inquiry_page(raw, inquiry_keys(raw, asked, now_ms, most.inquiries)),
        _buyers(raw, [row.id for row in lines], text, most.buyers),
    )


def claim_id_of(conn: Readable, line_id: int, claim_no: str | None) -> int | None:
    """The key of a claim known by its line and number; of the line's newest without a number."""
    row = (
        raw_of(conn)
        .execute(
            "SELECT id FROM claim WHERE line_id = ? AND (claim_no = ? OR ? IS NULL)"
            " ORDER BY requested_at DESC, id DESC LIMIT 1",
            (line_id, claim_no, claim_no),
        )
        .fetchone()
    )
    return None if row is None else int(str(row[0]))


def _claims(
    raw: RawConnection, line_ids: Sequence[int], number: str, shop_ids: frozenset[int] | None
) -> list[int]:
    """The claim of this number, then open ones of these lines, the newest first."""
    marks, shops = ", ".join("?" * len(line_ids)), shop_condition("c.shop_id", shop_ids)
    rows = raw.execute(
        "SELECT c.id FROM claim c WHERE ("
        f"c.line_id IN ({marks}) AND c.state IN {OPEN_CLAIMS} OR c.claim_no = ?) AND {shops.sql}"
        " ORDER BY c.claim_no != ?, c.requested_at DESC, c.id DESC",
        (*line_ids, number, *shops.values, number),
    )
    return [int(str(row[0])) for row in rows]


def _buyers(
    raw: RawConnection, line_ids: Sequence[int], text: str, most: int
) -> tuple[BuyerRow, ...]:
    """Who of these lines' receivers has such a name or phone, the latest buyer first."""
    marks = ", ".join("?" * len(line_ids))
    people = raw.execute(
        "SELECT name, phone FROM recipient WHERE name IS NOT NULL AND phone IS NOT NULL"
        f" AND line_id IN ({marks}) ORDER BY line_id DESC",
        line_ids,
    ).fetchall()
    meant = dict.fromkeys((who, phone) for who, phone in people if _is_meant(who, phone, text))
    return tuple(_buyer(raw, who, phone) for who, phone in list(meant)[:most])


def _is_meant(name: str, phone: str, text: str) -> bool:
    """Whether every word is in the name, or all of it is the end of the phone."""
    plain = fold(name)
    digits = "".join(char for char in text if char.isdecimal())
    if len(digits) >= 4 and len(digits) == len(text.replace("-", "").strip()):
        return phone.endswith(digits)
    wanted = words(text)
    return bool(wanted) and all(
        word in (initials(plain) if is_initials(word) else plain) for word in wanted
    )


def _buyer(raw: RawConnection, name: str, phone: str) -> BuyerRow:
    rows = raw.execute(
        "SELECT l.id, l.shop_id, l.order_no FROM recipient r JOIN order_line l ON l.id = r.line_id"
        " WHERE r.phone_tail = ? AND r.phone = ? AND r.name = ? ORDER BY l.id DESC LIMIT ?",
        (phone[-4:], phone, name, _MOST_OF_BUYER),
    ).fetchall()
    orders = {(row[1], row[2]) for row in rows}
    ids = tuple(int(str(row[0])) for row in rows)
    return BuyerRow(mask_name(name) or "", mask_phone(phone) or "", ids, len(orders))
