"""Items with missing, null, retyped, unknown and garbled members: read, or kept raw."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_desktop.domain.reading import LineReading, Undecoded
from seller_desktop.marketplaces.naver.mapping.item import read_item

from .scripted import LINE_NO, fixture, loaded, read

ITEMS = [
    "item_paid",
    "item_cancel_requested",
    "item_part_cancelled",
    "item_return_held",
    "item_admin_cancel",
    "item_in_transit",
    "item_placeholders",
]


@pytest.mark.parametrize(
    ("path", "cause"),
    [
        (("order",), "order"),
        (("productOrder",), "productOrder"),
        (("order", "orderId"), "order.orderId"),
        (("productOrder", "productOrderStatus"), "productOrder.productOrderStatus"),
    ],
)
@pytest.mark.parametrize("nulled", [True, False])
def test_item_without_identity_or_status_is_undecoded_by_field_name(path, cause, nulled):
    item = loaded("item_paid")
    place = item
    for name in path[:-1]:
        place = place[name]
    if nulled:
        place[path[-1]] = None
    else:
        del place[path[-1]]
    found = read(item)
    assert isinstance(found, Undecoded)
    assert found.cause == cause
    assert found.external_id == (None if path == ("productOrder",) else LINE_NO)


@pytest.mark.parametrize("field", ["quantity", "amount"])
def test_number_nobody_may_guess_is_undecoded_when_all_its_places_are_empty(field):
    item = loaded("item_paid")
    ending = "quantity" if field == "quantity" else "paymentamount"
    names = [name for name in item["productOrder"] if name.lower().endswith(ending)]
    for name in names:
        item["productOrder"][name] = None
    found = read(item)
    assert isinstance(found, Undecoded)
    assert found.external_id == LINE_NO


def test_unknown_members_are_ignored():
    item = loaded("item_paid")
    item["hologram"] = {"deep": [1, {"er": None}]}
    item["productOrder"]["aura"] = [1, 2, 3]
    assert isinstance(read(item), LineReading)


@pytest.mark.parametrize("name", ITEMS)
def test_recorded_item_is_readable(name):
    assert isinstance(read_item(fixture(name), 0), LineReading)


ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False),
    st.text(max_size=20),
    st.lists(st.integers(), max_size=2),
    st.dictionaries(st.text(max_size=5), st.integers(), max_size=2),
)


def places_in(value, path=()):
    yield path
    entries = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    for name, inner in entries:
        yield from places_in(inner, (*path, name))


def mutated(item, path, change, odd):
    if not path:
        return odd
    place = item
    for name in path[:-1]:
        place = place[name]
    if change == "drop":
        del place[path[-1]]
    elif change == "nest":
        place[path[-1]] = {"nested": place[path[-1]]}
    else:
        place[path[-1]] = odd
    return item


@given(data=st.data())
def test_any_mutation_of_an_item_is_a_reading_or_undecoded(data):
    item = loaded(data.draw(st.sampled_from(ITEMS)))
    for _ in range(data.draw(st.integers(1, 3))):
        if not isinstance(item, dict):
            break
        path = data.draw(st.sampled_from(list(places_in(item))))
        change = data.draw(st.sampled_from(["drop", "nest", "replace"]))
        item = mutated(item, path, change, data.draw(ODD))
    found = read(item)
    assert isinstance(found, LineReading | Undecoded)
    if isinstance(found, LineReading):
        assert found.line.line_no
        assert abs(found.line.amount) < 2**53
        assert abs(found.line.quantity) < 2**53


@given(cut=st.integers(0, 3000), junk=st.binary(max_size=8))
def test_cut_or_garbled_bytes_are_a_reading_or_undecoded(cut, junk):
    raw = fixture("item_return_held")
    found = read_item(raw[:cut] + junk + raw[cut + len(junk) :], 0)
    assert isinstance(found, LineReading | Undecoded)
