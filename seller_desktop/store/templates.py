"""The seller's answer templates: a name and a text with fields. They hold nobody's data."""

from __future__ import annotations

from dataclasses import dataclass

from .connection import Readable, raw_of


@dataclass(frozen=True, slots=True)
class AnswerTemplate:
    """One template. `text` may hold the fields of `domain.answering.FIELDS`; `updated_at` in UTC
    ms."""

    id: int
    name: str
    text: str
    updated_at: int


def answer_templates(conn: Readable) -> tuple[AnswerTemplate, ...]:
    """All templates by name."""
    rows = raw_of(conn).execute("SELECT id, name, text, updated_at FROM answer_template")
    return tuple(sorted((AnswerTemplate(*row) for row in rows), key=lambda one: one.name))


def answer_template(conn: Readable, name: str) -> AnswerTemplate | None:
    """The template of a name."""
    return next((one for one in answer_templates(conn) if one.name == name), None)


def put_template(conn: Readable, name: str, text: str, at: int) -> None:
    """Store a template, over the one of that name where there is one."""
    raw_of(conn).execute(
        "INSERT INTO answer_template (name, text, updated_at) VALUES (?, ?, ?)"
        " ON CONFLICT (name) DO UPDATE SET text = excluded.text, updated_at = excluded.updated_at",
        (name, text, at),
    )


def remove_template(conn: Readable, name: str) -> bool:
    """Take a template away; whether there was one."""
    removed = raw_of(conn).execute("DELETE FROM answer_template WHERE name = ?", (name,))
    return removed.rowcount > 0
