"""IP addresses: RFC 791 (IPv4, four octets) and RFC 4291 (IPv6 and how it is shortened), as `ipaddress` reads them.

A version or section number looks like an IPv4 address; the word before it, or that all of it is small, tells.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator

from murmur.disclosure.recognisers.cues import cue, near
from murmur.domain.cloud import Identifier, IdentifierKind

_FOUR = re.compile(r"(?<![\w.])(?<!\d[-,/])\d{1,3}(?:\.\d{1,3}){3}(?P<more>:\d{2,5}|/\d\d?)?(?![\w%])(?!\.\d)")
_SIX = re.compile(r"(?<![\w:.])[0-9A-Fa-f]{0,4}:[0-9A-Fa-f:]{1,37}(?:(?<=:)\d+(?:\.\d+){3})?(?:%\w+)?(?![\w:])")
_SAYS_IP = cue(
    r"ip|ips|ipv4|ip-adresse|address|adresse|dirección|hosts?|server|client|subnet|gateway|dns|ping|network|netzwerk|"
    r"router|log|login|logged in|connect(?:ed|ion)?|port|firewall|vpn|remote|from"
)
_SAYS_OTHER = re.compile(
    r"(?i)(?<![^\W_])(?:version|vers\.?|ver\.?|v|release|rel\.?|firmware|build|rev\.?|revision|section|sections|sec\.|§+|clause|"
    r"article|abschnitt|ziffer|ziff\.|kapitel|chapter|exhibit|item|table|figure|no\.|nr\.|number|note|appendix|oid|"
    r"paragraph|para\.|step|update|python|java|chrome|windows)\s*$"
)
_SMALL = 32
_CUE_BEFORE = 60


def find_in(text: str) -> Iterator[Identifier]:
    for match in _FOUR.finditer(text):
        octets = match.group().split(":")[0].split("/")[0].split(".")
        if any(int(octet) > 255 or (len(octet) > 1 and octet[0] == "0") for octet in octets) or octets[0] == "0":
            continue
        if _SAYS_OTHER.search(text, max(0, match.start() - 20), match.start()):
            continue
        doubtful = all(int(octet) < _SMALL for octet in octets) and not match["more"]
        if not doubtful or near(text, *match.span(), _SAYS_IP, _CUE_BEFORE):
            yield Identifier(IdentifierKind.IP, *match.span())
    for match in _SIX.finditer(text):
        end = match.end() - (match.group().endswith(":") and not match.group().endswith("::"))
        if _is_ipv6(text[match.start() : end]):
            yield Identifier(IdentifierKind.IP, match.start(), end)


def _is_ipv6(written: str) -> bool:
    try:
        ipaddress.IPv6Address(written)
    except ValueError:
        return False
    return any(character.isdigit() for character in written) and written.count(":") > 1
