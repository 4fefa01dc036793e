"""The XML documents of a synthetic product, after the product specification of Sentinel-2 (PSD-15), cut to what readers need."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..geodesy import transform_points
from ..grid import Grid
from ..messages import Message

if TYPE_CHECKING:
    from .sensor import Acquisition

NOTICE = Message(
    "SYNTHETIC DATA. This product was drawn by the algorithm 'Create demo landscape' of Mine Mapper. No satellite took it, "
    "and it shows no real place: use it to learn and to test, never as evidence."
)

QUANTIFICATION, ADD_OFFSET = 10000, -1000
"""Reflectance = (number + offset) / quantification."""

TILE_NAMES = {32644: "44TQP", 32645: "45TTJ"}
"""Tile of the Sentinel-2 grid by EPSG code."""

_NAMESPACES = {
    "product": "https://psd-15.sentinel2.eo.esa.int/PSD/User_Product_Level-2A.xsd",
    "tile": "https://psd-15.sentinel2.eo.esa.int/PSD/S2_PDI_Level-2A_Tile_Metadata.xsd",
}
_BAND_NAMES = ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B10", "B11", "B12")
_RESOLUTIONS = (60, 10, 10, 10, 20, 20, 20, 10, 20, 60, 60, 20, 20)


@dataclass(frozen=True)
class ProductPaths:
    """Names inside one product.

    Attributes
    ----------
    name : str
        Of the SAFE folder.
    granule : str
        Of the granule's folder.
    stem : str
        First part of the image files' names.
    """

    name: str
    granule: str
    stem: str

    def image(self, band: str, resolution: int) -> str:
        """Path of a band inside the product, with `/`, without extension as the metadata have it."""
        return f"GRANULE/{self.granule}/IMG_DATA/R{resolution}m/{self.stem}_{band}_{resolution}m"


def product_paths(acquisition: Acquisition, epsg: int) -> ProductPaths:
    """Names by the Sentinel-2 convention, with the baseline 99.99 of home-made products, and `SYNTHETIC` at the end."""
    tile = f"T{TILE_NAMES[epsg]}"
    sensed = acquisition.time.strftime("%Y%m%dT%H%M%S")
    made = (acquisition.time + datetime.timedelta(hours=3)).strftime("%Y%m%dT%H%M%S")
    name = f"S2A_MSIL2A_{sensed}_N9999_{acquisition.orbit}_{tile}_{made}_SYNTHETIC.SAFE"
    return ProductPaths(name, f"L2A_{tile}_A000000_{sensed}_SYNTHETIC", f"{tile}_{sensed}")


def product_document(paths: ProductPaths, acquisition: Acquisition, images: list, grid: Grid, epsg: int, clouds: float) -> str:
    """MTD_MSIL2A.xml."""
    return f"""<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- {NOTICE} -->
<n1:Level-2A_User_Product xmlns:n1="{_NAMESPACES["product"]}">
  <n1:General_Info>
{_product_info(paths, acquisition, images)}
{_characteristics()}
  </n1:General_Info>
  <n1:Geometric_Info>
    <Product_Footprint>
      <Product_Footprint>
        <Global_Footprint>
          <EXT_POS_LIST>{_footprint(grid)}</EXT_POS_LIST>
        </Global_Footprint>
      </Product_Footprint>
      <RASTER_CS_TYPE>POINT</RASTER_CS_TYPE>
      <PIXEL_ORIGIN>1</PIXEL_ORIGIN>
    </Product_Footprint>
    <Coordinate_Reference_System>
      <HORIZONTAL_CS_CODE>EPSG:{epsg}</HORIZONTAL_CS_CODE>
    </Coordinate_Reference_System>
  </n1:Geometric_Info>
  <n1:Auxiliary_Data_Info>
    <SYNTHETIC_DATA>{NOTICE}</SYNTHETIC_DATA>
  </n1:Auxiliary_Data_Info>
  <n1:Quality_Indicators_Info>
    <Cloud_Coverage_Assessment>{clouds:.6f}</Cloud_Coverage_Assessment>
  </n1:Quality_Indicators_Info>
