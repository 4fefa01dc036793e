"""What *Mine statistics* says of a run, in the log and on top of its report."""

import os

from ..core.messages import with_figures
from .desktop.field_texts import shown_value
from .feedback import tell_words


def tell_statistics(step, result, feedback):
    """Say what was found, in lines of the log."""
    summary = {row[0]: row[1] for row in result.tables["summary"].rows}
    if summary["number of mines"]:
        feedback.info(
            with_figures(
                step.tr("{count} {count:mine|mines} with {area:.3f} km2 in all, {mean:.3f} km2 on average."),
                count=summary["number of mines"],
                area=summary["total area"],
                mean=summary["mean area"],
            )
        )
    else:
        feedback.warning(step.tr("The inventory holds no mine: all counts are zero."))
    kinds = ", ".join(f"{shown_value('type', row[0])} {row[1]}" for row in result.tables["types"].rows[:-1])
    feedback.info(step.tr("By type: {kinds}.").format(kinds=kinds))
    if result.clustering is not None:
        feedback.info(result.tables["clustering"].note)
    for words in result.words:
        tell_words(words, feedback)
    for note in result.notes:
        feedback.info(note)
    for warning in result.warnings:
        feedback.warning(warning)


def facts_of(step, job):
    """Table on top of the report."""
    labels = {
        "mines": step.tr("Mines"),
        "register": step.tr("Register"),
        "counties": step.tr("Counties"),
        "basin": step.tr("Basin"),
        "rivers": step.tr("Rivers"),
    }
    facts = {label: getattr(getattr(job, name), "name", None) for name, label in labels.items()}
    facts[step.tr("Elevation model")] = os.path.basename(job.dem) if job.dem else None
    facts[step.tr("Area field")] = job.area_field or None
    facts[step.tr("Seed")] = job.seed
    return facts
