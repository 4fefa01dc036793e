"""Bands of the seasons and the composite nearest to a date: against slow twins, and the same bytes however they are made."""

from pathlib import Path

import numpy as np
import pytest
from feedback_log import Log
from imagery_products import read, scene, write_raster, write_safe
from mine_mapper.core.errors import InputError, ParameterError
from mine_mapper.core.imagery.date_kernels import season_statistics
from mine_mapper.core.imagery.prepare import ImageryJob, memory_needed, prepare_imagery
from mine_mapper.core.imagery.seasons import STATISTICS, season_names
from mine_mapper.core.runs.executor import RunSettings

DATES = ("2022-07-01", "2022-09-15", "2022-12-20", "2023-03-05", "2023-06-01")
PLACES = (np.s_[0:4, 0:4], np.s_[10:14, 10:14], np.s_[0:4, 0:6], np.s_[0:32, 0:20], np.s_[0:4, 0:4])
NAMES = season_names(("blue", "green", "red", "nir"))


def run(output, **settings):
    log = Log()
    return prepare_imagery(ImageryJob(output=str(output), mask_buffer=0.0, **settings), log), log


def clouded(where):
    classes = np.full((32, 32), 4, np.uint8)
    classes[where] = 9
    return classes


@pytest.fixture(scope="module")
def year(tmp_path_factory):
    """Five dates with clouds in different places, the fourth cloudy on most of its land."""
    root = tmp_path_factory.mktemp("year")
    for index, (place, date) in enumerate(zip(PLACES, DATES)):
        write_safe(root, scene(64, index) + 300 * index, clouded(place), date=date, offset=-1000)
    return root


def observations(dates=DATES):
    """(dates, 4, rows, columns) reflectance of the clear pixels, NaN elsewhere."""
    stack = np.stack([scene(64, index) + 300.0 * index - 1000 for index in range(5)])
    for index, place in enumerate(PLACES):
        rows, columns = (slice(2 * part.start, 2 * part.stop) for part in place)
        stack[index, :, rows, columns] = np.nan
    return stack[[DATES.index(date) for date in dates]]


def twin(stack):
    """The twelve bands by numpy, one quantity after the other."""
    blue, green, red, nir = (stack[:, band].astype(np.float32) for band in range(4))
    with np.errstate(invalid="ignore", divide="ignore"):
        ndvi, ndwi = (np.clip((a - b) / np.where(a + b > 0, a + b, np.nan), -1, 1) for a, b in ((nir, red), (green, nir)))
    layers = []
    for values in (ndvi, (blue + green + red + nir) / 4, ndwi):
        known = np.isfinite(values).sum(0) >= 2
        shown = np.where(known, values, 0.0)
        functions = (np.nanmin, np.nanmax, np.nanmedian, np.nanstd)
        layers += [np.where(known, function(shown.astype(np.float64), 0), np.nan) for function in functions]
    return np.stack(layers)


def test_seasons_equal_a_slow_twin(year, tmp_path):
    result, log = run(tmp_path / "s.tif", folder=str(year), seasons=True, quality=str(tmp_path / "q.tif"))
    pixels, names = read(str(tmp_path / "s.tif"))
    assert names == ("blue", "green", "red", "nir", "ndvi", "ndwi", *NAMES)
    assert NAMES[:4] == ("ndvi_min", "ndvi_max", "ndvi_median", "ndvi_std") and NAMES[4] == "brightness_min"
    expected = twin(observations())
    assert np.array_equal(np.isnan(pixels[6:]), np.isnan(expected))
    assert np.nanmax(np.abs(pixels[6:] - expected) / np.maximum(np.abs(expected), 1)) < 1e-5
    quality, bands = read(str(tmp_path / "q.tif"))
    count = np.isfinite(observations()[:, 0]).sum(0)
    assert bands == ("clear_observations", "source_scene", "season_observations") and np.array_equal(quality[2], count)
    assert result.counts.season.tolist() == [int((count == 0).sum()), int((count == 1).sum()), int((count > 1).sum())]
    assert np.isnan(pixels[6:, :8, :8]).all() and np.isfinite(pixels[0, 20:, 30:]).all()  # one observation under the clouds
    assert any("98.4% of the area has two or more clear observations; 1.6% has one and 0.0% none" in line for line in log.lines)
    assert any("5 dates from 2022-07-01 to 2023-06-01; 1 product is read for them alone" in line for line in log.lines)


