"""A rule as a sentence, and what it did to an order and why: in the words of both languages."""

from __future__ import annotations

from collections.abc import Mapping

from ..courier import find_courier
from ..hangul import ends_in_consonant
from ..rule import WITH_WORDS, Condition, Deeds, Match, Rule, Step, Trait
from .catalogue import word


class RuleSentences:
    """Speaks of rules. `shops` are the names of the shops by their ids."""

    def __init__(self, language: str, shops: Mapping[int, str]) -> None:
        self._language = language
        self._shops = shops

    def sentence(self, rule: Rule) -> str:
        """When … then …, whole."""
        then = self.deeds(rule.deeds)
        if not rule.conditions:
            return f"{self._word('rule_always')} {then}"
        *linked, last = rule.conditions
        parts = [self._condition("rule_link", one) for one in linked]
        when = self._and(parts, self._condition("rule_end", last))
        return self._word("rule_whole").format(when=when, then=then)

    def deeds(self, deeds: Deeds) -> str:
        """What a rule does."""
        said = self._said(deeds)
        if not said:
            return self._word("rule_do_end.nothing")
        parts = [self._do("rule_do_link", *one) for one in said[:-1]]
        return self._and(parts, self._do("rule_do_end", *said[-1]))

    def why(self, step: Step) -> str:
        """The conditions that were met, and by what."""
        if not step.matched:
            return self._word("rule_met.always")
        return ", ".join(map(self._met, step.matched))

    def done(self, step: Step) -> str:
        """What a rule did to one order."""
        parts = []
        if step.tags:
            parts.append(self._done("tags", self._quoted(step.tags, ", ")))
        if step.hold is not None:
            parts.append(self._done("hold_why" if step.hold else "hold", step.hold))
        if step.courier is not None:
            kind = "courier_instead" if step.replaced else "courier"
            replaced = self.courier(step.replaced or "")
            parts.append(self._done(kind, self.courier(step.courier), replaced))
        return ", ".join(parts)

    def courier(self, code: str) -> str:
        """The name of a courier."""
        known = find_courier(code)
        if known is None:
            return code
        return known.name_ko if self._language == "ko" else known.name_en

    def trait(self, trait: Trait) -> str:
        """What a condition looks at."""
        return self._word(f"rule_test.{trait}")

    def value(self, trait: Trait, value: str) -> str:
        """A word of a condition as a seller reads it: shops and statuses by their names."""
        if trait is Trait.SHOP:
            return self._shops.get(int(value), value) if value.isdecimal() else value
        return self._word(f"status.{value}") if trait is Trait.STATUS else value

    def _condition(self, form: str, condition: Condition) -> str:
        values = [self.value(condition.trait, one) for one in condition.words]
        words = self._quoted(values, self._word("rule_or"))
        return self._word(f"{form}.{condition.trait}").format(
            words=words,
            number=f"{condition.number:,}",
            subject=_particle(values, "이", "가"),
        )

    def _met(self, match: Match) -> str:
        if match.trait in WITH_WORDS:
            value = self._quoted([self.value(match.trait, str(match.value))], "")
        else:
            value = f"{match.value:,}" if isinstance(match.value, int) else match.value
        return self._word(f"rule_met.{match.trait}").format(value=value)

    def _said(self, deeds: Deeds) -> list[tuple[str, str]]:
        said = []
        if deeds.tags:
            said.append(("tags", self._quoted(deeds.tags, ", ")))
        if deeds.hold is not None:
            said.append(("hold_why" if deeds.hold else "hold", self._quoted([deeds.hold], "")))
        if deeds.courier is not None:
            said.append(("courier", self.courier(deeds.courier)))
        return said

    def _do(self, form: str, kind: str, words: str) -> str:
        told = {"words": words, "object": _particle([words], "을", "를")}
        return self._word(f"{form}.{kind}").format(**told)

    def _done(self, kind: str, words: str, replaced: str = "") -> str:
        return self._word(f"rule_done.{kind}").format(words=words, replaced=replaced)

    def _and(self, linked: list[str], last: str) -> str:
        return self._word("rule_and").join((*linked, last))

    def _quoted(self, words: tuple[str, ...] | list[str], between: str) -> str:
        return between.join(self._word("rule_quote").format(word=one) for one in words)

    def _word(self, code: str) -> str:
        return word(code, self._language)


def _particle(words: list[str], with_final: str, without: str) -> str:
    """The particle after the last of some words; both where its sound is not written."""
    ends = ends_in_consonant(words[-1]) if words and words[-1] else None
    if ends is None:
        return f"{with_final}({without})"
    return with_final if ends else without
