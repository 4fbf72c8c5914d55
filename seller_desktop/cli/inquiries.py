"""`inquiries list|show|answer|edit|acknowledge` and `inquiries templates list|save|remove`."""

from __future__ import annotations

import sys

import click

from ..actions import inquiries as actions
from ..actions import templates as template_actions
from ..actions.privacy import record_reveal
from ..domain.inquiry import InquiryKind, InquiryState
from ..domain.korea_time import to_iso
from ..store.inquiry_items import inquiry_facts, inquiry_items
from ..store.lists import ListFilter
from ..store.templates import answer_templates
from .naming import named_shop, numbered_inquiry
from .options import (
    hold_option,
    limit_option,
    list_shop_option,
    search_option,
    shop_option,
    states_option,
    wait_option,
)
from .terminal import Status, Terminal
from .work import finish_actions

_COLUMNS = (
    *("shop", "inquiry_no", "kind", "state", "order_no", "product", "asker", "text"),
    *("asked_at", "answer_due_at", "pending"),
)
_CODED = {"kind": "inquiry_kind", "state": "inquiry_state", "side": "side"}

kind_option = click.option(
    "--kind",
    type=click.Choice([str(kind) for kind in InquiryKind]),
    help="Where a number is that of several kinds.",
)


@click.group()
def inquiries() -> None:
    """What buyers and call centres ask (문의): look at it and answer."""


@inquiries.command("list")
@states_option(InquiryState)
@list_shop_option
@search_option
@limit_option
@click.option("--reveal", is_flag=True, help="Show people in the clear; this is recorded.")
@click.pass_obj
def list_inquiries(
    terminal: Terminal,
    states: tuple[str, ...],
    shop: str | None,
    search: str,
    limit: int | None,
    reveal: bool,
) -> int:
    """All inquiries, or those the filters leave."""
    with terminal.core() as core:
        if shop is not None:
            named_shop(core.office, shop)
        with core.office.db.read() as conn:
            wanted = ListFilter(states, shop, search, limit)
            items = inquiry_items(conn, wanted, reveal=reveal)
        if reveal:
            record_reveal(core.office, "list", [str(item["inquiry_no"]) for item in items])
        terminal.items(items, _COLUMNS, _CODED)
    return Status.DONE


@inquiries.command()
@click.argument("inquiry_no")
@kind_option
@shop_option
@click.option("--reveal", is_flag=True, help="Show people in the clear; this is recorded.")
@click.pass_obj
def show(
    terminal: Terminal, inquiry_no: str, kind: str | None, shop: str | None, reveal: bool
) -> int:
    """One inquiry with everything that was written under it."""
    with terminal.core() as core:
        inquiry_id = numbered_inquiry(core.office, inquiry_no, shop, kind)
        if reveal:
            record_reveal(core.office, "reveal", [inquiry_no])
        with core.office.db.read() as conn:
            facts = inquiry_facts(conn, inquiry_id, reveal=reveal)
    terminal.facts(facts, _CODED)
    return Status.DONE


@inquiries.command()
@click.argument("inquiry_no")
@click.option("--text", metavar="TEXT", help="The answer; - reads it from standard input.")
@click.option("--template", metavar="NAME", help="Answer with this template, filled in.")
@kind_option
@shop_option
@hold_option
@wait_option
@click.pass_obj
def answer(
    terminal: Terminal,
    inquiry_no: str,
    text: str | None,
    template: str | None,
    kind: str | None,
    shop: str | None,
    hold: float,
    wait: float,
) -> int:
    """Answer an inquiry."""
    if (text is None) == (template is None):
        raise click.UsageError("Give either --text or --template.")
    with terminal.core() as core:
        inquiry_id = numbered_inquiry(core.office, inquiry_no, shop, kind)
        said = sys.stdin.read() if text == "-" else text
        if template is not None:
            said = template_actions.fill(core.office, template, inquiry_id).text
        queued = actions.answer(core.office, inquiry_id, said or "", hold_seconds=hold)
        return finish_actions(terminal, core, queued.action_ids, wait)


@inquiries.command()
@click.argument("inquiry_no")
@click.option("--text", required=True, metavar="TEXT", help="- reads it from standard input.")
@kind_option
@shop_option
@hold_option
@wait_option
@click.pass_obj
def edit(
    terminal: Terminal,
    inquiry_no: str,
    text: str,
    kind: str | None,
    shop: str | None,
    hold: float,
    wait: float,
) -> int:
    """Put other words in the place of an answer, where the marketplace lets answers be edited."""
    with terminal.core() as core:
        inquiry_id = numbered_inquiry(core.office, inquiry_no, shop, kind)
        said = sys.stdin.read() if text == "-" else text
        queued = actions.edit(core.office, inquiry_id, said, hold_seconds=hold)
        return finish_actions(terminal, core, queued.action_ids, wait)


@inquiries.command()
@click.argument("inquiry_no")
@kind_option
@shop_option
@hold_option
@wait_option
@click.pass_obj
def acknowledge(
    terminal: Terminal,
    inquiry_no: str,
    kind: str | None,
    shop: str | None,
    hold: float,
    wait: float,
) -> int:
    """Say that you have seen what the call centre wrote (미확인 문의 확인)."""
    with terminal.core() as core:
        inquiry_id = numbered_inquiry(core.office, inquiry_no, shop, kind)
        queued = actions.acknowledge(core.office, [inquiry_id], hold_seconds=hold)
        return finish_actions(terminal, core, queued.action_ids, wait)


@inquiries.group()
def templates() -> None:
    """Answer templates: texts with {buyer}, {product}, {order_no} and {shop}, kept here alone."""


@templates.command("list")
@click.pass_obj
def list_templates(terminal: Terminal) -> int:
    """All templates by name."""
    with terminal.core() as core, core.office.db.read() as conn:
        items = [
            {"name": one.name, "text": one.text, "updated_at": to_iso(one.updated_at)}
            for one in answer_templates(conn)
        ]
    terminal.items(items, ("name", "text"))
    return Status.DONE


@templates.command()
@click.argument("name")
@click.option("--text", required=True, metavar="TEXT", help="- reads it from standard input.")
@click.pass_obj
def save(terminal: Terminal, name: str, text: str) -> int:
    """Store a template, over the one of that name."""
    with terminal.core() as core:
        template_actions.save(core.office, name, sys.stdin.read() if text == "-" else text)
    terminal.facts({"name": name})
    return Status.DONE


@templates.command()
@click.argument("name")
@click.pass_obj
def remove(terminal: Terminal, name: str) -> int:
    """Take a template away."""
    with terminal.core() as core:
        template_actions.remove(core.office, name)
    terminal.facts({"name": name})
    return Status.DONE
