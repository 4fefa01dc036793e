"""What made a result: inputs with their hashes, parameters, versions. Kept beside it, so a run can be repeated."""

from __future__ import annotations

import hashlib
import json
import os
import platform
from importlib import metadata
from pathlib import Path
from typing import Any, Optional

from .feedback import Feedback

PACKAGES = ("numpy", "numba", "scikit-learn", "scikit-image", "scipy", "rasterio", "shapely")


def file_hash(path: str, feedback: Optional[Feedback] = None) -> str:
    """SHA-256 of a file, or of all files of a folder with their relative names, as hexadecimal digits.

    A `feedback` is asked for cancellation on the way: large files take a while.
    """
    digest = hashlib.sha256()
    root = Path(path)
    files = [root] if root.is_file() else sorted(p for p in root.rglob("*") if p.is_file())
    for entry in files:
        if entry != root:
            digest.update(entry.relative_to(root).as_posix().encode())
        with open(entry, "rb") as stream:
            for chunk in iter(lambda: stream.read(1 << 20), b""):
                if feedback is not None:
                    feedback.check()
                digest.update(chunk)
    return digest.hexdigest()


def parameters_hash(**parameters: Any) -> str:
    """Short hash of parameters, the same for the same values in any order; keys work folders."""
    return hashlib.sha256(json.dumps(parameters, sort_keys=True, default=str).encode()).hexdigest()[:16]


def package_versions() -> dict:
    """Versions of Python and of the packages that decide on the results."""
    versions = {"python": platform.python_version()}
    for package in PACKAGES:
        try:
            versions[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            versions[package] = "missing"
    return versions


def run_record(step: str, inputs: dict, parameters: dict) -> dict:
    """Record of one step: input paths with hashes (None = no file), parameters, versions."""
    hashes = {name: {"path": os.fspath(p), "sha256": file_hash(p)} for name, p in inputs.items() if p and os.path.exists(p)}
    return {"step": step, "inputs": hashes, "parameters": parameters, "versions": package_versions()}
