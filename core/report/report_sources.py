"""Where a report comes from, by the records of its steps (`core.runs.run_record`): imagery and its dates, inputs, versions."""

from __future__ import annotations

import re
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Callable, Iterable, Iterator, Optional

from .document import Heading, Paragraph, TableBlock

_DATE = re.compile(r"(?<!\d)(20\d\d)-?([01]\d)-?([0-3]\d)(?!\d)")
"""A date in the name of a product (S2A_MSIL2A_20230812T051651_..., LC08_..._20230812_..., 2023-08-12)."""

_IMAGERY = ("PRODUCTS", "PRODUCTS_FOLDER")

TITLE = "Data and method"
DATES = "Dates of the imagery"
MADE_WITH = "Made with"
HASHES = "The hash of a layer is that of the features read, of large images and folders that of samples."
INPUTS = "Inputs"
STEPS = "Steps, in their order"
VERSIONS = "Versions"
INPUT_COLUMNS = ("Name", "File", "SHA-256")
STEP_COLUMNS = ("Step", "Parameters")
STEP_TITLES = {
    "fetchimagery": "Fetch Sentinel-2 imagery",
    "prepareimagery": "Prepare imagery",
    "estimatescale": "Estimate segmentation scale",
    "previewsegmentation": "Preview segmentation",
    "segmentimage": "Segment image",
    "computefeatures": "Compute object features",
    "labelobjects": "Label objects",
    "trainrandomforest": "Train random forest",
    "compareclassifiers": "Compare classifiers",
    "classifymines": "Classify mines",
    "drawsample": "Draw accuracy sample",
    "assessaccuracy": "Assess accuracy",
    "importregister": "Import register",
    "matchregister": "Match mines with the register",
    "detectchange": "Detect change between years",
    "mergefieldwork": "Merge field work",
    "minestatistics": "Mine statistics",
    "inventoryreport": "Write inventory report",
    "minesheets": "Write mine sheets",
    "exportinventory": "Export inventory",
    "fieldpackage": "Make field package",
    "checkdependencies": "Check dependencies",
    "createdemodata": "Create demo landscape",
}
"""Names of the steps in the toolbox, by which a reader knows them."""

_steps: ContextVar[Optional[Callable[[], list]]] = ContextVar("steps", default=None)


@contextmanager
def made_by(steps: Callable[[], list]) -> Iterator[None]:
    """Let reports written inside the block, in this thread, tell the records that `steps()` gives: the run's own last."""
    token = _steps.set(steps)
    try:
        yield
    finally:
        _steps.reset(token)


def known_steps() -> list:
    """Records of the block of `made_by`; [] outside."""
    steps = _steps.get()
    return [] if steps is None else steps()


# -- imagery -----------------------------------------------------------------------------------------------------------


def dates_in(text: str) -> list:
    """ISO dates that a text holds, each once; of a product's name the first is the day of the image."""
    found = (f"{year}-{month}-{day}" for year, month, day in _DATE.findall(text) if "01" <= month <= "12" and "01" <= day <= "31")
    return list(dict.fromkeys(found))


def imagery(steps: Iterable[dict]) -> list:
    """(name, ISO date or '') of the images that the steps took, each once, by date."""
    names = {
        entry["name"]: (dates_in(entry["name"]) or [""])[0]
        for step in steps
        if step["step"] == "prepareimagery"
        for parameter in _IMAGERY
        for entry in step["inputs"].get(parameter, ())
    }
    return sorted(names.items(), key=lambda item: (item[1], item[0]))


def dates_of_stack(scenes: str) -> list:
    """Dates in the tag `MINEMAPPER_SCENES` of an image stack: 'name (date); name (date)'."""
    return sorted({found.group(1) for found in re.finditer(r"\((20\d\d-\d\d-\d\d)\)", scenes or "")})


def dates_text(dates: Iterable[str]) -> str:
    """Dates as a reader takes them: all of a few, first and last of many; '' if none is known."""
    known = sorted({date for date in dates if date})
    if len(known) <= 4:
        return ", ".join(known)
    return f"{known[0]} \u2013 {known[-1]} ({len(known)})"


# -- inputs, steps, versions -------------------------------------------------------------------------------------------


def outside_inputs(step: dict) -> Iterator[tuple]:
    """Parameter, file and hash of the inputs that no step made."""
    for name, entries in sorted(step["inputs"].items()):
        for entry in entries:
            if "made_by" not in entry:
                digest = next((entry[key] for key in ("sha256", "read_sha256", "sampled_sha256") if key in entry), "")
                file = entry["name"]
                yield name, file.replace("_", "_\u200b") if len(file) > 40 else file, digest[:16]  # where a long name may break


def settings_text(parameters: dict) -> str:
    """Parameters with a value, as NAME = value on one line."""
    return "; ".join(
        f"{name}\u00a0=\u00a0{_plain(value)}" for name, value in sorted(parameters.items()) if value not in (None, "", [])
    )


def _plain(value):
    return ", ".join(str(item) for item in value) if isinstance(value, (list, tuple)) else str(value)


def source_facts(steps: list, words: Callable) -> list:
    """(name, text) for the head of a report: dates of the imagery and what made it, as far as they are known."""
    facts = [(DATES, dates_text(date for _, date in imagery(steps)))]
    if steps:
        versions = steps[-1]["versions"]
        made = [
            f"{title} {versions[name]}" for name, title in (("mine_mapper", "Mine Mapper"), ("qgis", "QGIS")) if name in versions
        ]
        facts.append((MADE_WITH, ", ".join(made)))
    return [(words(name), text) for name, text in facts if text]


def step_title(name: str, words: Callable) -> str:
    """The step as the toolbox calls it; its id if it has no other name."""
    return words(STEP_TITLES.get(name, name))


def source_parts(steps: list, words: Callable, level: int = 1) -> list:
    """Parts of a document: inputs with their hashes, parameters and versions, of all steps that are known.

    `level` is that of their heading.
    """
    if not steps:
        return []
    parts: list = [Heading(words(TITLE), level)]
    inputs: dict = {}
    for name, file, digest in (entry for step in steps for entry in outside_inputs(step)):
        inputs.setdefault((name, file), digest)
    if inputs:
        rows = [[*key, digest] for key, digest in inputs.items()]
        parts.append(TableBlock([words(name) for name in INPUT_COLUMNS], rows, words(INPUTS)))
        parts.append(Paragraph(words(HASHES), small=True))
    rows = [[step_title(step["step"], words), settings_text(step["parameters"]) or "\u2013"] for step in steps]
    parts.append(TableBlock([words(name) for name in STEP_COLUMNS], rows, words(STEPS)))
    versions = {name: version for step in steps for name, version in step["versions"].items()}
    parts.append(Heading(words(VERSIONS), level + 1))
    parts.append(Paragraph(", ".join(f"{name} {version}" for name, version in versions.items()), small=True))
    return parts
