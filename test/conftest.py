"""Makes the package `mine_mapper` out of the checkout, whatever its folder is called, and starts the provider for QGIS tests."""

import importlib.util
import json
import os
import shutil
import subprocess
import sys
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
def qgis_process():
    """Run an algorithm by the real `qgis_process`, with the plugin enabled by the set-up; returns the finished process.

    ``qgis_process("minemapper:segmentimage", INPUT=..., ...)``; pytest-qgis's own profile, without plugins, is not used.
    """
    profile = ROOT / "build" / "profile"
    if shutil.which("qgis_process") is None or not profile.exists():
        pytest.skip("needs qgis_process and the profile of 'make setup'")
    environment = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(profile), "QGIS_PLUGINPATH": str(ROOT / "build" / "plugins")}
    environment.pop("QGIS_OPTIONS_PATH", None)

    def call(algorithm, **inputs):
        command = ["qgis_process", "--json", "run", algorithm, "-"]
        text = json.dumps({"inputs": inputs})
        return subprocess.run(command, input=text, capture_output=True, text=True, env=environment, timeout=600, check=False)

    return call
