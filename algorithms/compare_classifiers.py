"""Compare classifiers: how well four methods tell mines from other land, on the same folds."""

from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import QgsProcessingException

from ..core.messages import Message
from .base import MineMapperAlgorithm


@dataclass(frozen=True)
class CompareClassifiersJob:
    """What the form says."""

    samples: Any
    class_field: str
    mine_classes: tuple
    features: tuple
    folds: int
    groups: str
    block_size: float
    seed: int
    report: Optional[str]
    table: Optional[str]


class CompareClassifiers(MineMapperAlgorithm):
    SAMPLES, CLASS_FIELD, MINE_CLASSES, FEATURES = "SAMPLES", "CLASS_FIELD", "MINE_CLASSES", "FEATURES"
    FOLDS, GROUPS, BLOCK_SIZE, SEED = "FOLDS", "GROUPS", "BLOCK_SIZE", "SEED"
    REPORT, TABLE = "REPORT", "TABLE"

    kernels = ("learning",)

    def name(self):
        return "compareclassifiers"

    def displayName(self):
        return self.tr("Compare classifiers")

    def group_name(self):
        return self.tr("3 Learning")

    def tags(self):
        return self.tr("classifier,compare,roc,auc,logistic regression,svm,decision tree,random forest,cross-validation").split(
            ","
        )

    def help_text(self):
        return self.tr(
            "Tells how well logistic regression, a support vector machine, a decision tree and a random forest tell mines from "
            "other land: ROC curves in one chart, areas under them with 95 % intervals, accuracy, and the time each takes.\n\n"
            "All are judged on the same folds, spatial ones (the figures to go by) and random ones as in the paper, with the "
            "parameters scikit-learn starts with. Only samples whose field split is 'train' are used."
        )

    def initAlgorithm(self, configuration=None):
        self.add_vector(self.SAMPLES, self.tr("Samples"), self.tr("Objects with features and a class, made by 'Label objects'."))
        self.add_field(
            self.CLASS_FIELD,
            self.tr("Class field"),
            self.tr("Field with the class of each sample; NULL is no sample."),
            parent=self.SAMPLES,
            default="class",
        )
        self.add_text(
            self.MINE_CLASSES,
            self.tr("Mine classes"),
            self.tr("Values of the class field that count as mine, separated by commas; all others do not."),
            default="mine",
            optional=True,
            advanced=True,
        )
        self.add_field(
            self.FEATURES,
            self.tr("Features"),
            self.tr("Fields to learn from. Empty: all fields that 'Compute object features' makes."),
            parent=self.SAMPLES,
            several=True,
            optional=True,
        )
        self.add_number(
            self.FOLDS,
            self.tr("Folds"),
            self.tr("Parts of the cross-validation (10 in the paper). Fewer are taken when there are fewer groups."),
            default=10,
            minimum=2,
            whole=True,
        )
        self.add_field(
            self.GROUPS,
            self.tr("Group field"),
            self.tr(
                "Samples of one group stay in one fold of the spatial cross-validation. Empty: the field 'group', or square "
                "blocks if there is none."
            ),
            parent=self.SAMPLES,
            optional=True,
        )
        self.add_number(
            self.BLOCK_SIZE,
            self.tr("Side of blocks (m)"),
            self.tr("Side of the square blocks when the samples have no groups. Empty: about five blocks a fold."),
            minimum=0,
            optional=True,
            advanced=True,
        )
        self.add_number(
            self.SEED,
            self.tr("Seed"),
            self.tr("Start of the random numbers; the same seed gives the same figures."),
            default=1,
            minimum=0,
            whole=True,
        )
        self.add_file_output(
            self.REPORT,
            self.tr("Report"),
            self.tr("ROC curves and figures of the four classifiers, as one page."),
            self.tr("HTML files (*.html)"),
        )
        self.add_file_output(
            self.TABLE, self.tr("Table"), self.tr("The figures, one row a classifier."), self.tr("CSV files (*.csv)")
        )
        self.add_number_output("AUC_LOGISTIC_REGRESSION", self.tr("AUC of logistic regression"))
        self.add_number_output("AUC_SVM", self.tr("AUC of the support vector machine"))
        self.add_number_output("AUC_DECISION_TREE", self.tr("AUC of the decision tree"))
        self.add_number_output("AUC_RANDOM_FOREST", self.tr("AUC of the random forest"))

    def resolve(self, parameters, context):
        from ..core.errors import MineMapperError
        from ..core.learning.validation import check_folds

        folds = self.whole_number(parameters, self.FOLDS, context)
        try:
            check_folds(folds)
        except MineMapperError as error:
            raise QgsProcessingException(str(error)) from error
        return CompareClassifiersJob(
            samples=self.vector_source(parameters, self.SAMPLES, context),
            class_field=self.text(parameters, self.CLASS_FIELD, context) or "class",
            mine_classes=self.mine_classes(parameters, self.MINE_CLASSES, context),
            features=tuple(self.parameterAsStrings(parameters, self.FEATURES, context)),
            folds=folds,
            groups=self.text(parameters, self.GROUPS, context),
            block_size=self.number(parameters, self.BLOCK_SIZE, context) or 0.0,
            seed=self.whole_number(parameters, self.SEED, context),
            report=self.output_path(parameters, self.REPORT, context),
            table=self.output_path(parameters, self.TABLE, context),
        )

    def run(self, job, feedback):
        from ..core.learning.comparison import NAMES, compare
        from ..core.learning.comparison_report import write_comparison_report, write_comparison_table
        from .sample_source import read_training_set

        samples = read_training_set(self, job, job.folds, feedback)
        comparison = compare(samples, job.folds, job.seed, feedback)
        if comparison.spatial is None:
            feedback.warning(self.tr("The samples of a class are all in one group: the figures come from random folds only."))
        if job.report:
            write_comparison_report(job.report, comparison)
        if job.table:
            write_comparison_table(job.table, comparison)
        results = {self.REPORT: job.report, self.TABLE: job.table}
        for name, compared in comparison.judged.items():
            auc, (low, high) = compared.validation.auc, compared.interval
            feedback.info(
                Message(
                    "{classifier}: AUC {auc:.3f} ({low:.3f} to {high:.3f}), accuracy {accuracy:.3f}.",
                    classifier=Message(NAMES[name]),
                    auc=auc,
                    low=low,
                    high=high,
                    accuracy=compared.validation.accuracy,
                )
            )
            results[f"AUC_{name.upper()}"] = auc
        return results
