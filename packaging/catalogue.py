"""Writes the downloadable models into models.toml: `python packaging/catalogue.py FACTS.json`.

The facts are a survey of public model files, as packaging/docs/models.md describes it. Only what it says for certain
comes over: an address without a pinned revision, a number that is "unknown", a hash's missing source stay out. What
stands in models.toml above the mark, the models that come with Murmur, is left as it is.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

from murmur.domain.models import (
    Certainty,
    Embedding,
    Licence,
    Model,
    ModelFile,
    Role,
    Sampling,
    Thinking,
    ThinkingFormat,
)
from murmur.services.catalogue import read_catalogue
from murmur.services.toml_text import model_toml

MODELS = Path(__file__).resolve().parent.parent / "models.toml"
MARK = "# Below this line: written by packaging/catalogue.py from a survey of public model files.\n"
TIERS = ("core", "embedding", "reranker", "vision")
ROLES = {"chat": Role.CHAT, "vision": Role.VISION, "embedding": Role.EMBEDDING, "rerank": Role.RERANKING}
CERTAINTY = {"agree": Certainty.AGREED, "single-source": Certainty.SINGLE}
RECURRENT = ("qwen3.5-", "qwen3.6-", "qwen3.8-", "lfm2.5-")
"""Hybrids with recurrent layers."""

LLAMA = (
    "Not an open-source licence: what is built with it must say “Built with Llama”, a policy lists uses that are "
    "not allowed, and above 700 million users a month Meta has to be asked"
)
TERMS = {
    "Gemma Terms of Use": "Not an open-source licence: a policy lists uses that are not allowed",
    "LFM Open License v1.0 (lfm1.0)": "Commercial use is free only below 10 million US dollars of revenue a year",
    "Llama 3.1 Community License": LLAMA,
    "Llama 3.2 Community License": LLAMA,
}
NOTES = {
    "granite-4.2-3b": "Memory per token is that of Granite 4.1 3B, and unconfirmed for 4.2",
    "granite-4.2-8b": "Memory per token is that of Granite 4.1 8B, and unconfirmed for 4.2",
    "ministral-3-3b": "Its makers recommend a temperature below 0.1",
    "ministral-3-8b": "Its makers recommend a temperature below 0.1",
    "gemma-4-e2b": "The memory for 4,096 tokens is the figure published for 8,192",
    "smollm3-3b": "Trained for 65,536 tokens; its makers stretch it to 128,000",
}


def main() -> None:
    facts = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    kept, mark, _ = MODELS.read_text(encoding="utf-8").partition(MARK)
    if not mark:
        sys.exit(f"{MODELS} lacks the line after which the downloadable models are written")
    known = set(re.findall(r'^id = "(.+)"$', kept, re.MULTILINE))
    chosen = [fact for fact in facts["models"] if fact["tier"] in TIERS and fact["id"] not in known]
    MODELS.write_text(kept + mark + "".join("\n" + model_toml(model(fact)) for fact in chosen), encoding="utf-8")
    print(f"{len(read_catalogue(MODELS).models)} models in {MODELS}")


def model(fact: dict[str, Any]) -> Model:
    total, active = parameters(fact["parameters"])
    sampling, thoughtful = samplings(fact["sampling"])
    roles = tuple(ROLES[role] for role in fact["roles"] if role in ROLES)
    return Model(
        id=fact["id"],
        name=fact["display_name"],
        family=fact["family"],
        roles=roles,
        files=tuple(model_file(file) for file in fact["files"]),
        licence=licence(fact["licence"]),
        quantisation=fact["quantisation"].removesuffix(" GGUF"),
        parameters=total,
        active_parameters=active,
        context=whole(fact["context_length"]),
        kv_bytes_per_token=whole(fact["kv_bytes_per_token"]),
        kv_bytes_at_4k=whole(fact["kv_at_4k_bytes"]),
        languages=words(fact["languages"]),
        thinking=thinking(fact["thinking"]),
        sampling=sampling,
        thinking_sampling=thoughtful,
        embedding=embedding(fact) if Role.EMBEDDING in roles else None,
        recurrent=fact["id"].startswith(RECURRENT),
        notes=tuple(note for model_id, note in NOTES.items() if model_id == fact["id"]),
    )


def model_file(fact: dict[str, Any]) -> ModelFile:
    size, url = whole(fact["bytes"]), fact["download_url"] or ""
    pinned = re.search(r"/resolve/([0-9a-f]{40})/", url) if size else None
    return ModelFile(
        path=fact["file"],
        role=fact["role"],
        bytes=size,
        sha256=fact["sha256"],
        certainty=CERTAINTY.get(fact["sha256_status"], Certainty.UNKNOWN),
        url=url if pinned else None,
        revision=pinned.group(1) if pinned else None,
    )


def licence(fact: dict[str, Any]) -> Licence:
    name, url = fact["name"], fact["url"]
    return Licence(name, fact["spdx"], url if url.startswith("https://") else None, TERMS.get(name))


def parameters(text: str) -> tuple[int | None, int | None]:
    """All of them, and those used for one token: "8.0B total / 4.5B effective"."""
    if text.startswith("unknown"):
        return None, None
    counts = [round(float(number) * scale[unit]) for number, unit in re.findall(r"([\d.]+)([BM])\b", text)]
    return counts[0], counts[1] if re.search(r"effective|active", text) else None


scale = {"B": 10**9, "M": 10**6}


def whole(value: object) -> int | None:
    return value if isinstance(value, int) and value > 0 else None


def words(text: str) -> str | None:
    said = re.sub(r"\s*\(.*|;? ?list unknown.*", "", text).strip(" ,;")
    return None if said.startswith("unknown") or not said else said


def thinking(fact: dict[str, str]) -> Thinking:
    tags, how = fact["tags"], fact["how"]
    if tags == "no":
        return Thinking()
    form = ThinkingFormat.UNKNOWN
    if "<think>" in tags:
        form = ThinkingFormat.TAGS
    if tags.startswith("harmony"):
        form = ThinkingFormat.HARMONY
    skip = "template:enable_thinking=false" if "enable_thinking" in how else ""
    if "/no_think in the system prompt" in how:
        skip = "system:/no_think"
    default = {"on": True, "off": False}.get(fact["default"].split(" ")[0])
    return Thinking(form, skip, default)


def samplings(fact: dict[str, Any]) -> tuple[Sampling, Sampling | None]:
    """For answers without thoughts, and for those with, where they differ."""
    if "non_thinking" in fact:
        card = fact["from_card"]
        return sampling(fact["non_thinking"], card), sampling(fact["thinking"], card)
    return sampling(fact, fact["from_card"]), None


def sampling(fact: dict[str, Any], from_card: bool) -> Sampling:
    def number(key: str) -> float | None:
        value = 0 if fact.get(key) == "off" else fact.get(key)
        return float(value) if isinstance(value, int | float) else None  # "0.01 (of others)" is not the makers' word

    top_k = number("top_k")
    values = (number("temperature"), number("top_p"), None if top_k is None else int(top_k), number("min_p"))
    said = Sampling(*values, number("repeat_penalty"), number("presence_penalty"))
    return Sampling(*values, said.repeat_penalty, said.presence_penalty, from_card) if said != Sampling() else said


def embedding(fact: dict[str, Any]) -> Embedding:
    dimensions = re.search(r"(\d+) dimensions", fact["parameters"])
    prefixes = re.findall(r'"([^"]*: )"', " ".join(fact["notes"]))
    assert dimensions is not None
    return Embedding(int(dimensions.group(1)), int(fact["context_length"]), *prefixes)


if __name__ == "__main__":
    main()
