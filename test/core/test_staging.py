"""Outputs of a run appear together or not at all, and dead runs are tidied up."""

import os
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest
from mine_mapper.core.errors import OutputError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.runs import locks, staging
from mine_mapper.core.runs.staging import Staging

ROOT = Path(__file__).resolve().parents[2]


def staged(*paths):
    """A run whose outputs are made, each with its name as content."""
    run = Staging()
    for number, path in enumerate(paths):
        run.add(f"OUT{number}", str(path), f"Output {number}")
    run.begin()
    for item in run.items.values():
        item.staged.write_text(f"new {item.final.name}")
    return run


def content(folder):
    return {entry.name: entry.read_text() for entry in sorted(folder.iterdir())}


def elsewhere(code, *arguments, wait=True):
    """Run code in another process, with the plugin's package at hand."""
    head = f"import sys; sys.path.insert(0, {str(ROOT / 'test')!r}); import conftest, os\n"
    head += "from mine_mapper.core.runs import locks, staging\nfrom mine_mapper.core.runs.staging import Staging\n"
    process = subprocess.Popen(
        [sys.executable, "-c", head + textwrap.dedent(code), *map(str, arguments)], stdout=subprocess.PIPE, text=True
    )
    if wait:
        process.wait(60)
    return process


MADE = """
run = Staging()
for number, path in enumerate(sys.argv[1:]):
    run.add(str(number), path, "Output")
run.begin()
for item in run.items.values():
    item.staged.write_text("new " + item.final.name)
    (item.hidden / ".rest").write_text("rest")
"""


def test_all_appear_at_the_end(tmp_path):
    run = staged(tmp_path / "a.gpkg", tmp_path / "лес" / "b.html")
    assert not (tmp_path / "a.gpkg").exists() and len(os.listdir(tmp_path)) == 2
    run.publish()
    run.close()
    assert (tmp_path / "a.gpkg").read_text() == "new a.gpkg" and content(tmp_path / "лес") == {"b.html": "new b.html"}
    assert sorted(os.listdir(tmp_path)) == ["a.gpkg", "лес"]


def test_without_publishing_nothing_changes(tmp_path):
    (tmp_path / "a.tif").write_text("old")
    staged(tmp_path / "a.tif", tmp_path / "b.csv").close()
    assert content(tmp_path) == {"a.tif": "old"}


def test_sidecars_of_the_old_file_go_with_it(tmp_path):
    for name in ("a.tif", "a.tif.ovr", "a.tif.aux.xml", "b.gpkg", "b.gpkg-wal", "b.gpkg-journal", "c.tif.ovr"):
        (tmp_path / name).write_text("old")
    run = staged(tmp_path / "a.tif", tmp_path / "b.gpkg")
    run.publish()
    run.close()
    assert content(tmp_path) == {"a.tif": "new a.tif", "b.gpkg": "new b.gpkg", "c.tif.ovr": "old"}


@pytest.mark.parametrize("failing", [0, 1, 2])
def test_a_move_that_fails_brings_everything_back(tmp_path, monkeypatch, failing):
    """As when another program on Windows has the third layer open."""
    old = {"a.gpkg": "old", "a.gpkg-wal": "old", "b.html": "old"}
    for name, text in old.items():
        (tmp_path / name).write_text(text)
    run = staged(*(tmp_path / name for name in ("a.gpkg", "b.html", "c.csv")))
    replace, blocked = os.replace, ["a.gpkg", "b.html", "c.csv"][failing]

    def refuse(source, target):
        if Path(target) == tmp_path / blocked and ".old" not in str(source):
            raise PermissionError(13, "The file is open")
        return replace(source, target)

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(OutputError, match=f"{blocked}.*The file is open.*close the file"):
        run.publish()
    run.close()
    assert content(tmp_path) == old


@pytest.mark.parametrize("moves", [0, 1, 2, 3])
def test_killed_while_publishing(tmp_path, moves):
    """Before the first move: all old. Later: the next run ends what was begun."""
    names = ("a.gpkg", "b.html", "c.csv")
    for name in names:
        (tmp_path / name).write_text("old")
    code = (
        MADE
        + f"""
move, left = staging._move, {moves}
def dying(source, place):
    global left
    if left == 0:
        os._exit(9)
    left -= 1
    return move(source, place)
staging._move = dying
{"run.publish()" if moves else "os._exit(9)"}
os._exit(9)
"""
    )
    assert elsewhere(code, *(tmp_path / name for name in names)).returncode == 9
    assert len(list(tmp_path.glob(".minemapper-*"))) == 3
    staging.sweep(str(tmp_path))
    expected = {name: f"new {name}" if moves else "old" for name in names}
    assert content(tmp_path) == expected


def test_killed_before_every_folder_knows_of_the_decision(tmp_path):
    """A list in one folder is none in the first: nothing was decided."""
    (tmp_path / "a.gpkg").write_text("old")
    code = (
        MADE
        + """
staging._write_lists(run._open, run.moves())
(run._open[0] / staging.LIST).unlink()
os._exit(9)
"""
    )
    elsewhere(code, tmp_path / "a.gpkg", tmp_path / "b.gpkg")
    staging.sweep(str(tmp_path))
    assert content(tmp_path) == {"a.gpkg": "old"}