</n1:Level-2A_User_Product>
"""


def _product_info(paths: ProductPaths, acquisition: Acquisition, images: list) -> str:
    sensed = acquisition.time.strftime("%Y-%m-%dT%H:%M:%S.024Z")
    files = "\n".join(f"            <IMAGE_FILE>{image}</IMAGE_FILE>" for image in images)
    return f"""    <Product_Info>
      <PRODUCT_START_TIME>{sensed}</PRODUCT_START_TIME>
      <PRODUCT_STOP_TIME>{sensed}</PRODUCT_STOP_TIME>
      <PRODUCT_URI>{paths.name}</PRODUCT_URI>
      <PROCESSING_LEVEL>Level-2A</PROCESSING_LEVEL>
      <PRODUCT_TYPE>S2MSI2A</PRODUCT_TYPE>
      <PROCESSING_BASELINE>99.99</PROCESSING_BASELINE>
      <GENERATION_TIME>{sensed}</GENERATION_TIME>
      <PREVIEW_IMAGE_URL>Not applicable</PREVIEW_IMAGE_URL>
      <Datatake datatakeIdentifier="SYNTHETIC_{acquisition.time:%Y%m%dT%H%M%S}_000000_N99.99">
        <SPACECRAFT_NAME>SYNTHETIC (no satellite)</SPACECRAFT_NAME>
        <DATATAKE_TYPE>INS-NOBS</DATATAKE_TYPE>
        <DATATAKE_SENSING_START>{sensed}</DATATAKE_SENSING_START>
        <SENSING_ORBIT_NUMBER>{int(acquisition.orbit[1:])}</SENSING_ORBIT_NUMBER>
        <SENSING_ORBIT_DIRECTION>DESCENDING</SENSING_ORBIT_DIRECTION>
      </Datatake>
      <Query_Options completeSingleTile="true">
        <PRODUCT_FORMAT>SAFE_COMPACT</PRODUCT_FORMAT>
      </Query_Options>
      <Product_Organisation>
        <Granule_List>
          <Granule datastripIdentifier="SYNTHETIC" granuleIdentifier="{paths.granule}" imageFormat="JPEG2000">
{files}
          </Granule>
        </Granule_List>
      </Product_Organisation>
    </Product_Info>"""


def _characteristics() -> str:
    """How numbers become reflectance."""
    offsets = "\n".join(
        f'        <BOA_ADD_OFFSET band_id="{band}">{ADD_OFFSET}</BOA_ADD_OFFSET>' for band in range(len(_BAND_NAMES))
    )
    bands = "\n".join(
        f'        <Spectral_Information bandId="{number}" physicalBand="{name}">'
        f"<RESOLUTION>{resolution}</RESOLUTION></Spectral_Information>"
        for number, (name, resolution) in enumerate(zip(_BAND_NAMES, _RESOLUTIONS))
    )
    return f"""    <Product_Image_Characteristics>
      <Special_Values>
        <SPECIAL_VALUE_TEXT>NODATA</SPECIAL_VALUE_TEXT>
        <SPECIAL_VALUE_INDEX>0</SPECIAL_VALUE_INDEX>
      </Special_Values>
      <Special_Values>
        <SPECIAL_VALUE_TEXT>SATURATED</SPECIAL_VALUE_TEXT>
        <SPECIAL_VALUE_INDEX>65535</SPECIAL_VALUE_INDEX>
      </Special_Values>
      <QUANTIFICATION_VALUES_LIST>
        <BOA_QUANTIFICATION_VALUE unit="none">{QUANTIFICATION}</BOA_QUANTIFICATION_VALUE>
        <AOT_QUANTIFICATION_VALUE unit="none">1000.0</AOT_QUANTIFICATION_VALUE>
        <WVP_QUANTIFICATION_VALUE unit="cm">1000.0</WVP_QUANTIFICATION_VALUE>
      </QUANTIFICATION_VALUES_LIST>
      <BOA_ADD_OFFSET_VALUES_LIST>
{offsets}
      </BOA_ADD_OFFSET_VALUES_LIST>
      <Spectral_Information_List>
{bands}
      </Spectral_Information_List>
    </Product_Image_Characteristics>"""


def granule_document(paths: ProductPaths, acquisition: Acquisition, grid: Grid, epsg: int, clouds: float) -> str:
    """MTD_TL.xml."""
    sizes = "\n".join(
        f'      <Size resolution="{side}"><NROWS>{-(-grid.height * 10 // side)}</NROWS>'
        f"<NCOLS>{-(-grid.width * 10 // side)}</NCOLS></Size>"
        for side in (10, 20, 60)
    )
    places = "\n".join(
        f'      <Geoposition resolution="{side}"><ULX>{grid.transform[2]:.0f}</ULX><ULY>{grid.transform[5]:.0f}</ULY>'
        f"<XDIM>{side}</XDIM><YDIM>-{side}</YDIM></Geoposition>"
        for side in (10, 20, 60)
    )
    zone = f"WGS84 / UTM zone {epsg % 100}N"
    return f"""<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- {NOTICE} -->
<n1:Level-2A_Tile_ID xmlns:n1="{_NAMESPACES["tile"]}">
  <n1:General_Info>
    <TILE_ID>{paths.granule}</TILE_ID>
    <SENSING_TIME metadataLevel="Standard">{acquisition.time:%Y-%m-%dT%H:%M:%S}.024Z</SENSING_TIME>
  </n1:General_Info>
  <n1:Geometric_Info>
    <Tile_Geocoding metadataLevel="Brief">
      <HORIZONTAL_CS_NAME>{zone}</HORIZONTAL_CS_NAME>
      <HORIZONTAL_CS_CODE>EPSG:{epsg}</HORIZONTAL_CS_CODE>
{sizes}
{places}
    </Tile_Geocoding>
    <Tile_Angles metadataLevel="Standard">
      <Mean_Sun_Angle>
        <ZENITH_ANGLE unit="deg">{acquisition.sun_zenith:.4f}</ZENITH_ANGLE>
        <AZIMUTH_ANGLE unit="deg">{acquisition.sun_azimuth:.4f}</AZIMUTH_ANGLE>
      </Mean_Sun_Angle>
    </Tile_Angles>
  </n1:Geometric_Info>
  <n1:Quality_Indicators_Info metadataLevel="Standard">
    <Image_Content_QI>
      <CLOUDY_PIXEL_PERCENTAGE>{clouds:.6f}</CLOUDY_PIXEL_PERCENTAGE>
    </Image_Content_QI>
  </n1:Quality_Indicators_Info>
</n1:Level-2A_Tile_ID>
"""


def _footprint(grid: Grid) -> str:
    """Latitudes and longitudes of the corners, closed."""
    west, south, east, north = grid.bounds
    xs, ys = [west, east, east, west, west], [north, north, south, south, north]
    longitudes, latitudes = transform_points(xs, ys, grid.crs, "EPSG:4326")
    return " ".join(f"{latitude:.8f} {longitude:.8f}" for longitude, latitude in zip(longitudes, latitudes))
