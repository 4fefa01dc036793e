"""The row of forms that take mines with decisions of a review: a layer, or a field package that came back."""


def add_reviewed(form, help):
    """REVIEWED; the step inherits `ReviewedMines`, which reads it."""
    form.add_vector("REVIEWED", "Reviewed mines", help, optional=True, read="reviewed_mines")


class ReviewedMines:
    """Reads REVIEWED; the steps inherit it."""

    def with_layers(self, parameters):
        from ..fieldwork.packages import with_package_layer

        return with_package_layer(parameters, "REVIEWED")

    def reviewed_mines(self, parameters, name, context):
        """The `VectorSource` of the layer or of the merged package, None if not given."""
        from ..fieldwork.reviewed import reviewed_source

        return reviewed_source(self, parameters, name, context)
