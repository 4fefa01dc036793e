"""The register of a report whose table no step before has made."""

import os


def match_for_report(step, job, mines, folder, feedback):
    """Settings of the report that tell of the register, when its table was not made by a step before."""
    if job.register is None or job.register_result:
        return {}
    from ...core.errors import InputError
    from ...core.register.register import RegisterJob, match_with_register
    from ...core.register.register_report import register_cases

    if mines is None:
        raise InputError(
            step.tr("REGISTER was given without MINES. Choose the mines that are to be matched with it, or give REGISTER_RESULT.")
        )
    register = job.register.polygons(feedback)
    result = match_with_register(RegisterJob(mines=mines, register=register), feedback)
    for note in result.notes:
        feedback.info(note)
    listed = register_cases(result)
    listed.write(folder)
    return {"register": os.path.join(folder, f"{listed.name}.csv"), "register_notes": tuple(result.notes)}
