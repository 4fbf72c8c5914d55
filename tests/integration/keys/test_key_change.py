"""A change of the key: whole, or not at all, whatever ends the process between its steps."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from seller_desktop.actions import keys
from seller_desktop.actions.key_change import STEPS, Reached
from seller_desktop.domain.errors import OfficeError, UserFixable
from seller_desktop.store import backup
from seller_desktop.store.access import accesses
from seller_desktop.store.rekey import opens
from seller_desktop.system.keyring import FileKeyring, MemoryKeyring
from seller_desktop.system.profile import KeyChange, save_profile

from .conftest import BUYER, KeyDesk, refused

BEFORE_THE_RENAME = STEPS[: STEPS.index("placed")]
AFTER_IT = STEPS[STEPS.index("placed") :]


class Killed(BaseException):
    """The process ends here: nothing may catch it."""


def die_at(step: str) -> Reached:
    def reached(now: str) -> None:
        if now == step:
            raise Killed

    return reached


def rekey_until(desk: KeyDesk, step: str) -> None:
    with pytest.raises(Killed):
        keys.rotate(desk.closed, die_at(step))


def test_a_change_brings_file_and_backups_under_a_new_key(desk: KeyDesk) -> None:
    old = desk.raw_key()
    with desk.office() as office:
        backup.create(
            office.paths.database, old, office.paths.backups, office.clock.now(), backup.Cause.ASKED
        )
        keys.make_code(office)
    keys.rotate(desk.closed)
    new = desk.raw_key(2)
    assert desk.content() == BUYER
    assert desk.versions() == [2]
    assert not opens(desk.paths.database, old)
    copies = backup.backups(desk.paths.backups)
    assert {one.cause for one in copies} == {backup.Cause.ASKED, backup.Cause.BEFORE_REKEY}
    assert all(opens(one.path, new) and not opens(one.path, old) for one in copies)
    assert not desk.paths.recovery.exists()
    assert desk.profile.key_change is None


def test_a_change_stands_in_the_record_once(desk: KeyDesk) -> None:
    keys.rotate(desk.closed)
    keys.rotate(desk.closed)
    with desk.opened() as opened, opened.db.read() as conn:
        found = [(one.deed, one.subject) for one in accesses(conn, 9)]
    assert found == [("key_change", "key 3"), ("key_change", "key 2")]


def test_nothing_is_left_of_a_change_but_the_copy(desk: KeyDesk) -> None:
    keys.rotate(desk.closed)
    assert not list(desk.root.rglob("*.part*"))


@pytest.mark.parametrize("step", BEFORE_THE_RENAME)
def test_a_change_that_did_not_come_to_the_rename_is_taken_back(desk: KeyDesk, step: str) -> None:
    code = desk.make_code()
    rekey_until(desk, step)
    with desk.opened() as opened:
        assert [told.code for told in opened.warnings] == ["key_change_undone"]
        assert opened.profile.key_version == 1
    assert desk.content() == BUYER
    assert desk.versions() == [1]
    assert desk.profile.key_version == 1
    assert desk.profile.key_change is None
    assert not list(desk.root.rglob("office.part*"))
    desk.keyring.delete(desk.key_name())
    keys.recover(desk.closed, code.text)
    assert desk.content() == BUYER


@pytest.mark.parametrize("step", AFTER_IT)
def test_a_change_that_came_to_the_rename_is_finished(desk: KeyDesk, step: str) -> None:
    desk.make_code()
    old = desk.raw_key()
    rekey_until(desk, step)
    with desk.opened() as opened:
        assert opened.warnings == ()
    assert desk.content() == BUYER
    assert desk.versions() == [2]
    assert (desk.profile.key_version, desk.profile.key_change) == (2, None)
    assert not desk.paths.recovery.exists()
    assert not any(opens(one.path, old) for one in backup.backups(desk.paths.backups))


@pytest.mark.parametrize(("step", "again"), [*zip(STEPS, reversed(STEPS), strict=True)])
def test_a_second_crash_while_it_is_mended_does_no_harm(
    desk: KeyDesk, step: str, again: str
) -> None:
    rekey_until(desk, step)
    with pytest.raises(Killed):
        keys.rotate(desk.closed, die_at(again))  # mends the first change, then begins another
    assert desk.content() == BUYER
    assert len(desk.versions()) == 1


CHILD = """
import sys, time
from pathlib import Path
from seller_desktop.actions import keys
from seller_desktop.app import closed_profile
from seller_desktop.system.keyring import FileKeyring, MemoryKeyring
from seller_desktop.system.paths import ProfilePaths

def reached(step):
    print(step, flush=True)
    if step == sys.argv[3]:
        time.sleep(600)

