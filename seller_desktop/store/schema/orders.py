"""Order lines, their people, claims and shipments, and the search index over them."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from ...domain.claim import ClaimKind, ClaimState
from ...domain.inspection import InspectionResult
from ...domain.order import LineStatus
from ...domain.retention import Kept
from .columns import integer, line_key, metadata, one_of, shop_key, words

_HAS_PHONE = text("orderer_phone IS NOT NULL")
_ON_LOAN = text("(orderer_phone IS NULL OR orderer_phone GLOB '050*')")

order_line = Table(
    "order_line",
    metadata,
    # Milliseconds of the recency instant shifted left by 20, plus a counter: key order is recency.
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    shop_key(),
    words("order_no", nullable=False),
    words("line_no", nullable=False),
    words("group_no"),
    words("status", nullable=False),
    words("status_word", nullable=False),
    words("claim"),
    integer("ordered_at", nullable=False),
    integer("paid_at"),
    integer("accepted_at"),
    integer("dispatched_at"),
    integer("picked_up_at"),
    integer("delivered_at"),
    integer("purchase_confirmed_at"),
    integer("dispatch_due_at"),
    words("product", nullable=False),
    words("option"),
    words("product_no"),
    words("option_no"),
    words("seller_code"),
    integer("quantity", nullable=False),
    integer("quantity_initial"),
    integer("amount", nullable=False),
    integer("amount_initial"),
    words("currency", nullable=False),
    integer("delivery_fee"),
    integer("expected_settlement"),
    words("delivery_method"),
    words("courier"),
    words("invoice_no"),
    words("delivery_attribute"),
    integer("awaiting_gift_address", nullable=False, default=0),
    words("delay_reason"),
    Column("content_hash", LargeBinary, nullable=False),
    integer("first_seen_at", nullable=False),
    UniqueConstraint("shop_id", "line_no", name="uq_order_line_shop_line"),
    CheckConstraint(one_of("status", LineStatus), name="ck_order_line_status"),
    # With the shop, so that counts per shop need no look at the table.
    Index("ix_order_line_worklist", "status", "dispatch_due_at", "id", "shop_id"),
    Index("ix_order_line_order", "shop_id", "order_no"),
    Index("ix_order_line_invoice", "invoice_no", sqlite_where=text("invoice_no IS NOT NULL")),
    Index(
        "ix_order_line_invoice_tail",
        text("substr(invoice_no, -4)"),
        sqlite_where=text("invoice_no IS NOT NULL"),
    ),
    Index("ix_order_line_claim", "id", sqlite_where=text("claim IS NOT NULL")),
)

recipient = Table(
    "recipient",
    metadata,
    line_key(),
    *(
        words(name)
        for name in (
            "orderer_name",
            "orderer_phone",
            "name",
            "phone",
            "phone2",
            "postcode",
            "address",
            "address_detail",
            "delivery_memo",
            "customs_code",
        )
    ),
    # Salt of this line's digests in change events; without it (purge) they say nothing.
    Column("salt", LargeBinary, nullable=False),
    words("phone_tail"),
    words("kept", nullable=False, default=Kept.FULL),
    CheckConstraint(one_of("kept", Kept), name="ck_recipient_kept"),
    # Of what the daily purge looks through only the part it may still take from.
    Index("ix_recipient_kept", "line_id", sqlite_where=text("kept IN ('full', 'trade')")),
    Index("ix_recipient_phone_tail", "phone_tail", sqlite_where=text("phone_tail IS NOT NULL")),
    # The other orders of a buyer.
    Index("ix_recipient_orderer_phone", "orderer_phone", sqlite_where=_HAS_PHONE),
    Index("ix_recipient_orderer_name", "orderer_name", sqlite_where=_ON_LOAN),
)

line_read = Table("line_read", metadata, line_key(), integer("read_at", nullable=False))

payload = Table(
    "payload",
    metadata,
    line_key(),
    Column("body", LargeBinary, nullable=False),
    integer("stored_at", nullable=False),
)

line_note = Table(
    "line_note",
    metadata,
    line_key(),
    words("memo", nullable=False),
    words("tags", nullable=False),
    integer("updated_at", nullable=False),
)

claim = Table(
    "claim",
    metadata,
    Column("id", Integer, primary_key=True),
    shop_key(),
    line_key(primary=False),
    words("claim_no", nullable=False),
    words("kind", nullable=False),
    words("state", nullable=False),
    words("status_word", nullable=False),
    integer("held", nullable=False, default=0),
    words("hold_reason"),
    words("hold_detail"),
    words("reason"),
    words("reason_detail"),
    words("requested_by"),
    integer("quantity"),
    integer("requested_at", nullable=False),
    integer("respond_due_at"),
    words("collect_status"),
    words("collect_method"),
    words("collect_courier"),
    words("collect_invoice_no"),
    integer("collected_at"),
    words("redelivery_courier"),
    words("redelivery_invoice_no"),
    integer("completed_at"),
    integer("fee"),
    integer("extra_fee"),
    words("fault"),
    words("fee_payer"),
    words("fee_method"),
    integer("refund_due_at"),
    Column("content_hash", LargeBinary, nullable=False),
    integer("first_seen_at", nullable=False),
    UniqueConstraint("line_id", "claim_no", name="uq_claim_line_no"),
    CheckConstraint(one_of("kind", ClaimKind), name="ck_claim_kind"),
    CheckConstraint(one_of("state", ClaimState), name="ck_claim_state"),
    Index("ix_claim_worklist", "state", "requested_at", "id"),
)

inspection = Table(
    "inspection",
    metadata,
    line_key(),
    Column("claim_no", Text, primary_key=True),
    words("result", nullable=False),
    words("note", nullable=False),
    integer("updated_at", nullable=False),
    CheckConstraint(one_of("result", InspectionResult), name="ck_inspection_result"),
)

shipment = Table(
    "shipment",
    metadata,
    Column("id", Integer, primary_key=True),
    shop_key(),
    words("method", nullable=False),
    words("courier", nullable=False),
    words("invoice_no", nullable=False),
    UniqueConstraint("shop_id", "courier", "invoice_no", name="uq_shipment_invoice"),
)

shipment_line = Table(
    "shipment_line",
    metadata,
    Column("shipment_id", Integer, ForeignKey("shipment.id", ondelete="CASCADE"), primary_key=True),
    line_key(),
    integer("quantity", nullable=False),
)

SEARCH_DDL = (
    "CREATE VIRTUAL TABLE line_search USING fts5(grams, content='', contentless_delete=1, "
    "detail=none, tokenize='unicode61 remove_diacritics 0')"
)
"""Grams of product, option, people, tags and memo of each line; rowid is the line's key."""
