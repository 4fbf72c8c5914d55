"""`orders list|show|confirm|dispatch|change-invoice|delay|cancel|note|hold|release`."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import click

from ..actions import holds
from ..actions import orders as actions
from ..actions.office import Office, Queued
from ..actions.orders import DispatchEntry
from ..actions.privacy import record_reveal
from ..actions.viewed import lines_of_view
from ..domain.errors import UserFixable
from ..domain.korea_time import DAY_MS, day_start_ms
from ..domain.order import DeliveryMethod
from ..shipping.invoice_csv import read_invoice_csv
from ..store.lists import ListFilter, order_items, order_items_by_id
from .naming import named_shop, numbered_line
from .options import (
    day_type,
    detail_option,
    hold_option,
    limit_option,
    list_shop_option,
    search_option,
    shop_option,
    status_option,
    view_alone,
    view_option,
    wait_option,
)
from .order_facts import order_facts
from .program import Core
from .terminal import Status, Terminal
from .work import finish_actions

_COLUMNS = (
    *("shop", "order_no", "line_no", "status", "claim", "dispatch_due_at", "product", "option"),
    *("quantity", "amount", "receiver", "courier", "invoice_no", "pending"),
)
_CODED = {"status": "status", "courier": "courier"}
_SECOND_MS = 1000


@click.group()
def orders() -> None:
    """Order lines (상품주문): look at them, confirm, ship, delay, cancel, note."""


@orders.command("list")
@status_option
@list_shop_option
@search_option
@view_option
@limit_option
@click.option("--reveal", is_flag=True, help="Show receivers in the clear; this is recorded.")
@click.pass_obj
def list_orders(
    terminal: Terminal,
    statuses: tuple[str, ...],
    shop: str | None,
    search: str,
    view: str | None,
    limit: int | None,
    reveal: bool,
) -> int:
    """All order lines, or those the filters or a view leave."""
    if view is not None:
        view_alone(others=bool(statuses or shop or search))
    with terminal.core() as core:
        office = core.office
        if shop is not None:
            named_shop(office, shop)
        wanted = ListFilter(statuses, shop, search, limit)
        with office.db.read() as conn:
            if view is None:
                items = order_items(conn, wanted, reveal=reveal)
            else:
                line_ids = lines_of_view(conn, view, office.clock.now_ms(), limit)
                items = order_items_by_id(conn, line_ids, reveal=reveal)
        if reveal:
            record_reveal(office, "list", [str(item["line_no"]) for item in items])
        terminal.items(items, _COLUMNS, _CODED)
    return Status.DONE


@orders.command()
@click.argument("line_no")
@shop_option
@click.option("--reveal", is_flag=True, help="Show personal data in the clear; this is recorded.")
@click.pass_obj
def show(terminal: Terminal, line_no: str, shop: str | None, reveal: bool) -> int:
    """Everything about one order line."""
    with terminal.core() as core:
        line_id = numbered_line(core.office, line_no, shop)
        if reveal:
            record_reveal(core.office, "reveal", [line_no])
        with core.office.db.read() as conn:
            facts = order_facts(conn, line_id, reveal=reveal)
        terminal.facts(facts, _CODED)
    return Status.DONE


@orders.command()
@click.argument("line_nos", metavar="LINE_NO...", nargs=-1, required=True)
@shop_option
@hold_option
@wait_option
@click.pass_obj
def confirm(
    terminal: Terminal, line_nos: tuple[str, ...], shop: str | None, hold: float, wait: float
) -> int:
    """발주확인: you have seen these lines and will ship them."""
    with terminal.core() as core:
        line_ids = _lines(core.office, line_nos, shop)
        queued = actions.confirm(core.office, line_ids, hold_seconds=hold)
        return _finish(terminal, core, queued, wait)


@orders.command()
@click.argument("line_nos", metavar="[LINE_NO]...", nargs=-1)
@click.option("--from", "file", metavar="FILE", help="A CSV in UTF-8, or - for standard input.")
@click.option(
    "--method",
    type=click.Choice([str(method) for method in DeliveryMethod]),
    default=str(DeliveryMethod.PARCEL),
    show_default=True,
)
@click.option("--courier", metavar="CODE", help="As `couriers list` names it.")
@click.option("--invoice", metavar="NO", help="The invoice number (송장번호).")
@click.option(
    "--rest-by",
    type=day_type,
    metavar="YYYY-MM-DD",
    help="분리배송: the other lines of the box leave later, by this day.",
)
@click.option("--release", is_flag=True, help="What you hold of these lines is released first.")
@shop_option
@hold_option
@wait_option
@click.pass_obj
def dispatch(
    terminal: Terminal,
    line_nos: tuple[str, ...],
    file: str | None,
    method: str,
    courier: str | None,
    invoice: str | None,
    rest_by: datetime | None,
    release: bool,
    shop: str | None,
    hold: float,
    wait: float,
) -> int:
    """발송처리 of lines in one parcel, or of every line of a CSV
    (line_no, courier, invoice_no[, method])."""
    if bool(line_nos) == (file is not None):
        raise click.UsageError("Give either LINE_NO or --from FILE.")
    if file is not None and (courier or invoice or rest_by):
        raise click.UsageError("With --from the file names courier and invoice number.")
    if line_nos and method == DeliveryMethod.PARCEL and not (courier and invoice):
        raise click.UsageError("A parcel needs --courier and --invoice.")
    until = None if rest_by is None else _day_end(rest_by)
    with terminal.core() as core:
        if line_nos:
            line_ids = _lines(core.office, line_nos, shop)
            entries = [DispatchEntry(one, method, courier, invoice, until) for one in line_ids]
        else:
            entries = _entries(core.office, _content(file or "-"), shop)
        entries = [replace(entry, release=release) for entry in entries]
        queued = actions.dispatch(core.office, entries, hold_seconds=hold)
        return _finish(terminal, core, queued, wait)


@orders.command("change-invoice")
@click.argument("line_nos", metavar="LINE_NO...", nargs=-1, required=True)
@click.option("--courier", metavar="CODE", required=True, help="As `couriers list` names it.")
@click.option("--invoice", metavar="NO", required=True, help="The invoice number (송장번호).")
@shop_option
@hold_option
@wait_option
@click.pass_obj
def change_invoice(
    terminal: Terminal,
    line_nos: tuple[str, ...],
    courier: str,
    invoice: str,
    shop: str | None,
    hold: float,
    wait: float,
) -> int:
    """송장 수정: what has left is in another parcel than the marketplace was told."""
    with terminal.core() as core:
        queued = actions.change_invoice(
            core.office,
            _lines(core.office, line_nos, shop),
            courier=courier,
            invoice_no=invoice,
            hold_seconds=hold,
        )
        return _finish(terminal, core, queued, wait)


@orders.command()
@click.argument("line_nos", metavar="LINE_NO", nargs=-1, required=True)
@click.option(
    "--until", type=day_type, metavar="YYYY-MM-DD", required=True, help="The new last day to ship."
)
@click.option("--reason", metavar="WORD", required=True, help="The marketplace's own word.")
@click.option("--detail", metavar="TEXT", required=True, help="What the buyer reads.")
@shop_option
@hold_option
@wait_option
@click.pass_obj
def delay(
    terminal: Terminal,
    line_nos: tuple[str, ...],
    until: datetime,
    reason: str,
    detail: str,
    shop: str | None,
    hold: float,
    wait: float,
) -> int:
    """발송지연 안내: tell the buyer a later day, and why."""
    with terminal.core() as core:
        queued = actions.delay(
            core.office,
            _lines(core.office, line_nos, shop),
            until_ms=_day_end(until),
            reason=reason,
            detail=detail,
            hold_seconds=hold,
        )
        return _finish(terminal, core, queued, wait)


@orders.command()
@click.argument("line_no")
@click.option("--reason", metavar="WORD", required=True, help="The marketplace's own word.")
@click.option("--quantity", type=click.IntRange(min=1), help="Part of it; without: all of it.")
@detail_option
@shop_option
@hold_option
@wait_option
@click.pass_obj
def cancel(
    terminal: Terminal,
    line_no: str,
    reason: str,
    quantity: int | None,
    detail: str | None,
    shop: str | None,
    hold: float,
    wait: float,
) -> int:
    """Cancel a line that is not shipped yet, as the seller."""
    with terminal.core() as core:
        queued = actions.cancel(
            core.office,
            numbered_line(core.office, line_no, shop),
            reason=reason,
            quantity=quantity,
            detail=detail or "",
            hold_seconds=hold,
        )
        return _finish(terminal, core, queued, wait)


@orders.command()
@click.argument("line_nos", metavar="LINE_NO...", nargs=-1, required=True)
@click.option("--text", metavar="TEXT", required=True, help="The words of the note.")
@click.option(
    "--to-buyer", is_flag=True, help="The marketplace sends it to the buyer; without: private."
)
@shop_option
@hold_option
@wait_option
@click.pass_obj
def note(
    terminal: Terminal,
    line_nos: tuple[str, ...],
    text: str,
    to_buyer: bool,
    shop: str | None,
    hold: float,
    wait: float,
) -> int:
    """주문 메모: a note on an order, where the marketplace knows such."""
    with terminal.core() as core:
        line_ids = _lines(core.office, line_nos, shop)
        queued = actions.send_note(core.office, line_ids, text, to_buyer, hold_seconds=hold)
        return _finish(terminal, core, queued, wait)


@orders.command()
@click.argument("line_nos", metavar="LINE_NO...", nargs=-1, required=True)
@click.option("--reason", metavar="TEXT", default="", help="For yourself: nobody is told.")
@shop_option
@click.pass_obj
def hold(terminal: Terminal, line_nos: tuple[str, ...], reason: str, shop: str | None) -> int:
    """보류: keep lines from being confirmed or shipped until you release them."""
    with terminal.core() as core:
        count = holds.hold(core.office, _lines(core.office, line_nos, shop), reason)
    terminal.facts({"count": count})
    return Status.DONE


@orders.command()
@click.argument("line_nos", metavar="LINE_NO...", nargs=-1, required=True)
@shop_option
@click.pass_obj
def release(terminal: Terminal, line_nos: tuple[str, ...], shop: str | None) -> int:
    """보류 해제: let lines go again."""
    with terminal.core() as core:
        count = holds.release(core.office, _lines(core.office, line_nos, shop))
    terminal.facts({"count": count})
    return Status.DONE


def _finish(terminal: Terminal, core: Core, queued: Queued, wait: float) -> int:
    for notice in queued.notices:
        terminal.warn(notice)
    return finish_actions(terminal, core, queued.action_ids, wait)


def _day_end(day: datetime) -> int:
    """The last second of a Korean day, UTC ms."""
    return day_start_ms(day.date()) + DAY_MS - _SECOND_MS


def _lines(office: Office, line_nos: Iterable[str], shop: str | None) -> list[int]:
    return [numbered_line(office, line_no, shop) for line_no in dict.fromkeys(line_nos)]


def _entries(office: Office, content: bytes, shop: str | None) -> list[DispatchEntry]:
    return [
        DispatchEntry(
            numbered_line(office, row.line_no, shop), row.method, row.courier, row.invoice_no
        )
        for row in read_invoice_csv(content)
    ]


def _content(file: str) -> bytes:
    if file == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(file).read_bytes()
    except OSError:
        raise UserFixable("file_unreadable", file=file) from None
