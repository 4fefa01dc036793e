"""Every fault of the list in docs/reliability.md names tests that exist."""

import ast
import re

POINTS = [*(f"A{k}" for k in range(1, 8)), *(f"B{k}" for k in range(1, 10)), *(f"C{k}" for k in range(1, 8))]


def test_every_fault_that_was_found_has_a_test(root):
    rows = re.findall(r"^\| ([ABC]\d) \|(.*)\|$", (root / "docs" / "reliability.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert [point for point, _ in rows] == POINTS
    missing = []
    for point, row in rows:
        named = re.findall(r"`([\w/]+\.py)::(\w+)`", row)
        assert named, point
        missing += [(point, file, name) for file, name in named if name not in functions_in(root / "test" / file)]
    assert missing == []


def functions_in(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
