"""Land that no sample shows: the covers a forest would have to guess about, and where to digitise first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterable, Sequence

import numpy as np

from ...arrays import column_medians
from ...errors import InputError
from ...feedback import Feedback
from ...messages import Message, joined
from ...report.html import cell_text
from ...vector import Table, concatenate
from ..drawing import cover_clusters

LEAST_SHARE = 0.01
"""A cover with a smaller share of the objects is not worth a sentence."""

FEWEST = 20
"""Objects; of fewer no covers are made."""


@dataclass(frozen=True)
class Gap:
    """A cover without a sample.

    Attributes
    ----------
    rows : (n,) int64 array
        Its objects, by position in the layer.
    share : float
        Of the objects of the land.
    means : dict
        Spectral feature -> median over its objects.
    x, y : float
        Centroid of the object that is most like the rest of the cover.
    """

    rows: np.ndarray
    share: float
    means: dict
    x: float
    y: float


def find_gaps(land, sample_rows: np.ndarray, names: Sequence[str], seed: int) -> list:
    """Covers of the land, by their spectral means, in which no training sample lies; the largest first.

    Parameters
    ----------
    land : Candidates
        All objects, or a random part of them.
    sample_rows : (m,) int64 array
        Positions in the layer of the training samples, of mines and of other land.
    names : sequence of str
        Columns of `land.spectral`.
    """
    if len(land) < FEWEST or not land.spectral.shape[1]:
        return []
    covers = cover_clusters(land.spectral, land.keys, seed)
    sampled = np.zeros(int(covers.max()) + 1, bool)
    sampled[covers[np.isin(land.rows, sample_rows)]] = True
    gaps = []
    for number in np.flatnonzero(~sampled):
        members = np.flatnonzero(covers == number)
        if len(members) < max(LEAST_SHARE * len(land), 1):
            continue
        values = land.spectral[members]
        middle = column_medians(values, np.nan)
        distance = np.nansum(((values - middle) / (np.nanstd(land.spectral, axis=0) + 1e-12)) ** 2, axis=1)
        nearest = members[int(distance.argmin())]
        means = dict(zip(names, middle.tolist()))
        gaps.append(Gap(land.rows[members], len(members) / len(land), means, float(land.x[nearest]), float(land.y[nearest])))
    return sorted(gaps, key=lambda gap: (-gap.share, gap.x, gap.y))


def tell_gaps(gaps: Sequence[Gap], feedback: Feedback) -> None:
    """Warn of the covers that no sample shows, with what they look like and where they lie."""
    if not gaps:
        return
    lines = [
        Message(
            "cover {number}, {share:.1%} of the objects{looks}, for example at {x:.0f}, {y:.0f}",
            number=number,
            share=gap.share,
            looks="".join(f", {name} {cell_text(value)}" for name, value in gap.means.items() if value == value),
            x=gap.x,
            y=gap.y,
        )
        for number, gap in enumerate(gaps, 1)
    ]
    feedback.warning(
        Message(
            "No training sample shows {share:.1%} of the land: {covers}. The forest has to guess there. Draw reference polygons "
            "of what it is, the layer GAPS shows where.",
            share=sum(gap.share for gap in gaps),
            covers=joined("; ", lines),
        )
    )


def gaps_table(chunks: Iterable[Table], gaps: Sequence[Gap], feedback: Feedback) -> Table:
    """The objects of all gaps as polygons with `cover` (1 = the largest), `cover_share` and the spectral means.

    Parameters
    ----------
    chunks : iterable of Table
        The objects again, in the same order.
    """
    rows = np.concatenate([gap.rows for gap in gaps]) if gaps else np.zeros(0, np.int64)
    cover = np.repeat(np.arange(1, len(gaps) + 1), [len(gap.rows) for gap in gaps]) if gaps else rows
    share = np.repeat([gap.share for gap in gaps], [len(gap.rows) for gap in gaps]) if gaps else np.zeros(0)
    order = np.argsort(rows, kind="stable")
    rows, cover, share, parts, start, empty = rows[order], cover[order], share[order], [], 0, None
    for table in chunks:
        feedback.check()
        inside = (rows >= start) & (rows < start + len(table))
        empty = table.select(np.zeros(0, np.int64))
        if inside.any():
            parts.append(table.select(rows[inside] - start))
        start += len(table)
    if empty is None:
        raise InputError("The objects layer has no objects. Choose another layer.")
    table = concatenate(parts) if parts else empty
    if len(table) != len(rows):
        raise InputError("Layer '{layer}' changed while it was read. Save its edits and run again.", layer=table.name)
    result = Table(
        table.geometry, {**table.columns, "cover": cover.astype(np.int64), "cover_share": share}, table.crs, table.name
    )
    result.comments = {
        "cover": "Number of the cover that no sample shows, the largest first",
        "cover_share": "Share of the objects of the land that are of this cover",
    }
    return result
