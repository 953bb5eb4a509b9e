"""What one request may ask for, and documents parsed and checked once however often they come."""

from collections.abc import Iterator
from functools import lru_cache

from graphql import DocumentNode, parse
from strawberry.extensions import MaxAliasesLimiter, QueryDepthLimiter, SchemaExtension
from strawberry.schema.schema import validate_document

DEEPEST = 15
MOST_ALIASES = 50
MOST_TOKENS = 5_000

# Longer ones carry data inside the text; they would fill the memory and never come again.
LONGEST_REMEMBERED = 20_000

# Made once: a rule made anew for each request is another rule, and never found in the cache.
_RULES = (
    *QueryDepthLimiter(max_depth=DEEPEST).validation_rules,
    *MaxAliasesLimiter(max_alias_count=MOST_ALIASES).validation_rules,
)

_remembered_validation = lru_cache(maxsize=500)(validate_document)


@lru_cache(maxsize=500)
def _remembered_document(query: str) -> DocumentNode:
    return parse(query, max_tokens=MOST_TOKENS)


class Limits(SchemaExtension):
    """Refuses documents that are too deep, too wide or too long."""

    def on_operation(self) -> Iterator[None]:
        self.execution_context.parse_options["max_tokens"] = MOST_TOKENS
        self.execution_context.validation_rules += _RULES
        yield

    def _is_remembered(self) -> bool:
        return 0 < len(self.execution_context.query or "") <= LONGEST_REMEMBERED

    def on_parse(self) -> Iterator[None]:
        if self._is_remembered():
            self.execution_context.graphql_document = _remembered_document(self.execution_context.query or "")
        yield

    def on_validate(self) -> Iterator[None]:
        context = self.execution_context
        if self._is_remembered() and context.graphql_document is not None:
            context.pre_execution_errors = _remembered_validation(
                context.schema._schema, context.graphql_document, context.validation_rules
            )
        yield
