"""Shape of objects: exact whole-number moments and borders, then extremes over the border of the object's ellipse."""

from __future__ import annotations

import numpy as np

from .._jit import kernel


@kernel
def add_geometry(local, row0, column0, number, sums, borders, extents):
    """Pixel counts, coordinate sums, border edges and bounding boxes.

    local int32 [rows + 2, columns + 2], -1 = no object; row0, column0: position of the window in the raster.
    number int64 [objects]; sums int64 [objects, 5]: x, y, xx, yy, xy with x = column and y = row of the raster;
    borders int64 [objects]: pixel edges to another object, to no object or to the edge of the raster, holes included;
    extents int64 [objects, 4]: first and last row, first and last column.
    """
    for r in range(1, local.shape[0] - 1):
        y = np.int64(row0 + r - 1)
        for c in range(1, local.shape[1] - 1):
            k = local[r, c]
            if k < 0:
                continue
            x = np.int64(column0 + c - 1)
            number[k] += 1
            sums[k, 0] += x
            sums[k, 1] += y
            sums[k, 2] += x * x
            sums[k, 3] += y * y
            sums[k, 4] += x * y
            edges = 0
            if local[r - 1, c] != k:
                edges += 1
            if local[r + 1, c] != k:
                edges += 1
            if local[r, c - 1] != k:
                edges += 1
            if local[r, c + 1] != k:
                edges += 1
            borders[k] += edges
            extents[k, 0] = min(extents[k, 0], y)
            extents[k, 1] = max(extents[k, 1], y)
            extents[k, 2] = min(extents[k, 2], x)
            extents[k, 3] = max(extents[k, 3], x)


@kernel
def ellipse_radius(dx, dy, shape):
    """Squared radius of a point in units of the object's ellipse, up to the object's own factor.

    x' adj(S) x with shape = (centre x, centre y, var x, var y, cov xy): symmetric in x and y, so that a turn by 90
    degrees and a mirror image give the same float.
    """
    return (shape[3] * (dx * dx) + shape[2] * (dy * dy)) - (2.0 * shape[4]) * (dx * dy)


@kernel
def nearest_on_edge(fixed, low, high, across, along, covariance):
    """Smallest value of the quadratic form on a pixel edge.

    The edge lies at distance `fixed` from the centre in one axis and runs from `low` to `high` in the other; `across` and
    `along` are the variances of these two axes. Minimum at along * t = covariance * fixed ... cut to the edge.
    """
    place = min(max(covariance * fixed / across, low), high)
    return (along * (fixed * fixed) + across * (place * place)) - (2.0 * covariance) * (fixed * place)


@kernel
def ellipse_extremes(local, row0, column0, shapes, middles, furthest, nearest, holds_centre):
    """Extremes of each object's border in units of its own ellipse.

    local int32 [rows + 2, columns + 2]; shapes float64 [objects, 5]: centre x, y relative to the middle of the bounding
    box, variance of x and y and covariance, all in half pixels; middles int64 [objects, 5]: first + last column,
    first + last row, sums of the doubled relative coordinates x and y, number of pixels (0 = skip the object).
    Returned in place: furthest = largest squared radius of a pixel corner, nearest = smallest on an edge between object
    and not-object (both times the determinant), holds_centre = True if a pixel's closed square holds the centre.
    """
    for r in range(1, local.shape[0] - 1):
        for c in range(1, local.shape[1] - 1):
            k = local[r, c]
            if k < 0 or middles[k, 4] == 0:
                continue
            shape = shapes[k]
            px = 2 * np.int64(column0 + c - 1) - middles[k, 0]
            py = 2 * np.int64(row0 + r - 1) - middles[k, 1]
            n = middles[k, 4]
            if abs(px * n - middles[k, 2]) <= n and abs(py * n - middles[k, 3]) <= n:
                holds_centre[k] = True
            left, right, above, below = local[r, c - 1] != k, local[r, c + 1] != k, local[r - 1, c] != k, local[r + 1, c] != k
            if not (left or right or above or below):
                continue
            x0, x1 = px - 1 - shape[0], px + 1 - shape[0]
            y0, y1 = py - 1 - shape[1], py + 1 - shape[1]
            corner = max(
                max(ellipse_radius(x0, y0, shape), ellipse_radius(x1, y0, shape)),
                max(ellipse_radius(x0, y1, shape), ellipse_radius(x1, y1, shape)),
            )
            furthest[k] = max(furthest[k], corner)
            if left:
                nearest[k] = min(nearest[k], nearest_on_edge(x0, y0, y1, shape[2], shape[3], shape[4]))
            if right:
                nearest[k] = min(nearest[k], nearest_on_edge(x1, y0, y1, shape[2], shape[3], shape[4]))
            if above:
                nearest[k] = min(nearest[k], nearest_on_edge(y0, x0, x1, shape[3], shape[2], shape[4]))
            if below:
                nearest[k] = min(nearest[k], nearest_on_edge(y1, x0, x1, shape[3], shape[2], shape[4]))


@kernel
def count_inside(local, row0, column0, shapes, middles, limits, inside):
    """Pixels of each object inside the ellipse and the rectangle of the same area, centre and direction.

    Arguments as in `ellipse_extremes`; limits float64 [objects, 3]: largest quadratic form of the ellipse, squared half
    length and squared half width of the rectangle in half pixels; inside int64 [objects, 2]: ellipse, rectangle.

    The square of the coordinate along the major axis is (x^2 + y^2 + ((a - b)(x^2 - y^2) + 4 c x y) / D) / 2, with
    D = sqrt((a - b)^2 + 4 c^2): no angle, and alike for both axes.
    """
    for r in range(1, local.shape[0] - 1):
        for c in range(1, local.shape[1] - 1):
            k = local[r, c]
            if k < 0 or middles[k, 4] == 0:
                continue
            shape = shapes[k]
            x = 2 * np.int64(column0 + c - 1) - middles[k, 0] - shape[0]
            y = 2 * np.int64(row0 + r - 1) - middles[k, 1] - shape[1]
            if ellipse_radius(x, y, shape) <= limits[k, 0]:
                inside[k, 0] += 1
            difference = shape[2] - shape[3]
            axes = np.sqrt(difference * difference + 4.0 * (shape[4] * shape[4]))
            if axes > 0.0:
                turned = (difference * (x * x - y * y) + 4.0 * (shape[4] * (x * y))) / axes
            else:
                turned = abs(x * x - y * y)
            along, across = 0.5 * (x * x + y * y + turned), 0.5 * (x * x + y * y - turned)
            if along <= limits[k, 1] and across <= limits[k, 2]:
                inside[k, 1] += 1
