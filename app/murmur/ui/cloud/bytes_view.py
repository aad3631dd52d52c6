"""What leaves, letter for letter, with what was replaced in it marked by colour and by line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QHelpEvent, QResizeEvent, QShowEvent, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from murmur.domain.cloud import Mark
from murmur.ui.cloud import words
from murmur.ui.cloud.shown import Shown, Span, shifted, shown, units, with_originals
from murmur.ui.theme import Look
from murmur.ui.widgets.labels import plain_tip, restyle
from murmur.ui.words import say

MOST_SIGNS = 5000
"""More escapes than these stay as plain as the rest: to tint them would take longer than to look."""


class BytesView(QPlainTextEdit):
    """`pointed` carries the mark at the text cursor, or None; `looked` the percentage that has been on screen.

    Lines are broken after every line end of the text, for reading; copying takes the exact text, which has no break.
    """

    pointed = Signal(object)
    looked = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._head = ""
        self._shown: Shown = shown("")
        self._marks: list[tuple[Span, Mark]] = []
        self._left: list[tuple[Span, Mark]] = []
        self._source: tuple[str, tuple[Mark, ...], tuple[Mark, ...]] = ("", (), ())
        self._originals = False
        self._seen: list[Span] = []
        self._found = ""
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setProperty("exact", "true")
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.document().setDefaultTextOption(option)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(self.tr("Exactly what leaves"))
        self.cursorPositionChanged.connect(lambda: self.pointed.emit(self.mark_at(self.textCursor().position())))
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look_on)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._soon.start())
        look.changed.connect(self._tint)

    def show_body(self, head: str, text: str, marks: Sequence[Mark], left: Sequence[Mark]) -> None:
        """`head` is the lines before the body; the marks count characters of `text`."""
        same = text == self._source[0] and head == self._head
        self._source, self._head = (text, tuple(marks), tuple(left)), head
        if not same:
            self._seen = []
        self._write()

    def show_originals(self, on: bool) -> None:
        """The same with what was replaced put back: for the eyes of this computer's user only."""
        if on is not self._originals:
            self._originals = on
            self.setProperty("here", "true" if on else "false")
            restyle(self)
            bar = self.verticalScrollBar()
            before = bar.value() / max(1, bar.maximum())
            self._write()
            bar.setValue(round(before * bar.maximum()))

    def find_next(self, original: str) -> Mark | None:
        """Goes to the next place where this stands or stood, and marks all of them; from the last to the first."""
        self._found = original
        places = sorted((entry for entry in self._all() if entry[1].original == original), key=lambda one: one[0].start)
        self._point_out([span for span, _ in places])
        if not places:
            return None
        here = self.textCursor().position()
        span, mark = next((entry for entry in places if entry[0].start > here), places[0])
        cursor = self.textCursor()
        cursor.setPosition(span.start)
        self.setTextCursor(cursor)
        self.centerCursor()
        return mark

    def mark_at(self, place: int) -> Mark | None:
        return next((mark for span, mark in self._all() if span.start <= place < span.end), None)

    def seen(self) -> int:
        """How much of it has been on screen, in percent."""
        length = max(1, self.document().characterCount() - 1)
        covered = sum(span.end - span.start for span in self._seen)
        return 100 if covered >= length else min(99, 100 * covered // length)

    def page_on(self) -> None:
        """To what has not been on screen yet."""
        first = self._seen[0].end if self._seen and self._seen[0].start == 0 else 0
        cursor = self.textCursor()
        cursor.setPosition(min(first, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(cursor.block().firstLineNumber() if first else 0)
        self.ensureCursorVisible()
        bar = self.verticalScrollBar()
        line = self.cursorRect(cursor).top() // max(1, self.fontMetrics().lineSpacing())
        bar.setValue(bar.value() + line)

    def exact_selection(self) -> str:
        """What is selected, as it leaves."""
        cursor = self.textCursor()
        before = self._before()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        head = self._head_text()[min(start, before) : min(end, before)]
        if end <= before:
            return head
        begin = self._shown.origin(max(0, start - before))
        return head + self._shown.exact[begin : self._shown.origin(end - before)]

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self.exact_selection())
        return data

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mark = self.mark_at(self.cursorForPosition(event.pos()).position())
            QToolTip.showText(event.globalPos(), plain_tip(told_of(mark)) if mark is not None else "", self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    # What it is made of

    def _all(self) -> list[tuple[Span, Mark]]:
        return [*self._marks, *self._left]

    def _head_text(self) -> str:
        return f"{self._head}\n\n" if self._head and not self._originals else ""

    def _before(self) -> int:
        return units(self._head_text())

    def _write(self) -> None:
        text, marks, left = self._source
        if self._originals:
            left = tuple(shifted(mark, marks) for mark in left)
            text, marks = with_originals(text, marks)
        self._shown = shown(text)
        before = self._before()

        def placed(mark: Mark) -> tuple[Span, Mark]:
            span = self._shown.span(mark.start, mark.end)
            return Span(span.start + before, span.end + before), mark

        self._marks, self._left = [placed(mark) for mark in marks], [placed(mark) for mark in left]
        self.setPlainText(self._head_text() + self._shown.text)
        self._tint()
        self._point_out([span for span, mark in self._all() if mark.original == self._found])
        self._soon.start()

    def _tint(self) -> None:
        colours = self._look.colours
        faint, sign, replaced, left = (QTextCharFormat() for _ in range(4))
        faint.setForeground(QColor(colours.text_faint))
        sign.setForeground(QColor(colours.bad))
        sign.setBackground(QColor(colours.bad_soft))
        replaced.setBackground(QColor(colours.mark))
        replaced.setForeground(QColor(colours.text))
        replaced.setFontWeight(QFont.Weight.DemiBold)
        replaced.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        left.setForeground(QColor(colours.warn))
        left.setBackground(QColor(colours.warn_soft))
        left.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        before = self._before()
        spans = [(Span(0, before), faint)]
        if len(self._shown.escapes) <= MOST_SIGNS:
            spans += [(Span(one.start + before, one.end + before), faint) for one in self._shown.escapes]
        spans += [(Span(one.start + before, one.end + before), sign) for one in self._shown.signs[:MOST_SIGNS]]
        spans += [(span, left) for span, _ in self._left] + [(span, replaced) for span, _ in self._marks]
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for span, made in spans:
            cursor.setPosition(span.start)
            cursor.setPosition(span.end, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(made)
        cursor.endEditBlock()

    def _point_out(self, spans: Sequence[Span]) -> None:
        made = []
        for span in spans:
            selection = QTextEdit.ExtraSelection()
            form = QTextCharFormat()
            form.setBackground(QColor(self._look.colours.accent))
            form.setForeground(QColor(self._look.colours.on_accent))
            cursor = QTextCursor(self.document())
            cursor.setPosition(span.start)
            cursor.setPosition(span.end, QTextCursor.MoveMode.KeepAnchor)
            selection.format, selection.cursor = form, cursor
            made.append(selection)
        self.setExtraSelections(made)

    def _look_on(self) -> None:
        """Keeps which characters are on screen now."""
        if not self.isVisible():
            return
        view = self.viewport()
        first = self.cursorForPosition(QPoint(0, 0)).position()
        last = self.cursorForPosition(QPoint(view.width() - 1, view.height() - 1)).position()
        if self.verticalScrollBar().value() == self.verticalScrollBar().maximum():
            last = self.document().characterCount()
        self._seen = joined([*self._seen, Span(first, last)])
        self.looked.emit(self.seen())


def joined(spans: Sequence[Span]) -> list[Span]:
    """The same places, in order and none of them twice."""
    made: list[Span] = []
    for span in sorted(spans, key=lambda one: one.start):
        if made and span.start <= made[-1].end:
            made[-1] = Span(made[-1].start, max(made[-1].end, span.end))
        else:
            made.append(span)
    return made


def told_of(mark: Mark) -> str:
    """What a mark stands for, in a sentence."""
    kind = words.kind_of(mark.kind)
    if mark.original == mark.pseudonym:
        return say("“{original}” was found ({kind}) and leaves as it is.", original=mark.original, kind=kind)
    return say(
        "“{pseudonym}” leaves in the place of “{original}” ({kind}).",
        pseudonym=mark.pseudonym,
        original=mark.original,
        kind=kind,
    )
