"""Rows that the forms of steps with reference polygons share: what their classes mean."""


def add_class_words(form, optional=False):
    """MINE_CLASSES and CLASS_MAP of a class field of reference polygons.

    Parameters
    ----------
    optional : bool
        MINE_CLASSES may be left empty.
    """
    form.add_text(
        "MINE_CLASSES",
        form.tr("Mine classes"),
        form.tr("Values of the class field that count as mine, separated by commas."),
        default="mine",
        optional=optional,
        advanced=True,
        read="mine_classes",
    )
    form.add_file(
        "CLASS_MAP",
        form.tr("Class map"),
        form.tr(
            "CSV in UTF-8 with the columns word and class: what a word of the class field means, mine or other. Known words "
            "need none; the log lists every word and how it was read."
        ),
        optional=True,
        advanced=True,
    )
