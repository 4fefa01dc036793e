"""Scale estimation: measures against slow twins, the rule of the levels, two known sizes found again."""

import csv
from itertools import product

import numpy as np
import pytest
import shapely
from mine_mapper.core.errors import Cancelled, InputError, ParameterError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.grid import Grid, Window
from mine_mapper.core.native import rasterio
from mine_mapper.core.raster import read_info
from mine_mapper.core.raster_writer import create_raster
from mine_mapper.core.runs.executor import open_executor
from mine_mapper.core.segmentation.merging import RegionMerger
from mine_mapper.core.segmentation.scale.scale_measures import (
    ReferenceWindow,
    clinton,
    local_variance,
    match_references,
    morans_i,
    objective,
    within_variance,
)
from mine_mapper.core.segmentation.scale.scale_search import (
    Level,
    Trial,
    WindowLevels,
    climb,
    curve_scales,
    find_levels,
    rates_of_change,
    steps_to,
    try_scale,
)
from mine_mapper.core.segmentation.scale.scale_step import ScaleJob, estimate_scale
from mine_mapper.core.segmentation.scale.scale_support import judge_scale
from mine_mapper.core.segmentation.scale.scale_windows import choose_windows
from mine_mapper.core.segmentation.source import open_source
from mine_mapper.core.vector import Table
from segmentation_images import segment_array

SMALL, LARGE = 8, 48
"""Sides of the painted objects in pixels."""

GRID = (10.0, 0.0, 600000.0, 0.0, -10.0, 5650000.0)


def painted(seed, size=192, noise=12.0):
    """Large squares of very different brightness, each a chessboard of small squares of similar brightness, and noise.

    Two small neighbours d apart merge at a scale of about sqrt(57.6 d) (64 pixels each, shape 0.1): here 22 to 90.
    """
    rng = np.random.default_rng(seed)
    small, large = size // SMALL, size // LARGE
    sign = np.where(np.indices((small, small)).sum(axis=0) % 2, 1, -1)
    offset = sign * rng.uniform(22, 90, (small, small)) ** 2 / 57.6 / 2
    level = rng.permutation(large * large).reshape(large, large) * 600.0 + 1000
    image = np.kron(offset, np.ones((SMALL, SMALL))) + np.kron(level, np.ones((LARGE, LARGE)))
    return (image[:, :, np.newaxis] + rng.normal(0, noise, (size, size, 4))).astype(np.float32)


def write(path, image, names=("blue", "green", "red", "nir"), crs="EPSG:32633"):
    wkt = rasterio().crs.CRS.from_user_input(crs).to_wkt()
    pixels = np.moveaxis(image, 2, 0)
    grid = Grid(wkt, GRID, image.shape[1], image.shape[0])
    with create_raster(str(path), grid, "float32", names, nodata=-9999) as writer:
        writer.write(np.ascontiguousarray(pixels, np.float32))
    return str(path)


def merged(seed, scale, shape=(14, 17, 3)):
    image = np.random.default_rng(seed).normal(1000, 100, shape).astype(np.float32)
    image[0, :3] = np.nan
    merger = RegionMerger(image)
    merger.merge_to(scale)
    return image.astype(np.float64), merger


def levels_of(images, hierarchy=True, feedback=None):
    made = [(image, np.ones(image.shape[:2], bool)) for image in images]

    def make(pixels, valid):
        return RegionMerger(pixels, valid=valid)

    return lambda executor: WindowLevels(made, make, hierarchy, executor, feedback or Feedback())


def twin(windows):
    """Local variance, within variance and Moran's I from pixels and labels, one object at a time."""
    stds, inside, total, means, pairs, offset, pixels = [], 0, 0, [], set(), 0, []
    for image, labels in windows:
        for number in range(1, labels.max() + 1):
            values = image[labels == number]
            stds.append(values.std(axis=0).mean())
            inside = inside + ((values - values.mean(axis=0)) ** 2).sum(axis=0)
            means.append(values.mean(axis=0))
        pixels.append(image[labels > 0])
        for (r, c), (dr, dc) in product(np.ndindex(labels.shape), ((0, 1), (1, 0))):
            if r + dr < labels.shape[0] and c + dc < labels.shape[1]:
                a, b = int(labels[r, c]), int(labels[r + dr, c + dc])
                if a != b and a and b:
                    pairs.add((offset + min(a, b) - 1, offset + max(a, b) - 1))
        offset += int(labels.max())
    pixels, means = np.concatenate(pixels), np.array(means)
    total = ((pixels - pixels.mean(axis=0)) ** 2).sum(axis=0)
    z = means - means.mean(axis=0)
    products = sum(2 * z[i] * z[j] for i, j in pairs)
    moran = len(means) / (2 * len(pairs)) * products / (z**2).sum(axis=0)
    return np.mean(stds), (inside / total).mean(), moran.mean()


