"""Which scenes are used, in which order, and what is said of them: every limit hit exactly, samples and clouds pixel by pixel."""

import os
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import numpy as np
import pytest
from feedback_log import Log
from imagery_products import CORNER, UTM45, write_raster
from mine_mapper.core.block_cache import BlockCache
from mine_mapper.core.errors import InputError, ParameterError
from mine_mapper.core.grid import Grid, Window
from mine_mapper.core.imagery import plausibility, prepare, sampling, scenes, season_choice, seasons
from mine_mapper.core.imagery.prepare import ImageryJob, prepare_imagery
from mine_mapper.core.imagery.products.product import BandFile, Product
from mine_mapper.core.imagery.products.product_files import RasterOptions
from mine_mapper.core.imagery.run import Notes, Run
from mine_mapper.core.imagery.sampling import PixelSample
from mine_mapper.core.imagery.summary import tell_products
from mine_mapper.core.native import rasterio
from mine_mapper.core.runs.executor import RunSettings

WKT = rasterio().crs.CRS.from_user_input(UTM45).to_wkt()
X0, Y0 = CORNER
BANDS = ("blue", "green", "red", "nir")
MASKED = (0, 1, 3, 8, 9, 10)


def grid(column=0, row=0, columns=200, rows=10, cell=10.0):
    return Grid(WKT, (cell, 0.0, X0 + 10.0 * column, 0.0, -cell, Y0 - 10.0 * row), columns, rows)


def product(name, date="", where=None, bands=BANDS, **other):
    return SimpleNamespace(name=name, date=date, grid=where or grid(), bands=dict.fromkeys(bands), classes=None, **other)


@pytest.fixture
def run():
    with ThreadPoolExecutor(1) as executor:
        yield Run(executor, BlockCache(), Notes(Log()), Log())


# -- scenes of the composite


def chosen(run, monkeypatch, products, shares, max_cloud=5.0, **job):
    monkeypatch.setattr(scenes, "cloud_shares", lambda covering, *_: (shares, [each.name.upper() for each in covering]))
    job = (
        SimpleNamespace(max_cloud=max_cloud, composite="median", map_date="")
        if not job
        else SimpleNamespace(max_cloud=max_cloud, **job)
    )
    found, seen = scenes.choose_scenes(products, grid(), job, run)
    assert seen == [each.name.upper() for each in found]
    return "".join(each.name for each in found)


def test_products_beside_the_area_are_left_out(run, monkeypatch):
    aside = [product("x", where=grid(200)), product("y", where=grid(0, 10))]
    products = [aside[0], product("a"), aside[1], product("b", where=grid(199)), product("c", where=grid(0, 9))]
    assert chosen(run, monkeypatch, products, [0.0, 0.0, 0.0]) == "abc"
    assert sum("lies outside the area" in text for text in run.notes.notes) == 2
    with pytest.raises(InputError, match="No product overlaps"):
        chosen(run, monkeypatch, aside, [])


@pytest.mark.parametrize("limit", [5.0, 12.5, 0.0])
def test_a_share_of_clouds_at_the_limit_is_not_above_it(limit, run, monkeypatch):
    shares = [limit / 100, np.nextafter(limit / 100, 1), np.nan, 0.0, limit / 100 + 4e-4]
    assert chosen(run, monkeypatch, [product(name) for name in "abcde"], shares, limit) == "acd"
    assert sum("is not used" in text for text in run.notes.notes) == 2
    assert sum("cloud and shadow in the area." in text for text in run.notes.notes) == 2  # of the unknown one nothing is said


def test_one_cloudy_product_is_used_and_of_several_none(run, monkeypatch):
    assert chosen(run, monkeypatch, [product("a")], [0.9]) == "a" and "being the only one" in run.notes.warnings[0]
    with pytest.raises(InputError, match="All 2 products .* clearest has 60.0%"):
        chosen(run, monkeypatch, [product("a"), product("b")], [0.9, 0.6])


