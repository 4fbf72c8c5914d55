"""The pieces tables are made of, and the metadata they all belong to."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, MetaData, Text, text

metadata = MetaData()


def one_of(column: str, values: Iterable[str]) -> str:
    """The CHECK of a column that takes these words alone."""
    quoted = ", ".join(f"'{value}'" for value in values)
    return f"{column} IN ({quoted})"


def integer(name: str, *, nullable: bool = True, default: int | None = None) -> Column[int]:
    """A 64-bit integer: an instant, an amount, a count or a flag."""
    server_default = None if default is None else text(str(default))
    return Column(name, BigInteger, nullable=nullable, server_default=server_default)


def words(name: str, *, nullable: bool = True, default: str | None = None) -> Column[str]:
    """A text."""
    server_default = None if default is None else text(f"'{default}'")
    return Column(name, Text, nullable=nullable, server_default=server_default)


def shop_key(*, primary: bool = False, nullable: bool = False) -> Column[int]:
    """The shop a row belongs to; it goes with the shop."""
    return Column(
        "shop_id",
        Integer,
        ForeignKey("shop.id", ondelete="CASCADE"),
        primary_key=primary,
        nullable=nullable and not primary,
    )


def line_key(*, primary: bool = True) -> Column[int]:
    """The order line a row belongs to; it goes with the line."""
    return Column(
        "line_id",
        BigInteger,
        ForeignKey("order_line.id", ondelete="CASCADE"),
        primary_key=primary,
        nullable=False,
    )
