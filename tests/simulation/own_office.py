"""The marketplace's own office, which an honest seller looks into before deciding about an action
whose outcome nobody knows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from seller_desktop.domain.action import Verb

from .town import Town

Rows = Callable[..., list[tuple[Any, ...]]]
"""Asks the store: a query and its values."""


def is_there(rows: Rows, town: Town, action_id: str) -> bool:
    """Whether the office shows more effects of this kind than other actions account for."""
    ((shop, inquiry_no),) = rows(
        "SELECT s.name, q.number FROM action a JOIN shop s ON s.id = a.shop_id"
        " LEFT JOIN inquiry q ON q.id = a.inquiry_id WHERE a.id = ?",
        action_id,
    )
    stall = next(stall for stall in town.stalls if stall.name == shop)
    ledger = stall.view()["ledger"]
    if inquiry_no is not None:
        return _is_said(rows, ledger, action_id, inquiry_no)
    return _is_done(rows, ledger, action_id)


def _is_said(rows: Rows, ledger: list[dict[str, Any]], action_id: str, inquiry_no: str) -> bool:
    ((verb, others),) = rows(
        "SELECT a.verb, (SELECT count(*) FROM action o WHERE o.inquiry_id = a.inquiry_id"
        "  AND o.verb = a.verb AND o.state = 'done' AND o.id <> a.id) FROM action a WHERE a.id = ?",
        action_id,
    )
    effects = [row for row in ledger if (row["verb"], row.get("inquiry_no")) == (verb, inquiry_no)]
    return len(effects) > int(others)


def _is_done(rows: Rows, ledger: list[dict[str, Any]], action_id: str) -> bool:
    (verb, line_no, claim_no, text) = rows(
        "SELECT a.verb, l.line_no, a.claim_no, json_extract(a.intent, '$.text') FROM action a"
        " JOIN action_line al ON al.action_id = a.id JOIN order_line l ON l.id = al.line_id"
        " WHERE a.id = ?",
        action_id,
    )[0]
    others = rows(
        "SELECT count(*) FROM action a JOIN action_line al ON al.action_id = a.id"
        " JOIN order_line l ON l.id = al.line_id WHERE l.line_no = ? AND a.verb = ?"
        " AND a.claim_no IS ? AND json_extract(a.intent, '$.text') IS ? AND a.state = 'done'"
        " AND a.id <> ?",
        line_no,
        verb,
        claim_no,
        text,
        action_id,
    )[0][0]
    effects = [
        row
        for row in ledger
        if (row["verb"], row["line_no"]) == (verb, line_no)
        and (claim_no is None or row["claim_no"] == claim_no)
        and (verb != Verb.NOTE or row["text"] == text)
    ]
    return len(effects) > others
