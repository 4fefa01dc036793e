"""What a pixel is worth: kernels, masks, composites, seasons and classifications against slow twins, pixel by pixel.

The kernels run here as plain Python, where a step beyond an array is an error; other tests run them compiled.
"""

import statistics

import numpy as np
import pytest
from mine_mapper.core.imagery import date_kernels, indices, layer_kernels, masks
from mine_mapper.core.imagery.composite import composite
from mine_mapper.core.imagery.products import classifications
from mine_mapper.core.imagery.seasons import season_layers, season_names, season_quantities, season_values, tell_season_counts

BANDS = ("blue", "green", "red", "nir")
CLOUDS = {8, 9, 10}


@pytest.fixture(autouse=True)
def _plain(monkeypatch):
    for module in (date_kernels, indices, layer_kernels, masks):
        for name, value in list(vars(module).items()):
            if hasattr(value, "py_func"):
                monkeypatch.setattr(module, name, value.py_func)
                for user in ("composite", "seasons"):
                    if hasattr(__import__(f"mine_mapper.core.imagery.{user}", fromlist=["x"]), name):
                        monkeypatch.setattr(f"mine_mapper.core.imagery.{user}.{name}", value.py_func)


def observations(rng, dates, rows=3, columns=4):
    """(dates, 3, rows, columns) whole numbers with ties and gaps, and which are clear."""
    values = rng.integers(-3, 4, (dates, 3, rows, columns)).astype(np.float32) * 50
    values[rng.random(values.shape) < 0.2] = np.nan
    return values, rng.random((dates, rows, columns)) < 0.6


# -- composites and seasons


@pytest.mark.parametrize("dates", range(7))
def test_the_median_and_the_scene_nearest_to_it(dates):
    values, clear = observations(np.random.default_rng(dates), dates)
    found, source = composite(values, clear, "median")
    assert source.dtype == np.uint16 and found.dtype == np.float32
    for r, c in np.ndindex(3, 4):
        seen = [d for d in range(dates) if clear[d, r, c]]
        there = [[float(values[d, b, r, c]) for d in seen if not np.isnan(values[d, b, r, c])] for b in range(3)]
        wanted = [statistics.median(each) if each else np.nan for each in there]
        assert np.array_equal(found[:, r, c], wanted, equal_nan=True)
        # a scene alone is its own source; of several the least sum of differences, of equal ones the first
        far = [sum(abs(v - w) for v, w in zip(values[d, :, r, c].tolist(), wanted) if v == v) for d in seen]
        assert source[r, c] == (1 + seen[far.index(min(far))] if seen else 0)


@pytest.mark.parametrize("dates", range(5))
@pytest.mark.parametrize("method", ["first", "nearest", "least_cloudy"])
def test_the_first_clear_scene(dates, method):
    values, clear = observations(np.random.default_rng(10 + dates), dates)
    found, source = composite(values, clear, method)
    for r, c in np.ndindex(3, 4):
        seen = [d for d in range(dates) if clear[d, r, c]]
        assert source[r, c] == (seen[0] + 1 if seen else 0)
        assert np.array_equal(found[:, r, c], values[seen[0], :, r, c] if seen else [np.nan] * 3, equal_nan=True)


@pytest.mark.parametrize("dates", range(6))
@pytest.mark.parametrize("least", [1, 2, 3])
def test_statistics_of_the_dates(dates, least):
    values = observations(np.random.default_rng(20 + dates), dates)[0][:, 0]
    out = np.full((4, 3, 4), 7, np.float32)
    date_kernels.season_statistics(values, least, out)
    for r, c in np.ndindex(3, 4):
        there = [v for v in values[:, r, c].tolist() if v == v]
        if len(there) < least:
            assert np.isnan(out[:, r, c]).all()
        else:
            wanted = min(there), max(there), statistics.median(there), statistics.pstdev(there)
            assert out[:, r, c].tolist() == [np.float32(each) for each in wanted]


def test_the_median_of_two_is_halved_in_double_precision():
    """In single precision the sum of two of the largest values is infinite."""
    out = np.empty((4, 1, 1), np.float32)
    date_kernels.season_statistics(np.full((2, 1, 1), 3e38, np.float32), 2, out)
    assert out[:, 0, 0].tolist() == [np.float32(3e38)] * 3 + [0]