keyring = FileKeyring(Path(sys.argv[2]))
keys.rotate(closed_profile(ProfilePaths(Path(sys.argv[1])), keyring=keyring), reached)
"""


@pytest.mark.parametrize("step", STEPS)
def test_a_process_that_is_killed_between_two_steps_loses_nothing(
    tmp_path: Path, step: str
) -> None:
    keyring = FileKeyring(tmp_path / "keys.json")
    desk = KeyDesk(tmp_path / "p", keyring=keyring)  # type: ignore[arg-type]  # as the child has
    desk.fill()
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(desk.root), str(tmp_path / "keys.json"), step],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[3],
        text=True,
    )
    assert child.stdout is not None
    assert any(line.strip() == step for line in child.stdout)
    child.kill()
    child.wait()
    child.stdout.close()
    assert desk.content() == BUYER
    assert desk.versions() == ([1] if step in BEFORE_THE_RENAME else [2])


def fail_at(step: str) -> Reached:
    def reached(now: str) -> None:
        if now == step:
            raise OSError(errno.ENOSPC, "no space left")

    return reached


@pytest.mark.parametrize("step", BEFORE_THE_RENAME)
def test_a_disk_that_is_full_leaves_everything_as_it_was(desk: KeyDesk, step: str) -> None:
    with pytest.raises(OfficeError, match="rekey_failed"):
        keys.rotate(desk.closed, fail_at(step))
    assert desk.profile.key_change is None
    assert desk.content() == BUYER
    assert desk.versions() == [1]


@pytest.mark.parametrize("step", AFTER_IT)
def test_what_fails_after_the_rename_never_takes_the_new_key_away(desk: KeyDesk, step: str) -> None:
    with suppress(OfficeError):
        keys.rotate(desk.closed, fail_at(step))
    assert desk.content() == BUYER
    assert desk.versions() == [2]


def test_a_keyring_that_takes_no_new_key_keeps_the_old_one(desk: KeyDesk) -> None:
    class Full(MemoryKeyring):
        def set(self, name: str, value: str) -> None:
            raise UserFixable("keyring_locked")

        def get(self, name: str) -> str | None:
            return desk.keyring.get(name)

    closed = replace(desk.closed, keyring=lambda _: Full())
    with pytest.raises(UserFixable, match="keyring_locked"):
        keys.rotate(closed)
    assert desk.content() == BUYER


def test_a_damaged_database_is_not_given_a_new_key(desk: KeyDesk) -> None:
    page = slice(4096 * 5, 4096 * 6)
    content = bytearray(desk.paths.database.read_bytes())
    content[page.start + 50] ^= 1
    desk.paths.database.write_bytes(content)
    with pytest.raises(OfficeError):
        keys.rotate(desk.closed)
    assert desk.paths.database.read_bytes()[page] == content[page]
    assert desk.versions() == [1]
    assert desk.profile.key_change is None


def test_a_change_waits_until_nobody_has_the_profile_open(desk: KeyDesk) -> None:
    with desk.opened(), pytest.raises(UserFixable, match="profile_in_use"):
        keys.rotate(desk.closed)
    keys.rotate(desk.closed)
    assert desk.versions() == [2]


def test_a_wish_is_carried_out_by_the_opening_that_can_show_a_new_code(desk: KeyDesk) -> None:
    with desk.office() as office:
        keys.wish_key_change(office, True)
        assert keys.key_status(office).change is KeyChange.WISHED
    with desk.opened() as opened:
        assert opened.profile.key_version == 1
    for _ in range(2):  # once is enough
        with desk.opened(changes_key=True) as opened:
            assert opened.profile.key_version == 2
    assert desk.versions() == [2]


def test_a_wish_can_be_taken_back(desk: KeyDesk) -> None:
    with desk.office() as office:
        keys.wish_key_change(office, True)
        keys.wish_key_change(office, False)
    with desk.opened(changes_key=True) as opened:
        assert opened.profile.key_version == 1


def test_a_wish_stays_while_another_process_is_at_work(desk: KeyDesk) -> None:
    with desk.office() as office:
        keys.wish_key_change(office, True)
        with desk.opened(changes_key=True) as second:
            assert [told.code for told in second.warnings] == ["profile_in_use"]
    with desk.opened(changes_key=True) as opened:
        assert opened.profile.key_version == 2


def test_a_wish_outlives_a_lost_key(desk: KeyDesk) -> None:
    code = desk.make_code()
    with desk.office() as office:
        keys.wish_key_change(office, True)
    desk.keyring.delete(desk.key_name())
    with pytest.raises(OfficeError, match="key_lost"), desk.opened(changes_key=True):
        pass
    keys.recover(desk.closed, code.text)
    with desk.opened(changes_key=True) as opened:
        assert opened.profile.key_version == 2
    assert desk.content() == BUYER


def test_both_keys_lost_in_the_midst_of_a_change_is_a_lost_key(desk: KeyDesk) -> None:
    rekey_until(desk, "placed")
    for version in (1, 2):
        desk.keyring.delete(desk.key_name(version))
    assert refused(desk) == "key_lost"


def test_a_file_damaged_in_the_midst_of_a_change_is_damaged(desk: KeyDesk) -> None:
    rekey_until(desk, "placed")
    desk.paths.database.write_bytes(os.urandom(40_960))
    assert refused(desk) == "database_damaged"
    assert desk.versions() == [1, 2]


def test_a_key_that_is_there_under_the_next_version_is_left_alone(desk: KeyDesk) -> None:
    desk.keyring.set(desk.key_name(2), "ab" * 32)
    keys.rotate(desk.closed)
    assert desk.versions() == [2, 3]
    assert desk.profile.key_version == 3


def test_an_unknown_step_of_a_later_program_is_not_skipped(desk: KeyDesk) -> None:
    save_profile(desk.paths, replace(desk.profile, other={"later": 1}))
    text = desk.paths.profile_json.read_text()
    desk.paths.profile_json.write_text(text.replace('"key_change": null', '"key_change": "later"'))
    assert refused(desk) == "profile_damaged"
