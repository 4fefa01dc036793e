"""Pictures of sub-regions: places, frames, colours of pixels and lines, recomputed in plain Python."""

import math
import random
import struct

import numpy as np
import pytest
import shapely
from inventory_twin import blob, landscape, percentile, place
from matplotlib.text import Text
from mine_mapper.core.accuracy import subregions
from mine_mapper.core.accuracy.subregions import _draw, _true_colour, choose_centres, subregion_picture
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.grid import Grid
from mine_mapper.core.native import rasterio
from mine_mapper.core.raster import read_info
from mine_mapper.core.raster_writer import create_raster
from mine_mapper.core.report.charts import new_figure
from rule_layers import UTM, X0, Y0

WIDE, HIGH, CELL = 30, 24, 40.0


@pytest.mark.parametrize(("seed", "count"), [(1, 3), (2, 9), (3, 40)])
def test_centres_are_drawn_a_side_apart_then_half_of_one(seed, count):
    mines = [mine.shape for mine in landscape(seed)[1]]
    order, chosen = np.random.default_rng(seed).permutation(len(mines)).tolist(), []
    for apart in (4000, 2000):
        for k in order:
            x, y = mines[k].centroid.x, mines[k].centroid.y
            if len(chosen) < count and all(max(abs(x - a), abs(y - b)) >= apart for a, b in chosen):
                chosen.append((x, y))
    found = choose_centres(np.array(mines), count, seed)
    assert found.ravel().tolist() == pytest.approx([value for centre in chosen for value in centre])
    assert 0 < len(found) <= count


@pytest.fixture
def image(tmp_path):
    """A stack of four bands with a corner without data: (path, values)."""
    rng = np.random.default_rng(3)
    values = rng.integers(200, 3000, (4, HIGH, WIDE))
    values[:, :6, :9] = 0
    values[2, 10, 10] = 0  # one band alone has none
    wkt = rasterio().crs.CRS.from_user_input(UTM).to_wkt()
    grid = Grid(wkt, (CELL, 0, X0, 0, -CELL, Y0 + HIGH * CELL), WIDE, HIGH)
    with create_raster(str(tmp_path / "stack.tif"), grid, "uint16", ("blue", "green", "red", "nir"), 0) as target:
        target.write(values.astype("uint16"))
    return str(tmp_path / "stack.tif"), values


@pytest.mark.parametrize(
    "frame",
    [
        (0, 1200, 0, 960),
        (333, 777, 111, 555),
        (-500, 90, 860, 1500),
        (1100, 5000, -70, 50),
        (80, 320, 760, 920),
        (400, 440, 520, 560),
    ],
)
def test_every_pixel_of_a_picture(image, frame):
    """Frames whole, inside, over the edges, in the corner without data, and of a single pixel."""
    path, values = image
    west, east, south, north = frame
    pixels, bounds = _true_colour(read_info(path), (X0 + west, X0 + east, Y0 + south, Y0 + north))
    columns = [c for c in range(WIDE) if CELL * (c + 1) > west and CELL * c < east]
    rows = [r for r in range(HIGH) if CELL * (HIGH - r) > south and CELL * (HIGH - r - 1) < north]
    left, bottom, right, top = columns[0], HIGH - rows[-1] - 1, columns[-1] + 1, HIGH - rows[0]
    assert bounds == pytest.approx((X0 + CELL * left, Y0 + CELL * bottom, X0 + CELL * right, Y0 + CELL * top))
    assert pixels.shape == (len(rows), len(columns), 3)
    known = [(r, c) for r in rows for c in columns if all(values[band, r, c] for band in (2, 1, 0))]
    for place_, band in enumerate((2, 1, 0)):
        here = [float(values[band, r, c]) for r, c in known]
        low, high = (percentile(here, share) for share in (0.01, 0.99)) if here else (0.0, 0.0)
        for i, r in enumerate(rows):
            for j, c in enumerate(columns):
                wanted = 235
                if (r, c) in known:
                    share = min(max((values[band, r, c] - low) / max(high - low, 1e-9), 0), 1)
                    wanted = int(255 * share**0.8 + 1e-9)
                assert pixels[i, j, place_] == wanted, (r, c, band)


