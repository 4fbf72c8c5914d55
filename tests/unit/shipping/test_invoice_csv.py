"""Invoice numbers from a CSV file as Excel and scripts write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_desktop.domain.errors import UserFixable
from seller_desktop.shipping.invoice_csv import InvoiceRow, read_invoice_csv


def read(text: str) -> tuple[InvoiceRow, ...]:
    return read_invoice_csv(text.encode())


def code_of(content: bytes) -> str:
    with pytest.raises(UserFixable) as caught:
        read_invoice_csv(content)
    return caught.value.code


def test_columns_may_stand_in_any_order_and_in_capitals() -> None:
    rows = read(" Invoice_No ,LINE_NO,courier\n123456789011,1,cj\n")
    assert rows == (InvoiceRow(2, "1", "cj", "123456789011", "parcel"),)


def test_a_byte_order_mark_and_windows_line_ends_are_no_mistake() -> None:
    rows = read("\ufeffline_no,courier,invoice_no,method\r\n1,,,visit\r\n")
    assert rows == (InvoiceRow(2, "1", None, None, "visit"),)


def test_an_apostrophe_that_keeps_a_number_whole_is_taken_off() -> None:
    (row,) = read("line_no,courier,invoice_no\n'2026112312345678,cj,'012345678901\n")
    assert (row.line_no, row.invoice_no) == ("2026112312345678", "012345678901")


def test_empty_rows_are_left_out_and_rows_keep_their_numbers() -> None:
    rows = read('line_no,courier,invoice_no\n\n,,\n1,"cj","1"\n')
    assert [(row.row, row.line_no) for row in rows] == [(3, "1")]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "columns_missing"),
        (b"line_no;courier;invoice_no\n", "columns_missing"),
        (b"line_no,courier\n", "columns_missing"),
        ("line_no,courier,invoice_no\n1,우체국,1".encode("cp949"), "file_not_utf8"),
        (b"line_no,courier,invoice_no\n,cj,1\n", "row_unreadable"),
        (b"line_no,courier,invoice_no\n1,cj,1,2,3\n", "row_unreadable"),
        (b'line_no,courier,invoice_no\n"1"x,cj,1\n', "row_unreadable"),
    ],
)
def test_a_file_that_cannot_be_meant_is_refused(content: bytes, code: str) -> None:
    assert code_of(content) == code


def outcome(content: bytes) -> str:
    """Why a file is refused, or "rows"."""
    try:
        return (
            "rows" if all(row.line_no for row in read_invoice_csv(content)) else "a row of nothing"
        )
    except UserFixable as error:
        return error.code


@given(st.binary(max_size=200))
def test_no_file_breaks_the_reader(content: bytes) -> None:
    answers = {"rows", "file_not_utf8", "columns_missing", "row_unreadable"}
    assert outcome(content) in answers
    assert outcome(b"line_no,courier,invoice_no\n" + content) in answers
