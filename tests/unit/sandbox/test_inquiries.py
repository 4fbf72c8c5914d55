"""Questions and inquiries as the sandbox SmartStore takes them: limits, codes, one effect each."""

import pytest

from seller_desktop.sandbox.naver.wire import write_time

from .shop_client import DAY_MS, Shop

QUESTIONS = "/v1/contents/qnas"
INQUIRIES = "/v1/pay-user/inquiries"
ANSWERS = "/v1/pay-merchant/inquiries"


def moments(shop, days=25, **query):
    now = shop.clock.now_ms()
    return {"fromDate": write_time(now - days * DAY_MS), "toDate": write_time(now), **query}


def days(first="2026-10-25", last="2026-11-19", **query):
    return {"startSearchDate": first, "endSearchDate": last, "size": "200", **query}


def questions(shop, **query):
    return shop.get(QUESTIONS, moments(shop, **query)).body["contents"]


def inquiries(shop, **query):
    return shop.get(INQUIRIES, days(**query)).body["content"]


def test_lists_hold_all_that_was_asked(shop):
    numbers = {str(row["questionId"]) for row in questions(shop)}
    numbers |= {str(row["inquiryNo"]) for row in inquiries(shop)}
    assert numbers == {row["number"] for row in shop.view("inquiries")}


def test_pages_count_from_one_and_say_so_from_zero(shop):
    first = shop.get(INQUIRIES, days(size="10")).body
    assert (first["number"], first["first"], first["last"]) == (0, True, False)
    assert first["totalElements"] == len(inquiries(shop))
    second = shop.get(INQUIRIES, days(size="10", page="2")).body
    assert second["number"] == 1
    own = {row["inquiryNo"] for row in first["content"]}
    assert not own & {row["inquiryNo"] for row in second["content"]}
    page = shop.get(QUESTIONS, moments(shop, size="5")).body
    assert (page["page"], len(page["contents"]), page["last"]) == (1, 5, False)


@pytest.mark.parametrize("answered", ["true", "false"])
def test_lists_can_be_asked_for_what_is_answered(shop, answered):
    wanted = answered == "true"
    for found in (questions(shop, answered=answered), inquiries(shop, answered=answered)):
        assert {row["answered"] for row in found} == {wanted}


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ({"fromDate": ""}, "fromDate"),
        ({"fromDate": "2026-11-01"}, "fromDate"),
        ({"fromDate": "2026-10-01T00:00:00.000+09:00"}, "toDate"),
        ({"size": "101"}, "size"),
        ({"page": "0"}, "page"),
        ({"answered": "maybe"}, "answered"),
    ],
)
def test_odd_question_about_questions_names_what_is_wrong(shop, query, name):
    answer = shop.get(QUESTIONS, {**moments(shop), **query})
    assert (answer.status, answer.body["code"]) == (400, "BAD_REQUEST")
    assert answer.body["invalidInputs"][0]["name"] == name


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ({"first": ""}, "4001"),
        ({"first": "2026-11-19T00:00:00"}, "4001"),
        ({"first": "2026-11-19", "last": "2026-11-18"}, "4002"),
        ({"first": "2025-11-18"}, "4003"),
        ({"page": "0"}, "4004"),
        ({"page": "1000001"}, "4005"),
        ({"size": "9"}, "4006"),
        ({"size": "201"}, "4007"),
        ({"size": "many"}, "4001"),
        ({"answered": "maybe"}, "4001"),
    ],
)
def test_odd_question_about_inquiries_has_a_code(shop, query, code):
    answer = shop.get(INQUIRIES, days(**query))
    assert (answer.status, answer.body["code"]) == (400, code)
    assert ("invalidInputs" in answer.body) == (code == "4001")


def test_answer_under_a_product_is_replaced_and_the_same_again_is_no_effect(shop):
    number = next(row["questionId"] for row in questions(shop) if not row["answered"])
    for text in ("네", "네", "아니요"):
        answer = shop.put(f"{QUESTIONS}/{number}", {"commentContent": text})
        assert (answer.status, answer.body) == (200, None)
    (row,) = (row for row in questions(shop) if row["questionId"] == number)
    assert (row["answered"], row["answer"]) == (True, "아니요")
    effects = [row for row in shop.view("ledger") if row.get("inquiry_no") == str(number)]
    assert [row["verb"] for row in effects] == ["answer", "answer"]


def test_inquiry_is_answered_once_and_edited_by_number(shop):
    number = next(row["inquiryNo"] for row in inquiries(shop) if not row["answered"])
    path = f"{ANSWERS}/{number}/answer"
    made = shop.post(path, {"answerComment": "네"}).body["data"]
    assert made["inquiryNo"] == number
    again = shop.post(path, {"answerComment": "네"})
    assert (again.status, again.body["code"]) == (400, "ERR-NC-101010")
    answer_no = made["inquiryCommentNo"]
    assert shop.put(f"{path}/{answer_no}", {"answerComment": "아니요"}).status == 200
    (row,) = (row for row in inquiries(shop) if row["inquiryNo"] == number)
    assert (row["answerContentId"], row["answerContent"]) == (answer_no, "아니요")


@pytest.mark.parametrize("text", [None, "", "  ", 5, "가" * 1001])
def test_answer_that_is_none_is_refused_in_the_words_of_its_family(shop, text):
    number = questions(shop)[0]["questionId"]
    answer = shop.put(f"{QUESTIONS}/{number}", {"commentContent": text})
    assert (answer.status, answer.body["code"]) == (400, "BAD_REQUEST")
    number = inquiries(shop)[0]["inquiryNo"]
    answer = shop.post(f"{ANSWERS}/{number}/answer", {"answerComment": text})
    assert (answer.status, answer.body["code"]) == (400, "ERR-NC-101001")
    assert not [row for row in shop.view("ledger") if row.get("inquiry_no")]


def test_answers_to_what_is_not_there_are_refused(shop):
    answer = shop.put(f"{QUESTIONS}/5", {"commentContent": "네"})
    assert (answer.status, answer.body["code"]) == (404, "NOT_FOUND")
    assert shop.put(f"{QUESTIONS}/five", {"commentContent": "네"}).status == 400
    answer = shop.post(f"{ANSWERS}/5/answer", {"answerComment": "네"})
    assert answer.body["code"] == "ERR-NC-101004"
    number = inquiries(shop)[0]["inquiryNo"]
    answer = shop.put(f"{ANSWERS}/{number}/answer/5", {"answerComment": "네"})
    assert answer.body["code"] == "ERR-NC-101005"


def test_templates_have_a_type_each(shop):
    found = shop.get(f"{QUESTIONS}/templates").body
    assert all(set(each) == {"questionType", "subject", "content"} for each in found)


def test_shop_that_has_sold_nothing_is_asked_about_products_alone():
    shop = Shop(lines=0)
    assert questions(shop)
    assert inquiries(shop) == []


def test_asking_leaves_orders_as_they_were(shop):
    """Whoever asks has dice of their own."""
    quiet = Shop()
    quiet.world.desk.advance(30 * 86_400, quiet.clock.now_ms())
    assert len(quiet.view("inquiries")) > len(shop.view("inquiries"))
    shop.app.tick(86_400)
    quiet.app.tick(86_400)
    assert quiet.view("lines") == shop.view("lines")
