"""What a marketplace says of itself fits together."""

from itertools import product

import pytest

from seller_desktop.domain.action import CLAIM_VERBS, Verb
from seller_desktop.domain.claim import Claim, ClaimKind, ClaimState
from seller_desktop.domain.courier import COURIERS
from seller_desktop.domain.order import DeliveryMethod, LineStatus, OrderLine
from seller_desktop.marketplaces.registry import Registry

from .conftest import HELD


@pytest.fixture(params=HELD)
def marketplace(request):
    return Registry().get(request.param)


def test_everything_has_words_in_both_languages(marketplace):
    facts = marketplace.facts
    texts = [facts.name, *facts.checklist]
    texts += [text for field in facts.credentials for text in (field.label, field.hint)]
    texts += [
        choice.label
        for verb in facts.verbs
        for kind in (None, "cancel", "return", "exchange")
        for choice in marketplace.choices(verb, kind)
    ]
    assert all(text.ko.strip() and text.en.strip() for text in texts)


COLLECTED = (None, "CompleteCollect")
"""One marketplace says in a word of its own that the goods have come back."""


def test_capabilities_are_backed_by_verbs(marketplace):
    capabilities, verbs = marketplace.facts.capabilities, marketplace.facts.verbs
    assert capabilities.confirm == (Verb.CONFIRM in verbs)
    assert capabilities.delay == (Verb.DELAY in verbs)
    assert capabilities.seller_cancel == (Verb.CANCEL in verbs)
    assert capabilities.claims == bool(CLAIM_VERBS & verbs.keys())
    assert Verb.DISPATCH in verbs
    assert set(capabilities.delivery_methods) <= set(DeliveryMethod)


def test_every_answer_that_is_declared_can_be_given_to_some_claim(marketplace):
    line = OrderLine("1", "2", LineStatus.PAID, "", ordered_at=0, product="", quantity=1, amount=1)
    claims = (
        Claim("3", "1", "2", kind, state, "", 0, held=held, collect_status=word)
        for kind, state, held, word in product(ClaimKind, ClaimState, (False, True), COLLECTED)
    )
    offered = {verb for claim in claims for verb in marketplace.allowed(line, claim)}
    assert offered & CLAIM_VERBS == CLAIM_VERBS & marketplace.facts.verbs.keys()


def test_limits_are_usable(marketplace):
    facts = marketplace.facts
    assert facts.read_limit >= 1
    assert all(verb.batch_limit >= 1 for verb in facts.verbs.values())
    assert facts.changes.max_window_ms > facts.changes.overlap_ms >= 0
    assert any(field.secret for field in facts.credentials)
    assert facts.official_url.startswith("https://")


def test_usual_couriers_have_a_code(marketplace):
    usual = [courier.code for courier in COURIERS[:5]]
    assert all(marketplace.courier_code(code) for code in usual)
    assert marketplace.courier_code("no such courier") is None
