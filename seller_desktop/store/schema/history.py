"""What is remembered: events, alerts, quarantine, settings, access records."""

from __future__ import annotations

from sqlalchemy import (
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

from .columns import integer, metadata, shop_key, words

change_event = Table(
    "change_event",
    metadata,
    Column("seq", Integer, primary_key=True),
    integer("at", nullable=False),
    integer("shop_id", nullable=False),
    integer("line_id"),
    words("claim_no"),
    words("action_id"),
    words("kind", nullable=False),
    words("field"),
    words("before"),
    words("after"),
    words("source", nullable=False),
    words("reason"),
    Column("hash", LargeBinary, nullable=False),
    Index("ix_change_event_line", "line_id", "seq"),
)

alert = Table(
    "alert",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("event_seq", Integer, ForeignKey("change_event.seq")),
    words("kind", nullable=False),
    integer("created_at", nullable=False),
    shop_key(nullable=True),
    integer("line_id"),
    words("claim_no"),
    words("action_id"),
    words("params", nullable=False),
    integer("seen_at"),
    integer("toasted_at"),
    Index("ix_alert_line", "line_id", sqlite_where=text("line_id IS NOT NULL")),
    Index("ix_alert_untoasted", "id", sqlite_where=text("toasted_at IS NULL")),
    Index("ix_alert_unseen", "id", sqlite_where=text("seen_at IS NULL")),
)

quarantine = Table(
    "quarantine",
    metadata,
    Column("id", Integer, primary_key=True),
    shop_key(),
    words("external_id"),
    words("cause", nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("body_hash", LargeBinary, nullable=False),
    # The instant of the read (marketplace's clock): what it says may be older than the line.
    integer("read_at"),
    integer("first_seen_at", nullable=False),
    integer("last_tried_at", nullable=False),
    # The version of the program whose decoder tried last.
    words("tried_by"),
    # When the seller said to have looked at it in the marketplace's own pages.
    integer("checked_at"),
    UniqueConstraint("shop_id", "external_id", "body_hash", name="uq_quarantine_body"),
    Index("ix_quarantine_unread", "shop_id", "cause", sqlite_where=text("checked_at IS NULL")),
)

setting = Table(
    "setting", metadata, Column("key", Text, primary_key=True), words("value", nullable=False)
)

access_record = Table(
    "access_record",
    metadata,
    Column("id", Integer, primary_key=True),
    integer("at", nullable=False),
    words("actor", nullable=False),
    words("place", nullable=False),
    words("deed", nullable=False),
    words("subject", nullable=False),
    words("reason"),
    Column("hash", LargeBinary, nullable=False),
)
