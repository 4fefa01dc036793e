"""Which tests of core may notice a change of a line: coverage.py tells what each executes; for mutate.py."""

from __future__ import annotations

import ast
import fcntl
import hashlib
import json
import os
import random
import resource
import time
from functools import cache
from pathlib import Path

import coverage
import pytest

ROOT = Path(__file__).resolve().parent.parent
KEPT = ROOT / "build" / "mutate"
MOST_WORK = 60
"""Seconds that the tests of one mutation may take, but for those of the file itself."""


@cache
def _imported(file: Path) -> frozenset:
    """Files of core that a file of core imports, wherever the import stands."""
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = file.parents[node.level - 1].joinpath(*(node.module or "").split("."))
            found.update((base.with_suffix(".py"), *(base / f"{alias.name}.py" for alias in node.names)))
    return frozenset(found)


class _Tracer:
    """Plugin for pytest: which lines of core each test executes, and its seconds of work.

    What a fixture of a module executes is counted for every test that uses it: pytest makes it once, at the first of them.
    """

    def __init__(self):
        self.coverage = coverage.Coverage(data_file=None, config_file=False, include=[str(ROOT / "core" / "*")])
        self.tests, self.users = {}, {}

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_protocol(self, item):
        for name in item.fixturenames:
            self.users.setdefault(name, []).append(item.nodeid)
        start = time.process_time()
        self._context = item.nodeid
        self.coverage.switch_context(item.nodeid)
        yield
        self.tests[item.nodeid] = time.process_time() - start

    @pytest.hookimpl(hookwrapper=True)
    def pytest_fixture_setup(self, fixturedef):
        outer, shared = self._context, fixturedef.scope != "function"
        if shared:
            self._context = fixturedef.argname
            self.coverage.switch_context(self._context)
        yield
        if shared:
            self._context = outer
            self.coverage.switch_context(outer)

    def lines(self) -> dict:
        """File -> {"hash", "lines": {line: numbers of the tests}}."""
        number, data, found = {name: index for index, name in enumerate(self.tests)}, self.coverage.get_data(), {}
        for file in data.measured_files():
            lines = {}
            for line, contexts in data.contexts_by_lineno(file).items():
                names = [name for context in contexts for name in self.users.get(context, [context])]
                lines[line] = sorted({number[name] for name in names if name in number})
            found[Path(file).relative_to(ROOT).as_posix()] = {"hash": _hash(Path(file)), "lines": lines}
        return found


class Chosen:
    """Plugin for pytest: these tests alone, in this order."""

    def __init__(self, names):
        self._place = {name: index for index, name in enumerate(names)}

    def pytest_collection_modifyitems(self, items):
        items[:] = sorted((item for item in items if item.nodeid in self._place), key=lambda item: self._place[item.nodeid])


def _hash(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest() if file.exists() else ""


def run_tests(tests: list, seconds: int, plugin, prepare=lambda: None, after=lambda: None) -> tuple:
    """(exit code of pytest or None if it had to be stopped, seconds of work) of test files in a copy of this process."""
    child = os.fork()
    if child == 0:
        code = 3
        try:
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))
            silent = os.open(os.devnull, os.O_WRONLY)
            os.dup2(silent, 1)
            os.dup2(silent, 2)
            prepare()
            options = ["-x", "-q", "-m", "not slow", "-p", "no:pytest_qgis", "-p", "no:cacheprovider"]
            options += ["-W", "ignore:Unknown config option"]
            code = int(pytest.main([*options, *map(str, tests)], plugins=[plugin]))
            after()
        finally:
            os._exit(code)
    _, status, used = os.wait4(child, 0)
    return None if os.WIFSIGNALED(status) else os.WEXITSTATUS(status), used.ru_utime + used.ru_stime


@cache
def executed(test: Path) -> dict:
    """What `_Tracer` says of a test file as it is; the run ends if a test fails without a change."""
    file = KEPT / f"{test.stem}.json"
    with open(KEPT / f"{test.stem}.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # two runs do not measure the same file
        kept = json.loads(file.read_text("utf-8")) if file.exists() else {"files": {}}
        if kept.get("hash") != _hash(test) or any(_hash(ROOT / name) != found["hash"] for name, found in kept["files"].items()):
            tracer = _Tracer()

            def write():
                tracer.coverage.stop()
                file.write_text(json.dumps({"hash": _hash(test), "tests": tracer.tests, "files": tracer.lines()}), "utf-8")

            code, _ = run_tests([test], 3600, tracer, tracer.coverage.start, write)
            if code not in (0, 5):
                raise SystemExit(f"{test.name} fails without any change.")
            kept = json.loads(file.read_text("utf-8"))
    return kept


def measure() -> None:
    """Run every test file that has not been since it, or what it executes, changed; two processes begin with different ones."""
    KEPT.mkdir(parents=True, exist_ok=True)
    tests = sorted((ROOT / "test" / "core").glob("test_*.py"))
    for test in random.sample(tests, len(tests)):
        executed(test)


def noticing_tests(path: Path, line: int) -> list:
    """The tests that may notice a change: those of files that import the changed one, and all others; two lists of (test file,
    name of the test, seconds of work), the quickest files, and in them the quickest tests, first."""
    statements = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.stmt)]
    first, name = min(node.lineno for node in statements if _spans(node, line)), path.relative_to(ROOT).as_posix()
    functions = [
        node for node in statements if isinstance(node, ast.FunctionDef) and node.body[0].lineno <= line <= node.end_lineno
    ]
    in_function = functions and not any("cache" in ast.dump(part) for node in functions for part in node.decorator_list)
    at_line, in_file = [], []
    for test in sorted((ROOT / "test" / "core").glob("test_*.py")):
        kept = executed(test)
        rows, files = [(test, *row) for row in kept["tests"].items()], kept["files"]
        lines = files.get(name, {}).get("lines", {})
        users = set().union(*lines.values()) or {
            number
            for other in files
            if path in _imported(ROOT / other)
            for numbers in files[other]["lines"].values()
            for number in numbers
        }
        at_line.append([rows[index] for index in set().union(*(lines.get(str(number), ()) for number in range(first, line + 1)))])
        in_file.append(rows if _is_imported(test, path) else [rows[index] for index in users])
    near, far, work = [], [], 0.0
    for rows in sorted(filter(None, at_line if in_function and any(at_line) else in_file), key=seconds_of):
        imports = _is_imported(rows[0][0], path)
        for row in sorted(rows, key=lambda row: row[2]):
            work += row[2]
            if imports or work < MOST_WORK:
                (near if imports else far).append(row)
    return [near, far]


@cache
def _names_in_tests(path: Path) -> tuple:
    """Name by which tests import a file; where none does (kernels), those of the files that import it."""
    texts = [test.read_text("utf-8") for test in (ROOT / "test" / "core").glob("test_*.py")]
    if any(f".{path.stem} import" in text for text in texts):
        return (path.stem,)
    return tuple(other.stem for other in (ROOT / "core").rglob("*.py") if path in _imported(other))


def _is_imported(test: Path, path: Path) -> bool:
    text = test.read_text("utf-8")
    return any(f".{stem} import" in text for stem in _names_in_tests(path))


def _spans(node, line):
    """A statement that begins before a line and has no other statement around the line in it."""
    inner = [child for child in ast.walk(node) if isinstance(child, ast.stmt) and child is not node]
    return node.lineno <= line <= node.end_lineno and not any(child.lineno <= line <= child.end_lineno for child in inner)


def seconds_of(rows) -> float:
    """Seconds of work of tests."""
    return sum(seconds for _, _, seconds in rows)
