"""Mails become what a person sees of them; what they carry is named; malformed ones cost nothing but themselves."""

from __future__ import annotations

import io
import struct
from email.message import EmailMessage
from email.mime.multipart import MIMEMultipart
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.data import outlook
from tests.data.mails import DATE, mail, mailbox

from murmur.domain.documents import DocumentFacts, PageText
from murmur.domain.errors import DamagedDocument, DocumentError, DocumentTooLarge, EncryptedDocument, UnsupportedFormat
from murmur.library.passages import make_passages, place_of
from murmur.readers import eml, formats, mbox
from murmur.readers.msg_rtf import unpacked

HEAD = f"From: Roofing <roof@example.org>\nTo: Site office <site@example.org>\nDate: {DATE}\n"
PICTURE = ("logo.png", "image/png", b"\x89PNG" + bytes(3_000))


def read(content: bytes, name: str = "tiles.eml", part: str = "") -> tuple[DocumentFacts, list[PageText]]:
    pages: list[PageText] = []
    return formats.read(io.BytesIO(content), name, pages.extend, part), pages


def text(content: bytes, name: str = "tiles.eml", part: str = "") -> str:
    return read(content, name, part)[1][0].text


# One mail


def test_a_mail_is_its_header_lines_and_its_text() -> None:
    facts, (page,) = read(mail().as_bytes())
    assert page.text == f"{HEAD}Subject: Delivery of the tiles\n\nThe roof tiles arrive on Friday."
    assert (facts.kind, facts.title, page.number, facts.attachments) == ("eml", "Delivery of the tiles", None, ())


def test_encoded_headers_and_bodies_are_decoded() -> None:
    written = mail("Größe der Ziegel – 3 m²", "Die Größe ist gut. " * 20 + "€\n")
    content = written.as_bytes()
    assert b"=?utf-8?" in content
    assert b"quoted-printable" in content or b"base64" in content
    facts, (page,) = read(content)
    assert facts.title == "Größe der Ziegel – 3 m²"
    assert page.text.endswith("Die Größe ist gut. €")


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        (b"=?iso-8859-2?Q?Pi=B1tek?= o =?utf-8?B?w7NzbWVq?=", "Piątek o ósmej"),
        (b"=?utf-8?Q?a?=\r\n =?utf-8?Q?b?=", "ab"),
        ("Größe".encode(), "Größe"),
        ("Größe".encode("cp1252"), "Größe"),
        (b"=?no-such-charset?Q?word?=", "word"),
        (b"=?utf-8?B?not base64 at all", "=?utf-8?B?not base64 at all"),
        (b"=?utf-8?B?A?=", None),
        (b"x" * 100_000, "x" * eml.LONGEST_HEADER),
    ],
)
def test_a_header_is_shown_as_far_as_it_can_be(raw: bytes, shown: str | None) -> None:
    found = eml.header(eml.parse(io.BytesIO(b"Subject: " + raw + b"\r\n\r\nbody")), "subject")
    assert shown is None or found == shown


def test_plain_text_is_preferred_unless_it_is_a_stub() -> None:
    html = "<p>The same in colour, <b>with a table</b></p><table><tr><th>Item<th>Price<tr><td>Slate<td>71</table>"
    assert text(mail(text="The same in plain.\n", html=html).as_bytes()).endswith("The same in plain.")
    stub = mail(text="See the web version.\n", html=f"<p>{'Many words of the letter. ' * 20}</p>")
    assert text(stub.as_bytes()).endswith("Many words of the letter.")
    _, (page,) = read(mail(text=None, html=html).as_bytes())
    (table,) = page.tables
    assert page.text[table.start : table.end] == "Slate | 71"


def test_every_text_of_a_mail_is_read_not_just_the_first() -> None:
    message = mail(text="First.\n", attachments=[PICTURE])
    footer = EmailMessage()
    footer.set_content("Second, below the picture.\n")
    message.attach(footer)
    assert text(message.as_bytes()).endswith("First.\n\nSecond, below the picture.")


def test_charsets_that_are_wrong_or_missing_cost_nothing() -> None:
    head = b"From: a@example.org\r\nContent-Type: text/plain; charset=%s\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    for charset in (b"utf-8", b"no-such", b'"', b"us-ascii"):
        assert text(head % charset + "Größe".encode()).endswith("Größe")
    assert text(head % b"utf-8" + "Größe".encode("cp1252")).endswith("Größe")


# What it carries


def test_documents_are_named_and_decoration_is_not() -> None:
    files = [
        ("report.pdf", "application/pdf", b"%PDF-1.4"),
        PICTURE,
        ("invite.ics", "text/calendar", b"BEGIN:VCALENDAR"),
        ("scan.png", "image/png", bytes(30_000)),
        ("smime.p7s", "application/pkcs7-signature", b"x"),
        ("old.doc", "application/msword", b"\xd0\xcf\x11\xe0"),
        ("Größe", "application/pdf", b"%PDF-1.4"),
        ("card.vcf", "text/vcard", b"BEGIN:VCARD"),
    ]
    facts, _ = read(mail(attachments=files).as_bytes())
    named = [attachment.name for attachment in facts.attachments if not attachment.name.endswith(".png")]
    assert named == ["report.pdf", "old.doc", "Größe.pdf"]
    assert "logo.png" not in [attachment.name for attachment in facts.attachments]


