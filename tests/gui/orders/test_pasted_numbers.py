"""Invoice numbers from the clipboard."""

from seller_desktop.desktop.orders.pasted_numbers import PastedNumber, read_pasted

KNOWN = {"L1": "L1", "L2": "L2", "O2": "L2"}


def test_a_single_column_fills_by_place() -> None:
    assert read_pasted("612345678904\r\n612345678915\r\n", KNOWN) == (
        PastedNumber("612345678904"),
        PastedNumber("612345678915"),
    )


def test_an_empty_row_keeps_its_place() -> None:
    numbers = read_pasted("612345678904\n\n612345678915", KNOWN)
    assert [number.invoice_no for number in numbers] == ["612345678904", "", "612345678915"]


def test_line_numbers_beside_the_invoice_numbers_match_in_any_order() -> None:
    text = "주문번호\t송장\nL2\t612345678915\nL1\t612345678904\nL9\t612345678926"
    assert read_pasted(text, KNOWN) == (
        PastedNumber("612345678915", "L2"),
        PastedNumber("612345678904", "L1"),
    )


def test_an_order_number_stands_for_its_line() -> None:
    (number,) = read_pasted("612345678915\tO2", KNOWN)
    assert number == PastedNumber("612345678915", "L2")


def test_a_courier_named_in_a_cell_is_taken_over() -> None:
    (number,) = read_pasted("L1\t한진택배\t6123-4567-8904", KNOWN)
    assert number == PastedNumber("612345678904", "L1", "hanjin")


def test_what_excel_has_shortened_comes_through_to_be_refused() -> None:
    (number,) = read_pasted("5.21853E+11", KNOWN)
    assert number.invoice_no == "5.21853E+11"
