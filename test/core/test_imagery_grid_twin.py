"""The grid of the stack: worked from frames of whole numbers, every limit hit exactly."""

import math
from types import SimpleNamespace

import numpy as np
import pytest
import shapely
from mine_mapper.core.errors import InputError, ParameterError
from mine_mapper.core.grid import Grid, Window
from mine_mapper.core.imagery import target_grid
from mine_mapper.core.imagery.target_grid import choose_grid, crop_to_products, share_outside, tell_stretch
from mine_mapper.core.native import rasterio


def wkt(code):
    return rasterio().crs.CRS.from_user_input(code).to_wkt()


UTM44, UTM45, UTM46, DEGREES = (wkt(code) for code in ("EPSG:32644", "EPSG:32645", "EPSG:32646", "EPSG:4326"))
X0, Y0 = 600000.0, 4900020.0


def frame(x=0.0, y=0.0, width=100, height=100, cell=10.0, crs=UTM45, turned=0.0):
    """A product whose upper left corner lies x, y metres from that of the others."""
    return SimpleNamespace(grid=Grid(crs, (cell, turned, X0 + x, turned, -cell, Y0 + y), width, height))


def extent(left, bottom, right, top, crs=UTM45):
    return X0 + left, Y0 + bottom, X0 + right, Y0 + top, crs


def placed(grid):
    """First column and row of a grid in metres from the corner, columns, rows, cell."""
    return grid.transform[2] - X0, grid.transform[5] - Y0, grid.width, grid.height, grid.transform[0]


# -- whole pixels


@pytest.mark.parametrize("beyond, more", [(0.0, 0), (0.0009, 0), (0.0011, 1), (0.5, 1), (0.999, 1), (1.0009, 1), (1.0011, 2)])
@pytest.mark.parametrize("side", range(4))
@pytest.mark.parametrize("cell, x0, y0", [(10.0, 0.0, 0.0), (10.0, 3.0, -4.0), (30.0, 15.0, 15.0)])
def test_a_grid_grows_by_whole_pixels_from_a_thousandth_on(beyond, more, side, cell, x0, y0):
    left, bottom, right, top = 5, -7, 12, 20  # columns and rows of the corners, counted from x0, y0
    bounds = [x0 + left * cell, y0 + bottom * cell, x0 + right * cell, y0 + top * cell]
    bounds[side] += (-1 if side < 2 else 1) * beyond * cell
    grid = target_grid._snapped(tuple(bounds), UTM45, cell, x0, y0)
    sides = [left, bottom, right, top]
    sides[side] += (-1 if side < 2 else 1) * more
    assert grid.transform == (cell, 0.0, x0 + sides[0] * cell, 0.0, -cell, y0 + sides[3] * cell)
    assert (grid.width, grid.height, grid.crs) == (sides[2] - sides[0], sides[3] - sides[1], UTM45)


def test_the_smallest_grid_is_a_pixel():
    grid = target_grid._snapped((20.0, 30.0, 20.0, 30.0), UTM45, 10.0, 0.0, 0.0)
    assert (grid.width, grid.height) == (1, 1)


@pytest.mark.parametrize("wide, high, cell", [
    (10, 10, 10), (9, 9, 10), (8.99, 8.99, 9), (11, 11, 10), (11.01, 11.01, 11), (8, 12.5, 10), (4, 25, 10),
    (25.3, 25.3, 25), (123.4, 123.4, 120), (4.56, 4.56, 4.6), (30, 30, 30),
])  # fmt: skip
def test_the_cell_of_a_product_is_ten_metres_or_a_tidy_number(wide, high, cell):
    grid = Grid(UTM45, (wide, 0, X0, 0, -high, Y0), 7, 5)
    assert target_grid.metric_cell(grid, UTM45) == cell


@pytest.mark.parametrize("longitude, latitude, step", [(84.0, 30.0, 1e-4), (89.0, 60.0, 2e-4), (87.0, -50.0, 5e-4)])
def test_the_cell_of_a_product_in_degrees_is_measured_in_its_middle(longitude, latitude, step):
    """A degree of latitude has 111 km, one of longitude the cosine of that; a step of 0.2 to the sides changes the digits."""
    grid = Grid(DEGREES, (step, 0, longitude - 2, 0, -step / 2, latitude + 3), round(4 / step), round(12 / step))
    metres = 111_200 * step * math.sqrt(math.cos(math.radians(latitude)) / 2)
    assert target_grid.metric_cell(grid, UTM45) == pytest.approx(metres, rel=0.02)


