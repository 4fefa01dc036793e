"""Object features: against independent twins, worked values, invariances, bad input."""

import numpy as np
import pytest
import shapely
from features_landscape import (
    BANDS,
    Log,
    bands_of,
    features_of,
    grid_of,
    paper_features,
    ragged_labels,
    write,
)
from features_twin import STEPS, border_contrast, geometry, grey_levels, textures, topographic_position
from label_outlines import outlines_of
from mine_mapper.core.errors import InputError, ParameterError
from mine_mapper.core.features.catalogue import DIRECTIONS, FEATURES, KNOWN, PAPER_MEASURES
from mine_mapper.core.features.compute import FeatureJob, compute_features
from mine_mapper.core.features.feature_choice import resolve_features
from mine_mapper.core.features.values import deviation
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.runs.executor import RunSettings
from mine_mapper.core.vector import Table

GEOMETRY = tuple(name for name, feature in FEATURES.items() if feature.group == "geometry")


@pytest.fixture(scope="module")
def landscape(tmp_path_factory):
    """Labels, bands and all features of a landscape of ragged objects; rivers in one corner."""
    labels = ragged_labels(60, 70, 45, seed=3)
    stack = bands_of(labels, seed=4)
    rivers = Table.from_shapes([shapely.LineString([(300000, 4999990), (300100, 4999900), (300100, 4999000)])])
    return labels, stack, features_of(tmp_path_factory.mktemp("landscape"), labels, stack, rivers=rivers)


def shape(text):
    """Labels of a drawing: '#' is the object."""
    return np.array([[c == "#" for c in row] for row in text.split()], np.uint32)


def drawn(tmp_path, labels):
    """Geometry features of the only object of `labels`, in pixels."""
    found = features_of(tmp_path, labels, bands_of(labels, 1, 0), GEOMETRY)
    return {name: values[0] for name, values in found.items()}


# -- geometry -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("side", [1, 2, 5, 8])
def test_square_worked_values(tmp_path, side):
    found = drawn(tmp_path, np.pad(np.ones((side, side), np.uint32), 2))
    for name in ("shape_index", "length_width", "compactness", "border_index", "rectangular_fit"):
        assert found[name] == pytest.approx(1, abs=1e-12)
    assert found["roundness"] == pytest.approx(1.2533141 - 0.8862269, abs=1e-6)
    assert found["asymmetry"] == pytest.approx(0, abs=1e-12)
    assert found["area"] == side**2 * 100
    assert found["length"] == pytest.approx(side * 10)


def test_rectangle_and_disc(tmp_path):
    found = drawn(tmp_path, np.pad(np.ones((3, 12), np.uint32), 1))
    assert found["length_width"] == pytest.approx(4)
    assert found["compactness"] == pytest.approx(1)
    assert found["length"] == pytest.approx(120)
    assert found["rectangular_fit"] == 1
    rows, columns = np.indices((101, 101)) - 50
    disc = drawn(tmp_path, (rows**2 + columns**2 <= 48**2).astype(np.uint32))
    assert disc["compactness"] == pytest.approx(0.955, abs=1e-3)
    assert disc["elliptic_fit"] > 0.98
    assert disc["roundness"] < 0.05


def test_open_shapes_have_no_inner_radius(tmp_path):
    ring = drawn(tmp_path, np.pad(shape("##### #...# #...# #...# #####"), 1))
    assert ring["roundness"] == pytest.approx(geometry(np.pad(shape("##### #...# #...# #...# #####"), 1), 1, 10)["roundness"])
    assert ring["compactness"] > 1
    assert drawn(tmp_path, shape("#.... #.... #.... #.... #####"))["compactness"] > 1


def test_centre_on_a_pixel_corner_counts_as_held(tmp_path):
    """The centroid of two diagonal blocks lies on their common corner: closed squares hold it, and a border passes through."""
    labels = shape("##... ##... ..##. ..##. .....")
    assert drawn(tmp_path, labels)["roundness"] == pytest.approx(geometry(labels, 1, 10)["roundness"], abs=1e-6)


