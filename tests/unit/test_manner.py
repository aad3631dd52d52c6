"""How a model is asked to write follows its makers' advice and two settings."""

from __future__ import annotations

from dataclasses import replace

from murmur.domain.models import Sampling, Thinking, ThinkingFormat
from murmur.domain.settings import Answers, Wording
from murmur.services.catalogue import read_catalogue
from murmur.services.manner import asked_of

PLAIN = replace(read_catalogue().starter, sampling=Sampling(temperature=0.7, top_p=0.8), thinking=Thinking())
BY_TEMPLATE = Thinking(ThinkingFormat.TAGS, "template:enable_thinking=false")


def test_a_model_that_does_not_think_is_sampled_as_its_makers_advise() -> None:
    asked = asked_of(PLAIN, Answers())
    assert asked.manner.sampling == PLAIN.sampling
    assert (asked.also, asked.thinks) == ("", False)
    likeliest = asked_of(PLAIN, Answers(wording=Wording.LIKELIEST))
    assert likeliest.manner.sampling.temperature == 0


def test_thoughts_are_skipped_by_the_template_or_by_words_unless_they_are_wanted() -> None:
    model = replace(PLAIN, thinking=BY_TEMPLATE, thinking_sampling=Sampling(temperature=0.6))
    skipped, wanted = asked_of(model, Answers()), asked_of(model, Answers(thinking=True))
    assert (skipped.manner.template["enable_thinking"], skipped.thinks) == (False, False)
    assert skipped.manner.sampling == model.sampling
    assert (wanted.manner.template["enable_thinking"], wanted.thinks) == (True, True)
    assert wanted.manner.sampling.temperature == 0.6
    words = replace(PLAIN, thinking=Thinking(ThinkingFormat.TAGS, "system:/no_think"))
    assert asked_of(words, Answers()).also == "/no_think"
    assert asked_of(words, Answers(thinking=True)).also == ""


def test_where_thoughts_cannot_be_skipped_there_is_room_for_them() -> None:
    always = replace(PLAIN, thinking=Thinking(ThinkingFormat.HARMONY))
    assert asked_of(always, Answers()).thinks
    unknown = replace(PLAIN, thinking=Thinking(ThinkingFormat.UNKNOWN))
    assert asked_of(unknown, Answers()).manner.thinking is ThinkingFormat.TAGS
