"""Rules: which orders they meet, what all that match do together, and what their trace says."""

from dataclasses import replace

import pytest

from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.order import LineStatus
from seller_desktop.domain.rule import (
    Condition,
    Deeds,
    Facts,
    Match,
    Outcome,
    Past,
    Rule,
    Trait,
    checked,
    evaluate,
    matches,
)
from seller_desktop.domain.rule_json import (
    body_json,
    rule_facts,
    rule_from_body,
    rule_from_facts,
    step_from_json,
    step_json,
)
from seller_desktop.domain.texts.rule_sentences import RuleSentences

ORDER = Facts(
    shop_id=7,
    product="제주 감귤 5kg",
    quantity=3,
    order_amount=59_700,
    option="크기: 로얄과 선물상자",
    seller_code="GAM-05",
    delivery_memo="부재 시 문 앞",
    postcode="63309",
    earlier_orders=2,
)
KO, EN = RuleSentences("ko", {7: "감귤마을"}), RuleSentences("en", {7: "감귤마을"})


def a_rule(*conditions: Condition, rule_id: int = 1, on: bool = True, **deeds: object) -> Rule:
    return Rule(rule_id, f"규칙 {rule_id}", on, conditions, Deeds(**deeds))  # type: ignore[arg-type]


MET = [
    (Condition(Trait.SHOP, ("7", "8")), Match(Trait.SHOP, "7")),
    (Condition(Trait.PRODUCT, ("사과", "감귤")), Match(Trait.PRODUCT, "감귤")),
    (Condition(Trait.SELLER_CODE, ("gam-05",)), Match(Trait.SELLER_CODE, "gam-05")),
    (Condition(Trait.OPTION, ("선물상자",)), Match(Trait.OPTION, "선물상자")),
    (Condition(Trait.QUANTITY, (), 3), Match(Trait.QUANTITY, 3)),
    (Condition(Trait.AMOUNT_FROM, (), 59_700), Match(Trait.AMOUNT_FROM, 59_700)),
    (Condition(Trait.AMOUNT_BELOW, (), 60_000), Match(Trait.AMOUNT_BELOW, 59_700)),
    (Condition(Trait.MESSAGE, ("부재",)), Match(Trait.MESSAGE, "부재")),
    (Condition(Trait.JEJU), Match(Trait.JEJU)),
    (Condition(Trait.POSTCODE, ("402", "633")), Match(Trait.POSTCODE, "633")),
    (Condition(Trait.ORDERED_BEFORE, (), 2), Match(Trait.ORDERED_BEFORE, 2)),
    (Condition(Trait.STATUS, ("paid",)), Match(Trait.STATUS, "paid")),
]
UNMET = [
    Condition(Trait.SHOP, ("77",)),
    Condition(Trait.PRODUCT, ("사과",)),
    Condition(Trait.SELLER_CODE, ("GAM",)),
    Condition(Trait.OPTION, ("낱개",)),
    Condition(Trait.QUANTITY, (), 4),
    Condition(Trait.AMOUNT_FROM, (), 59_701),
    Condition(Trait.AMOUNT_BELOW, (), 59_700),
    Condition(Trait.MESSAGE, ("경비실",)),
    Condition(Trait.POSTCODE, ("04",)),
    Condition(Trait.ORDERED_BEFORE, (), 3),
    Condition(Trait.STATUS, ("accepted",)),
]


@pytest.mark.parametrize(("condition", "match"), MET)
def test_a_condition_is_met_by_what_it_names(condition: Condition, match: Match) -> None:
    assert matches(a_rule(condition), ORDER) == (match,)


def test_every_test_has_an_example() -> None:
    assert {condition.trait for condition, _ in MET} == set(Trait)


@pytest.mark.parametrize("condition", UNMET)
def test_one_condition_that_does_not_hold_is_enough_for_nothing_to_happen(
    condition: Condition,
) -> None:
    rule = a_rule(Condition(Trait.JEJU), condition, tags=("제주",))
    assert evaluate([rule], ORDER) == Outcome()


@pytest.mark.parametrize("condition", [condition for condition, _ in MET if condition.words])
def test_what_an_order_does_not_tell_meets_nothing(condition: Condition) -> None:
    bare = Facts(shop_id=1, product="", quantity=1, order_amount=0, status=LineStatus.UNKNOWN)
    assert matches(a_rule(condition), bare) is None


def test_amounts_are_of_won_alone() -> None:
    abroad = replace(ORDER, currency="USD")
    for condition in (
        Condition(Trait.AMOUNT_FROM, (), 1),
        Condition(Trait.AMOUNT_BELOW, (), 10**9),
    ):
        assert matches(a_rule(condition), abroad) is None


def test_all_rules_that_match_act_and_a_later_courier_overrides_which_is_told() -> None:
    outcome = evaluate(
        [
            a_rule(rule_id=1, tags=("감귤", "제주"), courier="cj"),
            a_rule(rule_id=2, on=False, tags=("꺼짐",)),
            a_rule(rule_id=3, tags=("제주",), hold="재고 확인", courier="hanjin"),
            a_rule(rule_id=4, hold="다른 이유"),
        ],
        ORDER,
    )
    assert (outcome.tags, outcome.hold, outcome.courier) == (
        ("감귤", "제주"),
        "재고 확인",
        "hanjin",
    )
    assert [step.rule_id for step in outcome.steps] == [1, 3]
    assert outcome.steps[1].tags == ()
    assert outcome.steps[1].replaced == "cj"


