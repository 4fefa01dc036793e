"""Headings of corner tables, and words of licence sheets, in six languages."""

from __future__ import annotations

from typing import Optional, Sequence

from ..fields import plain, usual_names

HEADINGS = {
    "latitude": ("latitude", "lat", "纬度", "北纬", "широта", "северная широта", "с.ш.", "солтүстік ендік", "ендік", "latitud"),
    "longitude": ("longitude", "long", "lon", "lng", "经度", "东经", "долгота", "восточная долгота", "в.д.", "шығыс бойлық",
                  "бойлық", "longitud"),
    "east": ("east", "easting", "este", "leste", "est", "e", "utm_e", "utm_este", "coord_este", "东坐标", "восток", "x_este"),
    "north": ("north", "northing", "norte", "nord", "n", "utm_n", "utm_norte", "coord_norte", "北坐标", "север", "y_norte"),
    "x": ("x", "x坐标", "坐标x", "纵坐标", "纵坐标x", "coord_x", "x_coord", "coordx", "xcoord", "point_x", "x(m)", "x (м)"),
    "y": ("y", "y坐标", "坐标y", "横坐标", "横坐标y", "coord_y", "y_coord", "coordy", "ycoord", "point_y", "y(m)", "y (м)"),
    "point": ("点号", "拐点", "拐点号", "拐点编号", "界址点号", "№ точки", "точка", "номер точки", "vértice", "vertice", "punto",
              "ponto", "point", "point_no", "corner", "vertex", "pt", "нүкте", "sommet"),
    "ring": ("圈号", "环号", "ring", "ring_no", "anillo", "anel", "anneau", "контур"),
    "part": ("part", "part_no", "parte", "区域", "区块", "块号", "полигон", "участок №", "partie", "polygon", "poligono", "polígono"),
    "zone": ("zona", "zone", "utm_zone", "zona_utm", "带号", "huso", "fuso", "зона", "номер зоны"),
    "corners": ("wkt", "geometry", "geom", "the_geom", "拐点坐标", "gdzb", "矿区范围拐点坐标", "坐标", "coordinates", "координаты",
                "coordenadas", "corners", "coordonnées", "географические координаты угловых точек",
                "географические координаты угловых точек участка недр верхняя и нижняя границы"),
    "name": ("name", "矿山名称", "矿权名称", "项目名称", "勘查项目名称", "наименование", "наименование участка недр", "название",
             "nombre", "nome", "nom", "mine_name"),
    "area": ("area", "area_ha", "area_km2", "area_m2", "areavalue", "矿区面积", "勘查面积", "面积", "площадь", "площадь участка недр",
             "площадь, га", "ауданы", "hectáreas", "hectareas", "superficie", "superficie_ha", "área", "hectares", "surface",
             "surface_ha", "size", "stated_area"),
    "area_unit": ("areaunit", "area_unit", "面积单位", "единица", "unidad", "unidade", "unité"),
    "depth": ("开采深度", "开采标高", "标高", "depth", "верхняя и нижняя границы", "глубина"),
    "term": ("有效期限", "有效期", "срок действия", "term", "validity"),
    "crs": ("坐标系", "坐标系统", "система координат", "crs", "datum", "sistema de coordenadas", "système de coordonnées"),
}  # fmt: skip
"""What a column holds, and its usual headings; those of a licence, holder, status ... are in `fields.usual_names`."""

_REGISTER = ("licence", "holder", "status", "expires", "granted", "mineral", "kind")


def column_of(heading: Sequence[str], holds: str) -> Optional[int]:
    """Position of the column that holds something, None if there is none; of repeated headings the first."""
    names = HEADINGS.get(holds) or usual_names()[holds]
    simple = [plain(name) for name in heading]
    for wanted in names:
        if plain(wanted) in simple:
            return simple.index(plain(wanted))
    return None


def holds_of(word: str) -> Optional[str]:
    """What a heading or the key of a sheet names, None for others."""
    simple = plain(word)
    for holds in (*HEADINGS, *_REGISTER):
        names = HEADINGS.get(holds) or usual_names()[holds]
        if any(plain(name) == simple for name in names):
            return holds
    return None
