"""Where a first profile may lie, and what was chosen before there is one."""

from __future__ import annotations

from pathlib import Path

import pytest

from seller_desktop.system.paths import ProfilePaths
from seller_desktop.system.place_check import check_place
from seller_desktop.system.profile import load_profile
from seller_desktop.system.randomness import SeededRandomness
from seller_desktop.system.start_file import StartChoice, load_choice, save_choice


def test_a_folder_with_other_things_gets_one_of_ours(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("hello")
    found = check_place(tmp_path)
    assert found.folder == tmp_path / "Seller Desktop"
    assert not found.has_profile
    assert found.is_fit


def test_a_profile_that_lies_there_is_opened_as_it_is(tmp_path: Path) -> None:
    load_profile(ProfilePaths(tmp_path), SeededRandomness(3))
    found = check_place(tmp_path)
    assert found.folder == tmp_path
    assert found.has_profile


@pytest.mark.parametrize("content", [b"", b"[]", b'{"folder": 5, "language": "fr"}'])
def test_a_damaged_choice_counts_as_none(tmp_path: Path, content: bytes) -> None:
    save_choice(tmp_path, StartChoice(tmp_path, "ko", done=True))
    (tmp_path / "start.json").write_bytes(content)
    assert load_choice(tmp_path) == StartChoice()
