"""What the seller does with inquiries: queued in a task, said in a toast that takes it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ...actions import drafts, inquiries, templates
from ...actions.office import Queued
from ...actions.templates import Filled
from ...domain.errors import Problem
from ...store.drafts import Draft
from ...store.inquiry_list import to_acknowledge
from ..context import PageContext
from ..orders.deeds import OrderDeeds


class InquiryDeeds(QObject):
    """Runs deeds. `queued` follows an answer or a "seen" and carries its inquiry."""

    queued = Signal(int)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._outbox = OrderDeeds(context, self)
        self._under_way: set[int] = set()

    def answer(self, inquiry_id: int, text: str) -> None:
        """답변 보내기, after its undo window."""
        office = self._context.office
        self._queue(
            inquiry_id,
            lambda: inquiries.answer(office, inquiry_id, text),
            self.tr("The answer is saved, to be sent"),
        )

    def edit(self, inquiry_id: int, text: str) -> None:
        """답변 수정: other words in the place of those that stand there."""
        office = self._context.office
        self._queue(
            inquiry_id,
            lambda: inquiries.edit(office, inquiry_id, text),
            self.tr("The changed answer is saved, to be sent"),
        )

    def keep_draft(self, inquiry_id: int, draft: Draft) -> None:
        """Keep what was written so far."""
        office = self._context.office
        self._context.tasks.run(self, lambda: drafts.keep(office, inquiry_id, draft), _nothing)

    def acknowledge_all(self) -> None:
        """확인, for every inquiry of the shown shops that wants no more."""
        office, shop_ids = self._context.office, self._context.shop_filter.shop_ids

        def work() -> Queued | None:
            with office.db.read_raw() as conn:
                ids = to_acknowledge(conn, shop_ids)
            return inquiries.acknowledge(office, ids) if ids else None

        def done(queued: Queued | None) -> None:
            if queued is not None:
                count = len(queued.action_ids)
                said = self.tr("%n question(s) noted as seen, to be sent", "", count)
                self._context.notify(said, undo=queued.request_id, shops=queued.shops)

        self._context.tasks.run(self, work, done)

    def acknowledge(self, inquiry_id: int) -> None:
        """확인: the call centre is told that it was seen."""
        office = self._context.office
        self._queue(
            inquiry_id,
            lambda: inquiries.acknowledge(office, [inquiry_id]),
            self.tr("“Seen” is saved, to be sent"),
        )

    def undo(self, request_id: str) -> None:
        """Take back what still waits."""
        self._outbox.undo(request_id)

    def note(self, action_id: str) -> None:
        """Take note of a refusal."""
        self._outbox.leave([action_id])

    def fill(self, name: str, inquiry_id: int, done: Callable[[Filled], None]) -> None:
        """A template as words for this inquiry."""
        office = self._context.office
        self._context.tasks.run(self, lambda: templates.fill(office, name, inquiry_id), done)

    def save_template(self, name: str, text: str) -> None:
        """Keep a text under a name."""
        office = self._context.office
        said = self.tr("Saved as the template “%1”").replace("%1", name)
        self._context.tasks.run(
            self,
            lambda: templates.save(office, name, text),
            lambda _: self._context.notify(said),
        )

    def remove_template(self, name: str) -> None:
        """Take a template away."""
        office = self._context.office
        said = self.tr("The template “%1” is deleted").replace("%1", name)
        self._context.tasks.run(
            self,
            lambda: templates.remove(office, name),
            lambda _: self._context.notify(said),
        )

    def _queue(self, inquiry_id: int, work: Callable[[], Queued], said: str) -> None:
        """A second Ctrl+Enter before the first was stored is no second answer."""
        if inquiry_id in self._under_way:
            return
        self._under_way.add(inquiry_id)

        def done(queued: Queued) -> None:
            self._under_way.discard(inquiry_id)
            self._context.notify(said, undo=queued.request_id, shops=queued.shops)
            self.queued.emit(inquiry_id)

        def failed(problem: Problem) -> None:
            self._under_way.discard(inquiry_id)
            self._context.show_problem(problem)

        self._context.tasks.run(self, work, done, failed)


def _nothing(_: None) -> None:
    """A kept draft is shown by the change it makes."""