def test_the_rest_of_the_stack_stays_as_it_is(year, tmp_path):
    run(tmp_path / "a.tif", folder=str(year), quality=str(tmp_path / "qa.tif"))
    run(tmp_path / "b.tif", folder=str(year), quality=str(tmp_path / "qb.tif"), seasons=True)
    assert np.array_equal(read(str(tmp_path / "a.tif"))[0], read(str(tmp_path / "b.tif"))[0][:6], equal_nan=True)
    assert np.array_equal(read(str(tmp_path / "qa.tif"))[0], read(str(tmp_path / "qb.tif"))[0][:2])


def test_the_window_of_the_seasons_is_their_own(year, tmp_path):
    settings = {"start": "2023-06-01", "season_start": "2022-07-01", "season_end": "2022-12-20", "seasons": True}
    result, _ = run(tmp_path / "s.tif", folder=str(year), **settings)
    pixels, _ = read(str(tmp_path / "s.tif"))
    expected = twin(observations(DATES[:3]))
    assert [product.date for product in result.plan.mixed] == ["2023-06-01"]
    assert np.array_equal(np.isnan(pixels[6:]), np.isnan(expected))
    assert np.nanmax(np.abs(pixels[6:10] - expected[:4])) < 1e-5
    assert np.isfinite(pixels[0, 10:, 10:]).all()


@pytest.mark.parametrize("settings", [{"tile_size": 32}, {"tile_size": 48, "threads": 3}, {"threads": 2}])
def test_the_same_bytes_for_tiles_and_threads(year, tmp_path, settings):
    job = {"folder": str(year), "seasons": True, "composite": "nearest", "map_date": "2022-12-01"}
    run(tmp_path / "one.tif", **job, quality=str(tmp_path / "one_q.tif"), settings=RunSettings(threads=1))
    run(tmp_path / "two.tif", **job, quality=str(tmp_path / "two_q.tif"), settings=RunSettings(**settings))
    for name in ("{}.tif", "{}_q.tif"):
        first, second = (Path(tmp_path / name.format(number)).read_bytes() for number in ("one", "two"))
        assert first == second


def test_the_order_of_the_products_does_not_matter(year, tmp_path):
    products = sorted(str(path) for path in year.iterdir())
    job = {"seasons": True, "composite": "nearest", "map_date": "2022-12-01", "max_cloud": 100.0}
    run(tmp_path / "a.tif", products=tuple(products), **job)
    run(tmp_path / "b.tif", products=tuple(reversed(products)), **job)
    assert (tmp_path / "a.tif").read_bytes() == (tmp_path / "b.tif").read_bytes()


def test_a_run_goes_on_from_its_work_folder(year, tmp_path):
    job = {"folder": str(year), "seasons": True, "quality": str(tmp_path / "q.tif")}
    run(tmp_path / "a.tif", **job)
    expected = (tmp_path / "q.tif").read_bytes()
    run(tmp_path / "b.tif", **job, settings=RunSettings(work_folder=str(tmp_path / "work")))
    assert (tmp_path / "a.tif").read_bytes() == (tmp_path / "b.tif").read_bytes()
    assert (tmp_path / "q.tif").read_bytes() == expected


