"""How much memory a step may use: of the computer, of the container or batch job the process runs in, of `ulimit`."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Iterator, Optional

from ..errors import ParameterError

FLOOR = 400_000_000
"""Bytes below which no heavy step can stay: QGIS with its libraries and the compiled kernels takes some 300 MB by itself."""

_CGROUPS = Path("/sys/fs/cgroup")
_PROCESS = Path("/proc/self")


def memory_ceiling() -> int:
    """Bytes that this process can have at most: memory of the computer, limits of its cgroups (v1 and v2), `ulimit`."""
    return min([_machine_memory(), *_cgroup_limits(_CGROUPS, _PROCESS / "cgroup"), *_ulimits()])


def default_memory() -> int:
    """Bytes that a step uses when MEMORY_LIMIT is 0: half of what the process can have, and no more than is free now."""
    free = _free_memory()
    half = memory_ceiling() // 2
    return half if free is None else max(min(half, free), 0)


def allowed_memory(megabytes: int) -> int:
    """Bytes for a MEMORY_LIMIT in MB, 0 = chosen here; never more than the process can have."""
    return min(megabytes * 1_000_000, memory_ceiling()) if megabytes > 0 else default_memory()


def require_memory(megabytes: int) -> None:
    """Raise `ParameterError` if a heavy step cannot stay within MEMORY_LIMIT, or within what there is."""
    if 0 < megabytes * 1_000_000 < FLOOR:
        raise ParameterError(
            "MEMORY_LIMIT is {limit} MB: at least {needed:.0f} MB are needed. Raise it, or set it to 0 to use half of the "
            "computer's memory.",
            limit=megabytes,
            needed=FLOOR / 1e6,
        )
    if allowed_memory(megabytes) < FLOOR:
        raise ParameterError(
            "This process can have {memory:.0f} MB of memory (of the computer, the container, the batch job or 'ulimit -v'), and "
            "at least {needed:.0f} MB are needed. Close other programs, or raise that limit.",
            memory=allowed_memory(megabytes) / 1e6,
            needed=FLOOR / 1e6,
        )


def resident_memory() -> int:
    """Bytes of memory that this process has now; 0 where that is not known."""
    return _status("VmRSS")


def _machine_memory() -> int:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return _windows_memory()[0]


def _cgroup_limits(root: Path, own: Path) -> Iterator[int]:
    """Limits of the groups of this process and of all groups above them.

    `own` lists them: ``0::/path`` for version 2, ``N:memory:/path`` for version 1. Inside a container the path may be one of the
    computer outside; the root that is seen is the container's own group then.
    """
    for controllers, path in _groups(own):
        base, name = (root, "memory.max") if controllers == "" else (root / "memory", "memory.limit_in_bytes")
        if controllers and "memory" not in controllers.split(","):
            continue
        group = base / path.lstrip("/")
        for place in (group, *group.parents):
            if base in (place, *place.parents):
                limit = _number_in(place / name)
                if limit is not None and limit > 0:
                    yield limit


def _groups(own: Path) -> list:
    """[(controllers, path)]; version 2 has no controllers. Without the list, as in some containers, both roots are asked."""
    try:
        lines = own.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return [("", "/"), ("memory", "/")]
    parts = [line.split(":", 2) for line in lines]
    return [(part[1], part[2]) for part in parts if len(part) == 3]


def _number_in(path: Path) -> Optional[int]:
    try:
        return int(path.read_text(encoding="ascii", errors="replace"))
    except (OSError, ValueError):  # 'max', or no such limit
        return None


def _ulimits() -> Iterator[int]:
    """What `ulimit -v` and `ulimit -d` leave: memory in use now and room for more addresses."""
    try:
        import resource
    except ImportError:
        return
    for limit, field in ((resource.RLIMIT_AS, "VmSize"), (resource.RLIMIT_DATA, "VmData")):
        soft, _ = resource.getrlimit(limit)
        if soft != resource.RLIM_INFINITY:
            yield max(soft - _status(field) + _status("VmRSS"), 0)


def _status(field: str) -> int:
    """Bytes of a field of /proc/self/status; 0 where there is none."""
    return _field(_PROCESS / "status", field)


def _field(path: Path, field: str) -> int:
    try:
        for line in path.read_text(encoding="ascii", errors="replace").splitlines():
            if line.startswith(f"{field}:"):
                return int(line.split()[1]) * 1024
    except (OSError, ValueError, IndexError):
        pass
    return 0


def _free_memory() -> Optional[int]:
    """Bytes that other programs leave to this process, with what it has already; None where that is not known."""
    if os.name == "nt":
        return _windows_memory()[1]
    free = _field(Path("/proc/meminfo"), "MemAvailable")
    return free + _status("VmRSS") if free else None


def _windows_memory() -> tuple:
    """(all, free) bytes."""
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = [("length", ctypes.c_ulong), ("load", ctypes.c_ulong), *((f"size{i}", ctypes.c_ulonglong) for i in range(7))]

    status = Status(length=ctypes.sizeof(Status))
    if not ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):
        return 8 << 30, 8 << 30
    return status.size0, status.size1
