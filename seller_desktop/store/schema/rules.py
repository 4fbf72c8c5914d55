"""The seller's rules for new orders, what they did, and how the seller wants a line handled."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, Table, text

from .columns import integer, line_key, metadata, words

rule = Table(
    "rule",
    metadata,
    Column("id", Integer, primary_key=True),
    integer("position", nullable=False),
    words("name", nullable=False),
    integer("enabled", nullable=False, default=1),
    # Conditions and deeds as JSON.
    words("body", nullable=False),
    integer("updated_at", nullable=False),
)

rule_trace = Table(
    "rule_trace",
    metadata,
    Column("id", Integer, primary_key=True),
    line_key(primary=False),
    # The request that applied rules to orders that were there already; NULL for a new order.
    words("run"),
    words("step", nullable=False),
    integer("undone_at"),
    Index("ix_rule_trace_line", "line_id"),
    Index("ix_rule_trace_run", "run", sqlite_where=text("run IS NOT NULL")),
)

line_handling = Table(
    "line_handling",
    metadata,
    line_key(),
    # Why the line is on hold (보류), which may be empty; NULL where it is not.
    words("hold"),
    words("courier"),
    integer("updated_at", nullable=False),
    Index("ix_line_handling_hold", "line_id", sqlite_where=text("hold IS NOT NULL")),
)
