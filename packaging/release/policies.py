"""Templates for administrators, made from the settings themselves: ADMX and ADML for Windows, a profile for macOS.

murmur.admx, en-US/murmur.adml    into the central store; they write HKLM\\Software\\Policies\\Murmur
murmur.mobileconfig               an example to be edited: it names org.murmur.Murmur's managed preferences
"""

from __future__ import annotations

import plistlib
import sys
import uuid
from enum import StrEnum
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as xml

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT / "app") not in sys.path:
    sys.path.insert(0, str(ROOT / "app"))  # packaging runs before Murmur is installed

from murmur.domain.settings_entries import ENTRIES, Entry  # noqa: E402

SPACE = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
KEY = r"Software\Policies\Murmur"
BUNDLE = "org.murmur.Murmur"
FAMILY = uuid.UUID("0b3f6d0e-1f0e-4a33-9a0d-2f6a5b8f6b52")
SECTIONS = {
    "appearance": "Appearance",
    "library": "Library",
    "answers": "Answers",
    "privacy": "Privacy",
    "downloads": "Downloads",
    "cloud": "Cloud",
    "updates": "Updates",
    "managed": "The organisation's own rules",
}
EXAMPLE: dict[str, Any] = {
    "cloud": {"enabled": False},
    "library": {"index": "exact"},
    "privacy": {"require_seal": False, "lock_minutes": 10, "lock_on_sleep": True},
    "downloads": {"allowed": False},
    "managed": {"require_passphrase": True},
}


def write(folder: Path) -> Path:
    """All three; the folder they are in."""
    (folder / "en-US").mkdir(parents=True, exist_ok=True)
    (folder / "murmur.admx").write_bytes(admx())
    (folder / "en-US" / "murmur.adml").write_bytes(adml())
    (folder / "murmur.mobileconfig").write_bytes(mobileconfig(EXAMPLE))
    return folder


def admx() -> bytes:
    """One policy for each setting, for the computer: users' own registry is not read."""
    root = xml.Element("policyDefinitions", xmlns=SPACE, revision="1.0", schemaVersion="1.0")
    spaces = _put(root, "policyNamespaces")
    _put(spaces, "target", prefix="murmur", namespace="Murmur.Policies")
    _put(spaces, "using", prefix="windows", namespace="Microsoft.Policies.Windows")
    _put(root, "resources", minRequiredRevision="1.0")
    supported = _put(_put(root, "supportedOn"), "definitions")
    _put(supported, "definition", name="Murmur", displayName="$(string.Supported)")
    categories = _put(root, "categories")
    _put(categories, "category", name="Murmur", displayName="$(string.Murmur)")
    for section in SECTIONS:
        category = _put(categories, "category", name=section, displayName=f"$(string.Section_{section})")
        _put(category, "parentCategory", ref="Murmur")
    policies = _put(root, "policies")
    for entry in ENTRIES.values():
        _policy(policies, entry)
    return _written(root)


def adml() -> bytes:
    """The English words of it, the settings' own."""
    root = xml.Element("policyDefinitionResources", xmlns=SPACE, revision="1.0", schemaVersion="1.0")
    _put(root, "displayName").text = "Murmur"
    _put(root, "description").text = "What an organisation decides for Murmur"
    resources = _put(root, "resources")
    table = _put(resources, "stringTable")
    shown = _put(resources, "presentationTable")
    _string(table, "Murmur", "Murmur")
    _string(table, "Supported", "Murmur 0.1 or later")
    for section, title in SECTIONS.items():
        _string(table, f"Section_{section}", title)
    for entry in ENTRIES.values():
        name = _name(entry)
        _string(table, name, entry.dotted)
        _string(table, f"{name}_help", f"{entry.help}.\n\nNot configured: each user decides.")
        default = entry.default
        if isinstance(default, StrEnum):
            for member in type(default):
                _string(table, f"{name}_{member}", member)
        if not isinstance(default, bool):
            _presentation(_put(shown, "presentation", id=name), entry)
    return _written(root)


def mobileconfig(tree: dict[str, Any]) -> bytes:
    """A configuration profile that sets this tree of settings for the computer."""
    payload = {
        "PayloadType": BUNDLE,
        "PayloadVersion": 1,
        "PayloadIdentifier": f"{BUNDLE}.policy.settings",
        "PayloadUUID": str(uuid.uuid5(FAMILY, "settings")).upper(),
        "PayloadDisplayName": "Murmur",
        **tree,
    }
    profile = {
        "PayloadType": "Configuration",
        "PayloadVersion": 1,
        "PayloadScope": "System",
        "PayloadIdentifier": f"{BUNDLE}.policy",
        "PayloadUUID": str(uuid.uuid5(FAMILY, "profile")).upper(),
        "PayloadDisplayName": "Murmur: the organisation's policy",
        "PayloadDescription": "What this organisation decides for Murmur on this computer.",
        "PayloadContent": [payload],
    }
    return plistlib.dumps(profile)


def _policy(policies: xml.Element, entry: Entry) -> None:
    name, default = _name(entry), entry.default
    key = rf"{KEY}\{entry.section}"
    policy = _put(
        policies,
        "policy",
        name=name,
        displayName=f"$(string.{name})",
        explainText=f"$(string.{name}_help)",
        key=key,
        **{"class": "Machine"},
    )
    if isinstance(default, bool):
        policy.set("valueName", entry.name)
    else:
        policy.set("presentation", f"$(presentation.{name})")
    _put(policy, "parentCategory", ref=entry.section)
    _put(policy, "supportedOn", ref="Murmur")
    if isinstance(default, bool):
        _put(_put(policy, "enabledValue"), "decimal", value="1")
        _put(_put(policy, "disabledValue"), "decimal", value="0")
        return
    elements = _put(policy, "elements")
    if isinstance(default, StrEnum):
        choice = _put(elements, "enum", id="value", valueName=entry.name, required="true")
        for member in type(default):
            item = _put(choice, "item", displayName=f"$(string.{name}_{member})")
            _put(_put(item, "value"), "string").text = member
    elif isinstance(default, tuple):
        _put(elements, "list", id="value", key=rf"{key}\{entry.name}", valuePrefix="")
    elif isinstance(default, int):
        bounds = {"minValue": f"{entry.least or 0:.0f}", "maxValue": f"{entry.most or 0:.0f}"}
        _put(elements, "decimal", id="value", valueName=entry.name, required="true", **bounds)
    else:  # a number with a fraction has no type of its own there
        _put(elements, "text", id="value", valueName=entry.name, required="true")


def _presentation(shown: xml.Element, entry: Entry) -> None:
    label = entry.dotted
    if isinstance(entry.default, StrEnum):
        _put(shown, "dropdownList", refId="value", noSort="true").text = label
    elif isinstance(entry.default, tuple):
        _put(shown, "listBox", refId="value").text = label
    elif isinstance(entry.default, int):
        _put(shown, "decimalTextBox", refId="value", defaultValue=str(entry.default)).text = label
    else:
        box = _put(shown, "textBox", refId="value")
        _put(box, "label").text = label
        _put(box, "defaultValue").text = str(entry.default)


def _name(entry: Entry) -> str:
    return f"{entry.section}_{entry.name}"


def _string(table: xml.Element, name: str, text: str) -> None:
    _put(table, "string", id=name).text = text


def _put(parent: xml.Element, tag: str, **attributes: str) -> xml.Element:
    return xml.SubElement(parent, tag, attributes)


def _written(root: xml.Element) -> bytes:
    xml.indent(root)
    return bytes(xml.tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"
