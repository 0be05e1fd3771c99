# Sourced by windows.sh and native.sh: two programs, run with the same words. The script defines `tried` and `known`, which run one each.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
export DOTNET_NOLOGO=true DOTNET_CLI_TELEMETRY_OPTOUT=true

step() { printf '\n== %s\n' "$*"; }

# A copy of the sources, for one form of the program: between two forms obj and bin have to be emptied.
sources() {
  mkdir "$work/$1"
  git -C "$root" ls-files -z | (cd "$root" && xargs -0 cp --parents -t "$work/$1")
}

# Runs a command in both, each with a folder `made` of its own, and compares all that comes of it. GIVEN is copied into the folder first.
same() {
  step "$*"
  local who code one=0 other=0
  for who in tried known; do
    rm -rf made "$who-made"
    mkdir made
    if [ -n "${GIVEN:-}" ]; then cp -r "$GIVEN" made/; fi
    code=0
    $who "$@" >"$who.txt" 2>&1 || code=$?
    mv made "$who-made"
    if [ $who = tried ]; then one=$code; else other=$code; fi
  done
  test "$one" = "$other"
  diff tried.txt known.txt
  diff -r tried-made known-made
  echo "the same, ending with $one; lines: $(wc -l <tried.txt), files: $(find tried-made -type f | wc -l)"
}

# What is run wherever two programs are compared.
everywhere() {
  local leicestershire=sample-data/leicestershire
  same build --quarter Q4-2024 --workspace $leicestershire --out made
  same build --quarter Q4-2024 --workspace $leicestershire --out made --format json
  same build --all --workspace sample-data/exampleshire --out made --to docx html txt
  same check --workspaces "$PWD/sample-data/le*" --quarter latest
  same explain schools-primary --quarter Q4-2024 --workspace $leicestershire
  same rank --measure all --workspace sample-data/benchmarks-england
  same test --templates templates
  same new made/new
  same style new made/house-style.docx

  cp -r $leicestershire broken
  sed -i '4s/>97\.2%/>97.2.1/' broken/data/2023-24-Q4.csv
  same build --quarter Q4-2024 --workspace broken --out made --sarif made/problems.sarif
  grep '^data/2023-24-Q4.csv:4:146: error SR0112' tried.txt
}
