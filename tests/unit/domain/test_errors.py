"""The one tree of errors, and problems in their stored form."""

from hypothesis import given
from hypothesis import strategies as st

from seller_desktop.domain.errors import Fault, OfficeError, Passing, Problem, UserFixable

TEXTS = st.text(max_size=20)
PROBLEMS = st.builds(
    Problem,
    TEXTS,
    st.dictionaries(TEXTS, st.none() | st.integers() | TEXTS, max_size=4),
    st.none() | TEXTS,
    st.none() | TEXTS,
)


@given(PROBLEMS)
def test_a_problem_reads_back_as_it_was_stored(problem: Problem) -> None:
    assert Problem.from_json(problem.to_json()) == problem


def test_an_error_carries_code_and_parameters() -> None:
    error = UserFixable("shop_not_found", shop="가게")
    assert error.code == "shop_not_found"
    assert error.problem == Problem("shop_not_found", {"shop": "가게"})


def test_an_error_of_a_problem_keeps_the_marketplace_words() -> None:
    problem = Problem("refused_by_marketplace", {}, "101", "already shipped")
    assert Fault.of(problem).problem == problem


def test_the_branches_are_told_apart() -> None:
    branches = (UserFixable, Passing, Fault)
    assert all(issubclass(branch, OfficeError) for branch in branches)
    assert not any(issubclass(one, other) for one in branches for other in branches if one != other)
