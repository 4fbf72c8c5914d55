"""Several ticked claims at once: which decisions fit how many of them, and the bar for them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal

from ...domain.action import Verb
from ...marketplaces.registry import Registry
from ...store.claims_list import claim_detail
from ...store.connection import Readable, raw_of
from ...store.pending import pending_marks
from ..context import PageContext
from ..tables.checked_rows import CheckedRows
from ..widgets.bulk_bar import BulkBar, BulkDeed
from ..widgets.buttons import Kind
from .claim_words import ClaimWords
from .decisions import KEYS

BULK_VERBS = (Verb.APPROVE, Verb.COLLECTED)
"""Decisions that ask for nothing more and so can be taken for many."""


@dataclass(frozen=True, slots=True)
class BulkChoice:
    """What fits the ticked claims. `by_verb` are ids, `kinds` and `shops` those of each verb,
    `lacking` the marketplaces that do not know one for a claim, with the number of such claims."""

    by_verb: Mapping[Verb, tuple[int, ...]]
    kinds: Mapping[Verb, frozenset[str]]
    shops: Mapping[Verb, tuple[str, ...]]
    lacking: Mapping[Verb, Mapping[str, int]]


def bulk_choice(conn: Readable, registry: Registry, claim_ids: Sequence[int]) -> BulkChoice:
    """Which of these claims may be decided alike; those with an answer under way are left out."""
    ids: dict[Verb, list[int]] = {verb: [] for verb in BULK_VERBS}
    kinds: dict[Verb, set[str]] = {verb: set() for verb in BULK_VERBS}
    shops: dict[Verb, dict[str, None]] = {verb: {} for verb in BULK_VERBS}
    lacking: dict[Verb, Counter[str]] = {verb: Counter() for verb in BULK_VERBS}
    for claim_id in claim_ids:
        detail = claim_detail(conn, claim_id)
        if detail is None or _is_answered(conn, detail.line.line_id, detail.claim.claim_no):
            continue
        market, kind = registry.get(detail.line.marketplace), detail.claim.kind
        legal = market.allowed(detail.line.line, detail.claim)
        for verb in BULK_VERBS:
            if not any(market.facts.offers(each, kind) for each in BULK_VERBS):
                lacking[verb][detail.line.marketplace] += 1
            if verb not in legal or not market.facts.offers(verb, kind):
                continue
            ids[verb].append(claim_id)
            kinds[verb].add(kind)
            shops[verb][detail.line.shop_name] = None
    return BulkChoice(
        {verb: tuple(found) for verb, found in ids.items()},
        {verb: frozenset(found) for verb, found in kinds.items()},
        {verb: tuple(found) for verb, found in shops.items()},
        lacking,
    )


def _is_answered(conn: Readable, line_id: int, claim_no: str) -> bool:
    marks = pending_marks(raw_of(conn), [line_id]).get(line_id, ())
    return any(mark.is_open and mark.claim_no == claim_no for mark in marks)


class BulkDecisions(QObject):
    """Keeps the bar in step with the ticks. `chosen` carries a verb, `changed` follows a look."""

    chosen = Signal(object)
    changed = Signal()

    def __init__(
        self,
        context: PageContext,
        checked: CheckedRows,
        bar: BulkBar,
        words: ClaimWords,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._context = context
        self._checked = checked
        self._bar = bar
        self._choice: BulkChoice | None = None
        self._asked: frozenset[int] = frozenset()
        checked.changed.connect(self.look)
        bar.deed_chosen.connect(self._on_deed)
        bar.closed.connect(checked.clear)
        bar.check_clicked.connect(checked.clear)

    @property
    def count(self) -> int:
        """How many claims are ticked."""
        return len(self._checked)

    def choice(self, verb: Verb) -> tuple[tuple[int, ...], frozenset[str], tuple[str, ...]]:
        """Ids, kinds and shops a verb fits; nothing while it is still being looked up."""
        found = self._choice
        if found is None or verb not in found.by_verb:
            return (), frozenset(), ()
        return found.by_verb[verb], found.kinds[verb], found.shops[verb]

    def left_out(self, verb: Verb) -> str:
        """Which of the ticked claims a verb leaves out since their marketplace takes none of it."""
        lacking = self._choice.lacking[verb] if self._choice is not None else {}
        if not lacking:
            return ""
        count = sum(lacking.values())
        text = self.tr("Left out: %n claim(s), to be answered at the site of %1.", "", count)
        return text.replace("%1", ", ".join(map(self._words.marketplace_name, lacking)))

    def look(self) -> None:
        """The ticks changed, or what lies under them."""
        ids = self._checked.ids()
        self._asked = ids
        self._choice = None
        self._show()
        self.changed.emit()
        if not ids:
            return
        office = self._context.office

        def work() -> BulkChoice:
            with office.db.read_raw() as conn:
                return bulk_choice(conn, office.registry, sorted(ids))

        def done(choice: BulkChoice) -> None:
            if ids == self._asked:
                self._choice = choice
                self._show()

        self._context.tasks.run(self, work, done)

    def _show(self) -> None:
        self._bar.set_selection(self.count, "", Qt.CheckState.PartiallyChecked)
        self._bar.set_deeds([self._deed(verb) for verb in BULK_VERBS])

    def _deed(self, verb: Verb) -> BulkDeed:
        number = len(self.choice(verb)[0])
        if verb is Verb.APPROVE:
            text = self.tr("Approve %n", "", number)
        else:
            text = self.tr("Goods of %n are back", "", number)
        left = self.left_out(verb)
        reason = "" if number else left or self.tr("Fits none of the ticked claims")
        kind: Kind = "primary" if verb is BULK_VERBS[0] else "secondary"
        return BulkDeed(str(verb), text, KEYS[verb], kind, reason, left)

    def _on_deed(self, key: str) -> None:
        self.chosen.emit(Verb(key))
