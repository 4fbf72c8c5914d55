"""A desktop of its own to look at the program from outside: a screen, a window manager, a panel
with a tray, a notification daemon. Everything is asked by the programs a seller's desktop has."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self, TypeVar

PACKAGES = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xfce4-panel": "xfce4-panel",
    "dunst": "dunst",
    "dunstctl": "dunst",
    "dbus-daemon": "dbus-daemon",
    "gdbus": "libglib2.0-bin",
    "wmctrl": "wmctrl",
    "xdotool": "xdotool",
}
"""Programs that must be there, and the Debian packages they come with."""

PATIENCE_S = 40.0
_LOOK_S = 0.1
_PANEL = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/><value type="int" value="2"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="tasklist"/>
    <property name="plugin-2" type="string" value="systray"/>
  </property>
</channel>
"""
_WATCHER = "org.kde.StatusNotifierWatcher"
_ITEM = "org.kde.StatusNotifierItem"
_MENU = "com.canonical.dbusmenu"
_ENTRY = re.compile(r"\((\d+), \{([^}]*)\}")
_LABEL = re.compile(r"'label': <'((?:[^'\\]|\\.)*)'>")
T = TypeVar("T")


def why_not() -> str:
    """Why there can be no such desktop here; empty where there can."""
    if not sys.platform.startswith("linux"):
        return "a desktop of X11 is needed"
    absent = sorted({name for run, name in PACKAGES.items() if shutil.which(run) is None})
    return f"apt-get install {' '.join(absent)}" if absent else ""


def until(what: str, look: Callable[[], T], patience_s: float = PATIENCE_S) -> T:
    """Look again and again until there is something true, which is returned."""
    pause, end = threading.Event(), time.monotonic() + patience_s
    while not (seen := look()):
        assert time.monotonic() < end, f"not seen in {patience_s:.0f} s: {what}"
        pause.wait(_LOOK_S)
    return seen


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the menu behind a tray's icon."""

    id: int
    text: str


class RealDesktop:
    """Runs from `__enter__` on; `environment` leads programs to it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._running = ExitStack()
        self.environment: dict[str, str] = {}

    def __enter__(self) -> Self:
        with ExitStack() as started:
            self._running = started
            self._start()
            self._running = started.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._running.close()

    def _start(self) -> None:
        config = self._folder / "config"
        panel = config / "xfce4" / "xfconf" / "xfce-perchannel-xml" / "xfce4-panel.xml"
        panel.parent.mkdir(parents=True)
        panel.write_text(_PANEL, "utf-8")
        self.environment = {
            **{name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"},
            "DISPLAY": self._screen(),
            "HOME": str(self._folder),
            "XDG_CONFIG_HOME": str(config),
            "XDG_RUNTIME_DIR": str(self._folder),
            "NO_AT_BRIDGE": "1",
            "LC_ALL": "C.UTF-8",
        }
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._bus()
        for program in ("openbox", "dunst", "xfce4-panel"):
            self._keep(_silent([program], self.environment))
        until("the panel has a tray", self._has_tray)
        until("notifications are taken", lambda: self.run("dunstctl", "count").returncode == 0)

    def _screen(self) -> str:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24"]
        self._keep(_silent([*command, "-nolisten", "tcp"], os.environ, writing))
        os.close(writing)
        with os.fdopen(reading, encoding="ascii") as answer:
            return f":{answer.readline().strip()}"

    def _bus(self) -> str:
        command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
        bus = subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=self.environment,
        )
        self._keep(bus)
        assert bus.stdout is not None
        return bus.stdout.readline().strip()

    def _keep(self, process: subprocess.Popen[str] | subprocess.Popen[bytes]) -> None:
        def end() -> None:
            process.terminate()
            with suppress(subprocess.TimeoutExpired):
                process.wait(5)
            process.kill()
            process.wait()
            if process.stdout is not None:
                process.stdout.close()

        self._running.callback(end)

    # Asking.

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a small program on this desktop."""
        return subprocess.run(
            command, capture_output=True, text=True, check=False, env=self.environment, timeout=20
        )

    def windows(self) -> list[str]:
        """The titles of the windows on the desktop, without the panel's."""
        rows = (line.split(maxsplit=3) for line in self.run("wmctrl", "-l").stdout.splitlines())
        return [row[3] for row in rows if row[1] != "-1" and len(row) > 3]

    def active(self) -> str:
        """The title of the window that has the keyboard."""
        return self.run("xdotool", "getactivewindow", "getwindowname").stdout.strip()

    def close_window(self, title: str) -> None:
        """Press the X of a window."""
        self.run("wmctrl", "-c", title)

    def icons(self) -> list[str]:
        """The bus names of the icons in the tray."""
        found = self._call(_WATCHER, "/StatusNotifierWatcher", *_property(_WATCHER, _ITEMS))
        return re.findall(r"'(:[0-9.]+)/", found)

    def icon_pixels(self, icon: str) -> int:
        """How many bytes of an icon's picture are not empty."""
        found = self._call(icon, "/StatusNotifierItem", *_property(_ITEM, "IconPixmap"))
        return sum(byte != "00" for byte in re.findall(r"0x([0-9a-f]{2})", found))

    def click_icon(self, icon: str) -> None:
        """A click with the first button."""
        self._call(icon, "/StatusNotifierItem", f"{_ITEM}.Activate", "0", "0")

    def menu(self, icon: str) -> list[Entry]:
        """The entries of an icon's menu that can be seen, top to bottom."""
        found = self._call(icon, "/MenuBar", f"{_MENU}.GetLayout", "0", "--", "-1", "[]")
        seen = [
            (int(key), _LABEL.search(values))
            for key, values in _ENTRY.findall(found)
            if "'visible': <false>" not in values
        ]
        return [Entry(key, label[1]) for key, label in seen if label]

    def choose(self, icon: str, entry: Entry) -> None:
        """Choose an entry of an icon's menu."""
        event = (str(entry.id), "clicked", "<''>", "0")
        self._call(icon, "/MenuBar", f"{_MENU}.Event", *event)

    def notifications(self) -> list[tuple[str, str]]:
        """Title and text of every notification so far, oldest first."""
        self.run("dunstctl", "close-all")
        told = json.loads(self.run("dunstctl", "history").stdout)["data"][0]
        return [(one["summary"]["data"], one["body"]["data"]) for one in reversed(told)]

    def _has_tray(self) -> bool:
        return "(<" in self._call(_WATCHER, "/StatusNotifierWatcher", *_property(_WATCHER, _ITEMS))

    def _call(self, name: str, path: str, method: str, *values: str) -> str:
        place = ("--dest", name, "--object-path", path, "--method", method)
        return self.run("gdbus", "call", "--session", *place, *values).stdout


def _silent(
    command: Sequence[str], environment: Mapping[str, str], *handles: int
) -> subprocess.Popen[bytes]:
    void = subprocess.DEVNULL
    return subprocess.Popen(
        command, stdin=void, stdout=void, stderr=void, env=environment, pass_fds=handles
    )


_ITEMS = "RegisteredStatusNotifierItems"


def _property(interface: str, name: str) -> tuple[str, str, str]:
    return "org.freedesktop.DBus.Properties.Get", interface, name
