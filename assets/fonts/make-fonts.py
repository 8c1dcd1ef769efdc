#!/usr/bin/python3
"""Makes the fonts of this folder from the packages named in README.md: make-fonts.py INTER_FOLDER JETBRAINS_MONO_FOLDER

Keeps the signs the program writes, drops kerning, ligatures and hints (so that every toolkit measures plain advances),
adds the few mathematical signs that a family lacks, built from its own letters and stroke widths, and unites strokes
that overlap, which some toolkits show as holes. That last step needs a JDK.
"""
import os
import subprocess
import sys
from fontTools.misc.transform import Identity
from fontTools.pens.basePen import decomposeQuadraticSegment
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

HERE = os.path.dirname(os.path.abspath(__file__))
WEIGHTS = {
    "Inter": ["400Regular", "600SemiBold", "700Bold"],
    "JetBrainsMono": ["400Regular", "700Bold"],
}
RANGES = [
    (0x20, 0x7E), (0xA0, 0x17F), (0x2B0, 0x2FF), (0x370, 0x3FF), (0x400, 0x45F), (0x490, 0x491), (0x2010, 0x2027),
    (0x2030, 0x205E), (0x2070, 0x209F), (0x1D2C, 0x1D6A), (0x20AC, 0x20AC), (0x2100, 0x214F), (0x2150, 0x215F),
    (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2308, 0x230B), (0x2318, 0x2318), (0x23CE, 0x23CE), (0x2500, 0x257F),
    (0x25A0, 0x25FF), (0x2713, 0x2717), (0x27E8, 0x27E9), (0x2C7C, 0x2C7C),
]
LOWERED = {"ₙ": "n", "ᵢ": "i", "ⱼ": "j", "ₖ": "k", "ₛ": "s", "ᵥ": "v", "₊": "+", "₋": "−"}
RAISED = {"ᵀ": "T", "ⁿ": "n", "ⁱ": "i", "⁺": "+", "⁻": "−"}
SMALL = 0.62


def trace(font, name, pen):
    recording = DecomposingRecordingPen(font.getGlyphSet())
    font.getGlyphSet()[name].draw(recording)
    recording.replay(pen)


def scaled(font, sign, down):
    """A letter at sub- or superscript size; `down` is how far its base line moves, in parts of the capitals' height."""
    name, capitals = font.getBestCmap()[ord(sign)], font["OS/2"].sCapHeight
    advance = font["hmtx"][name][0]
    mono = font["post"].isFixedPitch
    shift = (advance * (1 - SMALL) / 2) if mono else 0
    pen = TTGlyphPen(None)
    trace(font, name, TransformPen(pen, Identity.translate(shift, -down * capitals).scale(SMALL)))
    return pen.glyph(), advance if mono else round(advance * SMALL)


def drawn(contours, advance):
    pen = TTGlyphPen(None)
    for contour in contours:
        pen.moveTo(contour[0])
        for point in contour[1:]:
            pen.lineTo(point)
        pen.closePath()
    return pen.glyph(), advance


def box(left, bottom, right, top):
    return [(left, bottom), (left, top), (right, top), (right, bottom)]


def brackets(font):
    """Floor, ceiling and angle brackets and the tick, as tall as the family's square bracket and as thick as its bar."""
    glyphs, names = font["glyf"], font.getBestCmap()
    bracket, bar = glyphs[names[ord("[")]], glyphs[names[ord("|")]]
    advance = font["hmtx"][names[ord("[")]][0]
    low, high, left, right = bracket.yMin, bracket.yMax, bracket.xMin, bracket.xMax
    stroke, middle = bar.xMax - bar.xMin, (low + high) // 2
    mirror = lambda contour: [(advance - x, y) for x, y in reversed(contour)]
    upright, foot, head = box(left, low, left + stroke, high), box(left, low, right, low + stroke), box(left, high - stroke, right, high)
    slant = round(stroke * 1.15)
    angle = [(right - slant, high), (right, high), (left + slant, middle), (right, low), (right - slant, low), (left, middle)]
    floor, ceiling = merged(upright, foot), merged(upright, head)
    tick_advance = advance if font["post"].isFixedPitch else round(font["hmtx"][names[ord("0")]][0])
    return {
        "⌊": drawn([floor], advance), "⌋": drawn([mirror(floor)], advance),
        "⌈": drawn([ceiling], advance), "⌉": drawn([mirror(ceiling)], advance),
        "⟨": drawn([angle], advance), "⟩": drawn([mirror(angle)], advance),
        "✓": drawn([tick(font, tick_advance, stroke)], tick_advance),
        "⋯": dots(font, lambda n: (n, 0)), "⋮": dots(font, lambda n: (0, n)), "⋱": dots(font, lambda n: (n, -n)),
    }


def merged(upright, arm):
    """The outline of an upright with an arm at its foot or head, without overlap."""
    (left, low), (_, high), (inner, _), _ = upright
    (_, bottom), (_, top), (right, _), _ = arm
    if bottom == low:
        return [(left, low), (left, high), (inner, high), (inner, top), (right, top), (right, low)]
    return [(left, low), (left, high), (right, high), (right, bottom), (inner, bottom), (inner, low)]


