"""A damaged file is kept, and what it alone knew comes out of it as far as it can be read."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from seller_desktop.domain.action import ActionState, Verb
from seller_desktop.domain.errors import OfficeError
from seller_desktop.store import settings
from seller_desktop.store.access import Access, Deed, broken_access, record_access
from seller_desktop.store.events import broken_link
from seller_desktop.store.readable_rows import ReadableRows
from tests.integration.sync.conftest import KEY

from .conftest import Store, garble

PAGE = 4096
ORDERS = 48


def _fill(store: Store) -> list[str]:
    store.fill(ORDERS)
    store.write_memos({f"L{number}": f"메모 {number}" for number in range(1, ORDERS + 1)})
    access = Access(store.clock.now_ms(), "seller", "desk", Deed.REVEAL, "L1")
    store.db.write(lambda conn: record_access(conn, access))
    store.db.write(lambda conn: settings.put(conn, settings.UNDO_SECONDS, 21))
    return store.ask(Verb.CONFIRM, "L1", "L2", "L3")


def _damage(store: Store, pages: list[int]) -> None:
    store.db.close()
    garble(store.path, pages)


def _pages(path: Path) -> int:
    return path.stat().st_size // PAGE


def test_of_a_readable_file_everything_that_is_local_comes_along(store: Store) -> None:
    unsent = _fill(store)
    memos = store.memos()
    uid = store.rows("SELECT uid, name FROM shop")

    done = store.rebuild(None)

    assert store.memos() == memos
    assert store.rows("SELECT uid, name FROM shop") == uid
    assert store.rows("SELECT subject FROM access_record") == [("L1",)]
    assert store.rows("SELECT value FROM setting WHERE key = 'actions.undo_s'") == [("21",)]
    assert [store.action(one).state for one in unsent] == [ActionState.UNKNOWN] * 3
    assert (done.carried.orders, done.carried.actions, done.carried.lost) == (ORDERS, 3, 0)
    with store.db.read() as conn:
        assert broken_link(conn) is None
        assert broken_access(conn) is None


def test_unsent_actions_are_asked_about_and_then_sent_once(store: Store) -> None:
    unsent = _fill(store)

    store.rebuild(None)
    store.run(60)
    assert store.toy.sent == []
    store.run(600)

    assert [store.action(one).state for one in unsent] == [ActionState.DONE] * 3
    assert sum(len(each.keys) for each in store.toy.sent) == 3


def test_the_shops_are_read_again_from_the_beginning(store: Store) -> None:
    _fill(store)
    store.rebuild(None)
    store.toy.questions.clear()

    store.run(120)

    assert "changes" in [what for what, _ in store.toy.questions]
    assert len(store.rows("SELECT 1 FROM order_line WHERE status = 'paid'")) == ORDERS
    assert store.rows("SELECT 1 FROM alert WHERE kind = 'new_order' AND toasted_at IS NULL") == []


def test_a_line_that_can_not_be_read_waits_empty_until_it_is_downloaded(store: Store) -> None:
    unsent = _fill(store)
    memos = store.memos()
    store.db.close()
    garble(store.path, _pages_of(store, "order_line")[:1])

    done = store.rebuild(None)

    assert "order_line" in done.carried.holes
    assert store.memos() == memos
    assert [store.action(one).line_nos for one in unsent] == [("L1",), ("L2",), ("L3",)]
    store.run(900)
    assert store.rows("SELECT DISTINCT product FROM order_line") == [("도자기 머그",)]
    assert [store.action(one).state for one in unsent] == [ActionState.DONE] * 3


@pytest.mark.parametrize("seed", range(8))
def test_whatever_page_is_damaged_memos_and_unsent_actions_are_there(
    store: Store, seed: int
) -> None:
    unsent = _fill(store)
    memos = store.memos()
    base = store.back_up()
    store.db.close()
    chance = random.Random(seed)
    garble(store.path, [chance.randrange(_pages(store.path)) for _ in range(3)])

    store.rebuild(base)

    assert store.memos() == memos
    assert [store.action(one).state for one in unsent] == [ActionState.UNKNOWN] * 3
    with store.db.read() as conn:
        assert broken_link(conn) is None


@pytest.mark.parametrize("seed", range(8))
def test_without_a_backup_all_comes_that_is_not_on_a_damaged_page(store: Store, seed: int) -> None:
    _fill(store)
    memos = store.memos()
    store.db.close()
    chance = random.Random(seed)
    whole = store.path.read_bytes()
    garble(store.path, [chance.randrange(_pages(store.path)) for _ in range(3)])
    # Without its list of tables nothing of a file can be read, without its shops nothing belongs.
    while not _opens(store.path) or not _readable(store.path, "shop"):
        store.path.write_bytes(whole)
        garble(store.path, [chance.randrange(_pages(store.path)) for _ in range(3)])
    readable = _readable(store.path, "line_note")

    store.rebuild(None)

    assert len(store.memos()) == readable <= len(memos)
    store.run(900)
    assert len(store.rows("SELECT 1 FROM order_line")) == ORDERS


def test_the_damaged_file_is_kept_under_a_dated_name(store: Store) -> None:
    _fill(store)
    _damage(store, [20, 21])
    content = store.path.read_bytes()

    done = store.rebuild(None)

    assert done.aside == store.path.with_name("office-damaged-20261123-030100.db")
    assert done.aside.read_bytes() == content


def test_a_file_of_which_nothing_can_be_read_gives_place_to_the_backup(store: Store) -> None:
    unsent = _fill(store)
    base = store.back_up()
    _damage(store, [0])

    done = store.rebuild(base)

    assert done.carried.actions == 0
    assert len(store.memos()) == ORDERS
    assert [store.action(one).state for one in unsent] == [ActionState.UNKNOWN] * 3


def test_a_history_with_a_hole_is_chained_anew_and_says_so(store: Store) -> None:
    _fill(store)
    for _ in range(40):
        store.ask(Verb.CONFIRM, *(f"L{number}" for number in range(4, 20)))
    store.db.close()
    garble(store.path, _pages_of(store, "change_event")[3:4])

    store.rebuild(None)

    with store.db.read() as conn:
        assert broken_link(conn) is None
    (relinked,) = store.rows("SELECT \"before\" FROM change_event WHERE kind = 'salvaged'")
    assert int(str(relinked[0])) > 1


def _readable(path: Path, table: str) -> int:
    found = ReadableRows(path, KEY)
    try:
        return len(list(found.rows(table)))
    finally:
        found.close()


def _opens(path: Path) -> bool:
    try:
        ReadableRows(path, KEY).close()
    except OfficeError:
        return False
    return True


def _pages_of(store: Store, table: str) -> list[int]:
    """The pages without which some rows of a table can't be read, those of its root left out."""
    whole = _readable(store.path, table)
    copy = store.path.with_name("copy.db")
    found = []
    for page in range(1, _pages(store.path)):
        shutil.copyfile(store.path, copy)
        garble(copy, [page])
        if _opens(copy) and 0 < _readable(copy, table) < whole:
            found.append(page)
    copy.unlink()
    return found
