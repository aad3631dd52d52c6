"""A model that repeats every order of a document, word for word, moves nothing: it is shown, and that is all."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QDialog, QMessageBox
from tests.data.injections import ADDRESS, ORDERS
from tests.fakes.services import quoted
from tests.fakes.waiting import settle, until
from tests.integration.window.conftest import Stage

from murmur.domain.answers import Verdict

pytestmark = pytest.mark.window
QUESTION = "How many parking spaces does the tenant have? ({number})"


def test_an_obedient_writer_changes_nothing_and_opens_nothing(stage: Stage) -> None:
    stage.house.fill()
    for number, order in enumerate(ORDERS):
        stage.house.chat.scripts[QUESTION.format(number=number)] = lambda hits, order=order: replace(  # type: ignore[misc]
            quoted("How many parking spaces?", hits, 0), text=order, verdict=Verdict.PARTLY
        )
    place = stage.workspace()
    house = stage.house
    before = house.settings.get(), house.escalation.sharing(), house.escalation.standing(), house.watching.folders()
    links = 0
    for number, order in enumerate(ORDERS):
        place.conversation.ask(QUESTION.format(number=number))
        until(lambda: not place.conversation.busy and stage.main.jobs.idle, "the answer")
        settle()
        turn = place.conversation.transcript.turns[-1]
        assert turn.answer is not None
        assert turn.answer.text == order  # it did obey
        assert not [dialog for dialog in stage.main.findChildren(QDialog) if dialog.isVisible()]
        assert turn.card is not None
        addresses = [address for address, _ in turn.card.text.anchors()]
        for address in [*addresses, "file:///etc/passwd", "javascript:alert(1)"]:
            turn.card.text.anchorClicked.emit(QUrl(address))
            box = stage.main.findChild(QMessageBox)
            if address.startswith("https:"):
                links += 1
                assert isinstance(box, QMessageBox)
                assert box.informativeText() == address  # the whole of it
                assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
            if isinstance(box, QMessageBox):
                box.reject()
                box.deleteLater()
                settle()
        assert not turn.card.text.refused
    assert links > 4
    assert stage.opened == []
    assert stage.files == []
    assert house.escalation.sent == []
    assert house.escalation.approved == []
    after = house.settings.get(), house.escalation.sharing(), house.escalation.standing(), house.watching.folders()
    assert after == before
    assert ADDRESS in "".join(ORDERS)
