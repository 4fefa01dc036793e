#!/usr/bin/env bash
# A point on a polygon jumps when its corners move by two billionths of a metre (shapely 2.0.7, GEOS 3.11).
#
# point_on_surface takes a horizontal line near half the height of the polygon. Outlines of raster objects have corners at exactly that
# height, so the last bit of a coordinate decides on which side of a step the line runs, and the point moves by whole pixels, or into another arm
# of the shape. Such bits change by a round trip through another coordinate system, or in another program.
# For users: labels, "points on surface" of two copies of one layer and joins by them do not agree. Remedy: round the corners first.
set -euo pipefail
cd "$(mktemp -d)"
python3 -m venv env
env/bin/pip install --quiet 'numpy<2' 'shapely==2.0.7'
env/bin/python - <<'PYTHON'
import numpy as np
import shapely

draws = np.random.default_rng(3).integers(0, 9, (200, 14, 2)).tolist()
shapes = np.array(
    [shapely.union_all([shapely.box(500000 + 10 * x, 4800000 + 10 * y, 500060 + 10 * x, 4800020 + 10 * y) for x, y in one]) for one in draws]
)

moved = shapely.transform(shapes, lambda corners: corners + 2e-9 * np.sin(37 * corners.sum(axis=1, keepdims=True)))
distance = shapely.distance(shapely.point_on_surface(shapes), shapely.point_on_surface(moved))
print("shapely", shapely.__version__, "GEOS", shapely.geos_version_string)
print("outlines of pixels:", len(shapes), "corners moved by up to 2e-9 m")
print("points that moved by more than a metre:", int((distance > 1).sum()), "the farthest by", round(float(distance.max()), 2), "m")
assert (distance > 1).sum() >= 5, "points keep still now"
rounded = [shapely.point_on_surface(shapely.transform(one, lambda corners: np.round(corners, 3))) for one in (shapes, moved)]
print("with corners rounded to a millimetre:", int((shapely.distance(*rounded) > 1e-6).sum()), "moved")
assert not (shapely.distance(*rounded) > 1e-6).any()
PYTHON
