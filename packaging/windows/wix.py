"""Describes the MSI package for wixl: every file of a folder, the start menu, "open with", and what replaces what."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as xml

from windows.file_types import endings

SPACE = "http://schemas.microsoft.com/wix/2006/wi"
FAMILY = uuid.UUID("6f1b7e2c-91a5-4c5e-8a57-3d0a4b0f7c11")
"""Of which every name below is made, so that one version always has the same."""

UPGRADE_CODE = "{9D2F3B64-5E0E-4F5B-9A43-7C1E8B6A2D50}"
"""What all versions have in common: an upgrade finds the one before by it. Never to be changed."""

DOWNGRADE = "A newer version of Murmur is installed. An older one could not open its library."
COMMAND = '"[INSTALLFOLDER]Murmur.exe" open "%1"'


def source(tree: Path, version: str) -> bytes:
    """The .wxs of this folder, to lie beside it and murmur.ico; `version` has three numbers."""
    wix = xml.Element("Wix", xmlns=SPACE)
    product = _put(
        wix,
        "Product",
        Id=_guid("product", version),
        Name="Murmur",
        Version=version,
        Manufacturer="The Murmur project",
        Language="1033",
        UpgradeCode=UPGRADE_CODE,
    )
    _put(
        product,
        "Package",
        Description="Ask your own documents, on your own computer",
        InstallerVersion="500",
        Compressed="yes",
        InstallScope="perMachine",
    )
    # Windows 10 and 11 call themselves 603 towards installers.
    found = _put(product, "Condition", Message="Murmur needs Windows 10 or later, 64 bit.")
    found.text = "Installed OR (VersionNT64 >= 603)"
    # wixl makes SecureCustomProperties of it: written here too, the package would not build.
    _put(product, "MajorUpgrade", DowngradeErrorMessage=DOWNGRADE)
    _property(product, "ARPPRODUCTICON", "murmur.ico")
    _property(product, "ARPNOMODIFY", "1")
    _put(product, "Icon", Id="murmur.ico", SourceFile="murmur.ico")
    _put(product, "Media", Id="1", Cabinet="murmur.cab", EmbedCab="yes")

    target = _put(product, "Directory", Id="TARGETDIR", Name="SourceDir")
    programs = _put(target, "Directory", Id="ProgramFiles64Folder")
    folder = _put(programs, "Directory", Id="INSTALLFOLDER", Name="Murmur")
    menu = _put(target, "Directory", Id="ProgramMenuFolder")
    names = [*_files(tree, tree, folder), _menu(menu), _open_with(folder)]

    feature = _put(product, "Feature", Id="Murmur", Title="Murmur", Level="1")
    for name in names:
        _put(feature, "ComponentRef", Id=name)
    xml.indent(wix)
    return bytes(xml.tostring(wix, encoding="utf-8", xml_declaration=True))


def _files(tree: Path, folder: Path, into: xml.Element) -> Iterator[str]:
    """One component for each file: its identifier follows from its path, so that every version replaces the last."""
    for path in sorted(folder.iterdir()):
        below = path.relative_to(tree).as_posix()
        if path.is_dir():
            inner = _put(into, "Directory", Id=_name("d", below), Name=path.name)
            yield from _files(tree, path, inner)
            continue
        component = _put(into, "Component", Id=_name("c", below), Guid=_guid("file", below), Win64="yes")
        _put(component, "File", Id=_name("f", below), Name=path.name, Source=f"{tree.name}/{below}", KeyPath="yes")
        yield component.attrib["Id"]


def _menu(menu: xml.Element) -> str:
    component = _put(menu, "Component", Id="StartMenu", Guid=_guid("menu"), Win64="yes")
    _put(
        component,
        "Shortcut",
        Id="StartMenuShortcut",
        Name="Murmur",
        Target="[INSTALLFOLDER]Murmur.exe",
        WorkingDirectory="INSTALLFOLDER",
        Icon="murmur.ico",
    )
    _value(component, r"Software\Murmur\Installer", "StartMenu", "1", key=True)
    return "StartMenu"


def _open_with(folder: xml.Element) -> str:
    """Offered, and made the default of nothing."""
    component = _put(folder, "Component", Id="OpenWith", Guid=_guid("open with"), Win64="yes")
    document, program = r"Software\Classes\Murmur.Document", r"Software\Classes\Applications\Murmur.exe"
    _value(component, rf"{document}\shell\open", "FriendlyAppName", "Murmur", key=True)
    _value(component, rf"{document}\shell\open\command", "", COMMAND)
    _value(component, rf"{program}\shell\open\command", "", COMMAND)
    for ending in endings():
        _value(component, rf"Software\Classes\{ending}\OpenWithProgids", "Murmur.Document", "")
        _value(component, rf"{program}\SupportedTypes", ending, "")
    return "OpenWith"


def _value(component: xml.Element, where: str, name: str, value: str, *, key: bool = False) -> None:
    """`key`: by this value Windows sees whether the component is there."""
    told = {"Name": name} if name else {}
    path = {"KeyPath": "yes"} if key else {}
    _put(component, "RegistryValue", Root="HKLM", Key=where, **told, Type="string", Value=value, **path)


def _property(product: xml.Element, name: str, value: str) -> None:
    _put(product, "Property", Id=name, Value=value)


def _put(parent: xml.Element, tag: str, **attributes: str) -> xml.Element:
    return xml.SubElement(parent, tag, attributes)


def _name(kind: str, below: str) -> str:
    return f"{kind}{uuid.uuid5(FAMILY, below).hex}"


def _guid(*words: str) -> str:
    return "{" + str(uuid.uuid5(FAMILY, "/".join(words))).upper() + "}"
