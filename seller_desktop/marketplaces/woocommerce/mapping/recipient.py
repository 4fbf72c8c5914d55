"""Who gets the goods. Korean checkouts leave city and state empty, or swap them."""

from __future__ import annotations

import re

from ....domain.order import Recipient
from ..values import text
from ..wire import Order, Place, readable

_HANGUL = re.compile(r"[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]")
_HOME = "KR"


def read_recipient(order: Order) -> Recipient:
    """Buyer from the bill, receiver from the delivery address; the bill's where there is none."""
    bill = readable(order.billing, Place) or Place()
    goods = readable(order.shipping, Place) or Place()
    place = goods if _has_address(goods) else bill
    return Recipient(
        orderer_name=_name(bill),
        orderer_phone=text(bill.phone),
        name=_name(place) or _name(bill),
        phone=text(place.phone) or text(bill.phone),
        postcode=text(place.postcode),
        address=_address(place),
        address_detail=_joined(text(place.address_2), text(place.company)),
        delivery_memo=text(order.customer_note),
    )


def _has_address(place: Place) -> bool:
    return any(text(value) for value in (place.address_1, place.postcode, place.city))


def _name(place: Place) -> str | None:
    """Korean names are family name first, without a gap."""
    first, last = text(place.first_name) or "", text(place.last_name) or ""
    if _HANGUL.search(first + last):
        return f"{last}{first}".strip() or None
    return f"{first} {last}".strip() or None


def _address(place: Place) -> str | None:
    country = text(place.country)
    abroad = country if country is not None and country != _HOME else None
    return _joined(text(place.state), text(place.city), text(place.address_1), abroad)


def _joined(*parts: str | None) -> str | None:
    return " ".join(part.strip() for part in parts if part) or None