def test_a_picture_of_an_html_body_is_no_document() -> None:
    message = mail(text=None, html='<p>Look: <img src="cid:a"></p>')
    message.add_related(bytes(50_000), "image", "png", cid="<a>", filename="photo.png")
    assert read(message.as_bytes())[0].attachments == ()


def test_parts_lead_into_mails_inside_mails() -> None:
    innermost = mail("Innermost", "Thirty days net.\n", attachments=[("a.txt", "text/plain", b"Gravel.\n")])
    content = mail(inside=[mail("Inner", "Quotation.\n", inside=[innermost])]).as_bytes()
    path = ""
    for subject in ("Inner", "Innermost"):
        (attachment,) = read(content, part=path)[0].attachments
        assert attachment.name == f"{subject}.eml"
        path = f"{path}/{attachment.part}" if path else attachment.part
        assert read(content, part=path)[0].title == subject
    (last,) = read(content, part=path)[0].attachments
    assert text(content, part=f"{path}/{last.part}") == "Gravel.\n"
    with pytest.raises(DamagedDocument):
        read(content, part="99")
    with pytest.raises(UnsupportedFormat):
        read(content, part=f"{path}/{last.part}/1")


def test_encrypted_mails_say_what_to_do() -> None:
    sealed = MIMEMultipart("encrypted")
    sealed["Subject"] = "Secret"
    with pytest.raises(EncryptedDocument, match="encrypted"):
        read(sealed.as_bytes())
    smime = EmailMessage()
    smime["Subject"] = "Secret"
    smime.set_content(b"0\x80", "application", "pkcs7-mime", params={"smime-type": "enveloped-data"})
    with pytest.raises(EncryptedDocument):
        read(smime.as_bytes())
    smime.set_param("smime-type", "signed-data")
    with pytest.raises(UnsupportedFormat, match="signature"):
        read(smime.as_bytes())


# Hostile and damaged mails


def test_parts_nested_without_end_are_refused() -> None:
    opened = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(2_000))
    with pytest.raises(DocumentError):
        read(f"Subject: x\n{opened}".encode())
    message = mail("Innermost")
    for number in range(100):
        message = mail(f"Mail {number}", inside=[message])
    facts, _ = read(message.as_bytes())
    assert [one.name for one in facts.attachments] == ["Mail 98.eml"]


def test_a_mail_of_ten_thousand_parts_is_read_and_one_of_a_thousand_documents_refused() -> None:
    part = "--b\nContent-Type: text/plain\n\nword {}\n"
    head = "Subject: many\nContent-Type: multipart/mixed; boundary=b\n\n"
    many = head + "".join(part.format(number) for number in range(10_000)) + "--b--\n"
    assert text(many.encode()).endswith("word 9999")
    file = "--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=a{}.txt\n\nword\n"
    with pytest.raises(DocumentTooLarge, match="300 documents"):
        read((head + "".join(file.format(number) for number in range(1_000)) + "--b--\n").encode())


@pytest.mark.parametrize("content", [b"\0" * 100, b"just words\n", b"\n\n\n", b"Subject:\n\n", b"From \n"])
def test_what_is_no_mail_says_so(content: bytes) -> None:
    with pytest.raises(DamagedDocument):
        read(content)


_MAILS = [
    mail("Größe", "Text é.\n", "<p>Text</p>", [("a.txt", "text/plain", b"x"), PICTURE], [mail("Inner")]).as_bytes(),
    mailbox([mail("One"), mail("Two", attachments=[("b.txt", "text/plain", b"y")])]),
]


