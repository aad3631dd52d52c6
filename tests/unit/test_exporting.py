"""A conversation written out says where every sentence comes from, and obeys nothing that stands in it."""

from __future__ import annotations

import json
from dataclasses import replace

from markdown_it import MarkdownIt

from murmur.domain.answers import Answer, Citation, Engine, Timings, Turn, Verdict
from murmur.domain.cloud import Disclosed
from murmur.domain.conversations import ConversationFacts
from murmur.services.exporting import Exported, ExportedTurn, ExportWords, blocks, to_json, to_markdown

SHA = "ab" * 32
ANSWER = Answer(
    "When is rent due?",
    "On the *first* [1]. It may rise.",
    Verdict.PARTLY,
    (Citation(1, "d1", "Lease_2026 <b>", "/lease.pdf", 3, "page 3", "rent is due\non the # first", 5, 22),),
    ("It may rise.",),
    (),
    Engine("local", "smollm2", SHA),
    Timings(prompt_tokens=12),
)
HOSTILE = Answer(
    "?",
    "See ![x](http://evil/a.png) <img src='http://evil/b.png'>\n\n```\nif a < b: ![no]\n```\n\n`a < b`",
    Verdict.UNCHECKED, (), (), (), Engine("local", None, None), Timings(),
)  # fmt: skip
FACTS = ConversationFacts("c1", "2026-11-22T09:05:00.000000+00:00", "", "Rent & [deposit](http://evil)", "When?", 2)
EXPORTED = Exported(
    FACTS,
    (
        ExportedTurn(Turn(1, "2026-11-22T09:05:00.000000+00:00", "# When *is*\nrent due?", ANSWER, 1), (HOSTILE,)),
        ExportedTurn(Turn(2, "2026-11-22T09:07:00.000000+00:00", "- And?", None)),
    ),
)


def test_markdown_names_verdict_sources_place_model_and_time() -> None:
    text = to_markdown(EXPORTED)
    assert "Asked 2026-11-22 09:05 UTC" in text
    assert f"Made on this computer by smollm2 (SHA-256 {SHA})" in text
    assert "Partly supported" in text
    assert "Not supported by the sources: “It may rise.”" in text
    assert "\\[1\\] Lease\\_2026 \\<b\\>, page 3" in text
    assert "> rent is due\n> on the # first" in text
    assert "An earlier answer" in text
    assert "has no answer" in text


def test_an_answer_from_the_cloud_says_so_with_what_left_for_it() -> None:
    engine = Engine("cloud", "large-70b", None, host="models.company.example")
    disclosed = Disclosed("models.company.example", "cd" * 32, 3412, 17)
    answer = replace(ANSWER, engine=engine, disclosed=disclosed)
    exported = Exported(FACTS, (ExportedTurn(Turn(1, "2026-11-22T09:05:00.000000+00:00", "When?", answer)),))
    text = to_markdown(exported)
    assert "Made in the CLOUD, at models.company.example by large-70b." in text
    assert f"3412 bytes left this computer for it (SHA-256 {'cd' * 32}): number 17 in the register." in text
    assert json.loads(to_json(exported))["turns"][0]["answer"]["disclosed"]["entry"] == 17


def test_markdown_holds_no_picture_no_html_and_no_link_of_a_document() -> None:
    rendered = MarkdownIt("commonmark", {"html": True}).render(to_markdown(EXPORTED))
    assert "<img" not in rendered
    assert 'href="http://evil"' not in rendered
    assert "<b>" not in rendered
    assert "<h1>Rent &amp; [deposit](http://evil)</h1>" in rendered
    assert "<h2># When *is* rent due?</h2>" in rendered
    assert "<h2>- And?</h2>" in rendered
    assert "<code>if a &lt; b: ![no]" in rendered
    assert "<em>first</em>" in rendered, "what the answer says in Markdown stays"


def test_json_holds_everything_that_is_kept() -> None:
    said = json.loads(to_json(EXPORTED))
    first, second = said["turns"]
    assert (said["title"], first["question"], second["answer"]) == (FACTS.title, "# When *is*\nrent due?", None)
    assert first["answer"]["citations"][0]["quote"] == "rent is due\non the # first"
    assert first["answer"]["engine"] == {
        "place": "local",
        "model": "smollm2",
        "sha256": SHA,
        "seed": None,
        "temperature": None,
        "name": "",
        "host": "",
    }
    assert first["earlier_answers"][0]["verdict"] == "unchecked"


def test_the_words_around_it_can_be_of_any_language() -> None:
    kinds = [block.text for block in blocks(EXPORTED, ExportWords(partly="Teilweise belegt", local="Hier gemacht"))]
    assert any(text.startswith("Teilweise belegt. Hier gemacht") for text in kinds)