@pytest.mark.parametrize("columns, told", [(1991, False), (1989, True)])
def test_land_that_only_cloudy_products_see_is_told_from_a_two_hundredth_on(columns, told, run, monkeypatch):
    products = [
        product("a", where=grid(0, 0, columns, 10, 1.0)),
        product("b", where=grid(0, 0, 190)),
        product("c", where=grid(195, 0, 5, 5)),
    ]
    monkeypatch.setattr(scenes, "cloud_shares", lambda *_: ([0.0, 0.8, 0.8], [None] * 3))
    area = Grid(WKT, (1.0, 0, X0, 0, -1.0, Y0), 2100, 10)  # of which nobody sees the last 100 columns
    scenes.choose_scenes(products, area, SimpleNamespace(max_cloud=5.0, composite="first"), run)
    assert [text.fields["share"] for text in run.notes.warnings] == ([pytest.approx(11 / 2100)] if told else [])


def test_the_order_of_the_composite(run, monkeypatch):
    dates = {"a": "2023-07-03", "b": "", "c": "2023-07-01", "d": "2023-07-01", "e": "2023-07-05", "f": ""}
    products = [product(name, dates[name]) for name in "fdcbae"]
    shares = [np.nan, 0.03, 0.03, 0.01, 0.03, np.nan]
    order = {"median": "fdcbae", "first": "fdcbae", "least_cloudy": "bcdafe"}  # the least share, then date, then name
    for method, wanted in order.items():
        assert chosen(run, monkeypatch, products, shares, composite=method, map_date="") == wanted
    for date, wanted in {"2023-07-03": "acdebf", "2023-07-04": "aecdbf", "2023-01-01": "cdaebf", "2024-01-01": "eacdbf"}.items():
        assert chosen(run, monkeypatch, products, shares, composite="nearest", map_date=date) == wanted
    assert sum("nearest to" in text for text in run.notes.notes) == 4


@pytest.mark.parametrize("start, end, names", [
    ("", "", "abcd"), ("2023-07-02", "", "bcd"), ("", "2023-07-02", "abd"), ("2023-07-02", "2023-07-02", "bd"),
    ("2023-07-01", "2023-07-03", "abcd"), ("2024-01-01", "", "d"),
])  # fmt: skip
def test_products_between_two_dates(start, end, names):
    notes = Notes(Log())
    products = [product(name, date) for name, date in zip("abcd", ("2023-07-01", "2023-07-02", "2023-07-03", ""))]
    assert "".join(each.name for each in scenes.products_between(products, start, end, notes)) == names
    assert len(notes.notes) == 4 - len(names) and len(notes.warnings) == bool(start or end)


def test_dates_in_the_wrong_order_and_no_product_between_them():
    with pytest.raises(InputError, match="later than END"):
        scenes.products_between([], "2023-07-02", "2023-07-01", None)
    with pytest.raises(InputError, match="dates are 2023-07-01, 2023-07-03"):
        scenes.products_between([product("b", "2023-07-03"), product("a", "2023-07-01")], "2024-01-01", "", Notes(Log()))


# -- what is read of them


class Files:
    """Products on the disk: four bands of 10 m and a classification of 20 m on a grid of 24 x 30 pixels."""

    def __init__(self, folder):
        self.rng, self.folder = np.random.default_rng(4), str(folder)

    def make(self, name, classes=None, column=0, row=0, bands=BANDS):
        stored = self.rng.integers(1, 60, (len(bands), 24, 30)) * 50
        stored[:, self.rng.random((24, 30)) < 0.1] = 0
        stored[0, 3, 4] = stored[0, 20, 21] = 200_000
        where, files = grid(column, row, 30, 24), {}
        for band, pixels in zip(bands, stored):
            path = write_raster(
                os.path.join(self.folder, f"{name}{band}.tif"), pixels.astype(np.int32), corner=where.transform[2::3]
            )
            files[band] = BandFile(path, 1, where)
        scl = None
        if classes is not None:
            path = write_raster(os.path.join(self.folder, f"{name}scl.tif"), classes, cell=20.0, corner=where.transform[2::3])
            scl = BandFile(path, 1, grid(column, row, 15, 12, 20.0))
        return Product(name, self.folder, "raster", files, scl, "2023-07-01"), stored


AREA = grid(0, 0, 30, 24)


