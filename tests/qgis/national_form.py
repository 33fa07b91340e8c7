# SPDX-License-Identifier: GPL-3.0-or-later
"""A national form made up for tests, as a Word user makes one: nothing in it is tidy.

Tags are torn into runs by spelling marks and bookmarks, half of one is bold; cells are merged; a
field of Word stands beside a tag; a text box has its old copy for Word 2007 beside it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mineaction_plugin.core.libraries import load

Doc = Any
NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)


def national_form(path: Path) -> Path:
    """Write the form; it has more than 30 different tags."""
    document = load("docx").Document()
    section = document.sections[0]
    section.different_first_page_header_footer = True
    torn(section.first_page_header.paragraphs[0], "RÉPUBLIQUE DE VRELA · {{ programme.authority }}")
    torn(section.first_page_header.add_paragraph(), "Ordre N° {{ order.name }} {{ order.draft }}")
    torn(section.header.paragraphs[0], "Ordre {{ order.name }} · {{ programme.handling }}")
    torn(section.footer.paragraphs[0], "{{ programme.name }} · {{ order.plugin_version }}")
    torn(section.first_page_footer.paragraphs[0], "{{ order.statements }}")
    document.add_heading("ORDRE DE DÉMINAGE", 0)
    boxed(document, "{{ programme.handling }} · émis le {{ order.issued_on }}")
    _identity(document)
    _dangers(document)
    _points(document)
    document.add_paragraph("{%p if order.reason %}")
    torn(document.add_paragraph(), "Motif : {{ order.reason }}")
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("Croquis : {{ picture.task_map | width_mm(120) }}")
    document.save(str(path))
    return path


def _identity(document: Doc) -> None:
    rows = (
        ("1. Tâche", "{{ task.id }} : {{ task.title }}"),
        ("2. Lieu", "{{ task.place }} ({{ task.settlement }}, {{ task.admin_1 }})"),
        ("3. Opérateur / équipe", "{{ task.operator }} / {{ task.team }}"),
        ("4. Délais", "du {{ task.planned_start }} au {{ task.planned_end }}"),
        ("5. Superficie", "{{ task.area }}, périmètre {{ task.perimeter }}"),
        ("6. Méthode", "{{ order.kind }} – {{ task.method }}, {{ task.depth }}"),
        ("7. Engins recherchés", "{{ task.target_devices }}"),
        ("8. Accès", "{{ task.access }} Départ {{ start.label }} : {{ start.coordinate }}"),
        ("9. Poste de contrôle", "{{ control_point.label }} {{ control_point.mgrs }}"),
        ("10. Évacuation", "{{ task.medical }} HLS : {{ landing_site.mgrs }}"),
        ("11. Transmissions", "{{ task.communications }}"),
        ("12. Code du district", "{{ office.district_code | default(’–’) }}"),
        ("13. Repère", "{{ frame.datum }}, {{ frame.grid }}, {{ frame.north }}"),
        ("14. Émis / approuvé", "{{ order.issued_by }} / {{ order.approved_by }}"),
    )  # fmt: skip
    table = document.add_table(len(rows) + 1, 3, style="Table Grid")
    table.cell(0, 0).merge(table.cell(0, 2)).text = "A. IDENTIFICATION"
    for number, (label, text) in enumerate(rows, 1):
        table.cell(number, 0).text = label
        wide = table.cell(number, 1).merge(table.cell(number, 2))
        torn(wide.paragraphs[0], text)


def _dangers(document: Doc) -> None:
    torn(document.add_paragraph(), "B. MENACE : {{ task.threat }}")
    table = document.add_table(4, 3, style="Table Grid")
    for cell, text in zip(table.rows[0].cells, ("Zone", "Classe et état", "Secteur"), strict=True):
        cell.text = text
    table.cell(1, 0).merge(table.cell(1, 2)).text = "{%tr for hazard in hazards %}"
    torn(table.cell(2, 0).paragraphs[0], "{{ loop.index }}. {{ hazard.id }}")
    torn(table.cell(2, 1).paragraphs[0], "{{ hazard.land_class }}, {{ hazard.status }}")
    torn(table.cell(2, 2).paragraphs[0], "{{ hazard.source.secteur }}")
    table.cell(3, 0).merge(table.cell(3, 2)).text = "{%tr endfor %}"


def _points(document: Doc) -> None:
    table = document.add_table(4, 5, style="Table Grid")
    heads = ("N°", "UTM", "Lat/Lon", "Contrôle", "Cap / distance")
    for cell, text in zip(table.rows[0].cells, heads, strict=True):
        cell.text = text
    table.cell(1, 0).text = "{%tr for point in points %}"
    tags = (
        "{{ point.label }}",
        "{{ point.utm }}",
        "{{ point.dms }}",
        "{{ point.check }}",
        "{% if point.to %}→ {{ point.to }} {{ point.bearing }} {{ point.distance_m }} m{% endif %}",
    )
    for cell, text in zip(table.rows[2].cells, tags, strict=True):
        torn(cell.paragraphs[0], text)
    table.cell(3, 0).text = "{%tr endfor %}"


def torn(paragraph: Doc, text: str) -> None:
    """The text in runs that end anywhere, some bold, with what Word leaves between them."""
    element = load("docx.oxml").OxmlElement
    for number, start in enumerate(range(0, len(text), 5)):
        run = paragraph.add_run(text[start : start + 5])
        run.bold = number % 3 == 1
        between = element("w:proofErr")
        between.set(load("docx.oxml.ns").qn("w:type"), "spellStart")
        paragraph._p.append(between)


def boxed(document: Doc, text: str) -> None:
    """A text box in both of Word's ways."""
    cut = len(text) // 2
    inside = (
        f"<w:txbxContent><w:p><w:r><w:t>{text[:cut]}</w:t></w:r><w:r><w:rPr><w:b/></w:rPr>"
        f'<w:t xml:space="preserve">{text[cut:]}</w:t></w:r></w:p></w:txbxContent>'
    )
    xml = f"""<w:r {NS}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>
<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="3600000" cy="540000"/>
<wp:docPr id="77" name="Zone de texte"/><a:graphic>
<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>
<a:ext cx="3600000" cy="540000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>
</wps:spPr><wps:txbx>{inside}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>
</wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:283pt;height:42pt">
<v:textbox>{inside}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"""
    document.add_paragraph()._p.append(load("docx.oxml").parse_xml(xml))
