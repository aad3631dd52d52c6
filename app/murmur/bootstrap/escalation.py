"""What asking a cloud model is put together from: who allows it, the register, and the one door."""

from __future__ import annotations

from murmur.bootstrap.workers import sender_of
from murmur.services.cloud_switch import registering
from murmur.services.documents import Documents
from murmur.services.drafting import Drafts
from murmur.services.escalation_desk import EscalationDesk
from murmur.services.fit import Fitting
from murmur.services.leaving import Leaving
from murmur.services.register import RegisterDesk
from murmur.services.server_keys import KEYRING_SERVICE, ServerKeys
from murmur.services.settings import SettingsDesk
from murmur.services.sharing import CollectionSharing
from murmur.storage.conversations import Conversations
from murmur.storage.home import Home
from murmur.storage.keyring_access import OsKeyring


def escalating(
    home: Home,
    settings: SettingsDesk,
    documents: Documents,
    conversations: Conversations,
    sharing: CollectionSharing,
    register: RegisterDesk,
    fitting: Fitting,
) -> EscalationDesk:
    settings.before_change(registering(register.record, settings.fixed))
    leaving = Leaving(settings.get, settings.fixed, sharing)
    keys = ServerKeys(home.identity.home_id, OsKeyring(service=KEYRING_SERVICE), conversations)
    return EscalationDesk(
        settings.get,
        leaving,
        Drafts(conversations, documents, settings.get, leaving),
        conversations,
        sharing,
        keys,
        register.record,
        register.entries,
        sender_of(settings.get).send,
        fitting.fits,
    )
