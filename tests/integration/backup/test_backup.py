"""Backups are whole, proved copies; a damaged one never counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from seller_desktop.domain.errors import OfficeError
from seller_desktop.store import backup
from seller_desktop.store.backup import Backup, Cause, Keep
from seller_desktop.store.backup_contents import verify
from seller_desktop.system.clock import to_ms
from tests.integration.sync.conftest import KEY

from .conftest import Store, garble, rows_of

PAGE = 4096


def test_a_backup_holds_every_row_of_every_table(store: Store) -> None:
    store.fill()
    store.write_memo("L1", "선물 포장")

    one = store.back_up()

    assert rows_of(one.path) == store.everything()
    assert one.counts == {"shops": 1, "orders": 3, "memos": 1, "unsent": 0}


def test_a_backup_is_no_plain_file_and_its_list_entry_names_nobody(store: Store) -> None:
    store.fill()
    one = store.back_up()

    whole = one.path.read_bytes()
    beside = one.path.with_suffix(".json").read_text("utf-8")

    assert not whole.startswith(b"SQLite format 3")
    assert "정미나".encode() not in whole
    assert "정미나" not in beside
    assert "가게" not in beside


def test_the_list_is_newest_first_and_knows_copies_without_their_json(store: Store) -> None:
    first = store.back_up()
    store.clock.advance(3600)
    second = store.back_up()
    first.path.with_suffix(".json").unlink()

    found = backup.backups(store.folder)

    assert [one.name for one in found] == [second.name, first.name]
    assert found[1].counts is None
    assert backup.named(store.folder, first.name).made_at == to_ms(
        datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
    )


@pytest.mark.parametrize("page", [0, 1, 7, -1])
def test_a_backup_with_one_wrong_byte_is_refused(store: Store, page: int) -> None:
    store.fill()
    one = store.back_up()
    pages = one.path.stat().st_size // PAGE
    garble(one.path, [page % pages])

    with pytest.raises(OfficeError) as refused:
        verify(one.path, KEY)

    assert refused.value.code == "backup_damaged"


def test_a_shortened_backup_is_refused(store: Store) -> None:
    store.fill()
    one = store.back_up()
    content = one.path.read_bytes()
    one.path.write_bytes(content[: len(content) // 2 // PAGE * PAGE])

    with pytest.raises(OfficeError) as refused:
        verify(one.path, KEY)

    assert refused.value.code == "backup_damaged"


def test_another_key_is_told_apart_from_damage(store: Store) -> None:
    one = store.back_up()

    with pytest.raises(OfficeError) as refused:
        verify(one.path, bytes(32))

    assert refused.value.code == "database_key_wrong"


def test_a_backup_of_a_later_program_is_told_as_such(store: Store) -> None:
    store.db.write(lambda conn: conn.exec_driver_sql("PRAGMA user_version = 99"))

    with pytest.raises(OfficeError) as refused:
        store.back_up()

    assert refused.value.code == "database_newer"
    assert backup.backups(store.folder) == ()
    assert list(store.folder.iterdir()) == []


def test_a_folder_that_takes_nothing_is_said(store: Store) -> None:
    store.folder.write_text("in the way")

    with pytest.raises(OfficeError) as refused:
        store.back_up()

    assert refused.value.code == "backup_folder"


def test_seven_days_four_weeks_and_six_months_stay() -> None:
    newest = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
    made = [
        Backup(Path(f"{day}.db"), to_ms(newest - timedelta(days=day)), Cause.DAILY, 1)
        for day in range(400)
    ]

    stays = backup.kept(made, Keep())

    ages = sorted(int(path.stem) for path in stays)
    assert ages[:7] == [0, 1, 2, 3, 4, 5, 6]
    assert len(ages) == 7 + 3 + 5 - 1  # a month's newest may be a week's newest as well
    assert ages[-1] > 140


def test_of_one_day_the_newest_stays() -> None:
    noon = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
    made = [
        Backup(Path(f"{hour}.db"), to_ms(noon - timedelta(hours=hour)), Cause.ASKED, 1)
        for hour in range(5)
    ]

    assert backup.kept(made, Keep()) == {Path("0.db")}


def test_pruning_deletes_what_is_not_kept_and_its_json(store: Store) -> None:
    for _ in range(12):
        store.back_up()
        store.clock.advance(86_400)

    gone = backup.prune(store.folder, Keep(days=2, weeks=1, months=1))

    left = backup.backups(store.folder)
    assert len(gone) == 10
    assert len(left) == 2
    assert {path.stem for path in store.folder.iterdir()} == {one.path.stem for one in left}


def test_copies_before_a_restore_are_kept_by_number(store: Store) -> None:
    for _ in range(5):
        store.clock.advance(60)
        backup.create(store.path, KEY, store.folder, store.clock.now(), Cause.BEFORE_RESTORE)

    backup.prune(store.folder, Keep())

    assert len(backup.backups(store.folder)) == 3


def test_a_moved_database_opens_with_its_passphrase_alone(store: Store, tmp_path: Path) -> None:
    store.fill()
    target = tmp_path / "moved.sdmove"
    backup.hand_out(store.path, KEY, target, "네 낱말이 이어진 암호")

    other_key = bytes(reversed(range(32)))
    folder = tmp_path / "elsewhere"
    with pytest.raises(OfficeError) as refused:
        backup.take_in(target, "다른 암호입니다요", other_key, folder, store.clock.now())
    one = backup.take_in(target, "네 낱말이 이어진 암호", other_key, folder, store.clock.now())

    assert refused.value.code == "passphrase_wrong"
    assert rows_of(one.path, other_key) == store.everything()
    assert replace(one, path=Path()).cause is Cause.MOVED_IN
    assert sorted(path.name for path in tmp_path.iterdir() if "part" in path.name) == []


def test_a_passphrase_with_quotes_is_no_statement(store: Store, tmp_path: Path) -> None:
    phrase = 'it\'s "quoted"; DROP TABLE shop --'
    target = tmp_path / "moved.sdmove"

    backup.hand_out(store.path, KEY, target, phrase)

    assert verify(target, phrase).schema == 1
