"""Where the rows live: Tortoise's configuration for a database address, and opening it."""

import importlib
import pkgutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from tortoise.backends.base.executor import EXECUTOR_CACHE
from tortoise.context import TortoiseContext
from tortoise.models import Model

import folio.models

APP = "folio"
CONNECTION = "default"


@cache
def model_modules() -> tuple[str, ...]:
    """Every module under `folio.models` that defines a table."""
    found = pkgutil.walk_packages(folio.models.__path__, "folio.models.")
    names = [module.name for module in found if not module.name.startswith("folio.models.engines")]
    return tuple(name for name in names if _defines_model(name))


def _defines_model(name: str) -> bool:
    values = vars(importlib.import_module(name)).values()
    return any(isinstance(value, type) and issubclass(value, Model) and value.__module__ == name for value in values)


def tortoise_config(database_url: str, *, pool_size: int = 10) -> dict[str, Any]:
    """Tortoise's configuration for `sqlite:///…` or `postgres://…`."""
    connection = _sqlite(database_url) if database_url.startswith("sqlite:") else _postgres(database_url, pool_size)
    models = [*model_modules(), "aerich.models"]
    return {
        "connections": {CONNECTION: connection},
        "apps": {APP: {"models": models, "default_connection": CONNECTION}},
        "use_tz": True,
        "timezone": "UTC",
    }


def sqlite_path(database_url: str) -> str:
    """The file of a SQLite address; `:memory:` stays as it is."""
    return unquote(database_url.removeprefix("sqlite://").removeprefix("/")) or ":memory:"


def _sqlite(database_url: str) -> dict[str, Any]:
    path = sqlite_path(database_url)
    if path != ":memory:":
        Path(path).parent.mkdir(parents=True, exist_ok=True)
    return {"engine": "folio.models.engines.sqlite", "credentials": {"file_path": path}}


def _postgres(database_url: str, pool_size: int) -> dict[str, Any]:
    address = urlsplit(database_url)
    query = {name: values[-1] for name, values in parse_qs(address.query).items()}
    credentials: dict[str, Any] = {
        "host": query.get("host") or address.hostname or "localhost",
        "port": address.port or int(query.get("port", 5432)),
        "user": unquote(address.username or "postgres"),
        "password": unquote(address.password or ""),
        "database": unquote(address.path.removeprefix("/")) or "folio",
        "minsize": 1,
        "maxsize": pool_size,
    }
    if "sslmode" in query:
        credentials["ssl"] = query["sslmode"]
    return {"engine": "folio.models.engines.postgres", "credentials": credentials}


@asynccontextmanager
async def open_database(
    database_url: str, *, pool_size: int = 10, for_every_task: bool = False
) -> AsyncIterator[TortoiseContext]:
    """Models work inside. `for_every_task`: also in tasks that start elsewhere, as a server's requests do."""
    # Tortoise keeps prepared statements by connection name, whatever the dialect behind it.
    EXECUTOR_CACHE.clear()
    async with TortoiseContext() as context:
        config = tortoise_config(database_url, pool_size=pool_size)
        await context.init(config=config, _enable_global_fallback=for_every_task)
        yield context
