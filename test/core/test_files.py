"""Files appear whole or not at all."""

import errno
import os
from pathlib import Path

import pytest
from mine_mapper.core.errors import OutputError
from mine_mapper.core.files import atomic_file, atomic_folder, require_extension, require_writable, write_failure


def test_whole_file_appears_under_its_name(tmp_path):
    target = tmp_path / "Рудник 矿.txt"
    with atomic_file(str(target)) as temporary:
        assert not target.exists()
        Path(temporary).write_text("whole")
    assert target.read_text() == "whole"
    assert list(tmp_path.iterdir()) == [target]


def test_an_error_leaves_the_old_file_and_no_rest(tmp_path):
    target = tmp_path / "a.txt"
    target.write_text("old")
    with pytest.raises(RuntimeError), atomic_file(str(target)) as temporary:
        Path(temporary).write_text("half")
        Path(temporary + ".aux").write_text("sidecar")
        raise RuntimeError
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_rests_of_an_old_database_do_not_spoil_the_new_one(tmp_path):
    import sqlite3

    path = tmp_path / "mines [1].gpkg"

    def write(target, table):
        connection = sqlite3.connect(target)
        connection.execute(f"CREATE TABLE {table} (n)")
        connection.executemany(f"INSERT INTO {table} VALUES (?)", [(n,) for n in range(5000)])
        connection.commit()
        return connection

    open_one = sqlite3.connect(path)
    open_one.execute("PRAGMA journal_mode=WAL")
    open_one.execute("PRAGMA wal_autocheckpoint=0")
    crashed = write(path, "old")  # its changes are in the -wal file, as after a crash
    assert (tmp_path / "mines [1].gpkg-wal").stat().st_size > 0
    with atomic_file(str(path)) as temporary:
        write(temporary, "new").close()
    assert [entry.name for entry in tmp_path.iterdir()] == ["mines [1].gpkg"]
    fresh = sqlite3.connect(path)
    assert fresh.execute("SELECT count(*) FROM new").fetchone() == (5000,)
    assert fresh.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    for connection in (open_one, crashed, fresh):
        connection.close()


def test_whole_folder_replaces_its_files_and_keeps_others(tmp_path):
    target = tmp_path / "tables"
    target.mkdir()
    (target / "other.csv").write_text("kept")
    (target / "a.csv").write_text("old")
    with atomic_folder(str(target)) as temporary:
        Path(f"{temporary}/a.csv").write_text("new")
    assert (target / "a.csv").read_text() == "new"
    assert (target / "other.csv").read_text() == "kept"
    assert [entry.name for entry in tmp_path.iterdir()] == ["tables"]


def test_a_failed_folder_leaves_nothing(tmp_path):
    with pytest.raises(RuntimeError), atomic_folder(str(tmp_path / "tables")) as temporary:
        Path(f"{temporary}/a.csv").write_text("half")
        raise RuntimeError
    assert list(tmp_path.iterdir()) == []


def test_extension_is_named():
    with pytest.raises(OutputError, match=r"'\.shp' is not supported. Use \.gpkg or \.fgb"):
        require_extension("a.shp", (".gpkg", ".fgb"), "Mines")


def test_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="not writable"):
        require_writable(str(tmp_path / "file" / "below" / "a.tif"), "The stack")


@pytest.mark.parametrize(
    "path",
    ["file:///tmp/mines.gpkg", "https://example.org/mines.gpkg", "mi\0nes.gpkg", "~/mines.gpkg", "~ivan/mines.gpkg", "~",
     "/vsimem/mines.gpkg", "/vsizip/a.zip/mines.gpkg", "$HOME/mines.gpkg", "${HOME}/mines.gpkg", "%TEMP%/mines.gpkg", "/"],
)  # fmt: skip
def test_what_is_no_path_is_refused(path, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(OutputError, match="no path of a file"):
        require_writable(path, "The mines")
    assert list(tmp_path.iterdir()) == [] and not os.path.exists("/vsimem")


def test_a_folder_that_is_gone(tmp_path, monkeypatch):
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    with pytest.raises(OutputError, match="the folder in which the program was started is gone. Give the whole path"):
        require_writable("mines.gpkg", "The mines")
    require_writable(str(tmp_path / "mines.gpkg"), "The mines")


def test_full_disk_is_said(tmp_path):
    message = write_failure("The mines", str(tmp_path / "a.gpkg"), OSError(errno.ENOSPC, "No space"))
    assert "the disk is full" in message and "MB left" in message
    with pytest.raises(OutputError, match="disk is full"), atomic_file(str(tmp_path / "a.gpkg")):
        raise OSError(errno.ENOSPC, "No space")
