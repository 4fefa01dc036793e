"""ROC curves as a picture."""

from __future__ import annotations

from typing import Iterable

import numpy as np


def roc_chart(truth: np.ndarray, curves: Iterable[tuple], width: float, height: float) -> str:
    """SVG of ROC curves; `curves`: (label in the legend, probabilities) each; width and height in inches."""
    from sklearn.metrics import roc_curve

    from ..report.charts import COLOURS, new_figure, to_svg

    figure, axes = new_figure(width, height)
    for (label, probability), colour in zip(curves, COLOURS):
        known = ~np.isnan(probability)
        alarms, recall, _ = roc_curve(truth[known] == 1, probability[known], drop_intermediate=False)
        axes.plot(alarms, recall, color=colour, label=label)
    axes.plot([0, 1], [0, 1], color="#999999", linewidth=0.8, linestyle="--")
    axes.set(
        xlabel="False alarms (share of non-mine samples)", ylabel="Recall (share of mine samples)", xlim=(0, 1), ylim=(0, 1.01)
    )
    axes.legend(loc="lower right", frameon=False)
    return to_svg(figure)
