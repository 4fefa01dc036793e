"""All outputs of a run appear together: each is made in a hidden folder beside its place, and all are moved at the end.

A hidden folder, ``.minemapper-<hash of the name>``, holds the lock of its run, so that two runs with one output meet there.
Before the first move every folder gets a list of all moves, the first folder's last: from then on the run counts as done, and
if it is killed between two moves the next run ends the moving. Killed before, the next run removes the folder.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import time
import uuid
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Iterable

from ..errors import OutputError
from ..files import RESTS, absolute, free_space, merged_moves, write_failure
from ..messages import Message
from . import locks

PREFIX, LOCK, LIST, KEPT = ".minemapper-", ".owner.json", ".publish.json", ".old"
"""Names of a hidden folder and of what it holds besides the results: the lock, the moves, what the new files replace.

No output begins with a dot."""

LEAST_ROOM = 1 << 20
"""Bytes that must be free on the disk of every output: less holds no layer, and styles and records come on top."""


def require_visible(path: str, what: str) -> None:
    """Raise `OutputError` for an output that would be hidden, or lie in one of the folders that runs remove."""
    target = absolute(path, what)
    hidden = next((part for part in target.parts if part.startswith(PREFIX)), target.name)
    if hidden.startswith("."):
        raise OutputError(
            "{what} cannot be written to '{path}': '{name}' begins with a dot, which hides it. Choose another name.",
            what=Message(what),
            path=path,
            name=hidden,
        )


@dataclass
class Item:
    """One output: its path as given and in full, what it is called in messages, its hidden folder and its path in there."""

    path: str
    final: Path
    what: str
    hidden: Path

    @property
    def staged(self) -> Path:
        return self.hidden / self.final.name


class Staging:
    """The outputs of one run."""

    def __init__(self):
        self.items: dict = {}
        self._open: list = []

    def add(self, name: str, path: str, what: str) -> str:
        """Where to make the output `name`, which is to be called `path`; nothing is written yet.

        Raises
        ------
        OutputError
            Another output of the run has that path, or would share its style file.
        """
        final = Path(os.path.realpath(Path(path).absolute().parent)) / Path(path).absolute().name
        for other_name, other in self.items.items():
            if other_name != name and same_name(str(other.final)) == same_name(str(final)):
                raise OutputError(
                    "{what} and {other} have the same path '{path}'. Give each a name of its own.",
                    what=what,
                    other=other.what,
                    path=path,
                )
            if other_name != name and _style_file(other.final) == _style_file(final) != "":
                raise OutputError(
                    "{what} and {other} are to be called '{path}' and '{other_path}': both would have the style file "
                    "'{style}'. Give them names that differ before the extension.",
                    what=what,
                    other=other.what,
                    path=path,
                    other_path=other.path,
                    style=f"{final.stem}.qml",
                )
        digest = hashlib.sha256(same_name(str(final)).encode("utf-8", "surrogatepass")).hexdigest()[:12]
        self.items[name] = Item(path, final, what, final.parent / f"{PREFIX}{digest}")
        return str(self.items[name].staged)

    def begin(self) -> None:
        """Make the hidden folders; first ends or removes what dead runs left beside them.

        Raises
        ------
        OutputError
            A living run has one of the outputs, or there is no room or permission for them.
        """
        for parent in {item.hidden.parent for item in self.items.values()}:
            parent.mkdir(parents=True, exist_ok=True)
            sweep(str(parent))
        for item in self.items.values():
            free = free_space(str(item.hidden.parent))
            if free < LEAST_ROOM:
                raise OutputError(
                    "{what} cannot be written to '{path}': the disk is full ({free:.1f} MB left). Make room, or choose a folder "
                    "on another disk.",
                    what=item.what,
                    path=item.path,
                    free=free / 1e6,
                )
            try:
                owner = _take(item.hidden)
            except OSError as error:
                raise OutputError(write_failure(item.what, item.path, error)) from error
            if owner is not None:
                raise OutputError(
                    "{what} cannot be written to '{path}': another run ({owner}) is writing it. Wait until that has ended, or "
                    "choose another name.",
                    what=item.what,
                    path=item.path,
                    owner=locks.described(owner),
                )
            self._open.append(item.hidden)
            _empty(item.hidden)

    def plain(self, text: str) -> str:
        """A text for the user with the final names in place of the hidden ones."""
        if PREFIX not in text:
            return text
        for item in self.items.values():
            text = text.replace(str(item.staged), item.path).replace(str(item.hidden), str(item.final.parent))
        return text

    def final(self, value):
        """The final path of a result that lies in a hidden folder; other values as they are."""
        return self.plain(value) if isinstance(value, str) else value

    def item_of(self, source: Path) -> tuple:
        """(name, item) of the output that a file in a hidden folder belongs to."""
        return next((name, item) for name, item in self.items.items() if item.hidden in source.parents)

    def moves(self) -> list:
        """(path now, final path) of every file made.

        Raises
        ------
        OutputError
            A file would take the place of a folder or the other way round.
        """
        pairs = []
        for item in self.items.values():
            for entry in sorted(item.hidden.iterdir()) if item.hidden.is_dir() else ():
                place = item.final.parent / entry.name
                if entry.name.startswith("."):
                    continue
                if entry.is_dir():
                    pairs += merged_moves(entry, place, item.what)
                elif place.is_dir():
                    raise OutputError("{what} cannot be written: '{path}' is a folder.", what=item.what, path=place)
                else:
                    pairs.append((entry, place))
        return pairs

    def publish(self) -> None:
        """Move everything made to its place: all of it, or, when a move fails, nothing.

        Raises
        ------
        OutputError
            A file cannot be replaced, for example because another program has it open.
        """
        pairs = self.moves()
        if not pairs:
            return
        try:
            for source, _ in pairs:
                _to_disk(source)
            _write_lists(self._open, pairs)
        except OSError as error:
            raise OutputError(write_failure(self._what(pairs[0][1]), str(pairs[0][1]), error)) from error
        done: list = []
        for source, place in pairs:
            try:
                done.append((source, place, _move(source, place)))
            except OSError as error:
                for move in reversed(done):
                    _put_back(*move)
                (self._open[0] / LIST).unlink(missing_ok=True)
                raise OutputError(write_failure(self._what(place), str(place), error)) from error

    def close(self) -> None:
        """Remove the hidden folders, the first one last: it says that the others hold what is published."""
        for hidden in reversed(self._open):
            _remove(hidden)
        self._open = []

    def _what(self, place: Path) -> str:
        """What an output is called, of a file of it."""
        for item in self.items.values():
            if place == item.final or item.final in place.parents or place.stem == item.final.stem:
                return item.what
        return Message("The result")


def sweep(folder: str) -> None:
    """End the publishing that dead runs began in a folder, and remove what other dead runs left there."""
    try:
        entries = [Path(entry.path) for entry in os.scandir(folder) if entry.name.startswith(PREFIX) and _is_ours(entry)]
    except OSError:
        return
    for hidden in entries:
        lock = str(hidden / LOCK)
        try:
            owner = locks.read_owner(lock)
            if owner is None and time.time() - hidden.stat().st_mtime < locks.JUST_MADE:
                continue  # a run that is about to begin, or to end
            if (owner is None or not locks.is_alive(owner, lock)) and locks.take(lock) is None:
                _end(hidden)
        except OSError:
            continue  # gone meanwhile, or not for this user to change: it does no harm


def _take(hidden: Path):
    """Make a hidden folder and its lock; None, or who has it."""
    for attempt in range(5):
        try:
            hidden.mkdir(exist_ok=True)
            return locks.take(str(hidden / LOCK))
        except FileNotFoundError:  # the run before removed it at this moment
            if attempt == 4:
                raise
    return None


def _is_ours(entry) -> bool:
    if not entry.is_dir(follow_symlinks=False):
        return False
    return not hasattr(os, "geteuid") or entry.stat(follow_symlinks=False).st_uid == os.geteuid()


def _end(hidden: Path) -> None:
    """Do what a dead run had decided on, and remove its folders."""
    wish = _read_list(hidden)
    first = Path(wish["folders"][0]) if wish else hidden
    folders = [Path(name) for name in wish["folders"]] if wish and _read_list(first).get("token") == wish["token"] else []
    for folder in folders:
        own = _read_list(folder)
        if own.get("token") != wish["token"]:
            continue  # done and removed before
        for name, place in own["moves"]:
            source, target = folder / name, folder.parent / place
            if source.is_file() and folder in source.parents and folder.parent in target.parents and ".." not in target.parts:
                _move(source, target)
    for folder in reversed(folders or [hidden]):
        if folder.name.startswith(PREFIX):
            _remove(folder)


def _write_lists(folders: Iterable, pairs: list) -> None:
    """Tell every hidden folder what is to be moved; the first one's list is the decision."""
    token = uuid.uuid4().hex
    for hidden in reversed(list(folders)):
        moves = [
            [source.relative_to(hidden).as_posix(), place.relative_to(hidden.parent).as_posix()]
            for source, place in pairs
            if hidden in source.parents
        ]
        text = json.dumps({"token": token, "folders": [str(name) for name in folders], "moves": moves})
        temporary = hidden / f"{LIST}.new"
        temporary.write_text(text, encoding="utf-8", errors="surrogatepass")
        _to_disk(temporary)
        os.replace(temporary, hidden / LIST)


