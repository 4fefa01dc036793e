#!/usr/bin/env bash
# scikit-learn 1.9.1: weighted kappa (cohen_kappa_score with weights "linear" or "quadratic") takes the distance of two classes from their
# places in the sorted list of the labels that occur: texts by the alphabet (high, low, medium), also where they are an ordered pandas
# categorical, numbers by rank and not by value, and a grade that nobody gave does not count. The documentation of `weights` and `labels` says
# nothing of it.
# For users: the agreement of two interpreters on "low, medium, high" disturbance is reckoned with low next to high; the same judgements as
# 1, 2, 3 give another kappa, and it changes again when an unused grade is passed in `labels`. Remedy: give `labels` in their order, all of them.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
environment scikit-learn==1.9.1 pandas==3.0.1 'numpy<2.4'
cat > kappa.py <<'PY'
import numpy as np
import pandas
import sklearn
from sklearn.metrics import cohen_kappa_score

first, second = np.array([1, 1, 2, 2, 3, 3, 1, 2, 3, 1]), np.array([1, 2, 2, 3, 3, 3, 1, 2, 2, 1])
words = np.array(["", "low", "medium", "high"], dtype=object)
ordered = lambda grades: pandas.Series(pandas.Categorical(words[grades], categories=["low", "medium", "high"], ordered=True))
kappa = lambda a, b, **more: round(float(cohen_kappa_score(a, b, weights="linear", **more)), 3)


def twin(a, b, value):
    """Kappa by its definition: one less the mean distance of the pairs by that of all pairs of the two interpreters."""
    apart = np.abs(value[a][:, None] - value[b][None])
    return round(1 - float(np.diagonal(apart).mean() / apart.mean()), 3)


by_value, alphabet = np.array([0, 1, 2, 3]), np.array([0, 2, 3, 1])
seen = {
    "1, 2, 3": kappa(first, second),
    "words": kappa(words[first], words[second]),
    "ordered categorical": kappa(ordered(first), ordered(second)),
    "words, labels given": kappa(words[first], words[second], labels=["low", "medium", "high"]),
}
print("scikit-learn", sklearn.__version__, "linear kappa of the same judgements:", seen)
print("by definition:", twin(first, second, by_value), "with the alphabet's order:", twin(first, second, alphabet))
assert seen["1, 2, 3"] == seen["words, labels given"] == twin(first, second, by_value)
expected = twin(first, second, alphabet)
assert seen["words"] == seen["ordered categorical"] == expected != twin(first, second, by_value), "words keep their order now"
grades = np.array([0, 1, 2, 5])  # cover in steps; 3 and 4 occur nowhere
steps = kappa(grades[first], grades[second]), kappa(grades[first], grades[second], labels=[1, 2, 3, 4, 5]), twin(first, second, grades)
print("grades 1, 2 and 5 of 1 to 5:", steps[0], "with all labels given:", steps[1], "by definition:", steps[2])
assert steps[0] == seen["1, 2, 3"] and steps[1] == steps[2] != steps[0], "an unused grade counts now"
PY
"$python" -W ignore kappa.py
