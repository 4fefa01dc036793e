"""Finished tiles in a work folder: damaged and foreign ones are made anew, one run at a time has the folder."""

import os
import threading
from pathlib import Path

import numpy as np
import pytest
from mine_mapper.core.errors import OutputError
from mine_mapper.core.features.mapped_array import mapped_array
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.runs.work_folder import load_arrays, save_arrays, work_folder
from segmentation_images import landscape, write_image


@pytest.fixture
def tile(tmp_path):
    path = str(tmp_path / "tile.npz")
    save_arrays(path, "run 1 tile 0 0", values=np.arange(1000.0), ids=np.zeros((0, 2), np.uint32), count=np.asarray(7))
    return path


def test_what_was_saved_comes_back(tile):
    arrays = load_arrays(tile, "run 1 tile 0 0")
    assert (arrays["values"] == np.arange(1000.0)).all() and arrays["ids"].shape == (0, 2) and int(arrays["count"]) == 7
    assert load_arrays(tile, "run 1 tile 0 1") is None and load_arrays(tile, "run 2 tile 0 0") is None
    assert load_arrays(tile + "x", "run 1 tile 0 0") is None


def test_no_damage_passes(tile):
    """Every kind of damage, anywhere in the file: cut off, zeroed, a byte changed, other files."""
    whole = Path(tile).read_bytes()
    random = np.random.default_rng(5)
    for _ in range(300):
        data = bytearray(whole)
        place = int(random.integers(len(data)))
        kind = random.integers(4)
        if kind == 0:
            del data[place:]
        elif kind == 1:
            data[place:] = bytes(len(data) - place)
        elif kind == 2:
            data[place] ^= int(random.integers(1, 256))
        else:
            data[place : place + 1] = b""
        Path(tile).write_bytes(data)
        arrays = load_arrays(tile, "run 1 tile 0 0")
        assert arrays is None or (set(arrays) == {"values", "ids", "count"} and (arrays["values"] == np.arange(1000.0)).all())
    for other in (b"", b"PK", b"\x93NUMPY", os.urandom(5000)):
        Path(tile).write_bytes(other)
        assert load_arrays(tile, "run 1 tile 0 0") is None


def test_the_second_run_waits_and_finds_a_clean_folder(tmp_path):
    order = []

    class Listening(Feedback):
        def info(self, message):
            order.append(message)

    def second():
        with work_folder(str(tmp_path), "features-1", Listening()) as folder:
            order.append(sorted(os.listdir(folder)))

    with work_folder(str(tmp_path), "features-1", Feedback()) as folder:
        Path(folder, "tile").write_text("x")
        thread = threading.Thread(target=second)
        thread.start()
        while not order:
            pass
        order.append("first ends")
    thread.join(20)
    assert "waits until it has ended" in order[0] and order[1:] == ["first ends", ["owner.json"]]
    assert os.listdir(tmp_path) == []


def test_after_an_error_the_tiles_stay_and_the_folder_is_free(tmp_path):
    with pytest.raises(ValueError), work_folder(str(tmp_path), "features-1", Feedback()) as folder:
        Path(folder, "tile").write_text("x")
        raise ValueError
    assert os.listdir(folder) == ["tile"]
    with work_folder(str(tmp_path), "features-1", Feedback()) as again:
        assert again == folder and os.listdir(folder) != ["tile"]


@pytest.mark.parametrize("kind", ["file", "below a file"])
def test_a_folder_that_cannot_be(tmp_path, kind):
    (tmp_path / "file").write_text("")
    root = str(tmp_path / "file") if kind == "file" else str(tmp_path / "file" / "below")
    with pytest.raises(OutputError, match=r"tiles \(WORK_FOLDER\) cannot be written"), work_folder(root, "x", Feedback()):
        pass


def test_two_segmentations_share_a_work_folder(tmp_path):
    """Both give the bytes of a run alone; nothing is left."""
    from mine_mapper.core.runs.executor import RunSettings
    from mine_mapper.core.segmentation.segment import SegmentationJob, segment_image

    path = write_image(tmp_path / "image.tif", landscape(140, 150))
    errors = []

    def run(name, **settings):
        try:
            segment_image(
                SegmentationJob(path, str(tmp_path / name), scale=60, bands=("1", "2", "3"), settings=RunSettings(**settings)),
                Feedback(),
            )
        except Exception as error:
            errors.append(error)

    run("alone.tif", tile_size=1000)
    settings = {"tile_size": 40, "threads": 1, "work_folder": str(tmp_path / "work")}
    threads = [threading.Thread(target=run, args=(f"{number}.tif",), kwargs=settings) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not errors
    alone = (tmp_path / "alone.tif").read_bytes()
    assert all((tmp_path / f"{number}.tif").read_bytes() == alone for number in range(2))
    assert not list((tmp_path / "work").iterdir())


@pytest.mark.parametrize("damage", ["map zeroed", "map of another tile", "graph byte", "graph of another tile", "map cut"])
def test_damaged_parts_of_a_segmentation_are_made_anew(tmp_path, monkeypatch, damage):
    import shutil

    from mine_mapper.core.runs.executor import RunSettings
    from mine_mapper.core.segmentation import tiled_image
    from mine_mapper.core.segmentation.segment import SegmentationJob, segment_image

    path = write_image(tmp_path / "image.tif", landscape(120, 120))

    def run(name, **settings):
        job = SegmentationJob(path, str(tmp_path / name), scale=60, bands=("1", "2", "3"), settings=RunSettings(**settings))
        segment_image(job, Feedback())

    run("alone.tif", tile_size=1000)
    settings = {"tile_size": 40, "threads": 1, "work_folder": str(tmp_path / "work")}
    with monkeypatch.context() as patch:
        patch.setattr(tiled_image, "_join", lambda *arguments: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            run("labels.tif", **settings)
    graphs = sorted((tmp_path / "work").rglob("*.npz"))
    maps = sorted((tmp_path / "work").rglob("*.map.npy"))
    assert len(graphs) == len(maps) == 9
    if damage == "map zeroed":
        maps[4].write_bytes(maps[4].read_bytes()[:128] + bytes(len(maps[4].read_bytes()) - 128))
    elif damage == "map of another tile":
        shutil.copy(maps[0], maps[4])
    elif damage == "map cut":
        maps[4].write_bytes(maps[4].read_bytes()[:200])
    elif damage == "graph of another tile":
        shutil.copy(graphs[0], graphs[4])
    else:
        data = bytearray(graphs[4].read_bytes())
        data[len(data) // 2] ^= 1
        graphs[4].write_bytes(data)
    run("labels.tif", **settings)
    assert (tmp_path / "labels.tif").read_bytes() == (tmp_path / "alone.tif").read_bytes()


def test_a_mapped_array_has_its_blocks(tmp_path):
    """A file without blocks would end QGIS on a full disk."""
    array = mapped_array((1000, 30), str(tmp_path))
    assert array.shape == (1000, 30) and (array == 0).all() and os.listdir(tmp_path) == []
    array[:] = 2.0
    assert array.sum() == 60000


@pytest.mark.skipif(not hasattr(os, "posix_fallocate"), reason="Linux reserves blocks by one call")
def test_no_room_for_a_mapped_array_is_an_error(tmp_path, monkeypatch):
    def full(descriptor, start, size):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "posix_fallocate", full)
    with pytest.raises(OutputError, match="disk is full"):
        mapped_array((10, 10), str(tmp_path))
    assert os.listdir(tmp_path) == []
