"""A business's look, tried on before it is saved."""

from uuid import UUID

import strawberry

from folio.graphql.context import Info
from folio.graphql.inputs import given
from folio.models import businesses
from folio.services.renditions import sample
from folio.services.rows import find


@strawberry.input(description="A look to try on; what is left out is as saved.")
class PreviewBrandingInput:
    brand_color: str | None = strawberry.UNSET
    logo: str | None = strawberry.field(
        default=strawberry.UNSET, description="A PNG or JPEG file of at most 1 MB in base64; null shows none."
    )
    footer_text: str | None = strawberry.UNSET
    language: str | None = strawberry.UNSET
    paper: str | None = strawberry.UNSET


@strawberry.type
class Query:
    @strawberry.field(description="The page of a sample invoice in settings that are not saved; nothing is kept.")
    async def preview_branding(self, info: Info, business_id: UUID, input: PreviewBrandingInput) -> str:
        business = await find(businesses.Business, business_id, field="businessId")
        return await sample.preview_branding(business, given(input), today=info.context.today(business))