def test_geometry_equals_the_slow_twin(landscape):
    labels, _, found = landscape
    for place, object_id in list(enumerate(found["ids"]))[::2]:
        expected = geometry(labels, object_id, 10.0)
        for name in GEOMETRY:
            tolerance = 2e-5 if name == "roundness" else 1e-9
            assert found[name][place] == pytest.approx(expected[name], abs=tolerance), (name, object_id)


def test_area_and_border_length_equal_those_of_the_polygons(landscape):
    labels, _, found = landscape
    ids, wkb = outlines_of(labels, grid_of(labels).transform)
    polygons = shapely.from_wkb(wkb)
    assert np.array_equal(ids, found["ids"])
    assert found["area"] == pytest.approx(shapely.area(polygons))
    border = found["shape_index"] * 4 * np.sqrt(found["area"] / 100)
    assert border == pytest.approx(shapely.length(polygons) / 10)


@pytest.mark.parametrize("turn", range(8))
def test_geometry_is_the_same_when_turned_and_mirrored(tmp_path, landscape, turn):
    labels, stack, found = landscape
    labels = np.rot90(labels, turn % 4)
    stack = np.rot90(stack, turn % 4, (1, 2))
    if turn >= 4:
        labels, stack = labels[:, ::-1], stack[:, :, ::-1]
    turned = features_of(tmp_path, labels, stack, (*GEOMETRY, "texture", "mean_red", "stddev_red", "border_contrast_red"))
    assert np.array_equal(turned["ids"], found["ids"])
    for name in (*GEOMETRY, "mean_red", "stddev_red", "border_contrast_red"):
        assert np.array_equal(turned[name], found[name], equal_nan=True), name
    swap = {"0": "90", "90": "0"} if turn % 2 else {}
    if (turn % 2) != (turn >= 4):
        swap.update({"45": "135", "135": "45"})
    for direction in DIRECTIONS:
        name, other = f"glcm_entropy_{direction}", f"glcm_entropy_{swap.get(direction, direction)}"
        assert np.array_equal(turned[name], found[other], equal_nan=True)


def test_a_window_pasted_elsewhere_has_the_same_rows(tmp_path, landscape):
    labels, stack, found = landscape
    window = (slice(10, 45), slice(12, 60))
    piece = labels[window]
    inner = [i for i in np.unique(piece) if i and (piece == i).sum() == (labels == i).sum() and not _touches(piece, i)]
    other = ragged_labels(90, 80, 60, seed=9)
    pasted_stack = bands_of(other, seed=10)
    corner = (slice(41, 76), slice(23, 71))
    other = other + 1000
    other[corner] = piece
    pasted_stack[(slice(None), *corner)] = stack[(slice(None), *window)]
    names = [f.name for f in FEATURES.values() if f.name not in ("distance_to_river", "topographic_position")]
    pasted = features_of(tmp_path, other, pasted_stack, tuple(names))
    assert len(inner) > 10
    rows, places = np.searchsorted(found["ids"], inner), np.searchsorted(pasted["ids"], inner)
    for name in names:
        assert np.array_equal(found[name][rows], pasted[name][places], equal_nan=True), name


def _touches(piece, object_id):
    mask = piece == object_id
    return mask[0].any() or mask[-1].any() or mask[:, 0].any() or mask[:, -1].any()


# -- textures -------------------------------------------------------------------------------------------------------


def test_textures_equal_the_slow_twin(landscape):
    labels, stack, found = landscape
    grey = grey_levels(stack[:4], 0, 6000, 64)
    for place, object_id in enumerate(found["ids"]):
        expected = textures(labels, grey, object_id, 64)
        for (measure, direction), value in expected.items():
            got = found[f"glcm_{measure}_{direction}"][place]
            assert got == pytest.approx(value, abs=1e-11, nan_ok=True), (measure, direction, object_id)


