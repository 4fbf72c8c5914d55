"""Questions and inquiries as the API shows them (10.1, 10.4), each list in its own envelope."""

from __future__ import annotations

from collections.abc import Sequence

from ..world.people import Person
from .inquiry_records import Inquiry, Question
from .members import present
from .wire import Json, write_time


def masked(person: Person) -> str:
    """A login name as others may see it."""
    return person.login[:4] + "****"


def render_question(question: Question, until: int) -> Json:
    """A question under a product; answers after `until` (UTC ms) are not there yet."""
    answer = question.answer_at(until)
    return {
        "questionId": question.number,
        "productId": int(question.item.product.number),
        "productName": question.item.product.name,
        "question": question.text,
        "answer": "" if answer is None else answer.text,
        "answered": answer is not None,
        "createDate": write_time(question.asked_at),
        "maskedWriterId": masked(question.asker),
    }


def render_inquiry(inquiry: Inquiry, until: int) -> Json:
    """An inquiry about an order, with its latest answer."""
    answer, line = inquiry.answer_at(until), inquiry.line
    buyer, item = line.order.buyer, line.item
    return present(
        {
            "inquiryNo": inquiry.number,
            "category": inquiry.category,
            "title": inquiry.title,
            "inquiryContent": inquiry.text,
            "inquiryRegistrationDateTime": write_time(inquiry.asked_at),
            "answered": answer is not None,
            "orderId": line.order.order_no,
            "productOrderIdList": line.line_no,
            "productNo": item.product.number,
            "productName": item.product.name,
            "productOrderOption": item.option.text if item.option else "",
            "customerId": masked(buyer),
            "customerName": buyer.name,
            "answerContentId": answer and answer.number,
            "answerContent": answer and answer.text,
            "answerRegistrationDateTime": answer and write_time(answer.at),
        }
    )


def question_page(rows: Sequence[Json], page: int, size: int, total: int) -> Json:
    """The envelope of questions."""
    pages = -(-total // size)
    return {
        "contents": list(rows),
        "page": page,
        "size": size,
        "totalElements": total,
        "totalPages": pages,
        "sort": {"sorted": True, "fields": [{"name": "createDate", "direction": "desc"}]},
        "first": page == 1,
        "last": page >= pages,
    }


def inquiry_page(rows: Sequence[Json], page: int, size: int, total: int) -> Json:
    """The envelope of inquiries: `number` counts from zero, unlike the page asked for."""
    pages = -(-total // size)
    sort = {"sorted": True, "unsorted": False, "empty": False}
    return {
        "content": list(rows),
        "totalPages": pages,
        "totalElements": total,
        "number": page - 1,
        "size": size,
        "numberOfElements": len(rows),
        "first": page == 1,
        "last": page >= pages,
        "empty": not rows,
        "sort": sort,
        "pageable": {
            "pageNumber": page - 1,
            "pageSize": size,
            "offset": (page - 1) * size,
            "paged": True,
            "unpaged": False,
            "sort": sort,
        },
    }
