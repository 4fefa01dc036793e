"""Rows appended to a table of a SQLite file a page at a time, for layers of objects by the million."""

from __future__ import annotations

from typing import Optional, Sequence

import numpy as np

from .row_kernels import CELLS, CONTENT, LEAF, LEAVES, NEXT, OVERHEAD, TEXT, USED, encode_records, fill_inner, fill_leaves

LOCKED_BYTE = 1 << 30
"""The page that holds this byte of a file is never used by SQLite."""

CHILDREN = 255
"""Most pages under an inner page: of 4 096 bytes, each taking up to 15."""


class PageFile:
    """A SQLite file that no one else has open, to whose end pages are added.

    Raises
    ------
    ValueError
        It is laid out in a way that is not written here; nothing was changed.
    """

    def __init__(self, path: str):
        self._stream = open(path, "r+b")  # noqa: SIM115 - closed by `close`
        head = self._stream.read(100)
        number = _number_at(head)
        self.page_size, reserved = number(16, 2), head[20]
        self.next_page = number(28, 4) + 1
        self._stream.seek(0, 2)
        whole = self._stream.tell() == (self.next_page - 1) * self.page_size
        rollback, of_time = head[18] == head[19] == 1, number(24, 4) == number(92, 4)
        if head[:16] != b"SQLite format 3\0" or self.page_size != 4096 or reserved or number(52, 4) or not (whole and rollback):
            self._stream.close()
            raise ValueError(f"{path}: not a plain SQLite file")
        if not of_time:  # the count of pages in the head is not to be trusted
            self._stream.close()
            raise ValueError(f"{path}: written by SQLite before 3.7")
        self.lock_page = LOCKED_BYTE // self.page_size + 1

    def is_empty_table(self, root: int) -> bool:
        """Whether a page is the root of a table without rows."""
        self._stream.seek((root - 1) * self.page_size)
        return self._stream.read(5) == bytes([LEAF, 0, 0, 0, 0])

    def write(self, numbers: np.ndarray, pages: np.ndarray) -> None:
        """Write pages where their numbers say."""
        for run in np.split(np.arange(len(numbers)), np.flatnonzero(np.diff(numbers) != 1) + 1):
            if len(run):
                self._stream.seek((int(numbers[run[0]]) - 1) * self.page_size)
                self._stream.write(pages[run[0] : run[-1] + 1].data)

    def take(self, count: int) -> np.ndarray:
        """Numbers of the next free pages."""
        numbers = np.arange(self.next_page, self.next_page + count + 1)
        numbers = numbers[numbers != self.lock_page][:count]
        if count:
            self.next_page = int(numbers[-1]) + 1
        return numbers

    def close(self) -> None:
        """Write the new number of pages and close the file."""
        with self._stream:
            self._stream.seek(28)
            self._stream.write((self.next_page - 1).to_bytes(4, "big"))
            self._stream.truncate((self.next_page - 1) * self.page_size)

    def discard(self) -> None:
        """Close the file as it is; it will be deleted."""
        self._stream.close()


def _number_at(head):
    return lambda place, size: int.from_bytes(head[place : place + size], "big")


class RowAppender:
    """Appends rows to an empty table; row ids run from 1.

    Parameters
    ----------
    file : PageFile
    root : int
        Number of the table's root page.
    kinds : sequence of int
        Kinds of its columns, see `row_kernels.ROW_ID`.
    """

    def __init__(self, file: PageFile, root: int, kinds: Sequence[int]):
        self._file, self._root, self.rows = file, root, 0
        self._kinds = np.array(kinds, np.int64)
        of_kind = np.where(self._kinds >= TEXT, TEXT, self._kinds)  # texts and blobs share their array
        self._slots = np.array([(of_kind[:index] == kind).sum() for index, kind in enumerate(of_kind)], np.int64)
        self._state = np.array([0, file.page_size, 0, 0, 0], np.int64)
        self._open: Optional[np.ndarray] = None
        self._number = 0
        self._leaves: list = []

    def append(self, missing: np.ndarray, wholes: np.ndarray, reals: np.ndarray, data: np.ndarray, ends: np.ndarray) -> None:
        """Append rows; the arrays are those of `row_kernels.encode_records`."""
        count, file = len(missing), self._file
        if not count:
            return
        records = np.empty(count * (3 + OVERHEAD * len(self._kinds)) + len(data), np.uint8)
        record_ends = np.empty(count, np.int64)
        encode_records(self._kinds, self._slots, missing, wholes, reals, data, ends, records, record_ends)
        most = 2 * count + int(record_ends[-1]) // (file.page_size - 4) + 2
        pages, numbers = np.empty((most, file.page_size), np.uint8), np.empty(most, np.int64)
        leaves, last = np.empty(count, np.int64), np.empty(count, np.int64)
        if self._open is None:
            self._number = int(file.take(1)[0])
            self._open = np.zeros(file.page_size, np.uint8)
        pages[0], numbers[0] = self._open, self._number
        self._state[[NEXT, USED, LEAVES]] = file.next_page, 1, 0
        leaf = fill_leaves(
            records, record_ends, self.rows + 1, file.page_size, file.lock_page, self._state, pages, numbers, leaves, last
        )
        used, closed, file.next_page = int(self._state[USED]), int(self._state[LEAVES]), int(self._state[NEXT])
        self._open, self._number = pages[leaf].copy(), int(numbers[leaf])
        self._leaves.append((leaves[:closed].copy(), last[:closed].copy()))
        file.write(numbers[:used], pages[:used])
        self.rows += count

    def finish(self) -> None:
        """Write the last leaf and the pages over the leaves.

        Raises
        ------
        ValueError
            The rows fit into one page, which is not written here.
        """
        page, file = self._open, self._file
        page[0] = LEAF
        page[3:7] = np.frombuffer(np.array([self._state[CELLS], self._state[CONTENT]], ">u2").tobytes(), np.uint8)
        file.write(np.array([self._number]), page[np.newaxis])
        numbers, last = (np.concatenate(parts) for parts in zip(*self._leaves))
        numbers, last = np.append(numbers, self._number), np.append(last, self.rows)
        if len(numbers) == 1:
            raise ValueError("too few rows for pages")
        while len(numbers) > 1:
            count = -(-len(numbers) // CHILDREN)
            starts = np.linspace(0, len(numbers), count + 1).astype(np.int64)
            pages = np.zeros((count, file.page_size), np.uint8)
            fill_inner(numbers, last, starts, file.page_size, pages)
            numbers, last = (file.take(count) if count > 1 else np.array([self._root])), last[starts[1:] - 1]
            file.write(numbers, pages)