@pytest.mark.parametrize("levels", [2, 16, 256])
def test_textures_equal_scikit_image_on_rectangles(tmp_path, levels):
    from skimage.feature import graycomatrix, graycoprops

    labels = np.ones((23, 31), np.uint32)
    stack = bands_of(labels, 7, 0)
    found = features_of(tmp_path, labels, stack, ("texture",), glcm_levels=levels, glcm_range=(500.0, 5000.0))
    grey = grey_levels(stack[:4], 500, 5000, levels).astype(np.uint8)
    angles = {"90": 0, "135": np.pi / 4, "0": np.pi / 2, "45": 3 * np.pi / 4}
    names = {"asm": "ASM", "stddev": "std"}
    for direction, angle in angles.items():
        matrix = graycomatrix(grey, [1], [angle], levels, symmetric=True, normed=True)
        for measure in PAPER_MEASURES:
            expected = graycoprops(matrix, names.get(measure, measure))[0, 0]
            if measure == "correlation" and graycoprops(matrix, "std")[0, 0] == 0:
                expected = np.nan  # scikit-image says 1
            assert found[f"glcm_{measure}_{direction}"][0] == pytest.approx(expected, abs=1e-10, nan_ok=True), (
                measure,
                direction,
            )


def test_texture_directions_are_compass_bearings(tmp_path):
    labels = np.ones((8, 8), np.uint32)
    stack = bands_of(labels, 1, 0)
    stack[:4] = np.where(np.arange(8) % 2, 1000.0, 3000.0)  # columns of equal grey
    found = features_of(tmp_path, labels, stack, ("texture",))
    assert found["glcm_contrast_0"][0] == 0
    assert found["glcm_contrast_90"][0] > 0
    stack[:4] = np.where(np.add.outer(np.arange(8), np.arange(8)) % 3 == 0, 1000.0, 3000.0)  # lines to the north-east
    found = features_of(tmp_path, labels, stack, ("texture",))
    assert found["glcm_contrast_45"][0] == 0
    assert found["glcm_contrast_135"][0] > 0
    assert set(STEPS) == set(DIRECTIONS)


def test_grey_levels_are_cut_to_the_range(tmp_path):
    labels = np.ones((4, 4), np.uint32)
    stack = bands_of(labels, 1, 0)
    stack[:4] = -50
    assert features_of(tmp_path, labels, stack, ("texture",))["glcm_mean_all"][0] == 0
    stack[:4] = 6000
    found = features_of(tmp_path, labels, stack, ("texture",))
    assert found["glcm_mean_all"][0] == 63
    assert found["glcm_entropy_all"][0] == 0
    assert found["glcm_asm_90"][0] == 1
    assert np.isnan(found["glcm_correlation_all"][0])


# -- spectral and terrain -------------------------------------------------------------------------------------------


def test_means_and_deviations_equal_numpy(landscape):
    labels, stack, found = landscape
    names = dict(zip(BANDS, stack))
    for place, object_id in enumerate(found["ids"]):
        for name, band in names.items():
            inside = band[labels == object_id].astype(float)
            inside = inside[np.isfinite(inside)]
            if name != "B11":
                mean = inside.mean() if len(inside) else np.nan
                assert found[f"mean_{name}"][place] == pytest.approx(mean, abs=2**-16, nan_ok=True)
                spread = inside.std() if len(inside) else np.nan
                assert found[f"stddev_{name}"][place] == pytest.approx(spread, rel=1e-3, abs=0.04, nan_ok=True)
        elevation = names["elevation"][labels == object_id]
        if np.isfinite(elevation).any():
            assert found["elevation_range"][place] == pytest.approx(np.nanmax(elevation) - np.nanmin(elevation), abs=1e-4)


