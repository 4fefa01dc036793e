"""Field names that were read in a wrong encoding, and letters that are lost."""

import numpy as np
import pytest
from mine_mapper.core.coordinates import uncertain_place
from mine_mapper.core.errors import InputError
from mine_mapper.core.fields import find_field, usual_names
from mine_mapper.core.letters import LOST, lost_letters, require_letters
from mine_mapper.core.native import rasterio


@pytest.mark.parametrize(
    ("name", "right", "written", "read", "told"),
    [
        ("许可证号", "许可证号", "gb18030", "cp1252", "GB18030"),
        ("许可证号", "许可证", "utf-8", "latin-1", "UTF-8"),  # ten bytes of the twelve
        ("статус", "статус", "cp1251", "cp1252", "windows-1251"),
        ("статус", "статус", "cp866", "cp1251", "IBM866"),
        ("состояние", "состо", "utf-8", "cp1251", "UTF-8"),
        ("许可证号", "许可证", "utf-8", "gb18030", "UTF-8"),
    ],
)
def test_known_names_in_a_wrong_encoding_are_refused(name, right, written, read, told):
    shown = name.encode(written)[:10].decode(read, "replace")
    with pytest.raises(InputError, match=f"is '{right}' in the encoding {told}.*Set {told} as"):
        require_letters(["licence_id", shown], "register")


def test_lost_letters_of_names_are_refused_but_for_half_a_last_one():
    with pytest.raises(InputError, match="has lost letters"):
        require_letters([f"{LOST}{LOST}{LOST}֤{LOST}{LOST}"], "register")
    cut = "许可证号".encode()[:10].decode("utf-8", "replace")
    require_letters([cut], "register")
    assert cut.endswith(LOST) and find_field([cut], "许可证号") == cut


def test_names_in_their_own_encoding_pass():
    names = [name for names in usual_names().values() for name in names]
    require_letters([*names, "Größe", "Naïveté", "备注", "Øst", "éèê", "Описание", "№", "Ünvan"], "register")


def test_texts_with_lost_letters_are_counted():
    columns = {
        "a": np.array(["x", f"y{LOST}", None], object),
        "b": np.array([1.0, 2.0, 3.0]),
        "c": np.array([LOST, 5, "z"], object),
    }
    assert "2 texts of layer 'register' have lost letters (fields a, c)" in str(lost_letters(columns, "register"))
    assert lost_letters({"a": np.array(["x", "é"], object)}, "register") is None


@pytest.mark.parametrize(
    ("code", "datum"),
    [
        (4610, "Xi'an 1980"),
        (2351, "Xi'an 1980"),
        (4214, "Beijing 1954"),
        (2403, "Beijing 1954"),
        (4490, None),
        (4515, None),
        (4284, None),
    ],
)
def test_datums_without_a_transformation_are_told(code, datum):
    told = uncertain_place(rasterio().crs.CRS.from_epsg(code).to_wkt(), "register")
    assert told is None if datum is None else datum in str(told)
