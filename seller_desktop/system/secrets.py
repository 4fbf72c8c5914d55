"""What is kept in the keyring and under which names.

The ids in them are random: moving or renaming a profile or a shop breaks nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import blake2b

from seller_desktop.domain.errors import UserFixable
from seller_desktop.system.keyring import Keyring
from seller_desktop.system.randomness import Ids

KEY_BYTES = 32
_CHECK_BYTES = 8


@dataclass(frozen=True, slots=True)
class DatabaseKey:
    """The raw key of a database and its version, counted from 1."""

    version: int
    raw: bytes = field(repr=False)

    @property
    def check(self) -> str:
        """The key check value: tells this key from any other, and nothing about it."""
        return blake2b(b"key check value", key=self.raw, digest_size=_CHECK_BYTES).hexdigest()


@dataclass(frozen=True, slots=True)
class DatabaseKeys:
    """The keys of one profile's database in the keyring, by version."""

    keyring: Keyring
    profile_id: str

    def get(self, version: int) -> DatabaseKey | None:
        """A key; None where there is none, and where what is there is no key."""
        stored = self.keyring.get(self._name(version))
        try:
            raw = b"" if stored is None else bytes.fromhex(stored)
        except ValueError:
            return None
        return DatabaseKey(version, raw) if len(raw) == KEY_BYTES else None

    def expect(self, version: int) -> DatabaseKey:
        """A key that was stored. Raises `UserFixable("key_lost")`: a new one opens nothing."""
        found = self.get(version)
        if found is None:
            raise UserFixable("key_lost")
        return found

    def make(self, version: int, ids: Ids) -> DatabaseKey:
        """A new key, stored and read back; a key that is there already is taken instead.

        Raises `UserFixable("key_lost")` where the keyring forgets at once, or holds what is no key.
        """
        if self.keyring.get(self._name(version)) is None:
            self.put(DatabaseKey(version, ids.bytes(KEY_BYTES)))
        return self.expect(version)

    def put(self, key: DatabaseKey) -> None:
        """Store a key in the place of whatever is there."""
        self.keyring.set(self._name(key.version), key.raw.hex())

    def delete(self, version: int) -> None:
        """Forget a key."""
        self.keyring.delete(self._name(version))

    def free_version(self, after: int) -> int:
        """The next version under which nothing at all is kept."""
        version = after + 1
        while self.keyring.get(self._name(version)) is not None:
            version += 1
        return version

    def _name(self, version: int) -> str:
        return f"{self.profile_id}/db-key/{version}"


@dataclass(frozen=True, slots=True)
class ShopSecrets:
    """The credentials of a profile's shops, one entry each."""

    keyring: Keyring
    profile_id: str

    def get(self, shop_uid: str, secret: str) -> str | None:
        """A credential, or None where it was never stored or was lost."""
        return self.keyring.get(self._name(shop_uid, secret))

    def put(self, shop_uid: str, secret: str, value: str) -> None:
        """Store a credential."""
        self.keyring.set(self._name(shop_uid, secret), value)

    def delete(self, shop_uid: str, secret: str) -> None:
        """Forget a credential."""
        self.keyring.delete(self._name(shop_uid, secret))

    def _name(self, shop_uid: str, secret: str) -> str:
        return f"{self.profile_id}/{shop_uid}/{secret}"
