"""Rows of the form of the samples: how many are drawn and from where, and which are set aside for the test."""


def add_counts(form):
    """MINE_SAMPLES, NON_MINE_SAMPLES, and where the latter may lie: UNLABELLED and NON_MINE_DISTANCE."""
    # fmt: off
    form.add_number(
        "MINE_SAMPLES", "Mine samples",
        "Largest number of mine samples, training and test together (522 in the paper). With fewer mine objects all are "
        "taken. Every mine gives an object before any gives a second.",
        default=522, minimum=1, whole=True,
    )
    form.add_number(
        "NON_MINE_SAMPLES", "Non-mine samples",
        "Largest number of non-mine samples (1478 in the paper). With fewer mine samples it is cut in the same proportion, "
        "in training and test alike.",
        default=1478, minimum=1, whole=True,
    )
    form.add_choice(
        "UNLABELLED", "Land outside the reference polygons",
        "Other land: all land outside is other land. Not known: nothing is known about it, and only objects with more than "
        "the overlap share of their area in polygons of other classes are other land.",
        options=["non_mine", "unknown"], default="non_mine",
    )
    form.add_number(
        "NON_MINE_DISTANCE", "Distance of non-mine samples (m)",
        "Non-mine samples of unlabelled land lie farther than this from any mine polygon, since outlines are not exact. "
        "With 0 only objects that overlap a mine are kept out. Objects inside polygons of other classes are non-mine "
        "samples however near a mine.",
        default=100, minimum=0, advanced=True,
    )


def add_test(form):
    """TEST_AREA or TEST_SHARE, and GROUP_DISTANCE: what is set aside for the test, and what stays together."""
    # fmt: off
    form.add_vector(
        "TEST_AREA", "Test area",
        "Polygons set aside for measuring the accuracy. Objects whose centre lies inside are test samples, objects across "
        "the edge are none. Leave empty to set aside a share of the groups.",
        optional=True,
    )
    form.add_number(
        "TEST_SHARE", "Test share",
        "Share of the groups that is set aside for the test when no test area is given; 0 sets aside none.",
        default=0.3, minimum=0, maximum=0.9,
    )
    form.add_number(
        "GROUP_DISTANCE", "Side of the groups (m)",
        "Samples in one cell of a grid of this width are a group: they go to training or test together, and into one fold "
        "of a spatial cross-validation. All objects of a mine are in the cell of the mine's centre.",
        default=2000, minimum=1, advanced=True,
    )
