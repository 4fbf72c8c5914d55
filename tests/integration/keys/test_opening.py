"""Opening a profile: a key that is lost, one that is wrong, a file that is damaged, none at all."""

from __future__ import annotations

import json

import pytest

from seller_desktop.domain.errors import UserFixable
from seller_desktop.system.lock import ProcessLock

from .conftest import BUYER, KeyDesk, refused


def test_a_profile_opens_again_with_all_that_is_in_it(desk: KeyDesk) -> None:
    assert desk.content() == BUYER
    assert desk.profile.key_check is not None
    assert desk.profile.keyring_backend == "memory"


def test_a_lost_entry_is_said_and_makes_no_empty_database(desk: KeyDesk) -> None:
    before = desk.paths.database.read_bytes()
    desk.keyring.delete(desk.key_name())
    assert refused(desk) == "key_lost"
    assert desk.paths.database.read_bytes() == before
    assert desk.versions() == []


def test_another_key_in_the_entry_is_wrong_for_certain(desk: KeyDesk) -> None:
    desk.keyring.set(desk.key_name(), "ab" * 32)
    assert refused(desk) == "database_key_wrong"


@pytest.mark.parametrize("start", [0, 100, 4000])
def test_a_damaged_first_page_is_never_taken_for_a_wrong_key(desk: KeyDesk, start: int) -> None:
    content = bytearray(desk.paths.database.read_bytes())
    content[start : start + 16] = bytes(16)
    desk.paths.database.write_bytes(content)
    assert refused(desk) == "database_damaged"


@pytest.mark.parametrize("content", [b"", b"short", bytes(40_960), b"\x5a" * 40_960])
def test_a_file_that_is_garbled_all_over_is_damaged_as_the_key_is_known(
    desk: KeyDesk, content: bytes
) -> None:
    desk.paths.database.write_bytes(content)
    assert refused(desk) == "database_damaged"
    assert desk.paths.database.read_bytes() == content


def test_both_wrong_key_and_damage_ask_for_the_key_first(desk: KeyDesk) -> None:
    desk.paths.database.write_bytes(b"\x5a" * 40_960)
    desk.keyring.set(desk.key_name(), "ab" * 32)
    assert refused(desk) == "database_key_wrong"


def test_a_file_that_is_gone_is_missed_and_not_made_anew(desk: KeyDesk) -> None:
    desk.paths.database.unlink()
    assert refused(desk) == "database_missing"
    assert not desk.paths.database.exists()


def test_a_key_the_file_proves_is_right_whatever_the_profile_remembers(desk: KeyDesk) -> None:
    members = json.loads(desk.paths.profile_json.read_bytes())
    members["key_check"] = "00" * 8
    desk.paths.profile_json.write_text(json.dumps(members))
    assert desk.content() == BUYER
    assert desk.profile.key_check != "00" * 8


def test_a_profile_from_before_the_check_value_opens_and_gets_one(desk: KeyDesk) -> None:
    members = json.loads(desk.paths.profile_json.read_bytes())
    del members["key_check"], members["key_version"]
    desk.paths.profile_json.write_text(json.dumps(members))
    assert desk.content() == BUYER
    assert desk.profile.key_check is not None


def test_a_locked_keyring_is_not_a_lost_key(desk: KeyDesk) -> None:
    desk.keyring.locked = True
    assert refused(desk) == "keyring_locked"
    desk.keyring.locked = False
    assert desk.content() == BUYER


def test_many_have_a_profile_open_and_nobody_replaces_its_files_meanwhile(desk: KeyDesk) -> None:
    use = ProcessLock(desk.paths.use_lock)
    with desk.opened(), desk.opened():
        assert not use.try_acquire()
    assert use.try_acquire()
    use.release()


def test_a_refused_opening_leaves_nothing_held(desk: KeyDesk) -> None:
    key = desk.raw_key().hex()
    desk.keyring.delete(desk.key_name())
    assert refused(desk) == "key_lost"
    desk.keyring.set(desk.key_name(), key)
    assert desk.content() == BUYER


def test_no_key_is_in_any_file_or_exception(desk: KeyDesk) -> None:
    key, code = desk.raw_key(), desk.make_code()
    wrong = "cd" * 32
    desk.keyring.set(desk.key_name(), wrong)
    with pytest.raises(UserFixable) as caught, desk.opened():
        pass
    told = repr(caught.value) + repr(caught.value.problem) + repr(caught.value.__context__)
    for file in desk.root.rglob("*"):
        content = file.read_bytes() if file.is_file() else b""
        for secret in (key, key.hex().encode(), wrong.encode(), code.symbols.encode()):
            assert secret not in content, file.name
    for word in (key.hex(), wrong, code.symbols, code.text):
        assert word not in told
