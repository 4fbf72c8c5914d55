"""Words to the running window."""

from __future__ import annotations

import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_desktop.system.paths import ProfilePaths
from seller_desktop.system.poke import LONGEST_WORD, poke, read_word
from seller_desktop.system.profile import Profile, save_profile


@pytest.fixture
def paths(tmp_path: Path) -> Iterator[ProfilePaths]:
    paths = ProfilePaths(tmp_path)
    save_profile(paths, Profile("0123456789abcdef"))
    yield paths
    Path(paths.socket_name).unlink(missing_ok=True)


@pytest.mark.skipif(sys.platform == "win32", reason="a named pipe there")
@pytest.mark.parametrize("word", ["poke", "raise", "show order 12345"])
def test_a_listener_gets_the_word(paths: ProfilePaths, word: str) -> None:
    heard: list[bytes] = []
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listener:
        listener.bind(paths.socket_name)
        listener.listen()

        def listen() -> None:
            connection, _ = listener.accept()
            with connection:
                heard.append(connection.recv(LONGEST_WORD))

        thread = threading.Thread(target=listen)
        thread.start()
        assert poke(paths, word)
        thread.join(5)
    assert [read_word(message) for message in heard] == [word]


def test_without_a_listener_nobody_is_poked(paths: ProfilePaths, tmp_path: Path) -> None:
    assert not poke(paths)
    assert not poke(ProfilePaths(tmp_path / "never made"))


def test_a_stale_socket_is_nobody(paths: ProfilePaths) -> None:
    Path(paths.socket_name).write_bytes(b"")
    assert not poke(paths)


@pytest.mark.parametrize("word", ["dispatch", "show order", "show order 0", "poke\npoke", ""])
def test_other_words_are_never_said(paths: ProfilePaths, word: str) -> None:
    with pytest.raises(ValueError, match="grammar"):
        poke(paths, word)


@pytest.mark.parametrize(
    "message",
    [b"poke", b"poke\n\n", b" poke\n", b"POKE\n", b"show order -1\n", b"x" * 5000, b"\xff\n", b""],
)
def test_anything_else_that_is_heard_is_dropped(message: bytes) -> None:
    assert read_word(message) is None


@given(st.binary(max_size=200))
def test_no_message_does_harm(message: bytes) -> None:
    word = read_word(message)
    assert word is None or f"{word}\n".encode() == message
