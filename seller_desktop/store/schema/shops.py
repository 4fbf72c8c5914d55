"""Shops, how the rounds with them go, and wishes to sync."""

from __future__ import annotations

from sqlalchemy import Column, Integer, Table, Text

from .columns import integer, metadata, shop_key, words

shop = Table(
    "shop",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Text, nullable=False, unique=True),
    words("marketplace", nullable=False),
    Column("name", Text, nullable=False, unique=True),
    words("base_url", nullable=False),
    integer("official", nullable=False, default=1),
    integer("paused", nullable=False, default=0),
    integer("added_at", nullable=False),
    words("account"),
    integer("alerts_from"),
    integer("history_from"),
    integer("history_done", nullable=False, default=0),
    integer("keys_issued_at"),
    # The last stage (days left) at which the seller was told that these keys end.
    integer("keys_told"),
)

shop_health = Table(
    "shop_health",
    metadata,
    shop_key(primary=True),
    integer("last_success_at"),
    integer("last_try_at"),
    integer("next_try_at"),
    integer("failures", nullable=False, default=0),
    words("error"),
)

cursor = Table(
    "cursor",
    metadata,
    shop_key(primary=True),
    Column("stream", Text, primary_key=True),
    # Everything up to here (marketplace's clock) is stored; NULL before the first round.
    integer("watermark"),
)

due = Table(
    "due",
    metadata,
    shop_key(primary=True),
    Column("task", Text, primary_key=True),
    integer("due_at", nullable=False),
)

sync_wish = Table(
    "sync_wish",
    metadata,
    Column("id", Text, primary_key=True),
    integer("created_at", nullable=False),
    words("shops"),
    integer("since"),
    words("state", nullable=False),
    words("result"),
)
