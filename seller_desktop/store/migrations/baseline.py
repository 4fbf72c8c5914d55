"""Writes the first migration anew from the tables: for `dev.py baseline`, before a release."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import create_engine
from sqlalchemy.schema import CreateIndex, CreateTable

from seller_desktop.store import schema

TARGET = Path(__file__).parent / "versions" / "0001_baseline.sql"


def baseline_sql() -> str:
    """The statements that make an empty database of the present schema."""
    dialect = create_engine("sqlite://").dialect
    statements = []
    for table in schema.metadata.sorted_tables:
        statements.append(str(CreateTable(table).compile(dialect=dialect)).strip())
        indexes = sorted(table.indexes, key=lambda index: index.name or "")
        statements += [str(CreateIndex(one).compile(dialect=dialect)).strip() for one in indexes]
    statements.append(schema.SEARCH_DDL)
    return ";\n\n".join(map(_tidy, statements)) + ";\n"


def _tidy(statement: str) -> str:
    return "\n".join(line.rstrip().replace("\t", "    ") for line in statement.splitlines())


if __name__ == "__main__":
    TARGET.write_text(baseline_sql(), encoding="utf-8", newline="\n")
