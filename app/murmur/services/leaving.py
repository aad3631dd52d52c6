"""Whether something may leave: what the settings, the administrator and each passage's collections say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from murmur.disclosure.address import Address, is_listed, understood
from murmur.domain.cloud import Sharing
from murmur.domain.documents import Hit, StoredDocument
from murmur.domain.errors import CloudError, CloudForbidden, CloudRefused
from murmur.domain.settings import Settings

GONE = "Its document is no longer in the library"
IN_SETTINGS = "Nothing was sent. Switch it on in the settings under Cloud"


class SharingOf(Protocol):
    def of(self, collection: str) -> Sharing: ...


class Leaving:
    """`fixed` are the dotted names of settings that the administrator decides."""

    def __init__(
        self, settings: Callable[[], Settings], fixed: Callable[[], frozenset[str]], sharing: SharingOf
    ) -> None:
        self._settings = settings
        self._fixed = fixed
        self._sharing = sharing

    @property
    def managed(self) -> bool:
        return "cloud.enabled" in self._fixed()

    def server(self) -> Address:
        """The one that would be asked. CloudForbidden, CloudRefused where none may be."""
        cloud, managed = self._settings().cloud, self._settings().managed
        if not cloud.enabled:
            if self.managed:
                raise CloudForbidden(
                    "The administrator of this computer has switched cloud models off", "Nothing was sent"
                )
            raise CloudForbidden(advice=IN_SETTINGS)
        if not cloud.address or not cloud.model:
            raise CloudForbidden(
                "No cloud model is named yet", "Nothing was sent. Name a server and a model in the settings under Cloud"
            )
        address = understood(cloud.address)
        if managed.cloud_hosts and not is_listed(address, managed.cloud_hosts):
            raise CloudRefused(
                f"{address.host} is not on the administrator's list of servers",
                "Nothing was sent. Choose another server in the settings under Cloud, or ask your administrator",
            )
        if address.scheme != "https" and not is_listed(address, managed.plain_hosts):
            raise CloudRefused(
                f"{address.host} would get the question unprotected",
                "Nothing was sent. Use an address that starts with https://, or ask your administrator to allow this "
                "server of the office without it",
            )
        return address

    def why_not(self) -> str:
        """Why no cloud model can be asked, in a sentence; "" where one can."""
        try:
            self.server()
        except CloudError as error:
            return f"{error.title}."
        return ""

    def withheld(self, hit: Hit, documents: Mapping[str, StoredDocument], asked: str | None) -> str:
        """Why a passage may not leave; "" where it may. `asked` is the collection that its conversation asks."""
        document = documents.get(hit.document_id)
        if document is None:
            return GONE
        collections = dict.fromkeys((*document.collections, *((asked,) if asked else ())))
        for name in collections:
            if self._sharing.of(name) is Sharing.NEVER:
                return f"Nothing of the collection {name} ever leaves this computer"
        if all(self._sharing.of(name) is not Sharing.ASK for name in document.collections):
            return f"The collection {', '.join(document.collections)} is not opened for cloud models"
        return ""

    def check_passages(self, hits: Iterable[Hit], documents: Mapping[str, StoredDocument], asked: str | None) -> None:
        """CloudForbidden names what the first of them that may not leave lies in."""
        for hit in hits:
            if why := self.withheld(hit, documents, asked):
                raise CloudForbidden(why, "Nothing was sent. Leave this passage out, or open its collection")
