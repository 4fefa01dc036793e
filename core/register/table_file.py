"""Files of registers as text and cells: code page, separator, quotes, workbooks."""

from __future__ import annotations

import re
import zipfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Sequence

from ..errors import InputError
from ..fields import plain
from ..safe_xml import parse_plain_xml
from .headings import headings, holds_of, is_angle_part
from .numbers import half_width

MOST_BYTES = 200_000_000
_PAGES = {
    "gb18030": "GB18030",
    "cp1251": "Windows-1251",
    "cp1252": "Windows-1252",
    "cp1250": "Windows-1250",
    "iso8859_2": "ISO 8859-2",
    "mac_cyrillic": "Mac Cyrillic",
    "koi8_r": "KOI8-R",
    "cp866": "DOS 866",
    "mac_roman": "Mac Roman",
    "cp850": "DOS 850",
}
_PACKED = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"SQLite format 3")
_OTHERS = {".geojson", ".json", ".kml", ".kmz", ".gml", ".shp", ".dbf", ".gpkg", ".fgb", ".tab", ".mif", ".xls", ".ods", ".pdf"}
"""First bytes and endings of files that are no text with corners."""

MOST_ELEMENTS = 20_000_000


@dataclass(frozen=True)
class Lines:
    """A file as lines of text.

    Attributes
    ----------
    name : str
    lines : list of str
        Without line ends.
    encoding : str
    """

    name: str
    lines: list
    encoding: str


@dataclass(frozen=True)
class TableCells:
    """A table.

    Attributes
    ----------
    heading : list of str
    rows : list of (int, list of str)
        Number of the line, counted from 1, and its cells.
    decimal_comma : bool
        TableCells are separated by semicolons or tabs, so that a comma may be a decimal sign.
    titles : tuple of str
        Cells of the lines above the heading.
    """

    heading: list
    rows: list
    decimal_comma: bool
    titles: tuple = ()


def read_lines(path: str) -> Lines:
    """A text file, decoded as UTF-8, else as the code page that gives known words.

    Raises
    ------
    InputError
        The file cannot be read, is no text, or lost letters in a conversion.
    """
    name = Path(path).name
    try:
        if Path(path).stat().st_size > MOST_BYTES:
            raise InputError("TABLE '{name}' is too large for a table of corners.", name=name)
        data = Path(path).read_bytes()
    except OSError as error:
        raise InputError("TABLE '{path}' cannot be read ({error}). Check the path.", path=path, error=error.strerror) from error
    if data.startswith(_PACKED) or Path(path).suffix.lower() in _OTHERS:
        raise InputError(
            "TABLE '{name}' is neither text nor an .xlsx workbook. Save its table as .xlsx or CSV UTF-8. A layer (GeoJSON, KML, "
            "shapefile, GeoPackage) needs no import: add it to the project and use it as the register.",
            name=name,
        )
    text, encoding = _decoded(data, name)
    if "\0" in text:
        raise InputError("TABLE '{name}' holds bytes that are no text. Save it as UTF-8, or choose another file.", name=name)
    if "\ufffd" in text:
        raise InputError(
            "TABLE '{name}' has letters that were lost in a conversion (\ufffd). Save it again from its source as UTF-8.",
            name=name,
        )
    return Lines(name, text.splitlines(), encoding)


def _decoded(data: bytes, name: str) -> tuple:
    if data[:4] in (b"\xff\xfe\0\0", b"\0\0\xfe\xff"):
        return data.decode("utf-32", "replace"), "UTF-32"
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16"), "UTF-16"
    with suppress(UnicodeDecodeError):
        return data.decode("utf-8-sig"), "UTF-8"
    texts = {}
    for page, name_of_page in _PAGES.items():
        with suppress(UnicodeDecodeError):
            texts[name_of_page] = data.decode(page)
    best = max(texts, key=lambda page: (_known_words(texts[page]), _cyrillic(texts[page])), default="")
    if not best or not _known_words(texts[best]):
        raise InputError(
            "TABLE '{name}' is encoded neither in UTF-8 nor in a code page that gives known words ({pages} were tried). Save it "
            "as UTF-8.",
            name=name,
            pages=", ".join(_PAGES.values()),
        )
    return texts[best], best


