"""The schema's version: `PRAGMA user_version` of a current file, and its Alembic revision."""

from __future__ import annotations

SCHEMA_VERSION = 1
REVISION = "0001"
