"""Walks the imports of the plugin: core knows no QGIS, arrows run one way, nothing heavy loads with the provider."""

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
STAGES = {
    *("imagery", "segmentation", "features", "learning", "mapping"),
    *("accuracy", "statistics", "register", "change", "inventory", "report", "fieldwork", "demo"),
}

FLOOR = {"runs", "web", "words"}
"""Folders of core that are no stage: shared by all, as its single modules are."""

FACES = {
    "core.report.charts": "any",
    "core.report.colours": "any",
    "core.report.columns": "any",
    "core.report.html": "any",
    "core.report.tables": "any",
    "core.report.document": "any",
    "core.report.report_sources": "any",
    "core.features.catalogue": {"learning", "mapping"},
    "core.learning.model": {"mapping"},
    "core.learning.model_file": {"mapping"},
    "core.learning.certainty": {"mapping"},
    "core.learning.rates": {"mapping"},
    "core.statistics.mine_types": {"inventory"},
    "core.statistics.statistics_charts": {"inventory"},
    "core.register.register_report": {"inventory"},
    "core.change.change_report": {"inventory"},
    "core.accuracy.accuracy_report": {"inventory"},
    "core.accuracy.verdict": {"inventory"},
}
"""The modules of a stage that others may import, and which may. Everything else passes as a file or a small dataclass."""

HEAVY = {"numba", "llvmlite", "sklearn", "skimage", "scipy", "rasterio", "shapely", "matplotlib", "distributed", "dask", "pandas"}
QGIS = {"qgis", "osgeo", "processing", "PyQt5", "PyQt6", "sip"}
BANNED = {
    "multiprocessing": "opens new QGIS windows on Windows and macOS",
    "loky": "opens new QGIS windows on Windows and macOS",
    "pickle": "runs what a file says",
    "pyproj": "brings a PROJ that clashes with QGIS's",
    "fiona": "brings a GDAL that clashes with QGIS's",
    "pyogrio": "brings a GDAL that clashes with QGIS's",
    "geopandas": "brings libraries that clash with QGIS's",
}
LATE = (
    "algorithms.layers.vector_io",
    "algorithms.layers.vector_source",
    "algorithms.layers.feature_values",
    "algorithms.paper",
    "algorithms.fieldwork",
)
"""Modules of the QGIS side that algorithms import inside `resolve` or `run` only, so they may load heavy packages."""

OWNERS = {"rasterio": {"core.native"}, "matplotlib": {"core.report.charts"}, "numba": {"core._jit"}}
"""Packages that one module alone may import, for all others; files of kernels may use Numba's own tools besides."""


def module_name(path):
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def plugin_files():
    return [*sorted(ROOT.glob("*.py")), *sorted((ROOT / "algorithms").rglob("*.py")), *sorted((ROOT / "core").rglob("*.py"))]


TREES = {module_name(path) or "__init__": ast.parse(path.read_text(encoding="utf-8")) for path in plugin_files()}
PACKAGES = {module_name(path) for path in plugin_files() if path.name == "__init__.py"}


def imports(module, top_level_only=False):
    """(imported name, line) of a module: 'core.raster' for the plugin's own, 'numpy.linalg' for others."""
    nodes = _top_level(TREES[module]) if top_level_only else ast.walk(TREES[module])
    for node in nodes:
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno
        elif isinstance(node, ast.ImportFrom):
            yield from ((name, node.lineno) for name in _targets(module, node))


def _top_level(tree):
    """Statements that run when the module is imported."""
    waiting = list(tree.body)
    while waiting:
        node = waiting.pop()
        yield node
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            waiting += [child for child in ast.iter_child_nodes(node) if isinstance(child, (ast.stmt, ast.ExceptHandler))]


def _targets(module, node):
    """Modules that `from ... import ...` reaches; relative ones as seen from the plugin's root."""
    base = node.module or ""
    if node.level:
        parts = module.split(".") if module != "__init__" else []
        package = parts if module in PACKAGES else parts[:-1]
        above = package[: len(package) - (node.level - 1)]
        base = ".".join([*above, base] if base else above)
    names = [f"{base}.{alias.name}".strip(".") for alias in node.names]
    return [name if name in TREES else base for name in names]


