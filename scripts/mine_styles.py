"""The styles of mines: by type with the form of the review, and by confidence."""

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsCategorizedSymbolRenderer,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsOptionalExpression,
    QgsRendererCategory,
)
from style_parts import NULL, layer_of, numbered, outlined, value_map

from mine_mapper.algorithms.desktop import field_texts  # isort: skip - style_parts makes the package
from mine_mapper.core.report import colours  # isort: skip

TYPES = tuple((value, label, colours.TYPE[value]) for value, label in field_texts.VALUES["type"].items())
REVIEWS = ((NULL, "not reviewed"), *((word, word) for word in ("accepted", "rejected", "retyped", "redrawn")))
MINES = (
    "mine_id:integer probability:double confidence:string area_km2:double type:string touches_edge:bool"
    " object_count:integer uncertainty:double outside_share:double review_priority:double"
    " review_order:integer review:string reviewer:string review_date:string"
    " review_note:string"
)
MEASURED = ("mine_id", "probability", "confidence", "area_km2", "touches_edge", "object_count", "uncertainty", "outside_share")
MEASURED += ("review_priority", "review_order")
STATISTICS = ("area_class", "mineral", "licence_id", "county", "elevation_m", "slope_deg", "river_distance_m")
"""Fields that Mine statistics adds; a form leaves out what its layer lacks."""
FORM = (
    ("Review", ("review", "type", "reviewer", "review_date", "review_note")),
    ("From the map", MEASURED),
    ("Statistics", STATISTICS),
)
ALIASES = {**field_texts.ALIASES, "river_distance_m": "To the river (m)"}  # the form is narrow
WHEN_REVIEWED = {
    "reviewer": 'CASE WHEN "review" IS NULL THEN "reviewer" ELSE coalesce("reviewer", @user_full_name, @user_account_name) END',
    "review_date": "CASE WHEN \"review\" IS NOT NULL THEN format_date(now(), 'yyyy-MM-dd') END",
}
"""Who and when fill themselves in with a decision."""
LABELLED = 20
"""Mines that show their place in the order of review."""


def mines_layer():
    categories = [QgsRendererCategory(value, outlined(colour), label) for value, label, colour in TYPES]
    categories.append(QgsRendererCategory(None, outlined(colours.TYPE["other"]), "Another type"))
    layer = layer_of("MultiPolygon", MINES, QgsCategorizedSymbolRenderer("type", categories))
    numbered(layer)
    fields = layer.fields()
    widgets = {
        "type": value_map([(value, label) for value, label, _ in TYPES]),
        "review": value_map(REVIEWS),
        "review_date": QgsEditorWidgetSetup(
            "DateTime", {"display_format": "yyyy-MM-dd", "field_format": "yyyy-MM-dd", "calendar_popup": True, "allow_null": True}
        ),
        "review_note": QgsEditorWidgetSetup("TextEdit", {"IsMultiline": False}),  # several lines show NULL as a text
    }
    for name, decimals in (("probability", 2), ("area_km2", 3), ("uncertainty", 2), ("outside_share", 2), ("review_priority", 3)):
        widgets[name] = QgsEditorWidgetSetup("Range", {"Precision": decimals, "AllowNull": True})
    for name, setup in widgets.items():
        layer.setEditorWidgetSetup(fields.indexOf(name), setup)
    for name in fields.names():
        layer.setFieldAlias(fields.indexOf(name), ALIASES[name])
    for name, expression in WHEN_REVIEWED.items():
        layer.setDefaultValueDefinition(fields.indexOf(name), QgsDefaultValue(expression, applyOnUpdate=True))
    layer.setEditFormConfig(review_form(layer))
    table = layer.attributeTableConfig()
    table.update(fields)
    table.setSortExpression('"review_order"')
    layer.setAttributeTableConfig(table)
    return layer


def review_form(layer):
    """The decision first, then what is known of the mine, which cannot be edited."""
    form = layer.editFormConfig()
    form.setLayout(Qgis.AttributeFormLayout.DragAndDrop)
    form.clearTabs()
    for title, names in FORM:
        group = QgsAttributeEditorContainer(title, form.invisibleRootContainer())
        group.setType(Qgis.AttributeEditorContainerType.GroupBox)
        known = QgsExpression(f"map_exist(attributes(@feature), '{names[0]}')")  # a group of no fields is not shown
        group.setVisibilityExpression(QgsOptionalExpression(known))
        for name in names:
            group.addChildElement(QgsAttributeEditorField(name, layer.fields().lookupField(name), group))
        form.addTab(group)
    for name in MEASURED:
        form.setReadOnly(layer.fields().indexOf(name), True)
    return form


CONFIDENCE = (
    ("high", "High confidence"),
    ("medium", "Medium confidence"),
    ("low", "Low confidence"),
    ("reviewed", "From a review"),
)


def confidence_layer():
    """Mines by confidence, those to be looked at first with their place in the order of review."""
    layer = mines_layer()
    categories = [QgsRendererCategory(value, outlined(colours.CONFIDENCE[value], 70, 0.7), label) for value, label in CONFIDENCE]
    layer.setRenderer(QgsCategorizedSymbolRenderer("confidence", categories))
    numbered(layer, f'CASE WHEN "review_order" <= {LABELLED} AND "review_priority" > 0 THEN "review_order" END', 11)
    return layer
