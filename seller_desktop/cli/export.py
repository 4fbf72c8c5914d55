"""`export orders|inquiries`: a file for spreadsheets, masked unless a reason is given."""

from __future__ import annotations

from pathlib import Path

import click

from ..actions.export import export_inquiries, export_listed
from ..domain.inquiry import InquiryState
from ..domain.order import LineStatus
from ..store.lists import ListFilter
from .naming import named_shop
from .options import limit_option, list_shop_option, search_option
from .terminal import Status, Terminal


@click.group()
def export() -> None:
    """Files for spreadsheets (내보내기)."""


_to_option = click.option(
    "--to",
    "file",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE.csv",
    help="Written whole or not at all; UTF-8.",
)


@export.command("orders")
@_to_option
@click.option(
    "--status",
    "statuses",
    multiple=True,
    type=click.Choice([str(status) for status in LineStatus]),
    help="Only this status; repeatable.",
)
@list_shop_option
@search_option
@limit_option
@click.option("--reveal", is_flag=True, help="With personal data; needs --reason, is recorded.")
@click.option("--reason", metavar="TEXT", help="What the personal data is for.")
@click.pass_obj
def export_orders(
    terminal: Terminal,
    file: Path,
    statuses: tuple[str, ...],
    shop: str | None,
    search: str,
    limit: int | None,
    reveal: bool,
    reason: str | None,
) -> int:
    """Order lines, all or those the filters leave; receivers masked unless --reveal."""
    with terminal.core() as core:
        if shop is not None:
            named_shop(core.office, shop)
        written = export_listed(
            core.office,
            file,
            ListFilter(statuses, shop, search, limit),
            full=reveal,
            reason=reason,
            language=terminal.language,
        )
        terminal.facts({"file": str(written.path), "lines": written.lines, "full": written.full})
    return Status.DONE


@export.command("inquiries")
@_to_option
@click.option(
    "--state",
    "--status",
    "states",
    multiple=True,
    type=click.Choice([str(state) for state in InquiryState]),
    help="Only this state; repeatable.",
)
@list_shop_option
@search_option
@limit_option
@click.option("--reveal", is_flag=True, help="With personal data; needs --reason, is recorded.")
@click.option("--reason", metavar="TEXT", help="What the personal data is for.")
@click.pass_obj
def export_asked(
    terminal: Terminal,
    file: Path,
    states: tuple[str, ...],
    shop: str | None,
    search: str,
    limit: int | None,
    reveal: bool,
    reason: str | None,
) -> int:
    """Inquiries with their answers; people masked unless --reveal."""
    with terminal.core() as core:
        if shop is not None:
            named_shop(core.office, shop)
        written = export_inquiries(
            core.office,
            file,
            ListFilter(states, shop, search, limit),
            full=reveal,
            reason=reason,
            language=terminal.language,
        )
        terminal.facts({"file": str(written.path), "lines": written.lines, "full": written.full})
    return Status.DONE
