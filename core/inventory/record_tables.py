"""Cells of the report that tell of the steps of a run record (`core.run_record`)."""

from __future__ import annotations

from typing import Iterator


def outside_inputs(step: dict) -> Iterator[tuple]:
    """Parameter, file and hash of the inputs that no step made."""
    for name, entries in sorted(step["inputs"].items()):
        for entry in entries:
            if "made_by" not in entry:
                digest = next((entry[key] for key in ("sha256", "read_sha256", "sampled_sha256") if key in entry), "")
                file = entry["name"]
                yield name, file.replace("_", "_\u200b") if len(file) > 40 else file, digest[:16]  # where a long name may break


def settings_text(parameters: dict) -> str:
    """Parameters with a value, as NAME = value."""
    return "; ".join(f"{name} = {_plain(value)}" for name, value in sorted(parameters.items()) if value not in (None, "", []))


def _plain(value):
    return ", ".join(str(item) for item in value) if isinstance(value, (list, tuple)) else str(value)
