"""Rules at their limits: the stated number itself, a little less, a little more; each case fails when the number moves."""

import itertools
from types import SimpleNamespace
from zipfile import ZipFile

import numpy as np
import pytest
import shapely
from learning_data import small_model
from mine_mapper.core.accuracy.accuracy_land import Land, extent_polygon
from mine_mapper.core.accuracy.accuracy_lines import figure_lines
from mine_mapper.core.accuracy.area_adjusted import _Sample, ratio_bounds
from mine_mapper.core.accuracy.assess import AccuracyJob, AccuracyResult, assess
from mine_mapper.core.accuracy.mine_accuracy import judge_mines
from mine_mapper.core.accuracy.object_accuracy import Reference, Samples, _require_same, judge_samples
from mine_mapper.core.accuracy.sample_drawing import allocate
from mine_mapper.core.accuracy.subregions import SIDE, _inside, choose_centres
from mine_mapper.core.change.change import ChangeJob, _links, detect, without_jitter
from mine_mapper.core.confusion import Confusion
from mine_mapper.core.dem import open_dem
from mine_mapper.core.errors import InputError, ParameterError
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.geodesy import ellipsoidal_areas
from mine_mapper.core.grid import Grid, Window
from mine_mapper.core.imagery.dem_on_grid import PreparedDem, _mosaic, _repeats, _share_grid
from mine_mapper.core.imagery.masks import CLASS_NAMES
from mine_mapper.core.imagery.plausibility import _far_below_zero
from mine_mapper.core.imagery.products.band_folders import _resolution
from mine_mapper.core.imagery.products.classifications import CIRRUS, CLOUD, SHADOW, UNCLASSIFIED, to_classes
from mine_mapper.core.imagery.products.product_files import date_in
from mine_mapper.core.imagery.products.reading import alignment
from mine_mapper.core.imagery.products.safe_metadata import read_metadata
from mine_mapper.core.imagery.seasons import add_seasons
from mine_mapper.core.imagery.target_grid import _frame, metric_cell
from mine_mapper.core.intervals import wilson
from mine_mapper.core.learning import forest, predict
from mine_mapper.core.learning.applicability_kernels import distances_at, mean_distances
from mine_mapper.core.learning.drawing import TEST, TRAIN
from mine_mapper.core.learning.forest import curve_steps, features_tried
from mine_mapper.core.learning.labelling.advice import finer_scale, warn_of_few_mines
from mine_mapper.core.learning.labelling.gaps import find_gaps
from mine_mapper.core.learning.labelling.overlap import OverlapMeter
from mine_mapper.core.learning.labelling.references import References, _mines_of_accepted
from mine_mapper.core.learning.labelling.samples import _tell
from mine_mapper.core.learning.labelling.survey import Candidates, _spectral, _usable
from mine_mapper.core.learning.model_file import save_model
from mine_mapper.core.learning.predict import predict_proba
from mine_mapper.core.learning.predict_kernels import tree_depths
from mine_mapper.core.learning.rates import RATE_POINTS, Rates, foretold_cut
from mine_mapper.core.learning.sample_layers import _meet
from mine_mapper.core.learning.training_set import sample_groups
from mine_mapper.core.learning.validation import CrossValidation, cross_validate, gap_sentence
from mine_mapper.core.mapping.edges import judged
from mine_mapper.core.mapping.mine_objects import LandSurvey, MineObjects
from mine_mapper.core.mapping.outlines import OutlineSettings, _area_means, outline_mines
from mine_mapper.core.native import rasterio
from mine_mapper.core.raster_writer import create_raster
from mine_mapper.core.register.corner_metres import _example, _fits_east, _fits_north
from mine_mapper.core.register.corners import RawLicence
from mine_mapper.core.register.licence_checks import check_area
from mine_mapper.core.register.register import RegisterJob, match_with_register
from mine_mapper.core.register.register_import import ImportJob, import_register
from mine_mapper.core.statistics import clustering, density
from mine_mapper.core.statistics.area_classes import class_labels
from mine_mapper.core.statistics.counties import APART, _scattered, assign_counties
from mine_mapper.core.statistics.inventory_checks import check_unit
from mine_mapper.core.statistics.mine_attributes import _strange_minerals
from mine_mapper.core.statistics.mine_terrain import measure_terrain
from mine_mapper.core.statistics.review import without_rejected
from mine_mapper.core.statistics.statistics import compute_statistics
from mine_mapper.core.statistics.statistics_job import StatisticsJob
from mine_mapper.core.statistics.statistics_tables import _class_width, _round_width, ripley_table
from mine_mapper.core.vector import Table
from rule_layers import UTM, X0, Y0, box, layer


def wkt(code):
    return rasterio().crs.CRS.from_user_input(code).to_wkt()


class Steps(Feedback):
    """Keeps the progress that it is told."""

    def __init__(self):
        self.told = []

    def set_progress(self, fraction):
        self.told.append(fraction)


# -- imagery


def test_every_bit_of_a_classification_has_its_class():
    bits = np.array([[1, 2, 4, 8, 16, 32, 64, 128]])
    wanted = [UNCLASSIFIED, CLOUD, CLOUD, CLOUD, CIRRUS, SHADOW, SHADOW, CIRRUS]
    assert to_classes(bits, "MAJA").tolist() == [wanted]
    assert sorted(CLASS_NAMES) == list(range(12))


@pytest.mark.parametrize("copies, blocky", [(0.42, True), (0.38, False)])
def test_a_dem_is_blocky_when_more_than_four_tenths_of_its_rows_are_copies(copies, blocky):
    z = np.random.default_rng(1).random((101, 5))
    for row in range(1, round(100 * copies) + 1):
        z[row] = z[0]
    assert bool(_repeats(z)) == blocky


@pytest.mark.parametrize("excess, aligned", [(0.9e-3, True), (1.2e-3, False)])
def test_pixels_are_whole_ones_to_a_thousandth_at_the_far_end(excess, aligned):
    wide = Grid(UTM, (20.0 * (1 + excess / 2 / 100), 0, X0, 0, -20.0, Y0), 100, 100)
    assert (alignment(wide, Grid(UTM, (10.0, 0, X0, 0, -10.0, Y0), 200, 200)) is not None) == aligned


