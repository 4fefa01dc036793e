"""Terrain of mines and basin, and observed land, recomputed pixel by pixel on a small land (`inventory_twin.py`)."""

import bisect
import math

import inventory_twin as twin
import numpy as np
import pytest
import shapely
from inventory_twin import GROUND, ORDER, agree, average, landscape, percentile, place
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.grid import Grid
from mine_mapper.core.native import rasterio
from mine_mapper.core.raster_writer import create_raster
from mine_mapper.core.statistics import mine_terrain
from mine_mapper.core.statistics.observed import observed_areas
from mine_mapper.core.statistics.statistics import compute_statistics
from mine_mapper.core.statistics.statistics_job import StatisticsJob
from mine_mapper.core.terrain import ground_steps, slope_degrees
from rule_layers import UTM

SIDE, HIGH, WIDE = 330.0, 30, 38


def hills(seed, shear):
    """(elevations with a void, grid): pixels of 250 m, square or sheared, that leave the south of the land out."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[0:HIGH, 0:WIDE] * SIDE
    z = 900 + 150 * np.sin(x / 2500) + 200 * np.cos(y / 3000 + x / 5000) + rng.normal(0, 8, (HIGH, WIDE))
    z[4:8, 14:24], z[18:25, 2:32] = np.nan, 700.0  # a void and a plain
    z = z.astype(np.float32)
    left, top = place(-6500, 6400)
    wkt = rasterio().crs.CRS.from_user_input(UTM).to_wkt()
    return z, Grid(wkt, (SIDE, 40.0 * shear, left, -30.0 * shear, -SIDE, top), WIDE, HIGH)


def pixel(grid, row, column):
    """Corners of a pixel."""
    a, b, c, d, e, f = grid.transform
    return [
        (a * (column + i) + b * (row + j) + c, d * (column + i) + e * (row + j) + f) for i, j in ((0, 0), (1, 0), (1, 1), (0, 1))
    ]


class SlowTerrain:
    """Elevation, slope and size of every pixel, and what lies in a polygon, pixel by pixel."""

    def __init__(self, z, grid):
        self.z, self.grid = z, grid
        framed = np.pad(z.astype(float), 1, constant_values=np.nan)
        self.slope = slope_degrees(framed, ground_steps(grid, grid.window)).astype(float)
        self.pixels = []
        for row in range(grid.height):
            for column in range(grid.width):
                if not math.isnan(z[row, column]):
                    square = shapely.Polygon(pixel(grid, row, column))
                    self.pixels.append((row, column, square, square.centroid, square.area / GROUND**2))

        self.squares, self.middles = (np.array([pixel_[place_] for pixel_ in self.pixels]) for place_ in (2, 3))

    def of_mine(self, shape):
        """Means over the pixels whose middle lies in the mine, else the pixel under its point on the surface."""
        shapely.prepare(shape)
        held = [self.pixels[k][:2] for k in np.flatnonzero(shapely.intersects(shape, self.middles))]
        if not held:
            point = shape.point_on_surface()
            held = [self.pixels[k][:2] for k in np.flatnonzero(shapely.intersects(self.squares, point))[:1]]
        means = [average(float(layer[place]) for place in held) for layer in (self.z, self.slope)]
        return [math.nan if value is None else value for value in means]

    def of_basin(self, basin, layer, bins):
        """(mean, median in the histogram, lowest, highest, area by bin) of a layer over the basin, by area of the pixels."""
        shapely.prepare(basin)
        here = [(float(layer[r, c]), area) for r, c, _, middle, area in self.pixels if basin.intersects(middle)]
        total = sum(area for _, area in here)
        by_bin = [0.0] * (len(bins) - 1)
        for value, area in here:
            by_bin[bisect.bisect_right(bins, value) - 1] += area
        sums, median = 0.0, None
        for k, area in enumerate(by_bin):
            if median is None and sums + area >= total / 2:
                median = bins[k] + (total / 2 - sums) / area * (bins[k + 1] - bins[k])
            sums += area
        values = [value for value, _ in here]
        return sum(value * area for value, area in here) / total, float(median), min(values), max(values), by_bin


@pytest.mark.parametrize(("seed", "shear", "whole"), [(1, 0, False), (2, 1, False), (3, 1, True)])
def test_tables_of_terrain(seed, shear, whole, tmp_path, monkeypatch):
    """Mines on voids and beside the DEM, smaller than a pixel and over many, in and beside the basin; windows of 16 pixels."""
    monkeypatch.setattr(mine_terrain, "TILE", 16)
    _, mines, _ = landscape(seed)
    z, grid = hills(seed, shear)
    with create_raster(str(tmp_path / "dem.tif"), grid, "float32", ("elevation",), -9999.0) as raster:
        raster.write(np.where(np.isnan(z), -9999.0, z).astype("float32"))
    basin = shapely.segmentize(
        shapely.Polygon([place(-5000, -5500), place(5200, -5000), place(6800, 5500), place(-4000, 5000)]), 500
    )
    twin.settle(mines, [("all", basin)], shapely.box(-1e9, -1e9, 1e9, 1e9) if whole else basin)
    job = StatisticsJob(
        mines=twin.layer_of(mines), dem=str(tmp_path / "dem.tif"), basin=None if whole else twin.table([basin], "basin")
    )
    result, slow = compute_statistics(job, Feedback()), SlowTerrain(z, grid)
    figures = [slow.of_mine(m.shape) for m in mines]
    elevation, slope = (result.mines.columns[name] for name in ("elevation_m", "slope_deg"))
    assert elevation == pytest.approx([f[0] for f in figures], rel=1e-6, nan_ok=True)
    assert slope == pytest.approx([f[1] for f in figures], rel=1e-5, nan_ok=True)
    lost = sum(m.inside and math.isnan(f[0]) for m, f in zip(mines, figures))
    assert lost > 0 and f" {lost} mines lie where the DEM has no data" in str(result.tables["terrain"].note)

    def spread(values):
        return (average(values), percentile(values, 0.5), min(values), max(values)) if values else (None,) * 4

    known = [(m.type, *f) for m, f in zip(mines, figures) if m.inside and not math.isnan(f[0])]
    rows = []
    for name in (*ORDER, "all mines"):
        here = [figure for figure in known if name in ("all mines", figure[0])]
        rows.append((name, len(here), *spread([e for _, e, _ in here]), *spread([s for _, _, s in here])))
    land = shapely.box(-1e9, -1e9, 1e9, 1e9) if whole else basin
    metres, degrees = np.arange(-500.0, 9001.0), np.arange(901) / 10
    height, steep = slow.of_basin(land, z, metres), slow.of_basin(land, slow.slope, degrees)
    agree(result.tables["terrain"], [*rows, ("basin", None, *height[:4], *steep[:4])], rel=3e-5)
    for name, place_, (_, _, low, high, by_bin), bins in (
        ("elevation", 1, height, metres),
        ("slope", 2, steep, degrees),
    ):
        values = [figure[place_] for figure in known]
        agree(
            result.tables[f"{name}_classes"], by_class(name, known, place_, min(low, *values), max(high, *values), by_bin, bins)
        )


def by_class(name, known, place_, low, high, by_bin, bins):
    """Rows of the classes: 5 degrees, or the smallest of 50, 100 ... m of which 11 and a part hold all."""
    width = 5 if name == "slope" else next(w for w in (50, 100, 200, 500, 1000) if (high - low) / w <= 11)
    first, rows = math.floor(low / width) * width, []
    while first < high or not rows:
        last = first + width
        here = [figure for figure in known if first <= figure[place_] < last]
        land = sum(area for area, bin_ in zip(by_bin, bins) if first - 1e-9 <= bin_ < last - 1e-9) / sum(by_bin)
        kinds = (sum(figure[0] == kind for figure in here) for kind in ORDER)
        rows.append((float(first), float(last), len(here), len(here) / len(known), *kinds, land))
        first = last
    return rows


# -- observed land --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", [1, 2])
def test_observed_land_by_county(seed, tmp_path, monkeypatch):
    """Counts of clear observations in windows of 16 pixels; counties of two levels, of two parts, and beside the raster."""
    from mine_mapper.core.statistics import observed

    monkeypatch.setattr(observed, "TILE", 16)
    _, _, counties = landscape(seed)
    counties.append(("District", shapely.box(*place(-5500, 2500), *place(-2000, 5500))))
    counties.append(("Far", shapely.box(*place(20000, 0), *place(21000, 1000))))
    grid, counts = hills(seed, 0)[1], np.random.default_rng(seed).integers(0, 3, (HIGH, WIDE))
    with create_raster(str(tmp_path / f"{seed}.tif"), grid, "uint16", ("n",)) as raster:
        raster.write(counts.astype("uint16"))
    names = ["Alpha", "Beta", "Gamma", "District", "Far"]
    shapes, labels = np.array([s for _, s in counties], object), np.array([n for n, _ in counties], object)
    found, total = observed_areas(str(tmp_path / f"{seed}.tif"), shapes, labels, names, UTM, Feedback())
    for row, name in enumerate(names):
        land = shapely.union_all(shapes[labels == name])
        shapely.prepare(land)
        clear = [shapely.Polygon(pixel(grid, r, c)).centroid for r, c in np.argwhere(counts > 0).tolist()]
        seen = SIDE**2 * sum(land.intersects(middle) for middle in clear)
        assert found[row] == pytest.approx(min(seen, land.area) / 1e6) and total[row] == pytest.approx(land.area / 1e6), name
