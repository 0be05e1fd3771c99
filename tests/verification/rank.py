#!/usr/bin/env python3
"""Compares `scrutiny rank` with a second computation that shares nothing with it but the rules of METHODS 4.

Usage: tests/verification/rank.py FOLDER SCRUTINY
FOLDER holds lait_39_measures.csv and statistical_neighbours_long.csv; SCRUTINY is the program. Ends with 1 where a single
field differs. With --write instead of a program the second computation is printed as CSV, means to 20 decimals: so was
made what tests/ScrutinyReport.Tests/Assessment/Files/national-slice holds as expected.csv.

Method. Files are read by Python's csv module. A value becomes a Decimal rounded to 15 significant digits, then an exact
Fraction; what is no number is missing. No floating point is used anywhere.
- rank: counted, 1 + the number of authorities with a better value (the program looks ranks up in sorted values);
- cut points: type 7, from the definition in Hyndman and Fan (1996): h = (n - 1) p + 1, x[floor h] + (h - floor h)(x[floor h + 1]
  - x[floor h]), with x numbered from 1, in Fractions;
- quartile: 1 + the number of cut points below the value; where high is good, 5 less that;
- neighbours: mean and median of those of the ten with a value, in Fractions;
- previous: the value of the year whose name is that of the year before (2023 for 2024, 2022/23 for 2023/24).
All fields are compared exactly, but for the neighbour mean: the program divides in decimals of 28 digits, so a difference of
1e-20 is allowed there.
"""
import csv
import decimal
import io
import statistics
import subprocess
import sys
from fractions import Fraction

FIFTEEN = decimal.Context(prec=15, rounding=decimal.ROUND_HALF_UP)
GROUPS = {
    "all": lambda row, own: True,
    "county": lambda row, own: row["la_type"] == "SC",
    "london": lambda row, own: row["la_type"] in ("ILB", "OLB"),
    "region": lambda row, own: row["region"] == own["region"],
}


def number(text):
    try:
        return Fraction(FIFTEEN.create_decimal(text))
    except decimal.InvalidOperation:
        return None


def year_before(name):
    if "/" in name:
        start = int(name[:4]) - 1
        return f"{start}/{(start + 1) % 100:02d}"
    return str(int(name) - 1)


def cut(ordered, share):
    h = (len(ordered) - 1) * share + 1
    floor = h.numerator // h.denominator
    below = ordered[floor - 1]
    return below if floor == len(ordered) else below + (h - floor) * (ordered[floor] - below)


def expected(folder, model, group):
    tables, polarity = {}, {}
    with open(f"{folder}/lait_39_measures.csv", encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            tables.setdefault((row["measure_short"], row["year"]), {})[row["la_number"]] = row
            polarity[row["measure_short"]] = row["polarity"]
    neighbours = {}
    with open(f"{folder}/statistical_neighbours_long.csv", encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            if row["model"] == model:
                neighbours.setdefault(row["la_number"], []).append(row["neighbour_la_number"])
    belongs = GROUPS[group]
    for (measure, year), rows in tables.items():
        values = {code: number(row["value"]) for code, row in rows.items()}
        before = tables.get((measure, year_before(year)), {})
        authorities = {code: row for code, row in rows.items() if row["la_type"] not in ("", "NA")}
        for code, own in authorities.items():
            if group != "region" and not belongs(own, own):
                continue
            value = values[code]
            members = sorted(
                values[other] for other, row in authorities.items() if belongs(row, own) and values[other] is not None)
            cuts = [cut(members, Fraction(k, 4)) for k in (1, 2, 3)] if members else [None] * 3
            previous = number(before[code]["value"]) if code in before else None
            change = value - previous if value is not None and previous is not None else None
            better = {"High": lambda other: other > value, "Low": lambda other: other < value}.get(polarity[measure])
            placed = value is not None and better is not None
            quartile = 1 + sum(point < value for point in cuts) if placed else None
            theirs = [values[other] for other in neighbours.get(code, []) if values.get(other) is not None]
            yield (measure, year, code), {
                "la_name": own["area"],
                "value": value,
                "previous": previous,
                "change": change,
                "trend": "" if change is None else "up" if change > 0 else "down" if change < 0 else "same",
                "rank": 1 + sum(map(better, members)) if placed else None,
                "of": Fraction(len(members)),
                "q25": cuts[0],
                "q50": cuts[1],
                "q75": cuts[2],
                "quartile": quartile if quartile is None or polarity[measure] == "Low" else 5 - quartile,
                "england": values.get("970"),
                "neighbour_mean": sum(theirs) / len(theirs) if theirs else None,
                "neighbour_median": statistics.median(theirs) if theirs else None,
                "neighbour_n": len(theirs) if code in neighbours else None,
            }


def agrees(field, ours, theirs):
    if isinstance(theirs, str):
        return ours == theirs
    if ours == "" or theirs is None:
        return ours == "" and theirs is None
    return abs(Fraction(ours) - theirs) <= (Fraction(1, 10**20) if field == "neighbour_mean" else 0)


def compare(folder, program, model, group):
    printed = subprocess.run(
        [program, "rank", "--measure", "all", "--year", "all", "--neighbours", model, "--group", group,
         "--data", f"{folder}/lait_39_measures.csv", f"{folder}/statistical_neighbours_long.csv"],
        check=True, stdout=subprocess.PIPE).stdout.decode("utf-8")
    ours = {(row["measure"], row["year"], row["la_number"]): row for row in csv.DictReader(io.StringIO(printed))}
    rows = fields = filled = ranks = differences = 0
    for key, want in expected(folder, model, group):
        rows += 1
        got = ours.pop(key, None)
        for field, theirs in want.items():
            fields += 1
            filled += theirs not in (None, "")
            ranks += field == "rank" and theirs is not None
            if got is None or not agrees(field, got[field], theirs):
                differences += 1
                if differences <= 10:
                    print(f"  {key} {field}: {got and got[field]!r}, by the second computation {theirs!r}")
    for key in list(ours)[:10]:
        print(f"  {key} is printed, and by the second computation there is no such row")
    differences += len(ours)
    print(f"{group}, {model}: {rows:,} rows, {fields:,} fields ({filled:,} with a value, {ranks:,} ranks): "
          f"{differences} differences")
    return differences


def shown(value):
    if not isinstance(value, Fraction):
        return "" if value is None else value
    exact = decimal.Context(prec=40).divide(decimal.Decimal(value.numerator), decimal.Decimal(value.denominator))
    return format(round(exact, 20).normalize(), "f")


def write(folder):
    rows = []
    for (measure, year, code), fields in expected(folder, "may_2025", "all"):
        rows.append({"measure": measure, "year": year, "la_number": code,
                     **{name: shown(value) for name, value in fields.items()}})
    out = csv.DictWriter(sys.stdout, rows[0], lineterminator="\n")
    out.writeheader()
    out.writerows(rows)


def main():
    folder, program = sys.argv[1:3]
    if program == "--write":
        write(folder)
        return
    differences = sum(
        compare(folder, program, model, group)
        for model, group in [("may_2025", "all"), ("april_2021", "all"), ("may_2025", "county"), ("may_2025", "london"),
                             ("april_2021", "region")])
    sys.exit(1 if differences else 0)


if __name__ == "__main__":
    main()
