"""A real SMTP server on loopback that does what a test wants of it; use the fixture `smtp`."""

import asyncio
import email
import email.policy
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

Answer = Callable[["SmtpServer", SMTP, Envelope], str]


@dataclass(frozen=True)
class Received:
    """A message that the server took, with its envelope."""

    sender: str
    recipients: tuple[str, ...]
    content: bytes
    session: int

    @property
    def message(self) -> EmailMessage:
        parsed = email.message_from_bytes(self.content, policy=email.policy.default)
        assert isinstance(parsed, EmailMessage)
        return parsed


@dataclass
class SmtpServer:
    """What the server took, and how it will answer: `refuse` by address, `answers` to DATA one after the other."""

    address: str = ""
    received: list[Received] = field(default_factory=list)
    refuse: dict[str, str] = field(default_factory=dict)
    answers: "deque[Answer]" = field(default_factory=deque)
    delay: float = 0.0
    delay_of_answer: float = 0.0
    sessions: set[int] = field(default_factory=set)
    at_once: int = 0
    most_at_once: int = 0

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address in self.refuse:
            return self.refuse[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        self.sessions.add(id(session))
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            await asyncio.sleep(self.delay)
            answer = self.answers.popleft() if self.answers else taken
            said = answer(self, server, envelope)
            await asyncio.sleep(self.delay_of_answer)
            return said
        finally:
            self.at_once -= 1

    def keep(self, server: SMTP, envelope: Envelope) -> None:
        assert isinstance(envelope.content, bytes)
        sender = envelope.mail_from or ""
        self.received.append(Received(sender, tuple(envelope.rcpt_tos), envelope.content, id(server.session)))


def taken(state: SmtpServer, server: SMTP, envelope: Envelope) -> str:
    state.keep(server, envelope)
    return "250 2.0.0 Queued as 4711"


def later(state: SmtpServer, server: SMTP, envelope: Envelope) -> str:
    return "451 4.7.1 Greylisted, come back later"


def never(state: SmtpServer, server: SMTP, envelope: Envelope) -> str:
    return "554 5.7.1 Rejected as spam"


def lost_before_taking(state: SmtpServer, server: SMTP, envelope: Envelope) -> str:
    server.transport.abort()
    return "250 OK"


def lost_after_taking(state: SmtpServer, server: SMTP, envelope: Envelope) -> str:
    state.keep(server, envelope)
    server.transport.abort()
    return "250 OK"


class _AnyPort(Controller):
    """A controller whose port is known only once it listens."""

    def _trigger_server(self) -> None:
        assert self.server is not None
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


@contextmanager
def running_smtp_server(**options: Any) -> Iterator[SmtpServer]:
    """The server, in a thread of its own, until the block ends; `options` are aiosmtpd's."""
    state = SmtpServer()
    defaults = {"hostname": "127.0.0.1", "data_size_limit": 60_000_000}
    controller = _AnyPort(state, port=0, **(defaults | options))
    controller.start()
    state.address = f"smtp://127.0.0.1:{controller.port}"
    try:
        yield state
    finally:
        controller.stop()