@pytest.mark.parametrize("bands, quantities", [
    (BANDS, ("ndvi", "brightness", "ndwi")), (("red", "nir"), ("ndvi",)), (("green", "nir", "B11"), ("ndwi",)),
    (("blue", "green", "red"), ()), (("green", "red", "nir"), ("ndvi", "ndwi")),
])  # fmt: skip
def test_quantities_of_a_scene(bands, quantities):
    assert season_quantities(bands) == quantities
    assert season_names(bands) == tuple(f"{name}_{each}" for name in quantities for each in ("min", "max", "median", "std"))
    pixels = dict(zip(bands, np.random.default_rng(1).integers(-300, 4000, (len(bands), 4, 5)).astype(np.float32)))
    if quantities:
        pixels["nir"][0] = -pixels[bands[-2]][0]  # no positive sum
    with np.errstate(all="ignore"):
        found = season_values(pixels) if quantities else []
    for name, layer in zip(quantities, found):
        for r, c in np.ndindex(4, 5):
            one = {band: float(values[r, c]) for band, values in pixels.items()}
            if name == "brightness":
                wanted = sum(one[band] for band in BANDS) / 4
            else:
                first, second = (one["nir"], one["red"]) if name == "ndvi" else (one["green"], one["nir"])
                total = first + second
                wanted = max(-1.0, min(1.0, (first - second) / total)) if total > 0 else np.nan
            assert layer[r, c] == pytest.approx(wanted, nan_ok=True, rel=1e-6)


def test_an_index_is_no_data_where_a_band_is():
    out = np.empty((1, 3), np.float32)
    first, second = np.array([[np.nan, 10, np.inf]], np.float32), np.array([[10, np.nan, np.inf]], np.float32)
    with np.errstate(all="ignore"):
        indices.put_normalised_difference(first, second, np.float32(-9999), out)
    assert out.tolist() == [[-9999] * 3]
    # a sum however little above zero is one
    indices.put_normalised_difference(np.full((1, 3), 0.375, np.float32), np.full((1, 3), 0.125, np.float32), np.nan, out)
    assert out.tolist() == [[0.5] * 3]


def test_seasons_of_scenes_of_one_date():
    """Tiles of one pass are one observation: where they overlap the first clear one counts, though its value is undefined."""
    rng, groups = np.random.default_rng(3), [[0, 2], [1], [3, 4]]
    values = rng.integers(0, 5, (5, 3, 4, 6)).astype(np.float32)
    values[rng.random(values.shape) < 0.2] = np.nan
    clear = rng.random((5, 4, 6)) < 0.5
    layers, count = season_layers(values, BANDS, clear, groups)
    assert layers.shape == (12, 4, 6) and count.dtype == np.uint16
    for r, c in np.ndindex(4, 6):
        firsts = [next((d for d in group if clear[d, r, c]), None) for group in groups]
        assert count[r, c] == sum(first is not None for first in firsts)
        for q in range(3):
            there = [v for v in (values[d, q, r, c].item() for d in firsts if d is not None) if v == v]
            wanted = [np.nan] * 4
            if len(there) > 1:
                wanted = [min(there), max(there), statistics.median(there), np.float32(statistics.pstdev(there))]
            assert np.array_equal(layers[4 * q : 4 * q + 4, r, c], wanted, equal_nan=True)


@pytest.mark.parametrize("counts, shares, loud", [
    ([5, 5, 90], (0.05, 0.05, 0.9), False), ([5, 6, 89], (0.05, 0.06, 0.89), True), ([0, 0, 1], (0, 0, 1), False),
    ([0, 0, 0], (0, 0, 0), True),
])  # fmt: skip
def test_less_than_nine_tenths_seen_twice_is_a_warning(counts, shares, loud):
    class Notes:
        said = []

        def warn(self, text):
            self.said.append((text, True))

        def note(self, text):
            self.said.append((text, False))

    tell_season_counts(np.array(counts), Notes())
    ((text, was_loud),) = Notes.said
    Notes.said.clear()
    assert was_loud == loud and tuple(text.fields[name] for name in ("none", "one", "enough")) == pytest.approx(shares)


# -- layers


def test_pixels_that_are_seen():
    rng = np.random.default_rng(5)
    values = rng.choice(np.array([1, np.nan, np.inf, -2], np.float32), (3, 6, 7), p=[0.7, 0.1, 0.1, 0.1])
    unseen, out = rng.random((6, 7)) < 0.3, np.zeros((6, 7), bool)
    layer_kernels.seen_pixels(values, unseen, out)
    assert out.tolist() == [[not unseen[r, c] and all(abs(v) < 9 for v in values[:, r, c]) for c in range(7)] for r in range(6)]
    layer = np.empty((6, 7), np.float32)
    layer_kernels.put_layer(values[0], np.float32(-9999), layer)
    assert layer.tolist() == [[v if abs(v) < 9 else -9999 for v in row] for row in values[0].tolist()]


# -- masks


def within(mask, radius):
    rows, columns = mask.shape
    centres = [(r, c) for r, c in np.ndindex(mask.shape) if mask[r, c]]
    return [[any((r - i) ** 2 + (c - j) ** 2 <= radius**2 for i, j in centres) for c in range(columns)] for r in range(rows)]


