"""The pipe and both its ends, with a real process that misbehaves on request."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from murmur.domain import errors
from murmur.domain.jobs import CancelToken
from murmur.worker import messages as m
from murmur.worker import wire
from murmur.worker.client import MOST_BYTES, Worker
from murmur.worker.life import WorkerSpec
from murmur.worker.seal import SealPolicy

TESTS = Path(__file__).resolve().parent.parent
DEADLINE = 60.0


def troubled(grace: float = 0.3, most_bytes: int = MOST_BYTES) -> Worker:
    spec = WorkerSpec("tests.fakes.troubled_role", SealPolicy(read=(TESTS,), write=()))
    return Worker(
        spec, on_start=lambda worker: worker.call(m.WarmUp()) and None, grace_seconds=grace, most_bytes=most_bytes
    )


@pytest.fixture
def worker() -> Iterator[Worker]:
    made = troubled()
    yield made
    made.close()


@pytest.fixture
def patient() -> Iterator[Worker]:
    """Gives a worker that was cancelled all the time that a loaded machine may need to say so."""
    made = troubled(grace=DEADLINE)
    yield made
    made.close()


def order(worker: Worker, text: str, cancel: CancelToken | None = None) -> tuple[int, ...]:
    return worker.ask(m.CountTokens((text,)), m.TokenCounts, cancel).counts


def cancel_once_started(worker: Worker, text: str) -> None:
    """Starts the order and cancels it as soon as the worker says that it has begun."""
    token = CancelToken()
    worker.call(m.CountTokens((text,)), on_event=lambda event, frame: token.cancel(), cancel=token)


def _only_its_entry_is_left(pid: int) -> bool:
    """Also its other threads have ended: the first thread may be a zombie while they still hold the pipe open."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
        return "State:\tZ" in status and len(list(Path(f"/proc/{pid}/task").iterdir())) == 1
    except (FileNotFoundError, ProcessLookupError):
        return True


def gone(pid: int) -> bool:
    deadline = time.monotonic() + DEADLINE
    while time.monotonic() < deadline:
        if _only_its_entry_is_left(pid):
            return True
        threading.Event().wait(0.02)
    return False


def test_a_worker_that_dies_under_a_call_raises_and_is_replaced_at_the_next(worker: Worker) -> None:
    first = order(worker, "who")
    with pytest.raises(errors.WorkerCrashed):
        order(worker, "die")
    assert order(worker, "who") != first


def test_a_worker_that_died_while_idle_is_replaced_unnoticed(worker: Worker) -> None:
    (pid,) = order(worker, "who")
    os.kill(pid, 9)
    assert gone(pid)
    deadline = time.monotonic() + DEADLINE
    while worker.pid is not None and time.monotonic() < deadline:
        threading.Event().wait(0.01)
    assert order(worker, "who") != (pid,)


def test_a_new_process_is_told_again_what_the_old_one_knew(worker: Worker) -> None:
    with pytest.raises(errors.WorkerCrashed):
        order(worker, "die")
    assert worker.ask(m.IndexState(), m.TokenCounts).counts == (1,)


def test_a_polite_worker_is_cancelled_and_lives_on(patient: Worker) -> None:
    before = order(patient, "who")
    with pytest.raises(errors.Cancelled):
        cancel_once_started(patient, "stop when asked")
    assert order(patient, "who") == before


def test_a_worker_that_ignores_a_cancel_is_killed(worker: Worker) -> None:
    (pid,) = order(worker, "who")
    with pytest.raises(errors.Cancelled):
        cancel_once_started(worker, "ignore the cancel")
    assert gone(pid)
    assert order(worker, "who") != (pid,)


def test_a_call_that_outlasts_its_time_ends_with_its_worker(worker: Worker) -> None:
    (pid,) = order(worker, "who")
    with pytest.raises(errors.DocumentTooLarge):
        worker.call(m.CountTokens(("ignore the cancel",)), seconds=0.2)
    assert gone(pid)


def test_a_worker_that_never_stops_talking_does_not_outlast_its_time(worker: Worker) -> None:
    def slow(event: m.Reply, frame: bytes | None) -> None:
        threading.Event().wait(0.05)  # so that more is always waiting

    order(worker, "who")
    with pytest.raises(errors.DocumentTooLarge):
        worker.call(m.CountTokens(("flood",)), on_event=slow, seconds=0.1)


def test_a_worker_that_says_more_than_any_call_needs_is_stopped() -> None:
    worker = troubled(most_bytes=5_000_000)
    try:
        with pytest.raises(errors.WorkerCrashed):
            order(worker, "flood")
        assert order(worker, "who")
    finally:
        worker.close()


@pytest.mark.parametrize("nonsense", ["babble", "greet again"])
def test_a_worker_that_talks_nonsense_is_replaced(worker: Worker, nonsense: str) -> None:
    (pid,) = order(worker, "who")
    with pytest.raises(errors.WorkerCrashed):
        worker.call(m.CountTokens((nonsense,)), seconds=DEADLINE)
    assert gone(pid)
    assert order(worker, "who") != (pid,)


def test_a_call_after_a_kill_goes_to_a_new_process_at_once(worker: Worker) -> None:
    for _ in range(3):
        (pid,) = order(worker, "who")
        worker.kill()
        assert order(worker, "who") != (pid,)


