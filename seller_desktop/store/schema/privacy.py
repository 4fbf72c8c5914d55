"""What proves that buyers' data is looked after: purges, and monthly looks at the access record."""

from __future__ import annotations

from sqlalchemy import Column, Integer, Table, Text

from .columns import integer, metadata, words

purge_run = Table(
    "purge_run",
    metadata,
    Column("id", Integer, primary_key=True),
    words("cause", nullable=False),
    integer("keep_days", nullable=False),
    integer("started_at", nullable=False),
    # NULL until index, file and backups are clean as well: the next run goes on with it.
    integer("ended_at"),
    words("counts", nullable=False),
)

access_review = Table(
    "access_review",
    metadata,
    # `2026-11`, a month of the Korean calendar.
    Column("month", Text, primary_key=True),
    integer("reviewed_at", nullable=False),
    words("actor", nullable=False),
    integer("records", nullable=False),
)
