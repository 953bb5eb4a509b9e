"""The setup token: whoever makes the first administrator from elsewhere shows that they run this installation."""

import secrets
from hmac import compare_digest
from ipaddress import ip_address
from pathlib import Path

from starlette.requests import Request

from folio.domain.errors import SetupTokenNeeded
from folio.settings import Settings

FILE = "setup-token"

# What a proxy adds when it passes on a request from elsewhere.
_PASSED_ON = ("forwarded", "x-forwarded-for", "x-real-ip", "via")


def setup_token(settings: Settings) -> str:
    """The installation's token, made when it is first asked for; readable by this user only."""
    file = settings.data_dir / FILE
    if not file.exists():
        _write_once(file, secrets.token_urlsafe(24))
    return file.read_text().strip()


def forget_setup_token(settings: Settings) -> None:
    """Somebody can sign in: the token opens nothing more."""
    (settings.data_dir / FILE).unlink(missing_ok=True)


def needs_setup_token(request: Request) -> bool:
    """Not from this very machine, on an address that only it reaches: who sits there could use the command line."""
    settings: Settings = request.app.state.settings
    is_passed_on = any(name in request.headers for name in _PASSED_ON)
    client = request.client.host if request.client else ""
    return is_passed_on or not (is_loopback(settings.host) and is_loopback(client))


def require_setup_token(request: Request, given: str | None) -> None:
    """Refuse to set up from elsewhere without the token."""
    if not needs_setup_token(request):
        return
    if not compare_digest(
        (given or "").strip().encode(errors="replace"), setup_token(request.app.state.settings).encode()
    ):
        raise SetupTokenNeeded(
            f"Give the setup token: `folio serve` prints it when it starts, and it stands in the file {FILE} in "
            "Folio's data folder. `folio people create` there does it as well.",
            field="setupToken",
        )


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches the address."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _write_once(file: Path, token: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        with file.open("x") as opened:
            file.chmod(0o600)
            opened.write(token)
    except FileExistsError:
        # Another process was quicker; its token is the one.
        return
