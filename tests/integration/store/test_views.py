"""Named views: what each condition leaves, and that a view comes back as it was kept."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from seller_desktop.domain.view import (
    Condition,
    ShownColumn,
    Sort,
    SortColumn,
    Stage,
    View,
    Wish,
)
from seller_desktop.store import views
from seller_desktop.store.notes import set_memo, set_tags
from seller_desktop.store.worklist import WorklistFilter, keys

from .conftest import DAY_MS, Office

WHOLE = View(
    Stage.ACCEPTED,
    (Condition(Wish.TAG, ("급함", "단골")), Condition(Wish.AMOUNT, ("10000", ""))),
    "머그",
    Sort(SortColumn.RECEIVER, descending=True),
    (ShownColumn("status"), ShownColumn("memo", 220)),
)


def left(office: Office, *conditions: Condition) -> set[int]:
    wanted = WorklistFilter(Stage.ALL, conditions=conditions)
    return set(keys(office.raw, wanted, Sort(), office.now))


def test_each_condition_leaves_its_own(office: Office) -> None:
    shop, other = office.add_shop("가"), office.add_shop("나")
    line: Callable[..., int] = lambda **columns: office.add_line(shop, **columns)  # noqa: E731
    plain, tagged, noted, claimed = line(), line(), line(), line()
    sent, dear, foreign = (
        line(courier="cj"),
        line(amount=90_000),
        line(amount=90_000, currency="USD"),
    )
    told, three = line(delay_reason="CUSTOM"), line(quantity=3)
    old, elsewhere = line(ordered_at=office.now - 9 * DAY_MS), office.add_line(other)
    office.add_claim(claimed, held=1, kind="return")
    office.db.write(lambda conn: set_tags(conn, tagged, ["급함", "단골"], 1))
    office.db.write(lambda conn: set_memo(conn, noted, "빨리", 1))
    uid = str(office.value("SELECT uid FROM shop WHERE id = ?", other))
    for condition, expected in (
        (Condition(Wish.TAG, ("단골", "선물")), {tagged}),
        (Condition(Wish.TAG, ("선물",)), set()),
        (Condition(Wish.MEMO), {noted}),
        (Condition(Wish.HELD), {claimed}),
        (Condition(Wish.CLAIM, ("open",)), {claimed}),
        (Condition(Wish.CLAIM, ("return",)), {claimed}),
        (Condition(Wish.CLAIM, ("cancel",)), set()),
        (Condition(Wish.COURIER, ("cj", "lotte")), {sent}),
        (Condition(Wish.AMOUNT, ("50000", "")), {dear}),
        (Condition(Wish.DELAYED), {told}),
        (Condition(Wish.SEVERAL), {three}),
        (Condition(Wish.SHOP, (uid,)), {elsewhere}),
        (Condition(Wish.ORDERED, ("", "2026-11-20")), {old}),
        (Condition(Wish.ORDERED, ("2026-11-14", "2026-11-14")), {old}),
    ):
        assert left(office, condition) == expected, condition
    assert left(office, Condition(Wish.CLAIM, ("none",))) == left(office) - {claimed}
    assert left(office, Condition(Wish.ORDERED, ("9",))) == left(office) - {old}
    assert left(office, Condition(Wish.ORDERED, ("10",))) == left(office)
    cheap = left(office, Condition(Wish.AMOUNT, ("", "10000")))
    assert plain in cheap
    assert foreign not in cheap
    both = (Condition(Wish.CLAIM, ("none",)), Condition(Wish.SHOP, (uid,)))
    assert left(office, *both) == {elsewhere}


@pytest.mark.parametrize(
    "condition",
    [
        Condition(Wish.DUE, ("-1",)),
        Condition(Wish.DUE),
        Condition(Wish.JEJU, ("x",)),
        Condition(Wish.TAG),
        Condition(Wish.CLAIM, ("whatever",)),
        Condition(Wish.ORDERED, ("2026-11-24", "2026-11-23")),
        Condition(Wish.ORDERED, ("2026-13-01", "")),
        Condition(Wish.AMOUNT, ("", "")),
        Condition(Wish.AMOUNT, ("200", "100")),
        Condition(Wish.AMOUNT, ("1 OR 1", "")),
    ],
)
def test_what_does_not_fit_leaves_nothing(office: Office, condition: Condition) -> None:
    office.add_line(office.add_shop())
    assert not condition.fits
    assert left(office, condition) == set()


def test_a_view_comes_back_as_it_was_kept_and_in_its_place(office: Office) -> None:
    for name in ("하나", "둘", "셋"):
        office.db.write(lambda conn, name=name: views.add_view(conn, name, WHOLE, 5))  # type: ignore[misc]
    found = views.named_views(office.raw)
    assert [(one.name, one.position, one.view) for one in found] == [
        ("하나", 0, WHOLE),
        ("둘", 1, WHOLE),
        ("셋", 2, WHOLE),
    ]
    office.db.write(lambda conn: views.remove_view(conn, found[0].id))
    office.db.write(lambda conn: views.add_view(conn, "넷", View(), 6, position=1))
    assert [one.name for one in views.named_views(office.raw)] == ["둘", "넷", "셋"]


@pytest.mark.parametrize("text", ["", "[]", "{", '{"stage": 7, "sort": "up", "columns": [1]}'])
def test_a_view_nobody_understands_is_still_a_view(text: str) -> None:
    assert views.view_of(text) == View(Stage.ALL)


def test_what_a_later_program_wrote_into_a_view_is_left_out() -> None:
    members = json.loads(views.text_of(WHOLE))
    members["conditions"] += [["weather", "rain"], ["due", "soon"]]
    members["columns"] += [["weather", 9_999_999]]
    read = views.view_of(json.dumps(members))
    assert read.conditions == WHOLE.conditions
    assert read.columns == (*WHOLE.columns, ShownColumn("weather"))
