"""Who works in a folder: a small file that names the process, told apart from those of dead processes."""

from __future__ import annotations

import errno
import json
import os
import platform
import sys
import time
import uuid
from pathlib import Path
from typing import Optional

from ..feedback import Feedback
from ..messages import Message

FORGOTTEN = 7 * 86400
"""Seconds without a change after which a folder of another computer, whose processes nobody here can see, counts as left."""
JUST_MADE = 10
"""Seconds in which a lock without content is one that is being written."""

_FATAL = {getattr(errno, name) for name in ("ENOENT", "ENOSPC", "EDQUOT", "EROFS", "EFBIG") if hasattr(errno, name)}
"""Errors after which trying without a link makes no sense."""

_held: set = set()
"""Locks of this process: one that names it and is not here was left by a run that ended badly."""


def take(path: str) -> Optional[dict]:
    """Make the lock file `path` for this process; None if that went well, else who holds it.

    The lock of a process that no longer lives is taken over.

    Raises
    ------
    OSError
        The file cannot be written.
    """
    for _ in range(100):
        if _created(path):
            _held.add(os.path.abspath(path))
            return None
        owner = read_owner(path)
        if owner is None:
            continue  # released meanwhile
        if is_alive(owner, path):
            return owner
        _take_away(path, owner)
    return read_owner(path) or {}


def _created(path: str) -> bool:
    """Make the lock file with its content at once; False if there is one already."""
    text = json.dumps(this_process())
    whole = f"{path}.{uuid.uuid4().hex[:8]}"
    try:
        Path(whole).write_text(text, encoding="utf-8")
        os.link(whole, path)
        return True
    except FileExistsError:
        return False
    except (OSError, NotImplementedError) as error:
        if isinstance(error, FileNotFoundError) or getattr(error, "errno", 0) in (
            errno.ENOSPC,
            errno.EROFS,
            getattr(errno, "EDQUOT", 0),
        ):
            raise
    finally:
        Path(whole).unlink(missing_ok=True)
    return _created_without_links(path, text)


def _created_without_links(path: str, text: str) -> bool:
    """The same on a file system without links: for a moment the file is empty."""
    try:
        with open(path, "x", encoding="utf-8") as stream:
            try:
                stream.write(text)
                stream.flush()
            except OSError:  # a full disk: no lock without a name stays behind
                Path(path).unlink(missing_ok=True)
                raise
    except FileExistsError:
        return False
    return True


def release(path: str) -> None:
    """Give up a lock of this process."""
    _held.discard(os.path.abspath(path))
    Path(path).unlink(missing_ok=True)


def wait_for(path: str, folder: str, feedback: Feedback) -> None:
    """Take a lock, waiting for the run that holds it; says so once, and looks for cancellation."""
    warned = False
    while True:
        owner = take(path)
        if owner is None:
            return
        if not warned:
            feedback.info(
                Message(
                    "Another run ({owner}) works on the same input in '{folder}'. This one waits until it has ended.",
                    owner=described(owner),
                    folder=folder,
                )
            )
            warned = True
        feedback.check()
        time.sleep(0.25)


def described(owner: dict) -> Message:
    """A process in words."""
    return Message("process {pid} on {host}", pid=owner.get("pid", "?"), host=owner.get("host", "?"))


def read_owner(path: str) -> Optional[dict]:
    """Who holds a lock; None if there is none, {} if its content makes no sense."""
    try:
        with open(path, encoding="utf-8", errors="replace") as stream:
            owner = json.loads(stream.read(10000))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError):
        return {}
    return owner if isinstance(owner, dict) else {}


def is_alive(owner: dict, path: str) -> bool:
    """True if the holder of the lock file `path` may still be at work."""
    here = this_process()
    try:
        age = time.time() - os.stat(path).st_mtime
    except OSError:
        return False
    if not isinstance(owner.get("pid"), int):
        return age < JUST_MADE
    if (owner.get("host"), owner.get("space")) != (here["host"], here["space"]):
        return age < FORGOTTEN
    if owner.get("boot") != here["boot"]:
        return False
    if owner["pid"] == here["pid"]:
        return owner.get("started") == here["started"] and os.path.abspath(path) in _held
    return _runs(owner["pid"]) and owner.get("started") == _started(owner["pid"])


def this_process() -> dict:
    """What names this process for good: its number is used again, together with the time it began it is not."""
    pid = os.getpid()
    return {"host": platform.node(), "space": _link("/proc/self/ns/pid"), "boot": _boot(), "pid": pid, "started": _started(pid)}


def _take_away(path: str, owner: dict) -> None:
    """Remove the lock of a dead process, unless somebody else has just done so and made a new one."""
    aside = f"{path}.{uuid.uuid4().hex[:8]}"
    try:
        os.rename(path, aside)
        if read_owner(aside) != owner and not os.path.exists(path):
            os.rename(aside, path)
        Path(aside).unlink(missing_ok=True)
    except OSError:
        pass  # somebody was faster


def _runs(pid: int) -> bool:
    if sys.platform == "win32":
        return _runs_on_windows(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        pass  # it lives and belongs to somebody else
    return _state(pid) != "Z"


def _runs_on_windows(pid: int) -> bool:
    """os.kill would end the process there."""
    import ctypes

    kernel, code = ctypes.windll.kernel32, ctypes.c_ulong()
    handle = kernel.OpenProcess(0x1000, False, pid)  # PROCESS_QUERY_LIMITED_INFORMATION
    if not handle:
        return kernel.GetLastError() == 5  # access denied: it lives
    try:
        return bool(kernel.GetExitCodeProcess(handle, ctypes.byref(code))) and code.value == 259  # STILL_ACTIVE
    finally:
        kernel.CloseHandle(handle)


def _stat(pid: int) -> list:
    """Fields of /proc/<pid>/stat after the name of the program, which may hold anything; [] where there is none."""
    try:
        with open(f"/proc/{pid}/stat", "rb") as stream:
            return stream.read().rpartition(b")")[2].decode("ascii", "replace").split()
    except OSError:
        return []


def _state(pid: int) -> str:
    return (_stat(pid) or [""])[0]


def _started(pid: int) -> str:
    """Ticks between the start of the computer and that of the process; '' where it is not known."""
    fields = _stat(pid)
    return fields[19] if len(fields) > 19 else ""


def _boot() -> str:
    try:
        with open("/proc/sys/kernel/random/boot_id", encoding="ascii") as stream:
            return stream.read().strip()
    except OSError:
        return ""


def _link(path: str) -> str:
    try:
        return os.readlink(path)
    except OSError:
        return ""
