"""What a server's answer means for the file at hand: go on, begin anew, come back later, or give up."""

from __future__ import annotations

import re

import httpx

from murmur.domain.errors import DownloadInterrupted, DownloadRefused
from murmur.downloads.part import PartFile

CONTENT_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)")
LONGEST_WAIT = 120.0
"""Seconds that a server may have us wait."""

UPDATE = "What has arrived is kept. A newer Murmur may know a new place; or install the model from a file"


class StartOver(Exception):
    """The first bytes that are here cannot be gone on with: ask for the whole file."""


class Busy(DownloadInterrupted):
    """The server asks to come back in `seconds` (None: it does not say when)."""

    def __init__(self, title: str, seconds: float | None) -> None:
        super().__init__(title)
        self.seconds = seconds


def wanted(part: PartFile) -> dict[str, str]:
    """The headers that ask for what is still missing, and only if it is of the same version."""
    if not part.size:
        return {}
    only_if = {"If-Range": part.etag} if part.etag else {}
    return {"Range": f"bytes={part.size}-", **only_if}


def begins_at(response: httpx.Response, part: PartFile, total: int) -> int:
    """The byte of the file with which this answer begins: where `part` ends, or 0.

    StartOver, Busy, DownloadRefused, DownloadInterrupted.
    """
    host, status = response.url.host, response.status_code
    match status:
        case 200:
            begin = 0
        case 206:
            begin = _piece(response, part, total)
        case 416 if part.size:
            raise StartOver
        case 408 | 429 | 500 | 502 | 503 | 504:
            raise Busy(f"{host} is too busy at the moment (answer {status})", _wait(response))
        case 404 | 410:
            raise DownloadRefused(f"{host} does not have this file any more (answer {status})", UPDATE)
        case 401 | 403 | 451:
            raise DownloadRefused(f"{host} does not hand this file out (answer {status})", UPDATE)
        case _:
            raise DownloadRefused(f"{host} gave an answer that Murmur cannot use ({status})")
    if response.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise DownloadRefused(f"{host} sent the file packed, which was not asked for")
    announced = _number(response.headers.get("Content-Length"))
    if announced is not None and announced > total - begin:
        raise DownloadRefused(
            f"{host} offers a file of another size ({begin + announced:,} bytes, not {total:,})", UPDATE
        )
    return begin


def _piece(response: httpx.Response, part: PartFile, total: int) -> int:
    found = CONTENT_RANGE.fullmatch(response.headers.get("Content-Range", ""))
    if not part.size or found is None or int(found[1]) != part.size:
        raise StartOver
    if found[3] not in ("*", str(total)) or int(found[2]) >= total:
        raise DownloadRefused(f"{response.url.host} offers a file of another size", UPDATE)
    etag = strong_etag(response)
    if part.etag and etag and etag != part.etag:
        raise StartOver
    return part.size


def strong_etag(response: httpx.Response) -> str | None:
    """The mark of exactly these bytes; a weak one does not promise that."""
    etag: str = response.headers.get("ETag", "")
    return etag if etag.startswith('"') and len(etag) < 500 else None


def _wait(response: httpx.Response) -> float | None:
    seconds = _number(response.headers.get("Retry-After"))
    return None if seconds is None else min(float(seconds), LONGEST_WAIT)


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isascii() and text.isdigit() and len(text) < 20 else None
