"""Numba compiles the kernels once on each computer: whether that is still to come, and how long it takes."""

from __future__ import annotations

import re
import sys
from pathlib import Path

CORE = Path(__file__).resolve().parent
COMPILE_SECONDS = {
    "demo": 14,
    "imagery": 4,
    "segmentation": 5,
    "features": 8,
    "learning": 5,
    "statistics": 2,
    "accuracy": 1,
    "polygon_kernels": 4,
}
"""Seconds that compiling the kernels of a folder (or file) of core takes on one core of an ordinary computer."""

IN_OTHERS = {"hashing", "lattice", "resampling_kernels", "terrain"}
"""Files beside the folders whose kernels those of a folder call: their time is in that of the folder."""


def compile_seconds(parts) -> float:
    """Time that compiling takes before a step that uses these parts of core can run; 0 = they were compiled before."""
    return float(sum(COMPILE_SECONDS[part] for part in parts if not _is_compiled(part)))


def _is_compiled(part: str) -> bool:
    """True if the cache holds machine code of the sources as they are now, of at least one kernel of the part."""
    return any(_has_code(source) for source in kernel_files(part))


def kernel_files(part: str) -> list:
    """Files of a part that hold kernels."""
    files = [CORE / f"{part}.py"] if (CORE / f"{part}.py").exists() else sorted((CORE / part).rglob("*.py"))
    return [file for file in files if holds_kernels(file)]


def holds_kernels(file: Path) -> bool:
    return re.search(r"^@kernel\b", file.read_text(encoding="utf-8"), re.MULTILINE) is not None


def _has_code(source: Path) -> bool:
    """True if the cache holds machine code of the sources as they are now, for this version of Python."""
    from ._jit import cache_folders

    version = f"py{sys.version_info[0]}{sys.version_info[1]}"
    return any(version in index.name for folder in cache_folders(source) for index in folder.glob(f"{source.stem}.*.nbi"))
