#!/usr/bin/env bash
# Times one report of many indicators as a whole process, and takes its peak memory: what an indicator costs in a report of 200
# and of 2,000. The workspaces are made up here. Needs the .NET SDK, awk, and Debian's hyperfine and time.
# SIZES="40" CHARTS="spark" asks for other numbers of indicators, and for charts of each.
# Usage: tests/performance/many-indicators.sh [folder of a published program]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

program=${1:-$work/scrutiny}
[ -n "${1:-}" ] || dotnet publish "$root/src/ScrutinyReport" -c Release -r linux-x64 --self-contained false \
  -p:PublishReadyToRun=true -o "$program" -v q >/dev/null

# A workspace of so many indicators in ten sections, with eight quarters of history; one in seven has no value.
workspace() {
  local folder=$1 count=$2
  mkdir -p "$folder/data" "$folder/meetings"
  {
    printf 'council:\n  name: Exampleshire County Council\n  short_name: Exampleshire\n'
    printf 'committees:\n  all:\n    name: Scrutiny Commission\n'
    printf 'reports:\n  committee-report:\n    template: committee-report\n    committee: all\n    charts: [%s]\n    sections:\n' "${CHARTS:-}"
    for section in 0 1 2 3 4 5 6 7 8 9; do
      printf '      - id: s%s\n        title: Part %s of the plan\n' "$section" "$section"
    done
  } > "$folder/scrutiny.yaml"
  printf 'date: 2024-06-11\ncommittee: all\nitems:\n  - report: committee-report\n    quarter: 2023-24-Q4\n' > "$folder/meetings/2024-06-11.yaml"
  awk -v count="$count" 'BEGIN {
    print "id,name,subject,numerator,denominator,unit,decimals,polarity,frequency,basis,section"
    for (i = 1; i <= count; i++)
      printf "i%d,Indicator %d of cases closed in time,percentage of cases of kind %d that were closed in time,case|cases,case|cases,percent,1,%s,quarter,quarter,s%d\n",
        i, i, i, i % 3 ? "high" : "low", i % 10
  }' > "$folder/indicators.csv"
  local q=0 name before="" quarter
  for name in 2022-23-Q1 2022-23-Q2 2022-23-Q3 2022-23-Q4 2023-24-Q1 2023-24-Q2 2023-24-Q3 2023-24-Q4; do
    quarter="Q${name: -1} ${name:0:4}/${name:5:2}"
    awk -v count="$count" -v q=$q -v quarter="$quarter" -v before="$before" '
      function n(i, q) { return 50 + (i * 37 + q * 17) % 150 }
      function share(i, q) { return sprintf("%.1f%%,%d,200", n(i, q) / 2, n(i, q)) }
      BEGIN {
        print "Indicator,Value Type,Polarity,Reporting Frequency,Previous Period,Previous Value,Previous Numerator,Previous Denominator,Latest Period,Latest Value,Latest Numerator,Latest Denominator,Target,National Quartile"
        for (i = 1; i <= count; i++)
          printf "Indicator %d of cases closed in time,Percent,%s,Quarter,%s,%s,%s,%s,%s,%d\n", i,
            i % 3 ? "High = Good" : "Low = Good", before, before == "" ? ",," : share(i, q - 1), quarter,
            i % 7 ? share(i, q) : "N/A,,", i % 3 ? ">60.0%" : "<60.0%", 1 + i % 4
      }' > "$folder/data/$name.csv"
    before=$quarter
    q=$((q + 1))
  done
}

sizes=(200 2000)
[ -z "${SIZES:-}" ] || read -ra sizes <<< "$SIZES"
for count in "${sizes[@]}"; do
  workspace "$work/$count" "$count"
  command=("$program/scrutiny" build --workspace "$work/$count" --quarter Q4-2023/24 --out "$work/out-$count")
  "${command[@]}" > "$work/said-$count" 2>&1 || { head -20 "$work/said-$count"; exit 1; }
  hyperfine -N --warmup 1 --runs "${RUNS:-10}" --prepare "rm -rf $work/out-$count" --export-json "$work/$count.json" \
    --command-name "$count indicators" "${command[*]}" >/dev/null
  rm -rf "$work/out-$count"
  memory=$(/usr/bin/time -f %M "${command[@]}" 2>&1 >/dev/null | tail -1)
  awk -v count="$count" -v memory="$memory" -F'[:,]' '
    /"median"/ { median = $2 } /"user"/ { user = $2 } /"system"/ { system_ = $2 }
    END {
      printf "%d indicators: %.0f ms (median), %.0f ms of processor, %.0f MiB\n", count, median * 1000, (user + system_) * 1000, memory / 1024
    }' "$work/$count.json"
  ls -l "$work/out-$count"/*.docx | awk '{ printf "  .docx of %.0f KiB\n", $5 / 1024 }'
done
