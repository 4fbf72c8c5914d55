"""`views list|show|delete`: the named views of the orders, made in the window."""

from __future__ import annotations

from collections.abc import Mapping

import click

from ..actions import views as actions
from ..actions.office import Office
from ..actions.viewed import lines_of_view
from ..domain.errors import UserFixable
from ..domain.view_words import condition_words
from ..store.desk_state import shops_with_health
from ..store.lists import Item
from ..store.views import NamedView, named_view, named_views
from .terminal import Status, Terminal

_COLUMNS = ("view", "stage", "conditions", "search", "lines")


@click.group()
def views() -> None:
    """Named views of the orders (보기): a tab, conditions, an order and columns."""


@views.command("list")
@click.pass_obj
def list_views(terminal: Terminal) -> int:
    """All views in their order, each with the number of its lines."""
    with terminal.core() as core:
        office = core.office
        shops = _shop_names(office)
        with office.db.read() as conn:
            items: list[Item] = [
                {
                    **_item(one, terminal.language, shops),
                    "lines": len(lines_of_view(conn, one.name, office.clock.now_ms())),
                }
                for one in named_views(conn)
            ]
        terminal.items(items, _COLUMNS, {"stage": "stage"})
    return Status.DONE


@views.command()
@click.argument("name")
@click.pass_obj
def show(terminal: Terminal, name: str) -> int:
    """What one view shows and how."""
    with terminal.core() as core:
        with core.office.db.read() as conn:
            found = named_view(conn, name)
        if found is None:
            raise UserFixable("view_not_found", name=name)
        item = _item(found, terminal.language, _shop_names(core.office))
        sort = found.view.sort
        item["sort"] = f"-{sort.column}" if sort.descending else str(sort.column)
        item["columns"] = [column.key for column in found.view.columns]
        terminal.facts(item, {"stage": "stage"})
    return Status.DONE


@views.command()
@click.argument("name")
@click.pass_obj
def delete(terminal: Terminal, name: str) -> int:
    """Take a view away; its orders stay."""
    with terminal.core() as core:
        removed = actions.delete(core.office, name)
        terminal.facts({"view": removed.name})
    return Status.DONE


def _item(one: NamedView, language: str, shops: Mapping[str, str]) -> Item:
    conditions = [condition_words(each, language, shops) for each in one.view.conditions]
    return {
        "view": one.name,
        "stage": str(one.view.stage),
        "conditions": conditions,
        "search": one.view.text,
    }


def _shop_names(office: Office) -> dict[str, str]:
    with office.db.read() as conn:
        return {known.shop.uid: known.shop.name for known in shops_with_health(conn)}
