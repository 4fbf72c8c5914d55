"""A stolen disk holds nothing readable: canaries are planted, lived with, and looked for (T10)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from seller_desktop.sandbox.faults import Fault
from seller_desktop.sandbox.listener import Listener
from seller_desktop.sandbox.naver.routes import BASE
from seller_desktop.sandbox.naver.shop import NaverShop, open_shops
from seller_desktop.system.clock import SystemClock
from tests.integration.canaries import day
from tests.integration.canaries.search import (
    PAGE,
    entropy,
    files,
    found_in,
    needles,
    plain_pages,
    secret_needles,
)

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication

ROOT = Path(__file__).parents[3]
PATIENCE_S = 120
SQLITE_HEAD = b"SQLite format 3\0"
WAL_HEAD, FRAME_HEAD = 32, 24

PEOPLE = {
    "orderer's name": "주문까나리별하",
    "orderer's phone": "01000009137",
    "receiver's name": "수취까나리나루",
    "receiver's phone": "01000009138",
    "second phone": "0200009139",
    "address": "서울특별시 까나리구 새장로 9137",
    "address detail": "별관 까나리동 9137호",
    "delivery memo": "까나리 배송메모 공동현관 9137*",
    "customs code": "P000009137913",
    "buyer's claim words": "까나리 구매자 사유 9137",
}
SELLERS_WORDS = {
    "seller's memo": day.SELLER_MEMO,
    "seller's tag": day.SELLER_TAG,
    "delay words": day.DELAY_DETAIL,
    "refusal words": day.CLAIM_DETAIL,
    "cancel words": day.CANCEL_DETAIL,
    "shop's name": "까나리네",
}


class Overhearing:
    """The marketplace, with an ear for the tokens that are shown to it."""

    def __init__(self, app: WSGIApplication) -> None:
        self._app = app
        self.tokens: set[str] = set()

    def __call__(
        self, environ: dict[str, object], start_response: StartResponse
    ) -> Iterable[bytes]:
        shown = str(environ.get("HTTP_AUTHORIZATION", "")).partition(" ")[2]
        if shown:
            self.tokens.add(shown)
        return self._app(environ, start_response)


@dataclass
class Disk:
    """All that the program wrote on one machine; the keyring lies elsewhere."""

    folder: Path
    keyring: Path
    shop: NaverShop
    tokens: set[str]
    told: Mapping[str, object]

    @property
    def profile(self) -> Path:
        return self.folder / "profile"

    @property
    def written(self) -> Path:
        return self.folder

    def wanted(self) -> dict[str, dict[str, bytes]]:
        """Every canary with the shapes to look for."""
        shapes = {what: needles(text) for what, text in (PEOPLE | SELLERS_WORDS).items()}
        secret = self.shop.credentials["client_secret"]
        shapes["client secret"] = needles(secret)
        for number, token in enumerate(sorted(self.tokens)):
            shapes[f"token {number}"] = needles(token)
        for name, value in keyring_values(self.keyring).items():
            if name.rpartition("/")[2] != "client_id":
                shapes[f"keyring {name}"] = needles(value) | binary(value)
        return shapes


def binary(value: str) -> dict[str, bytes]:
    """The bytes a value of the keyring stands for, where it is hex."""
    try:
        return {f"of hex {name}": n for name, n in secret_needles(bytes.fromhex(value)).items()}
    except ValueError:
        return {}


def keyring_values(path: Path) -> dict[str, str]:
    stored = json.loads(path.read_text())
    return {name: value for name, value in stored.items() if len(value) >= 8}


def plant(shop: NaverShop) -> None:
    """Give every order the same canary people."""
    for line in shop.app.world.lines.values():
        line.address = replace(
            line.address,
            name=PEOPLE["receiver's name"],
            phone=PEOPLE["receiver's phone"],
            phone2=PEOPLE["second phone"],
            base=PEOPLE["address"],
            detail=PEOPLE["address detail"],
        )
        order = line.order
        order.buyer = replace(
            order.buyer, name=PEOPLE["orderer's name"], phone=PEOPLE["orderer's phone"]
        )
        order.memo = PEOPLE["delivery memo"]
        order.customs_code = PEOPLE["customs code"]
        for claim in line.claims:
            claim.detail = PEOPLE["buyer's claim words"]


def start(disk: Path, keyring: Path, mode: str) -> subprocess.Popen[str]:
    """A process of the program whose every folder is on the disk that is searched."""
    homes = {
        name: str(disk / "home" / name)
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    }
    for folder in (*homes.values(), str(disk / "tmp")):
        Path(folder).mkdir(parents=True, exist_ok=True)
    environment = {
        **os.environ,
        **homes,
        "HOME": str(disk / "home"),
        "TMPDIR": str(disk / "tmp"),
        "SELLER_DESKTOP_KEYRING": f"file:{keyring}",
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    errors = (disk / f"stderr-{mode}.txt").open("w")
    with errors:
        return subprocess.Popen(
            [sys.executable, "-m", "tests.integration.canaries.day", mode, str(disk / "profile")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            env=environment,
            cwd=ROOT,
        )


def line_of(process: subprocess.Popen[str]) -> str:
    """The next line a process prints; one that prints none in time is ended."""
    assert process.stdout is not None
    alarm = threading.Timer(PATIENCE_S, process.kill)
    alarm.start()
    try:
        return process.stdout.readline()
    finally:
        alarm.cancel()


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Disk]:
    """Three processes lived on it: one killed in the middle of a round, one that broke off by a
    fault of the processor, and a window that was killed before the seller's eyes."""
    folder = tmp_path_factory.mktemp("disk")
    keyring = tmp_path_factory.mktemp("keyring") / "keys.json"
    (shop,) = open_shops(seed=9, lines=[160], clock=SystemClock(), rate=False)
    plant(shop)
    ear = Overhearing(shop.app)
    listener = Listener(ear)
    try:
        told = live(folder, keyring, shop, listener.url + BASE)
        yield Disk(folder, keyring, shop, ear.tokens, told)
    finally:
        listener.down()


