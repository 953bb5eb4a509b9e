"""The HTML of a document: the same page for the preview and for the PDF."""

import functools
import re
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, Template, TemplateError, TemplateSyntaxError
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from folio.documents.document import Document, DocumentKind
from folio.documents.formats import Formats
from folio.documents.page import Page, column_widths, is_full, payment_code, payment_rows
from folio.documents.theme import Theme, brand_colours, logo_url, require_static_truetype
from folio.documents.typefaces import font_face, font_faces
from folio.documents.wording import wording
from folio.domain.errors import InvalidTemplate

BRAND_FONT = "Brand"
FONT_STACK = (
    'Inter, "Noto Sans JP", "Noto Sans Arabic", "Noto Sans", "Noto Sans CJK JP", "Noto Sans CJK SC", sans-serif'
)
# Escaping writes every < of a value as &lt;, so no value can hold this.
FONT_FACES = Markup("/*<font faces>*/")
PLAIN_IN_CSS = re.compile(r"[^\w .,:;()–·-]")


def render_html(document: Document, theme: Theme | None = None, *, template: str | None = None) -> str:
    """The page as HTML that needs nothing else: styles, fonts and logo are inside.

    `template` is a business's own; it may extend `invoice.html.j2` and runs in a sandbox.
    """
    if template is None:
        return render_page("invoice.html.j2", document, theme)
    theme = theme or Theme()
    page = _render_replaced(template, _context(document, theme))
    return page.replace(FONT_FACES, _fonts(page, theme), 1)


def render_page(name: str, document: Document, theme: Theme | None = None, **shown: Any) -> str:
    """A page of ours about a document; its template finds `shown` beside the document's own values."""
    theme = theme or Theme()
    page = find_template(name).render({**_context(document, theme), **shown})
    return page.replace(FONT_FACES, _fonts(page, theme), 1)


def render_sheet(name: str, theme: Theme, formats: Formats, **shown: Any) -> str:
    """A printed page of ours that is no invoice, in the same look."""
    page = find_template(name).render({**_look(theme, formats), **shown})
    return page.replace(FONT_FACES, _fonts(page, theme), 1)


def find_template(name: str) -> Template:
    """One of our own templates."""
    return _environment().get_template(name)


def document_title(document: Document) -> str:
    """What the window or tab of the document is called."""
    words = wording(document.language)
    return f"{document_name(document)} {document.number or words.draft} – {document.seller.name}"


def document_name(document: Document) -> str:
    """The word at the head of the page: "Invoice", or what the country or the business calls it."""
    words = wording(document.language)
    is_credit_note = document.kind is DocumentKind.CREDIT_NOTE
    return document.title or (words.credit_note if is_credit_note else words.invoice)


def css_string(text: str) -> Markup:
    """`text` as a CSS string; whatever could end it, or the style element around it, is escaped."""
    escaped = PLAIN_IN_CSS.sub(lambda match: f"\\{ord(match[0]):x} ", text)
    return Markup(f'"{escaped}"')  # noqa: S704 - escaped on the line above


def _context(document: Document, theme: Theme) -> dict[str, Any]:
    formats = Formats(document.language, document.currency)
    words = wording(document.language)
    page = Page(document, formats, words)
    rows = payment_rows(document, words)
    return {
        "document": document,
        "standing": None,
        "words": words,
        "title": document_name(document),
        "window_title": document_title(document),
        "columns": column_widths(page),
        "is_full": is_full(document, rows),
        "payment_rows": rows,
        "payment_code": payment_code(document),
        **_look(theme, formats),
        **page.functions(),
    }


def _look(theme: Theme, formats: Formats) -> dict[str, Any]:
    """What a business's pages share, whatever they show."""
    return {
        "direction": formats.direction,
        "colours": brand_colours(theme),
        "logo": logo_url(theme.logo) if theme.logo else None,
        "footer": theme.footer,
        "font_stack": Markup(f"{BRAND_FONT}, {FONT_STACK}" if theme.font else FONT_STACK),  # noqa: S704
        "font_faces": FONT_FACES,
    }


def _render_replaced(template: str, context: dict[str, Any]) -> str:
    try:
        return _sandbox().from_string(template).render(context)
    except (TemplateError, TypeError, ValueError, ArithmeticError, AttributeError, LookupError) as wrong:
        line = f" in line {wrong.lineno}" if isinstance(wrong, TemplateSyntaxError) else ""
        raise InvalidTemplate(f"The template does not work{line}: {wrong}.", field="template") from wrong


def _fonts(page: str, theme: Theme) -> str:
    faces = font_faces(page)
    if theme.font is None:
        return faces
    return f"{font_face(BRAND_FONT, require_static_truetype(theme.font))}\n{faces}"


@functools.cache
def _environment() -> Environment:
    return _configured(Environment)


@functools.cache
def _sandbox() -> Environment:
    return _configured(SandboxedEnvironment)


def _configured(environment_class: type[Environment]) -> Environment:
    environment = environment_class(
        loader=PackageLoader("folio.documents"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["css_string"] = css_string
    return environment
