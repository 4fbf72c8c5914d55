"""Entries of the notification centre in words. No buyer is ever named: products, counts, codes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ...domain.errors import Problem
from ...domain.event import AlertKind
from ...domain.quiet_hours import is_last_step
from ...domain.texts import describe, word
from ...store.alerts import Alert, ToastGroup
from ..widgets.plain_text import clean_text
from .deadline_alerts import deadline_titles, is_last

_LONGEST = 120


@dataclass(frozen=True, slots=True)
class AlertWords:
    """A title, what more there is to say, the glyph of a status, and what the link does. What is
    `urgent` asks for the seller's eyes as well."""

    title: str
    detail: str
    glyph: str
    link: str
    urgent: bool = False


def alert_words(alert: Alert, shop: str, language: str) -> AlertWords:
    """One entry in words; `shop` is its shop's name."""
    translate = QCoreApplication.translate
    kind, params = alert.kind, alert.params
    if kind is AlertKind.NEW_ORDER:
        title = translate("Alerts", "New order")
        return AlertWords(title, _text(params, "product"), "paid", translate("Alerts", "Open"))
    if kind is AlertKind.NEW_CLAIM:
        claim = _text(params, "kind")
        title = translate("Alerts", "New claim: %1").replace(
            "%1", word(f"claim_kind.{claim}", language)
        )
        return AlertWords(title, shop, _claim_glyph(claim), translate("Alerts", "Answer"))
    if kind is AlertKind.NEW_INQUIRY:
        detail = _text(params, "product") or shop
        title = translate("Alerts", "New inquiry")
        return AlertWords(title, detail, "pending", translate("Alerts", "Answer"))
    if kind in (AlertKind.ACTION_FAILED, AlertKind.ACTION_HELD):
        return _action_words(alert, shop, language)
    if kind is AlertKind.WAITING:
        return _waiting_words(params, shop)
    if kind is AlertKind.DEADLINE:
        return _deadline_words((alert,), shop)
    return _problem_words(alert, shop, language)


def group_words(group: ToastGroup, shop: str, language: str) -> AlertWords:
    """One toast for a group: a number where there are several, else the entry's own words."""
    first, count = group.alerts[-1], len(group.alerts)
    if count == 1:
        return alert_words(first, shop, language)
    if group.kind is AlertKind.DEADLINE:
        return _deadline_words(group.alerts, shop)
    detail = shop
    if group.kind is AlertKind.NEW_ORDER:
        more = QCoreApplication.translate("Alerts", "%1 and %2 more")
        product = _text(first.params, "product")
        detail = more.replace("%2", str(count - 1)).replace("%1", product)
    words = alert_words(first, shop, language)
    return AlertWords(_count_title(group.kind, count), detail, words.glyph, words.link)


def summary_words(groups: tuple[ToastGroup, ...]) -> AlertWords:
    """Everything that was missed in one toast."""
    counts: dict[AlertKind, int] = {}
    for group in groups:
        counts[group.kind] = counts.get(group.kind, 0) + len(group.alerts)
    title = QCoreApplication.translate("Alerts", "While you were away")
    detail = ", ".join(_count_title(kind, count) for kind, count in counts.items())
    return AlertWords(title, detail, "pending", "", any(map(is_urgent, groups)))


def is_urgent(group: ToastGroup) -> bool:
    """Whether a deadline's last hour is in it."""
    return any(is_last_step(alert.kind, alert.params) for alert in group.alerts)


def _count_title(kind: AlertKind, count: int) -> str:
    translate = QCoreApplication.translate
    return {
        AlertKind.NEW_ORDER: translate("Alerts", "%n new order(s)", None, count),
        AlertKind.NEW_CLAIM: translate("Alerts", "%n new claim(s)", None, count),
        AlertKind.NEW_INQUIRY: translate("Alerts", "%n new question(s)", None, count),
        AlertKind.ACTION_FAILED: translate("Alerts", "%n action(s) need a decision", None, count),
        AlertKind.ACTION_HELD: translate("Alerts", "%n action(s) on hold", None, count),
        AlertKind.DEADLINE: translate("Alerts", "%n deadline(s) near", None, count),
        AlertKind.WAITING: translate("Alerts", "%n shop(s) added", None, count),
        AlertKind.SHOP_PROBLEM: translate("Alerts", "%n shop problem(s)", None, count),
        AlertKind.CLOCK_CORRECTED: translate("Alerts", "%n notice(s)", None, count),
        AlertKind.KEY_EXPIRY: translate("Alerts", "%n shop(s) with keys that expire", None, count),
    }[kind]


def _action_words(alert: Alert, shop: str, language: str) -> AlertWords:
    translate = QCoreApplication.translate
    verb = word(f"verb.{_text(alert.params, 'verb')}", language)
    state, reason = _text(alert.params, "state"), _text(alert.params, "reason")
    if alert.kind is AlertKind.ACTION_HELD:
        title = translate("Alerts", "%1 is on hold")
    elif state == "rejected":
        title = translate("Alerts", "%1 was refused")
    else:
        title = translate("Alerts", "%1: did it arrive? Please decide")
    glyph = "held" if alert.kind is AlertKind.ACTION_HELD else "failed"
    detail = word(f"reason.{reason}", language) if reason else shop
    return AlertWords(title.replace("%1", verb), detail, glyph, translate("Alerts", "View"))


def _deadline_words(alerts: Sequence[Alert], shop: str) -> AlertWords:
    titles = deadline_titles(alerts)
    last = any(map(is_last, alerts))
    detail = shop or QCoreApplication.translate("Alerts", "All shops together")
    return AlertWords(
        titles[0],
        " · ".join(titles[1:]) or detail,
        "overdue" if last else "near",
        QCoreApplication.translate("Alerts", "Open"),
        urgent=last,
    )


def _waiting_words(params: Mapping[str, str | int | None], shop: str) -> AlertWords:
    translate = QCoreApplication.translate
    keys = ("paid", "accepted", "claims", "inquiries")
    paid, accepted, claims, inquiries = (_number(params, key) for key in keys)
    parts = (
        translate("Alerts", "%n to confirm", None, paid) if paid else "",
        translate("Alerts", "%n to ship", None, accepted) if accepted else "",
        translate("Alerts", "%n claim(s)", None, claims) if claims else "",
        translate("Alerts", "%n question(s)", None, inquiries) if inquiries else "",
    )
    title = translate("Alerts", "%1 is connected").replace("%1", clean_text(shop, 60))
    return AlertWords(
        title, ", ".join(part for part in parts if part), "accepted", translate("Alerts", "Open")
    )


def _problem_words(alert: Alert, shop: str, language: str) -> AlertWords:
    params = dict(alert.params)
    code = str(params.pop("code", None) or "internal")
    text = describe(Problem(code, params), language)
    detail = clean_text(f"{shop} · {text.message}" if shop else text.message, 300)
    translate = QCoreApplication.translate
    to_shop = alert.shop_id is not None
    link = translate("Alerts", "To the shop") if to_shop else translate("Alerts", "Open")
    return AlertWords(text.title, detail, "near" if code == "key_expires" else "failed", link)


def _claim_glyph(kind: str) -> str:
    return kind if kind in ("cancel", "return", "exchange") else "cancel"


def _text(params: Mapping[str, str | int | None], key: str) -> str:
    return clean_text(str(params.get(key) or ""), _LONGEST)


def _number(params: Mapping[str, str | int | None], key: str) -> int:
    value = params.get(key)
    return value if isinstance(value, int) else 0
