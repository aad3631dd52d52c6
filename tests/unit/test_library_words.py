"""Which words of a question are searched for, and which may name a document."""

from __future__ import annotations

import pytest

from murmur.library.words import name_terms, question_terms, title_terms


def test_stop_words_are_left_out_and_a_fiscal_year_brings_its_year_along() -> None:
    assert question_terms("What was the FY2017 revenue, and FY19's?") == [
        "fy2017",
        "2017",
        "revenue",
        "fy19",
        "2019",
    ]


def test_a_question_of_stop_words_alone_keeps_them() -> None:
    assert question_terms("Who is it?") == ["who", "is", "it"]


def test_capitals_and_years_inside_a_question_name_a_document() -> None:
    names, trust = name_terms("What did Best Buy report for FY2019?")
    assert {"best", "buy", "bestbuy", "2019"} <= names
    assert not {"what", "report"} & names
    assert trust == 1.0


@pytest.mark.parametrize("question", ["May the tenant leave early?", "Will the board meet?"])
def test_a_modal_verb_at_the_beginning_names_no_month_and_nobody(question: str) -> None:
    assert not {"may", "will"} & name_terms(question)[0]


def test_a_question_without_capitals_may_name_a_document_anywhere_but_is_trusted_less() -> None:
    names, trust = name_terms("norvika 2018 net sales")
    assert {"norvika", "2018"} <= names
    assert trust == 0.5


def test_names_run_together_in_a_file_name_come_apart() -> None:
    assert title_terms("BoardMinutes2024", "BESTBUY_2017_10K") >= {"board", "minutes", "2024", "bestbuy", "2017", "10k"}


def test_accents_and_ligatures_do_not_matter() -> None:
    assert question_terms("ﬁnancial Übersicht") == ["financial", "ubersicht"]


def test_the_s_of_a_possessive_is_no_word_to_search_for() -> None:
    assert question_terms("What is the landlord's number, and the tenants’ and Lowe’s?") == [
        "landlord",
        "number",
        "tenants",
        "lowe",
    ]
