"""Loads, while the person looks around, what the first question and the first page will need.

These modules are left out of the start so that the window is up sooner; without this the first question would pay.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, QTimer

from murmur.ui.memory import keep_loaded

MODULES = (
    "murmur.ui.documents.document_list",
    "murmur.ui.documents.activity",
    "murmur.ui.documents.undo_strip",
    "murmur.ui.widgets.snippet",
    "murmur.ui.evidence.hit_card",
    "murmur.ui.widgets.safe_text",
    "markdown_it",
    "murmur.ui.chat.markdown",
    "murmur.ui.chat.answer_text",
    "murmur.ui.chat.answer_card",
    "murmur.ui.chat.turn_view",
    "pygments.lexers",
    "pygments.lexers.python",
    "murmur.ui.announce",
    "murmur.ui.evidence.page_canvas",
    "murmur.ui.evidence.page_pane",
    "murmur.ui.documents.drop_overlay",
)
PAUSE_MS = 25
_EVERYTHING = """# A **heading**

- A [link](https://example.org) [1]

| a | b |
|---|---|

```python
x = 1
```

So $x^2$ is `x`."""


def preload(parent: QObject) -> None:
    """One module at a time, with a pause between, so that the window never waits for more than one."""
    steps: Iterator[Callable[[], object]] = iter(
        [*(partial(importlib.import_module, name) for name in MODULES), _parse, keep_loaded]
    )

    def step() -> None:
        work = next(steps, None)
        if work is not None:
            work()
            QTimer.singleShot(PAUSE_MS, parent, step)

    QTimer.singleShot(PAUSE_MS, parent, step)


def _parse() -> None:
    """The parser makes itself ready with its first text."""
    from murmur.ui.chat.markdown import sections

    sections(_EVERYTHING)
