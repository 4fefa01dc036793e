"""A tile of the stack against a slow twin, pixel by pixel: what is clear, mixed, counted and told, in windows of any place."""

import os
import statistics
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields, replace
from functools import cache
from types import SimpleNamespace

import numpy as np
import pytest
import shapely
from imagery_products import CORNER, UTM45, write_raster
from mine_mapper.core.errors import Cancelled
from mine_mapper.core.grid import Grid, Window
from mine_mapper.core.imagery import stack_writer, tile_store
from mine_mapper.core.imagery.dem_on_grid import PreparedDem, read_terrain
from mine_mapper.core.imagery.products.product import BandFile, Product
from mine_mapper.core.imagery.stack_plan import StackCounts, StackPlan, by_date
from mine_mapper.core.imagery.stack_tile import TileWorker, make_tile, rasterise
from mine_mapper.core.imagery.stack_writer import StackWriter, create_stack
from mine_mapper.core.imagery.tile_store import TileStore
from mine_mapper.core.native import rasterio

WKT = rasterio().crs.CRS.from_user_input(UTM45).to_wkt()
X0, Y0 = CORNER
ROWS, COLUMNS, EDGE = 12, 14, 6
BANDS = ("blue", "green", "red", "nir")
CLOUDS = (8, 9, 10)
NODATA = -9999.0


def grid(row, column, rows, columns, cell=10.0):
    """Rows and columns of 10 m from the corner of the stack."""
    return Grid(WKT, (cell, 0.0, X0 + 10 * column, 0.0, -cell, Y0 - 10 * row), columns, rows)


STACK = grid(0, 0, ROWS, COLUMNS)