def stage_of(module):
    parts = module.split(".")
    return parts[1] if parts[0] == "core" and len(parts) > 1 and parts[1] in STAGES else None


def is_late(module):
    return module.startswith(LATE)


def violations(rule, modules=None, top_level_only=False):
    """'module:line imports name' for every import that breaks `rule(module, name)`."""
    return [
        f"{module}:{line} imports {name}"
        for module in modules or TREES
        for name, line in imports(module, top_level_only)
        if rule(module, name)
    ]


def root_of(name):
    return name.split(".")[0]


CORE = [module for module in TREES if root_of(module) == "core"]


def test_every_module_is_seen():
    assert {"plugin", "algorithms.base", "core.raster", "core.report.html"} <= set(TREES)
    assert {stage for stage in STAGES if (ROOT / "core" / stage).exists()} >= {"segmentation", "report"}
    folders = {path.name for path in (ROOT / "core").iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert folders == STAGES & folders | FLOOR


def test_relative_imports_are_resolved():
    assert ("core.raster", "core.errors") in {("core.raster", name) for name, _ in imports("core.raster")}
    assert "algorithms.provider" in {name for name, _ in imports("plugin")}


def test_core_knows_no_qgis():
    assert violations(lambda module, name: root_of(name) in QGIS, CORE) == []


def test_core_imports_nothing_of_the_algorithms():
    assert violations(lambda module, name: root_of(name) in ("algorithms", "plugin", "mine_mapper"), CORE) == []


def test_asking_servers_knows_nothing_of_imagery():
    own = {"core.errors", "core.feedback", "core.messages", "core.web"}
    web = [module for module in CORE if module.startswith("core.web.")]
    foreign = violations(lambda module, name: root_of(name) == "core" and not name.startswith(tuple(own)), web)
    assert len(web) == 7 and foreign == []


def test_shared_modules_import_no_stage():
    shared = [module for module in CORE if stage_of(module) is None]
    assert violations(lambda module, name: stage_of(name) is not None, shared) == []


def test_stages_import_only_faces_of_each_other():
    def breaks(module, name):
        if stage_of(name) in (None, stage_of(module)):
            return False
        allowed = FACES.get(name, set())
        return allowed != "any" and stage_of(module) not in allowed

    assert violations(breaks, [module for module in CORE if stage_of(module)]) == []


def test_faces_exist():
    assert [face for face in FACES if face not in TREES] == []


def test_imports_inside_the_plugin_are_relative():
    assert violations(lambda module, name: root_of(name) == "mine_mapper") == []


def test_nothing_heavy_is_imported_with_the_algorithms():
    algorithms = [module for module in TREES if root_of(module) == "algorithms" and not is_late(module)]
    light = ["__init__", "plugin", *algorithms]
    assert violations(lambda module, name: root_of(name) in HEAVY, light, top_level_only=True) == []
    assert violations(lambda module, name: is_late(name), light, top_level_only=True) == []


@pytest.mark.parametrize("name", BANNED)
def test_dangerous_packages_are_not_used(name):
    assert violations(lambda module, imported: root_of(imported) == name) == [], BANNED[name]


@pytest.mark.parametrize("package", OWNERS)
def test_packages_with_an_owner_are_imported_by_it_alone(package):
    def breaks(module, name):
        is_kernel_file = package == "numba" and module.endswith("_kernels")
        return root_of(name) == package and module not in OWNERS[package] and not is_kernel_file

    assert violations(breaks) == []


def test_kernels_are_never_parallel():
    """Two QGIS tasks that use Numba's workqueue at once abort the process."""
    found = []
    for module in CORE:
        for node in ast.walk(TREES[module]):
            if getattr(node, "arg", "") == "parallel" or getattr(node, "attr", "") == "prange":
                found.append(f"{module}:{node.lineno}")
    assert found == []


PASSED_BY = {"algorithms.base", "algorithms.desktop.field_texts", "algorithms.runs.publishing"}
"""Modules of every step, which read the header of a model or the words of fields and run no kernel."""

NOT_RUN = {
    *(("detect_change", "statistics"), ("fetch_imagery", "imagery")),
    *(("field_package", "learning"), ("label_objects", "learning")),
    ("assess_accuracy", "learning"),  # with MODEL alone, and told when it begins
}
"""Steps that import something from beside the kernels of a part, and run none of them."""


def test_every_kernel_is_of_a_part_that_is_told_before_it_is_compiled():
    """A kernel that no part holds would be compiled without a word; a part without kernels would be told at every run."""
    from mine_mapper.core.compiling import COMPILE_SECONDS, IN_OTHERS, holds_kernels, kernel_files

    told = {path for part in COMPILE_SECONDS for path in kernel_files(part)}
    told |= {ROOT / "core" / f"{name}.py" for name in IN_OTHERS}
    found = {path for path in (ROOT / "core").rglob("*.py") if holds_kernels(path)}
    assert {str(path.relative_to(ROOT)) for path in found ^ told} == set(), "COMPILE_SECONDS or IN_OTHERS of core/compiling.py"
    assert [part for part in COMPILE_SECONDS if not kernel_files(part)] == [], "COMPILE_SECONDS of core/compiling.py"


def test_steps_name_the_parts_whose_kernels_they_reach():
    from mine_mapper.core.compiling import COMPILE_SECONDS, kernel_files

    parts = {module_name(path): part for part in COMPILE_SECONDS for path in kernel_files(part)}
    steps, wrong = {}, []
    for module, tree in TREES.items():
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and any(getattr(base, "id", "") == "MineMapperAlgorithm" for base in node.bases):
                named = [item.value for item in node.body if ast.unparse(item).startswith("kernels = ")]
                steps[module] = {part for value in named for part in ast.literal_eval(value)}
    for step, named in steps.items():
        seen, waiting = set(), [step]
        while waiting:
            module = waiting.pop()
            if module not in seen:
                seen.add(module)
                waiting += [name for name, _ in imports(module) if name in TREES and name not in PASSED_BY and name not in steps]
        name = step.rpartition(".")[2]
        reached = {part for module, part in parts.items() if module in seen and (name, part) not in NOT_RUN}
        if reached != named:
            wrong.append(f"algorithms/{name}.py: kernels = {tuple(sorted(named))}, its imports reach {tuple(sorted(reached))}")
    assert len(steps) > 15
    assert wrong == []


def test_the_entry_of_the_plugin_holds_class_factory_alone():
    body = [node for node in TREES["__init__"].body if not isinstance(node, ast.Expr)]
    assert [getattr(node, "name", type(node).__name__) for node in body] == ["classFactory"]


def test_code_is_of_the_oldest_python_supported():
    for path in plugin_files():
        ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 9))


