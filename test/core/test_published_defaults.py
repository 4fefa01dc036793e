"""What a job does when nothing is said: the published method's values, and those that the interface promises."""

from dataclasses import fields

import pytest
from mine_mapper.core.accuracy.assess import AccuracyJob
from mine_mapper.core.accuracy.sample_drawing import SampleSettings
from mine_mapper.core.change.change import ChangeJob
from mine_mapper.core.demo.landscape import DemoJob
from mine_mapper.core.features.compute import FeatureJob
from mine_mapper.core.imagery.fetch.fetch import FetchJob
from mine_mapper.core.imagery.prepare import ImageryJob
from mine_mapper.core.learning.forest import ForestSettings
from mine_mapper.core.learning.labelling.label_step import LabelStep
from mine_mapper.core.learning.labelling.samples import LabelSettings
from mine_mapper.core.learning.training import TrainingSettings
from mine_mapper.core.mapping.classify import ClassificationSettings
from mine_mapper.core.mapping.outlines import OutlineSettings
from mine_mapper.core.register.register import RegisterJob
from mine_mapper.core.segmentation.scale.scale_step import ScaleJob
from mine_mapper.core.segmentation.segment import SegmentationJob
from mine_mapper.core.statistics.statistics_job import StatisticsJob

VISIBLE_AND_NEAR_INFRARED = ("blue", "green", "red", "nir")
PROMISED = {
    DemoJob: {"size": 1500, "mines": 40, "seed": 1, "dates": 1, "year": 2023, "second_zone": False},
    FetchJob: {"max_cloud": 5},
    ImageryJob: {"max_cloud": 5, "composite": "median", "mask_classes": "0,1,3,8,9,10", "mask_buffer": 20, "seasons": False},
    ScaleJob: {
        "bands": VISIBLE_AND_NEAR_INFRARED,
        "shape": 0.1,
        "compactness": 0.5,
        "start": 10,
        "step": 1,
        "step_2": 10,
        "step_3": 100,
        "stop": 500,
        "hierarchy": True,
        "subsets": 4,
        "subset_size": 512,
        "seed": 1,
    },
    SegmentationJob: {
        "scale": 100,
        "shape": 0.1,
        "compactness": 0.5,
        "bands": VISIBLE_AND_NEAR_INFRARED,
        "normalise_weights": True,
        "min_object_size": 0,
    },
    FeatureJob: {"features": ("paper",), "glcm_levels": 64, "glcm_range": (0, 6000)},
    LabelSettings: {
        "overlap": 0.7,
        "mine_samples": 522,
        "non_mine_samples": 1478,
        "unlabelled": "non_mine",
        "test_share": 0.3,
        "non_mine_distance": 100,
        "group_distance": 2000,
        "seed": 1,
    },
    LabelStep: {"class_field": "", "mine_classes": ("mine",), "class_map": "", "scale": 0},
    ForestSettings: {
        "trees": 1000,
        "max_features": 5,
        "min_samples_leaf": 10,
        "min_samples_split": 60,
        "criterion": "entropy",
        "class_weight": "none",
        "seed": 1,
        "classifier": "random_forest",
    },
    TrainingSettings: {"folds": 10, "repeats": 20, "select": 0},
    ClassificationSettings: {"threshold": 0.5, "prior": None},
    OutlineSettings: {"min_area": 5000, "merge_distance": 0, "fill_holes": 0},
    SampleSettings: {"size": 600, "minimum": 100, "buffer": 100, "seed": 1},
    AccuracyJob: {"unlabelled": "non_mine", "overlap": 0.7, "seed": 1},
    StatisticsJob: {"area_classes": (0.1, 0.5, 1, 2), "weight": "count", "seed": 1},
    RegisterJob: {"tolerance": 30},
    ChangeJob: {"min_change": 5000, "tolerance": 20},
}


@pytest.mark.parametrize("job", PROMISED, ids=lambda job: job.__name__)
def test_defaults_are_those_that_are_promised(job):
    defaults = {field.name: field.default for field in fields(job)}
    assert {name: defaults[name] for name in PROMISED[job]} == PROMISED[job]
