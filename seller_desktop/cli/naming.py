"""From the numbers a seller types to what is meant by them."""

from __future__ import annotations

from ..actions.office import Office
from ..domain.errors import UserFixable
from ..domain.shop import Shop
from ..store import lookup, shops


def named_shop(office: Office, name: str) -> Shop:
    """The shop of a name. Raises `UserFixable` shop_not_found."""
    with office.db.read() as conn:
        return shops.shop_named(conn, name)


def numbered_line(office: Office, line_no: str, shop: str | None) -> int:
    """The key of a line. Raises `UserFixable` line_not_found, ambiguous_line, shop_not_found."""
    if shop is not None:
        named_shop(office, shop)
    with office.db.read() as conn:
        found = lookup.lines_numbered(conn, line_no, shop)
    if not found:
        raise UserFixable("line_not_found", number=line_no)
    _refuse_several(line_no, found)
    return found[0].id


def numbered_claims(office: Office, claim_no: str, shop: str | None) -> list[int]:
    """The keys of a claim, one for each line it is about."""
    if shop is not None:
        named_shop(office, shop)
    with office.db.read() as conn:
        found = lookup.claims_numbered(conn, claim_no, shop)
    if not found:
        raise UserFixable("claim_not_found", number=claim_no)
    _refuse_several(claim_no, found)
    return [one.id for one in found]


def numbered_inquiry(office: Office, number: str, shop: str | None, kind: str | None) -> int:
    """The key of an inquiry. Raises `UserFixable` inquiry_not_found, ambiguous_line,
    ambiguous_inquiry, shop_not_found."""
    if shop is not None:
        named_shop(office, shop)
    with office.db.read() as conn:
        found = lookup.inquiries_numbered(conn, number, shop, kind)
    if not found:
        raise UserFixable("inquiry_not_found", number=number)
    _refuse_several(number, found)
    if len(found) > 1:
        raise UserFixable("ambiguous_inquiry", number=number)
    return found[0].id


def _refuse_several(number: str, found: tuple[lookup.Numbered, ...]) -> None:
    names = dict.fromkeys(one.shop for one in found)
    if len(names) > 1:
        raise UserFixable("ambiguous_line", number=number, shops=", ".join(names))
