"""Samples of a layer as a training set, for the algorithms that learn from them."""


def read_training_set(job, folds, feedback):
    """The training set of a job with `samples`, `class_field`, `mine_classes`, `features`, `groups`, `block_size`.

    Only the fields that are needed are read.
    """
    from ..core.learning.training_set import GLCM_COLUMNS, choose_features, training_set

    names = job.samples.field_names
    features = choose_features(names, job.features, job.samples.name, job.class_field)
    own = ("split", "group", "weight", *GLCM_COLUMNS)
    extra = [job.samples.field(name) for name in own if job.samples.field(name)]
    wanted = [job.class_field, *features, *extra, *([job.groups] if job.groups else [])]
    table = job.samples.read(feedback, columns=list(dict.fromkeys(wanted))).with_names(own)
    return training_set(
        table,
        features,
        job.class_field,
        job.mine_classes,
        feedback,
        groups=job.groups,
        block_size=job.block_size,
        folds=folds,
        required=bool(job.features),
    )
