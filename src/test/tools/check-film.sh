#!/bin/sh
# Holds exported films and pictures to what other programs read in them: ffprobe, ffmpeg, gifsicle.
# Says "missing" and fails where one of these programs is not there, so that no check vanishes unseen.
set -eu
cd "$(dirname "$(readlink -f "$0")")/../../.."

for program in ffmpeg ffprobe gifsicle; do
    command -v "$program" >/dev/null || { echo "missing: $program"; exit 1; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0
frames=34

gniddap() {
    name=$1
    shift
    ./gniddap export --preset padding-strides --view collecting --size 401x225 --fps 10 --speed 11 \
        "$@" -o "$work/$name" >"$work/said" 2>&1 || { cat "$work/said"; failures=$((failures + 1)); }
}

# what is wanted, what is there, of what
same() {
    if [ "$1" = "$2" ]; then
        echo "ok: $3: $2"
    else
        echo "WRONG: $3 is $2, not $1"
        failures=$((failures + 1))
    fi
}

probe() {
    ffprobe -v error -count_frames -select_streams v -of csv=p=0 \
        -show_entries "stream=codec_name,width,height,pix_fmt,nb_read_frames" "$@"
}

# How far a film's frames are from the numbered pictures of the same run, in decibels over all of them.
# film, least decibels, pictures, decoder's options
near() {
    average=$(ffmpeg -v info $4 -i "$work/$1" -framerate 10 -i "$work/$3" -lavfi \
        "[0]fps=10,format=gbrp,crop=401:225:0:0[a];[1]format=gbrp[b];[a][b]psnr" -f null - 2>&1 |
        sed -n 's/.*average:\([0-9.inf]*\).*/\1/p')
    case $average in
    inf) ;;
    *) [ "$(echo "$average $2" | awk '{print ($1 >= $2)}')" = 1 ] || {
        echo "WRONG: $1 is $average dB from its pictures, less than $2"
        failures=$((failures + 1))
        return
    } ;;
    esac
    echo "ok: $1 is $average dB from its pictures (at least $2)"
}

gniddap frame-%03d.png
gniddap a.mp4
gniddap b.mp4
gniddap full.mp4 --full-chroma
gniddap a.webm
gniddap a.gif --loop 3
same "$frames" "$(ls "$work" | grep -c '^frame-')" "number of pictures"
same "png,401,225,rgb24,1" "$(probe "$work/frame-000.png")" "the first picture"
same "h264,402,226,yuv420p,$frames" "$(probe "$work/a.mp4")" "MP4"
same "h264,401,225,yuv444p,$frames" "$(probe "$work/full.mp4")" "MP4 of full chroma"
same "vp9,402,226,yuv420p,$frames" "$(probe "$work/a.webm")" "WebM"
cmp "$work/a.mp4" "$work/b.mp4" && echo "ok: the same film twice has the same bytes" || failures=$((failures + 1))
same moov "$(LC_ALL=C grep -ao 'moov\|mdat' "$work/a.mp4" | head -n 1)" "first part of the MP4"
near a.mp4 40 frame-%03d.png ""
near full.mp4 45 frame-%03d.png ""
near a.webm 40 frame-%03d.png ""
near a.gif 47 frame-%03d.png "-ignore_loop 1"
same 2 "$(gifsicle --info "$work/a.gif" | sed -n 's/.*loop count \([0-9]*\).*/\1/p')" "repetitions of the GIF"

gniddap glass-%03d.png --transparent
gniddap glass.webm --transparent
gniddap glass.gif --transparent
same "TAG:alpha_mode=1" "$(ffprobe -v error -show_entries stream_tags=alpha_mode -of default=nw=1 "$work/glass.webm")" \
    "WebM with clear places"
# What is clear in the GIF is what covers less than a quarter in the pictures, in every frame.
ghosts=$(ffmpeg -v info -ignore_loop 1 -i "$work/glass.gif" -framerate 10 -i "$work/glass-%03d.png" -lavfi \
    "[0]fps=10,format=rgba,alphaextract[a];[1]format=rgba,alphaextract,lut=y='if(lt(val,64),0,255)'[b];[a][b]psnr" \
    -f null - 2>&1 | sed -n 's/.*average:\([0-9.inf]*\).*/\1/p')
same inf "$ghosts" "decibels between the clear places of GIF and pictures"

if [ "$failures" -gt 0 ]; then
    echo "check-film: $failures wrong"
    exit 1
fi