@pytest.mark.parametrize(
    ("date", "order"),
    [
        ("2022-12-20", [2, 3, 1, 4, 0]),
        ("2023-03-05", [3, 2, 4, 1, 0]),
        ("1999-01-01", [0, 1, 2, 3, 4]),
        ("2030-01-01", [4, 3, 2, 1, 0]),
    ],
)
def test_nearest_takes_each_pixel_from_the_nearest_clear_date(year, tmp_path, date, order):
    quality = str(tmp_path / "q.tif")
    result, _ = run(tmp_path / "s.tif", folder=str(year), composite="nearest", map_date=date, max_cloud=100.0, quality=quality)
    assert [product.date for product in result.plan.mixed] == [DATES[index] for index in order]
    pixels, _ = read(str(tmp_path / "s.tif"))
    expected = np.full((4, 64, 64), np.nan)
    for index in reversed(order):
        expected = np.where(np.isfinite(observations()[index]), observations()[index], expected)
    assert np.allclose(pixels[:4], expected, equal_nan=True, atol=1e-3)


def test_dates_equally_near_give_the_earlier_one(tmp_path):
    for index, date in enumerate(("2023-05-01", "2023-05-11")):
        write_safe(tmp_path / "p", scene(64, index), np.full((32, 32), 4, np.uint8), date=date, offset=-1000)
    result, _ = run(tmp_path / "s.tif", folder=str(tmp_path / "p"), composite="nearest", map_date="2023-05-06")
    assert result.plan.mixed[0].date == "2023-05-01"


def test_two_tiles_of_one_date_are_one_observation(tmp_path):
    """Two overlapping granules of a date and one of another: two observations, the first clear one of the date counts."""
    for name, step in (("a_20230101", 0), ("b_20230101", 500), ("c_20230701", 900)):
        write_raster(str(tmp_path / f"{name}.tif"), scene(32, 1).astype(np.uint16) + step, names=("blue", "green", "red", "nir"))
    products = tuple(str(tmp_path / f"{name}.tif") for name in ("a_20230101", "b_20230101", "c_20230701"))
    result, _ = run(tmp_path / "s.tif", products=products, seasons=True, quality=str(tmp_path / "q.tif"), composite="first")
    assert (read(str(tmp_path / "q.tif"))[0][2] == 2).all()
    pixels, names = read(str(tmp_path / "s.tif"))
    brightness = scene(32, 1).astype(float).mean(0)
    assert np.allclose(pixels[names.index("brightness_min")], brightness, atol=1e-3)
    assert np.allclose(pixels[names.index("brightness_std")], 450, atol=1e-3)


def raster(path, bands, seed, names):
    write_raster(str(path), scene(32, seed)[:bands].astype(np.uint16), names=names)
    return str(path)


def test_what_the_bands_do_not_allow_is_left_out_by_name(tmp_path):
    names = ("green", "red", "nir")
    products = tuple(raster(tmp_path / f"x_{date}.tif", 3, k, names) for k, date in enumerate(("20220101", "20220801")))
    _, log = run(tmp_path / "s.tif", products=products, seasons=True, bands="green=1,red=2,nir=3")
    assert [n for n in read(str(tmp_path / "s.tif"))[1] if n.endswith("_std")] == ["ndvi_std", "ndwi_std"]
    assert any("seasons of brightness cannot be computed" in warning for warning in log.warnings)
    colours = tuple(
        raster(tmp_path / f"c_{date}.tif", 3, k, ("blue", "green", "red")) for k, date in enumerate(("20220101", "20220801"))
    )
    with pytest.raises(InputError, match="SEASONS needs red and near infrared.*bands blue, green, red"):
        run(tmp_path / "t.tif", products=colours, seasons=True, bands="blue=1,green=2,red=3")
    assert not (tmp_path / "t.tif").exists()


@pytest.mark.parametrize(
    ("settings", "error", "match"),
    [
        (
            {"season_start": "2023-05-01"},
            InputError,
            "at least two dates between SEASON_START=2023-05-01 and .*=open; there are 1",
        ),
        ({"season_end": "2021-01-01"}, InputError, "there are 0: none"),
        ({"season_start": "2023-01-02", "season_end": "2023-01-01"}, ParameterError, "SEASON_START .* is later than SEASON_END"),
        ({"composite": "nearest"}, ParameterError, "MAP_DATE is empty"),
    ],
)
def test_what_makes_no_sense_is_refused(year, tmp_path, settings, error, match):
    with pytest.raises(error, match=match):
        run(tmp_path / "s.tif", folder=str(year), seasons=True, **settings)
    assert not (tmp_path / "s.tif").exists()