def _cyrillic(text: str) -> int:
    """How many Russian letters a text holds: small ones are alike on pages of Windows and Mac, capitals are not."""
    return len(re.findall(r"[А-Яа-яЁё]", text[:4000]))


def _known_words(text: str) -> int:
    """How many words with other than plain letters of headings and sheets a decoded text holds."""
    head = half_width(text[:4000]).casefold()
    known = {name for names in headings().values() for name in names}
    return sum(not name.isascii() and name.casefold() in head for name in known)


def split_cells(line: str, separator: str) -> list:
    """Cells of a line; a quotation mark opens a quoted cell only where a cell begins, so that a bare one may mean seconds."""
    return _split(line, separator)[0]


def _split(line: str, separator: str) -> tuple:
    """Cells of a line, and whether a quoted cell is left open."""
    cells, place, is_open = [], 0, False
    while place <= len(line):
        start = place + len(line[place:]) - len(line[place:].lstrip(" "))
        quoted = _quoted(line, start, separator) if line[start : start + 1] == '"' else None
        if quoted is not None:
            cell, place = quoted
        else:
            is_open = is_open or line[start : start + 1] == '"'
            end = line.find(separator, place)
            end = len(line) if end < 0 else end
            cell, place = line[place:end], end
        cells.append(cell.strip())
        place += 1
    return cells, is_open


def _quoted(line, start, separator) -> Optional[tuple]:
    """Text of a quoted cell and where it ends; None when no mark closes it."""
    place, text = start + 1, []
    while place < len(line):
        if line[place] == '"':
            if line[place + 1 : place + 2] == '"':
                text.append('"')
                place += 2
                continue
            rest = line[place + 1 :].lstrip(" ")
            if rest == "" or rest.startswith(separator):
                return "".join(text), len(line) - len(rest)
        text.append(line[place])
        place += 1
    return None


MOST_LINES = 500
"""Lines of one cell."""

MOST_TITLES = 10
"""Lines above the heading, such as a title and a date."""


def _rows(lines: list, separator: str) -> list:
    """(number of the line, cells); a quoted cell goes on over lines where a later one closes it."""
    full = {";": "；", ",": "，"}.get(separator, separator)
    rows, index = [], 0
    while index < len(lines):
        number, text = lines[index]
        cells, is_open = _split(text.replace(full, separator), separator)
        for last in range(index + 1, min(index + MOST_LINES, len(lines))) if is_open else ():
            text += "\n" + lines[last][1]
            if '"' not in lines[last][1]:
                continue
            longer, is_open = _split(text.replace(full, separator), separator)
            if not is_open:
                cells, index = longer, last
                break
        rows.append((number, cells))
        index += 1
    return rows


def read_cells(lines: Lines, named: Sequence[str] = ()) -> TableCells:
    """The table of a text file: its heading is the line with most known headings, for the separator that gives most of them.

    Parameters
    ----------
    named : sequence of str
        Headings that the user names.

    Raises
    ------
    InputError
        No line, or no line below the heading.
    """
    kept = [(number, line) for number, line in enumerate(lines.lines, 1) if line.strip()]
    cells = None
    if kept:
        first = kept[0][1].replace("；", ";").replace("，", ",")
        signs = sorted("\t;,|", key=lambda sign: -first.count(sign))
        tables = {sign: _rows(kept[: MOST_TITLES + 1], sign) for sign in signs}
        separator = max(signs, key=lambda sign: max(known_headings(row, named) for _, row in tables[sign]))
        cells = _table(_rows(kept, separator), named, separator != ",")
    if cells is None:
        raise InputError("TABLE '{name}' holds no table: a heading and a line below it are needed.", name=lines.name)
    return cells


def known_headings(row: Sequence[str], named: Sequence[str] = ()) -> int:
    """How many cells of a row are headings that are known, or named by the user."""
    own = {plain(name) for name in named if name}
    return len({holds_of(cell) or plain(cell) for cell in row if cell and (holds_of(cell) or plain(cell) in own)})