@settings(max_examples=60)
@given(st.sampled_from(_MAILS), st.lists(st.tuples(st.integers(0, 5_000), st.binary(max_size=6)), max_size=8))
def test_mutants_end_in_pages_or_in_a_clear_refusal(content: bytes, changes: list[tuple[int, bytes]]) -> None:
    for at, new in changes:
        at %= len(content)
        content = content[:at] + new + content[at + len(new) // 2 :]
    for name in ("a.eml", "a.mbox"):
        try:
            facts, pages = read(content, name)
        except DocumentError:
            continue
        assert len(pages) == facts.page_count
        for attachment in facts.attachments:
            try:
                read(content, name, attachment.part)
            except DocumentError:
                continue


# Mailboxes


def test_each_message_of_a_mailbox_is_a_page_with_its_subject_and_day() -> None:
    long = "A subject that goes on and on about the delivery of tiles to the site, " * 3
    content = mailbox([mail("Größe"), mail(long, "From here on it rains.\n"), mail("")])
    facts, pages = read(content, "Inbox.mbox")
    assert (facts.kind, facts.title, facts.page_count) == ("mbox", "Inbox", 3)
    assert [page.number for page in pages] == [1, 2, 3]
    assert pages[0].label == "message 1: Größe (12 Mar 2026)"
    assert pages[1].label == "message 2: A subject that goes on and on about the delivery of tiles… (12 Mar 2026)"
    assert pages[2].label == "message 3 (12 Mar 2026)"
    assert "\nFrom here on it rains." in pages[1].text
    passage = make_passages(facts, "Inbox.mbox", pages)[0]
    assert place_of(passage, "mbox", pages[0].label) == "message 1: Größe (12 Mar 2026)"


def test_a_mailbox_without_an_ending_is_known_by_its_first_lines() -> None:
    assert read(mailbox([mail("One")]), "Inbox")[0].kind == "mbox"
    assert read(b"From here to there it is far.\n", "notes")[0].kind == "text"


def test_attachments_in_a_mailbox_are_found_where_they_begin() -> None:
    carried = [mail(f"Mail {n}", attachments=[(f"{n}.txt", "text/plain", b"Gravel %d." % n)]) for n in range(5)]
    content = mailbox([mail("None"), *carried])
    facts, _ = read(content, "Inbox.mbox")
    found = {one.name: text(content, "Inbox.mbox", one.part) for one in facts.attachments}
    assert found == {f"{n}.txt": f"Gravel {n}." for n in range(5)}


def test_one_encrypted_or_damaged_message_costs_only_itself() -> None:
    sealed = MIMEMultipart("encrypted")
    sealed["Subject"] = "Secret"
    nested = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(2_000)).encode()
    broken = b"From a@example.org Thu Mar 12 09:14:00 2026\n" + nested + b"\n"
    _, pages = read(mailbox([mail("One"), sealed]) + broken + mailbox([mail("Last")]), "a.mbox")
    assert [page.label for page in pages if page.label and "(" in page.label] == [pages[0].label, pages[3].label]
    assert "The mail is encrypted." in pages[1].text
    assert "nested" in pages[2].text


def test_messages_are_streamed() -> None:
    """Of a mailbox only what is asked for is in memory."""
    content = mailbox([mail()]) * 2_000
    file = io.BytesIO(content)
    offset, _ = next(iter(mbox.messages(file)))
    assert offset == 0
    assert file.tell() < len(content) / 100


# Outlook


def test_an_outlook_message_is_read_like_any_mail() -> None:
    terms = ("t.md", "text/markdown", b"# T\r\n\r\nNet.")
    inner = outlook.message("Inner", "Quotation.", attachments=[terms], embedded=True)
    files = [("größe.txt", "text/plain", b"Gravel comes first. " * 500)]
    content = outlook.compound(outlook.message(attachments=files, inside=[inner]))
    facts, (page,) = read(content, "a.msg")
    assert (facts.kind, facts.title) == ("msg", "Delivery of the tiles")
    assert page.text.startswith('From: "Roofing" <roof@example.org>\nTo: Site office\nDate: Thu, 12 Mar 2026 08:14')
    assert page.text.endswith("The roof tiles arrive on Friday.")
    assert [one.name for one in facts.attachments] == ["größe.txt", "Inner.eml"]
    first, second = (one.part for one in facts.attachments)
    assert text(content, "a.msg", first).startswith("Gravel comes first.")
    (nested,) = read(content, "a.msg", second)[0].attachments
    assert text(content, "a.msg", f"{second}/{nested.part}") == "# T\n\nNet."


def test_an_outlook_body_may_be_html_or_rtf_only() -> None:
    html = "<html><meta charset=windows-1252><p>Größe</p></html>".encode()
    assert text(outlook.compound(outlook.message(text=None, html=html)), "a.msg").endswith("\n\nGröße")
    rtf = rb"{\rtf1\ansi The slate is grey.\par Second line.}"
    packed = struct.pack("<4I", len(rtf) + 12, len(rtf), 0x414C454D, 0) + rtf
    shown = text(outlook.compound(outlook.message(text=None, rtf=packed)), "a.msg")
    assert shown.endswith("The slate is grey.\nSecond line.")


def test_compressed_rtf_unpacks_as_its_specification_shows() -> None:
    """The two examples of MS-OXRTFCP, 3.1.1 and 3.1.2; the second reads from what it is writing."""
    first = "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
    assert unpacked(bytes.fromhex(first)) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    second = "1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0"
    assert unpacked(bytes.fromhex(second)) == b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"


@settings(max_examples=40)
@given(st.lists(st.tuples(st.integers(0, 8_000), st.integers(0, 255)), min_size=1, max_size=30))
def test_damaged_outlook_messages_end_in_pages_or_a_refusal(changes: list[tuple[int, int]]) -> None:
    content = bytearray(outlook.compound(outlook.message(attachments=[("a.txt", "text/plain", b"x" * 5_000)])))
    for at, value in changes:
        content[at % len(content)] = value
    try:
        facts, _ = read(bytes(content), "a.msg")
        for attachment in facts.attachments:
            read(bytes(content), "a.msg", attachment.part)
    except DocumentError:
        return


def test_a_file_of_this_name_that_is_something_else_says_so(tmp_path: Path) -> None:
    with pytest.raises(DamagedDocument):
        read(b"not an outlook message", "a.msg")
