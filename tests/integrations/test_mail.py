"""Speaking SMTP with real servers: encryption, passwords, sizes, and connections that die while they rest."""

import asyncio
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from aiosmtpd.smtp import AuthResult, LoginPassword

from folio.integrations.mail import (
    MailServer,
    MailServerUnavailable,
    MessageRefused,
    Parcel,
    open_mailer,
)
from smtp_server import SmtpServer, running_smtp_server

PARCEL = Parcel("a@acme.example", ["b@customer.example"], b"Subject: Hi\r\n\r\nHello\r\n")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for localhost, with its key, that nobody vouches for."""
    folder = tmp_path_factory.mktemp("certificate")
    command = (
        "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost"
    )
    subprocess.run(
        [*command.split(), "-keyout", folder / "key.pem", "-out", folder / "cert.pem"], check=True, capture_output=True
    )
    return folder


@pytest.fixture
def encrypted(certificate: Path) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate / "cert.pem", certificate / "key.pem")
    return context


def knows(server: object, session: object, envelope: object, mechanism: str, data: object) -> AuthResult:
    known = LoginPassword(b"folio", b"p@ss/word")
    return AuthResult(success=data == known, handled=False)


@pytest.fixture
def starttls(encrypted: ssl.SSLContext) -> Iterator[SmtpServer]:
    """A server that wants encryption, then a password."""
    options = {"tls_context": encrypted, "require_starttls": True, "authenticator": knows, "auth_required": True}
    with running_smtp_server(**options) as server:
        yield server


def at_localhost(server: SmtpServer, credentials: str = "folio:p%40ss%2Fword@") -> str:
    return server.address.replace("smtp://127.0.0.1", f"smtp://{credentials}localhost")


async def test_what_is_offered_is_encrypted_and_the_password_is_sent_inside(
    starttls: SmtpServer, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate / "cert.pem"))

    async with open_mailer(at_localhost(starttls)) as mailer:
        receipt = await mailer.send(PARCEL)

    assert receipt.answer == "250 2.0.0 Queued as 4711"


async def test_a_certificate_that_nobody_vouches_for_is_not_trusted(starttls: SmtpServer) -> None:
    async with open_mailer(at_localhost(starttls)) as mailer:
        with pytest.raises(MailServerUnavailable, match="certificate verify failed"):
            await mailer.send(PARCEL)


async def test_a_wrong_password_waits_for_a_person(
    starttls: SmtpServer, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate / "cert.pem"))

    async with open_mailer(at_localhost(starttls, "folio:wrong@")) as mailer:
        with pytest.raises(MailServerUnavailable, match="535"):
            await mailer.send(PARCEL)


async def test_tls_from_the_first_byte(
    encrypted: ssl.SSLContext, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate / "cert.pem"))
    monkeypatch.setenv("SSL_CERT_DIR", str(certificate))

    with running_smtp_server(ssl_context=encrypted, ready_timeout=1, server_hostname="localhost") as server:
        async with open_mailer(at_localhost(server, "").replace("smtp://", "smtps://")) as mailer:
            await mailer.send(PARCEL)

        assert len(server.received) == 1


async def test_a_password_is_never_said_to_a_server_without_encryption() -> None:
    with running_smtp_server(hostname="0.0.0.0", auth_require_tls=False, authenticator=knows) as server:
        url = server.address.replace("smtp://127.0.0.1", "smtp://folio:p%40ss%2Fword@127.0.0.2")
        async with open_mailer(url) as mailer:
            with pytest.raises(MailServerUnavailable, match="offers no TLS, so the password was not sent"):
                await mailer.send(PARCEL)

    assert server.received == []


async def test_a_message_larger_than_the_server_takes_is_refused_before_it_is_sent() -> None:
    with running_smtp_server(data_size_limit=1000) as server:
        async with open_mailer(server.address) as mailer:
            with pytest.raises(MessageRefused, match="552"):
                await mailer.send(Parcel(PARCEL.sender, PARCEL.recipients, bytes(5000)))
            await mailer.send(PARCEL)

    assert len(server.received) == 1


async def test_a_connection_that_died_while_it_rested_is_replaced(smtp: SmtpServer) -> None:
    async with open_mailer(smtp.address) as mailer:
        await mailer.send(PARCEL)
        mailer._idle[0].client.transport.abort()  # type: ignore[union-attr]
        await asyncio.sleep(0.05)
        await mailer.send(PARCEL)

    assert (len(smtp.received), len(smtp.sessions)) == (2, 2)


def test_credentials_are_read_from_the_address() -> None:
    server = MailServer.from_url("smtps://folio%40acme.example:p%40ss%2F@mail.acme.example")

    assert (server.host, server.port, server.is_tls) == ("mail.acme.example", 465, True)
    assert (server.user, server.password) == ("folio@acme.example", "p@ss/")
    assert "p@ss" not in repr(server)