def _table(rows: list, named: Sequence[str], decimal_comma: bool) -> Optional[TableCells]:
    """Rows below the heading: the row of the first ones with most known headings; None if there are none.

    A heading of two lines ('corners' above 'X' and 'Y') is put together.
    """
    if len(rows) < 2:
        return None
    tops = rows[:-1][: MOST_TITLES + 1]
    place = max(range(len(tops)), key=lambda index: known_headings(tops[index][1], named))  # of equal ones the first
    heading, titles = rows[place][1], tuple(cell for _, row in rows[:place] for cell in row if cell)
    below = rows[place + 1][1]
    filled = [cell for cell in below if cell]
    if len(filled) >= 2 and all(holds_of(cell) or is_angle_part(half_width(cell)) for cell in filled):
        width = max(len(heading), len(below))
        upper, lower = ([*row, *[""] * (width - len(row))] for row in (heading, below))
        heading, place = [_under(*pair) for pair in zip(upper, lower)], place + 1
    return TableCells(heading, rows[place + 1 :], decimal_comma, titles) if rows[place + 1 :] else None


def _under(over: str, under: str) -> str:
    """A heading of two lines: 'degrees' alone does not tell what of."""
    return f"{over} {under}".strip() if is_angle_part(half_width(under)) and not holds_of(under) else under or over


def read_workbook(path: str, named: Sequence[str] = ()) -> TableCells:
    """The sheet of an Excel workbook (.xlsx) with most known headings, of several the first; numbers as they are stored.

    Parameters
    ----------
    named : sequence of str
        Headings that the user names.

    Raises
    ------
    InputError
        The file is no workbook, or no sheet holds a table.
    """
    name = Path(path).name
    try:
        with zipfile.ZipFile(path) as book:
            names = sorted(entry for entry in book.namelist() if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", entry))
            names.sort(key=lambda entry: int(re.findall(r"\d+", entry)[-1]))
            if any(book.getinfo(entry).file_size > MOST_BYTES for entry in [*names, *_shared(book)]):
                raise InputError("TABLE '{name}' is too large for a table of corners.", name=name)
            shared = [
                _text_of(item) for entry in _shared(book) for item in parse_plain_xml(book.read(entry), name, MOST_ELEMENTS)
            ]
            sheets = [_sheet_rows(parse_plain_xml(book.read(entry), name, MOST_ELEMENTS), shared) for entry in names]
    except (OSError, zipfile.BadZipFile, KeyError, IndexError, ValueError) as error:
        raise InputError(
            "TABLE '{name}' cannot be read as a workbook ({error}). Save it as .xlsx or as CSV UTF-8.", name=name, error=error
        ) from error
    tables = [table for table in (_table(rows, named, False) for rows in sheets) if table is not None]
    if not tables:
        raise InputError("TABLE '{name}' holds no sheet with a heading and a line below it.", name=name)
    return max(tables, key=lambda table: known_headings(table.heading, named))


def _shared(book):
    return [entry for entry in book.namelist() if entry == "xl/sharedStrings.xml"]


def _text_of(item) -> str:
    return "".join(node.text or "" for node in item.iter("t"))


def _sheet_rows(sheet, shared) -> list:
    rows = []
    for number, row in enumerate(sheet.iter("row"), 1):
        cells = {}
        for index, cell in enumerate(row.iter("c")):
            letters = re.match(r"[A-Z]+", cell.get("r", ""))
            cells[_column(letters.group()) if letters else index] = _cell_text(cell, shared)
        if any(cells.values()):
            line = int(row.get("r", number))
            rows.append((line, [cells.get(index, "") for index in range(max(cells) + 1)]))
    return rows


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = 26 * number + ord(letter) - 64
    return number - 1


def _cell_text(cell, shared) -> str:
    value = cell.find("v")
    if cell.get("t") == "inlineStr":
        return _text_of(cell).strip()
    if value is None or value.text is None:
        return ""
    if cell.get("t") == "s":
        return shared[int(value.text)].strip()
    return value.text.strip()
