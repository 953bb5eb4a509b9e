"""The shipped typefaces, inlined as far as a page's text touches them.

All are static TrueType: variable fonts and CFF outlines become Type 3 fonts in a PDF, which viewers draw badly.
"""

import base64
import functools
import zipfile
from importlib import resources

import msgspec

FOLDER = resources.files("folio.documents") / "fonts"
FAMILIES = ("inter", "noto-sans-arabic", "noto-sans-jp")


class Face(msgspec.Struct, frozen=True):
    """One file: some characters of a family at some weights."""

    family: str
    archive: str
    file: str
    weight: str
    unicode_range: str
    code_points: frozenset[int]


class _ListedFace(msgspec.Struct):
    file: str
    weight: str
    range: str


class _Listing(msgspec.Struct):
    family: str
    faces: list[_ListedFace]


def font_faces(text: str) -> str:
    """The `@font-face` rules for the characters of `text`, files included; an earlier family takes them first."""
    missing = set(map(ord, set(text)))
    rules = []
    for family in map(_family, FAMILIES):
        rules += [_rule(face) for face in family if face.code_points & missing]
        missing -= frozenset().union(*(face.code_points for face in family))
    return "\n".join(rules)


def font_face(family: str, data: bytes) -> str:
    """The rule for one TrueType file that serves every weight, so that no weight is synthesized."""
    source = base64.b64encode(data).decode()
    return (
        f"@font-face {{ font-family: '{family}'; font-weight: 100 900; "
        f"src: url(data:font/ttf;base64,{source}) format('truetype'); }}"
    )


@functools.cache
def _family(name: str) -> tuple[Face, ...]:
    archive = f"{name}.zip"
    listing = msgspec.json.decode(_read(archive, "faces.json"), type=_Listing)
    return tuple(
        Face(listing.family, archive, face.file, face.weight, face.range, _code_points(face.range))
        for face in listing.faces
    )


@functools.lru_cache(maxsize=64)
def _rule(face: Face) -> str:
    source = base64.b64encode(_read(face.archive, face.file)).decode()
    return (
        f"@font-face {{ font-family: '{face.family}'; font-weight: {face.weight}; "
        f"src: url(data:font/woff2;base64,{source}) format('woff2'); unicode-range: {face.unicode_range}; }}"
    )


def _read(archive: str, file: str) -> bytes:
    with (FOLDER / archive).open("rb") as opened, zipfile.ZipFile(opened) as fonts:
        return fonts.read(file)


def _code_points(unicode_range: str) -> frozenset[int]:
    """The code points of a CSS `unicode-range`, such as `U+0-FF,U+131`."""
    points: set[int] = set()
    for part in unicode_range.split(","):
        first, _, last = part.strip().removeprefix("U+").partition("-")
        points.update(range(int(first, 16), int(last or first, 16) + 1))
    return frozenset(points)
