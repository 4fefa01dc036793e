#!/usr/bin/env bash
# libpysal 4.14.1: in DistanceBand weights points at the very same place are no neighbours of each other, though their distance, 0, is within
# any threshold: the documentation says that w is 1 if the distance is <= threshold. Sparse matrices drop the zeros. Three mines at one place
# and none near it are reported as islands. The package's own Graph.build_distance_band makes them neighbours, and so does KNN.
# For users: registers that place mines at the centre of their village or licence are full of such points; Moran's I and local statistics
# leave out just the closest pairs, and another class of the same package gives another figure. Remedy: use Graph, or move the points apart.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
environment libpysal==4.14.1 'numpy<2.4'
cat > neighbours.py <<'PY'
import libpysal
import numpy as np
from libpysal.graph import Graph
from libpysal.weights import KNN, DistanceBand

places = np.array([(0, 0), (0, 0), (0, 0), (9000, 0), (9100, 0)], float)  # three mines at one village, two at another
band, graph = DistanceBand(places, 500, silence_warnings=True), Graph.build_distance_band(places, 500)
found = {
    "DistanceBand": [sorted(int(one) for one in band.neighbors[i]) for i in range(5)],
    "Graph": [sorted(int(one) for one in graph.neighbors[i]) for i in range(5)],
    "KNN": [sorted(int(one) for one in KNN.from_array(places, k=2).neighbors[i]) for i in range(5)],
}
print("libpysal", libpysal.__version__, "neighbours within 500 m (KNN: the two nearest), islands of DistanceBand", band.islands)
for name, neighbours in found.items():
    print(name, neighbours)
near = np.hypot(*(places[:, None] - places[None]).transpose(2, 0, 1)) <= 500
expected = [[j for j in range(5) if j != i and near[i, j]] for i in range(5)]
assert found["Graph"] == expected and found["KNN"][0] == [1, 2]
assert found["DistanceBand"] == [[], [], [], [4], [3]], "points at one place are neighbours now"
PY
"$python" -W ignore neighbours.py
