"""Every way in which a line changes, whoever makes it change."""

from __future__ import annotations

from . import words
from .records import CancelRequest, Line


def accept(line: Line, at: int) -> None:
    """The seller has seen it."""
    line.status, line.accepted_at, line.changed_at = words.ACCEPTED, at, at


def send(line: Line, at: int, courier: str, invoice_no: str) -> None:
    """The goods leave; a request to cancel that was not answered is thereby turned down."""
    if line.asked:
        answer(line, at, words.TURNED_DOWN)
    line.status, line.sent_at, line.changed_at = words.SENT, at, at
    line.courier, line.invoice_no = courier, invoice_no


def cancel(line: Line, at: int) -> None:
    """Nothing will be sent."""
    line.status, line.changed_at = words.CANCELLED, at


def ask(line: Line, at: int, number: int, reason: str) -> None:
    """The buyer asks to cancel."""
    line.request, line.changed_at = CancelRequest(number, at, reason), at


def answer(line: Line, at: int, state: str) -> None:
    """The request ends: granted, turned down, or taken back."""
    if line.request is None:
        raise ValueError("nobody asked")
    line.request.state, line.request.answered_at, line.changed_at = state, at, at
    if state == words.GRANTED:
        cancel(line, at)


def carry(line: Line, at: int, status: str) -> None:
    """The courier, or the days, bring it on."""
    line.status, line.changed_at = status, at
    if status == words.ARRIVED:
        line.arrived_at = at
