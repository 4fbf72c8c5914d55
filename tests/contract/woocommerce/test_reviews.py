"""Reviews read whole, whatever the site's zone; replies are never pretended."""

import pytest

from seller_desktop.domain.action import Verb
from seller_desktop.domain.errors import Passing
from seller_desktop.domain.korea_time import DAY_MS
from seller_desktop.domain.review import Review
from seller_desktop.marketplaces.beside_orders import Replying, Reviewed
from seller_desktop.marketplaces.contract import Window
from seller_desktop.sandbox.faults import Fault

from .bench import Bench

SHOWN = ("approved", "hold")


def reviews(bench, window):
    found: dict[str, Review] = {}
    page = None
    while True:
        listing = bench.connector.read_reviews(window, page)
        assert listing.undecoded == ()
        found |= {review.number: review for review in listing.records}
        if listing.next_page is None:
            return found
        page = listing.next_page


def days(bench, back):
    end = bench.connector.server_now()
    return Window(end - back * DAY_MS, end)


@pytest.mark.parametrize("hours", [9, 0, -5, 14])
def test_reviews_of_a_window_are_read_to_the_second(hours):
    bench = Bench(zone_hours=hours, lines=3_000)
    assert isinstance(bench.connector, Reviewed)
    world = bench.world.reviews
    everything = reviews(bench, days(bench, 70))
    assert everything.keys() == {str(one.review_id) for one in world if one.status in SHOWN}
    middle = world[len(world) // 2].at
    early = reviews(bench, Window(middle - 9 * DAY_MS, middle - 1))
    late = reviews(bench, Window(middle, middle + 9 * DAY_MS))
    assert not early.keys() & late.keys()
    inside = [one for one in world if abs(one.at - middle) < 9 * DAY_MS and one.status in SHOWN]
    assert {str(one.review_id) for one in inside} <= early.keys() | late.keys()


def test_review_is_told_in_plain_words():
    bench = Bench()
    read = reviews(bench, days(bench, 70))
    for one in bench.world.reviews:
        told = read.get(str(one.review_id))
        if told is None:
            continue
        assert told.written_at == one.at
        assert told.rating == (one.rating or None)
        assert (told.is_shown, told.status_word) == (one.status == "approved", one.status)
        assert (told.product_no, told.product_name) == (one.product.number, one.product.name)
        assert told.author == one.buyer.name
        assert "<" not in told.text.replace("3 < 5", "")
    assert "색이 사진과 조금 달라요.\n그래도 마음에 듭니다 & 또 살게요" in {
        each.text for each in read.values()
    }


def test_one_review_is_read_afresh_or_missing():
    bench = Bench()
    (number, review), *_ = reviews(bench, days(bench, 70)).items()
    assert bench.connector.read_review(number).records == (review,)
    gone = bench.connector.read_review("1")
    assert (gone.records, gone.missing) == ((), ("1",))
    bench.faults(Fault("server_error"))
    with pytest.raises(Passing):
        bench.connector.read_review(number)


def test_reply_is_not_offered_since_the_shops_keys_open_no_comments():
    bench = Bench()
    assert not bench.market.facts.offers(Verb.REPLY)
    assert not isinstance(bench.connector, Replying)
