"""A profile on a real encrypted file, with a keyring that outlives it and a buyer in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from seller_desktop.actions import keys
from seller_desktop.actions.office import Office
from seller_desktop.actions.opening import ClosedProfile, OpenedProfile, open_profile
from seller_desktop.marketplaces.http import Http
from seller_desktop.marketplaces.registry import Registry
from seller_desktop.store.settings import put_text, read_text
from seller_desktop.sync.news import News
from seller_desktop.system.clock import VirtualClock
from seller_desktop.system.keyring import MemoryKeyring
from seller_desktop.system.paths import ProfilePaths
from seller_desktop.system.profile import Profile, load_profile
from seller_desktop.system.randomness import SeededRandomness
from seller_desktop.system.recovery_code import RecoveryCode

NOW = datetime(2026, 11, 23, 3, tzinfo=UTC)
BUYER = "정미나 01000001234"


def no_network(base_url: str, allow_http: bool) -> Http:
    raise AssertionError(f"nobody calls {base_url} ({allow_http})")


@dataclass
class KeyDesk:
    """A closed profile and what can be done with it."""

    root: Path
    keyring: MemoryKeyring = field(default_factory=MemoryKeyring)
    clock: VirtualClock = field(default_factory=lambda: VirtualClock(NOW))
    ids: SeededRandomness = field(default_factory=lambda: SeededRandomness(1))

    @property
    def paths(self) -> ProfilePaths:
        return ProfilePaths(self.root)

    @property
    def closed(self) -> ClosedProfile:
        return ClosedProfile(self.paths, self.clock, self.ids, lambda _: self.keyring)

    @property
    def profile(self) -> Profile:
        return load_profile(self.paths, self.ids)

    @contextmanager
    def opened(self, *, changes_key: bool = False) -> Iterator[OpenedProfile]:
        opened = open_profile(self.closed, threaded=False, changes_key=changes_key)
        try:
            yield opened
        finally:
            opened.close()

    @contextmanager
    def office(self) -> Iterator[Office]:
        with self.opened() as opened:
            yield Office(
                db=opened.db,
                clock=self.clock,
                ids=self.ids,
                registry=Registry(),
                keyring=self.keyring,
                profile=opened.profile,
                paths=self.paths,
                news=News(),
                wake=lambda: None,
                http=no_network,
            )

    def fill(self) -> None:
        """Make the profile, with a buyer in it."""
        with self.opened() as opened:
            opened.db.write(lambda conn: put_text(conn, "note", BUYER))

    def content(self) -> str | None:
        """What the profile holds of that buyer; opens it."""
        with self.opened() as opened, opened.db.read() as conn:
            return read_text(conn, "note")

    def make_code(self) -> RecoveryCode:
        with self.office() as office:
            return keys.make_code(office)

    def key_name(self, version: int = 1) -> str:
        return f"{self.profile.id}/db-key/{version}"

    def raw_key(self, version: int = 1) -> bytes:
        return bytes.fromhex(self.keyring.get(self.key_name(version)) or "")

    def versions(self) -> list[int]:
        """The versions of which the keyring holds a key."""
        return [number for number in range(1, 9) if self.keyring.get(self.key_name(number))]


@pytest.fixture
def desk(tmp_path: Path) -> KeyDesk:
    made = KeyDesk(tmp_path / "p")
    made.fill()
    return made


def refused(desk: KeyDesk) -> str:
    """The code with which the profile does not open."""
    from seller_desktop.domain.errors import OfficeError

    with pytest.raises(OfficeError) as caught, desk.opened():
        pass
    return caught.value.code