def test_means_equal_scipy(landscape):
    from scipy import ndimage

    labels, stack, found = landscape
    whole = np.nan_to_num(stack[2])
    counts = ndimage.sum_labels(np.isfinite(stack[2]), labels, found["ids"])
    expected = ndimage.sum_labels(whole.astype(float), labels, found["ids"]) / np.where(counts, counts, np.nan)
    assert found["mean_red"] == pytest.approx(expected, abs=2**-16, nan_ok=True)


def test_what_is_made_of_means(landscape):
    *_, found = landscape
    means = np.stack([found[f"mean_{name}"] for name in BANDS[:4]])
    assert found["brightness"] == pytest.approx(means.mean(axis=0), nan_ok=True)
    assert found["max_diff"] == pytest.approx((means.max(axis=0) - means.min(axis=0)) / means.mean(axis=0), nan_ok=True)
    assert found["iron_oxide_index"] == pytest.approx(np.where(means[0] > 0, means[2] / means[0], np.nan), nan_ok=True)
    assert np.isfinite(found["bare_soil_index"]).mean() > 0.9


def test_bare_soil_index_worked_value(tmp_path):
    labels = np.ones((2, 2), np.uint32)
    stack = np.zeros((9, 2, 2), np.float32)
    stack[0], stack[2], stack[3], stack[8] = 1000, 2000, 2500, 3500
    found = features_of(tmp_path, labels, stack)
    assert found["bare_soil_index"][0] == pytest.approx((3500 + 2000 - 2500 - 1000) / 9000)
    assert found["stddev_red"][0] == 0


def test_neighbourhood_features_equal_the_slow_twin(landscape):
    labels, stack, found = landscape
    for place, object_id in enumerate(found["ids"]):
        for name in BANDS[:6]:
            expected = border_contrast(labels, stack[BANDS.index(name)], object_id)
            assert found[f"border_contrast_{name}"][place] == pytest.approx(expected, rel=1e-6, abs=1e-8, nan_ok=True)
        expected = topographic_position(labels, stack[6], object_id, 50)
        assert found["topographic_position"][place] == pytest.approx(expected, abs=1e-4, nan_ok=True)


def test_topographic_position_near_the_edge_and_far_from_it(tmp_path, landscape):
    """Cells of 100 m: the square of 500 m on all sides is much smaller than the landscape."""
    labels, stack, _ = landscape
    image, label_path = write(tmp_path, labels, stack, grid=grid_of(labels, cell=100.0))
    for tile in (0, 20):
        job = FeatureJob(image, label_path, ("topographic_position",), settings=RunSettings(tile_size=tile))
        found = compute_features(job, Feedback())
        for place, object_id in list(enumerate(found.ids))[::3]:
            expected = topographic_position(labels, stack[6], object_id, 5)
            assert found.values[place, 0] == pytest.approx(expected, abs=1e-4, nan_ok=True)


def test_deviation_where_the_squares_wrap_around():
    """2^25 pixels, half 65 500 and half 65 501 DN: the sum of squares does not fit into 64 bits, the deviation does not care."""
    half, low, high = 1 << 24, 65500 * 16, 65501 * 16
    squares = half * (low * low + high * high)
    assert squares > 1 << 64
    sums = np.array([[half * (low + high), (squares + (1 << 63)) % (1 << 64) - (1 << 63)]], np.int64)
    assert deviation(sums, np.array([2 * half])) / 16 == pytest.approx(0.5, rel=1e-9)


def test_distance_to_river_is_from_the_centroid(landscape):
    labels, _, found = landscape
    river = shapely.LineString([(300000, 4999990), (300100, 4999900), (300100, 4999000)])
    for place, object_id in enumerate(found["ids"]):
        rows, columns = np.nonzero(labels == object_id)
        point = shapely.Point(300000 + 10 * (columns.mean() + 0.5), 5e6 - 10 * (rows.mean() + 0.5))
        assert found["distance_to_river"][place] == pytest.approx(point.distance(river), abs=1e-6)


# -- undefined values -----------------------------------------------------------------------------------------------