def test_unions_with_a_bar_are_never_evaluated():
    """`int | None` in an annotation fails on Python 3.9, unless annotations stay text."""
    found = []
    for module, tree in TREES.items():
        text_only = any(isinstance(n, ast.ImportFrom) and n.module == "__future__" for n in tree.body)
        for node in ast.walk(tree):
            annotations = [getattr(node, key, None) for key in ("annotation", "returns")]
            unions = [a for a in annotations if a is not None and any(isinstance(n, ast.BitOr) for n in ast.walk(a))]
            if unions and not text_only:
                found.append(f"{module}:{node.lineno}")
    assert found == []


def test_loading_the_provider_loads_nothing_heavy():
    """Measured in a fresh interpreter: what starting QGIS costs its user."""
    code = """
import importlib.util, json, sys
from qgis.core import QgsApplication

root = sys.argv[1]
application = QgsApplication([], False)
application.initQgis()
before = set(sys.modules)
specification = importlib.util.spec_from_file_location("mine_mapper", root + "/__init__.py", submodule_search_locations=[root])
package = importlib.util.module_from_spec(specification)
sys.modules["mine_mapper"] = package
specification.loader.exec_module(package)
plugin = package.classFactory(None)
plugin.initProcessing()
ids = sorted(algorithm.id() for algorithm in plugin.provider.algorithms())
for algorithm in plugin.provider.algorithms():
    algorithm.create().shortHelpString(), algorithm.icon(), algorithm.canExecute()
loaded = sorted(module.split(".")[0] for module in set(sys.modules) - before)
print("RESULT " + json.dumps([loaded, ids]))
plugin.unload()
del plugin, algorithm
application.exitQgis()
"""
    process = subprocess.run([sys.executable, "-c", code, str(ROOT)], capture_output=True, text=True, timeout=120, check=False)
    line = next((line for line in process.stdout.splitlines() if line.startswith("RESULT ")), None)
    assert line is not None, process.stderr
    loaded, ids = json.loads(line[len("RESULT ") :])
    assert "minemapper:checkdependencies" in ids
    assert sorted(HEAVY & set(loaded)) == []


