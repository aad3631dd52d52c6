"""Finds every sentence a person may read in the sources: the window's own, and those from below it.

Qt's lupdate knows neither `say` nor errors that are born in a worker, hence our own eyes: Python's syntax tree.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
APP = ROOT / "app" / "murmur"

SPOKEN = {"Check": (0, 2, 3), "Status": (0,), "Progress": (0,), "Format": (1,)}
"""Values of the services whose arguments at these places are read by people."""

LEAST = 8
"""Characters written out in a shape; one with fewer would fit too much else."""


@dataclass(frozen=True, order=True)
class Message:
    """`one` is the singular where the sentence counts something; `text` is then the plural."""

    context: str
    text: str
    one: str | None = None


class Unclear(Exception):
    """A call whose words are not written out where it stands, so that no translator could see them."""


def messages() -> list[Message]:
    """All of them, in a steady order."""
    found = set(_of_the_window())
    found |= {Message("told", shape) for shape in shapes()}
    return sorted(found, key=lambda message: (message.context, message.text))


def shapes() -> list[str]:
    """What the parts below the window say: whole sentences, and shapes with `{name}` for values."""
    trees = {path: _tree(path) for path in APP.rglob("*.py") if not {APP / "ui", APP / "cli"} & set(path.parents)}
    errors = _error_classes(trees.values())
    by_hand = set(_shapes_of_told())
    found = set(by_hand)
    for tree in trees.values():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef) and node.name in errors:
                found |= set(_class_words(node))
            elif isinstance(node, ast.Call):
                found |= set(_spoken(node, errors))
    return sorted(shape for shape in found if "{" not in shape or len(_bare(shape)) >= LEAST or shape in by_hand)


def _of_the_window() -> Iterator[Message]:
    for path in sorted((APP / "ui").rglob("*.py")):
        yield from _in_scope(_tree(path), "", path)


def _in_scope(node: ast.AST, context: str, path: Path) -> Iterator[Message]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from _in_call(child, context, path)
        yield from _in_scope(child, child.name if isinstance(child, ast.ClassDef) else context, path)


def _in_call(call: ast.Call, context: str, path: Path) -> Iterator[Message]:
    name = _name(call.func)
    if isinstance(call.func, ast.Attribute) is not (name == "tr"):
        return
    if isinstance(call.func, ast.Attribute) and (not context or _name(call.func.value) != "self"):
        raise Unclear(f"{path.relative_to(ROOT)}:{call.lineno}: Qt looks up tr() by class; outside one use say()")
    wanted = {"tr": call.args[:1], "say": call.args[:1], "counted": call.args[1:]}.get(name, [])
    texts = [_literal(argument) for argument in wanted]
    if any(text is None for text in texts):
        raise Unclear(f"{path.relative_to(ROOT)}:{call.lineno}: write the words of {name}() out as plain strings")
    if name == "counted" and texts:
        yield Message("words", str(texts[1]), str(texts[0]))
    elif texts:
        yield Message(context if name == "tr" else "words", str(texts[0]))


def _spoken(call: ast.Call, errors: set[str]) -> Iterator[str]:
    name = _name(call.func)
    places = SPOKEN.get(name, (0, 1) if name in errors else ())
    for place, argument in enumerate(call.args):
        if place in places and (shape := _shape(argument)):
            yield shape
    for keyword in call.keywords:
        if keyword.arg in ("title", "advice", "notice") and (shape := _shape(keyword.value)):
            yield shape
        if keyword.arg == "metadata" and isinstance(keyword.value, ast.Dict):
            yield from (shape for value in keyword.value.values if (shape := _shape(value)))


def _class_words(node: ast.ClassDef) -> Iterator[str]:
    for entry in node.body:
        if isinstance(entry, ast.Assign) and _name(entry.targets[0]) in ("title", "advice"):
            shape = _shape(entry.value)
            if shape:
                yield shape


def _error_classes(trees: Iterable[ast.Module]) -> set[str]:
    bases = {
        node.name: {_name(base) for base in node.bases}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    found = {"MurmurError"}
    while more := {name for name, above in bases.items() if above & found} - found:
        found |= more
    return found


def _shapes_of_told() -> list[str]:
    for node in ast.walk(_tree(APP / "ui" / "told.py")):
        if isinstance(node, ast.Assign) and _name(node.targets[0]) == "SHAPES":
            return [str(shape) for shape in ast.literal_eval(node.value)]
    raise Unclear("app/murmur/ui/told.py has no SHAPES")


def _shape(node: ast.AST) -> str | None:
    """The sentence, with values as `{a}`, `{b}`, …; None for what is not written out."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if not isinstance(node, ast.JoinedStr):
        return None
    names = iter("abcdefgh")
    return "".join(str(part.value) if isinstance(part, ast.Constant) else f"{{{next(names)}}}" for part in node.values)


def _bare(shape: str) -> str:
    return "".join(part.partition("}")[2] if place else part for place, part in enumerate(shape.split("{")))


def _literal(node: ast.AST) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _name(node: ast.AST) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))
