"""What emails say: our words in every language, a business's own, and the small template language that both use."""

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources

import msgspec
from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError, nodes
from jinja2.sandbox import SandboxedEnvironment

from folio.domain.errors import InvalidSubject, InvalidTemplate

LETTERS = resources.files("folio.documents") / "letters"
LONGEST_SUBJECT = 500

# A value that is not known yet, such as a draft's number, is left to be filled in when the message is sent.
VARIABLES: dict[str, str] = {
    "business": "The business's name.",
    "customer": "The customer's name.",
    "document": "What the document is called: Invoice, Credit note.",
    "number": "The document's number.",
    "total": "The total with tax and currency.",
    "amount_due": "What is still owed, with currency; empty when nothing is.",
    "issue_date": "The day of issue.",
    "due_date": "The day by which it is to be paid; empty for credit notes.",
    "days_overdue": "Days since the due date, below zero before it; empty for credit notes.",
    "period": "The billing period; empty when there is none.",
    "purchase_order": "The customer's order number; empty when there is none.",
    "reference": "The reference on the document; empty when there is none.",
    "original_number": "On a credit note, the number of the invoice that it credits; empty when there is none.",
    "hosted_url": "The address of the document's page. In a paragraph of its own it becomes a button.",
}

_FILTERS = frozenset({"upper", "lower", "title", "capitalize", "trim", "default"})
# Text, values, choices. Loops and arithmetic could keep a server busy, and no letter needs them.
_ALLOWED: tuple[type[nodes.Node], ...] = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.If,
    nodes.CondExpr,
    nodes.Compare,
    nodes.Operand,
    nodes.Const,
    nodes.Not,
    nodes.And,
    nodes.Or,
    nodes.Filter,
)
_BLANKS = re.compile(r"[\s\x00-\x1f\x7f]+")
_BREAKS = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Letter:
    """A subject and the text under it, as a template or as written."""

    subject: str
    body: str


class Letters(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One language's letters; a table that lacks one does not load."""

    view_invoice: str
    view_credit_note: str
    invoice: Letter
    credit_note: Letter
    reminder: Letter
    test: Letter


@functools.cache
def letters(language: str) -> Letters:
    """The letters of a BCP 47 tag's language."""
    table = LETTERS / f"{language.split('-', maxsplit=1)[0].lower()}.json"
    return msgspec.json.decode(table.read_bytes(), type=Letters)


def require_letter(letter: Letter, *, path: str = "") -> None:
    """Refuse a template that does not work, with its line and what may be written instead."""
    _require_template(letter.subject, f"{path}subject")
    _require_template(letter.body, f"{path}body")
    if not letter.subject.strip():
        raise InvalidSubject("An email needs a subject.", field=f"{path}subject")
    if _BREAKS.search(letter.subject):
        raise InvalidSubject("A subject is one line of text, without control characters.", field=f"{path}subject")


def write_letter(letter: Letter, values: Mapping[str, str]) -> Letter:
    """Fill the values in; a value's line breaks do not reach the subject."""
    subject = _BLANKS.sub(" ", _template(letter.subject).render(values)).strip()
    return Letter(subject[:LONGEST_SUBJECT], _template(letter.body).render(values).strip())


def as_token(name: str) -> str:
    """The variable as a template writes it."""
    return f"{{{{ {name} }}}}"


def literal(text: str) -> str:
    """`text` such that a template made of it says the same: nothing in it is taken for a variable."""
    return re.sub(r"\{(?=[{%#])", "{\N{ZERO WIDTH NON-JOINER}", text)


def _require_template(source: str, field: str) -> None:
    try:
        for node in _sandbox().parse(source).find_all(nodes.Node):
            _require_allowed(node, field)
    except TemplateSyntaxError as wrong:
        raise InvalidTemplate(f"Line {wrong.lineno} of the {field} does not work: {wrong}", field=field) from None
    except RecursionError:
        raise InvalidTemplate(f"The {field} is nested too deeply.", field=field) from None


def _require_allowed(node: nodes.Node, field: str) -> None:
    place = f"Line {node.lineno} of the {field}"
    if isinstance(node, nodes.Name) and node.name not in VARIABLES:
        known = ", ".join(VARIABLES)
        raise InvalidTemplate(f"{place}: there is no {as_token(node.name)}; there are {known}.", field=field)
    if isinstance(node, nodes.Filter) and node.name not in _FILTERS:
        known = ", ".join(sorted(_FILTERS))
        raise InvalidTemplate(f"{place}: there is no filter {node.name!r} here; there are {known}.", field=field)
    if not isinstance(node, _ALLOWED):
        raise InvalidTemplate(
            f"{place}: a letter has text, {as_token('variables')} and {{% if %}}; "
            f"{type(node).__name__.lower()} is not for letters.",
            field=field,
        )


@functools.lru_cache(maxsize=256)
def _template(source: str) -> "_Template":
    try:
        return _Template(source)
    except TemplateError as wrong:
        raise InvalidTemplate(f"The template does not work: {wrong}.") from wrong


class _Template:
    """A compiled template; what goes wrong with it is a refusal."""

    def __init__(self, source: str) -> None:
        self._compiled = _sandbox().from_string(source)

    def render(self, values: Mapping[str, str]) -> str:
        try:
            return self._compiled.render(values)
        except (TemplateError, TypeError, ValueError) as wrong:
            raise InvalidTemplate(f"The template does not work: {wrong}.") from wrong


@functools.cache
def _sandbox() -> SandboxedEnvironment:
    return SandboxedEnvironment(undefined=StrictUndefined, keep_trailing_newline=False)
