"""What a killed backup leaves is taken away by a later one: it is beyond the reach of a purge."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

from seller_desktop.store import backup
from seller_desktop.store.database import Database
from seller_desktop.system.clock import SystemClock

KEY = bytes(range(32))


def test_half_a_backup_is_taken_away_once_nobody_can_be_writing_it(tmp_path: Path) -> None:
    clock = SystemClock()
    Database.open(tmp_path / "office.db", KEY, clock).close()
    folder = tmp_path / "backups"
    folder.mkdir()
    left, growing = folder / "office-20260101-000000-daily.part", folder / "office-x.part"
    for path in (left, growing):
        path.write_bytes(b"half")
    long_ago = (clock.now() - timedelta(days=1)).timestamp()
    os.utime(left, (long_ago, long_ago))
    backup.create(tmp_path / "office.db", KEY, folder, clock.now(), backup.Cause.DAILY)
    assert not left.exists()
    assert growing.exists()
