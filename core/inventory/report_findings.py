"""The title page, and the page that a superior reads: what was found, how sure it is, what to do next."""

from __future__ import annotations

from ..accuracy import verdict
from ..accuracy.verdict import area_interval, count_interval, found_mines, real_mines
from ..figures import number, percent
from ..report.document import BAD, CAREFUL, GOOD, Heading, KeyFigures, Notice, Paragraph, Steps, TitlePage
from ..report.report_sources import dates_text, imagery
from ..report.tables import without_zeros
from .report_page import Content

UNLICENSED = ("unlicensed", "expired", "suspended")
MOST_COUNTIES = 16
"""Counties whose table fits on the page of findings."""

NONE = (
    "No mine was found. That is a finding only if the land was seen and the map would have shown a mine: check it against a "
    "reference before it is handed on."
)
ONLY_LAND = "The mapped mines themselves were not checked, only objects or land: see the appendix."
REAL = (
    "Many of the mines on the map are not real: the number must not be handed on as it is.",
    "Some of the mines on the map may not be real: look at those of low confidence first.",
)
MISSING = ("Many mines are missing from the map.", "Some mines may be missing from the map.")
"""What to say when few, and when some, are right."""


def title_page(content: Content) -> TitlePage:
    """Region, agency, author, dates and sources, and lines for date and signature."""
    job, words = content.job, content.words
    images = imagery(job.steps)
    dates = dates_text(date for _, date in images) or dates_text(job.image_dates)
    facts = [
        ("Region", job.region),
        ("Agency", job.agency),
        ("Author", job.author),
        ("Date", job.date),
        ("Dates of the imagery", dates or words("not recorded")),
        ("Imagery", "\n".join(name for name, _ in images)),
        ("Mineral register", words("matched with the mines") if job.register else words("not used")),
        ("Accuracy", words("checked against a reference") if content.accuracy else words("not yet checked")),
    ]
    if job.versions:
        facts.append(("Made with", f"Mine Mapper {job.versions['mine_mapper']}, QGIS {job.versions['qgis']}"))
    lines = [words(name) for name, value in (("Date", job.date), ("Signature", "")) if not value]
    shown = [(words(name), text) for name, text in facts if text]
    title = job.title or words("Mine inventory")
    return TitlePage(title, words("Mine Mapper: mines mapped from Sentinel-2 imagery"), shown, lines, words("Contents"))


def findings(content: Content) -> list:
    """Parts of the page of findings."""
    words = content.words
    parts: list = [Heading(words("What was found and how sure it is"), new_page=True), _figures(content)]
    if content.count:
        parts += _certainty(content) + _licences(content)
    else:
        parts.append(Notice(words(NONE), CAREFUL))
    parts += _changes(content)
    parts += [Heading(words("What to do next"), 2), Steps(_next_steps(content))]
    if content.count == 0:
        return parts
    parts += [Heading(words("By type"), 2), content.grid(without_zeros(content.tables["types"], total=True), total=True)]
    counties = content.tables.get("counties")
    if counties is not None and len(counties.rows) <= MOST_COUNTIES:
        parts += [Heading(words("By county"), 2), content.grid(without_zeros(counties, total=True), total=True)]
    return parts


def _summary(content: Content) -> dict:
    return {row[0]: row[1] for row in content.tables["summary"].rows}


def _figures(content: Content) -> KeyFigures:
    words, summary = content.words, _summary(content)
    count, area = content.count, summary["total area"]
    interval = count_interval(content.accuracy, count) if content.accuracy else None
    if not content.accuracy:
        note = words("not yet checked: nobody knows how many are real")
    elif interval is None:
        note = words("no interval: too few mines were checked")
    else:
        note = content.tell("of these {low} to {high} are real (95 % interval)", low=interval[0], high=interval[1])
    figures = [(words("Mines on the map"), number(count), note)]
    estimated = area_interval(content.accuracy) if content.accuracy else None
    if estimated is not None:
        value, low, high = (number(part, 2) for part in estimated)
        note = content.tell(
            "estimated from a sample, 95 % interval {low} to {high} km²; on the map {mapped} km²",
            low=low,
            high=high,
            mapped=number(area, 2),
        )
        figures.append((words("Mine land"), f"{value} {words('km²')}", note))
    else:
        note = words("on the map; without a probability sample there is no interval of the true area")
        figures.append((words("Mine land"), f"{number(area, 2)} {words('km²')}", note))
    share = summary.get("share of the basin")
    if share is not None:
        basin = number(summary["basin area"], 0)
        figures.append((words("Share of the land"), percent(share, 2), f"{words('of')} {basin} {words('km²')}"))
    return KeyFigures(figures)


