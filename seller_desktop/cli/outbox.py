"""`outbox list|show|retry|edit|settle|release|cancel|undo`: what was asked and where it stands."""

from __future__ import annotations

import click

from ..actions import outbox as actions
from ..domain.action import ActionState
from ..domain.errors import UserFixable
from ..domain.korea_time import to_iso
from ..store import lookup
from ..store.lists import ListFilter, action_items, actions_by_id
from ..store.outbox import request_actions
from .action_sentences import action_sentences
from .naming import named_shop
from .options import hold_option, limit_option, list_shop_option, states_option, wait_option
from .table import plain
from .terminal import Status, Terminal
from .work import finish_actions, tell_actions

_COLUMNS = (
    *("action", "shop", "verb", "line_nos", "claim_no", "inquiry_no", "state", "reason"),
    *("marketplace_message", "created_at", "attempts"),
)
_CODED = {"verb": "verb", "state": "state", "reason": "reason"}

_actions_argument = click.argument("action_ids", metavar="ACTION...", nargs=-1, required=True)


@click.group()
def outbox() -> None:
    """Actions that were asked for: sent, waiting, or in need of a decision."""


@outbox.command("list")
@states_option(ActionState)
@list_shop_option
@limit_option
@click.pass_obj
def list_actions(
    terminal: Terminal, states: tuple[str, ...], shop: str | None, limit: int | None
) -> int:
    """All actions in the order in which they were asked for."""
    with terminal.core() as core:
        if shop is not None:
            named_shop(core.office, shop)
        with core.office.db.read() as conn:
            items = action_items(conn, ListFilter(states, shop, limit=limit))
        terminal.items(items, _COLUMNS, _CODED)
    return Status.DONE


@outbox.command()
@click.argument("action_id", metavar="ACTION")
@click.pass_obj
def show(terminal: Terminal, action_id: str) -> int:
    """One action with every send of it."""
    with terminal.core() as core, core.office.db.read() as conn:
        found = actions_by_id(conn, [action_id])
        sends = lookup.attempts(conn, action_id)
    if not found:
        raise UserFixable("action_not_found", action=action_id)
    facts = found[0]
    facts["sends"] = [
        {
            "started_at": to_iso(send.started_at),
            "ended_at": None if send.ended_at is None else to_iso(send.ended_at),
            "outcome": send.outcome,
            "marketplace_code": send.code,
            "marketplace_message": send.message,
        }
        for send in sends
    ]
    terminal.facts(facts, _CODED)
    for sentence in action_sentences(facts, sends, terminal.language):
        terminal.say(plain(sentence))
    return Status.DONE


@outbox.command()
@_actions_argument
@wait_option
@click.pass_obj
def retry(terminal: Terminal, action_ids: tuple[str, ...], wait: float) -> int:
    """Send parked actions again; renew rejected ones."""
    with terminal.core() as core:
        queued = actions.retry(core.office, action_ids)
        return finish_actions(terminal, core, queued.action_ids, wait)


@outbox.command()
@click.argument("action_id", metavar="ACTION")
@click.option("--courier", metavar="CODE", help="Another courier; see `couriers list`.")
@click.option("--invoice", "invoice_no", metavar="NO", help="Another invoice number.")
@hold_option
@wait_option
@click.pass_obj
def edit(
    terminal: Terminal,
    action_id: str,
    courier: str | None,
    invoice_no: str | None,
    hold: float,
    wait: float,
) -> int:
    """Send another parcel in place of one that has not left: a new action replaces this one."""
    if courier is None and invoice_no is None:
        raise click.UsageError("Give --courier, --invoice or both.")
    with terminal.core() as core:
        queued = actions.edit(
            core.office, action_id, courier=courier, invoice_no=invoice_no, hold_seconds=hold
        )
        for notice in queued.notices:
            terminal.warn(notice)
        return finish_actions(terminal, core, queued.action_ids, wait)


@outbox.command()
@_actions_argument
@click.pass_obj
def settle(terminal: Terminal, action_ids: tuple[str, ...]) -> int:
    """Note parked actions as sent: you have checked at the marketplace."""
    with terminal.core() as core:
        actions.settle(core.office, action_ids)
        return tell_actions(terminal, core.office, action_ids)


@outbox.command()
@_actions_argument
@wait_option
@click.pass_obj
def release(terminal: Terminal, action_ids: tuple[str, ...], wait: float) -> int:
    """Send held actions in spite of what holds them."""
    with terminal.core() as core:
        actions.release(core.office, action_ids)
        return finish_actions(terminal, core, action_ids, wait)


@outbox.command()
@_actions_argument
@click.pass_obj
def cancel(terminal: Terminal, action_ids: tuple[str, ...]) -> int:
    """Don't send these actions at all."""
    with terminal.core() as core:
        actions.cancel(core.office, action_ids)
        tell_actions(terminal, core.office, action_ids)
    return Status.DONE


@outbox.command()
@click.argument("request_id", metavar="REQUEST")
@click.pass_obj
def undo(terminal: Terminal, request_id: str) -> int:
    """Take back everything of a request that has not been sent."""
    with terminal.core() as core:
        taken_back = actions.undo(core.office, request_id)
        with core.office.db.read() as conn:
            asked = request_actions(conn, request_id)
        tell_actions(terminal, core.office, [action.id for action in asked])
    if taken_back == len(asked):
        return Status.DONE
    return Status.PARTLY if taken_back else Status.FAILED
