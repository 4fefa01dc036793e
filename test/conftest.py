"""Makes the package `mine_mapper` out of the checkout, whatever its folder is called, and starts the provider for QGIS tests."""

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("MPLBACKEND", "Agg")


def _import_plugin():
    specification = importlib.util.spec_from_file_location(
        "mine_mapper", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(specification)
    sys.modules["mine_mapper"] = module
    specification.loader.exec_module(module)


if "mine_mapper" not in sys.modules:
    _import_plugin()


@pytest.fixture(scope="session")
def root():
    """Folder of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def provider(qgis_app):
    """The registered provider of the plugin, with `processing` ready to run."""
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    from mine_mapper.plugin import MineMapperPlugin

    plugin = MineMapperPlugin(None)
    plugin.initProcessing()
    yield plugin.provider
    plugin.unload()
    del processing


@pytest.fixture(scope="session")
def landscape(provider, tmp_path_factory):
    """A small synthetic landscape, made once: the results of `createdemodata`."""
    import processing

    folder = tmp_path_factory.mktemp("ландшафт 景观")
    return processing.run("minemapper:createdemodata", {"SIZE": 600, "MINES": 14, "SEED": 2, "FOLDER": str(folder)})


@pytest.fixture(scope="session")
def qgis_command():
    """Run the real `qgis_process` with any arguments; returns the finished process.

    ``qgis_command("--json", "list", input="", PYTHONPATH="...")``: keywords are environment variables, None takes one away.
    The plugin is the one of this checkout, enabled by the set-up; pytest-qgis's own profile, without plugins, is not used.
    """
    build = ROOT / "build"
    if shutil.which("qgis_process") is None or not (build / "profile").exists():
        pytest.skip("needs qgis_process and the profile of 'make setup'")
    ordinary = {
        **os.environ,
        "QGIS_CUSTOM_CONFIG_PATH": str(build / "profile"),
        "QGIS_PLUGINPATH": str(build / "plugins"),
        "QGIS_OPTIONS_PATH": None,
        "PYTHONPATH": sysconfig.get_path("purelib"),
    }

    def call(*arguments, input="", timeout=600, **variables):
        environment = {name: value for name, value in {**ordinary, **variables}.items() if value is not None}
        command = ["qgis_process", *arguments]
        return subprocess.run(command, input=input, capture_output=True, text=True, env=environment, timeout=timeout, check=False)

    return call


@pytest.fixture(scope="session")
def qgis_process(qgis_command):
    """Run an algorithm by the real `qgis_process`: ``qgis_process("minemapper:segmentimage", INPUT=..., ...)``."""

    def call(algorithm, **inputs):
        return qgis_command("--json", "run", algorithm, "-", input=json.dumps({"inputs": inputs}))

    return call


KERNELS = ("test_segmentation", "test_polygons", "test_features", "test_forest", "test_prediction", "test_density")
"""Tests of core that compile nearly all kernels."""

USING_KERNELS = (
    *("test_segment_image", "test_preview", "test_estimate", "test_compute", "test_train", "test_compare", "test_classify"),
    *("test_real_layers", "test_prepare", "test_mine_statistics", "test_publishing", "test_assess", "test_records"),
    *("test_demo_landscape", "test_desktop_loading", "test_mapmines", "test_no_english", "test_study", "test_torture"),
)
"""Tests of QGIS's side that run them."""


def pytest_collection_modifyitems(items):
    """Of the processes that run side by side one compiles the kernels at its beginning, the others use them at their end."""

    def place(item):
        name, in_core = item.path.name, item.path.parent.name == "core"
        return not name.startswith(KERNELS) if in_core else name.startswith(USING_KERNELS)

    items.sort(key=place)


def pytest_sessionfinish(session, exitstatus):
    session.config.mine_mapper_status = int(exitstatus)


@pytest.hookimpl(tryfirst=True)
def pytest_unconfigure(config):
    """Leave at once when QGIS was there: layers and post-processors that some test still holds would crash it on its way out."""
    if "qgis.core" in sys.modules and hasattr(config, "mine_mapper_status"):
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(config.mine_mapper_status)
