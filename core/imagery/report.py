"""The report of a prepared stack: quicklook, what was used, what was masked, what to know."""

from __future__ import annotations

from ..figures import percent
from ..grid import short_crs_name
from ..messages import Given, Message, joined
from ..report.html import Report, figure_text, png_element
from .masks import CLASS_NAMES
from .quicklook import Quicklook, png

_METHODS = {
    "median": "median of the clear observations of each pixel",
    "least_cloudy": "least cloudy scene first, gaps from the next",
    "first": "first scene of the list, gaps from the next",
    "nearest": "clear observation nearest to the date of the map",
}


def write_imagery_report(path: str, plan, counts, quicklook: Quicklook, notes) -> None:
    """Write the HTML report.

    Parameters
    ----------
    plan : StackPlan
    counts : StackCounts
    notes : Notes
    """
    dates = sorted({scene.date for scene in plan.products if scene.date})
    report = Report(
        "Prepared imagery",
        ", ".join(dates)
        if len(dates) <= 6
        else Message("{dates} to {last}, {count} dates", dates=dates[0], last=dates[-1], count=len(dates)),
    )
    for text in notes.warnings:
        report.warning(text)
    report.facts(_facts(plan, counts, dates))
    report.heading("Quicklook")
    shown = ", ".join(dict.fromkeys(quicklook.band_names))
    report.figure(
        png_element(png(quicklook.natural_colours()), "Quicklook of the image", 4.6),
        Message(
            "Bands {shown}, stretched between the 2nd and 98th percentile, {every}. Lilac: no clear observation.",
            shown=shown,
            every=Message(_every(quicklook.step)),
        ),
    )
    report.heading("Scenes")
    report.table(*_scene_table(plan, counts), "Shares of the area's pixels; masked and cloud as shares of the pixels with data.")
    report.facts({number: scene.name for number, scene in enumerate(plan.products, 1)})
    if any(scene.classes is not None for scene in plan.products):
        report.table(*_class_table(plan, counts), "Pixels of each class of the scene classification (SCL), all scenes together.")
    if plan.watched:
        report.table(*_watched_table(plan, counts), "Area of polygons inside the image, and what of it was not seen.")
    if plan.terrain:
        report.heading("Terrain")
        report.facts(_terrain_facts(plan, counts))
        report.figure(
            png_element(png(quicklook.slope_picture()), "Slope", 3.6),
            "Slope from 0 (white) to 45 degrees and more (dark). Lilac: no data.",
        )
    if notes.notes:
        report.heading("Notes")
        for text in notes.notes:
            report.paragraph(text)
    report.write(path)


def _facts(plan, counts, dates: list) -> dict:
    grid = plan.grid
    return {
        "Grid": Message(
            "{width} x {height} pixels of {cell_size:g} m, {crs}",
            width=grid.width,
            height=grid.height,
            cell_size=grid.cell_size,
            crs=short_crs_name(grid.crs),
        ),
        "Area": Message("{pixels:,.1f} km2", pixels=counts.pixels * grid.cell_area / 1000000.0),
        "Bands": ", ".join(plan.band_names),
        "Values": Message("reflectance x 10 000; elevation in metres; slope in degrees; no data is -9999"),
        "Scenes used": f"{len(plan.products)}"
        + (f", {dates[0]} to {dates[-1]}" if len(dates) > 1 else f", {dates[0]}" if dates else ""),
        "Composite": Message(_METHODS[plan.method] if len(plan.mixed) > 1 else "none, one scene"),
        **_season_facts(plan, counts),
        "With a clear observation": Message(
            "{observed:.2%} of {pixels:,} pixels", observed=counts.observed / counts.pixels, pixels=counts.pixels
        ),
        "Masked classes": joined(", ", [_class(value) for value in plan.masked]) if plan.masked else Message("none"),
        "Masks grown by": Message("{width:g} m", width=plan.buffer * grid.cell_size),
    }


def _season_facts(plan, counts) -> dict:
    if not plan.season:
        return {}
    dates = sorted({plan.products[index].date for index in plan.season})
    return {
        "Seasons": Message("{count} dates, {dates} to {last}", count=len(dates), dates=dates[0], last=dates[-1]),
        "With two or more clear observations of the seasons": percent(counts.season[2] / counts.pixels, 2),
    }


def _class(value: int) -> Message:
    return Message("{value} ({name})", value=value, name=Message(CLASS_NAMES[value]))


def _scene_table(plan, counts) -> tuple:
    from .masks import cloud_share

    columns = (
        Message("No."),
        "Date",
        "Kind",
        "Orbit",
        "Baseline",
        "With data",
        "Cloud and shadow",
        "Masked",
        "Used in composite",
    )
    rows = []
    for index, scene in enumerate(plan.products):
        with_data = int(counts.with_data[index])
        cloud = cloud_share(counts.classes[index])
        masked = with_data and scene.classes is not None
        rows.append(
            (
                index + 1,
                scene.date or None,
                scene.kind,
                scene.orbit or None,
                scene.baseline or None,
                percent(with_data / counts.pixels),
                None if cloud != cloud else percent(cloud),
                percent(counts.masked[index] / with_data) if masked else None,
                percent(counts.used[index] / counts.pixels),
            )
        )
    return columns, rows


def _class_table(plan, counts) -> tuple:
    total = counts.classes.sum(0)
    rows = [
        (
            value,
            CLASS_NAMES[value],
            int(total[value]),
            percent(total[value] / max(total.sum(), 1), 2),
            "yes" if value in plan.masked else "no",
        )
        for value in range(12)
        if total[value]
    ]
    return ("Class", "Meaning", "Pixels", "Share", "Masked"), rows


def _watched_table(plan, counts) -> tuple:
    rows = []
    for (name, _), (inside, unseen) in zip(plan.watched, counts.watched):
        area = int(inside) * plan.grid.cell_area / 1e6
        rows.append((Given(name), figure_text(area), percent(unseen / inside) if inside else None))
    return ("Polygons", "Area, km2", "Without clear observation"), rows


def _every(step: int) -> str:
    return "all pixels" if step == 1 else Message("one pixel in {step} x {step}", step=step)


def _terrain_facts(plan, counts) -> dict:
    facts = {}
    for number, dem in enumerate(plan.terrain, 1):
        facts[Message("DEM {number}", number=number) if len(plan.terrain) > 1 else "DEM"] = Message(
            "pixels of {cell:.1f} m on the ground, {filled:.2%} voids filled",
            cell=dem.cell,
            filled=dem.filled / max(dem.pixels, 1),
        )
    facts["Without elevation"] = Message(
        "{no_elevation:.2%} of the clear pixels", no_elevation=counts.no_elevation / counts.observed
    )
    return facts
