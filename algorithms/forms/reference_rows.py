"""Rows that the forms of steps with reference polygons share: what their classes mean."""


def add_class_words(form, optional=False):
    """MINE_CLASSES and CLASS_MAP of a class field of reference polygons.

    Parameters
    ----------
    optional : bool
        MINE_CLASSES may be left empty.
    """
    # fmt: off
    form.add_text(
        "MINE_CLASSES", "Mine classes",
        "Values of the class field that count as mine, separated by commas.",
        default="mine", optional=optional, advanced=True, read="mine_classes",
    )
    form.add_file(
        "CLASS_MAP", "Class map",
        "CSV in UTF-8 with the columns word and class: what a word of the class field means, mine or other. Known words need "
        "none; the log lists every word and how it was read.",
        optional=True, advanced=True,
    )
