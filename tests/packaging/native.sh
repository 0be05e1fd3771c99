#!/usr/bin/env bash
# Publishes with NativeAOT, builds as every day, runs both with the same words, every command at least once, and compares what they
# print and write to the byte. Needs clang, zlib1g-dev, curl, and LibreOffice and qpdf for PDFs and workbooks. Takes some minutes.
# Usage: tests/packaging/native.sh
set -euo pipefail
skip() { echo "skipped: $1 is not installed (Debian: apt install clang zlib1g-dev curl libreoffice-writer-nogui libreoffice-calc-nogui qpdf)"; exit 0; }
for one in clang curl soffice qpdf; do
  command -v $one >/dev/null || skip $one
done
[ -e "$(dirname "$(readlink -f "$(command -v soffice)")")/libsclo.so" ] || skip "LibreOffice Calc"
. "$(dirname "$0")/both.sh"
trap 'rm -rf "$work"' EXIT

step "publish"
sources native
dotnet publish "$work/native/src/ScrutinyReport" -c Release -r linux-x64 -p:PublishAot=true -p:RestoreLockedMode=true -o "$work/native/out" -v q
test "$(ls "$work/native/out")" = "$(printf 'scrutiny\nscrutiny.dbg')"
ls -s "$work/native/out"

step "build"
sources managed
dotnet build "$work/managed/src/ScrutinyReport" -c Release -p:RunAnalyzers=false -p:RestoreLockedMode=true -v q
cd "$work/managed"
tried() { "$work/native/out/scrutiny" "$@"; }
known() { "$work/managed/src/ScrutinyReport/bin/Release/net10.0/scrutiny" "$@"; }

everywhere
sample=sample-data/exampleshire
same --version
same --help
same build --all --workspace sample-data/bcp --out made --to docx html txt
same build --all --workspace sample-data/leicestershire-youth-justice --out made --to docx html txt
same build --authority all --workspace sample-data/benchmarks-england --out made
same build --all --workspace $sample --out made --to pdf
same build --workspaces 'sample-data/*' --quarter latest --shard 1/2 --out made --format json
same check --quarter latest --workspace $sample --format json --strict
same check --workspace sample-data/benchmarks-england --authority 855 --format json
same explain schools-primary --quarter Q4-2024 --workspace sample-data/leicestershire --format json
same rank --measure all --workspace sample-data/benchmarks-england --format table --group neighbours
same status --quarter Q4-2024 --workspace $sample --today 2024-05-20
same status --quarter Q4-2024 --workspace $sample --today 2024-05-20 --format json
for meeting in exampleshire/2024-03-05 bcp/2024-03-19 leicestershire/2024-06-04 leicestershire-youth-justice/2021-03-09; do
  same pack --meeting "${meeting#*/}" --workspace "sample-data/${meeting%/*}" --out made
done
find tried-made -name '*.pdf' | grep . >/dev/null
same pack --meeting 2024-03-05 --workspace $sample --out made --format json

