"""Which model is recommended for which computer, and why."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.fakes.fit import GIB, LAPTOP, LAPTOP_SPEED, SMALL_GPU, WORKSTATION, FakeFit, gpu_speed

from murmur.domain.computer import Computer, FormatSpeed, Gpu, Speed
from murmur.domain.fit import Against, Fit, Fits, Place, effective_parameters, fit_of, recommend
from murmur.domain.fit_words import recommendation_in_words, why
from murmur.domain.models import Role
from murmur.services.catalogue import read_catalogue

CHAT = [model for model in read_catalogue().models if Role.CHAT in model.roles]
MODELS = {model.id: model for model in CHAT}


def scaled(speed: Speed, memory: float, arithmetic: float) -> Speed:
    formats = [
        FormatSpeed(one.quantisation, one.bytes_per_second * memory, one.operations_per_second * arithmetic)
        for one in speed.formats
    ]
    return replace(speed, formats=tuple(formats))


SMALL_GPU_SPEED = replace(LAPTOP_SPEED, on_gpu=gpu_speed(100e9, 2.5e12))
WORKSTATION_SPEED = scaled(LAPTOP_SPEED, 2.5, 4)
LARGE_GPU = replace(WORKSTATION, gpus=(Gpu("Large", 12 * GIB, 11 * GIB),))
LARGE_GPU_SPEED = replace(WORKSTATION_SPEED, on_gpu=gpu_speed(300e9, 15e12))


def recommended(computer: Computer, speed: Speed) -> tuple[str, str | None, str]:
    service = FakeFit(computer, speed, speed)
    found = service.recommendation()
    assert found is not None
    return found.fit.model.id, found.next.fit.model.id if found.next else None, recommendation_in_words(found)


def fit(model_id: str, computer: Computer, speed: Speed | None) -> Fit:
    return fit_of(MODELS[model_id], computer, speed, 2048)


def test_a_laptop_of_8_gb_gets_two_thousand_million_parameters() -> None:
    best, following, said = recommended(LAPTOP, LAPTOP_SPEED)
    assert (best, following) == ("qwen3.5-2b", "smollm3-3b")
    assert "about 24 s to the first word, then 15 tokens a second" in said
    assert said.endswith(
        "The next better one, SmolLM3 3B, would need 0.7 GB more memory and about 15 s more before the first word."
    )
    nine = fit("qwen3.5-9b", LAPTOP, LAPTOP_SPEED)
    assert nine.fits is Fits.NO
    assert Against.SLOW_START in nine.against
    tight = fit("gemma-4-e2b", LAPTOP, LAPTOP_SPEED)
    assert tight.fits is Fits.TIGHT
    assert "other programs are swapped out" in why(tight)


def test_a_small_gpu_carries_a_larger_model_than_the_processor_alone() -> None:
    best, following, _ = recommended(SMALL_GPU, SMALL_GPU_SPEED)
    assert (best, following) == ("gemma-4-e4b", "ministral-3-8b")
    part = fit(best, SMALL_GPU, SMALL_GPU_SPEED)
    assert part.where is Place.GPU_PART
    assert part.gpu_share == pytest.approx(0.64, abs=0.01)
    assert "64% of it on the graphics processor" in why(part)
    assert fit("qwen3.5-4b", SMALL_GPU, SMALL_GPU_SPEED).where is Place.GPU
    without = replace(SMALL_GPU, gpus=())
    assert recommended(without, LAPTOP_SPEED)[0] == "gemma-4-e2b"


def test_a_workstation_without_gpu_gets_a_mixture_of_experts() -> None:
    best, following, said = recommended(WORKSTATION, WORKSTATION_SPEED)
    assert (best, following) == ("qwen3.6-35b-a3b", "gemma-4-12b")
    assert said.endswith(
        "The next better one, Gemma 4 12B (instruct, QAT), would need about 28 s more before the first word."
    )


def test_a_workstation_with_12_gb_of_gpu_gets_the_largest_that_lies_on_it_whole() -> None:
    best, following, _ = recommended(LARGE_GPU, LARGE_GPU_SPEED)
    assert (best, following) == ("gemma-4-12b", "qwen3.8-27b")
    assert fit(best, LARGE_GPU, LARGE_GPU_SPEED).where is Place.GPU


def test_a_very_slow_computer_gets_the_quickest_and_is_told_so() -> None:
    slow = scaled(LAPTOP_SPEED, 0.05, 0.01)
    best, _, said = recommended(LAPTOP, slow)
    assert best == "smollm2-135m-instruct"
    assert "the quickest that runs here" in said
    assert "answers in quotes" in said


def test_where_nothing_fits_nothing_is_recommended() -> None:
    assert FakeFit(replace(LAPTOP, memory=GIB), LAPTOP_SPEED, LAPTOP_SPEED).recommendation() is None


def test_a_computer_that_was_not_measured_gets_no_recommendation_and_no_seconds() -> None:
    assert FakeFit().recommendation() is None
    unmeasured = fit("qwen3.5-4b", LAPTOP, None)
    assert (unmeasured.fits, unmeasured.tokens_per_second) == (Fits.WELL, None)
    assert "How fast it would be is not known" in why(unmeasured)


def test_models_that_always_think_are_never_recommended() -> None:
    for model_id in ("deepseek-r1-distill-qwen-1.5b", "gpt-oss-20b", "granite-4.2-3b", "lfm2.5-8b-a1b"):
        assert Against.THINKS in fit(model_id, WORKSTATION, WORKSTATION_SPEED).against
    for model_id in ("qwen3.5-4b", "smollm3-3b", "gemma-4-e2b", "ministral-3-3b"):
        assert Against.THINKS not in fit(model_id, WORKSTATION, WORKSTATION_SPEED).against


def test_what_is_not_known_stays_unknown() -> None:
    granite = fit("granite-4.2-3b", LAPTOP, LAPTOP_SPEED)  # nobody says how many parameters it has
    assert granite.seconds_to_first_word is None
    assert granite.tokens_per_second is not None
    assert Against.UNKNOWN in granite.against
    assert fit("lfm2.5-1.2b", LAPTOP, LAPTOP_SPEED).kv_unknown
    nothing = replace(MODELS["qwen3.5-4b"], files=(replace(MODELS["qwen3.5-4b"].weights, bytes=None),))
    unknown = fit_of(nothing, LAPTOP, LAPTOP_SPEED, 2048)
    assert (unknown.fits, unknown.memory_bytes) == (Fits.UNKNOWN, None)
    assert why(unknown) == "How large it is, is not known."


def test_a_full_disk_speaks_against_what_is_not_installed() -> None:
    full = replace(LAPTOP, disk_free=GIB)
    assert Against.DISK in fit("qwen3.5-2b", full, LAPTOP_SPEED).against
    assert Against.DISK not in fit_of(MODELS["qwen3.5-2b"], full, LAPTOP_SPEED, 2048, installed=True).against


def test_a_gpu_that_could_not_be_measured_is_not_counted_on() -> None:
    assert fit("qwen3.5-4b", SMALL_GPU, LAPTOP_SPEED).where is Place.CPU


def test_an_integrated_gpu_takes_its_memory_from_the_computer() -> None:
    shared = replace(LAPTOP, gpus=(Gpu("Shared", 6 * GIB, 6 * GIB, integrated=True),))
    assert fit("ministral-3-8b", shared, SMALL_GPU_SPEED).fits is Fits.NO


SPEEDS = st.builds(scaled, st.just(LAPTOP_SPEED), st.floats(0.3, 20), st.floats(0.3, 60))
SIZES = st.integers(6, 200)


@settings(max_examples=60, derandomize=True)
@given(SPEEDS, SIZES, SIZES, st.sampled_from([0, 4, 8, 12, 24]))
def test_more_memory_never_recommends_a_smaller_model(speed: Speed, first: int, second: int, gpu: int) -> None:
    gpus = (Gpu("G", gpu * GIB, gpu * GIB),) if gpu else ()
    speed = replace(speed, on_gpu=gpu_speed(200e9, 5e12)) if gpu else speed
    sizes = []
    for memory in sorted((first, second)):
        computer = Computer("Any", 8, memory * GIB, gpus=gpus)
        found = recommend(fit_of(model, computer, speed, 2048) for model in CHAT)
        sizes.append(effective_parameters(found.fit.model) or 0.0 if found else 0.0)
    assert sizes[0] <= sizes[1]


@settings(max_examples=60, derandomize=True)
@given(SPEEDS, SIZES, st.floats(1, 10))
def test_a_quicker_computer_never_recommends_a_smaller_model(speed: Speed, memory: int, times: float) -> None:
    computer = Computer("Any", 8, memory * GIB)
    found = [
        recommend(fit_of(model, computer, one, 2048) for model in CHAT) for one in (speed, scaled(speed, times, times))
    ]
    slow, quick = (effective_parameters(one.fit.model) or 0.0 if one else 0.0 for one in found)
    assert slow <= quick
