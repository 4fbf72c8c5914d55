"""What a seller enters of a parcel: method, courier and invoice number, checked without a network.

An impossible number is refused; a failing check digit and a number in use are told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..domain.courier import (
    COURIERS,
    check_digit_fails,
    clean_invoice_no,
    expected_digits,
    invoice_format_error,
)
from ..domain.errors import Problem, UserFixable
from ..domain.order import DeliveryMethod, Recipient
from ..marketplaces.contract import Marketplace
from ..store import lookup, stored_state
from .stored_lines import StoredLine

if TYPE_CHECKING:
    from ..store.connection import Readable


def read_parcel(
    marketplace: Marketplace, method: str, courier: str | None, invoice_no: str | None
) -> tuple[str | None, str | None]:
    """Canonical courier and cleaned number of a parcel; neither for another method.

    Raises `UserFixable`: unknown_method, unknown_courier, invoice_format.
    """
    offered = marketplace.facts.capabilities.delivery_methods
    if method not in offered:
        raise UserFixable("unknown_method", method=method, accepted=", ".join(offered))
    if method != DeliveryMethod.PARCEL:
        return None, None
    return read_invoice(marketplace, courier, invoice_no)


def read_invoice(
    marketplace: Marketplace, courier: str | None, invoice_no: str | None
) -> tuple[str, str]:
    """Canonical courier and cleaned number of what goes by courier.

    Raises `UserFixable`: unknown_courier, invoice_format.
    """
    known = canonical_courier(marketplace, courier or "")
    if known is None:
        accepted = [c.code for c in COURIERS if marketplace.courier_code(c.code) is not None]
        raise UserFixable("unknown_courier", courier=courier, accepted=", ".join(accepted))
    number = clean_invoice_no(invoice_no or "")
    cause = invoice_format_error(known, number)
    if cause is not None:
        raise UserFixable(
            "invoice_format", courier=known, cause=cause, expected=expected_digits(known)
        )
    return known, number


def canonical_courier(marketplace: Marketplace, text: str) -> str | None:
    """Our code of a courier named by it, by name or by the marketplace's own code; that code where
    we have none for it, None where the marketplace has none either."""
    wanted = text.strip()
    named = (c.code for c in COURIERS if wanted.casefold() in _spellings(c.code))
    spelt = next(named, None)
    for code in (spelt, wanted, wanted.upper()):
        theirs = marketplace.courier_code(code) if code else None
        if theirs is not None:
            ours = (c.code for c in COURIERS if marketplace.courier_code(c.code) == theirs)
            return next(ours, theirs)
    return None


def _spellings(code: str) -> frozenset[str]:
    for courier in COURIERS:
        if courier.code == code:
            return frozenset({code, courier.name_ko.casefold(), courier.name_en.casefold()})
    return frozenset({code})


def parcel_warning(
    conn: Readable, stored: StoredLine, courier: str | None, invoice_no: str | None
) -> Problem | None:
    """What the seller should look at before this number goes out."""
    if courier is None or invoice_no is None:
        return None
    other = _other_use(conn, stored, invoice_no)
    if other is not None:
        return Problem("duplicate_invoice", {"invoice_no": invoice_no, "line_no": other})
    if check_digit_fails(courier, invoice_no):
        return Problem("invoice_check_digit", {"invoice_no": invoice_no, "courier": courier})
    return None


def _other_use(conn: Readable, stored: StoredLine, invoice_no: str) -> str | None:
    """The line of somebody else on whose open parcel the number stands."""
    for use in lookup.invoice_uses(conn, invoice_no):
        if use.line_id == stored.line_id:
            continue
        line, _ = stored_state.line_with_claims(conn, use.line_id)
        if not same_receiver(line.recipient, stored.line.recipient):
            return use.line_no
    return None


def same_receiver(one: Recipient, other: Recipient) -> bool:
    """Whether two parcels go to the same person at the same place."""
    return (one.name, one.address, one.address_detail) == (
        other.name,
        other.address,
        other.address_detail,
    )
