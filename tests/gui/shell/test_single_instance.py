"""A second start, and what other processes may say to the window."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.place import Place
from seller_desktop.desktop.single_instance import SingleInstance
from seller_desktop.system.paths import ProfilePaths
from seller_desktop.system.profile import load_profile
from seller_desktop.system.randomness import SeededRandomness

ROOT = Path(__file__).resolve().parents[3]
SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from seller_desktop.desktop.single_instance import SingleInstance
from seller_desktop.system.paths import ProfilePaths
app = QApplication([])
sys.exit(0 if not SingleInstance(ProfilePaths(Path(sys.argv[1]))).claim() else 1)
"""
SAY = """
import sys
from pathlib import Path
from seller_desktop.system.paths import ProfilePaths
from seller_desktop.system.poke import poke
assert "PySide6" not in sys.modules
sys.exit(0 if all([poke(ProfilePaths(Path(sys.argv[1])), word) for word in sys.argv[2:]]) else 1)
"""


class Ears(QObject):
    """Notes what the window was told."""

    def __init__(self, instance: SingleInstance) -> None:
        super().__init__()
        self.heard: list[object] = []
        instance.poked.connect(lambda: self.heard.append("poke"))
        instance.raised.connect(lambda: self.heard.append("raise"))
        instance.asked_for.connect(self.heard.append)


@pytest.fixture
def paths(tmp_path: Path) -> ProfilePaths:
    paths = ProfilePaths(tmp_path / "p")
    load_profile(paths, SeededRandomness(1))
    return paths


@pytest.fixture
def instance(qapp: object, paths: ProfilePaths) -> Iterator[SingleInstance]:
    instance = SingleInstance(paths)
    assert instance.claim()
    yield instance
    instance.release()


@pytest.fixture
def run(qtbot: QtBot, paths: ProfilePaths) -> Callable[..., int]:
    """Runs a program beside the window and answers its exit status."""

    def run(program: str, *words: str) -> int:
        process = subprocess.Popen(
            [sys.executable, "-c", program, str(paths.root), *words], cwd=ROOT
        )
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
        return int(process.returncode)

    return run


def test_a_second_start_raises_the_first_and_ends(
    instance: SingleInstance, run: Callable[..., int], qtbot: QtBot
) -> None:
    ears = Ears(instance)
    assert run(SECOND_START) == 0
    qtbot.waitUntil(lambda: ears.heard == ["raise"])


def test_another_process_without_qt_pokes_and_leads(
    instance: SingleInstance, run: Callable[..., int], qtbot: QtBot
) -> None:
    ears = Ears(instance)
    assert run(SAY, "poke", "raise", "show order 12", "show claim 3") == 0
    wanted = ["poke", "raise", Place("orders", line_id=12), Place("claims", claim_id=3)]
    qtbot.waitUntil(lambda: ears.heard == wanted)


def test_after_the_end_nobody_listens_and_another_may_start(
    instance: SingleInstance, paths: ProfilePaths, run: Callable[..., int]
) -> None:
    instance.release()
    assert run(SAY, "poke") == 1
    again = SingleInstance(paths)
    assert again.claim()
    again.release()


@pytest.mark.skipif(sys.platform == "win32", reason="a named pipe is no Unix socket")
@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"poke",
        b"poke\nraise\n",
        b"show order 0\n",
        b"show order 1;\n",
        b"x" * 5_000,
        b"\xff\n",
    ],
)
def test_what_is_no_word_is_dropped(
    instance: SingleInstance, paths: ProfilePaths, qtbot: QtBot, said: bytes
) -> None:
    ears = Ears(instance)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as visitor:
        visitor.connect(paths.socket_name)
        visitor.settimeout(1)
        visitor.sendall(said)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as visitor:
        visitor.connect(paths.socket_name)
        visitor.sendall(b"poke\n")
    qtbot.waitUntil(lambda: bool(ears.heard))
    assert ears.heard == ["poke"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows guards the pipe in another way")
def test_only_this_user_may_speak(instance: SingleInstance, paths: ProfilePaths) -> None:
    assert Path(paths.socket_name).stat().st_mode & 0o077 == 0
