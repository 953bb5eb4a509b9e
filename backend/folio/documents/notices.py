"""Short pages that say one thing: nothing here, not ready yet, one moment."""

from folio.documents.formats import Formats
from folio.documents.hosted import HostedPage, style_source
from folio.documents.html import find_template
from folio.documents.wording import languages

DEFAULT_LANGUAGE = "en"


def render_notice(title: str, text: str, *, language: str, links: tuple[tuple[str, str], ...] = ()) -> HostedPage:
    """A page with a title, a sentence or two, and links as (text, address)."""
    direction = Formats(language, "USD").direction
    html = find_template("notice.html.j2").render(
        title=title, text=text, language=language, direction=direction, links=links
    )
    return HostedPage(html, style_source(html))


def preferred_language(accept_language: str) -> str:
    """The first language of an Accept-Language header that there are words in, else English."""
    asked = (part.partition(";")[0].strip().partition("-")[0].lower() for part in accept_language[:500].split(","))
    return next((language for language in asked if language in languages()), DEFAULT_LANGUAGE)
