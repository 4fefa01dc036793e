"""The layers of the accuracy: rows of the form for the objects that are judged, and all layers as tables."""

from ..forms import choices


def add_judged_objects(form):
    """OBJECTS_CLASSIFIED, SAMPLES, and MODEL with THRESHOLD for objects without a class."""
    # fmt: off
    form.add_vector(
        "OBJECTS_CLASSIFIED", "Classified objects",
        "All objects with their class, made by 'Classify mines': they tell the class of each test object and the land "
        "observed.",
        optional=True,
    )
    form.add_vector(
        "SAMPLES", "Samples",
        "Output of 'Label objects': objects with split = test are judged, those with split = train are left out of every "
        "figure.",
        optional=True,
    )
    form.add_file(
        "MODEL", "Model",
        "Only for classified objects without a class, as 'Compute object features' makes them: the model that tells it. It "
        "lets a chain of steps judge objects that were not written to a file.",
        optional=True, advanced=True, filter="Mine Mapper model (*.mmf)",
    )
    form.add_number(
        "THRESHOLD", "Threshold",
        "With a model: objects with at least this probability are mines, as in 'Classify mines'.",
        default=0.5, minimum=0, maximum=1, advanced=True,
    )


def classified_objects(job, feedback):
    """Chunks of objects with their class, told by the layer or by the model."""
    from ...core.accuracy.delivered_map import IN_MAP

    layer = job.objects_classified
    if not job.model:
        named = ["object_id", "class", *([IN_MAP] if layer.field(IN_MAP) else [])]
        return layer.chunks(feedback, columns=named)
    from ...core.learning.model_file import load_model
    from ...core.mapping.classify import ClassificationSettings, classified_tables

    settings = ClassificationSettings(threshold=job.threshold)
    return classified_tables(layer.chunks(feedback), load_model(job.model), job.model, settings)


def comparison(job, feedback):
    """Core's job, with the layers as tables."""
    from ...core.accuracy.accuracy_inputs import read_reference, read_sample_objects
    from ...core.accuracy.assess import AccuracyJob
    from ...core.statistics.review import without_rejected

    reference, is_mine, is_other = read_reference(job.reference, job.class_field, job.mine_classes, job.class_map, feedback)
    return job.fill(
        AccuracyJob,
        reference=reference,
        is_mine=is_mine,
        is_other=is_other,
        samples=read_sample_objects(job.samples, feedback),
        mines=without_rejected(job.mines.mines(feedback, ("mine_id", "review")), feedback),
        classified=None if job.objects_classified is None else lambda: classified_objects(job, feedback),
        extent=None if job.extent is None else job.extent[:4],
        extent_crs=reference.crs if job.extent is None else job.extent[4],
        group_size=job.group_distance,
    )


def facts_of(form, job):
    """Table on top of the report."""

    def name(layer):
        return None if layer is None else layer.name

    extent = form.tr("no limit") if job.extent is None else ", ".join(f"{value:.6g}" for value in job.extent[:4])
    return {
        form.tr("Map"): job.mines.name,
        form.tr("Reference"): job.reference.name,
        form.tr("Land outside the reference polygons"): choices.label("UNLABELLED", job.unlabelled),
        form.tr("Samples"): name(job.samples),
        form.tr("Labelled accuracy sample"): name(job.sample),
        form.tr("Classified objects"): name(job.objects_classified),
        form.tr("Extent"): extent,
        form.tr("Overlap needed"): job.overlap,
        form.tr("Seed"): job.seed,
    }
