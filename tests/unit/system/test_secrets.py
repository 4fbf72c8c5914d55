"""What is kept in the keyring."""

from __future__ import annotations

import pytest

from seller_desktop.domain.errors import UserFixable
from seller_desktop.system.keyring import MemoryKeyring
from seller_desktop.system.randomness import SeededRandomness
from seller_desktop.system.secrets import ShopSecrets, database_key


def test_a_new_database_gets_a_key_that_stays() -> None:
    keyring = MemoryKeyring()
    key = database_key(keyring, "p", SeededRandomness(1), create=True)
    assert len(key) == 32
    assert database_key(keyring, "p", SeededRandomness(2), create=True) == key
    assert database_key(keyring, "p", SeededRandomness(3), create=False) == key


def test_two_profiles_have_two_keys() -> None:
    keyring, ids = MemoryKeyring(), SeededRandomness(1)
    assert database_key(keyring, "p", ids, create=True) != database_key(
        keyring, "q", ids, create=True
    )


def test_a_lost_key_of_an_existing_database_is_never_made_anew() -> None:
    keyring = MemoryKeyring()
    with pytest.raises(UserFixable, match="keyring_entry_lost"):
        database_key(keyring, "p", SeededRandomness(1), create=False)
    assert database_key(keyring, "p", SeededRandomness(1), create=True)


@pytest.mark.parametrize("stored", ["", "xyz", "ab" * 31])
def test_an_entry_that_is_no_key_counts_as_lost(stored: str) -> None:
    keyring = MemoryKeyring()
    keyring.set("p/db-key/1", stored)
    with pytest.raises(UserFixable, match="keyring_entry_lost"):
        database_key(keyring, "p", SeededRandomness(1), create=True)
    assert keyring.get("p/db-key/1") == stored


def test_a_keyring_that_forgets_at_once_makes_no_database() -> None:
    class Forgetful(MemoryKeyring):
        def set(self, name: str, value: str) -> None:
            """Take it and keep nothing."""

    with pytest.raises(UserFixable, match="keyring_entry_lost"):
        database_key(Forgetful(), "p", SeededRandomness(1), create=True)


def test_a_shops_secrets_are_kept_apart_by_shop_and_name() -> None:
    secrets = ShopSecrets(MemoryKeyring(), "p")
    secrets.put("shop-1", "client_id", "a")
    secrets.put("shop-1", "client_secret", "b")
    secrets.put("shop-2", "client_id", "c")
    assert [
        secrets.get("shop-1", "client_id"),
        secrets.get("shop-1", "client_secret"),
        secrets.get("shop-2", "client_id"),
        secrets.get("shop-2", "client_secret"),
    ] == ["a", "b", "c", None]
    secrets.delete("shop-1", "client_id")
    assert secrets.get("shop-1", "client_id") is None
    assert secrets.get("shop-2", "client_id") == "c"