@pytest.mark.parametrize("transform, upright", [
    ((10.0, 0, 0, 0, -10.0, 0), True), ((10.0, 0, 0, 0, 10.0, 0), False), ((-10.0, 0, 0, 0, 10.0, 0), False),
    ((10.0, 0, 0, 0, -10.1, 0), False), ((10.0, 0.1, 0, 0, -10.0, 0), False), ((10.0, 0, 0, 0.1, -10.0, 0), False),
])  # fmt: skip
def test_grids_that_are_upright(transform, upright):
    assert target_grid._is_north_up(Grid(UTM45, transform, 5, 5)) == upright


# -- which area, which system


def test_the_grid_lies_on_the_pixels_of_the_first_upright_product_of_its_system():
    products = [frame(crs=UTM46), frame(turned=1.0), frame(x=3.0, y=-4.0, width=20, height=30), frame(x=500.0)]
    grid = choose_grid(products[2:3])
    assert placed(grid) == (3, -4, 20, 30, 10)
    left, top, columns, rows, cell = placed(choose_grid(products[1:], crs=UTM45))
    assert (left - 3) % 10 == 0 and (top + 4) % 10 == 0 and cell == 10
    assert left == -7 and left + 10 * columns == 1503  # of the turned one from 0 on, of the last one up to 1500
    no_upright = [frame(turned=1.0, cell=20.0), frame(turned=1.0)]  # multiples of the first one's cell, then
    grid = choose_grid(no_upright, crs=UTM45)
    assert grid.transform[0] == 20 and grid.transform[2] % 20 == 0 == grid.transform[5] % 20
    coarse = [frame(cell=20.0, x=15.0, width=7, height=9), frame(width=1)]
    assert placed(choose_grid(coarse)) == (-5, 0, 8, 50, 20)


@pytest.mark.parametrize("asked, found", [
    (extent(200, -700, 500, -300), (200, -300, 30, 40)), (extent(201, -699, 499, -301), (200, -300, 30, 40)),
    (extent(-500, -700, 300, -300), (0, -300, 30, 40)), (extent(200, -5000, 5000, 5000), (200, 0, 80, 100)),
])  # fmt: skip
def test_an_extent_is_cut_to_the_products(asked, found):
    assert placed(choose_grid([frame()], asked))[:4] == found


@pytest.mark.parametrize("asked", [
    extent(1000, -500, 1500, -100), extent(-500, -500, 0, -100), extent(100, 0, 200, 100), extent(100, -1100, 200, -1000),
    extent(1200, -500, 1800, -100),  # between the two
])  # fmt: skip
def test_an_extent_beside_the_products_is_refused(asked):
    with pytest.raises(InputError, match="does not overlap any product"):
        choose_grid([frame(), frame(x=2000.0)], asked)
    with pytest.raises(ParameterError, match="not projected in metres"):
        choose_grid([frame()], crs=DEGREES)


@pytest.mark.parametrize("columns, first, refused", [
    (50_000, 1, False), (50_001, 1, True), (60_000, 5_000, False), (60_000, 4_999, True),
])  # fmt: skip
def test_products_that_leave_nine_tenths_of_a_large_grid_empty_are_refused(columns, first, refused):
    """40 000 rows: 2 000 million pixels are not too many; the second product has a sixtieth of 60 000 columns."""
    second = columns // 60
    products = [SimpleNamespace(grid=Grid(UTM45, (10.0, 0, x, 0, -10.0, 0.0), width, 40_000))
                for x, width in ((0.0, first), (10.0 * (columns - second), second))]  # fmt: skip
    if refused:
        with pytest.raises(InputError, match="do not lie on one area"):
            choose_grid(products, crs=UTM45)
    else:
        assert choose_grid(products, crs=UTM45).width == columns