def test_what_is_not_used_is_said(year, tmp_path):
    _, log = run(tmp_path / "s.tif", folder=str(year), map_date="2022-07-01", season_end="2022-09-30")
    assert any("MAP_DATE is only used with COMPOSITE=nearest" in warning for warning in log.warnings)
    assert any("only used with SEASONS" in warning for warning in log.warnings)


def test_dates_of_one_month_are_warned_of_and_unknown_ones_left_out(tmp_path):
    names = ("blue", "green", "red", "nir")
    products = [raster(tmp_path / f"{n}.tif", 4, k, names) for k, n in enumerate(("a_20220701", "b_20220711", "nobody_knows"))]
    result, log = run(tmp_path / "s.tif", products=tuple(products), seasons=True)
    assert len(result.plan.season) == 2 and len(result.plan.mixed) == 3
    assert any("only 10 days apart" in warning for warning in log.warnings)
    assert any("date of 1 product is not known" in warning and "nobody_knows" in warning for warning in log.warnings)


def test_bright_ground_is_judged_by_the_dates_of_the_composite(tmp_path):
    """Cloudy dates that only the seasons read must not turn a cloud into bright ground."""
    clear, cloud = np.full((32, 32), 4, np.uint8), clouded(np.s_[0:32, 0:32])
    for index, date in enumerate(("2022-01-01", "2022-02-01", "2022-06-01", "2022-07-01", "2022-08-01", "2022-09-01")):
        write_safe(tmp_path / "p", scene(64, index), clear if index == 5 else cloud, date=date, offset=-1000)
    result, _ = run(tmp_path / "s.tif", folder=str(tmp_path / "p"), seasons=True, quality=str(tmp_path / "q.tif"))
    assert len(result.plan.mixed) == 1 and result.counts.bright == 0
    assert (read(str(tmp_path / "q.tif"))[0][2] == 1).all()
    assert np.isnan(read(str(tmp_path / "s.tif"))[0][6:]).all()


@pytest.mark.parametrize("dates", [1, 2, 5, 12])
def test_statistics_of_any_number_of_dates(dates):
    rng = np.random.default_rng(dates)
    values = rng.normal(size=(dates, 7, 9)).astype(np.float32)
    values[rng.random(values.shape) < 0.3] = np.nan
    out = np.empty((len(STATISTICS), 7, 9), np.float32)
    season_statistics(values, 2, out)
    enough = np.isfinite(values).sum(0) >= 2
    assert np.array_equal(np.isfinite(out).all(0), enough)
    if enough.any():
        part = values[:, enough].astype(np.float64)
        for layer, function in zip(out, (np.nanmin, np.nanmax, np.nanmedian, np.nanstd)):
            assert np.allclose(layer[enough], function(part, 0), atol=1e-6)


def test_memory_grows_little_with_the_dates_of_the_seasons(year, tmp_path):
    result, _ = run(tmp_path / "s.tif", folder=str(year), seasons=True, start="2023-06-01")
    alone, _ = run(tmp_path / "a.tif", folder=str(year), start="2023-06-01")
    more = memory_needed(result.plan, 1024, 2) - memory_needed(alone.plan, 1024, 2)
    assert more < 2 * 1024 * 1024 * (5 * 30 + 5 * 12 * 4)


SEEN = "Bands of the seasons are made: 5 dates within 335 days show"


@pytest.mark.parametrize("product_order", [1, -1])
def test_automatic_seasons_are_those_asked_for(year, tmp_path, product_order):
    products = tuple(sorted(str(path) for path in year.iterdir())[::product_order])
    run(tmp_path / "asked.tif", products=products, seasons=True)
    result, log = run(tmp_path / "automatic.tif", products=products, seasons_automatic=True)
    assert (tmp_path / "asked.tif").read_bytes() == (tmp_path / "automatic.tif").read_bytes()
    assert len(result.plan.season) == 5 and any(SEEN in line for line in log.lines)


