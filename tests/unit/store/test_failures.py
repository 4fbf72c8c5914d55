"""The driver's errors as ours: three branches, no statement, no value."""

from __future__ import annotations

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import OperationalError

from seller_desktop.domain.errors import Fault, OfficeError, Passing, UserFixable
from seller_desktop.store.failures import converted, is_busy


def failure(code: int, name: str = "SQLITE_X") -> Exception:
    error = driver.OperationalError("INSERT INTO recipient VALUES ('정미나')")
    error.sqlite_errorcode = code
    error.sqlite_errorname = name
    return error


@pytest.mark.parametrize(
    ("code", "branch", "word"),
    [
        (13, UserFixable, "disk_full"),
        (5, Passing, "database_busy"),
        (6, Passing, "database_busy"),
        (5 | (2 << 8), Passing, "database_busy"),
        (8, UserFixable, "database_read_only"),
        (14, UserFixable, "database_cannot_open"),
        (11, Fault, "database_damaged"),
        (10 | (3 << 8), Fault, "database_io"),
        (1, Fault, "database_failed"),
    ],
)
def test_each_result_has_its_branch(code: int, branch: type[OfficeError], word: str) -> None:
    error = converted(failure(code))
    assert type(error) is branch
    assert error.code == word


def test_an_error_wrapped_by_sqlalchemy_is_the_same() -> None:
    wrapped = OperationalError("INSERT INTO recipient", {}, failure(13))
    assert converted(wrapped).code == "disk_full"


def test_nothing_of_the_statement_gets_into_the_problem() -> None:
    problem = converted(failure(19, "SQLITE_CONSTRAINT_UNIQUE")).problem
    assert problem.params == {"detail": "SQLITE_CONSTRAINT_UNIQUE"}
    assert "정미나" not in problem.to_json()


def test_busy_is_told_from_the_rest() -> None:
    assert is_busy(failure(5))
    assert not is_busy(failure(13))
    assert not is_busy(ValueError("no code"))
