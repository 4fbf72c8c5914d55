"""`demo`: the window on a throw-away profile with local sandbox marketplaces."""

from __future__ import annotations

from pathlib import Path

import click

from .program import DemoWish, PictureWish
from .terminal import Terminal


@click.command()
@click.option("--seed", type=int, default=1, show_default=True)
@click.option("--orders", type=click.IntRange(min=0), default=300, show_default=True)
@click.option("--shops", type=click.IntRange(min=0), default=1, show_default=True)
@click.option(
    "--pictures",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="Save pictures of every page there and end.",
)
@click.option(
    "--gallery", is_flag=True, help="Pictures of every dialog and state too, in two sizes."
)
@click.option("--only", multiple=True, metavar="NAME", help="Only what is named like this.")
@click.pass_obj
def demo(
    terminal: Terminal,
    seed: int,
    orders: int,
    shops: int,
    pictures: Path | None,
    gallery: bool,
    only: tuple[str, ...],
) -> int:
    """Look around: nothing leaves this computer, and nothing is kept."""
    wanted = PictureWish(pictures, gallery, only) if pictures is not None else None
    return terminal.program.demo(DemoWish(seed, orders, shops, wanted))
