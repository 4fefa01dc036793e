#!/usr/bin/env bash
# scikit-learn 1.7.2: StratifiedGroupKFold with shuffle=True shuffles the class counts of the groups but not the groups: the folds that it
# balances belong to other groups, so nothing is stratified; without shuffle, and in 1.8.0 (its pull request 32540), shares are even.
# For users: QGIS and Linux distributions bring older versions for years. Spatial cross-validation with such folds has folds with
# hardly a mine and others full of them, on any but tiny data, without a word. Remedy: renumber the groups at random, do not shuffle.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cat > folds.py <<'PY'
import numpy as np
import sklearn
from sklearn.model_selection import StratifiedGroupKFold

places = np.repeat(np.arange(100), 10)
mine = np.repeat(np.arange(100) % 5 == 0, 10).astype(int)  # in 20 of 100 places


def mines_in_folds(places, **settings):
    return [int(mine[test].sum()) for _, test in StratifiedGroupKFold(5, **settings).split(places, mine, places)]


plain, shuffled = mines_in_folds(places), [mines_in_folds(places, shuffle=True, random_state=seed) for seed in range(3)]
renumbered = mines_in_folds(np.random.RandomState(0).permutation(100)[places])
print("scikit-learn", sklearn.__version__, "samples of mines in the five folds")
print("  without shuffle", plain, "renumbered", renumbered, "with shuffle", *shuffled)
assert plain == renumbered == [40] * 5
uneven = any(fold != [40] * 5 for fold in shuffled)
assert uneven == (sklearn.__version__ == "1.7.2"), "shuffled folds behave otherwise now"
PY
for version in 1.7.2 1.8.0; do
    name=v$version environment "scikit-learn==$version" 'numpy<2.4'
    "$python" folds.py
done
