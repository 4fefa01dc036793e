"""The families of trouble. Each takes the inputs, a tally, a seed and the share of its trials that is wanted."""

import json
import os
import resource
import shutil
import signal
import sqlite3
import time
from pathlib import Path

import numpy as np
from catalogues import catalogues
from clusters import clusters
from trials import Child, files, run, visible

KILLS_IN_A_ROW = 5
"""Runs that are killed one after the other in one folder, each over what the one before left, until one may end."""


def kills(inputs, tally, seed, share):
    """SIGKILL at random moments of every step: all outputs old or all new; the next run gives the same bytes, nothing is left."""
    random = np.random.default_rng(seed)
    for name, step in inputs.steps.items():
        new, duration = _expected(inputs, name, tally)
        in_a_row = 2 if step.model else KILLS_IN_A_ROW  # a model goes on at its step, and is soon done
        for round_ in range(-(-_count(20, share) // in_a_row)) if new else ():
            folder = _fresh(inputs, "kills")
            old = _old(folder, step) if round_ % 2 else {}
            for trial in range(min(in_a_row, _count(20, share) - in_a_row * round_)):
                # half of the kills fall on the last tenth, where the files are completed and get their names
                moment = duration * (random.uniform(0, 1.05) if trial % 2 else random.uniform(0.85, 1.1))
                Child(step.algorithm, step.parameters(folder)).kill_after(moment)
                found, what = _content(folder), f"{name} killed after {moment:.2f} of {duration:.2f} s"
                odd = [n for n in {**old, **new, **found} if found.get(n) not in (old.get(n), new.get(n))]
                if odd:
                    tally.add("lost", f"{what}: half-written: {sorted(odd)}")
                elif found not in (old, new) and not step.model:
                    tally.add("lost", f"{what}: old and new together: {sorted(found)}")
                else:
                    tally.add("old" if found == old else "new" if found == new else "up to a step")
                old = found
            status, text = Child(step.algorithm, step.parameters(folder)).wait()
            hidden = [n for n in files(folder) if n.startswith(".") or "/." in n]
            if status or _content(folder) != new or hidden:
                tally.add("rerun", f"{what}, run again: status {status}, left behind {hidden}: {text[-300:]}")
            elif step.model and "Taken from the run before" in text:
                tally.add("went on at its step", count=False)


def signals(inputs, tally, seed, share):
    """Ctrl-C and an ordinary kill: a sentence, nothing made, nothing left."""
    random = np.random.default_rng(seed + 1)
    for name, step in inputs.steps.items():
        for number in (signal.SIGINT, signal.SIGTERM)[: _count(2, share)]:
            folder = _fresh(inputs, "signals")
            status, text = Child(step.algorithm, step.parameters(folder)).kill_after(random.uniform(0.05, 0.4), number)
            left = files(folder)
            if status == 0:
                tally.add("done before")
            elif not left and (status == -number or "KeyboardInterrupt" in text):
                tally.add("before it began")
            elif status != 1 or ("Cancelled" not in text and not step.model) or [n for n in left if not step.keeps(n)]:
                tally.add("failed", f"{name} after signal {number}: status {status}, left {sorted(left)}: {text[-200:]}")
            else:
                tally.add("cancelled")


def disks(inputs, tally, seed, share):
    """Files that may not grow beyond a size, as on a full disk or with a quota: done, or a sentence and the old results."""
    random = np.random.default_rng(seed + 2)
    for name, step in inputs.small_steps.items():
        new, _ = _expected(inputs, name, tally)
        folder = _fresh(inputs, "disks")
        sizes = sorted(len(content) for content in new.values())
        wanted = [300, 1000, 4000, *(int(size * factor) for size in sizes for factor in (0.3, 0.9, 0.999, 1.001))]
        for size in sorted(random.choice(wanted, min(_count(8, share), len(wanted)), replace=False)):
            shutil.rmtree(folder)
            folder.mkdir()
            old = _old(folder, step)
            limits = [(resource.RLIMIT_FSIZE, max(int(size), 100))]
            status, text = Child(step.algorithm, step.parameters(folder), limits).wait()
            found, what = _content(folder), f"{name} with files of {size} bytes at most"
            if status == 0 and found != new:
                tally.add("lost", f"{what}: status 0, and not the whole result: {sorted(found)}")
            elif status != 0 and found != old:
                tally.add("lost", f"{what}: the old results are gone: {sorted(found)}")
            else:
                tally.judge(what, status, text)


def memory(inputs, tally, seed, share):
    """`ulimit -v` a little above what the warm process has: done, or a sentence."""
    now = int(next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmSize")).split()[1])
    for name, step in inputs.small_steps.items():
        for more in (20, 60, 150, 400)[: _count(4, share)]:
            folder = _fresh(inputs, "memory")
            limits = [(resource.RLIMIT_AS, now * 1024 + more * 1_000_000)]
            status, text = Child(step.algorithm, step.parameters(folder), limits).wait()
            left = files(folder)
            if status != 0 and left:
                tally.add("lost", f"{name} with {more} MB more: left {sorted(left)}")
            tally.judge(f"{name} with {more} MB more", status, text)


def numbers(inputs, tally, seed, share):
    """What is no number, or beyond all reason, in every number of every algorithm: refused by name."""
    from qgis.core import QgsApplication

    values = ["nan", "inf", "-inf", "1e300", "-1e300", "abc", "1e999", "0x10", float("nan"), 10**30]
    provider = QgsApplication.processingRegistry().providerById("minemapper")
    random = np.random.default_rng(seed + 3)
    cases = []
    for algorithm in provider.algorithms():
        numbers_of_it = [definition for definition in algorithm.parameterDefinitions() if definition.type() == "number"]
        cases += [(algorithm.name(), definition, value) for definition in numbers_of_it for value in values]
    always = [index for index, case in enumerate(cases) if str(case[2]) in ("nan", "inf", "-inf")]
    chosen = [*always, *random.permutation(np.setdiff1d(np.arange(len(cases)), always))[:400]]
    for index in random.permutation(chosen)[: _count(len(chosen), share)]:
        name, definition, value = cases[int(index)]
        step = inputs.steps.get(name)
        folder = _fresh(inputs, "numbers")
        given = step.parameters(folder) if step is not None else {}  # of the others the form alone is asked
        status, text = Child(name, {**given, definition.name(): value}).wait()
        what = f"{name} {definition.name()}={value}"
        tally.judge(what, status, text, may_succeed=False)
        if status == 1 and definition.name() not in text:
            tally.add("unnamed", f"{what}: {text[-300:]}")
        if files(folder):
            tally.add("lost", f"{what}: left {sorted(files(folder))}")


def values(inputs, tally, seed, share):
    """Wrong choices, layers, fields, files and names of outputs: a sentence, no output."""
    wrong = ["", "x", "/none/there.tif", str(inputs.folder), "a,b;c", "'\"<script>", "й" * 300, "\\\\server\\x", "[1,2", "null"]
    random = np.random.default_rng(seed + 4)
    cases = [
        (name, step, key, value)
        for name, step in {**inputs.small_steps, **inputs.further}.items()  # the model hands on what it is given
        for key in (*step.inputs, *step.outputs)
        for value in wrong
    ]
    for index in random.permutation(len(cases))[: _count(300, share)]:
        name, step, key, value = cases[int(index)]
        folder = _fresh(inputs, "values")
        if key in step.outputs:
            value = str(folder / Path(value.replace("\0", "")).name) if value else value
        status, text = Child(step.algorithm, step.parameters(folder, **{key: value})).wait()
        tally.judge(f"{name} {key}={value[:60]!r}", status, text)


def overwriting(inputs, tally, seed, share):
    """Every output on every input: refused, and the input is as it was."""
    for name, step in {**inputs.steps, **inputs.further}.items():
        for output, file in step.outputs.items():
            for key, value in step.inputs.items():
                path = value[0] if isinstance(value, list) else value
                if not isinstance(path, str) or not os.path.isfile(path):
                    continue
                folder = _fresh(inputs, "overwriting")
                copy = folder / f"copy{Path(file).suffix or '.gpkg'}"
                shutil.copy(path, copy)
                before = copy.read_bytes()
                given = [str(copy)] if isinstance(value, list) else str(copy)
                status, text = Child(step.algorithm, step.parameters(folder, **{key: given, output: str(copy)})).wait()
                tally.judge(f"{name} {output}={key}", status, text, may_succeed=False)
                if copy.read_bytes() != before:
                    tally.add("lost", f"{name}: {output} has overwritten {key}")


def strangers(inputs, tally, seed, share):
    """Bytes changed at random in every input: done or a sentence, within the time."""
    random = np.random.default_rng(seed + 5)
    for name, step in {**inputs.small_steps, **inputs.further}.items():
        for key, value in step.inputs.items():
            path = value[0] if isinstance(value, list) else value
            if not isinstance(path, str) or not os.path.isfile(path):
                continue
            for _ in range(_count(12, share)):
                folder = _fresh(inputs, "strangers")
                copy = folder / f"changed{Path(path).suffix}"
                copy.write_bytes(_changed(Path(path).read_bytes(), random))
                given = [str(copy)] if isinstance(value, list) else str(copy)
                status, text = Child(step.algorithm, step.parameters(folder, **{key: given})).wait()
                if status is not None and status < 0:  # GDAL and SQLite read them, in a process that a stranger's file may end
                    tally.add("ended by a library")
                    continue
                tally.judge(f"{name} {key} changed", status, text)


def records(inputs, tally, seed, share):
    """Run records of odd kinds in layers that a step reads."""
    bad_step = {"id": [1], "step": 1, "parameters": 5, "inputs": 5, "versions": 5}
    odd = [json.dumps({"format": "mine mapper run record 1", "steps": steps}) for steps in ([bad_step], 5, [None, []], {"a": 1})]
    odd += ["[" * 100000, "null", '"', '{"format": [], "steps": {}}']
    step = inputs.steps.get("matchregister")
    if step is None:
        return
    for text in odd[: _count(len(odd), share)]:
        folder = _fresh(inputs, "records")
        copy = folder / "mines_in.gpkg"
        shutil.copy(step.inputs["MINES"], copy)
        with sqlite3.connect(copy) as connection:
            connection.execute("UPDATE gpkg_metadata SET metadata = ?", (text,))
        connection.close()
        status, said = Child(step.algorithm, step.parameters(folder, MINES=str(copy))).wait()
        tally.judge(f"record {text[:40]}", status, said)
        if status:
            tally.add("refused", f"a layer with the record {text[:60]} was refused: {said[-300:]}")


def pairs(inputs, tally, seed, share):
    """Two runs with one output or one work folder: whole results, and whoever cannot write says who does."""
    for name, step in inputs.small_steps.items():
        new, _ = _expected(inputs, name, tally)
        for _ in range(_count(2, share)):
            folder = _fresh(inputs, "pairs")
            children = [Child(step.algorithm, step.parameters(folder)) for _ in range(3)]
            ends = [child.wait() for child in children]
            for status, text in ends:
                tally.judge(f"{name} at once", status, text)
            if all(status for status, _ in ends) or _content(folder) != new:
                tally.add("lost", f"{name} at once: {[text[-200:] for _, text in ends]}")
            if any(status and "another run" not in text for status, text in ends):
                tally.add("unnamed", f"{name} at once: {[text[-200:] for _, text in ends]}")
    for name in ("segmentimage", "computefeatures", "prepareimagery"):
        if name not in inputs.steps:
            continue
        step, folder = inputs.steps[name], _fresh(inputs, "pairs")
        places = [folder / "1", folder / "2"]
        for place in places:
            place.mkdir()
        work = {"WORK_FOLDER": str(folder / "work"), "TILE_SIZE": 128}
        children = [Child(step.algorithm, step.parameters(place, **work)) for place in places]
        for child in children:
            status, text = child.wait()
            tally.judge(f"{name} in one work folder", status, text)
            if status:
                tally.add("lost", f"{name} in one work folder: {text[-300:]}")
        if _content(places[0]) != _content(places[1]) or list((folder / "work").glob("*")):
            tally.add("lost", f"{name} in one work folder: results differ, or tiles are left")


TIMED = ("gpkg_contents", "layer_styles", "gpkg_metadata_reference")
"""Tables of a GeoPackage that hold the time of their last change."""

FAMILIES = {
    "kills": kills,
    "signals": signals,
    "disks": disks,
    "memory": memory,
    "numbers": numbers,
    "values": values,
    "overwriting": overwriting,
    "strangers": strangers,
    "records": records,
    "pairs": pairs,
    "catalogues": catalogues,
    "clusters": clusters,
}


def _expected(inputs, name, tally):
    """(content, seconds) of an undisturbed run of a step in a child, made once; (None, 0) if it fails."""
    if name not in inputs.expected:
        step, folder = inputs.steps[name], _fresh(inputs, "expected")
        begun = time.monotonic()
        status, text = Child(step.algorithm, step.parameters(folder)).wait()
        if status:
            tally.add("failed", f"{name}: {text[-500:]}")
        inputs.expected[name] = (None, 0) if status else (_content(folder), time.monotonic() - begun)
    return inputs.expected[name]


def _count(whole, share):
    return max(round(whole * share), 1)


def _fresh(inputs, name):
    folder = inputs.folder / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return folder


def _old(folder, step):
    """Old results: files of another content under the names of all outputs."""
    for file in step.outputs.values():
        if Path(file).suffix:
            (folder / file).write_text("old")
    return _content(folder)


def _content(folder):
    """What counts as the same result: bytes, and of GeoPackages, which hold the time of their last change, the rows."""
    return {
        name: _rows(folder / name, content) if name.endswith(".gpkg") else content for name, content in visible(folder).items()
    }


def _rows(path, content):
    if content == b"old":
        return content
    try:
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
            tables = sorted(row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'"))
            found = [
                (table, connection.execute(f'SELECT * FROM "{table}"').fetchall())
                for table in tables
                if not table.startswith(("rtree_", "sqlite_"))
                and table not in ("gpkg_contents", "layer_styles", "gpkg_metadata_reference")
            ]
            styles = connection.execute("SELECT styleName, styleQML FROM layer_styles").fetchall()
        connection.close()
        return repr((found, styles)).encode()
    except sqlite3.Error as error:
        return f"unreadable: {error}".encode()


def _changed(data, random):
    """Some bytes changed, zeroed or cut off."""
    data = bytearray(data)
    kind = random.integers(3)
    if kind == 0:
        del data[int(random.integers(len(data))) :]
    elif kind == 1:
        start = int(random.integers(len(data)))
        data[start : start + 500] = bytes(len(data[start : start + 500]))
    else:
        for _ in range(int(random.integers(1, 30))):
            data[int(random.integers(len(data)))] = int(random.integers(256))
    return bytes(data)


__all__ = ["FAMILIES", "run"]
