"""What buyers have written about the shop's products, as a theme's editor left it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from ...domain.korea_time import DAY_MS
from ..world.people import Person
from ..world.products import Product
from .wire import whole_second

_TEXTS = (
    "<p>배송도 빠르고 포장도 꼼꼼해요.</p>\n",
    "<p>색이 사진과 조금 달라요.<br />그래도 마음에 듭니다 &amp; 또 살게요</p>\n",
    "<p>선물용으로 샀는데 <strong>아주</strong> 좋아하셨어요!</p>\n<p>감사합니다 &#x1f60a;</p>\n",
    "<p>3 &lt; 5 라서 별 다섯 개</p>\n",
    "생각보다 작아요",
    "",
)
STATUSES = ("approved",) * 12 + ("hold", "spam", "trash")
_FIRST_ID = 700
_DAYS = 60
_FEWEST = 12


@dataclass(frozen=True, slots=True)
class Review:
    """One review. `rating` 0 stands for none given."""

    review_id: int
    at: int
    product: Product
    buyer: Person
    status: str
    text: str
    rating: int


def write_reviews(
    seed: int, products: Sequence[Product], buyers: Sequence[Person], lines: int, end: int
) -> list[Review]:
    """Reviews of the last weeks before `end`, oldest first: every text and status at least once."""
    rng = Random(f"{seed}/reviews")
    count = max(_FEWEST, len(STATUSES), lines // 15)
    moments = sorted(whole_second(end - rng.randrange(_DAYS * DAY_MS)) for _ in range(count))
    return [
        Review(
            _FIRST_ID + place,
            at,
            rng.choice(products),
            rng.choice(buyers),
            STATUSES[place % len(STATUSES)],
            _TEXTS[place % len(_TEXTS)],
            rng.choice((0, 1, 2, 3, 4, 4, 5, 5, 5)),
        )
        for place, at in enumerate(moments)
    ]
