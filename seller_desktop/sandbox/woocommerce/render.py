"""Orders and refunds as the REST API writes them."""

from __future__ import annotations

from collections.abc import Callable

from . import words
from .money import digits, write_money
from .records import Fulfillment, Line, Order, Refund, Tracking
from .settings import Shipping, WooSettings
from .wire import HOUR_MS, Json, write_time

_SYMBOLS = {"KRW": "₩", "JPY": "¥", "USD": "$", "KWD": "د.ك"}
_TITLES = {words.BANK_TRANSFER: "무통장입금", "card": "신용카드"}


def dates(name: str, at: int | None, zone_hours: int) -> Json:
    """The pair of a local and a GMT date-time."""
    return {name: write_time(at, zone_hours), f"{name}_gmt": write_time(at)}


def show_order(order: Order, settings: WooSettings, decimals: int = 2) -> Json:
    """One order with all that the API tells of it."""

    def money(minor: int) -> str:
        return write_money(minor, order.currency, decimals)

    zone = settings.zone_hours
    number = f"W{order.order_id}" if settings.numbered_by_plugin else str(order.order_id)
    refunds = [] if settings.refund_summary_empty else _refund_summary(order)
    return {
        "id": order.order_id,
        "parent_id": 0,
        "number": number,
        "order_key": f"wc_order_{order.order_id:x}",
        "created_via": "checkout",
        "version": "10.2.1",
        "status": order.status,
        "currency": order.currency,
        "currency_symbol": _SYMBOLS.get(order.currency, order.currency),
        "prices_include_tax": True,
        **dates("date_created", order.created_at, zone),
        **dates("date_modified", order.modified_at, zone),
        **dates("date_paid", order.paid_at, zone),
        **dates("date_completed", order.completed_at, zone),
        "discount_total": money(0),
        "discount_tax": money(0),
        "shipping_total": money(order.shipping),
        "shipping_tax": money(0),
        "cart_tax": money(0),
        "total": money(order.total),
        "total_tax": money(0),
        "customer_id": int(order.buyer.number),
        "customer_ip_address": "192.0.2.1",
        "customer_user_agent": "",
        "customer_note": order.memo or "",
        "billing": _billing(order),
        "shipping": _shipping(order),
        "payment_method": order.means,
        "payment_method_title": _TITLES.get(order.means, order.means),
        "transaction_id": "",
        "cart_hash": "",
        "meta_data": _meta(order, settings),
        "line_items": [_line_item(line, money) for line in order.lines],
        "tax_lines": [],
        "shipping_lines": [_shipping_line(order, money(order.shipping))],
        "fee_lines": [],
        "coupon_lines": [],
        "refunds": refunds,
        "payment_url": "",
        "is_editable": order.status in (words.PENDING, words.ON_HOLD),
        "needs_payment": order.status in (words.PENDING, words.FAILED),
        "needs_processing": True,
    }


def _refund_summary(order: Order) -> list[Json]:
    return [
        {
            "id": refund.refund_id,
            "reason": refund.reason,
            "total": write_money(-refund.amount, order.currency),
        }
        for refund in order.refunds
    ]


def _line_item(line: Line, write: Callable[[int], str]) -> Json:
    item, order = line.item, line.order
    option = item.option.text if item.option else ""
    price = line.unit_price / 10 ** digits(order.currency)
    name = item.product.name
    return {
        "id": line.item_id,
        "name": f"{name} - {', '.join(value for _, value in axes(option))}" if option else name,
        "product_id": int(item.product.number),
        "variation_id": int(item.option.number) if item.option else 0,
        "quantity": item.quantity,
        "tax_class": "",
        "subtotal": write(line.amount),
        "subtotal_tax": write(0),
        "total": write(line.amount),
        "total_tax": write(0),
        "taxes": [],
        "meta_data": [
            {
                "id": line.item_id * 10 + place,
                "key": f"pa_{place}",
                "value": value,
                "display_key": axis,
                "display_value": value,
            }
            for place, (axis, value) in enumerate(axes(option))
        ],
        "sku": item.option.code if item.option else item.product.code,
        "price": int(price) if price.is_integer() else price,
        "image": {"id": "", "src": ""},
        "parent_name": name if option else None,
    }


def axes(option: str) -> list[tuple[str, str]]:
    """`색상: 화이트 / 사이즈: L` as pairs."""
    pairs = [part.partition(": ") for part in option.split(" / ") if part]
    return [(axis, value) for axis, _, value in pairs]


