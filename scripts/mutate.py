"""Mutation testing of the rules: small plausible changes, one at a time, each of which some test must notice.

    make mutate ARGS="--count 200 --seed 1"          all stages with rules
    make mutate ARGS="--only register --count 20"     one of them

Each mutation is made in a copy of the checkout, compiled kernels are thrown away, and the tests of test/core that import the
mutated file run, nearest first. It prints the survivors and the share killed, and exits with 1 below 95 %. A survivor is a rule
without a test, or a change that changes nothing: look at it. Texts, charts, reports and imports are left alone.
"""

from __future__ import annotations

import argparse
import ast
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STAGES = ("imagery", "learning", "mapping", "accuracy", "statistics", "register", "change")
LEFT_OUT = re.compile(r"report|chart|quicklook|summary|notes|estimate|table\.py|__init__|map\.py|fetch/")
FLOOR = 0.95
TIMEOUT = 300
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
    in_texts = {id(inner) for node in ast.walk(tree) if isinstance(node, (ast.JoinedStr, ast.Raise)) for inner in ast.walk(node)}
    for node in ast.walk(tree):
        if id(node) in in_texts:
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


def nearest_tests(path: Path) -> list:
    """Test files of test/core that import the module, or failing that its stage; those that name it most often first."""
    module, stage = path.stem, path.relative_to(ROOT / "core").parts[0]
    counts = {}
    for test in sorted((ROOT / "test" / "core").glob("test_*.py")):
        text = test.read_text(encoding="utf-8")
        near = len(re.findall(rf"\b{module}\b", text))
        if near or f"core.{stage}" in text:
            counts[test] = near
    chosen = [test for test in counts if counts[test]] or list(counts)
    return sorted(chosen, key=lambda test: -counts[test]) + [test for test in counts if test not in chosen]


def try_one(copy: Path, path: Path, place: tuple) -> bool:
    """True if a test notices the mutation."""
    line, start, end, text = place
    target = copy / path.relative_to(ROOT)
    original = target.read_text(encoding="utf-8")
    lines = original.splitlines(keepends=True)
    raw = lines[line - 1].encode()
    lines[line - 1] = (raw[:start] + text.encode() + raw[end:]).decode()
    target.write_text("".join(lines), encoding="utf-8")
    for cache in (copy / "core").rglob("__pycache__"):
        if "_kernels" in path.stem or "@kernel" in original:
            shutil.rmtree(cache, ignore_errors=True)
    tests = [str(copy / test.relative_to(ROOT)) for test in nearest_tests(path)]
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:pytest_qgis", "-p", "no:cacheprovider", *tests]
    try:
        return subprocess.run(command, cwd=copy, capture_output=True, timeout=TIMEOUT, check=False).returncode not in (0, 5)
    except subprocess.TimeoutExpired:  # the change made a loop that does not end, or the computer is very busy
        print("  no end within", TIMEOUT, "s: counted as killed")
        return True
    finally:
        target.write_text(original, encoding="utf-8")


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--count", type=int, default=40)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--only", default="", choices=("", *STAGES))
    options.add_argument("--list", action="store_true", help="only print what would be changed")
    chosen = options.parse_args()
    survivors = []
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "mine_mapper"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", ".venv", "build", "demo", "docs"))
        shutil.copytree(ROOT / "core" / "demo", copy / "core" / "demo", dirs_exist_ok=True)
        places = [(path, place) for path in rule_files(chosen.only) for place in mutations(path)]
        picked = random.Random(chosen.seed).sample(places, min(chosen.count, len(places)))
        print(f"{len(places)} places can be changed; {len(picked)} are.")
        for number, (path, place) in enumerate(picked, 1):
            line = (copy / path.relative_to(ROOT)).read_text(encoding="utf-8").splitlines()[place[0] - 1]
            shown = (
                f"{path.relative_to(ROOT)}:{place[0]}  {line.strip()}  [{line[place[1] : place[2]]} -> {place[3] or 'nothing'}]"
            )
            start = time.monotonic()
            killed = None if chosen.list else try_one(copy, path, place)
            survivors += [shown] if killed is False else []
            word = {None: "", True: "killed", False: "SURVIVED"}[killed]
            print(f"{number}/{len(picked)} {word} {time.monotonic() - start:.0f} s  {shown}", flush=True)
    share = 1 - len(survivors) / max(len(picked), 1)
    print(f"\n{share:.1%} killed. Survivors:", *(survivors or ["none"]), sep="\n  ")
    return int(share < FLOOR)


if __name__ == "__main__":
    sys.exit(main())
