"""The history of a line in words: what was observed, what was asked, how each send ended."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ...domain.action import ActionState, Verb
from ...domain.event import EventKind, Source
from ...domain.korea_time import korean_day
from ...domain.texts import standing
from ...domain.texts.rule_sentences import RuleSentences
from ...store.pending import ACKNOWLEDGED
from ...store.timeline import TimelineEntry as StoredEntry
from ..widgets.deadline_words import clock_seconds, clock_time, short_date
from ..widgets.status_words import quoted
from ..widgets.timeline import TimelineEntry
from .words import Words

translate = QCoreApplication.translate

_STATE_LOOKS = {
    ActionState.REJECTED: "failed",
    ActionState.PARKED: "failed",
    ActionState.HELD: "held",
    ActionState.DONE: "delivered",
    ActionState.SUPERSEDED: "canceled",
    ActionState.CANCELLED: "canceled",
}
_OUTCOME_LOOKS = {"taken": "delivered", "refused": "failed"}


class HistoryWords:
    """Turns stored entries into what the timeline shows. `marketplace` is a key, `source` names who
    was read, `shops` the shops by their ids."""

    def __init__(
        self,
        words: Words,
        marketplace: str,
        source: str,
        now_ms: int,
        shops: Mapping[int, str] | None = None,
    ) -> None:
        self._words = words
        self._marketplace = marketplace
        self._source_name = source
        self._rules = RuleSentences(words.language, shops or {})
        self._today = korean_day(now_ms)

    def entries(self, stored: tuple[StoredEntry, ...]) -> list[TimelineEntry]:
        """The entries in their order; that a send begins is told by the send itself."""
        return [self._entry(entry) for entry in stored if entry.after != ActionState.SENDING]

    def _entry(self, entry: StoredEntry) -> TimelineEntry:
        look, text = self._look_and_text(entry)
        meta = f"{self._when(entry)} · {self._source(entry)}"
        return TimelineEntry(look, text, meta, self._note(entry))

    def _note(self, entry: StoredEntry) -> str:
        """Why an action moved, or what the marketplace said of a send."""
        if entry.kind is EventKind.ACTION and entry.reason and entry.after in tuple(ActionState):
            return standing(str(entry.after), entry.reason, self._words.language).why
        if entry.step is not None:
            return self._rules.why(entry.step) if entry.after is not None else ""
        said = " ".join(part for part in (entry.code, entry.message) if part)
        return quoted(said) if said else ""

    def _look_and_text(self, entry: StoredEntry) -> tuple[str, str]:
        kind, after = entry.kind, entry.after or ""
        if kind is EventKind.LINE_SEEN:
            seen = translate("OrderHistory", "Order seen: %1")
            return after or "paid", seen.replace("%1", self._status(after))
        if kind is EventKind.STATUS:
            return after, self._status(after)
        if kind in (EventKind.CLAIM_SEEN, EventKind.CLAIM_STATE, EventKind.CLAIM_HELD):
            return self._claim(entry)
        if kind is EventKind.ACTION:
            return self._action(entry)
        if kind is EventKind.ATTEMPT:
            return self._attempt(entry)
        if kind is EventKind.LINE_HELD:
            return self._hold(entry)
        if kind is EventKind.RULE:
            return self._rule(entry)
        return self._change(entry)

    def _status(self, status: str) -> str:
        return self._words.line_status(status, self._marketplace)

    def _hold(self, entry: StoredEntry) -> tuple[str, str]:
        if entry.after == "1":
            return "held", translate("OrderHistory", "Put on hold")
        return "pending", translate("OrderHistory", "Released")

    def _rule(self, entry: StoredEntry) -> tuple[str, str]:
        """What a rule did; of a purged order only that one did something is left."""
        step = entry.step
        if step is None:
            return "pending", translate("OrderHistory", "A rule was applied")
        if entry.after is None:
            text = translate("OrderHistory", "Rule “%1”: taken back")
            return "pending", text.replace("%1", step.rule)
        text = translate("OrderHistory", "Rule “%1”: %2").replace("%2", self._rules.done(step))
        return "held" if step.hold is not None else "pending", text.replace("%1", step.rule)

    def _claim(self, entry: StoredEntry) -> tuple[str, str]:
        kind = self._words.claim_kind(entry.field or "")
        if entry.kind is EventKind.CLAIM_HELD:
            held = entry.after == "1"
            text = (
                translate("OrderHistory", "%1 put on hold")
                if held
                else translate("OrderHistory", "%1 no longer on hold")
            )
            return "held", text.replace("%1", kind)
        look = entry.field if entry.field in ("cancel", "return", "exchange") else "cancel"
        text = translate("OrderHistory", "%1: %2").replace("%1", kind)
        return look, text.replace("%2", self._words.claim_state(entry.after or ""))

    def _action(self, entry: StoredEntry) -> tuple[str, str]:
        verb = self._words.verb(Verb(entry.field)) if entry.field else ""
        if entry.after == ACKNOWLEDGED:
            return "pending", translate("OrderHistory", "%1: noted").replace("%1", verb)
        state = ActionState(entry.after) if entry.after else ActionState.READY
        look = _STATE_LOOKS.get(state, "pending")
        if entry.before is None:
            return look, translate("OrderHistory", "%1 requested").replace("%1", verb)
        text = translate("OrderHistory", "%1: %2").replace("%1", verb)
        return look, text.replace("%2", self._words.state(state))

    def _attempt(self, entry: StoredEntry) -> tuple[str, str]:
        verb = self._words.verb(Verb(entry.field)) if entry.field else ""
        outcomes = {
            "taken": translate("OrderHistory", "%1 sent: accepted"),
            "refused": translate("OrderHistory", "%1 sent: refused"),
            "not_taken": translate("OrderHistory", "%1 not accepted, to be sent again"),
            "unknown": translate("OrderHistory", "%1 sent: no answer, being checked"),
            "interrupted": translate("OrderHistory", "%1 interrupted, being checked"),
        }
        text = outcomes.get(entry.after or "", translate("OrderHistory", "%1: being sent"))
        return _OUTCOME_LOOKS.get(entry.after or "", "pending"), text.replace("%1", verb)

    def _change(self, entry: StoredEntry) -> tuple[str, str]:
        before, after = entry.before or "–", entry.after or "–"
        if entry.kind is EventKind.DUE_MOVED:
            after = self._day(entry.after)
            return "overdue", translate("OrderHistory", "Ship by %1").replace("%1", after)
        if entry.kind is EventKind.QUANTITY:
            text = translate("OrderHistory", "Quantity changed: %1 to %2")
            return "unknown", text.replace("%1", before).replace("%2", after)
        if entry.kind is EventKind.OPTION:
            return "unknown", translate("OrderHistory", "Option changed: %1").replace("%1", after)
        if entry.kind is EventKind.SHIPMENT:
            return "dispatched", translate("OrderHistory", "Invoice number %1").replace("%1", after)
        if entry.kind is EventKind.PERSONAL:
            return "unknown", translate("OrderHistory", "Buyer's data changed: %1").replace(
                "%1", _personal(entry.field or "")
            )
        return "pending", translate("OrderHistory", "Noted")

    def _day(self, text: str | None) -> str:
        return short_date(int(text)) if text and text.lstrip("-").isdecimal() else "–"

    def _when(self, entry: StoredEntry) -> str:
        """The day and the time; of a send to the second, and until when."""
        at = entry.at
        today = korean_day(at) == self._today
        day = translate("OrderHistory", "today") if today else short_date(at)
        if entry.kind is not EventKind.ATTEMPT:
            return f"{day} {clock_time(at)}"
        begun = clock_seconds(at)
        ended = "…" if entry.ended_at is None else clock_seconds(entry.ended_at)
        return f"{day} {begun}" if ended == begun else f"{day} {begun}\N{EN DASH}{ended}"

    def _source(self, entry: StoredEntry) -> str:
        if entry.source is Source.SELLER:
            return translate("OrderHistory", "on this PC")
        if entry.source is Source.ENGINE:
            return translate("OrderHistory", "by the program")
        return translate("OrderHistory", "read from %1").replace("%1", self._source_name)


def _personal(name: str) -> str:
    known = {
        "name": translate("OrderHistory", "receiver"),
        "phone": translate("OrderHistory", "phone"),
        "phone2": translate("OrderHistory", "phone"),
        "postcode": translate("OrderHistory", "postcode"),
        "address": translate("OrderHistory", "address"),
        "address_detail": translate("OrderHistory", "address"),
        "delivery_memo": translate("OrderHistory", "delivery note"),
        "customs_code": translate("OrderHistory", "customs code"),
        "orderer_name": translate("OrderHistory", "buyer"),
        "orderer_phone": translate("OrderHistory", "buyer's phone"),
    }
    return known.get(name, name)
