"""What sections, settings and choices are called: written out, so that they can be translated."""

from __future__ import annotations

from murmur.ui.words import say


def title_of(name: str) -> str:
    """A section or a setting as a person reads it; a new one is called as in the file until it has a name here."""
    return _titles().get(name) or name.replace("_", " ").capitalize()


def choice_of(value: str) -> str:
    """One of the values of a setting with few choices."""
    return _choices().get(value) or value.capitalize()


def _titles() -> dict[str, str]:
    return {
        "appearance": say("Appearance"),
        "library": say("Library"),
        "answers": say("Answers"),
        "privacy": say("Privacy"),
        "downloads": say("Downloads"),
        "theme": say("Theme"),
        "language": say("Language"),
        "reduce_motion": say("Less motion"),
        "tray_icon": say("Icon beside the clock"),
        "index": say("Search by meaning"),
        "model": say("Chat model"),
        "passages": say("Passages shown"),
        "wording": say("Choice of words"),
        "thinking": say("Think first"),
        "lock_minutes": say("Lock after minutes"),
        "lock_on_sleep": say("Lock before sleep"),
        "require_seal": say("Require the seal"),
        "allowed": say("Allow downloads"),
        "mirror": say("Mirror"),
        "proxy": say("Proxy"),
        "ca_file": say("Certificates of your own"),
    }


def _choices() -> dict[str, str]:
    return {
        "system": say("As the system"),
        "light": say("Light"),
        "dark": say("Dark"),
        "auto": say("Automatic"),
        "exact": say("In memory"),
        "chroma": say("On disk"),
        "makers": say("As its makers advise"),
        "likeliest": say("Always the likeliest"),
        "en": "English",
        "de": "Deutsch",
        "fr": "Français",
        "es": "Español",
    }
