"""Answers to SmartStore's buyers by the whole office: each stands there once, and may be edited."""

import pytest

from seller_desktop.actions import inquiries
from seller_desktop.domain.action import ActionState, Reason, Verb
from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.inquiry import InquiryKind, InquiryState
from seller_desktop.store.inquiry_list import InquiryFilter, InquiryTab, inquiry_keys, inquiry_page

from ..coupang.office import CoupangOffice
from ..coupang.test_verbs import LOSSES
from ..inquiry_stand import TEXT, InquiryStand

PRODUCT, ORDER = InquiryKind.PRODUCT, InquiryKind.ORDER
BOTH = pytest.mark.parametrize("kind", [PRODUCT, ORDER])


@pytest.fixture
def desk(tmp_path):
    made = CoupangOffice(tmp_path, InquiryStand("naver"), "naver")
    yield made
    made.close()


def rows(desk):
    with desk.db.read() as conn:
        keys = inquiry_keys(conn, InquiryFilter(InquiryTab.ALL), desk.stand.clock.now_ms())
        return inquiry_page(conn, keys[:200])


def one(desk, kind, state):
    return next(row for row in rows(desk) if (row.kind, row.state) == (kind, state))


def test_all_history_is_stored_as_it_is(desk):
    truth = {number: row["state"] for number, row in desk.stand.truth().items()}
    shown = {row.number: str(row.state) for row in rows(desk)}
    assert shown.items() <= truth.items()
    assert len(shown) > 10


@BOTH
@pytest.mark.parametrize(("loss", "count"), LOSSES)
def test_lost_answer_is_there_once(desk, kind, loss, count):
    del count
    row = one(desk, kind, InquiryState.OPEN)
    path = "/qnas/" if kind is PRODUCT else "/answer"
    desk.stand.faults({"name": loss, "path": path, "times": 1})
    action_id = inquiries.answer(desk.office, row.id, TEXT, hold_seconds=0).action_ids[0]
    desk.run(1200)
    assert desk.action(action_id).state is ActionState.DONE
    assert desk.stand.effects(row.number) == [Verb.ANSWER]
    assert desk.stand.truth()[row.number]["answers"] == [TEXT]


@BOTH
def test_answer_is_edited_only_where_that_is_what_was_asked(desk, kind):
    row = one(desk, kind, InquiryState.ANSWERED)
    with pytest.raises(UserFixable, match="inquiry_not_open"):
        inquiries.answer(desk.office, row.id, TEXT)
    action_id = inquiries.edit(desk.office, row.id, TEXT, hold_seconds=0).action_ids[0]
    desk.run(600)
    assert desk.action(action_id).state is ActionState.DONE
    assert desk.stand.truth()[row.number]["answers"] == [TEXT]
    with pytest.raises(UserFixable, match="answer_unchanged"):
        inquiries.edit(desk.office, row.id, TEXT)


@BOTH
def test_answer_given_in_the_seller_centre_meanwhile_is_not_written_over(desk, kind):
    row = one(desk, kind, InquiryState.OPEN)
    queued = inquiries.answer(desk.office, row.id, TEXT, hold_seconds=60)
    (fresh,) = desk.stand.connector.read_inquiry(kind, row.number, row.asked_at).records
    desk.stand.say(fresh, "판매자센터에서 답변했습니다.")
    desk.run(300)
    action = desk.action(queued.action_ids[0])
    assert (action.state, action.reason) == (ActionState.SUPERSEDED, Reason.INQUIRY_ANSWERED)
    assert desk.stand.truth()[row.number]["answers"] == ["판매자센터에서 답변했습니다."]