def test_shares_of_clouds_and_where_data_lie(run, tmp_path, monkeypatch):
    files, rng = Files(tmp_path), np.random.default_rng(2)
    some = np.where(rng.random((12, 15)) < 0.6, 4, rng.integers(1, 12, (12, 15))).astype(np.uint8)
    part = np.zeros((12, 15), np.uint8)
    part[3:7, 5:8] = 5
    part[5, 9] = 9
    corner = np.zeros((12, 15), np.uint8)
    corner[0, 0] = corner[11, 14] = 3
    made = [
        files.make("a", some),
        files.make("b"),
        files.make("c", part),
        files.make("d", part * 0),
        files.make("e", corner, 10, 4),
    ]
    products = [each for each, _ in made]
    found = []
    for stripe in (7, 2048):
        monkeypatch.setattr(scenes, "STRIPE", stripe)
        found.append(scenes.cloud_shares(products, AREA, run))
    for shares, seen in found:
        listed = some.ravel().tolist()
        assert shares[0] == sum(value in (3, 8, 9, 10) for value in listed) / len(listed)
        assert np.isnan(shares[1]) and shares[2] == 1 / 13 and np.isnan(shares[3]) and shares[4] == 1
        assert seen == [Window(0, 0, 24, 30), None, Window(6, 10, 8, 10), None, Window(4, 10, 2, 2)]
        assert all(type(value) is int for window in seen if window for value in window)


def test_samples_of_scenes(run, tmp_path, monkeypatch):
    files, rng = Files(tmp_path), np.random.default_rng(3)
    classes = rng.choice(np.array([0, 4, 9], np.uint8), (12, 15))
    one, stored = files.make("a", classes, bands=(*BANDS, "B11"))
    two, others = files.make("b", None, bands=("blue", "nir", "red"))
    windows = [Window(0, 0, 5, 6), Window(10, 20, 3, 7), Window(19, 18, 5, 9)]
    monkeypatch.setattr(sampling, "sample_windows", lambda *_: windows)
    samples = sampling.sample_scenes([one, two], AREA, ("nir", "B11", "red"), run)
    for sample, pixels, names in zip(samples, (stored, others), ((*BANDS, "B11"), ("blue", "nir", "red"))):
        assert list(sample.values) == ["nir", "red"]
        seen = np.kron(classes, np.ones((2, 2), int)) if sample is samples[0] else np.zeros((24, 30), int)
        listed = [(w.row + r, w.column + c) for w in windows for r in range(w.rows) for c in range(w.columns)]
        assert sample.classes.tolist() == [seen[place] for place in listed]
        for name in ("nir", "red"):
            layer = pixels[names.index(name)].astype(float)
            empty = (pixels[names.index("nir")] == 0) & (pixels[names.index("red")] == 0)
            layer[empty | ((seen == 0) if sample is samples[0] else False)] = np.nan
            assert np.array_equal(sample.values[name], [layer[place] for place in listed], equal_nan=True)
        assert np.isnan(sample.strange).all()
    (sample,) = sampling.sample_scenes([one], AREA, ("blue", "red"), run)
    assert np.array_equal(
        sample.strange, [200_000 if place in ((3, 4), (20, 21)) else np.nan for place in listed], equal_nan=True
    )


def test_nine_squares_of_160_pixels_are_sampled(run, monkeypatch):
    asked = []

    def read(bands, classes, area, window, blocks):
        asked.append(window)
        return np.zeros((len(bands), 1), np.float32), np.zeros(1, np.uint8), np.zeros(1, np.float32)

    monkeypatch.setattr(sampling, "_read", read)
    sampling.sample_scenes([product("a")], grid(0, 0, 1000, 700), BANDS, run)
    assert asked == [Window(row, column, 160, 160) for row in (0, 270, 540) for column in (0, 420, 840)]


# -- seasons


def sample(values, classes=None):
    values = np.asarray(values, np.float32)
    return PixelSample(
        {"red": values, "nir": values + 1}, np.zeros(len(values), np.uint8) if classes is None else np.asarray(classes), None
    )