def _read_list(hidden: Path) -> dict:
    """The list of a hidden folder; {} if there is none or it is no list of ours."""
    try:
        wish = json.loads((hidden / LIST).read_text(encoding="utf-8", errors="surrogatepass"))
        texts = [wish["token"], *wish["folders"], *(text for pair in wish["moves"] for text in pair)]
        right = bool(wish["folders"]) and all(isinstance(text, str) for text in texts) and all(len(p) == 2 for p in wish["moves"])
        return wish if right else {}
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return {}


def _move(source: Path, place: Path) -> tuple:
    """Move a file to its place; returns ((where it is kept, its old path) ...) of the file replaced and of its sidecars."""
    old, kept = source.parent / KEPT, []
    place.parent.mkdir(parents=True, exist_ok=True)
    try:
        for ending in RESTS:
            rest = place.with_name(place.name + ending)
            if rest.exists():
                old.mkdir(exist_ok=True)
                copy = old / uuid.uuid4().hex
                os.replace(rest, copy)
                kept.append((copy, rest))
        if os.path.lexists(place):
            copy = _second_name(place, old)
            kept.append((copy, place))
        os.replace(source, place)
    except OSError:
        for copy, rest in kept:
            if copy is not None and rest != place:
                os.replace(copy, rest)
        raise
    return tuple(kept)


