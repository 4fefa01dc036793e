"""Licence sheets and plain lists: lines of 'key: value', headings of corners, corners, words for regions and cut-outs."""

from __future__ import annotations

import re

from ..errors import InputError
from ..messages import Message
from .corners import Corner, RawLicence, RawRegister, Ring
from .headings import column_of, holds_of
from .numbers import Unreadable, half_width, in_half, is_lost_number, read_coordinate
from .table_file import Lines, split_cells

_KEY = re.compile(r"^([^\d:=\t][^:=\t]{0,60}?)\s*[:=]\s*(.*)$")
_REGION = re.compile(
    r"^\s*(区域|区块|矿体|块段|采区|地块|第.{1,3}[块区]|部分|участок|часть|полигон|блок|part|area|zone|polygon|lote|parcela|polígono"
    r"|bloque|bloc)\s*[№#nº.]*\s*[-\w一二三四五六七八九十ⅠⅡⅢⅣⅤ]*\s*:?\s*$",
    re.IGNORECASE,
)
_HOLE = re.compile(r"исключ|扣除|除外|禁采|excluded|exclusion|cut-?out|excluid|exclu[ií]d|área excluída|exclue", re.IGNORECASE)
_DEPTH = re.compile(r"(开采深度|开采标高|标高|глубина|верхняя граница|depth)", re.IGNORECASE)
_DATUM = re.compile(
    r"2000|cgcs|西安|80坐标|北京|54|гск|ск-?\d+|пулков|pulkovo|wgs|psad|sirgas|nad\s?\d+|sad.?69|etrs|ed.?50|gda|arc.?19[56]0|dgn|utm|epsg|мск|местн|уск|坐标系",
    re.IGNORECASE,
)
_ABOUT_CRS = re.compile(r"坐标|коорд|систем|datum|\bcrs\b|coord|sistem|système|system|\butm\b", re.IGNORECASE)
_TERM = re.compile(r"(\d{4}\D{1,2}\d{1,2}\D{1,2}\d{1,2}日?)\s*(?:至|到|--?|–|по)\s*(\d{4}\D{1,2}\d{1,2}\D{1,2}\d{1,2}日?|长期)")

_POINT = re.compile(r"^([A-Za-z]?\d{1,3})[、)]\s*(?=\d|[xyXYхуХУ]\s*[=:])")


def read_sheet(lines: Lines) -> RawRegister:
    """Licences of a sheet or a plain list; several stand one after the other, each begun by its number."""
    return _Sheet(lines).read()


