"""The program on a real desktop, driven from outside: window, icon, menu, toast, second start.

Needs these Debian packages, and skips without them: xvfb openbox xfce4-panel dunst dbus-daemon
libglib2.0-bin wmctrl xdotool.
"""

from __future__ import annotations

import json
import signal
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

from .conftest import PATIENCE_S, PROGRAM, Machine, world_of
from .real_desktop import RealDesktop, until, why_not

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(why_not()), reason=f"no real desktop: {why_not()}"),
]
TITLE = "Seller Desktop"


@dataclass
class Seller:
    """Somebody at a desktop with the program on a shop of a sandbox."""

    desktop: RealDesktop
    machine: Machine
    shop: Mapping[str, object]

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """Start the program's window."""
        process = subprocess.Popen(
            [*PROGRAM, "--profile", str(self.machine.profile), *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            env=self.environment,
        )
        self.machine.running.append(process)
        return process

    @property
    def environment(self) -> dict[str, str]:
        # What the desktop says goes first: the screen, the bus and the home of this test.
        led = {"QT_QPA_PLATFORM": "xcb", "LANGUAGE": "ko", "PYTHONWARNINGS": "error"}
        return {**self.machine.environment, **self.desktop.environment, **led}

    def window(self) -> str:
        """The title of the program's window once it is there."""
        return until("the window", lambda: next(iter(self.windows()), ""))

    def windows(self) -> list[str]:
        return [title for title in self.desktop.windows() if title.endswith(TITLE)]

    def icon(self) -> str:
        """The program's icon once it is in the tray."""
        return until("the icon", lambda: next(iter(self.desktop.icons()), ""))

    def menu(self) -> list[str]:
        return [entry.text for entry in self.desktop.menu(self.icon())]

    def choose(self, text: str) -> None:
        icon = self.icon()
        (entry,) = [one for one in self.desktop.menu(icon) if one.text.startswith(text)]
        self.desktop.choose(icon, entry)

    def wait_for_orders(self) -> None:
        """Let people at the marketplace order, and the program hear of it."""
        body = json.dumps({"seconds": 3_600}).encode()
        headers = {"Content-Type": "application/json"}
        url = f"{self.shop['control_url']}/tick"
        with urlopen(Request(url, body, headers, method="POST")) as answer:
            assert answer.status == 200
        self.machine.json("sync")


@pytest.fixture
def seller(tmp_path: Path) -> Iterator[Seller]:
    machine = Machine(tmp_path / "machine")
    machine.folder.mkdir()
    (tmp_path / "desk").mkdir(mode=0o700)
    with RealDesktop(tmp_path / "desk") as desktop:
        (shop,) = machine.sandbox("--orders", "60", "--seed", "7")
        machine.add_shop(shop, "산들공방")
        machine.json("sync")
        yield Seller(desktop, machine, shop)
        machine.stop()


def test_window_icon_menu_and_toast_are_there(seller: Seller) -> None:
    seller.start()
    assert seller.window() == f"오늘 – {TITLE}"
    assert seller.desktop.icon_pixels(seller.icon()) > 1_000
    to_ship = len(seller.machine.items("orders", "list", "--status", "paid"))
    to_ship += len(seller.machine.items("orders", "list", "--status", "accepted"))
    until("the counts", lambda: f"보낼 주문 {to_ship}건" in seller.menu())
    assert "마감" in seller.menu()[0]
    seller.choose("보낼 주문")
    until("its view", lambda: seller.windows() == [f"주문 – {TITLE}"])
    seller.choose("설정")
    until("the settings", lambda: seller.windows() == [f"설정 – {TITLE}"])

    seller.wait_for_orders()
    told = until("a toast", seller.desktop.notifications)
    assert any("주문" in title for title, _ in told), told
    assert_names_nobody(seller, told)


def test_it_lives_in_the_tray_is_raised_by_a_second_start_and_ends_with_the_session(
    seller: Seller,
) -> None:
    first = seller.start()
    seller.window()
    icon = seller.icon()
    until("the engine runs", lambda: len(seller.menu()) > 5)
    seller.desktop.close_window(seller.window())
    until("no window", lambda: not seller.windows())
    assert first.poll() is None
    assert seller.desktop.icons() == [icon]

    assert seller.start().wait(PATIENCE_S) == 0
    seller.window()
    until("it has the keyboard", lambda: seller.desktop.active().endswith(TITLE))
    assert seller.desktop.icons() == [icon]

    first.send_signal(signal.SIGTERM)
    assert first.wait(PATIENCE_S) == 0
    until("no icon", lambda: not seller.desktop.icons())

    second = seller.start("--minimised")
    seller.icon()
    until("it has read its shops", lambda: len(seller.menu()) > 5)
    assert seller.windows() == []
    seller.desktop.click_icon(seller.icon())
    seller.window()
    seller.choose("끝내기")
    assert second.wait(PATIENCE_S) == 0


def assert_names_nobody(seller: Seller, told: list[tuple[str, str]]) -> None:
    """No receiver of any order stands in what was shown."""
    shown = " ".join(part for one in told for part in one)
    people = {str(line["receiver"]) for line in world_of(seller.shop)["lines"] if line["receiver"]}
    assert people
    assert [name for name in people if name in shown] == []
    assert "010" not in shown