@pytest.mark.parametrize("scale", [8, 14, 20])
def test_measures_against_a_slow_twin(scale):
    made = [merged(seed, scale) for seed in (1, 2)]
    parts = [merger.statistics() for _, merger in made]
    expected = twin([(image, merger.labels()) for image, merger in made])
    found = local_variance(parts), within_variance(parts), morans_i(parts, [merger.neighbours() for _, merger in made])
    assert np.allclose(found, expected, rtol=1e-9)


def test_local_variance_worked_value():
    """Two objects with standard deviations 0 and 5 (two pixels 10 apart): mean 2.5, whatever their sizes."""
    image = np.array([[0, 0, 0, 0, 5000, 5010]], np.float32)[:, :, np.newaxis]
    merger = RegionMerger(image)
    merger.merge_to(20)
    assert merger.object_count == 2
    assert local_variance([merger.statistics()]) == 2.5


def test_morans_i_without_pairs_or_differences_is_undefined():
    merger = RegionMerger(np.full((4, 4, 1), 7, np.float32))
    merger.merge_to(10)
    assert np.isnan(morans_i([merger.statistics()], [merger.neighbours()]))


def test_objective_worked_values():
    """Rescaled (max - x) / (max - min); F = 2 V M / (V + M)."""
    goal = objective([0.1, 0.2, 0.5], [0.9, 0.3, 0.1])
    assert np.allclose(goal.variance, [1, 0.75, 0])
    assert np.allclose(goal.moran, [0, 0.75, 1])
    assert np.allclose(goal.sum, [1, 1.5, 1])
    assert np.allclose(goal.f, [0, 0.75, 0])
    assert np.array_equal(objective([1, 1], [np.nan, np.nan]).sum, [0, 0])


def test_clinton_worked_values():
    """Reference 2 x 4; object 1: its left half but a pixel; 2: its right half and 2 pixels outside; 3: that pixel and more."""
    numbers = np.zeros((4, 6), np.int32)
    numbers[:2, :4] = 1
    labels = np.zeros((4, 6), np.uint32)
    labels[:2, :2], labels[:2, 2:5], labels[2:] = 1, 2, 3
    labels[1, 0] = 3
    pairs = match_references(labels, ReferenceWindow(numbers, np.array([[0, 1]])))
    assert pairs.tolist() == [[1, 1 - 3 / 8, 0], [1, 1 - 4 / 8, 1 - 4 / 6]]
    over, under, distance = clinton([pairs])
    assert over == pytest.approx((5 / 8 + 4 / 8) / 2) and under == pytest.approx(1 / 6)
    assert distance == pytest.approx((np.sqrt((5 / 8) ** 2 / 2) + np.sqrt((1 / 4 + 1 / 9) / 2)) / 2)


def test_perfect_object_has_distance_zero_and_none_is_undefined():
    numbers = np.zeros((5, 5), np.int32)
    numbers[1:4, 1:4] = 1
    labels = numbers.astype(np.uint32) + 1
    assert clinton([match_references(labels, ReferenceWindow(numbers, np.array([[2, 2]])))]) == (0, 0, 0)
    assert np.isnan(clinton([])).all()


def test_steps():
    assert list(steps_to(10, 0.1, 10.3)) == [10.1, 10.2, 10.3]
    assert list(steps_to(14, 100, 113)) == []
    scales = curve_scales(10, 1, 500)
    assert scales[0] == 10 and scales[-1] == 500 and len(scales) == 50
    assert curve_scales(10, 3, 20) == [10, 13, 16, 19, 20]
    assert rates_of_change([10, 12, 6, 0, 5]) == [None, 20, -50, -100, None]


@pytest.mark.parametrize("seed", range(3))
def test_two_known_sizes_are_found_again(tmp_path, seed):
    """The suggested scales give median object sizes within 30 % of the painted ones, in a run from the pixels."""
    image = painted(seed)
    job = ScaleJob(write(tmp_path / "image.tif", image), subsets=1, subset_size=192)
    result = estimate_scale(job, Feedback())
    for scale, side in zip(result.scales, (SMALL, LARGE)):
        sizes = np.bincount(segment_array(image, scale).ravel())[1:]
        assert np.median(sizes) == pytest.approx(side**2, rel=0.3)


