"""What a server's status means to a person: go on reading, or why there is no answer and what to do."""

from __future__ import annotations

import httpx

from murmur.cloud.line import MOST_BYTES, said
from murmur.domain.errors import CloudDeclined, CloudError, CloudInterrupted
from murmur.network import name_of, parsed

ARRIVED = "The question arrived there; the register says so"
SETTINGS = "in the settings under Cloud"


def accept(response: httpx.Response, host: str, key: str) -> None:
    """Returns when an answer follows. CloudDeclined, CloudInterrupted."""
    status = response.status_code
    if status == 200:
        if response.headers.get("Content-Encoding", "identity").lower() != "identity":
            raise CloudDeclined(f"{host} sent its answer packed, which was not asked for")
        if response.headers.get("Content-Type", "").lower().startswith("text/html"):
            raise CloudDeclined(
                f"{host} answered with a web page",
                f"{ARRIVED}. Check the address {SETTINGS}: it mostly ends in /v1",
            )
        return
    if 300 <= status < 400:
        raise _redirect(response, host)
    raise _error(status, host, said(_body(response), key), _wait(response))


def _error(status: int, host: str, words: str, wait: str) -> CloudError:
    match status:
        case 401 | 403 | 407:
            why, advice = "did not accept the key", f"Check the key {SETTINGS}, and whether it is good for this model"
        case 402:
            why, advice = "asks to be paid first", "See to it at the server's provider, and ask again"
        case 404 | 405:
            why = "does not know this address or this model"
            advice = f"Check both {SETTINGS}: the address mostly ends in /v1"
        case 400 | 409 | 415 | 422:
            why = "did not understand the question"
            advice = f"Choose fewer passages, or check the name of the model {SETTINGS}"
        case 413:
            why, advice = "takes no questions of this length", "Choose fewer passages, and ask again"
        case 429:
            why = "takes no more questions now: too many were asked, or what was paid for is used up"
            advice = f"Ask again {wait}"
        case 408 | 425 | _ if status in (408, 425) or status >= 500:
            return CloudInterrupted(
                f"{host} is in trouble or too busy (answer {status}){words}", f"{ARRIVED}. Ask again {wait}"
            )
        case _:
            why, advice = "gave an answer that Murmur cannot use", f"Check the address {SETTINGS}"
    return CloudDeclined(f"{host} {why} (answer {status}){words}", f"{ARRIVED}. {advice}")


def _redirect(response: httpx.Response, host: str) -> CloudDeclined:
    target = parsed(response.headers.get("Location", ""))
    where = f" to {name_of(target)[:100]}" if target is not None and target.host else ""
    return CloudDeclined(
        f"{host} wanted to send the question on{where}, and that is never followed",
        f"{ARRIVED}, and nothing went further. Enter the address that is meant {SETTINGS}, if you trust it",
    )


def _body(response: httpx.Response) -> bytes:
    """The beginning of what it says; nothing where even that breaks off."""
    found = b""
    try:
        for chunk in response.iter_raw():
            found += chunk
            if len(found) > MOST_BYTES:
                break
    except httpx.HTTPError:
        pass
    return found


def _wait(response: httpx.Response) -> str:
    seconds: str = response.headers.get("Retry-After", "")
    if not (seconds.isascii() and seconds.isdigit() and 0 < len(seconds) < 6):
        return "later"
    if int(seconds) < 90:
        return f"in {int(seconds)} seconds"
    minutes = -(-int(seconds) // 60)
    return f"in {minutes} minutes" if minutes < 90 else "later"
