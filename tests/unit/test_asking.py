"""What a question wants done, told by its form; and which passages then matter."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from murmur.answering import asking, gathering
from murmur.answering.question import understand
from murmur.domain.documents import Hit
from murmur.domain.standing import Standing, Standings

NONE = Standings((), ())


class Near:
    """A nearness in which a word is near where it stands, and far elsewhere."""

    def similarity(self, question: str, texts: Sequence[str]) -> list[float]:
        return [0.5] * len(texts)

    def nearest_words(self, question: str, spans: Sequence[tuple[int, int]], texts: Sequence[str]) -> list[list[float]]:
        said = [question[start:end].casefold() for start, end in spans]
        return [[0.9 if word.rstrip("s") in text.casefold() else 0.3 for word in said] for text in texts]


def hit(document: str, text: str, score: float = 5.0) -> Hit:
    return Hit(1, score, 0.6, 1, document, document, f"/{document}.pdf", None, "", (), 0, len(text), text)


@pytest.mark.parametrize(
    "question",
    [
        "How do the fees of the two banks compare?",
        "Which of the three applicants could start first?",
        "What did we spend on paper in March and April?",
        "How did the rent develop from 2019 to 2022?",
        "What is the average of all the bids?",
        "Do the handbook and the lease say the same about noise?",
        "Is Alder or Birch the cheaper supplier?",
    ],
)
def test_comparing_and_calculating_are_told_by_their_form(question: str) -> None:
    assert asking.compares(question)


@pytest.mark.parametrize(
    "question",
    [
        "When may the tenant leave?",
        "What was the turnover in May 2024?",
        "How much higher was the turnover than in the year before?",
        "How many applications were received?",
    ],
)
def test_one_fact_is_not_taken_for_a_comparison(question: str) -> None:
    assert not asking.compares(question)
    assert not asking.gathers(question)


def test_all_there_is_is_asked_for_by_a_list_a_table_or_every_paper() -> None:
    assert asking.gathers("List all deadlines.")
    assert asking.gathers("Please draw me a timeline of the case.")
    assert asking.gathers("Tell me every fee that any of these contracts names.")
    assert not asking.gathers("Is there a list of prices?")


def test_only_documents_near_the_best_matter() -> None:
    hits = [hit("a", "Fees", 5.0), hit("b", "Fees", 4.0), hit("c", "Fees", 3.0)]
    assert gathering.documents("Compare the fees", hits) == ["a", "b"]


def test_of_years_those_documents_matter_that_bear_them_in_their_names() -> None:
    hits = [hit("alder 2019", "Sales 12 in 2019"), hit("alder 2020", "Sales"), hit("alder 2022", "Sales 9 in 2020")]
    assert gathering.documents("How did sales move from 2019 to 2020?", hits) == ["alder 2019", "alder 2020"]
    assert gathering.documents("What were total sales in 2022?", hits) == ["alder 2022"]


def test_a_passage_that_speaks_of_all_the_years_or_months_suffices() -> None:
    one = hit("minutes", "Arrears were 74 in April 2020, compared with 81 in January 2019.")
    hits = [one, hit("other", "Arrears in January")]
    assert gathering.documents("Did arrears rise between January and April?", hits) == ["minutes"]
    assert gathering.documents("Did arrears rise between 2019 and 2020?", hits) == ["minutes"]


def answerable(question: str, hits: Sequence[Hit], found: Standings = NONE) -> bool:
    return gathering.is_answerable(question, understand(question), hits, Near(), found)


def test_several_documents_that_hold_what_is_compared_answer_together() -> None:
    hits = [hit("a", "The fee is 4 crowns, the notice a week"), hit("b", "Notice: a month. Fee: 3 crowns")]
    assert answerable("Compare the fees and notices", hits)
    assert not answerable("Compare the pensions and holidays", hits)
    assert not answerable("Compare the fees and notices", hits[:1])
    assert not answerable("What is the fee, and what the notice?", hits)


def test_a_year_or_a_name_that_is_not_there_is_not_answered() -> None:
    hits = [hit("a", "The fee was 4 crowns in 2019"), hit("b", "Fee: 3 crowns in 2020")]
    assert answerable("How did the fee develop from 2019 to 2020?", hits)
    assert not answerable("How did the fee develop from 2019 to 2021?", hits)
    passing = Standings((Standing.PASSING,), ())
    assert not answerable("How did the fee develop from 2019 to 2020?", hits, passing)