def not_made(log):
    return next(line for line in log.lines if line.startswith("Bands of the seasons are not made: "))


def test_of_one_date_automatic_makes_none_and_asked_for_is_an_error(year, tmp_path):
    product = (str(sorted(year.iterdir())[0]),)
    run(tmp_path / "plain.tif", products=product)
    result, log = run(tmp_path / "automatic.tif", products=product, seasons_automatic=True)
    assert "all products are of one date (2022-07-01)" in not_made(log) and result.plan.season == ()
    assert (tmp_path / "plain.tif").read_bytes() == (tmp_path / "automatic.tif").read_bytes()
    for automatic in (False, True):
        with pytest.raises(InputError, match="at least two dates .* there are 1: 2022-07-01.*Add products"):
            run(tmp_path / "asked.tif", products=product, seasons=True, seasons_automatic=automatic)
    assert not (tmp_path / "asked.tif").exists()


def two_dates(folder, first="2023-01-10", second="2023-07-10", classes=None, **second_place):
    for date, place in ((first, {}), (second, second_place)):
        write_safe(folder, scene(64, 1), classes if classes is not None else clouded(np.s_[0:0, 0:0]), date=date, **place)
    return str(folder)


def test_automatic_wants_dates_of_several_seasons(tmp_path):
    _, log = run(tmp_path / "a.tif", folder=two_dates(tmp_path / "a", "2023-07-01", "2023-08-29"), seasons_automatic=True)
    assert "the 2 dates lie only 59 days apart (60 are needed)" in not_made(log)
    result, _ = run(tmp_path / "b.tif", folder=two_dates(tmp_path / "b", "2023-07-01", "2023-08-30"), seasons_automatic=True)
    assert len(result.plan.season) == 2


def test_automatic_wants_dates_that_show_the_same_land(tmp_path):
    """Two tiles of a mosaic, each of its own date, show no season; neither do dates with cloud over the same half."""
    beside = two_dates(tmp_path / "m", corner=(600000.0 + 480.0, 4900020.0))
    result, log = run(tmp_path / "m.tif", folder=beside, seasons_automatic=True)
    assert "of the area has two or more clear dates" in not_made(log) and result.plan.season == ()
    assert len(result.plan.mixed) == 2 and len(read(str(tmp_path / "m.tif"))[1]) == 6
    cloudy = two_dates(tmp_path / "c", classes=clouded(np.s_[0:32, 0:8]))
    result, log = run(tmp_path / "c.tif", folder=cloudy, seasons_automatic=True, max_cloud=100.0)
    assert "only 75% of the area" in not_made(log) and result.plan.season == ()


def test_automatic_counts_what_the_composite_leaves_out(year, tmp_path):
    """MAX_CLOUD keeps a date out of the composite, START most of them: the seasons have their own window."""
    result, _ = run(tmp_path / "s.tif", folder=str(year), seasons_automatic=True, start="2023-06-01", max_cloud=5.0)
    assert len(result.plan.mixed) == 1 and len(result.plan.season) == 5
    result, log = run(tmp_path / "t.tif", folder=str(year), seasons_automatic=True, season_start="2023-05-01")
    assert "one date (2023-06-01)" in not_made(log)
    assert not any("only used with SEASONS" in warning for warning in log.warnings)


def test_automatic_says_what_rasters_lack(tmp_path):
    names = ("blue", "green", "red", "nir")
    unknown = tuple(raster(tmp_path / f"{name}.tif", 4, k, names) for k, name in enumerate(("summer", "winter")))
    _, log = run(tmp_path / "u.tif", products=unknown, seasons_automatic=True)
    assert "no date of a product is known" in not_made(log)
    colours = tuple(raster(tmp_path / f"c_{date}.tif", 3, k, names[:3]) for k, date in enumerate(("20220101", "20220801")))
    _, log = run(tmp_path / "c.tif", products=colours, seasons_automatic=True, bands="blue=1,green=2,red=3")
    assert "they need red and near infrared" in not_made(log)
