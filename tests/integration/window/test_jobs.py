"""Work off the window's thread: delivered in order, in the window's thread, at most once a frame."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QObject
from tests.fakes.waiting import PATIENCE_S, settle, until

from murmur.domain.errors import DiskFull, MurmurError
from murmur.ui.jobs import InOrder, Job, Jobs, Latest

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("application")]


class Asker(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[Any] = []
        self.threads: set[int] = set()

    def hear(self, what: Any) -> None:
        self.heard.append(what)
        self.threads.add(threading.get_ident())


@pytest.fixture
def failures() -> list[MurmurError]:
    return []


@pytest.fixture
def jobs(failures: list[MurmurError]) -> Jobs:
    return Jobs(failures.append)


def test_results_come_in_the_windows_thread_after_all_events(jobs: Jobs) -> None:
    asker = Asker()

    def work(job: Job) -> str:
        for number in range(1000):
            job.tell(number)
        return "done"

    jobs.start(asker, work, asker.hear, events=asker.hear)
    until(lambda: jobs.idle, "the job")
    *batches, result = asker.heard
    assert result == "done"
    assert [number for batch in batches for number in batch] == list(range(1000))
    assert asker.threads == {threading.get_ident()}


def test_a_flood_of_events_costs_few_calls(jobs: Jobs) -> None:
    asker = Asker()

    def work(job: Job) -> None:
        for number in range(50_000):
            job.tell(number)

    jobs.start(asker, work, events=asker.hear)
    until(lambda: jobs.idle, "the job")
    assert sum(len(batch) for batch in asker.heard) == 50_000
    assert len(asker.heard) < 500


def test_an_expected_failure_goes_to_the_default_or_to_who_asked(jobs: Jobs, failures: list[MurmurError]) -> None:
    asker = Asker()

    def fail(job: Job) -> None:
        raise DiskFull

    jobs.start(asker, fail)
    until(lambda: failures, "the default")
    jobs.start(asker, fail, failed=asker.hear)
    until(lambda: asker.heard, "the asker")
    assert [type(error) for error in (*failures, *asker.heard)] == [DiskFull, DiskFull]


@pytest.mark.logs("a job ended with an unexpected ValueError$")
def test_an_unexpected_failure_becomes_a_plain_notice_and_its_words_are_not_logged(
    jobs: Jobs, failures: list[MurmurError]
) -> None:
    def fail(job: Job) -> None:
        raise ValueError("words of a secret document")

    jobs.start(Asker(), fail)
    asker = Asker()
    jobs.start(asker, fail)
    until(lambda: failures and jobs.idle, "the notice, and the end of both")
    assert failures[0].title == MurmurError.title


def test_a_stopped_job_is_no_failure(jobs: Jobs, failures: list[MurmurError]) -> None:
    asker = Asker()
    begun = threading.Event()

    def work(job: Job) -> None:
        begun.set()
        pressed = threading.Event()
        job.token.on_cancel(pressed.set)
        assert pressed.wait(PATIENCE_S)
        job.token.raise_if_cancelled()

    job = jobs.start(asker, work, asker.hear, stopped=lambda: asker.hear("stopped"))
    until(begun.is_set, "the beginning")
    job.cancel()
    until(lambda: jobs.idle, "the end")
    assert asker.heard == ["stopped"]
    assert not failures


def test_one_of_two_jobs_can_be_stopped(jobs: Jobs) -> None:
    asker = Asker()
    release = threading.Event()

    def work(job: Job) -> str:
        assert release.wait(PATIENCE_S)
        job.token.raise_if_cancelled()
        return "done"

    first = jobs.start(asker, work, asker.hear, stopped=lambda: asker.hear("stopped"))
    jobs.start(asker, work, asker.hear)
    first.cancel()
    release.set()
    until(lambda: jobs.idle, "both")
    assert sorted(asker.heard) == ["done", "stopped"]


def test_nobody_is_told_when_the_asker_is_gone(jobs: Jobs) -> None:
    asker = Asker()
    heard = asker.heard
    release = threading.Event()

    def work(job: Job) -> str:
        job.tell("event")
        assert release.wait(PATIENCE_S)
        return "done"

    jobs.start(asker, work, asker.hear, events=asker.hear)
    asker.deleteLater()
    settle()
    release.set()
    until(lambda: jobs.idle, "the end")
    assert "done" not in heard


def test_closing_stops_what_runs_and_waits_for_it(jobs: Jobs) -> None:
    asker = Asker()
    ended = threading.Event()

    def work(job: Job) -> None:
        pressed = threading.Event()
        job.token.on_cancel(pressed.set)
        assert pressed.wait(PATIENCE_S)
        ended.set()

    jobs.start(asker, work, asker.hear)
    assert jobs.close(PATIENCE_S)
    assert ended.is_set()
    settle()
    assert not asker.heard


def test_news_without_a_job_reaches_its_listener(jobs: Jobs) -> None:
    asker = Asker()
    tell = jobs.listener(asker, asker.hear)
    thread = threading.Thread(target=lambda: [tell(number) for number in range(10)])
    thread.start()
    thread.join()
    until(lambda: asker.heard, "the news")
    assert [number for batch in asker.heard for number in batch] == list(range(10))


def test_what_is_asked_for_after_the_end_does_not_begin(jobs: Jobs) -> None:
    asker = Asker()
    assert jobs.close(PATIENCE_S)
    job = jobs.start(asker, lambda job: "too late", asker.hear)
    settle()
    assert job.ended
    assert jobs.idle
    assert asker.heard == []


@pytest.fixture
def asker() -> Asker:
    return Asker()


@pytest.fixture
def latest(jobs: Jobs, asker: Asker) -> Latest:
    return Latest(jobs, asker)


def held(release: threading.Event, said: str) -> Callable[[Job], str]:
    def work(job: Job) -> str:
        assert release.wait(PATIENCE_S)
        return said

    return work


def test_an_older_answer_is_dropped_whether_it_comes_before_the_newer_or_after(
    jobs: Jobs, latest: Latest, asker: Asker
) -> None:
    releases = [threading.Event() for _ in range(3)]
    for number, release in enumerate(releases):
        latest.start(held(release, f"answer {number}"), asker.hear)
    releases[0].set()
    until(lambda: len(jobs.threads()) == 2, "the first")
    assert asker.heard == []
    releases[2].set()
    until(lambda: asker.heard, "the last")
    releases[1].set()
    until(lambda: jobs.idle, "the second")
    assert asker.heard == ["answer 2"]


def test_the_failure_of_what_was_asked_before_is_nobodys_trouble(
    jobs: Jobs, latest: Latest, asker: Asker, failures: list[MurmurError]
) -> None:
    release = threading.Event()

    def fail(job: Job) -> None:
        assert release.wait(PATIENCE_S)
        raise DiskFull

    latest.start(fail, asker.hear)
    latest.start(fail, asker.hear, failed=asker.hear)
    latest.start(lambda job: "well", asker.hear)
    release.set()
    until(lambda: jobs.idle, "all")
    assert asker.heard == ["well"]
    assert failures == []
    latest.start(fail, asker.hear)
    until(lambda: failures, "the default")


def test_what_was_asked_before_is_stopped_and_what_is_forgotten_is_not_told(
    jobs: Jobs, latest: Latest, asker: Asker
) -> None:
    release = threading.Event()
    under_way: list[Job] = []

    def work(job: Job) -> str:
        under_way.append(job)
        return held(release, "done")(job)

    latest.start(work, asker.hear)
    until(lambda: under_way, "the first")
    latest.start(work, asker.hear)
    until(lambda: len(under_way) == 2, "the second")
    assert [job.token.cancelled for job in under_way] == [True, False]
    busy = latest.busy
    latest.forget()
    assert (busy, latest.busy) == (True, False)
    release.set()
    until(lambda: jobs.idle, "both")
    assert asker.heard == []


def test_what_changes_something_is_done_in_the_order_it_was_asked_for(
    jobs: Jobs, asker: Asker, failures: list[MurmurError]
) -> None:
    release = threading.Event()
    done: list[str] = []

    def change(job: Job, name: str) -> str:
        assert release.wait(PATIENCE_S)
        done.append(name)
        if name == "second":
            raise DiskFull
        return name

    in_order = InOrder(jobs, asker)
    for name in ("first", "second", "third"):
        in_order.start(partial(change, name=name), asker.hear)
    release.set()
    until(lambda: jobs.idle, "all")
    assert done == ["first", "second", "third"]
    assert sorted(asker.heard) == ["first", "third"], "what they answer may overtake each other"
    assert len(failures) == 1