def test_undefined_values_are_nan_and_counted(tmp_path):
    labels = np.array([[1, 0, 2, 2], [0, 0, 2, 2]], np.uint32)
    stack = bands_of(labels, 2, 0)
    stack[4, 0, 0] = np.nan
    stack[:4, 0:2, 2:4] = -20
    log = Log()
    found = features_of(tmp_path, labels, stack, ("paper",), log=log)
    assert np.isnan(found["mean_ndvi"][0]) and np.isfinite(found["mean_red"][0])
    assert np.isnan(found["glcm_mean_all"][0]) and np.isfinite(found["roundness"][0])
    assert np.isnan(found["brightness"][1]) and np.isnan(found["max_diff"][1])
    text = "\n".join(log.lines)
    assert "NULL in 1 of 2 objects, because the object has no pair of pixels: glcm_homogeneity_all" in text
    assert "mean_ndvi" in text and "brightness" in text


def test_infinite_and_nodata_pixels_do_not_count(tmp_path):
    labels = np.ones((1, 4), np.uint32)
    stack = bands_of(labels, 2, 0)
    stack[2] = [[np.nan, 10, 20, np.nan]]
    assert features_of(tmp_path, labels, stack, ("mean_red",))["mean_red"][0] == 15


# -- catalogue ------------------------------------------------------------------------------------------------------


def test_the_paper_has_56_features():
    names = paper_features()
    assert len(names) == len(set(names)) == 56
    assert len(paper_features(terrain=False)) == 54
    assert set(names) - set(paper_features(terrain=False)) == {"mean_elevation", "mean_slope"}
    textures = {f"glcm_{m}_{d}" for m in PAPER_MEASURES for d in DIRECTIONS}
    assert len(textures & set(names)) == 40
    assert {"max_diff", "brightness", "mean_ndwi", "length_width", "roundness"} <= set(names)


def test_every_feature_is_described():
    for feature in FEATURES.values():
        assert feature.formula and feature.source and feature.group in ("spectral", "terrain", "texture", "geometry")


def test_choices_mix():
    bands = ("blue", "green", "red", "nir", "ndvi", "ndwi")
    names, left_out = resolve_features(("paper",), bands)
    assert len(names) == 54 and left_out == ("mean_elevation", "mean_slope")
    names, left_out = resolve_features(("mean_slope", "geometry"), bands)
    assert names[0] == "mean_slope" and len(names) == 7 and left_out == ()
    names, _ = resolve_features(("extended",), (*bands, "elevation", "slope", "swir1", "rivers"))
    assert names == tuple(FEATURES)
    with pytest.raises(ParameterError, match="'paperr'"):
        resolve_features(("paperr",), bands)
    with pytest.raises(ParameterError, match="empty"):
        resolve_features((), bands)


def test_docs_name_every_feature(root):
    text = (root / "docs" / "features.md").read_text(encoding="utf-8")
    for feature in KNOWN.values():
        row = f"| `{feature.name}` | {feature.unit or '-'} | {feature.group} | {feature.preset or '-'} | {feature.formula} |"
        assert row in text, feature.name


# -- bad input ------------------------------------------------------------------------------------------------------


@pytest.fixture
def small(tmp_path):
    labels = ragged_labels(12, 14, 4, seed=1)
    return tmp_path, labels, bands_of(labels, 1, 0)


def fails(error, match, image, labels, **options):
    with pytest.raises(error, match=match):
        compute_features(FeatureJob(image, labels, **options), Feedback())


def test_missing_files(small):
    folder, labels, stack = small
    image, label_path = write(folder, labels, stack)
    fails(InputError, "gone.tif.*does not exist", str(folder / "gone.tif"), label_path)
    fails(InputError, "gone.tif.*does not exist", image, str(folder / "gone.tif"))


