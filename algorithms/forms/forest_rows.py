"""Rows of the form of the forest: its trees, the search of the best values, and how they are read."""

CLASSIFIERS = ("random_forest", "extra_trees")
"""As in core/learning/forest.py, which is not imported with the provider."""


def add_forest(form):
    """TREES and what a tree may do, and the search of the best values."""
    _add_trees(form)
    _add_search(form)


def _add_trees(form):
    # fmt: off
    form.add_number("TREES", "Trees", "Number of trees (1000 in the paper).", default=1000, minimum=1, whole=True)
    form.add_number(
        "MAX_FEATURES", "Features tried at each split",
        "So many features, drawn at random, compete at each split (5 in the paper). At most the number of features.",
        default=5, minimum=1, whole=True, read="features_tried",
    )
    form.add_switch(
        "FIT_MAX_FEATURES", "Fit the number of features tried",
        "Where the number of features tried is left at the 5 of the paper, it follows the samples: 2 of up to 30 features "
        "with bands of the seasons among them (random forest), 10 of 40 and more features with fewer than 500 mine samples, "
        "never more than there are. Another number stands. Off: 5 means 5.",
        default=True, advanced=True,
    )
    form.add_number(
        "MIN_SAMPLES_LEAF", "Smallest leaf",
        "A leaf holds at least so many samples. Empty: by the number of mine samples, the 10 of the paper from 500 on and "
        "fewer below, down to 1; the log and the report say how many.",
        minimum=1, whole=True, optional=True,
    )
    form.add_number(
        "MIN_SAMPLES_SPLIT", "Smallest split",
        "A node is split only if it holds at least so many samples. Empty: by the number of mine samples, the 60 of the "
        "paper from 500 on and fewer below, down to 2.",
        minimum=2, whole=True, optional=True,
    )
    form.add_choice(
        "CLASSIFIER", "Classifier",
        "Random forest: the forest of the paper. Extra trees: thresholds are drawn at random at each split, which is often "
        "a little better with few features and few samples (bands of the seasons). Model file, report and map are the same.",
        options=list(CLASSIFIERS), default=CLASSIFIERS[0],
    )
    form.add_choice(
        "CRITERION", "Criterion",
        "What a split is judged by (entropy in the paper).",
        options=["entropy", "gini"], default="entropy",
    )
    # fmt: on


def _add_search(form):
    # fmt: off
    form.add_switch(
        "TUNE", "Search the best parameters",
        "Tries combinations of the parameters above in folds that keep groups together, and trains with the best; the "
        "values above are not used. Takes minutes: up to 20 for 2 000 samples on two cores.",
        default=False,
    )
    form.add_text(
        "GRID", "Values to try",
        'JSON text or file with the values of the search, for example {"max_features": [3, 5, 8], "min_samples_leaf": [1, '
        '2, 5], "min_samples_split": [2, 20], "criterion": ["gini"], "trees": [100, 500]}. What is left out keeps the '
        "values of the help page.",
        optional=True, advanced=True, read="grid",
    )
    form.add_number(
        "SELECT", "Keep the most important features",
        "Trains with so many of the most important features only (11 in the paper); 0 uses all. The cross-validation "
        "chooses them anew in each fold, so that its figures stay honest.",
        default=0, minimum=0, whole=True, advanced=True,
    )
    form.add_choice(
        "CLASS_WEIGHT", "Class weights",
        "All samples alike: every sample counts the same. Both classes alike: the rarer class counts more, so that both "
        "weigh the same; in each tree: the same for the samples that the tree drew. Weights move the probabilities.",
        options=["none", "balanced", "balanced_subsample"], default="none", advanced=True,
    )


class ForestRows:
    """Reads these rows; the step inherits it."""

    def grid(self, parameters, name, context):
        """The values to try; a script may give them as a dict."""
        from ...core.learning.tuning import grid_text, parse_grid

        given = parameters.get(name)
        return parse_grid(grid_text(given if isinstance(given, dict) else self.text(parameters, name, context)))

    def features_tried(self, parameters, name, context):
        """The number that was given; None = to be fitted, the published one left as it is."""
        from ...core.learning.forest import PUBLISHED_TRIED

        tried = self.whole_number(parameters, name, context)
        fit = self.parameterAsBoolean(parameters, "FIT_MAX_FEATURES", context)
        return None if fit and tried == PUBLISHED_TRIED else tried