def test_the_darkest_thousandth_is_told():
    values = -2000.0 + np.arange(10_001.0)
    assert "is -1990," in str(_far_below_zero("scene", "blue", values, ""))


def test_a_season_may_be_one_day():
    job = SimpleNamespace(season_start="2023-07-01", season_end="2023-07-01")
    with pytest.raises(InputError, match="needs red"):  # the dates are in order: what is missing are the bands
        add_seasons([], [], ("swir1",), job, None)
    with pytest.raises(ParameterError, match="later than"):
        add_seasons([], [], ("swir1",), SimpleNamespace(season_start="2023-07-02", season_end="2023-07-01"), None)


@pytest.mark.parametrize("value, read", [("1", True), ("1000000", True), ("0.9", False), ("1000001", False)])
def test_the_quantification_is_a_number_that_makes_sense(value, read):
    root = "Level-2A_User_Product"
    text = f"<{root}><BOA_QUANTIFICATION_VALUE>{value}</BOA_QUANTIFICATION_VALUE></{root}>"
    if read:
        assert read_metadata(text.encode(), "x").quantification == float(value)
        return
    with pytest.raises(InputError, match="from 1 to 1e"):
        read_metadata(text.encode(), "x")


@pytest.mark.parametrize("value, read", [("-100000", True), ("100000", True), ("100001", False), ("-100001", False)])
def test_an_offset_is_a_number_that_makes_sense(value, read):
    root = "Level-2A_User_Product"
    text = (
        f"<{root}><BOA_QUANTIFICATION_VALUE>10000</BOA_QUANTIFICATION_VALUE>"
        f'<BOA_ADD_OFFSET band_id="1">{value}</BOA_ADD_OFFSET></{root}>'
    )
    if read:
        assert read_metadata(text.encode(), "x").offsets == {"blue": float(value)}
        return
    with pytest.raises(InputError, match="BOA_ADD_OFFSET"):
        read_metadata(text.encode(), "x")


def test_the_resolution_in_the_name_of_a_file():
    assert [_resolution(name) for name in ("T44TQP_20230812_B02_10m", "B8A-20m", "B02", "B02_10m_x")] == [10, 20, 0, 0]


def test_tiles_of_a_dem_share_a_grid_where_cells_and_corners_do():
    def grid(x=0.0, y=0.0, width=10.0, height=10.0):
        return Grid(wkt(UTM), (width, 0, X0 + x, 0, -height, Y0 + y), 20, 20)

    assert all(_share_grid(grid(), grid(x, y)) for x, y in ((200, 0), (0, 200), (-400, 600)))
    assert not any(_share_grid(grid(), other) for other in (grid(y=5), grid(x=5), grid(height=20.0), grid(width=20.0)))


@pytest.mark.parametrize("row, column, seen", [(20, 0, 0), (-20, 0, 0), (0, 30, 0), (0, -30, 0), (19, 0, 30), (0, -29, 20)])
def test_a_tile_beside_the_window_gives_nothing(row, column, seen, tmp_path):
    grid = Grid(wkt(UTM), (10.0, 0, X0, 0, -10.0, Y0 + 200), 30, 20)
    with create_raster(str(tmp_path / "dem.tif"), grid, "float32", ("elevation",), -9999.0) as target:
        target.write(np.full((20, 30), 7, "float32"))
    elevation, covered = _mosaic([open_dem(str(tmp_path / "dem.tif"))], [(0, 0)], Window(row, column, 20, 30))
    assert covered.sum() == seen and (elevation[covered] == 7).all() and np.isnan(elevation[~covered]).all()


@pytest.mark.parametrize("ratio, finer", [(0.25, True), (1.0, False), (3.0, False)])
def test_a_dem_is_averaged_where_its_pixels_are_finer(ratio, finer):
    assert PreparedDem("", None, 0, 0, 0, 0, 10.0, ratio).is_finer == finer


@pytest.mark.parametrize("latitude, own, cell", [(43.9, 10.0, 10.0), (43.9, 20.0, 20.0), (60.0, 10.0, 10.0)])
def test_the_cell_of_a_product_in_degrees_is_that_on_the_ground(latitude, own, cell):
    """Half the size east-west: the mean of both sides counts, measured in the middle of the product."""
    north = own / 111_200 * 1.0
    east = north / np.cos(np.radians(latitude))
    grid = Grid(wkt("EPSG:4326"), (east, 0, 81.0, 0, -north, latitude + 100 * north), 200, 200)
    assert metric_cell(grid, wkt("EPSG:32644")) == cell


def test_the_frame_of_a_product_follows_its_edges():
    grid = Grid(wkt(UTM), (10.0, 0, X0, 0, -10.0, Y0 + 200), 30, 20)
    frame = _frame(grid, wkt(UTM))
    assert shapely.get_num_coordinates(frame) == 81 and frame.equals(box(0, 0, 300, 200))


def test_days_of_the_year_are_dates():
    assert date_in("LC08_2023186T051234") == "2023-07-05" and date_in("HLS_2023001T051234") == "2023-01-01"
    assert date_in("HLS_2023367T051234") == ""


# -- learning


def test_trees_at_which_a_forest_is_judged():
    assert curve_steps(5) == [5] and curve_steps(10) == [10] and curve_steps(11) == [10, 11]
    assert curve_steps(6000) == [10, 20, 30, 50, 70, 100, 150, 200, 300, 500, 700, 1000, 1500, 2000, 5000, 6000]


def test_features_tried_with_the_seasons():
    two = ["mean_ndvi_min", "mean_ndvi_max"]
    assert features_tried(100, [*two, *"abcdef"]) == 2
    assert features_tried(100, [two[0], *"abcdef"]) == 5, "one feature of the seasons is none"
    assert features_tried(100, [*two, *map(str, range(28))]) == 2 and features_tried(100, [*two, *map(str, range(29))]) == 5
    assert features_tried(100, list(map(str, range(39)))) == 5 and features_tried(100, list(map(str, range(40)))) == 10
    assert features_tried(500, list(map(str, range(40)))) == 5


def test_folds_tell_their_progress_in_equal_steps():
    def fit_predict(train, test, feedback):
        feedback.set_progress(1.0)
        return np.full(len(test), 0.5)

    steps = Steps()
    cross_validate("random", np.repeat(np.arange(4), 5), np.tile([0, 1], 10), fit_predict, steps)
    assert steps.told == pytest.approx([0.25, 0.5, 0.75, 1.0])


