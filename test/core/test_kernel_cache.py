"""Machine code of kernels is never older than any source it was made of."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from mine_mapper.core import _jit

CORE = Path(_jit.__file__).parent

CALLER = """
from ._jit import kernel
from .callee import twice
from .numbers import ADDED

@kernel
def answer(x):
    return twice(x) + ADDED
"""
CALLEE = """
from ._jit import kernel
from .hidden import FACTOR

@kernel
def twice(x):
    return FACTOR * x
"""


@pytest.fixture
def package(tmp_path):
    """A small package with the decorator of the house."""
    folder = tmp_path / "house"
    folder.mkdir()
    for name, text in {
        "__init__": "",
        "caller": CALLER,
        "callee": CALLEE,
        "numbers": "ADDED = 1\n",
        "hidden": "FACTOR = 2\n",
    }.items():
        (folder / f"{name}.py").write_text(text)
    shutil.copy(CORE / "_jit.py", folder)
    return folder


def answer(package, **environment):
    """(result, number of times that machine code was taken from the cache) of a fresh process."""
    code = "from house.caller import answer; print(answer(10), sum(answer.stats.cache_hits.values()))"
    alone = {"PYTHONDONTWRITEBYTECODE": "1"}  # Python's byte code goes by size and time of change as well
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=package.parent,
        env={**os.environ, **alone, **environment},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return tuple(int(word) for word in done.stdout.split())


def change(file, old, new):
    """An edit that keeps size and time of change, by which Numba alone would know it."""
    state = file.stat()
    file.write_text(file.read_text().replace(old, new))
    os.utime(file, ns=(state.st_atime_ns, state.st_mtime_ns))


def test_an_edited_callee_or_constant_is_seen(package):
    assert answer(package) == (21, 0)
    assert answer(package) == (21, 1)  # from the cache
    change(package / "callee.py", "FACTOR * x", "FACTOR - x")
    assert answer(package)[0] == -7
    change(package / "hidden.py", "2", "5")  # a constant of the callee, two imports away
    assert answer(package)[0] == -4
    change(package / "numbers.py", "1", "3")
    assert answer(package)[0] == -2
    change(package / "caller.py", "+", "-")
    assert answer(package) == (-8, 0)
    assert answer(package) == (-8, 1)


def test_code_with_and_without_a_look_at_indices_is_kept_apart(package):
    """NUMBA_BOUNDSCHECK, by which one finds an index outside an array, is of no use where older code is taken."""
    assert answer(package, NUMBA_BOUNDSCHECK="0") == (21, 0)
    assert answer(package, NUMBA_BOUNDSCHECK="1") == (21, 0)
    assert answer(package, NUMBA_BOUNDSCHECK="0") == (21, 1)


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_the_same_code_through_a_link_is_compiled_once(package, tmp_path):
    """As a checkout is installed: by a link in the folder of plugins."""
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    (plugins / "house").symlink_to(package, target_is_directory=True)
    assert answer(plugins / "house") == (21, 0)
    assert answer(package) == (21, 1)
    (package / "deeper").symlink_to(package.parent, target_is_directory=True)
    assert answer(package / "deeper" / "house") == (21, 1)


def test_without_a_folder_to_write_it_works_without_a_cache(package, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    (package / "__pycache__").write_text("")  # a file where the folder should be, also for root
    environment = {"XDG_CACHE_HOME": str(blocked), "LOCALAPPDATA": str(blocked), "NUMBA_CACHE_DIR": str(blocked / "x")}
    assert answer(package, **environment) == (21, 0)
    assert answer(package, **environment) == (21, 0)


def test_machine_code_nobody_uses_is_removed(package):
    answer(package)
    change(package / "numbers.py", "1", "3")
    folders = set((package / "__pycache__").glob("kernels-caller-*"))
    for folder in folders:
        os.utime(folder, (1, 1))
    answer(package)
    left = set((package / "__pycache__").glob("kernels-caller-*"))
    assert len(left) == 1 and not left & folders


@pytest.mark.parametrize(
    "module, needed",
    [
        ("segmentation/grid_kernels.py", {"segmentation/merge_kernels.py", "segmentation/vector_kernels.py", "hashing.py"}),
        ("learning/importance_kernels.py", {"hashing.py"}),
        ("demo/cover_kernels.py", {"demo/noise_kernels.py", "demo/spectra.py", "hashing.py"}),
    ],
)
def test_the_key_covers_the_callees_of_the_house(module, needed):
    found = {Path(path).relative_to(CORE).as_posix() for path in _jit.imported_sources(str(CORE / module))}
    assert found >= {module, *needed}


def test_every_name_that_a_kernel_takes_from_elsewhere_is_covered():
    """Kernels are compiled from their module's names: whatever is imported there must be in the key."""
    import importlib

    import numba

    for path in sorted(CORE.rglob("*.py")):
        if "import kernel" not in path.read_text(encoding="utf-8"):
            continue
        module = importlib.import_module("mine_mapper.core." + ".".join(path.relative_to(CORE).with_suffix("").parts))
        covered = _jit.imported_sources(str(path))
        for name, value in vars(module).items():
            if isinstance(value, numba.core.dispatcher.Dispatcher):
                assert os.path.realpath(value.py_func.__code__.co_filename) in covered, (path, name)


NUMBERS = """
from ._jit import kernel

@kernel
def power(x, exponent):
    result = x
    for _ in range(1, exponent):
        result = result * x
    return result

@kernel
def sums(x):
    return power(x, 2) + power(x, 3) + power(x, 4)
"""


def test_a_kernel_is_compiled_once_for_all_numbers_that_stand_in_calls(package):
    (package / "powers.py").write_text(NUMBERS)
    code = "from house.powers import power, sums; print(sums(3), sums(3.0), len(power.signatures))"
    done = subprocess.run([sys.executable, "-c", code], cwd=package.parent, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["117", "117.0", "2"]  # one for whole numbers, one for reals
    plain = {**os.environ, "NUMBA_DISABLE_JIT": "1"}
    code = "from house.powers import sums; print(sums(3))"
    done = subprocess.run([sys.executable, "-c", code], cwd=package.parent, env=plain, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["117"]


def test_every_part_with_kernels_is_told_before_it_is_compiled(tmp_path):
    """In a process whose cache is empty each part has its seconds, also where kernels stand beside their one caller."""
    code = """
import conftest
from mine_mapper.core.compiling import COMPILE_SECONDS, compile_seconds
print([part for part in COMPILE_SECONDS if compile_seconds([part]) != COMPILE_SECONDS[part]])
"""
    environment = {**os.environ, "NUMBA_CACHE_DIR": str(tmp_path), "PYTHONPATH": str(CORE.parent / "test")}
    process = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, env=environment)
    assert process.stdout.strip() == "[]", process.stdout + process.stderr
