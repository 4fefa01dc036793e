"""What an accuracy table says of the number of mines."""

import pytest
from mine_mapper.core.accuracy.verdict import area_interval, count_interval, found_mines, read_measures, real_mines


def row(measure, value, low=None, high=None, unit="mines", n=40):
    return {"measure": measure, "unit": unit, "value": value, "low": low, "high": high, "n": n, "note": ""}


def checked(right, count=40, low=None, high=None):
    return [row("detected", count), row("hits_of_detected", right), row("precision", right / count, low, high)]


@pytest.mark.parametrize(
    ("right", "count", "kind"),
    [(1, 12, "bad"), (23, 40, "bad"), (24, 40, "careful"), (39, 40, "good"), (12, 12, "careful")],  # the last: few
)
def test_the_limits(right, count, kind):
    verdict = real_mines(read_measures(checked(right, count)))
    were = "was" if right == 1 else "were"
    assert verdict.kind == kind and f"Of {count} mapped mines that were checked, {right} {were} right" in verdict.text


def test_intervals_stand_in_the_sentence_and_scale_the_count():
    found = read_measures(checked(20, 40, 0.35, 0.648))
    assert "50 % (95 % interval 35 % to 65 %)." in real_mines(found).text
    assert count_interval(found, 60) == (21, 39) and count_interval(read_measures(checked(20)), 60) is None


def test_missing_mines():
    rows = [row("reference", 50), row("hits_of_reference", 20), row("recall", 0.4)]
    verdict = found_mines(read_measures(rows))
    assert verdict.kind == "bad" and verdict.text == "Of 50 known mines the map found 20: 40 %."


def test_nothing_is_said_of_what_was_not_checked():
    nothing = read_measures([row("detected", 0), row("hits_of_detected", 0), row("precision", None)])
    assert real_mines({}) is None and real_mines(nothing) is None and found_mines({}) is None
    assert area_interval({}) is None
    found = read_measures([row("mine_area", 3.0, 2.0, 4.5, unit="sample km2")])
    assert area_interval(found) == (3.0, 2.0, 4.5)
