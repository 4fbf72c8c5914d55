"""Orders and inquiries as CSV files for spreadsheets: masked by default, in full only with a
reason."""

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
from ..store.inquiry_items import INQUIRY_COLUMNS, inquiry_items
from ..store.lists import ListFilter
from ..system.files import write_atomically
from .office import Office
from .privacy import record_reveal, stated_reason

SUFFIX = ".csv"
_BOM = "\ufeff"
_CODED = {
    "status": "status",
    "courier": "courier",
    "kind": "inquiry_kind",
    "state": "inquiry_state",
}
_ISO = frozenset({"asked_at", "answer_due_at"})
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_LONG_NUMBER = re.compile(r"\d{12,}|0\d{3,}")
"""A spreadsheet would round it, or take its first nought away."""


@dataclass(frozen=True, slots=True)
class Exported:
    """A file that was written. `lines` counts what it lists, `full` says it names people."""

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
    wish = _Wish(path, _stated(path, reason, full=full), language)
    with office.db.read() as conn:
        rows = list(export_rows(conn, line_ids, full=full))
    return _write(office, wish, FULL_COLUMNS if full else MASKED_COLUMNS, rows, "line_no")


def export_inquiries(
    office: Office,
    path: Path,
    wanted: ListFilter,
    *,
    full: bool = False,
    reason: str | None = None,
    language: str = "ko",
) -> Exported:
    """Write the inquiries a list would show, masked as it masks them; as `export_orders`."""
    wish = _Wish(path, _stated(path, reason, full=full), language)
    with office.db.read() as conn:
        rows = inquiry_items(conn, wanted, reveal=full)
    return _write(office, wish, INQUIRY_COLUMNS, rows, "inquiry_no")


@dataclass(frozen=True, slots=True)
class _Wish:
    """Where to, in which language, and the reason for naming people: None where it masks them."""

    path: Path
    reason: str | None
    language: str


def _stated(path: Path, reason: str | None, *, full: bool) -> str | None:
    if path.suffix.lower() != SUFFIX:
        raise UserFixable("export_format", file=path.name)
    return stated_reason(reason) if full else None


def _write(
    office: Office,
    wish: _Wish,
    columns: Sequence[str],
    rows: Sequence[Mapping[str, object]],
    number: str,
) -> Exported:
    if not rows:
        raise UserFixable("export_empty")
    if wish.reason is not None:
        record_reveal(office, Deed.EXPORT, [str(row[number]) for row in rows], wish.reason)
    try:
        write_atomically(wish.path, csv_bytes(columns, rows, wish.language))
    except OSError:
        raise UserFixable("file_unwritable", file=str(wish.path)) from None
    return Exported(wish.path, len(rows), wish.reason is not None)


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
    if isinstance(value, list):
        value = "\n".join(map(str, value))
    if name in _ISO:
        return _korean_clock(int(datetime.fromisoformat(str(value)).timestamp() * 1000))
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
