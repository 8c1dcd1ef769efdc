#!/bin/sh
# Has other programs read SVG and PDF back: poppler, qpdf, librsvg, Chromium, xmllint and LaTeX. What they draw is
# compared with our own PNG of the same moment: the mean difference of all colour parts must stay below a share of the
# full range.
set -eu
chromium_most=0.015 # has our glyphs; smooths edges otherwise
poppler_most=0.02
librsvg_most=0.04 # takes other fonts

fail() {
    echo "   $*" >&2
    exit 1
}

# like ONE OTHER MOST: two pictures, the larger cut to the smaller where they differ by a rounded pixel
like() {
    size=$(identify -format '%wx%h' "$2")
    share=$(compare -metric MAE "$1[$size+0+0]" "$2" null: 2>&1 | sed 's/.*(\(.*\)).*/\1/') || true
    awk -v share="$share" -v most="$3" 'BEGIN { exit !(share != "" && share + 0 < most) }' ||
        fail "$1 differs from $2 by $share, and $3 is the most"
    echo "   $2: $share of $3"
}

screenshot() {
    # No sandbox: in a container the kernel does not let Chromium make one.
    timeout 60 chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 \
        --window-size="$2" --screenshot="$PWD/$3" "file://$PWD/$1" >/dev/null 2>&1
}

picture() {
    name=$1
    shift
    "$GNIDDAP" export "$@" --crop -o "$name.png" >/dev/null
    "$GNIDDAP" export "$@" --crop -o "$name.svg" >/dev/null
    "$GNIDDAP" export "$@" -o "$name.pdf" >/dev/null
    "$GNIDDAP" export "$@" -o "$name-again.pdf" >/dev/null
    cmp "$name.pdf" "$name-again.pdf"
    size=$(identify -format '%w,%h' "$name.png")
    xmllint --noout "$name.svg"
    screenshot "$name.svg" "$size" "$name-chromium.png"
    like "$name.png" "$name-chromium.png" "$chromium_most"
    rsvg-convert "$name.svg" -o "$name-rsvg.png"
    like "$name.png" "$name-rsvg.png" "$librsvg_most"
    page "$name"
}

# A PDF of one page beside the PNG of its name.
page() {
    qpdf --check "$1.pdf" >/dev/null
    pdffonts "$1.pdf" | tail -n +3 | awk '$(NF-4) != "yes" || $(NF-2) != "yes" { exit 1 }' ||
        fail "a font of $1.pdf is not embedded or its text cannot be read"
    pdftoppm -r 96 -png -singlefile "$1.pdf" "$1-poppler"
    like "$1.png" "$1-poppler.png" "$poppler_most"
}

picture board --preset padding-strides --at 5
picture dark --preset channels --view steps --at 4 --theme dark
picture projector --preset dilated --view matrix --at 3 --theme projector
picture line --preset one-dimension --view collecting --at 2
picture convolution --preset padding-strides-conv --view distributing --at 8
pdftotext board.pdf - | grep -q 'x₁₁ = 5 meets every weight; 9 products are added to f' || fail "no sentence in board.pdf"
pdftotext line.pdf - | grep -q '18.7' || fail "no number in line.pdf"

for kind in png svg pdf; do
    "$GNIDDAP" export --preset padding-strides --storyboard --panel complete --steps 0,2,5-9 -o "sheet.$kind" >/dev/null
done
xmllint --noout sheet.svg
page sheet
[ "$(pdftotext sheet.pdf - | grep -c '^Step ')" = 7 ] || fail "the storyboard has not all its steps"

"$GNIDDAP" export --worksheet --difficulty hard --count 3 --seed 7 -o work.pdf >/dev/null
qpdf --check work.pdf >/dev/null
pdfinfo work.pdf | grep -q 'Pages: *6' || fail "the worksheet has not six pages"
pdfinfo work.pdf | grep -q '(A4)' || fail "the worksheet is not on A4"
pdftoppm -r 72 -png work.pdf work
pdftoppm -r 72 -gray work.pdf work-gray
for n in 1 2 3 4 5 6; do
    colours=$(convert "work-$n.png" -colorspace HSL -channel G -separate -format '%[fx:maxima]' info:)
    [ "$colours" = 0 ] || fail "page $n of the worksheet has colours"
done

"$GNIDDAP" export --preset padding-strides --steps all -o steps.pdf >/dev/null
pdfinfo steps.pdf | grep -q 'Pages: *10' || fail "steps.pdf has not ten pages"
cat >paper.tex <<'TEX'
\documentclass{article}
\usepackage{graphicx,animate}
\begin{document}
\includegraphics[page=6,width=\linewidth]{steps}
\animategraphics[controls,width=\linewidth]{2}{steps}{}{}
\end{document}
TEX
pdflatex -interaction=nonstopmode -halt-on-error paper.tex >latex.txt || fail "LaTeX: $(grep '^!' latex.txt)"
! grep -q 'PDF inclusion' latex.txt || fail "LaTeX warns of the PDF"
echo "   vector files were read back"
