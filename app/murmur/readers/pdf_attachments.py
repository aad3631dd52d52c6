"""Files embedded in a PDF, as an invoice's data or the documents of a portfolio. PDFium counts them at no cost."""

from __future__ import annotations

from io import BytesIO
from typing import Any, BinaryIO

import pypdfium2 as pdfium

from murmur.domain.documents import Attachment
from murmur.domain.errors import DamagedDocument, DocumentTooLarge
from murmur.readers import carried


def attachments_of(document: Any) -> tuple[Attachment, ...]:
    """Those that are documents. The rest of them where there are too many is left out: a PDF is read for its pages."""
    found = []
    for index in range(min(_count(document), carried.MOST)):
        try:
            name = " ".join(document.get_attachment(index).get_name()[:300].split())
        except (pdfium.PdfiumError, UnicodeDecodeError):
            continue
        if known := carried.document_name(name, "", carried.SMALLEST_PICTURE):
            found.append(Attachment(known, str(index + 1)))
    return tuple(found)


def part(file: BinaryIO, number: int) -> tuple[BinaryIO, str]:
    """An embedded file by its number, with its name."""
    from murmur.readers.pdf import open_document

    document = open_document(file)
    try:
        attachment = document.get_attachment(number - 1)
        size = pdfium.raw.c_ulong()
        pdfium.raw.FPDFAttachment_GetFile(attachment, None, 0, size)
        if size.value > carried.MAX_BYTES:
            raise DocumentTooLarge(f"The embedded file is larger than {carried.MAX_BYTES // 1_000_000} MB")
        return BytesIO(bytes(attachment.get_data())), attachment.get_name()
    except (pdfium.PdfiumError, UnicodeDecodeError) as error:
        raise DamagedDocument("The embedded file is damaged") from error
    finally:
        document.close()


def _count(document: Any) -> int:
    try:
        return int(document.count_attachments())
    except pdfium.PdfiumError:
        return 0
