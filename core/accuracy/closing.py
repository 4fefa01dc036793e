"""The last lines of a log: what the accuracy means for the number of mines, and what to do."""

from __future__ import annotations

from ..messages import Message
from .verdict import BAD, CAREFUL, FEW, count_interval, found_mines, read_measures, real_mines


def closing_lines(columns, rows, count: int) -> list:
    """(text, is it a warning?) of each line, for a person who only reads the end of the log.

    Parameters
    ----------
    columns : sequence of str
        Names of the columns of the accuracy table.
    rows : sequence of sequences
        Its rows.
    count : int
        Number of mines on the map.
    """
    lines, advice = _sentences(columns, rows, count)
    return [(text, kind == BAD) for text, kind in lines] + [(text, True) for text in advice]


def meaning(columns, rows, count: int) -> list:
    """(text, kind of `verdict`) of the same sentences, for the head of a report."""
    lines, advice = _sentences(columns, rows, count)
    kind = BAD if any(kind == BAD for _, kind in lines) else CAREFUL
    return lines + [(text, kind) for text in advice]


def _sentences(columns, rows, count):
    """((text, kind) of each sentence, what to do)."""
    found = read_measures([dict(zip(columns, row)) for row in rows])
    real, seen = real_mines(found), found_mines(found)
    head = Message("The map has {count} {count:mine|mines}.", count=count)
    if real is None:
        text = (
            "{head} None of them was checked: how many are real is not known. Add references, or label a sample of "
            "'Draw accuracy sample'."
        )
        return [(Message(text, head=head), BAD)], []
    lines = [(Message("{head} {checked}", head=head, checked=real.text), real.kind)]
    low_high = count_interval(found, count)
    if low_high is not None:
        text = "If the checked mines are like the others, {low} to {high} of the {count} are real."
        lines.append((Message(text, low=low_high[0], high=low_high[1], count=count), real.kind))
    if seen is not None:
        lines.append((seen.text, seen.kind))
    return lines, list(_advice(found, real, seen))


def _advice(found, real, seen):
    if real.kind != BAD and (seen is None or seen.kind != BAD):
        checked = found["mines", "detected"]["value"]
        if real.kind == CAREFUL and float(checked) < FEW:
            yield Message(
                "Fewer than {few} mines were checked, so the figures are vague: more reference mines make them sharper.", few=FEW
            )
        return
    if real.kind == BAD:
        yield Message(
            "Do not hand this number on yet. Look at the mines in the order of the field 'review_order' first: a narrow "
            "reference also makes right mines look wrong. Fewer false alarms: a higher THRESHOLD, a larger MIN_AREA, more "
            "reference outlines."
        )
    if seen is not None and seen.kind == BAD:
        yield Message(
            "The map misses many known mines. More of them: a lower THRESHOLD, a smaller SCALE if the mines are small, more "
            "reference outlines of the kinds that were missed."
        )
