"""What is kept in the keyring."""

from __future__ import annotations

import pytest

from seller_desktop.domain.errors import UserFixable
from seller_desktop.system.keyring import MemoryKeyring
from seller_desktop.system.randomness import SeededRandomness
from seller_desktop.system.secrets import DatabaseKey, DatabaseKeys, ShopSecrets


def test_a_new_database_gets_a_key_that_stays() -> None:
    keys = DatabaseKeys(MemoryKeyring(), "p")
    key = keys.make(1, SeededRandomness(1))
    assert (key.version, len(key.raw)) == (1, 32)
    assert keys.make(1, SeededRandomness(2)) == key
    assert keys.expect(1) == key


def test_two_profiles_and_two_versions_have_keys_of_their_own() -> None:
    keyring, ids = MemoryKeyring(), SeededRandomness(1)
    one, two = DatabaseKeys(keyring, "p"), DatabaseKeys(keyring, "q")
    made = [one.make(1, ids), one.make(2, ids), two.make(1, ids)]
    assert len({key.raw for key in made}) == 3
    one.delete(1)
    assert one.get(1) is None
    assert [one.get(2), two.get(1)] == made[1:]


def test_a_lost_key_is_never_made_anew_where_one_is_expected() -> None:
    keys = DatabaseKeys(MemoryKeyring(), "p")
    with pytest.raises(UserFixable, match="key_lost"):
        keys.expect(1)
    assert keys.get(1) is None


@pytest.mark.parametrize("stored", ["", "xyz", "ab" * 31])
def test_an_entry_that_is_no_key_counts_as_lost_and_stays(stored: str) -> None:
    keyring = MemoryKeyring()
    keyring.set("p/db-key/1", stored)
    keys = DatabaseKeys(keyring, "p")
    with pytest.raises(UserFixable, match="key_lost"):
        keys.make(1, SeededRandomness(1))
    assert keyring.get("p/db-key/1") == stored
    assert keys.free_version(0) == 2


def test_a_keyring_that_forgets_at_once_makes_no_database() -> None:
    class Forgetful(MemoryKeyring):
        def set(self, name: str, value: str) -> None:
            """Take it and keep nothing."""

    with pytest.raises(UserFixable, match="key_lost"):
        DatabaseKeys(Forgetful(), "p").make(1, SeededRandomness(1))


def test_the_check_value_tells_keys_apart_and_tells_nothing_of_them() -> None:
    ids = SeededRandomness(1)
    one, two = DatabaseKey(1, ids.bytes(32)), DatabaseKey(1, ids.bytes(32))
    assert one.check == DatabaseKey(2, one.raw).check
    assert one.check != two.check
    assert len(one.check) == 16
    assert one.raw.hex()[:8] not in repr(one)


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