def test_another_grid_names_both_rasters(small):
    folder, labels, stack = small
    image, _ = write(folder, labels, stack)
    _, shifted = write(folder, labels[:, 1:], stack[:, :, 1:], name="other")
    fails(InputError, "x_image.tif.*14 x 12.*other_labels.tif.*13 x 12.*EPSG:32645.*same grid", image, shifted)


def test_missing_bands_name_the_remedy(small):
    folder, labels, stack = small
    image, label_path = write(folder, labels, stack[:4], ("blue", "green", "red", ""))
    fails(InputError, "no band 'nir'.*Prepare imagery.*BANDS", image, label_path)
    image, label_path = write(folder, labels, stack[:6], BANDS[:6])
    fails(InputError, "no band 'elevation'", image, label_path, features=("mean_elevation",))
    log = Log()
    found = compute_features(FeatureJob(image, label_path), log)
    assert len(found.names) == 54
    assert any("without elevation and slope: mean_elevation, mean_slope" in line for line in log.lines)


def test_labels_must_be_labels(small):
    folder, labels, stack = small
    image, label_path = write(folder, labels, stack)
    fails(InputError, "x_image.tif.*cannot hold labels.*9 band.*float32", image, image)
    image, label_path = write(folder, labels * 0, stack)
    fails(InputError, "x_labels.tif.*no object", image, label_path)


def test_geographic_and_missing_crs(small):
    folder, labels, stack = small
    image, label_path = write(folder, labels, stack, grid=grid_of(labels, 4326, 0.0001))
    fails(InputError, "x_image.tif.*degrees.*Prepare imagery", image, label_path)


def test_lengths_are_metres_in_any_unit(small):
    folder, labels, stack = small
    metres = features_of(folder, labels, stack, ("geometry",))
    image, label_path = write(folder, labels, stack, grid=grid_of(labels, 2263), name="feet")
    feet = compute_features(FeatureJob(image, label_path, ("geometry",)), Feedback())
    assert feet.values[:, feet.names.index("length")] == pytest.approx(metres["length"] * 0.3048, rel=1e-5)
    assert feet.values[:, feet.names.index("area")] == pytest.approx(metres["area"] * 0.3048**2, rel=1e-5)


def test_an_object_too_large_for_the_sums(small, monkeypatch):
    folder, labels, stack = small
    monkeypatch.setattr("mine_mapper.core.features.feature_lines.LARGEST_OBJECT", 10)
    fails(InputError, "Object [0-9]+ of labels 'x_labels.tif' has [0-9]+ pixels", *write(folder, labels, stack))


def test_no_data_at_all(small):
    folder, labels, stack = small
    image, label_path = write(folder, labels, stack * np.nan)
    fails(InputError, "x_image.tif.*no data under the objects of 'x_labels.tif'", image, label_path)


def test_values_that_are_no_reflectance(small):
    folder, labels, stack = small
    stack[1, 3, 3] = 3e38
    image, label_path = write(folder, labels, stack)
    fails(InputError, "Band 'green'.*x_image.tif.*3e[+]38", image, label_path)


@pytest.mark.parametrize("levels", [1, 257])
def test_levels_out_of_range(small, levels):
    folder, labels, stack = small
    fails(ParameterError, f"GLCM_LEVELS is {levels}", *write(folder, labels, stack), glcm_levels=levels)


@pytest.mark.parametrize("limits", [(6000, 0), (1, 1), (1,), (0, float("nan"))])
def test_range_that_makes_no_sense(small, limits):
    folder, labels, stack = small
    fails(ParameterError, "GLCM_RANGE is", *write(folder, labels, stack), glcm_range=limits)


def test_rivers_are_needed_for_their_distance(small):
    folder, labels, stack = small
    image, label_path = write(folder, labels, stack)
    fails(ParameterError, "needs the layer RIVERS", image, label_path, features=("distance_to_river",))
    points = Table.from_shapes([shapely.Point(0, 0)], name="wells")
    fails(InputError, "'wells'.*no line", image, label_path, features=("distance_to_river",), rivers=points)
