"""A small part of `make torture`: kills, signals, full disks, numbers, odd records and two runs at once, on two steps."""

import os
import subprocess
import sysconfig

import pytest

FAMILIES = ("kills", "signals", "disks", "numbers", "overwriting", "records", "pairs")


@pytest.mark.skipif(os.name == "nt", reason="forks a warmed QGIS")
def test_nothing_is_lost_silent_or_unexpected(root, tmp_path):
    environment = {**os.environ, "PYTHONPATH": sysconfig.get_path("purelib"), "QT_QPA_PLATFORM": "offscreen"}
    command = ["/usr/bin/python3", str(root / "scripts" / "torture"), "--seed", "7", "--share", "0.1", "--folder", str(tmp_path)]
    command += ["--steps", "classifymines,matchregister", "--only", ",".join(FAMILIES)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=600, check=False)
    lines = [line for line in done.stdout.splitlines() if line.partition(":")[0] in FAMILIES]
    assert [line.partition(":")[0] for line in lines] == list(FAMILIES), done.stdout + done.stderr
    assert done.returncode == 0 and all(line.endswith(": ok") for line in lines), done.stdout
