"""`backup create|list|verify|restore|rebuild|move-out|move-in`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from ..actions import backup as actions
from ..actions import restore as closed_actions
from ..actions.backup import Preview
from ..domain.korea_time import to_iso
from ..store.backup import Backup
from ..store.backup_contents import Contents
from ..store.restore import Restored
from .terminal import Status, Terminal

_COLUMNS = ("name", "made_at", "trigger", "size", "orders", "memos", "unsent", "verified_at")
_CAUSE = {"trigger": "backup"}
_COUNTS = ("shops", "orders", "memos", "unsent")

_yes = click.option("--yes", is_flag=True, help="Do it without asking.")


@click.group()
def backup() -> None:
    """Backups of all that is stored; shops' secrets are never in one."""


@backup.command()
@click.pass_obj
def create(terminal: Terminal) -> int:
    """Make a backup now, and prove it whole."""
    with terminal.core() as core:
        terminal.facts(_item(actions.back_up(core.office)), _CAUSE)
    return Status.DONE


@backup.command("list")
@click.pass_obj
def list_backups(terminal: Terminal) -> int:
    """All backups, newest first."""
    with terminal.core() as core:
        found = actions.backup_list(core.office)
    terminal.items([_item(one) for one in found], _COLUMNS, _CAUSE)
    return Status.DONE


@backup.command()
@click.argument("name")
@click.pass_obj
def verify(terminal: Terminal, name: str) -> int:
    """Prove a backup whole: every page, structure, references, both chains of hashes."""
    with terminal.core() as core:
        found = actions.verify_backup(core.office, name)
    terminal.facts({"name": name, **_contents(found)})
    return Status.DONE


@backup.command()
@click.argument("name")
@click.option("--preview", "only_look", is_flag=True, help="Say what it would mean, and end.")
@_yes
@click.pass_obj
def restore(terminal: Terminal, name: str, only_look: bool, yes: bool) -> int:
    """Put a backup in the place of the database; the file of now stays among the backups.

    Unsent actions of both are kept. Before any is sent the marketplace is asked about it.
    """
    closed = terminal.program.closed(terminal.profile)
    if only_look or not yes:
        terminal.facts(_preview(closed_actions.preview(closed, name)), _CAUSE)
    if only_look:
        return Status.DONE
    _agree(terminal, "All memos, tags and settings go back to the time of this backup.", yes)
    _tell(terminal, closed_actions.restore(closed, name))
    return Status.DONE


@backup.command()
@_yes
@click.pass_obj
def rebuild(terminal: Terminal, yes: bool) -> int:
    """Make a damaged database anew: the newest good backup, all that can still be read of the
    file, and the rest from the marketplaces. The file is kept."""
    _agree(terminal, "The database is made anew; the present file is kept beside it.", yes)
    _tell(terminal, closed_actions.rebuild(terminal.program.closed(terminal.profile)))
    return Status.DONE


@backup.command("move-out")
@click.argument("target", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--keep-running", is_flag=True, help="Don't pause the shops on this computer.")
@click.pass_obj
def move_out(terminal: Terminal, target: Path, keep_running: bool) -> int:
    """Write a file for another computer. Standard input: {"passphrase": "…"}.

    The shops are paused here, since two computers must not send the same.
    """
    passphrase = _read_passphrase()
    with terminal.core() as core:
        found = actions.move_out(core.office, target, passphrase, pause=not keep_running)
    terminal.facts({"file": str(target), **_contents(found)})
    return Status.DONE


@backup.command("move-in")
@click.argument("source", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False))
@_yes
@click.pass_obj
def move_in(terminal: Terminal, source: Path, yes: bool) -> int:
    """Take over a file from another computer. Standard input: {"passphrase": "…"}.

    What is in this profile now stays among its backups. The shops ask for their secrets again.
    """
    _agree(terminal, "What is in this profile now is replaced.", yes)
    closed = terminal.program.closed(terminal.profile)
    taken = closed_actions.take_in(closed, source, _read_passphrase())
    _tell(terminal, closed_actions.restore(closed, taken.name))
    return Status.DONE


def _agree(terminal: Terminal, sentence: str, yes: bool) -> None:
    """Irreversible steps say what will happen; a script says --yes."""
    if yes:
        return
    if terminal.as_json or not sys.stdin.isatty():
        raise click.UsageError(f"{sentence} Say --yes to do it.")
    click.confirm(f"{sentence} Go on?", abort=True, err=True)


def _read_passphrase() -> str:
    try:
        members = json.loads(sys.stdin.buffer.read().decode("utf-8"))
        found = members["passphrase"]
    except (ValueError, TypeError, KeyError):
        found = None
    if not isinstance(found, str) or not found:
        raise click.UsageError('Standard input must be {"passphrase": "…"}.')
    return found


def _tell(terminal: Terminal, done: Restored) -> None:
    carried = done.carried
    terminal.facts(
        {
            **_contents(done.contents),
            "carried": carried.actions,
            "lost": carried.lost,
            "asked": done.asked,
            "holes": ", ".join(sorted(carried.holes)) or None,
            "aside": None if done.aside is None else str(done.aside),
        }
    )


def _item(one: Backup) -> dict[str, object]:
    counts = one.counts or {}
    return {
        "name": one.name,
        "made_at": to_iso(one.made_at),
        "trigger": str(one.cause),
        "size": one.size,
        **{name: counts.get(name) for name in _COUNTS},
        "verified_at": None if one.verified_at is None else to_iso(one.verified_at),
    }


def _contents(found: Contents) -> dict[str, object]:
    return {
        "shops": ", ".join(shop.name for shop in found.shops),
        "orders": found.orders,
        "claims": found.claims,
        "memos": found.memos,
        "unsent": found.unsent,
        "last_event_at": None if found.last_event_at is None else to_iso(found.last_event_at),
    }


def _preview(found: Preview) -> dict[str, object]:
    since = found.newer
    return {
        "name": found.backup.name,
        "made_at": to_iso(found.backup.made_at),
        "trigger": str(found.backup.cause),
        **_contents(found.contents),
        "newer_orders": since.orders,
        "newer_memos": since.memos,
        "newer_actions": since.actions,
        "newer_shops": ", ".join(since.shops) or None,
        "unsent_now": found.unsent_now,
    }