def _second_name(place: Path, old: Path):
    """A second name of a file, so that it can come back; None on a file system without links."""
    copy = old / uuid.uuid4().hex
    try:
        old.mkdir(exist_ok=True)
        os.link(place, copy, follow_symlinks=False)
    except (OSError, NotImplementedError):
        return None
    return copy


def _put_back(source: Path, place: Path, kept: tuple) -> None:
    """Undo a move: the new file goes back to its hidden folder, what it replaced to its place."""
    if (None, place) in kept:
        return  # what it replaced is gone: the new file is better than none
    os.replace(place, source) if not kept else _second_name_at(place, source)
    for copy, old in reversed(kept):
        os.replace(copy, old)


def _second_name_at(place: Path, source: Path) -> None:
    with suppress(OSError, NotImplementedError):  # only a kill at this very moment would need it
        os.link(place, source, follow_symlinks=False)


def _remove(hidden: Path) -> None:
    """Remove a hidden folder, its list and its lock last."""
    _empty(hidden)
    (hidden / LIST).unlink(missing_ok=True)
    locks.release(str(hidden / LOCK))
    with suppress(OSError):  # another run has just taken it
        hidden.rmdir()


def _empty(hidden: Path) -> None:
    for entry in list(hidden.iterdir()) if hidden.is_dir() else ():
        if entry.name in (LOCK, LIST):
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry, ignore_errors=True)
        else:
            entry.unlink(missing_ok=True)


def _to_disk(path: Path) -> None:
    """Bring a file to the disk: on a network or with a quota only this tells that there was no room."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def same_name(path: str) -> str:
    """A path as it is compared: names that differ in case alone are one file on Windows and macOS."""
    return path.casefold()


def _style_file(path: Path) -> str:
    """Path of the style beside a layer, as it is compared; '' for files that have none."""
    return same_name(str(path.with_suffix(".qml"))) if path.suffix.lower() in (".tif", ".tiff", ".fgb") else ""
