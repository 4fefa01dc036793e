"""Masks grown by a small disk."""

from __future__ import annotations

from .._jit import kernel


@kernel
def grow_by_disk(mask, half_widths, out):
    """Set all pixels within a disk around each masked one, run by run of the rows.

    Parameters
    ----------
    mask : (rows, columns) bool
    half_widths : (2 k + 1,) int64
        Columns that the disk reaches to each side, for the rows from k above to k below its centre.
    out : (rows, columns) bool
        All False; filled.
    """
    rows, columns = mask.shape
    reach = len(half_widths) // 2
    for r in range(rows):
        c = 0
        while c < columns:
            if not mask[r, c]:
                c += 1
                continue
            start = c
            while c < columns and mask[r, c]:
                c += 1
            for k in range(max(-reach, -r), min(reach, rows - 1 - r) + 1):
                width = half_widths[k + reach]
                for i in range(max(start - width, 0), min(c + width, columns)):
                    out[r + k, i] = True