@pytest.mark.parametrize("spreads, within", [(1.98, True), (2.02, False)])
def test_a_gap_of_two_spreads_is_more_than_chance(spreads, within):
    """Ten folds that differ by 0.02 each way: the spread of the difference is known."""
    accuracies = np.tile([0.02, -0.02], 5)
    spread = np.sqrt(2 * accuracies.var(ddof=1) / 10)
    truth = np.zeros(100_000, np.int8)
    truth[:50_000] = 1
    found = []
    for accuracy in (0.9, 0.9 - spreads * spread):
        wrong = round((1 - accuracy) * len(truth))
        probability = truth.astype(float)
        probability[:wrong] = 1 - probability[:wrong]
        found.append(CrossValidation("random", np.zeros(100_000, int), probability, 0.8 + accuracies, truth))
    assert ("within the spread" in str(gap_sentence(*found, "mines"))) == within


def test_the_share_of_mines_has_an_end_though_the_other_cannot_be_told():
    """The lower end of recall lies between the two ends of the false alarms, and so does what was mapped."""
    rates = Rates(recall=0.5, false_alarms=0.3, mines=80, others=40, source="test")
    recall, alarms = rates._intervals(rates.true_alarms)
    assert alarms[0] < recall[0] < alarms[1]
    mapped = (alarms[0] + alarms[1]) / 2
    low, high = rates.mine_share_interval(mapped)
    assert low == 0.0 and high == pytest.approx(min((mapped - alarms[0]) / (recall[0] - alarms[0]), 1.0))
    assert rates.mine_share_interval(alarms[0]) is None


def test_a_rate_of_few_samples_is_that_of_one():
    """Four objects of a mine count as one, two of other land; never less than one."""
    few, more = (Rates(0.5, 0.5, mines, others, source="test")._intervals(0.5) for mines, others in ((1, 1), (8, 4)))
    assert few == (wilson(0.5, 1), wilson(0.5, 1)) and more == (wilson(0.5, 2), wilson(0.5, 2))


def test_blocks_of_samples_are_at_least_a_metre():
    near = Table.from_shapes([shapely.box(x, 0, x + 0.1, 0.1) for x in (0.1, 0.7, 1.2)], {}, UTM, "samples")
    groups, text = sample_groups(near, "", 0.0, 10, Feedback())
    assert text.fields["block_size"] == 1.0 and len(set(groups.tolist())) == 2


def test_layers_that_only_touch_are_two_places():
    assert not _meet((0, 0, 10, 10), (10, 0, 20, 10)) and not _meet((0, 0, 10, 10), (0, 10, 10, 20))
    assert not _meet((10, 0, 20, 10), (0, 0, 10, 10)) and not _meet((0, 10, 10, 20), (0, 0, 10, 10))
    assert _meet((0, 0, 10, 10), (9, 9, 20, 20)) and not _meet((0, 0, 10, 10), (9, 11, 20, 20))


@pytest.mark.parametrize("found", [1, 5, 24, 37, 38, 149])
@pytest.mark.parametrize("scale", [10.1, 12, 40, 100, 333])
def test_a_scale_gives_150_mine_objects_as_their_number_falls_with_its_square(scale, found):
    fives = [five for five in range(10, 400, 5) if found * scale**2 >= 150 * five**2]
    assert finer_scale(scale, found) == max([10, *fives])


def test_no_scale_is_told_that_cannot_help():
    assert finer_scale(10, 5) == finer_scale(0, 5) == finer_scale(100, 0) == finer_scale(100, 150) == 0
    assert finer_scale(100, 149) == 95


@pytest.mark.parametrize(
    ("trained", "found", "asked", "words"),
    [
        (100, 100, 522, []),
        (99, 99, 99, []),
        (99, 99, 100, ["probabilities will be rough", "made with SCALE"]),
        (99, 150, 100, ["MINE_SAMPLES allows 100"]),
        (99, 150, 150, ["probabilities will be rough"]),
    ],
)
def test_fewer_than_a_hundred_mine_objects_are_warned_of(trained, found, asked, words):
    lines, log = [], Feedback()
    log.warning = lambda text: lines.append(str(text))
    warn_of_few_mines(trained, found, asked, 100, log)
    assert len(lines) == len(words) and all(word in line for word, line in zip(words, lines))


def test_objects_of_less_than_a_square_metre_are_objects_and_lines_are_none():
    shapes = np.array([box(0, 0, 0.5, 0.5), shapely.LineString([(0, 0), (1, 1)]), shapely.Polygon(), box(0, 0, 5, 5)])
    meter = SimpleNamespace(may_meet=lambda shapes: np.zeros(len(shapes), bool))
    assert _usable(shapes, meter)[1].tolist() == [True, False, False, True]


def test_objects_without_spectral_means_have_no_cover():
    assert _spectral(layer([box(0, 0), box(400, 0)])).shape == (2, 0)


def test_depth_of_trees_that_lean_to_the_right_or_left():
    """Nodes in the order of their levels; a tree whose right child splits again and again, and one whose left child does."""
    right, left = [0, -1, 0, -1, 0, -1, -1], [0, 0, -1, 0, -1, -1, -1]
    assert tree_depths(np.array([7, 7, 1], np.int32), np.array([*right, *left, -1], np.int16)).tolist() == [3, 3, 0]
    assert tree_depths(np.array([2, 1], np.int32), np.array([0, -1, -1], np.int16)).tolist() == [0, 0], "half a pair is none"


def test_one_thread_opens_no_others(monkeypatch):
    model, data, _ = small_model()
    wanted = predict_proba(model, data.values)
    monkeypatch.setattr(predict, "ROWS", 7)
    monkeypatch.setattr(predict, "ThreadPoolExecutor", None)
    assert np.array_equal(predict_proba(model, data.values, threads=1), wanted)
    with pytest.raises(TypeError):  # two threads do
        predict_proba(model, data.values, threads=2)