class Scene:
    """A product on the disk, and its pixels on the stack with a margin of `EDGE` (NaN and class 0 outside)."""

    def __init__(self, folder, name, date, row, column, rows, columns, classified=True, further=True, fill=0.1):
        rng = np.random.default_rng(sum(map(ord, name)))
        where, names = grid(row, column, rows, columns), (*BANDS, "B11") if further else BANDS
        stored = rng.integers(1, 60, (len(names), rows, columns)) * 50
        stored[:, rng.random((rows, columns)) < fill] = 0
        odd = (rng.random((rows, columns)) < 0.04) & (stored[0] != 0)
        stored[1, odd] = np.where(rng.random(odd.sum()) < 0.5, 200_000, -300_000)
        classes = rng.choice(
            [0, 1, 2, 3, 4, 5, 8, 9, 10],
            (-(-rows // 2), -(-columns // 2)),
            p=[0.05, 0.02, *[0.02] * 2, *[0.32] * 2, *[0.25 / 3] * 3],
        )
        for y, x in ((1, 4), (4, 2), (4, 3)):  # of the stack, in pixels of 20 m: bright at every date
            if 0 <= y - row // 2 < len(classes) and 0 <= x - column // 2 < classes.shape[1]:
                classes[y - row // 2, x - column // 2] = 9
        bands = {}
        for band, pixels in zip(names, stored):
            path = write_raster(
                os.path.join(str(folder), f"{name}-{band}.tif"), pixels.astype(np.int32), corner=where.transform[2::3]
            )
            bands[band] = BandFile(path, 1, where)
        scl = None
        if classified:
            half = grid(row, column, *classes.shape, 20.0)
            scl = BandFile(write_raster(os.path.join(str(folder), f"{name}-scl.tif"), classes.astype(np.uint8), cell=20.0,
                                        corner=half.transform[2::3]), 1, half)  # fmt: skip
        self.product = Product(name, str(folder), "raster", bands, scl, date)
        self.values = {band: np.full((ROWS + 2 * EDGE, COLUMNS + 2 * EDGE), np.nan) for band in (*BANDS, "B05", "B11")}
        self.classes, self.strange = np.zeros((ROWS + 2 * EDGE, COLUMNS + 2 * EDGE), int), {}
        self.classified = classified
        for r, c in np.ndindex(self.classes.shape):
            y, x = r - EDGE - row, c - EDGE - column
            if classified and 0 <= y // 2 < classes.shape[0] and 0 <= x // 2 < classes.shape[1]:
                self.classes[r, c] = classes[y // 2, x // 2]
            if 0 <= y < rows and 0 <= x < columns and stored[0, y, x] != 0:
                for band, pixels in zip(names, stored):
                    if abs(pixels[y, x]) < 100_000:
                        self.values[band][r, c] = pixels[y, x]
                    else:
                        self.strange[r, c] = pixels[y, x]


@pytest.fixture(scope="module")
def scenes(tmp_path_factory):
    folder = tmp_path_factory.mktemp("scenes")
    return [
        Scene(folder, "a", "2023-07-01", 0, 0, 12, 8),
        Scene(folder, "b", "2023-07-01", -2, 6, 16, 12, further=False),  # of the same date, beside it and over it
        Scene(folder, "c", "2023-08-01", 0, 0, 12, 14),
        Scene(folder, "d", "", 2, 2, 8, 8, classified=False),
        Scene(folder, "e", "", -4, -4, 20, 22),
        Scene(folder, "f", "2023-09-01", 0, 13, 6, 6),  # begins in the last column
        Scene(folder, "g", "2023-10-01", 0, 0, 12, 14, fill=0.5),
        Scene(folder, "h", "2023-10-01", 4, 0, 8, 10),
        Scene(folder, "i", "2023-12-01", 0, 2, 12, 10, classified=False),
    ]


def boxes(*parts):
    """Polygons of whole pixels: first row and column, end row and column."""
    return tuple(
        shapely.to_wkb(shapely.box(X0 + 10 * left, Y0 - 10 * end, X0 + 10 * right, Y0 - 10 * top))
        for top, left, end, right in parts
    )


def inside(parts, shape=(ROWS + 2 * EDGE, COLUMNS + 2 * EDGE)):
    mask = np.zeros(shape, bool)
    for top, left, end, right in parts:
        mask[top + EDGE : end + EDGE, left + EDGE : right + EDGE] = True
    return mask


class Twin:
    """The whole stack, with the margin that masks grow in from."""

    def __init__(self, scenes, plan, kept=()):
        self.scenes, self.plan = scenes, plan
        self.kept = inside(kept)
        mixed = range(len(scenes) - plan.only_season)
        shape = self.kept.shape
        self.bright = np.zeros(shape, bool)
        for place in np.ndindex(shape):
            dates = {}
            for index in mixed:
                if scenes[index].classified:
                    value = scenes[index].classes[place]
                    key = scenes[index].product.date or index
                    dates[key] = dates.get(key) or value
            seen = [value for value in dates.values() if value]
            self.bright[place] = len(seen) >= 3 and sum(value in CLOUDS for value in seen) > 0.8 * len(seen)
        self.data, self.masked = {}, {}
        for index, scene in enumerate(scenes):
            there = ~np.isnan([scene.values[band] for band in BANDS]).any(0)
            self.data[index] = there & (scene.classes != 0) if scene.classified else there
            self.masked[index] = self.grown(scene) if scene.classified else np.zeros(shape, bool)
        self.mixed, self.pixel, self.season = list(mixed), cache(self._pixel), cache(self._season)

    def grown(self, scene):
        mask, (rows, columns) = np.zeros(self.kept.shape, bool), np.indices(self.kept.shape)
        for r, c in np.ndindex(mask.shape):
            value = scene.classes[r, c]
            if value in self.plan.masked and not self.kept[r, c] and not (self.bright[r, c] and value in CLOUDS):
                reach = self.plan.buffer if value > 1 else 0
                mask |= (rows - r) ** 2 + (columns - c) ** 2 <= reach**2
        return mask & ~self.kept

    def clear(self, index, place):
        return self.data[index][place] and not self.masked[index][place]

    def _pixel(self, place):
        """Values of the composite by band, source, dates with a clear observation."""
        seen = [index for index in self.mixed if self.clear(index, place)]
        values = {index: [self.scenes[index].values[band][place] for band in self.plan.bands] for index in seen}
        mixed, source = [np.nan] * len(self.plan.bands), 0
        if seen and self.plan.method == "median":
            mixed = [
                statistics.median(each) if each else np.nan
                for each in ([v for v in layer if v == v] for layer in zip(*values.values()))
            ]
            far = [sum(abs(v - m) for v, m in zip(values[index], mixed) if v == v) for index in seen]
            source = seen[far.index(min(far))] + 1
        elif seen:
            mixed, source = values[seen[0]], seen[0] + 1
        return dict(zip(self.plan.bands, mixed)), source, len({self.scenes[index].product.date or index for index in seen})

    def _season(self, place):
        """Statistics of NDVI, brightness and NDWI, and the dates they are made of."""
        dates = {}
        for index in self.plan.season:
            if self.clear(index, place):
                dates.setdefault(self.scenes[index].product.date, index)
        found = []
        for name in ("ndvi", "brightness", "ndwi"):
            each = [
                self.quantity(name, {band: self.scenes[index].values[band][place] for band in BANDS}) for index in dates.values()
            ]
            each = [float(np.float32(value)) for value in each if value == value]
            few = len(each) < 2
            found += [np.nan] * 4 if few else [min(each), max(each), statistics.median(each), float(np.std(each))]
        return found, len(dates)

    @staticmethod
    def quantity(name, values):
        if name == "brightness":
            return sum(values.values()) / 4
        first, second = (values["nir"], values["red"]) if name == "ndvi" else (values["green"], values["nir"])
        return max(-1, min(1, (first - second) / (first + second))) if first + second > 0 else np.nan


WINDOWS = [Window(0, 0, ROWS, COLUMNS), Window(0, 0, 5, 6), Window(3, 7, 4, 5), Window(8, 0, 4, 14), Window(0, 9, 12, 3)]
KEPT, WATCHED = [(2, 3, 6, 9)], [(0, 0, 3, 4), (7, 7, 12, 14)]


def plan_of(scenes, folder, **settings):
    season = settings.pop("season", ())
    terrain = ()
    if settings.pop("with_terrain", False):
        heights = np.tile(np.arange(20, dtype=np.float32), (2, 20, 1)) * np.array([[[3.0]], [[1.0]]], np.float32)
        heights[:, :, 10:14] = heights[1, :, 6:9] = NODATA
        path = write_raster(os.path.join(str(folder), "dem.tif"), heights, corner=(X0 - 30, Y0 + 30), nodata=NODATA)
        terrain = (PreparedDem(path, grid(-3, -3, 20, 20), 0, 0, 0, 0, 10.0, 1.0),)
    known = {"grid": STACK, "bands": BANDS, "method": "median", "masked": (0, 1, 3, 8, 9, 10), "buffer": 2.0, **settings}
    return StackPlan(products=tuple(scene.product for scene in scenes), season=season, terrain=terrain, **known)


CASES = {
    "median": {"bands": (*BANDS, "B11"), "with_terrain": True, "kept": KEPT, "watched": WATCHED, "scenes": "abcde"},
    "first": {
        "bands": (*BANDS, "B05", "B11"),
        "method": "first",
        "buffer": 1.5,
        "watched": WATCHED,
        "scenes": "cabdef",
        "masked": (1, 3, 9),
    },
    "one": {"scenes": "c", "buffer": 0.0, "with_terrain": True},
    "seasons": {"scenes": "abceghi", "season": (0, 1, 2, 4, 5, 6), "only_season": 3, "kept": KEPT, "watched": WATCHED},
    "seasons of five bands": {
        "scenes": "cag",
        "bands": ("nir", "B11", "red", "green", "blue"),
        "season": (1, 0, 2),
        "only_season": 1,
    },
}


@pytest.mark.parametrize("case", CASES)
def test_a_tile_is_what_its_pixels_are(case, scenes, tmp_path):
    settings = dict(CASES[case])
    chosen = [scenes["abcdefghi".index(letter)] for letter in settings.pop("scenes")]
    kept, watched = settings.pop("kept", []), settings.pop("watched", [])
    layers = (("register", boxes(*watched)), ("far", boxes((500, 500, 501, 501)))) if watched else ()
    plan = plan_of(chosen, tmp_path, kept=boxes(*kept), watched=layers, **settings)
    twin, total = Twin(chosen, plan, kept), StackCounts.zeros(len(chosen), len(layers))
    for window in WINDOWS:
        tile = make_tile(plan, window)
        check_pixels(twin, window, tile)
        check_counts(twin, window, tile.counts, watched)
        total.add(tile.counts)
    assert total.pixels == sum(window.rows * window.columns for window in WINDOWS)


def check_pixels(twin, window, tile):
    plan, names = twin.plan, list(twin.plan.band_names)
    assert tile.pixels.dtype == np.float32 and tile.quality.dtype == np.uint16
    terrain = read_terrain(plan.terrain, plan.grid, window)
    for r, c in np.ndindex(window.rows, window.columns):
        place = window.row + r + EDGE, window.column + c + EDGE
        values, source, dates = twin.pixel(place)
        wanted = {**values}
        wanted.update({name: twin.quantity(name, wanted) for name in ("ndvi", "ndwi")})
        quality = [dates, source]
        if terrain is not None:
            wanted["elevation"], wanted["slope"] = terrain[:, r, c]
        if plan.season:
            found, seen = twin.season(place)
            wanted.update(zip(names[-12:], found))
            quality.append(seen)
        assert tile.quality[:, r, c].tolist() == quality
        given = [wanted[name] if wanted[name] == wanted[name] else NODATA for name in names]
        assert np.allclose(tile.pixels[:, r, c], given, rtol=2e-6, atol=1e-7)


def check_counts(twin, window, counts, watched):
    plan = twin.plan
    part = np.s_[
        window.row + EDGE : window.row + window.rows + EDGE, window.column + EDGE : window.column + window.columns + EDGE
    ]
    places = [(r, c) for r in range(part[0].start, part[0].stop) for c in range(part[1].start, part[1].stop)]
    pixels = {place: twin.pixel(place) for place in places}
    for index, scene in enumerate(twin.scenes):
        assert counts.with_data[index] == twin.data[index][part].sum()
        assert counts.masked[index] == (twin.data[index] & twin.masked[index])[part].sum()
        assert counts.used[index] == sum(pixels[place][1] == index + 1 for place in places)
        odd = [value for place, value in scene.strange.items() if place in pixels]
        assert counts.strange[index] == len(odd) and abs(counts.strange_value[index]) == max(map(abs, odd), default=0)
        classes = scene.classes[part].ravel().tolist()
        if scene.classified:
            assert counts.classes[index, 1:].tolist() == [classes.count(value) for value in range(1, 12)]
            assert counts.classes[index, 0] in (classes.count(0), 0)
        else:
            assert not counts.classes[index].any()
    assert counts.pixels == len(places) and counts.observed == sum(source > 0 for _, source, _ in pixels.values())
    assert counts.bright == twin.bright[part].sum()
    groups = [twin.mixed, *([index] for index in range(len(twin.mixed), len(twin.scenes)))]
    left_out, guarded = set(plan.masked) - {0}, [place for place in places if twin.kept[place]]
    spared = [sum(any(twin.scenes[i].classes[place] in left_out for i in group) for place in guarded) for group in groups]
    assert counts.kept == max(spared)
    if watched:
        of_layer = [place for place in places if inside(watched)[place]]
        assert counts.watched.tolist() == [[len(of_layer), sum(pixels[place][1] == 0 for place in of_layer)], [0, 0]]
    terrain = read_terrain(plan.terrain, plan.grid, window)
    none = (
        0
        if terrain is None
        else sum(np.isnan(terrain[0][r - part[0].start, c - part[1].start]) and pixels[r, c][1] > 0 for r, c in places)
    )
    assert counts.no_elevation == none
    seen = [twin.season(place)[1] for place in places] if plan.season else []
    assert counts.season.tolist() == [seen.count(0), seen.count(1), sum(value > 1 for value in seen)]


def test_clouds_beside_a_tile_grow_into_it_but_not_bright_ground_there(tmp_path):
    """Columns 6 and 7 are called cloud, and masks grow by three pixels: into the last column of a tile that ends at column 4.
    Two more dates that begin there tell that the ground is bright."""

    def flat(name, date, column):
        pixels, classes = np.full((12, 14 - column), 700, np.int32), np.full((6, 7 - column // 2), 4, np.uint8)
        classes[:, 3 - column // 2] = 9
        where, half = grid(0, column, *pixels.shape), grid(0, column, *classes.shape, 20.0)
        band = BandFile(write_raster(str(tmp_path / f"{name}.tif"), pixels, corner=where.transform[2::3]), 1, where)
        path = write_raster(str(tmp_path / f"{name}-scl.tif"), classes, cell=20.0, corner=where.transform[2::3])
        return Product(name, "", "raster", dict.fromkeys(BANDS, band), BandFile(path, 1, half), date)

    products = flat("a", "2023-01-01", 0), flat("b", "2023-01-02", 6), flat("c", "2023-01-03", 6)
    same_date = (*products[:2], flat("d", "2023-01-02", 6))  # two tiles of one pass are one date
    for chosen, masked in ((products[:1], 12), (products[:2], 12), (products, 0), (same_date, 12)):
        plan = StackPlan(chosen, STACK, BANDS, "first", (9,), 3.0)
        assert make_tile(plan, Window(0, 0, 12, 4)).counts.masked[0] == masked
        assert not make_tile(plan, Window(0, 0, 12, 3)).counts.masked.any()


@pytest.mark.parametrize("value, kept", [(0, 0), (1, 24), (9, 24), (4, 0)])
def test_pixels_that_are_kept_have_data(value, kept, tmp_path):
    classes = np.full((6, 7), 4, np.uint8)
    classes[:, 3] = value
    band = BandFile(write_raster(str(tmp_path / "a.tif"), np.full((12, 14), 700, np.int32)), 1, STACK)
    scl = BandFile(write_raster(str(tmp_path / "scl.tif"), classes, cell=20.0), 1, grid(0, 0, 6, 7, 20.0))
    product = Product("a", "", "raster", dict.fromkeys(BANDS, band), scl, "2023-01-01")
    plan = StackPlan((product,), STACK, BANDS, "first", (0, 1, 9), 0.0, kept=boxes((0, 0, 12, 14)))
    assert make_tile(plan, STACK.window).counts.kept == kept


@pytest.mark.parametrize("margin", [0, 1, 3])
def test_scenes_whose_frame_touches_a_window(margin):
    window = Window(4, 5, 3, 2)
    for row, column in np.ndindex(16, 16):
        frame = SimpleNamespace(grid=grid(row - 2, column - 2, 2, 3))
        plan = StackPlan((frame,), STACK, BANDS, "first", (), 0.0)
        near = -margin < row - 2 + 2 - 4 and row - 2 < 7 + margin and -margin < column - 2 + 3 - 5 and column - 2 < 7 + margin
        assert plan.scenes_in(window, margin) == [0] * near


# -- the plan and its counts


def test_names_of_the_bands_stand_in_the_order_of_the_stack():
    plan = StackPlan((1, 2, 3), STACK, ("nir", "B11", "red", "green", "blue"), "first", (), 0.0)
    assert plan.band_names == (*BANDS, "ndvi", "ndwi", "B11") and plan.mixed == (1, 2, 3)
    plan = replace(plan, terrain=(1,), season=(0, 1), only_season=1, bands=("B11", "nir", "red"))
    statistics_of = tuple(f"ndvi_{each}" for each in ("min", "max", "median", "std"))
    assert plan.band_names == ("red", "nir", "ndvi", "elevation", "slope", "B11", *statistics_of) and plan.mixed == (1, 2)
    assert replace(plan, bands=("nir", "red")).indices == ("ndvi",) and replace(plan, bands=("nir", "green")).indices == ("ndwi",)
    assert by_date([SimpleNamespace(date=date) for date in ("b", "", "a", "b", "")]) == [[0, 3], [1], [2], [4]]


def test_counts_of_tiles_are_added_up():
    rng = np.random.default_rng(1)

    def counts():
        each = StackCounts.zeros(2, 3)
        for field in fields(StackCounts):
            value = getattr(each, field.name)
            drawn = rng.integers(1, 9, np.shape(value))
            setattr(each, field.name, drawn if np.ndim(value) else int(drawn))
        return each

    first, second = counts(), counts()
    first.strange_value, second.strange_value = np.array([-5.0, 3.0]), np.array([5.0, -4.0])
    total = StackCounts.zeros(2, 3)
    assert all(not np.any(getattr(total, field.name)) for field in fields(StackCounts))
    total.add(first)
    total.add(second)
    for field in fields(StackCounts):
        wanted = np.add(getattr(first, field.name), getattr(second, field.name))
        if field.name == "strange_value":
            wanted = np.array([-5.0, -4.0])  # the farthest from 0, the first of two as far
        assert np.array_equal(getattr(total, field.name), wanted), field.name
    total.add_strange(1, np.array([[np.nan, 7.0], [-9.0, 9.0]]))
    assert total.strange[1] == first.strange[1] + second.strange[1] + 3 and total.strange_value[1] == -9
    total.add_strange(0, np.full((2, 2), np.nan))
    assert total.strange_value[0] == -5


def test_pixels_whose_centre_lies_in_a_polygon():
    assert rasterise((), STACK) is None and rasterise(boxes((20, 20, 22, 22)), STACK) is None
    found = rasterise(boxes((2, 3, 5, 7), (40, 40, 41, 41)), STACK)
    assert np.array_equal(found, inside([(2, 3, 5, 7)])[EDGE:-EDGE, EDGE:-EDGE])


# -- tiles kept, tiles written


def test_a_worker_takes_a_tile_from_its_store(scenes, tmp_path):
    plan, window = plan_of(scenes[2:3], tmp_path), Window(0, 0, 5, 6)
    os.makedirs(tmp_path / "store")
    worker = TileWorker(plan, TileStore(str(tmp_path / "store")))
    made = worker(window)
    assert worker.store.count() == 1 and worker.store.load(plan, Window(0, 0, 5, 7)) is None
    again = TileWorker(None, worker.store)(window)  # without a plan nothing can be made
    assert np.array_equal(again.pixels, made.pixels) and np.array_equal(again.quality, made.quality)
    for field in fields(StackCounts):
        kept, first = getattr(again.counts, field.name), getattr(made.counts, field.name)
        assert np.array_equal(kept, first) and type(kept) is type(first)
    with pytest.raises(Cancelled):
        TileWorker(plan, None, lambda: True)(window)


@pytest.mark.parametrize("path, file", [
    ("plain.tif", "plain.tif"), ("/vsizip/{}/p.zip/a/b.tif", "p.zip"), ("/vsitar/{}/p.tar.gz/b.tif", "p.tar.gz"),
    ("/vsizip/{}/P.ZIP", "P.ZIP"), ('ZARR:"{}/s.zarr":/b/02', "s.zarr/b/02"), ('ZARR:"/vsizip/{}/p.zip/s.zarr":/b/02', "p.zip"),
    ("none.tif", None),
])  # fmt: skip
def test_the_stamp_of_a_file_is_that_of_what_holds_it(path, file, tmp_path):
    given = path.format(tmp_path) if "{" in path else str(tmp_path / path)
    if file is None:
        assert tile_store._stamp(given) == ()
        return
    held = tmp_path / file
    held.parent.mkdir(parents=True, exist_ok=True)
    held.write_bytes(b"x" * 321)
    os.utime(held, ns=(5, 77))
    assert tile_store._stamp(given) == (321, 77)


def test_a_store_has_another_name_when_a_file_of_it_changes(scenes, tmp_path):
    plan = plan_of(scenes[2:4], tmp_path)
    dem = write_raster(str(tmp_path / "d.tif"), np.ones((2, 2), np.float32))
    names = [TileStore.name(plan, 512, (dem,)), TileStore.name(plan, 1024, (dem,)), TileStore.name(plan, 512, ())]
    names.append(TileStore.name(replace(plan, buffer=3.0), 512, (dem,)))
    assert TileStore.name(plan, 512, (dem,)) == names[0] and names[0].startswith("prepareimagery-")
    for path in (dem, scenes[3].product.bands["red"].path, scenes[2].product.classes.path):
        os.utime(path, ns=(5, 77))
        names.append(TileStore.name(plan, 512, (dem,)))
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("quality", [True, False])
def test_tiles_become_strips(quality, monkeypatch):
    """Tiles of 5 x 6 pixels of 12 x 14; strips of 2 rows, the last of each row of tiles shorter."""
    monkeypatch.setattr(stack_writer, "BLOCK", 2)
    rng, plan = np.random.default_rng(1), StackPlan((1,), STACK, BANDS, "first", (), 0.0)
    pixels, marks = rng.random((6, ROWS, COLUMNS)).astype(np.float32), rng.integers(0, 9, (2, ROWS, COLUMNS)).astype(np.uint16)

    class Raster:
        def __init__(self):
            self.strips = []

        def write_strip(self, rows, start):
            self.strips.append((start, rows.copy()))

    stack, other = Raster(), Raster()
    writer = StackWriter(plan, stack, other if quality else None)
    for row in range(0, ROWS, 5):
        for column in range(0, COLUMNS, 6):
            window = Window(row, column, min(5, ROWS - row), min(6, COLUMNS - column))
            part = np.s_[:, row : row + window.rows, column : column + window.columns]
            writer.add(window, SimpleNamespace(pixels=pixels[part], quality=marks[part]))
    for raster, whole in ((stack, pixels), (other, marks)) if quality else ((stack, pixels),):
        assert [start for start, _ in raster.strips] == [0, 2, 4, 5, 7, 9, 10]
        joined = np.concatenate([rows for _, rows in raster.strips], 1)
        assert np.array_equal(joined, whole) and joined.dtype == whole.dtype


@pytest.mark.parametrize("count, only, season, said", [
    (1, 0, (), "one scene"), (2, 0, (), "median"), (2, 1, (0, 1), "one scene"), (3, 1, (2, 0), "median"),
])  # fmt: skip
def test_the_stack_says_what_it_is_made_of(count, only, season, said, scenes, tmp_path):
    plan = replace(plan_of(scenes[2 : 2 + count], tmp_path), season=season, only_season=only)
    with create_stack(str(tmp_path / "s.tif"), str(tmp_path / "q.tif"), plan) as writer:
        shape = (ROWS, COLUMNS)
        tile = SimpleNamespace(pixels=np.zeros((len(plan.band_names), *shape)), quality=np.zeros((2 + bool(season), *shape)))
        writer.add(Window(0, 0, *shape), tile)
    names = ["c (2023-08-01)", "d", "e"]
    with rasterio().open(str(tmp_path / "s.tif")) as dataset:
        tags = dataset.tags()
        assert tags["MINEMAPPER_COMPOSITE"] == said and tags["MINEMAPPER_SCENES"] == "; ".join(names[: count - only])
        assert tags.get("MINEMAPPER_SEASONS") == ("; ".join(names[index] for index in season) or None)
    with rasterio().open(str(tmp_path / "q.tif")) as dataset:
        tags = dataset.tags()
        assert {key: tags[key] for key in tags if key.startswith("SCENE")} == {f"SCENE_{i + 1}": names[i] for i in range(count)}
        assert dataset.descriptions == ("clear_observations", "source_scene", "season_observations")[: 2 + bool(season)]


def test_tiles_are_alike_in_threads(scenes, tmp_path):
    plan = plan_of(scenes[:3], tmp_path)
    with ThreadPoolExecutor(2) as pool:
        for one, other in zip(pool.map(TileWorker(plan), WINDOWS), map(TileWorker(plan), WINDOWS)):
            assert np.array_equal(one.pixels, other.pixels)
