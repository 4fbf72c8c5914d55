"""Where a profile's files are, and whether that place is fit for a database."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from seller_desktop.domain.errors import Problem
from seller_desktop.system.files import make_folder

_LONGEST_SOCKET_PATH = 80
_SHORT_FOLDER = "/tmp"  # noqa: S108 - the name in it can't be guessed
_NETWORK_FILE_SYSTEMS = frozenset(
    {
        "afs",
        "ceph",
        "cifs",
        "davfs",
        "fuse.davfs2",
        "fuse.gvfsd-fuse",
        "fuse.rclone",
        "fuse.sshfs",
        "glusterfs",
        "ncpfs",
        "nfs",
        "nfs4",
        "smb3",
        "smbfs",
    }
)
_CLOUD_FOLDERS = frozenset(
    {
        "box",
        "box sync",
        "cloudstorage",
        "dropbox",
        "google drive",
        "googledrive",
        "icloud drive",
        "icloud~com~apple~clouddocs",
        "mobile documents",
        "mybox",
        "nextcloud",
        "onedrive",
        "pcloud drive",
        "synologydrive",
    }
)
_WINDOWS_REMOTE_DRIVE = 4


def default_profile_dir() -> Path:
    """The profile used when none is named: the one made at the first start, else the usual one."""
    from .start_file import load_choice

    choice = load_choice(data_home())
    return choice.folder if choice.done and choice.folder else usual_profile_dir()


def usual_profile_dir() -> Path:
    """Where a profile lies unless the seller chose another place."""
    return data_home() / "default"


def data_home() -> Path:
    """This user's data folder of the program, not a roaming one."""
    from platformdirs import user_data_path

    return user_data_path("seller-desktop", appauthor=False, roaming=False)


@dataclass(frozen=True, slots=True)
class ProfilePaths:
    """Every file and folder of one profile."""

    root: Path

    @property
    def database(self) -> Path:
        return self.root / "office.db"

    @property
    def backups(self) -> Path:
        return self.root / "backups"

    @property
    def exports(self) -> Path:
        return self.root / "exports"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def profile_json(self) -> Path:
        return self.root / "profile.json"

    @property
    def recovery(self) -> Path:
        """The database's key, locked by the recovery code."""
        return self.root / "recovery.db"

    @property
    def opening_lock(self) -> Path:
        """Held while a profile is opened, made, migrated or mended."""
        return self.root / "opening.lock"

    @property
    def use_lock(self) -> Path:
        """Shared by everyone who has the profile open; held alone by who replaces its files."""
        return self.root / "use.lock"

    @property
    def restore_wish(self) -> Path:
        """Which backup the next opening puts back."""
        return self.root / "restore.json"

    @property
    def damage_note(self) -> Path:
        """There while something of the database could not be read: the next opening looks."""
        return self.root / "damage-found"

    @property
    def engine_lock(self) -> Path:
        return self.root / "engine.lock"

    @property
    def window_lock(self) -> Path:
        return self.root / "window.lock"

    @property
    def socket_name(self) -> str:
        """What the window of this profile listens on: a path, on Windows the name of a pipe.

        Made from the profile's random id, so that nobody else can guess it. Raises
        `FileNotFoundError` before the profile was made.
        """
        profile_id = json.loads(self.profile_json.read_bytes())["id"]
        root = self.root.absolute()
        # With the place, so that a copied profile has its own.
        name = "sd-" + blake2b(f"{profile_id} {root}".encode(), digest_size=10).hexdigest()
        if sys.platform == "win32":
            return name
        path = str(root / name)
        return path if len(path.encode()) <= _LONGEST_SOCKET_PATH else f"{_SHORT_FOLDER}/{name}"

    def make(self) -> None:
        """Make the folders, for their owner alone."""
        for folder in (self.root, self.backups, self.exports, self.logs):
            make_folder(folder)

    def storage_warning(self) -> Problem | None:
        """What speaks against this place, None for a good one.

        `storage_network`: on another machine, must be refused, since the write-ahead log needs a
        local disk. `storage_cloud`: a folder some program copies away, to be warned of.
        """
        place = self.root.resolve()
        if _is_on_network(place):
            return Problem("storage_network", {"folder": str(place)})
        if any(_is_cloud_folder(part) for part in place.parts):
            return Problem("storage_cloud", {"folder": str(place)})
        return None


def _is_cloud_folder(name: str) -> bool:
    """`OneDrive - Company`, `Dropbox (Personal)` and a maker's name before MYBOX are such too."""
    folded = name.casefold()
    named = folded.startswith(("onedrive -", "dropbox (")) or folded.endswith(" mybox")
    return named or folded in _CLOUD_FOLDERS


def _is_on_network(place: Path) -> bool:
    if sys.platform == "win32":
        import ctypes

        remote = ctypes.windll.kernel32.GetDriveTypeW(place.anchor) == _WINDOWS_REMOTE_DRIVE
        return place.drive.startswith("\\\\") or remote
    mounts = Path("/proc/self/mounts")
    if not mounts.exists():
        return False
    return file_system_of(place, mounts.read_text()) in _NETWORK_FILE_SYSTEMS


def file_system_of(place: Path, mounts: str) -> str:
    """The kind of file system a path is on, from the text of Linux's table of mounts."""
    best, kind = -1, ""
    for row in mounts.splitlines():
        fields = row.split()
        if len(fields) < 3:
            continue
        point = Path(fields[1].replace("\\040", " "))
        if len(point.parts) >= best and place.is_relative_to(point):
            best, kind = len(point.parts), fields[2]
    return kind
