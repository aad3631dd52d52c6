"""From the draft to the checked answer, with a server of the OpenAI protocol that nobody here wrote."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.fakes.download_server import make_certificates
from tests.fakes.escalation_bench import Bench
from tests.fakes.real_server import MODEL, real_server
from tests.integration.cloud_asking import KEY
from tests.integration.sending_once import sender

from murmur.domain.errors import CloudDeclined
from murmur.domain.ledger import LedgerEvent

pytestmark = [pytest.mark.loopback, pytest.mark.model, pytest.mark.proof]


def test_an_approved_question_comes_back_as_a_checked_answer(tmp_path: Path) -> None:
    authority, certificate = make_certificates(tmp_path)
    with real_server(KEY, certificate) as server:
        bench = Bench(sender().send)
        bench.change(address=server.address, model=MODEL, ca_file=str(authority))
        with pytest.raises(CloudDeclined):
            bench.send()
        assert bench.ledger.entries()[-1].record.detail["end"] == "broke_off", "without its key it got the question"
        bench.desk.keep_key(KEY)
        preview = bench.preview()
        answer, streamed = bench.send(preview)
    assert streamed.strip() == answer.text
    assert (answer.engine.place, answer.engine.host) == ("cloud", server.host)
    assert answer.disclosed is not None
    assert answer.disclosed.sha256 == preview.payload.sha256
    assert bench.ledger.entries()[-1].record.event is LedgerEvent.OUTCOME
    # llama-cpp-python's server does not count while it streams: then the estimate is what was spent
    assert bench.desk.standing().spent_today >= (answer.disclosed.cost or preview.estimate.cost or 0.0)
