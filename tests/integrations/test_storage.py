"""Stored files: the bytes that were given, or an alarm."""

import asyncio
from pathlib import Path

import pytest

from folio.integrations.storage import FileStore, StoredFileDamaged


async def test_what_is_put_is_read_again(tmp_path: Path) -> None:
    store = FileStore(tmp_path)

    stored = await store.put(b"paper", extension="pdf")

    assert stored.size == 5
    assert await store.read(stored.path, sha256=stored.sha256) == b"paper"


async def test_the_same_bytes_are_kept_once_however_often_they_come(tmp_path: Path) -> None:
    store = FileStore(tmp_path)

    stored = await asyncio.gather(*(store.put(b"paper", extension="pdf") for _ in range(20)))

    assert len(set(stored)) == 1
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == [Path(stored[0].path).name]


async def test_other_bytes_never_take_a_files_place(tmp_path: Path) -> None:
    store = FileStore(tmp_path)
    stored = await store.put(b"paper", extension="pdf")
    (tmp_path / stored.path).write_bytes(b"forged")

    with pytest.raises(StoredFileDamaged):
        await store.put(b"paper", extension="pdf")

    assert (tmp_path / stored.path).read_bytes() == b"forged"


async def test_a_missing_file_is_reported(tmp_path: Path) -> None:
    with pytest.raises(StoredFileDamaged):
        await FileStore(tmp_path).read("files/00/1.pdf", sha256="0" * 64)
