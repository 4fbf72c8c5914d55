"""Shapes of Naver's answers. All but identity and status is optional, unknown members are ignored.

Lists are kept raw, so that each entry is decoded alone and a bad one never blocks its page.
"""

from __future__ import annotations

import msgspec

from .values import Scalar

Identifier = str | int


class Wire(msgspec.Struct, rename="camel", gc=False):
    """Base of all shapes: camelCase on the wire."""


class Address(Wire):
    name: Scalar = None
    tel1: Scalar = None
    tel2: Scalar = None
    zip_code: Scalar = None
    base_address: Scalar = None
    detailed_address: Scalar = None


class Order(Wire):
    order_id: Identifier
    order_date: Scalar = None
    payment_date: Scalar = None
    orderer_name: Scalar = None
    orderer_tel: Scalar = None


class ProductOrder(Wire):
    product_order_id: Identifier
    product_order_status: Identifier
    place_order_status: Scalar = None
    place_order_date: Scalar = None
    claim_type: Scalar = None
    claim_status: Scalar = None
    claim_id: Scalar = None
    decision_date: Scalar = None
    product_id: Scalar = None
    product_name: Scalar = None
    product_option: Scalar = None
    option_code: Scalar = None
    item_no: Scalar = None
    option_manage_code: Scalar = None
    seller_product_code: Scalar = None
    quantity: Scalar = None
    initial_quantity: Scalar = None
    remain_quantity: Scalar = None
    total_payment_amount: Scalar = None
    initial_payment_amount: Scalar = None
    remain_payment_amount: Scalar = None
    delivery_fee_amount: Scalar = None
    section_delivery_fee: Scalar = None
    expected_settlement_amount: Scalar = None
    package_number: Scalar = None
    expected_delivery_method: Scalar = None
    delivery_attribute_type: Scalar = None
    shipping_due_date: Scalar = None
    delayed_dispatch_reason: Scalar = None
    shipping_address: Address | Scalar = None
    shipping_memo: Scalar = None
    individual_custom_unique_code: Scalar = None
    gift_receiving_status: Scalar = None


class Delivery(Wire):
    delivery_method: Scalar = None
    delivery_company: Scalar = None
    tracking_number: Scalar = None
    delivery_status: Scalar = None
    send_date: Scalar = None
    pickup_date: Scalar = None
    delivered_date: Scalar = None


class ClaimBody(Wire):
    """A claim of any kind: open ones name reason and end per kind, finished ones are all alike."""

    claim_type: Scalar = None
    claim_id: Scalar = None
    claim_status: Scalar = None
    claim_request_date: Scalar = None
    request_channel: Scalar = None
    request_quantity: Scalar = None
    cancel_reason: Scalar = None
    return_reason: Scalar = None
    exchange_reason: Scalar = None
    claim_request_reason: Scalar = None
    cancel_detailed_reason: Scalar = None
    return_detailed_reason: Scalar = None
    exchange_detailed_reason: Scalar = None
    claim_request_detail_content: Scalar = None
    cancel_completed_date: Scalar = None
    return_completed_date: Scalar = None
    claim_complete_operation_date: Scalar = None
    collect_status: Scalar = None
    collect_delivery_method: Scalar = None
    collect_delivery_company: Scalar = None
    collect_tracking_number: Scalar = None
    collect_completed_date: Scalar = None
    collect_operation_date: Scalar = None
    holdback_status: Scalar = None
    holdback_reason: Scalar = None
    holdback_detailed_reason: Scalar = None
    claim_delivery_fee_demand_amount: Scalar = None
    claim_delivery_fee_pay_method: Scalar = None
    refund_expected_date: Scalar = None
    etc_fee_demand_amount: Scalar = None
    re_delivery_company: Scalar = None
    re_delivery_tracking_number: Scalar = None


class ClaimsByKind(Wire):
    cancel: ClaimBody | None = None
    return_: ClaimBody | None = msgspec.field(default=None, name="return")
    exchange: ClaimBody | None = None


class Item(Wire):
    """One product order with all that belongs to it. The last three are legacy copies."""

    order: Order
    product_order: ProductOrder
    delivery: Delivery | None = None
    current_claim: ClaimsByKind | None = None
    before_claim: ClaimsByKind | None = None
    completed_claims: tuple[ClaimBody, ...] | ClaimBody | None = None
    cancel: ClaimBody | None = None
    return_: ClaimBody | None = msgspec.field(default=None, name="return")
    exchange: ClaimBody | None = None


class FeedRow(Wire):
    product_order_id: Identifier


class More(Wire):
    more_from: Scalar = None
    more_sequence: Scalar = None


class FeedData(Wire):
    last_change_statuses: list[msgspec.Raw]
    more: More | None = None


class Feed(Wire):
    """The change feed. Without `data` it is empty, provided that it carries its time."""

    timestamp: Scalar = None
    data: FeedData | None = None


class Details(Wire):
    timestamp: Scalar = None
    data: list[msgspec.Raw] | None = None


class Pagination(Wire):
    has_next: bool


class ConditionalData(Wire):
    contents: list[msgspec.Raw]
    pagination: Pagination


class Conditional(Wire):
    data: ConditionalData
    timestamp: Scalar = None


class ConditionalRow(Wire):
    content: msgspec.Raw
    product_order_id: Scalar = None


class Outcome(Wire):
    """One entry of a success or fail list."""

    product_order_id: Scalar = None
    code: Scalar = None
    message: Scalar = None


class WriteData(Wire):
    success_product_order_ids: tuple[Scalar, ...] | None = None
    success_product_order_infos: tuple[Outcome, ...] | None = None
    fail_product_order_infos: tuple[Outcome, ...] | None = None


class WriteAnswer(Wire):
    timestamp: Scalar = None
    data: WriteData | None = None


class InquiryPage(Wire):
    """A page of either list of inquiries: one has `contents`, the other `content`."""

    contents: list[msgspec.Raw] | None = None
    content: list[msgspec.Raw] | None = None
    total_elements: Scalar = None
    total_pages: Scalar = None
    last: Scalar = None


class QuestionNumber(Wire):
    """What names a question that can't be read."""

    question_id: Identifier


class QuestionBody(QuestionNumber):
    """One question under a product; of several answers it tells the first."""

    product_id: Scalar = None
    product_name: Scalar = None
    question: Scalar = None
    answer: Scalar = None
    answered: Scalar = None
    create_date: Scalar = None
    masked_writer_id: Scalar = None


class InquiryNumber(Wire):
    """What names an inquiry that can't be read."""

    inquiry_no: Identifier


class InquiryBody(InquiryNumber):
    """One inquiry about an order, with the latest answer."""

    category: Scalar = None
    title: Scalar = None
    inquiry_content: Scalar = None
    inquiry_registration_date_time: Scalar = None
    answered: Scalar = None
    order_id: Scalar = None
    product_no: Scalar = None
    product_name: Scalar = None
    customer_name: Scalar = None
    answer_content_id: Scalar = None
    answer_content: Scalar = None
    answer_registration_date_time: Scalar = None


class AnswerData(Wire):
    inquiry_no: Scalar = None


class AnswerTaken(Wire):
    """What Naver says of an answer that it has taken."""

    data: AnswerData


class Token(Wire, rename=None):
    access_token: str
    expires_in: Scalar = None


class ErrorBody(Wire):
    code: Scalar = None
    message: Scalar = None


class Account(Wire):
    account_id: Scalar = None
    account_uid: Scalar = None


class Channel(Wire):
    name: Scalar = None
