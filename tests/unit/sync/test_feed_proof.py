"""A feed is accused of a miss only when it was silent for certain."""

from seller_desktop.sync.feed_proof import FeedProof

LATE = 60


def test_two_silent_rounds_with_time_between_are_a_miss_told_once() -> None:
    proof = FeedProof(LATE)
    proof.expect(["1"], seen_at=40)
    assert proof.missed(99) == []
    assert proof.missed(100) == []
    assert proof.missed(159) == []
    assert proof.missed(160) == ["1"]
    assert proof.missed(500) == []


def test_what_the_feed_tells_of_in_time_was_not_missed() -> None:
    proof = FeedProof(LATE)
    proof.expect(["1", "2"], seen_at=0)
    assert proof.missed(150) == []
    proof.heard(["1"])
    assert proof.missed(210) == ["2"]


def test_a_line_found_twice_is_waited_for_from_the_first_time_on() -> None:
    proof = FeedProof(LATE)
    proof.expect(["1"], seen_at=0)
    assert proof.missed(120) == []
    proof.expect(["1"], seen_at=500)
    assert proof.missed(180) == ["1"]
