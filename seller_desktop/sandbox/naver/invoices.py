"""How goods are said to leave: method, courier and invoice number, and what may be wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass

from . import words
from .couriers import VALID_COURIERS
from .wire import Json, bad_parameter, read_text, read_word

_NUMBER = re.compile(r"(?=.*\d)[0-9A-Za-z]{6,30}")


@dataclass(frozen=True, slots=True)
class Shipment:
    """What a call says about a parcel; courier and number only where there is one."""

    method: str
    courier: str | None
    invoice_no: str | None


def read_shipment(
    body: Json, method: str, courier: str, invoice_no: str, allowed: frozenset[str]
) -> Shipment:
    """The three members under the names this call gives them."""
    word = read_word(body, method, allowed, required=True) or ""
    shipment = Shipment(word, read_text(body, courier), read_text(body, invoice_no))
    if word in words.PARCEL_METHODS:
        return shipment
    return Shipment(word, None, None)


def shipment_fault(shipment: Shipment) -> str | None:
    """The code for a method goods can't leave by, or a courier or number that can't be."""
    if shipment.method not in words.PARCEL_METHODS | words.HAND_METHODS:
        return "104117"
    if shipment.method in words.HAND_METHODS:
        return None
    if not shipment.courier:
        return "104118"
    if shipment.courier not in VALID_COURIERS:
        return "104119"
    return number_fault(shipment.invoice_no)


def number_fault(invoice_no: str | None) -> str | None:
    """The code for an invoice number that is missing or can't be one."""
    if not invoice_no:
        return "104120"
    return None if _NUMBER.fullmatch(invoice_no) else "104122"


def check_courier(code: str | None, field: str) -> None:
    """Refuse the whole call where a courier outside the list is named."""
    if code is not None and code not in VALID_COURIERS:
        raise bad_parameter("typeMismatch", field)
