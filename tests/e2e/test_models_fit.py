"""`murmur models fit` as a person or a script calls it: measured once, on a computer that Murmur has never seen."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.program import Murmur

FIT = {"event", "id", "fits", "where", "gpu_share", "memory_bytes", "disk_bytes", "disk_fits", "tokens_per_second"}
FIT |= {"seconds_to_first_word", "against", "why"}


def test_models_fit_measures_once_and_recommends(tmp_path: Path) -> None:
    nobody = Murmur(tmp_path / "home", tmp_path / "outside", passphrase=None)
    ended = nobody.run("models", "fit")
    assert ended.code == 0
    models, (recommendation,), (summary,) = (ended.events(name) for name in ("model", "recommendation", "summary"))
    assert all(set(line) == FIT for line in models)
    assert {line["fits"] for line in models} <= {"well", "tight", "no", "unknown"}
    assert set(recommendation) == {"event", "id", "why", "next"}
    assert recommendation["id"] in {line["id"] for line in models}
    assert set(summary) == {"event", "models", "computer", "speed"}
    again = nobody.run("models", "fit")
    assert again.events("summary")[0]["speed"] == summary["speed"]
    assert [path.name for path in nobody.home.iterdir()] == ["speed.json"]