def test_the_share_that_two_dates_show():
    rng = np.random.default_rng(5)
    for _ in range(20):
        dated = [product(str(n), date) for n, date in enumerate(("a", "b", "b", "c"))]
        drawn = [(np.where(rng.random(40) < 0.3, np.nan, 5.0), rng.choice([0, 4, 9], 40)) for _ in dated]
        by_product = {id(each): sample(*pixels) for each, pixels in zip(dated, drawn)}
        composite = [sample(np.where(rng.random(40) < 0.5, np.nan, 5.0)) for _ in range(2)]
        seen = [
            [{each.date for each, (values, classes) in zip(dated, drawn) if values[i] == 5 and classes[i] != 9}, i]
            for i in range(40)
        ]
        observed = [i for i in range(40) if any(np.isfinite(each.values["red"][i]) for each in composite)]
        wanted = sum(len(dates) > 1 for dates, i in seen if i in observed) / len(observed)
        assert season_choice.share_seen_twice(dated, by_product, composite, MASKED) == wanted
    nothing = [sample([np.nan, np.nan])]
    assert season_choice.share_seen_twice(dated[:2], {id(each): sample([5, 5]) for each in dated[:2]}, nothing, MASKED) == 0
    half = PixelSample({"red": np.array([1.0]), "nir": np.array([np.nan])}, np.zeros(1), None)
    assert season_choice.share_seen_twice(dated[:2], {id(each): sample([5]) for each in dated[:2]}, [half], ()) == 0
    assert season_choice.share_seen_twice(dated[:2], {id(each): sample([5]) for each in dated[:2]}, [sample([5])], ()) == 1


@pytest.mark.parametrize("clear, made", [(9, True), (8, False)])
def test_seasons_are_made_where_two_dates_show_nine_tenths(clear, made, run, monkeypatch):
    products = [product("a", "2023-05-02"), product("b", "2023-07-01"), product("c", "2023-03-01", bands=("red",))]
    samples = {"a": sample([5] * 10), "b": sample([5] * clear + [np.nan] * (10 - clear)), "c": sample([5] * 10)}
    monkeypatch.setattr(season_choice, "sample_scenes", lambda chosen, *_: [samples[each.name] for each in chosen])
    job = SimpleNamespace(seasons_automatic=True, season_start="", season_end="", mask_classes="0,9")
    together, season, found = season_choice.choose_seasons(products[:1], products, grid(), ("red", "nir"), job, run)
    assert "".join(each.name for each in together) == ("ab" if made else "a") and season == ((0, 1) if made else ())
    assert found == [samples[each.name] for each in together]
    said = run.notes.notes[0]
    assert said.fields["share" if made else "reason"] == (0.9 if made else "only 80% of the area has two or more clear dates")
    if made:
        assert said.fields["days"] == 60 and said.fields["dates"] == 2
    job.seasons_automatic = False
    assert season_choice.choose_seasons(products[1:2], products, grid(), ("red", "nir"), job, run) == (
        products[1:2],
        (),
        [samples["b"]],
    )


@pytest.mark.parametrize("dates, bands, words", [
    (("2023-05-02", "2023-07-01"), BANDS, None),
    (("2023-07-01", "2023-05-03"), BANDS, "2 dates lie only 59 days apart (60 are"),
    (("2023-05-02",) * 2, BANDS, "one date (2023-05-02)"), ((), BANDS, "no date"),
    (("2023-05-02", "2023-07-01"), ("red",), "they need red"),
])  # fmt: skip
def test_products_that_cannot_show_seasons(dates, bands, words):
    reason = season_choice.too_few([product("x", date) for date in dates], bands)
    assert reason is None if words is None else words in reason


@pytest.mark.parametrize("start, end, names", [
    ("", "", "bdac"), ("2023-05-02", "", "dac"), ("", "2023-08-01", "bda"), ("2023-05-02", "2023-08-01", "da"),
    ("2023-05-03", "", "ac"),
])  # fmt: skip
def test_scenes_of_the_seasons_by_date(start, end, names):
    products = [product(name, date) for name, date in zip("abcd", ("2023-08-01", "2023-05-01", "2023-09-01", "2023-05-02"))]
    products += [product("x", ""), product("y", "2023-06-01", bands=("red", "nir"))]
    notes, job = Notes(Log()), SimpleNamespace(season_start=start, season_end=end)
    together, season = seasons.add_seasons(products[:1], products, (*BANDS, "B11"), job, notes)
    assert "".join(together[index].name for index in season) == names
    assert [each.name for each in together] == ["a", *(name for name in "bcd" if name in names)]
    told = notes.notes[0].fields
    wanted = {each.name: each.date for each in products}
    assert (told["count"], told["added"]) == (len(names), len(together) - 1)
    assert (told["first"], told["last"]) == (wanted[names[0]], wanted[names[-1]])
    assert [text for text in notes.warnings if "'y' lacks" in text] and [
        text for text in notes.warnings if "of 1 product " in text
    ]


