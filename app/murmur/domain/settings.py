"""Every setting with its type, default and help in one place; the dialog, the file and the docs read it here."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from enum import StrEnum


class Theme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Language(StrEnum):
    SYSTEM = "system"
    EN = "en"
    DE = "de"
    FR = "fr"
    ES = "es"


class IndexKind(StrEnum):
    AUTO = "auto"
    EXACT = "exact"
    CHROMA = "chroma"


@dataclass(frozen=True, slots=True)
class Appearance:
    theme: Theme = field(default=Theme.SYSTEM, metadata={"help": "Light or dark, or as the system has it"})
    language: Language = field(
        default=Language.SYSTEM,
        metadata={
            "help": "The language of the window, from its next start on. German, French and Spanish were translated by "
            "a machine and wait for a speaker to read them; your documents may be in any language"
        },
    )
    reduce_motion: bool = field(
        default=False, metadata={"help": "Nothing turns or slides: what is under way stands still and says so"}
    )
    tray_icon: bool = field(
        default=False,
        metadata={"help": "Murmur shows an icon beside the clock, and minimising the window leaves only that"},
    )


@dataclass(frozen=True, slots=True)
class Library:
    index: IndexKind = field(
        default=IndexKind.AUTO,
        metadata={
            "help": "How meanings are searched. In memory (exact) nothing is written; on disk (chroma) lies an index "
            "of unencrypted vectors, from which text can be partly reconstructed; automatic (auto) stays in memory "
            "until a library is so large that it no longer pays"
        },
    )


class Wording(StrEnum):
    MAKERS = "makers"
    LIKELIEST = "likeliest"


@dataclass(frozen=True, slots=True)
class Answers:
    model: str = field(default="smollm2-135m-instruct", metadata={"help": "The chat model's name in the catalogue"})
    passages: int = field(default=6, metadata={"help": "How many passages are shown for a question", "range": (1, 50)})
    wording: Wording = field(
        default=Wording.MAKERS,
        metadata={
            "help": "How a model that writes chooses its words: as its makers advise, or always the likeliest one. "
            "Either way the same question gets the same answer; answering again tries other words, where there are any"
        },
    )
    thinking: bool = field(
        default=False,
        metadata={"help": "Models that can think before they answer do so: better at times, and much slower"},
    )
    graphics_card: bool = field(
        default=False,
        metadata={
            "help": "Models run on the graphics card as far as they fit, where it has a driver for Vulkan and computes "
            "what the processor computes. What runs them may then open the card's devices, besides the model's file. "
            "On macOS the graphics processor is used in any case"
        },
    )


@dataclass(frozen=True, slots=True)
class Privacy:
    require_seal: bool = field(
        default=False, metadata={"help": "Refuse to work when a worker cannot seal itself from the network"}
    )
    lock_minutes: int = field(
        default=0,
        metadata={
            "help": "Murmur locks itself when nobody has touched keys or mouse for so many minutes: the workers end, "
            "the files are closed. 0: never; your system's own lock screen stays",
            "range": (0, 240),
        },
    )
    lock_on_sleep: bool = field(
        default=True,
        metadata={"help": "Murmur locks itself before the computer goes to sleep, where the system says so (Linux)"},
    )


@dataclass(frozen=True, slots=True)
class Downloads:
    allowed: bool = field(
        default=True,
        metadata={
            "help": "Models may be downloaded when you ask for one; nothing is ever downloaded by itself. Switched "
            "off, models can still be installed from files"
        },
    )
    mirror: str = field(
        default="",
        metadata={
            "help": "A server of your own that has the models: its address, beginning with https://, takes the place "
            "of the public one, and no other server is asked. Empty: the servers that the list of models names",
            "example": "https://models.company.example",
        },
    )
    proxy: str = field(
        default="",
        metadata={
            "help": "The proxy for downloads, as http://name:port. Empty: none, whatever the system has set",
            "example": "http://proxy.company.example:3128",
        },
    )
    ca_file: str = field(
        default="",
        metadata={
            "help": "A file with certificates (PEM) to trust for downloads, besides those the system trusts: for "
            "networks that look into connections, and for a mirror of your own",
            "example": "/etc/ssl/company.pem",
        },
    )


@dataclass(frozen=True, slots=True)
class Cloud:
    """Entries with `private` name something, and are kept in the encrypted database, not in the settings file."""

    enabled: bool = field(
        default=False,
        metadata={
            "help": "A cloud model, or a server of your office, may be asked when you decide so: each time you see and "
            "approve exactly what leaves. Besides, each collection has to be opened for it"
        },
    )
    address: str = field(
        default="",
        metadata={
            "help": "The address of a server that speaks the OpenAI protocol, up to its version",
            "example": "https://models.company.example/v1",
            "private": True,
        },
    )
    model: str = field(default="", metadata={"help": "The name of the model at that server", "private": True})
    price_in: float = field(
        default=0.0,
        metadata={"help": "What a million tokens of question cost, in your currency", "range": (0.0, 10_000.0)},
    )
    price_out: float = field(
        default=0.0, metadata={"help": "What a million tokens of answer cost", "range": (0.0, 10_000.0)}
    )
    daily_cap: float = field(
        default=1.0,
        metadata={"help": "The most that a day may cost; 0: no limit", "range": (0.0, 100_000.0)},
    )
    monthly_cap: float = field(
        default=10.0,
        metadata={"help": "The most that a month may cost; 0: no limit", "range": (0.0, 100_000.0)},
    )
    daily_questions: int = field(
        default=50, metadata={"help": "The most questions a day; 0: no limit", "range": (0, 10_000)}
    )
    suggest: bool = field(
        default=True,
        metadata={"help": "Murmur says below an answer when a larger model may do better, and why"},
    )
    proxy: str = field(
        default="",
        metadata={
            "help": "The proxy on the way there, as http://name:port. Empty: none, whatever the system has set",
            "example": "http://proxy.company.example:3128",
            "private": True,
        },
    )
    ca_file: str = field(
        default="",
        metadata={
            "help": "A file with certificates (PEM) to trust for that server, besides those the system trusts",
            "example": "/etc/ssl/company.pem",
            "private": True,
        },
    )


@dataclass(frozen=True, slots=True)
class Updates:
    allowed: bool = field(
        default=True,
        metadata={
            "help": "A server may be asked for a newer Murmur when you press Check for updates; nothing is ever asked "
            "by itself, and nothing installed. Switched off, an update can still be taken from a file"
        },
    )
    address: str = field(
        default="",
        metadata={
            "help": "The folder with releases on a server, as https://…; nothing of yours is named there. Proxy and "
            "certificates are those of downloads. Empty: no server is known",
            "example": "https://updates.company.example/murmur",
        },
    )


@dataclass(frozen=True, slots=True)
class Managed:
    """What only the administrator's policy can set; in anybody's own settings file these are ignored."""

    cloud_hosts: tuple[str, ...] = field(
        default=(),
        metadata={
            "help": 'The only servers that may be asked: "name" or "name:port". Empty: any that the user names',
            "items": "host",
        },
    )
    plain_hosts: tuple[str, ...] = field(
        default=(),
        metadata={
            "help": "Servers of the office that may be asked without TLS. Only private addresses are accepted "
            "(10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, fc00::/7 and this computer)",
            "items": "private host",
        },
    )
    models: tuple[str, ...] = field(
        default=(), metadata={"help": "SHA-256 of the model files that may be used. Empty: any", "items": "sha256"}
    )
    require_passphrase: bool = field(
        default=False, metadata={"help": "The library opens with a passphrase; the keyring alone does not do"}
    )
    conversation_days: int = field(
        default=0,
        metadata={
            "help": "Conversations in which nothing happened for so many days are removed; 0: never",
            "range": (0, 36_500),
        },
    )
    require_signed_models: bool = field(
        default=False,
        metadata={
            "help": "Models are installed from signed bundles only; what the list of models names may be downloaded"
        },
    )


@dataclass(frozen=True, slots=True)
class Settings:
    """The whole tree. Change it with `dataclasses.replace`."""

    appearance: Appearance = Appearance()
    library: Library = Library()
    answers: Answers = Answers()
    privacy: Privacy = Privacy()
    downloads: Downloads = Downloads()
    cloud: Cloud = Cloud()
    updates: Updates = Updates()
    managed: Managed = Managed()


def example_of(section: object, name: str) -> str:
    """What a text may look like, where that has to be shown."""
    entries = fields(section)  # type: ignore[arg-type]
    return next((str(entry.metadata.get("example", "")) for entry in entries if entry.name == name), "")


def help_of(section: object, name: str) -> str:
    """The help sentence of one setting; AttributeError for a name that does not exist."""
    for entry in fields(section):  # type: ignore[arg-type]
        if entry.name == name:
            return str(entry.metadata["help"])
    raise AttributeError(name)
