# SPDX-License-Identifier: GPL-3.0-or-later
"""What exports call the fields of each attribute, in the languages that programmes write.

English names: IMSMA NG tables and exports, IMSMA Core and its survey forms, MARS
(reference/domain.md §8.1 to §8.3 [P], [T]; reference/programmes.md §1.3, §3.1 to §3.3 [T]) and
the labels of the Syrian survey forms [P]. French, Spanish, Portuguese, Arabic and Ukrainian
words are general usage [M], which is why every guess is shown for correction.
"""

from __future__ import annotations

from collections.abc import Mapping

from mineaction_plugin.core.hazard.binding.words import listed, squeezed

FIELD_WORDS: Mapping[str, tuple[str, ...]] = {
    "hazard_id": listed(
        """
hazard_id, imsma_id, hazard_localid, localid, hazardlocalid, hazard_guid, hazreduc_localid
objectuid, ha_id, ha_code, id_ha_sy, cha_id, sha_id, hazardid, hazard_code, haz_id, haz_code
hazard_no, hazard_number, area_id, polygon_id, minefield_id, mf_id, hazard_area_id, haz_local_id
hazreduc_guid, hazreduclocalid, org_internal_id, userdefine1, parent_imsma_id, imsma_links, code
id_danger, code_zone, id_zone, numero_zone, code_danger, numero_danger
id_area, identificador, codigo, id_peligro, codigo_area, codigo_zona, id_zona, id_sector
id_perigo, codigo_perigo, numero_area, codigo_da_area
رقم المنطقة, رمز المنطقة, رقم الخطر, رمز الخطر, كود المنطقة, رقم حقل الألغام, معرف المنطقة, معرف
номер ділянки, код ділянки, ідентифікатор, номер території, код території, номер
report_id, رقم التقرير, identifiant, id
"""
    ),
    "name": listed(
        """
name, hazard_name, hazardname, ha_name, area_name, mf_name, minefield_name, site_name, title
nom, nom_zone, nom_danger
nombre, nombre_area, nombre_zona
nome, nome_area
الاسم, اسم المنطقة, اسم الموقع
назва, назва ділянки, назва території
name_en, shapename
"""
    ),
    "land_class": listed(
        """
land_class, landclass, classification, hazard_class, hazard_type, hazardtype, land_type
typeofhazardousarea, type_of_hazardous_area, area_type, typearea, type_area, ha_type, type_ha
hazard_classification, hazardtype_enum, land_classification, hazclass, haztype, subtype
type of area, area_class, type, class
type_zone, classe, classement, type_danger, type_de_zone, classification_zone
tipo, tipo_area, clase, clasificacion, tipo_zona, tipo_peligro, clasificacion_area
tipo_de_area, classificacao, classe_area, tipo_perigo
نوع المنطقة, تصنيف المنطقة, تصنيف, نوع الخطر, النوع
тип ділянки, тип території, класифікація, тип
"""
    ),
    "status": listed(
        """
status, hazard_status, status_enum, status_ha, ha_status, hazardstatus, area_status, land_status
current_status, hazstatus, status of the hazardous area, status_of_area, work_status
operational_status
statut, etat, statut_zone, etat_zone
estado, situacion, estado_area, estatus
situacao, estado_da_area, situacao_area
الحالة, حالة, حالة المنطقة, حالة المنطقة الخطرة
стан, статус, статус ділянки, стан ділянки
"""
    ),
    "contamination": listed(
        """
contamination, contamination_type, type_of_contamination, typeofcontamination, typeofhazard
type_of_hazard, contaminat, contamtype, hazard_category, device_type, device_category
ordnance_type, ordnance_category, ordcategory, ordsubcategory, eo_type, eo_category
type_of_minefield, minefield_type, mf_type, suspected_device, devices, device
eo_mine_type, eo_erw_type, type_of_ordnance
type_contamination, type_engin, categorie_engin
tipo_contaminacion, contaminacion, tipo_artefacto, categoria_artefacto
tipo_contaminacao, contaminacao, tipo_engenho
نوع التلوث, التلوث, نوع الذخيرة, نوع الألغام, نوع المخلفات
тип забруднення, забруднення, вид впн, категорія впн
"""
    ),
    "evidence": listed(
        """
evidence, evidence_type, direct_evidence, evidence_of_contamination, type_of_evidence
indirect_evidence, ev, is there any evidence of contamination, ev_details, basis, basis_of_evidence
preuve, preuves, type_preuve, indices
evidencia, tipo_evidencia, evidencias
evidencia_direta, provas
دليل, الأدلة, نوع الدليل, الدليل على التلوث, هل يوجد أي دليل على التلوث
докази, тип доказів, ознаки
"""
    ),
    "area_reported_m2": listed(
        """
area_reported_m2, areasize, area_size, area_m2, area_sqm, areasqm, estimated_area, estimatedarea
reported_area, size_m2, size_sqm, sqm, m2, areacleared, area_cleared, cleared_area, calculatedarea
remaining_area, area_in_sqm
superficie, superficie_m2, surface, surface_m2, aire_m2
area_estimada, area_metros, area_despejada, areadespejada, metros_cuadrados
area_estimada_m2, metros_quadrados
المساحة, مساحة المنطقة, المساحة م2, المساحة بالمتر المربع
площа, площа м2, площа кв м
"""
    ),
    "repaired": ("repaired",),
    "repair_reason": ("repair_reason", "repair_rea"),
    "confirmed_by": ("confirmed_by", "confirmed_"),
    "event": listed(
        """
event, event_type, eventtype, tipo_evento, tipo de evento, accident_type, acc_type, incident_type
typeofaccident, type_of_accident, typearea, type
type_evenement, type_accident, type_incident
tipo_accidente, tipo_incidente, evento
tipo_acidente
نوع الحادث, نوع الحدث
тип події, тип аварії
"""
    ),
    "product": listed(
        """
product, product_type, release_type, land_release, activity_type, release_method, typearea
type_of_release, type, typeofactivity
type_liberation, tipo_liberacion, tipo_operacion, tipo_libertacao
نوع التحرير, نوع النشاط
тип вивільнення
"""
    ),
    "point_kind": listed(
        """
point_kind, point_type, pointtype, pointtypeenum, point_type_enum, type_of_point, subtype, kind
point_usage, type
type_point, tipo_punto, tipo_ponto, نوع النقطة, тип точки
"""
    ),
    "point_no": listed(
        """
point_no, pointno, point_number, point_order, point_num, order, sequence, seq
numero_point, numero_punto, numero_ponto, رقم النقطة, номер точки
"""
    ),
    "model": listed(
        """
model, device_model, ordnance_model, ord_model, eo_mine_model, eo_erw_model, mine_model, device_name
modele, modelo, موديل, الطراز, модель
"""
    ),
    "quantity": listed(
        """
quantity, qty, count, number_of_devices, totalnoofdevices, no_of_devices, amount, number
quantite, nombre, cantidad, quantidade, الكمية, العدد, кількість
"""
    ),
    "surgery": listed(
        """
surgery, has_surgery, surgical, surgery_available, operating_theatre, trauma_surgery, surgeon
chirurgie, bloc_operatoire, cirugia, quirofano, cirurgia, جراحة, غرفة عمليات, хірургія
facility_level, care_level, medical_role, role, level, healthcare, facility_type, amenity, type
"""
    ),
}
"""Attribute to field names, the surest first."""

GENERIC = frozenset(
    squeezed(word)
    for word in listed(
        """
code, id, identifiant, name, title, type, class, classe, status, subtype, number, count, order
nombre, tipo, clase, nom, nome, statut, etat, estado, situacion, situacao, codigo, معرف
الحالة, حالة, النوع, تصنيف, номер, тип, стан, статус, reportid, رقم التقرير, basis, kind, event
product, surface, m2, sqm, ev, devices, device, userdefine1, orginternalid, name_en, sequence
imsma_links, activity_type, hazreduc_localid, hazreduc_guid, hazreduclocalid
"""
    )
)
"""Names that many other things have too: they are believed less."""
