"""The keyring is locked when the program starts: nobody has to do anything once it opens."""

from __future__ import annotations

from pathlib import Path

import pytest

from .desk import VirtualDesk


@pytest.mark.usefixtures("expected_errors")
def test_a_shop_whose_secrets_were_locked_is_connected_by_itself(tmp_path: Path) -> None:
    desk = VirtualDesk(tmp_path)
    desk.add_shop()
    desk.keyring.locked = True
    engine = desk.core.make_engine()
    engine.recover()
    assert not engine.shop_ids
    assert desk.rows("SELECT failures FROM shop_health") == [(1,)]
    desk.engine = engine
    desk.run(300)
    desk.keyring.locked = False
    desk.run(120)
    assert len(engine.shop_ids) == 1
    assert desk.round()["errors"] == []
    desk.close()
