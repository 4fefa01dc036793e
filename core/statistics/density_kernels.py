"""Numba kernel of the density of mines."""

from __future__ import annotations

from .._jit import kernel


@kernel
def add_kernels(columns, rows, weights, radius_columns, radius_rows, inside, density, lost):
    """Add a quartic kernel for each mine, normalised over the cells inside the basin.

    Weight of a cell whose centre lies at the distance u bandwidths: ``(1 - u^2)^2`` for u < 1 (the quartic kernel
    ``3 / pi (1 - u^2)^2 / h^2`` up to its constant, Silverman 1986, p. 76); the weights of one mine are divided by
    their sum over the basin, so that every mine adds exactly its weight, also at the edge.

    columns, rows float64 [mines]: position in cells (0.5 = centre of the first); weights float64 [mines];
    radius_columns, radius_rows float64: bandwidth in cells; inside bool [rows, columns]; density float64
    [rows, columns]: added to, weight per cell; lost bool [mines]: set where no cell of the basin lies within the bandwidth.
    """
    height, width = inside.shape
    for m in range(columns.shape[0]):
        first_row = max(int(rows[m] - radius_rows) - 1, 0)
        last_row = min(int(rows[m] + radius_rows) + 2, height)
        first_column = max(int(columns[m] - radius_columns) - 1, 0)
        last_column = min(int(columns[m] + radius_columns) + 2, width)
        total = 0.0
        for r in range(first_row, last_row):
            dy = (r + 0.5 - rows[m]) / radius_rows
            for c in range(first_column, last_column):
                if inside[r, c]:
                    dx = (c + 0.5 - columns[m]) / radius_columns
                    u2 = dx * dx + dy * dy
                    if u2 < 1.0:
                        total += (1.0 - u2) * (1.0 - u2)
        if total <= 0.0:
            lost[m] = True
            continue
        for r in range(first_row, last_row):
            dy = (r + 0.5 - rows[m]) / radius_rows
            for c in range(first_column, last_column):
                if inside[r, c]:
                    dx = (c + 0.5 - columns[m]) / radius_columns
                    u2 = dx * dx + dy * dy
                    if u2 < 1.0:
                        density[r, c] += weights[m] * (1.0 - u2) * (1.0 - u2) / total
