"""Train random forest: a model that tells mines from other land, with its error and the importance of the features."""

from ..core.messages import with_figures
from .base import MineMapperAlgorithm
from .feature_labels import feature_label, feature_words
from .forms.forest_rows import ForestRows, add_forest
from .forms.learning_rows import LearningRows, add_classes, add_groups


class TrainRandomForest(ForestRows, LearningRows, MineMapperAlgorithm):
    MAX_FEATURES, MIN_SAMPLES_LEAF = "MAX_FEATURES", "MIN_SAMPLES_LEAF"
    MIN_SAMPLES_SPLIT = "MIN_SAMPLES_SPLIT"
    FIT_MAX_FEATURES = "FIT_MAX_FEATURES"
    OOB_ERROR, CV_ACCURACY, CV_ACCURACY_SPATIAL, AUC = "OOB_ERROR", "CV_ACCURACY", "CV_ACCURACY_SPATIAL", "AUC"

    kernels = ("learning",)

    def name(self):
        return "trainrandomforest"

    def displayName(self):
        return self.tr("Train random forest")

    def tags(self):
        return self.tr("random forest,train,model,classifier,importance,oob,cross-validation,machine learning,mines").split(",")

    def help_text(self):
        return self.tr(
            "Trains a random forest on labelled objects and writes it to a model file for 'Classify mines'. The defaults are the "
            "parameters of the paper; the sizes of leaf and split follow the number of mine samples, and are the paper's from "
            "500 on.\n\n"
            "The report tells the out-of-bag error, the accuracy in random and in spatial folds side by side, and which features "
            "matter: the loss of accuracy when a feature is shuffled among the out-of-bag samples of each tree.\n\n"
            "Only samples whose field split is 'train' are used; test samples are never looked at. A sample is called a mine "
            "when the mean over the trees of the share of mines in its leaf is above one half (the paper counts a vote a tree). "
            "A feature that is NULL is replaced by the median of the training samples, here and when the model is applied."
        )

    def initAlgorithm(self, configuration=None):
        # fmt: off
        self.add_vector("SAMPLES", "Samples", "Objects with features and a class, made by 'Label objects'.")
        self.add_layers(
            "MORE_SAMPLES", "More samples",
            "Further layers of samples with the same features: of other dates, so that the forest knows the land in every "
            "season, or of other places. Layers of the same place share their groups; other places have groups of their own.",
        )
        add_classes(self, "SAMPLES")
        self.add_field(
            "FEATURES", "Features",
            "Fields to learn from. Empty: all fields that 'Compute object features' makes; other fields are named in the log.",
            parent="SAMPLES", several=True, optional=True,
        )
        add_forest(self)
        add_groups(self, "SAMPLES")
        self.add_number(
            "IMPORTANCE_REPEATS", "Repeats of the importance",
            "How often each feature is shuffled in each tree (20 in the paper).",
            default=20, minimum=1, whole=True,
        )
        self.add_work_folder(
            "Folder that keeps finished trees, folds and combinations of the search: after a cancel or a crash the next run "
            "with the same samples and settings goes on there.",
        )
        self.add_seed("Start of the random numbers; the same seed gives the same model.")
        self.add_file_output(
            "MODEL", "Model",
            "Model file for 'Classify mines'. It holds numbers only, no program.",
            "Mine Mapper model (*.mmf)", optional=False,
        )
        self.add_report("Training report", "Accuracy, ROC curves and importance of the features, as one page with charts.")
        self.add_csv_output("TABLE", "Training table", "Every figure of the report, one a row.")
        self.add_number_output("OOB_ERROR", "Out-of-bag error")
        self.add_number_output("CV_ACCURACY", "Accuracy in random folds")
        self.add_number_output("CV_ACCURACY_SPATIAL", "Accuracy in spatial folds")
        self.add_number_output("AUC", "Area under the ROC curve, out of bag")

    def resolve(self, parameters, context):
        from ..core.learning.forest import ForestSettings
        from ..core.learning.training import TrainingSettings

        job = self.answers(parameters, context)
        grid = job.grid if job.tune else None
        job.settings = job.fill(TrainingSettings, forest=job.fill(ForestSettings), repeats=job.importance_repeats, grid=grid)
        job.settings.check()
        return job

    def run(self, job, feedback):
        from ..core.learning.model_file import save_model
        from ..core.learning.training import train
        from ..core.learning.training_report import write_training_report, write_training_table
        from .layers.sample_source import read_training_set

        samples = read_training_set(self, job, job.folds, feedback, job.more_samples)
        result = train(samples, job.settings, feedback, work_folder=job.work_folder or "")
        save_model(job.model, result.model)
        forest = result.settings.forest
        self.chosen = {
            self.MAX_FEATURES: forest.max_features,
            self.FIT_MAX_FEATURES: False,
            self.MIN_SAMPLES_LEAF: forest.min_samples_leaf,
            self.MIN_SAMPLES_SPLIT: forest.min_samples_split,
        }
        if job.report:
            write_training_report(job.report, result, feature_words)
        if job.table:
            write_training_table(job.table, result)
        self._tell(result, feedback)
        return {
            **self.made(job),
            self.OOB_ERROR: 1 - result.confusion.accuracy,
            self.CV_ACCURACY: result.random.accuracy,
            self.CV_ACCURACY_SPATIAL: None if result.spatial is None else result.spatial.accuracy,
            self.AUC: result.auc,
        }

    def _tell(self, result, feedback):
        order = result.importance.order()[:5]
        feedback.info(
            with_figures(
                self.tr("Out-of-bag error {error:.2%}, area under the ROC curve {auc:.3f}."),
                error=1 - result.confusion.accuracy,
                auc=result.auc,
            )
        )
        feedback.info(result.gap)
        feedback.info(
            self.tr("Most important features: {names}.").format(
                names="; ".join(feature_label(result.importance.names[k]) for k in order)
            )
        )
