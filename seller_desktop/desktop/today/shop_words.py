"""How a shop is, in words, for the list beside the board."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ...domain.key_life import KeyLife, KeyStage
from ...sync.news import Activity
from ..shops.shop_words import passing_words
from ..sync_summary import ShopState, remedy
from ..time_words import when_words
from ..widgets.sync_state import age_words
from .shop_health import ShopLine

translate = QCoreApplication.translate


def shop_line(state: ShopState, now: int, life: KeyLife | None = None) -> ShopLine:
    """The line of a shop at an instant (UTC ms); `life` is that of its keys, where they end."""
    glyph, hue, word, fact = _state(state, now)
    shop, health = state.shop, state.health
    age = "" if health.last_success_at is None else age_words(health.last_success_at, now)
    history = state.history
    if history is not None and not fact:
        text = translate("Today", "Fetching orders: %1 of %2 days")
        fact = text.replace("%1", str(history[0])).replace("%2", str(history[1]))
    return ShopLine(
        shop.id,
        shop.marketplace,
        shop.name,
        glyph,
        hue,
        word,
        fact or _key_fact(life) or _address(state),
        age,
        history,
    )


def _state(state: ShopState, now: int) -> tuple[str, str, str, str]:
    problem = state.problem
    if state.shop.paused:
        return "held", "over", translate("Today", "Paused"), ""
    if problem is not None and state.needs_deed:
        return "failed", "alarm", translate("Today", "Disconnected"), remedy(problem.code)
    if problem is not None:
        retry = ""
        if state.health.next_try_at is not None:
            text = translate("Today", "Next try %1")
            retry = text.replace("%1", when_words(state.health.next_try_at, now))
        return "clock", "wait", passing_words(problem), retry
    if state.history is not None:
        return "clock", "seller", translate("Today", "First sync"), ""
    if state.health.last_success_at is None:
        return "clock", "seller", translate("Today", "Not synced yet"), ""
    if state.activity is Activity.READING:
        return "delivered", "arrived", translate("Today", "Syncing"), ""
    return "delivered", "arrived", translate("Today", "Fine"), ""


def _key_fact(life: KeyLife | None) -> str:
    """How long the keys still work, once that presses."""
    if life is None or life.stage is None:
        return ""
    if life.stage is KeyStage.OVER:
        return translate("Today", "The keys have expired")
    days = life.days_left
    return translate("Today", "Keys expire in %n day(s)", None, days)


def _address(state: ShopState) -> str:
    """Whoever looks at invented orders should see that they are."""
    return "" if state.shop.official else translate("Today", "Not the real marketplace")
