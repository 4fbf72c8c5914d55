"""What the seller asked for: requests, actions, attempts."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    text,
)

from ...domain.action import ActionState, Verb
from .columns import integer, line_key, metadata, one_of, shop_key, words

request = Table(
    "request",
    metadata,
    Column("id", Text, primary_key=True),
    integer("created_at", nullable=False),
    words("actor", nullable=False),
    sqlite_with_rowid=True,
)

action = Table(
    "action",
    metadata,
    Column("id", Text, primary_key=True),
    # The order in which the seller asked; predecessors are decided by it.
    Column("seq", BigInteger, nullable=False, unique=True),
    Column("request_id", Text, ForeignKey("request.id"), nullable=False),
    shop_key(),
    words("verb", nullable=False),
    words("claim_no"),
    # What it is about where it is about no line.
    Column("inquiry_id", Integer, ForeignKey("inquiry.id", ondelete="CASCADE")),
    words("intent", nullable=False),
    words("seen", nullable=False),
    words("state", nullable=False),
    words("reason"),
    words("marketplace_code"),
    words("marketplace_message"),
    words("hold_cause"),
    words("overridden", nullable=False),
    integer("created_at", nullable=False),
    integer("not_before", nullable=False),
    integer("next_check_at"),
    integer("attempts", nullable=False, default=0),
    integer("unknown_attempts", nullable=False, default=0),
    integer("reads_without", nullable=False, default=0),
    integer("settles_from"),
    integer("alone", nullable=False, default=0),
    integer("ended_at"),
    Column("replaces", Text, ForeignKey("action.id")),
    CheckConstraint(one_of("verb", Verb), name="ck_action_verb"),
    CheckConstraint(one_of("state", ActionState), name="ck_action_state"),
    Index(
        "ix_action_open",
        "shop_id",
        "seq",
        sqlite_where=text("state IN ('ready', 'held', 'sending', 'unknown', 'parked')"),
    ),
    Index("ix_action_rejected", "seq", sqlite_where=text("state = 'rejected'")),
    Index("ix_action_request", "request_id"),
    Index("ix_action_inquiry", "inquiry_id", sqlite_where=text("inquiry_id IS NOT NULL")),
    Index("ix_action_ended", "ended_at", sqlite_where=text("ended_at IS NOT NULL")),
)

action_line = Table(
    "action_line",
    metadata,
    Column("action_id", Text, ForeignKey("action.id", ondelete="CASCADE"), primary_key=True),
    line_key(),
    Index("ix_action_line_line", "line_id"),
)

attempt = Table(
    "attempt",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("action_id", Text, ForeignKey("action.id", ondelete="CASCADE"), nullable=False),
    words("send_id", nullable=False),
    words("body_hash", nullable=False),
    integer("started_at", nullable=False),
    integer("ended_at"),
    words("outcome"),
    words("code"),
    words("message"),
    Index("ix_attempt_action", "action_id"),
)
