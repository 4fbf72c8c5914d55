"""`claims list|show` and the answers `approve|reject|hold|release|collected|redeliver`."""

from __future__ import annotations

import click

from ..actions import claims as actions
from ..domain.action import Verb
from ..domain.claim import ClaimState
from ..store.claims_list import claim_detail
from ..store.lists import ListFilter, claim_items
from .naming import named_shop, numbered_claims
from .options import (
    detail_option,
    hold_option,
    limit_option,
    list_shop_option,
    reason_option,
    search_option,
    shop_option,
    states_option,
    wait_option,
)
from .terminal import Status, Terminal
from .work import finish_actions

_COLUMNS = (
    *("shop", "claim_no", "line_no", "kind", "state", "held", "reason", "quantity"),
    *("requested_at", "respond_due_at", "pending"),
)
_CODED = {"kind": "claim_kind", "state": "claim_state"}
_ANSWERS = {
    Verb.APPROVE: "Grant the claim.",
    Verb.REJECT: "Refuse the claim; --detail is what the buyer reads.",
    Verb.HOLD: "Hold the claim until a fee or the goods arrive.",
    Verb.RELEASE: "Release a claim that is on hold.",
    Verb.COLLECTED: "The goods to be exchanged have arrived.",
    Verb.REDELIVER: "The exchange is on its way, with courier and invoice number.",
}


@click.group()
def claims() -> None:
    """Cancels, returns and exchanges (클레임): look at them and answer."""


@claims.command("list")
@states_option(ClaimState)
@list_shop_option
@search_option
@limit_option
@click.option("--reveal", is_flag=True, help="Accepted for symmetry: the list names nobody.")
@click.pass_obj
def list_claims(
    terminal: Terminal,
    states: tuple[str, ...],
    shop: str | None,
    search: str,
    limit: int | None,
    reveal: bool,
) -> int:
    """All claims, or those the filters leave."""
    del reveal
    with terminal.core() as core:
        if shop is not None:
            named_shop(core.office, shop)
        with core.office.db.read() as conn:
            items = claim_items(conn, ListFilter(states, shop, search, limit))
        terminal.items(items, _COLUMNS, _CODED)
    return Status.DONE


@claims.command()
@click.argument("claim_no")
@shop_option
@click.pass_obj
def show(terminal: Terminal, claim_no: str, shop: str | None) -> int:
    """Everything about one claim, and which answers are possible now."""
    with terminal.core() as core:
        office = core.office
        claim_id = numbered_claims(office, claim_no, shop)[0]
        allowed = sorted(actions.allowed(office, claim_id))
        words = {
            str(verb): [choice.word for choice in actions.choices(office, claim_id, verb)]
            for verb in allowed
        }
        with office.db.read() as conn:
            detail = claim_detail(conn, claim_id)
            wanted = ListFilter(shop=detail.line.shop_name if detail else None)
            items = claim_items(conn, wanted)
    facts = next(item for item in items if item["claim_no"] == claim_no)
    if detail is not None:
        facts |= {
            "reason_detail": detail.claim.reason_detail,
            "hold_reason": detail.claim.hold_reason,
            "fee": detail.claim.fee,
            "fee_payer": detail.claim.fee_payer,
            "fee_method": detail.claim.fee_method,
            "extra_fee": detail.claim.extra_fee,
            "fault": detail.claim.fault,
            "collect_status": detail.claim.collect_status,
            "collect_courier": detail.claim.collect_courier,
            "collect_invoice_no": detail.claim.collect_invoice_no,
        }
    facts |= {"answers": words}
    terminal.facts(facts, _CODED)
    return Status.DONE


def _answer_command(verb: Verb, summary: str) -> click.Command:
    """The command of one answer; all take the same options."""

    @claims.command(str(verb), help=summary)
    @click.argument("claim_no")
    @reason_option
    @detail_option
    @click.option("--fee", type=click.IntRange(min=0), help="What the buyer owes, in won.")
    @click.option("--courier", metavar="CODE", help="As `couriers list` names it.")
    @click.option("--invoice", metavar="NO", help="The invoice number (송장번호).")
    @shop_option
    @hold_option
    @wait_option
    @click.pass_obj
    def answer(
        terminal: Terminal,
        claim_no: str,
        reason: str | None,
        detail: str | None,
        fee: int | None,
        courier: str | None,
        invoice: str | None,
        shop: str | None,
        hold: float,
        wait: float,
    ) -> int:
        with terminal.core() as core:
            queued = actions.decide(
                core.office,
                numbered_claims(core.office, claim_no, shop),
                verb,
                reason=reason,
                detail=detail,
                fee=fee,
                courier=courier,
                invoice_no=invoice,
                hold_seconds=hold,
            )
            for notice in queued.notices:
                terminal.warn(notice)
            return finish_actions(terminal, core, queued.action_ids, wait)

    return answer


for _verb, _summary in _ANSWERS.items():
    _answer_command(_verb, _summary)
