"""The published vectors of the signature, and secrets that are none."""

import pytest

from seller_desktop.marketplaces.naver.signature import BadSecret, canonical_salt, sign


@pytest.mark.parametrize(
    ("client_id", "secret", "timestamp", "expected"),
    [
        (
            "sellerDesktopTest00001",
            "$2a$04$SandboxOnlySalt012345u",
            1767225600000,
            "JDJhJDA0JFNhbmRib3hPbmx5U2FsdDAxMjM0NXVKaG5oZTJrZmRyRUpwV1ZKY1Zkek5rVVYzdjdQRW9T",
        ),
        (
            "sellerDesktopTest00002",
            "$2a$10$AnotherFakeSaltForTe0.",
            1767225600123,
            "JDJhJDEwJEFub3RoZXJGYWtlU2FsdEZvclRlMC5qWkNFNTQ3SHFPdU9PTmpYZ1NjTDdiOVI3cHYyVWll",
        ),
        (
            "aaaabbbbcccc",
            "$2a$10$abcdefghijklmnopqrstuv",
            1643961623299,
            "JDJhJDEwJGFiY2RlZmdoaWprbG1ub3BxcnN0dXVCVldZSk42T0VPdEx1OFY0cDQxa2IuTnpVaUEzbmsy",
        ),
    ],
)
def test_signature_matches_the_published_vector(client_id, secret, timestamp, expected):
    assert sign(client_id, secret, timestamp) == expected


@pytest.mark.parametrize(("ending", "cleared"), [("v", "u"), (".", "."), ("9", "u"), ("B", ".")])
def test_last_salt_character_loses_its_idle_bits(ending, cleared):
    head = "$2a$10$abcdefghijklmnopqrstu"
    assert canonical_salt(head + ending) == head + cleared


@pytest.mark.parametrize(
    "secret",
    ["", "hunter2", "$2a$10$tooshort", "$2a$31$abcdefghijklmnopqrstuu", "$2a$10$abc" + "가" * 19],
)
def test_secret_that_is_no_salt_is_told_apart(secret):
    with pytest.raises(BadSecret):
        sign("client", secret, 1767225600000)


def test_overlong_client_id_is_refused_like_a_bad_secret():
    with pytest.raises(BadSecret):
        sign("x" * 80, "$2a$04$SandboxOnlySalt012345u", 1767225600000)
