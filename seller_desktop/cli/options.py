"""Options that several commands share, and how days are read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import StrEnum

import click

from ..domain.korea_time import DAY_MS, day_start_ms
from ..domain.order import LineStatus

shop_option = click.option("--shop", metavar="NAME", help="The shop, where a number is ambiguous.")
list_shop_option = click.option("--shop", metavar="NAME", help="Only this shop.")
limit_option = click.option("--limit", type=click.IntRange(min=0), help="At most so many.")
search_option = click.option("--search", default="", metavar="TEXT", help="Name, product, number.")
view_option = click.option("--view", metavar="NAME", help="What a named view shows, in its order.")
status_option = click.option(
    "--status",
    "statuses",
    multiple=True,
    type=click.Choice([str(status) for status in LineStatus]),
    help="Only this status; repeatable.",
)
wait_option = click.option(
    "--wait",
    type=click.FloatRange(min=0),
    default=60.0,
    show_default=True,
    metavar="S",
    help="Wait at most S seconds for the outcome.",
)
hold_option = click.option(
    "--hold",
    type=click.FloatRange(min=0),
    default=0.0,
    metavar="S",
    help="Send after S seconds; until then it can be undone.",
)
detail_option = click.option("--detail", metavar="TEXT", help="What the buyer reads.")
reason_option = click.option("--reason", metavar="WORD", help="The marketplace's own word.")


def states_option(states: type[StrEnum]) -> Callable[[Callable[..., int]], Callable[..., int]]:
    """Lets a list be narrowed to some of these states, as `states`."""
    return click.option(
        "--state",
        "--status",
        "states",
        multiple=True,
        type=click.Choice([str(state) for state in states]),
        help="Only this state; repeatable.",
    )


day_type = click.DateTime(["%Y-%m-%d"])
"""A day of the Korean calendar; only the date of what it gives is meant."""


def since_ms(value: str, now_ms: int) -> int:
    """The instant (UTC ms) a history begins: the start of a Korean day, or `Nd` days ago.

    Raises `click.UsageError` for anything else.
    """
    days = value.removesuffix("d")
    if value.endswith("d") and days.isdecimal():
        return now_ms - int(days) * DAY_MS
    try:
        return day_start_ms(date.fromisoformat(value))
    except ValueError:
        raise click.UsageError(f"{value!r} is neither a day (2026-11-23) nor Nd (30d).") from None


def view_alone(*, others: bool) -> None:
    """A view says itself what it is narrowed to. Raises `click.UsageError` with other filters."""
    if others:
        raise click.UsageError("--view goes with --limit alone: it has filters of its own.")
