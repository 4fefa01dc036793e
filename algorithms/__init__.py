"""Processing algorithms: the only code that imports qgis; each wraps one call into core."""

import os

ROOT = os.path.dirname(os.path.dirname(__file__))
"""The folder of the plugin."""
