#!/usr/bin/env bash
# Publishes the single file for Windows and for Linux, runs both with the same words, the one for Windows under Wine, and compares
# what they print and write to the byte. Needs wine64 (10 runs what is compiled ahead; 8 compiles all of it itself).
# Takes some minutes. Usage: tests/packaging/windows.sh
set -euo pipefail
wine=$(command -v wine64 || ls /usr/lib/wine/wine64 2>/dev/null) || { echo "skipped: Wine is not installed (Debian: apt install wine64)"; exit 0; }
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
export DOTNET_NOLOGO=true DOTNET_CLI_TELEMETRY_OPTOUT=true
export WINEARCH=win64 WINEDEBUG=-all WINEPREFIX=$work/wine XDG_RUNTIME_DIR=$work
trap '{ "$(dirname "$wine")/wineserver" -k || true; rm -rf "$work"; } 2>/dev/null' EXIT

step() { printf '\n== %s\n' "$*"; }

for platform in win-x64 linux-x64; do
  step "publish, $platform"
  mkdir "$work/$platform"    # of its own: between two forms obj and bin have to be emptied
  git -C "$root" ls-files -z | (cd "$root" && xargs -0 cp --parents -t "$work/$platform")
  dotnet publish "$work/$platform/src/ScrutinyReport" -c Release -r "$platform" --self-contained true -p:PublishReadyToRun=true \
    -p:PublishReadyToRunComposite=true -p:PublishTrimmed=true -p:PublishSingleFile=true -o "$work/$platform/out" -v q
done

step "start"
cd "$work/linux-x64"
windows() { "$wine" "$work/win-x64/out/scrutiny.exe" "$@"; }
linux() { "$work/linux-x64/out/scrutiny" "$@"; }
if ! windows --version 2>/dev/null; then
  echo "this Wine has no memory for code compiled ahead: without it"
  export DOTNET_ReadyToRun=0
  windows --version
fi

# Runs a command in both, each into a folder `made` of its own, and compares all that comes of it.
same() {
  step "$*"
  rm -rf windows-made linux-made
  local one=0 other=0
  mkdir made
  windows "$@" >windows.txt 2>&1 || one=$?
  mv made windows-made
  mkdir made
  linux "$@" >linux.txt 2>&1 || other=$?
  mv made linux-made
  test "$one" = "$other"
  diff <(tr -d '\r' <windows.txt) <(tr -d '\r' <linux.txt)
  diff -r windows-made linux-made
  echo "the same, ending with $one; files: $(find windows-made -type f | wc -l)"
}

leicestershire=sample-data/leicestershire
same build --quarter Q4-2024 --workspace $leicestershire --out made
same build --quarter Q4-2024 --workspace $leicestershire --out made --format json
same build --all --workspace sample-data/exampleshire --out made --to docx html txt
same build --authority all --workspace sample-data/benchmarks-england --out made --shard 1/20
same check --workspaces "$PWD/sample-data/le*" --quarter latest
same explain schools-primary --quarter Q4-2024 --workspace $leicestershire
same rank --measure all --workspace sample-data/benchmarks-england
same test --templates templates
same new made/new
same style new made/house-style.docx

cp -r $leicestershire broken
sed -i '4s/>97\.2%/>97.2.1/' broken/data/2023-24-Q4.csv
same build --quarter Q4-2024 --workspace broken --out made --sarif made/problems.sarif
grep '^data/2023-24-Q4.csv:4:146: error SR0112' windows.txt

step "paths as Windows writes them"
windows build --workspaces "${PWD//\//\\}\\sample-data\\ex*" --quarter Q4-2024 --out 'made\windows'    # on the current drive
test -s made/windows/exampleshire/2023-24-Q4-committee-report.docx

echo
echo "under $("$wine" --version): the same as on Linux"
