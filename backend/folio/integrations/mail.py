"""Speaking to a mail server: its address, a few connections kept open, and what its answers mean.

MailFault
├── MailServerUnavailable   nothing was sent: no connection, no sign-in, or "later" (4xx); try again
├── MessageRefused          nothing was sent, and never will be (5xx)
└── OutcomeUnknown          the connection broke when all was said: it may have been sent, or not
"""

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Self
from urllib.parse import unquote, urlsplit

import aiosmtplib

PORTS = {"smtp": 587, "smtps": 465}
LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
# One message in all, and one answer of the server.
DIALOGUE_SECONDS = 240.0
ANSWER_SECONDS = 60.0
CONNECT_SECONDS = 15.0
KEPT_IDLE_SECONDS = 20.0
MESSAGES_PER_CONNECTION = 100


class MailFault(Exception):
    """The server did not say that it took the message; the words are the server's, where it said any."""


class MailServerUnavailable(MailFault):
    """Nothing was sent this time."""


class MessageRefused(MailFault):
    """Nothing was sent, and trying again would not help."""


class OutcomeUnknown(MailFault):
    """The message was handed over, and no answer came."""


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where mail is handed in."""

    host: str
    port: int
    is_tls: bool
    user: str | None = None
    password: str | None = field(default=None, repr=False)

    @classmethod
    def from_url(cls, url: str) -> Self:
        """`smtp://user:password@host:587` or `smtps://…`; STARTTLS is used where the server offers it."""
        parts = urlsplit(url)
        return cls(
            host=parts.hostname or "localhost",
            port=parts.port or PORTS[parts.scheme],
            is_tls=parts.scheme == "smtps",
            user=unquote(parts.username) if parts.username else None,
            password=unquote(parts.password) if parts.password else None,
        )


@dataclass(frozen=True, slots=True)
class Parcel:
    """A message on its envelope. It need not reach everybody, but one of `recipients`; `copies` are unseen by them."""

    sender: str
    recipients: Sequence[str]
    content: bytes
    copies: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Receipt:
    """The server's answer when it took the message, and whom it refused, with its words."""

    answer: str
    refused: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Connection:
    client: aiosmtplib.SMTP
    used: int = 0
    idle_since: float = 0.0

    @property
    def is_fresh(self) -> bool:
        is_young = time.monotonic() - self.idle_since < KEPT_IDLE_SECONDS
        return self.client.is_connected and is_young and self.used < MESSAGES_PER_CONNECTION


class Mailer:
    """Hands messages to one server; connections are used again, by one message at a time."""

    def __init__(self, server: MailServer) -> None:
        self.server = server
        self._idle: list[_Connection] = []

    async def send(self, parcel: Parcel, *, is_last_attempt: bool = False) -> Receipt:
        """The server's receipt, or a `MailFault`. On the last attempt "later" for a recipient counts as "no"."""
        handed_over = asyncio.Event()
        try:
            async with asyncio.timeout(DIALOGUE_SECONDS):
                return await self._send(parcel, handed_over, is_last_attempt)
        except (OSError, TimeoutError, aiosmtplib.SMTPException) as failure:
            raise _meaning(failure, is_handed_over=handed_over.is_set()) from failure

    async def close(self) -> None:
        """Take leave of the server."""
        for connection in self._idle:
            await _leave(connection)
        self._idle.clear()

    async def _send(self, parcel: Parcel, handed_over: asyncio.Event, is_last_attempt: bool) -> Receipt:
        connection = await self._begin(parcel)
        try:
            refused = await _name_recipients(connection.client, parcel, is_last_attempt)
            handed_over.set()
            answer = await connection.client.data(parcel.content)
        except aiosmtplib.SMTPResponseException:
            await self._put_back(connection, reset=True)
            raise
        except BaseException:
            connection.client.close()
            raise
        await self._put_back(connection)
        return Receipt(f"{answer.code} {answer.message}", refused)

    async def _begin(self, parcel: Parcel) -> _Connection:
        """A connection on which the sender is named; an old one that the server has left is replaced."""
        size = [f"SIZE={len(parcel.content)}"]
        while self._idle:
            connection = self._idle.pop()
            if not connection.is_fresh:
                await _leave(connection)
                continue
            with suppress(aiosmtplib.SMTPServerDisconnected, aiosmtplib.SMTPTimeoutError):
                await self._name_sender(connection, parcel.sender, size)
                return connection
            connection.client.close()
        connection = _Connection(await self._connect())
        await self._name_sender(connection, parcel.sender, size)
        return connection

    async def _name_sender(self, connection: _Connection, sender: str, size: list[str]) -> None:
        options = size if connection.client.supports_extension("size") else []
        try:
            await connection.client.mail(sender, options=options)
        except aiosmtplib.SMTPResponseException:
            await self._put_back(connection, reset=True)
            raise

    async def _connect(self) -> aiosmtplib.SMTP:
        server = self.server
        client = aiosmtplib.SMTP(
            hostname=server.host,
            port=server.port,
            use_tls=server.is_tls,
            start_tls=False if server.is_tls else None,
            timeout=CONNECT_SECONDS,
        )
        try:
            await client.connect()
            if server.user is not None:
                _require_privacy(client, server.host)
                await client.login(server.user, server.password or "")
        except (aiosmtplib.SMTPException, OSError, ValueError) as failure:
            client.close()
            # A wrong password or certificate is mended by a person; the messages wait for that.
            raise MailServerUnavailable(f"{server.host}:{server.port}: {_words(failure)}") from failure
        client.timeout = ANSWER_SECONDS
        return client

    async def _put_back(self, connection: _Connection, *, reset: bool = False) -> None:
        try:
            if reset:
                await connection.client.rset()
        except (OSError, aiosmtplib.SMTPException):
            connection.client.close()
            return
        connection.used += 1
        connection.idle_since = time.monotonic()
        self._idle.append(connection)


