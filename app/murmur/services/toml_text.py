"""Writes models as TOML, which the standard library only reads: for models.toml and for the user's own list."""

from __future__ import annotations

import dataclasses
import json
import re
from enum import Enum
from typing import Any

from murmur.domain.models import Model

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def model_toml(model: Model) -> str:
    """One `[[model]]` entry, without what goes without saying."""
    lines = ["[[model]]"]
    for key, value in _said(model).items():
        if key in ("files", "notes"):
            lines += [f"{key} = [", *(f"  {_inline(one)}," for one in value), "]"]
        else:
            lines.append(f"{key} = {_inline(value)}")
    return "\n".join(lines) + "\n"


def _said(value: Any) -> dict[str, Any]:
    """The fields that are not as they would be if they were left out."""
    fields = ((field, getattr(value, field.name)) for field in dataclasses.fields(value))
    return {field.name: one for field, one in fields if one != field.default}


def _inline(value: Any) -> str:
    if dataclasses.is_dataclass(value):
        value = _said(value)
    match value:
        case bool():
            return "true" if value else "false"
        case Enum():
            return _inline(value.value)
        case int() | float():
            return repr(value)
        case str():
            # A JSON string is a TOML string, but for the one control character that JSON leaves as it is.
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
        case dict():
            return "{ " + ", ".join(f"{_key(key)} = {_inline(one)}" for key, one in value.items()) + " }"
        case list() | tuple():
            return "[" + ", ".join(_inline(one) for one in value) + "]"
    raise TypeError(type(value).__name__)


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _inline(key)
