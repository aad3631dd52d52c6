"""The command line is a contract: every event with exactly its fields, every exit code, nothing else on stdout."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest
from tests.e2e.program import SAMPLES, Ended, Event, Murmur, run

DOCUMENT = {"event", "path", "document_id", "status", "pages", "passages", "error"}
SUMMARY = {"event", "documents", "pages", "passages", "failed", "seconds_searchable", "seconds_ready"}
HIT = {"event", "rank", "score", "document", "path", "page", "place", "context", "text", "why"}
ANSWER = {"event", "text", "verdict", "citations", "unsupported", "engine", "conversation_id", "coverage", "timings"}
CITATION = {"marker", "document", "path", "page", "place", "quote"}
TIMINGS = {
    "retrieve_ms",
    "first_evidence_ms",
    "first_token_ms",
    "prompt_tokens",
    "prompt_tokens_evaluated",
    "completion_tokens",
    "tokens_per_second",
    "context_tokens",
}
VERDICTS = {"supported", "partly", "not_found", "unchecked"}
RENT = "How much is the yearly rent of Unit 7?"
NOTICE = "How much notice must the tenant give to end the lease?"


def write(folder: Path, **texts: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def searched(samples: Murmur) -> Ended:
    """Several searches in one run; every run with vectors waits for the embedder."""
    return samples.run("search", "-", "-k", "20", stdin=f"{RENT}\n\nannual leave\n")


@pytest.fixture(scope="module")
def asked(samples: Murmur) -> Ended:
    """Several questions in one run."""
    return samples.run("ask", "-", "-k", "4", stdin=f"{RENT}\n\n{NOTICE}\n")


def one(ended: Ended, question: int) -> list[Event]:
    """What was said about one question of several."""
    return [line for line in ended.lines if line["question"] == question]


# add


def test_add_tells_of_every_file_and_then_sums_up(added: tuple[Murmur, Ended]) -> None:
    _, ended = added
    *documents, summary = ended.lines
    assert ended.code == 0
    assert {Path(line["path"]) for line in documents} == set(SAMPLES.iterdir())
    assert all(set(line) == DOCUMENT and line["event"] == "document" for line in documents)
    assert {line["status"] for line in documents} == {"ready"}
    assert set(summary) == SUMMARY
    assert summary["event"] == "summary"
    assert summary["documents"] == len(documents)
    assert summary["pages"] == sum(line["pages"] for line in documents)
    assert summary["passages"] == sum(line["passages"] for line in documents)
    assert 0 < summary["seconds_searchable"] <= summary["seconds_ready"]


def test_add_shows_its_progress_on_stderr(added: tuple[Murmur, Ended]) -> None:
    _, ended = added
    passages = ended.lines[-1]["passages"]
    assert "[6/6] vellingham-infection-control.pdf: 5 pages" in ended.stderr
    assert f"Indexing meaning: {passages} of {passages} passages" in ended.stderr


def test_adding_again_says_unchanged_and_reads_nothing(own_samples: Murmur) -> None:
    ended = own_samples.run("add", SAMPLES)
    assert ended.code == 0
    assert {line["status"] for line in ended.events("document")} == {"unchanged"}
    assert ended.lines[-1]["documents"] == len(list(SAMPLES.iterdir()))
    assert "pages" not in ended.stderr  # the progress line of a file that is being read


@pytest.mark.model
def test_a_folder_on_its_way_through_a_home(murmur: Murmur, tmp_path: Path) -> None:
    """Some files fail and the others are in; then one changes, one is touched, one goes to a second collection too."""
    folder = write(tmp_path / "notes", ferry="The ferry leaves at six.", mill="The mill stands still.")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7\nnothing more")
    first = murmur.run("add", folder)
    assert first.code == 3
    assert statuses(first) == {"broken": "failed", "ferry": "ready", "mill": "ready"}
    assert first.lines[-1]["failed"] == 1
    assert first.lines[-1]["documents"] == 2

    write(folder, ferry="The ferry leaves at seven.")
    os.utime(folder / "mill.txt", (1, 1))
    second = murmur.run("add", folder)
    assert second.code == 3
    assert statuses(second) == {"broken": "failed", "ferry": "ready", "mill": "unchanged"}
    assert {line["document_id"] for line in first.lines[:-1]} == {line["document_id"] for line in second.lines[:-1]}

    murmur.run("add", folder / "mill.txt", "--collection", "Mills")
    collections = murmur.run("list").events("collection")
    assert {line["name"]: line["documents"] for line in collections} == {"Documents": 3, "Mills": 1}
    found = murmur.run("search", "-", stdin="the ferry leaves\nmill").events("hit")
    assert next(hit["text"] for hit in found if hit["question"] == 1) == "The ferry leaves at seven."
    assert [Path(hit["path"]).stem for hit in found if hit["question"] == 2].count("mill") == 1

    gone = murmur.run("remove", folder / "mill.txt")
    assert [(line["event"], Path(line["path"]).stem) for line in gone.lines] == [("removed", "mill")]
    assert {Path(line["path"]).stem for line in murmur.run("list").events("document")} == {"broken", "ferry"}


def statuses(ended: Ended) -> dict[str, str]:
    return {Path(line["path"]).stem: line["status"] for line in ended.events("document")}


def test_when_every_file_fails_the_code_is_1_and_each_says_why(murmur: Murmur, tmp_path: Path) -> None:
    drawing = tmp_path / "floor.dwg"
    drawing.write_bytes(b"AC1032 no text")
    ended = murmur.run("add", drawing, tmp_path / "nowhere.pdf")
    assert ended.code == 1
    assert [line["status"] for line in ended.events("document")] == ["failed", "failed"]
    unsupported, absent = (line["error"] for line in ended.events("document"))
    assert "cannot read files of the kind .dwg" in unsupported
    assert "Save it as PDF" in unsupported
    assert "cannot be opened" in absent
    assert ended.lines[-1]["failed"] == 2


def test_an_empty_folder_is_no_failure(murmur: Murmur, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    ended = murmur.run("add", tmp_path / "empty")
    assert ended.code == 0
    assert [line["event"] for line in ended.lines] == ["summary"]
    assert "No readable documents" in ended.stderr


def test_a_file_whose_name_is_not_text_fails_by_itself(own_samples: Murmur, tmp_path: Path) -> None:
    try:
        (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_text("The café is closed.", encoding="utf-8")
    except OSError:
        pytest.skip("this file system takes only names that are text")
    ended = own_samples.run("add", tmp_path / os.fsdecode(b"caf\xe9.txt"), SAMPLES / "dunlin-incident-memo.txt")
    assert ended.code == 3
    assert [line["status"] for line in ended.events("document")] == ["failed", "unchanged"]
    assert "Rename the file" in ended.lines[0]["error"]
    assert ended.lines[0]["path"].endswith("caf\ufffd.txt")


# search and ask


def test_search_gives_hits_best_first_and_the_time(searched: Ended) -> None:
    *hits, summary = one(searched, 1)
    assert searched.code == 0
    assert len(hits) == 20
    assert all(set(hit) == HIT | {"question"} and hit["event"] == "hit" for hit in hits)
    assert [hit["rank"] for hit in hits] == list(range(1, 21))
    assert [hit["score"] for hit in hits] == sorted((hit["score"] for hit in hits), reverse=True)
    assert hits[0]["document"] == "Commercial Lease"
    assert hits[0]["path"].endswith("tannery-wharf-lease.pdf")
    assert hits[0]["place"] == f"page {hits[0]['page']}"
    assert set(summary) == {"event", "milliseconds", "coverage", "question"}
    assert summary["event"] == "summary"
    assert summary["milliseconds"] > 0


def test_a_format_without_pages_has_null_for_the_page_and_a_heading_for_the_place(searched: Ended) -> None:
    handbook = [hit for hit in one(searched, 3)[:-1] if hit["path"].endswith("handbook.md")]
    assert handbook
    assert {hit["page"] for hit in handbook} == {None}
    assert all(hit["place"] for hit in handbook)


@pytest.mark.parametrize("run_of", ["searched", "asked"])
def test_questions_on_stdin_are_numbered_by_line_on_every_line_of_output(
    run_of: str, request: pytest.FixtureRequest
) -> None:
    ended: Ended = request.getfixturevalue(run_of)
    last = "summary" if run_of == "searched" else "answer"
    assert ended.code == 0
    assert [line["question"] for line in ended.events(last)] == [1, 3]  # the empty line counts, and asks nothing
    numbers = [line["question"] for line in ended.lines]
    assert numbers == sorted(numbers)


@pytest.mark.model
def test_one_question_gives_evidence_then_text_then_one_answer_without_a_number(samples: Murmur) -> None:
    ended = samples.run("ask", NOTICE, "-k", "3")
    kinds = [line["event"] for line in ended.lines]
    assert ended.code == 0
    assert kinds == sorted(kinds, key=["evidence", "text", "answer"].index)
    assert (kinds.count("evidence"), kinds.count("answer")) == (3, 1)
    assert all(set(hit) == HIT for hit in ended.events("evidence"))
    assert all(set(piece) == {"event", "text"} for piece in ended.events("text"))
    answer = ended.lines[-1]
    assert set(answer) == ANSWER
    assert answer["verdict"] == "supported"
    assert answer["citations"]
    assert all(set(citation) == CITATION for citation in answer["citations"])
    assert set(answer["engine"]) == {"place", "model", "sha256", "seed", "temperature", "name", "host"}
    assert answer["engine"]["place"] == "local"
    assert set(answer["timings"]) == TIMINGS
    assert "".join(piece["text"] for piece in ended.events("text")) == answer["text"]


def test_every_answer_has_a_verdict_of_the_contract(asked: Ended) -> None:
    answers = asked.events("answer")
    assert {line["verdict"] for line in answers} <= VERDICTS
    assert all(set(line) == ANSWER | {"question"} for line in answers)
    assert len({line["conversation_id"] for line in answers}) == 2


def test_asking_an_empty_library_answers_not_found(murmur: Murmur) -> None:
    ended = murmur.run("ask", RENT)
    assert ended.code == 0
    assert [line["event"] for line in ended.lines if line["event"] != "text"] == ["answer"]
    assert ended.lines[-1]["verdict"] == "not_found"
    assert ended.lines[-1]["citations"] == []


def test_a_conversation_goes_on_when_it_is_named(murmur: Murmur) -> None:
    first = murmur.run("ask", RENT).lines[-1]["conversation_id"]
    second = murmur.run("ask", NOTICE, "--conversation", first)
    third = murmur.run("ask", RENT, "--conversation", "0123456789abcdef")
    assert second.lines[-1]["conversation_id"] == first
    assert (third.code, third.stdout) == (1, "")
    assert "There is no such conversation" in third.stderr


@pytest.mark.parametrize("command", ["search", "ask"])
def test_a_question_that_is_no_text_spoils_no_other(murmur: Murmur, command: str) -> None:
    script = f"printf '{RENT}\\ncaf\\351\\n' | \"$@\""
    ended = run(["sh", "-c", script, "sh", *murmur.command(command, "-")], murmur.environment())
    assert ended.code == 3
    assert {line["question"] for line in ended.lines if line["event"] != "error"} == {1}
    assert [line["question"] for line in ended.events("error")] == [2]
    assert "characters that are no characters" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize("command", ["search", "ask"])
def test_with_no_question_on_stdin_there_is_no_answer_and_no_failure(murmur: Murmur, command: str) -> None:
    ended = murmur.run(command, "-", stdin="")
    assert (ended.code, ended.stdout) == (0, "")


# remove and list


def test_remove_by_path_by_id_and_by_a_path_as_it_was_typed(own_samples: Murmur) -> None:
    ids = {Path(line["path"]).name: line["document_id"] for line in own_samples.run("list").events("document")}
    lease, memo, report = "tannery-wharf-lease.pdf", "dunlin-incident-memo.txt", "heronsbrook-annual-report-2025.pdf"
    ended = [
        own_samples.run("remove", SAMPLES / lease),
        own_samples.run("remove", ids[memo]),
        run(own_samples.command("remove", f"./{report}"), own_samples.environment(), cwd=SAMPLES),
    ]
    assert [one.code for one in ended] == [0, 0, 0]
    assert [one.lines[0]["document_id"] for one in ended] == [ids[lease], ids[memo], ids[report]]
    assert (SAMPLES / lease).exists()
    left = {Path(line["path"]).name for line in own_samples.run("list").events("document")}
    assert left == set(ids) - {lease, memo, report}


def test_an_unknown_name_is_told_and_the_others_are_removed(own_samples: Murmur) -> None:
    some = own_samples.run("remove", "train.txt", SAMPLES / "dunlin-incident-memo.txt")
    none = own_samples.run("remove", "0123456789abcdef")
    assert (some.code, none.code) == (3, 1)
    assert [Path(line["path"]).name for line in some.events("removed")] == ["dunlin-incident-memo.txt"]
    assert [line["name"] for line in some.events("error")] == [0]
    assert none.stdout == ""
    assert "There is no such document" in some.stderr
    assert "There is no such document" in none.stderr


def test_list_tells_documents_collections_and_counts(samples: Murmur) -> None:
    ended = samples.run("list")
    (collection,) = ended.events("collection")
    documents = ended.events("document")
    assert ended.code == 0
    assert (collection["name"], collection["documents"], collection["pages"]) == ("Documents", 6, 18)
    assert collection["passages"] == sum(line["passages"] for line in documents)
    assert [line["embedded"] for line in documents] == [line["passages"] for line in documents]
    assert ended.lines[-1] == {"event": "summary", "documents": 6}


# models and doctor


def test_models_list_needs_no_home_and_no_passphrase(tmp_path: Path) -> None:
    nobody = Murmur(tmp_path / "home", tmp_path / "outside", passphrase=None)
    ended = nobody.run("models", "list")
    assert ended.code == 0
    assert {line["event"] for line in ended.lines} == {"model"}
    assert {line["id"] for line in ended.lines if line["installed"]} >= {"smollm2-135m-instruct", "all-minilm-l6-v2"}
    assert not nobody.home.exists()


def test_doctor_finds_nothing_that_fails(samples: Murmur) -> None:
    ended = samples.run("doctor")
    assert ended.code == 0
    assert all(set(line) == {"event", "name", "state", "detail", "advice"} for line in ended.lines)
    assert [line for line in ended.lines if line["state"] not in ("ok", "warn")] == []
    assert all(line["advice"] for line in ended.lines if line["state"] == "warn")
    names = {line["name"] for line in ended.lines}
    assert names >= {"murmur", "storage", "library seal", "chat seal", "reader seal", "gpu", "chat model", "policy"}
    assert names >= {"download seal", "downloads", "key", "cloud", "register"}


# Options, codes and streams


@pytest.mark.parametrize(
    "arguments",
    [["frobnicate"], ["add"], ["search"], ["list", "--nonsense"], ["ask", "x", "-k", "0"], ["search", "x", "-k", "no"]],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2_and_says_so_on_stderr(murmur: Murmur, arguments: list[str]) -> None:
    ended = murmur.run(*arguments)
    assert (ended.code, ended.stdout) == (2, "")
    assert "murmur" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_home_and_json_stand_before_or_after_the_command(samples: Murmur) -> None:
    before = samples.run("list")
    after = run(
        [samples.command()[0], "list", "--json", "--home", str(samples.home)],
        samples.environment(),
    )
    assert before.code == after.code == 0
    assert before.stdout == after.stdout != ""


def test_without_json_people_get_sentences(samples: Murmur) -> None:
    command = [part for part in samples.command("list") if part != "--json"]
    ended = run(command, samples.environment())
    assert ended.code == 0
    assert "Documents: 6 documents, 18 pages" in ended.stdout
    with pytest.raises(json.JSONDecodeError):
        json.loads(ended.stdout)


def test_json_is_utf8_whatever_the_terminal_speaks(tmp_path: Path) -> None:
    murmur = Murmur(tmp_path / "Möwe “7”", tmp_path / "outside")
    environment = {**murmur.environment(), "PYTHONIOENCODING": "latin-1"}
    storage = [line for line in run(murmur.command("doctor"), environment).lines if line["name"] == "storage"]
    assert "Möwe “7”" in storage[0]["detail"]


@pytest.mark.parametrize("closing", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_closed_stream_stops_nothing(samples: Murmur, closing: str) -> None:
    ended = run(["sh", "-c", f'"$@" {closing}', "sh", *samples.command("list")], samples.environment())
    assert ended.code == 0
    assert "Traceback" not in ended.stderr
    if ">&-" not in closing:
        assert len(ended.events("document")) == 6


@pytest.mark.parametrize(("reader", "got"), [("true", ""), ("head -c 10", '{"event":"')])
def test_who_stops_reading_hears_no_complaint(samples: Murmur, reader: str, got: str) -> None:
    ended = run(["sh", "-c", f'"$@" | {reader}', "sh", *samples.command("list")], samples.environment())
    assert ended.stdout == got
    assert "Traceback" not in ended.stderr
    assert "BrokenPipe" not in ended.stderr


def test_a_home_in_use_is_told_and_left_alone(murmur: Murmur) -> None:
    with murmur.started("search", "-") as first:
        assert first.stdin is not None
        assert first.stdout is not None
        first.stdin.write("landlord\n")
        first.stdin.flush()
        assert first.stdout.readline()
        second = murmur.run("list")
    assert (second.code, second.stdout) == (1, "")
    assert "already open on this folder" in second.stderr


def test_a_copied_home_opens_elsewhere(own_samples: Murmur) -> None:
    moved = own_samples.home.with_name("moved")
    shutil.move(own_samples.home, moved)
    ended = Murmur(moved, own_samples.outside).run("list")
    assert len(ended.events("document")) == 6
