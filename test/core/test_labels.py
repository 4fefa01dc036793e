"""Numbers of objects that other tools write: nothing vanishes without a word."""

import numpy as np
import pytest
from mine_mapper.core.errors import InputError
from mine_mapper.core.labels import object_numbers


@pytest.mark.parametrize("dtype", ["int8", "int16", "int32", "int64"])
def test_negative_ids_are_refused(dtype):
    values = np.arange(-49, 51).reshape(10, 10).astype(dtype)
    with pytest.raises(InputError, match="'labels.tif' holds the id -49; ids must be above 0. Declare it as the no-data value"):
        object_numbers(values, None, "labels.tif")
    with pytest.raises(InputError, match="the id -48"):
        object_numbers(values, -49, "labels.tif")  # one is declared, the others are not


@pytest.mark.parametrize("dtype", ["int64", "uint64"])
def test_ids_too_large_are_refused(dtype):
    values = np.array([[1, 2**32]], dtype)
    with pytest.raises(InputError, match="holds the id 4294967296; ids up to 4294967295"):
        object_numbers(values, None, "labels.tif")
    assert object_numbers(values, float(2**32), "labels.tif").tolist() == [[1, 0]]


@pytest.mark.parametrize(
    "dtype, nodata", [("uint8", 255), ("int16", -9999), ("int32", -1), ("uint32", 4294967295), ("int64", None), ("int32", np.nan)]
)
def test_no_data_is_no_object(dtype, nodata):
    values = np.array([[0, 1, 7]], dtype)
    if nodata is not None and np.isfinite(nodata):
        values[0, 1] = nodata
    numbers = object_numbers(values, nodata, "labels.tif")
    assert numbers.dtype == np.uint32
    assert numbers.tolist() == [[0, 0 if nodata is not None and np.isfinite(nodata) else 1, 7]]
