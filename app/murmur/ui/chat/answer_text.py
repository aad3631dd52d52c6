"""Shows an answer's text while it grows and when it is finished: its Markdown, its chips, its doubtful sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, QUrl, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QToolTip, QWidget

from murmur.domain.answers import Citation
from murmur.ui.chat.finished import finished_parts
from murmur.ui.chat.markdown import sections
from murmur.ui.chat.markup import Part
from murmur.ui.chat.programs import Programs
from murmur.ui.chat.writing import Writer
from murmur.ui.theme import Look
from murmur.ui.widgets.labels import plain_tip
from murmur.ui.widgets.safe_text import SafeText
from murmur.ui.widgets.text_grounds import CITE
from murmur.ui.words import upper_first

MOST = 16_000
"""Bytes that are laid out, as letters of far scripts cost the most; an answer has some hundred words, and no text may
hold the window up."""
_CHIP = re.compile("[\u202f ]*\u00a0(\\d+)\u00a0\u200a?")
_FENCES = re.compile(r"^ {0,3}(?:```|~~~)", re.MULTILINE)
_TABLE = re.compile(r"^\|?[ :|-]*--[ :|-]*$", re.MULTILINE)
_SIGNS_ALONE = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)]|#{1,6}|>)?\s*(?:\*{1,3}|_{1,3}|`{1,2})?")


class AnswerText(SafeText):
    """`cited` carries a citation's marker; `address` a link that somebody wants to follow."""

    cited = Signal(int)
    address = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._text = ""
        self._citations: Sequence[Citation] = ()
        self._writer = Writer(self.document(), look)
        self._settled = self._first = 0
        """Characters that nothing appended can change any more, and how many parts they made."""
        self._shown_in = (look.colours, look.sizes)
        self._finished: Sequence[Part] | None = None
        self.too_long = False
        """Whether the finished text is too long to be shown whole."""
        self._reasons: Sequence[str] = ()
        self.programs = Programs(self)
        self.setAccessibleName(self.tr("Answer"))
        self.followed.connect(self._follow)
        self.highlighted.connect(self._hover)
        look.changed.connect(self._render)

    def append(self, piece: str) -> None:
        """The next piece of a streaming answer. Only what it changes is laid out anew."""
        grows = len(_head(self._text)) == len(self._text)
        self._text += piece
        if grows:
            self._grow()

    def show_answer(self, text: str, citations: Sequence[Citation], doubts: Sequence[tuple[str, str]] = ()) -> None:
        """The finished text, with every doubtful sentence and its reason."""
        self._text, self._citations = text, citations
        self._reasons = [reason for _, reason in doubts]
        cited = tuple((citation.marker, citation.quote) for citation in citations)
        head = _head(text)
        self._finished, cut = finished_parts(head, cited, tuple(sentence for sentence, _ in doubts))
        self.too_long = cut or len(head) < len(text)
        self._render()

    @property
    def plain(self) -> str:
        return self._text

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is selected as plain text, its chips as the markers they stand for."""
        text = self.textCursor().selectedText()
        # Qt's own object, as one made here would be deleted by Qt after Python is gone, and crash at the end.
        data = super().createMimeDataFromSelection()
        data.text()  # has Qt fill it now: later it would do so over what is set here
        data.clear()
        data.setText(_CHIP.sub(r" [\1]", re.sub("[\u2029\ufdd0\ufdd1]+", "\n", text)).strip("\n"))
        return data

    def _grow(self) -> None:
        found = sections(_mended(_head(self._text)[self._settled :]), growing=True)
        if not found:
            return
        parts = [*self._writer.parts[: self._first], *(part for section in found for part in section.parts)]
        self._writer.show(parts, first=self._first)
        if len(found) > 1:
            self._first += sum(len(section.parts) for section in found[:-1])
            self._settled += found[-1].start
        self.viewport().update()

    def _render(self) -> None:
        """Everything, as when the answer is finished or the theme has changed."""
        parts = tuple(self._writer.parts) if self._finished is None else self._finished
        if self._shown_in != (self.look.colours, self.look.sizes):
            self._shown_in = (self.look.colours, self.look.sizes)
            self._writer.forget()
        self._writer.show(parts, self._reasons)
        if self._finished is not None:
            self.programs.place()
        self.viewport().update()

    def _follow(self, address: str) -> None:
        if address.startswith(CITE):
            self.cited.emit(int(address.removeprefix(CITE)))
        else:
            self.address.emit(address)

    def _hover(self, url: QUrl) -> None:
        address = url.toString()
        for citation in self._citations:
            if address == f"{CITE}{citation.marker}":
                tip = f"{citation.document}\n{upper_first(citation.place)}"
                QToolTip.showText(QCursor.pos() + QPoint(0, 12), plain_tip(tip), self)
                return
        # An empty text hides the tip of the link that was left.
        QToolTip.showText(QCursor.pos() + QPoint(0, 12), plain_tip(address), self)


def _head(text: str) -> str:
    """As much of the text as is shown."""
    if 4 * len(text) <= MOST:
        return text
    return text.encode("utf-8", "replace")[:MOST].decode("utf-8", "ignore")


def _mended(tail: str) -> str:
    """The unfinished end of a text as it will probably go on, so that signs do not flash up as letters."""
    if len(_FENCES.findall(tail)) % 2:
        return tail
    head, _, last = tail.rpartition("\n")
    if (last.lstrip().startswith("|") and _TABLE.search(head)) or _SIGNS_ALONE.fullmatch(last):
        return head
    if last.count("**") % 2:
        return tail + "**" if not last.endswith("**") else tail[:-2]
    if last.count("`") % 2:
        return tail + "`" if not last.endswith("`") else tail[:-1]
    return tail