def test_a_forest_that_grows_fast_is_grown_in_few_steps(monkeypatch):
    """A tree in a thousandth of a second: the second step is 200 trees, and the third the rest."""
    clock = itertools.count(1000.0, 0.001)
    monkeypatch.setattr(forest.time, "perf_counter", lambda: next(clock))
    steps = Steps()
    values, truth = np.random.default_rng(1).random((20, 2)).astype(np.float32), np.tile([0, 1], 10)
    forest.fit_in_steps(values, truth, forest.ForestSettings(trees=210), steps, 1)
    assert steps.told == pytest.approx([1 / 210, 201 / 210, 1])


def test_the_progress_of_a_part_of_a_forest_is_that_of_the_part():
    rng, steps = np.random.default_rng(1), Steps()
    values, settings = rng.random((60, 3)).astype(np.float32), forest.ForestSettings(trees=300, max_features=2)
    forest.fit_in_steps(values, rng.integers(0, 2, 60), settings, steps, threads=1, first=100, last=300)
    assert steps.told == sorted(steps.told) and 0 < steps.told[0] <= steps.told[-1] == 1.0


def test_the_progress_of_a_forest_runs_over_its_parts():
    steps, (_, data, _) = Steps(), small_model()
    forest.grow_forest(data, forest.ForestSettings(trees=3 * forest.PART_TREES, max_features=2), steps, threads=1)
    assert steps.told == sorted(steps.told) and 0 < steps.told[0] < 1 == steps.told[-1]


def test_times_of_a_model_file_are_no_times(tmp_path):
    """The earliest that a ZIP can say: the same model is the same bytes on any day."""
    save_model(str(tmp_path / "m.mmf"), small_model()[0])
    with ZipFile(tmp_path / "m.mmf") as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_of_samples_as_near_the_first_ones_count_and_a_tie_is_told():
    points = np.zeros((1, 2), np.float32)
    reference = np.array([[3, 0], [0, 2], [2, 0], [0, -2]], np.float32)
    nearest, place, mean = np.zeros((1, 2)), np.zeros((1, 2), np.int64), np.zeros(1)
    groups = np.full(4, -1)
    mean_distances(points, reference, groups, groups[:1], nearest, place, mean)
    assert place.tolist() == [[1, 2]] and nearest.tolist() == [[2, 2]] and mean[0] == 2
    unsure = np.zeros(1, bool)
    distances_at(points, reference, np.array([[1, 2, 3]]), nearest, place, mean, unsure)
    assert place.tolist() == [[1, 2]] and mean[0] == 2 and unsure[0], "the one left over is as near as the last one"
    distances_at(points, reference, np.array([[0, 1, 2]]), nearest, place, mean, unsure)
    assert place.tolist() == [[1, 2]] and not unsure[0]


def test_samples_used_are_those_that_train_and_those_that_test():
    lines = []
    feedback = Feedback()
    feedback.info = lines.append
    labels = SimpleNamespace(count=lambda is_mine, part: {TRAIN: 5, TEST: 2}[part], split=np.array([TEST]))
    survey = SimpleNamespace(mines=np.zeros(9), others=np.zeros(7), others_found=7)
    _tell(labels, survey, SimpleNamespace(mine_samples=9, non_mine_samples=7), feedback)
    assert [line.fields["used"] for line in lines[:2]] == [7, 7]


def test_accepted_mines_belong_to_the_reference_mine_they_touch():
    reference, accepted = np.array([box(0, 0), box(500, 0)]), np.array([box(100, 100), box(5000, 0), box(5200, 0)])
    assert _mines_of_accepted(accepted, reference, np.array([0, 1])).tolist() == [0, 2, 2]
    assert _mines_of_accepted(accepted[:1], reference, np.array([0, 1])).tolist() == [0]


@pytest.mark.parametrize("distance, near", [(0.0, False), (0.5, False), (0.7, True)])
def test_objects_nearer_than_any_distance_are_near(distance, near):
    references = References(layer([box(0, 0)]), 1, np.array([0]), 1, np.zeros((1, 2)))
    assert OverlapMeter(references, distance).measure(np.array([box(300.6, 0)])).near.tolist() == [near]


def test_the_best_cut_is_a_share_of_the_forest():
    recall, alarms = np.full(RATE_POINTS, 0.5), np.full(RATE_POINTS, 0.5)
    recall[25], alarms[25] = 1.0, 0.0
    model = SimpleNamespace(arrays={"rates_recall": recall, "rates_false_alarms": alarms})
    assert foretold_cut(model, 0.1) == 0.25


# -- mapping


def test_a_mine_of_four_rows_has_a_core_of_two():
    mine = np.zeros((40, 60), bool)
    mine[15:19, 15:45] = True
    pixels = np.where(mine[..., None], 5.0, 1.0) + np.random.default_rng(1).random((40, 60, 4))
    assert judged(mine, np.zeros_like(mine), pixels) is not None


@pytest.mark.parametrize("rows, decided", [(9, True), (8, False)])
def test_a_rim_is_decided_from_twenty_pixels_on(rows, decided):
    """Inside the rim of two pixels 9 x 8 leave 5 x 4 = 20, 8 x 8 leave 16."""
    mine = np.zeros((40, 40), bool)
    mine[15 : 15 + rows, 15:23] = True
    pixels = np.where(mine[..., None], 5.0, 1.0) + np.random.default_rng(1).random((40, 40, 4))
    assert (judged(mine, np.zeros_like(mine), pixels) is not None) == decided


@pytest.mark.parametrize("share, kept", [(0.998, 1), (0.997, 0)])
def test_a_mine_may_miss_the_smallest_area_by_a_quarter_of_a_percent(share, kept):
    shapes = np.array([box(0, 0, 100, 100)])
    area = ellipsoidal_areas(shapes, UTM)[0]
    survey = LandSurvey(object_count=1, mine_count=1, highest=0.9)
    number = np.array([0.9])
    objects = MineObjects(np.array([1]), number, number * 0, number * np.nan, layer(shapes).geometry, UTM, survey)
    assert len(outline_mines(objects, OutlineSettings(min_area=area / share), Feedback()).shapes) == kept


def test_a_mine_without_area_has_means_of_nothing():
    none = np.array([0.5, 0.5])
    objects = MineObjects(np.array([1, 2]), none, none, none, layer([box(0, 0)] * 2).geometry, UTM, LandSurvey())
    with np.errstate(all="raise"):
        assert _area_means(np.array([0, 1]), np.array([0.0, 4.0]), objects)[0].tolist() == [0.0, 0.5]


# -- accuracy


