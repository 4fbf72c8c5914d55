"""The mark of a running process and the file a crash is written to."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

from seller_desktop.system.crash_file import CrashFile

CHILD = """
import sys
from pathlib import Path
from seller_desktop.system.crash_file import CrashFile
crash = CrashFile(Path(sys.argv[1]), "office")
print(crash.open("1.0"), flush=True)
if sys.argv[2] == "kill":
    import os, signal
    os.kill(os.getpid(), signal.SIGKILL)
if sys.argv[2] == "fault":
    import ctypes
    ctypes.string_at(0)
if sys.argv[2] == "cores":
    import resource
    print(resource.getrlimit(resource.RLIMIT_CORE)[0])
crash.close()
"""


def run(folder: Path, how: str) -> str:
    command = [sys.executable, "-c", CHILD, str(folder), how]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def test_a_run_that_ends_by_itself_leaves_nothing_to_tell(tmp_path: Path) -> None:
    assert run(tmp_path, "end") == "None\n"
    assert run(tmp_path, "end") == "None\n"


def test_a_killed_run_is_told_once(tmp_path: Path) -> None:
    run(tmp_path, "kill")
    assert "crashed=False" in run(tmp_path, "end")
    assert run(tmp_path, "end") == "None\n"


def test_a_crash_is_kept_until_the_next_one(tmp_path: Path) -> None:
    run(tmp_path, "fault")
    assert "crashed=True" in run(tmp_path, "end")
    run(tmp_path, "end")
    kept = CrashFile(tmp_path, "office").before
    assert "Current thread" in kept.read_text()


def test_files_are_for_their_owner_alone(tmp_path: Path) -> None:
    run(tmp_path, "kill")
    assert {stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()} == {0o600}


def test_no_image_of_the_memory_is_left(tmp_path: Path) -> None:
    assert run(tmp_path, "cores").splitlines()[-1] == "0"
