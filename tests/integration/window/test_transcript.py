"""The transcript: answers grow without flicker, many turns cost little, and what is read stays in place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.fakes.waiting import settle, until

from murmur.domain.answers import Answer, Citation, Engine, Timings, Verdict
from murmur.ui.chat.answer_text import AnswerText
from murmur.ui.chat.transcript import Transcript
from murmur.ui.chat.turn_view import TurnView
from murmur.ui.notices import Notice
from murmur.ui.theme import Look
from murmur.ui.widgets.text_grounds import plates

pytestmark = pytest.mark.window

RICH = """## Rent

The rent is **900 euros** [1], and `due` on the 3rd. See https://example.org/a.

- one
  1. deeper

| what | euros |
|------|------:|
| rent | 900 |

```python
def rent() -> int:
    return 900
```

It is $x^2$. The tenant has a boat [1].
"""
CITED = Citation(1, "d", "Lease", "/files/lease.pdf", 3, "page 3", "The rent is 900 euros.", 0, 22)
DOUBTED = "The tenant has a boat."
REASON = "Too few of its words stand in the cited passage"


def answer(text: str = RICH, doubted: tuple[str, ...] = (), reasons: tuple[str, ...] = ()) -> Answer:
    engine = Engine("local", "small", "5" * 64)
    verdict = Verdict.PARTLY if doubted else Verdict.SUPPORTED
    return Answer("?", text, verdict, (CITED,), doubted, (), engine, Timings(), reasons=reasons)


def ask(transcript: Transcript, number: int = 0) -> TurnView:
    turn = TurnView(transcript.look, f"What is the rent of flat {number}?")
    transcript.add(turn)
    return turn


def filled(transcript: Transcript, count: int) -> None:
    for number in range(count):
        text = RICH if number % 5 == 0 else f"“The rent of flat {number} is 900 euros.” [1]\n\n" * (1 + number % 3)
        ask(transcript, number).finish(answer(text))
    rested(transcript)


def rested(transcript: Transcript) -> None:
    """Whoever was to wake or to sleep does."""
    until(lambda: not transcript.busy, "a transcript at rest")
    settle()


def scroll(transcript: Transcript, value: int) -> None:
    """As a person does."""
    bar = transcript.verticalScrollBar()
    bar.setSliderPosition(value)
    bar.triggerAction(bar.SliderAction.SliderMove)
    bar.setValue(value)


def test_what_streams_is_what_the_finished_answer_shows_and_earlier_lines_are_never_touched(look: Look) -> None:
    growing = AnswerText(look)
    growing.resize(600, 10)
    touched: list[tuple[int, int]] = []
    document = growing.document()
    document.contentsChange.connect(lambda place, gone, new: touched.append((place, document.characterCount())))
    for at in range(0, len(RICH), 7):
        growing.append(RICH[at : at + 7])
    # Of a list, a table or a program only its own part is written anew: no change lies far behind the end.
    assert max(count - place for place, count in touched) < 120
    shown = growing.toPlainText()
    touched.clear()
    growing.show_answer(RICH, [CITED])
    assert growing.toPlainText() == shown
    assert not touched, "a finished answer without doubts changes nothing"
    growing.deleteLater()


def test_the_text_that_streamed_stays_where_it_is_when_the_answer_is_finished(transcript: Transcript) -> None:
    turn = ask(transcript)
    turn.append("“The rent is 900 euros.” [1]")
    rested(transcript)
    streamed = turn.streamed
    assert streamed is not None
    before = streamed.mapTo(turn, QPoint(0, 0)).y()
    turn.finish(answer("“The rent is 900 euros.” [1]"))
    rested(transcript)
    assert turn.card is not None
    assert turn.card.text is streamed
    assert streamed.isVisible()
    assert streamed.mapTo(turn, QPoint(0, 0)).y() == before


def test_a_doubtful_sentence_says_why_where_the_pointer_rests_and_below_the_answer(transcript: Transcript) -> None:
    turn = ask(transcript)
    turn.finish(answer(doubted=(DOUBTED,), reasons=(REASON,)))
    rested(transcript)
    assert turn.card is not None
    cursor = turn.card.text.document().find("has a boat")
    assert REASON in cursor.charFormat().toolTip()
    assert f"“{DOUBTED}” {REASON}." in turn.findChildren(Notice)[0].accessibleName()


def test_an_answer_kept_before_reasons_were_still_says_what_may_be_wrong(transcript: Transcript) -> None:
    turn = ask(transcript)
    turn.finish(answer(doubted=(DOUBTED,)))
    rested(transcript)
    assert "A number, a date or a name in it" in turn.findChildren(Notice)[0].accessibleName()


def test_the_code_of_an_answer_is_copied_by_keyboard(transcript: Transcript) -> None:
    turn = ask(transcript)
    turn.finish(answer())
    rested(transcript)
    assert turn.card is not None
    (button,) = turn.card.text.programs.buttons
    assert button.accessibleName() == "Copy the code (python)"
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "def rent() -> int:\n    return 900\n"
    assert button.accessibleName() == "Copied"


def test_a_program_at_the_very_beginning_has_its_head_and_its_button(transcript: Transcript) -> None:
    turn = ask(transcript)
    turn.finish(answer("```python\nx = 1\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |"))
    rested(transcript)
    assert turn.card is not None
    (button,) = turn.card.text.programs.buttons
    assert button.y() >= 0
    (plate,) = plates(turn.card.text.document(), turn.card.text.width())
    assert plate.box.top() == 0
    (table,) = turn.card.text.document().rootFrame().childFrames()
    cell = turn.card.text.document().documentLayout().frameBoundingRect(table)
    assert cell.top() >= plate.box.bottom()


def test_a_copied_selection_is_plain_text_with_its_markers(transcript: Transcript) -> None:
    turn = ask(transcript)
    turn.finish(answer("The rent is **900 euros** [1]. It is due."))
    rested(transcript)
    assert turn.card is not None
    turn.card.text.selectAll()
    turn.card.text.copy()
    assert QGuiApplication.clipboard().text() == "The rent is 900 euros [1]. It is due."
    assert not QGuiApplication.clipboard().mimeData().hasHtml()


def test_of_500_turns_only_those_in_sight_are_awake_and_all_can_be_heard(transcript: Transcript) -> None:
    filled(transcript, 500)
    bar = transcript.verticalScrollBar()
    assert bar.value() == bar.maximum()
    for place in (0, bar.maximum() // 3, bar.maximum()):
        scroll(transcript, place)
        rested(transcript)
        assert all(turn.awake for turn in transcript.in_sight())
        assert transcript.in_sight()
        assert sum(turn.awake for turn in transcript.turns) < 40
    column = transcript.widget()
    assert column is not None
    inside = QAccessible.queryAccessibleInterface(column)
    assert inside.childCount() == 500
    assert inside.child(250).text(QAccessible.Text.Name) == "What is the rent of flat 250?"
    assert "The rent" in inside.child(250).text(QAccessible.Text.Description)


def test_what_is_read_stays_in_place_while_turns_above_it_wake(transcript: Transcript) -> None:
    filled(transcript, 60)
    bar = transcript.verticalScrollBar()
    scroll(transcript, bar.maximum() // 2)
    for _ in range(12):
        rested(transcript)
        turn = transcript.in_sight()[-1]
        before = turn.y() - bar.value()
        scroll(transcript, bar.value() - 100)
        assert turn.y() - bar.value() == before + 100
        rested(transcript)
        assert turn.y() - bar.value() == before + 100


def in_place(transcript: Transcript) -> dict[TurnView, int]:
    """Where the turns that can be read stand on the screen."""
    value = transcript.verticalScrollBar().value()
    return {turn: turn.y() - value for turn in transcript.in_sight() if turn.awake}


def test_what_can_be_read_never_moves_while_one_turn_after_the_other_wakes(transcript: Transcript) -> None:
    filled(transcript, 120)
    transcript.budget = 1e-6
    bar = transcript.verticalScrollBar()
    scroll(transcript, bar.maximum() // 2)
    rested(transcript)
    late = 0
    for by in (-1300, 900, -5000, 650, -700, -600, 4000, -900, 200, -3000, -350, 1000):
        scroll(transcript, bar.value() + by)
        stood = in_place(transcript)
        late += not all(turn.awake for turn in transcript.in_sight())
        while transcript.busy:
            awake = sum(turn.awake for turn in transcript.turns)
            QApplication.processEvents()
            assert sum(turn.awake for turn in transcript.turns) <= awake + 1, "one at a time"
            stands = in_place(transcript)
            assert stands | stood == stands
            stood = stands
        assert all(turn.awake for turn in transcript.in_sight())
    assert late, "nothing was left for later"


def test_who_was_passed_falls_asleep_while_one_goes_on_scrolling(transcript: Transcript) -> None:
    filled(transcript, 150)
    bar = transcript.verticalScrollBar()
    while bar.value():
        scroll(transcript, bar.value() - 600)
        QApplication.processEvents()
        assert sum(turn.awake for turn in transcript.turns) < 40
    rested(transcript)
    assert transcript.turns[0].awake
    assert bar.value() == 0


def test_a_sleeper_looks_like_itself_at_first_sight(transcript: Transcript) -> None:
    filled(transcript, 60)
    turn = transcript.turns[10]
    asleep = turn.grab().toImage()
    turn.wake()
    settle()
    awake = turn.grab().toImage()
    bubble = range(asleep.width() - 40, asleep.width() - 4)
    for y in (1, 5, 20, 37):
        assert [asleep.pixel(x, y) for x in bubble] == [awake.pixel(x, y) for x in bubble]


def test_a_narrower_window_keeps_the_turn_that_is_read(transcript: Transcript) -> None:
    filled(transcript, 60)
    scroll(transcript, transcript.verticalScrollBar().maximum() // 2)
    rested(transcript)
    turn = transcript.in_sight()[0]
    transcript.resize(420, 700)
    rested(transcript)
    assert turn in transcript.in_sight()


def test_a_turn_in_which_something_is_selected_does_not_sleep(transcript: Transcript) -> None:
    filled(transcript, 60)
    card = transcript.turns[-1].card
    assert card is not None
    card.text.moveCursor(QTextCursor.MoveOperation.Start)
    card.text.moveCursor(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor)
    scroll(transcript, 0)
    rested(transcript)
    assert transcript.turns[-1].card is card
    assert not transcript.turns[30].awake


def test_one_goes_from_question_to_question(transcript: Transcript) -> None:
    filled(transcript, 20)
    assert transcript.step(-1) is not None
    for _ in range(30):
        transcript.step(-1)
    assert transcript.in_sight()[0] is transcript.turns[0]
    assert transcript.step(1) is transcript.turns[1]
    rested(transcript)
    assert transcript.in_sight()[0] in transcript.turns[:2]