def test_a_dead_worker_is_replaced_before_the_end_of_its_pipe_is_read(worker: Worker) -> None:
    reading, on = threading.Event(), threading.Event()

    def hold_up(body: m.Reply) -> None:
        reading.set()
        on.wait(DEADLINE)

    def ask() -> None:
        with contextlib.suppress(errors.WorkerCrashed):
            order(worker, "speak unasked")

    worker.listen(hold_up)
    (pid,) = order(worker, "who")
    asking = threading.Thread(target=ask)
    asking.start()
    try:
        assert reading.wait(DEADLINE)
        os.kill(pid, 9)
        assert gone(pid)
        with contextlib.suppress(errors.WorkerCrashed):  # where it had not been missed yet
            assert order(worker, "who") != (pid,)
        assert worker.pid != pid
        assert not on.is_set()
        assert asking.is_alive()
        assert order(worker, "who") != (pid,)
    finally:
        on.set()
        asking.join(DEADLINE)


class LateToken(CancelToken):
    """Cancelled from another thread that comes round to the call's callback only after the call has ended."""

    def on_cancel(self, callback: Callable[[], None]) -> None:
        self.late = callback


def test_a_cancel_that_comes_too_late_kills_nobody(worker: Worker) -> None:
    token = LateToken()
    (pid,) = order(worker, "who", token)
    before = set(threading.enumerate())
    token.late()
    for timer in set(threading.enumerate()) - before:
        timer.join(DEADLINE)
    assert order(worker, "who") == (pid,)


def test_a_defect_in_a_worker_tells_where_and_never_what(worker: Worker) -> None:
    with pytest.raises(errors.ProtocolError) as caught:
        order(worker, "fail with a secret")
    assert "ValueError at troubled_role.py" in str(caught.value)
    assert "swordfish" not in str(caught.value)


def test_an_expected_failure_travels_as_itself(worker: Worker) -> None:
    with pytest.raises(errors.NotKnown):
        order(worker, "fail as expected")


def test_a_request_that_must_wait_is_asked_again_and_holds_up_no_other(worker: Worker) -> None:
    assert order(worker, "not yet") == (4,)


def test_frames_travel_both_ways_whole(worker: Worker) -> None:
    body, frame = worker.call(m.CountTokens(("picture",)))
    assert isinstance(body, m.PageDrawn)
    assert frame == b"abcdef"
    body, _ = worker.call(m.CountTokens(("frame",)), frame=b"x" * 3_000_000)
    assert body == m.TokenCounts((3_000_000,))


def test_two_threads_share_one_worker(worker: Worker) -> None:
    seen: list[tuple[int, ...]] = []
    threads = [threading.Thread(target=lambda: seen.append(order(worker, "who"))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(DEADLINE)
    assert len(seen) == 8
    assert len(set(seen)) == 1


def test_a_closed_worker_is_not_started_again(worker: Worker) -> None:
    order(worker, "who")
    worker.close()
    with pytest.raises(errors.Cancelled):
        order(worker, "who")


def test_a_worker_does_not_outlive_its_parent() -> None:
    """The parent is killed outright while its worker is in a call that never ends."""
    program = (
        "import sys, threading\n"
        "from tests.integration.test_workers import troubled, order, m\n"
        "if __name__ == '__main__':\n"
        "    worker = troubled()\n"
        "    print(*order(worker, 'who'), flush=True)\n"
        "    worker.call(m.CountTokens(('ignore the cancel',)))\n"
    )
    script = [sys.executable, "-c", program]
    parent = subprocess.Popen(script, stdout=subprocess.PIPE, text=True, cwd=TESTS.parent)
    assert parent.stdout is not None
    pid = int(parent.stdout.readline())
    parent.kill()
    parent.wait(DEADLINE)
    parent.stdout.close()
    assert gone(pid)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[1]",
        b'{"call":1,"body":{"type":"Nothing"}}',
        b'{"call":1,"body":{"type":"Done"},"more":1}',
        b"\xff",
    ],
)
def test_what_is_not_declared_does_not_exist(data: bytes) -> None:
    with pytest.raises(errors.ProtocolError):
        wire.decode_reply(data)
    with pytest.raises(errors.ProtocolError):
        wire.decode_request(data)


@pytest.mark.parametrize("frame", [b"", b"[{}]", b'[{"number":1,"text":3}]', b"\xff", b'[{"number":"1","text":""}]'])
def test_pages_from_a_reader_are_checked_strictly(frame: bytes) -> None:
    with pytest.raises(errors.ProtocolError):
        wire.decode_pages(frame)


def test_a_call_that_has_not_begun_is_cancelled_at_once_and_harms_nobody_elses(patient: Worker) -> None:
    before = order(patient, "who")
    busy, waiting = CancelToken(), CancelToken()
    begun = threading.Event()

    def occupy() -> None:
        with contextlib.suppress(errors.Cancelled):
            patient.call(m.CountTokens(("stop when asked",)), on_event=lambda event, frame: begun.set(), cancel=busy)

    other = threading.Thread(target=occupy)
    other.start()
    assert begun.wait(DEADLINE)
    threading.Timer(0.05, waiting.cancel).start()
    with pytest.raises(errors.Cancelled):
        order(patient, "who", waiting)
    assert not busy.cancelled
    busy.cancel()
    other.join(DEADLINE)
    assert order(patient, "who") == before
