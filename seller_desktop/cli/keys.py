"""`keys status|code|recover|rotate|start-over`: the database's key and its recovery code."""

from __future__ import annotations

import json
import sys

import click

from ..actions import keys as actions
from .terminal import Status, Terminal

_CODED = {"recovery_code": "code", "key_change": "key_change"}
_yes = click.option("--yes", is_flag=True, help="Do it without asking.")


@click.group()
def keys() -> None:
    """The key of the database: in the system's keyring, and brought back by a recovery code."""


@keys.command()
@click.pass_obj
def status(terminal: Terminal) -> int:
    """Which key holds, where it is kept, and whether there is a recovery code for it."""
    with terminal.core() as core:
        found = actions.key_status(core.office)
    terminal.facts(
        {
            "key_version": found.version,
            "keyring": found.keyring,
            "recovery_code": str(found.code),
            "key_change": None if found.change is None else str(found.change),
        },
        _CODED,
    )
    return Status.DONE


@keys.command()
@click.pass_obj
def code(terminal: Terminal) -> int:
    """Make a recovery code and show it once. One made before opens nothing any more."""
    return _show_new_code(terminal)


@keys.command()
@click.pass_obj
def recover(terminal: Terminal) -> int:
    """Put a lost key back into the keyring. The code is read from standard input."""
    actions.recover(terminal.program.closed(terminal.profile), _read_code())
    return Status.DONE


@keys.command()
@_yes
@click.pass_obj
def rotate(terminal: Terminal, yes: bool) -> int:
    """Give the database and its backups a new key, and show the new recovery code.

    Only while no window and no other command has the profile open.
    """
    _agree(terminal, "Database and backups get a new key; the old recovery code is void.", yes)
    actions.rotate(terminal.program.closed(terminal.profile))
    return _show_new_code(terminal)


@keys.command("start-over")
@_yes
@click.pass_obj
def start_over(terminal: Terminal, yes: bool) -> int:
    """Without key and code: keep the file under a dated name and begin with an empty one.

    Unsent actions, memos and tags in it can't be read. Orders come again from the marketplaces.
    """
    _agree(terminal, "Nothing in the present file can be read without its key.", yes)
    aside = actions.start_over(terminal.program.closed(terminal.profile))
    terminal.facts({"kept_file": None if aside is None else str(aside)})
    return Status.DONE


def _show_new_code(terminal: Terminal) -> int:
    """Whoever asked for it here has it on the screen: it counts as kept."""
    with terminal.core() as core:
        made = actions.make_code(core.office)
        actions.note_code_kept(core.office)
    terminal.facts({"recovery_code": made.text})
    return Status.DONE


def _agree(terminal: Terminal, sentence: str, yes: bool) -> None:
    """Irreversible steps say what will happen; a script says --yes."""
    if yes:
        return
    if terminal.as_json or not sys.stdin.isatty():
        raise click.UsageError(f"{sentence} Say --yes to do it.")
    click.confirm(f"{sentence} Go on?", abort=True, err=True)


def _read_code() -> str:
    """Typed without an echo, or from a pipe: the bare code, or {"code": "…"}."""
    if sys.stdin.isatty():
        return str(click.prompt("Recovery code", hide_input=True, err=True))
    text = sys.stdin.read().strip()
    try:
        members = json.loads(text)
    except ValueError:
        return text
    found = members.get("code") if isinstance(members, dict) else None
    if not isinstance(found, str):
        raise click.UsageError('Standard input must be the code, or {"code": "…"}.')
    return found
