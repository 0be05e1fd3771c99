#!/usr/bin/env bash
# Publishes the single file for Windows and for Linux, runs both with the same words, the one for Windows under Wine, and compares
# what they print and write to the byte. Needs wine64 (10 runs what is compiled ahead; 8 compiles all of it itself).
# Takes some minutes. Usage: tests/packaging/windows.sh
set -euo pipefail
wine=$(command -v wine64 || ls /usr/lib/wine/wine64 2>/dev/null) || { echo "skipped: Wine is not installed (Debian: apt install wine64)"; exit 0; }
. "$(dirname "$0")/both.sh"
export WINEARCH=win64 WINEDEBUG=-all WINEPREFIX=$work/wine XDG_RUNTIME_DIR=$work
trap '{ "$(dirname "$wine")/wineserver" -k || true; rm -rf "$work"; } 2>/dev/null' EXIT

for platform in win-x64 linux-x64; do
  step "publish, $platform"
  sources "$platform"
  dotnet publish "$work/$platform/src/ScrutinyReport" -c Release -r "$platform" --self-contained true -p:PublishReadyToRun=true \
    -p:PublishReadyToRunComposite=true -p:PublishTrimmed=true -p:PublishSingleFile=true -o "$work/$platform/out" -v q
done

step "start"
cd "$work/linux-x64"
windows() { "$wine" "$work/win-x64/out/scrutiny.exe" "$@"; }
tried() { windows "$@" 2>&1 | tr -d '\r'; }
known() { "$work/linux-x64/out/scrutiny" "$@"; }
if ! windows --version 2>/dev/null; then
  echo "this Wine has no memory for code compiled ahead: without it"
  export DOTNET_ReadyToRun=0
  windows --version
fi

everywhere
same build --authority all --workspace sample-data/benchmarks-england --out made --shard 1/20

step "paths as Windows writes them"
windows build --workspaces "${PWD//\//\\}\\sample-data\\ex*" --quarter Q4-2024 --out 'made\windows'    # on the current drive
test -s made/windows/exampleshire/2023-24-Q4-committee-report.docx

echo
echo "under $("$wine" --version): the same as on Linux"
