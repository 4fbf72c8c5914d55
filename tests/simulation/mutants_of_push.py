"""Planted bugs in what goes out: repeats, losses, order, holds."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from typing import Any
from unittest.mock import patch

from seller_desktop.domain.action import ActionState, Reason
from seller_desktop.domain.errors import Passing
from seller_desktop.marketplaces import contract
from seller_desktop.marketplaces.contract import Answered, Taken
from seller_desktop.marketplaces.http import Interrupted
from seller_desktop.marketplaces.naver import connector as naver_connector
from seller_desktop.store import outbox as outbox_store
from seller_desktop.store import stored_state
from seller_desktop.sync import conflicts, desk, planner, push
from seller_desktop.sync.conflicts import AskAgain, Settle

from .planting import Plant, swap


def resend_blindly(stack: ExitStack) -> None:
    """An unknown outcome is simply sent again."""
    real = conflicts.after_unknown

    def after(*args: Any) -> Any:
        verdict = real(*args)
        if isinstance(verdict, AskAgain):
            return Settle(ActionState.READY, Reason.NO_EFFECT_SEEN)
        return verdict

    swap(stack, push, "after_unknown", after)


def resend_after_one_read(stack: ExitStack) -> None:
    """One read without effect is taken for proof."""
    real = conflicts.after_unknown

    def after(action: Any, state: Any, facts: Any, rules: Any, read_at: int) -> Any:
        hasty = replace(facts, settle_ms=0)
        told = replace(action, settles_from=0, reads_without=1)
        return real(told if state is not None else action, state, hasty, rules, read_at)

    swap(stack, push, "after_unknown", after)


def repeat_what_moves_goods(stack: ExitStack) -> None:
    """A dispatch of which no effect is seen goes out again instead of being parked."""
    real = conflicts.after_unknown

    def after(*args: Any) -> Any:
        verdict = real(*args)
        if isinstance(verdict, Settle) and verdict.state is ActionState.PARKED:
            return Settle(ActionState.READY, Reason.NO_EFFECT_SEEN)
        return verdict

    swap(stack, push, "after_unknown", after)


def lost_is_not_taken(stack: ExitStack) -> None:
    """A time-out counts as "nothing was taken"."""
    real = naver_connector.NaverConnector.send

    def send(self: Any, prepared: Any) -> Any:
        ask = self._client.send

        def hopeful(call: Any) -> Any:
            try:
                return ask(call)
            except Interrupted:
                raise Passing("network") from None

        with patch.object(self._client, "send", hopeful):
            return real(self, prepared)

    swap(stack, naver_connector.NaverConnector, "send", send)


def silence_is_consent(stack: ExitStack) -> None:
    """An item that the answer does not mention counts as taken."""
    real = push.Push._settle_item

    def settle(self: Any, transaction: Any, action: Any, word: Any) -> None:
        real(self, transaction, action, Taken() if word is None else word)

    swap(stack, push.Push, "_settle_item", settle)


def any_answer_is_yes(stack: ExitStack) -> None:
    """HTTP 200 settles all items of a batch, whatever stands in it."""
    real = push.Push._settle_report

    def settle(self: Any, transaction: Any, report: Any, actions: Any) -> None:
        if isinstance(report, Answered):
            report = Answered({action.id: Taken() for action in actions})
        real(self, transaction, report, actions)

    swap(stack, push.Push, "_settle_report", settle)


def refused_is_over(stack: ExitStack) -> None:
    """A refused item is rejected without looking whether our effect is there."""
    real = conflicts.after_unknown

    def after(action: Any, *args: Any) -> Any:
        if action.refused:
            return Settle(ActionState.REJECTED, Reason.REFUSED)
        return real(action, *args)

    swap(stack, push, "after_unknown", after)


def lost_is_refused(stack: ExitStack) -> None:
    """No answer is taken for a no."""

    def to_unknown(self: Any, transaction: Any, action: Any, *args: Any, **more: Any) -> None:
        transaction.outbox.end_attempt(action, "unknown")
        transaction.outbox.move(action, ActionState.REJECTED, Reason.REFUSED)

    swap(stack, push.Push, "_to_unknown", to_unknown)


def not_taken_is_done(stack: ExitStack) -> None:
    """A send of which nothing was taken is called done."""

    def back(self: Any, transaction: Any, action: Any, *, alone: bool) -> None:
        del alone
        transaction.outbox.end_attempt(action, "not_taken")
        transaction.outbox.move(action, ActionState.DONE)

    swap(stack, push.Push, "_back_to_ready", back)


def bytes_before_ink(stack: ExitStack) -> None:
    """The bytes leave before `sending` is on disk."""

    def start(self: Any, prepared: Any) -> Any:
        with self._desk.db.read() as conn:
            return {a.id: a for a in outbox_store.actions(conn, prepared.keys)}

    swap(stack, push.Push, "_start", start)


def ignore_the_cancel_request(stack: ExitStack) -> None:
    """A dispatch goes out although the buyer has asked to cancel."""
    swap(stack, conflicts, "_cancel_holds", lambda *_: iter(()))


def hold_for_ever(stack: ExitStack) -> None:
    """What a claim held is never freed when the claim is over."""
    real = conflicts.on_news

    def on_news(action: Any, state: Any) -> Any:
        return None if action.state is ActionState.HELD else real(action, state)

    swap(stack, desk, "on_news", on_news)


def overtake(stack: ExitStack) -> None:
    """Actions on one line do not wait for each other."""
    swap(stack, planner, "_blocks", lambda *_: False)


def send_unread(stack: ExitStack) -> None:
    """Nothing is read before a send: what is stored has to do."""

    def send(self: Any, actions: Any) -> None:
        with self._desk.db.read() as conn:
            items = [
                contract.Item(action.id, action.intent, *_stored(conn, action))
                for action in actions
            ]
        prepared = self._prepare(actions[0].verb, items)
        if prepared is not None:
            ready = self._start(prepared)
            if len(ready) == len(prepared.keys):
                self._dispatch(prepared, ready)

    swap(stack, push.Push, "_send", send)


def _stored(conn: Any, action: Any) -> tuple[Any, Any]:
    line, claims = stored_state.line_with_claims(conn, action.line_ids[0])
    found = [claim for claim in claims if claim.claim_no == action.claim_no]
    return line, found[0] if found else None


PUSH_MUTANTS: tuple[Plant, ...] = (
    resend_blindly,
    resend_after_one_read,
    repeat_what_moves_goods,
    lost_is_not_taken,
    silence_is_consent,
    any_answer_is_yes,
    refused_is_over,
    lost_is_refused,
    not_taken_is_done,
    bytes_before_ink,
    ignore_the_cancel_request,
    hold_for_ever,
    overtake,
    send_unread,
)
