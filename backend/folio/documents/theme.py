"""A business's look: brand colour, logo, typeface and footer, checked before they reach a page."""

import base64
import functools
import io
import re
from typing import NamedTuple

import msgspec
from fontTools.ttLib import TTFont, TTLibError  # type: ignore[import-untyped]
from PIL import Image, UnidentifiedImageError

from folio.domain.errors import InvalidInput

WHITE = "#ffffff"
INK = "#111318"
BLACK = "#000000"
# WCAG 2.2: 4.5 to 1 for text of ordinary size.
READABLE = 4.5
LOGO_SIZE = (960, 128)
LARGEST_LOGO_PIXELS = 40_000_000
HEX_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


class Theme(msgspec.Struct, frozen=True, kw_only=True):
    """What a business may set; the defaults are a plain, complete look.

    `logo` is a PNG or JPEG file, `font` a static TrueType file, `footer` stands on every page.
    """

    brand_color: str = "#4f46e5"
    logo: bytes | None = None
    font: bytes | None = None
    footer: str | None = None


class BrandColours(NamedTuple):
    """The brand colour, the one for text in its manner on white, and the one for text on it."""

    brand: str
    as_text: str
    on_brand: str


def brand_colours(theme: Theme) -> BrandColours:
    """The colours of a theme such that text in them, or on them, is readable."""
    brand = theme.brand_color
    if not HEX_COLOUR.fullmatch(brand):
        raise InvalidInput(
            f"{brand!r} is not a colour; write six hexadecimal digits, such as #4f46e5.", field="brandColor"
        )
    as_text = brand if contrast(brand, WHITE) >= READABLE else INK
    # On any colour white or black can be read; ink, a little lighter than black, on nearly any.
    on_brand = next(colour for colour in (WHITE, INK, BLACK) if contrast(brand, colour) >= READABLE)
    return BrandColours(brand, as_text, on_brand)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two `#rrggbb` colours by WCAG 2.2, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@functools.lru_cache(maxsize=32)
def logo_url(logo: bytes) -> str:
    """The logo as a data URL, encoded afresh, so that nothing but its pixels reaches the page."""
    try:
        with Image.open(io.BytesIO(logo), formats=("PNG", "JPEG")) as image:
            return _encode(image)
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError) as unreadable:
        raise InvalidInput("The logo must be a PNG or JPEG file.", field="logo") from unreadable


def require_static_truetype(font: bytes) -> bytes:
    """`font` itself; refuses what a PDF could only hold as Type 3."""
    try:
        tables = set(TTFont(io.BytesIO(font), lazy=True).keys())
    except (TTLibError, OSError, ValueError, AssertionError) as unreadable:
        raise InvalidInput("The font must be a TrueType file (.ttf).", field="font") from unreadable
    if "glyf" not in tables or "fvar" in tables:
        raise InvalidInput(
            "The font must have static TrueType outlines; variable and OpenType CFF fonts print badly.",
            field="font",
        )
    return font


def _encode(image: Image.Image) -> str:
    if image.width * image.height > LARGEST_LOGO_PIXELS:
        raise InvalidInput(f"The logo has {image.width} × {image.height} pixels; 960 × 128 is plenty.", field="logo")
    pixels = image.convert("RGBA" if image.has_transparency_data else "RGB")
    pixels.thumbnail(LOGO_SIZE, Image.Resampling.LANCZOS)
    encoded = io.BytesIO()
    pixels.save(encoded, "PNG", optimize=True)
    return f"data:image/png;base64,{base64.b64encode(encoded.getvalue()).decode()}"


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
