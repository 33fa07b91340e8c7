# SPDX-License-Identifier: GPL-3.0-or-later
"""What the codes of hazards, worksites and findings are called in legends and on sheets."""

from __future__ import annotations

from mineaction_plugin.translation import tr


def land_class_word(code: str) -> str:
    """The name of a land class; an unknown code is shown as it is."""
    words = {
        "indication": tr("Indication"),
        "SHA": tr("Suspected hazardous area (SHA)"),
        "CHA": tr("Confirmed hazardous area (CHA)"),
        "eod_spot": tr("EOD spot"),
        "ammunition_storage": tr("Ammunition storage"),
        "unknown": tr("Class unknown"),
    }
    return words.get(code, code)


def land_class_legend(code: str) -> str:
    """The name that fits a sheet's legend."""
    words = {
        "SHA": tr("SHA, suspected"),
        "CHA": tr("CHA, confirmed"),
    }
    return words.get(code, land_class_word(code))


def land_class_short(code: str) -> str:
    """The short name that fits beside a hazard on a map."""
    words = {
        "indication": tr("indication"),
        "eod_spot": tr("EOD"),
        "ammunition_storage": tr("store"),
        "unknown": tr("class?"),
    }
    return words.get(code, code)


def status_word(code: str) -> str:
    """The name of a hazard's status; an unknown code is shown as it is."""
    words = {
        "open": tr("open"),
        "worked_on": tr("worked on"),
        "closed": tr("closed"),
        "unknown": tr("status unknown"),
    }
    return words.get(code, code)


def status_title(code: str) -> str:
    """The name of a status as a line of a legend."""
    if code == "not_recorded":
        return tr("Status not recorded")
    word = status_word(code)
    return word[:1].upper() + word[1:]


def worksite_word(code: str) -> str:
    """The name of a worksite feature's kind; an unknown code is shown as it is."""
    words = {
        "control_point": tr("Control point"),
        "medical_point": tr("Medical point"),
        "helicopter_landing_site": tr("Helicopter landing site"),
        "parking": tr("Parking"),
        "admin_area": tr("Administrative area"),
        "rest_area": tr("Rest area"),
        "equipment_store": tr("Equipment store"),
        "explosives_store": tr("Explosives store"),
        "demolition_site": tr("Demolition site"),
        "detector_test_area": tr("Detector test area"),
        "access_lane": tr("Access lane"),
        "evacuation_route": tr("Evacuation route"),
        "evacuation_route_alternate": tr("Evacuation route, alternate"),
        "start_line": tr("Start line"),
        "base_line": tr("Base line"),
        "radius": tr("Radius set for a site"),
    }
    return words.get(code, code)


def point_kind_word(code: str) -> str:
    """The name of a boundary point's kind; an unknown code is shown as it is."""
    words = {
        "reference_point": tr("reference point"),
        "landmark": tr("landmark"),
        "benchmark": tr("benchmark"),
        "start_point": tr("start point"),
        "turning_point": tr("turning point"),
        "intermediate_point": tr("intermediate point"),
        "end_point": tr("end point"),
    }
    return words.get(code, code)


def severity_word(code: str) -> str:
    """The name of a finding's severity."""
    words = {"mandatory": tr("mandatory"), "advisory": tr("advisory")}
    return words.get(code, code)


def axis_word(name: str) -> str:
    """The heading of a group in the legend of hazards."""
    words = {
        "land_class": tr("Land class"),
        "status": tr("Status"),
        "contamination": tr("Contamination"),
        "corners": tr("Corners of the boundary"),
        "far": tr("Smaller than 1:50,000"),
    }
    return words.get(name, name)
