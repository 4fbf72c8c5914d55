"""`export orders|inquiries`: a file for spreadsheets, masked unless a reason is given."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import click

from ..actions import export as actions
from ..actions.export import Exported, export_inquiries, export_listed
from ..actions.office import Office
from ..actions.presets import ALL, columns_of
from ..actions.viewed import viewed_ids
from ..domain.inquiry import InquiryState
from ..store.lists import ListFilter
from .naming import named_shop
from .options import (
    limit_option,
    list_shop_option,
    search_option,
    states_option,
    status_option,
    view_alone,
    view_option,
)
from .terminal import Status, Terminal


@click.group()
def export() -> None:
    """Files for spreadsheets (내보내기)."""


_COMMON = (
    list_shop_option,
    search_option,
    limit_option,
    click.option(
        "--to",
        "file",
        required=True,
        type=click.Path(path_type=Path, dir_okay=False),
        metavar="FILE",
        help="Ends in .xlsx or .csv (UTF-8); written whole or not at all.",
    ),
    click.option("--reveal", is_flag=True, help="With personal data; needs --reason, is recorded."),
    click.option("--reason", metavar="TEXT", help="What the personal data is for."),
)
"""What every file can be asked for, beside the states of its own records."""


class Writes(Protocol):
    """Writes what a filter leaves of one kind of record into a file."""

    def __call__(
        self,
        office: Office,
        target: Path,
        wanted: ListFilter,
        /,
        *,
        full: bool,
        reason: str | None,
        language: str,
    ) -> Exported:
        """What was written."""


def _with_common(command: Callable[..., int]) -> Callable[..., int]:
    for option in reversed(_COMMON):
        command = option(command)
    return command


def _write(
    terminal: Terminal,
    writes: Writes,
    states: tuple[str, ...],
    *,
    file: Path,
    shop: str | None,
    search: str,
    limit: int | None,
    reveal: bool,
    reason: str | None,
) -> int:
    with terminal.core() as core:
        if shop is not None:
            named_shop(core.office, shop)
        wanted = ListFilter(states, shop, search, limit)
        written = writes(
            core.office, file, wanted, full=reveal, reason=reason, language=terminal.language
        )
        terminal.facts({"file": str(written.path), "lines": written.lines, "full": written.full})
    return Status.DONE


@export.command("orders")
@status_option
@view_option
@click.option(
    "--columns",
    "preset",
    default=ALL,
    show_default=True,
    metavar="PRESET",
    help="all, courier, bookkeeping, or a preset of your own.",
)
@_with_common
@click.pass_obj
def export_orders(
    terminal: Terminal,
    /,
    statuses: tuple[str, ...],
    view: str | None,
    preset: str,
    **asked: Any,
) -> int:
    """Order lines, all or those the filters or a view leave; receivers masked unless --reveal."""
    if view is not None:
        view_alone(others=bool(statuses or asked["shop"] or asked["search"]))

    def writes(office: Office, target: Path, wanted: ListFilter, /, **told: Any) -> Exported:
        columns = columns_of(office, preset)
        if view is None:
            return export_listed(office, target, wanted, columns=columns, **told)
        line_ids = viewed_ids(office, view, wanted.limit)
        return actions.export_orders(office, target, line_ids, columns=columns, **told)

    return _write(terminal, writes, statuses, **asked)


@export.command("inquiries")
@states_option(InquiryState)
@_with_common
@click.pass_obj
def export_asked(terminal: Terminal, /, states: tuple[str, ...], **asked: Any) -> int:
    """Inquiries with their answers; people masked unless --reveal."""
    return _write(terminal, export_inquiries, states, **asked)
