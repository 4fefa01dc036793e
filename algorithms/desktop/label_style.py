"""The style of a label raster: random colours that tell neighbouring objects apart."""

from .styling import write_style

MOST_COLOURS = 8192
"""Colours of one style. With more objects some ids in a row share one: they begin side by side in the same row of pixels,
rarely next to each other."""


def store_label_style(path, count):
    """Write the `.qml` sidecar of a label raster whose ids run from 1 to `count`.

    QGIS has no endless random colours for rasters, so the file holds a table of colours (discrete classes).
    """
    write_style(path, label_style(count))


def label_style(count):
    """QML of a discrete colour table over the ids 1..`count`; the same table for the same count."""
    colours = max(min(count, MOST_COLOURS), 1)
    items = "".join(
        f'<item value="{-(-(step + 1) * count // colours)}" alpha="255" color="{_colour(step)}" label=""/>'
        for step in range(colours)
    )
    classes = _range("classificationMin", "classificationMax", count)
    head = f'<rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" {classes}>'
    values = _range("minimumValue", "maximumValue", count)
    shader = f'<colorrampshader colorRampType="DISCRETE" classificationMode="1" clip="0" {values}>'
    return (
        "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
        f'<qgis version="3.40" styleCategories="Symbology"><pipe>{head}<rasterTransparency/><rastershader>{shader}{items}'
        '<rampLegendSettings useContinuousLegend="1"/></colorrampshader></rastershader></rasterrenderer></pipe></qgis>\n'
    )


def _range(first, last, count):
    return f'{first}="1" {last}="{max(count, 1)}"'


def _colour(step):
    """Bright and dark, warm and cold in turn: hue by the golden ratio, so that neighbours in the table differ most."""
    import colorsys

    hue = (step * 0.61803398875) % 1.0
    red, green, blue = colorsys.hsv_to_rgb(hue, 0.45 + 0.15 * (step % 3), 0.6 + 0.1 * (step % 4))
    return f"#{round(red * 255):02x}{round(green * 255):02x}{round(blue * 255):02x}"
