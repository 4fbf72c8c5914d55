"""Ticks by id, and what all matching means when the list goes on changing."""

from __future__ import annotations

from array import array

from PySide6.QtCore import Qt

from seller_desktop.desktop.tables.checked_rows import CheckedRows
from tests.gui.tables.sample_rows import SampleRow, SampleSource, make_model


def test_ticks_survive_a_refresh_by_id():
    source = SampleSource(20)
    model = make_model(source)
    model.checked.set((3, 4), on=True)
    del source.rows[1]
    model.refresh((1,))
    assert model.checked.ids() == {3, 4}


def test_a_ticked_row_that_left_the_list_is_no_longer_ticked():
    source = SampleSource(20)
    model = make_model(source)
    model.checked.set((3, 4), on=True)
    del source.rows[3]
    model.refresh((3,))
    assert model.checked.ids() == {4}


def test_all_matching_does_not_take_rows_that_come_later():
    source = SampleSource(20)
    model = make_model(source)
    model.check_all()
    assert len(model.checked) == 20
    source.rows[99] = SampleRow(99)
    model.refresh((99,))
    assert 99 not in model.checked
    assert len(model.checked) == 20


def test_one_row_can_be_taken_out_of_all_matching():
    checked = CheckedRows()
    checked.check_all(array("q", range(10)))
    checked.toggle(4)
    assert 4 not in checked
    assert len(checked) == 9
    assert not checked.all_matching
    checked.toggle(4)
    assert checked.all_matching


def test_the_heads_box_is_empty_mixed_or_full():
    checked = CheckedRows()
    states = [checked.state(2)]
    checked.toggle(1)
    states.append(checked.state(2))
    checked.toggle(2)
    states.append(checked.state(2))
    state = Qt.CheckState
    assert states == [state.Unchecked, state.PartiallyChecked, state.Checked]
