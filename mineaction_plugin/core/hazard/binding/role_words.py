# SPDX-License-Identifier: GPL-3.0-or-later
"""What speaks for a layer's role: words in its name, its geometry, its fields and values."""

from __future__ import annotations

from collections.abc import Mapping

from mineaction_plugin.core.hazard.binding.words import listed

ROLE_WORDS: Mapping[str, tuple[str, ...]] = {
    "hazards": listed(
        """
hazard, hazards, suspect, suspected, sha, cha, minefield, minefields, contaminated, danger
hazardous, mined, hazardpolygon, nts_hazard
dangereuse, dangereuses, dangers, minee, minees, zones minees
peligro, peligrosa, peligrosas, minado, minados, minada
perigosa, perigosas, perigo
خطر, خطره, خطرة, الغام, ملوثه, الخطره, المشبوهه
небезпечні, небезпечна, заміновані, замінована, забруднені, мінні
"""
    ),
    "cleared_land": listed(
        """
cleared, clearance, lifted, released, reduced, cancelled, completion, hazreduc, reduction
handover, reductions
depollue, depolluee, depolluees, liberee, liberees
despejada, despejadas, desminada, desminadas
desminado, limpas, limpa
مطهره, منظفه, المطهره
очищені, очищена, розміновані
"""
    ),
    "devices": listed(
        """
device, devices, ordnance, deviceinfo, hazdeviceinfo, hazreducdeviceinfo, munitions, eo_items
engins, artefactos, engenhos, الذخائر, ذخائر, боєприпаси, finds
"""
    ),
    "tasks": listed(
        "task, tasks, tasking, tache, taches, tarea, tareas, tarefas, مهمه, مهام, завдання"
    ),
    "accidents": listed(
        """
accident, accidents, incident, incidents, victim, victims, casualties
accidente, accidentes, victimas, victimes, acidentes
حادث, حوادث, ضحايا, аварії, інциденти, постраждалі
"""
    ),
    "settlements": listed(
        """
place, places, settlement, settlements, village, villages, towns, cities, communities, community
localite, localites, poblado, poblados, centros poblados, povoados, aldeias
قريه, قرى, القرى, населені, села
"""
    ),
    "roads": listed(
        """
road, roads, route, routes, highway, highways, streets
carretera, carreteras, vias, estradas, طريق, طرق, الطرق, дороги
"""
    ),
    "medical_facilities": listed(
        """
medical, hospital, hospitals, clinic, clinics, health
hopital, hopitaux, sante, salud, hospitales, saude, hospitais
مستشفى, مستشفيات, лікарні, медичні
"""
    ),
    "administrative_units": listed(
        """
admin, adm0, adm1, adm2, adm3, adm4, admbnda, municipality, municipalities, district, districts
province, provinces, governorates, governorate, commune, communes, boundaries, counties, regions
municipio, municipios, departamentos, distritos, provincias, محافظه, المحافظات, محافظات
області, райони, громади
"""
    ),
    "hazard_points": listed(
        """
benchmark, benchmarks, reference, turning, geopoint, geopoints, hazard_point, hazards_point
hazard points, hazards points, turningpoints
"""
    ),
}
"""Role to the words (one or two) in a layer's name that speak for it."""

ROLE_GEOMETRY: Mapping[str, tuple[str, ...]] = {
    "hazards": ("polygon", "none", "point", "line"),
    "cleared_land": ("polygon", "point"),
    "tasks": ("polygon",),
    "administrative_units": ("polygon", "line"),
    "accidents": ("point", "none"),
    "hazard_points": ("point", "none"),
    "settlements": ("point", "polygon"),
    "medical_facilities": ("point", "polygon"),
    "roads": ("line",),
    "devices": ("none", "point"),
}
"""Role to the kinds of geometry it can have, its usual ones first."""

ROLE_FIELDS: Mapping[str, tuple[str, ...]] = {
    "hazards": listed(
        """
hazard_localid, hazard_guid, hazardlocalid, id_ha_sy, status_ha, closure_ha, cha_id, sha_id
ha_code, typeofhazardousarea, typeofhazard, hazard_status, hazard_type, land_class
hazardtype, hazard_class, status of the hazardous area, ha code, حالة المنطقة الخطرة
id_zone_dangereuse, id_peligro, رقم حقل الألغام, هل يوجد أي دليل على التلوث
"""
    ),
    "cleared_land": listed(
        "areacleared, areadespejada, hazreduc_guid, hazreduc_localid, cleared_area, clearancedepth"
    ),
    "devices": listed(
        """
hazdeviceinfo_guid, hazreducdeviceinfo_guid, ordcategory, ordsubcategory, ordnance_category, qty
ordnance_model, device_model, device_category
"""
    ),
    "tasks": listed("task_id, taskid, task_guid, task_localid, task_status, work_item"),
    "accidents": listed(
        """
accident_guid, accident_localid, acc_type, acc_dt, num_vics, vi_name, vi_gender, va_id, id_acc_sy
ac_date, ac_id_victim, tipo_evento, tipo_event, victim_guid, accident_type, victim report id
رقم تقرير الضحية
"""
    ),
    "settlements": listed("settlement_name, village_name, pcode, n_menages"),
    "roads": listed("highway, road_class, surface, maxspeed, road_type, rttyp"),
    "medical_facilities": listed("facility_type, beds, health_facility, type_of_facility"),
    "administrative_units": listed(
        "adm1_pcode, adm2_pcode, adm3_pcode, adm0_en, adm1_en, shapeiso, shapegroup, shapetype"
    ),
    "hazard_points": listed("pointno, point_type, pointtype, pointtypeenum, shape_id, shapeenum"),
}
"""Role to names of fields that only such layers have."""

ROLE_VALUES: Mapping[str, frozenset[str]] = {
    "settlements": frozenset(listed("village, hamlet, town, city, locality, suburb")),
    "medical_facilities": frozenset(
        listed("hospital, clinic, health post, doctors, health centre, pharmacy")
    ),
    "roads": frozenset(
        listed("primary, secondary, tertiary, residential, track, unclassified, trunk, motorway")
    ),
}
"""Role to values, as `plain` leaves them, that its layers hold; our own lists tell the others."""

ROLE_CODES: Mapping[str, str] = {
    "hazards": "land_class",
    "cleared_land": "product",
    "accidents": "event",
    "hazard_points": "point_kind",
    "devices": "contamination",
}
"""Role to the attribute whose words speak for it."""
