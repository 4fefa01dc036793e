"""Compare classifiers: how well four methods tell mines from other land, on the same folds."""

from ..core.messages import Message
from .base import MineMapperAlgorithm
from .forms.learning_rows import LearningRows, add_classes, add_groups


class CompareClassifiers(LearningRows, MineMapperAlgorithm):
    kernels = ("learning",)

    def name(self):
        return "compareclassifiers"

    def displayName(self):
        return self.tr("Compare classifiers")

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
        # fmt: off
        self.add_vector("SAMPLES", "Samples", "Objects with features and a class, made by 'Label objects'.")
        add_classes(self, "SAMPLES")
        self.add_field(
            "FEATURES", "Features",
            "Fields to learn from. Empty: all fields that 'Compute object features' makes.",
            parent="SAMPLES", several=True, optional=True,
        )
        add_groups(self, "SAMPLES")
        self.add_seed("Start of the random numbers; the same seed gives the same figures.")
        self.add_report("Report of the comparison", "ROC curves and figures of the four classifiers, as one page.")
        self.add_csv_output("TABLE", "Comparison table", "The figures, one row a classifier.")
        self.add_number_output("AUC_LOGISTIC_REGRESSION", "AUC of logistic regression")
        self.add_number_output("AUC_SVM", "AUC of the support vector machine")
        self.add_number_output("AUC_DECISION_TREE", "AUC of the decision tree")
        self.add_number_output("AUC_RANDOM_FOREST", "AUC of the random forest")

    def resolve(self, parameters, context):
        from ..core.learning.validation import check_folds

        check_folds(self.whole_number(parameters, "FOLDS", context))
        return self.answers(parameters, context)

    def run(self, job, feedback):
        from ..core.learning.comparison import NAMES, compare
        from ..core.learning.comparison_report import write_comparison_report, write_comparison_table
        from .layers.sample_source import read_training_set

        samples = read_training_set(self, job, job.folds, feedback)
        comparison = compare(samples, job.folds, job.seed, feedback)
        if comparison.spatial is None:
            feedback.warning(self.tr("The samples of a class are all in one group: the figures come from random folds only."))
        if job.report:
            write_comparison_report(job.report, comparison)
        if job.table:
            write_comparison_table(job.table, comparison)
        results = self.made(job)
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
