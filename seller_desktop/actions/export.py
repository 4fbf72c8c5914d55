"""Orders and inquiries as files for spreadsheets, CSV or XLSX: masked by default, in full only with
a reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..domain.errors import UserFixable
from ..domain.texts import word
from ..store.access import Deed
from ..store.export_rows import FULL_COLUMNS, MASKED_COLUMNS, export_rows, listed_ids
from ..store.inquiry_items import INQUIRY_COLUMNS, inquiry_items
from ..store.lists import ListFilter
from ..system.files import write_atomically
from .office import Office
from .privacy import record_reveal, stated_reason
from .sheet_cells import Row, cell_of
from .sheet_csv import csv_bytes
from .sheet_xlsx import xlsx_bytes

WRITERS: Mapping[str, Callable[[Sequence[str], Sequence[Row], str], bytes]] = {
    ".csv": csv_bytes,
    ".xlsx": xlsx_bytes,
}
"""By a file's ending: makes its bytes of heads, rows and a title."""


@dataclass(frozen=True, slots=True)
class Exported:
    """A file that was written. `lines` counts what it lists, `full` says it names people."""

    path: Path
    lines: int
    full: bool


def export_listed(
    office: Office,
    path: Path,
    wanted: ListFilter,
    *,
    full: bool,
    reason: str | None,
    language: str,
    columns: Sequence[str] = (),
) -> Exported:
    """Export the lines a list would show; see `export_orders`."""
    with office.db.read() as conn:
        line_ids = listed_ids(conn, wanted)
    return export_orders(
        office, path, line_ids, full=full, reason=reason, language=language, columns=columns
    )


def export_orders(
    office: Office,
    path: Path,
    line_ids: Sequence[int],
    *,
    full: bool = False,
    reason: str | None = None,
    language: str = "ko",
    columns: Sequence[str] = (),
) -> Exported:
    """Write these lines into a file, the whole of it or nothing. Without `columns` it has all;
    one that can't be masked is left out unless it is in full.

    In full an access record with the reason is on disk before the file is. Raises `UserFixable`:
    reason_needed, export_empty, export_format, file_unwritable.
    """
    wish = _Wish(path, _stated(path, reason, full=full), language)
    offered = FULL_COLUMNS if full else MASKED_COLUMNS
    kept = tuple(name for name in columns if name in offered) if columns else offered
    if not kept:
        raise UserFixable("reason_needed")
    with office.db.read() as conn:
        rows = list(export_rows(conn, line_ids, full=full))
    return _write(office, wish, kept, rows, "line_no")


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
    if path.suffix.lower() not in WRITERS:
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
        write_atomically(wish.path, _bytes(wish, columns, rows))
    except OSError:
        raise UserFixable("file_unwritable", file=str(wish.path)) from None
    return Exported(wish.path, len(rows), wish.reason is not None)


def _bytes(wish: _Wish, columns: Sequence[str], rows: Sequence[Mapping[str, object]]) -> bytes:
    language = wish.language
    heads = [word(f"column.{name}", language) for name in columns]
    cells = [[cell_of(name, row[name], language) for name in columns] for row in rows]
    return WRITERS[wish.path.suffix.lower()](heads, cells, wish.path.stem)
