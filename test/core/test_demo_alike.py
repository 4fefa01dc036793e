"""The demo landscape is the same whatever numpy, scipy and GEOS are at hand: no function of theirs decides a bit of it.

The digests were made once, on Debian 12 (numpy 1.26, GEOS 3.11), and hold on all releases of `make chroot-test`.
"""

import hashlib
import math

import numpy as np
import pytest

pytest.importorskip("numba")

import shapely  # noqa: E402
from mine_mapper.core.demo import math_kernels as steady  # noqa: E402
from mine_mapper.core.demo.drawn_outlines import few_points  # noqa: E402
from mine_mapper.core.demo.landscape import DemoJob, make_demo_data  # noqa: E402
from mine_mapper.core.feedback import Feedback  # noqa: E402
from mine_mapper.core.native import rasterio  # noqa: E402

PLACES = np.random.Generator(np.random.PCG64(1)).random(3000)

EXPECTED = {
    "images": "a20396d127c6c9e1",
    "elevation": "fc3e9a9dfacf0596",
    "outlines": "c5b5daef92a3efe5",
    "attributes": "1f3705837b61bdfc",
}


@pytest.mark.parametrize(
    "ours, theirs, low, high, close",
    [
        (steady.exponential, math.exp, -50, 50, 1e-15),
        (steady.logarithm, math.log, 1e-9, 1e9, 1e-15),
        (steady.sine, math.sin, -60, 60, 1e-11),
        (steady.cosine, math.cos, -60, 60, 1e-11),
        (steady.arctangent, math.atan, -30, 30, 1e-15),
        (lambda x: steady.power(x, 1.3), lambda x: x**1.3, 0, 40, 1e-14),
        (lambda x: steady.direction(x, 1.5 - x), lambda x: math.atan2(x, 1.5 - x), -3, 3, 1e-14),
        (lambda x: steady.length(x, 7.0), lambda x: math.hypot(x, 7.0), -1e5, 1e5, 1e-15),
    ],
)
def test_functions_of_our_own_against_those_of_python(ours, theirs, low, high, close):
    for x in (low + PLACES * (high - low)).tolist():
        assert ours(x) == pytest.approx(theirs(x), rel=close, abs=close)


def test_their_ends():
    assert steady.exponential(0.0) == 1.0 and steady.exponential(-1e9) == 0.0 and steady.logarithm(1.0) == 0.0
    assert steady.power(0.0, 1.3) == 0.0 and steady.sine(0.0) == 0.0 and steady.cosine(0.0) == 1.0
    quarters = [steady.direction(*way) for way in ((0.0, 1.0), (1.0, 0.0), (0.0, -1.0), (-1.0, 0.0), (0.0, 0.0))]
    assert quarters == pytest.approx([0.0, math.pi / 2, math.pi, -math.pi / 2, 0.0])


def test_smoothing_against_scipy():
    from scipy import ndimage

    grid = PLACES[:1500].reshape(50, 30).astype(np.float32)
    for spread, reach in ((0.68, 4), (2.5, 10), (1.2, 5)):
        expected = ndimage.gaussian_filter(grid.astype(np.float64), spread, radius=reach)
        assert np.abs(steady.smooth(grid, spread, reach) - expected).max() < 3e-7
    few = np.array([[1.0, 5.0]], np.float32)  # smaller than the reach: mirrored again and again
    assert steady.smooth(few, 2.0, 8) == pytest.approx(ndimage.gaussian_filter(few.astype(float), 2.0, radius=8), abs=1e-6)


def test_points_left_out_lie_near_the_line():
    angle = np.linspace(0, 2 * np.pi, 400)
    ring = np.column_stack([np.cos(angle), np.sin(angle)]) * (100 + 8 * np.sin(9 * angle))[:, None]
    ring[-1] = ring[0]
    for tolerance in (0.0, 0.5, 5.0, 40.0):
        kept = few_points(ring, tolerance)
        line = shapely.LineString(ring[kept]) if kept.sum() > 1 else shapely.Point(ring[0])
        assert shapely.distance(shapely.points(ring), line).max() <= tolerance + 1e-9
        assert kept[0] and kept[-1]
    assert few_points(ring, 0.5).sum() < 120 < 350 < few_points(ring, 0.0).sum()


@pytest.fixture(scope="module")
def digests(tmp_path_factory):
    """Digest of each kind of thing in a small landscape of a later year, in two zones."""
    folder = tmp_path_factory.mktemp("alike")
    data = make_demo_data(DemoJob(str(folder), size=180, mines=4, seed=11, year=2027, second_zone=True), Feedback())
    found = {kind: hashlib.sha256() for kind in EXPECTED}
    for path in sorted(folder.rglob("*.jp2")):
        with rasterio().open(path) as raster:
            found["images"].update(path.name[-16:].encode() + raster.read().tobytes())
    with rasterio().open(data.dem) as raster:
        found["elevation"].update(raster.read().tobytes())
    for name, table in sorted(data.tables.items()):
        for shape in table.shapes():
            found["outlines"].update(shape.geom_type.encode() + shapely.get_coordinates(shape).tobytes())
        for column in table.columns:
            found["attributes"].update(repr([name, column, [str(value) for value in table.columns[column]]]).encode())
    return {kind: digest.hexdigest()[:16] for kind, digest in found.items()}


@pytest.mark.parametrize("kind", EXPECTED)
def test_the_landscape_is_this_one_everywhere(kind, digests):
    assert digests[kind] == EXPECTED[kind]
