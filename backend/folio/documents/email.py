"""The look of an email: the business's colour and logo around a letter's text, as mail programs can show it."""

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from folio.documents.document import LabelledText
from folio.documents.theme import Theme, brand_colours, logo_url

# Mail programs load the picture by this name from the message itself.
LOGO_ADDRESS = "cid:logo"

# Only our template writes it: the quotes of whatever a person wrote are escaped.
_STYLE = re.compile(r' style="([^"<>]*)"')
_PARAGRAPHS = re.compile(r"\n[ \t]*\n")
_WEB_ADDRESS = re.compile(r"https?://[^\s<>\"']+[^\s<>\"'.,;:!?)\]]")


@dataclass(frozen=True, slots=True)
class Button:
    """A link that is the thing to do."""

    label: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EmailPage:
    """What an email shows. The paragraph of `body` that is nothing but the button's address becomes the button."""

    language: str
    direction: str
    subject: str
    sender: str
    body: str
    footer: str
    button: Button | None = None
    headline: LabelledText | None = None
    facts: Sequence[LabelledText] = ()


def render_email(page: EmailPage, theme: Theme, *, has_logo: bool) -> str:
    """The page as HTML; the logo is a part of the message, everything else is inside."""
    return (
        _environment()
        .get_template("email.html.j2")
        .render(
            page=page,
            paragraphs=_paragraphs(page),
            colours=brand_colours(theme),
            logo=LOGO_ADDRESS if has_logo else None,
        )
    )


def for_browser(html: str, logo: bytes | None) -> str:
    """The same page for a frame of the console: no parts of messages there, and no styles on elements."""
    styles: dict[str, str] = {}

    def as_class(found: re.Match[str]) -> str:
        return f' class="{styles.setdefault(found[1], f"s{len(styles)}")}"'

    page = _STYLE.sub(as_class, html)
    rules = "".join(f".{name}{{{unescape(style)}}}" for style, name in styles.items()).replace("<", "")
    page = page.replace("</head>", f"<style>{rules}</style></head>", 1)
    return page.replace(LOGO_ADDRESS, logo_url(logo)) if logo else page


def _paragraphs(page: EmailPage) -> list[Markup | Button]:
    paragraphs = [text.strip() for text in _PARAGRAPHS.split(page.body.replace("\r\n", "\n"))]
    return [_paragraph(text, page.button) for text in paragraphs if text]


def _paragraph(text: str, button: Button | None) -> Markup | Button:
    if button is not None and text == button.address:
        return button
    return Markup("<br>").join(_linked(line) for line in text.split("\n"))


def _linked(line: str) -> Markup:
    """The line with its web addresses as links."""
    shown, end = Markup(), 0
    for found in _WEB_ADDRESS.finditer(line):
        shown += escape(line[end : found.start()])
        shown += Markup('<a href="{0}" style="color:inherit">{0}</a>').format(found[0])
        end = found.end()
    return shown + escape(line[end:])


@functools.cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("folio.documents"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
