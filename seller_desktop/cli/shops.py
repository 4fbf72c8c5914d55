"""`shops add|list|test|remove`. Secrets come as JSON on standard input, never as arguments."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping

import click

from ..actions import shops as actions
from ..actions.key_expiry import life_of_keys
from ..actions.office import Office
from ..domain.errors import OfficeError, Problem, UserFixable
from ..domain.korea_time import to_iso
from ..domain.shop import Shop
from ..store.desk_state import ShopWithHealth, shops_with_health
from .naming import named_shop
from .terminal import Status, Terminal

_COLUMNS = ("shop", "marketplace", "base_url", "paused", "last_success_at", "error")


@click.group()
def shops() -> None:
    """Your shops at the marketplaces."""


@shops.command("list")
@click.pass_obj
def list_shops(terminal: Terminal) -> int:
    """All shops and how they are."""
    with terminal.core() as core:
        terminal.items(_items(terminal, core.office), _COLUMNS)
    return Status.DONE


@shops.command()
@click.argument("marketplace")
@click.option("--name", required=True, help="What you call the shop.")
@click.option("--base-url", metavar="URL", help="Another address than the official one.")
@click.pass_obj
def add(terminal: Terminal, marketplace: str, name: str, base_url: str | None) -> int:
    """Add a shop after a live test. Its secrets are read as JSON from standard input."""
    with terminal.core() as core:
        market = core.office.registry.get(marketplace)
        keys = [one.key for one in market.facts.credentials]
        added = actions.add_shop(
            core.office,
            marketplace=marketplace,
            name=name,
            base_url=base_url,
            credentials=_read_credentials(keys),
        )
        item = next(one for one in _items(terminal, core.office) if one["shop"] == added.name)
        terminal.facts(item)
        if not added.official:
            terminal.say(f"({terminal.word('column.not_official')})")
    return Status.DONE


@shops.command()
@click.argument("name", required=False)
@click.pass_obj
def test(terminal: Terminal, name: str | None) -> int:
    """Ask the marketplace live whether a shop's secrets work; all shops without a name."""
    with terminal.core() as core:
        office = core.office
        with office.db.read() as conn:
            every = [row.shop for row in shops_with_health(conn)]
        chosen = every if name is None else [named_shop(office, name)]
        results = [_tested(terminal, office, shop) for shop in chosen]
    if terminal.as_json and len(results) == 1:
        terminal.json(results[0])
    else:
        terminal.items(results, ("shop", "ok", "error"))
    good = sum(bool(result["ok"]) for result in results)
    if good == len(results):
        return Status.DONE
    return Status.PARTLY if good else Status.FAILED


@shops.command()
@click.argument("name")
@click.pass_obj
def remove(terminal: Terminal, name: str) -> int:
    """Forget a shop, all that was read of it, and its secrets."""
    with terminal.core() as core:
        shop = named_shop(core.office, name)
        actions.remove_shop(core.office, shop.id)
    terminal.items([{"shop": shop.name, "removed": True}], ("shop",))
    return Status.DONE


def _items(terminal: Terminal, office: Office) -> list[dict[str, object]]:
    with office.db.read() as conn:
        return [_item(terminal, office, row) for row in shops_with_health(conn)]


def _item(terminal: Terminal, office: Office, row: ShopWithHealth) -> dict[str, object]:
    shop, health = row.shop, row.health
    life = life_of_keys(office, shop, office.clock.now_ms())
    error = None if health.error is None else Problem.from_json(health.error)
    succeeded = health.last_success_at
    return {
        "shop": shop.name,
        "marketplace": shop.marketplace,
        "base_url": shop.base_url,
        "official": shop.official,
        "paused": shop.paused,
        "last_success_at": None if succeeded is None else to_iso(succeeded),
        "key_expires_on": None if life is None else life.expires_on.isoformat(),
        "error": None if error is None else terminal.problem(error),
    }


def _tested(terminal: Terminal, office: Office, shop: Shop) -> dict[str, object]:
    error: dict[str, object] | None = None
    try:
        actions.test_shop(office, shop.id)
    except OfficeError as failure:
        error = terminal.problem(failure.problem)
    return {"shop": shop.name, "ok": error is None, "error": error}


def _read_credentials(keys: list[str]) -> Mapping[str, str]:
    example = json.dumps(dict.fromkeys(keys, "\N{HORIZONTAL ELLIPSIS}"), ensure_ascii=False)
    try:
        values = json.loads(sys.stdin.buffer.read())
    except ValueError:
        raise UserFixable("credentials_unreadable", example=example) from None
    if not isinstance(values, dict) or not all(isinstance(v, str) for v in values.values()):
        raise UserFixable("credentials_unreadable", example=example)
    return {str(key): str(value) for key, value in values.items()}
