"""Hears that the computer goes to sleep, and lets it wait for a moment until the library is locked.

On Linux logind says so over the system's bus, which is no IP socket. While a delay inhibitor is held, it waits (for
five seconds, unless the administrator chose otherwise) before it puts the computer to sleep. Elsewhere, and where there
is no bus, nobody is asked and nothing fails.
"""

from __future__ import annotations

import contextlib
import os
import sys

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusUnixFileDescriptor

LOGIN = "org.freedesktop.login1"
MANAGER = LOGIN, "/org/freedesktop/login1", f"{LOGIN}.Manager"


class Sleep(QObject):
    """`coming` when the computer is about to sleep; whoever has to do something before calls `release` afterwards."""

    coming = Signal()

    def __init__(self, parent: QObject | None = None, bus: QDBusConnection | None = None) -> None:
        super().__init__(parent)
        self.heard = False
        """Whether there is somebody who would say so."""
        self._bus = bus
        self._held: int | None = None
        self._wanted = False
        self._call: QDBusPendingCallWatcher | None = None
        if sys.platform == "linux":
            self._bus = self._bus or QDBusConnection.systemBus()
            # The stubs ask for bytes, the binding takes what SLOT makes, which is text.
            heard = self._bus.connect(*MANAGER, "PrepareForSleep", self, SLOT("prepare(bool)"))  # type: ignore[call-overload]
            self.heard = self._bus.isConnected() and heard

    @property
    def delays(self) -> bool:
        """Whether the computer waits for us now."""
        return self._held is not None

    def hold(self) -> None:
        """From now on the computer waits until `release`; once for each time it sleeps."""
        if not self.heard or self._wanted or self._bus is None:
            return
        self._wanted = True
        ask = QDBusMessage.createMethodCall(*MANAGER, "Inhibit")
        ask.setArguments(["sleep", "Murmur", "The library is locked before the computer sleeps", "delay"])
        self._call = QDBusPendingCallWatcher(self._bus.asyncCall(ask))
        self._call.finished.connect(self._answered)

    def release(self) -> None:
        """Everything is closed: the computer may sleep."""
        self._wanted = False
        self._call = None
        if self._held is not None:
            with contextlib.suppress(OSError):
                os.close(self._held)
            self._held = None

    @Slot(bool)
    def prepare(self, going: bool) -> None:
        if going:
            self.coming.emit()

    def _answered(self, call: QDBusPendingCallWatcher) -> None:
        given = call.reply().arguments() if not call.isError() else []
        handle = given[0] if given else None
        if self._wanted and isinstance(handle, QDBusUnixFileDescriptor) and handle.isValid():
            self._held = os.dup(handle.fileDescriptor())  # the other one is closed with the reply
        self._call = None
