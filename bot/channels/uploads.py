"""Files that people send: kept for one turn in a private folder, under a name of our own, then deleted.

The bytes never reach the conversation's history: a message carries where the file lies, what the sender calls it, and
how large it is. ``metadata["file"]`` is ``{"name", "path", "bytes", "said"}``; ``said`` tells whether words came along.
"""

import asyncio
import contextlib
import os
import secrets
import time
import unicodedata
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote

LARGEST_FILE = 25 * 1024 * 1024
"""Bytes of one file; a hundred thousand people take about five million."""
LONGEST_FILE_NAME = 120
"""Characters of a file's name that are kept; it is only ever shown."""

_FOLDER = "uploads"
_FORGOTTEN = 3600.0  # seconds after which what an interrupted turn left behind goes


class TooLarge(ValueError):
    """A file beyond LARGEST_FILE."""


@dataclass
class Upload:
    """A file on its way in, then on the disk."""

    name: str
    path: Path
    size: int = 0

    def metadata(self, said: bool) -> dict[str, Any]:
        """What the message of this file says of it."""
        return {"name": self.name, "path": str(self.path), "bytes": self.size, "said": said}


class Uploads:
    """The private folder of uploads below ``home``."""

    def __init__(self, home: Path) -> None:
        self._folder = home / _FOLDER
        self._folder.mkdir(mode=0o700, exist_ok=True)
        for left in self._folder.iterdir():
            with contextlib.suppress(FileNotFoundError):
                if left.stat().st_mtime < time.time() - _FORGOTTEN:
                    left.unlink()

    @contextlib.asynccontextmanager
    async def writing(self, name: str) -> AsyncIterator["Writer"]:
        """A writer for one file; when the block ends, in whatever way, the file is gone."""
        path = self._folder / secrets.token_hex(16)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as handle:
            try:
                yield Writer(handle, Upload(_shown(name), path))
            finally:
                path.unlink(missing_ok=True)


class Writer:
    """Takes a file in pieces."""

    def __init__(self, handle: Any, upload: Upload) -> None:
        self._handle = handle
        self.upload = upload

    async def write(self, piece: bytes) -> None:
        """Append a piece. Raises TooLarge."""
        self.upload.size += len(piece)
        if self.upload.size > LARGEST_FILE:
            raise TooLarge
        await asyncio.to_thread(self._handle.write, piece)

    async def done(self) -> Upload:
        """All pieces are written."""
        await asyncio.to_thread(self._handle.flush)
        return self.upload


def _shown(name: str) -> str:
    """A file's name as it can be shown: without folders and signs that do something, and not too long."""
    # Browsers and libraries write signs beyond ASCII as they are or with percent signs.
    last = unquote(name).replace("\\", "/").rpartition("/")[2]
    kept = "".join(sign for sign in last if unicodedata.category(sign)[0] != "C").strip()
    if len(kept) > LONGEST_FILE_NAME:
        kept = kept[: LONGEST_FILE_NAME - 10] + "…" + kept[-9:]
    return kept or "file"
