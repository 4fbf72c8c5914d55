"""How many lines each tab and each condition of the worklist holds."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from ...domain.view import Condition, Wish, with_condition
from ...store import worklist
from ...store.connection import Readable
from ...store.worklist import Sort, SortColumn, Stage, WorklistFilter

_ANY_ORDER = Sort(SortColumn.RECENCY)


@dataclass(frozen=True, slots=True)
class ListCounts:
    """Lines per tab, and what each condition would leave of the present list (None: not asked,
    since counting it would read the whole history)."""

    stages: dict[Stage, int] = field(default_factory=dict)
    due_today: int | None = None
    bundle: int | None = None
    gift: int | None = None
    jeju: int | None = None
    waiting: int | None = None


def read_counts(conn: Readable, wanted: WorklistFilter, now_ms: int) -> ListCounts:
    """Count tabs and conditions for the shops, stage and text of a filter."""
    stages = worklist.counts(conn, wanted.shop_ids, now_ms)

    def left(wish: Wish, *values: str) -> int:
        conditions = with_condition(wanted.conditions, Condition(wish, values))
        narrower = replace(wanted, conditions=conditions)
        return len(worklist.keys(conn, narrower, _ANY_ORDER, now_ms))

    waiting = left(Wish.WAITING)
    if wanted.stage is Stage.ALL:
        return ListCounts(stages, waiting=waiting)
    return ListCounts(
        stages,
        left(Wish.DUE, "0"),
        left(Wish.BUNDLE),
        left(Wish.GIFT),
        left(Wish.JEJU),
        waiting,
    )
