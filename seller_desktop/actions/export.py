"""Orders as a CSV file for spreadsheets: masked by default, in full only with a reason."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from ..domain.errors import UserFixable
from ..domain.korea_time import KST
from ..domain.texts import word
from ..store.access import Deed
from ..store.export_rows import (
    FULL_COLUMNS,
    INSTANTS,
    MASKED_COLUMNS,
    export_rows,
    listed_ids,
)
from ..store.lists import ListFilter
from ..system.files import write_atomically
from .office import Office
from .privacy import record_reveal, stated_reason

SUFFIX = ".csv"
_BOM = "\ufeff"
_CODED = {"status": "status", "courier": "courier"}
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_LONG_NUMBER = re.compile(r"\d{12,}|0\d{3,}")
"""A spreadsheet would round it, or take its first nought away."""


@dataclass(frozen=True, slots=True)
class Exported:
    """A file that was written. `lines` counts order lines, `full` says it names people."""

    path: Path
    lines: int
    full: bool


def export_listed(
    office: Office, path: Path, wanted: ListFilter, *, full: bool, reason: str | None, language: str
) -> Exported:
    """Export the lines a list would show; see `export_orders`."""
    with office.db.read() as conn:
        line_ids = listed_ids(conn, wanted)
    return export_orders(office, path, line_ids, full=full, reason=reason, language=language)


def export_orders(
    office: Office,
    path: Path,
    line_ids: Sequence[int],
    *,
    full: bool = False,
    reason: str | None = None,
    language: str = "ko",
) -> Exported:
    """Write these lines into a file, the whole of it or nothing.

    In full an access record with the reason is on disk before the file is. Raises `UserFixable`:
    reason_needed, export_empty, export_format, file_unwritable.
    """
    if path.suffix.lower() != SUFFIX:
        raise UserFixable("export_format", file=path.name)
    stated = stated_reason(reason) if full else None
    columns = FULL_COLUMNS if full else MASKED_COLUMNS
    with office.db.read() as conn:
        rows = list(export_rows(conn, line_ids, full=full))
    if not rows:
        raise UserFixable("export_empty")
    if full:
        record_reveal(office, Deed.EXPORT, [str(row["line_no"]) for row in rows], stated)
    try:
        write_atomically(path, csv_bytes(columns, rows, language))
    except OSError:
        raise UserFixable("file_unwritable", file=str(path)) from None
    return Exported(path, len(rows), full)


def csv_bytes(columns: Sequence[str], rows: Iterable[Mapping[str, object]], language: str) -> bytes:
    """UTF-8 with the mark spreadsheets know it by; heads and codes in words of `language`."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([word(f"column.{name}", language) for name in columns])
    for row in rows:
        writer.writerow([_cell(name, row[name], language) for name in columns])
    return (_BOM + text.getvalue()).encode()


def _cell(name: str, value: object, language: str) -> str | int:
    """Numbers are numbers by type; a text that would be read as a formula or as a number that
    loses digits gets an apostrophe, which our own import takes off again."""
    if value is None:
        return ""
    if isinstance(value, int):
        return _korean_clock(value) if name in INSTANTS else value
    text = _words(name, str(value), language)
    guarded = text.startswith(_FORMULA) or _LONG_NUMBER.fullmatch(text)
    return f"'{text}" if guarded else text


def _words(name: str, value: str, language: str) -> str:
    if name == "claim":
        kind, _, state = value.partition(".")
        return f"{word(f'claim_kind.{kind}', language)} {word(f'claim_state.{state}', language)}"
    return word(f"{_CODED[name]}.{value}", language) if name in _CODED else value


def _korean_clock(ms: int) -> str:
    return datetime.fromtimestamp(ms // 1000, UTC).astimezone(KST).strftime("%Y-%m-%d %H:%M")
