"""What may be entered for a dispatch."""

from __future__ import annotations

import pytest

from seller_desktop.desktop.orders.dispatch_sheet import DispatchSheet, SheetLine
from seller_desktop.domain.errors import Problem
from seller_desktop.store.worklist import WorklistRow

GOOD, OTHER = "612345678904", "612345678915"


def row(number: int, **values: object) -> WorklistRow:
    columns: dict[str, object] = {
        "id": number,
        "shop_id": 1,
        "order_no": f"O{number}",
        "line_no": f"L{number}",
        "group_no": None,
        "status": "accepted",
        "status_word": "PAYED/OK",
        "claim": None,
        "ordered_at": 1,
        "paid_at": 1,
        "dispatch_due_at": None,
        "product": "머그",
        "option": None,
        "quantity": 1,
        "amount": 100,
        "currency": "KRW",
        "receiver": "정*나",
        "delivery_method": None,
        "courier": None,
        "invoice_no": None,
        "delivery_attribute": None,
        "awaiting_gift_address": False,
        "delay_reason": None,
        "tags": (),
        "seller_code": None,
        "delivery_fee": None,
        "memo": "",
        "bundle_size": 1,
        **values,
    }
    return WorklistRow(**columns)  # type: ignore[arg-type]  # a row of columns by name


def sheet(*lines: SheetLine) -> DispatchSheet:
    return DispatchSheet(lines, "cj")


def plain(count: int) -> DispatchSheet:
    return sheet(*(SheetLine(row(number), "") for number in range(1, count + 1)))


def boxed() -> DispatchSheet:
    """Two lines of one box and one of its own."""
    return sheet(
        SheetLine(row(1), "box"), SheetLine(row(2), "box"), SheetLine(row(3, order_no="O3"), "")
    )


def test_a_number_is_cleaned_of_spaces_and_hyphens() -> None:
    made = plain(1)
    made.enter(0, " 6123-4567 8904 ")
    assert made.entries[1].invoice_no == GOOD
    assert made.is_ready()


@pytest.mark.parametrize(
    ("number", "cause"),
    [("5.21853E+11", "excel"), ("12345", "length"), ("12A456789012", "letters")],
)
def test_an_impossible_number_forbids_and_says_why(number: str, cause: str) -> None:
    made = plain(1)
    made.enter(0, number)
    problem = made.problem(made.lines[0])
    assert problem is not None
    assert (problem.code, problem.params["cause"]) == ("invoice_format", cause)
    assert not made.is_ready()


def test_a_failing_check_digit_warns_and_never_forbids() -> None:
    made = plain(1)
    made.enter(0, "612345678905")
    warning = made.warning(made.lines[0])
    assert warning is not None
    assert warning.code == "invoice_check_digit"
    assert made.is_ready()


def test_a_number_used_for_two_boxes_is_pointed_out() -> None:
    made = plain(2)
    made.enter(0, GOOD)
    made.enter(1, GOOD)
    warning = made.warning(made.lines[1])
    assert warning is not None
    assert (warning.code, warning.params["line_no"]) == ("duplicate_invoice", "L1")


def test_one_number_serves_the_lines_of_a_box() -> None:
    made = boxed()
    made.enter(0, GOOD)
    assert made.entries[2].invoice_no == GOOD
    assert made.follows(1)
    assert made.next_place(0) == 2
    assert made.warning(made.lines[1]) is None


def test_boxes_can_be_numbered_line_by_line() -> None:
    made = boxed()
    made.one_per_box = False
    made.enter(0, GOOD)
    assert made.entries[2].invoice_no == ""
    assert made.next_place(0) == 1


def test_a_pasted_column_runs_over_boxes_and_closed_lines() -> None:
    closed = SheetLine(row(9), "", Problem("gift_no_address", {"line_no": "L9"}))
    made = sheet(SheetLine(row(1), "box"), SheetLine(row(2), "box"), closed, SheetLine(row(3), ""))
    pasted = made.paste(f"{GOOD}\n{OTHER}\n612345678926", 0)
    assert (pasted.rows, pasted.filled, pasted.left) == (3, 2, 1)
    assert [made.entries[number].invoice_no for number in (1, 2, 9, 3)] == [GOOD, GOOD, "", OTHER]


def test_a_paste_with_order_numbers_matches_wherever_the_cursor_is() -> None:
    made = plain(3)
    made.paste(f"O3\t{GOOD}\nO1\t{OTHER}", 1)
    assert [made.entries[number].invoice_no for number in (1, 2, 3)] == [OTHER, "", GOOD]


def test_what_is_empty_stays_behind() -> None:
    made = plain(3)
    made.enter(1, GOOD)
    assert [line.row.id for line in made.to_send()] == [2]


def test_other_methods_need_no_number() -> None:
    made = plain(2)
    made.set_method("visit")
    assert len(made.to_send()) == 2
    assert made.is_ready()


def test_a_courier_of_one_line_changes_its_box_alone() -> None:
    made = boxed()
    made.set_courier("logen", [1])
    assert [made.entries[number].courier for number in (1, 2, 3)] == ["logen", "logen", "cj"]


def test_a_dispatch_of_more_than_500_lines_is_refused() -> None:
    with pytest.raises(ValueError, match="500"):
        plain(501)
