"""The list of models: what may stand in it, what a mistake in it says, and that what is written is read again."""

from __future__ import annotations

import json
import re
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from murmur.domain.errors import ModelError
from murmur.domain.models import Certainty, Model, ModelFile, Role, ThinkingFormat, host_allowed
from murmur.paths import models_file
from murmur.services.catalogue import checked, read_catalogue, read_own
from murmur.services.toml_text import model_toml

BUNDLED = read_catalogue()
SHA256 = "0123456789abcdef" * 4


def entry(**changed: Any) -> dict[str, Any]:
    given = {
        "id": "tiny",
        "name": "Tiny",
        "family": "Llama",
        "roles": ["chat"],
        "files": [file()],
        "licence": {"name": "MIT", "spdx": "MIT"},
        "quantisation": "Q4_0",
        **changed,
    }
    return {key: value for key, value in given.items() if value is not None}


def file(**changed: Any) -> dict[str, Any]:
    given = {"path": "tiny.gguf", "bytes": 5, "sha256": SHA256, **changed}
    return {key: value for key, value in given.items() if value is not None}


def at(url: str) -> dict[str, Any]:
    return entry(files=[file(url=url)])


HOSTS = ("models.example.org", "*.cdn.example.org")


def test_an_entry_becomes_a_model() -> None:
    model = checked(entry(thinking={"format": "tags", "skip": "system:/no_think"}, context=4096), HOSTS)
    assert model.weights == ModelFile("tiny.gguf", bytes=5, sha256=SHA256)
    assert model.thinking.format is ThinkingFormat.TAGS
    assert model.parameters is None
    assert model.bytes == 5


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (entry(id="Tiny"), "entry Tiny: id"),
        (entry(id="../tiny"), "id"),
        (entry(id="aux"), "id"),
        (entry(id="tiny."), "id"),
        (entry(id="x" * 100), "id"),
        (entry(id=None), "id"),
        (entry(name=" "), "name"),
        (entry(roles=[]), "roles"),
        (entry(roles=["juggling"]), "roles"),
        (entry(files=[]), "files"),
        (entry(colour="red"), "colour: nothing of this name"),
        (entry(licence={"name": "MIT", "free": True}), "licence.free: nothing of this name"),
        (entry(files=[file(size=5)]), r"files\[0\].size: nothing of this name"),
        (entry(files=[file(), file()]), "each path once"),
        (entry(files=[file(path="../tiny.gguf")]), "path"),
        (entry(files=[file(path="/tiny.gguf")]), "path"),
        (entry(files=[file(path="a\\b.gguf")]), "path"),
        (entry(files=[file(path="a//b.gguf")]), "path"),
        (entry(files=[file(path="c:tiny.gguf")]), "path"),
        (entry(files=[file(path="")]), "path"),
        (entry(files=[file(sha256=None)]), "sha256"),
        (entry(files=[file(sha256=SHA256.upper())]), "sha256"),
        (entry(files=[file(bytes=0)]), "bytes"),
        (entry(files=[file(bytes="5")]), "bytes"),
        (entry(files=[file(bytes=None, url="https://models.example.org/t")]), "bytes"),
        (at("http://models.example.org/t"), "https"),
        (at("https://user@models.example.org/t"), "https"),
        (at("https://models.example.org:8443/t"), "https"),
        (at("https://models.example.org:x/t"), "tiny"),
        (at("https://other.example.org/t"), "a host of download_hosts"),
        (at("https://cdn.example.org.evil.net/t"), "a host of download_hosts"),
        (entry(parameters=0), "parameters"),
        (entry(thinking={"skip": "rm -rf"}), "thinking.skip"),
        (entry(thinking={"format": "loud"}), "thinking.format"),
        (entry(licence={"name": "MIT", "url": "javascript:1"}), "licence.url"),
        ("tiny", "entry \\?"),
    ],
)
def test_a_mistake_names_the_entry_and_the_field(wrong: object, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        checked(wrong, HOSTS)


def test_a_download_may_come_from_the_named_hosts_and_those_below() -> None:
    assert checked(at("https://models.example.org/t"), HOSTS).weights.url
    assert checked(at("https://eu.cdn.example.org/t"), HOSTS).weights.url
    assert host_allowed("EU.cdn.example.org.", HOSTS)
    assert not host_allowed("cdn.example.org", HOSTS)
    assert not host_allowed("xcdn.example.org", HOSTS)


def test_what_is_written_is_read_again() -> None:
    for model in BUNDLED.models:
        assert checked(tomllib.loads(model_toml(model))["model"][0], None) == model


def test_a_name_may_hold_anything_that_is_a_character() -> None:
    odd = checked(entry(name='Q"\\\n\t\x7f\x01 # é 🪿', template={"a b": True, "größe": 1, "x": "y"}), None)
    assert checked(tomllib.loads(model_toml(odd))["model"][0], None) == odd


@pytest.mark.parametrize("text", ["", "[[model", "colour = 1", 'download_hosts = 5\n[[model]]\nid = "x"'])
def test_a_catalogue_that_cannot_be_used_says_reinstall(tmp_path: Path, text: str) -> None:
    path = tmp_path / "models.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ModelError, match=r"models\.toml .*Reinstall"):
        read_catalogue(path)


def test_a_catalogue_with_an_id_twice_names_it(tmp_path: Path) -> None:
    path = tmp_path / "models.toml"
    path.write_text(models_file().read_text(encoding="utf-8") + model_toml(BUNDLED.models[5]), encoding="utf-8")
    with pytest.raises(ModelError, match=f"entry {BUNDLED.models[5].id}: there are two"):
        read_catalogue(path)


def test_a_catalogue_that_is_not_there_says_reinstall(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="Reinstall"):
        read_catalogue(tmp_path / "nowhere.toml")


def test_of_the_users_own_models_only_those_with_a_mistake_are_left_out() -> None:
    own = checked(entry(id="own"), None)
    text = model_toml(own) + model_toml(own) + model_toml(BUNDLED.starter) + '[[model]]\nid = "bad"\n'
    models, mistakes = read_own(text, [model.id for model in BUNDLED.models])
    assert models == [own]
    assert [re.split("[ :]", mistake)[1] for mistake in mistakes] == ["own", BUNDLED.starter.id, "bad"]
    assert read_own("", []) == ([], [])
    assert read_own("[[model]", [])[1]
    assert read_own(model_toml(BUNDLED.starter), [])[1]  # a package is not the user's to name


# The catalogue itself


def test_there_are_models_for_everything() -> None:
    roles = Counter(role for model in BUNDLED.models for role in model.roles)
    assert set(roles) == set(Role)
    assert roles[Role.CHAT] > 20
    families = {model.family for model in BUNDLED.models if Role.CHAT in model.roles}
    assert families >= {"Gemma", "Llama", "Phi", "Qwen", "DeepSeek", "Kimi", "SmolLM", "Mistral", "Granite", "LFM"}


def downloadable() -> list[Model]:
    return [model for model in BUNDLED.models if not model.package]


@pytest.mark.parametrize("model", downloadable(), ids=lambda model: model.id)
def test_a_download_is_pinned_and_its_words_are_for_people(model: Model) -> None:
    for one in model.files:
        if one.url is not None:
            assert re.fullmatch("[0-9a-f]{40}", one.revision or "")
            assert (one.revision or "") in one.url
            assert urlsplit(one.url).path.endswith("/" + one.path)
    assert model.licence.spdx or model.licence.terms, "a licence without an SPDX id says what must be known of it"
    assert "unknown" not in json.dumps([model.languages, model.licence.url, model.notes])
    assert "catalogue" not in json.dumps(model.notes)


def test_what_is_known_of_some_models_is_there() -> None:
    by_id = {model.id: model for model in BUNDLED.models}
    moe = by_id["qwen3.6-35b-a3b"]
    assert (moe.parameters, moe.active_parameters, moe.recurrent) == (34_660_000_000, 3_000_000_000, True)
    assert moe.thinking.skip == "template:enable_thinking=false"
    assert moe.sampling.temperature == 0.7
    assert moe.thinking_sampling is not None
    assert moe.thinking_sampling.temperature == 1.0
    assert by_id["gpt-oss-20b"].thinking.format is ThinkingFormat.HARMONY
    assert by_id["granite-4.2-3b"].parameters is None
    assert not by_id["granite-4.2-3b"].recurrent
    assert by_id["ministral-3-3b"].sampling.temperature is None
    assert "10 million" in (by_id["lfm2.5-1.2b"].licence.terms or "")
    assert by_id["kimi-vl-a3b-thinking"].weights.certainty is Certainty.SINGLE
    assert by_id["embeddinggemma-300m"].weights.url is None  # no revision is known
    e5 = by_id["multilingual-e5-small"].embedding
    assert e5 is not None
    assert (e5.dimensions, e5.max_tokens, e5.query_prefix, e5.passage_prefix) == (384, 512, "query: ", "passage: ")
