"""The connection that every query and save of the store takes: callers need not know SQLAlchemy."""

from sqlalchemy import Connection

__all__ = ["Connection"]
