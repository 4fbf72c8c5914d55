"""Shops (판매처): one seller account at one marketplace."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shop:
    """A shop as stored. Its secrets are in the keyring under `uid`, never here. Instants in UTC ms.

    `alerts_from` is the marketplace's instant from which on news raise alerts: history makes none.
    `keys_issued_at` is when its keys were entered or renewed, unless the seller corrected the day.
    """

    id: int
    uid: str
    marketplace: str
    name: str
    base_url: str
    official: bool
    paused: bool
    added_at: int
    account: str | None = None
    alerts_from: int | None = None
    history_from: int | None = None
    history_done: bool = False
    keys_issued_at: int | None = None


@dataclass(frozen=True, slots=True)
class ShopHealth:
    """How the last rounds with a shop went. `error` is a `domain.errors.Problem` as JSON."""

    shop_id: int
    last_success_at: int | None = None
    last_try_at: int | None = None
    next_try_at: int | None = None
    failures: int = 0
    error: str | None = None
