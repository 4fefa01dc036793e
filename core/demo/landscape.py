"""Create the demo landscape: a synthetic basin with mines, as imagery, DEM and vector layers.

Everything follows from the seed; nothing is real. The face of this stage is `make_demo_data`.
"""

from __future__ import annotations

import os
from dataclasses import dataclass

from ..errors import ParameterError
from ..feedback import Feedback
from ..messages import Message
from .frame import EPSG, Frame
from .mine_sites import BASE_YEAR
from .relief import write_elevation
from .safe_documents import NOTICE
from .safe_product import write_product
from .scene import make_scene
from .second_zone import write_in_second_zone
from .sensor import plan_acquisition
from .vectors import make_tables

LEAST_SIZE = 100
"""Smallest image, px."""

LAST_YEAR = 2050


@dataclass(frozen=True)
class DemoJob:
    """What to make.

    Attributes
    ----------
    folder : str
        Existing folder that receives the rasters.
    size : int
        Side of the image in pixels of 10 m.
    mines : int
        Number of mines in the base year.
    seed : int
    dates : int
        Number of products.
    year : int
        From 2023 on.
    second_zone : bool
        Deliver each product in the neighbouring UTM zone as well.
    """

    folder: str
    size: int = 1500
    mines: int = 40
    seed: int = 1
    dates: int = 1
    year: int = BASE_YEAR
    second_zone: bool = False


@dataclass(frozen=True)
class DemoData:
    """What was made.

    Attributes
    ----------
    products : list of str
        SAFE folders; the first is the one to start with.
    dem : str
        Path of the DEM.
    tables : dict of str to Table
        Vector layers by output name.
    """

    products: list
    dem: str
    tables: dict


def check_job(job: DemoJob) -> None:
    """Raise `ParameterError` for sizes and years that make no sense."""
    rules = (
        (
            job.size >= LEAST_SIZE,
            Message("SIZE is {size}: at least {least_size} pixels are needed.", size=job.size, least_size=LEAST_SIZE),
        ),
        (job.mines >= 1, Message("MINES is {mines}: at least one mine is needed.", mines=job.mines)),
        (job.dates >= 1, Message("DATES is {dates}: at least one date is needed.", dates=job.dates)),
        (job.seed >= 0, Message("SEED is {seed}: use a whole number from 0 on.", seed=job.seed)),
        (
            BASE_YEAR <= job.year <= LAST_YEAR,
            Message(
                "YEAR is {year}: use {base_year} (the base year) or a later one up to {last_year}.",
                year=job.year,
                base_year=BASE_YEAR,
                last_year=LAST_YEAR,
            ),
        ),
    )
    for right, message in rules:
        if not right:
            raise ParameterError(message)


def make_demo_data(job: DemoJob, feedback: Feedback) -> DemoData:
    """Make the synthetic landscape: write products and DEM into the job's folder, return the vector layers.

    The same job gives the same bytes. Time and memory grow with the number of pixels.

    Raises
    ------
    ParameterError
        A size, number or year makes no sense, or the mines do not fit.
    """
    check_job(job)
    frame = Frame(job.size, job.seed)
    feedback.info(NOTICE)
    scene, all_mines = make_scene(frame, job.mines, job.year, feedback.part(0.0, 0.2))
    _tell(scene, feedback)
    feedback.check()
    dem = os.path.join(job.folder, "synthetic_dem.tif")
    base = scene if job.year == BASE_YEAR else make_scene(frame, job.mines, BASE_YEAR, Feedback())[0]
    write_elevation(dem, base)
    feedback.check()
    tables = make_tables(scene, all_mines)
    feedback.set_progress(0.3)
    products = []
    spots = [(patch.mine.x, patch.mine.y, 1.4 * patch.mine.radius) for patch in scene.patches]
    for index in range(job.dates):
        part = feedback.part(0.3 + 0.7 * index / job.dates, 0.3 + 0.7 * (index + 1) / job.dates)
        acquisition = plan_acquisition(frame, job.year, index, spots)
        products.append(write_product(job.folder, scene, acquisition, part))
        if job.second_zone:
            products.append(write_in_second_zone(job.folder, products[-1], acquisition, frame, part))
    with open(os.path.join(job.folder, "README_SYNTHETIC.txt"), "w", encoding="utf-8", newline="\n") as stream:
        stream.write(NOTICE + "\n")
    return DemoData(products, dem, tables)


def _tell(scene, feedback: Feedback) -> None:
    """Say in the log what the landscape holds."""
    working = [patch.mine for patch in scene.patches if patch.mine.visible]
    area = sum(mine.area for mine in working)
    land = scene.frame.extent**2 / 1e6
    kinds = {kind: sum(mine.type == kind for mine in working) for kind in ("non_metal", "metal", "coal")}
    feedback.info(
        Message(
            "Synthetic landscape of {land:.1f} km2 (EPSG:{code}, {lowest:.0f}-{highest:.0f} m) in {year}: {count} "
            "{count:mine|mines} ({non_metal} non-metal, {metal} metal, {coal} coal) on {area:.2f} km2, {percent:.1f} % of the "
            "land (a real basin has some 0.26 %).",
            land=land,
            code=EPSG,
            lowest=scene.terrain.lowest,
            highest=scene.terrain.highest,
            year=scene.year,
            count=len(working),
            non_metal=kinds["non_metal"],
            metal=kinds["metal"],
            coal=kinds["coal"],
            area=area,
            percent=100 * area / land,
        )
    )
