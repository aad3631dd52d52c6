"""What the gate refuses before it looks at sentences, and what it is told about the documents."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from tests.fakes.nearness import WordNearness
from tests.unit.test_answering_answer import LEASE, hit, ignore

from murmur.answering import gate
from murmur.answering.answer import answer
from murmur.answering.citing import Answering
from murmur.answering.question import understand
from murmur.domain.answers import Answer, AnswerMode, Verdict
from murmur.domain.jobs import CancelToken
from murmur.domain.standing import Standing, Standings


class KnownScope:
    """`Scope` from a table of spellings; what is not in it is absent."""

    def __init__(self, **known: Standing) -> None:
        self._known = known

    def standings(self, names: Sequence[tuple[str, ...]], others: Sequence[tuple[str, ...]]) -> Standings:
        return Standings(tuple(map(self._of, names)), tuple(map(self._of, others)), ("d1",))

    def _of(self, spellings: tuple[str, ...]) -> Standing:
        found = (self._known.get(spelling.replace(" ", "_").replace("2", "y2")) for spelling in spellings)
        return next((standing for standing in found if standing), Standing.ABSENT)


def ask(question: str, scope: KnownScope) -> Answer:
    using = Answering(WordNearness(), scope=scope)
    return answer(question, [hit(LEASE)], AnswerMode.QUOTES, using, ignore, CancelToken())


def test_a_name_of_which_no_document_speaks_is_refused_and_named() -> None:
    found = ask("What is the monthly rent of Norvika?", KnownScope(monthly=Standing.PASSING, rent=Standing.ABOUT))
    assert found.verdict is Verdict.NOT_FOUND
    assert found.text == "No document here speaks of Norvika. The nearest passages are shown."


def test_a_year_of_which_no_document_speaks_is_refused_and_named() -> None:
    found = ask("What was the monthly rent in FY2019?", KnownScope(rent=Standing.ABOUT))
    assert found.text.startswith("No document here speaks of 2019.")


def test_several_are_named_together() -> None:
    question = understand("Did Norvika or Fern Gate pay more in 2019 than Lumo?")
    reason = gate.not_spoken_of(question, Standings((Standing.ABSENT,) * len(question.names), ()))
    assert reason == "No document here speaks of Norvika, Fern Gate or Lumo."


def test_what_the_documents_are_about_is_let_pass() -> None:
    known = {"tannery": Standing.ABOUT, "monthly": Standing.PASSING, "rent": Standing.ABOUT}
    assert ask("What is the monthly rent at Tannery?", KnownScope(**known)).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("question", "names", "rule"),
    [
        ("What is the monthly rent?", (), gate.PLAIN),
        ("What is the rent of Norvika?", (Standing.ABOUT,), gate.NAMED),
        ("Is the rent of Norvika too high?", (Standing.ABOUT,), gate.BROAD),
        ("What is Norvika's rent growth from 2018 to 2019?", (Standing.ABOUT,), gate.BROAD),
    ],
)
def test_the_rule_follows_the_question(question: str, names: tuple[Standing, ...], rule: gate.Rule) -> None:
    assert gate.rule_for(understand(question), Standings(names, ())) is rule


def test_a_second_short_question_is_asked_by_its_kind() -> None:
    asked = understand("Which window offer did the board choose, and at what price?")
    assert asked.text == "Which window offer did the board choose?"
    assert asked.wanted == understand("At what price?").wanted


def test_a_question_for_a_cause_wants_one() -> None:
    assert understand("Why was the line down?").wanted == understand("What caused the fault?").wanted != ()
