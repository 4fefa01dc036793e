"""A register from a table or text of corner points: polygons with closure, holes and areas checked."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field

import numpy as np
import shapely
from shapely.affinity import translate

from ..arrays import object_array
from ..errors import InputError, MissingPackageError
from ..feedback import Feedback
from ..geodesy import transform_points
from ..messages import Message
from ..native import rasterio
from ..vector import Table
from ..words.dates import read_dates
from .corner_crs import place_corners
from .corner_placing import Placing
from .corner_table import read_corner_table
from .corners import RawLicence
from .exchange_text import is_exchange_text, read_exchange_text
from .headings import holds_of
from .licence_checks import check_area, check_copies, check_place, wkt_part
from .sheet_text import read_sheet
from .table_file import MOST_TITLES, Lines, read_cells, read_lines, read_workbook, split_cells

CLOSED = {True: 1e-7, False: 0.01}
"""A last corner this near to the first is a closing corner: degrees, metres."""

LONGEST = {True: 1.0, False: 100_000.0}
"""Corners of one licence farther apart than this are a mistake: degrees, metres."""


@dataclass(frozen=True)
class ImportJob:
    """What is to be read.

    Attributes
    ----------
    path : str
        Text, csv or xlsx.
    crs : str
        WKT or authority code, '' = told by the file.
    x_field, y_field, licence_field : str
        Columns, '' = by their headings.
    """

    path: str
    crs: str = ""
    x_field: str = ""
    y_field: str = ""
    licence_field: str = ""


@dataclass
class Imported:
    """Licences as polygons, and how they were read.

    Attributes
    ----------
    table : Table
        One multipolygon a licence.
    placing : Placing
    form, encoding : str
    refused : list of (str, int, str)
        Number, line, reason.
    warnings : list of (str, str)
        Number ('' = the whole file), sentence.
    """

    table: Table
    placing: Placing
    form: str
    encoding: str
    refused: list = field(default_factory=list)
    warnings: list = field(default_factory=list)


def import_register(job: ImportJob, feedback: Feedback) -> Imported:
    """Read a register.

    Raises
    ------
    InputError
        The file as a whole cannot be placed, or not one licence is left; the message says what to give.
    """
    name = os.path.basename(job.path)
    register, encoding = _read(job, name)
    if (job.x_field or job.y_field) and register.order != "given":
        raise InputError("X_FIELD and Y_FIELD are for tables with headings; '{layer}' is a text of another form.", layer=name)
    placing = place_corners(register, name, job.crs)
    feedback.set_progress(0.3)
    measure = _Measure(placing.crs)
    result = Imported(Table.from_shapes([], {}, placing.crs), placing, register.form, encoding)
    result.warnings += [("", sentence) for sentence in (*placing.warnings, *register.warnings)]
    shapes, kept, areas = [], [], []
    for licence in register.licences:
        feedback.check()
        shape = None if licence.refused else _polygon(licence, placing, measure.degrees)
        if licence.refused:
            result.refused.append((licence.number, licence.line, licence.refused))
            continue
        shapes.append(shape)
        kept.append(licence)
        areas.append(measure.area(shape))
    if not kept:
        shown = "; ".join(f"'{number}', {reason}" for number, _, reason in result.refused[:3])
        raise InputError("Not one licence of the table '{layer}' can be imported: {reasons}.", layer=name, reasons=shown)
    for licence, area in zip(kept, areas):
        check_area(licence, area)
    check_copies(kept, shapes)
    check_place(kept, shapes, placing.crs, result)
    result.warnings += [(licence.number, sentence) for licence in kept for sentence in licence.warnings]
    result.table = _table(kept, shapes, areas, placing, name, result)
    return result


def _read(job, name) -> tuple:
    named = (job.x_field, job.y_field, job.licence_field)
    if job.path.lower().endswith((".xlsx", ".xlsm")):
        cells = read_workbook(job.path, named)
        return read_corner_table(cells, name, job.x_field, job.y_field, job.licence_field), "workbook"
    lines = read_lines(job.path)
    if is_exchange_text(lines):
        return read_exchange_text(lines), lines.encoding
    if _is_table(lines) or job.licence_field or job.x_field:
        cells = read_cells(lines, named)
        return read_corner_table(cells, name, job.x_field, job.y_field, job.licence_field), lines.encoding
    return read_sheet(lines), lines.encoding


def _is_table(lines: Lines) -> bool:
    """True when a line near the top is a heading with a licence or all corners in a cell: not a sheet, not a plain list."""
    tops = [line for line in lines.lines if line.strip()][: MOST_TITLES + 1]
    for line in tops:
        for separator in "\t;,|；，":
            cells = split_cells(line, separator)
            holds = {holds_of(cell) for cell in cells}
            if len(cells) >= 2 and holds & {"licence", "corners"} and not re.match(r"^[^:：]+[:：]", line):
                return True
    return lines.name.lower().endswith(".csv") and any(separator in line for line in tops for separator in "\t;,|")


# -- polygons ----------------------------------------------------------------------------------------------------------------


def _polygon(licence: RawLicence, placing: Placing, degrees: bool):
    """Multipolygon of a licence; refuses it where rings are too short, cross themselves or each other, or are too large."""
    land = []
    for part in licence.parts:
        rings = []
        for ring in part:
            outline = _ring(ring, licence, placing, degrees)
            if licence.refused:
                return None
            if outline is not None:
                rings.append((ring, outline))
        if rings:
            land += _put_together(rings, licence)
        if licence.refused:
            return None
    if not land:
        licence.refuse(Message("line {line}: it has no corners", line=licence.line))
        return None
    whole = shapely.union_all(land)
    if degrees and whole.bounds[0] >= 180:
        whole = translate(whole, -360)
    if shapely.area(whole) < (1 - 1e-6) * shapely.area(land).sum():
        licence.warnings.append(Message("Parts of licence '{number}' overlap; the land counts once.", number=licence.number))
    if max(whole.bounds[2] - whole.bounds[0], whole.bounds[3] - whole.bounds[1]) > LONGEST[degrees]:
        licence.refuse(Message("line {line}: its corners lie more than 100 km apart", line=licence.line))
        return None
    return shapely.multipolygons(list(shapely.get_parts(whole)))


def _ring(ring, licence, placing, degrees):
    """One outline as a polygon; a closing corner is left out, corners that repeat count once."""
    if not ring.corners:
        return None
    pairs = np.array([(corner.first.value, corner.second.value) for corner in ring.corners])
    points = pairs if placing.first_is_east or "wkt" in licence.facts else pairs[:, ::-1]
    points = points + (placing.shift + licence.shift, 0.0)
    apart = (
        np.abs(np.diff(points, axis=0, append=points[:1])).max(axis=1) > CLOSED[degrees]
    )  # from the next, the last from the first
    points = points[apart] if apart.any() else points[:1]
    line = ring.corners[0].line
    if len(points) < 3:
        licence.refuse(
            Message("line {line}: an outline needs three different corners, {count} stand there", line=line, count=len(points))
        )
        return None
    polygon = shapely.Polygon(points)
    if not shapely.is_valid(polygon):
        why = shapely.is_valid_reason(polygon)
        licence.refuse(Message("line {line}: the outline crosses itself ({why})", line=line, why=why))
        return None
    return polygon


def _put_together(rings, licence) -> list:
    """Polygons of one part: a later ring inside the first is a hole, one apart from it more land, one
    that crosses it a mistake."""
    first, holes, land = rings[0][1], [], []
    for ring, outline in rings[1:]:
        line = ring.corners[0].line
        inside, apart = shapely.covers(first, outline), shapely.area(shapely.intersection(first, outline)) == 0
        if inside:
            holes.append(outline)
        elif ring.hole:
            licence.refuse(Message("line {line}: the cut-out lies outside of the land it is cut from", line=line))
            return []
        elif apart:
            land.append(outline)
        else:
            licence.refuse(Message("line {line}: ring {ring} crosses the first one", line=line, ring=ring.number))
            return []
    whole = shapely.difference(first, shapely.union_all(holes)) if holes else first
    if shapely.area(whole) == 0:
        licence.refuse(Message("line {line}: nothing is left inside its cut-outs", line=licence.line))
        return []
    return [whole, *land]


# -- areas -------------------------------------------------------------------------------------------------------------------


class _Measure:
    """Geodesic areas on the ellipsoid of a CRS's own datum."""

    def __init__(self, crs: str):
        system = rasterio().crs.CRS.from_user_input(crs)
        text = system.to_wkt(version="WKT1_GDAL")
        self._crs, self.degrees = crs, system.is_geographic
        self._base = text if self.degrees else wkt_part(text, "GEOGCS[")
        axis, flattening = re.search(r'SPHEROID\["[^"]*",([\d.]+),([\d.]+)', text).groups()
        try:
            from geographiclib.geodesic import Geodesic
        except ImportError as error:
            raise MissingPackageError(
                "Areas of licences need the Python package 'geographiclib'. Run 'Check dependencies' for the command that "
                "installs it."
            ) from error
        self._earth = Geodesic(float(axis), 1 / float(flattening) if float(flattening) else 0.0)

    def area(self, shape) -> float:
        """m2 of a multipolygon."""
        total = 0.0
        for polygon in shapely.get_parts(shape):
            rings = [shapely.get_exterior_ring(polygon)]
            rings += [shapely.get_interior_ring(polygon, index) for index in range(shapely.get_num_interior_rings(polygon))]
            areas = [self._ring(ring) for ring in rings]
            total += areas[0] - sum(areas[1:])
        return total

    def _ring(self, ring) -> float:
        x, y = shapely.get_coordinates(ring)[:-1].T
        if not self.degrees:
            x, y = transform_points(x, y, self._crs, self._base)
        outline = self._earth.Polygon()
        for longitude, latitude in zip(x, y):
            outline.AddPoint(float(latitude), float(longitude))
        return abs(outline.Compute()[2])


