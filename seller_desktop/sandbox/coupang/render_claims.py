"""Returns, withdrawals and exchanges as the API shows them (facts file, 5 and 6)."""

from __future__ import annotations

from . import words
from .records import Exchange, Line, Receipt
from .wire import Json, Shape, day_text

_CATEGORY = {words.BUYER: "고객변심", words.VENDOR: "업체사유", words.COUPANG: "쿠팡사유"}


def render_receipt(receipt: Receipt, shape: Shape) -> Json:
    """One row of the list of returns and cancels."""
    order, address = receipt.order, receipt.entries[0][0].box.address
    text = words.REASONS[receipt.reason]
    return {
        "receiptId": receipt.receipt_no,
        "orderId": order.order_no,
        "paymentId": order.order_no + 10_000_000,
        "receiptType": receipt.kind,
        "receiptStatus": receipt.status,
        "createdAt": shape.time(receipt.created_at),
        "modifiedAt": shape.time(receipt.modified_at),
        "requesterName": order.buyer.name,
        "requesterPhoneNumber": shape.phone(order.buyer.phone),
        "requesterRealPhoneNumber": None,
        "requesterAddress": address.base,
        "requesterAddressDetail": address.detail,
        "requesterZipCode": address.postcode,
        "cancelReasonCategory1": _CATEGORY[receipt.fault],
        "cancelReasonCategory2": text,
        "cancelReason": receipt.text,
        "cancelCountSum": receipt.total,
        "returnDeliveryId": receipt.receipt_no + 1 if receipt.invoice_no else None,
        "returnDeliveryType": "연동택배" if receipt.released else "",
        "releaseStopStatus": receipt.stop,
        "enclosePrice": shape.money(0),
        "faultByType": receipt.fault,
        "preRefund": False,
        "completeConfirmType": receipt.done_by,
        "completeConfirmDate": shape.time(receipt.done_at),
        "reasonCode": receipt.reason,
        "reasonCodeText": text,
        "returnShippingCharge": shape.money(receipt.charge),
        "returnItems": [_entry(receipt, line, count) for line, count in receipt.entries],
        "returnDeliveryDtos": [
            {
                "deliveryCompanyCode": receipt.courier or "",
                "deliveryInvoiceNo": receipt.invoice_no or "",
            }
        ],
    }


def _entry(receipt: Receipt, line: Line, count: int) -> Json:
    name = line.item.product.name
    return {
        "vendorItemPackageId": 0,
        "vendorItemPackageName": name,
        "vendorItemId": line.option_no,
        "vendorItemName": name,
        "purchaseCount": line.quantity,
        "cancelCount": count,
        "shipmentBoxId": line.box.box_no,
        "sellerProductId": int(line.item.product.number),
        "sellerProductName": name,
        "releaseStatus": "Y" if receipt.released else "N",
        "cancelCompleteUser": None,
    }


def render_withdrawal(receipt: Receipt, vendor_id: str) -> Json:
    """One row of the list of withdrawn returns; times as the old generation has them."""
    return {
        "cancelId": receipt.receipt_no,
        "orderId": receipt.order.order_no,
        "vendorId": vendor_id,
        "refundDeliveryDuty": "CUS",
        "createdAt": Shape(modern=False).time(receipt.withdrawn_at),
        "vendorItemIds": [line.option_no for line, _ in receipt.entries],
    }


def render_exchange(exchange: Exchange, vendor_id: str, now: int) -> Json:
    """One row of the list of exchanges."""
    line, shape = exchange.line, Shape(modern=False)
    collected = collect_status(exchange, now)
    return {
        "exchangeId": exchange.exchange_no,
        "orderId": line.order.order_no,
        "vendorId": vendor_id,
        "orderDeliveryStatusCode": line.box.status,
        "exchangeStatus": exchange.status,
        "referType": "WEB_MOBILE",
        "faultType": words.BUYER if exchange.reason in words.BUYERS_REASONS else words.VENDOR,
        "exchangeAmount": 0,
        "reasonCode": exchange.reason,
        "reasonCodeText": words.REASONS[exchange.reason],
        "reasonEtcDetail": "",
        "cancelReason": exchange.refusal or "",
        "createdByType": "CUSTOMER",
        "createdAt": shape.time(exchange.created_at),
        "modifiedByType": "TRACKING",
        "modifiedAt": shape.time(exchange.modified_at),
        "exchangeItemDtoV1s": [_exchanged(exchange)],
        "exchangeAddressDtoV1": _addresses(line),
        "deliveryInvoiceGroupDtos": [_group(exchange)],
        "deliveryStatus": exchange.delivered,
        "collectStatus": collected,
        "collectCompleteDate": shape.time(exchange.collected_at),
        "collectInformationsDto": None,
        "returnDeliveryDtos": [
            {
                "deliveryCompanyCode": exchange.collect_courier or "",
                "deliveryInvoiceNo": exchange.collect_invoice_no or "",
            }
        ],
        "successable": exchange.status == words.EX_PROGRESS,
        "rejectable": is_rejectable(exchange),
        "deliveryInvoiceModifiable": takes_invoice(exchange, now),
    }


def collect_status(exchange: Exchange, now: int) -> str:
    """How far the collection is: complete some time after the goods were taken in."""
    done = exchange.collected_at is not None and exchange.collected_at <= now
    return words.BROUGHT_BACK if done and exchange.is_open else exchange.collected


def is_rejectable(exchange: Exchange) -> bool:
    """Whether the seller may still say no."""
    return exchange.is_open and exchange.invoice_no is None


def takes_invoice(exchange: Exchange, now: int) -> bool:
    """Whether the replacement may leave."""
    brought = collect_status(exchange, now) == words.BROUGHT_BACK
    return exchange.status == words.EX_PROGRESS and brought and exchange.invoice_no is None


def _exchanged(exchange: Exchange) -> Json:
    line = exchange.line
    return {
        "exchangeItemId": exchange.exchange_no + 1,
        "orderItemId": line.option_no,
        "orderItemUnitPrice": line.item.price,
        "orderItemName": line.item.product.name,
        "targetItemId": line.option_no,
        "targetItemUnitPrice": line.item.price,
        "targetItemName": line.item.product.name,
        "quantity": exchange.quantity,
        "originalShipmentBoxId": line.box.box_no,
    }


def _addresses(line: Line) -> Json:
    address = line.box.address
    return {
        "returnCustomerName": address.name,
        "returnAddressZipCode": address.postcode,
        "returnAddress": address.base,
        "returnAddressDetail": address.detail,
        "returnMobile": address.phone,
        "returnMemo": "",
        "deliveryCustomerName": address.name,
        "deliveryAddressZipCode": address.postcode,
        "deliveryAddress": address.base,
        "deliveryAddressDetail": address.detail,
        "deliveryMobile": address.phone,
        "deliveryMemo": "",
    }


def _group(exchange: Exchange) -> Json:
    invoices: list[Json] = []
    if exchange.invoice_no is not None:
        invoices.append(
            {
                "invoiceNumber": exchange.invoice_no,
                "estimatedDeliveryDate": day_text(exchange.invoiced_at or 0),
                "deliveredDate": "",
                "statusCode": exchange.delivered,
                "deliverCode": exchange.courier,
                "isMainShipmentInvoice": True,
                "parcelType": "GENERAL",
            }
        )
    return {
        "shipmentBoxId": exchange.new_box_no,
        "boxPrice": 0,
        "orderId": exchange.line.order.order_no,
        "orderType": "EXCHANGE",
        "shippingDeliveryType": "EXCHANGE_DELIVERY",
        "deliveryInvoiceDtos": invoices,
    }
