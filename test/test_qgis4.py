"""What can be said of QGIS 4 without one: every name of the QGIS API exists, enums are scoped, nothing of Qt 5 alone is used.

See docs/qgis4.md for what QGIS 4 does differently, with sources.
"""

import ast
import enum
import importlib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FILES = [ROOT / "plugin.py", ROOT / "__init__.py", *sorted((ROOT / "algorithms").rglob("*.py"))]

GONE = {
    "exec_": "exec()",
    "QRegExp": "QRegularExpression",
    "QVariant": "QMetaType.Type, or NULL",
    "qApp": "QApplication.instance()",
    "desktop": "QScreen",
    "QDesktopWidget": "QScreen",
    "resources_rc": "files read from the plugin's folder",
    "supportsQt6": "qgisMaximumVersion",
    "pyqtSlot": "plain methods",
    "setMargin": "setContentsMargins",
    "fromRotationAndScale": "scale and rotate",
}
"""Names of Qt 5 or of early plugins for Qt 6 -> what to use."""


def qgis_names(tree):
    """Local name -> object, of everything that a file imports from qgis."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and not node.level and (node.module or "").split(".")[0] == "qgis":
            module = importlib.import_module(node.module)
            for alias in node.names:
                found[alias.asname or alias.name] = getattr(module, alias.name)
    return found


def chains(tree):
    """(line, ['Qgis', 'WkbType', 'Polygon']) of every longest chain of attributes that starts at a plain name."""
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and id(node) not in inner:
            parts, value = [node.attr], node.value
            while isinstance(value, ast.Attribute):
                parts.append(value.attr)
                value = value.value
            if isinstance(value, ast.Name):
                yield node.lineno, [value.id, *reversed(parts)]


def findings(path):
    """'file:line text' of every name that does not exist, and of every enum member that is reached past its enum."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = qgis_names(tree)
    for line, (first, *rest) in chains(tree):
        if first not in names or not isinstance(names[first], type):
            continue
        value = names[first]
        for part in rest:
            parent = value
            try:
                value = getattr(parent, part)
            except AttributeError:
                yield f"{path.name}:{line} {first}.{'.'.join(rest)} does not exist"
                break
            if _is_member(value) and not _is_enum(parent):
                yield f"{path.name}:{line} {first}.{'.'.join(rest)} is an enum's member reached past its enum"
                break


def _is_enum(value):
    return isinstance(value, type) and (issubclass(value, (enum.Enum, int)) and value is not int)


def _is_member(value):
    return isinstance(value, enum.Enum) or (isinstance(value, int) and type(value) not in (int, bool))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_names_of_the_api_exist_and_enums_are_scoped(path):
    assert list(findings(path)) == []


def test_the_check_sees_what_it_should(tmp_path):
    path = tmp_path / "sample.py"
    path.write_text(
        "from qgis.core import Qgis, QgsWkbTypes, QgsVectorLayer\nfrom qgis.PyQt.QtCore import Qt\n"
        "Qgis.WkbType.Polygon\nQgsWkbTypes.Polygon\nQt.AlignRight\nQt.AlignmentFlag.AlignRight\nQgsVectorLayer.nothing\n",
        encoding="utf-8",
    )
    assert [text.split(" ", 1)[0] for text in findings(path)] == ["sample.py:4", "sample.py:5", "sample.py:7"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_nothing_of_qt_5_alone(path):
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    used = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    used |= {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    used |= {alias.name for node in ast.walk(tree) if isinstance(node, (ast.Import, ast.ImportFrom)) for alias in node.names}
    assert {name: GONE[name] for name in used & set(GONE)} == {}
    modules = [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    modules += [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    assert [name for name in modules if name.split(".")[0] in ("PyQt5", "PyQt6", "sip")] == []


def test_comparisons_with_null_hold_for_none_too():
    """Under PyQt 6 a NULL attribute is always None, never a null QVariant: `is NULL` and `isNull()` of a value would miss it."""
    found = []
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Compare) and any(isinstance(op, (ast.Is, ast.IsNot)) for op in node.ops):
                sides = [node.left, *node.comparators]
                if any(isinstance(side, ast.Name) and side.id == "NULL" for side in sides):
                    found.append(f"{path.name}:{node.lineno}")
    assert found == []
