"""The forms of the steps: rows, how they are read and checked, what boxes hold when a dialog opens."""