def test_leftovers_of_a_living_run_stay_and_those_of_dead_ones_go(tmp_path):
    process = elsewhere(MADE + "print('ready', flush=True)\nsys.stdin.read()", tmp_path / "a.gpkg", wait=False)
    assert process.stdout.readline() == "ready\n"
    try:
        with pytest.raises(OutputError, match=rf"'.*a\.gpkg': another run \(process {process.pid} on .*another name"):
            staged(tmp_path / "a.gpkg")
        run = staged(tmp_path / "b.gpkg")  # another name: no quarrel
        assert len(list(tmp_path.glob(".minemapper-*"))) == 2
        run.close()
    finally:
        process.kill()
        process.wait()
    staged(tmp_path / "b.gpkg").close()
    assert os.listdir(tmp_path) == []


def test_a_run_of_this_process_that_ended_badly_is_no_obstacle(tmp_path):
    run = staged(tmp_path / "a.gpkg")
    with pytest.raises(OutputError, match="another run"):
        staged(tmp_path / "a.gpkg")
    locks._held.clear()
    again = staged(tmp_path / "a.gpkg")
    again.publish()
    again.close()
    del run
    assert content(tmp_path) == {"a.gpkg": "new a.gpkg"}


def test_what_others_planted_is_not_followed(tmp_path):
    """A list that names files outside its own folder moves nothing."""
    victim = tmp_path / "victim.txt"
    victim.write_text("mine")
    hidden = tmp_path / "work" / ".minemapper-000000000000"
    hidden.mkdir(parents=True)
    (hidden / "x").write_text("evil")
    (hidden / staging.LOCK).write_text("{}")
    (hidden / staging.LIST).write_text(f'{{"token": "t", "folders": ["{hidden}"], "moves": [["x", "../victim.txt"]]}}')
    os.utime(hidden / staging.LOCK, (1, 1))
    staging.sweep(str(tmp_path / "work"))
    assert victim.read_text() == "mine" and os.listdir(tmp_path / "work") == []
    for text in ('{"token": 1}', "[]", "{", '{"token": "t", "folders": [], "moves": []}', "[" * 100000):
        hidden.mkdir()
        (hidden / staging.LIST).write_text(text)
        (hidden / staging.LOCK).write_text(text)
        os.utime(hidden / staging.LOCK, (1, 1))
        staging.sweep(str(tmp_path / "work"))
        assert os.listdir(tmp_path / "work") == []


def test_outputs_that_get_into_each_others_way(tmp_path):
    run = Staging()
    run.add("MINES", str(tmp_path / "a.fgb"), "Mines")
    for name in ("a.fgb", "A.FGB", "sub/../a.fgb"):
        (tmp_path / "sub").mkdir(exist_ok=True)
        with pytest.raises(OutputError, match="Objects and Mines have the same path"):
            run.add("OBJECTS", str(tmp_path / name), "Objects")
    with pytest.raises(OutputError, match=r"style file 'a\.qml'"):
        run.add("LABELS", str(tmp_path / "a.tif"), "Labels")
    run.add("LABELS", str(tmp_path / "a.gpkg"), "Labels")  # a GeoPackage holds its style
    run.add("MINES", str(tmp_path / "a.fgb"), "Mines")  # asked for twice
    for name in (".b.fgb", ".minemapper-0123/b.fgb", ".minemapper-0123/below/b.fgb"):
        with pytest.raises(OutputError, match="begins with a dot, which hides it"):
            staging.require_visible(str(tmp_path / name), "Objects")


def test_a_full_disk_is_told_before_any_work(tmp_path, monkeypatch):
    monkeypatch.setattr(staging, "free_space", lambda path: 24 << 10)
    with pytest.raises(OutputError, match=r"a\.gpkg.*the disk is full \(0\.0 MB left\)"):
        staged(tmp_path / "a.gpkg")
    assert os.listdir(tmp_path) == []


def test_names_in_texts_are_the_final_ones(tmp_path):
    run = staged(tmp_path / "a.tif")
    item = next(iter(run.items.values()))
    assert run.plain(f"Writing '{item.staged}' in {item.hidden}.") == f"Writing '{tmp_path / 'a.tif'}' in {tmp_path}."
    assert run.final(str(item.staged)) == str(tmp_path / "a.tif") and run.final(3) == 3
    run.close()


def test_locks_of_other_computers_and_of_processes_with_a_number_used_again(tmp_path):
    import json

    path = tmp_path / "owner.json"
    here = locks.this_process()

    def judged(age=0.0, **changes):
        path.write_text(json.dumps({**here, **changes}))
        os.utime(path, (time.time() - age, time.time() - age))
        return locks.is_alive(locks.read_owner(str(path)), str(path))

    parent = {"pid": os.getppid(), "started": locks._started(os.getppid())}
    assert judged(**parent)
    assert not judged(pid=os.getppid(), started="1")  # its number was given to another process
    assert not judged(**parent, boot="an earlier one")
    assert judged(host="elsewhere", pid=2**22) and not judged(age=8 * 86400, host="elsewhere", pid=2**22)
    assert judged(space="pid:[1]", pid=2**22)  # a container that shares the name of this computer
    assert judged(pid="?") and not judged(age=60, pid="?")  # being written, or damaged


def test_the_second_waits_for_the_first(tmp_path):
    lock = str(tmp_path / "lock")
    code = "locks.take(sys.argv[1]); print('ready', flush=True); import time; time.sleep(1); locks.release(sys.argv[1])"
    process = elsewhere(code, lock, wait=False)
    process.stdout.readline()
    told = []

    class Listening(Feedback):
        def info(self, message):
            told.append(message)

    locks.wait_for(lock, "work", Listening())
    assert len(told) == 1 and f"process {process.pid}" in told[0] and locks.read_owner(lock)["pid"] == os.getpid()
    locks.release(lock)
    process.wait()
