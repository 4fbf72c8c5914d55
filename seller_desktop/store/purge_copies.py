"""Purging backups: each is rewritten without what the database no longer keeps, then replaced.

What a line may keep is decided by the database of today: a backup may hold the order as open that
was confirmed long since.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TypeVar

from ..domain.errors import OfficeError, UserFixable
from ..domain.retention import Kept, is_less
from ..system.files import put_in_place
from .backup import Backup, backups, note
from .backup_contents import verify
from .connection import RawConnection, Readable, Role, connect, pragma, raw_of
from .inquiry_purge import follow_inquiries, purge_inquiries
from .migrations.version import SCHEMA_VERSION
from .purge import (
    LINES_A_STEP,
    WALKS,
    Terms,
    Walk,
    empty_unread,
    overwriting,
    purge_step,
    tidy_index,
)
from .purge_rungs import take_down
from .rekey import fold_log, opens

_UNFINISHED = ".purging"

T = TypeVar("T")


def purge_backups(
    folder: Path,
    keys: Sequence[bytes],
    live: Readable,
    terms: Terms,
    salts: Callable[[int], bytes],
) -> int:
    """Purge every backup of a folder under whichever of `keys` opens it; how many were rewritten.

    `live` is the database the backups were made of. Raises `UserFixable("backup_unpurged", file)`
    for the first that can't be purged, once all others were.
    """
    forget_unfinished(folder)
    rewritten, refused = 0, None
    for one in backups(folder):
        try:
            rewritten += _purge_backup(one, keys, live, terms, salts)
        except (OfficeError, OSError):
            refused = refused or one.name
    if refused is not None:
        raise UserFixable("backup_unpurged", file=refused)
    return rewritten


def forget_unfinished(folder: Path) -> None:
    """Take away what a purge that was cut short has left beside the backups."""
    for path in folder.glob(f"*{_UNFINISHED}*"):
        path.unlink(missing_ok=True)


def _purge_backup(
    one: Backup,
    keys: Sequence[bytes],
    live: Readable,
    terms: Terms,
    salts: Callable[[int], bytes],
) -> bool:
    key = next((key for key in keys if opens(one.path, key)), None)
    if key is None:
        raise UserFixable("database_key_wrong")
    unfinished = one.path.with_suffix(_UNFINISHED)
    try:
        shutil.copyfile(one.path, unfinished)
        if not _purge_copy(unfinished, key, live, terms, salts):
            return False
        fold_log(unfinished, key)
        found = verify(unfinished, key)
        put_in_place(unfinished, one.path)
    finally:
        forget_unfinished(one.path.parent)
    note(one.path, found, terms.now)
    return True


def _purge_copy(
    path: Path, key: bytes, live: Readable, terms: Terms, salts: Callable[[int], bytes]
) -> bool:
    """Whether anything was taken from the copy."""
    copy = connect(path, key, role=Role.WRITER)
    try:
        if pragma(copy, "user_version") != SCHEMA_VERSION:
            raise UserFixable("backup_unpurged", file=path.name)
        taken = _follow(copy, raw_of(live), salts) + _by_itself(copy, terms, salts)
        taken += _inquiries(copy, raw_of(live), terms)
        if not taken:
            return False
        while _within(copy, partial(tidy_index, copy)):
            pass
        copy.execute("VACUUM").fetchall()
    finally:
        copy.close()
    return True


def _follow(copy: RawConnection, live: RawConnection, salts: Callable[[int], bytes]) -> int:
    """Take lines down as far as the database has taken them."""
    taken, after = 0, -1
    while True:
        rows = copy.execute(
            "SELECT l.id, l.line_no, r.kept FROM order_line l JOIN recipient r ON r.line_id = l.id"
            " WHERE l.id > ? ORDER BY l.id LIMIT ?",
            (after, LINES_A_STEP),
        ).fetchall()
        if not rows:
            return taken
        kept = _kept_today(live, [row[0] for row in rows])
        due = [
            (line_id, kept[line_id, line_no])
            for line_id, line_no, still in rows
            if (line_id, line_no) in kept and is_less(kept[line_id, line_no], Kept(still))
        ]
        if due:
            with _transaction(copy), overwriting(copy):
                for line_id, today in due:
                    take_down(copy, line_id, today, salts)
        taken += len(due)
        after = rows[-1][0]


def _inquiries(copy: RawConnection, live: RawConnection, terms: Terms) -> int:
    """What the database has taken of inquiries, and what is due by the copy's own dates."""
    taken = _within(copy, partial(follow_inquiries, copy, live))
    after: int | None = 0
    while after is not None:
        step = _within(copy, partial(purge_inquiries, copy, terms, after))
        taken += len(step.taken)
        after = step.after
    return taken


def _kept_today(live: RawConnection, line_ids: Sequence[int]) -> dict[tuple[int, str], Kept]:
    rows = live.execute(
        "SELECT l.id, l.line_no, r.kept FROM order_line l JOIN recipient r ON r.line_id = l.id"
        " WHERE l.id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(line_ids)),),
    )
    return {(int(row[0]), str(row[1])): Kept(row[2]) for row in rows}


def _by_itself(copy: RawConnection, terms: Terms, salts: Callable[[int], bytes]) -> int:
    """Take down what is due by the copy's own dates: lines the database no longer has."""
    taken = _within(copy, partial(empty_unread, copy, terms))
    for start in WALKS:
        walk: Walk | None = start
        while walk is not None:
            step = _within(copy, partial(purge_step, copy, terms, walk, salts))
            taken += len(step.lines)
            walk = step.further
    return taken


def _within(copy: RawConnection, work: Callable[[], T]) -> T:
    with _transaction(copy):
        return work()


@contextmanager
def _transaction(copy: RawConnection) -> Iterator[None]:
    copy.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        copy.execute("ROLLBACK")
        raise
    copy.execute("COMMIT")
