"""Notes, reveals, alerts, settings, wishes: short deeds, each committed and told."""

import pytest

from seller_desktop.actions import alerts, notes, privacy, settings
from seller_desktop.actions.sync import ask_sync
from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.event import AlertKind, EventKind, Source
from seller_desktop.domain.shop import Shop
from seller_desktop.store import access, wishes
from seller_desktop.store import alerts as stored_alerts
from seller_desktop.store import notes as stored_notes
from seller_desktop.store import settings as stored_settings
from seller_desktop.store.events import ChangeEvent, EventLog
from seller_desktop.store.transaction import Connection
from seller_desktop.system.profile import load_profile

from .desk import BUYER, Desk


def ring(desk: Desk, shop: Shop, *kinds: AlertKind) -> None:
    def work(conn: Connection) -> None:
        log = EventLog(conn, desk.now)
        for kind in kinds:
            log.alert(kind, ChangeEvent(shop.id, EventKind.NOTE, Source.ENGINE), {})

    desk.db.write(work)


def test_memo_and_tags_are_kept_and_told(desk: Desk, shop: Shop) -> None:
    line_id = desk.put(shop, desk.line("1"))
    notes.save_memo(desk.office, line_id, " 포장 두 겹 ")
    notes.set_tags(desk.office, [line_id], ["단골", "단골", " 선물 "])
    with desk.db.read() as conn:
        assert stored_notes.note(conn, line_id) == ("포장 두 겹", ("단골", "선물"))
    assert desk.told[-1].lines == {line_id}


def test_a_reveal_leaves_an_access_record(desk: Desk, shop: Shop) -> None:
    line_id = desk.put(shop, desk.line("1"))
    assert privacy.reveal(desk.office, line_id) == BUYER
    with desk.db.read() as conn:
        (record,) = access.accesses(conn, 10)
        assert access.broken_access(conn) is None
    assert (record.actor, record.deed, record.subject) == ("seller", "reveal", "1")
    assert record.at == desk.now


def test_a_reveal_of_nothing_is_told_and_not_recorded(desk: Desk, shop: Shop) -> None:
    with pytest.raises(UserFixable):
        privacy.reveal(desk.office, 99)
    with desk.db.read() as conn:
        assert access.accesses(conn, 10) == ()


def test_a_long_list_is_recorded_in_portions(desk: Desk, shop: Shop) -> None:
    numbers = [str(number) for number in range(1_100)]
    privacy.record_reveal(desk.office, "list", numbers)
    privacy.record_reveal(desk.office, "list", [])
    with desk.db.read() as conn:
        records = access.accesses(conn, 10)
    assert len(records) == 3
    assert {n for record in records for n in record.subject.split()} == set(numbers)


def test_a_toast_is_taken_once(desk: Desk, shop: Shop) -> None:
    ring(desk, shop, AlertKind.NEW_ORDER, AlertKind.NEW_ORDER, AlertKind.NEW_CLAIM)
    taken = alerts.take_toasts(desk.office)
    assert {(group.kind, len(group.alerts)) for group in taken} == {
        (AlertKind.NEW_ORDER, 2),
        (AlertKind.NEW_CLAIM, 1),
    }
    assert alerts.take_toasts(desk.office) == ()


def test_a_kind_that_is_switched_off_is_marked_and_not_shown(desk: Desk, shop: Shop) -> None:
    settings.change(desk.office, "alerts.new_order", False)
    ring(desk, shop, AlertKind.NEW_ORDER, AlertKind.NEW_CLAIM)
    assert [group.kind for group in alerts.take_toasts(desk.office)] == [AlertKind.NEW_CLAIM]
    settings.change(desk.office, "alerts.new_order", True)
    assert alerts.take_toasts(desk.office) == ()


def test_without_toasts_none_is_shown(desk: Desk, shop: Shop) -> None:
    settings.change(desk.office, "alerts.toasts", False)
    ring(desk, shop, *AlertKind)
    assert alerts.take_toasts(desk.office) == ()


def test_seen_entries_are_marked_and_told_once(desk: Desk, shop: Shop) -> None:
    ring(desk, shop, AlertKind.NEW_ORDER, AlertKind.NEW_CLAIM)
    desk.told.clear()
    assert alerts.mark_seen(desk.office) == 2
    assert alerts.mark_seen(desk.office) == 0
    assert [changes.alerts for changes in desk.told] == [True]
    with desk.db.read() as conn:
        assert stored_alerts.unseen_count(conn) == 0


def test_a_setting_is_kept_and_told(desk: Desk) -> None:
    settings.change(desk.office, "actions.undo_s", 12)
    with desk.db.read() as conn:
        assert stored_settings.get(conn, stored_settings.UNDO_SECONDS) == 12
    assert desk.told[-1].settings


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("actions.undo_s", 61),
        ("actions.undo_s", "7"),
        ("quiet.from", "25:00"),
        ("alerts.toasts", 1),
        ("nobody.knows", 1),
        ("language", "fr"),
        ("theme", None),
    ],
)
def test_a_value_out_of_bounds_is_refused(desk: Desk, key: str, value: int | str | None) -> None:
    with pytest.raises(UserFixable) as caught:
        settings.change(desk.office, key, value)
    assert caught.value.code == "setting_refused"


def test_language_and_theme_are_kept_in_the_profile(desk: Desk) -> None:
    settings.change(desk.office, "language", "en")
    settings.change(desk.office, "theme", "dark")
    profile = load_profile(desk.office.paths, desk.ids)
    assert (profile.id, profile.language, profile.theme) == ("p1", "en", "dark")
    settings.change(desk.office, "language", None)
    assert load_profile(desk.office.paths, desk.ids).language is None
    assert desk.told[-1].settings


def test_what_the_window_remembers_is_no_setting(desk: Desk) -> None:
    settings.remember(desk.office, "views.orders", "[]")
    with desk.db.read() as conn:
        assert stored_settings.read_text(conn, "views.orders") == "[]"
    with pytest.raises(ValueError, match="is a setting"):
        settings.remember(desk.office, "actions.undo_s", "1")


def test_a_wish_to_sync_is_a_row_and_wakes(desk: Desk, shop: Shop) -> None:
    wish_id = ask_sync(desk.office, [shop.id], 1_000)
    with desk.db.read() as conn:
        wish = wishes.wish(conn, wish_id)
    assert wish is not None
    assert (wish.shops, wish.since, wish.state) == ((shop.id,), 1_000, "waiting")
    assert desk.woken == 1