def _billing(order: Order) -> Json:
    buyer = order.buyer
    place = _place(buyer.name, buyer.home.base, buyer.home.detail, buyer.home.postcode)
    return {**place, "email": f"{buyer.login}@example.com", "phone": buyer.phone}


def _shipping(order: Order) -> Json:
    address = order.address
    place = _place(address.name, address.base, address.detail, address.postcode)
    return {**place, "phone": address.phone}


def _place(name: str, base: str, detail: str, postcode: str) -> Json:
    """As Korean checkouts fill it in: the whole address in one line, no state, no city."""
    return {
        "first_name": name[1:],
        "last_name": name[:1],
        "company": "",
        "address_1": base,
        "address_2": detail,
        "city": "",
        "state": "",
        "postcode": postcode,
        "country": "KR",
    }


def _meta(order: Order, settings: WooSettings) -> list[Json]:
    entries: list[Json] = [dict(entry) for entry in order.meta]
    plugged = settings.shipping in (Shipping.TRACKING, Shipping.AST)
    if plugged and settings.tracking_in_meta and order.trackings:
        value = [_kept_tracking(each) for each in order.trackings]
        entries.append({"id": order.order_id * 10, "key": words.TRACKING_META, "value": value})
    if settings.shipping is Shipping.FULFILLMENTS and settings.tracking_in_meta:
        done = any(each.is_fulfilled for each in order.fulfillments)
        word = "fulfilled" if done else "no_fulfillments"
        entries.append(
            {"id": order.order_id * 10 + 1, "key": words.FULFILLMENT_META, "value": word}
        )
    return entries


def _kept_tracking(tracking: Tracking) -> Json:
    """An entry as the plug-in keeps it on the order."""
    own = tracking.custom
    return {
        "tracking_provider": "" if own else tracking.provider,
        "custom_tracking_provider": tracking.provider if own else "",
        "custom_tracking_link": tracking.link,
        "tracking_number": tracking.number,
        "date_shipped": str(tracking.shipped_at),
        "tracking_id": tracking.tracking_id,
    }


def _shipping_line(order: Order, total: str) -> Json:
    return {
        "id": order.order_id + 1,
        "method_title": "택배",
        "method_id": "flat_rate",
        "instance_id": "1",
        "total": total,
        "total_tax": "0",
        "taxes": [],
        "meta_data": [],
    }


def show_refund(order: Order, refund: Refund, settings: WooSettings) -> Json:
    """One refund: quantities and totals of its lines are negative."""
    return {
        "id": refund.refund_id,
        **dates("date_created", refund.at, settings.zone_hours),
        "amount": write_money(refund.amount, order.currency),
        "reason": refund.reason,
        "refunded_by": 1,
        "refunded_payment": refund.by_gateway,
        "meta_data": [],
        "line_items": [
            {
                "id": refund.refund_id * 10 + place,
                "name": line.item.product.name if line else "",
                "product_id": int(line.item.product.number) if line else 0,
                "quantity": -part.quantity,
                "total": write_money(-part.total, order.currency),
                "total_tax": "0",
                "meta_data": [
                    {"id": part.item_id, "key": "_refunded_item_id", "value": str(part.item_id)}
                ],
            }
            for place, part in enumerate(refund.parts)
            for line in (order.line(part.item_id),)
        ],
        "shipping_lines": [],
        "tax_lines": [],
        "fee_lines": [],
    }


def show_tracking(tracking: Tracking) -> Json:
    """One entry of the tracking plug-in; dates are days."""
    link = tracking.link.replace("%1$s", tracking.number)
    return {
        "tracking_id": tracking.tracking_id,
        "tracking_provider": tracking.provider,
        "tracking_link": link,
        "tracking_number": tracking.number,
        "date_shipped": (write_time(tracking.shipped_at * 1000 + 9 * HOUR_MS) or "")[:10],
    }


def show_fulfillment(order: Order, fulfillment: Fulfillment) -> Json:
    """One fulfillment; here alone dates end in Z, and the order's id is a text."""
    gone = fulfillment.deleted_at
    return {
        "id": fulfillment.fulfillment_id,
        "entity_type": "WC_Order",
        "entity_id": str(order.order_id),
        "status": fulfillment.status,
        "is_fulfilled": fulfillment.status == "fulfilled",
        "date_updated": f"{write_time(fulfillment.updated_at)}Z",
        "date_deleted": None if gone is None else f"{write_time(gone)}Z",
        "meta_data": [dict(entry) for entry in fulfillment.meta],
    }
