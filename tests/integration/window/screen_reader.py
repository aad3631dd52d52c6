"""Listens as a screen reader does: over AT-SPI on its own bus, knowing nothing of Qt or of the window's objects."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

from jeepney import DBusAddress, MatchRule, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ACCESSIBLE = "org.a11y.atspi.Accessible"
TEXT = "org.a11y.atspi.Text"
ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")

Node = tuple[str, str]


@dataclass(frozen=True)
class Thing:
    """What is told of one object: its role's name, its own name, and its text where it has one."""

    role: str
    name: str
    text: str


class ScreenReader:
    """Opens the accessibility bus of the session at `session_bus`."""

    def __init__(self, session_bus: str) -> None:
        with open_dbus_connection(bus=session_bus) as session:
            bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            (address,) = session.send_and_get_reply(new_method_call(bus, "GetAddress")).body
        self._bus: DBusConnection = open_dbus_connection(bus=address)
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement")
        self._bus.send_and_get_reply(message_bus.AddMatch(rule))
        registry = DBusAddress("/org/a11y/atspi/registry", ROOT[0], "org.a11y.atspi.Registry")
        for event in ("object:announcement", "object:text-changed"):
            self._bus.send_and_get_reply(new_method_call(registry, "RegisterEvent", "s", (event,)))
        self._rule = rule

    def close(self) -> None:
        self._bus.close()

    def things(self, program: str) -> Iterator[Thing]:
        """Everything the program shows, in the order in which it is read."""
        for node in self._children(ROOT):
            if self._name(node) == program:
                yield from self._below(node)

    def heard(self, seconds: float) -> Iterator[str]:
        """Announcements as they come, until none has come for so long."""
        with self._bus.filter(self._rule) as queue:
            while True:
                try:
                    message = self._bus.recv_until_filtered(queue, timeout=seconds)
                except TimeoutError:
                    return
                yield str(message.body[3][1])

    def _below(self, node: Node) -> Iterator[Thing]:
        yield Thing(self._role(node), self._name(node), self._text(node))
        for child in self._children(node):
            yield from self._below(child)

    def _children(self, node: Node) -> list[Node]:
        (found,) = self._ask(node, ACCESSIBLE, "GetChildren")
        return [(str(bus), str(path)) for bus, path in found]

    def _role(self, node: Node) -> str:
        (name,) = self._ask(node, ACCESSIBLE, "GetRoleName")
        return str(name)

    def _name(self, node: Node) -> str:
        (variant,) = self._ask(node, "org.freedesktop.DBus.Properties", "Get", "ss", (ACCESSIBLE, "Name"))
        return str(variant[1])

    def _text(self, node: Node) -> str:
        (interfaces,) = self._ask(node, ACCESSIBLE, "GetInterfaces")
        if TEXT not in interfaces:
            return ""
        (text,) = self._ask(node, TEXT, "GetText", "ii", (0, -1))
        return str(text)

    def _ask(
        self, node: Node, interface: str, method: str, signature: str = "", body: tuple[object, ...] = ()
    ) -> tuple:  # type: ignore[type-arg]
        address = DBusAddress(node[1], node[0], interface)
        call = new_method_call(address, method, signature or None, body)
        reply = self._bus.send_and_get_reply(call, timeout=20)
        return tuple(reply.body) if reply.header.message_type.name == "method_return" else ((),)


def until_found(reader: ScreenReader, program: str, words: str, seconds: float) -> list[Thing]:
    """All things of the program as soon as one of them says `words`; AssertionError when none has by then."""
    deadline = time.monotonic() + seconds
    while True:
        things = list(reader.things(program))
        if any(words in thing.text or words in thing.name for thing in things):
            return things
        assert time.monotonic() < deadline, [thing for thing in things if thing.text or thing.name][:60]
        time.sleep(0.3)
