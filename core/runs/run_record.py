"""What made a result: inputs with their hashes, parameters, versions. Kept with it, so that a run can be repeated.

A result carries the steps that made it as a list: its own step last, before it those that made its inputs. Nothing in it
depends on time, folders or threads: the same input gives the same record.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
from importlib import metadata
from pathlib import Path
from typing import Any, Iterable, Optional

from ..feedback import Feedback

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


WHOLE_FILE, WHOLE_PART = 256 << 20, 8 << 20
"""A larger file (or a larger file of a folder) is hashed in samples."""
SAMPLES, SAMPLE_BYTES, MOST_FILES = 8, 1 << 20, 10000


def input_hash(path: str, feedback: Optional[Feedback] = None) -> dict:
    """`sha256` of a small file; of large files and of folders `sampled_sha256`, which is quick.

    The sampled one takes the name, the size and eight blocks of 1 MiB, evenly spread, of each large file, so that
    gigabytes of imagery are told apart without reading all of them.
    """
    root = Path(path)
    if root.is_file() and root.stat().st_size <= WHOLE_FILE:
        return {"sha256": file_hash(path, feedback)}
    digest = hashlib.sha256()
    for entry in [root] if root.is_file() else _files_in(root):
        if feedback is not None:
            feedback.check()
        digest.update(f"{'' if entry == root else entry.relative_to(root).as_posix()}\0".encode())
        try:
            _add_samples(digest, entry)
        except OSError:  # gone meanwhile, or not for this user to read
            digest.update(b"unreadable")
    return {"sampled_sha256": digest.hexdigest()}


def _files_in(root):
    """The first `MOST_FILES` files below a folder, sorted folder by folder: somebody may choose the root of a disk."""
    count = 0
    for folder, folders, files in os.walk(root):
        folders.sort()
        for name in sorted(files):
            if count == MOST_FILES:
                return
            count += 1
            yield Path(folder) / name


def _add_samples(digest, path):
    """Size and content of a small file, size and blocks of a large one."""
    size = path.stat().st_size
    whole = size <= WHOLE_PART
    digest.update(f"{size}\0".encode())
    with open(path, "rb") as stream:
        for place in [0] if whole else [(size - SAMPLE_BYTES) * block // (SAMPLES - 1) for block in range(SAMPLES)]:
            stream.seek(place)
            digest.update(stream.read(size if whole else SAMPLE_BYTES))


def step_record(step: str, parameters: dict, inputs: dict, versions: dict) -> dict:
    """Record of one run of a step; `id` is a hash of all the rest.

    Parameters
    ----------
    parameters : dict
        Name -> number, text, bool or list of these.
    inputs : dict
        Parameter name -> list of dicts with `name` (without folder), a hash, perhaps `features` and `made_by`
        (id of the step that made the file).
    """
    record = {"step": step, "parameters": parameters, "inputs": inputs, "versions": versions}
    return {"id": parameters_hash(**record), **record}


def joined_steps(chains: Iterable[list]) -> list:
    """Steps of several results in one list, each once, those that came first before those that used them."""
    steps: dict = {}
    for chain in chains:
        for record in chain:
            steps.setdefault(record["id"], record)
    return list(steps.values())


def steps_to_text(steps: list, indent: Optional[int] = None) -> str:
    """JSON of steps, the same text for the same steps."""
    return json.dumps({"format": "mine mapper run record 1", "steps": steps}, ensure_ascii=False, sort_keys=True, indent=indent)


def steps_from_text(text: str) -> list:
    """Steps of a JSON text; none if it is no run record. What a stranger wrote into a step is left out with the step."""
    try:
        record = json.loads(text)
        steps = record["steps"] if str(record["format"]).startswith("mine mapper run record") else []
        return [step for step in steps if _is_step(step)]
    except (ValueError, TypeError, KeyError, RecursionError):
        return []


def _is_step(step: Any) -> bool:
    """True for what `step_record` makes: readers rely on these types."""
    kinds = {"id": str, "step": str, "parameters": dict, "inputs": dict, "versions": dict}
    if not isinstance(step, dict) or not all(isinstance(step.get(name), kind) for name, kind in kinds.items()):
        return False
    inputs = step["inputs"].values()
    return all(isinstance(entries, list) and all(isinstance(entry, dict) for entry in entries) for entries in inputs)
