"""How a command speaks: JSON for programs, sentences and tables for people."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from pathlib import Path

import click

from ..domain.errors import Problem
from ..domain.korea_time import KST
from ..domain.texts import describe, word
from .program import Core, Program
from .table import plain, table

_INSTANTS = frozenset(
    {
        *("ordered_at", "dispatch_due_at", "requested_at", "respond_due_at", "created_at"),
        *("not_before", "last_success_at", "started_at", "ended_at", "at", "read_at"),
        *("paid_at", "accepted_at", "dispatched_at", "picked_up_at", "delivered_at"),
        *("purchase_confirmed_at", "first_seen_at", "last_tried_at", "reviewed_at"),
        *(
            "asked_at",
            "answer_due_at",
            "updated_at",
            "made_at",
            "oldest_backup_at",
            "newest_backup_at",
            "verified_at",
            "last_event_at",
        ),
    }
)
_NUMBERS = frozenset(
    {
        *("quantity", "amount", "attempts", "seen", "new", "updated", "sent", "size"),
        *("orders", "memos", "unsent"),
    }
)


class Status(IntEnum):
    """Exit statuses of the command line."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    PARTLY = 3
    INTERRUPTED = 130


@dataclass(frozen=True, slots=True)
class Terminal:
    """What every command is given."""

    program: Program
    profile: Path
    as_json: bool
    language: str

    @contextmanager
    def core(self) -> Iterator[Core]:
        """The open profile; warnings about it are told first."""
        with self.program.open(self.profile) as core:
            for warning in core.warnings:
                self.warn(warning)
            yield core

    def json(self, value: object) -> None:
        """One JSON value on a line of its own, in UTF-8 wherever the terminal is."""
        click.echo((json.dumps(value, ensure_ascii=False) + "\n").encode(), nl=False)

    def say(self, text: str) -> None:
        """A sentence for people; silent where programs read."""
        if not self.as_json:
            click.echo(text)

    def warn(self, problem: Problem) -> None:
        """Something to look at that stops nothing: on standard error."""
        if self.as_json:
            told = {"warning": self.problem(problem)}
            click.echo((json.dumps(told, ensure_ascii=False) + "\n").encode(), nl=False, err=True)
        else:
            click.echo(self.sentence(problem), err=True)

    def fail(self, problem: Problem) -> None:
        """Why the command failed: JSON on standard output, sentences on standard error."""
        if self.as_json:
            self.json({"error": self.problem(problem)})
        else:
            click.echo(self.sentence(problem), err=True)

    def problem(self, problem: Problem) -> dict[str, object]:
        """A problem in the shape of the design."""
        text = describe(problem, self.language)
        return {
            "code": problem.code,
            "message": text.message,
            "hint": text.hint,
            "marketplace_code": problem.marketplace_code,
            "marketplace_message": problem.marketplace_message,
            "params": dict(problem.params),
        }

    def sentence(self, problem: Problem) -> str:
        """A problem for people."""
        text = describe(problem, self.language)
        return plain(f"{text.title}. {text.message} {text.hint}").strip()

    def word(self, key: str) -> str:
        """The word of a code in the language of the profile."""
        return word(key, self.language)

    def items(
        self,
        items: Sequence[Mapping[str, object]],
        columns: Sequence[str],
        coded: Mapping[str, str] | None = None,
    ) -> None:
        """A list: JSON as it is, or a table of these columns. `coded` names the namespace of the
        words of a column's codes."""
        if self.as_json:
            self.json(list(items))
            return
        heads = [self.word(f"column.{name}") for name in columns]
        right = frozenset(i for i, name in enumerate(columns) if name in _NUMBERS)
        words = coded or {}
        rows = [[self._cell(name, item.get(name), words) for name in columns] for item in items]
        click.echo(table(heads, rows, right))

    def facts(self, item: Mapping[str, object], coded: Mapping[str, str] | None = None) -> None:
        """One thing: JSON as it is, or one line for each member that is no list of its own."""
        if self.as_json:
            self.json(item)
            return
        for name, value in item.items():
            if not isinstance(value, list | dict):
                head = self.word(f"column.{name}")
                click.echo(f"{head}: {plain(self._cell(name, value, coded or {}))}")

    def _cell(self, name: str, value: object, coded: Mapping[str, str]) -> str:
        if value is None:
            return ""
        if isinstance(value, bool):
            return self.word("column.yes" if value else "column.no")
        if isinstance(value, int):
            return f"{value:,}"
        if isinstance(value, list | tuple):
            return ", ".join(self._cell(name, one, coded) for one in value)
        if isinstance(value, Mapping):
            return self._mapping(value)
        if name in _INSTANTS:
            return korean_clock(str(value))
        return self.word(f"{coded[name]}.{value}") if name in coded else str(value)

    def _mapping(self, value: Mapping[str, object]) -> str:
        """A pending action or a problem within a cell."""
        if "verb" in value:
            verb, state = self.word(f"verb.{value['verb']}"), self.word(f"state.{value['state']}")
            return f"{verb} ({state})"
        return str(value.get("message", ""))


def korean_clock(iso: str) -> str:
    """An instant of a list in Korean time, as people read it."""
    return datetime.fromisoformat(iso).astimezone(KST).strftime("%Y-%m-%d %H:%M")
