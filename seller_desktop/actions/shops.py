"""What a seller does with shops: add after a live test, change access, pause, resume, remove.

Secrets go to the keyring before a shop's row is committed, and out of it again when that fails.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Mapping
from datetime import date
from urllib.parse import urlsplit

from ..domain.errors import OfficeError, UserFixable
from ..domain.key_life import key_life, told_apart
from ..domain.korea_time import DAY_MS, day_start_ms
from ..domain.shop import Shop
from ..marketplaces.contract import Access, Identity, Marketplace
from ..marketplaces.requests_http import is_loopback
from ..store import lookup, shops
from ..system.keyring import LONGEST_VALUE
from .gesture import Gesture, commit
from .office import Office

_UID_BYTES = 8
_log = logging.getLogger(__name__)


def test_access(
    office: Office, marketplace: str, base_url: str | None, credentials: Mapping[str, str]
) -> Identity:
    """Who the marketplace says these secrets are, asked live; nothing is stored.

    `base_url` None is the official address. Raises what the marketplace or the network says.
    """
    market = office.registry.get(marketplace)
    address = clean_base_url(market, base_url)
    return _ask(office, market, address, _complete(market, credentials))


def add_shop(
    office: Office,
    *,
    marketplace: str,
    name: str,
    base_url: str | None = None,
    credentials: Mapping[str, str],
    history_days: int = 90,
    keys_issued_on: date | None = None,
) -> Shop:
    """Add a shop after a live test; nothing is stored when anything fails on the way.

    The life of its secrets counts from now, or from `keys_issued_on`, a Korean day.
    """
    market = office.registry.get(marketplace)
    address = clean_base_url(market, base_url)
    name = " ".join(name.split())
    _refuse_name(office, name, None)
    secrets = _complete(market, credentials)
    identity = _ask(office, market, address, secrets)
    uid = office.ids.token(_UID_BYTES)

    def work(gesture: Gesture) -> Shop:
        added = shops.add_shop(
            gesture.conn,
            uid=uid,
            marketplace=market.facts.key,
            name=name,
            base_url=address,
            official=address == market.facts.official_url,
            account=identity.account,
            added_at=gesture.at,
            history_from=gesture.at - history_days * DAY_MS,
        )
        if keys_issued_on is not None:
            shops.set_keys_issued(gesture.conn, added.id, day_start_ms(keys_issued_on))
        gesture.changes.shops.add(added.id)
        return added

    try:
        _put(office, uid, secrets)
        added = commit(office, work)
    except BaseException:
        _forget(office, uid, market)
        raise
    office.wake()
    return added


def test_shop(office: Office, shop_id: int) -> Identity:
    """Ask a shop's marketplace live who we are, with the secrets that are stored."""
    shop = find_shop(office, shop_id)
    market = office.registry.get(shop.marketplace)
    try:
        return _ask(office, market, shop.base_url, stored_credentials(office, shop))
    except UserFixable as error:
        life = key_life(shop.keys_issued_at, market.facts.key_days, office.clock.now_ms())
        raise UserFixable.of(told_apart(error.problem, life)) from error


def change_access(
    office: Office,
    shop_id: int,
    *,
    name: str | None = None,
    credentials: Mapping[str, str] | None = None,
    keys_issued_on: date | None = None,
) -> None:
    """Rename a shop, or give it new secrets after a live test that they are the same account's.

    The life of new secrets counts from now, or from `keys_issued_on`: a Korean day, which may also
    be corrected alone.
    """
    shop = find_shop(office, shop_id)
    wanted = shop.name if name is None else " ".join(name.split())
    _refuse_name(office, wanted, shop_id)
    if credentials is not None:
        _change_secrets(office, shop, credentials)

    def work(gesture: Gesture) -> None:
        shops.rename_shop(gesture.conn, shop_id, wanted)
        if keys_issued_on is not None:
            shops.set_keys_issued(gesture.conn, shop_id, day_start_ms(keys_issued_on))
        elif credentials is not None:
            shops.set_keys_issued(gesture.conn, shop_id, gesture.at)
        gesture.changes.shops.add(shop_id)

    commit(office, work)
    if credentials is not None:
        office.reconnect(shop_id)
    office.wake()


def pause_shop(office: Office, shop_id: int) -> None:
    """Stop the rounds with a shop; what waits in the outbox waits on."""
    _set_paused(office, shop_id, paused=True)


def resume_shop(office: Office, shop_id: int) -> None:
    """Go on with a paused shop."""
    _set_paused(office, shop_id, paused=False)


