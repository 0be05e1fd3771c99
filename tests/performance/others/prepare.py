"""Makes a template with a placeholder for each paragraph and a loop for table rows, and the data to fill it with.

Usage: prepare.py REPORT.md FOLDER   It writes template.docx and data.json there.
"""
import json
import pathlib
import sys

import docx

report, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
lines = [line for line in report.read_text(encoding="utf-8").splitlines() if line.strip()]
rows = [line.split(" | ") for line in lines if line.count(" | ") >= 5]
texts = [line for line in lines if line.count(" | ") < 5]
width = max(len(row) for row in rows)

template = docx.Document()
for index, _ in enumerate(texts):
    template.add_paragraph(f"{{p{index}}}")
table = template.add_table(rows=1, cols=width)
for index, cell in enumerate(table.rows[0].cells):
    start, end = "{#rows}" if index == 0 else "", "{/rows}" if index == width - 1 else ""
    cell.text = f"{start}{{c{index}}}{end}"
template.save(folder / "template.docx")

data = {f"p{index}": text for index, text in enumerate(texts)}
data["rows"] = [{f"c{index}": (row + [""] * width)[index] for index in range(width)} for row in rows]
(folder / "data.json").write_text(json.dumps(data), encoding="utf-8")