@asynccontextmanager
async def open_mailer(url: str) -> AsyncIterator[Mailer]:
    """A mailer until the block ends."""
    mailer = Mailer(MailServer.from_url(url))
    try:
        yield mailer
    finally:
        await mailer.close()


def _require_privacy(client: aiosmtplib.SMTP, host: str) -> None:
    """Never say a password where others can listen: who strips STARTTLS from the answer would learn it."""
    if client.get_transport_info("sslcontext") is None and host not in LOOPBACK:
        raise aiosmtplib.SMTPNotSupported("offers no TLS, so the password was not sent; use smtps://, or no password.")


async def _name_recipients(client: aiosmtplib.SMTP, parcel: Parcel, is_last_attempt: bool) -> dict[str, str]:
    """Name everybody; who was refused, with the server's words. Refused when none of the real recipients is left."""
    refused: dict[str, aiosmtplib.SMTPRecipientRefused] = {}
    for address in (*parcel.recipients, *parcel.copies):
        try:
            await client.rcpt(address)
        except aiosmtplib.SMTPRecipientRefused as refusal:
            if _is_temporary(refusal.code) and not is_last_attempt and address in parcel.recipients:
                raise
            refused[address] = refusal
    if all(address in refused for address in parcel.recipients):
        raise refused[parcel.recipients[0]]
    return {address: f"{refusal.code} {refusal.message}" for address, refusal in refused.items()}


def _is_temporary(code: int) -> bool:
    return 400 <= code < 500


def _meaning(failure: Exception, *, is_handed_over: bool) -> MailFault:
    """What the failure says about the message."""
    if isinstance(failure, aiosmtplib.SMTPResponseException) and failure.code > 0:
        # An answer settles it, also when it came after the message.
        if failure.code == 421 or _is_temporary(failure.code):
            return MailServerUnavailable(_words(failure))
        return MessageRefused(_words(failure))
    if is_handed_over:
        return OutcomeUnknown(_words(failure))
    return MailServerUnavailable(_words(failure))


def _words(failure: BaseException) -> str:
    if isinstance(failure, aiosmtplib.SMTPResponseException):
        recipient = f"{failure.recipient}: " if isinstance(failure, aiosmtplib.SMTPRecipientRefused) else ""
        return f"{recipient}{failure.code} {failure.message}"
    if isinstance(failure, TimeoutError):
        return "The mail server did not answer in time."
    return str(failure) or type(failure).__name__


async def _leave(connection: _Connection) -> None:
    with suppress(OSError, TimeoutError, aiosmtplib.SMTPException):
        await connection.client.quit(timeout=2)
    connection.client.close()
