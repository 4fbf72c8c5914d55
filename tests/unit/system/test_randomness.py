"""Randomness from a port."""

from __future__ import annotations

from seller_desktop.system.randomness import SeededRandomness, SystemRandomness


def test_the_same_seed_gives_the_same_ids() -> None:
    one, two = SeededRandomness(7), SeededRandomness(7)
    assert [one.token(), one.token(4), one.bytes(3).hex(), one.uniform(0, 1)] == [
        two.token(),
        two.token(4),
        two.bytes(3).hex(),
        two.uniform(0, 1),
    ]


def test_an_id_has_the_bytes_asked_for_in_hex() -> None:
    assert len(bytes.fromhex(SystemRandomness().token(12))) == 12


def test_the_systems_ids_differ() -> None:
    ids = SystemRandomness()
    assert len({ids.token() for _ in range(100)}) == 100


def test_a_number_lies_between_its_bounds() -> None:
    ids = SystemRandomness()
    assert all(2.0 <= ids.uniform(2.0, 3.0) <= 3.0 for _ in range(50))
    assert len(ids.bytes(32)) == 32