def remove_shop(office: Office, shop_id: int) -> None:
    """Forget a shop, all that was read of it, and its secrets.

    Raises `UserFixable` shop_busy while actions of it are not finished.
    """
    shop = find_shop(office, shop_id)
    market = office.registry.get(shop.marketplace)

    def work(gesture: Gesture) -> None:
        waiting = lookup.unfinished_actions(gesture.conn, shop_id)
        if waiting:
            raise UserFixable("shop_busy", shop=shop.name, count=waiting)
        shops.remove_shop(gesture.conn, shop_id)
        gesture.changes.shops.add(shop_id)
        gesture.changes.alerts = True

    commit(office, work, wake=True)
    _forget(office, shop.uid, market)


def find_shop(office: Office, shop_id: int) -> Shop:
    """The shop of a key. Raises `UserFixable` shop_not_found."""
    with office.db.read() as conn:
        shop = shops.shop(conn, shop_id)
    if shop is None:
        raise UserFixable("shop_not_found", shop=str(shop_id))
    return shop


def stored_credentials(office: Office, shop: Shop) -> dict[str, str]:
    """A shop's secrets from the keyring. Raises `UserFixable` shop_not_connected where one is
    missing, and what the keyring says."""
    market = office.registry.get(shop.marketplace)
    found: dict[str, str] = {}
    for wanted in market.facts.credentials:
        value = office.secrets.get(shop.uid, wanted.key)
        if value is None:
            raise UserFixable("shop_not_connected")
        found[wanted.key] = value
    return found


def clean_base_url(market: Marketplace, base_url: str | None) -> str:
    """The address to call; None is the official one.

    Raises `UserFixable`: insecure_address for plain http to another machine, base_url_refused for
    what is no address at all.
    """
    if base_url is None or not base_url.strip():
        return market.facts.official_url
    address = base_url.strip().rstrip("/")
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise UserFixable("base_url_refused", address=address) from None
    extra = parts.username or parts.password or parts.query or parts.fragment
    if parts.scheme not in ("http", "https") or not host or extra:
        raise UserFixable("base_url_refused", address=address)
    if parts.scheme == "http" and not is_loopback(host):
        raise UserFixable("insecure_address")
    return address


def _ask(
    office: Office, market: Marketplace, address: str, credentials: Mapping[str, str]
) -> Identity:
    http = office.http(address, False)
    connector = market.connect(Access(address, credentials), http, office.clock)
    try:
        return connector.test()
    finally:
        connector.close()


def _complete(market: Marketplace, credentials: Mapping[str, str]) -> dict[str, str]:
    wanted = [one.key for one in market.facts.credentials]
    found = {key: credentials.get(key, "").strip() for key in wanted}
    missing = [key for key, value in found.items() if not value]
    if missing:
        raise UserFixable("credentials_incomplete", missing=", ".join(missing))
    for key, value in found.items():
        if len(value) > LONGEST_VALUE:
            raise UserFixable("secret_too_long", name=key)
    return found


def _refuse_name(office: Office, name: str, own_id: int | None) -> None:
    """Tell a bad name before anything is asked of the marketplace."""
    if not name:
        raise UserFixable("shop_name_missing")
    with office.db.read() as conn:
        taken = [shop for shop in shops.shops(conn) if shop.name == name and shop.id != own_id]
    if taken:
        raise UserFixable("shop_exists", shop=name)


def _change_secrets(office: Office, shop: Shop, credentials: Mapping[str, str]) -> None:
    market = office.registry.get(shop.marketplace)
    secrets = _complete(market, credentials)
    identity = _ask(office, market, shop.base_url, secrets)
    if shop.account is not None and identity.account != shop.account:
        raise UserFixable("other_account", account=identity.account)
    before = {key: office.secrets.get(shop.uid, key) for key in secrets}
    try:
        _put(office, shop.uid, secrets)
    except BaseException:
        with contextlib.suppress(OfficeError):
            _put(office, shop.uid, {key: old for key, old in before.items() if old is not None})
        raise


def _put(office: Office, uid: str, secrets: Mapping[str, str]) -> None:
    for key, value in secrets.items():
        office.secrets.put(uid, key, value)


def _forget(office: Office, uid: str, market: Marketplace) -> None:
    """Take secrets out again. A keyring that refuses just now keeps what nothing refers to."""
    try:
        for wanted in market.facts.credentials:
            office.secrets.delete(uid, wanted.key)
    except OfficeError as error:
        _log.warning("secrets stay in the keyring: %s", error.code)


def _set_paused(office: Office, shop_id: int, *, paused: bool) -> None:
    find_shop(office, shop_id)

    def work(gesture: Gesture) -> None:
        shops.set_paused(gesture.conn, shop_id, paused)
        gesture.changes.shops.add(shop_id)

    commit(office, work, wake=True)