@pytest.mark.parametrize("columns, crs", [(699, UTM44), (700, UTM45), (1000, UTM45)])
def test_the_zone_of_the_middle_is_taken_if_it_covers_seven_tenths_of_the_most(columns, crs):
    large, own = frame(crs=UTM44, width=1000), frame(width=columns)
    tiles = [frame(width=300), own, frame(width=200), large]  # the middle of the first counts, it lies in zone 45
    assert target_grid._best_crs(tiles, None) == crs
    assert target_grid._best_crs([*tiles, frame(crs=DEGREES, width=5000)], None) == crs
    assert target_grid._best_crs([frame(crs=UTM44), *tiles], None) == UTM44


def test_an_extent_in_degrees_is_moved_to_the_system_of_the_products():
    left, bottom, right, top = target_grid.transform_bounds(extent(200, -700, 500, -300)[:4], UTM45, DEGREES)
    found = placed(choose_grid([frame(), frame(crs=UTM44, width=9)], (left, bottom, right, top, DEGREES)))
    assert abs(found[0] - 200) <= 10 and abs(found[1] + 300) <= 10 and 30 <= found[2] <= 32 and 40 <= found[3] <= 42


def test_the_zone_of_the_middle_is_that_at_its_latitude():
    """245 km east of the middle meridian it is still zone 45 in the south; zones narrow to the north."""
    assert target_grid._zone_of_centre([frame(x=145_000.0)], None) == UTM46
    assert target_grid._zone_of_centre([frame(x=145_000.0, y=-3_300_000.0)], None) == UTM45


def test_the_cell_of_a_product_that_lies_turned():
    """On a map of the pole the lines to the east of 45 degrees run askew: pixels are as large."""
    polar = wkt("+proj=stere +lat_0=90 +lat_ts=88 +lon_0=0 +ellps=WGS84 +units=m")
    product = Grid(polar, (30.0, 0, 300_000.0, 0, -30.0, -300_000.0), 10, 10)
    assert target_grid.metric_cell(product, wkt("EPSG:32638")) == 30


def test_products_in_degrees_come_to_the_zone_of_the_middle():
    for longitude, latitude, code in ((87.0, 44.0, "EPSG:32645"), (-70.3, -33.0, "EPSG:32719"), (5.9, 50.0, "EPSG:32631")):
        product = SimpleNamespace(grid=Grid(DEGREES, (0.01, 0, longitude - 3, 0, -0.01, latitude + 1), 600, 200))
        assert target_grid._best_crs([product], None) == wkt(code)
        asked = (longitude + 4.5, latitude - 1, longitude + 7.5, latitude + 1, DEGREES)
        assert target_grid._zone_of_centre([product], asked) == wkt(f"{code[:-2]}{int(code[-2:]) + 1}")


def test_overlaps_of_bounds():
    assert target_grid._intersection((0, 0, 10, 20), (5, 8, 30, 40)) == (5, 8, 10, 20)
    assert target_grid._intersection((5, 8, 30, 40), (0, 0, 10, 20)) == (5, 8, 10, 20)
    for other in ((10, 0, 20, 20), (-5, 0, 0, 20), (0, 20, 10, 30), (0, -5, 10, 0)):
        assert target_grid._intersection((0, 0, 10, 20), other) is None
    assert target_grid._overlap_area((0, 0, 10, 20), None, UTM45) == 200
    assert target_grid._overlap_area((0, 0, 10, 20), (5, 8, 30, 40, UTM45), UTM45) == 5 * 12
    assert target_grid._overlap_area((0, 0, 10, 20), (10, 0, 30, 40, UTM45), UTM45) == 0
    assert str(target_grid._shown((1.4, 2.6, 5.2, 9.0))) == "x 1 to 5, y 3 to 9"


# -- the part that products reach


@pytest.mark.parametrize("turned", [0.0, 4.0])
def test_the_frame_of_a_product_has_twenty_steps_on_each_side(turned):
    grid = Grid(UTM45, (10.0, turned, X0, turned / 2, -10.0, Y0), 40, 20)
    corners = [(X0 + 10 * c + turned * r, Y0 + turned / 2 * c - 10 * r) for c, r in ((0, 0), (40, 0), (40, 20), (0, 20), (0, 0))]
    wanted = [(x + (u - x) * step / 20, y + (v - y) * step / 20)
              for (x, y), (u, v) in zip(corners, corners[1:]) for step in range(20)]  # fmt: skip
    assert np.allclose(shapely.get_coordinates(target_grid._frame(grid, UTM45)), [*wanted, corners[0]], rtol=0, atol=1e-6)