step "drafts, and what changed"
GIVEN=$sample same build --draft --quarter Q4-2024 --workspace made/exampleshire
rm -rf changed
cp -r known-made/exampleshire changed
record=$(ls changed/out/*committee-report*.content.json)
sed -i '2,$s/\([0-9]\),/\19,/' changed/data/2023-24-Q4.csv
GIVEN=changed same build --draft --quarter Q4-2024 --workspace made/changed --since-draft
GIVEN=changed same check --quarter Q4-2024 --workspace made/changed --since "$record" --format json
GIVEN=changed same build --quarter Q4-2024 --workspace made/changed

step "dashboards"
mkdir dashboards
cp sample-data/leicestershire/data/2023-24-Q4.csv dashboards/dashboard.csv
soffice --headless -env:UserInstallation=file://"$work"/office --convert-to xlsx --outdir dashboards dashboards/dashboard.csv >/dev/null 2>&1
soffice --headless -env:UserInstallation=file://"$work"/office --convert-to xls --outdir dashboards dashboards/dashboard.csv >/dev/null 2>&1
head -c 2000 dashboards/dashboard.xlsx >dashboards/damaged.xlsx
cp -r sample-data/leicestershire empty
rm empty/data/*
for kind in dashboard.csv dashboard.xlsx dashboard.xls damaged.xlsx; do
  GIVEN=empty same import dashboards/$kind --quarter 2023-24-Q4 --workspace made/empty
done
sed -i '5,$d' empty/indicators.csv
GIVEN=empty same import dashboards/dashboard.xlsx --add --workspace made/empty

step "templates and cases"
same new made/new --like performance-update
same new made/new --like agenda-pack
same test --templates templates --coverage --strict
for who in tried known; do
  $who test --templates templates --quiet --junit junit.xml
  sed 's/ time="[^"]*"//' junit.xml >$who-junit.xml
done
diff tried-junit.xml known-junit.xml
same test committee-report --templates templates --format json
mkdir unlike
cp -r templates sample-data unlike/    # cases name the sample's files
sed -i '$d' unlike/templates/committee-report/tests/leicestershire.verified.txt
GIVEN=unlike same test committee-report --templates made/unlike/templates
GIVEN=unlike same test committee-report --templates made/unlike/templates --accept leicestershire
cmp tried-made/unlike/templates/committee-report/tests/leicestershire.verified.txt templates/committee-report/tests/leicestershire.verified.txt
same template check
same template check --workspace $sample
same template names
same template names --format json
printf 'Hello {{ name | string.upcase }}: {{ for x in rows }}{{ x.a * 1.5 }} {{ end }}{{ date.parse "2024-06-04" | date.to_string "%%d %%B %%Y" }}\n' >plain.scriban.md
printf '{"name": "world", "rows": [{"a": 1}, {"a": 2.25}]}\n' >plain.json
same template render plain.scriban.md --data plain.json
same template check plain.scriban.md --data plain.json
printf '{{ red_cuont }} {{ if }}\n' >wrong.scriban.md
same template check wrong.scriban.md

step "Word files, problems, schemas, shells"
same style check templates/committee-report/house-style.docx
same style check templates/committee-report/house-style.docx --format json
tried build --quarter Q4-2024 --workspace $sample --out inspected --quiet
document=$(ls inspected/*committee-report*.docx)
same inspect "$document"
same inspect "$document" --format json
same inspect templates/agenda-pack/house-style.docx
same problem SR0112
for name in settings meeting accepted case; do same schema $name; done
GIVEN=$sample same schema --write --workspace made/exampleshire
for shell in bash zsh pwsh; do same completion $shell; done
same '[suggest:11]' 'scrutiny ra'

step "faults"
same build --quarter Q4-2024 --workspace nowhere
same build --quarter Q9-2024 --workspace $sample
same build --workspace $sample --quarter latest --out plain.json/x
same build --qarter latest
same problem SR9999
same explain nothing-like-it --quarter latest --workspace $sample
same inspect plain.json
same import nowhere.xlsx --workspace $sample
same pack --meeting 2099-01-01 --workspace $sample
printf 'council: [\n' >broken/scrutiny.yaml
same check --workspace broken --format json

# Starts the preview, fetches the page and what it asks for, and stops it as Ctrl-C does: a program in the background would not hear that.
preview() {
  local address= code=0
  env --default-signal=INT "$2" preview --workspace $sample --port 0 >"$1-preview.txt" 2>&1 &
  for _ in $(seq 100); do
    address=$(grep -o 'http://127[^ ]*' "$1-preview.txt" || true)
    [ -z "$address" ] || break
    sleep 0.1
  done
  for page in '' $(curl -sS "$address" | grep -oE '(src|href)="/[^"]*"' | cut -d'"' -f2 | sort -u) nowhere; do
    printf '\n== %s\n' "$page"
    curl -sS -i "$address${page#/}"
  done | sed "s|${address%/}||" >"$1-pages.txt"
  kill -INT $!
  wait $! || code=$?
  echo "ending with $code" >>"$1-preview.txt"
  sed -i "s|$address|ADDRESS|" "$1-preview.txt"
}
step "preview"
preview tried "$work/native/out/scrutiny"
preview known "$work/managed/src/ScrutinyReport/bin/Release/net10.0/scrutiny"
diff tried-preview.txt known-preview.txt
diff tried-pages.txt known-pages.txt
cat tried-preview.txt
grep -c '^HTTP/1.1 200' tried-pages.txt

# Runs the program with a library hidden.
without() {
  step "without $1"
  unshare -m bash -c 'for one in $(find /usr/lib -type f -name "$1"); do mount --bind /dev/null "$one"; done; shift; "$@" || exit' - "$1" \
    "$work/native/out/scrutiny" build --quarter Q4-2024 --workspace sample-data/leicestershire --out without --quiet >without.txt 2>&1
}
if unshare -m true 2>/dev/null; then    # which not everybody may
  without 'libicu*.so*'
  ! without 'libssl*.so*'
  grep -x 'No usable version of libssl was found' without.txt
fi

echo
echo "native: the same as managed"