@pytest.mark.parametrize("shift, same", [(1.0, True), (1.1, False)])
def test_samples_of_one_number_are_the_same_object_within_a_metre(shift, same):
    samples = Samples(np.array([7]), np.array([shapely.box(0, 0, 20, 20)]), None, None, None, "samples")
    moved = np.array([shapely.box(shift, 0, 20 + shift, 20)])
    if same:
        _require_same(samples, np.array([0]), moved, "objects")
        return
    with pytest.raises(InputError, match="Object 7"):
        _require_same(samples, np.array([0]), moved, "objects")


def test_places_left_over_go_to_the_largest_remainders():
    assert allocate(np.array([19.0, 51.0]), 7, 0).tolist() == [2, 5]  # 1.9 and 5.1
    assert allocate(np.array([0.0, 19.0, 51.0]), 11, 2).tolist() == [0, 4, 7]


def test_a_ratio_of_what_is_everywhere_is_a_plain_share():
    sample = _Sample(np.array([0.25, 0.75]), [np.arange(4), np.arange(4, 10)])
    y = np.array([1, 1, 0, 0, 1, 0, 0, 0, 0, 0], float)
    estimate = sample.ratio(y, np.ones(10))
    assert estimate.value == pytest.approx(0.25 * 0.5 + 0.75 / 6)
    assert np.isnan(sample.ratio(y, np.zeros(10)).value)


@pytest.mark.parametrize("high", [0.19, 0.2, 0.21])
def test_a_ratio_whose_bottom_may_be_twice_as_large_begins_where_its_neighbours_do(high):
    """The lower end r solves (0.2 - 0.1 r)^2 = (0.2 - 0.1)^2 + r^2 (high - 0.1)^2, whatever stands before r^2."""
    low, above = ratio_bounds(0.2, (0.1, 0.3), 0.1, (0.05, high))
    assert (0.2 - 0.1 * low) ** 2 == pytest.approx(0.01 + low**2 * (high - 0.1) ** 2) and low == pytest.approx(0.75, abs=0.04)
    assert low < above < np.inf and ratio_bounds(0.0, (0.0, 0.1), 0.1, (0.05, high))[0] == 0.0


def test_mines_that_agree_in_part_and_areas_in_square_kilometres():
    """One mine is right, one agrees by a tenth, one lies elsewhere."""
    land = Land("", None, None, np.zeros(0, object))
    detected = np.array([shapely.box(0, 0, 1000, 1000), shapely.box(5900, 0, 6900, 1000), shapely.box(20_000, 0, 21_000, 1000)])
    reference = np.array([shapely.box(0, 0, 1000, 1000), shapely.box(5000, 0, 6000, 1000)])
    judged = judge_mines(detected, reference, land, 0.7, 1000.0, Feedback())
    assert (judged.detected_hits, judged.partly) == (1, 1)
    result = SimpleNamespace(objects=None, mines=judged, areas=np.array([1.1e6, 3e6, 2e6]))
    _, line = figure_lines(result, {"iou": 1.1 / 3.9})
    assert line == "By area: 1.100 km2 agree of 3.000 detected and 2.000 reference; IoU 0.2821."


def test_samples_whose_class_nobody_told_are_counted_apart():
    """One in a reference mine, one in other land, one beside the reference."""
    shapes, nothing = np.array([box(0, 0), box(500, 0), box(1000, 0)]), np.zeros(0, object)
    sample = Samples(np.arange(1, 4), shapes, np.array(["a", "b", "c"]), nothing, np.zeros(0, np.int64), "samples")
    reference = Reference(shapes[:1], shapes[1:2], 0.7)
    judged = judge_samples(sample, None, shapes[:1], reference, Land(UTM, None, None, nothing), Feedback())
    assert judged.undecided == 1 and judged.confusion == Confusion(1, 0, 0, 1)


def test_the_progress_of_the_accuracy_stays_within_its_step():
    steps, mines = Steps(), [box(0, 0), box(1000, 0)]
    assess(AccuracyJob(mines=layer(mines), reference=layer(mines), is_mine=np.ones(2, bool)), steps)
    assert steps.told == sorted(steps.told) and steps.told[0] > 0 and steps.told[-1] <= 1


@pytest.mark.parametrize("share, labelled", [(0.25, True), (0.26, False)])
def test_an_object_with_more_than_the_rest_in_land_of_no_class_has_none(share, labelled):
    silent = np.array([shapely.box(0, 0, 100 * share, 100)])
    reference = Reference(np.zeros(0, object), None, 0.75, silent)
    assert reference.classes(np.array([shapely.box(0, 0, 100, 100)]), Feedback())[1].tolist() == [labelled]


@pytest.mark.parametrize("distance, count", [(1.0, 2), (0.5, 2), (0.45, 1)])
def test_subregions_lie_half_a_side_apart(distance, count):
    mines = np.array([shapely.box(x, 0, x + 100, 100) for x in (0, distance * SIDE)])
    assert len(choose_centres(mines, 9, seed=1)) == count


def test_false_alarms_by_land_and_the_precision_of_a_common_map():
    counts = SimpleNamespace(false_positive=10, true_negative=90)
    result = SimpleNamespace(
        land=2e9,
        precision_known=True,
        mines=SimpleNamespace(detected=50, detected_hits=44),
        objects=SimpleNamespace(confusion=counts),
        object_measures=SimpleNamespace(values={"recall": 0.8}),
        mapped_share=0.2,
    )
    assert AccuracyResult.false_alarm_density.fget(result) == pytest.approx(3.0)
    assert AccuracyResult.expected_precision.fget(result) == pytest.approx(0.8 * 0.2 / (0.8 * 0.2 + 0.1 * 0.8))


@pytest.mark.parametrize("width, x, moved", [(2.5, 90.0, 101.0), (2.5, 102.4, 101.5), (1.9, 90.0, 100.95)])
def test_a_frame_is_moved_onto_an_image_that_is_large_enough(width, x, moved):
    """A frame of 2: on an image of 2 and more it is moved by no more than it must, on a smaller one it lies in the middle."""
    info = SimpleNamespace(grid=SimpleNamespace(bounds=(100.0, 0.0, 100.0 + width, 50.0)))
    assert _inside(info, x, 20.0, 1.0) == pytest.approx((moved, 20.0))
    turned = SimpleNamespace(grid=SimpleNamespace(bounds=(0.0, 100.0, 50.0, 100.0 + width)))
    assert _inside(turned, 20.0, x, 1.0) == pytest.approx((20.0, moved))


