"""Shapes of Coupang's answers, old and modern. All but identity and status is optional, unknown
members are ignored. Lists are kept raw, so that a bad entry never blocks its page."""

from __future__ import annotations

import msgspec

from ..decoding import decode
from .values import Scalar

Identifier = str | int


class Wire(msgspec.Struct, rename="camel", gc=False):
    """Base of all shapes: camelCase on the wire."""


class MoneyBody(Wire):
    """An amount of the modern generation."""

    currency_code: Scalar = None
    units: Scalar = None
    nanos: Scalar = None


Amount = MoneyBody | Scalar
"""Money as an object, or as a plain number of the old generation."""


Several = list[Scalar] | Scalar
"""One value, or an array of them: documents and samples disagree."""


class Listing(Wire):
    """Any list. A single thing may stand bare where a list is meant."""

    data: msgspec.Raw
    next_token: Scalar = None
    next_page_index: Scalar = None


class Pagination(Wire):
    total_pages: Scalar = None


class Paged(Wire):
    """A list in pages by number."""

    content: msgspec.Raw
    pagination: Pagination | Scalar = None


class Orderer(Wire):
    name: Scalar = None
    safe_number: Scalar = None
    orderer_number: Scalar = None


class Receiver(Wire):
    name: Scalar = None
    safe_number: Scalar = None
    receiver_number: Scalar = None
    addr1: Scalar = None
    addr2: Scalar = None
    post_code: Scalar = None


class Oversea(Wire):
    personal_customs_clearance_code: Scalar = None


class Numbers(Wire):
    """What names the lines of a box that can't be read."""

    order_id: Identifier
    order_items: list[msgspec.Raw]


class ItemNumber(Wire):
    vendor_item_id: Identifier


class BoxBody(Wire):
    shipment_box_id: Identifier
    order_id: Identifier
    status: Identifier
    order_items: list[msgspec.Raw]
    ordered_at: Scalar = None
    paid_at: Scalar = None
    orderer: Orderer | Scalar = None
    receiver: Receiver | Scalar = None
    oversea_shipping_info_dto: Oversea | Scalar = None
    shipping_price: Amount = None
    remote_price: Amount = None
    parcel_print_message: Scalar = None
    delivery_company_name: Scalar = None
    invoice_number: Scalar = None
    in_trasit_date_time: Scalar = None
    delivered_date: Scalar = None
    shipment_type: Scalar = None


class ItemBody(Wire):
    vendor_item_id: Identifier
    shipping_count: Scalar = None
    cancel_count: Scalar = None
    hold_count_for_cancel: Scalar = None
    canceled: Scalar = None
    order_price: Amount = None
    discount_price: Amount = None
    instant_coupon_discount: Amount = None
    downloadable_coupon_discount: Amount = None
    coupang_discount: Amount = None
    seller_product_id: Scalar = None
    seller_product_name: Scalar = None
    seller_product_item_name: Scalar = None
    vendor_item_name: Scalar = None
    external_vendor_sku_code: Scalar = None
    estimated_shipping_date: Scalar = None
    planned_shipping_date: Scalar = None
    invoice_number_upload_date: Scalar = None
    confirm_date: Scalar = None


class BoxItemCounts(Wire):
    vendor_item_id: Scalar = None
    shipping_count: Scalar = None
    cancel_count: Scalar = None
    hold_count_for_cancel: Scalar = None


class BoxParts(Wire):
    """What decides how a box may leave."""

    shipment_box_id: Identifier
    status: Scalar = None
    split_shipping: Scalar = None
    able_split_shipping: Scalar = None
    order_items: tuple[BoxItemCounts, ...] = ()


class ReturnItem(Wire):
    vendor_item_id: Identifier
    shipment_box_id: Scalar = None
    purchase_count: Scalar = None
    cancel_count: Scalar = None
    release_status: Scalar = None


class Carriage(Wire):
    delivery_company_code: Scalar = None
    delivery_invoice_no: Scalar = None


class ReceiptBody(Wire):
    """One cancel, stop request or return."""

    receipt_id: Identifier
    order_id: Identifier
    receipt_status: Identifier
    return_items: tuple[ReturnItem, ...]
    receipt_type: Scalar = None
    created_at: Scalar = None
    modified_at: Scalar = None
    cancel_reason: Scalar = None
    cancel_count_sum: Scalar = None
    release_stop_status: Scalar = None
    return_delivery_type: Scalar = None
    fault_by_type: Scalar = None
    complete_confirm_date: Scalar = None
    reason_code: Scalar = None
    reason_code_text: Scalar = None
    return_shipping_charge: Amount = None
    return_delivery_dtos: msgspec.Raw = msgspec.Raw()


