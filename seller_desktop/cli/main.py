"""Reading the command line and turning every failure into a sentence and a status."""

from __future__ import annotations

import importlib
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from types import MappingProxyType

import click

from ..domain.errors import OfficeError, Problem
from .language import profile_language, system_language
from .program import Program
from .terminal import Status, Terminal

_NOUNS = MappingProxyType(
    {
        "shops": "shops",
        "sync": "sync",
        "orders": "orders",
        "views": "views",
        "claims": "claims",
        "inquiries": "inquiries",
        "rules": "rules",
        "couriers": "couriers",
        "outbox": "outbox",
        "quarantine": "quarantine",
        "export": "export",
        "privacy": "privacy",
        "backup": "backup",
        "keys": "keys",
        "doctor": "doctor",
        "sandbox": "sandbox",
        "demo": "demo",
    }
)
"""Commands and the module each is in; a module is imported when its command is named."""

_WRONG_USAGE = frozenset({"unknown_reason", "unknown_marketplace", "usage"})


class _Nouns(click.Group):
    """The commands, each imported when it is named."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's shape
        return list(_NOUNS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's shape
        if cmd_name not in _NOUNS:
            return None
        module = importlib.import_module(f".{_NOUNS[cmd_name]}", __package__)
        command = getattr(module, cmd_name)
        if not isinstance(command, click.Command):
            raise TypeError(f"{cmd_name} is no command")
        return command


@click.group(cls=_Nouns, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--profile", type=click.Path(path_type=Path), help="The folder of the profile.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
def seller_desktop(profile: Path | None, as_json: bool) -> None:
    """Every order of your online shops on one desk. Without a command: the window.

    --profile and --json may stand before or after the command. Exit status: 0 done, 1 failed,
    2 wrong usage, 3 done in part or still waiting.
    """
    # Read before click sees the command line, since they may stand anywhere.
    del profile, as_json


def run(arguments: Sequence[str], program: Program) -> int:
    """Carry out a command; its exit status."""
    _speak_utf8()
    # What must be told is told below: without a handler Python would print every warning too.
    logging.getLogger("seller_desktop").addHandler(logging.NullHandler())
    found = read_globals(arguments)
    profile = found.profile or program.default_profile()
    language = profile_language(profile) or system_language()
    terminal = Terminal(program, profile, found.as_json, language)
    try:
        return _invoke(found, terminal)
    except OfficeError as error:
        terminal.fail(error.problem)
        return Status.USAGE if error.code in _WRONG_USAGE else Status.FAILED
    except click.Abort:
        return Status.INTERRUPTED
    except Exception:
        terminal.fail(Problem("internal"))
        raise


def _invoke(found: Globals, terminal: Terminal) -> int:
    try:
        if found.mistake:
            raise click.UsageError(found.mistake)
        status = seller_desktop.main(
            found.rest, prog_name="seller-desktop", standalone_mode=False, obj=terminal
        )
    except click.ClickException as error:
        if terminal.as_json:
            terminal.fail(Problem("usage", {"detail": error.format_message()}))
        else:
            error.show()
        return Status.USAGE
    return status if isinstance(status, int) else Status.DONE


class Globals:
    """The options that may stand anywhere, and what is left without them."""

    def __init__(self) -> None:
        self.profile: Path | None = None
        self.as_json = False
        self.rest: list[str] = []
        self.mistake = ""


def read_globals(arguments: Sequence[str]) -> Globals:
    """Take `--profile DIR` and `--json` out, wherever they stand; what follows `--` is left."""
    found = Globals()
    left = list(arguments)
    while left:
        argument = left.pop(0)
        name, equals, value = argument.partition("=")
        if argument == "--":
            found.rest += [argument, *left]
            break
        if argument == "--json":
            found.as_json = True
        elif name == "--profile":
            if not equals and not left:
                found.mistake = "Option '--profile' requires an argument."
                break
            found.profile = Path(value if equals else left.pop(0))
        else:
            found.rest.append(argument)
    return found


def _speak_utf8() -> None:
    """A terminal that can't show a letter shows a question mark: no list ends in the middle."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
