"""Rows that the forms of the inventory share: how words and dates of a register are read, and counties."""

from qgis.core import Qgis

from .form_values import DATE_ORDERS


def add_words(form, register):
    """LICENCE_FIELD, STATUS_MAP and DATE_ORDER.

    Parameters
    ----------
    form : Form
    register : str
        Name of the parameter of the register.
    """
    # fmt: off
    form.add_field(
        "LICENCE_FIELD", "Licence number field",
        "Field of the register with the number of the licence, by default one with a usual name.",
        register, optional=True, advanced=True,
    )
    form.add_file(
        "STATUS_MAP", "Status map",
        "CSV in UTF-8 with the columns word and status, for words that are not known or known otherwise: in_force, applied, "
        "expired, suspended, ended, refused or unknown.",
        optional=True, advanced=True,
    )
    form.add_choice(
        "DATE_ORDER", "Date order",
        "How dates such as 05/06/2031 are read: day, month, year (5 June) or month, day, year (6 May). All others need no order.",
        DATE_ORDERS, optional=True, advanced=True,
    )


def add_types(form):
    """REGISTER, and how the type of a mine is found in it: TYPE_FIELD, TYPE_MAP, words and TOLERANCE."""
    # fmt: off
    form.add_vector(
        "REGISTER", "Mineral-rights register",
        "Licences with the mineral mined, polygons or points. A mine takes the type of the licence it overlaps most.",
        kind=Qgis.ProcessingSourceType.VectorAnyGeometry, optional=True,
    )
    form.add_field(
        "TYPE_FIELD", "Mineral or type field",
        "Field of the register with the mineral (English, Chinese or Russian) or the type; by default 'mineral', else "
        "'type'. Without a register: a field of the mines.",
        "REGISTER", optional=True,
    )
    form.add_file(
        "TYPE_MAP", "Table of minerals and types",
        "CSV with the columns mineral and type that adds to or changes the shipped table, for example 'jade,non_metal'.",
        optional=True, advanced=True,
    )
    add_words(form, "REGISTER")
    form.add_number(
        "TOLERANCE", "Tolerance (m)",
        "A mine that no licence overlaps takes the nearest one within this distance, since licences are often drawn off "
        "their place; 0 = none.",
        default=100, minimum=0, advanced=True,
    )


def add_counties(form, help):
    """COUNTIES and COUNTY_FIELD of a step that tells its results by county as well."""
    # fmt: off
    form.add_vector("COUNTIES", "Counties", help, optional=True, advanced=True)
    form.add_field(
        "COUNTY_FIELD", "County name field",
        "Field with the name of the county; by default 'name'.",
        "COUNTIES", optional=True, advanced=True,
    )
