"""Named views and column presets: kept, renamed, moved, taken away and put back."""

from __future__ import annotations

import pytest

from seller_desktop.actions import presets, views
from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.view import Condition, ShownColumn, Stage, View, Wish
from seller_desktop.store.views import NamedView, named_views, own_columns

from .desk import Desk

LATE = View(Stage.OVERDUE, (Condition(Wish.JEJU),))


def kept(desk: Desk) -> list[NamedView]:
    with desk.office.db.read() as conn:
        return list(named_views(conn))


def names(desk: Desk) -> list[str]:
    return [one.name for one in kept(desk)]


def test_a_name_is_one_line_and_stands_for_one_view(desk: Desk) -> None:
    assert views.make(desk.office, "  제주  급한 것 ", LATE) == "제주 급한 것"
    with pytest.raises(UserFixable, match="view_exists"):
        views.make(desk.office, "제주 급한 것", View())
    with pytest.raises(UserFixable, match="view_unnamed"):
        views.make(desk.office, " \n", View())
    views.make(desk.office, "둘", View())
    with pytest.raises(UserFixable, match="view_exists"):
        views.rename(desk.office, "둘", "제주 급한 것")
    views.rename(desk.office, "제주 급한 것", "제주")
    views.replace_contents(desk.office, "둘", LATE)
    assert [(one.name, one.view) for one in kept(desk)] == [("제주", LATE), ("둘", LATE)]
    with pytest.raises(UserFixable, match="view_not_found"):
        views.replace_contents(desk.office, "셋", LATE)


def test_a_view_taken_away_comes_back_where_it_stood(desk: Desk) -> None:
    for name in ("하나", "둘", "셋"):
        views.make(desk.office, name, LATE)
    removed = views.delete(desk.office, "둘")
    assert names(desk) == ["하나", "셋"]
    views.put_back(desk.office, removed)
    assert names(desk) == ["하나", "둘", "셋"]
    with pytest.raises(UserFixable, match="view_exists"):
        views.put_back(desk.office, removed)


@pytest.mark.parametrize(
    ("steps", "expected"),
    [(-1, ["둘", "하나", "셋"]), (1, ["하나", "셋", "둘"]), (9, ["하나", "셋", "둘"])],
)
def test_views_are_put_in_order(desk: Desk, steps: int, expected: list[str]) -> None:
    for name in ("하나", "둘", "셋"):
        views.make(desk.office, name, LATE)
    views.move(desk.office, "둘", steps)
    assert names(desk) == expected


def test_columns_are_remembered_for_each_view_and_without_one(desk: Desk) -> None:
    views.make(desk.office, "제주", LATE)
    own, plain = (ShownColumn("memo", 220),), (ShownColumn("due"),)
    views.keep_columns(desk.office, "제주", own)
    views.keep_columns(desk.office, None, plain)
    views.keep_columns(desk.office, "없는 보기", own)
    (found,) = kept(desk)
    assert (found.view.columns, found.view.conditions) == (own, LATE.conditions)
    with desk.office.db.read() as conn:
        assert own_columns(conn) == plain


def test_own_presets_stand_beside_those_that_come_along(desk: Desk) -> None:
    office = desk.office
    assert presets.save(office, " 우리 택배 ", ["receiver", "nonsense", "product"]) == "우리 택배"
    assert presets.columns_of(office, "우리 택배") == ("receiver", "product")
    assert presets.columns_of(office, presets.COURIER)[0] == "receiver"
    for name, columns, code in (
        ("all", ["product"], "preset_built_in"),
        ("", ["product"], "preset_empty"),
        ("빈 것", ["nonsense"], "preset_empty"),
    ):
        with pytest.raises(UserFixable, match=code):
            presets.save(office, name, columns)
    presets.remove(office, "우리 택배")
    with pytest.raises(UserFixable, match="preset_not_found"):
        presets.columns_of(office, "우리 택배")
