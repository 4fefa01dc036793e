"""Samples of a layer, or of several, as a training set, for the algorithms that learn from them."""

from ..forms.layer_checks import require_samples


def read_training_set(algorithm, job, folds, feedback, more=()):
    """The training set of a job with `samples`, `class_field`, `mine_classes`, `features`, `groups`, `block_size`.

    Only the fields that are needed are read. `more`: further layers of samples with the same features.
    """
    from ...core.features.catalogue import GLCM_COLUMNS
    from ...core.learning.sample_layers import common_features, join_samples, require_sample_features
    from ...core.learning.training_set import choose_features, numeric_features, training_set

    require_samples(algorithm, job.samples, job.class_field)
    features = choose_features(job.samples.field_names, job.features, job.samples.name, job.class_field, feedback)
    if more and not job.features:
        features = common_features([source.field_names for source in (job.samples, *more)], features, feedback)

    def read(source):
        if source is not job.samples:
            require_sample_features(source.field_names, (job.class_field, *features), source.name, job.samples.name)
        own = ("split", "group", "weight", *GLCM_COLUMNS)
        extra = [source.field(name) for name in own if source.field(name)]
        wanted = [job.class_field, *features, *extra, *([job.groups] if job.groups else [])]
        return source.read(feedback, columns=list(dict.fromkeys(wanted))).with_names(own)

    table = read(job.samples)
    if more:
        table = join_samples([table, *(read(source) for source in more)], job.class_field, job.groups, feedback)
    if not job.features:
        features = numeric_features(table, features, feedback)
    return training_set(
        table,
        features,
        job.class_field,
        job.mine_classes,
        feedback,
        groups="group" if more and "group" in table.columns else job.groups,
        block_size=job.block_size,
        folds=folds,
        required=bool(job.features),
    )
