"""A model from a file is installed, chosen, answers, and is removed: over real workers, put together as the window
has them."""

from __future__ import annotations

from pathlib import Path

import pytest

from murmur.bootstrap.compose import compose
from murmur.domain.errors import ModelError
from murmur.domain.jobs import CancelToken, Progress
from murmur.services.models import Models, read_catalogue
from murmur.storage import secrets
from murmur.storage.home import open_home

pytestmark = pytest.mark.model

REQUEST = "Reply with one word: good"


def test_a_model_of_ones_own_answers_once_it_is_chosen(tmp_path: Path) -> None:
    starter = read_catalogue().starter
    own = tmp_path / "Mine.gguf"
    own.write_bytes(Models(read_catalogue()).file_of(starter).read_bytes() + bytes(32))  # another file, the same model
    home = open_home(tmp_path / "home")
    services = compose(home, secrets.create_in_memory(home))
    told: list[Progress] = []
    try:
        first = services.chat.ask(REQUEST, lambda event: None, CancelToken(), plain=True)
        assert first.engine is not None
        assert first.engine.model == starter.id
        model = services.models.install(own, told.append, CancelToken())
        shown = {one.model.id: one for one in services.models.shelf().models}
        assert shown[model.id].installed
        assert shown[model.id].own
        assert shown[starter.id].in_use
        services.models.choose(model.id)
        second = services.chat.ask(REQUEST, lambda event: None, CancelToken(), plain=True)
        assert second.engine is not None
        assert (second.engine.model, second.engine.sha256) == (model.id, model.weights.sha256)
        assert second.text == first.text
        shelf = services.models.shelf()
        assert next(one for one in shelf.models if one.model.id == model.id).in_use
        assert "processor" in shelf.used
        services.models.verify(model.id, told.append, CancelToken())
        with pytest.raises(ModelError, match="in use"):
            services.models.remove(model.id)
        services.models.choose(starter.id)
        services.models.remove(model.id)
        assert model.id not in {one.model.id for one in services.models.shelf().models}
    finally:
        services.close()
        home.close()
    assert told