def _certainty(content: Content) -> list:
    words = content.words
    if not content.accuracy:
        text = words(
            "Not yet checked. Nothing here tells how many of these mines are real and how many are missing. Do not hand this "
            "number on before the map was checked against a reference."
        )
        return [Notice(text, BAD)]
    parts = []
    real, found = real_mines(content.accuracy), found_mines(content.accuracy)
    if real is None:
        parts.append(Notice(words(ONLY_LAND), CAREFUL))
    for judged, (low, careful) in ((real, REAL), (found, MISSING)):
        if judged is None:
            continue
        text = content.translated(judged.text)
        if judged.kind != GOOD:
            text += " " + words(low if judged.kind == BAD else careful)
        parts.append(Notice(text, judged.kind))
    iou = verdict.value_of(content.accuracy, "area", "iou")
    if iou is not None:
        parts.append(
            Paragraph(content.tell("Map and reference share {share} of the land that either calls mine.", share=percent(iou, 0)))
        )
    return parts


def _licences(content: Content) -> list:
    if content.register is None:
        return [Paragraph(content.words("Licences: no register was matched, so nothing is said of them."))]
    counts = _counts(content.register, "register_status")
    text = content.tell(
        "Licences: {bad} of {count} {count:mine|mines} {bad:has|have} no licence in force, {beyond} {beyond:reaches beyond "
        "its own|reach beyond theirs}, {good} {good:lies|lie} inside.",
        bad=sum(counts.get(name, 0) for name in UNLICENSED),
        count=sum(counts.values()),
        beyond=counts.get("beyond", 0),
        good=counts.get("licensed", 0),
    )
    return [Notice(text, CAREFUL if len(counts.keys() - {"licensed"}) else GOOD)]


def _changes(content: Content) -> list:
    if content.change is None:
        return [Paragraph(content.words("Change: no earlier inventory was compared."))]
    counts = _counts(content.change, "change")
    text = content.tell(
        "Change since the earlier year: {new} new {new:mine|mines}, {expanded} expanded, {shrunk} shrunk, {closed} closed.",
        **{name: counts.get(name, 0) for name in ("new", "expanded", "shrunk", "closed")},
    )
    return [Paragraph(text)]


def _counts(table, key) -> dict:
    counts: dict = {}
    for value in table.column(key):
        counts[value] = counts.get(value, 0) + 1
    return counts


def _next_steps(content: Content) -> list:
    words, steps = content.words, []
    if not content.accuracy:
        steps.append(
            words(
                "Have the map checked: make points with 'Draw accuracy sample', label them on images or on the ground, run "
                "'Assess accuracy', and write this document again."
            )
        )
    else:
        real, found = real_mines(content.accuracy), found_mines(content.accuracy)
        if real is not None and real.kind == BAD:
            steps.append(
                words(
                    "Look through the mines in their order of review and reject the wrong ones; or map again with a higher "
                    "threshold, a larger least area or more references. Then check again."
                )
            )
        if found is not None and found.kind == BAD:
            steps.append(words("Draw references of the kinds of mines that were missed, and train and map again."))
    low = _low_confidence(content)
    if low:
        steps.append(
            content.tell("Look at the {count} {count:mine|mines} of low confidence first; the list tells the order.", count=low)
        )
    if content.register is not None:
        bad = sum(status in UNLICENSED or status == "beyond" for status in content.register.column("register_status"))
        if bad:
            text = (
                "Have {count} licence {count:case|cases} inspected on the ground: 'Write mine sheets' and 'Make field "
                "package' prepare that."
            )
            steps.append(content.tell(text, count=bad))
    cut = int(_summary(content).get("mines cut by the edge") or 0)
    if cut:
        steps.append(
            content.tell(
                "{count} {count:mine is|mines are} cut by the edge of the image: areas there are lower limits.", count=cut
            )
        )
    return steps or [words("Keep this document with its tables, and repeat the inventory next season.")]


def _low_confidence(content: Content) -> int:
    if content.mines is None or "confidence" not in content.mines.columns:
        return 0
    decided = content.mines.texts("review").tolist() if "review" in content.mines.columns else [None] * len(content.mines)
    return sum(word == "low" and not done for word, done in zip(content.mines.texts("confidence").tolist(), decided))