def live(folder: Path, keyring: Path, shop: NaverShop, base_url: str) -> Mapping[str, object]:
    access = {"marketplace": "naver", "base_url": base_url, "credentials": shop.credentials}
    with start(folder, keyring, "begin") as first:
        assert first.stdin is not None
        first.stdin.write(json.dumps(access))
        first.stdin.close()
        said = line_of(first)
        first.kill()
    assert said == "ready\n", (folder / "stderr-begin.txt").read_text()
    shop.app.faults.replace(
        (Fault("retyped_fields"), Fault("missing_fields"), Fault("timeout_before", times=2))
    )
    with start(folder, keyring, "again") as second:
        said = line_of(second)
    assert said, (folder / "stderr-again.txt").read_text()
    assert second.returncode != 0, "the second process breaks off"
    told: Mapping[str, object] = json.loads(said)
    with start(folder, keyring, "window") as third:
        said = line_of(third)
        third.kill()
    assert said == "ready\n", (folder / "stderr-window.txt").read_text()
    return told


def test_no_canary_is_in_any_file_the_program_wrote(disk: Disk) -> None:
    allowed = ("in exports/asked-for.txt", "shop's name as utf-8 in dump.jsonl")
    complaints = [one for one in found_in(disk.written, disk.wanted()) if not one.endswith(allowed)]
    assert not complaints, "\n".join(complaints)


def test_the_search_finds_them_where_the_seller_asked_for_them(disk: Disk) -> None:
    """Otherwise the test above would prove nothing."""
    found = {one.partition(" as ")[0] for one in found_in(disk.folder / "exports", disk.wanted())}
    assert {"receiver's name", "receiver's phone", "address", "delivery memo"} <= found


def test_everything_that_is_written_was_searched(disk: Disk) -> None:
    names = {name for name, _ in files(disk.written)}
    for wanted in (
        *("profile/office.db", "profile/office.db-wal", "profile/profile.json"),
        *("profile/logs/engine.log", "profile/logs/engine-crash.txt", "dump.jsonl"),
        *("profile/logs/office.log", "profile/logs/office-running"),
    ):
        assert wanted in names
    assert any("!log/engine.log" in name for name in names), "the report is searched unpacked"
    assert disk.told["unread"], "records were set aside as well"
    assert disk.tokens, "tokens were given out"


def test_the_crash_left_where_it_broke_off(disk: Disk) -> None:
    text = (disk.profile / "logs" / "engine-crash.txt").read_text()
    assert "Segmentation fault" in text
    assert "in again" in text


def test_the_log_tells_of_mistakes_without_their_values(disk: Disk) -> None:
    text = (disk.profile / "logs" / "engine.log").read_text()
    assert "uncaught in a thread" in text
    assert "KeyError" in text
    assert "OperationalError" in text


def test_the_window_told_of_its_mistake_in_the_same_way(disk: Disk) -> None:
    text = (disk.profile / "logs" / "office.log").read_text()
    assert "uncaught in the window" in text
    assert "Qt: " in text


def test_the_database_and_its_log_are_noise(disk: Disk) -> None:
    databases = sorted(disk.profile.rglob("*.db"))
    assert disk.profile / "office.db" in databases
    for file in databases:  # backups too
        content = file.read_bytes()
        assert content[:16] != SQLITE_HEAD
        assert len(content) % PAGE == 0
        assert plain_pages(content) == []
    log = (disk.profile / "office.db-wal").read_bytes()
    assert len(log) > WAL_HEAD + PAGE
    assert plain_pages(log, WAL_HEAD, PAGE + FRAME_HEAD, FRAME_HEAD) == []


def test_plain_pages_would_be_seen() -> None:
    assert entropy(SQLITE_HEAD * 256) < 7.8
    assert plain_pages(os.urandom(PAGE) + SQLITE_HEAD * 256) == [PAGE]


@pytest.mark.parametrize("shape", ["utf-16-le", "cp949", "hex", "json", "percent", "base64+1"])
def test_a_canary_is_found_in_every_shape(shape: str, tmp_path: Path) -> None:
    canary = PEOPLE["address"]
    (tmp_path / "leak").write_bytes(b"\x01\x02" + needles(canary)[shape] + b"\x03")
    assert f"address as {shape} in leak" in found_in(tmp_path, {"address": needles(canary)})


def test_a_canary_is_found_in_base64_at_any_place(tmp_path: Path) -> None:
    import base64

    for offset in range(3):
        text = base64.b64encode(b"x" * offset + PEOPLE["address"].encode() + b"yz")
        (tmp_path / f"leak{offset}").write_bytes(text)
    found = found_in(tmp_path, {"address": needles(PEOPLE["address"])})
    assert {one.rpartition(" ")[2] for one in found} == {"leak0", "leak1", "leak2"}