@pytest.mark.parametrize("frame", [(1200, 1500, 0, 500), (-300, 0, 0, 500), (0, 500, 960, 1200), (0, 500, -300, 0)])
def test_a_frame_beside_the_image_has_no_pixels(image, frame):
    west, east, south, north = frame
    assert _true_colour(read_info(image[0]), (X0 + west, X0 + east, Y0 + south, Y0 + north)) == (None, None)


@pytest.mark.parametrize("with_image", [False, True])
def test_every_line_of_a_frame(image, with_image):
    """Outlines that come within a twentieth of a side are drawn: the reference wide on white, then the detected, with holes."""

    rng = random.Random(1)
    shapes = [
        blob(rng, 600 + dx, 450 + dy, 60) for dx, dy in ((0, 0), (200, 100), (-430, 0), (495, 0), (0, 590), (0, -900), (900, 0))
    ]
    shapes.append(blob(rng, 1250, 450, 20))  # between a twentieth of a side and less than a tenth away
    shapes[0] = shapes[0].difference(shapes[0].centroid.buffer(10))
    detected, reference = np.array(shapes[::2]), np.array(shapes[1::2] + shapes[:1])
    _, axis = new_figure()
    info = read_info(image[0]) if with_image else None
    _draw(axis, np.array(place(600, 450)), detected, reference, UTM, info, 800.0)
    window = shapely.box(*place(200 - 200, 50 - 200), *place(1000 + 200, 850 + 200))
    wanted = []
    for group, width in ((reference, 4.2), (reference, 3.0), (detected, 1.1)):
        for shape in group:
            if shape.intersects(window):
                wanted += [(width, line.coords[:]) for line in shapely.get_parts(shape.boundary)]
    lines = [(line.get_linewidth(), [tuple(point) for point in line.get_xydata()]) for line in axis.get_lines()]
    assert lines == wanted and 0 < len(lines) < 2 * sum(map(len, (detected, reference, reference)))
    assert (*axis.get_xlim(), *axis.get_ylim()) == pytest.approx((X0 + 200, X0 + 1000, Y0 + 50, Y0 + 850))
    for shown in axis.get_images():  # the window of whole pixels around the frame
        assert tuple(shown.get_extent()) == (X0 + 200, X0 + 1000, Y0 + 40, Y0 + 880)
    assert len(axis.get_images()) == with_image and (len(axis.get_xticks()), len(axis.get_yticks())) == (0, 0)
    colours = [line.get_color() for line in axis.get_lines()]
    assert colours[0] == "white" and colours[-1] == subregions.COLOURS[1] and subregions.COLOURS[0] in colours


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 7])
def test_frames_stand_in_as_many_columns_as_rows_or_one_more(count, monkeypatch):
    made = []

    def figure(width, height, columns):
        made.append((width, height, columns, *new_figure(width, height, columns)))
        return made[-1][-2:]

    monkeypatch.setattr(subregions, "new_figure", figure)
    centres = np.array([place(5000 * k, 0) for k in range(count)])
    nothing = np.zeros(0, object)
    pictures = subregion_picture(centres, nothing, nothing, UTM, None, Feedback())
    columns = math.ceil(math.sqrt(count))
    assert len(pictures) == len(made) == math.ceil(count / columns) and all(png.startswith(b"\x89PNG") for png in pictures)
    assert {row[:3] for row in made} == {(2.6 * columns, 2.75, columns)}
    sizes = {struct.unpack(">2I", png[16:24]) for png in pictures}
    assert sizes == {(int(2.6 * columns * 150), int(2.75 * 150))}, "150 dots an inch"
    shown = [axis for row in made for axis in np.atleast_1d(row[-1]).ravel() if axis.get_visible()]
    assert [axis.get_title(loc="left") for axis in shown] == [str(k + 1) for k in range(count)]
    for axis, (x, y) in zip(shown, centres):
        (title,) = (text for text in axis.get_children() if isinstance(text, Text) and text.get_text())
        gap = axis.titleOffsetTrans.get_matrix()[1, 2] / axis.figure.dpi * 72
        assert title.get_fontsize() == 9 and gap == pytest.approx(2), "a number of 9 points, 2 above its frame"
        assert (*axis.get_xlim(), *axis.get_ylim()) == pytest.approx((x - 2000, x + 2000, y - 2000, y + 2000))
