"""Features beyond the paper's: seasons, any band by its name, neighbours and super-objects; against slow twins."""

import numpy as np
import pytest
from features_landscape import Log, bands_of, in_order, ragged_labels, write
from mine_mapper.core.errors import InputError, ParameterError
from mine_mapper.core.features.catalogue import CONTEXT, SEASON_BANDS, TEMPORAL, feature, is_feature
from mine_mapper.core.features.compute import FeatureJob, compute_features
from mine_mapper.core.features.exact_kernels import LIMIT
from mine_mapper.core.features.feature_choice import choices, resolve_features
from mine_mapper.core.features.feature_plan import further_bands
from mine_mapper.core.raster import read_info
from mine_mapper.core.runs.executor import RunSettings

MAIN = ("blue", "green", "red", "nir", "ndvi", "ndwi")


def run(folder, labels, stack, names, features, log=None, settings=None, super_labels=None, name="x"):
    image, label_path = write(folder, labels, stack, names, name=name)
    larger = "" if super_labels is None else write(folder, super_labels, stack, names, name=f"{name}_super")[1]
    job = FeatureJob(image, label_path, features, super_labels=larger, settings=settings or RunSettings())
    found = compute_features(job, log or Log())
    return found, dict(zip(found.names, found.values.T))


def by_object(labels, ids, band, function):
    pixels = [band[(labels == i) & np.isfinite(band)].astype(np.float64) for i in ids]
    return np.array([function(values) if len(values) else np.nan for values in pixels])


@pytest.fixture(scope="module")
def land():
    labels = ragged_labels(40, 50, 30, seed=5)
    return labels, np.stack(bands_of(labels, seed=6))[:6]


def season_stack(labels, seed=7):
    rng = np.random.default_rng(seed)
    bands = [rng.uniform(-1, 1, labels.shape) if "nd" in name else rng.uniform(0, 9000, labels.shape) for name in SEASON_BANDS]
    stack = np.stack(bands).astype(np.float32)
    stack[:, 3:8, 4:9] = np.nan
    return stack


def test_the_preset_seasonal_is_six_and_twelve(land, tmp_path):
    labels, stack = land
    season = season_stack(labels)
    names = (*MAIN, *SEASON_BANDS)
    found, columns = run(tmp_path, labels, np.concatenate([stack, season]), names, ("seasonal",))
    assert len(found.names) == 18 and set(TEMPORAL) <= set(found.names)
    assert found.names == (*(f"mean_{name}" for name in MAIN), *TEMPORAL)
    for band, name in zip(season, SEASON_BANDS):
        assert np.allclose(
            columns[f"mean_{name}"], by_object(labels, found.ids, band, np.mean), rtol=1e-6, atol=1e-5, equal_nan=True
        )
    only, _ = run(tmp_path, labels, np.concatenate([stack, season]), names, ("temporal",), name="y")
    assert only.names == tuple(TEMPORAL)


def test_a_season_without_some_bands_is_left_out_by_name(land, tmp_path):
    labels, stack = land
    log = Log()
    names = (*MAIN, *SEASON_BANDS[:4])
    found, _ = run(tmp_path, labels, np.concatenate([stack, season_stack(labels)[:4]]), names, ("seasonal",), log)
    assert len(found.names) == 10
    assert any("comes without" in line and "brightness_min" in line and "mean_ndwi_std" in line for line in log.lines)
    with pytest.raises(InputError, match="None of the features .* without ndvi_min.*Its bands are: blue"):
        run(tmp_path, labels, stack, MAIN, ("temporal",), name="z")


@pytest.mark.parametrize("count", [1, 3, 64, 100])
def test_any_number_of_further_bands(land, tmp_path, count):
    labels, stack = land
    rng = np.random.default_rng(count)
    scales = 10.0 ** rng.integers(-8, 9, count)
    further = (rng.normal(size=(count, *labels.shape)) * scales[:, None, None] + scales[:, None, None]).astype(np.float32)
    further[:, ::7, ::5] = np.nan
    names = (*MAIN, *(f"A{k:02d}" for k in range(count)))
    found, columns = run(tmp_path, labels, np.concatenate([stack, further]), names, ("bands",))
    assert found.names == (*(f"mean_A{k:02d}" for k in range(count)), *(f"stddev_A{k:02d}" for k in range(count)))
    for k in range(count):
        # the no-data value -9999 is far from all values that are drawn
        mean, spread = (by_object(labels, found.ids, further[k], function) for function in (np.mean, np.std))
        assert np.allclose(columns[f"mean_A{k:02d}"], mean, rtol=1e-9, atol=1e-12 * scales[k], equal_nan=True)
        assert np.allclose(columns[f"stddev_A{k:02d}"], spread, rtol=1e-6, atol=1e-7 * scales[k], equal_nan=True)


