"""What is known of a model file: facts of the catalogue, of the user's own models, and of the file's own header.

`None` and "unknown" mean that nobody has said it, and nothing is made up in their place.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

SMALLEST_WRITER = 1_000_000_000
"""Parameters. Smaller models do not write prose about evidence unsupervised: they answer in quotes."""


class Role(StrEnum):
    CHAT = "chat"
    VISION = "vision"
    EMBEDDING = "embedding"
    RERANKING = "reranking"
    RECOGNITION = "recognition"


class Certainty(StrEnum):
    """How sure a file's SHA-256 is."""

    AGREED = "agreed"  # two independent public catalogues or more give the same
    SINGLE = "single"  # one source
    OWN = "own"  # Murmur computed it from the file itself: nobody else has said it
    UNKNOWN = "unknown"


class ThinkingFormat(StrEnum):
    """How a model marks the thoughts that precede its answer."""

    NONE = "none"
    TAGS = "tags"  # <think>…</think>
    HARMONY = "harmony"  # channels: analysis, final
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ModelFile:
    """One file of a model. `path` is its name in the model's folder, `bytes` its size; `url` names a pinned revision.

    A file without `url` comes with Murmur or from the user. Every file has a `sha256`: it is not loaded without.
    """

    path: str
    role: str = "weights"  # or "mmproj", "tokenizer", "other"
    bytes: int | None = None
    sha256: str = ""
    certainty: Certainty = Certainty.UNKNOWN
    url: str | None = None
    revision: str | None = None


@dataclass(frozen=True, slots=True)
class Licence:
    """`spdx` is None where the licence has no SPDX id: then its terms have to be accepted before a download."""

    name: str
    spdx: str | None = None
    url: str | None = None
    terms: str | None = None
    """What a user must know of them, in a sentence."""


@dataclass(frozen=True, slots=True)
class Thinking:
    """`skip` says how thinking is switched off: "" (it cannot be, or nobody knows), "template:NAME=false" (a variable
    of the chat template) or "system:TEXT" (words in the system message)."""

    format: ThinkingFormat = ThinkingFormat.NONE
    skip: str = ""
    default_on: bool | None = None


@dataclass(frozen=True, slots=True)
class Sampling:
    """None: nobody has said it. `temperature` 0 is greedy; `top_k` 0 is off; `from_card`: the makers' own values."""

    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    min_p: float | None = None
    repeat_penalty: float | None = None
    presence_penalty: float | None = None
    from_card: bool = False


@dataclass(frozen=True, slots=True)
class Embedding:
    """What an embedder makes: vectors of `dimensions` from at most `max_tokens` tokens, with these words before."""

    dimensions: int
    max_tokens: int
    query_prefix: str = ""
    passage_prefix: str = ""


@dataclass(frozen=True, slots=True)
class Model:
    """One model of the catalogue (models.toml), or one of the user's own (a second file of the same shape).

    `parameters` and `active_parameters` are counts (active: those used for one token; None where it is all of them),
    `context` tokens, `kv_bytes_per_token` bytes of memory for each token of context (None where it is unknown, or
    not the same for every token), `kv_bytes_at_4k` bytes for 4,096 tokens. `package`: the installed Python package
    whose folder holds the files, for what comes with Murmur.
    """

    id: str
    name: str
    family: str
    roles: tuple[Role, ...]
    files: tuple[ModelFile, ...]
    licence: Licence
    quantisation: str
    parameters: int | None = None
    active_parameters: int | None = None
    context: int | None = None
    kv_bytes_per_token: int | None = None
    kv_bytes_at_4k: int | None = None
    languages: str | None = None
    thinking: Thinking = Thinking()
    sampling: Sampling = Sampling()
    thinking_sampling: Sampling | None = None
    """Where other values are meant for answers that begin with thoughts."""
    embedding: Embedding | None = None
    package: str | None = None
    folder: str = ""
    """Where in the package the files lie."""
    template: dict[str, str | bool | int] | None = None
    """Variables given to the chat template, besides those of thinking."""
    recurrent: bool = False
    """Hybrid and recurrent models: what was evaluated cannot be taken back in part."""
    notes: tuple[str, ...] = ()

    @property
    def weights(self) -> ModelFile:
        """The first file, which is loaded."""
        return next((file for file in self.files if file.role == "weights"), self.files[0])

    @property
    def needed(self) -> tuple[ModelFile, ...]:
        """The files without which it cannot be used. A chat model reads text without the part that sees pictures."""
        chats = Role.CHAT in self.roles
        return tuple(file for file in self.files if not (chats and file.role == "mmproj"))

    @property
    def bytes(self) -> int | None:
        """The size of the files that are needed, None where one is unknown."""
        sizes = [file.bytes for file in self.needed]
        return None if None in sizes else sum(size for size in sizes if size is not None)

    @property
    def sums(self) -> dict[str, str]:
        """The SHA-256 of every file, by its path."""
        return {file.path: file.sha256 for file in self.files}


def host_allowed(host: str, hosts: tuple[str, ...]) -> bool:
    """Whether a download may come from `host`: one that is named, or one below a name that begins with "*."."""
    host = host.lower().rstrip(".")
    return any(host == name or (name.startswith("*.") and host.endswith(name[1:])) for name in hosts)
