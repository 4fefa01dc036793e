"""Layers of a preview: the objects of one scale as a table, classified if there is a model, and the style that tells it apart."""

import os
import re

COLOURS = ("255,215,60", "80,200,255", "255,120,200", "255,255,255", "120,255,140")
"""Outlines of the scales, told apart on dark and bright land."""


def file_name(scale):
    """Name of the layer file of one scale: 30 -> scale_30.gpkg, 12.5 -> scale_12_5.gpkg."""
    return f"scale_{scale:g}.gpkg".replace(".", "_", f"{scale:g}".count("."))


def store_scale_style(path, place, classified):
    """The style of the scale at a place in their order, in the layer's file."""
    from ..desktop.styling import store_qml, style_qml

    if classified:
        store_qml(path, "objects_probability", style_qml(path, "objects_probability"))
        return
    qml = re.sub(r'(name="outline_color" value=")[^"]*"', rf'\g<1>{COLOURS[place]},255"', style_qml(path, "objects"))
    store_qml(path, "objects", qml)


def quiet(feedback):
    """Feedback for threads: it hears the cancel button and says nothing, as QGIS's log is not made for several threads."""
    from ...core.feedback import Feedback

    silent = Feedback()
    silent.is_cancelled = feedback.is_cancelled
    return silent


def scale_table(job, image, scale, model, feedback):
    """(objects of one scale as a `Table`, mean number of pixels)."""
    from ...core.polygons import outline_tables
    from ...core.runs.executor import RunSettings
    from ...core.segmentation.segment import SegmentationJob, segment_image
    from ...core.vector import concatenate

    labels = f"{os.path.splitext(image)[0]}-{scale:g}.labels.tif"
    settings = RunSettings(threads=1)
    task = SegmentationJob(image, labels, scale, job.shape, job.compactness, job.bands, settings=settings)
    result = segment_image(task, feedback)
    table = concatenate(list(outline_tables(labels, feedback)))
    if model is not None:
        table = _classified(image, labels, table, model, job.model, settings, feedback)
    return table, result.labelled_pixels / result.object_count


def _classified(image, labels, table, model, model_path, settings, feedback):
    """Objects with `probability` and `class`."""
    from ...core.features.catalogue import GLCM_COLUMNS
    from ...core.features.compute import FeatureJob, compute_features
    from ...core.learning.model_file import require_features
    from ...core.mapping.classify import ClassificationSettings, classified_tables
    from ...core.vector import Table, concatenate

    glcm = model.glcm or {"levels": 64, "low": 0.0, "high": 6000.0}
    limits = (float(glcm["low"]), float(glcm["high"]))
    found = compute_features(FeatureJob(image, labels, model.features, int(glcm["levels"]), limits, settings=settings), feedback)
    require_features(model, found.names, os.path.basename(image), model_path)
    columns = {"object_id": found.ids, **dict(zip(found.names, found.values.T))}
    for key, value in zip(GLCM_COLUMNS, (glcm["levels"], *limits)):
        columns[key] = found.ids * 0 + float(value)
    features = Table(table.geometry, columns, table.crs, os.path.basename(image))
    return concatenate(list(classified_tables([features], model, model_path, ClassificationSettings())))