@pytest.mark.parametrize("settings", [{"tile_size": 17}, {"tile_size": 23, "threads": 3}, {"tile_size": 64, "threads": 1}])
def test_the_same_bits_for_any_tiles(land, tmp_path, settings):
    labels, stack = land
    rng = np.random.default_rng(1)
    further = (rng.normal(size=(20, *labels.shape)) * 10.0 ** rng.integers(-6, 7, (20, 1, 1))).astype(np.float32)
    stack = np.concatenate([stack, season_stack(labels), further])
    names = (*MAIN, *SEASON_BANDS, *(f"x{k}" for k in range(20)))
    larger = in_order((labels + 3) // 4)
    asked = ("seasonal", "bands", "context")
    expected, _ = run(tmp_path, labels, stack, names, asked, super_labels=larger)
    found, _ = run(tmp_path, labels, stack, names, asked, settings=RunSettings(**settings), super_labels=larger, name="y")
    assert found.names == expected.names
    assert np.array_equal(found.values, expected.values, equal_nan=True)


def test_odd_names_become_columns_and_are_told(land, tmp_path):
    labels, stack = land
    names = ("B11", "b11", "VV (dB)", "", "Höhe", "B04", "ndvi", "a" * 80, "B11 ")
    further = np.stack([np.full(labels.shape, float(k + 1), np.float32) for k in range(len(names))])
    log = Log()
    found, columns = run(tmp_path, labels, np.concatenate([stack, further]), (*MAIN, *names), ("bands",), log)
    means = [name for name in found.names if name.startswith("mean_")]
    expected = ["B11", "b11_8", "VV_dB", "band_10", "Höhe", "B04", "ndvi_13", "a" * 50, "B11_15"]
    assert means == [f"mean_{name}" for name in expected]
    assert [round(columns[name][0]) for name in means] == list(range(1, 10))
    assert len({name.lower() for name in found.names}) == len(found.names)
    text = "\n".join(log.lines)
    assert "VV (dB) -> VV_dB" in text and "10 -> band_10" in text and "ndvi -> ndvi_13" in text


def test_radar_in_decibels_is_no_reflectance(land, tmp_path):
    labels, stack = land
    radar = np.random.default_rng(0).normal(-15, 4, labels.shape).astype(np.float32)
    large = np.where(labels > 10, np.float32(-5e4), np.float32(3e7))
    found, columns = run(tmp_path, labels, np.concatenate([stack, [radar, large]]), (*MAIN, "VV", "pop"), ("bands",))
    assert np.allclose(columns["mean_VV"], by_object(labels, found.ids, radar, np.mean), rtol=1e-9)
    assert np.array_equal(columns["mean_pop"], np.where(found.ids > 10, -5e4, 3e7))
    assert (columns["stddev_pop"] == 0).all()  # equal values have no spread, however large


def test_a_value_without_room_is_refused_by_name(land, tmp_path):
    labels, stack = land
    strange = np.full(labels.shape, np.float32(LIMIT))
    with pytest.raises(InputError, match="Band 'fill' .* too large"):
        run(tmp_path, labels, np.concatenate([stack, [strange]]), (*MAIN, "fill"), ("bands",))


def test_a_stack_of_three_bands_works(land, tmp_path):
    labels, stack = land
    log = Log()
    found, _ = run(tmp_path, labels, stack[:3], MAIN[:3], ("paper",), log)
    assert found.names[:3] == ("mean_blue", "mean_green", "mean_red") and len(found.names) == 9
    assert any("without nir" in line and "brightness" in line and "glcm_entropy_all" in line for line in log.lines)
    found, _ = run(tmp_path, labels, stack[[3]], ("nir",), ("spectral", "texture"), Log(), name="one")
    assert found.names == ("mean_nir",)
    found, _ = run(tmp_path, labels, stack[:2], ("VV", "VH"), ("paper", "bands"), Log(), name="radar")
    assert {"mean_VV", "stddev_VH", "area"} <= set(found.names)
    with pytest.raises(InputError, match="no band 'nir'"):
        run(tmp_path, labels, stack[:3], MAIN[:3], ("mean_nir",), name="two")


def test_neighbours_equal_a_slow_twin(land, tmp_path):
    labels, stack = land
    found, columns = run(tmp_path, labels, stack, MAIN, ("context",), Log())
    assert set(found.names) == {name for name in CONTEXT if not name.startswith("super_")}
    means = dict(zip(found.ids.tolist(), by_object(labels, found.ids, stack[2], np.mean)))
    edges = {}
    for a, b in ((labels[:, :-1], labels[:, 1:]), (labels[:-1], labels[1:])):
        for one, other in zip(a.ravel().tolist(), b.ravel().tolist()):
            if one and other and one != other:
                for pair in ((one, other), (other, one)):
                    edges[pair] = edges.get(pair, 0) + 1
    for row, i in enumerate(found.ids):
        around = [(means[b], length) for (a, b), length in edges.items() if a == i and np.isfinite(means[b])]
        if not around:
            assert np.isnan(columns["neighbour_mean_red"][row])
            continue
        expected = sum(value * length for value, length in around) / sum(length for _, length in around)
        assert columns["neighbour_mean_red"][row] == pytest.approx(expected, rel=1e-6)
        assert columns["neighbour_contrast_red"][row] == pytest.approx(means[i] - expected, rel=1e-4, abs=1e-3)


def test_super_objects_equal_a_slow_twin(land, tmp_path):
    labels, stack = land
    rows, columns_ = np.indices(labels.shape)
    larger = (1 + rows // 15 * 4 + columns_ // 15).astype(np.uint32)
    larger[:5, :5] = 0
    found, columns = run(tmp_path, labels, stack, MAIN, ("super_mean_nir", "area"), super_labels=larger)
    assert set(found.names) == {"super_mean_nir", "area"}
    for row, i in enumerate(found.ids):
        counts = np.bincount(larger[labels == i])
        counts[0] = 0
        if counts.sum() == 0:
            assert np.isnan(columns["super_mean_nir"][row])
        else:
            known = larger == counts.argmax()
            assert columns["super_mean_nir"][row] == pytest.approx(np.nanmean(stack[3][known].astype(np.float64)), rel=1e-6)


def test_super_objects_need_labels_on_the_grid(land, tmp_path):
    labels, stack = land
    with pytest.raises(ParameterError, match="super_mean_nir.*SUPER_LABELS"):
        run(tmp_path, labels, stack, MAIN, ("super_mean_nir",))
    image, label_path = write(tmp_path, labels, stack, MAIN)
    _, other = write(tmp_path, labels[:-3], stack[:, :-3], MAIN, name="small")
    with pytest.raises(InputError, match="small_labels.*not on the same grid"):
        compute_features(FeatureJob(image, label_path, ("context",), super_labels=other), Log())


def test_choices_of_the_new_kinds():
    assert {"seasonal", "temporal", "bands", "context", "mean_ndvi_max", "super_mean_ndwi"} <= set(choices())
    names, left_out = resolve_features(("bands", "mean_red"), MAIN, ("VV", "DEM_error"))
    assert names == ("mean_red", "mean_VV", "mean_DEM_error", "stddev_VV", "stddev_DEM_error") and left_out == ()
    assert feature("stddev_VV").group == "bands" and "VV" in feature("stddev_VV").formula
    assert all(is_feature(name) for name in ("mean_VV", "stddev_A00", "glcm_asm_0", "mean_ndvi_std", "neighbour_mean_red"))
    assert not any(is_feature(name) for name in ("slope", "class", "mean_", "my_index", "object_id"))


def test_bands_of_a_file_without_others(land, tmp_path):
    labels, stack = land
    log = Log()
    image, _ = write(tmp_path, labels, stack, MAIN)
    assert further_bands(read_info(image)) == ()
    found, _ = run(tmp_path, labels, stack, MAIN, ("spectral", "bands"), log, name="y")
    assert len(found.names) == 8 and any("no band that other features do not use" in line for line in log.lines)


def test_names_of_other_scripts_and_bands_without_data(land, tmp_path):
    """Names in Chinese, twice the same, with signs, like columns that exist already; what holds no data is named."""
    labels, stack = land
    names = ("植被指数", "植被指数", "空 波段", "高程/坡度", "mean_red", "object_id", "class", "NDVI", "x.y", "x-y", "é", "É")
    further = np.stack([np.full(labels.shape, float(k + 1), np.float32) for k in range(len(names))])
    further[2] = np.nan
    log = Log()
    found, columns = run(tmp_path, labels, np.concatenate([stack, further]), (*MAIN, *names), ("bands",), log)
    means = [name for name in found.names if name.startswith("mean_")]
    assert means == [
        f"mean_{name}"
        for name in (
            *("植被指数", "植被指数_8", "空_波段", "高程_坡度", "mean_red", "object_id", "class"),
            *("NDVI_14", "x_y", "x_y_16", "é", "É_18"),
        )
    ]
    assert len({name.lower() for name in found.names}) == len(found.names)
    assert [round(columns[name][0]) for name in means if name != "mean_空_波段"] == [1, 2, *range(4, 13)]
    assert np.isnan(columns["mean_空_波段"]).all() and np.isnan(columns["stddev_空_波段"]).all()
    told = [line for line in log.lines if f"NULL in all {len(found.ids)} objects" in line]
    assert len(told) == 1 and told[0].endswith(": mean_空_波段, stddev_空_波段.")
