#!/usr/bin/env bash
# Times whole processes in one run: `scrutiny rank` beside Miller and R's data.table, each reading the same file of national
# values and, for the latest year of one measure or of all, ranking every authority with a value (ties share the lowest rank,
# by the file's polarity), with the three cut points of type 7 and the quartile. The other two do less: no previous year,
# change, England or neighbours, no rows for authorities without a value, no places for messages. That the three agree in
# every rank, group size and quartile is checked before anything is timed.
# Needs the .NET SDK, Python, and Debian's hyperfine, time, miller and r-cran-data.table.
# Usage: tests/performance/rank.sh FOLDER, which holds lait_39_measures.csv and statistical_neighbours_long.csv.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
file=$(realpath "$1")/lait_39_measures.csv
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet publish "$root/src/ScrutinyReport" -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o "$work/scrutiny" -v q >/dev/null
scrutiny=$work/scrutiny/scrutiny

cat > "$work/rank.mlr" <<'MLR'
func cut(arr a, num share): num {
  h = (length(a) - 1) * share + 1;
  i = int(h);
  if (i < length(a)) {
    return a[i] + (h - i) * (a[i + 1] - a[i]);
  }
  return a[i];
}
if ($la_type != "NA" && !is_string($value)) {
  m = $measure_short;
  y = string($year);
  if (is_absent(@latest[m]) || y > @latest[m]) {
    @latest[m] = y;
    @rows[m] = {};
  }
  if (y == @latest[m]) {
    $value = float(fmtnum($value, "%.15lg"));
    @rows[m][NR] = $*;
  }
}
end {
  for (m, rows in @rows) {
    values = [];
    for (k, row in rows) {
      values[length(values) + 1] = row["value"];
    }
    values = sort(values, "n");
    n = length(values);
    q25 = cut(values, 0.25);
    q50 = cut(values, 0.5);
    q75 = cut(values, 0.75);
    first = {};
    last = {};
    i = 0;
    for (v in values) {
      i += 1;
      if (is_absent(first[string(v)])) {
        first[string(v)] = i;
      }
      last[string(v)] = i;
    }
    for (k, row in rows) {
      v = row["value"];
      below = 1;
      if (v > q25) {below = 2}
      if (v > q50) {below = 3}
      if (v > q75) {below = 4}
      rank = "";
      quartile = "";
      if (row["polarity"] == "Low") {
        rank = first[string(v)];
        quartile = below;
      } elif (row["polarity"] == "High") {
        rank = n - last[string(v)] + 1;
        quartile = 5 - below;
      }
      emit1 {"measure": m, "year": row["year"], "la_number": row["la_number"], "la_name": row["area"], "value": v,
        "rank": rank, "of": n, "q25": q25, "q50": q50, "q75": q75, "quartile": quartile};
    }
  }
}
MLR
cat > "$work/rank.R" <<'R'
suppressPackageStartupMessages(library(data.table))
arguments <- commandArgs(TRUE)
d <- fread(arguments[1], colClasses = "character", showProgress = FALSE)
if (arguments[2] != "all") d <- d[measure_short == arguments[2]]
d <- d[la_type != "NA"]
d <- d[, .SD[year == max(year)], by = measure_short]
d[, v := signif(suppressWarnings(as.numeric(value)), 15)]
d <- d[!is.na(v)]
d[, c("rank", "of", "q25", "q50", "q75") := {
  q <- quantile(v, c(.25, .5, .75), type = 7, names = FALSE)
  rank <- if (polarity[1] == "Low") frank(v, ties.method = "min")
    else if (polarity[1] == "High") frank(-v, ties.method = "min") else NA_integer_
  list(rank, .N, q[1], q[2], q[3])
}, by = measure_short]
d[, quartile := { below <- 1L + (v > q25) + (v > q50) + (v > q75)
  fifelse(polarity == "Low", below, fifelse(polarity == "High", 5L - below, NA_integer_)) }]
fwrite(d[, .(measure = measure_short, year, la_number, la_name = area, value = v, rank, of, q25, q50, q75, quartile)], arguments[3])
R
cat > "$work/agree.py" <<'PY'
import csv, sys
def rows(name):
    with open(name, encoding="utf-8", newline="") as file:
        return {(row["measure"], row["year"], row["la_number"]): tuple(row[field].replace("NA", "") for field in ("rank", "of", "quartile"))
                for row in csv.DictReader(file) if row["value"]}
ours, *others = map(rows, sys.argv[1:])
for other in others:
    if ours != other:
        sys.exit(f"{sum(ours.get(key) != other.get(key) for key in ours | other)} ranks differ")
print(f"{len(ours):,} ranks agree\n")
PY

one=PrevRegCPR
ours() { echo "$scrutiny rank --measure $1 --data $file"; }
data_table() { echo "Rscript $work/rank.R $file $1 $work/r.csv"; }
miller="mlr --icsv --ocsv put -q -f $work/rank.mlr $file"
miller_one="mlr --icsv --ocsv filter '\$measure_short == \"$one\"' then put -q -f $work/rank.mlr $file"

$(ours all) > "$work/ours.csv"
$miller > "$work/miller.csv"
$(data_table all)
python3 "$work/agree.py" "$work/ours.csv" "$work/miller.csv" "$work/r.csv"

hyperfine -N --warmup 3 --runs "${RUNS:-30}" --export-markdown "$work/times.md" \
  --command-name 'scrutiny, one measure' "$(ours $one)" \
  --command-name 'Miller, one measure' "$miller_one" \
  --command-name 'data.table, one measure' "$(data_table $one)" \
  --command-name 'scrutiny, all measures' "$(ours all)" \
  --command-name 'Miller, all measures' "$miller" \
  --command-name 'data.table, all measures' "$(data_table all)" >/dev/null
cat "$work/times.md"
echo
for name in ours miller data_table; do
  for measure in $one all; do
    case $name-$measure in
      miller-all) command=$miller ;;
      miller-*) command=$miller_one ;;
      *) command=$($name $measure) ;;
    esac
    eval "/usr/bin/time -f 'peak memory of $name, $measure: %M KiB' $command" >/dev/null
  done
done
uptime