@pytest.mark.parametrize("last, told", [("2023-07-01", False), ("2023-06-30", True)])
def test_dates_less_than_sixty_days_apart_are_told(last, told):
    products, notes = [product("a", "2023-05-02"), product("b", last)], Notes(Log())
    seasons.add_seasons(products, products, ("red", "nir"), SimpleNamespace(season_start="", season_end=""), notes)
    assert [text.fields["days"] for text in notes.warnings if "days apart" in text] == ([59] if told else [])
    assert [text.fields["names"] for text in notes.warnings if "left out" in text] == ["brightness and ndwi"]


def test_seasons_want_two_dates_in_order():
    job = SimpleNamespace(season_start="2023-07-01", season_end="2023-07-01")
    with pytest.raises(InputError, match="there are 1: 2023-07-01"):
        seasons.add_seasons(
            [], [product("a", "2023-07-01"), product("b", "2023-07-01"), product("c", "2023-07-02")], BANDS, job, Notes(Log())
        )
    job.season_end = "2023-06-30"
    with pytest.raises(ParameterError, match="later than SEASON_END"):
        seasons.add_seasons([], [], BANDS, job, None)


# -- values that are no reflectance


def judged(*parts, dtype="uint16"):
    """Of bands that hold a value so many times each."""
    values = {name: np.repeat(*map(np.array, zip(*part))).astype(float) for name, part in zip(BANDS, parts)}
    return plausibility.judge_values(values, "p", dtype)


@pytest.mark.parametrize("parts, words", [
    ([[(2.9, 200)]], "from 0 to 1"), ([[(3.0, 200)]], "x 1 000"), ([[(0.0, 200)]], "x 1 000"), ([[(0.5, 200)]], "from 0 to 1"),
    ([[(0.07, 200)]], "Set SCALE_FACTOR=10000."), ([[(0.071, 200)]], "OFFSET=-1000 (0.1 is left in)"),
    ([[(-400.0, 50), (2000.0, 50)]], None), ([[(-400.5, 50), (2000.0, 50)]], "does not declare"),
    ([[(700.0, 200)], [(-401.0, 30), (-402.0, 30), (2000.0, 90)]], "0.1 % of green of 'p'"),
    ([[(100.0, 50), (30000.0, 50)]], None), ([[(100.0, 50), (30000.5, 50)]], "three times"),
    ([[(899.5, 100)]], "x 1 000"), ([[(900.0, 100)]], "+1000"), ([[(800.0, 60), (1500.0, 40)]], None),
    ([[(800.0, 60), (1499.5, 40)]], "x 1 000"), ([[(850.0, 60), (1500.0, 40)]], "+1000"), ([[(849.5, 60), (1500.0, 40)]], None),
    ([[(900.0, 100)], [(849.0, 60), (1500.0, 40)]], None), ([[(5.0, 99)]], None), ([[(5.0, 100)]], "x 1 000"),
    ([[(100.0, 1991), (40_000.0, 9)]], "x 1 000"), ([[(100.0, 989), (40_000.0, 11)]], "three times"),
    ([[(850.0, 40), (8000.5, 60)]], "another unit"), ([[(850.0, 40), (8000.0, 60)]], "+1000"),
    ([[(849.5, 40), (9000.0, 60)]], None),
    ([[(-10_000.0, 1), (-395.0, 1), (2000.0, 998)]], "applied twice"),  # the darkest thousandth of a thousand lies by the second
])  # fmt: skip
def test_values_at_the_limits_of_what_is_plausible(parts, words):
    sentence = judged(*parts)
    assert sentence is None if words is None else words in sentence
    assert "8-bit" in judged([(2000.0, 100)], dtype="uint8")