def test_a_level_ends_at_the_first_scale_that_is_not_above_the_last():
    images = [painted(1, 96), painted(2, 96)]
    with open_executor(2) as executor:
        found = find_levels(levels_of(images)(executor), 5, (1, 10, 100), 300, Feedback())
    for level in found:
        values = [trial.local_variance for trial in level.trials]
        rising = np.diff(values) > 0
        assert rising[:-1].all() and rising[-1] == (level.scale is None)
        if level.scale is not None:
            assert level.scale == level.trials[-2].scale
    assert found[1].trials[0].scale == found[0].scale
    assert [trial.scale for trial in found[1].trials[:2]] == [found[0].scale, found[0].scale + 10]


def test_next_level_begins_on_the_objects_kept_not_on_the_coarser_ones_tried():
    images = [painted(3, 96)]
    with open_executor(1) as executor:
        found = find_levels(levels_of(images)(executor), 5, (1, 10), 300, Feedback())
    assert found[1].trials[0] == found[0].trials[-2] != found[0].trials[-1]


def test_without_hierarchy_each_scale_starts_from_the_pixels():
    image = painted(4, 96)
    with open_executor(1) as executor:
        restart, nested = levels_of([image], False)(executor), levels_of([image], True)(executor)
        for scale in (10, 20, 40, 60):
            fresh, chained = try_scale(restart, scale), try_scale(nested, scale)
            assert fresh.objects == segment_array(image, scale).max()
        assert fresh != chained


def test_result_does_not_depend_on_threads():
    images = [painted(seed, 96) for seed in range(3)]
    found = []
    for threads in (1, 3):
        with open_executor(threads) as executor:
            found.append(find_levels(levels_of(images)(executor), 5, (2, 10, 50), 200, Feedback()))
    assert found[0] == found[1]


def test_stop_gives_no_scale():
    with open_executor(1) as executor:
        level = climb(levels_of([painted(0, 96)])(executor), [20], 5, 40, Feedback())
    assert level.scale is None
    assert "no scale" in judge_scale(1, level, 40).sentence


def trial(scale, sums, counts=(10, 10, 10)):
    return Trial(scale, sum(counts), 9.0, 9.0, sum(sums) / sum(counts), tuple(sums), counts)


def test_support_says_what_each_window_would_have_kept():
    agree = Level(20, 10, (trial(10, (10, 10, 10)), trial(20, (20, 20, 20)), trial(30, (13.5, 13.5, 13.5), (9, 9, 9))))
    support = judge_scale(2, agree, 500)
    assert support.certainty == "high" and (support.lowest, support.highest) == (20, 20)
    assert "Leaving out any one of the 3 windows gives the same scale" in support.sentence and "25 %" in support.sentence
    one = Level(20, 10, (trial(10, (10, 10, 10)), trial(20, (20, 20, 20)), trial(30, (22.5, 22.5, 0), (9, 9, 9))))
    assert one.without_window(2) is None and one.without_window(0) == 20
    support = judge_scale(2, one, 500)
    assert support.certainty == "low" and support.highest is None
    assert "20 and a higher one in 1 of 3 cases" in support.sentence


def test_windows_are_rich_in_texture_spread_and_apart(tmp_path):
    rng = np.random.default_rng(0)
    image = np.full((128, 128, 2), 1000, np.float32)
    for row, column in ((16, 0), (0, 112), (80, 32), (96, 64)):  # one rough window in each quarter
        image[row : row + 16, column : column + 16] += rng.normal(0, 50, (16, 16, 2))
    image[:16, :16] += rng.normal(0, 10, (16, 16, 2))
    source, info = open_source(write(tmp_path / "i.tif", image, ("a", "b")), ("a", "b"))
    found = choose_windows(source, info.grid.window, 16, 4, 1, Feedback())
    assert [(item.window.row, item.window.column) for item in found] == [(0, 112), (16, 0), (80, 32), (96, 64)]
    assert choose_windows(source, info.grid.window, 16, 4, 1, Feedback()) == found
    five = choose_windows(source, info.grid.window, 16, 5, 1, Feedback())
    assert {tuple(item.window) for item in found} < {tuple(item.window) for item in five}
    whole = choose_windows(source, Window(3, 5, 100, 90), 200, 4, 1, Feedback())
    assert [item.window for item in whole] == [Window(3, 5, 100, 90)]


def test_windows_avoid_no_data(tmp_path):
    image = np.random.default_rng(0).normal(1000, 50, (64, 64, 1)).astype(np.float32)
    image[:, :42] = -9999
    source, info = open_source(write(tmp_path / "i.tif", image, ("a",)), ("a",))
    found = choose_windows(source, info.grid.window, 16, 4, 1, Feedback())
    assert all(item.window.column >= 48 and item.valid_share == 1 for item in found)
    image[:] = -9999
    source, info = open_source(write(tmp_path / "e.tif", image, ("a",)), ("a",))
    with pytest.raises(InputError, match="no valid pixel"):
        choose_windows(source, info.grid.window, 16, 4, 1, Feedback())


