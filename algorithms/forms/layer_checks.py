"""A layer in the wrong box, told before any work: swapped layers, the same layer twice, objects for samples."""

from qgis.core import QgsProcessingException

OBJECT_FIELDS = {"object_id", "mean_red", "mean_green", "mean_blue", "mean_nir", "mean_ndvi", "brightness"}
"""Any of these tells objects of 'Compute object features'."""

MAP_FIELDS = {"mine_id", "probability", "confidence", "review_order"}
"""All of these tell a map of 'Classify mines'."""


def looks_like_objects(source):
    """Whether a layer has features of image objects."""
    return any(source.field(name) for name in OBJECT_FIELDS)


def looks_like_map(source):
    """Whether a layer is a map of mines that this plugin made."""
    return all(source.field(name) for name in MAP_FIELDS)


def require_two_layers(algorithm, parameters, names, context):
    """Refuse one layer in two boxes."""
    layers = [algorithm.parameterAsVectorLayer(parameters, name, context) for name in names]
    same = None not in layers and layers[0].source() == layers[1].source()
    name = layers[0].name() if same else ""
    del layers
    if same:
        first, second = (algorithm.parameterDefinition(name).description() for name in names)
        message = algorithm.tr(
            "Layer '{layer}' is given twice, as {first} and as {second}. Choose another layer for one of them."
        )
        raise QgsProcessingException(message.format(layer=name, first=first, second=second))


def require_objects(algorithm, objects, reference):
    """Refuse objects without features, and say so if the reference has them."""
    if looks_like_objects(objects):
        return
    if looks_like_objects(reference):
        message = algorithm.tr(
            "Layer '{objects}' has no object features, but layer '{reference}' has: OBJECTS and REFERENCE are swapped."
        )
    else:
        message = algorithm.tr(
            "Layer '{objects}' has no object features, such as mean_red: is it the reference? Choose the objects made by "
            "'Compute object features' as OBJECTS."
        )
    raise QgsProcessingException(message.format(objects=objects.name, reference=reference.name))


def require_samples(algorithm, samples, class_field):
    """Refuse objects that nobody labelled, where the class field is the one that 'Label objects' makes."""
    if samples.field(class_field) or class_field != "class":
        return
    if looks_like_objects(samples):
        message = algorithm.tr(
            "Layer '{layer}' has no field 'class': these are objects, not samples. Run 'Label objects' on them first and choose "
            "its result."
        )
        raise QgsProcessingException(message.format(layer=samples.name))


def swapped_map(algorithm, mines, reference):
    """A warning if the reference is a map of this plugin and the map is not; '' otherwise."""
    if looks_like_map(reference) and not looks_like_map(mines):
        message = algorithm.tr(
            "Layer '{reference}', given as REFERENCE, was made by 'Classify mines', and layer '{mines}', given as MINES, was "
            "not. Are they swapped? Then the figures say nothing: precision is recall and recall is precision."
        )
        return message.format(reference=reference.name, mines=mines.name)
    return ""
