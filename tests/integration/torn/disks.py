"""Disks with a will of their own: small ones, and ones that take nothing. Linux, as root."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

MAY_MOUNT = sys.platform == "linux" and os.geteuid() == 0
mounts = pytest.mark.skipif(not MAY_MOUNT, reason="only root on Linux can mount a disk")


@contextmanager
def small_disk(place: Path, megabytes: int) -> Iterator[Path]:
    """A disk of so many megabytes at a place."""
    place.mkdir()
    done = _mount("-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(place))
    if not done:
        pytest.skip("this machine lets nobody mount a disk")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


def resize(place: Path, megabytes: int) -> None:
    """Give a small disk another size."""
    assert _mount("-o", f"remount,size={megabytes}m", str(place))


@contextmanager
def read_only(place: Path) -> Iterator[None]:
    """Nothing may be written at a place that is a small disk, or a folder of one's own."""
    if MAY_MOUNT:
        assert _mount("-o", "remount,ro", str(place))
    else:
        place.chmod(0o555)
    try:
        yield
    finally:
        if MAY_MOUNT:
            assert _mount("-o", "remount,rw", str(place))
        else:
            place.chmod(0o700)


def _mount(*options: str) -> bool:
    done = subprocess.run(["mount", *options], check=False, capture_output=True)
    return done.returncode == 0
