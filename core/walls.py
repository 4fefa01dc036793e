"""Blocks of one value in an elevation model, told by the cliffs around them."""

from __future__ import annotations

import numpy as np

from .messages import Message

CLIFF = 100.0
"""Metres between neighbours: a pixel of exactly 0 beside ground this high is hardly the sea."""

BLOCK = 20
"""Fewer pixels of one value are no block."""


class Walls:
    """Blocks of one value with cliffs around, as a clip or a mosaic without a no-data value leaves them; fed part by part."""

    def __init__(self):
        self._sums: dict = {}

    def add(self, elevation: np.ndarray) -> None:
        """Look at (rows, columns) heights, NaN = none: at 0, and at the value that stands at most of the cliffs."""
        pairs = ((elevation[:, 1:], elevation[:, :-1]), (elevation[1:], elevation[:-1]))
        cliffs = [np.abs(one - other) > CLIFF for one, other in pairs]
        ends = np.concatenate([side[at] for pair, at in zip(pairs, cliffs) for side in pair])
        ends, counts = np.unique(ends, return_counts=True)
        for value in {0.0, float(ends[counts.argmax()])} if len(ends) else {0.0}:
            pixels = int((elevation == value).sum())
            sums = np.array([pixels, 0, 0, 0])
            for (one, other), at in zip(pairs, cliffs) if pixels else ():
                rim = ((one == value) != (other == value)) & np.isfinite(one + other)
                sums[1:] += ((one == value) & (other == value)).sum(), rim.sum(), (rim & at).sum()
            self._sums[value] = self._sums.get(value, 0) + sums

    def tell(self, name: str, pixels: int) -> list:
        """Sentences about the blocks of a DEM of so many pixels.

        Of values other than 0 at least half of the rim is cliff, which no lake's is, and the pixels touch each other.
        """
        return [
            Message(
                "{share:.1%} of DEM '{name}' is exactly {value:g} beside ground more than {height:g} m higher or lower: this "
                "looks like a clip or a mosaic without a no-data value, and elevation and slope are wrong there. Declare "
                "{value:g} as no data (Translate, 'Assign a specified nodata value'), or choose a DEM that covers the area.",
                share=count / pixels,
                name=name,
                value=value,
                height=CLIFF,
            )
            for value, (count, within, rim, cliffs) in sorted(self._sums.items())
            if count >= BLOCK and cliffs and (not value or (2 * within >= count and 2 * cliffs >= rim))
        ]