def tick(font, advance, stroke):
    height, edge, s = font["OS/2"].sCapHeight, round(advance * 0.08), round(stroke * 0.8)
    foot, far = (round(advance * 0.38), round(height * 0.06)), (advance - edge, round(height * 0.86))
    near = (edge, round(height * 0.44))
    return [(near[0], near[1]), (near[0] + s, near[1] + s), (foot[0], foot[1] + 2 * s), (far[0] - s, far[1] + s // 2), (far[0], far[1] - s // 2), foot]


def dots(font, place):
    name = font.getBestCmap()[ord("·")]
    dot, advance = font["glyf"][name], font["hmtx"][font.getBestCmap()[ord("m")]][0]
    size, step = dot.xMax - dot.xMin, round(advance * 0.3)
    pen = TTGlyphPen(None)
    for n in (-1, 0, 1):
        across, up = place(n)
        move = Identity.translate(advance / 2 - dot.xMin - size / 2 + across * step, up * step)
        trace(font, name, TransformPen(pen, move))
    return pen.glyph(), advance


def add_missing(font):
    """Adds what the family lacks; returns the signs that were added."""
    signs = {s: scaled(font, letter, 0.18) for s, letter in LOWERED.items()}
    signs |= {s: scaled(font, letter, -0.42) for s, letter in RAISED.items()}
    signs |= brackets(font)
    added = [sign for sign in signs if ord(sign) not in font.getBestCmap()]
    for sign in added:
        glyph, advance = signs[sign]
        name = "uni%04X" % ord(sign)
        font.setGlyphOrder(font.getGlyphOrder() + [name])
        font["glyf"].glyphs[name] = glyph
        glyph.recalcBounds(font["glyf"])
        font["hmtx"].metrics[name] = (advance, glyph.xMin)
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[ord(sign)] = name
    font["maxp"].numGlyphs = len(font.getGlyphOrder())
    return added


def widen_minus(font):
    """JetBrains Mono draws its minus as short as its hyphen; the en dash has the minus's height and a digit's width."""
    glyphs, names = font["glyf"], font.getBestCmap()
    minus, dash = names[ord("−")], names[ord("–")]
    if glyphs[minus].xMax - glyphs[minus].xMin <= glyphs[names[ord("-")]].xMax - glyphs[names[ord("-")]].xMin:
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[ord("−")] = dash


def subset(font):
    options = Options()
    options.layout_features = []
    options.hinting = False
    options.drop_tables += ["GPOS", "GSUB", "GDEF", "STAT", "DSIG"]
    options.glyph_names = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[u for first, last in RANGES for u in range(first, last + 1)])
    subsetter.subset(font)


def outline(font, name):
    """A glyph in the words of RemoveOverlaps.java."""
    recording = DecomposingRecordingPen(font.getGlyphSet())
    font.getGlyphSet()[name].draw(recording)
    words = [name]
    for verb, points in recording.value:
        if verb == "qCurveTo":
            for control, end in decomposeQuadraticSegment(points):
                words += ["Q", *control, *end]
        else:
            words += [{"moveTo": "M", "lineTo": "L", "closePath": "Z"}[verb], *(points[0] if points else ())]
    return " ".join(map(str, words))


def redrawn(words):
    pen = TTGlyphPen(None)
    for contour in " ".join(words).split(" Z"):
        parts = contour.split()
        numbers = [int(part) for part in parts if part not in "MLQ"]
        if len(numbers) < 6:
            continue
        pen.moveTo(tuple(numbers[:2]))
        at, n = tuple(numbers[:2]), 2
        for verb in [part for part in parts if part in "LQ"]:
            count = 4 if verb == "Q" else 2
            points = list(zip(numbers[n:n + count:2], numbers[n + 1:n + count:2]))
            n += count
            if points[-1] != at:
                pen.qCurveTo(*points) if verb == "Q" else pen.lineTo(points[0])
            at = points[-1]
        pen.closePath()
    return pen.glyph()


def unite_strokes(font):
    glyphs = font["glyf"]
    simple = [name for name in font.getGlyphOrder() if glyphs[name].numberOfContours > 0]
    united = subprocess.run(
        ["java", f"{HERE}/RemoveOverlaps.java"], input="\n".join(outline(font, name) for name in simple),
        stdout=subprocess.PIPE, text=True, check=True).stdout
    for name, *words in map(str.split, united.splitlines()):
        glyphs[name] = redrawn(words)
        glyphs[name].recalcBounds(glyphs)
        font["hmtx"][name] = (font["hmtx"][name][0], glyphs[name].xMin)


def main(folders):
    for (family, weights), folder in zip(WEIGHTS.items(), folders):
        for weight in weights:
            font = TTFont(f"{folder}/{weight}/{family}_{weight}.ttf", recalcTimestamp=False)
            for table in ("GPOS", "GSUB", "GDEF", "STAT"):
                del font[table]
            added = add_missing(font)
            widen_minus(font)
            subset(font)
            unite_strokes(font)
            path = f"{HERE}/{family}-{weight[3:]}.ttf"
            font.save(path)
            print(os.path.basename(path), os.path.getsize(path), "bytes,", len(font.getBestCmap()), "signs, added", "".join(added))


main(sys.argv[1:])