def squares(size=192):
    """The large squares of the painted image as reference polygons."""
    x, y = GRID[2], GRID[5]
    cells = range(0, size, LARGE)
    boxes = [shapely.box(x + 10 * c, y - 10 * (r + LARGE), x + 10 * (c + LARGE), y - 10 * r) for r in cells for c in cells]
    return Table.from_shapes(np.array(boxes, object), {}, "EPSG:32633", "squares")


def test_references_report_and_table(tmp_path):
    image = write(tmp_path / "image.tif", painted(0))
    job = ScaleJob(
        image, start=10, stop=150, subsets=2, subset_size=96, reference=squares(),
        report=str(tmp_path / "scale.html"), table=str(tmp_path / "scale.csv"),
    )  # fmt: skip
    result = estimate_scale(job, Feedback())
    best = min(result.curve, key=lambda point: point.distance)
    assert best.distance < 0.02 and best.trial.scale >= 80  # the scale of the large squares
    assert result.curve[0].over > 0.9 and result.curve[0].under < 0.05
    assert result.reference_count == 8
    with open(job.table, encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    curve = [row for row in rows if row["part"] == "curve"]
    assert [float(row["scale"]) for row in curve] == [point.trial.scale for point in result.curve]
    assert [float(row["clinton_d"]) for row in curve] == pytest.approx([point.distance for point in result.curve], rel=1e-11)
    kept = {row["part"]: float(row["scale"]) for row in rows if row["kept"] == "1"}
    assert kept == {f"level_{index}": scale for index, scale in enumerate(result.scales, 1) if scale is not None}
    page = (tmp_path / "scale.html").read_text(encoding="utf-8")
    assert page.count("<svg") == 4
    for support in result.supports:
        assert support.sentence.split(".")[0] in page
    first = (tmp_path / "scale.html").read_bytes(), (tmp_path / "scale.csv").read_bytes()
    estimate_scale(job, Feedback())
    assert first == ((tmp_path / "scale.html").read_bytes(), (tmp_path / "scale.csv").read_bytes())


@pytest.mark.parametrize(
    "changes, message",
    [
        ({"start": 0}, "START is 0"),
        ({"step_2": -1}, "STEP_2 is -1"),
        ({"stop": 10}, "STOP is 10"),
        ({"step": 1e-6}, "larger steps"),
        ({"subsets": 0}, "SUBSETS is 0"),
        ({"subset_size": 4}, "SUBSET_SIZE is 4"),
        ({"subsets": 1000}, "262 million"),
        ({"shape": 0.95}, "0.95"),
        ({"weights": (1, 2)}, "2"),
    ],
)
def test_parameters_without_sense(tmp_path, changes, message):
    image = write(tmp_path / "image.tif", painted(0, 48))
    with pytest.raises(ParameterError, match=message):
        estimate_scale(ScaleJob(image, **changes), Feedback())


def test_extent_and_references_off_the_image(tmp_path):
    image = write(tmp_path / "image.tif", painted(0, 48))
    with pytest.raises(InputError, match=r"EXTENT.*image\.tif"):
        estimate_scale(ScaleJob(image, extent=(0, 0, 100, 100, read_info(image).grid.crs)), Feedback())
    far = Table.from_shapes(np.array([shapely.box(0, 0, 100, 100)], object), {}, "EPSG:32633", "elsewhere")
    with pytest.raises(InputError, match="REFERENCE layer 'elsewhere'"):
        estimate_scale(ScaleJob(image, reference=far), Feedback())


def test_extent_limits_the_windows(tmp_path):
    image = write(tmp_path / "image.tif", painted(0, 96))
    x, y = GRID[2], GRID[5]
    result = estimate_scale(
        ScaleJob(image, extent=(x + 300, y - 800, x + 700, y - 500, read_info(image).grid.crs), stop=30), Feedback()
    )
    assert [item.window for item in result.windows] == [Window(50, 30, 30, 40)]


def test_cancel(tmp_path):
    class Impatient(Feedback):
        def __init__(self):
            self.left = 30

        def is_cancelled(self):
            self.left -= 1
            return self.left < 0

    job = ScaleJob(write(tmp_path / "image.tif", painted(0, 96)), report=str(tmp_path / "r.html"), table=str(tmp_path / "t.csv"))
    with pytest.raises(Cancelled):
        estimate_scale(job, Impatient())
    assert [path.name for path in tmp_path.iterdir()] == ["image.tif"]
