"""No parser sees an archive that holds too much, and what it sees holds nothing but what can hold words."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from tests.data.office_mutants import FORMATS

from murmur.domain.documents import PageText
from murmur.domain.errors import DamagedDocument, DocumentTooLarge, EncryptedDocument
from murmur.readers import formats, zip_safety
from murmur.readers.zip_safety import copy_of


def archive(entries: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> io.BytesIO:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as out:
        for name, data in entries.items():
            out.writestr(name, data)
    return made


def anything(name: str) -> bool:
    return True


def test_what_is_not_wanted_is_empty_in_the_copy() -> None:
    source = archive({"word/document.xml": b"<words/>", "word/media/film.mp4": b"\0" * 1_000_000})
    with zipfile.ZipFile(copy_of(source, lambda name: name.endswith(".xml"))) as copy:
        assert {name: copy.read(name) for name in copy.namelist()} == {
            "word/document.xml": b"<words/>",
            "word/media/film.mp4": b"",
        }


def test_a_bomb_is_refused_by_its_ratio() -> None:
    bomb = archive({"word/document.xml": b"a" * (zip_safety.GENEROUS + 1)})
    assert bomb.getbuffer().nbytes < 20_000
    with pytest.raises(DocumentTooLarge):
        copy_of(bomb, anything)


def test_what_a_document_names_outside_itself_is_not_fetched(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("kestrel", encoding="utf-8")
    entity = f'<!DOCTYPE d [<!ENTITY e SYSTEM "{(tmp_path / "secret.txt").as_uri()}">]>'
    names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    text = f"{entity}<w:document {names}><w:body><w:p><w:r><w:t>words&e;</w:t></w:r></w:p></w:body></w:document>"
    with zipfile.ZipFile(FORMATS / "review.docx") as source:
        entries = {name: source.read(name) for name in source.namelist()}
    pages: list[PageText] = []
    formats.read(archive(entries | {"word/document.xml": text.encode()}), "letter.docx", pages.extend)
    assert "words" in pages[0].text
    assert "kestrel" not in pages[0].text


def test_more_than_the_reader_can_take_is_refused_however_it_is_spread() -> None:
    spread = archive({f"{number}.xml": b"word " * 2000 for number in range(20)})
    with pytest.raises(DocumentTooLarge):
        copy_of(spread, anything, most=150_000)
    assert copy_of(spread, anything, most=250_000)


def test_too_many_entries_are_refused_before_the_directory_is_read() -> None:
    directory = b"PK\x01\x02".ljust(46, b"\0") * (zip_safety.MAX_ENTRIES + 1)
    with pytest.raises(DocumentTooLarge):
        copy_of(io.BytesIO(b"PK\x03\x04" + directory), anything)


def test_a_size_that_lies_is_damage() -> None:
    data = bytearray(archive({"content.xml": b"word " * 1000}).getvalue())
    at = data.rindex(b"PK\x01\x02") + 24
    data[at : at + 4] = (17).to_bytes(4, "little")
    with pytest.raises(DamagedDocument):
        copy_of(io.BytesIO(bytes(data)), anything)


def test_encrypted_entries_and_rare_methods_are_told_apart() -> None:
    data = bytearray(archive({"content.xml": b"words"}).getvalue())
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(EncryptedDocument):
        copy_of(io.BytesIO(bytes(data)), anything)
    with pytest.raises(DamagedDocument):
        copy_of(archive({"content.xml": b"words"}, zipfile.ZIP_LZMA), anything)


def test_of_two_entries_with_one_name_the_last_is_kept() -> None:
    made = io.BytesIO(archive({"content.xml": b"first", "content.xmk": b"last"}).getvalue().replace(b".xmk", b".xml"))
    with zipfile.ZipFile(copy_of(made, anything)) as copy:
        assert [copy.read(info) for info in copy.infolist()] == [b"last"]
