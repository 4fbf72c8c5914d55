"""Keyrings: the system's, a file for scripts, one in memory. Never one as a fallback of another."""

from __future__ import annotations

import logging
import stat
from pathlib import Path

import pytest
from keyring.errors import InitError, KeyringLocked, NoKeyringError

from seller_desktop.domain.errors import UserFixable
from seller_desktop.system.keyring import (
    LONGEST_VALUE,
    SERVICE,
    FileKeyring,
    Keyring,
    MemoryKeyring,
    OsKeyring,
    choose_keyring,
    keyring_warning,
)
from seller_desktop.system.profile import Profile


class FakeBackend:
    """A backend of the keyring library; raises `error` where one is set."""

    def __init__(self, error: Exception | None = None) -> None:
        self.error = error
        self.values: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        return self.values.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        self.values[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._fail()
        del self.values[service, username]

    def _fail(self) -> None:
        if self.error is not None:
            raise self.error


def os_keyring(backend: FakeBackend) -> OsKeyring:
    return OsKeyring(load=lambda _: backend)


@pytest.fixture(params=["file", "memory", "system"])
def keyring(request: pytest.FixtureRequest, tmp_path: Path) -> Keyring:
    if request.param == "file":
        return FileKeyring(tmp_path / "keys" / "ring.json")
    return MemoryKeyring() if request.param == "memory" else os_keyring(FakeBackend())


def test_a_stored_value_is_read_replaced_and_forgotten(keyring: Keyring) -> None:
    assert keyring.get("a") is None
    keyring.set("a", "비밀")
    keyring.set("b", "2")
    keyring.set("a", "3")
    assert (keyring.get("a"), keyring.get("b")) == ("3", "2")
    keyring.delete("a")
    keyring.delete("never stored")
    assert (keyring.get("a"), keyring.get("b")) == (None, "2")


def test_a_value_too_long_for_windows_is_refused(keyring: Keyring) -> None:
    keyring.set("a", "x" * LONGEST_VALUE)
    with pytest.raises(ValueError, match="too long"):
        keyring.set("a", "x" * (LONGEST_VALUE + 1))


def test_the_systems_keyring_is_asked_under_our_service() -> None:
    backend = FakeBackend()
    os_keyring(backend).set("name", "value")
    assert backend.values == {(SERVICE, "name"): "value"}


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (KeyringLocked("locked"), "keyring_locked"),
        (InitError("dismissed"), "keyring_locked"),
        (OSError("no bus"), "keyring_locked"),
        (NoKeyringError("none"), "keyring_missing"),
    ],
)
def test_a_keyring_that_refuses_says_so_plainly(error: Exception, code: str) -> None:
    keyring = os_keyring(FakeBackend(error))
    for ask in (
        lambda: keyring.get("a"),
        lambda: keyring.set("a", "1"),
        lambda: keyring.delete("a"),
    ):
        with pytest.raises(UserFixable, match=code):
            ask()


@pytest.mark.parametrize(
    "name",
    [
        "keyring.backends.fail.Keyring",
        "keyring.backends.null.Keyring",
        "keyrings.alt.file.PlaintextKeyring",
        "os.path",
        "keyring.backends.SecretService.Missing",
        "keyring.backends.Windows.WinVaultKeyring",
    ],
)
def test_a_backend_that_is_not_fit_counts_as_missing(name: str) -> None:
    with pytest.raises(UserFixable, match="keyring_missing"):
        OsKeyring(name).get("a")


def test_a_keyring_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    FileKeyring(tmp_path / "ring.json").set("a", "1")
    assert stat.S_IMODE((tmp_path / "ring.json").stat().st_mode) == 0o600


def test_a_damaged_keyring_file_is_not_taken_for_an_empty_one(tmp_path: Path) -> None:
    (tmp_path / "ring.json").write_text("{", "utf-8")
    with pytest.raises(UserFixable, match="keyring_locked"):
        FileKeyring(tmp_path / "ring.json").get("a")


def test_a_locked_memory_keyring_refuses_like_the_systems() -> None:
    keyring = MemoryKeyring()
    keyring.locked = True
    with pytest.raises(UserFixable, match="keyring_locked"):
        keyring.get("a")


def test_without_a_setting_the_remembered_keyring_is_used() -> None:
    assert isinstance(choose_keyring(Profile("p"), None), OsKeyring)
    assert isinstance(choose_keyring(Profile("p", keyring_backend="x.Y"), ""), OsKeyring)


def test_a_file_named_by_setting_is_used_with_a_warning(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        keyring = choose_keyring(Profile("p"), f"file:{tmp_path / 'ring.json'}")
    keyring.set("a", "1")
    assert (tmp_path / "ring.json").exists()
    assert "plain file" in caplog.text
    warning = keyring_warning(keyring)
    assert warning is not None
    assert warning.code == "keyring_file_in_use"
    assert keyring_warning(MemoryKeyring()) is None


@pytest.mark.parametrize(
    ("remembered", "setting", "code"),
    [
        ("keyring.backends.macOS.Keyring", "file:/x/ring.json", "keyring_file_refused"),
        ("file", None, "keyring_file_expected"),
        (None, "memory", "keyring_setting"),
        (None, "file:", "keyring_setting"),
    ],
)
def test_no_keyring_stands_in_for_another(
    remembered: str | None, setting: str | None, code: str
) -> None:
    with pytest.raises(UserFixable, match=code):
        choose_keyring(Profile("p", keyring_backend=remembered), setting)
