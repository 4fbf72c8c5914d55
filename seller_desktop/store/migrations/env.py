"""Alembic's environment: runs on the connection `migrate.py` hands over, inside its transaction."""

from __future__ import annotations

from alembic import context

from seller_desktop.store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
)
context.run_migrations()
