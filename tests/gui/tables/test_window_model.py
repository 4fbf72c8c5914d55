"""The window model: pages on demand, refresh in place, nothing older over newer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.tables.source import PAGE, Order
from seller_desktop.desktop.tables.window_model import WindowModel
from seller_desktop.domain.errors import Problem
from tests.gui.tables.sample_rows import SampleRow, SampleSource, WhenTold, make_model

_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def test_the_model_keeps_qts_rules_through_load_refresh_and_sort(qtbot: QtBot, qtmodeltester):
    source = SampleSource(450)
    model = make_model(source)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    qtmodeltester.check(model, force_py=True)
    del source.rows[7]
    source.rows[900] = SampleRow(900)
    model.refresh((7, 900))
    model.set_order(Order("due", descending=True))
    assert model.rowCount() == 450
    assert tester.model() is model


def test_only_the_first_page_is_read_until_more_is_painted(qtbot: QtBot):
    source = SampleSource(1000)
    model = make_model(source)
    assert [len(page) for page in source.pages] == [PAGE]
    assert model.painted(700) is None
    qtbot.waitUntil(lambda: model.painted(700) is not None)
    assert source.pages[-1][0] == 601


def test_a_missing_row_is_blank_and_announced_when_it_arrives(qtbot: QtBot):
    tasks = WhenTold()
    model = make_model(SampleSource(1000), tasks)
    tasks.finish_all()
    assert model.data(model.index(700, 4)) == ""
    qtbot.waitUntil(lambda: bool(tasks.waiting))
    with qtbot.waitSignal(model.dataChanged) as signal:
        tasks.finish()
    assert (signal.args[0].row(), signal.args[1].row()) == (600, 799)
    assert model.data(model.index(700, 4)) == "20261124000000701"


def test_what_is_scrolled_past_quickly_is_not_read(qtbot: QtBot):
    tasks = WhenTold()
    source = SampleSource(10_000)
    model = make_model(source, tasks)
    tasks.finish_all()
    for row in range(0, 10_000, 100):
        model.painted(row)
    qtbot.waitUntil(lambda: len(tasks.waiting) == 3)
    assert [page[0] for page in source.pages[1:]] == [9801, 9601, 9401]


def test_refresh_changes_one_row_and_leaves_the_others(qtbot: QtBot):
    source = SampleSource(50)
    model = make_model(source)
    source.change(5, word="발주확인")
    resets, changed = [], []
    model.modelReset.connect(lambda: resets.append(1))
    model.dataChanged.connect(lambda first, last, _roles: changed.append((first.row(), last.row())))
    model.refresh((5,))
    assert not resets
    assert changed == [(4, 4)]
    assert model.data(model.index(4, 1)) == "발주확인"
    assert source.pages[-1] == [5]


def test_new_and_gone_rows_move_nothing_else(qtbot: QtBot):
    source = SampleSource(50)
    model = make_model(source)
    removed, inserted = [], []
    model.rowsRemoved.connect(lambda _parent, first, last: removed.append((first, last)))
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    del source.rows[10]
    model.refresh((10,))
    source.rows[60] = SampleRow(60)
    model.refresh((60,))
    assert removed == [(9, 9)]
    assert inserted == [(49, 49)]


def test_refreshes_while_reading_become_one_more_read():
    tasks = WhenTold()
    source = SampleSource(50)
    model = make_model(source, tasks)
    tasks.finish_all()
    for row_id in (1, 2, 3):
        model.refresh((row_id,))
    assert source.key_calls == 2
    tasks.finish()
    assert source.key_calls == 3
    assert source.pages[-1] == [2, 3]


def test_a_page_read_before_a_refresh_does_not_overwrite_it(qtbot: QtBot):
    tasks = WhenTold()
    source = SampleSource(1000)
    model = make_model(source, tasks)
    tasks.finish_all()
    model.painted(700)
    qtbot.waitUntil(lambda: bool(tasks.waiting))
    source.change(701, word="발송")
    model.refresh((701,))
    tasks.finish_all()
    model.painted(700)
    qtbot.waitUntil(lambda: bool(tasks.waiting))
    tasks.finish_all()
    assert model.data(model.index(700, 1)) == "발송"


def test_an_answer_for_another_list_is_dropped():
    tasks = WhenTold()
    model = make_model(SampleSource(50), tasks)
    model.set_source(SampleSource(7))
    tasks.finish(1)
    tasks.finish(0)
    assert model.rowCount() == 7


def test_old_rows_stay_while_another_list_is_read():
    tasks = WhenTold()
    model = make_model(SampleSource(50), tasks)
    tasks.finish_all()
    model.set_source(SampleSource(7))
    assert model.loading
    assert model.rowCount() == 50


def test_a_failed_read_is_told_and_keeps_the_rows():
    class Failing(WhenTold):
        def run(self, owner, work, done, failed=None):
            if failed is not None:
                failed(Problem("network", {}))

    model = make_model(SampleSource(5))
    problems: list[Problem] = []
    model.failed.connect(problems.append)
    model._reader._tasks = Failing()
    model.refresh()
    assert [problem.code for problem in problems] == ["network"]
    assert model.rowCount() == 5
    assert not model.loading


def test_a_row_that_vanished_is_not_asked_for_again_and_again(qtbot: QtBot):
    source = SampleSource(1000)
    model = make_model(source)
    del source.rows[701]
    model.painted(700)
    qtbot.waitUntil(lambda: len(source.pages) == 2)
    assert model.painted(700) is None
    assert model.painted(701) is not None
    assert len(source.pages) == 2


def test_memory_is_bounded_while_scrolling_through_everything(qtbot: QtBot):
    model = make_model(SampleSource(10_000))
    for page in range(50):
        model.painted(page * PAGE)
        qtbot.waitUntil(partial(_is_at_hand, model, page * PAGE))
    assert len(model._cache._rows) <= 12 * PAGE


def test_what_a_sync_changed_is_fresh_until_visited():
    source = SampleSource(5)
    model = make_model(source)
    model.refresh((3,), fresh=True)
    assert model.is_fresh(3)
    model.visit(3)
    assert not model.is_fresh(3)


def test_a_row_speaks_as_one_sentence():
    source = SampleSource(rows=[SampleRow(1, refused=True)])
    model = make_model(source)
    model.checked.toggle(1)
    spoken = model.data(model.index(0, 0), _SPOKEN)
    assert spoken == (
        "refused, ticked, 신규, deadline: 2 h 0 m, 11번가, 20261124000000001, "
        "유리 물병 1L, 투명, 2 pcs, 김*연, 100"
    )


def test_a_bundle_joins_neighbours_only():
    rows = [
        SampleRow(1, bundle="a"),
        SampleRow(2, bundle="a"),
        SampleRow(3),
        SampleRow(4, bundle="a"),
    ]
    model = make_model(SampleSource(rows=rows))
    assert [model.bundle_part(row) for row in range(4)] == ["first", "last", "", ""]


def _is_at_hand(model: WindowModel[SampleRow], row: int) -> bool:
    return model.painted(row) is not None
