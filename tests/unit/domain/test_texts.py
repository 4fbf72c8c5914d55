"""Every code of the program has its sentences in both languages, with the same parameters."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from seller_desktop.domain.action import ActionState, Reason, Verb
from seller_desktop.domain.claim import ClaimKind, ClaimState
from seller_desktop.domain.courier import COURIERS
from seller_desktop.domain.errors import Problem
from seller_desktop.domain.event import AlertKind
from seller_desktop.domain.order import DeliveryMethod, LineStatus
from seller_desktop.domain.texts import LANGUAGES, describe, standing, word
from seller_desktop.domain.texts.catalogue import PROBLEMS, STANDING, WORDS, fields

PROGRAM = Path(__file__).parents[3] / "seller_desktop"
MAKERS = {"UserFixable", "Passing", "Fault", "Problem", "_error", "_passing", "_refused"}
BRANCHES = {"UserFixable", "Passing", "Fault"}
CODE = re.compile(r"[a-z]+(_[a-z]+)*")
DESIGN = (
    "wrong_secret",
    "permission_missing",
    "ip_refused",
    "clock_corrected",
    "clock_refused",
    "unknown_courier",
    "invoice_check_digit",
    "invoice_format",
    "refused_by_marketplace",
    "payload_quarantined",
    "keyring_locked",
    "keyring_missing",
    "disk_full",
    "database_newer",
    "network",
    "rate_limited",
    "maintenance",
    "ambiguous_line",
)
HANGUL = re.compile(r"[가-힣]")


def raised_codes() -> dict[str, str]:
    """Every code the program makes a problem of, and a file that does."""
    found: dict[str, str] = {}
    files = [path for path in PROGRAM.rglob("*.py") if PROGRAM / "sandbox" not in path.parents]
    for path in sorted(files):
        for code in codes_in(ast.parse(path.read_text("utf-8"))):
            found.setdefault(code, path.relative_to(PROGRAM).as_posix())
    return found


def codes_in(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and name_of(node.func) in MAKERS:
            yield from constants(node.args[:2])
        elif isinstance(node, ast.Tuple) and any(name_of(one) in BRANCHES for one in node.elts):
            yield from constants(node.elts)


def constants(nodes: list[ast.expr]) -> Iterator[str]:
    for node in nodes:
        choices = [node.body, node.orelse] if isinstance(node, ast.IfExp) else [node]
        for one in choices:
            value = one.value if isinstance(one, ast.Constant) else None
            if isinstance(value, str) and CODE.fullmatch(value):
                yield value


def name_of(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_of_the_program_has_its_sentences(language: str) -> None:
    silent = {code: at for code, at in raised_codes().items() if code not in PROBLEMS[language]}
    assert not silent


def test_the_search_for_codes_finds_those_that_are_known() -> None:
    found = set(raised_codes())
    assert {"wrong_secret", "disk_full", "ambiguous_line", "keyring_locked", "network"} <= found


@pytest.mark.parametrize("code", DESIGN)
def test_every_code_of_the_design_has_its_sentences(code: str) -> None:
    assert all(code in PROBLEMS[language] for language in LANGUAGES)


def test_both_languages_know_the_same_codes() -> None:
    assert set(PROBLEMS["ko"]) == set(PROBLEMS["en"])
    assert set(WORDS["ko"]) == set(WORDS["en"])


@pytest.mark.parametrize("code", sorted(PROBLEMS["en"]))
def test_both_languages_want_the_same_parameters(code: str) -> None:
    def wanted(language: str) -> frozenset[str]:
        return frozenset().union(*map(fields, PROBLEMS[language][code]))

    assert wanted("ko") == wanted("en")


@pytest.mark.parametrize("code", sorted(PROBLEMS["en"]))
def test_every_problem_says_what_happened_and_to_what(code: str) -> None:
    for language in LANGUAGES:
        title, message, _ = PROBLEMS[language][code]
        assert title
        assert message
        assert not title.endswith(".")


@pytest.mark.parametrize("code", sorted(PROBLEMS["ko"]))
def test_korean_sentences_are_korean(code: str) -> None:
    title, message, hint = PROBLEMS["ko"][code]
    assert HANGUL.search(title)
    assert HANGUL.search(message) or message.startswith("{")
    assert HANGUL.search(hint) or not hint


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("namespace", "codes"),
    [
        ("verb", list(Verb)),
        ("state", list(ActionState)),
        ("reason", list(Reason)),
        ("status", list(LineStatus)),
        ("claim_kind", list(ClaimKind)),
        ("claim_state", list(ClaimState)),
        ("method", list(DeliveryMethod)),
        ("alert", list(AlertKind)),
    ],
)
def test_every_word_of_the_domain_has_a_text(
    language: str, namespace: str, codes: list[str]
) -> None:
    assert all(f"{namespace}.{code}" in WORDS[language] for code in codes)


def test_states_are_called_as_the_design_calls_them() -> None:
    spoken = {str(state): word(f"state.{state}", "ko") for state in ActionState}
    assert spoken == {
        "ready": "대기",
        "held": "보류",
        "sending": "전송 중",
        "unknown": "확인 중",
        "done": "완료",
        "rejected": "거절",
        "parked": "결정 필요",
        "superseded": "대체됨",
        "cancelled": "취소됨",
    }


@pytest.mark.parametrize("courier", COURIERS)
def test_couriers_are_called_by_their_names(courier: object) -> None:
    code = getattr(courier, "code", "")
    assert word(f"courier.{code}", "ko") == getattr(courier, "name_ko", "")
    assert word(f"courier.{code}", "en") == getattr(courier, "name_en", "")


def test_a_bare_code_is_found_and_an_unknown_one_comes_back() -> None:
    assert word("dispatch", "ko") == "발송처리"
    assert word("exchange", "en") == "Exchange"
    assert word("courier.XYZ", "ko") == "XYZ"
    assert word("nobody_knows", "ko") == "nobody_knows"


def test_parameters_are_put_in_as_words() -> None:
    params = {"courier": "cj", "cause": "excel", "expected": "10, 12"}
    text = describe(Problem("invoice_format", params), "ko")
    assert "CJ대한통운" in text.message
    assert "E+11" in text.message
    assert "10, 12" in text.hint


def test_a_missing_parameter_never_breaks_a_sentence() -> None:
    for language in LANGUAGES:
        for code in PROBLEMS[language]:
            text = describe(Problem(code), language)
            assert "{" not in text.title + text.message + text.hint


def test_the_marketplace_speaks_first_and_in_quotes() -> None:
    text = describe(Problem("refused_by_marketplace", {}, "101", "이미 발송된 주문입니다"), "en")
    assert text.message.startswith("“이미 발송된 주문입니다” ")


def test_words_from_outside_lose_what_moves_a_cursor_and_end_somewhere() -> None:
    said = "\x1b[2J\u202eabc\n" + "x" * 5_000
    text = describe(Problem("refused_by_marketplace", {}, "1", said), "en")
    assert not re.search(r"[\x00-\x1f\u202e]", text.message)
    assert len(text.message) < 500


def test_an_unknown_code_is_shown_as_it_is() -> None:
    assert "from_a_plug_in" in describe(Problem("from_a_plug_in"), "ko").message


def test_another_language_is_answered_in_english() -> None:
    assert describe(Problem("disk_full"), "fr") == describe(Problem("disk_full"), "en")


def test_the_state_of_a_claim_is_a_word_in_a_sentence() -> None:
    params = {"verb": "redeliver", "number": "C1", "status": "collected", "reason": "not_legal"}
    told = describe(Problem("not_allowed_now", params), "ko").message
    assert WORDS["ko"]["claim_state.collected"] in told
    assert "collected" not in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_and_every_known_reason_of_it_says_where_an_action_stands(
    language: str,
) -> None:
    catalogue = STANDING[language]
    assert set(catalogue) == set(STANDING["en"])
    for key, (why, what_next) in catalogue.items():
        state, _, reason = key.partition(".")
        assert state in set(ActionState)
        assert not reason or reason in set(Reason)
        assert why.endswith(".")
        assert not what_next or what_next.endswith(".")
    assert {str(state) for state in ActionState} <= set(catalogue)


@pytest.mark.parametrize("state", ["held", "parked", "rejected"])
def test_whoever_has_to_decide_is_told_what_to_do_next(state: str) -> None:
    for language in LANGUAGES:
        keys = [key for key in STANDING[language] if key.partition(".")[0] == state]
        assert len(keys) > 3
        assert all(STANDING[language][key][1] for key in keys)


def test_a_reason_without_a_sentence_of_its_own_is_told_by_its_word() -> None:
    told = standing("done", "undone", "en")
    assert told.why == word("reason.undone", "en")
    assert standing("held", "from_a_later_program", "en").why == STANDING["en"]["held"][0]