@pytest.mark.parametrize("bounds", [(0, 0, 1000, 10), (0, 0, 10, 1000), (5000, 0, 5010, 1000)])
def test_sides_of_an_extent_have_a_hundred_vertices(bounds):
    moved = extent_polygon(tuple(np.add(bounds, (X0, Y0, X0, Y0))), UTM, UTM)
    assert 2 * 100 < shapely.get_num_coordinates(moved) <= 2 * 102 + 3


# -- statistics


@pytest.mark.parametrize("span, width", [(550, 50), (551, 100), (1100, 100), (2200, 200), (5500, 500), (5501, 1000)])
def test_classes_of_elevation_are_at_most_twelve(span, width):
    assert _class_width(900.0, 900.0 + span) == width


def test_names_of_area_classes():
    assert class_labels([0.1, 0.5, 1]) == ["below 0.1 km2", "0.1 to 0.5 km2", "0.5 to 1 km2", "1 km2 or more"]


def test_areas_twice_the_measured_ones_are_let_pass():
    measured = np.array([0.02, 0.3, 0.5])
    assert check_unit(2.0 * measured, measured, "area") == [] == check_unit(0.5 * measured, measured, "area")
    assert len(check_unit(2.1 * measured, measured, "area")) == 1 == len(check_unit(0.45 * measured, measured, "area"))


@pytest.mark.parametrize("height, fits", [(3.0, True), (4.0, False)])
def test_a_density_raster_has_no_more_cells_than_it_may(height, fits, monkeypatch):
    monkeypatch.setattr(density, "MOST_CELLS", 12)
    land = shapely.box(1000, 2000, 1004, 2000 + height)
    if fits:
        assert (density._grid(land, UTM, 1.0).width, density._grid(land, UTM, 1.0).height) == (4, 3)
        return
    with pytest.raises(ParameterError, match="4 x 4 cells"):
        density._grid(land, UTM, 1.0)


@pytest.mark.parametrize("gap, scattered", [(0.96, False), (1.04, True)])
def test_parts_of_a_county_are_one_within_a_distance(gap, scattered):
    parts = np.array([box(0, 0, 1e4, 1e4), box(1e4 + gap * APART, 0, 1e4, 1e4)])
    names = np.array(["Yining", "Yining"], object)
    assert _scattered(parts, names, ["Yining"]) == (["Yining"] if scattered else [])
    assert _scattered(np.array([shapely.MultiPolygon(list(parts))]), names[:1], ["Yining"]) == []  # one feature is one county


def test_a_mine_in_no_county_has_none():
    """One beside all, one whose centre lies beside: the second is in the county that holds some of it."""
    assigned = assign_counties(
        np.array([box(9000, 0), box(-200, 0)]), np.array([box(0, 0, 1000, 1000)]), np.array(["a"], object), Feedback()
    )
    assert assigned.county.tolist() == [None, "a"]


def test_a_mine_crosses_the_border_of_counties_that_overlap():
    """Two counties share a strip; a mine in the strip lies whole in one, a mine over more than the strip in none."""
    counties = np.array([box(0, 0, 10_000, 5000), box(9000, 0, 10_000, 5000)])
    mines = np.array([box(9400, 100), box(8800, 1000, 1500), box(100, 100)])
    assigned = assign_counties(mines, counties, np.array(["a", "b"], object), Feedback())
    assert assigned.crossing.tolist() == [False, True, False]


def test_a_basin_smaller_than_a_cell_takes_the_middle_one():
    sums = np.zeros((5, 2))
    density._to_nearest_cell(np.array([0.5]), np.array([0.5]), np.array([3.0]), np.zeros((5, 2), bool), sums)
    assert sums[2, 1] == 3 and sums.sum() == 3


def test_classes_of_distance_are_round():
    assert [_round_width(width) for width in (0.0, 0.9, 1.0, 1.1, 30.0, 70.0)] == [100.0, 1.0, 1.0, 2.0, 50.0, 100.0]


def test_l_is_told_to_a_decimal():
    values = np.arange(3.0)
    result = SimpleNamespace(radii=values, l_observed=values, l_mean=values, l_low=values, l_high=values)
    assert {column.digits for column in ripley_table(result).columns} == {1}


def test_mines_without_an_entry_are_counted():
    feedback, told = Feedback(), []
    feedback.info = told.append
    mines = layer([box(0, 0), box(2000, 0), box(4000, 0)], mine_id=np.arange(1, 4))
    register = Table.from_shapes([box(0, 0), box(2000, 0)], {"mineral": np.array(["coal", "gold"], object)}, UTM, "register")
    compute_statistics(StatisticsJob(mines=mines, register=register), feedback)
    (line,) = [line for line in told if "without" in getattr(line, "fields", {})]
    assert line.fields["overlap"] == 2 and line.fields["near"] == 0 and line.fields["without"] == 1


def test_strange_minerals_of_one_number_are_in_the_order_of_the_alphabet():
    (warning,) = _strange_minerals(["jade", "agate", "opal", "opal"])
    assert warning.fields["shown"] == "opal (2), agate (1), jade (1)"


def test_cells_of_the_density_are_a_twentieth_of_the_bandwidth():
    land = shapely.box(0, 0, 4000, 4000)
    made = density.kernel_density(np.array([[2000.0, 2000.0]]), np.ones(1), land, UTM, 1000.0, None, Feedback())
    assert made.cell_size == 50.0 and (made.grid.width, made.grid.height) == (80, 80)


@pytest.mark.parametrize("weight, total", [("count", 3.0), ("area", 0.18)])
def test_the_density_counts_mines_or_their_areas(weight, total):
    mines = layer([box(1000, 1000), box(2000, 1500), box(3000, 1000)], mine_id=np.arange(1, 4))
    basin = layer([box(-1000, -1000, 6000, 5000)])
    job = StatisticsJob(mines=mines, basin=basin, bandwidth=1000.0, weight=weight, density_wanted=True)
    assert compute_statistics(job, Feedback()).density.total == pytest.approx(total, rel=2e-3)


