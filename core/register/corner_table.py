"""Tables of corners: one row a corner, or one row a licence with all corners in a cell."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby
from typing import Optional

from ..errors import InputError
from ..fields import find_field
from ..messages import Message
from .corner_cell import is_block_code, parts_of_cell
from .corner_placing import datum_of, told_of_system
from .corners import Corner, RawLicence, RawRegister, Ring
from .headings import column_of, holds_of, with_whole_angles
from .numbers import Unreadable, half_column, half_width, in_half, is_lost_number, read_coordinate
from .table_file import TableCells

_AXES = (("latitude", "longitude"), ("north", "east"), ("x", "y"))
_FACTS = ("holder", "status", "expires", "granted", "mineral", "kind", "name", "area", "area_unit", "depth", "term", "crs")


def read_corner_table(
    cells: TableCells, layer: str, x_field: str = "", y_field: str = "", licence_field: str = ""
) -> RawRegister:
    """Licences of a table.

    Parameters
    ----------
    x_field, y_field : str
        Columns with the easting (or longitude) and the northing (or latitude); '' = by their headings and sizes.
    licence_field : str
        Column with the number of the licence.

    Raises
    ------
    InputError
        A named column is missing, or no column holds coordinates.
    """
    return _Table(cells, layer, x_field, y_field, licence_field).read()


class _Table:
    def __init__(self, cells, layer, x_field, y_field, licence_field):
        heading, rows = with_whole_angles([half_width(name) for name in cells.heading], cells.rows)
        cells = replace(cells, heading=heading, rows=rows)
        self._cells, self._layer, self._heading = cells, layer, heading
        self._licence = self._column(licence_field, "LICENCE_FIELD", "licence")
        self._facts = {holds: column_of(self._heading, holds) for holds in _FACTS}
        self._axes, self._order = self._find_axes(x_field, y_field)
        self._point, self._zone = column_of(self._heading, "point"), column_of(self._heading, "zone")
        self._halves = {
            place: axis
            for place, name in enumerate(self._heading)
            for axis in [half_column(name, [self._cell(row, place) for _, row in cells.rows])]
            if axis and place not in (self._axes or ())
        }
        self._ring, self._part = column_of(self._heading, "ring"), column_of(self._heading, "part")

    def _column(self, given, parameter, holds) -> Optional[int]:
        if not given:
            return column_of(self._heading, holds)
        found = find_field(self._heading, given)
        if found is None:
            raise InputError(
                "{parameter} is '{given}', but the table '{layer}' has no such column. Its columns are: {columns}.",
                parameter=parameter,
                given=given,
                layer=self._layer,
                columns=", ".join(self._heading),
            )
        return self._heading.index(found)

    def _find_axes(self, x_field, y_field):
        """Columns of the two coordinates (None if all corners stand in one cell), and what their headings say of the order."""
        if x_field or y_field:
            if not (x_field and y_field):
                raise InputError("X_FIELD and Y_FIELD belong together: give both, or neither.")
            return (self._column(x_field, "X_FIELD", ""), self._column(y_field, "Y_FIELD", "")), "given"
        for holds in _AXES:
            columns = [column_of(self._heading, name) for name in holds]
            if None not in columns:
                order = {"latitude": "lat,lon", "north": "north,east", "x": "x,y"}[holds[0]]
                return tuple(columns), order
        self._corners = column_of(self._heading, "corners")
        if self._corners is None:
            if any(is_block_code(cell) for _, row in self._cells.rows for cell in row):
                raise InputError(
                    "The table '{layer}' holds codes of blocks, but no corners. Polygons are not built from codes: ask for the "
                    "corners.",
                    layer=self._layer,
                )
            raise InputError(
                "The table '{layer}' has no column with coordinates. Its columns are: {columns}. Name them in "
                "X_FIELD and Y_FIELD.",
                layer=self._layer,
                columns=", ".join(self._heading),
            )
        return None, ""

    def read(self) -> RawRegister:
        register = self._rows_a_licence() if self._axes is None else self._rows_a_corner()
        named = [self._heading[column] for column in self._axes or (self._corners,)]
        told = told_of_system([*self._cells.titles, *named])
        if told:
            register.crs_text = f"{told} {register.crs_text}"
        return register

    def _cell(self, row, column) -> str:
        return row[column].strip() if column is not None and column < len(row) else ""

    def _begin(self, row, line) -> RawLicence:
        licence = RawLicence(number=self._cell(row, self._licence), line=line)
        licence.facts = {holds: self._cell(row, column) for holds, column in self._facts.items() if self._cell(row, column)}
        area = self._facts["area"]
        if area is not None and licence.facts.get("area"):
            unit = licence.facts.pop("area_unit", "")
            licence.facts["area"] = f"{licence.facts['area']} {unit}".strip()
            licence.facts["area_heading"] = self._heading[area]
        taken = {self._licence, self._point, self._ring, self._part, *self._facts.values(), *(self._axes or (self._corners,))}
        licence.others = {name: self._cell(row, index) for index, name in enumerate(self._heading) if index not in taken and name}
        licence.crs_text = licence.facts.pop("crs", "")
        if is_lost_number(licence.number):
            licence.refuse(Message("line {line}: the number '{value}' was cut by a spreadsheet", line=line, value=licence.number))
        return licence

    # -- one row a corner

    def _require_licences(self):
        """Refuse rows whose licences cannot be told apart: their corners would become one outline.

        A column that may hold the number stands in blocks of three rows or more, a value each; heights do not.
        """
        if self._licence is not None:
            return
        known = {self._point, self._zone, self._ring, self._part, *self._facts.values(), *self._axes}
        for index, name in enumerate(self._heading):
            blocks = [(value, len(list(rows))) for value, rows in groupby(self._cell(row, index) for _, row in self._cells.rows)]
            apart = len(blocks) == len({value for value, _ in blocks}) > 1 and min(length for _, length in blocks) >= 3
            if index not in known and name and apart:
                raise InputError(
                    "No column of the table '{layer}' is known as the number of the licence, and '{column}' may be it. Its "
                    "columns are: {columns}. Name the one with the number in LICENCE_FIELD.",
                    layer=self._layer,
                    column=name,
                    columns=", ".join(self._heading),
                )

    def _rows_a_corner(self):
        self._require_licences()
        register = RawRegister(Message("one row a corner"), order=self._order)
        found, last, zones, scattered = {}, None, set(), set()
        for line, row, number in self._numbered(register):
            if number not in found:
                found[number] = self._begin(row, line)
                register.licences.append(found[number])
            elif last != number:
                scattered.add(number)
            last = number
            licence = found[number]
            holder = self._cell(row, self._facts["holder"])
            if holder and holder != licence.facts.get("holder", holder):
                licence.refuse(Message("line {line}: the number stands under two holders", line=line))
            if self._zone is not None:
                zones.add(self._cell(row, self._zone))
            self._corner(row, line, licence)
        for number in scattered:
            found[number].warnings.append(Message("The rows of licence '{number}' do not stand together.", number=number))
        zones.discard("")
        if len(zones) > 1:
            raise InputError(
                "The table '{layer}' names several zones ({zones}). Split it, one zone a table.",
                layer=self._layer,
                zones=", ".join(sorted(zones)),
            )
        if zones:
            self._name_zone(register, zones.pop())
        return register

    def _numbered(self, register):
        """(line, row, number of the licence): rows without a number belong to the licence above, as in merged cells.

        Raises
        ------
        InputError
            The corners of such a row begin anew, so that it is of another licence.
        """
        rows = [(line, row, self._cell(row, self._licence)) for line, row in self._cells.rows]
        if not any(number for _, _, number in rows):
            return rows
        numbered, filled = [], 0
        for line, row, number in rows:
            inner = self._cell(row, self._ring) or self._cell(row, self._part)
            begins = self._cell(row, self._point).strip("JjPpТт") == "1" and not inner
            if not number and any(row) and (begins or not numbered):
                raise InputError(
                    "Line {line} of the table '{layer}' has no number of a licence, and its corners are not those of the licence "
                    "above. Fill it in.",
                    line=line,
                    layer=self._layer,
                )
            filled += not number
            numbered.append((line, row, number or numbered[-1][2]))
        if filled:
            register.warnings.append(
                Message(
                    "{count} {count:line without a number of a licence was|lines without a number of a licence were} taken to "
                    "the licence above them.",
                    count=filled,
                )
            )
        return numbered

    def _name_zone(self, register, zone):
        """The zone of all rows: Gauss-Krueger's where a datum of such zones is named, else UTM."""
        numbered = re.fullmatch(r"\d{1,2}", zone)
        if numbered and any(datum_of(text) for text in (*self._cells.titles, *(each.crs_text for each in register.licences))):
            register.zone = int(zone)
        else:
            register.crs_text = Message("UTM {pop}", pop=zone)

    def _corner(self, row, line, licence):
        if len(row) > len(self._heading) and any(cell for cell in row[len(self._heading) :]):
            licence.refuse(
                Message(
                    "line {line}: {found} {found:cell|cells} {found:stands|stand} under {wanted} {wanted:heading|headings} (a "
                    "comma between thousands?)",
                    line=line,
                    found=len(row),
                    wanted=len(self._heading),
                )
            )
            return
        try:
            angle = self._order == "lat,lon"
            cells = [in_half(self._cell(row, column), self._heading_of(row, column)) for column in self._axes]
            pair = [read_coordinate(cell, self._cells.decimal_comma, angle) for cell in cells]
        except Unreadable as error:
            licence.refuse(Message("line {line}: {reason}", line=line, reason=error))
            return
        ring = self._ring_of(row, licence)
        ring.corners.append(Corner(*pair, line))
        point = re.search(r"\d+", self._cell(row, self._point))
        if point and int(point.group()) not in (len(ring.corners), len(licence.corners()), 1):
            text = Message("Corners of licence '{number}' do not run 1, 2, 3 ...", number=licence.number)
            if text not in licence.warnings:
                licence.warnings.append(text)

    def _heading_of(self, row, column) -> str:
        """The heading of a coordinate with the half of the globe that a column of its own names ('N/S')."""
        heading = self._heading[column]
        halves = [self._cell(row, place) for place, axis in self._halves.items() if self._is_axis(heading, axis)]
        return " ".join([heading, *halves])

    def _is_axis(self, heading, axis) -> bool:
        return holds_of(heading) == {"N": "latitude", "E": "longitude"}[axis]

    def _ring_of(self, row, licence) -> Ring:
        """The ring that a corner belongs to, by the columns of parts and rings."""
        part, ring = self._cell(row, self._part), self._cell(row, self._ring)
        keys = licence.__dict__.setdefault("_keys", {})
        if (part, ring) not in keys:
            if self._part is not None and part not in {key[0] for key in keys} or not licence.parts:
                licence.parts.append([])
            place = next((index for key, (index, _) in keys.items() if key[0] == part), len(licence.parts) - 1)
            new = Ring(number=len(licence.parts[place]) + 1)
            licence.parts[place].append(new)
            keys[(part, ring)] = (place, new)
        return keys[(part, ring)][1]

    # -- one row a licence

    def _rows_a_licence(self):
        register = RawRegister(Message("one row a licence"))
        known: dict = {}
        for line, row in self._cells.rows:
            licence = self._begin(row, line)
            try:
                licence.parts = parts_of_cell(self._cell(row, self._corners), line, licence)
            except Unreadable as error:
                licence.refuse(Message("line {line}: {reason}", line=line, reason=error))
            same = known.get(licence.number) if licence.number else None
            if same is None:
                known[licence.number] = licence
                register.licences.append(licence)
            elif same.facts.get("holder") != licence.facts.get("holder"):
                same.refuse(Message("line {line}: the number stands under two holders", line=line))
            else:
                same.parts += licence.parts
                same.refused = same.refused or licence.refused
        return register
