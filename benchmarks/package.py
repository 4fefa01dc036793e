"""Makes the plugin importable as `mine_mapper` for scripts that run from the checkout, whatever its folder is called."""

import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

if "mine_mapper" not in sys.modules:
    _specification = importlib.util.spec_from_file_location(
        "mine_mapper", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules["mine_mapper"] = importlib.util.module_from_spec(_specification)
    _specification.loader.exec_module(sys.modules["mine_mapper"])

from mine_mapper.core._jit import kernel  # noqa: E402
from mine_mapper.core.native import rasterio  # noqa: E402


class raster:
    """Grids, reading and writing of rasters, under one name."""

    from mine_mapper.core.grid import Grid, Window, tile_windows
    from mine_mapper.core.raster import read_info, read_window
    from mine_mapper.core.raster_writer import create_raster

    create_raster, read_info, read_window = map(staticmethod, (create_raster, read_info, read_window))
    tile_windows = staticmethod(tile_windows)


class segmentation:
    """The face of the segmentation, for scripts that measure it."""

    from mine_mapper.core.feedback import Feedback
    from mine_mapper.core.runs.executor import RunSettings
    from mine_mapper.core.segmentation.segment import SegmentationJob, segment_image

    segment_image = staticmethod(segment_image)


__all__ = ["ROOT", "kernel", "raster", "rasterio", "segmentation"]
