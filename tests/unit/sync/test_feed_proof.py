"""A feed is accused of a miss only when it was silent for certain."""

from seller_desktop.sync.feed_proof import FeedProof


def test_two_silent_rounds_beyond_the_instant_are_a_miss_told_once() -> None:
    proof = FeedProof()
    proof.expect(["1"], due_at=100)
    assert proof.missed(99) == []
    assert proof.missed(100) == []
    assert proof.missed(160) == ["1"]
    assert proof.missed(220) == []


def test_what_the_feed_tells_of_in_time_was_not_missed() -> None:
    proof = FeedProof()
    proof.expect(["1", "2"], due_at=100)
    assert proof.missed(150) == []
    proof.heard(["1"])
    assert proof.missed(200) == ["2"]


def test_a_line_found_twice_is_waited_for_from_the_first_time_on() -> None:
    proof = FeedProof()
    proof.expect(["1"], due_at=100)
    assert proof.missed(120) == []
    proof.expect(["1"], due_at=500)
    assert proof.missed(180) == ["1"]
