"""Order sheets as the API shows them, in both generations (facts file, 4.3)."""

from __future__ import annotations

from .couriers import display_name
from .records import Box, Line
from .wire import Json, Shape, day_text

_REMOTE_FEE = 3000


def render_box(box: Box, shape: Shape) -> Json:
    """One order sheet."""
    order, address = box.order, box.address
    buyer = order.buyer
    return {
        "shipmentBoxId": box.box_no,
        "orderId": order.order_no,
        "orderedAt": shape.time(order.ordered_at),
        "orderer": {
            "name": buyer.name,
            "email": "",
            "safeNumber": shape.phone(buyer.phone),
            "ordererNumber": None,
        },
        "paidAt": shape.time(order.paid_at),
        "status": box.status,
        "shippingPrice": shape.money(box.fee),
        "remotePrice": shape.money(_REMOTE_FEE) if address.is_remote else None,
        "remoteArea": address.is_remote,
        "parcelPrintMessage": order.memo or "",
        "splitShipping": box.split,
        "ableSplitShipping": box.is_divisible,
        "receiver": {
            "name": address.name,
            "safeNumber": shape.phone(address.phone),
            "receiverNumber": address.phone2 or None,
            "addr1": address.base,
            "addr2": address.detail,
            "postCode": address.postcode,
        },
        "orderItems": [render_line(line, shape) for line in box.lines],
        "overseaShippingInfoDto": {
            "personalCustomsClearanceCode": order.customs_code or "",
            "ordererSsn": "",
            "ordererPhoneNumber": "",
        },
        "deliveryCompanyName": display_name(box.courier),
        "invoiceNumber": box.invoice_no or "",
        "inTrasitDateTime": shape.stamp(box.moving_at),
        "deliveredDate": shape.stamp(box.delivered_at),
        "refer": order.refer,
        "shipmentType": "THIRD_PARTY",
        "isCod": False,
        "extraProperties": {"sameDayShipping": "false", "cutOffTimeHour": "18"},
    }


def render_line(line: Line, shape: Shape) -> Json:
    """One item of an order sheet."""
    product, option = line.item.product, line.item.option
    discount = product.discount * line.quantity
    return {
        "vendorItemPackageId": 0,
        "vendorItemPackageName": product.name,
        "productId": int(product.origin_number),
        "vendorItemId": line.option_no,
        "vendorItemName": ", ".join((product.name, option.text if option else "1개")),
        "shippingCount": line.quantity,
        "salesPrice": shape.money(line.item.price),
        "orderPrice": shape.money(line.item.price * line.quantity),
        "discountPrice": shape.money(discount) if discount or shape.modern else None,
        "instantCouponDiscount": shape.money(discount),
        "downloadableCouponDiscount": shape.money(0),
        "coupangDiscount": shape.money(0),
        "externalVendorSkuCode": option.code if option else product.code,
        "etcInfoHeader": None,
        "etcInfoValue": None,
        "etcInfoValues": None,
        "sellerProductId": int(product.number),
        "sellerProductName": product.name,
        "sellerProductItemName": option.text if option else "",
        "firstSellerProductItemName": option.text if option else "",
        "cancelCount": line.cancelled,
        "holdCountForCancel": line.waiting,
        "estimatedShippingDate": day_text(line.due_at),
        "plannedShippingDate": "",
        "invoiceNumberUploadDate": shape.time(line.box.invoiced_at),
        "extraProperties": {},
        "pricingBadge": False,
        "usedProduct": False,
        "confirmDate": shape.stamp(line.kept_at, None),
        "deliveryChargeTypeName": "유료" if line.box.fee else "무료",
        "upBundleVendorItemId": None,
        "upBundleVendorItemName": None,
        "upBundleSize": None,
        "upBundleItem": False,
        "canceled": line.remaining == 0,
    }