def test_an_inventory_of_one_mine_has_no_density_and_says_so():
    """All its other figures are made; with a bandwidth it has a density."""
    mines = layer([box(1000, 1000)], mine_id=np.arange(1, 2))
    found = compute_statistics(StatisticsJob(mines=mines, density_wanted=True), Feedback())
    assert found.density is None and [text for text in found.warnings if "BANDWIDTH" in text]
    assert found.tables["summary"].row("number of mines")["value"] == 1
    assert compute_statistics(StatisticsJob(mines=mines, bandwidth=1000.0), Feedback()).density.total == pytest.approx(
        1, rel=2e-3
    )


def test_the_envelope_of_random_patterns_leaves_out_a_fortieth_on_either_side():
    curves = np.vstack([np.zeros((1, 2)), np.tile(np.arange(41.0)[:, None], 2)])  # 0 to 40
    found = clustering._result(curves, np.ones(42), np.array([1.0, 2.0]), 1e6, 10, 10)
    assert found.l_low.tolist() == [1, 1] and found.l_high.tolist() == [39, 39] and found.l_mean.tolist() == [20, 20]


def test_a_mine_beside_every_cell_of_the_basin_goes_into_the_nearest():
    inside = np.zeros((5, 5), bool)
    inside[0, 0] = inside[3, 4] = True
    sums = np.zeros((5, 5))
    density._to_nearest_cell(np.array([3.0]), np.array([2.6]), np.array([2.0]), inside, sums)
    assert sums[3, 4] == 2 and sums.sum() == 2


def test_mines_smaller_than_a_pixel_take_the_pixel_they_lie_in(tmp_path):
    """In the first row and column of the DEM, in the middle, and with the middle to the right of it and below it."""
    values = 100.0 + 10 * np.arange(20)[:, None] + np.arange(30)
    grid = Grid(wkt(UTM), (10.0, 0, X0, 0, -10.0, Y0 + 200), 30, 20)
    with create_raster(str(tmp_path / "dem.tif"), grid, "float32", ("elevation",), -9999.0) as target:
        target.write(values.astype("float32"))
    mines = np.array([box(1, 197, 2, 2), box(151, 101, 2, 2), box(299, 101, 4, 2), box(51, -2, 4, 3), box(100, 100, 50, 50)])
    terrain = measure_terrain(mines, box(-50, -50, 400, 300), UTM, str(tmp_path / "dem.tif"), Feedback())
    assert terrain.elevation[:2] == pytest.approx([100, 205], abs=1e-3) and np.isnan(terrain.elevation[2:4]).all()


def test_a_mine_that_holds_one_centre_takes_that_pixel(tmp_path):
    """Its own middle lies in the pixel beside."""
    grid = Grid(wkt(UTM), (10.0, 0, X0, 0, -10.0, Y0 + 50), 5, 5)
    with create_raster(str(tmp_path / "dem.tif"), grid, "float32", ("elevation",), -9999.0) as target:
        target.write((100.0 + np.arange(5) + np.zeros((5, 1))).astype("float32"))
    terrain = measure_terrain(
        np.array([shapely.union(box(14, 14, 2, 2), box(16, 15, 8.9, 4.5))]),
        box(0, 0, 50, 50),
        UTM,
        str(tmp_path / "dem.tif"),
        Feedback(),
    )
    assert terrain.elevation == pytest.approx([101.0])


@pytest.mark.parametrize("x, told", [(1000, False), (5900, True), (6500, True)])
def test_mines_in_the_basin_are_a_row_only_if_not_all_are(x, told):
    mines, basin = layer([box(x, 1000)], mine_id=np.array([1])), layer([box(0, 0, 6000, 5000)])
    result = compute_statistics(StatisticsJob(mines=mines, basin=basin), Feedback())
    assert ("mines in the basin" in {row[0] for row in result.tables["summary"].rows}) == told


# -- register and change


def test_outlines_that_share_exactly_a_tenth_are_two_mines():
    assert _links(np.array([shapely.box(0, 0, 100, 100)]), np.array([shapely.box(90, 0, 190, 100)])).shape == (2, 0)


def test_what_stays_of_a_difference_grows_back_to_itself_and_no_farther():
    strip = shapely.union(shapely.box(0, 0, 100, 100), shapely.box(100, 0, 300, 4))
    assert without_jitter(strip, 10.0).area == pytest.approx(1e4, abs=0.1)


def test_more_than_a_tenth_of_the_smaller_one_makes_mine_and_licence_belong_together():
    licences = [box(0, 0, 1000, 1000)]
    statuses = []
    for share in (0.12, 0.08):
        mine = layer([box(1000 - 300 * share, 0)], mine_id=np.array([1]))
        found = match_with_register(RegisterJob(mines=mine, register=layer(licences), tolerance=0.5), Feedback())
        statuses.append(str(found.mines.columns["register_status"][0]))
    assert statuses[0] != "unlicensed" and statuses[1] == "unlicensed"


def test_the_difference_to_the_stated_area_is_told_in_percent():
    licence = RawLicence(number="7", facts={"area": "1.03 km2"})
    check_area(licence, 1e6)
    assert "+3.0 %" in str(licence.warnings[0])


@pytest.mark.parametrize("text, unit", [("1", "km2"), ("100", "ha"), ("1000000", "m2"), ("1500", "mu"), ("7", None)])
def test_the_unit_of_a_stated_area_is_the_one_that_fits(text, unit):
    licence = RawLicence(number="7", facts={"area": text})
    check_area(licence, 1e6)
    (warning,) = licence.warnings
    assert warning.fields.get("unit") == unit and licence.facts.get("stated_m2") == (pytest.approx(1e6) if unit else None)


@pytest.mark.parametrize(
    "stated, slip", [("1 ha", "ha instead of km2"), ("1 m2", "m2 instead of km2"), ("1亩", "mu instead of km2")]
)
def test_a_slip_of_units_is_told(stated, slip):
    licence = RawLicence(number="7", facts={"area": stated})
    check_area(licence, 1e6)
    assert licence.warnings[0].fields["slip"] == slip


