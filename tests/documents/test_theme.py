"""Brand colours, logos and fonts."""

import io
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from PIL import Image

from folio.documents.html import render_html
from folio.documents.theme import (
    INK,
    READABLE,
    WHITE,
    Theme,
    brand_colours,
    contrast,
    logo_url,
    require_static_truetype,
)
from folio.documents.typefaces import font_faces
from folio.domain.errors import InvalidInput
from paper import document, logo


def static_font() -> bytes:
    """A TrueType font of two glyphs."""
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder([".notdef", "A"])
    builder.setupCharacterMap({65: "A"})
    empty = TTGlyphPen(None).glyph()
    builder.setupGlyf({".notdef": empty, "A": empty})
    builder.setupHorizontalMetrics({".notdef": (500, 0), "A": (500, 0)})
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "Tiny", "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    written = io.BytesIO()
    builder.save(written)
    return written.getvalue()


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast("#000000", WHITE) == pytest.approx(21)


def test_a_dark_brand_serves_as_text_and_carries_white() -> None:
    assert brand_colours(Theme(brand_color="#0f5132")) == ("#0f5132", "#0f5132", WHITE)


def test_a_pale_brand_leaves_text_to_ink() -> None:
    assert brand_colours(Theme(brand_color="#ffe066")) == ("#ffe066", INK, INK)


@pytest.mark.parametrize("grey", range(110, 134))
def test_words_on_any_brand_can_be_read(grey: int) -> None:
    colour = f"#{grey:02x}{grey:02x}{grey:02x}"

    assert contrast(brand_colours(Theme(brand_color=colour)).on_brand, colour) >= READABLE


@pytest.mark.parametrize("colour", ["red", "#fff", "#12345g", "#123456;}", ""])
def test_what_is_no_colour_is_refused(colour: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        brand_colours(Theme(brand_color=colour))

    assert refused.value.field == "brandColor"


def test_a_logo_is_encoded_afresh() -> None:
    smuggled = logo() + b"<script>alert(1)</script>"

    url = logo_url(smuggled)

    assert url.startswith("data:image/png;base64,")
    assert url == logo_url(logo())


@pytest.mark.parametrize(
    "file",
    [b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"", b"\x89PNG\r\n\x1a\n broken"],
    ids=["svg", "empty", "broken"],
)
def test_what_is_no_picture_of_pixels_is_refused(file: bytes) -> None:
    with pytest.raises(InvalidInput, match="PNG or JPEG"):
        logo_url(file)


def test_a_gif_is_refused() -> None:
    written = io.BytesIO()
    Image.new("RGB", (4, 4)).save(written, "GIF")

    with pytest.raises(InvalidInput, match="PNG or JPEG"):
        logo_url(written.getvalue())


def test_an_own_font_comes_before_the_shipped_ones() -> None:
    page = render_html(document(), Theme(font=static_font()))

    assert "font-family: 'Brand'" in page
    assert "--font: Brand, Inter" in page


@pytest.mark.parametrize("file", [b"OTTO" + bytes(40), b"not a font"], ids=["broken OpenType", "text"])
def test_what_is_no_truetype_font_is_refused(file: bytes) -> None:
    with pytest.raises(InvalidInput) as refused:
        require_static_truetype(file)

    assert refused.value.field == "font"


def test_only_the_subsets_that_the_text_touches_are_inlined() -> None:
    latin, polish, japanese = font_faces("Invoice"), font_faces("Łódź"), font_faces("請求書")

    assert latin.count("@font-face") == 3
    assert polish.count("@font-face") == 6
    assert "Noto Sans JP" in japanese
    assert "Noto Sans JP" not in polish


def test_every_shipped_typeface_has_its_licence_beside_it() -> None:
    fonts = Path(__file__).parents[2] / "backend" / "folio" / "documents" / "fonts"

    for archive in fonts.glob("*.zip"):
        assert "SIL OPEN FONT LICENSE" in archive.with_name(f"{archive.stem}-LICENSE.txt").read_text()
