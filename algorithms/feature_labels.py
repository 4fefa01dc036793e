"""Features of objects in words: what 'Compute object features' offers, and the headings of its columns."""

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_KINDS = {
    "border_contrast": QT_TRANSLATE_NOOP("algorithms", "Contrast at the border"),
    "neighbour_mean": QT_TRANSLATE_NOOP("algorithms", "Mean of the neighbours"),
    "neighbour_contrast": QT_TRANSLATE_NOOP("algorithms", "Difference from the neighbours"),
    "super_mean": QT_TRANSLATE_NOOP("algorithms", "Mean of the super-object"),
    "stddev": QT_TRANSLATE_NOOP("algorithms", "Standard deviation"),
    "mean": QT_TRANSLATE_NOOP("algorithms", "Mean"),
    "glcm": QT_TRANSLATE_NOOP("algorithms", "Texture"),
}
"""Beginning of a name -> what of the band it is; the longer beginnings first."""

_BANDS = {
    "blue": QT_TRANSLATE_NOOP("algorithms", "blue"),
    "green": QT_TRANSLATE_NOOP("algorithms", "green"),
    "red": QT_TRANSLATE_NOOP("algorithms", "red"),
    "nir": QT_TRANSLATE_NOOP("algorithms", "near infrared"),
    "ndvi": "NDVI",
    "ndwi": "NDWI",
    "elevation": QT_TRANSLATE_NOOP("algorithms", "elevation"),
    "slope": QT_TRANSLATE_NOOP("algorithms", "slope"),
    "brightness": QT_TRANSLATE_NOOP("algorithms", "brightness"),
}
_STATISTICS = {
    "min": QT_TRANSLATE_NOOP("algorithms", "least of the seasons"),
    "max": QT_TRANSLATE_NOOP("algorithms", "largest of the seasons"),
    "median": QT_TRANSLATE_NOOP("algorithms", "median of the seasons"),
    "std": QT_TRANSLATE_NOOP("algorithms", "spread over the seasons"),
}
_MEASURES = {
    "homogeneity": QT_TRANSLATE_NOOP("algorithms", "homogeneity"),
    "dissimilarity": QT_TRANSLATE_NOOP("algorithms", "dissimilarity"),
    "entropy": QT_TRANSLATE_NOOP("algorithms", "entropy"),
    "correlation": QT_TRANSLATE_NOOP("algorithms", "correlation"),
    "contrast": QT_TRANSLATE_NOOP("algorithms", "contrast"),
    "asm": QT_TRANSLATE_NOOP("algorithms", "angular second moment"),
    "mean": QT_TRANSLATE_NOOP("algorithms", "mean"),
    "stddev": QT_TRANSLATE_NOOP("algorithms", "standard deviation"),
}
_DIRECTIONS = {
    "0": QT_TRANSLATE_NOOP("algorithms", "north-south"),
    "45": QT_TRANSLATE_NOOP("algorithms", "north-east to south-west"),
    "90": QT_TRANSLATE_NOOP("algorithms", "east-west"),
    "135": QT_TRANSLATE_NOOP("algorithms", "north-west to south-east"),
    "all": QT_TRANSLATE_NOOP("algorithms", "all directions"),
}
_SINGLE = {
    "brightness": QT_TRANSLATE_NOOP("algorithms", "Brightness"),
    "max_diff": QT_TRANSLATE_NOOP("algorithms", "Largest difference of bands"),
    "shape_index": QT_TRANSLATE_NOOP("algorithms", "Shape index"),
    "length_width": QT_TRANSLATE_NOOP("algorithms", "Length by width"),
    "roundness": QT_TRANSLATE_NOOP("algorithms", "Roundness"),
    "compactness": QT_TRANSLATE_NOOP("algorithms", "Compactness"),
    "area": QT_TRANSLATE_NOOP("algorithms", "Area"),
    "length": QT_TRANSLATE_NOOP("algorithms", "Length"),
    "bare_soil_index": QT_TRANSLATE_NOOP("algorithms", "Bare soil index"),
    "iron_oxide_index": QT_TRANSLATE_NOOP("algorithms", "Iron oxide index"),
    "border_index": QT_TRANSLATE_NOOP("algorithms", "Border index"),
    "density": QT_TRANSLATE_NOOP("algorithms", "Density of the shape"),
    "asymmetry": QT_TRANSLATE_NOOP("algorithms", "Asymmetry"),
    "rectangular_fit": QT_TRANSLATE_NOOP("algorithms", "Fit of a rectangle"),
    "elliptic_fit": QT_TRANSLATE_NOOP("algorithms", "Fit of an ellipse"),
    "elevation_range": QT_TRANSLATE_NOOP("algorithms", "Range of elevation"),
    "topographic_position": QT_TRANSLATE_NOOP("algorithms", "Topographic position"),
    "glcm_low": QT_TRANSLATE_NOOP("algorithms", "Texture: value of the lowest grey level"),
    "glcm_high": QT_TRANSLATE_NOOP("algorithms", "Texture: value of the highest grey level"),
    "glcm_levels": QT_TRANSLATE_NOOP("algorithms", "Texture: number of grey levels"),
    "distance_to_river": QT_TRANSLATE_NOOP("algorithms", "Distance to a river"),
}


def feature_label(name):
    """Words for a feature, with the name of its column: 'Mean: near infrared (mean_nir)'; the name alone if nobody knows it."""
    words = feature_words(name)
    return f"{words} ({name})" if words else name


def feature_words(name):
    """Words for a feature, '' if nobody knows it: a band that only its name tells keeps that name."""
    if name in _SINGLE:
        return _tr(_SINGLE[name])
    for kind, text in _KINDS.items():
        if name.startswith(f"{kind}_"):
            rest = name[len(kind) + 1 :]
            return f"{_tr(text)}: {_texture(rest) if kind == 'glcm' else _band(rest)}"
    return ""


def _texture(rest):
    measure, _, direction = rest.rpartition("_")
    if measure not in _MEASURES:
        return rest
    return f"{_tr(_MEASURES[measure])}, {_tr(_DIRECTIONS.get(direction, direction))}"


def _band(name):
    band, _, statistic = name.rpartition("_")
    if band in _BANDS and statistic in _STATISTICS:
        return f"{_tr(_BANDS[band])}, {_tr(_STATISTICS[statistic])}"
    return _tr(_BANDS.get(name, name))


def _tr(text):
    return QCoreApplication.translate("algorithms", text)
