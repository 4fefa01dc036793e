"""The charts of docs/study.md, and the figures that they share with its tables."""

from __future__ import annotations

import numpy as np

PARAMETERS = {
    "max_features": "Features tried at each split",
    "min_samples_leaf": "Smallest leaf (samples)",
    "min_samples_split": "Smallest split (samples)",
}


def parameter_chart(studies) -> str:
    """Four panels: accuracy by features, leaf, split and trees; a thin line a landscape, a thick one for their mean."""
    from mine_mapper.core.report.charts import COLOURS, new_figure, to_svg

    figure, axes = new_figure(7.2, 5.2, columns=2, rows=2)
    panels = axes.ravel()
    for panel, (parameter, label) in zip(panels, PARAMETERS.items()):
        values = sorted(marginal(studies[0], parameter))
        lines = np.array([[marginal(study, parameter)[value] for value in values] for study in studies])
        _draw(panel, np.arange(len(values)), lines, COLOURS)
        panel.set_xticks(np.arange(len(values)), [str(value) for value in values])
        panel.set(xlabel=label, ylabel="Accuracy (%)")
    trees = [entry["trees"] for entry in studies[0]["tuning"]["trees"]]
    lines = np.array([[100 * entry["accuracy"] for entry in study["tuning"]["trees"]] for study in studies])
    _draw(panels[3], trees, lines, COLOURS)
    panels[3].set_xscale("log")
    panels[3].set_xticks([10, 100, 1000])
    panels[3].xaxis.set_major_formatter("{x:.0f}")
    panels[3].set(xlabel="Trees (best combination)", ylabel="Accuracy (%)")
    panels[0].legend(frameon=False)
    limits = [panel.get_ylim() for panel in panels]
    for panel in panels:  # one scale, so that noise does not look like an effect
        panel.set_ylim(min(low for low, _ in limits), max(high for _, high in limits))
    return to_svg(figure)


def marginal(study: dict, parameter: str) -> dict:
    """Mean accuracy over all combinations with each value of a parameter."""
    found: dict = {}
    for cell in study["tuning"]["cells"]:
        found.setdefault(cell[parameter], []).append(cell["accuracy"])
    return {value: 100 * float(np.mean(accuracies)) for value, accuracies in found.items()}


def ranking(studies) -> list:
    """Features by their mean scaled importance."""
    names = studies[0]["importance"]["features"]
    means = {name: np.mean([study["importance"]["features"][name] for study in studies]) for name in names}
    return sorted(names, key=lambda name: -means[name])


def _draw(panel, places, lines, colours) -> None:
    for number, line in enumerate(lines):
        panel.plot(places, line, color="#a9bcc6", linewidth=0.9, label="" if number else "one landscape")
    panel.plot(places, lines.mean(0), color=colours[0], marker="o", markersize=4, label="mean")


def importance_chart(studies) -> str:
    """Bars of the fifteen most important features; whiskers from the lowest to the highest landscape."""
    from mine_mapper.core.report.charts import COLOURS, new_figure, to_svg

    names = ranking(studies)[:15]
    values = np.array([[study["importance"]["features"][name] for study in studies] for name in names])
    mean, places = values.mean(1), np.arange(len(names))[::-1]
    figure, axes = new_figure(6.4, 0.8 + 0.22 * len(names))
    axes.barh(places, mean, color=COLOURS[0], height=0.65)
    whiskers = np.vstack([mean - values.min(1), values.max(1) - mean])
    axes.errorbar(mean, places, xerr=whiskers, fmt="none", ecolor="#333333", elinewidth=0.9, capsize=2)
    axes.set_yticks(places, names)
    axes.set_xlabel("Scaled importance (decrease in accuracy / standard error)")
    axes.grid(axis="y", visible=False)
    return to_svg(figure)
