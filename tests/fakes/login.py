"""The part of logind that tells of sleep, on a bus of its own: who holds the sleep up, and until when."""

from __future__ import annotations

import contextlib
import os
import select
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection

CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>custom</type><listen>unix:path={socket}</listen><auth>EXTERNAL</auth>
<policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>"""


class FakeLogin:
    """`asked` has the arguments of every call of Inhibit; `refuses` makes it an error."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.asked: list[tuple[str, ...]] = []
        self.refuses = False
        self._pipes: list[int] = []
        self._connection: Any = open_dbus_connection(address, enable_fds=True)
        Proxy(message_bus, self._connection).RequestName("org.freedesktop.login1")
        threading.Thread(target=self._serve, daemon=True).start()

    def prepare(self, going: bool) -> None:
        """The computer is about to sleep, or awake again."""
        manager = DBusAddress("/org/freedesktop/login1", None, "org.freedesktop.login1.Manager")
        self._connection.send(new_signal(manager, "PrepareForSleep", "b", (going,)))

    @property
    def holding(self) -> int:
        """How many hold the sleep up: the other ends of their pipes are open."""
        waiting = select.poll()
        for pipe in self._pipes:
            waiting.register(pipe, select.POLLIN)
        gone = {pipe for pipe, event in waiting.poll(0) if event & select.POLLHUP}
        return len(self._pipes) - len(gone)

    def close(self) -> None:
        self._connection.close()
        for pipe in self._pipes:
            os.close(pipe)

    def _serve(self) -> None:
        with contextlib.suppress(Exception):  # the bus is gone
            while True:
                message = self._connection.receive()
                if message.header.message_type is not MessageType.method_call:
                    continue
                assert message.header.fields[HeaderFields.member] == "Inhibit"
                self.asked.append(message.body)
                if self.refuses:
                    self._connection.send(new_error(message, "org.freedesktop.DBus.Error.AccessDenied"))
                    continue
                ours, theirs = os.pipe()
                with os.fdopen(theirs, "wb", buffering=0) as handle:
                    self._connection.send(new_method_return(message, "h", (handle,)))
                self._pipes.append(ours)


@contextlib.contextmanager
def login(folder: Path) -> Iterator[FakeLogin]:
    """On a bus that ends with it."""
    configuration = folder / "bus.conf"
    configuration.write_text(CONFIGURATION.format(socket=folder / "bus"), encoding="utf-8")
    command = ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert daemon.stdout is not None
        made = FakeLogin(daemon.stdout.readline().strip())
        try:
            yield made
        finally:
            made.close()
    finally:
        daemon.terminate()
        daemon.wait(10)
        assert daemon.stdout is not None
        daemon.stdout.close()
