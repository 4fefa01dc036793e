"""A file on a server, of which parts can be read; and files on disk that grow by what arrives."""

from __future__ import annotations

import io
import os
from contextlib import contextmanager
from itertools import accumulate
from typing import Sequence

from ...errors import InputError, MineMapperError, OutputError
from ...files import write_failure
from ...web.addresses import redact
from ...web.client import Client, RangesNotSupported

HEAD = 1 << 15
"""Bytes asked for first: they hold the directory of a cloud-optimised file."""

MOST_KEPT = 64_000_000
"""Bytes of directories: the block index of a file of 2e12 pixels."""


class PartialFile(io.RawIOBase):
    """A file of which parts are here, for GDAL to read: what lies beyond them is not made up, but noted.

    (GDAL's own sparse files give zeros there, which in a directory would mean "no data" without a word.)

    Parameters
    ----------
    size : int
        Of the whole file, bytes.
    parts : sequence of (int, bytes)
        Places in the file, and what is there.
    path : str
        A file that holds `ranges` (start, length), one after the other.

    Attributes
    ----------
    missing : list of (int, int)
        Start and length of the reads that found nothing.
    """

    def __init__(self, size: int, parts: Sequence[tuple], path: str = "", ranges: Sequence[tuple] = ()):
        self.size, self.missing = size, []
        self._parts, self._path, self._place = list(parts), path, 0
        begins = accumulate((length for _, length in ranges), initial=0)
        self._stored = [(start, start + length, begin) for (start, length), begin in zip(ranges, begins)]
        self._stream = io.FileIO(path) if path else None

    path, mode, fs = "", "rb", property(lambda self: self)
    """As files of fsspec: rasterio 1.3.8 to 1.3.11 opens `file.fs.open(file.path, file.mode)` in place of the file itself."""

    def open(self, *_) -> PartialFile:
        """Another reader of the same parts, which notes what is missing in the same list."""
        copy = PartialFile(self.size, self._parts, self._path)
        copy._stored, copy.missing = self._stored, self.missing
        return copy

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._place

    def seek(self, offset: int, whence: int = 0) -> int:
        self._place = max(offset + (0, self._place, self.size)[whence], 0)
        return self._place

    def read(self, size: int = -1) -> bytes:
        end = self.size if size is None or size < 0 else min(self._place + size, self.size)
        found = bytearray()
        while self._place < end:
            piece = self._at(self._place, end)
            if not piece:
                self.missing.append((self._place, end - self._place))
                break
            found += piece
            self._place += len(piece)
        return bytes(found)

    def _at(self, start: int, end: int) -> bytes:
        """What is here from `start` on, up to `end`."""
        for begin, data in self._parts:
            if begin <= start < begin + len(data):
                return data[start - begin : end - begin]
        for begin, stop, place in self._stored:
            if begin <= start < stop:
                self._stream.seek(place + start - begin)
                return self._stream.read(min(end, stop) - start)
        return b""

    def close(self) -> None:
        if self._stream is not None:
            self._stream.close()
        super().close()


class RemoteFile:
    """A file on a server.

    Attributes
    ----------
    ranges : bool
        False if the server sends whole files only; then size, ETag and head are not known.
    size : int
        Bytes.
    etag : str
        Version of the file (ETag or date); '' = not said.
    """

    def __init__(self, client: Client, address: str):
        self.address, self._client = address, client
        self.ranges, self.size, self.etag = True, 0, ""
        self._parts: list = []
        try:
            self.keep(0, HEAD)
        except RangesNotSupported:
            self.ranges = False

    @property
    def head(self) -> bytes:
        """The first bytes."""
        return self._parts[0][1] if self._parts else b""

    def keep(self, start: int, length: int) -> None:
        """Fetch bytes that `opened` shall have; small parts only, they stay in memory."""
        part = bytearray()

        def take(chunk: bytes, facts: dict) -> None:
            self._same(facts)
            part.extend(chunk)

        if length + sum(len(data) for _, data in self._parts) > MOST_KEPT:
            raise InputError(
                "'{address}' claims a directory of more than {limit:.0f} MB, which makes no sense. It was not read.",
                address=redact(self.address), limit=MOST_KEPT / 1e6,
            )  # fmt: skip
        self._client.stream_range(self.address, start, length, take)
        self._parts.append((start, bytes(part)))

    def opened(self, path: str = "", ranges: Sequence[tuple] = ()) -> PartialFile:
        """The file as far as it is here: what was kept, and the ranges stored one after the other in the file `path`."""
        return PartialFile(self.size, self._parts, path, ranges)

    def _same(self, facts: dict) -> None:
        """Raise if the file has changed since its first bytes were read."""
        if self.size and (facts["size"], facts["etag"]) != (self.size, self.etag):
            raise InputError("'{address}' changed while it was fetched. Run again.", address=redact(self.address))
        self.size, self.etag = facts["size"], facts["etag"]

    def append(self, path: str, ranges: Sequence[tuple]) -> None:
        """Append byte ranges to the file `path`, which may hold a part of them that has arrived already."""
        done = os.path.getsize(path) if os.path.exists(path) else 0
        if done > sum(length for _, length in ranges):
            os.remove(path)  # a rest of something else
            done = 0
        with _appending(path) as write:
            for start, length in ranges:
                have = min(done, length)
                done -= have
                if have < length:

                    def take(chunk: bytes, facts: dict) -> None:
                        self._same(facts)
                        write(chunk)

                    self._client.stream_range(self.address, start + have, length - have, take)

    def fetch_whole(self, path: str, limit: int) -> None:
        """Fetch the whole file to `path`; with byte ranges a part that is there already is taken up."""
        if self.ranges:
            self._require_allowed(self.size, limit)
            self.append(path, ((0, self.size),))
            return

        def begin(size: int):
            self._require_allowed(size, limit)
            received = 0
            with open(path, "wb"):
                pass

            def take(chunk: bytes) -> None:
                nonlocal received
                received += len(chunk)
                self._require_allowed(received, limit)
                with _appending(path) as write:
                    write(chunk)

            return take

        self._client.stream_whole(self.address, begin)

    def _require_allowed(self, size: int, limit: int) -> None:
        if size > limit:
            raise InputError(
                "'{address}' has {size:.1f} GB, more than the {limit:.1f} GB that are allowed (MAX_SIZE). It was not fetched.",
                address=redact(self.address), size=size / 1e9, limit=limit / 1e9,
            )  # fmt: skip


@contextmanager
def _appending(path: str):
    """A function that appends to a file; failures of the disk are told with a remedy."""
    try:
        with open(path, "ab", buffering=0) as stream:
            yield lambda chunk: _write(stream, chunk)
    except OSError as error:
        if isinstance(error, MineMapperError):
            raise
        raise OutputError(write_failure("The imagery", path, error)) from error


def _write(stream, chunk: bytes) -> None:
    view = memoryview(chunk)
    while view:
        view = view[stream.write(view) :]
