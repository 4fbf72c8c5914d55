"""Starting the program with the session: the system's own place for it is the only memory.

Windows: a value of the user's Run key. macOS: a LaunchAgent. Elsewhere: an XDG autostart entry.
"""

from __future__ import annotations

import contextlib
import os
import plistlib
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from ..domain.errors import UserFixable
from .files import write_atomically

NAME = "seller-desktop"
MINIMISED = "--minimised"
"""The argument with which the window begins in the tray."""
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_APPROVED_KEY = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
_LABEL = "app.seller-desktop.start"


class RunKey(Protocol):
    """The user's programs that Windows starts: command lines by name."""

    def read(self, name: str) -> str | None:
        """The command line of a name, None where there is none."""

    def write(self, name: str, command: str) -> None:
        """Start a command line with the session."""

    def remove(self, name: str) -> None:
        """Start it no more; nothing where it is not."""


class Autostart(Protocol):
    """Whether the session starts the program. Raises `UserFixable` autostart_refused where the
    system does not let it be changed."""

    def is_on(self) -> bool:
        """Whether this very program is started."""

    def switch(self, on: bool) -> None:
        """Let it be started from the next session on, or no more."""


def own_command(profile: Path | None) -> tuple[str, ...]:
    """How the session is to start this program: in the tray, on `profile` (None: the default)."""
    program = [sys.executable]
    if not getattr(sys, "frozen", False):
        program += ["-m", "seller_desktop"]
    if profile is not None:
        program += ["--profile", str(profile)]
    return (*program, MINIMISED)


def system_autostart(command: Sequence[str]) -> Autostart:
    """The place of this system."""
    if sys.platform == "win32":
        return WindowsAutostart(command, _WindowsRunKey())
    home = Path.home()
    if sys.platform == "darwin":
        return FileAutostart(launch_agent(home), _plist(command))
    config = os.environ.get("XDG_CONFIG_HOME")
    return FileAutostart(xdg_entry(Path(config) if config else home / ".config"), _entry(command))


def launch_agent(home: Path) -> Path:
    """Where macOS looks for what a user starts."""
    return home / "Library" / "LaunchAgents" / f"{_LABEL}.plist"


def xdg_entry(config: Path) -> Path:
    """Where a Linux desktop looks for what a user starts."""
    return config / "autostart" / f"{NAME}.desktop"


class FileAutostart:
    """On is a file with this content. One of another program or with a switch in it that a system
    settings page has set is not ours any more, so it counts as off."""

    def __init__(self, file: Path, content: bytes) -> None:
        self._file = file
        self._content = content

    def is_on(self) -> bool:
        """Whether the file is there as it was written."""
        try:
            return self._file.read_bytes() == self._content
        except OSError:
            return False

    def switch(self, on: bool) -> None:
        """Write the file, or take it away."""
        try:
            if on:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                write_atomically(self._file, self._content)
            else:
                self._file.unlink(missing_ok=True)
        except OSError as error:
            raise UserFixable("autostart_refused", reason=type(error).__name__) from error


class WindowsAutostart:
    """On is a value of the Run key with this command line."""

    def __init__(self, command: Sequence[str], key: RunKey) -> None:
        self._command = subprocess.list2cmdline(command)
        self._key = key

    def is_on(self) -> bool:
        """Whether the value is there as it was written."""
        try:
            return self._key.read(NAME) == self._command
        except OSError:
            return False

    def switch(self, on: bool) -> None:
        """Write the value, or take it away."""
        try:
            if on:
                self._key.write(NAME, self._command)
            else:
                self._key.remove(NAME)
        except OSError as error:
            raise UserFixable("autostart_refused", reason=type(error).__name__) from error


class _WindowsRunKey:
    """The registry's own. What the task manager has switched off stays in the Run key and is noted
    beside it: an odd first byte says off."""

    def read(self, name: str) -> str | None:
        if sys.platform == "win32":
            approved = _value(_APPROVED_KEY, name)
            if isinstance(approved, bytes) and approved and approved[0] % 2:
                return None
            command = _value(_RUN_KEY, name)
            return command if isinstance(command, str) else None
        return None

    def write(self, name: str, command: str) -> None:
        if sys.platform == "win32":
            import winreg

            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                winreg.SetValueEx(key, name, 0, winreg.REG_SZ, command)
            _remove_value(_APPROVED_KEY, name)

    def remove(self, name: str) -> None:
        _remove_value(_RUN_KEY, name)
        _remove_value(_APPROVED_KEY, name)


def _value(path: str, name: str) -> object:
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path) as key:
                return winreg.QueryValueEx(key, name)[0]
        except FileNotFoundError:
            return None
    return None


def _remove_value(path: str, name: str) -> None:
    if sys.platform == "win32":
        import winreg

        with contextlib.suppress(FileNotFoundError):
            access = winreg.KEY_SET_VALUE
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path, 0, access) as key:
                winreg.DeleteValue(key, name)


def _plist(command: Sequence[str]) -> bytes:
    return plistlib.dumps(
        {
            "Label": _LABEL,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
    )


def _entry(command: Sequence[str]) -> bytes:
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=Seller Desktop",
        f"Exec={' '.join(map(_quoted, command))}",
        f"Icon={NAME}",
        "Terminal=false",
        "X-GNOME-Autostart-enabled=true",
    )
    return ("\n".join(lines) + "\n").encode()


def _quoted(argument: str) -> str:
    """An argument as the Desktop Entry Specification wants it in `Exec`."""
    plain = argument.replace("%", "%%")
    if plain and all(char.isalnum() or char in "-_./=:,@%+" for char in plain):
        return plain
    for char in ("\\", '"', "`", "$"):
        plain = plain.replace(char, f"\\{char}")
    # The value of a key is unescaped once more before the quoting is read.
    return '"' + plain.replace("\\", "\\\\") + '"'