def test_what_has_left_is_tagged_but_neither_held_nor_given_a_courier() -> None:
    rule = a_rule(tags=("단골",), hold="", courier="cj")
    outcome = evaluate([rule], replace(ORDER, to_ship=False))
    assert (outcome.tags, outcome.hold, outcome.courier) == (("단골",), None, None)


def test_what_was_there_once_is_left_to_the_seller() -> None:
    rule = a_rule(tags=("단골", "새것"), hold="", courier="cj")
    past = Past(frozenset({"단골"}), held=True, courier="cj")
    assert evaluate([rule], ORDER, past).tags == ("새것",)
    assert evaluate([rule], ORDER, past).hold is None
    assert evaluate([a_rule(tags=("단골",), courier="cj")], ORDER, past).steps == ()


def test_a_rule_is_trimmed_before_it_is_kept() -> None:
    rule = Rule(
        0,
        "  대량   주문 ",
        True,
        (Condition(Trait.PRODUCT, (" 감귤 ", "", "감귤")), Condition(Trait.JEJU, ("x",), 9)),
        Deeds((" 대량 ", "대량", ""), " 확인 ", ""),
    )
    assert checked(rule) == Rule(
        0,
        "대량 주문",
        True,
        (Condition(Trait.PRODUCT, ("감귤",)), Condition(Trait.JEJU)),
        Deeds(("대량",), "확인", None),
    )


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        (Rule(0, " ", True, (), Deeds(("a",))), "rule_name_empty"),
        (Rule(0, "이름", True, (), Deeds((" ",))), "rule_without_deed"),
        (
            Rule(0, "이름", True, (Condition(Trait.OPTION, (" ",)),), Deeds(("a",))),
            "rule_condition_empty",
        ),
        (
            Rule(0, "이름", True, (Condition(Trait.QUANTITY, (), 0),), Deeds(("a",))),
            "rule_condition_empty",
        ),
    ],
)
def test_what_is_no_rule_is_refused(rule: Rule, code: str) -> None:
    with pytest.raises(UserFixable) as refused:
        checked(rule)
    assert refused.value.code == code


def test_rules_and_traces_survive_their_json() -> None:
    rule = checked(
        a_rule(*(condition for condition, _ in MET), tags=("가",), hold="", courier="cj")
    )
    assert rule_from_body(1, rule.name, True, body_json(rule)) == rule
    assert rule_from_facts(rule_facts(rule), 1) == rule
    (step,) = evaluate([rule], ORDER).steps
    assert step_from_json(step_json(step)) == step


@pytest.mark.parametrize(
    "told", [[], {"when": {}}, {"when": [{"what": "moon"}]}, {"then": {"tags": "감귤"}}]
)
def test_what_is_no_rule_is_unreadable(told: object) -> None:
    with pytest.raises(UserFixable) as refused:
        rule_from_facts(told)
    assert refused.value.code == "rule_unreadable"


def test_a_rule_reads_as_a_sentence() -> None:
    rule = a_rule(
        Condition(Trait.SHOP, ("7",)),
        Condition(Trait.PRODUCT, ("감귤", "한라봉")),
        Condition(Trait.QUANTITY, (), 3),
        tags=("대량",),
        hold="재고 확인",
        courier="hanjin",
    )
    assert KO.sentence(rule) == (
        "판매처가 ‘감귤마을’이고, 상품명에 ‘감귤’ 또는 ‘한라봉’이 들어 있고, 수량이 3개 이상이면"
        " ‘대량’ 태그를 달고, ‘재고 확인’ 사유로 보류하고, 한진택배를 기본 택배사로 지정합니다."
    )
    assert EN.sentence(rule) == (
        "When the shop is “감귤마을” and the product name contains “감귤” or “한라봉” and the"
        " quantity is 3 or more: add the tag “대량” and put it on hold (“재고 확인”) and begin"
        " with Hanjin as its courier."
    )
    assert KO.sentence(a_rule(hold="")) == "모든 새 주문에 대해 보류합니다."


def test_the_trace_says_what_met_the_conditions_and_quotes_no_buyer() -> None:
    rule = a_rule(
        Condition(Trait.MESSAGE, ("부재",)),
        Condition(Trait.JEJU),
        Condition(Trait.AMOUNT_FROM, (), 50_000),
        tags=("제주",),
        courier="hanjin",
    )
    (step,) = evaluate([rule], ORDER, Past(courier="cj")).steps
    assert KO.why(step) == "배송메모에 ‘부재’, 제주 배송, 주문 금액 59,700원"
    assert KO.done(step) == "‘제주’ 태그, 택배사 한진택배(CJ대한통운 대신)"
    assert "문 앞" not in step_json(step)
