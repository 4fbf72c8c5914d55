"""The recovery code: it brings the key back, or it is said why not; without it, a start over."""

from __future__ import annotations

import pytest

from seller_desktop.actions import keys
from seller_desktop.actions.keys import CodeState
from seller_desktop.domain.errors import Fault, OfficeError
from seller_desktop.store.recovery_file import Kept, read_recovery_file, write_recovery_file
from seller_desktop.store.rekey import opens
from seller_desktop.system.recovery_code import CODE_BYTES, RecoveryCode
from seller_desktop.system.secrets import DatabaseKey

from .conftest import BUYER, KeyDesk, refused

OTHER = RecoveryCode.of(b"\x01" * CODE_BYTES)


def refusal(desk: KeyDesk, typed: str) -> OfficeError:
    with pytest.raises(OfficeError) as caught:
        keys.recover(desk.closed, typed)
    return caught.value


def test_a_lost_entry_comes_back_with_the_code(desk: KeyDesk) -> None:
    code, key = desk.make_code(), desk.raw_key()
    desk.keyring.delete(desk.key_name())
    assert refused(desk) == "key_lost"
    keys.recover(desk.closed, code.text.lower())
    assert desk.content() == BUYER
    assert desk.raw_key() == key


def test_a_wrong_entry_stays_and_the_right_key_goes_beside_it(desk: KeyDesk) -> None:
    code = desk.make_code()
    desk.keyring.set(desk.key_name(), "ab" * 32)
    keys.recover(desk.closed, code.text)
    assert desk.content() == BUYER
    assert desk.keyring.get(desk.key_name(1)) == "ab" * 32
    assert desk.profile.key_version == 2


def test_a_code_of_something_else_changes_nothing(desk: KeyDesk) -> None:
    desk.make_code()
    desk.keyring.delete(desk.key_name())
    assert refusal(desk, OTHER.text).code == "recovery_code_wrong"
    assert refusal(desk, OTHER.text[:-1] + "0").code == "recovery_code_mistyped"
    assert refusal(desk, "1234").code == "recovery_code_length"
    assert desk.versions() == []
    assert refused(desk) == "key_lost"


def test_without_a_recovery_file_no_code_helps(desk: KeyDesk) -> None:
    desk.keyring.delete(desk.key_name())
    assert refusal(desk, OTHER.text).code == "recovery_file_missing"


def test_a_damaged_recovery_file_is_told_from_a_wrong_code(desk: KeyDesk) -> None:
    code = desk.make_code()
    content = bytearray(desk.paths.recovery.read_bytes())
    content[200] ^= 1
    desk.paths.recovery.write_bytes(content)
    error = refusal(desk, code.text)
    assert isinstance(error, Fault)
    assert error.code == "recovery_file_damaged"


def test_a_new_code_makes_the_old_one_useless(desk: KeyDesk) -> None:
    old = desk.make_code()
    new = desk.make_code()
    assert refusal(desk, old.text).code == "recovery_code_wrong"
    keys.recover(desk.closed, new.text)


def test_a_recovery_file_of_another_database_does_not_help(desk: KeyDesk) -> None:
    key = DatabaseKey(1, b"\x07" * 32)
    write_recovery_file(desk.paths.recovery, OTHER, Kept("else", key, 0))
    before = desk.profile
    assert refusal(desk, OTHER.text).code == "recovery_code_outdated"
    assert desk.profile == before


def test_the_code_helps_where_profile_json_is_gone_too(desk: KeyDesk) -> None:
    code, profile = desk.make_code(), desk.profile
    desk.paths.profile_json.unlink()
    assert refused(desk) == "profile_damaged"
    keys.recover(desk.closed, code.text)
    assert desk.content() == BUYER
    assert desk.profile.id == profile.id


def test_the_recovery_file_is_encrypted_and_made_whole(desk: KeyDesk) -> None:
    code, key = desk.make_code(), desk.raw_key()
    content = desk.paths.recovery.read_bytes()
    assert not content.startswith(b"SQLite format 3")
    assert key not in content
    assert read_recovery_file(desk.paths.recovery, code).key.raw == key
    assert not list(desk.root.glob("*.part"))


def test_a_code_counts_as_kept_once_the_seller_says_so(desk: KeyDesk) -> None:
    with desk.office() as office:
        states = [keys.key_status(office).code]
        keys.make_code(office)
        states.append(keys.key_status(office).code)
        keys.note_code_kept(office)
        states.append(keys.key_status(office).code)
    assert states == [CodeState.NONE, CodeState.MADE, CodeState.KEPT]


def test_starting_over_keeps_the_old_file_and_opens_an_empty_one(desk: KeyDesk) -> None:
    code, key = desk.make_code(), desk.raw_key()
    desk.keyring.delete(desk.key_name())
    aside = keys.start_over(desk.closed)
    assert aside is not None
    assert aside.name == "office-unreadable-20261123-030000.db"
    assert desk.content() is None
    assert desk.profile.key_version == 2
    assert opens(aside, key)
    kept = desk.root / "recovery-unreadable-20261123-030000.db"
    assert read_recovery_file(kept, code).key.raw == key


def test_a_log_that_was_left_behind_is_kept_aside_with_its_file(desk: KeyDesk) -> None:
    log = desk.paths.database.with_name("office.db-wal")
    log.write_bytes(b"old")
    desk.keyring.delete(desk.key_name())
    aside = keys.start_over(desk.closed)
    assert aside is not None
    assert aside.with_name(f"{aside.name}-wal").read_bytes() == b"old"
    assert not log.exists()


def test_nobody_starts_over_from_a_database_that_opens(desk: KeyDesk) -> None:
    with pytest.raises(OfficeError, match="database_opens"):
        keys.start_over(desk.closed)
    assert desk.content() == BUYER


def test_starting_over_waits_until_nobody_has_the_profile_open(desk: KeyDesk) -> None:
    with desk.opened():
        desk.keyring.delete(desk.key_name())
        with pytest.raises(OfficeError, match="profile_in_use"):
            keys.start_over(desk.closed)
    keys.start_over(desk.closed)


def test_a_file_that_is_gone_can_be_done_without(desk: KeyDesk) -> None:
    desk.paths.database.unlink()
    assert keys.start_over(desk.closed) is None
    assert desk.content() is None
