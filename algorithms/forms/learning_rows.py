"""Rows that the forms of steps with samples share: what a class is, what is learnt from, which samples stay together."""


def add_classes(form, samples):
    """CLASS_FIELD and MINE_CLASSES of a layer of samples."""
    # fmt: off
    form.add_field(
        "CLASS_FIELD", "Class field",
        "Field with the class of each sample; NULL is no sample.",
        parent=samples, default="class", read="class_field",
    )
    form.add_text(
        "MINE_CLASSES", "Mine classes",
        "Values of the class field that count as mine, separated by commas; all others do not.",
        default="mine", optional=True, advanced=True, read="mine_classes",
    )


def add_groups(form, samples):
    """FOLDS, GROUPS and BLOCK_SIZE of a cross-validation."""
    # fmt: off
    form.add_number(
        "FOLDS", "Folds",
        "Parts of the cross-validation (10 in the paper). Fewer are taken when there are fewer groups.",
        default=10, minimum=2, whole=True,
    )
    form.add_field(
        "GROUPS", "Group field",
        "Samples of one group stay in one fold of the spatial cross-validation. Empty: the field 'group', or square blocks if "
        "there is none.",
        parent=samples, optional=True,
    )
    form.add_number(
        "BLOCK_SIZE", "Side of blocks (m)",
        "Side of the square blocks when the samples have no groups. Empty: about five blocks a fold.",
        minimum=0, optional=True, advanced=True, read="block_size",
    )


class LearningRows:
    """Reads these rows; the steps inherit it."""

    def class_field(self, parameters, name, context):
        """Name of the field with the class."""
        return self.text(parameters, name, context) or "class"

    def block_size(self, parameters, name, context):
        """Metres, 0 if not given."""
        return self.number(parameters, name, context) or 0.0