@pytest.mark.parametrize("same, others, fill", [(21, 20, True), (21, 21, False), (20, 10, False), (22, 0, True)])
def test_a_fill_is_one_value_more_than_twenty_times_and_most_of_the_low_ones(same, others, fill):
    values = np.concatenate([np.full(same, -999.0), -500.0 - np.arange(others), np.full(300, -400.0), np.full(100, 50.0)])
    text = plausibility._far_below_zero("p", "red", values, "")
    if fill:
        assert text.fields["share"] == same / values.size and text.fields["value"] == -999
    else:
        assert "applied twice" in text


@pytest.mark.parametrize("strange, told", [(150, "Most pixels"), (149, "x 1 000"), (0, "x 1 000")])
def test_more_strange_values_than_others_are_told_alone(strange, told):
    values = np.concatenate([np.full(149, 5.0), np.full(40, -1000.0), np.full(7, np.nan)]).astype(np.float32)
    found = np.full(values.size, np.nan, np.float32)
    found[:strange] = 70_000
    bands = {"red": SimpleNamespace(offset=-1000.0), "nir": SimpleNamespace(offset=0.0)}
    scene = SimpleNamespace(name="p", bands=bands, dtype="uint16", from_xml=False)
    notes = Notes(Log())
    known = PixelSample({"red": values, "green": values + 1}, None, found)
    plausibility.check_plausibility([scene], [known], notes)  # a stored 0 under an offset is dark water, not counted
    (text,) = notes.warnings
    assert told in text and (not strange > 149 or text.fields["value"] == 70_000)
    notes = Notes(Log())
    plausibility.check_plausibility([scene], [PixelSample({"nir": values}, None, found[:0])], notes)
    assert "does not declare" in notes.warnings[0]  # without an offset they are values
    notes = Notes(Log())
    plausibility.check_plausibility([scene], [PixelSample({}, None, found[:1] * 0 + 70_000)], notes)
    assert len(notes.warnings) == 1 if strange else True


# -- the job


@pytest.mark.parametrize("size, budget, threads, found", [
    (1, 1e12, 1, 512), (512, 1e12, 1, 512), (513, 1e12, 1, 1024), (0, 1e12, 1, 1024), (0, 1000.0, 1, 512), (0, 1001.0, 1, 1024),
])  # fmt: skip
def test_the_size_of_the_tiles(size, budget, threads, found, monkeypatch):
    monkeypatch.setattr(prepare, "memory_needed", lambda plan, tile, threads: 600.0 if (tile, threads) == (1024, 1) else None)
    monkeypatch.setattr(prepare, "memory_budget", lambda settings: budget)
    assert prepare._tile_size(RunSettings(tile_size=size, threads=threads), None) == found


@pytest.mark.parametrize("budget, kept", [(1.6e9, 2e8), (8e9, 6e8), (4.8e9, 6e8)])
def test_blocks_that_are_kept(budget, kept, monkeypatch):
    monkeypatch.setattr(prepare, "memory_budget", lambda settings: budget)
    assert prepare._kept_blocks(RunSettings()) == kept


@pytest.mark.parametrize(
    "dates, scenes_at_once, seasonal, tile, threads", [("a", 1, 0, 512, 1), ("aab", 3, 5, 256, 3), ("aaab", 3, 2, 64, 2)]
)
def test_the_memory_of_the_tiles(dates, scenes_at_once, seasonal, tile, threads):
    """Six bands of nine: floats and two masks of each scene and half as much again, a mixed float and its masks, the stack and
    its quality twice while it is made and twice while it waits, 30 bytes of each scene of the seasons; a strip of the stack."""
    plan = SimpleNamespace(bands="abcdef", band_names="abcdefghi", mixed=[SimpleNamespace(date=date) for date in dates],
                           season=range(seasonal), grid=SimpleNamespace(width=3000))  # fmt: skip
    out = 9 * 4 + 4
    pixel = scenes_at_once * 1.5 * (6 * 4 + 6) + 6 * 6 + 2 * out + 30 * seasonal + 2 * out
    assert prepare.memory_needed(plan, tile, threads) == pytest.approx(threads * tile**2 * pixel + tile * 3000 * out)


