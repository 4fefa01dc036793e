"""The exchange text of Chinese surveys (勘测定界界址点坐标交换格式): header, then parcels with their corners."""

from __future__ import annotations

import re

from ..messages import Message
from .corners import Corner, RawLicence, RawRegister, Ring
from .numbers import Unreadable, half_width, read_coordinate, read_number
from .table_file import Lines

_PARCEL = ("count", "area", "number", "name", "kind", "sheet", "mineral")
"""What the first fields of a parcel's line hold."""

_SECTION = re.compile(r"^[\[【](.+?)[\]】]$")


def is_exchange_text(lines: Lines) -> bool:
    """True for a file with the sections of properties and of parcels."""
    sections = {match.group(1) for match in map(_SECTION.match, (line.strip() for line in lines.lines)) if match}
    return "地块坐标" in sections and any("@" in half_width(line) for line in lines.lines)


def read_exchange_text(lines: Lines) -> RawRegister:
    """Parcels with their rings; a licence that cannot be read is refused, the others go on."""
    register, section, header = RawRegister(Message("exchange text")), "", {}
    declared, licence = None, None
    for number, raw in enumerate(lines.lines, 1):
        line = half_width(raw)
        match = _SECTION.match(line) or _SECTION.match(raw.strip())
        if match:
            section = match.group(1)
            continue
        if not line:
            continue
        if section != "地块坐标":
            key, _, value = line.partition("=")
            header[key.strip()] = value.strip()
        elif "@" in line:
            _count(licence, declared)
            declared, licence = _parcel(line, number, register)
        elif licence is not None:
            _corner(line, number, licence)
    _count(licence, declared)
    _tell_left_out(register)
    _header(header, register)
    return register


def _tell_left_out(register) -> None:
    """How many parcels are points or lines, of how many in all."""
    left_out = len(register.warnings)
    if left_out:
        register.warnings.append(
            Message(
                "{count} of {total} {total:parcel|parcels} {count:is|are} {count:a point or line|points or lines} and "
                "{count:was|were} left out.",
                count=left_out,
                total=left_out + len(register.licences),
            )
        )


def _header(header, register):
    register.crs_text = header.get("坐标系", "")
    zone = re.search(r"\d+", header.get("带号", ""))
    register.zone = int(zone.group()) if zone else None
    stated = header.get("几度分带") or header.get("分带") or ""
    width = re.search(r"\d+(?:\.\d+)?", stated.replace("三", "3").replace("六", "6"))
    register.width = float(width.group()) if width else None  # of 1.5 degrees: no zone that is known
    shift = [part for part in re.split(r"[,\s]+", header.get("转换参数", "")) if part and part.strip("0.")]
    if shift:
        register.warnings.append(Message("The file holds parameters of a transformation (转换参数); they were not applied."))


def _parcel(line, number, register):
    """The number of corners that a parcel line declares (None without one), and its licence (None if it is no area)."""
    parcel = {**dict.fromkeys(_PARCEL, ""), **dict(zip(_PARCEL, (field.strip() for field in line.partition("@")[0].split(","))))}
    name, kind, area, count = parcel["name"], parcel["kind"], parcel["area"], parcel["count"]
    if kind and "面" not in kind:
        register.warnings.append(
            Message("Line {line}: '{name}' is no area ({kind}) and was left out.", line=number, name=name, kind=kind)
        )
        return None, None
    if area and not re.search(r"[^\d.\s]", area):
        area += "公顷"
    facts = {"name": name, "mineral": parcel["mineral"], "area": area}
    licence = RawLicence(parcel["number"] or name, number, {key: value for key, value in facts.items() if value})
    register.licences.append(licence)
    return int(count) if count.isdigit() else None, licence


def _corner(line, number, licence):
    fields = [field.strip() for field in line.split(",")]
    try:
        if len(fields) != 4:
            raise Unreadable(Message("{count} {count:field|fields} {count:stands|stand} there where 4 belong", count=len(fields)))
        ring = int(read_number(fields[1]))
        corner = Corner(read_coordinate(fields[2]), read_coordinate(fields[3]), number)
    except Unreadable as error:
        licence.refuse(Message("line {line}: {reason}", line=number, reason=str(error)))
        return
    if not licence.parts:
        licence.parts.append([])
    rings = licence.parts[0]
    if not rings or rings[-1].number != ring:
        if rings and len(rings[-1].corners) > 2 and _same(rings[-1].corners[0], corner):
            return  # a closing corner with the number of the next ring
        rings.append(Ring(number=ring))
    rings[-1].corners.append(corner)


def _same(a, b) -> bool:
    return abs(a.first.value - b.first.value) < 0.01 and abs(a.second.value - b.second.value) < 0.01


def _count(licence, declared):
    """A warning when the declared number of corners is neither that of the lines nor one with all closing corners or none."""
    if licence is None or not declared:
        return
    rings, found = [ring.corners for part in licence.parts for ring in part], len(licence.corners())
    different = found - sum(_same(corners[0], corners[-1]) for corners in rings)
    if declared not in (found, different, different + len(rings)):
        licence.warnings.append(
            Message(
                "{found} {found:corner|corners} {found:was|were} read, {declared} {declared:is|are} declared.",
                found=found,
                declared=declared,
            )
        )
