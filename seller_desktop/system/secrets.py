"""What is kept in the keyring and under which names.

The ids in them are random: moving or renaming a profile or a shop breaks nothing."""

from __future__ import annotations

from dataclasses import dataclass

from seller_desktop.domain.errors import UserFixable
from seller_desktop.system.keyring import Keyring
from seller_desktop.system.randomness import Ids

KEY_BYTES = 32
_KEY_VERSION = 1


def database_key(keyring: Keyring, profile_id: str, ids: Ids, *, create: bool) -> bytes:
    """The raw key of a profile's database.

    With `create` (there is no database file yet) a missing one is made and read back. Without it
    that is `UserFixable("keyring_entry_lost")`: a new key would open nothing.
    """
    name = f"{profile_id}/db-key/{_KEY_VERSION}"
    stored = keyring.get(name)
    if stored is None and create:
        keyring.set(name, ids.bytes(KEY_BYTES).hex())
        stored = keyring.get(name)
    if stored is None:
        raise UserFixable("keyring_entry_lost")
    try:
        key = bytes.fromhex(stored)
    except ValueError as error:
        raise UserFixable("keyring_entry_lost") from error
    if len(key) != KEY_BYTES:
        raise UserFixable("keyring_entry_lost")
    return key


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
