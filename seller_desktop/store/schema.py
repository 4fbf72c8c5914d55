"""The tables. Instants are UTC ms (`..._at`), money is integer minor units beside a currency.

The migrations lead to exactly these tables; a test compares the two.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from ..domain.action import ActionState, Verb
from ..domain.claim import ClaimKind, ClaimState
from ..domain.order import LineStatus

metadata = MetaData()


def _one_of(column: str, values: Iterable[str]) -> str:
    quoted = ", ".join(f"'{value}'" for value in values)
    return f"{column} IN ({quoted})"


def _integer(name: str, *, nullable: bool = True, default: int | None = None) -> Column[int]:
    server_default = None if default is None else text(str(default))
    return Column(name, BigInteger, nullable=nullable, server_default=server_default)


def _text(name: str, *, nullable: bool = True) -> Column[str]:
    return Column(name, Text, nullable=nullable)


def _line_key() -> Column[int]:
    # INTEGER, so that alone it is the table's own row id and needs no second index.
    return Column(
        "line_id",
        BigInteger().with_variant(Integer, "sqlite"),
        ForeignKey("order_line.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    )


shop = Table(
    "shop",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False, unique=True),
    _text("marketplace", nullable=False),
    Column("name", Text, nullable=False, unique=True),
    _text("base_url", nullable=False),
    _integer("official", nullable=False, default=1),
    _integer("paused", nullable=False, default=0),
    _integer("added_at", nullable=False),
    _text("account"),
    _integer("alerts_from"),
    _integer("history_from"),
    _integer("history_done", nullable=False, default=0),
)

shop_health = Table(
    "shop_health",
    metadata,
    Column("shop_id", Integer, ForeignKey("shop.id", ondelete="CASCADE"), primary_key=True),
    _integer("last_success_at"),
    _integer("last_try_at"),
    _integer("next_try_at"),
    _integer("failures", nullable=False, default=0),
    _text("error"),
    _integer("clock_offset_ms", nullable=False, default=0),
)

order_line = Table(
    "order_line",
    metadata,
    # Milliseconds of the recency instant shifted left by 20, plus a counter: key order is recency.
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("shop_id", Integer, ForeignKey("shop.id", ondelete="CASCADE"), nullable=False),
    _text("order_no", nullable=False),
    _text("line_no", nullable=False),
    _text("group_no"),
    _text("status", nullable=False),
    _text("status_word", nullable=False),
    _text("claim"),
    _integer("ordered_at", nullable=False),
    _integer("paid_at"),
    _integer("accepted_at"),
    _integer("dispatched_at"),
    _integer("picked_up_at"),
    _integer("delivered_at"),
    _integer("purchase_confirmed_at"),
    _integer("dispatch_due_at"),
    _text("product", nullable=False),
    _text("option"),
    _text("product_no"),
    _text("option_no"),
    _text("seller_code"),
    _integer("quantity", nullable=False),
    _integer("quantity_initial"),
    _integer("amount", nullable=False),
    _integer("amount_initial"),
    _text("currency", nullable=False),
    _integer("delivery_fee"),
    _integer("expected_settlement"),
    _text("delivery_method"),
    _text("courier"),
    _text("invoice_no"),
    _text("delivery_attribute"),
    _integer("awaiting_gift_address", nullable=False, default=0),
    _text("delay_reason"),
    Column("content_hash", LargeBinary, nullable=False),
    _integer("first_seen_at", nullable=False),
    UniqueConstraint("shop_id", "line_no", name="uq_order_line_shop_line"),
    CheckConstraint(_one_of("status", LineStatus), name="ck_order_line_status"),
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
    _line_key(),
    *(
        _text(name)
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
    _text("phone_tail"),
    Index("ix_recipient_phone_tail", "phone_tail", sqlite_where=text("phone_tail IS NOT NULL")),
)

line_read = Table("line_read", metadata, _line_key(), _integer("read_at", nullable=False))

payload = Table(
    "payload",
    metadata,
    _line_key(),
    Column("body", LargeBinary, nullable=False),
    _integer("stored_at", nullable=False),
)

line_note = Table(
    "line_note",
    metadata,
    _line_key(),
    _text("memo", nullable=False),
    _text("tags", nullable=False),
    _integer("updated_at", nullable=False),
)

claim = Table(
    "claim",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("shop_id", Integer, ForeignKey("shop.id", ondelete="CASCADE"), nullable=False),
    Column("line_id", BigInteger, ForeignKey("order_line.id", ondelete="CASCADE"), nullable=False),
    _text("claim_no", nullable=False),
    _text("kind", nullable=False),
    _text("state", nullable=False),
    _text("status_word", nullable=False),
    _integer("held", nullable=False, default=0),
    _text("hold_reason"),
    _text("hold_detail"),
    _text("reason"),
    _text("reason_detail"),
    _text("requested_by"),
    _integer("quantity"),
    _integer("requested_at", nullable=False),
    _integer("respond_due_at"),
    _text("collect_status"),
    _text("collect_method"),
    _text("collect_courier"),
    _text("collect_invoice_no"),
    _integer("collected_at"),
    _text("redelivery_courier"),
    _text("redelivery_invoice_no"),
    _integer("completed_at"),
    _integer("fee"),
    _integer("extra_fee"),
    Column("content_hash", LargeBinary, nullable=False),
    _integer("first_seen_at", nullable=False),
    UniqueConstraint("line_id", "claim_no", name="uq_claim_line_no"),
    CheckConstraint(_one_of("kind", ClaimKind), name="ck_claim_kind"),
    CheckConstraint(_one_of("state", ClaimState), name="ck_claim_state"),
    Index("ix_claim_worklist", "state", "requested_at", "id"),
)

shipment = Table(
    "shipment",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("shop_id", Integer, ForeignKey("shop.id", ondelete="CASCADE"), nullable=False),
    _text("method", nullable=False),
    _text("courier", nullable=False),
    _text("invoice_no", nullable=False),
    UniqueConstraint("shop_id", "courier", "invoice_no", name="uq_shipment_invoice"),
)

shipment_line = Table(
    "shipment_line",
    metadata,
    Column("shipment_id", Integer, ForeignKey("shipment.id", ondelete="CASCADE"), primary_key=True),
    _line_key(),
    _integer("quantity", nullable=False),
)

request = Table(
    "request",
    metadata,
    Column("id", Text, primary_key=True),
    _integer("created_at", nullable=False),
    _text("actor", nullable=False),
    sqlite_with_rowid=True,
)

action = Table(
    "action",
    metadata,
    Column("id", Text, primary_key=True),
    # The order in which the seller asked; predecessors are decided by it.
    Column("seq", BigInteger, nullable=False, unique=True),
    Column("request_id", Text, ForeignKey("request.id"), nullable=False),
    Column("shop_id", Integer, ForeignKey("shop.id", ondelete="CASCADE"), nullable=False),
    _text("verb", nullable=False),
    _text("claim_no"),
    _text("intent", nullable=False),
    _text("seen", nullable=False),
    _text("state", nullable=False),
    _text("reason"),
    _text("marketplace_code"),
    _text("marketplace_message"),
    _text("hold_cause"),
    _text("overridden", nullable=False),
    _integer("created_at", nullable=False),
    _integer("not_before", nullable=False),
    _integer("next_check_at"),
    _integer("attempts", nullable=False, default=0),
    _integer("unknown_attempts", nullable=False, default=0),
    _integer("reads_without", nullable=False, default=0),
    _integer("alone", nullable=False, default=0),
    _integer("ended_at"),
    Column("replaces", Text, ForeignKey("action.id")),
    CheckConstraint(_one_of("verb", Verb), name="ck_action_verb"),
    CheckConstraint(_one_of("state", ActionState), name="ck_action_state"),
    Index(
        "ix_action_open",
        "shop_id",
        "seq",
        sqlite_where=text("state IN ('ready', 'held', 'sending', 'unknown', 'parked')"),
    ),
    Index("ix_action_rejected", "seq", sqlite_where=text("state = 'rejected'")),
    Index("ix_action_request", "request_id"),
)

action_line = Table(
    "action_line",
    metadata,
    Column("action_id", Text, ForeignKey("action.id", ondelete="CASCADE"), primary_key=True),
    _line_key(),
    Index("ix_action_line_line", "line_id"),
)

attempt = Table(
    "attempt",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("action_id", Text, ForeignKey("action.id", ondelete="CASCADE"), nullable=False),
    _text("send_id", nullable=False),
    _text("body_hash", nullable=False),
    _integer("started_at", nullable=False),
    _integer("ended_at"),
    _text("outcome"),
    _text("code"),
    _text("message"),
    Index("ix_attempt_action", "action_id"),
)

change_event = Table(
    "change_event",
    metadata,
    Column("seq", Integer, primary_key=True),
    _integer("at", nullable=False),
    _integer("shop_id", nullable=False),
    _integer("line_id"),
    _text("claim_no"),
    _text("action_id"),
    _text("kind", nullable=False),
    _text("field"),
    _text("before"),
    _text("after"),
    _text("source", nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Index("ix_change_event_line", "line_id", "seq"),
)

alert = Table(
    "alert",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("event_seq", Integer, ForeignKey("change_event.seq")),
    _text("kind", nullable=False),
    _integer("created_at", nullable=False),
    Column("shop_id", Integer, ForeignKey("shop.id", ondelete="CASCADE")),
    _integer("line_id"),
    _text("claim_no"),
    _text("action_id"),
    _text("params", nullable=False),
    _integer("seen_at"),
    _integer("toasted_at"),
    Index("ix_alert_line", "line_id", sqlite_where=text("line_id IS NOT NULL")),
    Index("ix_alert_untoasted", "id", sqlite_where=text("toasted_at IS NULL")),
    Index("ix_alert_unseen", "id", sqlite_where=text("seen_at IS NULL")),
)

quarantine = Table(
    "quarantine",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("shop_id", Integer, ForeignKey("shop.id", ondelete="CASCADE"), nullable=False),
    _text("external_id"),
    _text("cause", nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("body_hash", LargeBinary, nullable=False),
    _integer("first_seen_at", nullable=False),
    _integer("last_tried_at", nullable=False),
    UniqueConstraint("shop_id", "external_id", "body_hash", name="uq_quarantine_body"),
)

cursor = Table(
    "cursor",
    metadata,
    Column("shop_id", Integer, ForeignKey("shop.id", ondelete="CASCADE"), primary_key=True),
    Column("stream", Text, primary_key=True),
    # Everything up to here (marketplace's clock) is stored; NULL before the first round.
    _integer("watermark"),
)

due = Table(
    "due",
    metadata,
    Column("shop_id", Integer, ForeignKey("shop.id", ondelete="CASCADE"), primary_key=True),
    Column("task", Text, primary_key=True),
    _integer("due_at", nullable=False),
)

sync_wish = Table(
    "sync_wish",
    metadata,
    Column("id", Text, primary_key=True),
    _integer("created_at", nullable=False),
    _text("shops"),
    _integer("since"),
    _text("state", nullable=False),
    _text("result"),
)

setting = Table(
    "setting", metadata, Column("key", Text, primary_key=True), _text("value", nullable=False)
)

access_record = Table(
    "access_record",
    metadata,
    Column("id", Integer, primary_key=True),
    _integer("at", nullable=False),
    _text("actor", nullable=False),
    _text("place", nullable=False),
    _text("deed", nullable=False),
    _text("subject", nullable=False),
    Column("hash", LargeBinary, nullable=False),
)

SEARCH_DDL = (
    "CREATE VIRTUAL TABLE line_search USING fts5(grams, content='', contentless_delete=1, "
    "detail=none, tokenize='unicode61 remove_diacritics 0')"
)
"""Grams of product, option, people, tags and memo of each line; rowid is the line's key."""
