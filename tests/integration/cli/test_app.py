"""The composition root: an engine that is woken, new secrets taken up, a second start."""

from __future__ import annotations

import json
import logging
import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from seller_desktop.actions import orders, outbox, shops
from seller_desktop.app import Core, build_core, main
from seller_desktop.domain.errors import OfficeError, UserFixable
from seller_desktop.domain.event import Changes
from seller_desktop.domain.shop import Shop
from seller_desktop.sandbox.server import SandboxShop
from seller_desktop.store import settings
from seller_desktop.store.lists import ListFilter, action_items, order_items
from seller_desktop.system.keyring import MemoryKeyring
from seller_desktop.system.paths import ProfilePaths
from seller_desktop.system.profile import load_profile

from .conftest import World

PATIENCE_S = 30.0


class Reached:
    """Waits until a condition holds, looking again after each change that is told."""

    def __init__(self, core: Core) -> None:
        self._moved = threading.Event()
        core.office.news.on_changes(self._heard)

    def _heard(self, _: Changes) -> None:
        self._moved.set()

    def wait(self, holds: object) -> None:
        while not holds():  # type: ignore[operator]
            assert self._moved.wait(PATIENCE_S), "nothing happens"
            self._moved.clear()


@pytest.fixture
def core(tmp_path: Path) -> Iterator[Core]:
    opened = build_core(ProfilePaths(tmp_path / "profile"), keyring=MemoryKeyring())
    yield opened
    opened.close()


def added(core: Core, shop: SandboxShop) -> Shop:
    return shops.add_shop(
        core.office,
        marketplace=shop.marketplace,
        name="가게",
        base_url=shop.base_url,
        credentials=shop.credentials,
    )


def line_ids(core: Core, status: str) -> list[int]:
    with core.office.db.read() as conn:
        rows = conn.exec_driver_sql(
            "SELECT id FROM order_line WHERE status = ? AND claim IS NULL", (status,)
        )
        return [int(row[0]) for row in rows]


def states(core: Core) -> list[object]:
    with core.office.db.read() as conn:
        return [item["state"] for item in action_items(conn, ListFilter())]


def test_a_running_engine_syncs_a_new_shop_and_sends_what_is_queued(
    core: Core, shop: SandboxShop, world: World
) -> None:
    reached = Reached(core)
    engine = core.start_engine()
    try:
        added(core, shop)
        reached.wait(lambda: line_ids(core, "paid"))
        orders.confirm(core.office, line_ids(core, "paid")[:1])
        reached.wait(lambda: states(core) == ["done"])
    finally:
        engine.stop()
    assert len(world.ledger()) == 1


def test_a_dispatch_within_its_undo_window_can_be_taken_back(
    core: Core, shop: SandboxShop, world: World
) -> None:
    reached = Reached(core)
    engine = core.start_engine()
    try:
        added(core, shop)
        reached.wait(lambda: line_ids(core, "accepted"))
        line_id = line_ids(core, "accepted")[0]
        entry = orders.DispatchEntry(line_id, "direct")
        queued = orders.dispatch(core.office, [entry], hold_seconds=600)
        assert outbox.undo(core.office, queued.request_id) == 1
        orders.dispatch(core.office, [entry], hold_seconds=0)
        reached.wait(lambda: states(core) == ["cancelled", "done"])
    finally:
        engine.stop()
    assert len(world.ledger()) == 1


def test_new_secrets_are_taken_up_without_a_restart(
    core: Core, shop: SandboxShop, expected_errors: list[logging.LogRecord]
) -> None:
    reached = Reached(core)
    stored = added(core, shop)
    for key in shop.credentials:
        core.office.secrets.delete(stored.uid, key)
    engine = core.start_engine()
    try:
        shops.change_access(core.office, stored.id, credentials=shop.credentials)
        reached.wait(lambda: line_ids(core, "paid"))
    finally:
        engine.stop()
    assert all("shop_not_connected" in record.getMessage() for record in expected_errors)


def test_how_often_is_asked_follows_the_settings(core: Core) -> None:
    assert core.intervals().changes == 60_000
    core.office.db.write(lambda conn: settings.put(conn, settings.FEED_SECONDS, 20))
    assert core.intervals().changes == 20_000


def test_a_profile_keeps_its_id_its_key_and_its_keyring(tmp_path: Path) -> None:
    paths, keyring = ProfilePaths(tmp_path / "p"), MemoryKeyring()
    first = build_core(paths, keyring=keyring)
    salt = first.dump_salt
    first.close()
    second = build_core(paths, keyring=keyring)
    assert second.dump_salt == salt
    second.close()
    assert first.office.profile == second.office.profile
    assert load_profile(paths, first.office.ids).keyring_backend == "memory"
    with pytest.raises(UserFixable) as caught:
        build_core(paths, keyring=MemoryKeyring())
    assert caught.value.code == "key_lost"


def test_a_moved_profile_opens_at_its_new_place(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    build_core(ProfilePaths(tmp_path / "old"), keyring=keyring).close()
    (tmp_path / "old").rename(tmp_path / "new")
    moved = build_core(ProfilePaths(tmp_path / "new"), keyring=keyring)
    with moved.office.db.read() as conn:
        assert order_items(conn, ListFilter()) == []
    moved.close()


def test_a_failed_start_leaves_the_file_free(tmp_path: Path) -> None:
    paths, keyring = ProfilePaths(tmp_path / "p"), MemoryKeyring()
    build_core(paths, keyring=keyring).close()
    keyring.locked = True
    with pytest.raises(OfficeError):
        build_core(paths, keyring=keyring)
    keyring.locked = False
    build_core(paths, keyring=keyring).close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has a pipe in the socket's place")
@pytest.mark.parametrize(("arguments", "word"), [((), b"raise\n"), (("--minimised",), b"poke\n")])
def test_a_second_start_ends_and_raises_the_first_unless_the_session_started_it(
    core: Core, arguments: tuple[str, ...], word: bytes
) -> None:
    heard: list[bytes] = []
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as window:
        window.bind(core.office.paths.socket_name)
        window.listen()

        def listen() -> None:
            visitor, _ = window.accept()
            with visitor:
                heard.append(visitor.recv(64))

        listener = threading.Thread(target=listen)
        listener.start()
        assert main([*arguments, "--profile", str(core.office.paths.root)]) == 0
        listener.join(PATIENCE_S)
    assert heard == [word]


def test_a_window_that_cannot_start_says_why(
    core: Core, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setenv("SELLER_DESKTOP_KEYRING", "file:keys.json")
    assert main(["--profile", str(core.office.paths.root)]) == 1
    assert "key file is refused" in capsys.readouterr().err


def test_the_command_line_is_reached_with_any_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SELLER_DESKTOP_KEYRING", f"file:{tmp_path / 'keys.json'}")
    assert main(["--profile", str(tmp_path / "p"), "orders", "list", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []
