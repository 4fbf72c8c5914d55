"""Where an invoice number may lie: noted by us, in a plug-in's meta data, in fulfillments."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from ....domain.courier import clean_invoice_no
from ..values import Scalar, text
from ..wire import Fulfillment, KeptTracking, Meta, OwnDispatch, entries, readable
from .courier import canonical

DISPATCH_KEY = "_seller_desktop_dispatch"
CANCEL_KEY = "_seller_desktop_cancel"
NUMBER_KEY = "_tracking_number"
PROVIDER_KEY = "_shipment_provider"
CARRIER_KEY = "_provider_name"
URL_KEY = "_tracking_url"
_TRACKING_KEY = "_wc_shipment_tracking_items"
_FULFILLED_KEY = "_fulfillment_status"
_FULFILLED = frozenset({"fulfilled", "partially_fulfilled"})


@dataclass(frozen=True, slots=True)
class Parcel:
    """How the goods left, as far as anybody noted it. `courier` is canonical where known."""

    courier: str | None = None
    invoice_no: str | None = None
    method: str | None = None


def read_parcel(meta: msgspec.Raw, fulfillments: msgspec.Raw, trackings: msgspec.Raw) -> Parcel:
    """The newest parcel the shop knows; ours where the shop has it or has nothing else. The last
    two are what was asked for beside the order."""
    own = _own(meta)
    kept = _kept(_value(meta, _TRACKING_KEY)) or _kept(trackings) or _fulfilled(fulfillments)
    if own is not None and (not kept or own.invoice_no in [one.invoice_no for one in kept]):
        return own
    return kept[-1] if kept else Parcel()


def has_fulfillments(meta: msgspec.Raw) -> bool:
    """Whether the order says that its fulfillments are worth asking for."""
    return text(_scalar(_value(meta, _FULFILLED_KEY))) in _FULFILLED and _own(meta) is None


def tells_fulfillments(meta: msgspec.Raw) -> bool:
    """Whether the order says whether it has fulfillments at all."""
    return text(_scalar(_value(meta, _FULFILLED_KEY))) is not None


def has_trackings(meta: msgspec.Raw) -> bool:
    """Whether a plug-in keeps the parcels of the order on the order."""
    return bool(_kept(_value(meta, _TRACKING_KEY)))


def is_noted(meta: msgspec.Raw) -> bool:
    """Whether the order itself tells how its goods left."""
    return _own(meta) is not None or has_trackings(meta)


def number_of(name: str, entry: Fulfillment) -> str | None:
    """One member of a fulfillment's meta data as text."""
    return text(_scalar(_value(entry.meta_data, name)))


def _value(meta: msgspec.Raw, key: str) -> msgspec.Raw:
    found = [entry.value for entry in entries(meta, Meta) if entry.key == key]
    return found[-1] if found else msgspec.Raw(b"null")


def _scalar(raw: msgspec.Raw) -> Scalar:
    return readable(raw, Scalar)  # type: ignore[arg-type]  # a union is no class


def _own(meta: msgspec.Raw) -> Parcel | None:
    found = readable(_value(meta, DISPATCH_KEY), OwnDispatch)
    if found is None:
        return None
    return Parcel(text(found.courier), text(found.invoice_no), text(found.method))


def _kept(trackings: msgspec.Raw) -> list[Parcel]:
    found = entries(trackings, KeptTracking)
    return [
        _parcel(text(one.custom_tracking_provider) or text(one.tracking_provider), number)
        for one in found
        if (number := text(one.tracking_number)) is not None
    ]


def _fulfilled(fulfillments: msgspec.Raw) -> list[Parcel]:
    parcels = []
    for one in entries(fulfillments, Fulfillment):
        number = number_of(NUMBER_KEY, one)
        if one.is_fulfilled is True and one.date_deleted is None and number is not None:
            name = number_of(CARRIER_KEY, one) or number_of(PROVIDER_KEY, one)
            parcels.append(_parcel(name, number))
    return parcels


def _parcel(name: str | None, number: str) -> Parcel:
    return Parcel(canonical(name), clean_invoice_no(number))
