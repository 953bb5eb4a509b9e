"""Stored files: named by their content's SHA-256 under the data folder, written whole or not at all, never twice."""

import asyncio
import hashlib
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path


class StoredFileDamaged(Exception):
    """A stored file is missing or its bytes are not those that were stored: restore it from a backup."""


@dataclass(frozen=True, slots=True)
class StoredFile:
    """Where a file lies, relative to the data folder, and what it holds."""

    path: str
    sha256: str
    size: int


class FileStore:
    """Files under `<data folder>/files`. The same bytes are kept once; other bytes never take their place."""

    def __init__(self, data_dir: Path) -> None:
        self._root = data_dir

    async def put(self, content: bytes, *, extension: str) -> StoredFile:
        """Store `content` durably; storing it again changes nothing."""
        digest = hashlib.sha256(content).hexdigest()
        stored = StoredFile(f"files/{digest[:2]}/{digest[2:]}.{extension}", digest, len(content))
        await asyncio.to_thread(self._write, stored, content)
        return stored

    async def read(self, path: str, *, sha256: str) -> bytes:
        """The bytes as they were stored; raises `StoredFileDamaged` rather than return others."""
        return await asyncio.to_thread(self._read, path, sha256)

    def _write(self, stored: StoredFile, content: bytes) -> None:
        target = self._root / stored.path
        target.parent.mkdir(parents=True, exist_ok=True)
        partial = _write_beside(target, content)
        try:
            # A link, unlike a rename, refuses to replace a file.
            os.link(partial, target)
        except FileExistsError:
            self._read(stored.path, stored.sha256)
        finally:
            partial.unlink()
        _sync_folder(target.parent)

    def _read(self, path: str, sha256: str) -> bytes:
        try:
            content = (self._root / path).read_bytes()
        except FileNotFoundError:
            raise StoredFileDamaged(f"{path} is missing from {self._root}.") from None
        if hashlib.sha256(content).hexdigest() != sha256:
            raise StoredFileDamaged(f"{path} in {self._root} no longer has the SHA-256 {sha256}.")
        return content


def _write_beside(target: Path, content: bytes) -> Path:
    with tempfile.NamedTemporaryFile(dir=target.parent, prefix=".partial-", delete=False) as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    return Path(file.name)


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
