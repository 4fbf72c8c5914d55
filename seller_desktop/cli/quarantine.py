"""`quarantine list|show|retry|checked`: records of a marketplace that could not be read."""

from __future__ import annotations

import click

from ..actions import quarantine as actions
from ..domain.errors import UserFixable
from ..domain.korea_time import to_iso
from ..store import quarantine as store
from ..store import wishes
from ..store.quarantine import UnreadRecord
from .naming import named_shop
from .options import limit_option, list_shop_option
from .program import Core
from .terminal import Status, Terminal
from .work import see_through

_COLUMNS = ("id", "shop", "line_no", "cause", "first_seen_at", "last_tried_at", "checked")


@click.group()
def quarantine() -> None:
    """Records that could not be read: kept as they came, and asked for again."""


@quarantine.command("list")
@click.option("--all", "with_checked", is_flag=True, help="Those you have checked as well.")
@list_shop_option
@limit_option
@click.pass_obj
def list_records(
    terminal: Terminal, with_checked: bool, shop: str | None, limit: int | None
) -> int:
    """What could not be read, the newest first."""
    with terminal.core() as core:
        shop_id = None if shop is None else named_shop(core.office, shop).id
        with core.office.db.read() as conn:
            found = store.unread_records(conn, shop_id, with_checked=with_checked, limit=limit)
        terminal.items([_item(record) for record in found], _COLUMNS)
    return Status.DONE


@quarantine.command()
@click.argument("record_id", metavar="NO", type=int)
@click.option("--raw", is_flag=True, help="The answer as it came; the look is written down.")
@click.pass_obj
def show(terminal: Terminal, record_id: int, raw: bool) -> int:
    """One record: where in its answer the reading broke off, never what stands there."""
    with terminal.core() as core:
        item = _item(_record(core, record_id))
        if raw:
            answer = actions.raw_answer(core.office, record_id).decode("utf-8", "replace")
            item["raw"] = answer
        terminal.facts(item)
    return Status.DONE


@quarantine.command()
@list_shop_option
@click.option(
    "--wait",
    type=click.FloatRange(min=0),
    default=60.0,
    show_default=True,
    metavar="S",
    help="Wait at most S seconds for the round.",
)
@click.pass_obj
def retry(terminal: Terminal, shop: str | None, wait: float) -> int:
    """Decode what is kept once more and ask the marketplaces for it; prints what is left."""
    with terminal.core() as core:
        office = core.office
        shop_ids = None if shop is None else [named_shop(office, shop).id]
        wish_id = actions.read_again(office, shop_ids)
        ended = see_through(core, lambda: _is_done(core, wish_id), wait)
        with office.db.read() as conn:
            left = store.unread_records(conn, shop_ids[0] if shop_ids else None)
        terminal.items([_item(record) for record in left], _COLUMNS)
    return Status.DONE if ended and not left else Status.PARTLY


@quarantine.command()
@click.argument("record_ids", metavar="NO...", type=int, nargs=-1, required=True)
@click.pass_obj
def checked(terminal: Terminal, record_ids: tuple[int, ...]) -> int:
    """You have looked at these at the marketplace: they are kept, yet counted no more."""
    with terminal.core() as core:
        for record_id in record_ids:
            _record(core, record_id)
        actions.mark_checked(core.office, record_ids)
        terminal.items([_item(_record(core, one)) for one in record_ids], _COLUMNS)
    return Status.DONE


def _is_done(core: Core, wish_id: str) -> bool:
    with core.office.db.read() as conn:
        wish = wishes.wish(conn, wish_id)
    return wish is not None and wish.state == "done"


def _record(core: Core, record_id: int) -> UnreadRecord:
    with core.office.db.read() as conn:
        record = store.unread_record(conn, record_id)
    if record is None:
        raise UserFixable("record_not_found", number=str(record_id))
    return record


def _item(record: UnreadRecord) -> dict[str, object]:
    return {
        "id": record.id,
        "shop": record.shop,
        "marketplace": record.marketplace,
        "line_no": record.line_no,
        "cause": record.cause,
        "has_answer": record.has_answer,
        "first_seen_at": to_iso(record.first_seen_at),
        "last_tried_at": to_iso(record.last_tried_at),
        "tried_by": record.tried_by,
        "checked": record.checked_at is not None,
    }