class _Sheet:
    def __init__(self, lines: Lines):
        self._lines = lines
        self._register = RawRegister(Message("licence sheet"))
        self._licence = RawLicence(line=1)
        self._register.licences.append(self._licence)
        self._columns, self._width, self._hole, self._new_part = None, 0, False, True
        self._points = {}  # numbers of the corners that stand side by side, by ring

    def read(self) -> RawRegister:
        for number, raw in enumerate(self._lines.lines, 1):
            for line in self._corners_of(half_width(raw).strip(" ;。")):
                self._line(line, raw, number)
        if self._columns is None and not any(licence.facts for licence in self._register.licences):
            self._register.form = Message("plain list of corners")
        register = self._register
        for ring in (ring for licence in register.licences for part in licence.parts for ring in part):
            points = self._points.get(id(ring), [])
            if None not in points and sorted(points) == list(range(1, len(ring.corners) + 1)):
                ring.corners = [corner for _, corner in sorted(zip(points, ring.corners), key=lambda pair: pair[0])]
        register.licences = [licence for licence in register.licences if licence.corners() or licence.refused]
        return register

    def _corners_of(self, line) -> list:
        """A line, or its corners where several stand between semicolons; signs behind the number of a corner as blanks."""
        pieces = [piece.strip() for piece in line.split(";") if piece.strip()]
        pieces = [_POINT.sub(r"\1," if "=" in piece else r"\1 ", piece) for piece in pieces]  # '1、X=...,Y=...'
        if not all(self._is_corner(self._cells(piece)) for piece in pieces):
            return [line]
        return pieces

    def _line(self, line, raw, number):
        cells = self._cells(line)
        if self._heading(cells):
            self._part()
            return
        if self._is_corner(cells):
            self._corner(cells, number)
            return
        if _DEPTH.search(line):
            self._licence.facts["depth"] = "; ".join(filter(None, (self._licence.facts.get("depth"), _value(line))))
            _check_depth(line, self._licence, number)
            return
        if _HOLE.search(line):
            self._hole, self._new_part = True, False
            if not self._licence.parts:
                self._licence.parts.append([])
            self._licence.parts[-1].append(Ring(hole=True))
            return
        if _DATUM.search(line) and _ABOUT_CRS.search(line):
            self._datum(line)
        match = _KEY.match(line)
        if match and not _REGION.match(line):
            self._fact(match.group(1).strip(), match.group(2).strip(), number)
        elif _REGION.match(line):
            self._part()

    def _cells(self, line):
        if "\t" in line:
            return [cell for cell in split_cells(line, "\t") if cell]
        blanks = line.split()
        commas = [cell for cell in blanks if "," in cell]
        if len(commas) > 1 and all(re.fullmatch(r"-?\d{1,3}(?:,\d{3})+\.\d+|-?\d+,\d+", cell) for cell in commas):
            return blanks  # commas between thousands, or decimal ones
        for separator in (";", ","):
            if separator in line and not re.search(r"\d,\d+\s*[\"']", line):
                return [cell for cell in split_cells(line, separator) if cell]
        return line.split() if not re.search(r"[°'\"]", line) else re.split(r"\s{2,}|\s+(?=\S{0,3}\d{1,3}\s*°)", line)

    def _heading(self, cells) -> bool:
        """Take a line of headings of coordinates; side by side they repeat."""
        found = [(place, holds_of(cell)) for place, cell in enumerate(cells)]
        axes = [(place, holds) for place, holds in found if holds in ("latitude", "longitude", "north", "east", "x", "y")]
        if len(axes) < 2 or len(axes) % 2:
            return False
        width = len(cells) // (len(axes) // 2)
        self._columns, self._names = [place for place, _ in axes[:2]], [cells[place] for place, _ in axes[:2]]
        self._width = width
        order = tuple(holds for _, holds in axes[:2])
        self._register.order = _ORDERS.get(order, "")
        self._angle = self._register.order in ("lat,lon", "lon,lat")
        return True

    _angle, _names = False, ("", "")

    def _is_corner(self, cells) -> bool:
        numbers = sum(bool(re.match(r"^[^\d]{0,4}\d", cell)) for cell in cells)
        words = any(re.search(r"[一-鿿]{3,}", cell) or holds_of(cell) for cell in cells)
        return numbers >= 2 and not words

    def _corner(self, cells, number):
        width = self._width or len(cells)
        columns = self._columns or [width - 2, width - 1]
        if len(cells) % width:
            self._licence.refuse(
                Message(
                    "line {line}: {found} {found:value|values} {found:stands|stand} there where {wanted} {wanted:belongs|belong}",
                    line=number,
                    found=len(cells),
                    wanted=width,
                )
            )
            return
        if self._new_part:
            self._licence.parts.append([Ring()])
            self._new_part = False
        ring = self._licence.parts[-1][-1]
        for start in range(0, len(cells), width):
            try:
                texts = [in_half(cells[start + place], name) for place, name in zip(columns, self._names)]
                pair = [read_coordinate(text, True, self._angle) for text in texts]
            except Unreadable as error:
                self._licence.refuse(Message("line {line}: {reason}", line=number, reason=str(error)))
                return
            ring.corners.append(Corner(*pair, number))
            point = re.search(r"\d+", cells[start]) if len(cells) > width > 2 else None
            self._points.setdefault(id(ring), []).append(int(point.group()) if point else None)

    def _part(self):
        """The next corner begins a part of its own."""
        if self._hole and not self._licence.parts[-1][-1].corners:
            return  # the heading of a cut-out's own table
        self._hole, self._new_part = False, True

    def _datum(self, line):
        if self._register.crs_text and self._licence.corners():
            return
        self._register.crs_text = f"{self._register.crs_text} {line}".strip()

    def _zone(self, zone):
        if self._register.zone not in (None, zone):
            raise InputError(
                "The table '{layer}' names several zones ({zones}). Split it, one zone a table.",
                layer=self._lines.name,
                zones=f"{self._register.zone}, {zone}",
            )
        self._register.zone = zone

    def _fact(self, key, value, number):
        holds = _holds_of_key(key)
        if holds == "licence":
            if self._licence.corners() or self._licence.number:
                self._licence = RawLicence(line=number)
                self._register.licences.append(self._licence)
                self._new_part, self._hole = True, False
            if is_lost_number(value):
                self._licence.refuse(
                    Message("line {line}: the number '{value}' was cut by a spreadsheet", line=number, value=value)
                )
            self._licence.number, self._licence.line = value, number
        elif holds == "crs":
            self._datum(value)
        elif holds == "term":
            term = _TERM.search(value)
            if term:
                self._licence.facts.update(granted=term.group(1), expires=term.group(2))
            else:
                self._licence.facts["expires"] = value
        elif holds == "zone" and re.fullmatch(r"\d{1,2}\s*带?", value):
            self._zone(int(value.rstrip("带")))
        elif holds and value:
            self._licence.facts.setdefault(holds, value)
        elif value and not self._is_corner([value]):
            self._licence.others.setdefault(key, value)


_ORDERS = {
    ("latitude", "longitude"): "lat,lon",
    ("longitude", "latitude"): "lon,lat",
    ("north", "east"): "north,east",
    ("east", "north"): "east,north",
    ("x", "y"): "x,y",
    ("y", "x"): "y,x",
}


def _holds_of_key(key):
    """What the key of a line names; its words in brackets do not count."""
    bare = re.sub(r"[(\[].*?[)\]]", "", key).strip()
    if column_of([bare], "term") is not None:
        return "term"
    return holds_of(bare)


def _value(line):
    return line.partition(":")[2].strip() or line


def _check_depth(line, licence, number):
    """The first height of a range is the upper one."""
    heights = re.findall(r"[+-]?\d+(?:\.\d+)?(?=\s*(?:米|m|м))", line)
    if len(heights) == 2 and float(heights[0]) < float(heights[1]):
        licence.warnings.append(
            Message(
                "Line {line}: the upper height {one} lies below the lower one {other}.",
                line=number,
                one=heights[0],
                other=heights[1],
            )
        )
