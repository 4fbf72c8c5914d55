"""Everything about one order line, as `orders show` tells it."""

from __future__ import annotations

from ..domain.korea_time import to_iso
from ..domain.masking import mask_address, mask_customs_code, mask_name, mask_phone
from ..domain.order import Recipient
from ..store.connection import Readable
from ..store.details import ActionView, LineDetail, line_detail
from ..store.lists import ListFilter, claim_items, order_items
from ..store.timeline import TimelineEntry, timeline

_INSTANTS = (
    *("paid_at", "accepted_at", "dispatched_at", "picked_up_at", "delivered_at"),
    "purchase_confirmed_at",
)
_PLAIN = (
    *("group_no", "product_no", "option_no", "seller_code", "quantity_initial", "amount_initial"),
    *("delivery_fee", "expected_settlement", "delivery_method", "delivery_attribute"),
    *("awaiting_gift_address", "delay_reason"),
)


def order_facts(conn: Readable, line_id: int, *, reveal: bool) -> dict[str, object]:
    """The members of the list, and beside them all else that is known; people masked unless
    `reveal`."""
    detail = line_detail(conn, line_id)
    if detail is None:
        raise LookupError(line_id)
    line, wanted = detail.line, ListFilter(shop=detail.shop_name, search=detail.line.line_no)
    facts = _own(order_items(conn, wanted, reveal=reveal), line.line_no)[0]
    facts |= {name: _iso(getattr(line, name)) for name in _INSTANTS}
    facts |= {name: getattr(line, name) for name in _PLAIN}
    facts["read_at"] = _iso(detail.read_at)
    facts |= {"memo": detail.memo, "tags": list(detail.tags)}
    facts |= {"hold": detail.handling.hold, "preset_courier": detail.handling.courier}
    facts["recipient"] = _people(line.recipient, reveal=reveal)
    facts["claims"] = _own(claim_items(conn, wanted), line.line_no)
    facts["actions"] = [_action(action) for action in detail.actions]
    facts["timeline"] = [_entry(entry) for entry in timeline(conn, line_id)]
    facts["siblings"] = _siblings(detail)
    return facts


def _own(items: list[dict[str, object]], line_no: str) -> list[dict[str, object]]:
    """Of what a search by number finds, what is about this very line."""
    return [item for item in items if item["line_no"] == line_no]


def _people(recipient: Recipient, *, reveal: bool) -> dict[str, str | None]:
    people = {
        "orderer_name": (recipient.orderer_name, mask_name),
        "orderer_phone": (recipient.orderer_phone, mask_phone),
        "name": (recipient.name, mask_name),
        "phone": (recipient.phone, mask_phone),
        "phone2": (recipient.phone2, mask_phone),
        "postcode": (recipient.postcode, _hide),
        "address": (recipient.address, mask_address),
        "address_detail": (recipient.address_detail, _hide),
        "delivery_memo": (recipient.delivery_memo, _hide),
        "customs_code": (recipient.customs_code, mask_customs_code),
    }
    return {name: value if reveal else mask(value) for name, (value, mask) in people.items()}


def _hide(text: str | None) -> str | None:
    return "****" if text else text


def _action(action: ActionView) -> dict[str, object]:
    return {
        "action": action.action_id,
        "request": action.request_id,
        "verb": action.verb,
        "state": action.state,
        "reason": action.reason,
        "claim_no": action.claim_no,
        "marketplace_code": action.marketplace_code,
        "marketplace_message": action.marketplace_message,
        "created_at": _iso(action.created_at),
        "not_before": _iso(action.not_before),
        "attempts": action.attempts,
        "replaces": action.replaces,
    }


def _entry(entry: TimelineEntry) -> dict[str, object]:
    return {
        "at": _iso(entry.at),
        "kind": entry.kind,
        "source": entry.source,
        "field": entry.field,
        "before": entry.before,
        "after": entry.after,
        "claim_no": entry.claim_no,
        "action": entry.action_id,
        "marketplace_code": entry.code,
        "marketplace_message": entry.message,
    }


def _siblings(detail: LineDetail) -> list[dict[str, object]]:
    return [
        {"line_no": one.line_no, "status": one.status, "same_box": one.same_box}
        for one in detail.siblings
    ]


def _iso(ms: int | None) -> str | None:
    return None if ms is None else to_iso(ms)
