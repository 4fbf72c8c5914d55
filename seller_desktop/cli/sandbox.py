"""`sandbox`: local marketplaces that speak the real protocols, until interrupted."""

from __future__ import annotations

from contextlib import ExitStack

import click

from ..domain.errors import UserFixable
from .interruption import until_interrupted
from .program import SandboxShop, SandboxWish
from .terminal import Status, Terminal

_LOOK_S = 0.5


@click.command()
@click.option("--marketplace", "marketplaces", multiple=True, metavar="M", help="Repeatable.")
@click.option("--shops", type=click.IntRange(min=1), default=1, show_default=True)
@click.option("--port", type=click.IntRange(0, 65_535), default=0, help="The first; 0 any.")
@click.option("--orders", type=click.IntRange(min=0), default=300, show_default=True)
@click.option("--seed", type=int, default=1, show_default=True)
@click.option("--live", is_flag=True, help="A day's trade in some minutes.")
@click.option("--faults", multiple=True, metavar="NAME[:TIMES]", help="Repeatable.")
@click.option("--rate", type=click.Choice(["on", "off"]), default="on", help="Rate limits.")
@click.pass_obj
def sandbox(
    terminal: Terminal,
    marketplaces: tuple[str, ...],
    shops: int,
    port: int,
    orders: int,
    seed: int,
    live: bool,
    faults: tuple[str, ...],
    rate: str,
) -> int:
    """Run sandbox marketplaces: one line per shop once it listens."""
    names = tuple(name for text in faults for name in text.split(",") if name)
    wish = SandboxWish(marketplaces, shops, orders, seed, port, live, names, rate == "on")
    with ExitStack() as running:
        try:
            served = running.enter_context(terminal.program.sandbox(wish))
        except ValueError as error:
            raise click.UsageError(str(error)) from None
        except OSError:
            raise UserFixable("port_taken", port=port) from None
        stopped = running.enter_context(until_interrupted())
        for shop in served:
            terminal.json(_line(shop))
        while not stopped.wait(_LOOK_S):
            pass
    return Status.DONE


def _line(shop: SandboxShop) -> dict[str, object]:
    return {
        "marketplace": shop.marketplace,
        "shop": shop.shop,
        "base_url": shop.base_url,
        "credentials": shop.credentials,
        "control_url": shop.control_url,
    }
