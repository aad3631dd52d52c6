"""Labels and tool tips that are never taken for markup: a document's text is shown, not obeyed."""

from __future__ import annotations

import html

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QSizePolicy, QWidget

from murmur.ui.widgets.line import draw_line

_AT_THE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def label(text: str, role: str = "body", *, wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """A label of plain text; `role` names its look in the style sheet."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    if QGuiApplication.isRightToLeft():
        # Qt would put words of a language that is read from left to right on the left even then.
        made.setAlignment(_AT_THE_RIGHT)
    made.setText(text)
    return made


def of_width(words: QLabel, width: int) -> QLabel:
    """A wrapped label just as high as its words are at `width`: Qt would reserve what a narrower one needs."""
    words.ensurePolished()
    words.setFixedHeight(words.heightForWidth(width))
    return words


def plain_tip(text: str) -> str:
    """A tool tip that shows `text` as it is. Qt would take `<img src=...>` in a plain tip for rich text."""
    return f"<span style='white-space: pre-wrap'>{html.escape(text)}</span>" if text else ""


def frame(kind: str, parent: QWidget | None = None) -> QFrame:
    """A framed ground; `kind` names its look in the style sheet."""
    made = QFrame(parent)
    made.setProperty("frame", kind)
    return made


def ground(widget: QWidget, kind: str) -> None:
    """Gives a plain widget one of the grounds of the style sheet."""
    widget.setProperty("ground", kind)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


def inset(layout: QLayout, begin: int) -> None:
    """Keeps so much room where lines begin; Qt does not turn margins round."""
    right = QGuiApplication.isRightToLeft()
    layout.setContentsMargins(0 if right else begin, 0, begin if right else 0, 0)


def restyle(widget: QWidget) -> None:
    """Lets the style sheet see a property that has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class BriefLabel(QLabel):
    """One line of plain text that can say less where there is little room: `Page 2 of 6`, or `2 of 6`."""

    def __init__(self, role: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self._texts = ("", "")

    def say(self, whole: str, brief: str) -> None:
        self._texts = whole, brief
        self.setAccessibleName(whole)
        self.be_brief(False)

    def be_brief(self, brief: bool) -> None:
        self.setText(self._texts[brief])
        self.setToolTip(plain_tip(self._texts[0]) if brief else "")

    def wanted(self) -> int:
        """The width of all it has to say."""
        return self._width(self._texts[0])

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(self._texts[1]), super().minimumSizeHint().height())

    def _width(self, text: str) -> int:
        return QFontMetrics(self.font()).horizontalAdvance(text) + 2


class ElidedLabel(QLabel):
    """One line of plain text that ends in … where it does not fit, with the whole of it as a tool tip."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def be_modest(self) -> ElidedLabel:
        """Takes no more room than its text needs; returns itself."""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        return self

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().sizeHint().height())

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2
        return QSize(width, super().sizeHint().height())

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        draw_line(painter, self.contentsRect(), self._shown(), Qt.AlignmentFlag.AlignVCenter)

    def _shown(self) -> str:
        return QFontMetrics(self.font()).elidedText(self.text(), self._mode, self.contentsRect().width())

    def _tip(self) -> None:
        self.setToolTip(plain_tip(self.text()) if self._shown() != self.text() else "")
