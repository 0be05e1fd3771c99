#!/usr/bin/env bash
# Builds samples/ci/Containerfile and runs the image on a council's folder: its own user's, another's by that one's number, and one
# that it may not write to. Where Debian's image cannot be had, one is made by debootstrap. Needs root, buildah, debootstrap, clang and zlib1g-dev.
# Takes some minutes. Usage: tests/packaging/container.sh
set -euo pipefail
skip() { echo "skipped: $*"; exit 0; }
[ "$(id -u)" -eq 0 ] || skip "only root can make the image's file system here"
command -v buildah >/dev/null && command -v debootstrap >/dev/null || skip "buildah or debootstrap is not installed"
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
chmod 755 "$work"
export DOTNET_NOLOGO=true DOTNET_CLI_TELEMETRY_OPTOUT=true
buildah() { command buildah --root "$work/images" --runroot "$work/run" --storage-driver vfs "$@"; }
trap 'buildah rm -a >/dev/null || true; rm -rf "$work"' EXIT

step() { printf '\n== %s\n' "$*"; }

step "publish"
mkdir "$work/sources"
git -C "$root" ls-files -z | (cd "$root" && xargs -0 cp --parents -t "$work/sources")
cd "$work/sources"
dotnet publish src/ScrutinyReport -c Release -r linux-x64 -p:PublishAot=true -o out -v q

step "the image"
if ! buildah pull -q debian:bookworm-slim 2>/dev/null; then
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Codename: bookworm' | sed -n 1p)
  debootstrap --variant=minbase bookworm "$work/debian" "$mirror" >"$work/debootstrap.txt"
  base=$(buildah from scratch)
  buildah add -q "$base" "$work/debian" /
  buildah commit -q "$base" debian:bookworm-slim
fi
buildah bud -q --isolation chroot -f samples/ci/Containerfile -t scrutiny .
container=$(buildah from scrutiny)

# The options of the container, the folder, and the words for the program.
run() { step "$*"; buildah run --isolation chroot $1 -v "$work/$2:/work" "$container" -- scrutiny "${@:3}"; }
council() { cp -r sample-data/exampleshire "$work/$1"; chown -R "$2:$2" "$work/$1"; }

council own 1000
run "" own build --all --to docx pdf
run "" own pack --meeting 2024-03-05
council other 4321
! run "" other build --all 2>"$work/refused.txt"
grep 'cannot be written: permission denied' "$work/refused.txt"
run "--user 4321:4321" other build --all --to docx pdf

step "whose the outputs are"
test -s "$work/own/out/2024-03-05-agenda-pack.pdf"
test -s "$work/other/out/2023-24-Q4-committee-report.pdf"
test "$(stat -c %u "$work"/own/out/* | sort -u)" = 1000
test "$(stat -c %u "$work"/other/out/* | sort -u)" = 4321

echo
echo "built, and run as two users"