def _circles():
    """Groups of modules of core that reach each other through imports (Tarjan's strongly connected components of two or more)."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    names = {module: index for index, module in enumerate(CORE)}
    pairs = [(names[module], names[name]) for module in CORE for name, _ in imports(module) if name in names and name != module]
    pairs = [pair for pair in pairs if CORE[pair[1]] not in PACKAGES]
    ones, others = zip(*pairs)
    graph = coo_matrix(([1] * len(pairs), (ones, others)), (len(names), len(names)))
    count, label = connected_components(graph, directed=True, connection="strong")
    groups = [[module for module in CORE if label[names[module]] == number] for number in range(count)]
    return [group for group in groups if len(group) > 1]


def test_no_modules_of_core_import_each_other():
    assert _circles() == []


def test_arrows_between_folders_of_core_run_one_way():
    """A folder inside a stage is a room of its own: it takes from its stage, or the stage from it."""

    def folder(module):
        return module if module in PACKAGES else module.rpartition(".")[0]

    arrows = {(folder(module), folder(name)) for module in CORE for name, _ in imports(module) if root_of(name) == "core"}
    assert sorted(pair for pair in arrows if pair[0] < pair[1] and pair[::-1] in arrows) == []


def test_no_file_name_of_core_stands_twice():
    """A search for a name leads to one room."""
    paths = [path for path in (ROOT / "core").rglob("*.py") if path.name != "__init__.py"]
    seen = {}
    for path in paths:
        seen.setdefault(path.name, []).append(str(path.relative_to(ROOT)))
    assert {name: places for name, places in seen.items() if len(places) > 1} == {}


def test_no_public_class_or_function_of_core_names_two_things():
    seen = {}
    for module in CORE:
        for node in TREES[module].body:
            if isinstance(node, (ast.ClassDef, ast.FunctionDef)) and not node.name.startswith("_"):
                seen.setdefault(node.name, []).append(module)
    assert {name: places for name, places in seen.items() if len(places) > 1} == {}


def test_files_that_the_documents_name_exist():
    """Paths in the documents of the developers; in a cell of a table a bare name lies in the folder of the path before it."""
    missing = []
    for page in sorted((ROOT / "docs").glob("*.md")):
        for cell in re.split(r"[|\n]", page.read_text(encoding="utf-8")):
            folder = None
            for text in re.findall(r"`([\w./]+)`", cell):
                if re.match(r"(core|algorithms|scripts|benchmarks|i18n|styles|models|test|layouts)/", text):
                    folder = text.rpartition("/")[0] if text.endswith("/") or "." in text else None
                    missing += [] if (ROOT / text).exists() else [f"{page.name}: {text}"]
                elif folder and page.name == "architecture.md" and text.endswith(".py"):
                    missing += [] if (ROOT / folder / text).exists() else [f"{page.name}: {text} in {folder}"]
    assert missing == []


def _defined(file):
    """Names that a module holds when it is imported."""
    names = set()
    for node in _top_level(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            names.add(node.name)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            names |= {alias.asname or alias.name for alias in node.names}
        elif not isinstance(node, ast.ExceptHandler):
            names |= {part.id for part in ast.walk(node) if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store)}
    return names


@pytest.mark.parametrize("folder", ["benchmarks", "scripts", "test"])
def test_what_scripts_take_from_the_plugin_is_there(folder):
    """Nobody runs the benchmarks in the tests: after a name had moved none of them began."""
    missing = []
    for script in sorted((ROOT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(script.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("mine_mapper."):
                base = ROOT.joinpath(*node.module.split(".")[1:])
                file = base / "__init__.py" if base.is_dir() else base.with_suffix(".py")
                known = _defined(file) if file.exists() else set()
                known |= {path.stem for path in base.glob("*")} if base.is_dir() else set()
                missing += [f"{script.name}: {node.module} {alias.name}" for alias in node.names if alias.name not in known]
    assert missing == []