def test_the_share_that_no_frame_covers():
    grid = frame(width=200).grid  # 2000 x 1000 m
    assert share_outside(grid, [frame()]) == 0.5
    assert share_outside(grid, [frame(), frame(x=500.0)]) == 0.25 and share_outside(grid, [frame(), frame(x=-500.0)]) == 0.5
    assert share_outside(grid, [frame(x=-100.0, y=100.0, width=300, height=300)]) == 0
    assert share_outside(grid, [frame(x=5000.0)]) == 1


@pytest.mark.parametrize("products, found", [
    ([frame(x=100.0, y=-200.0, width=30, height=40)], (100, -200, 30, 40)),
    ([frame(x=100.0, y=-200.0, width=30, height=40), frame(x=250.0, y=-100.0, width=20, height=10)], (100, -100, 35, 50)),
    ([frame(x=-300.0, y=300.0, width=999, height=999)], (0, 0, 100, 100)),
    ([frame(x=105.0, y=-204.0, width=30, height=40)], (100, -200, 31, 41)),
])  # fmt: skip
def test_a_grid_ends_where_its_products_end(products, found):
    whole = frame().grid
    for window in (None, Window(0, 0, 1, 1)):  # in the grid's own system data do not matter
        grid = crop_to_products(whole, products, [window] * len(products))
        assert placed(grid) == (*found, 10) and grid.crs == UTM45
    own = Grid(UTM45, (10.0, 0, 3.0, 0, -10.0, 7.0), 9, 9)  # of which no corner is a multiple of the cell
    assert crop_to_products(own, [SimpleNamespace(grid=own)], [None]) == own


def test_a_product_of_another_zone_reaches_as_far_as_its_data():
    whole, other = frame().grid, frame(crs=UTM44)
    assert placed(crop_to_products(whole, [other], [Window(20, 10, 30, 40)]))[:4] == (100, -200, 40, 30)
    own = frame(x=300.0, y=-100.0, width=10, height=10)
    assert placed(crop_to_products(whole, [own, other], [None, Window(20, 10, 30, 40)]))[:4] == (100, -100, 40, 40)


# -- coordinate systems that stretch


class Notes:
    def __init__(self):
        self.warned = []

    def warn(self, message):
        self.warned.append(message)


def stretch(crs, left, bottom, right, top):
    notes = Notes()
    tell_stretch(
        Grid(wkt(crs), (100.0, 0, left, 0, -100.0, top), round((right - left) / 100), round((top - bottom) / 100)), notes
    )
    return notes.warned


def mercator(latitude):
    """y on the ellipsoid, and how many times areas are as large."""
    e, sine = 0.0818191908426, math.sin(math.radians(latitude))
    y = 6378137 * (math.atanh(sine) - e * math.atanh(e * sine))
    return y, (1 - (e * sine) ** 2) / (1 - sine**2)


@pytest.mark.parametrize("longitude, latitude, zone", [(87.0, 47.0, 32645), (-70.0, -33.0, 32719), (3.0, 62.0, 32631)])
def test_how_much_a_system_stretches_the_middle_of_the_grid(longitude, latitude, zone):
    y, times = mercator(latitude)
    x = math.radians(longitude) * 6378137
    (text,) = stretch("EPSG:3395", x - 300_000, y - 80_000, x + 300_000, y + 80_000)
    # grids begin at whole pixels: the middle may lie 50 m aside; the square is one of a kilometre
    assert text.fields["times"] == pytest.approx(times, rel=1e-4)
    assert text.fields["zone"] == f"EPSG:{zone}" and text.fields["crs"] == "EPSG:3395"


@pytest.mark.parametrize("scale, told", [(1.0101, True), (1.0098, False), (0.9898, True), (0.9901, False), (1.0, False)])
def test_a_stretch_of_two_percent_is_told(scale, told):
    """Areas at the middle meridian are the square of its scale."""
    found = stretch(f"+proj=tmerc +lat_0=0 +lon_0=87 +k={scale} +ellps=WGS84 +units=m", -2000, 4_899_000, 2000, 4_901_000)
    assert bool(found) == told


def test_a_place_that_is_not_on_the_map_is_told_as_stretched():
    assert len(stretch("EPSG:3395", -1000, 400_000_000, 1000, 400_002_000)) == 1
