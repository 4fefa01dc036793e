"""Mutation testing of the rules: small plausible changes, one at a time, each of which some test must notice.

    make mutate ARGS="--count 200 --seed 1"          all stages with rules
    make mutate ARGS="--only register --count 20"     one of them
    make mutate ARGS="--count 200 --part 3/8"         an eighth of the same 200, for a computer with other work
    make mutate ARGS="--again FILE"                   the survivors that an earlier run printed into a file

Nothing on the disk is changed. First each file of test/core is run once, which tells the lines of core that every test executes
and its seconds of work (kept in the folder build until the files change). One process imports the libraries; for each mutation
a copy of it (fork) takes the changed source in the place of the file, compiles kernels that use it anew and in memory, and runs
the tests that execute the line, or, where none is seen to (a constant, a kernel), those that use or import the file: first those
of test files that import it, then the quickest of the others, as many as take a minute, until one fails. Tests that need four
times as long as before made a loop without an end. It prints the survivors and the share killed, and exits with 1 below 95 %.

A survivor is a rule without a test, or a change that changes nothing. Texts, progress, decorators, charts, reports, imports,
tolerances and numbers of random streams are left alone, and so are the places of mutate_nothing.json: changes that were looked
at and change no result, each with its reason. An entry whose line is gone ends the run.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import json
import os
import random
import re
import sys
import time
from pathlib import Path

from noticing import Chosen, measure, noticing_tests, run_tests, seconds_of

ROOT = Path(__file__).resolve().parent.parent
STAGES = ("imagery", "learning", "mapping", "accuracy", "statistics", "register", "change")
LEFT_OUT = re.compile(r"report|chart|quicklook|summary|notes|estimate|table\.py|__init__|map\.py|fetch/")
FLOOR = 0.95
NO_END = 4
"""How many times the work of the same tests without a change, after which a mutation made a loop without an end."""

TOLERANCE = 1e-6
"""Numbers up to this one tell what rounding may do; half as much again changes no result."""

NOTHING = ROOT / "scripts" / "mutate_nothing.json"

LIBRARIES = ("numpy", "numba", "shapely", "rasterio", "scipy.sparse", "scipy.spatial", "sklearn.ensemble", "matplotlib")
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
    no_rules += [default for node in ast.walk(tree) if isinstance(node, ast.arguments) for default in _of_threads(node)]
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
    """Texts, errors, tolerances, the number of a stream of random numbers, and where the bar of the progress stands."""
    progress = isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("set_progress", "part", "default_rng")
    beside = isinstance(node, ast.BinOp) and (_is_tolerance(node.left) or _is_tolerance(node.right))
    return progress or beside or _is_tolerance(node) or isinstance(node, (ast.JoinedStr, ast.Raise))


def _of_threads(node: ast.arguments):
    """Defaults of numbers of threads: any gives the same."""
    plain, named = node.args[len(node.args) - len(node.defaults) :], node.kwonlyargs
    return [
        value for name, value in zip([*plain, *named], [*node.defaults, *node.kw_defaults]) if value and name.arg == "threads"
    ]


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


def _shown(path, place):
    line, old = _line_and_old(path, place)
    return f"{path.relative_to(ROOT).as_posix()}:{place[0]}  {line}  [{old} -> {place[3] or 'nothing'}]"


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

    def checked(function=None, **options):  # an index beyond the end is an error, not what the memory happens to hold
        if function is None:
            return lambda inner: checked(inner, **options)
        if str(path) in _jit.imported_sources(function.__code__.co_filename):
            options["boundscheck"] = True
        return real_kernel(function, **options)

    real_kernel, _jit.kernel, _jit._cache_folder = _jit.kernel, checked, folder


def try_one(path: Path, place: tuple) -> str:
    """'killed' if a test notices the mutation, 'SURVIVED', or 'no end' if the tests had to be stopped (killed as well)."""
    for rows in filter(None, noticing_tests(path, place[0])):  # without a test pytest would fail, as if one had noticed
        files = list(dict.fromkeys(test for test, _, _ in rows))
        plugin, seconds = Chosen([name for _, name, _ in rows]), int(30 + NO_END * seconds_of(rows))
        code, _ = run_tests(files, seconds, plugin, lambda: _take(path, changed_source(path, place)))
        if code is None:
            return "no end"
        if code not in (0, 5):
            return "killed"
    return "SURVIVED"


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
    options.add_argument("--again", default="", help="a file with the survivors of an earlier run")
    options.add_argument("--list", action="store_true", help="only print what would be changed")
    chosen = options.parse_args()
    places = without_effect([(path, place) for path in rule_files(chosen.only) for place in mutations(path)])
    if chosen.again:
        lines = [
            line
            for line in Path(chosen.again).read_text("utf-8").splitlines()
            if " killed " not in line and " no end " not in line
        ]
        survived = re.findall(r"(core/\S+?):\d+(  .+)", "\n".join(lines))
        picked = [each for each in places if tuple(re.match(r"(.+?):\d+(.+)", _shown(*each)).groups()) in survived]
    else:
        picked = random.Random(chosen.seed).sample(places, min(chosen.count, len(places)))
    part, parts = map(int, chosen.part.split("/"))
    picked = picked[part - 1 :: parts]
    print(f"{len(places)} places can be changed; {len(picked)} are.")
    if not chosen.list:
        warm_up()
        measure()
    survivors = []
    for number, (path, place) in enumerate(picked, 1):
        shown = _shown(path, place)
        start = time.monotonic()
        word = "" if chosen.list else try_one(path, place)
        survivors += [shown] if word == "SURVIVED" else []
        print(f"{number}/{len(picked)} {word} {time.monotonic() - start:.0f} s  {shown}", flush=True)
    share = 1 - len(survivors) / max(len(picked), 1)
    print(f"\n{share:.1%} killed. Survivors:", *(survivors or ["none"]), sep="\n  ")
    return int(share < FLOOR)


if __name__ == "__main__":
    sys.exit(main())
