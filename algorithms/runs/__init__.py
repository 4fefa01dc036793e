"""One run of a step or of a model: its outputs, its record, its progress, how it ends."""
