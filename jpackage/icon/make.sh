#!/usr/bin/env bash
# Makes every icon from icon.svg and icon-small.svg: conescope.png (Linux), .ico (Windows), .icns (macOS) beside this
# script, and the window's own sizes among the resources. Needs rsvg-convert and ImageMagick.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
window=../../src/main/resources/dev/conescope/app/icons
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$window"

# macOS wants a margin around the tile, the others none.
sed 's/viewBox="0 0 1024 1024"/viewBox="88 88 848 848"/' icon.svg >"$work/close.svg"

for size in 16 24 32; do
    rsvg-convert -w "$size" -h "$size" icon-small.svg -o "$work/$size.png"
done
for size in 48 64 128 256 512; do
    rsvg-convert -w "$size" -h "$size" "$work/close.svg" -o "$work/$size.png"
done
for size in 64 128 256 512 1024; do
    rsvg-convert -w "$size" -h "$size" icon.svg -o "$work/mac-$size.png"
done
cp "$work/16.png" "$work/mac-16.png"
cp "$work/32.png" "$work/mac-32.png"

cp "$work/512.png" conescope.png
convert "$work"/{16,24,32,48,64,128,256}.png conescope.ico
for size in 16 32 48 64 128 256; do
    cp "$work/$size.png" "$window/conescope-$size.png"
done

# An icns file: the word icns and the whole length, then for each picture its kind, its length with these 8 bytes, a PNG.
be32() {
    printf '%b' "$(printf '\\x%02x\\x%02x\\x%02x\\x%02x' $(($1 >> 24 & 255)) $(($1 >> 16 & 255)) $(($1 >> 8 & 255)) $(($1 & 255)))"
}
: >"$work/body"
for entry in icp4:16 icp5:32 icp6:64 ic07:128 ic08:256 ic09:512 ic10:1024 ic11:32 ic12:64 ic13:256 ic14:512; do
    picture=$work/mac-${entry#*:}.png
    {
        printf %s "${entry%:*}"
        be32 $(($(stat -c %s "$picture") + 8))
        cat "$picture"
    } >>"$work/body"
done
{
    printf icns
    be32 $(($(stat -c %s "$work/body") + 8))
    cat "$work/body"
} >conescope.icns
