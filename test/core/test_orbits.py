"""Steps of brightness between orbits, worked by hand on a few hundred pixels."""

from types import SimpleNamespace

import numpy as np
import pytest
from mine_mapper.core.imagery.orbits import orbit_steps, tell_steps


def scene(orbit, red, classes, nir=None):
    red = np.asarray(red, np.float32)
    values = {"red": red, "nir": red if nir is None else np.asarray(nir, np.float32)}
    return SimpleNamespace(orbit=orbit), SimpleNamespace(values=values, classes=np.asarray(classes, np.uint8))


def steps_of(*scenes):
    return orbit_steps(*zip(*scenes))


GROUND = np.arange(1000.0, 1300.0)
"""Reflectance of 300 pixels."""


def test_only_stable_ground_that_is_clear_in_both_orbits_is_compared():
    classes = np.resize([4, 5], 300)
    classes[:20] = [3, 6, 8, 11] * 5  # shadow, water, cloud and snow tell nothing
    brighter = GROUND + 50
    brighter[:20] += 5000
    brighter[20:40] = np.nan  # no data, though the class says bare ground
    ((first, second, count, bands),) = steps_of(scene("62", brighter, classes), scene("105", GROUND, np.full(300, 4)))
    assert (first, second, count) == ("62", "105", 260)
    assert bands["red"] == (50, pytest.approx(50 / np.median(GROUND[40:]))) and bands["nir"] == bands["red"]


def test_a_band_without_data_leaves_a_pixel_out_of_all_bands():
    nir, classes = np.where(np.arange(300) < 90, np.nan, 2000.0), np.full(300, 5)
    ((_, _, count, bands),) = steps_of(scene("62", GROUND, classes, nir), scene("105", GROUND - 10, classes, nir - 1))
    assert count == 210 and bands["red"][0] == 10 and bands["nir"] == (1, 1 / 1999)


def test_scenes_without_classes_are_taken_as_they_are():
    ((_, _, count, bands),) = steps_of(scene("62", GROUND, np.zeros(300)), scene("105", GROUND * 1.1, np.zeros(300)))
    assert count == 300 and bands["red"][1] == pytest.approx(-0.1 / 1.1, abs=1e-3)


def test_the_scenes_of_an_orbit_are_averaged_where_each_is_clear():
    cloudy = np.where(np.arange(300) < 150, 9, 4)
    found = steps_of(
        scene("62", GROUND, np.full(300, 4)),
        scene("62", GROUND + 100, cloudy),  # counts on the right half alone: the mean is 50 higher there
        scene("105", GROUND, np.full(300, 4)),
    )
    step = np.median(np.where(np.arange(300) < 150, 0, 50))
    assert found[0][3]["red"][0] == step == 25
    assert steps_of(scene("62", GROUND, np.full(300, 4)), scene("", GROUND, np.full(300, 4))) == [], "an orbit that is not known"


def test_a_share_of_ground_that_is_black_is_told_of_one():
    black = np.full(300, 0.5)
    assert steps_of(scene("62", black + 2, np.full(300, 4)), scene("105", black, np.full(300, 4)))[0][3]["red"] == (2, 2)


@pytest.mark.parametrize("pixels, told", [(199, False), (200, True)])
def test_two_hundred_pixels_are_needed(pixels, told):
    ((_, _, count, bands),) = steps_of(scene("9", GROUND[:pixels], [4] * pixels), scene("81", GROUND[:pixels], [4] * pixels))
    assert count == pixels and bool(bands) is told


def test_orbits_are_paired_by_their_numbers():
    whole = [scene(orbit, GROUND, np.full(300, 4)) for orbit in ("105", "9", "62")]
    assert [step[:2] for step in steps_of(*whole)] == [("9", "62"), ("9", "105"), ("62", "105")]


@pytest.mark.parametrize("share, loud", [(0.1, False), (-0.1, False), (0.101, True), (-0.101, True)])
def test_more_than_a_tenth_is_a_warning(share, loud):
    said = {"note": [], "warn": []}
    notes = SimpleNamespace(note=lambda text: said["note"].append(str(text)), warn=lambda text: said["warn"].append(str(text)))
    tell_steps([("62", "105", 300, {"red": (10.0, 0.0), "nir": (300 * share, share)})], notes)
    (text,) = said["warn" if loud else "note"]
    assert not said["note" if loud else "warn"] and f"nir {300 * share:+.0f} ({share:+.0%})" in text and "300 sampled" in text
    tell_steps([("62", "105", 12, {})], notes)
    assert "too little clear ground" in said["note"][-1]
