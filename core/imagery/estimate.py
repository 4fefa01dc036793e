"""Disk and time that a run will take, said before it begins."""

from __future__ import annotations

import os
import shutil

from ..errors import OutputError
from ..executor import RunSettings, thread_count
from .stack_plan import StackPlan

PACKED = 0.75
"""A stack compresses to about three quarters of its raw size (real Sentinel-2 pixels: 0.6 to 0.75)."""

READ_SECONDS, WRITE_SECONDS = 0.07, 0.045
"""Seconds of one core for a million pixels of one band: reading, unpacking and masking; packing and writing."""


def tell_estimate(plan: StackPlan, output: str, settings: RunSettings, work_folder: bool, notes, feedback) -> None:
    """Log disk and time; refuse a disk that is plainly too small.

    Raises
    ------
    OutputError
        Less than half of the estimated space is free.
    """
    space, seconds = estimate(plan, thread_count(settings.threads), work_folder)
    folder = os.path.dirname(os.path.abspath(output))
    free = shutil.disk_usage(folder).free
    feedback.info(
        f"Estimate: {_duration(seconds)} on this computer, {space / 1e9:.2g} GB of disk ({free / 1e9:.3g} GB are free in "
        f"'{folder}')."
    )
    if free < space / 2:
        raise OutputError(
            f"About {space / 1e9:.1f} GB are needed in '{folder}', and {free / 1e9:.1f} GB are free. Make room, choose another "
            "folder, "
            "or a smaller EXTENT."
        )
    if free < space:
        notes.warn(f"Disk space is short: about {space / 1e9:.1f} GB are needed and {free / 1e9:.1f} GB are free.")


def estimate(plan: StackPlan, threads: int, work_folder: bool = False) -> tuple:
    """Bytes of disk and seconds for a plan."""
    pixels = plan.grid.width * plan.grid.height
    raw = pixels * (4 * len(plan.band_names) + 4)
    covered = sum(min(product.grid.width * product.grid.height, pixels) for product in plan.products)
    reading = covered / 1e6 * (len(plan.bands) + 0.5) * READ_SECONDS / threads
    writing = pixels / 1e6 * len(plan.band_names) * WRITE_SECONDS
    # reading goes on in other threads while this one writes
    return raw * (PACKED + (1 if work_folder else 0)), max(reading, writing) + min(reading, writing) / threads


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"about {max(5, round(seconds / 5) * 5)} seconds"
    return f"about {round(seconds / 60)} minutes"
