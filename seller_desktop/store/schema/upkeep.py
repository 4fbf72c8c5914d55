"""When each job of upkeep (backup, check, purge) ran last and is due next."""

from __future__ import annotations

from sqlalchemy import Column, Table, Text

from .columns import integer, metadata, words

upkeep = Table(
    "upkeep",
    metadata,
    Column("job", Text, primary_key=True),
    integer("due_at", nullable=False),
    integer("tried_at", nullable=False),
    integer("done_at"),
    # The problem the last try ended with, as JSON; NULL after a success.
    words("error"),
)
