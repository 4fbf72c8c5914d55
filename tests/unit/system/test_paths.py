"""Where a profile's files are and whether the place is fit."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from seller_desktop.system.paths import ProfilePaths, default_profile_dir, file_system_of
from seller_desktop.system.profile import Profile, save_profile

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/export /home/seller/shared nfs4 rw 0 0
//nas/office /mnt/my\\040office cifs rw 0 0
tmpfs /tmp tmpfs rw 0 0
"""


def test_the_default_place_is_below_the_users_data_folder(no_real_user_folders: Path) -> None:
    assert default_profile_dir().is_relative_to(no_real_user_folders)


def test_making_a_profile_makes_folders_for_their_owner_alone(tmp_path: Path) -> None:
    paths = ProfilePaths(tmp_path / "desk")
    paths.make()
    for folder in (paths.root, paths.backups, paths.exports, paths.logs):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_socket_has_another_name_for_each_profile(tmp_path: Path) -> None:
    names = set()
    for number in range(3):
        paths = ProfilePaths(tmp_path / str(number))
        save_profile(paths, Profile(f"id-{number}"))
        names.add(Path(paths.socket_name).name)
        assert paths.socket_name == paths.socket_name
    assert len(names) == 3


def test_the_name_of_the_socket_does_not_show_the_profiles_id(tmp_path: Path) -> None:
    paths = ProfilePaths(tmp_path)
    save_profile(paths, Profile("0123456789abcdef"))
    assert "0123456789abcdef" not in paths.socket_name


def test_the_path_of_the_socket_stays_short_in_a_deep_folder(tmp_path: Path) -> None:
    paths = ProfilePaths(tmp_path / ("deep" * 30))
    save_profile(paths, Profile("id"))
    assert len(paths.socket_name.encode()) <= 90


def test_a_profile_that_was_never_made_has_no_socket(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        _ = ProfilePaths(tmp_path).socket_name


@pytest.mark.parametrize(
    "folder",
    ["Dropbox", "OneDrive - Shop", "Dropbox (Personal)", "Google Drive", "MYBOX", "Naver MYBOX"],
)
def test_a_folder_that_is_copied_to_a_cloud_is_warned_of(tmp_path: Path, folder: str) -> None:
    warning = ProfilePaths(tmp_path / folder / "desk").storage_warning()
    assert warning is not None
    assert warning.code == "storage_cloud"


def test_a_plain_folder_is_fit(tmp_path: Path) -> None:
    assert ProfilePaths(tmp_path / "boxes").storage_warning() is None


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("/home/seller/desk", "ext4"),
        ("/home/seller/shared/desk", "nfs4"),
        ("/home/seller/sharedish", "ext4"),
        ("/mnt/my office/desk", "cifs"),
        ("/tmp", "tmpfs"),
    ],
)
def test_the_nearest_mount_says_the_kind_of_file_system(place: str, kind: str) -> None:
    assert file_system_of(Path(place), MOUNTS) == kind