# -- results -----------------------------------------------------------------------------------------------------------------

_TEXTS = ("name", "holder", "mineral", "status", "kind", "depth")


def _table(licences, shapes, areas, placing, name, result) -> Table:
    columns = {"licence_id": object_array(licence.number or None for licence in licences)}
    for key in _TEXTS:
        column = object_array(licence.facts.get(key) for licence in licences)
        if any(value is not None for value in column):
            columns["licence_stage" if key == "kind" else key] = column
    for key in ("granted", "expires"):
        texts = [licence.facts.get(key) for licence in licences]
        if any(texts):
            read = read_dates(texts, last=key == "expires")
            columns[key] = object_array(day if not unread else text for day, unread, text in zip(read.days, read.unread, texts))
            for text in [*read.not_dates, *read.ambiguous]:
                result.warnings.append(
                    ("", Message("The date '{text}' ({field}) cannot be read in one way.", text=text, field=key))
                )
    columns["area_km2"] = np.array(areas) / 1e6
    columns["stated_km2"] = np.array([licence.facts.get("stated_m2", np.nan) for licence in licences]) / 1e6
    columns["corners"] = np.array([int(shapely.get_num_coordinates(shape)) - _rings(shape) for shape in shapes], np.int64)
    columns["source_line"] = np.array([licence.line for licence in licences], np.int64)
    for heading in dict.fromkeys(key for licence in licences for key in licence.others):
        if heading.casefold() not in {known.casefold() for known in (*columns, "fid")}:
            columns[heading] = object_array(licence.others.get(heading) or None for licence in licences)
    table = Table.from_shapes(shapes, columns, placing.crs, name)
    table.comments = COMMENTS
    return table


def _rings(shape) -> int:
    parts = shapely.get_parts(shape)
    return len(parts) + int(shapely.get_num_interior_rings(parts).sum())


COMMENTS = {
    "licence_id": "Number of the licence",
    "licence_stage": "Kind of right, as the file names it",
    "area_km2": "Area on the ellipsoid of the coordinate system, km2",
    "stated_km2": "Area that the file states, km2",
    "depth": "Heights between which the right holds, as the file gives them",
    "expires": "Last day; 9999-12-31 = without an end",
    "source_line": "Line of the file where the licence begins",
}
