"""Everything a seller types finds its lines: syllables, initial consonants, numbers."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seller_desktop.domain.hangul import fold
from seller_desktop.store.notes import set_memo, set_tags
from seller_desktop.store.search import find_lines, index_line

from .conftest import Office

HIT = {
    "product": "국내산 감귤 3kg",
    "option": "색상: 네이비 / 사이즈: L",
    "seller_code": "SKU-1234",
    "name": "김민수",
    "orderer_name": "박서연",
    "phone": "01000005678",
    "order_no": "2026112310000021",
    "line_no": "2026112310000098",
    "invoice_no": "601234567890",
}


@pytest.fixture
def found(office: Office) -> tuple[Office, int]:
    """An office in which one line is meant and three are not."""
    shop = office.add_shop()
    wanted = office.add_line(shop, **HIT)
    for product in ("도자기 머그", "수제 비누", "양말 5켤레"):
        office.add_line(
            shop, product=product, name="최윤호", orderer_name="최윤호", phone="01000009999"
        )
    return office, wanted


@pytest.mark.parametrize(
    "text",
    [
        *(
            "감",
            "귤",
            "감귤",
            "국내산",
            "내산",
            "국내산 감귤",
            "귤 김민",
            "3kg",
            "3KG",
            "네이비",
            "사이즈",
        ),
        *("김", "민", "수", "민수", "김민수", "박서연", "서연"),
        *("ㄱㅁㅅ", "ㄱㅁ", "ㅁㅅ", "ㅅㅇ", "ㄱㄴㅅ", "감귤 ㄱㅁㅅ", "ㅂㅅㅇ"),
        *("SKU", "sku-1234", "SKU-1234", "ku"),
        *("2026112310000021", "20261123100", "2026112310000098", "2026-1123-1000-0021"),
        *("601234567890", "60123", "6012 3456 7890", "7890"),
        *("5678", "01000005678", "010-0000-5678"),
    ],
)
def test_a_line_is_found_by(found: tuple[Office, int], text: str) -> None:
    office, wanted = found
    assert wanted in find_lines(office.raw, text)


@pytest.mark.parametrize(
    "text", ["감귤", "김민수", "ㄱㅁㅅ", "sku-1234", "5678", "7890", "601234567890", "국내산 감귤"]
)
def test_nothing_else_is_found_by(found: tuple[Office, int], text: str) -> None:
    office, wanted = found
    assert find_lines(office.raw, text) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "김수민",
            "귤감",
            "감귤 최윤호",
            "ㄱㅅㅁ",
            "내국산",
            "ㄱㅁㅎ",
            "01234",
            "0100000567",
            "",
            "  ",
        ),
        *('"', "' OR 1=1", "* NOT", "AND", "(", "민수*", "%", "_"),
    ],
)
def test_what_is_not_there_is_not_found(found: tuple[Office, int], text: str) -> None:
    office, wanted = found
    assert wanted not in find_lines(office.raw, text) or text == "민수*"


@pytest.mark.parametrize("text", ["31000012345678-9000", "31000012345678", "31000012345678-90001"])
def test_a_number_with_a_hyphen_of_its_own_is_found(office: Office, text: str) -> None:
    line = office.add_line(office.add_shop(), line_no="31000012345678-90001")
    assert find_lines(office.raw, text) == [line]


def test_pairs_alone_do_not_make_a_longer_word(office: Office) -> None:
    line = office.add_line(office.add_shop(), product="김민 민수 나라")
    assert find_lines(office.raw, "김민수") == []
    assert find_lines(office.raw, "김민") == [line]


def test_words_may_stand_in_different_texts_of_a_line(found: tuple[Office, int]) -> None:
    office, wanted = found
    assert find_lines(office.raw, "감귤 김민수 네이비") == [wanted]


def test_the_newest_come_first_and_a_limit_keeps_them(office: Office) -> None:
    shop = office.add_shop()
    lines = [office.add_line(shop, product="친환경 수제 향초") for _ in range(7)]
    newest = sorted(lines, reverse=True)
    for text in ("향", "향초", "친환경", "ㅎㅊ", "20261"):
        assert find_lines(office.raw, text) == newest
        assert find_lines(office.raw, text, 3) == newest[:3]


def test_a_long_list_is_rechecked_to_its_end(office: Office) -> None:
    shop = office.add_shop()
    wanted = office.add_line(shop, product="가나다", ordered_at=1_000_000)
    for _ in range(450):
        office.add_line(shop, product="가나 나다")
    assert find_lines(office.raw, "가나다", 1) == [wanted]


def test_memo_and_tags_are_found_and_forgotten(found: tuple[Office, int]) -> None:
    office, wanted = found
    office.db.write(lambda conn: set_memo(conn, wanted, "문 앞에 두기", office.now))
    office.db.write(lambda conn: set_tags(conn, wanted, ["급함", "단골"], office.now))
    for text in ("문", "두기", "급함", "ㄷㄱ", "단골 감귤"):
        assert find_lines(office.raw, text) == [wanted]
    office.db.write(lambda conn: set_tags(conn, wanted, [], office.now))
    assert find_lines(office.raw, "급함") == []
    assert find_lines(office.raw, "두기") == [wanted]


def test_a_sync_keeps_what_the_seller_noted(found: tuple[Office, int]) -> None:
    office, wanted = found
    office.db.write(lambda conn: set_memo(conn, wanted, "선물 포장", office.now))
    office.db.write(lambda conn: index_line(conn, wanted, ["햇감자 5kg", "김민수"]))
    assert find_lines(office.raw, "포장") == [wanted]
    assert find_lines(office.raw, "감자") == [wanted]
    assert find_lines(office.raw, "감귤") == []


def test_both_kinds_of_connection_answer(found: tuple[Office, int]) -> None:
    office, wanted = found
    with office.db.read() as conn:
        assert find_lines(conn, "감귤") == [wanted]


TEXTS = st.text(alphabet="가나김민수abAB1 -", min_size=1, max_size=8)


@given(products=st.lists(TEXTS, min_size=1, max_size=6), text=TEXTS)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_found_is_what_holds_every_word(office: Office, products: list[str], text: str) -> None:
    office.db.write(lambda conn: conn.exec_driver_sql("DELETE FROM order_line"))
    office.db.write(lambda conn: conn.exec_driver_sql("DELETE FROM shop"))
    office.db.write(lambda conn: conn.exec_driver_sql("DELETE FROM line_search"))
    shop = office.add_shop()
    lines = {
        office.add_line(shop, product=product, name="x", phone="01000000000"): product
        for product in products
    }
    words = "".join(char if char.isalnum() else " " for char in fold(text)).split()
    expected = [
        key
        for key, product in sorted(lines.items(), reverse=True)
        if words and all(word in fold(product) for word in words)
    ]
    plain = set(find_lines(office.raw, text))
    assert set(expected) <= plain
    if not any(char.isdigit() for char in text):
        assert find_lines(office.raw, text) == expected
