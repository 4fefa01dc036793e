#!/usr/bin/env bash
# QGIS 3.40.6: the Model Designer names the parameter of an input or an output by what its name has of the letters a-z, digits and blanks.
# In Chinese or Russian nothing is left: both are called '' (with a year, both '_2024'). Names of outputs are kept apart from those of other
# outputs, but not from those of inputs, so the output has no parameter and is not in the dialog of the model. "Validate" finds no fault, the
# run ends with "no value specified for parameter". When what was dropped is an optional output ("Non-matching features"), the run succeeds
# and the layer is missing. An input and an output with the same Latin name do the same. Exported as a script, the model ends with KeyError.
# For users: a model built in the language of its users cannot be run, or gives one layer less, and no message says why. Remedy: give inputs
# and outputs different names in Latin letters.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$folder PYTHONIOENCODING=utf-8 /usr/bin/python3 - "$folder/own.model3" <<'PY' 2> /dev/null
import os
import sys

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsVectorLayer,
)

application = QgsApplication([], False)
application.initQgis()
sys.path.append(os.path.join(application.pkgDataPath(), "python", "plugins"))
import processing
from processing.core.Processing import Processing

Processing.initialize()
print("QGIS", Qgis.version())
mines = QgsVectorLayer("Point?crs=EPSG:32645&field=sure:integer", "mines", "memory")
for sure in (0, 1, 1):
    feature = QgsFeature(mines.fields())
    feature.setAttributes([sure])
    feature.setGeometry(QgsGeometry.fromWkt("POINT(0 0)"))
    mines.dataProvider().addFeature(feature)


def model(source, outputs):
    """A model of one step, "Extract by expression", named as the Model Designer does, saved and read."""
    made = QgsProcessingModelAlgorithm("own", "own")
    name = QgsProcessingModelAlgorithm.safeName(source).lower()
    made.addModelParameter(QgsProcessingParameterFeatureSource(name, source), QgsProcessingModelParameter(name))
    step = QgsProcessingModelChildAlgorithm("native:extractbyexpression")
    step.setChildId("step")
    step.addParameterSources("INPUT", [QgsProcessingModelChildParameterSource.fromModelParameter(name)])
    step.addParameterSources("EXPRESSION", [QgsProcessingModelChildParameterSource.fromStaticValue("sure = 1")])
    finals = {}
    for text, output in outputs.items():
        finals[text] = QgsProcessingModelOutput(text, text)
        finals[text].setChildId("step")
        finals[text].setChildOutputName(output)
    step.setModelOutputs(finals)
    made.addChildAlgorithm(step)
    made.toFile(sys.argv[1])
    read = QgsProcessingModelAlgorithm()
    read.fromFile(sys.argv[1])
    return read


def result(algorithm):
    """The features of each layer that a run gives, or the error."""
    values = {one.name(): "memory:" if one.isDestination() else mines for one in algorithm.parameterDefinitions()}
    try:
        given = processing.run(algorithm, values)
    except QgsProcessingException as error:
        return str(error).strip().splitlines()[-1]
    return {name: layer.featureCount() for name, layer in given.items() if isinstance(layer, QgsVectorLayer)}


def script(algorithm):
    """The same model exported as a script."""
    names = {}
    kind = QgsProcessing.PythonOutputType.PythonQgsProcessingAlgorithmSubclass
    exec("\n".join(algorithm.asPythonCode(kind, 4)), names)
    return names["Own"]().create()


good, bad, seen = True, "no value specified for parameter", {}
for source, outputs, expected in (
    ("mines", {"kept": "OUTPUT", "rest": "FAIL_OUTPUT"}, {"kept": 2, "rest": 1}),
    ("矿山", {"保留": "OUTPUT"}, bad),
    ("Шахты 2024", {"Отбор 2024": "OUTPUT"}, bad),
    ("mines", {"Mines": "OUTPUT"}, bad),
    ("矿山", {"kept": "OUTPUT", "其余": "FAIL_OUTPUT"}, {"kept": 2}),
):
    algorithm = model(source, outputs)
    parameters = {one.description(): one.name() for one in algorithm.parameterDefinitions()}
    valid, ran = algorithm.validate()[0], result(algorithm)
    print(f"input {source}, outputs {' and '.join(outputs)}: valid {valid}, parameters {parameters}, run: {ran}")
    good &= valid and (ran.endswith(bad) if expected == bad else ran == expected)
exported = [result(script(model(*names))) for names in (("mines", {"kept": "OUTPUT"}), ("矿山", {"保留": "OUTPUT"}))]
print("exported as scripts:", *exported, sep="\n  ")
sys.stdout.flush()
os._exit(0 if good and list(exported[0].values()) == [2] and "KeyError" in exported[1] else 1)
PY