class WithdrawnBody(Wire):
    cancel_id: Identifier
    order_id: Identifier
    vendor_item_ids: tuple[Identifier, ...]
    created_at: Scalar = None


class ExchangeItem(Wire):
    order_item_id: Scalar = None
    target_item_id: Scalar = None
    quantity: Scalar = None
    original_shipment_box_id: Scalar = None


class Invoice(Wire):
    invoice_number: Scalar = None
    deliver_code: Scalar = None


class InvoiceGroup(Wire):
    shipment_box_id: Scalar = None
    shipping_delivery_type: Scalar = None
    delivery_invoice_dtos: tuple[Invoice, ...] | None = None


class ExchangeBody(Wire):
    exchange_id: Identifier
    order_id: Identifier
    exchange_status: Identifier
    exchange_items: tuple[ExchangeItem, ...] = msgspec.field(name="exchangeItemDtoV1s")
    fault_type: Scalar = None
    created_by_type: Scalar = None
    reason_code: Scalar = None
    reason_code_text: Scalar = None
    reason_etc_detail: Scalar = None
    created_at: Scalar = None
    modified_at: Scalar = None
    collect_status: Scalar = None
    collect_complete_date: Scalar = None
    delivery_status: Scalar = None
    delivery_invoice_group_dtos: msgspec.Raw = msgspec.Raw()
    return_delivery_dtos: msgspec.Raw = msgspec.Raw()


class CommentBody(Wire):
    """What the seller has answered to an inquiry about a product."""

    inquiry_comment_id: Identifier
    content: Scalar = None
    inquiry_comment_at: Scalar = None


class InquiryNumber(Wire):
    """What names an inquiry that can't be read."""

    inquiry_id: Identifier


class OnlineBody(Wire):
    """One inquiry about a product."""

    inquiry_id: Identifier
    content: Scalar = None
    inquiry_at: Scalar = None
    seller_product_id: Scalar = None
    vendor_item_id: Several = None
    order_ids: Several = None
    comment_dto_list: tuple[CommentBody, ...] | None = None


class CallReply(Wire):
    """One message between call centre and seller."""

    answer_id: Identifier
    partner_transfer_status: Scalar = None
    answer_type: Scalar = None
    need_answer: Scalar = None
    reply_at: Scalar = None
    content: Scalar = None


class CallBody(Wire):
    """One inquiry that the call centre has taken."""

    inquiry_id: Identifier
    inquiry_status: Scalar = None
    cs_partner_counseling_status: Scalar = None
    vendor_item_id: Several = None
    item_name: Scalar = None
    content: Scalar = None
    replies: tuple[CallReply, ...] | None = None
    inquiry_at: Scalar = None
    order_id: Scalar = None
    receipt_category: Scalar = None


class ProductRow(Wire):
    """One product of a list: its options are told by the product alone."""

    seller_product_id: Identifier


class ProductItem(Wire):
    vendor_item_id: Scalar = None
    item_name: Scalar = None
    sale_price: Amount = None
    external_vendor_sku: Scalar = None


class ProductBody(Wire):
    seller_product_id: Identifier
    seller_product_name: Scalar = None
    status_name: Scalar = None
    items: tuple[ProductItem, ...] = ()


class StockBody(Wire):
    amount_in_stock: Scalar = None
    sale_price: Amount = None
    on_sale: Scalar = None


class KeptLine(Wire):
    """What is stored of a line: its box, which item of it, and its claims, all as they came."""

    box: msgspec.Raw
    vendor_item_id: str
    receipts: list[msgspec.Raw] = []
    exchanges: list[msgspec.Raw] = []
    withdrawn: list[msgspec.Raw] = []


class BatchRow(Wire):
    """One entry of a `responseList`."""

    shipment_box_id: Scalar = None
    succeed: Scalar = None
    result_code: Scalar = None
    result_message: Scalar = None


class WriteData(Wire):
    """What a write answers, whichever call it was."""

    response_code: Scalar = None
    response_message: Scalar = None
    response_list: tuple[BatchRow, ...] | None = None
    failed_vendor_item_ids: tuple[Scalar, ...] | None = None
    result_code: Scalar = None
    result_message: Scalar = None
    code: Scalar = None
    message: Scalar = None


class WriteAnswer(Wire):
    code: Scalar = None
    message: Scalar = None
    data: WriteData | Scalar = None


class ErrorBody(Wire):
    code: Scalar = None
    message: Scalar = None


def rows_of(raw: msgspec.Raw) -> list[bytes]:
    """The entries of `data`: of a list, or the single thing that stands bare in its place."""
    text = bytes(raw)
    if text.lstrip().startswith(b"["):
        return [bytes(row) for row in decode(text, list[msgspec.Raw])]
    return [] if text.strip() in (b"", b"null") else [text]