@pytest.mark.parametrize("seen, word", [(0.6, "closed"), (0.4, "not_observed")])
def test_a_mine_is_observed_when_half_of_it_was(seen, word, tmp_path):
    values = np.zeros((20, 40))
    values[:, : round(30 * seen)] = 1
    with create_raster(
        str(tmp_path / "q.tif"), Grid(wkt(UTM), (10.0, 0, X0, 0, -10.0, Y0 + 200), 40, 20), "uint16", ("n",)
    ) as target:
        target.write(values.astype("uint16"))
    found = detect(ChangeJob(layer([box(0, 0)]), layer([box(0, -900)]), after_observed=str(tmp_path / "q.tif")), Feedback())
    assert found.columns["change"].tolist()[0] == word


@pytest.mark.parametrize(
    "east, fits", [(100_000.0, True), (99_999.0, False), (900_000.0, True), (900_001.0, False), (15_500_000.0, True)]
)
def test_an_easting_lies_in_a_zone(east, fits):
    assert _fits_east([500_000.0, east]) == fits


@pytest.mark.parametrize("north, fits", [(1e6, True), (999_999.0, False), (1e7, True), (10_000_001.0, False)])
def test_a_northing_lies_on_earth(north, fits):
    assert _fits_north([4_000_000.0, north]) == fits


@pytest.mark.parametrize("apart, read", [(99_000, True), (120_000, False)])
def test_corners_more_than_a_hundred_kilometres_apart_are_a_mistake(apart, read, tmp_path):
    corners = [(400_000, 4_800_000), (400_000 + apart, 4_800_000), (400_000 + apart, 4_800_500), (400_000, 4_800_500)]
    lines = ["licence,corner,easting,northing", *(f"L-1,{number},{x},{y}" for number, (x, y) in enumerate(corners, 1))]
    (tmp_path / "t.csv").write_text("\n".join(lines), encoding="utf-8")
    job = ImportJob(str(tmp_path / "t.csv"), crs=UTM)
    if read:
        assert len(import_register(job, Feedback()).table) == 1
        return
    with pytest.raises(InputError, match="100 km apart"):
        import_register(job, Feedback())


def test_systems_of_a_zone_are_named_in_their_order():
    assert "EPSG:4526 (CGCS2000), EPSG:2362 (Xi'an 1980) or EPSG:2414 (Beijing 1954) for zone 38" in str(_example(38, True))


def test_two_mines_that_became_two_others_are_a_split():
    before = [box(0, 0, 300), box(300, 0, 300)]
    after = [box(0, 0, 450), box(455, 0, 145)]
    found = detect(ChangeJob(layer(before, mine_id=np.array([1, 2])), layer(after)), Feedback())
    assert found.columns["change"].tolist() == ["split", "split"]


def test_shares_of_the_land_that_map_and_reference_call_mine():
    seen = SimpleNamespace(areas=(1.0, 2.0, 4.0), land=40.0)
    unseen = SimpleNamespace(areas=(1.0, 2.0, 4.0), land=None)
    for share, value in ((AccuracyResult.mapped_share, 0.05), (AccuracyResult.reference_share, 0.1)):
        assert share.fget(seen) == value and np.isnan(share.fget(unseen))


def test_the_example_of_a_gap_is_the_object_in_the_middle_of_its_cover():
    """Two covers far apart, the second without a sample: of its objects 60 to 140 the one with the median 100 is told."""
    values = np.concatenate([np.linspace(1000, 1080, 81), np.linspace(60, 140, 81)])[:, np.newaxis]
    count = np.arange(162)
    flags = np.zeros(162, bool)
    land = Candidates(count, count.astype(np.uint64), count * 1.0, count * -1.0, count * 0 - 1, *[flags] * 4, values)
    gaps = find_gaps(land, np.arange(81), ["mean_red"], 1)
    assert gaps and all(gap.x >= 81 for gap in gaps)
    for gap in gaps:
        assert values[int(gap.x), 0] == pytest.approx(np.median(values[gap.rows]), abs=0.6) and gap.y == -gap.x


@pytest.mark.parametrize("objects, others, told", [(250, 2, False), (250, 3, True), (50, 1, True)])
def test_a_cover_of_a_hundredth_of_the_objects_is_told(objects, others, told):
    """A cover without a sample: 1 to 3 objects that look like nothing else."""
    values = np.concatenate([np.linspace(1000, 1080, objects - others), np.full(others, 9000.0)])[:, np.newaxis]
    count, flags = np.arange(objects), np.zeros(objects, bool)
    land = Candidates(count, count.astype(np.uint64), count * 1.0, count * -1.0, count * 0 - 1, *[flags] * 4, values)
    gaps = find_gaps(land, np.arange(objects - others), ["mean_red"], 1)
    assert [gap.rows.tolist() for gap in gaps] == ([count[-others:].tolist()] if told else [])


def test_the_example_of_a_gap_is_told_by_the_spread_of_each_band():
    """Three objects that the third band tells: the second is 1 of 290 away in band two, the first 0.03 of 2.9 in band one."""
    count, flags = np.arange(250), np.zeros(250, bool)
    values = np.column_stack([np.linspace(0, 10, 250), np.linspace(0, 1000, 250)[::-1], np.full(250, 100.0)])
    values[247:] = [[5.03, 500, 9000], [5, 501, 9000], [4.97, 499, 9000]]
    land = Candidates(count, count.astype(np.uint64), count * 1.0, count * -1.0, count * 0 - 1, *[flags] * 4, values)
    (gap,) = find_gaps(land, np.arange(247), ["mean_blue", "mean_red", "mean_nir"], 1)
    assert (gap.x, gap.y) == (248, -248)
    assert gap.means == {"mean_blue": 5, "mean_red": 500, "mean_nir": 9000} and gap.share == 3 / 250


@pytest.mark.parametrize("words, left", [(["rejected"], 0), (["accepted"], 1), (["rejected", None], 1), ([], 0)])
def test_rejected_mines_are_left_out_also_when_there_is_one(words, left):
    mines = layer([box(400 * index, 0) for index in range(len(words))], review=np.array(words, object))
    lines = []

    class Log(Feedback):
        def info(self, message):
            lines.append(str(message))

        def warning(self, message):
            lines.append(str(message))

    assert len(without_rejected(mines, Log())) == left
    said = {("rejected",): ["The only mine of layer"], ("rejected", None): ["1 mine that the review rejected is left out"]}.get(
        tuple(words), []
    )
    assert len(lines) == len(said) and all(line.startswith(begin) for line, begin in zip(lines, said))
