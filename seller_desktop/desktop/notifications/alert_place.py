"""Where an entry of the notification centre leads."""

from __future__ import annotations

from ...domain.event import AlertKind
from ...store.alerts import Alert, ToastGroup
from ...store.connection import Readable
from ...store.find import claim_id_of
from ..place import Place

_ACTIONS = {AlertKind.ACTION_FAILED: "decide", AlertKind.ACTION_HELD: "held"}


def alert_place(conn: Readable, alert: Alert) -> Place:
    """The order, claim, inquiry, action or shop an entry is about."""
    kind = alert.kind
    if kind is AlertKind.NEW_CLAIM or (alert.claim_no and alert.line_id is not None):
        claim_id = None
        if alert.line_id is not None:
            claim_id = claim_id_of(conn, alert.line_id, alert.claim_no)
        return Place("claims", claim_id=claim_id)
    if kind is AlertKind.NEW_INQUIRY:
        return Place("inquiries", inquiry_id=alert.inquiry_id)
    if kind in _ACTIONS and alert.action_id is not None:
        return Place("outbox", action_id=alert.action_id)
    if alert.line_id is not None:
        return Place("orders", line_id=alert.line_id)
    if kind in (AlertKind.WAITING, AlertKind.DEADLINE):
        return Place("today", shop_id=alert.shop_id)
    return Place("settings") if alert.shop_id is None else Place("shops", shop_id=alert.shop_id)


def group_place(conn: Readable, group: ToastGroup) -> Place:
    """The one thing a toast is about, else the list that holds them."""
    if len(group.alerts) == 1:
        return alert_place(conn, group.alerts[0])
    stages = {AlertKind.NEW_ORDER: "paid", AlertKind.DEADLINE: "open"}
    if group.kind in _ACTIONS:
        return Place("outbox", stage=_ACTIONS[group.kind])
    if group.kind in stages:
        return Place("orders", stage=stages[group.kind])
    if group.kind is AlertKind.NEW_CLAIM:
        return Place("claims")
    if group.kind is AlertKind.NEW_INQUIRY:
        return Place("inquiries")
    return alert_place(conn, group.alerts[-1])
