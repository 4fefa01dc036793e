"""A file on a server, of which parts can be read; and files on disk that grow by what arrives."""

from __future__ import annotations

import os
from typing import Optional

from ...errors import InputError, OutputError
from ...files import write_failure
from .addresses import shown
from .client import Client, RangesNotSupported

HEAD = 1 << 15
"""Bytes asked for first: they hold the directory of a cloud-optimised file."""


class RemoteFile:
    """A file on a server.

    Attributes
    ----------
    ranges : bool
        False if the server sends whole files only; then size, mark and head are not known.
    size : int
        Bytes.
    mark : str
        Version of the file (ETag or date); '' = not said.
    """

    def __init__(self, client: Client, address: str):
        self.address, self._client = address, client
        self.ranges, self.size, self.mark = True, 0, ""
        self._parts: list = []
        head = bytearray()

        def take(chunk: bytes, facts: dict) -> None:
            self._same(facts)
            head.extend(chunk)

        try:
            client.stream_range(address, 0, HEAD, take)
        except RangesNotSupported:
            self.ranges = False
        self._parts.append((0, bytes(head)))

    def _same(self, facts: dict) -> None:
        """Raise if the file has changed since its first bytes were read."""
        if self.size and (facts["size"], facts["mark"]) != (self.size, self.mark):
            raise InputError(f"'{shown(self.address)}' changed while it was fetched. Run again.")
        self.size, self.mark = facts["size"], facts["mark"]

    @property
    def head(self) -> bytes:
        """The first bytes."""
        return self._parts[0][1]

    def read(self, start: int, length: int) -> bytes:
        """Bytes of the file; small parts only, they are kept."""
        for begin, data in self._parts:
            if begin <= start and start + length <= begin + len(data):
                return data[start - begin : start - begin + length]
        part = bytearray()

        def take(chunk: bytes, facts: dict) -> None:
            self._same(facts)
            part.extend(chunk)

        asked = min(max(length, HEAD), self.size - start)
        self._client.stream_range(self.address, start, asked, take)
        if len(part) < length:
            raise InputError(f"'{shown(self.address)}' is truncated: bytes {start} to {start + length} are missing.")
        self._parts.append((start, bytes(part)))
        return bytes(part[:length])

    def append(self, path: str, ranges: tuple, base: int) -> None:
        """Append byte ranges to the file `path`.

        Its first `base` bytes are no part of them; what follows is a part that has arrived already.
        """
        done = os.path.getsize(path) - base
        for start, length in ranges:
            if done >= length:
                done -= length
                continue
            with _appending(path) as stream:

                def take(chunk: bytes, facts: dict, stream=stream) -> None:
                    self._same(facts)
                    stream.write(chunk)

                self._client.stream_range(self.address, start + done, length - done, take)
            done = 0

    def fetch_whole(self, path: str, limit: int) -> None:
        """Fetch the whole file to `path`; with byte ranges a part that is there already is taken up."""
        if self.ranges:
            _limit(self.size, limit, self.address)
            if not os.path.exists(path) or os.path.getsize(path) > self.size:
                open(path, "wb").close()
            self.append(path, ((0, self.size),), 0)
            return

        def begin(size: int):
            _limit(size, limit, self.address)
            with open(path, "wb"):
                pass
            received = [0]

            def take(chunk: bytes) -> None:
                received[0] += len(chunk)
                _limit(received[0], limit, self.address)
                with _appending(path) as stream:
                    stream.write(chunk)

            return take

        self._client.stream_whole(self.address, begin)


def _limit(size: int, limit: int, address: str) -> None:
    if size > limit:
        raise InputError(
            f"'{shown(address)}' has {size / 1e9:.1f} GB, more than the {limit / 1e9:.1f} GB that are allowed (MAX_SIZE). It was "
            "not fetched."
        )


class _appending:
    """A file open for appending; failures of the disk are told with a remedy."""

    def __init__(self, path: str):
        self._path, self._stream = path, None

    def __enter__(self):
        self._stream: Optional[object] = open(self._path, "ab")
        return self

    def write(self, chunk: bytes) -> None:
        try:
            self._stream.write(chunk)
        except OSError as error:
            raise OutputError(write_failure("The imagery", self._path, error)) from error

    def __exit__(self, *_):
        self._stream.close()
