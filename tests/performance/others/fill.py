"""Fills the template with python-docx. Usage: fill.py TEMPLATE.docx DATA.json OUTPUT.docx"""
import json
import sys

import docx

template, data, output = sys.argv[1:4]
with open(data, encoding="utf-8") as file:
    values = json.load(file)

document = docx.Document(template)
for paragraph in document.paragraphs:
    name = paragraph.text.strip("{}")
    if name in values:
        paragraph.text = values[name]

table = document.tables[0]
for index, row in enumerate(values["rows"]):
    cells = (table.rows[0] if index == 0 else table.add_row()).cells
    for number, cell in enumerate(cells):
        cell.text = row[f"c{number}"]

document.save(output)
