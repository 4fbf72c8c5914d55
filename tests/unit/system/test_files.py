"""Files that are whole or not there."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from seller_desktop.system.files import make_folder, write_atomically


def test_a_written_file_is_whole_and_for_its_owner_alone(tmp_path: Path) -> None:
    target = tmp_path / "profile.json"
    target.write_bytes(b"old")
    write_atomically(target, b"new content")
    assert target.read_bytes() == b"new content"
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_nothing_is_left_beside_a_written_file(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a.json", b"1")
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]


def test_a_write_that_fails_leaves_the_old_file_and_no_trace(tmp_path: Path) -> None:
    target = tmp_path / "taken"
    target.mkdir()
    (target / "inside").write_bytes(b"kept")
    with pytest.raises(OSError, match="taken"):
        write_atomically(target, b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["taken"]
    assert (target / "inside").read_bytes() == b"kept"


def test_a_folder_is_narrowed_to_its_owner(tmp_path: Path) -> None:
    folder = tmp_path / "wide"
    folder.mkdir(mode=0o755)
    make_folder(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
