"""Memory of the container, the batch job and `ulimit` counts, wherever the limit stands."""

import subprocess
import sys
from pathlib import Path

import pytest
from mine_mapper.core.errors import ParameterError
from mine_mapper.core.runs import memory

TEST = Path(__file__).resolve().parents[1]
UNLIMITED_V1 = "9223372036854771712\n"


def tree(tmp_path, files, own):
    root = tmp_path / "cgroup"
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    (tmp_path / "own").write_text(own)
    return list(memory._cgroup_limits(root, tmp_path / "own"))


@pytest.mark.parametrize(
    "files, own, least",
    [
        ({"memory.max": "500\n"}, "0::/\n", 500),  # a container
        ({"memory.max": "max\n"}, "0::/\n", None),
        ({"a.slice/memory.max": "900\n", "a.slice/job.scope/memory.max": "700\n"}, "0::/a.slice/job.scope\n", 700),  # systemd
        ({"a.slice/memory.max": "600\n", "a.slice/job.scope/memory.max": "max\n"}, "0::/a.slice/job.scope\n", 600),
        ({"memory/slurm/job_7/memory.limit_in_bytes": "800\n", "memory/memory.limit_in_bytes": UNLIMITED_V1},
         "11:cpuset:/x\n9:memory:/slurm/job_7\n0::/\n", 800),  # version 1
        ({"memory/memory.limit_in_bytes": "300\n"}, "4:memory,cpu:/docker/0123456789\n", 300),  # a path of the computer outside
        ({"memory/memory.limit_in_bytes": "300\n"}, "5:cpu:/docker/1\n", None),
        ({"memory.max": "nonsense"}, "no colon\n0::/../../etc\n", None),
    ],
)  # fmt: skip
def test_limits_of_groups(tmp_path, files, own, least):
    found = tree(tmp_path, files, own)
    assert (min(found) if found else None) == least


def test_without_a_list_of_groups_both_roots_are_asked(tmp_path):
    root = tmp_path / "cgroup"
    (root / "memory").mkdir(parents=True)
    (root / "memory" / "memory.limit_in_bytes").write_text("123\n")
    assert list(memory._cgroup_limits(root, tmp_path / "none")) == [123]


@pytest.mark.skipif(sys.platform != "linux", reason="ulimit -v")
@pytest.mark.parametrize("option", ["-v", "-d"])
def test_ulimit(option):
    """Of the process that has it: most of the limit is left to it, and no more."""
    code = f"import sys; sys.path.insert(0, {str(TEST)!r}); import conftest; from mine_mapper.core.runs import memory; "
    code += "print(memory.memory_ceiling(), memory.allowed_memory(10**6))"
    done = subprocess.run(
        ["bash", "-c", f'ulimit {option} 1500000; exec "{sys.executable}" -c "{code}"'], capture_output=True, text=True
    )
    ceiling, allowed = map(int, done.stdout.split())
    assert abs(ceiling - allowed) < 1e6 and 0.5 * 1.536e9 < ceiling < 1.1 * 1.536e9


def test_too_little_is_refused(monkeypatch):
    memory.require_memory(400)
    for limit in (1, 399):
        with pytest.raises(ParameterError, match=f"MEMORY_LIMIT is {limit} MB: at least 400 MB"):
            memory.require_memory(limit)
    monkeypatch.setattr(memory, "_ulimits", lambda: iter([300_000_000]))
    for limit in (0, 5000):
        with pytest.raises(ParameterError, match="can have .* MB of memory .*ulimit -v.* at least 400 MB"):
            memory.require_memory(limit)


def test_a_limit_above_what_there_is_is_cut(monkeypatch):
    monkeypatch.setattr(memory, "_machine_memory", lambda: 4_000_000_000)
    monkeypatch.setattr(memory, "_cgroup_limits", lambda *places: iter([2_000_000_000]))
    monkeypatch.setattr(memory, "_ulimits", lambda: iter([]))
    monkeypatch.setattr(memory, "_free_memory", lambda: 700_000_000)
    assert memory.allowed_memory(1500) == 1_500_000_000 and memory.allowed_memory(3000) == 2_000_000_000
    assert memory.allowed_memory(0) == 700_000_000  # half, but no more than is free
    monkeypatch.setattr(memory, "_free_memory", lambda: None)
    assert memory.allowed_memory(0) == 1_000_000_000
