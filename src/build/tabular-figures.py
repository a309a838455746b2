"""Cuts the ten digits out of Be Vietnam Pro and gives them one width: the font itself has no tabular figures.

Usage: tabular-figures.py <folder of @fontsource/be-vietnam-pro/files> <output folder>; needs fonttools and brotli.
The result keeps the font's licence (SIL Open Font License 1.1), which stands beside it.
"""

import sys
from pathlib import Path

from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

DIGITS = "0123456789"


def digits_only(file):
    font = TTFont(file)
    options = Options()
    options.layout_features = []
    options.hinting = False
    subsetter = Subsetter(options)
    subsetter.populate(text=DIGITS)
    subsetter.subset(font)
    return font


def equal_width(font):
    names = [font.getBestCmap()[ord(digit)] for digit in DIGITS]
    widths = {name: font["hmtx"][name][0] for name in names}
    narrow_one = font.getBestCmap()[ord("1")]
    width = round(sum(w for name, w in widths.items() if name != narrow_one) / 9)
    glyphs = font.getGlyphSet()
    centred = {}
    for name in names:
        pen = TTGlyphPen(None)
        glyphs[name].draw(TransformPen(pen, (1, 0, 0, 1, round((width - widths[name]) / 2), 0)))
        centred[name] = pen.glyph()
    for name, glyph in centred.items():
        font["glyf"][name] = glyph
        glyph.recalcBounds(font["glyf"])
        font["hmtx"][name] = (width, glyph.xMin)


def rename(font):
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6, 16):
            record.string = (
                str(record)
                .replace("Be Vietnam Pro", "Be Vietnam Pro Figures")
                .replace("BeVietnamPro", "BeVietnamProFigures")
            )


def main(source, target):
    for weight in (400, 500, 600, 700):
        font = digits_only(Path(source) / f"be-vietnam-pro-latin-{weight}-normal.woff2")
        equal_width(font)
        rename(font)
        font.flavor = "woff2"
        font.save(Path(target) / f"figures-{weight}.woff2")


main(*sys.argv[1:])
