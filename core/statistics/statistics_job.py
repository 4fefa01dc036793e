"""What mine statistics are made of, and what they give."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional

import numpy as np

from ..vector import Table
from .clustering import Clustering
from .density import Density
from .mine_terrain import Terrain


@dataclass(frozen=True)
class StatisticsJob:
    """Inputs and parameters; all layers in any CRS.

    Attributes
    ----------
    mines : Table
    dem, observed : str, optional
        Raster paths.
    rivers, counties, register, basin : Table, optional
    county_field, type_field, area_field : str
        '' = not given. `county_field` without counties and `type_field` without register are fields of the mines.
    type_map : str
        CSV of mineral and type, '' = none.
    licence_field, status_map, date_order : str
        '' = not given; how number, status and dates of the register are read.
    area_classes : tuple of float
        km2.
    bandwidth, cell_size : float, optional
        m.
    weight : str
        "count" or "area".
    tolerance : float
        Largest distance of a register entry that no mine overlaps, m.
    leave_out_edge : bool
        Mines with `touches_edge` are left out of the tables of area.
    density_wanted : bool
        A density that cannot be computed is an error, not a note.
    """

    mines: Table
    dem: Optional[str] = None
    observed: Optional[str] = None
    rivers: Optional[Table] = None
    counties: Optional[Table] = None
    register: Optional[Table] = None
    basin: Optional[Table] = None
    county_field: str = ""
    type_field: str = ""
    area_field: str = ""
    type_map: str = ""
    area_classes: tuple = (0.1, 0.5, 1.0, 2.0)
    bandwidth: Optional[float] = None
    cell_size: Optional[float] = None
    weight: str = "count"
    tolerance: float = 100.0
    leave_out_edge: bool = False
    density_wanted: bool = False
    seed: int = 1
    licence_field: str = ""
    status_map: str = ""
    date_order: str = ""


@dataclass
class Statistics:
    """Results.

    Attributes
    ----------
    mines : Table
        With all attributes, in its own CRS.
    tables : dict of str to ResultTable
        In the order of the report.
    density : Density or None
    clustering : Clustering or None
    warnings, notes : list of str
        Sentences that stand out, and such that only explain.
    crs : str
        Equal-area CRS of the work.
    shapes : array of polygons
        Mines in `crs`.
    basin : shapely polygon or None
        In `crs`.
    inside : (n,) bool
        Mines whose centroid lies in the basin.
    words : list of WordsRead
        Minerals and statuses of the register, and how they were read.
    """

    mines: Table
    crs: str
    shapes: np.ndarray
    basin: Optional[object]
    tables: dict = field(default_factory=dict)
    density: Optional[Density] = None
    clustering: Optional[Clustering] = None
    terrain: Optional[Terrain] = None
    inside: np.ndarray = field(default_factory=lambda: np.zeros(0, bool))
    words: list = field(default_factory=list)
    warnings: list = field(default_factory=list)
    notes: list = field(default_factory=list)

    def add(self, table) -> None:
        self.tables[table.name] = table
