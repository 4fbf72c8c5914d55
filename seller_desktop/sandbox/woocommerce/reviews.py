"""Product reviews, read; a reply is a comment of WordPress, which no key of the shop opens."""

from __future__ import annotations

from .call import Answer, Call, paged
from .render import dates
from .review_history import STATUSES, Review
from .wire import Json, Refusal, bad_parameter, read_filter_time, write_time

_LISTED = {"all": ("approved", "hold")}


def list_reviews(call: Call) -> Answer:
    """`GET /products/reviews`: dates are compared in the site's own time, whatever is sent."""
    status = call.one("status") or "approved"
    if status not in (*_LISTED, *STATUSES):
        raise bad_parameter("status", f"status is not one of all, {', '.join(set(STATUSES))}.")
    shown = _LISTED.get(status, (status,))
    found = [each for each in call.world.reviews if each.status in shown and _inside(call, each)]
    if (call.one("order") or "desc") == "desc":
        found.reverse()
    page, headers = paged(call, found)
    return Answer([_show(call, each) for each in page if isinstance(each, Review)], 200, headers)


def show_review(call: Call) -> Answer:
    """`GET /products/reviews/{id}`."""
    for review in call.world.reviews:
        if str(review.review_id) == call.path["review"]:
            return Answer(_show(call, review))
    raise Refusal(404, "woocommerce_rest_review_invalid_id", "ID가 올바르지 않습니다.")


def _inside(call: Call, review: Review) -> bool:
    own = write_time(review.at, call.settings.zone_hours) or ""
    after, before = (_bound(call, name) for name in ("after", "before"))
    return (after is None or own > after) and (before is None or own < before)


def _bound(call: Call, name: str) -> str | None:
    text = call.one(name)
    return None if text is None else read_filter_time(text, name, call.settings.zone_hours)


def _show(call: Call, review: Review) -> Json:
    return {
        "id": review.review_id,
        **dates("date_created", review.at, call.settings.zone_hours),
        "product_id": int(review.product.number),
        "product_name": review.product.name,
        "product_permalink": f"{call.url.partition('/wp-json')[0]}/?p={review.product.number}",
        "status": review.status,
        "reviewer": review.buyer.name,
        "reviewer_email": f"{review.buyer.login}@example.com",
        "review": review.text,
        "rating": review.rating,
        "verified": True,
        "reviewer_avatar_urls": {},
    }
