"""`couriers list`: the couriers a dispatch may name."""

from __future__ import annotations

import click

from ..domain.courier import COURIERS, expected_digits
from .terminal import Status, Terminal


@click.group()
def couriers() -> None:
    """Couriers (택배사) and their codes."""


@couriers.command("list")
@click.pass_obj
def list_couriers(terminal: Terminal) -> int:
    """All couriers with a code of ours. A marketplace's own codes may be used as well."""
    korean = terminal.language == "ko"
    items = [
        {
            "courier": courier.code,
            "name": courier.name_ko if korean else courier.name_en,
            "name_ko": courier.name_ko,
            "name_en": courier.name_en,
            "digits": expected_digits(courier.code),
        }
        for courier in COURIERS
    ]
    terminal.items(items, ("courier", "name", "digits"))
    return Status.DONE
