#!/usr/bin/env bash
# scikit-learn 1.7.2: a random forest with a fixed random_state gives other probabilities from one call of predict_proba to the next when
# n_jobs is above 1: the trees' votes are added in the order in which the threads finish, so the last bits differ.
# For users: two runs of one map have other checksums, and objects whose probability is just the threshold (a threshold chosen from the
# data always is some object's probability) change their class. Remedy: n_jobs=1 for the prediction, or add the trees in their order.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
environment scikit-learn==1.7.2 'numpy<2.3'
"$python" -W ignore - <<'PY'
import numpy as np
import sklearn
from sklearn.ensemble import RandomForestClassifier

draw = np.random.default_rng(0)
features = draw.random((20000, 20))
mine = features[:, 0] + draw.normal(0, 0.3, 20000) > 0.5
forest = RandomForestClassifier(300, min_samples_leaf=3, random_state=0, n_jobs=2).fit(features[:5000], mine[:5000])
print("scikit-learn", sklearn.__version__, "numpy", np.__version__)
first = forest.predict_proba(features)[:, 1]
for call in range(2, 60):
    again = forest.predict_proba(features)[:, 1]
    if (again != first).any():
        break
print(f"call {call}: {int((again != first).sum())} of {first.size} probabilities differ, by up to {np.abs(again - first).max():.1e}")
threshold = first[again < first].max() if (again < first).any() else first[again > first].min()
print(f"with the threshold {threshold!r}: {int(((again >= threshold) != (first >= threshold)).sum())} objects change their class")
assert (again != first).any(), "the same call gives the same bits now"
forest.n_jobs = 1
assert all((forest.predict_proba(features) == forest.predict_proba(features)).all() for _ in range(3))
print("with n_jobs=1: the same every time")
PY
