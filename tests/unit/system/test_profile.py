"""What is known before the database opens."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from seller_desktop.domain.errors import UserFixable
from seller_desktop.system.paths import ProfilePaths
from seller_desktop.system.profile import load_profile, save_profile
from seller_desktop.system.randomness import SeededRandomness


@pytest.fixture
def paths(tmp_path: Path) -> ProfilePaths:
    return ProfilePaths(tmp_path / "desk")


def test_a_new_profile_gets_an_id_and_keeps_it(paths: ProfilePaths) -> None:
    first = load_profile(paths, SeededRandomness(1))
    assert load_profile(paths, SeededRandomness(2)) == first


def test_what_was_set_is_read_back(paths: ProfilePaths) -> None:
    profile = load_profile(paths, SeededRandomness(1))
    changed = replace(profile, language="ko", theme="dark", keyring_backend="file")
    save_profile(paths, changed)
    assert load_profile(paths, SeededRandomness(2)) == changed


def test_members_of_a_later_program_are_kept(paths: ProfilePaths) -> None:
    save_profile(paths, load_profile(paths, SeededRandomness(1)))
    members = json.loads(paths.profile_json.read_text("utf-8"))
    paths.profile_json.write_text(json.dumps({**members, "colour": "blue"}), "utf-8")
    save_profile(paths, replace(load_profile(paths, SeededRandomness(2)), theme="dark"))
    assert json.loads(paths.profile_json.read_text("utf-8"))["colour"] == "blue"


@pytest.mark.parametrize("content", ["", "{", "[]", "{}", '{"id": 5}', '{"id": ""}'])
def test_a_damaged_profile_is_never_replaced_by_a_new_one(
    paths: ProfilePaths, content: str
) -> None:
    paths.make()
    paths.profile_json.write_text(content, "utf-8")
    with pytest.raises(UserFixable, match="profile_damaged"):
        load_profile(paths, SeededRandomness(1))
    assert paths.profile_json.read_text("utf-8") == content


def test_a_database_without_its_profile_gets_no_new_id(paths: ProfilePaths) -> None:
    paths.make()
    paths.database.write_bytes(b"encrypted")
    with pytest.raises(UserFixable, match="profile_damaged"):
        load_profile(paths, SeededRandomness(1))
    assert not paths.profile_json.exists()
