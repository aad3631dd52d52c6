"""Writes what is inside the frozen program as CycloneDX: `python -m release.sbom FROZEN FOLDER`, in packaging/.

For the Python that froze: it has PyInstaller, the libraries that were frozen, and the one that writes this form.
"""

from __future__ import annotations

import hashlib
import json
import platform
import sys
import sysconfig
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, Property, XsUri
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component as Described
from cyclonedx.model.component import ComponentType
from cyclonedx.model.component_evidence import ComponentEvidence, Occurrence
from cyclonedx.model.contact import OrganizationalContact
from cyclonedx.model.dependency import Dependency
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL
from release.components import Component, Listing, listing
from release.facts import epoch, version_of
from release.inside import LIBRARIES, Inside, read
from release.licences import collect
from release.parts import known
from release.wheels import normal

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = SchemaVersion.V1_6
_KINDS = {"model": ComponentType.MACHINE_LEARNING_MODEL}


def describe(found: Listing, inside: Inside, version: str, when: int) -> str:
    """The document, the same for the same contents. `when`: seconds since 1970."""
    program = Described(
        name="Murmur",
        version=version,
        type=ComponentType.APPLICATION,
        bom_ref="murmur",
        licenses=[LicenseFactory().make_from_string("Apache-2.0")],
    )
    made = {id(one): _described(one, inside) for one in found.components}
    top: list[Described] = []
    by_name = {normal(one.name): made[id(one)] for one in found.components if one.kind == "distribution"}
    for one in found.components:
        if one.of:
            by_name[one.of].components.add(made[id(one)])
        else:
            top.append(made[id(one)])
    bom = Bom(
        components=top,
        serial_number=_serial(found, version),
        metadata=BomMetaData(component=program, timestamp=datetime.fromtimestamp(when, UTC)),
        dependencies=[Dependency(program.bom_ref, [Dependency(one.bom_ref) for one in top])],
    )
    text: str = make_outputter(bom, OutputFormat.JSON, SCHEMA).output_as_string(indent=1)
    return text + "\n"


def _described(one: Component, inside: Inside) -> Described:
    places = [*one.files, *one.inside]
    where = [f"{LIBRARIES}/{name}" if name in inside.files else name for name in places]
    packed = sorted({name.split(".")[0] for name in one.modules})
    ref = "/".join(filter(None, (one.of, one.kind, one.name, one.version)))
    return Described(
        name=one.name,
        version=one.version or None,
        type=_KINDS.get(one.kind, ComponentType.LIBRARY),
        bom_ref=ref,
        purl=PackageURL.from_string(one.purl) if one.purl else None,
        licenses=[LicenseFactory().make_from_string(one.licence)] if one.licence else (),
        copyright=one.copyright or None,
        authors=[OrganizationalContact(name=one.authors)] if one.authors else (),
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=content)] if (content := _hash(one, inside)) else (),
        external_references=[ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(one.source))]
        if one.source
        else (),
        evidence=ComponentEvidence(
            occurrences=[Occurrence(bom_ref=f"{ref}#{place}", location=place) for place in where]
        )
        if where and one.kind != "crate"
        else None,
        properties=[
            Property(name="murmur:kind", value=one.kind),
            *([Property(name="murmur:compiled-into", value=name) for name in one.inside]),
            *([Property(name="murmur:packed-into-the-executable", value=name) for name in packed]),
        ],
    )


def _hash(one: Component, inside: Inside) -> str:
    """Of a model, or of a part that is one file: what a scanner could compare."""
    if one.sha256 or one.kind not in ("part", "native") or len(one.files) != 1 or one.files[0] not in inside.files:
        return one.sha256
    with inside.files[one.files[0]].open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _serial(found: Listing, version: str) -> uuid.UUID:
    lines = sorted(f"{one.of} {one.name} {one.version} {one.files}" for one in found.components)
    return uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(["murmur", version, sys.platform, lines]))


def write(frozen: Path, output: Path) -> tuple[Path, list[str]]:
    """The document, and what keeps it from being complete: nothing, where all is well."""
    inside = read(frozen)
    found = listing(inside, Path(sysconfig.get_path("purelib")), known())
    version = version_of(ROOT)
    text = describe(found, inside, version, epoch(ROOT))
    problems = [*found.problems, *(f"Metadata without its package: {name}" for name in found.hollow)]
    problems += [f"No licence text for {name}." for name in collect(found, version).without]
    wrong = JsonStrictValidator(SCHEMA).validate_str(text)
    problems += [f"Not CycloneDX {SCHEMA.to_version()}: {wrong}"] if wrong else []
    system = {"linux": "linux", "win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
    target = output / f"murmur-{version}-{system}-{platform.machine().lower()}-sbom.cdx.json"
    output.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8", newline="\n")
    return target, problems


def main(arguments: Sequence[str]) -> int:
    target, problems = write(Path(arguments[0]), Path(arguments[1]))
    print(target)
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
