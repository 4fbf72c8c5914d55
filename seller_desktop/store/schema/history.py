"""What is remembered: events, alerts, quarantine, settings, views, access records."""

from __future__ import annotations

from sqlalchemy import (
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

from ...domain.reading import Subject
from .columns import integer, metadata, one_of, shop_key, words

change_event = Table(
    "change_event",
    metadata,
    Column("seq", Integer, primary_key=True),
    integer("at", nullable=False),
    integer("shop_id", nullable=False),
    integer("line_id"),
    words("claim_no"),
    integer("inquiry_id"),
    words("action_id"),
    words("kind", nullable=False),
    words("field"),
    words("before"),
    words("after"),
    words("source", nullable=False),
    words("reason"),
    Column("hash", LargeBinary, nullable=False),
    Index("ix_change_event_line", "line_id", "seq"),
    Index(
        "ix_change_event_inquiry",
        "inquiry_id",
        "seq",
        sqlite_where=text("inquiry_id IS NOT NULL"),
    ),
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
    integer("inquiry_id"),
    words("action_id"),
    words("params", nullable=False),
    integer("seen_at"),
    integer("toasted_at"),
    # Put off by the seller until then; when it has rung again.
    integer("snoozed_until"),
    integer("rung_at"),
    Index("ix_alert_line", "line_id", sqlite_where=text("line_id IS NOT NULL")),
    Index("ix_alert_inquiry", "inquiry_id", sqlite_where=text("inquiry_id IS NOT NULL")),
    Index("ix_alert_untoasted", "id", sqlite_where=text("toasted_at IS NULL")),
    Index("ix_alert_unseen", "id", sqlite_where=text("seen_at IS NULL")),
    Index("ix_alert_snoozed", "snoozed_until", sqlite_where=text("snoozed_until IS NOT NULL")),
    Index("ix_alert_rung", "rung_at", sqlite_where=text("rung_at IS NOT NULL")),
    Index("ix_alert_deadline", "created_at", sqlite_where=text("kind = 'deadline'")),
)

quarantine = Table(
    "quarantine",
    metadata,
    Column("id", Integer, primary_key=True),
    shop_key(),
    # What kind of record it is: its numbers are told apart by it.
    words("subject", nullable=False, default=Subject.LINE),
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
    UniqueConstraint("shop_id", "subject", "external_id", "body_hash", name="uq_quarantine_body"),
    CheckConstraint(one_of("subject", Subject), name="ck_quarantine_subject"),
    Index("ix_quarantine_unread", "shop_id", "cause", sqlite_where=text("checked_at IS NULL")),
)

setting = Table(
    "setting", metadata, Column("key", Text, primary_key=True), words("value", nullable=False)
)

# A view of the orders; `body` as `store.views` spells it, which may name people searched for.
view = Table(
    "view",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    integer("position", nullable=False),
    words("body", nullable=False),
    integer("updated_at", nullable=False),
)

column_preset = Table(
    "column_preset",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    words("columns", nullable=False),
    integer("updated_at", nullable=False),
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
