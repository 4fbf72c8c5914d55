"""Alembic migrations of the database. They ship inside the package; `migrate.py` runs them."""
