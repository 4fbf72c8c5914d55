"""Backups of a profile: daily and on demand, put back at the next opening, moved, mended."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from seller_desktop.actions import backup, damage, restore
from seller_desktop.actions.office import Office
from seller_desktop.actions.opening import open_profile
from seller_desktop.actions.shops import stored_credentials
from seller_desktop.actions.upkeep import UpkeepJob, run_due, run_job
from seller_desktop.domain.errors import Fault, OfficeError, Problem, UserFixable
from seller_desktop.domain.korea_time import DAY_MS
from seller_desktop.store import alerts, settings, shops, upkeep
from seller_desktop.store.access import accesses
from seller_desktop.store.backup import Cause
from tests.integration.keys.conftest import KeyDesk

from .conftest import garble

HOUR_S = 3_600
PHRASE = "네 낱말이 이어진 긴 암호"


@pytest.fixture
def desk(tmp_path: Path) -> KeyDesk:
    return KeyDesk(tmp_path / "p")


@pytest.fixture
def office(desk: KeyDesk) -> Iterator[Office]:
    with desk.office() as opened:
        yield opened


def _add_shop(office: Office, name: str = "바람골살림") -> None:
    at = office.clock.now_ms()
    office.db.write(
        lambda conn: shops.add_shop(
            conn,
            uid=f"uid-{name}",
            marketplace="naver",
            name=name,
            base_url="https://shop.invalid",
            official=True,
            account="a",
            added_at=at,
            history_from=at,
        )
    )
    office.secrets.put(f"uid-{name}", "client_id", "id")
    office.secrets.put(f"uid-{name}", "client_secret", "secret")


def _names(office: Office) -> list[str]:
    with office.db.read() as conn:
        return [shop.name for shop in shops.shops(conn)]


# By itself.


def test_a_backup_is_made_once_a_day_by_itself(desk: KeyDesk, office: Office) -> None:
    _add_shop(office)

    for _ in range(49):
        run_due(office)
        desk.clock.advance(HOUR_S)

    assert len(backup.backup_list(office)) == 3
    assert {one.cause for one in backup.backup_list(office)} == {Cause.DAILY}


def test_after_days_asleep_one_backup_is_made(desk: KeyDesk, office: Office) -> None:
    _add_shop(office)
    run_due(office)
    desk.clock.advance(4 * 24 * HOUR_S)

    run_due(office)
    run_due(office)

    assert len(backup.backup_list(office)) == 2


def test_a_clock_that_was_set_back_stops_no_backup(desk: KeyDesk, office: Office) -> None:
    _add_shop(office)
    desk.clock.jump(30 * 24 * HOUR_S)
    run_due(office)
    desk.clock.jump(-30 * 24 * HOUR_S)

    assert backup.JOB in run_due(office)


def test_none_is_made_where_the_seller_wants_none(office: Office) -> None:
    _add_shop(office)
    office.db.write(lambda conn: settings.put(conn, settings.BACKUP_DAILY, False))

    run_due(office)

    assert backup.backup_list(office) == ()
    assert backup.backup_status(office).next_at is None


def test_an_empty_profile_needs_no_backup(office: Office) -> None:
    run_due(office)

    assert backup.backup_list(office) == ()


def test_one_on_demand_puts_the_next_daily_one_off(desk: KeyDesk, office: Office) -> None:
    _add_shop(office)
    backup.back_up(office)

    run_due(office)

    status = backup.backup_status(office)
    assert len(backup.backup_list(office)) == 1
    assert status.next_at == desk.clock.now_ms() + DAY_MS
    assert status.last is not None
    assert status.last.cause is Cause.ASKED


def test_what_fails_is_kept_and_tried_again_in_an_hour(
    desk: KeyDesk, office: Office, expected_errors: list[logging.LogRecord]
) -> None:
    tried: list[int] = []

    def fail(_: Office) -> None:
        tried.append(desk.clock.now_ms())
        raise UserFixable("disk_full")

    job = UpkeepJob("test", DAY_MS, fail)
    for _ in range(13):
        run_due(office, [job])
        desk.clock.advance(600)

    with office.db.read() as conn:
        run = upkeep.job_run(conn, "test")
    assert len(tried) == 3
    assert run is not None
    assert run.problem == Problem("disk_full")
    assert len(expected_errors) == 3


def test_a_bug_in_one_job_stops_no_other(
    office: Office, expected_errors: list[logging.LogRecord]
) -> None:
    done: list[str] = []

    def stumble(_: Office) -> None:
        raise ZeroDivisionError

    jobs = [
        UpkeepJob("bad", DAY_MS, stumble),
        UpkeepJob("good", DAY_MS, lambda _: done.append("good")),
    ]

    assert run_due(office, jobs) == ("good",)
    assert done == ["good"]
    assert expected_errors


# Putting back.


def test_a_wish_of_the_window_is_carried_out_at_the_next_opening(desk: KeyDesk) -> None:
    with desk.office() as office:
        _add_shop(office)
        one = backup.back_up(office)
        office.db.write(lambda conn: settings.put(conn, settings.UNDO_SECONDS, 33))
        found = backup.preview(office, one.name)
        restore.wish_restore(office.paths, one.name)
    assert found.contents.shops[0].name == "바람골살림"

    opened = open_profile(desk.closed, threaded=False)
    with opened.db.read() as conn:
        undo = settings.get(conn, settings.UNDO_SECONDS)
    opened.close()

    assert [told.code for told in opened.warnings] == ["restore_done"]
    assert undo == settings.UNDO_SECONDS.default
    with desk.opened() as again:
        assert again.warnings == ()


def test_a_wish_for_a_damaged_backup_leaves_everything_and_is_told(
    desk: KeyDesk, expected_errors: list[logging.LogRecord]
) -> None:
    with desk.office() as office:
        _add_shop(office)
        one = backup.back_up(office)
        restore.wish_restore(office.paths, one.name)
    garble(one.path, [3])

    with desk.office() as office:
        assert _names(office) == ["바람골살림"]
    assert expected_errors


def test_a_restore_while_the_profile_is_open_is_refused(desk: KeyDesk) -> None:
    with desk.office() as office:
        _add_shop(office)
        one = backup.back_up(office)
        with pytest.raises(UserFixable) as refused:
            restore.restore(desk.closed, one.name)

    assert refused.value.code == "profile_in_use"


def test_a_shop_that_was_added_since_stays_with_its_secrets(desk: KeyDesk) -> None:
    with desk.office() as office:
        _add_shop(office)
        one = backup.back_up(office)
        desk.clock.advance(60)
        _add_shop(office, "두번째")
        assert backup.preview(office, one.name).newer.shops == ("두번째",)

    restore.restore(desk.closed, one.name)

    with desk.office() as office:
        assert _names(office) == ["바람골살림", "두번째"]
        with office.db.read() as conn:
            added = shops.shop_named(conn, "두번째")
        assert stored_credentials(office, added)["client_id"] == "id"


def test_a_missing_database_comes_back_from_a_backup(desk: KeyDesk) -> None:
    with desk.office() as office:
        _add_shop(office)
        backup.back_up(office)
    desk.paths.database.unlink()
    with pytest.raises(UserFixable) as refused, desk.opened():
        pass
    assert refused.value.code == "database_missing"

    found = restore.newest_good(desk.closed)
    assert found is not None
    restore.restore(desk.closed, found[0].name)

    with desk.office() as office:
        assert _names(office) == ["바람골살림"]


# Another computer.


def test_a_profile_moves_to_another_computer_without_secrets(desk: KeyDesk, tmp_path: Path) -> None:
    target = tmp_path / "move.sellerdesk"
    with desk.office() as office:
        _add_shop(office)
        backup.move_out(office, target, PHRASE)
        with office.db.read() as conn:
            assert [shop.paused for shop in shops.shops(conn)] == [True]
            assert accesses(conn, 1)[0].deed == "export"

    other = KeyDesk(tmp_path / "other")
    one = restore.take_in(other.closed, target, PHRASE)
    restore.restore(other.closed, one.name)

    with other.office() as office:
        assert _names(office) == ["바람골살림"]
        with office.db.read() as conn:
            (shop,) = shops.shops(conn)
        assert not shop.paused
        with pytest.raises(UserFixable) as missing:
            stored_credentials(office, shop)
    assert missing.value.code == "shop_not_connected"


def test_a_short_passphrase_is_refused(office: Office, tmp_path: Path) -> None:
    with pytest.raises(UserFixable) as refused:
        backup.move_out(office, tmp_path / "x", "kurz")

    assert refused.value.code == "passphrase_short"
    assert not (tmp_path / "x").exists()


# Damage.


def test_damage_met_while_running_is_looked_for_at_the_next_start(desk: KeyDesk) -> None:
    with desk.office() as office:
        _add_shop(office)
        backup.back_up(office)
        damage.note_damage(office.paths)
    garble(desk.paths.database, [40])

    with pytest.raises(Fault) as found, desk.opened():
        pass
    assert found.value.code == "database_damaged"

    done = restore.rebuild(desk.closed)
    with desk.office() as office:
        assert _names(office) == ["바람골살림"]
    assert done.aside is not None
    assert done.aside.exists()
    assert not desk.paths.damage_note.exists()


def test_a_false_alarm_is_forgotten(desk: KeyDesk) -> None:
    with desk.office() as office:
        damage.note_damage(office.paths)

    with desk.opened():
        assert not desk.paths.damage_note.exists()


def test_after_a_bad_end_the_structure_is_looked_at(desk: KeyDesk, tmp_path: Path) -> None:
    with desk.office() as office:
        _add_shop(office)
        # As a kill leaves them: the log beside the file.
        whole = {path: path.read_bytes() for path in desk.root.glob("office.db*")}
    for path, content in whole.items():
        path.write_bytes(content)
    assert (desk.root / "office.db-wal").stat().st_size > 0

    with desk.office() as office:
        assert _names(office) == ["바람골살림"]


def test_a_clean_end_leaves_no_log(desk: KeyDesk) -> None:
    with desk.office() as office:
        _add_shop(office)
        with office.db.read_raw() as raw:
            raw.execute("SELECT 1").fetchall()

    assert not (desk.root / "office.db-wal").exists()


def test_the_weekly_check_finds_damage_and_says_so(
    desk: KeyDesk, office: Office, expected_errors: list[logging.LogRecord]
) -> None:
    _add_shop(office)
    office.db.checkpoint()
    garble(desk.paths.database, [50])

    job = UpkeepJob(damage.JOB, damage.EVERY_MS, damage.weekly_check)
    assert run_job(office, job) == Problem("database_damaged")
    assert desk.paths.damage_note.exists()
    assert expected_errors


def test_the_weekly_check_passes_a_sound_file(office: Office) -> None:
    job = UpkeepJob(damage.JOB, damage.EVERY_MS, damage.weekly_check)

    assert run_job(office, job) is None


def test_no_good_backup_is_said_as_none(desk: KeyDesk) -> None:
    with desk.office() as office:
        _add_shop(office)
        one = backup.back_up(office)
    garble(one.path, [5])

    assert restore.newest_good(desk.closed) is None


def test_a_name_that_is_no_backup_is_refused(office: Office) -> None:
    with pytest.raises(OfficeError) as refused:
        backup.verify_backup(office, "../office.db")

    assert refused.value.code == "backup_missing"


def test_the_seller_is_told_once_of_a_job_that_keeps_failing(
    desk: KeyDesk, office: Office, expected_errors: list[logging.LogRecord]
) -> None:
    def fail(_: Office) -> None:
        raise UserFixable("disk_full")

    for _ in range(3):
        run_due(office, [UpkeepJob("test", DAY_MS, fail)])
        desk.clock.advance(2 * HOUR_S)

    with office.db.read() as conn:
        told = alerts.alerts(conn, 10)
    assert [(one.shop_id, one.params) for one in told] == [(None, {"code": "disk_full"})]
    assert len(expected_errors) == 3
