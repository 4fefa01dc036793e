"""Mutation testing of the rules: small plausible changes, one at a time, each of which some test must notice.

    make mutate ARGS="--count 200 --seed 1"          all stages with rules
    make mutate ARGS="--only register --count 20"     one of them
    make mutate ARGS="--count 200 --part 3/8"         an eighth of the same 200, for a computer with other work

Nothing on the disk is changed. One process imports the libraries; for each mutation a copy of it (fork) takes the changed
source in the place of the file, compiles kernels that use it anew and in memory, and runs the tests of test/core that reach the
file by the shortest chain of imports, the quickest of the six nearest first, until one fails. Each test file is run once without
a change before, which tells how long it takes; tests that need four times as long made a loop without an end. It prints the
survivors and the share killed, and exits with 1 below 95 %.

A survivor is a rule without a test, or a change that changes nothing. Texts, progress, decorators, charts, reports, imports and
tolerances of numbers are left alone, and so are the places of mutate_nothing.json: changes that were looked at and change no
result, each with its reason. An entry whose line is gone ends the run.
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import importlib
import json
import os
import random
import re
import resource
import sys
import time
from collections import deque
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STAGES = ("imagery", "learning", "mapping", "accuracy", "statistics", "register", "change")
LEFT_OUT = re.compile(r"report|chart|quicklook|summary|notes|estimate|table\.py|__init__|map\.py|fetch/")
FLOOR = 0.95
NO_END = 4
"""How many times the work of the same tests without a change, after which a mutation made a loop without an end."""

TOLERANCE = 1e-6
"""Numbers up to this one tell what rounding may do; half as much again changes no result."""

NOTHING = ROOT / "scripts" / "mutate_nothing.json"
KEPT = ROOT / "build" / "mutate.json"
MOST_FILES = 6
"""Test files that are run for a mutation, the nearest ones."""

LIBRARIES = ("numpy", "numba", "shapely", "rasterio", "scipy.sparse", "scipy.spatial", "sklearn.ensemble", "matplotlib", "pytest")
COMPARISONS = {ast.Lt: "<=", ast.LtE: "<", ast.Gt: ">=", ast.GtE: ">", ast.Eq: "!=", ast.NotEq: "=="}
OPERATORS = {ast.Add: "-", ast.Sub: "+", ast.Mult: "/", ast.Div: "*", ast.BitAnd: "|", ast.BitOr: "&"}


def rule_files(only: str = "") -> list:
    """Files with rules, of the stages or of one of them."""
    files = [path for stage in STAGES if only in ("", stage) for path in sorted((ROOT / "core" / stage).rglob("*.py"))]
    return [path for path in files if not LEFT_OUT.search(path.relative_to(ROOT).as_posix())]


def mutations(path: Path) -> list:
    """(line, first column, last column, new text) of every place of a file that can be changed."""
    source = path.read_text(encoding="utf-8")
    found, tree = [], ast.parse(source)
    no_rules = [node for node in ast.walk(tree) if _is_no_rule(node)]
    no_rules += [decorator for node in ast.walk(tree) for decorator in getattr(node, "decorator_list", ())]
    left_alone = {id(inner) for node in no_rules for inner in ast.walk(node)}
    for node in ast.walk(tree):
        if id(node) in left_alone:
            continue
        if isinstance(node, ast.Compare) and type(node.ops[0]) in COMPARISONS:
            found.append(_between(source, node.left, node.comparators[0], COMPARISONS[type(node.ops[0])]))
        elif isinstance(node, ast.BinOp) and type(node.op) in OPERATORS and not _is_text(node):
            found.append(_between(source, node.left, node.right, OPERATORS[type(node.op)]))
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Invert):
            found.append((node.lineno, node.col_offset, node.col_offset + 1, ""))
        elif isinstance(node, ast.Constant) and type(node.value) in (int, float) and node.lineno == node.end_lineno:
            value = node.value + 1 if isinstance(node.value, int) else node.value * 1.5 + (node.value == 0)
            found.append((node.lineno, node.col_offset, node.end_col_offset, repr(value)))
    return [place for place in found if place is not None]


def _is_no_rule(node):
    """Texts, errors, tolerances, and where the bar of the progress stands."""
    progress = isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("set_progress", "part")
    beside = isinstance(node, ast.BinOp) and (_is_tolerance(node.left) or _is_tolerance(node.right))
    return progress or beside or _is_tolerance(node) or isinstance(node, (ast.JoinedStr, ast.Raise))


def _is_tolerance(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, float) and 0 < node.value <= TOLERANCE


def without_effect(places: list) -> list:
    """The places without those of mutate_nothing.json, where a file has [text of the line, old, new, reason] of each."""
    known = {(name, *entry[:3]): 0 for name, entries in json.loads(NOTHING.read_text("utf-8")).items() for entry in entries}
    left = []
    for path, place in places:
        line, old = _line_and_old(path, place)
        key = (path.relative_to(ROOT).as_posix(), line, old, place[3])
        if key in known:
            known[key] += 1
        else:
            left.append((path, place))
    gone = [key for key, times in known.items() if not times and (ROOT / key[0]) in {path for path, _ in places}]
    if gone:
        raise SystemExit("mutate_nothing.json names places that are gone:\n  " + "\n  ".join(map(" | ".join, gone)))
    return left


def _line_and_old(path, place):
    line = path.read_bytes().splitlines()[place[0] - 1]
    return line.decode().strip(), line[place[1] : place[2]].decode()


def _is_text(node):
    return any(isinstance(side, ast.Constant) and isinstance(side.value, str) for side in (node.left, node.right))


def _between(source, left, right, operator):
    """The operator between two expressions that stand on one line."""
    if left.end_lineno != right.lineno:
        return None
    text = source.splitlines()[right.lineno - 1].encode()[left.end_col_offset : right.col_offset].decode()
    match = re.fullmatch(r"([)\s]*)([-+*/&|<>=!]+)([(\s]*)", text)
    if match is None:
        return None
    start = left.end_col_offset + len(match[1])
    return right.lineno, start, start + len(match[2]), operator


@cache
def _imported(file: Path) -> frozenset:
    """Files of the checkout that a file imports, wherever the import stands."""
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(ROOT / "test" / f"{alias.name}.py" for alias in node.names)
            found.update(ROOT / "test" / "core" / f"{alias.name}.py" for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names = (node.module or "").split(".") if node.module else []
            if node.level:
                base = file.parents[node.level - 1].joinpath(*names)
            elif names[0] == "mine_mapper":
                base = ROOT.joinpath(*names[1:])
            else:
                found.update(ROOT / folder / f"{names[0]}.py" for folder in ("test", "test/core"))
                continue
            found.update((base.with_suffix(".py"), *(base / f"{alias.name}.py" for alias in node.names)))
    return frozenset(path for path in found if path.is_file())


@cache
def _distances(test: Path) -> dict:
    """Steps of imports from a test file to every file that it reaches."""
    steps, waiting = {test: 0}, deque([test])
    while waiting:
        file = waiting.popleft()
        for other in _imported(file) - set(steps):
            steps[other] = steps[file] + 1
            waiting.append(other)
    return steps


def nearest_tests(path: Path) -> list:
    """Test files of test/core that reach the file, by the fewest steps; of equal ones those that name it most often, then those
    of whose imports most are of its stage."""
    word, stage = re.compile(rf"\b{path.stem}\b"), f"mine_mapper.core.{path.relative_to(ROOT).parts[1]}."
    ranked = []
    for test in sorted((ROOT / "test" / "core").glob("test_*.py")):
        text, steps = test.read_text(encoding="utf-8"), _distances(test).get(path)
        if steps is not None:
            ranked.append((steps, -len(word.findall(text)), -text.count(stage) / text.count("mine_mapper."), test))
    return [test for *_, test in sorted(ranked)[:MOST_FILES]]


def changed_source(path: Path, place: tuple) -> bytes:
    """The file with one change."""
    line, start, end, text = place
    lines = path.read_bytes().splitlines(keepends=True)
    lines[line - 1] = lines[line - 1][:start] + text.encode() + lines[line - 1][end:]
    return b"".join(lines)


def _take(path: Path, source: bytes) -> None:
    """From now on the file holds `source` for this process: for imports, and for the cache of machine code."""
    loader = importlib.machinery.SourceFileLoader
    real = loader.get_code

    def get_code(self, fullname):
        return compile(source, self.path, "exec") if self.path == str(path) else real(self, fullname)

    loader.get_code = get_code
    from mine_mapper.core import _jit

    kept = _jit._cache_folder

    def folder(file):  # kernels that use the file are compiled anew, in memory
        return None if str(path) in _jit.imported_sources(file) else kept(file)

    _jit._cache_folder = folder


def _run_tests(tests: list, seconds: int, prepare=None) -> tuple:
    """(exit code of pytest or None if it had to be stopped, seconds of work) of test files in a copy of this process."""
    child = os.fork()
    if child == 0:
        code = 3
        try:
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))
            silent = os.open(os.devnull, os.O_WRONLY)
            os.dup2(silent, 1)
            os.dup2(silent, 2)
            if prepare is not None:
                prepare()
            import pytest

            options = ["-x", "-q", "-m", "not slow", "-p", "no:pytest_qgis", "-p", "no:cacheprovider"]
            options += ["-W", "ignore:Unknown config option"]
            code = int(pytest.main([*options, *map(str, tests)]))
        finally:
            os._exit(code)
    _, status, used = os.wait4(child, 0)
    return None if os.WIFSIGNALED(status) else os.WEXITSTATUS(status), used.ru_utime + used.ru_stime


def work_of(test: Path) -> float:
    """Seconds of work of a test file as it is, kept in the folder build; the run ends if its tests fail without a change."""
    kept = json.loads(KEPT.read_text("utf-8")) if KEPT.exists() else {}
    key = hashlib.sha256(test.read_bytes()).hexdigest()
    if key not in kept:
        code, seconds = _run_tests([test], 3600)
        if code not in (0, 5):
            raise SystemExit(f"{test.name} fails without any change.")
        kept = {**(json.loads(KEPT.read_text("utf-8")) if KEPT.exists() else {}), key: seconds}
        other = KEPT.with_name(f"mutate.{os.getpid()}")
        other.write_text(json.dumps(kept), "utf-8")
        other.replace(KEPT)
    return kept[key]


def try_one(path: Path, place: tuple) -> str:
    """'killed' if a test notices the mutation, 'SURVIVED', or 'no end' if the tests had to be stopped (killed as well)."""
    tests = sorted(nearest_tests(path), key=work_of)
    if not tests:  # pytest would take all that it finds, fail, and look as if a test had noticed
        return "SURVIVED"
    seconds = int(30 + NO_END * sum(map(work_of, tests)))
    code, _ = _run_tests(tests, seconds, lambda: _take(path, changed_source(path, place)))
    if code is None:
        return "no end"
    return "SURVIVED" if code in (0, 5) else "killed"


def warm_up() -> None:
    """Import the libraries once, and the plugin's package without its modules: those are read after the change."""
    os.chdir(ROOT)
    for name in LIBRARIES:
        importlib.import_module(name)
    sys.path[:0] = [str(ROOT / "test"), str(ROOT / "test" / "core")]
    importlib.import_module("conftest")
    del sys.modules["conftest"]  # pytest imports it itself


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--count", type=int, default=40)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--only", default="", choices=("", *STAGES))
    options.add_argument("--part", default="1/1", help="which part of the mutations: 3/8 is every eighth one from the third on")
    options.add_argument("--list", action="store_true", help="only print what would be changed")
    chosen = options.parse_args()
    places = without_effect([(path, place) for path in rule_files(chosen.only) for place in mutations(path)])
    picked = random.Random(chosen.seed).sample(places, min(chosen.count, len(places)))
    part, parts = map(int, chosen.part.split("/"))
    picked = picked[part - 1 :: parts]
    print(f"{len(places)} places can be changed; {len(picked)} are.")
    if not chosen.list:
        warm_up()
    survivors = []
    for number, (path, place) in enumerate(picked, 1):
        line, old = _line_and_old(path, place)
        shown = f"{path.relative_to(ROOT)}:{place[0]}  {line}  [{old} -> {place[3] or 'nothing'}]"
        start = time.monotonic()
        word = "" if chosen.list else try_one(path, place)
        survivors += [shown] if word == "SURVIVED" else []
        print(f"{number}/{len(picked)} {word} {time.monotonic() - start:.0f} s  {shown}", flush=True)
    share = 1 - len(survivors) / max(len(picked), 1)
    print(f"\n{share:.1%} killed. Survivors:", *(survivors or ["none"]), sep="\n  ")
    return int(share < FLOOR)


if __name__ == "__main__":
    sys.exit(main())
