"""How a shop is, in one line: glyph, hue and words. No widgets here."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ...domain.errors import Problem
from ...domain.key_life import KeyLife, KeyStage
from ...marketplaces.contract import Words
from ...sync.news import Activity
from ..sync_summary import ShopState
from ..time_words import when_words
from ..widgets.sync_state import age_words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class StateWords:
    """The state of a shop; `hue` names a meaning of the theme."""

    glyph: str
    hue: str
    text: str


def said_in(words: Words, language: str) -> str:
    """A text of a marketplace's folder in the language of the screens."""
    return words.ko if language == "ko" else words.en


def state_words(state: ShopState, now: int, life: KeyLife | None = None) -> StateWords:
    """What stands under a shop's name at an instant (UTC ms); `life` is that of its keys."""
    if state.shop.paused:
        return StateWords("held", "over", translate("Shops", "Paused"))
    problem = state.problem
    if problem is not None and state.needs_deed:
        return StateWords("failed", "alarm", _cut_off(problem))
    pressing = _key_words(life)
    if pressing is not None and pressing.hue == "alarm":
        return pressing
    if problem is not None:
        return StateWords("clock", "wait", _with_retry(passing_words(problem), state, now))
    if state.history is not None:
        return StateWords("accepted", "seller", history_words(state.history))
    if state.health.last_success_at is None:
        return StateWords("clock", "seller", translate("Shops", "Waiting for the first sync"))
    if pressing is not None:
        return pressing
    text = translate("Shops", "Fine · %1")
    if state.activity is Activity.READING:
        text = translate("Shops", "Syncing · %1")
    age = age_words(state.health.last_success_at, now)
    return StateWords("delivered", "arrived", text.replace("%1", age))


def days_left_words(life: KeyLife) -> str:
    """How long keys still live: 12 days left, last day, 3 days over."""
    left, over = life.days_left, -life.days_left
    if left > 0:
        return translate("Shops", "%n day(s) left", None, left)
    if over > 0:
        return translate("Shops", "over for %n day(s)", None, over)
    return translate("Shops", "ends today")


def _key_words(life: KeyLife | None) -> StateWords | None:
    """The count-down of a shop's keys, None while there is time."""
    if life is None or life.stage is None:
        return None
    text = translate("Shops", "Keys: %1").replace("%1", days_left_words(life))
    if life.stage is KeyStage.SOON:
        return StateWords("clock", "wait", text)
    return StateWords("overdue" if life.stage is KeyStage.OVER else "clock", "alarm", text)


def history_words(history: tuple[int, int]) -> str:
    """How far a first sync is: days stored of days asked for."""
    text = translate("Shops", "Fetching past orders %1/%2 days")
    return text.replace("%1", str(history[0])).replace("%2", str(history[1]))


def next_try_words(state: ShopState, now: int) -> str:
    """When the shop is tried again, empty when nothing waits."""
    if state.health.next_try_at is None or state.shop.paused:
        return ""
    return when_words(state.health.next_try_at, now)


def _cut_off(problem: Problem) -> str:
    """Short enough never to be cut; the whole sentence stands in the detail."""
    return {
        "wrong_secret": translate("Shops", "Keys refused"),
        "key_expired": translate("Shops", "Keys expired"),
        "permission_missing": translate("Shops", "API right missing"),
        "ip_refused": translate("Shops", "IP not registered"),
        "clock_refused": translate("Shops", "Clock of this PC off"),
        "keyring_locked": translate("Shops", "Keyring locked"),
        "keyring_missing": translate("Shops", "Keyring missing"),
        "disk_full": translate("Shops", "Disk full"),
    }.get(problem.code) or translate("Shops", "Cut off")


def passing_words(problem: Problem) -> str:
    """What is the matter with a shop that heals by itself."""
    return {
        "network": translate("Shops", "Not reachable"),
        "maintenance": translate("Shops", "Under maintenance"),
    }.get(problem.code) or translate("Shops", "Slow")


def _with_retry(word: str, state: ShopState, now: int) -> str:
    if state.health.next_try_at is None:
        return word
    text = translate("Shops", "%1 · again %2")
    when = when_words(state.health.next_try_at, now)
    return text.replace("%1", word).replace("%2", when)
