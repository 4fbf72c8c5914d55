"""Inquiries with their messages, answers that are being written, and answer templates."""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from ...domain.inquiry import InquiryKind, InquiryState, Side
from ...domain.retention import Kept
from .columns import integer, metadata, one_of, shop_key, words

_WAITING = text("state IN ('open', 'to_acknowledge')")

inquiry = Table(
    "inquiry",
    metadata,
    Column("id", Integer, primary_key=True),
    shop_key(),
    words("kind", nullable=False),
    words("number", nullable=False),
    words("state", nullable=False),
    words("status_word", nullable=False),
    integer("asked_at", nullable=False),
    integer("respond_due_at"),
    words("title"),
    words("text", nullable=False),
    words("category"),
    # The order's lines are found by it: they may be stored later than the inquiry.
    words("order_no"),
    words("product_no"),
    words("product_name"),
    words("option_nos", nullable=False),
    words("asker"),
    words("answer_to"),
    integer("read_at", nullable=False),
    integer("first_seen_at", nullable=False),
    words("kept", nullable=False, default=Kept.FULL),
    UniqueConstraint("shop_id", "kind", "number", name="uq_inquiry_number"),
    CheckConstraint(one_of("kind", InquiryKind), name="ck_inquiry_kind"),
    CheckConstraint(one_of("state", InquiryState), name="ck_inquiry_state"),
    CheckConstraint(one_of("kept", Kept), name="ck_inquiry_kept"),
    Index("ix_inquiry_asked", "asked_at"),
    Index("ix_inquiry_order", "shop_id", "order_no", sqlite_where=text("order_no IS NOT NULL")),
    Index("ix_inquiry_waiting", "asked_at", "shop_id", sqlite_where=_WAITING),
)

inquiry_message = Table(
    "inquiry_message",
    metadata,
    Column("inquiry_id", Integer, ForeignKey("inquiry.id", ondelete="CASCADE"), primary_key=True),
    # The marketplace's order; numbers need not be unique, nor rise.
    Column("position", Integer, primary_key=True),
    words("number", nullable=False),
    words("side", nullable=False),
    words("text", nullable=False),
    integer("at"),
    CheckConstraint(one_of("side", Side), name="ck_inquiry_message_side"),
)

inquiry_draft = Table(
    "inquiry_draft",
    metadata,
    Column("inquiry_id", Integer, ForeignKey("inquiry.id", ondelete="CASCADE"), primary_key=True),
    words("text", nullable=False),
    # Whether they are to take the place of an answer that stands there.
    integer("edits", nullable=False, default=0),
    integer("saved_at", nullable=False),
)

answer_template = Table(
    "answer_template",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    words("text", nullable=False),
    integer("updated_at", nullable=False),
)
