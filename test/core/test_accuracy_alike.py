"""Intervals where all cases are alike: 0 of 7 right does not mean that none of the others can be."""

import pytest
from mine_mapper.core.accuracy.accuracy_table import _measure_rows
from mine_mapper.core.accuracy.assess import Measures


@pytest.mark.parametrize(("value", "count", "low", "high"), [(0.0, 7, 0.0, 0.354), (1.0, 3, 0.438, 1.0), (1.0, 200, 0.981, 1.0)])
def test_all_right_or_all_wrong_has_a_score_interval(value, count, low, high):
    measured = Measures({"precision": value}, {"precision": (value, value)}, 5)
    ((_, _, _, found_low, found_high, cases, note),) = _measure_rows(measured, "mines", {"precision": count}.get, {})
    assert (found_low, found_high) == pytest.approx((low, high), abs=1e-3) and cases == count and "score interval" in note


@pytest.mark.parametrize(("name", "interval"), [("kappa", (0.0, 0.0)), ("precision", (0.1, 0.4))])
def test_other_intervals_stay(name, interval):
    rows = _measure_rows(Measures({name: 0.0}, {name: interval}, 5), "mines", {name: 7}.get, {})
    assert rows[0][3:5] == interval and "score" not in rows[0][6]


def test_no_cases_no_interval():
    rows = _measure_rows(Measures({"recall": 0.0}, {"recall": (float("nan"), float("nan"))}, 0), "mines", {"recall": 0}.get, {})
    assert rows[0][3:5] == (None, None)
