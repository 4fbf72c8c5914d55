"""Starting with the session: off until wished for, true to what the system holds, gone again."""

from __future__ import annotations

import plistlib
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from seller_desktop.domain.errors import UserFixable
from seller_desktop.system.autostart import (
    FileAutostart,
    WindowsAutostart,
    launch_agent,
    own_command,
    system_autostart,
    xdg_entry,
)

COMMAND = ("/opt/seller desktop/bin", "--profile", '/home/a/100% "mine" $x', "--minimised")


class Registry:
    """A Run key of a test."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}

    def read(self, name: str) -> str | None:
        return self.values.get(name)

    def write(self, name: str, command: str) -> None:
        self.values[name] = command

    def remove(self, name: str) -> None:
        self.values.pop(name, None)


class Locked(Registry):
    """A Run key that a policy has closed."""

    def write(self, name: str, command: str) -> None:
        raise PermissionError


def as_linux(monkeypatch: pytest.MonkeyPatch, home: Path, command: Sequence[str]) -> FileAutostart:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "conf"))
    made = system_autostart(command)
    assert isinstance(made, FileAutostart)
    return made


def test_a_linux_session_starts_what_it_is_told_and_forgets_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = as_linux(monkeypatch, tmp_path, COMMAND)
    assert not place.is_on()
    place.switch(False)
    place.switch(True)
    assert place.is_on()
    (line,) = [
        one
        for one in xdg_entry(tmp_path / "conf").read_text("utf-8").splitlines()
        if one.startswith("Exec=")
    ]
    value = line.removeprefix("Exec=").replace("\\\\", "\\")  # a string's escapes come first
    read = [part.replace("%%", "%").replace("\\$", "$") for part in shlex.split(value)]
    assert read == list(COMMAND)
    place.switch(False)
    assert not place.is_on()
    assert not xdg_entry(tmp_path / "conf").exists()


def test_what_the_desktop_switched_off_is_shown_as_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = as_linux(monkeypatch, tmp_path, COMMAND)
    place.switch(True)
    file = xdg_entry(tmp_path / "conf")
    text = file.read_text("utf-8")
    file.write_text(text.replace("enabled=true", "enabled=false"), "utf-8")
    assert not place.is_on()


def test_macos_is_given_a_launch_agent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setenv("HOME", str(tmp_path))
    place = system_autostart(COMMAND)
    place.switch(True)
    assert place.is_on()
    agent = plistlib.loads(launch_agent(tmp_path).read_bytes())
    assert agent["ProgramArguments"] == list(COMMAND)
    assert agent["RunAtLoad"] is True
    place.switch(False)
    assert not place.is_on()


def test_windows_is_given_a_value_of_the_run_key() -> None:
    key = Registry()
    place = WindowsAutostart((r"C:\Program Files\s.exe", "--minimised"), key)
    assert not place.is_on()
    place.switch(True)
    assert key.values == {"seller-desktop": r'"C:\Program Files\s.exe" --minimised'}
    assert place.is_on()
    key.values["seller-desktop"] = "another.exe"
    assert not place.is_on()
    place.switch(False)
    assert key.values == {}


def test_what_the_system_does_not_allow_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    for place in (
        WindowsAutostart(COMMAND, Locked()),
        FileAutostart(tmp_path / "file" / "entry", b""),
    ):
        with pytest.raises(UserFixable) as caught:
            place.switch(True)
        assert caught.value.code == "autostart_refused"
        assert not place.is_on()


def test_the_session_starts_the_program_in_the_tray(tmp_path: Path) -> None:
    assert own_command(None)[-1] == "--minimised"
    assert own_command(tmp_path)[-3:] == ("--profile", str(tmp_path), "--minimised")
