# SPDX-License-Identifier: GPL-3.0-or-later
"""What exports write into the fields that are lists of words.

English: IMSMA NG and Core, Hue, SEMA (reference/domain.md §1.2, §1.6; reference/programmes.md
§1.1, §3.1 [P], [T]); Bosnia's `typeArea` and Colombia's `TIPO_EVENTO` as their data has them.
Words of other languages are general usage [M]. The profile's own words go first.
"""

from __future__ import annotations

from collections.abc import Mapping

from mineaction_plugin.core.hazard.binding.words import (
    SHAPEFILE_NAME,
    listed,
    plain,
    squeezed,
)


def _means(**words: str) -> dict[str, str]:
    return {plain(word): code for code, text in words.items() for word in listed(text)}


VALUE_WORDS: Mapping[str, Mapping[str, str]] = {
    "land_class": _means(
        SHA="""
suspected, suspected area, suspected hazard area, suspected hazardous area, suspect, suspected land
suspected minefield, suspected mined area, suspicious area, sha, shas, defined suspected area, dsha
zone soupconnee dangereuse, zone dangereuse soupconnee, zsd, zone suspecte, zone suspectee
area peligrosa sospechosa, aps, area sospechosa, sospecha de campo minado, sospechosa
area perigosa suspeita, area suspeita, suspeita
منطقة خطرة مشتبهة, منطقة مشتبه بها, منطقة مشتبه بخطورتها, منطقة خطرة مشتبه بها, مشتبه بها, مشتبه
підозрювана небезпечна ділянка, підозрювана небезпечна територія, імовірно небезпечна територія
ймовірно небезпечна територія, підозрювана
""",
        CHA="""
confirmed, confirmed area, confirmed hazard area, confirmed hazardous area, confirmed minefield
cha, chas, minefield, mined area, mine field, defined hazardous area, dha
confirmed mined area
zone dangereuse confirmee, zone confirmee dangereuse, zdc, champ de mines, zone minee, confirmee
area peligrosa confirmada, apc, area confirmada, campo minado, area minada, confirmada
area perigosa confirmada
منطقة خطرة مؤكدة, منطقة مؤكدة, حقل ألغام, مؤكدة, منطقة ملغومة
підтверджена небезпечна ділянка, підтверджена небезпечна територія, мінне поле, підтверджена
""",
        eod_spot="""
spot task, eod spot, eod spot task, eod task, spot, spottask, eod
tache ponctuelle, tache eod, tarea puntual, tarea eod, tarefa pontual
مهمة موقعية, مهمة التخلص من الذخائر
точкове завдання
""",
        ammunition_storage="""
ammunition storage, ammunition storage area, stockpile, asa, ammunition store, ammunition depot
depot de munitions, deposito de municion, caleta, deposito de municoes, مخزن ذخيرة, مستودع ذخيرة
склад боєприпасів
""",
        indication="""
indication, indicated, indication of contamination, indice, indicio, indicacao, مؤشر, دلالة, ознака
""",
    ),
    "status": _means(
        open="""
open, active, opened, reported, not started, new, identified
ouvert, ouverte, non commence, abierto, abierta, pendiente, aberto, aberta
مفتوح, مفتوحة, نشط, відкрито, відкрита, активна, не розпочато
""",
        worked_on="""
worked on, in progress, ongoing, on going, suspended, under clearance, in work, working
en cours, suspendu, en curso, en proceso, suspendido, em curso, em progresso, suspenso
قيد العمل, جاري العمل, متوقف, в роботі, триває, призупинено
""",
        closed="""
closed, inactive, expired, completed, cleared, released, cancelled, canceled, handed over, finished
reduced, complete, done
ferme, fermee, cloture, cloturee, termine, terminee, liberee, cerrado, cerrada, terminado
despejado, despejada, cancelado, fechado, fechada, encerrado, concluido
مغلق, مغلقة, منتهي, مكتمل, تم تسليمها, مطهرة, закрито, закрита, завершено, очищено, передано
""",
    ),
    "contamination": _means(
        mines="""
mine, mines, landmine, landmines, ap, at, apm, atm, ap mine, ap mines, at mine, at mines, av mines
anti personnel mine, anti personnel mines, antipersonnel mine, antipersonnel mines, avm
anti tank mine, anti tank mines, anti vehicle mine, anti vehicle mines, improvised mine
improvised mines, mf ap, mf at, mf mixed, mixed mines, ap at, ap and at mines, minefield
mixed minefield, mine ap, mines ap, mine antipersonnel, mines antipersonnel, mine antichar
mines antichar, mina, minas, minas antipersonal, mina antipersonal, map, minas antitanque
minas antipessoal, mina antipessoal, minas anticarro
لغم, ألغام, ألغام أرضية, ألغام ضد الأفراد, ألغام ضد الدبابات
міни, протипіхотні міни, протитанкові міни, міна
""",
        cluster_munitions="""
cluster munition, cluster munitions, submunition, submunitions, cmr, cluster
cluster munition remnants, bombies, bomblets, cluster bombs, cm
sous munition, sous munitions, armes a sous munitions, bombes a sous munitions
municiones en racimo, submuniciones, municoes cluster, submunicoes
ذخائر عنقودية, قنابل عنقودية, касетні боєприпаси, суббоєприпаси
""",
        uxo_axo="""
uxo, axo, erw, uxo axo, unexploded ordnance, abandoned ordnance, explosive remnants of war, eod
mortar, mortars, artillery, rocket, rockets, grenade, grenades, aircraft bomb, missile, saa
other uxo, abandoned explosive ordnance, ammunition, bombs
reg, neo, munitions non explosees, restes explosifs de guerre
muse, municion sin explotar, restos explosivos de guerra
engenhos explosivos, municoes nao explodidas, reg
مخلفات الحرب, مخلفات حربية, ذخائر غير منفجرة, قذائف, вибухонебезпечні залишки війни
нвб, внв, снаряди
""",
        ied="""
ied, ieds, improvised explosive device, improvised explosive devices, booby trap, booby traps, vbied
eei, engin explosif improvise, engins explosifs improvises
aei, artefacto explosivo improvisado, artefactos explosivos improvisados
عبوات ناسفة, عبوة ناسفة, عبوات ناسفة مرتجلة, свп, саморобний вибуховий пристрій
""",
    ),
    "event": _means(
        accident="""
accident, accidents, mine accident, demining accident, uxo accident, erw accident, victim, victims
accidente, accidentes, accidente por map, accidente por muse, acidente, acidentes
حادث, حوادث, аварія, нещасний випадок
""",
        incident="""
incident, incidents, incidente, incidentes, incautacion, incautaciones, produccion de minas
produccion de minas fabrica, حادثة, واقعة, інцидент, подія
""",
        eod_spot="""
eod spot, eod spot task, spot task, uxo, municion sin explotar
""",
        ammunition_storage="""
ammunition storage, cache, arms cache, stockpile, almacenamiento
arsenal almacenado, caleta, deposito de armas
""",
        lifted_minefield="""
lifted minefield, lifted minefields, cleared minefield, former minefield, lifted
desminado militar en operaciones, desminado militar, military clearance
""",
        indication="""
indication, suspected minefield, sospecha de campo minado, suspicion, indicio
""",
    ),
    "product": _means(
        cleared="""
cleared, cleared area, cleared areas, clearance, released by clearance, bac, battle area clearance
depollue, depolluee, zone depolluee, despejado, despejada, area despejada, desminada, limpa
desminado, مطهرة, منظفة, منطقة مطهرة, تطهير, очищена, очищено, розмінована, розміновано
""",
        reduced="""
reduced, reduced area, reduced areas, area reduction, technical survey, released by ts
reduite, reduit, reducida, reduzida, مخفضة, تقليص, скорочена, скорочено
""",
        cancelled="""
cancelled, canceled, cancelled area, cancelled areas, non technical survey, nts, released by nts
cancellation
annulee, annule, cancelada, cancelado, ملغاة, إلغاء, скасована, скасовано, виключена
""",
    ),
    "point_kind": _means(
        reference_point="reference point, reference, rp, point de reference, punto de referencia, "
        "ponto de referencia, نقطة مرجعية, опорна точка, reference_point",
        landmark="landmark, lm, point de repere, punto notable, معلم, орієнтир",
        benchmark="benchmark, bench mark, bm, repere, mojon, marca, علامة, нуль пункт, репер",
        start_point="start point, starting point, sp, datum point, point de depart, "
        "punto de inicio, punto inicial, ponto inicial, نقطة البداية, початкова точка",
        turning_point="turning point, tp, vertex, point tournant, sommet, punto de giro, vertice, "
        "ponto de viragem, نقطة انعطاف, поворотна точка",
        intermediate_point="intermediate point, ip, point intermediaire, punto intermedio, "
        "ponto intermedio, نقطة وسطية, проміжна точка",
        end_point="end point, ep, point final, punto final, ponto final, نقطة النهاية, "
        "кінцева точка",
    ),
    # A hospital is not a surgery by its name alone: somebody must know it.
    "surgery": _means(
        surgery="surgery, surgical, with surgery, yes, true, 1, operating theatre, trauma centre, "
        "trauma center, role 2, role 3, role 4, level 2, level 3, oui, si, sim, نعم, так, "
        "chirurgie, cirugia, cirurgia, جراحة, хірургія",
        no_surgery="no surgery, without surgery, no, false, 0, clinic, health post, health centre, "
        "health center, doctors, pharmacy, dispensary, first aid, role 1, level 1, non, nao, "
        "لا, ні, clinique, clinica, centre de sante, puesto de salud, posto de saude, عيادة",
        unknown="hospital, hospitals, hopital, hospital general, مستشفى, лікарня",
    ),
}
"""Attribute to {a word as `plain` leaves it: our code}."""

FIELD_CODES: Mapping[str, Mapping[str, Mapping[str, str]]] = {
    # Mine events of the Colombian government (datos.gov.co sgp4-3e6k): 1 accident with an
    # anti-personnel mine, 2 with UXO, 3 cache, 4 military clearance, 5 seizure, 6 UXO,
    # 7 production of mines, 8 suspected minefield.
    "tipo_evento": {
        "event": {
            "1": "accident",
            "2": "accident",
            "3": "ammunition_storage",
            "4": "lifted_minefield",
            "5": "incident",
            "6": "eod_spot",
            "7": "incident",
            "8": "indication",
        },
        "land_class": {"3": "ammunition_storage", "6": "eod_spot", "8": "SHA"},
    },
}
"""Field name to attribute to {code of that field: our code}: bare numbers say nothing."""


def codes_of_field(name: str) -> Mapping[str, Mapping[str, str]]:
    """Attribute to {code: our code} of a field of a known source, whole or cut by a shapefile."""
    for known, codes in FIELD_CODES.items():
        if squeezed(name) == squeezed(known) or name.casefold() == known[:SHAPEFILE_NAME]:
            return codes
    return {}
