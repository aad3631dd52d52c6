"""What sections, settings and choices are called: written out, so that they can be translated."""

from __future__ import annotations

from murmur.ui.words import say


def title_of(name: str, section: str = "") -> str:
    """A section or a setting as a person reads it; a new one is called as in the file until it has a name here."""
    titles = _titles()
    return titles.get(f"{section}.{name}") or titles.get(name) or name.replace("_", " ").capitalize()


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
        "graphics_card": say("Use the graphics card"),
        "lock_minutes": say("Lock after minutes"),
        "lock_on_sleep": say("Lock before sleep"),
        "require_seal": say("Require the seal"),
        "allowed": say("Allow downloads"),
        "mirror": say("Mirror"),
        "proxy": say("Proxy"),
        "ca_file": say("Certificates of your own"),
        "cloud": say("Cloud"),
        "cloud.enabled": say("Allow asking a cloud model"),
        "cloud.address": say("Address"),
        "cloud.model": say("Model"),
        "cloud.price_in": say("Price of a million tokens asked"),
        "cloud.price_out": say("Price of a million tokens answered"),
        "cloud.daily_cap": say("Limit a day"),
        "cloud.monthly_cap": say("Limit a month"),
        "cloud.daily_questions": say("Questions a day"),
        "cloud.suggest": say("Suggest it"),
        "updates": say("Updates"),
        "updates.allowed": say("Allow looking for updates"),
        "updates.address": say("Server"),
        "managed": say("Your organisation"),
        "managed.cloud_hosts": say("Servers that may be asked"),
        "managed.plain_hosts": say("Servers without TLS"),
        "managed.models": say("Models that may be used"),
        "managed.require_passphrase": say("Require a passphrase"),
        "managed.require_signed_models": say("Require signed models"),
        "managed.conversation_days": say("Keep conversations for days"),
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