def test_the_bands_of_the_stack():
    products = [product("a", bands=("nir", "red", "B11", "SCL", "green")), product("b", bands=("red", "nir", "blue", "B05"))]
    none = RasterOptions()
    assert prepare._stack_bands(products, (), none) == ("red", "nir")
    assert prepare._stack_bands(products, ("b11", "B5", "B8", "B11"), none) == ("red", "nir", "B11", "B05")
    picked = RasterOptions({"red": 1, "SCL": 2, "B05": 3, "nir": 4})
    assert prepare._stack_bands(products, (), picked) == ("red", "nir", "B05")
    assert prepare._stack_bands(products, ("B11",), picked) == ("red", "nir", "B11", "B05")
    with pytest.raises(InputError, match="'B07', which no product has"):
        prepare._stack_bands(products, ("B07",), none)
    with pytest.raises(InputError, match="none of the bands"):
        prepare._stack_bands([*products, product("c", bands=("blue",))], (), none)


@pytest.mark.parametrize("settings, error, words, warned", [
    ({}, InputError, "does not exist", None), ({"composite": "nearest"}, ParameterError, "MAP_DATE is empty", None),
    ({"composite": "nearest", "map_date": "2023-07-01"}, InputError, "does not exist", None),
    ({"map_date": "2023-07-01"}, InputError, "does not exist", "MAP_DATE is only used"),
    ({"composite": "mean"}, ParameterError, "COMPOSITE is 'mean'", None),
    ({"factor": 0.0}, ParameterError, "SCALE_FACTOR is 0", None),
    ({"factor": 0.5}, InputError, "does not exist", None), ({"factor": -1.0}, ParameterError, "SCALE_FACTOR is -1", None),
    ({"season_end": "2023-07-01"}, InputError, "does not exist", "only used with SEASONS"),
    ({"season_end": "2023-07-01", "seasons": True}, InputError, "does not exist", None),
])  # fmt: skip
def test_what_a_job_may_ask_for(settings, error, words, warned):
    log = Log()
    with pytest.raises(error, match=words):
        prepare_imagery(ImageryJob("s.tif", products=("no such file.tif",), **settings), log)
    assert [words for text in log.warnings if (words := warned or "?") in text] == ([warned] if warned else [])
    job = ImageryJob("s.tif")
    assert (job.max_cloud, job.mask_buffer, job.mask_classes) == (5, 20, "0,1,3,8,9,10")


@pytest.mark.parametrize("kinds, told", [
    (("raster", "Sentinel-2 L2A"), True), (("Sentinel-2 L2A (EOPF Zarr)",), True), (("raster", "single bands"), False),
    (("Landsat 8-9 Level-2", "HLS S30"), False),
])  # fmt: skip
def test_a_factor_that_is_not_used_is_told(kinds, told):
    """Landsat and HLS have a table of their own, which SCALE_FACTOR and OFFSET stand above."""
    products = [Product(kind, "", kind, {"red": BandFile("", 1, grid())}, date="2023-07-01") for kind in kinds]
    for settings, expected in (({"factor": 2.0}, told), ({"offset": 0.0}, told), ({}, False)):
        notes = Notes(Log())
        tell_products(products, ImageryJob("s.tif", **settings), notes)
        assert any("SCALE_FACTOR and OFFSET are not used" in text for text in notes.warnings) == expected


def test_a_small_stack(tmp_path, monkeypatch):
    """Two rasters of 24 x 30 pixels: one for the composite, one for the seasons alone; a quarter is without data."""
    rng, opened, kept = np.random.default_rng(6), [], []
    for name in ("a_20230701", "b_20230301"):
        pixels = rng.integers(300, 4000, (4, 24, 30)).astype(np.uint16)
        pixels[:, :12, :15] = 0
        write_raster(str(tmp_path / f"{name}.tif"), pixels, names=BANDS)
    monkeypatch.setattr(prepare, "memory_budget", lambda settings: 8e9)
    for name, calls in (("open_executor", opened), ("block_cache", kept)):
        real = getattr(prepare, name)
        monkeypatch.setattr(prepare, name, lambda *given, real=real, calls=calls: calls.append(given) or real(*given))
    paths = tuple(str(tmp_path / f"{name}.tif") for name in ("a_20230701", "b_20230301"))
    result = prepare_imagery(ImageryJob(str(tmp_path / "s.tif"), paths, seasons=True, start="2023-06-01"), Log())
    assert result.observed_share == 0.75 and kept == [(1e9,)] and len(opened) == 1
    assert result.plan.buffer == 2 and result.plan.only_season == 1 and result.plan.season == (1, 0)
