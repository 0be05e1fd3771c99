#!/usr/bin/env bash
# Times whole processes in one run: `scrutiny rank` beside Miller and R's data.table, each reading the same file of national
# values, ranking every authority among those with a value (ties share the lowest rank, low or high is good), and finding the
# three cut points of type 7 and each authority's quartile. The other two do less: no previous year, change, England or
# neighbours. Ranks of the three are compared before anything is timed.
# Needs the .NET SDK, and Debian's hyperfine, time, miller and r-cran-data.table. Usage: tests/performance/rank.sh FOLDER
# FOLDER holds lait_39_measures.csv and statistical_neighbours_long.csv.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
file=$(realpath "$1")/lait_39_measures.csv
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet publish "$root/src/ScrutinyReport" -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o "$work/scrutiny" -v q >/dev/null
scrutiny=$work/scrutiny/scrutiny

# Miller ranks by sorting and counting; values are rounded to 15 significant digits first, as METHODS 4 asks.
cat > "$work/rank.mlr" <<'MLR'
if ($la_type == "NA" || $year != @@YEAR@@) {
  filter false
} elif (is_string($value)) {
  filter false
} else {
  $value = fmtnum($value, "%.15lg");
  @records[$measure_short][NR] = $*;
  filter false
}
end {
  for (measure, rows in @records) {
    values = sort(get_values(apply(rows, func(k, v) { return {k: v["value"]} })), "nf");
    n = length(values);
    q = percentiles(values, [25, 50, 75], {"interpolate_linearly": true, "array_is_final_sorted": true});
    first = {};
    last = {};
    i = 0;
    for (value in values) {
      i += 1;
      if (is_absent(first[value])) { first[value] = i }
      last[value] = i;
    }
    for (k, row in rows) {
      v = row["value"];
      below = v <= q[25] ? 1 : v <= q[50] ? 2 : v <= q[75] ? 3 : 4;
      rank = row["polarity"] == "Low" ? first[v] : row["polarity"] == "High" ? n - last[v] + 1 : "";
      quartile = row["polarity"] == "Low" ? below : row["polarity"] == "High" ? 5 - below : "";
      emit1 {"measure": measure, "year": row["year"], "la_number": row["la_number"], "la_name": row["area"], "value": v,
        "rank": rank, "of": n, "q25": q[25], "q50": q[50], "q75": q[75], "quartile": quartile};
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
