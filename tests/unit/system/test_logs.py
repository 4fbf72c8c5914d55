"""The log: JSON lines in which nobody can be recognised."""

from __future__ import annotations

import json
import logging
import stat
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from seller_desktop.system.log_mask import mask
from seller_desktop.system.logs import FILE_BYTES, FILES, configure_logging
from seller_desktop.system.paths import ProfilePaths

log = logging.getLogger("seller_desktop.test")

PERSONAL = [
    "01000001234",
    "010-0000-1234",
    "010 0000 1234",
    "+82 10-0000-1234",
    "02-000-1234",
    "0505-0000-1234",
    "mina@example.com",
    "900101-1234567",
    "P012345678901",
    "Bearer abc.def-ghi",
    "$2a$04$abcdefghijklmnopqrstuv",
    "client_secret=$2a$04$abc",
    '"access_token": "xyz123"',
    "Authorization: Basic dXNlcjpwYXNz",
    "ab" * 32,
]


@contextmanager
def logging_to(folder: Path) -> Iterator[Path]:
    """Where the lines go; they are all written when the block ends."""
    running = configure_logging(ProfilePaths(folder), "office", b"key")
    try:
        yield folder / "logs" / "office.log"
    finally:
        running.close()


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


@pytest.mark.parametrize("value", PERSONAL)
def test_a_personal_value_or_a_secret_never_stands_in_a_log(value: str) -> None:
    core = value.rsplit(maxsplit=1)[-1].strip('"').split("=")[-1]
    assert core not in mask(f"could not send {value} now")


@pytest.mark.parametrize("text", ["shop 3 is due", "HTTP 429 after 1200 ms", "line 12 of 300"])
def test_plain_facts_stay(text: str) -> None:
    assert mask(text) == text


def test_an_order_number_can_be_followed_but_not_read() -> None:
    number = "2026112310000021"
    assert number not in mask(f"read {number}", b"k")
    assert mask(f"read {number}", b"k") == mask(f"read {number}", b"k")
    assert mask(number, b"k") != mask(number, b"another")


def test_a_line_holds_known_members_only(tmp_path: Path) -> None:
    with logging_to(tmp_path) as path:
        log.info("sent %s", "01000001234", extra={"shop": 3, "buyer": "정미나"})
    (line,) = lines(path)
    assert set(line) == {"at", "level", "logger", "thread", "message", "shop"}
    assert line["message"] == "sent [phone]"
    assert line["shop"] == "3"


def test_an_exception_is_written_with_its_stack_and_masked(tmp_path: Path) -> None:
    with logging_to(tmp_path) as path:
        try:
            int(PERSONAL[10])
        except ValueError:
            log.warning("failed", exc_info=True)
    (line,) = lines(path)
    assert "ValueError\n" in str(line["exception"])
    assert "invalid literal" not in str(line["exception"])
    assert "test_logs.py" in str(line["exception"])


def test_the_log_is_for_its_owner_alone(tmp_path: Path) -> None:
    with logging_to(tmp_path) as path:
        log.info("one")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_old_lines_make_room_for_new_ones(tmp_path: Path) -> None:
    text = "word " * 700
    with logging_to(tmp_path) as path:
        for _ in range((FILES + 1) * FILE_BYTES // len(text)):
            log.info(text)
    files = sorted(path.parent.glob("office.log*"))
    assert len(files) == FILES
    assert all(file.stat().st_size <= FILE_BYTES for file in files)


@pytest.mark.usefixtures("expected_errors")
def test_what_nobody_caught_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with logging_to(tmp_path) as path:
        error = ValueError("lost")
        sys.excepthook(ValueError, error, None)
        thread = threading.Thread(target=lambda: 1 // 0, name="sync-1")
        thread.start()
        thread.join()
    assert [line["message"] for line in lines(path)] == ["uncaught", "uncaught in a thread"]
    assert capsys.readouterr().err == "ValueError\n", "a stream may be kept in a file as well"


def test_closing_restores_what_was_there(tmp_path: Path) -> None:
    before = (sys.excepthook, threading.excepthook, list(logging.getLogger().handlers))
    with logging_to(tmp_path):
        assert sys.excepthook is not before[0]
    assert before == (sys.excepthook, threading.excepthook, list(logging.getLogger().handlers))
