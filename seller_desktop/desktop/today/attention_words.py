"""What stands beside the board about actions that stopped and shops that are cut off."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from ...domain.action import ActionState
from ...domain.key_life import KeyLife, KeyStage
from ...domain.texts import describe, word
from ...store.stopped_actions import StoppedAction
from ..place import Place
from ..sync_summary import ShopState, remedy
from ..widgets.status_words import quoted
from .attention import AttentionItem

translate = QCoreApplication.translate


def attention_items(
    states: Sequence[ShopState],
    stopped: Sequence[StoppedAction],
    waiting: Mapping[int, int],
    unread: Mapping[int, int],
    lives: Mapping[int, KeyLife],
    language: str,
) -> tuple[AttentionItem, ...]:
    """Shops that only the seller can mend first and keys that end soon, then stopped actions, the
    newest first, then what could not be read.

    `waiting` tells by shop id how many actions wait for the connection, `unread` how many records
    could not be read, `lives` until when keys work.
    """
    shops = {state.shop.id: state for state in states}
    return (
        *_shops(states, waiting, language),
        *_keys(states, lives, language),
        *(_action(action, shops, language) for action in stopped),
        *(_unread(state, unread[state.shop.id]) for state in states if state.shop.id in unread),
    )


def _shops(
    states: Sequence[ShopState], waiting: Mapping[int, int], language: str
) -> Iterable[AttentionItem]:
    for state in states:
        problem = state.problem
        if problem is None or not state.needs_deed:
            continue
        text = describe(problem, language)
        count = waiting.get(state.shop.id, 0)
        kept = translate("Today", "%n kept and sent once connected", None, count) if count else ""
        said = problem.marketplace_message
        yield AttentionItem(
            f"shop:{state.shop.id}",
            "failed",
            translate("Today", "%1 is disconnected").replace("%1", state.shop.name),
            state.shop.marketplace,
            quoted(said) if said else text.message,
            kept or text.hint,
            remedy(problem.code),
            Place("shops", shop_id=state.shop.id),
        )


def _keys(
    states: Sequence[ShopState], lives: Mapping[int, KeyLife], language: str
) -> Iterable[AttentionItem]:
    for state in states:
        life = lives.get(state.shop.id)
        told = state.problem is not None and state.needs_deed
        if life is None or life.problem is None or state.shop.paused or told:
            continue
        text = describe(life.problem, language)
        yield AttentionItem(
            f"key:{state.shop.id}",
            "failed" if life.stage is not KeyStage.SOON else "held",
            text.title,
            state.shop.marketplace,
            text.message,
            state.shop.name,
            translate("Today", "Renew"),
            Place("shops", shop_id=state.shop.id),
        )


def _unread(state: ShopState, count: int) -> AttentionItem:
    return AttentionItem(
        f"unread:{state.shop.id}",
        "held",
        translate("Today", "%n order(s) could not be read", None, count),
        state.shop.marketplace,
        translate("Today", "Handle them at the marketplace until they appear here."),
        state.shop.name,
        translate("Today", "Show"),
        Place("shops", stage="unread", shop_id=state.shop.id),
    )


def _action(action: StoppedAction, shops: Mapping[int, ShopState], language: str) -> AttentionItem:
    verb = word(f"verb.{action.verb}", language)
    state = word(f"state.{action.state}", language)
    title = translate("Today", "%1: %2").replace("%1", verb).replace("%2", state)
    shop = shops.get(action.shop_id)
    said = action.marketplace_message
    reason = word(f"reason.{action.reason}", language) if action.reason else ""
    name = shop.shop.name if shop else ""
    product = " · ".join(part for part in (name, action.product, action.option) if part)
    return AttentionItem(
        f"action:{action.action_id}",
        "held" if action.state is ActionState.HELD else "failed",
        title,
        shop.shop.marketplace if shop else "",
        quoted(said) if said else reason,
        product,
        _link(action),
        _place(action),
    )


def _link(action: StoppedAction) -> str:
    if action.claim_id is not None:
        return translate("Today", "Show claim")
    if action.inquiry_id is not None:
        return translate("Today", "Show inquiry")
    if action.state is ActionState.HELD:
        return translate("Today", "Open held")
    return translate("Today", "Decide")


def _place(action: StoppedAction) -> Place:
    if action.claim_id is not None:
        return Place("claims", claim_id=action.claim_id)
    if action.inquiry_id is not None:
        return Place("inquiries", inquiry_id=action.inquiry_id)
    return Place("outbox", action_id=action.action_id)
