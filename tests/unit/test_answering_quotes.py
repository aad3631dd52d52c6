"""Candidates come whole, once, with their headings; the best are chosen, and few."""

from __future__ import annotations

from dataclasses import astuple, replace

from tests.fakes.nearness import WordNearness
from tests.unit.test_answering_answer import hit

from murmur.answering import gate, quotes
from murmur.answering.question import understand
from murmur.domain.standing import Standings


def test_a_row_brings_its_columns_and_a_sentence_its_heading() -> None:
    text = "## Fees\n\nA card is cheap.\n\n| Item | Cost |\n|---|---|\n| Card | 18 |"
    found = quotes.candidates([hit(text)])
    assert [candidate.text for candidate in found] == ["A card is cheap.", "| Card | 18 |"]
    assert found[0].context == "Tannery lease › Rent and deposit › Fees"
    assert found[1].context.endswith("Fees › Item | Cost")


def test_where_passages_overlap_the_whole_sentence_is_kept_once() -> None:
    page = "The rent is due monthly. The deposit is paid once."
    first, second = hit(page[:40], 1, start=0), replace(hit(page[25:], 2, start=25), document_id="d1")
    texts = [candidate.text for candidate in quotes.candidates([first, second])]
    assert texts == ["The rent is due monthly.", "The deposit is paid once."]


def test_the_sentence_with_the_kind_of_value_asked_for_comes_first() -> None:
    text = "The deposit was agreed by both parties. The deposit is 900 euros."
    best = quotes.ranked(understand("How much is the deposit?"), [hit(text)], WordNearness())[0]
    assert best.candidate.text == "The deposit is 900 euros."


def test_few_quotes_near_the_best_and_none_twice() -> None:
    text = "The rent is 500 euros. The rent is 500 euros. The rent is 600 euros. Bees make honey. Cats sleep."
    scored = quotes.ranked(understand("How much is the rent?"), [hit(text)], WordNearness())
    chosen = [entry.candidate.text for entry in quotes.choose(scored)]
    assert sorted(chosen) == ["The rent is 500 euros.", "The rent is 600 euros."]
    assert len(quotes.choose(scored, margin=100.0)) == quotes.MOST_QUOTES


def test_no_candidates_no_answer() -> None:
    assert quotes.ranked(understand("How much is the rent?"), [], WordNearness()) == []
    assert not gate.is_answerable(understand("How much is the rent?"), [], WordNearness(), Standings((), ()))


def test_every_feature_of_the_gate_pulls_the_way_it_should() -> None:
    plain = gate.Evidence(0.6, 0.6, 0.6, 0, 0, 0, 0, 0, 0, 0)
    for rule in (gate.PLAIN, gate.NAMED, gate.BROAD):
        assert gate.holds(plain, rule)
        for weight, name in zip(astuple(rule.weights), gate.NAMES, strict=True):
            assert weight >= 0 if name in ("alone", "weakest", "pooled") else weight <= 0
        assert not gate.holds(replace(plain, no_name=1, no_year=1, passing=1), rule)