@pytest.mark.parametrize("radius", [0, 0.5, 1, 1.4, 2**0.5, 2, 5**0.5, 3, 5, 6.5, 8, 8.5, 9, 13])
def test_masks_grow_by_a_disk(radius):
    rng = np.random.default_rng(int(radius * 10))
    for shape, share in (((9, 12), 0.03), ((5, 3), 0.2), ((1, 14), 0.15), ((13, 1), 0.1), ((8, 8), 0.5)):
        mask = rng.random(shape) < share
        mask[0, 0], mask[-1, -1] = True, False
        assert masks.grow(mask, radius).tolist() == within(mask, radius)


def test_what_cannot_grow_is_given_back_as_it_is():
    mask = np.eye(3, dtype=bool)
    for given, radius in ((mask, 0), (mask & False, 3), (mask | True, 3)):
        assert masks.grow(given, radius) is given


@pytest.mark.parametrize("seed", range(12))
def test_masks_of_a_classification(seed):
    rng = np.random.default_rng(seed)
    shape = (7, 8)
    classes = np.where(rng.random(shape) < 0.7, 4, rng.integers(0, 14, shape)).astype(np.uint8)
    masked = sorted(rng.choice(12, 6, replace=False).tolist())
    radius = float(rng.choice([0, 1, 2]))
    kept = rng.random(shape) < 0.2 if seed % 2 else None
    bright = rng.random(shape) < 0.3 if seed % 3 else None
    spared = np.zeros(shape, bool) if kept is None else kept
    seeds, alone = np.zeros(shape, bool), np.zeros(shape, bool)
    for r, c in np.ndindex(shape):
        value = int(classes[r, c])
        if value not in masked or spared[r, c] or (bright is not None and bright[r, c] and value in CLOUDS):
            continue
        (alone if value < 2 else seeds)[r, c] = True
    wanted = (np.array(within(seeds, radius)) | alone) & ~spared
    assert np.array_equal(masks.class_mask(classes, masked, radius, kept, bright), wanted)


def test_bright_ground_is_cloud_on_more_than_four_fifths_of_three_dates():
    rng = np.random.default_rng(8)
    for dates in range(1, 12):
        classes = rng.choice(np.array([0, 4, 8, 9, 10], np.uint8), (dates, 6, 8), p=[0.1, 0.1, 0.2, 0.4, 0.2])
        for r, c in np.ndindex(6, 8):
            seen = [value for value in classes[:, r, c].tolist() if value]
            share_above = 5 * sum(value in CLOUDS for value in seen) > 4 * len(seen)
            assert masks.bright_ground(classes)[r, c] == (len(seen) >= 3 and share_above)


def test_counts_of_classes_and_the_share_of_clouds():
    classes = np.random.default_rng(9).integers(0, 20, (30, 40)).astype(np.uint8)
    listed = classes.ravel().tolist()
    counts = masks.class_counts(classes)
    assert counts.dtype == np.int64 and counts.tolist() == [listed.count(value) for value in range(12)]
    seen = [value for value in listed if 0 < value < 12]
    assert masks.cloud_share(counts) == sum(value in (3, 8, 9, 10) for value in seen) / len(seen)
    one = np.zeros(12, int)
    one[1] = 1
    assert masks.cloud_share(one) == 0 and np.isnan(masks.cloud_share(one * 0))


# -- classifications

RULES = {
    "QA_PIXEL": [(0, 0), (3, 9), (1, 8), (4, 3), (2, 10), (5, 11), (7, 6)],
    "FMASK": [(1, 9), (3, 3), (2, 8), (4, 11), (5, 6)],
    "MAJA": [(1, 9), (2, 9), (3, 9), (5, 3), (6, 3), (4, 10), (7, 10)],
}
"""Number of a bit and the class of SCL, the first that is set counts; else 7, land of unknown cover."""


@pytest.mark.parametrize("coding", RULES)
def test_every_pattern_of_bits_has_its_class(coding):
    for dtype, most in ((np.uint8, 256), (np.uint16, 1024), (np.float32, 512)):
        values = np.arange(most).reshape(-1, 8).astype(dtype)
        wanted = [next((kind for bit, kind in RULES[coding] if value >> bit & 1), 7) for value in range(most)]
        if coding == "FMASK":
            wanted[255:256] = [0]
        found = classifications.to_classes(values, coding)
        assert found.dtype == np.uint8 and found.ravel().tolist() == wanted


def test_classes_that_are_counted():
    values = np.array([[-1, 0, 1, 2, 3, 4, 5, 6, 255, np.nan]])
    assert classifications.to_classes(values, "OA_FMASK").tolist() == [[0, 0, 7, 9, 3, 11, 6, 0, 0, 0]]
    stored = np.array([[-3, 0, 11, 254, 255, 256, 300, np.nan]])
    assert classifications.to_classes(stored, "SCL").tolist() == [[0, 0, 11, 254, 255, 255, 255, 0]]
    assert classifications.to_classes(np.array([[-1, 256]], np.int16), "SCL").tolist() == [[0, 255]]
