"""Renders a model's own chat template without letting the text of a document become part of it."""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping, Sequence

from murmur.answering.ports import Message, PromptPart
from murmur.domain.errors import ModelError
from murmur.engines.bounded_template import BoundedTemplate


class ChatTemplate:
    """A Jinja chat template out of a GGUF file, run in Jinja's sandbox and within bounds: the file is
    a stranger's."""

    def __init__(self, source: str | None, begin: str, end: str) -> None:
        """`begin` and `end` are the texts of the model's begin and end tokens."""
        if source is None:
            raise ModelError("This model file has no chat template", "Choose a model made for chat")
        self._template = BoundedTemplate(source)
        self.begin = begin
        self._end = end

    def render(
        self,
        messages: Sequence[Message],
        variables: Mapping[str, str | bool | int] | None = None,
        reply: bool = True,
    ) -> list[PromptPart]:
        """The whole prompt up to where the reply begins (or, without `reply`, to the end of the last message), in
        stretches that are trusted or not. `variables` are the template's own switches.

        Untrusted parts stand in the template as random words, which a document cannot guess, and are put back
        only after it has been rendered. ModelError when the template drops one of them.
        """
        marks: dict[str, PromptPart] = {}
        stem = f"part{secrets.token_hex(12)}"

        def content(message: Message) -> str:
            written = ""
            for part in message.parts:
                if part.trusted or not part.text:
                    written += part.text
                else:
                    mark = f"{stem}x{len(marks)}x"
                    marks[mark] = part
                    written += mark
            return written

        given = [{"role": message.role, "content": content(message)} for message in messages]
        rendered = self._template.render(
            {
                **(variables or {}),
                "messages": given,
                "add_generation_prompt": reply,
                "bos_token": self.begin,
                "eos_token": self._end,
                "raise_exception": _refuse,
            }
        )
        pieces = re.split(rf"({stem}x\d+x)", rendered)
        if not marks.keys() <= set(pieces):
            raise ModelError("The model's chat template drops text", "Choose another model")
        return [marks.get(piece) or PromptPart(piece, trusted=True) for piece in pieces if piece]


def _refuse(message: str) -> None:
    raise ValueError(message)
