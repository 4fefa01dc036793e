"""Calibration recomputed: lines by a general minimiser, steps by their min-max formula, the choice by its words."""

import numpy as np
import pytest
from mine_mapper.core.learning import calibration
from mine_mapper.core.learning.calibration import _fit, learn_calibration
from scipy.optimize import minimize

STEP = 99.0
GRID = [k / 100 for k in range(101)]


def drawn(count, seed, slope=1.0, digits=2):
    """Truth, and shares that tell too much (slope below 1), too little, the wrong way round, or only by a step."""
    rng = np.random.default_rng(seed)
    share = np.round(rng.random(count), digits)
    odds = np.log((share + 0.01) / (1.01 - share)) * slope
    chance = np.where(share < 0.45, 0.03, 0.97) if slope == STEP else 1 / (1 + np.exp(-odds))
    truth = (rng.random(count) < chance).astype(np.int8)
    truth[:2] = 0, 1
    return truth, share


def odds_of(share):
    share = min(max(share, 0.001), 0.999)
    return np.log(share / (1 - share))


def line(truth, share):
    """Platt's line: softened targets, a slope that is not below 0 and, by a thousandth, near 1."""
    mines = int(sum(truth))
    targets = [(mines + 1) / (mines + 2) if mine else 1 / (len(truth) - mines + 2) for mine in truth]
    x, t = np.array([odds_of(value) for value in share]), np.array(targets)

    def loss(found):
        z = found[0] * x + found[1]
        p = 1 / (1 + np.exp(-z))
        down = [((p - t) * x).sum() + 1e-3 * (found[0] - 1), (p - t).sum()]
        return (np.logaddexp(0, z) - t * z).sum() + 5e-4 * (found[0] - 1) ** 2, np.array(down)

    options = {"ftol": 0, "gtol": 1e-12, "maxiter": 9999}
    slope, intercept = minimize(loss, (0.5, 0.1), jac=True, bounds=((0, None), (None, None)), options=options).x
    return [1 / (1 + np.exp(-(slope * odds_of(value) + intercept))) for value in GRID]


def steps(truth, share):
    """The best rising steps: of all means that begin at or before a share the largest of the least that end at or after it."""
    values = sorted(set(share.tolist()))
    held = [truth[share == value].tolist() for value in values]
    counts, sums = ([0, *np.cumsum([of(part) for part in held]).tolist()] for of in (len, sum))
    ends, least = range(len(values)), {}
    for first in ends:
        lowest = 2.0
        for last in reversed(range(first, len(values))):
            lowest = min(lowest, (sums[last + 1] - sums[first]) / (counts[last + 1] - counts[first]))
            least[first, last] = lowest
    fitted = [max(least[first, k] for first in range(k + 1)) for k in ends]
    places, heights = [], []
    for height in sorted({round(value, 9) for value in fitted}):
        here = [k for k in ends if abs(fitted[k] - height) < 1e-8]
        heights.append(height)
        places.append(float(np.concatenate([[values[k]] * len(held[k]) for k in here]).mean()))
    mines = int(sum(truth))
    least, most = 1 / (len(truth) - mines + 2), (mines + 1) / (mines + 2)
    return [min(max(float(np.interp(value, places, heights)), least), most) for value in GRID]


@pytest.mark.parametrize("seed", range(8))
def test_lines_and_steps(seed):
    """Few samples and many, shares at both ends, and shares that fall where the mines are: then all get the same."""
    count, slope = (6, 12, 40, 90)[seed % 4], (1.0, 0.4, 3.0, -2.0)[seed // 2]
    truth, share = drawn(count, seed, slope, 1 + seed % 2)
    assert _fit("logistic", truth, share, np.array(GRID)) == pytest.approx(line(truth, share), abs=2e-6)
    assert _fit("isotonic", truth, share, np.array(GRID)) == pytest.approx(steps(truth, share), abs=1e-7)


def test_shares_that_tell_the_wrong_way_round_get_the_share_of_mines():
    truth, share = np.array([1, 1, 0, 0, 0, 0]), np.array([0.1, 0.2, 0.6, 0.7, 0.8, 0.9])
    assert _fit("logistic", truth, share, np.array([0.0, 0.4, 1.0])) == pytest.approx([(2 * 3 / 4 + 4 / 6) / 6] * 3)


@pytest.mark.parametrize("label", [0, 1])
def test_samples_of_one_class_tell_only_that(label):
    truth = np.full(5, label)
    for method in ("logistic", "isotonic"):
        assert _fit(method, truth, np.linspace(0, 1, 5), np.array(GRID)).tolist() == [label] * 101


@pytest.mark.parametrize(
    ("seed", "count", "slope"), [(1, 120, 0.3), (2, 120, 1.0), (3, 119, 0.3), (4, 150, 0.1), (5, 120, 4.0), (6, 120, STEP)]
)
def test_the_choice_of_a_calibration(seed, count, slope, monkeypatch):
    """Judged on other folds; the least squared error, none of equal ones and unless it gains twice its standard error."""
    assert calibration.LEAST_ISOTONIC == 1000
    monkeypatch.setattr(calibration, "LEAST_ISOTONIC", 120)
    truth, share = drawn(count, seed, slope)
    fold = np.random.default_rng(seed).integers(0, 4, count) * 3
    judged = {"none": share.tolist()}
    for method, learn in (("logistic", line), ("isotonic", steps))[: 2 if count >= 120 else 1]:
        judged[method] = [0.0] * count
        for number in (0, 3, 6, 9):
            y = learn(truth[fold != number], share[fold != number])
            for k in range(count):
                if fold[k] == number:
                    judged[method][k] = float(np.interp(share[k], GRID, y))
    errors = {name: [(p - t) ** 2 for p, t in zip(values, truth)] for name, values in judged.items()}
    scores = {name: sum(values) / count for name, values in errors.items()}
    best = min(scores, key=lambda name: round(scores[name], 6))
    gains = [raw - own for raw, own in zip(errors["none"], errors[best])]
    mean = sum(gains) / count
    spread = (sum((gain - mean) ** 2 for gain in gains) / count) ** 0.5
    best = best if mean > 2 * spread / count**0.5 else "none"
    found = learn_calibration(truth, share, fold)
    assert slope != STEP or best == "isotonic"
    assert found.method == best and found.x == pytest.approx(GRID)
    y = {"none": GRID, "logistic": line(truth, share), "isotonic": steps(truth, share)}[best]
    assert found.y == pytest.approx(y, abs=2e-6)
    assert (found.brier, found.raw_brier) == pytest.approx((scores[best], scores["none"]), abs=1e-6)
    for curve, error, name in ((found.curve, found.error, best), (found.raw_curve, found.raw_error, "none")):
        wanted = classes(truth, judged[name])
        assert np.array(curve) == pytest.approx(np.array(wanted), abs=1e-4)
        assert error == pytest.approx(sum(abs(p - t) * n for p, t, n in wanted) / count, abs=1e-4)


def classes(truth, values):
    """Ten classes of as many samples, the first ones with one more where ten do not divide them."""
    order, start, found = sorted(range(len(values)), key=lambda k: (round(values[k], 9), k)), 0, []
    for k in range(10):
        here = order[start : start + len(values) // 10 + (k < len(values) % 10)]
        start += len(here)
        found.append((sum(values[k] for k in here) / len(here), sum(truth[k] for k in here) / len(here), len(here)))
    return found
