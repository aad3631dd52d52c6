"""The command line over small fakes: what goes to which stream, and which exit code follows."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.fakes.services import FakeHouse, quoted

from murmur import cli
from murmur.domain.answers import Answer
from murmur.domain.documents import Hit
from murmur.domain.errors import Cancelled, DamagedDocument, NoSuchCollection, NotKnown, UsageError, WorkerCrashed
from murmur.domain.jobs import CancelToken
from murmur.services.api import Check

RENT = "What is the yearly rent of Unit 7?"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Said:
    """Runs one command over a house, and keeps what it wrote."""

    def __init__(self, house: FakeHouse, arguments: Sequence[str], err: io.StringIO | None = None) -> None:
        self.out, self.err = io.StringIO(), err or io.StringIO()
        options = cli.arguments(arguments)
        output = cli.Output(options.json, self.out, self.err)
        services = house.open(None)
        self.code = cli.COMMANDS[options.command](services, options, output, CancelToken())

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.getvalue().splitlines()]


@pytest.fixture
def house(tmp_path: Path) -> FakeHouse:
    return FakeHouse(tmp_path)


@pytest.fixture
def full(house: FakeHouse) -> FakeHouse:
    house.fill()
    return house


def ask_on_stdin(monkeypatch: pytest.MonkeyPatch, *questions: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{question}\n" for question in questions)))


# Parsing


@pytest.mark.parametrize(
    "arguments",
    [
        ["--home", "h", "--json", "--passphrase-file", "p", "list"],
        ["list", "--home", "h", "--json", "--passphrase-file", "p"],
        ["--home", "h", "list", "--json", "--passphrase-file", "p"],
    ],
)
def test_common_options_stand_before_or_after_the_command(arguments: list[str]) -> None:
    options = cli.arguments(arguments)
    assert (options.home, options.json, options.passphrase_file) == (Path("h"), True, Path("p"))


def test_an_option_given_after_the_command_wins() -> None:
    assert cli.arguments(["--home", "first", "list", "--home", "second"]).home == Path("second")


def test_nothing_is_assumed_that_was_not_said() -> None:
    options = cli.arguments([])
    assert (options.command, options.home, options.json, options.passphrase_file) == (None, None, False, None)
    assert cli.arguments(["add", "x"]).collection == "Documents"
    assert cli.arguments(["search", "x"]).collection is None
    assert cli.arguments(["ask", "x"]).k is None


@pytest.mark.parametrize("arguments", [["add"], ["search"], ["fly"], ["models"], ["search", "x", "-k", "many"], ["-x"]])
def test_wrong_usage_exits_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.arguments(arguments)
    assert ended.value.code == cli.WRONG_USAGE
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("k", ["0", "-1", "201"])
@pytest.mark.parametrize("command", ["search", "ask"])
def test_a_number_of_passages_out_of_range_is_wrong_usage(house: FakeHouse, command: str, k: str) -> None:
    with pytest.raises(UsageError, match="between 1 and 200"):
        Said(house, [command, RENT, f"-k={k}"])


# add


def test_every_file_is_a_line_and_the_last_line_sums_up(house: FakeHouse, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Alder.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Birch.", encoding="utf-8")
    said = Said(house, ["--json", "add", str(tmp_path)])
    assert said.code == cli.DONE
    assert [(line["event"], line.get("status")) for line in said.lines] == [
        ("document", "ready"),
        ("document", "ready"),
        ("summary", None),
    ]
    assert said.lines[0]["error"] is None


@pytest.mark.parametrize(("failing", "code"), [({"a.txt"}, cli.SOME_FAILED), ({"a.txt", "b.txt"}, cli.FAILED)])
def test_failures_decide_the_exit_code_and_say_what_to_do(
    house: FakeHouse, tmp_path: Path, failing: set[str], code: int
) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("Alder.", encoding="utf-8")
    house.documents.failing = {name: DamagedDocument() for name in failing}
    said = Said(house, ["--json", "add", str(tmp_path)])
    assert said.code == code
    assert {line["error"] for line in said.lines if line.get("status") == "failed"} == {str(DamagedDocument())}
    assert Said(house, ["add", str(tmp_path)]).out.getvalue().count(DamagedDocument.advice) == len(failing)


def test_an_empty_folder_is_done_and_says_so(house: FakeHouse, tmp_path: Path) -> None:
    said = Said(house, ["add", str(tmp_path)])
    assert said.code == cli.DONE
    assert "No readable documents" in said.err.getvalue()


def test_a_name_made_to_command_the_terminal_is_shown_and_not_obeyed(house: FakeHouse, tmp_path: Path) -> None:
    name = "invoice\n\x1b[2J\x9b1m\u202etxt.txt"
    (tmp_path / name).write_text("Alder.", encoding="utf-8")
    screen = Terminal()
    said = Said(house, ["add", str(tmp_path)], screen)
    for written in (said.out.getvalue(), screen.getvalue().replace("\r\x1b[K", "")):
        assert "invoice" in written
        assert not set("\x1b\x9b\u202e") & set(written)
    assert len(said.out.getvalue().splitlines()) == 2  # the file and the sum
    (document, _) = Said(house, ["--json", "add", str(tmp_path)]).lines
    assert document["path"] == str(tmp_path / name)


def test_text_made_to_command_the_terminal_is_shown_and_not_obeyed(house: FakeHouse, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The alder \x1b]0;owned\x07 tree.\n", encoding="utf-8")
    house.fill(tmp_path / "a.txt")
    assert "alder" in Said(house, ["search", "alder tree"]).out.getvalue()
    for command in ("search", "ask"):
        assert not set("\x1b\x07") & set(Said(house, [command, "alder tree"]).out.getvalue())


def test_progress_goes_to_stderr_and_replaces_itself_on_a_terminal(full: FakeHouse, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Alder.", encoding="utf-8")
    log = Said(full, ["add", str(tmp_path)]).err.getvalue()
    screen = Said(full, ["add", str(tmp_path)], Terminal()).err.getvalue()
    assert "[1/1] a.txt: 0 pages\n" in log
    assert "\r\x1b[K[1/1] a.txt: 0 pages" in screen
    assert screen.count("\n") == 0
    assert screen.endswith("\r\x1b[K")  # what stays is the result alone


# search, ask


def test_hits_keep_what_the_contract_names_and_nothing_else(full: FakeHouse) -> None:
    said = Said(full, ["--json", "search", "rent", "-k", "2"])
    assert said.code == cli.DONE
    assert [list(line) for line in said.lines] == [
        ["event", "rank", "score", "document", "path", "page", "place", "context", "text", "why"],
        ["event", "rank", "score", "document", "path", "page", "place", "context", "text", "why"],
        ["event", "milliseconds", "coverage"],
    ]


def test_why_a_passage_was_found_is_said_when_asked_for(full: FakeHouse) -> None:
    assert "matched: rent" in Said(full, ["search", "rent", "--why"]).out.getvalue()
    assert "matched: rent" not in Said(full, ["search", "rent"]).out.getvalue()


def test_nothing_found_is_said_to_people_and_no_failure(full: FakeHouse) -> None:
    said = Said(full, ["search", "zeppelin"])
    assert said.code == cli.DONE
    assert said.out.getvalue() == "Nothing was found. Searched 6 of 6 files.\n"


def test_an_answer_has_the_fields_of_the_contract_in_its_order(full: FakeHouse) -> None:
    said = Said(full, ["--json", "ask", RENT])
    answer = said.lines[-1]
    assert list(answer) == [
        "event", "text", "verdict", "citations", "unsupported", "engine", "conversation_id", "coverage", "timings",
    ]  # fmt: skip
    assert list(answer["citations"][0]) == ["marker", "document", "path", "page", "place", "quote"]
    assert "".join(line["text"] for line in said.lines if line["event"] == "text") == answer["text"]


def noticed(hits: tuple[Hit, ...]) -> Answer:
    return replace(quoted(RENT, hits), notice="Only words were searched.")


def test_a_notice_about_the_answer_reaches_people_and_never_the_json(full: FakeHouse) -> None:
    full.chat.scripts[RENT] = noticed
    as_json, as_text = Said(full, ["--json", "ask", RENT]), Said(full, ["ask", RENT])
    assert "Only words" in as_json.err.getvalue()
    assert "Only words" not in as_json.out.getvalue()
    assert "Only words" in as_text.out.getvalue()


def test_questions_on_stdin_are_counted_by_line_and_empty_ones_ask_nothing(
    full: FakeHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask_on_stdin(monkeypatch, RENT, "", "  ", "Who is the landlord?")
    said = Said(full, ["--json", "ask", "-"])
    assert said.code == cli.DONE
    assert [line["question"] for line in said.lines if line["event"] == "answer"] == [1, 4]
    assert all(line["question"] in (1, 4) for line in said.lines)
    assert full.chat.asked == [RENT, "Who is the landlord?"]


@pytest.mark.parametrize(("count", "code"), [(1, cli.FAILED), (2, cli.SOME_FAILED)])
def test_a_question_that_fails_leaves_the_others_their_answers(
    full: FakeHouse, monkeypatch: pytest.MonkeyPatch, count: int, code: int
) -> None:
    full.chat.crashes = [WorkerCrashed()]
    ask_on_stdin(monkeypatch, *[RENT] * count)
    said = Said(full, ["--json", "ask", "-"])
    assert said.code == code
    assert str(WorkerCrashed()) in said.err.getvalue()
    assert [line["question"] for line in said.lines if line["event"] == "answer"] == list(range(2, count + 1))
    [failure] = [line for line in said.lines if line["event"] == "error"]
    assert failure == {"event": "error", "title": WorkerCrashed.title, "advice": WorkerCrashed.advice, "question": 1}


def test_a_question_that_fails_alone_fails_the_command(full: FakeHouse) -> None:
    full.chat.crashes = [WorkerCrashed()]
    with pytest.raises(WorkerCrashed):
        Said(full, ["ask", RENT])


def test_what_the_user_stopped_is_not_asked_on(full: FakeHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    full.chat.crashes = [Cancelled()]
    ask_on_stdin(monkeypatch, RENT, RENT)
    with pytest.raises(Cancelled):
        Said(full, ["ask", "-"])
    assert full.chat.asked == [RENT]


def test_closed_standard_input_asks_nothing(full: FakeHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert Said(full, ["ask", "-"]).code == cli.DONE


# remove, list, doctor


def test_remove_tells_of_each_and_goes_on_after_an_unknown_one(full: FakeHouse) -> None:
    first, second, *_ = full.documents.documents()
    said = Said(full, ["--json", "remove", first.path, "nowhere", second.document_id])
    assert said.code == cli.SOME_FAILED
    removed = [line["document_id"] for line in said.lines if line["event"] == "removed"]
    assert removed == [first.document_id, second.document_id]
    assert [line["name"] for line in said.lines if line["event"] == "error"] == [1]
    assert str(NotKnown()) in said.err.getvalue()


def test_remove_of_one_unknown_name_fails_the_command(full: FakeHouse) -> None:
    with pytest.raises(NotKnown):
        Said(full, ["remove", "nowhere"])


def test_a_collection_that_is_not_there_is_an_error(full: FakeHouse) -> None:
    for command in ("search", "ask"):
        with pytest.raises(NoSuchCollection):
            Said(full, [command, "rent", "--collection", "Leasses"])


def test_a_document_is_removed_from_one_collection_only(full: FakeHouse) -> None:
    path = full.documents.documents()[0].path
    with pytest.raises(NotKnown):
        Said(full, ["remove", path, "--collection", "Elsewhere"])
    assert Said(full, ["remove", path, "--collection", "Documents"]).code == cli.DONE
    assert path not in [document.path for document in full.documents.documents()]


def test_list_counts_collections_and_names_documents(full: FakeHouse) -> None:
    said = Said(full, ["--json", "list"])
    assert {line["event"] for line in said.lines} == {"collection", "document", "summary"}
    assert said.lines[-1] == {"event": "summary", "documents": len(full.documents.documents())}


def test_an_empty_list_says_what_to_do(house: FakeHouse) -> None:
    assert "murmur add PATH" in Said(house, ["list"]).out.getvalue()


@pytest.mark.parametrize(("state", "code"), [("ok", cli.DONE), ("warn", cli.DONE), ("fail", cli.FAILED)])
def test_doctor_fails_only_when_something_fails(house: FakeHouse, state: str, code: int) -> None:
    house.doctor.given = (Check("storage", "ok", "fine"), Check("seal", state, "so it is", "Do this"))
    said = Said(house, ["doctor"])
    assert said.code == code
    assert "Do this" in said.out.getvalue()
    assert "Looking" not in said.out.getvalue()


# One document


def test_one_document_is_searched_and_asked_by_its_id_or_its_path(full: FakeHouse) -> None:
    lease = next(one for one in full.documents.documents() if "lease" in one.path)
    for name in (lease.document_id, lease.path):
        hits = Said(full, ["search", "staff rent notice", "--document", name, "--json"]).lines[:-1]
        assert hits
        assert {hit["path"] for hit in hits} == {lease.path}
        asked = Said(full, ["ask", RENT, "--document", name, "--json"]).lines
        assert {line["path"] for line in asked if line["event"] == "evidence"} == {lease.path}


def test_a_document_that_is_not_there_is_an_error_and_so_is_a_second_scope(full: FakeHouse) -> None:
    with pytest.raises(NotKnown):
        Said(full, ["ask", RENT, "--document", "nowhere.pdf"])
    with pytest.raises(UsageError):
        Said(full, ["ask", RENT, "--document", "nowhere.pdf", "--collection", "Documents"])


def test_the_model_is_asked_without_documents(full: FakeHouse) -> None:
    lines = Said(full, ["ask", "Make this friendlier: pay.", "--no-documents", "--json"]).lines
    assert {line["event"] for line in lines} == {"text", "answer"}
    assert (lines[-1]["verdict"], lines[-1]["citations"]) == ("unchecked", [])
    said = Said(full, ["ask", "Make this friendlier: pay.", "--no-documents"]).out.getvalue()
    assert "Not from your documents: the model wrote this by itself" in said
    with pytest.raises(UsageError):
        Said(full, ["ask", RENT, "--no-documents", "--collection", "Documents"])


def test_open_takes_documents_or_none() -> None:
    assert cli.arguments(["open"]).paths == []
    assert cli.arguments(["open", "a.pdf", "b.md"]).paths == [Path("a.pdf"), Path("b.md")]
