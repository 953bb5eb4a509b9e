"""How a business sends email, and in which words."""

from datetime import datetime
from uuid import UUID

import strawberry

from folio.documents.letters import VARIABLES, Letter
from folio.graphql.context import Info
from folio.graphql.emails.fate import EmailPayload
from folio.graphql.emails.types import WrittenEmail
from folio.graphql.errors import Payload, mutation
from folio.graphql.inputs import given
from folio.models import businesses
from folio.models import emails as models
from folio.services.emails import settings, templates, trial
from folio.services.emails.preview import preview_template
from folio.services.rows import find


@strawberry.type(description="How a business sends email.")
class EmailSettings:
    sender_name: str | None = strawberry.field(description="Null: the business's name.")
    sender_email: str | None = strawberry.field(description="Null: the business's own address.")
    reply_to: str | None
    copy_to: list[str] = strawberry.field(description="Who gets a blind copy of every document.")
    undo_seconds: int = strawberry.field(description="How long sending can be stopped, 0 to 3600.")

    @strawberry.field(description="Whether messages of this business go anywhere: a mail server is set.")
    @staticmethod
    async def is_configured(row: strawberry.Parent[models.EmailSettings], info: Info) -> bool:
        business = await info.context.loaders.row(businesses.Business, row.business_id)
        assert business is not None
        return settings.can_send(info.context.state.settings, business)

    @strawberry.field(description="Whether messages are only kept on this machine, for trying out.")
    @staticmethod
    async def is_caught(row: strawberry.Parent[models.EmailSettings], info: Info) -> bool:
        business = await info.context.loaders.row(businesses.Business, row.business_id)
        assert business is not None
        return settings.is_caught(info.context.state.settings, business)

    @strawberry.field(description="Who messages are from; null while no address is known.")
    @staticmethod
    async def sender(row: strawberry.Parent[models.EmailSettings], info: Info) -> str | None:
        business = await info.context.loaders.row(businesses.Business, row.business_id)
        assert business is not None
        return settings.sender_text(business, row)


@strawberry.type
class EmailSettingsPayload(Payload):
    settings: EmailSettings | None


@strawberry.input(description="What is left out stays; a name or address that is null goes back to the business's own.")
class UpdateEmailSettingsInput:
    sender_name: str | None = strawberry.UNSET
    sender_email: str | None = strawberry.UNSET
    reply_to: str | None = strawberry.UNSET
    copy_to: list[str] | None = strawberry.UNSET
    undo_seconds: int | None = strawberry.UNSET


@strawberry.type(description="The words of a kind of message in a language.")
class EmailTemplate:
    kind: models.EmailKind
    language: str
    is_own: bool = strawberry.field(description="Whether the business wrote it; otherwise it is what ships.")
    updated_at: datetime | None

    @strawberry.field
    @staticmethod
    def subject(template: strawberry.Parent[templates.TemplateInUse]) -> str:
        return template.letter.subject

    @strawberry.field
    @staticmethod
    def body(template: strawberry.Parent[templates.TemplateInUse]) -> str:
        return template.letter.body


@strawberry.type
class EmailTemplatePayload(Payload):
    template: EmailTemplate | None


@strawberry.input(description="Words of a kind in a language, with `{{ variables }}` and `{% if %}`.")
class EmailTemplateInput:
    kind: models.EmailKind
    language: str
    subject: str
    body: str

    def letter(self) -> Letter:
        return Letter(self.subject, self.body)


@strawberry.type(description="A `{{ variable }}` of templates.")
class EmailVariable:
    name: str
    meaning: str


@strawberry.type
class Query:
    @strawberry.field(graphql_type=EmailSettings, description="How a business sends email, and whether it can.")
    async def email_settings(self, info: Info, business_id: UUID) -> models.EmailSettings:
        return await settings.settings_of((await find(businesses.Business, business_id, field="businessId")).id)

    @strawberry.field(
        graphql_type=list[EmailTemplate], description="Every kind in every language, as it would be sent."
    )
    async def email_templates(self, info: Info, business_id: UUID) -> list[templates.TemplateInUse]:
        return await templates.templates_of((await find(businesses.Business, business_id, field="businessId")).id)

    @strawberry.field(description="What templates can say of a document.")
    async def email_variables(self, info: Info) -> list[EmailVariable]:
        return [EmailVariable(name=name, meaning=meaning) for name, meaning in VARIABLES.items()]

    @strawberry.field(
        graphql_type=WrittenEmail,
        description="Words tried on before they are saved, with the figures of a document or of a sample.",
    )
    async def preview_email_template(
        self, info: Info, business_id: UUID, input: EmailTemplateInput, invoice_id: UUID | None = None
    ) -> WrittenEmail:
        written = await preview_template(
            business_id,
            input.kind,
            input.language,
            input.letter(),
            invoice_id=invoice_id,
            installation=info.context.state.settings,
            now=info.context.now,
        )
        return WrittenEmail(subject=written.subject, text=written.text, html=written.html)


@strawberry.type
class Mutation:
    @mutation(EmailSettingsPayload, description="Change how a business sends from now on.")
    async def update_email_settings(
        self, info: Info, business_id: UUID, input: UpdateEmailSettingsInput
    ) -> models.EmailSettings:
        return await settings.update_email_settings(business_id, given(input), now=info.context.now)

    @mutation(EmailTemplatePayload, description="Use own words; refused when they would not work.")
    async def save_email_template(
        self, info: Info, business_id: UUID, input: EmailTemplateInput
    ) -> templates.TemplateInUse:
        return await templates.save_email_template(
            business_id, input.kind, input.language, input.letter(), now=info.context.now
        )

    @mutation(EmailTemplatePayload, description="Go back to the words that ship.")
    async def reset_email_template(
        self, info: Info, business_id: UUID, kind: models.EmailKind, language: str
    ) -> templates.TemplateInUse:
        return await templates.reset_email_template(business_id, kind, language, now=info.context.now)

    @mutation(EmailPayload, description="Send a message about nothing, to see whether mail leaves and arrives.")
    async def send_test_email(self, info: Info, business_id: UUID, address: str) -> models.Email:
        return await trial.send_test_email(
            business_id, address, installation=info.context.state.settings, now=info.context.now
        )
