# SPDX-License-Identifier: GPL-3.0-or-later
"""What can go back to a national database of a task and of its boundary points: an allow-list.

Names of fields that national databases use: Afghanistan's completion polygons, Hue's staging
tables, IMSMA Core (reference/programmes.md §1.3, §3.1, §3.2 [T]) and the geocheck tables of IMSMA
NG (reference/peers.md §3 [P]); French, Spanish and Arabic words are general usage [M]. They only
propose: what is guessed is told and can be corrected.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mineaction_plugin.core.hazard.binding.words import listed
from mineaction_plugin.core.terms.vocabulary import PointKind, TaskKind, TaskState

TASKS, POINTS = "tasks", "boundary_points"
TEXT, NUMBER, WHOLE, DATE, DATETIME = "text", "number", "whole", "date", "datetime"


@dataclass(frozen=True)
class Attribute:
    """Something that a field can carry: its kind, and what national databases call it."""

    kind: str = TEXT
    names: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    """The words of ours that it is one of; empty: any text or number."""


def _named(kind: str, names: str, codes: tuple[str, ...] = ()) -> Attribute:
    return Attribute(kind, listed(names), codes)


_PLACE = {
    "lon": _named(NUMBER, "lon, longitude, long, lng, x_wgs84"),
    "lat": _named(NUMBER, "lat, latitude, y_wgs84"),
    # IMSMA's Xcoord lies in the CRS that its ProjName names.
    "x": _named(NUMBER, "x, point_x, coord_x, xcoord, easting, eastings"),
    "y": _named(NUMBER, "y, point_y, coord_y, ycoord, northing, northings"),
    "mgrs": _named(TEXT, "mgrs, user_entered_mgrs, grid_reference, gridref"),
}
TASK_ATTRIBUTES: Mapping[str, Attribute] = {
    "task_id": _named(
        TEXT,
        "task_id, taskid, task_localid, tasklocalid, task_no, task_number, imsma_id, local_id, "
        "numero_tache, id_tache, id_tarea, codigo_tarea, رقم المهمة, رمز المهمة, номер завдання",
    ),
    "kind": _named(
        TEXT,
        "kind, task_type, tasktype, type_of_task, activity, activity_type, activitytype, "
        "type_of_activity, typeofactivity, method_type, type, type_tache, tipo_tarea, نوع المهمة",
        tuple(TaskKind),
    ),
    "title": _named(TEXT, "title, task_name, taskname, name, nom, nombre, titre, titulo, الاسم"),
    "status": _named(
        TEXT,
        "status, task_status, taskstatus, status_enum, state, statut, etat, estado, الحالة, "
        "حالة المهمة, статус",
        tuple(TaskState),
    ),
    "priority": _named(TEXT, "priority, clearance_priority, task_priority, priorite, prioridad"),
    "operator": _named(
        TEXT,
        "operator, organisation, organization, org, agency, partner, orgpartner, operateur, "
        "operador, organizacion, المنظمة",
    ),
    "team": _named(TEXT, "team, team_id, team_name, teamname, equipe, equipo, الفريق"),
    "admin_1": _named(TEXT, "admin_1, admin1, province, governorate, oblast, region, المحافظة"),
    "admin_2": _named(TEXT, "admin_2, admin2, district, municipality, municipio, القضاء"),
    "admin_3": _named(TEXT, "admin_3, admin3, sub_district, subdistrict, commune, الناحية"),
    "settlement": _named(
        TEXT, "settlement, village, city, community, town, townname, localite, vereda, القرية"
    ),
    "place": _named(TEXT, "place, location, location_description, lieu, lugar, الموقع"),
    "method": _named(TEXT, "method, clearance_method, survey_method, methode, metodo"),
    "depth_m": _named(NUMBER, "depth_m, depth, clearancedepth, clearance_depth, profondeur"),
    "target_devices": _named(TEXT, "target_devices, devices, device, contamination, ordnance"),
    "area_m2": _named(
        NUMBER,
        "area_m2, area_sqm, areasqm, calculatedarea, areasize, area_size, areas, area, superficie, "
        "surface, المساحة",
    ),
    "perimeter_m": _named(NUMBER, "perimeter_m, perimeter, perimetre, perimetro"),
    "search_radius_m": _named(NUMBER, "search_radius_m, radius_m, radius"),
    "width_m": _named(NUMBER, "width_m, width, largeur, ancho"),
    "centre_line_wkt": _named(TEXT, "centre_line_wkt, centre_line"),
    "planned_start": _named(DATE, "planned_start, plannedstart, planned_start_date, start_planned"),
    "planned_end": _named(DATE, "planned_end, plannedend, planned_end_date, end_planned"),
    "actual_start": _named(
        DATE, "actual_start, start_date, startdate, hrstartdate, date_debut, fecha_inicio"
    ),
    "actual_end": _named(
        DATE, "actual_end, end_date, enddate, hrenddate, date_fin, fecha_finalizacion"
    ),
    "access": _named(TEXT, "access, access_description, acces, acceso"),
    "threat": _named(TEXT, "threat, threat_description, menace, amenaza"),
    "medical": _named(TEXT, "medical, medical_support, medevac, casevac"),
    "communications": _named(TEXT, "communications, radio, frequency"),
    "land_use": _named(TEXT, "land_use, landuse, land_use_comment"),
    "beneficiaries": _named(TEXT, "beneficiaries, beneficiaires, beneficiarios"),
    "remarks": _named(TEXT, "remarks, comment, comments, notes, remarques, observaciones, ملاحظات"),
    "hazard_ids": _named(TEXT, "hazard_ids, hazard_localid, objectives, hazards, imsma_links"),
    "point_count": _named(WHOLE, "point_count, points, number_of_points"),
    "wkt": _named(TEXT, "wkt, geometry_wkt"),
    **_PLACE,
}
POINT_ATTRIBUTES: Mapping[str, Attribute] = {
    "task_id": _named(TEXT, "task_id, taskid, task_localid, polyid, poly_id, polygon_id, shape_id"),
    "point_id": _named(TEXT, "point_id, pointid, pointlocal_id, point_localid"),
    "point_no": _named(WHOLE, "point_no, pointno, point_number, order_no, sequence, seq"),
    "ring_no": _named(WHOLE, "ring_no, ring"),
    "label": _named(TEXT, "label, point_label, point_name, name"),
    "kind": _named(
        TEXT,
        "kind, point_type, pointtype, pointtypeenum, type_of_point, subtype, type, نوع النقطة",
        tuple(PointKind),
    ),
    **_PLACE,
    "utm_zone": _named(TEXT, "utm_zone, zone"),
    "description": _named(TEXT, "description, pointdesc, point_description, descriptio"),
    "fixed_by": _named(TEXT, "fixed_by, fixedby"),
    "accuracy_m": _named(NUMBER, "accuracy_m, accuracy, gps_accuracy"),
    "entered_text": _named(TEXT, "entered_text, userinput, user_entered"),
    "entered_format": _named(TEXT, "entered_format, userinputformat"),
    "entered_crs": _named(TEXT, "entered_crs, coordrefsys"),
    "datum_operation": _named(TEXT, "datum_operation"),
}
ATTRIBUTES: Mapping[str, Mapping[str, Attribute]] = {
    TASKS: TASK_ATTRIBUTES,
    POINTS: POINT_ATTRIBUTES,
}
NOT_BY_ITSELF = frozenset({"wkt", "centre_line_wkt"})
"""Left out where nobody asked for it: the geometry says the same."""
IDENTIFYING = frozenset({"task_id", "point_id", "label"})
"""A record whose name does not fit is not written: cut names are those of other records."""
COORDINATES = frozenset({"lon", "lat", "x", "y"})
NEVER_CUT = IDENTIFYING | COORDINATES | {"mgrs", "wkt", "centre_line_wkt"}
"""What has no meaning, or another one, when its end is missing: left empty instead."""
