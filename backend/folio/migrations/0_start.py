"""Start."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UPGRADE = {
    "sqlite": r"""
CREATE TABLE "api_keys" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "role" VARCHAR(20) NOT NULL /* ADMIN: ADMIN\nFINANCE: FINANCE\nSALES: SALES\nREAD_ONLY: READ_ONLY */,
    "prefix" VARCHAR(20) NOT NULL,
    "key_hash" VARCHAR(64) NOT NULL UNIQUE,
    "expires_on" DATE,
    "revoked_at" TIMESTAMP,
    "last_used_at" TIMESTAMP,
    "created_at" TIMESTAMP NOT NULL
) /* A key that was shown once. `prefix` is its readable beginning; `key_hash` the SHA-256 of the whole. */;
CREATE TABLE "businesses" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "legal_name" VARCHAR(200) NOT NULL,
    "legal_form" VARCHAR(200),
    "registration_id" VARCHAR(100),
    "address" JSON NOT NULL,
    "email" VARCHAR(320),
    "phone" VARCHAR(50),
    "website" VARCHAR(200),
    "time_zone" VARCHAR(64) NOT NULL,
    "default_currency" VARCHAR(3) NOT NULL,
    "language" VARCHAR(10) NOT NULL,
    "paper" VARCHAR(10) NOT NULL,
    "payment_terms_days" INT NOT NULL,
    "brand_color" VARCHAR(7) NOT NULL,
    "logo" TEXT,
    "font_family" VARCHAR(100) NOT NULL,
    "footer_text" VARCHAR(500),
    "is_sandbox" INT NOT NULL,
    "sandbox_today" DATE,
    "archived_at" TIMESTAMP,
    "created_at" TIMESTAMP NOT NULL
) /* A legal entity that issues documents. */;
CREATE TABLE "activity" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "sequence" BIGINT NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "actor" VARCHAR(200) NOT NULL,
    "action" VARCHAR(50) NOT NULL,
    "subject_type" VARCHAR(50) NOT NULL,
    "subject_id" CHAR(36) NOT NULL,
    "before" JSON,
    "after" JSON,
    "previous_hash" VARCHAR(64) NOT NULL,
    "hash" VARCHAR(64) NOT NULL,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_activity_per_sequence" UNIQUE ("business_id", "sequence")
) /* One change. `hash` covers the entry and the hash before it, so that tampering shows. */;
CREATE INDEX "idx_activity_subject_383d76" ON "activity" ("subject_type", "subject_id", "sequence");
CREATE TABLE "activity_heads" (
    "sequence" BIGINT NOT NULL,
    "hash" VARCHAR(64) NOT NULL,
    "business_id" CHAR(36) NOT NULL PRIMARY KEY REFERENCES "businesses" ("id") ON DELETE RESTRICT
) /* Where the chain of one business stands; locked while an entry is appended. */;
CREATE TABLE "bank_accounts" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "currency" VARCHAR(3) NOT NULL,
    "title" VARCHAR(100) NOT NULL,
    "details" JSON NOT NULL,
    "iban" VARCHAR(34),
    "bic" VARCHAR(11),
    "created_at" TIMESTAMP NOT NULL,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_account_per_currency" UNIQUE ("business_id", "currency")
) /* Where customers pay invoices of one currency; `details` are the printed rows, in order, label → value. */;
CREATE INDEX "idx_bank_accoun_busines_bc79bc" ON "bank_accounts" ("business_id");
CREATE TABLE "business_fonts" (
    "file" TEXT NOT NULL,
    "business_id" CHAR(36) NOT NULL PRIMARY KEY REFERENCES "businesses" ("id") ON DELETE RESTRICT
) /* An own typeface of the business: a static TrueType file in base64, apart because of its size. */;
CREATE TABLE "tax_registrations" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "country" VARCHAR(2) NOT NULL,
    "region" VARCHAR(10),
    "label" VARCHAR(50) NOT NULL,
    "number" VARCHAR(50) NOT NULL,
    "is_vat_id" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    CONSTRAINT "tax_registration_once" UNIQUE ("business_id", "country", "number")
) /* A tax number of the business in one country (and region): VAT id, sales tax permit, Steuernummer … */;
CREATE INDEX "idx_tax_registr_busines_9cb520" ON "tax_registrations" ("business_id");
CREATE TABLE "plans" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "archived_at" TIMESTAMP,
    "created_at" TIMESTAMP NOT NULL,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_plan_per_name" UNIQUE ("business_id", "name")
) /* A reusable, versioned set of prices. */;
CREATE INDEX "idx_plans_busines_9d19e9" ON "plans" ("business_id");
CREATE TABLE "plan_versions" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "plan_id" CHAR(36) NOT NULL REFERENCES "plans" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_plan_version" UNIQUE ("plan_id", "version")
) /* The prices of a plan from one moment on; never changed afterwards. */;
CREATE INDEX "idx_plan_versio_plan_id_af3131" ON "plan_versions" ("plan_id");
CREATE TABLE "customers" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "legal_name" VARCHAR(200),
    "registration_id" VARCHAR(100),
    "billing_address" JSON NOT NULL,
    "delivery_address" JSON,
    "tax_status" VARCHAR(20) NOT NULL /* TAXED: TAXED\nTAX_EXEMPT: TAX_EXEMPT\nREVERSE_CHARGED: REVERSE_CHARGED */,
    "tax_exemption_reason" VARCHAR(500),
    "currency" VARCHAR(3),
    "language" VARCHAR(10),
    "payment_terms_days" INT,
    "purchase_order" VARCHAR(100),
    "archived_at" TIMESTAMP,
    "created_at" TIMESTAMP NOT NULL,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "parent_id" CHAR(36) REFERENCES "customers" ("id") ON DELETE RESTRICT
) /* A company that is billed. Addresses have the shape of `Business.address`; null means "as the business". */;
CREATE INDEX "idx_customers_busines_aa268b" ON "customers" ("business_id");
CREATE INDEX "idx_customers_parent__ef0377" ON "customers" ("parent_id");
CREATE INDEX "idx_customers_busines_a8f57e" ON "customers" ("business_id", "name", "id");
CREATE TABLE "customer_aliases" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "alias" VARCHAR(200) NOT NULL,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "customer_id" CHAR(36) NOT NULL REFERENCES "customers" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_customer_per_alias" UNIQUE ("business_id", "alias")
) /* A name that usage events give the customer; unique in the business. */;
CREATE INDEX "idx_customer_al_busines_50fb15" ON "customer_aliases" ("business_id");
CREATE INDEX "idx_customer_al_custome_bc711e" ON "customer_aliases" ("customer_id");
CREATE TABLE "customer_contacts" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "email" VARCHAR(320) NOT NULL,
    "receives_documents" INT NOT NULL,
    "customer_id" CHAR(36) NOT NULL REFERENCES "customers" ("id") ON DELETE RESTRICT
) /* A person at the customer; those with `receives_documents` get invoices by email. */;
CREATE INDEX "idx_customer_co_custome_09518d" ON "customer_contacts" ("customer_id");
CREATE TABLE "customer_tax_ids" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "country" VARCHAR(2) NOT NULL,
    "label" VARCHAR(50) NOT NULL,
    "number" VARCHAR(50) NOT NULL,
    "is_vat_id" INT NOT NULL,
    "customer_id" CHAR(36) NOT NULL REFERENCES "customers" ("id") ON DELETE RESTRICT
) /* A tax number of the customer, printed under its address. */;
CREATE INDEX "idx_customer_ta_custome_30c00b" ON "customer_tax_ids" ("customer_id");
CREATE TABLE "idempotency_keys" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "scope" VARCHAR(36) NOT NULL,
    "key" VARCHAR(200) NOT NULL,
    "request_hash" VARCHAR(64) NOT NULL,
    "subject_id" CHAR(36) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    CONSTRAINT "one_request_per_idempotency_key" UNIQUE ("scope", "key")
) /* What a key made: `scope` is the business's id, or "" for what belongs to none. */;
CREATE TABLE "jobs" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "kind" VARCHAR(50) NOT NULL,
    "key" VARCHAR(200) NOT NULL UNIQUE,
    "payload" JSON NOT NULL,
    "state" VARCHAR(10) NOT NULL /* PENDING: PENDING\nRUNNING: RUNNING\nDONE: DONE\nFAILED: FAILED */,
    "attempts" INT NOT NULL,
    "run_after" TIMESTAMP NOT NULL,
    "leased_until" TIMESTAMP,
    "lease_owner" VARCHAR(100),
    "last_error" TEXT,
    "created_at" TIMESTAMP NOT NULL,
    "finished_at" TIMESTAMP
) /* A promise that `kind` runs with `payload`, at least once. `key` makes it one promise, however often asked. */;
CREATE INDEX "idx_jobs_state_a08b77" ON "jobs" ("state", "run_after");
CREATE INDEX "idx_jobs_state_ead53b" ON "jobs" ("state", "leased_until");
CREATE TABLE "number_counters" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "document_type" VARCHAR(20) NOT NULL /* INVOICE: INVOICE\nCREDIT_NOTE: CREDIT_NOTE */,
    "period_key" VARCHAR(10) NOT NULL,
    "next" BIGINT NOT NULL,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_counter_per_period" UNIQUE ("business_id", "document_type", "period_key")
) /* The next number of a sequence; `period_key` is "" for a counter that never resets. */;
CREATE TABLE "numbering_rules" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "document_type" VARCHAR(20) NOT NULL /* INVOICE: INVOICE\nCREDIT_NOTE: CREDIT_NOTE */,
    "mode" VARCHAR(20) NOT NULL /* AUTOMATIC: AUTOMATIC\nMANUAL: MANUAL */,
    "prefix" VARCHAR(20) NOT NULL,
    "separator" VARCHAR(3) NOT NULL,
    "year" VARCHAR(10) NOT NULL /* NONE: NONE\nYYYY: YYYY\nYY: YY */,
    "month" INT NOT NULL,
    "padding" INT NOT NULL,
    "reset" VARCHAR(10) NOT NULL /* NEVER: NEVER\nYEARLY: YEARLY\nMONTHLY: MONTHLY */,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_numbering_rule_per_type" UNIQUE ("business_id", "document_type")
) /* How a business numbers one type of document; changes touch later numbers only. */;
CREATE INDEX "idx_numbering_r_busines_466c28" ON "numbering_rules" ("business_id");
CREATE TABLE "billing_runs" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "as_of" DATE NOT NULL,
    "drafts_created" INT NOT NULL,
    "failures" INT NOT NULL,
    "started_at" TIMESTAMP NOT NULL,
    "finished_at" TIMESTAMP,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT
) /* One pass over a business that created every draft that was due; counts grow as it goes and survive a crash. */;
CREATE INDEX "idx_billing_run_busines_41add7" ON "billing_runs" ("business_id");
CREATE INDEX "idx_billing_run_busines_743e36" ON "billing_runs" ("business_id", "started_at");
CREATE TABLE "billing_schedules" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "status" VARCHAR(20) NOT NULL /* DRAFT: DRAFT\nPENDING: PENDING\nACTIVE: ACTIVE\nSUSPENDED: SUSPENDED\nCANCELLED: CANCELLED\nCOMPLETED: COMPLETED */,
    "currency" VARCHAR(3) NOT NULL,
    "start_on" DATE NOT NULL,
    "end_on" DATE,
    "billing_day" INT,
    "payment_terms_days" INT,
    "purchase_order" VARCHAR(100),
    "memo" TEXT,
    "auto_issue" INT NOT NULL,
    "print_zero_lines" INT NOT NULL,
    "next_billing_on" DATE,
    "last_error" TEXT,
    "failed_at" TIMESTAMP,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "customer_id" CHAR(36) NOT NULL REFERENCES "customers" ("id") ON DELETE RESTRICT
) /* Prices for one customer over time. */;
CREATE INDEX "idx_billing_sch_busines_66680f" ON "billing_schedules" ("business_id");
CREATE INDEX "idx_billing_sch_custome_c158e8" ON "billing_schedules" ("customer_id");
CREATE INDEX "idx_billing_sch_busines_f46e4d" ON "billing_schedules" ("business_id", "status", "next_billing_on");
CREATE INDEX "idx_billing_sch_busines_7c9724" ON "billing_schedules" ("business_id", "name", "id");
CREATE TABLE "invoices" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "document_type" VARCHAR(20) NOT NULL /* INVOICE: INVOICE\nCREDIT_NOTE: CREDIT_NOTE */,
    "source" VARCHAR(20) NOT NULL /* SCHEDULE: SCHEDULE\nONE_OFF: ONE_OFF\nMERGE: MERGE\nCORRECTION: CORRECTION\nLATE_USAGE: LATE_USAGE */,
    "status" VARCHAR(20) NOT NULL /* DRAFT: DRAFT\nFINAL: FINAL\nSENT: SENT\nVOIDED: VOIDED */,
    "payment_status" VARCHAR(20) NOT NULL /* UNPAID: UNPAID\nPARTIALLY_PAID: PARTIALLY_PAID\nPAID: PAID\nUNCOLLECTIBLE: UNCOLLECTIBLE */,
    "number" VARCHAR(50),
    "currency" VARCHAR(3) NOT NULL,
    "billing_date" DATE,
    "issue_on" DATE,
    "due_on" DATE,
    "payment_terms_days" INT NOT NULL,
    "period_start" DATE,
    "period_end" DATE,
    "purchase_order" VARCHAR(100),
    "reference" VARCHAR(100),
    "memo" TEXT,
    "language" VARCHAR(10) NOT NULL,
    "emails" JSON,
    "bill_to" JSON,
    "deliver_to" JSON,
    "seller" JSON,
    "buyer" JSON,
    "is_test" INT NOT NULL,
    "subtotal_minor" BIGINT NOT NULL,
    "discount_minor" BIGINT NOT NULL,
    "net_minor" BIGINT NOT NULL,
    "tax_minor" BIGINT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "paid_minor" BIGINT NOT NULL,
    "credited_minor" BIGINT NOT NULL,
    "engine_terms" JSON NOT NULL,
    "warnings" JSON NOT NULL,
    "has_warnings" INT NOT NULL,
    "version" INT NOT NULL,
    "calculated_at" TIMESTAMP,
    "finalized_at" TIMESTAMP,
    "voided_at" TIMESTAMP,
    "void_reason" VARCHAR(500),
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "corrects_id" CHAR(36) REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    "customer_id" CHAR(36) NOT NULL REFERENCES "customers" ("id") ON DELETE RESTRICT,
    "schedule_id" CHAR(36) REFERENCES "billing_schedules" ("id") ON DELETE RESTRICT
) /* An invoice or credit note in one of four states. */;
CREATE INDEX "idx_invoices_correct_f1951f" ON "invoices" ("corrects_id");
CREATE INDEX "idx_invoices_custome_559674" ON "invoices" ("customer_id");
CREATE INDEX "idx_invoices_schedul_9e73e6" ON "invoices" ("schedule_id");
CREATE INDEX "idx_invoices_busines_48146a" ON "invoices" ("business_id", "document_type", "created_at", "id");
CREATE INDEX "idx_invoices_busines_6099b9" ON "invoices" ("business_id", "document_type", "status", "created_at", "id");
CREATE INDEX "idx_invoices_busines_f30c4c" ON "invoices" ("business_id", "document_type", "issue_on", "id");
CREATE INDEX "idx_invoices_busines_e8ec3d" ON "invoices" ("business_id", "document_type", "due_on", "id");
CREATE INDEX "idx_invoices_busines_5d9fa8" ON "invoices" ("business_id", "document_type", "total_minor", "id");
CREATE INDEX "idx_invoices_schedul_5faeb1" ON "invoices" ("schedule_id", "billing_date");
CREATE UNIQUE INDEX "one_document_per_number" ON "invoices" ("business_id", "document_type", "number") WHERE number IS NOT NULL;
CREATE TABLE "invoice_discounts" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "scope" VARCHAR(10) NOT NULL /* PRICE: PRICE\nPHASE: PHASE\nINVOICE: INVOICE */,
    "origin" VARCHAR(10) NOT NULL /* ENGINE: ENGINE\nPERSON: PERSON */,
    "key" VARCHAR(300),
    "phase_key" VARCHAR(50),
    "kind" VARCHAR(20) NOT NULL /* PERCENT: PERCENT\nFIXED: FIXED */,
    "value" TEXT NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "covers" JSON NOT NULL,
    "cap_minor" BIGINT,
    "amount_minor" BIGINT NOT NULL,
    "allocations" JSON NOT NULL,
    "position" INT NOT NULL,
    "is_removed" INT NOT NULL,
    "invoice_id" CHAR(36) NOT NULL REFERENCES "invoices" ("id") ON DELETE RESTRICT
) /* A discount on the document: its definition, and in `amount_minor` what it takes off (positive). */;
CREATE INDEX "idx_invoice_dis_invoice_d0a4fb" ON "invoice_discounts" ("invoice_id");
CREATE UNIQUE INDEX "one_discount_per_engine_key" ON "invoice_discounts" ("invoice_id", "key") WHERE key IS NOT NULL;
CREATE TABLE "invoice_files" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "kind" VARCHAR(10) NOT NULL /* PDF: PDF */,
    "revision" INT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "size" INT NOT NULL,
    "media_type" VARCHAR(100) NOT NULL,
    "path" VARCHAR(300) NOT NULL,
    "made_with" VARCHAR(100),
    "created_at" TIMESTAMP NOT NULL,
    "invoice_id" CHAR(36) NOT NULL REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_file_per_revision" UNIQUE ("invoice_id", "kind", "revision")
) /* A file of a numbered document, stored once and never overwritten. */;
CREATE INDEX "idx_invoice_fil_invoice_0c94a8" ON "invoice_files" ("invoice_id");
CREATE TABLE "invoice_taxes" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "treatment" VARCHAR(20) NOT NULL /* STANDARD: STANDARD\nZERO_RATED: ZERO_RATED\nEXEMPT: EXEMPT\nREVERSE_CHARGE: REVERSE_CHARGE\nINTRA_COMMUNITY: INTRA_COMMUNITY\nEXPORT: EXPORT\nOUT_OF_SCOPE: OUT_OF_SCOPE\nSALES_TAX: SALES_TAX */,
    "rate" TEXT NOT NULL,
    "label" VARCHAR(50) NOT NULL,
    "reason" VARCHAR(500),
    "taxable_minor" BIGINT NOT NULL,
    "tax_minor" BIGINT NOT NULL,
    "position" INT NOT NULL,
    "invoice_id" CHAR(36) NOT NULL REFERENCES "invoices" ("id") ON DELETE RESTRICT
) /* Tax of one (treatment, rate) group: computed on the net after discounts, rounded once. */;
CREATE INDEX "idx_invoice_tax_invoice_756fc4" ON "invoice_taxes" ("invoice_id");
CREATE TABLE "number_ledger" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "document_type" VARCHAR(20) NOT NULL /* INVOICE: INVOICE\nCREDIT_NOTE: CREDIT_NOTE */,
    "period_key" VARCHAR(10) NOT NULL,
    "counter" BIGINT,
    "last_counter" BIGINT,
    "number" VARCHAR(50),
    "fate" VARCHAR(10) NOT NULL /* FINAL: FINAL\nVOIDED: VOIDED\nSKIPPED: SKIPPED */,
    "reason" VARCHAR(500),
    "actor" VARCHAR(200) NOT NULL,
    "assigned_at" TIMESTAMP NOT NULL,
    "voided_at" TIMESTAMP,
    "voided_by" VARCHAR(200),
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "invoice_id" CHAR(36) REFERENCES "invoices" ("id") ON DELETE RESTRICT
) /* One number (or skipped range) of a sequence and its fate. Manual numbers have no counter. */;
CREATE INDEX "idx_number_ledg_invoice_0dad02" ON "number_ledger" ("invoice_id");
CREATE INDEX "idx_number_ledg_busines_632a1b" ON "number_ledger" ("business_id", "document_type", "period_key", "counter");
CREATE UNIQUE INDEX "one_ledger_entry_per_number" ON "number_ledger" ("business_id", "document_type", "number") WHERE number IS NOT NULL;
CREATE TABLE "billing_claims" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "billing_date" DATE NOT NULL,
    "coverage" JSON NOT NULL,
    "was_empty" INT NOT NULL,
    "claimed_at" TIMESTAMP NOT NULL,
    "released_at" TIMESTAMP,
    "invoice_id" CHAR(36) REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    "schedule_id" CHAR(36) NOT NULL REFERENCES "billing_schedules" ("id") ON DELETE RESTRICT
) /* That a schedule's billing date has been billed: once, whatever becomes of the invoice (void, delete, merge). */;
CREATE INDEX "idx_billing_cla_invoice_d52eac" ON "billing_claims" ("invoice_id");
CREATE INDEX "idx_billing_cla_schedul_8800f6" ON "billing_claims" ("schedule_id");
CREATE UNIQUE INDEX "one_claim_per_billing_date" ON "billing_claims" ("schedule_id", "billing_date") WHERE released_at IS NULL;
CREATE TABLE "schedule_pauses" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "start_on" DATE NOT NULL,
    "end_on" DATE,
    "schedule_id" CHAR(36) NOT NULL REFERENCES "billing_schedules" ("id") ON DELETE RESTRICT
) /* Days `[start_on, end_on)` on which the schedule is suspended and nothing is billed; open while suspended. */;
CREATE INDEX "idx_schedule_pa_schedul_03d432" ON "schedule_pauses" ("schedule_id");
CREATE TABLE "schedule_phases" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "position" INT NOT NULL,
    "name" VARCHAR(200),
    "start_on" DATE NOT NULL,
    "end_on" DATE,
    "schedule_id" CHAR(36) NOT NULL REFERENCES "billing_schedules" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_phase_per_position" UNIQUE ("schedule_id", "position")
) /* A stretch of the schedule with prices, discounts and minimums of its own; `end_on` is exclusive. */;
CREATE INDEX "idx_schedule_ph_schedul_b058fa" ON "schedule_phases" ("schedule_id");
CREATE TABLE "phase_discounts" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "kind" VARCHAR(20) NOT NULL /* PERCENT: PERCENT\nFIXED: FIXED */,
    "value" TEXT NOT NULL,
    "price_ids" JSON,
    "position" INT NOT NULL,
    "phase_id" CHAR(36) NOT NULL REFERENCES "schedule_phases" ("id") ON DELETE RESTRICT
) /* A discount of a phase: on the listed prices, or on the whole phase when `price_ids` is null. */;
CREATE INDEX "idx_phase_disco_phase_i_96b93e" ON "phase_discounts" ("phase_id");
CREATE TABLE "tax_categories" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "archived_at" TIMESTAMP,
    "created_at" TIMESTAMP NOT NULL,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_tax_category_per_name" UNIQUE ("business_id", "name")
) /* A kind of supply that is taxed alike, such as "Standard services" or "Books". */;
CREATE INDEX "idx_tax_categor_busines_50f7c7" ON "tax_categories" ("business_id");
CREATE TABLE "products" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "description" VARCHAR(500),
    "unit_code" VARCHAR(3) NOT NULL,
    "archived_at" TIMESTAMP,
    "created_at" TIMESTAMP NOT NULL,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "tax_category_id" CHAR(36) REFERENCES "tax_categories" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_product_per_name" UNIQUE ("business_id", "name")
) /* A thing sold. `unit_code` is a UN\/ECE Recommendation 20 code; C62 is "one". */;
CREATE INDEX "idx_products_busines_4a9c47" ON "products" ("business_id");
CREATE INDEX "idx_products_tax_cat_528a1d" ON "products" ("tax_category_id");
CREATE TABLE "line_item_groups" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "origin" VARCHAR(10) NOT NULL /* ENGINE: ENGINE\nPERSON: PERSON */,
    "key" VARCHAR(300),
    "name" VARCHAR(200) NOT NULL,
    "period_start" DATE,
    "period_end" DATE,
    "position" INT NOT NULL,
    "overridden" JSON NOT NULL,
    "engine_values" JSON NOT NULL,
    "is_removed" INT NOT NULL,
    "subtotal_minor" BIGINT NOT NULL,
    "invoice_id" CHAR(36) NOT NULL REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    "product_id" CHAR(36) REFERENCES "products" ("id") ON DELETE RESTRICT
) /* A product in a service period. `key` is the engine's identity of it; null for a person's group. */;
CREATE INDEX "idx_line_item_g_invoice_66ac21" ON "line_item_groups" ("invoice_id");
CREATE TABLE "phase_minimums" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "is_prorated" INT NOT NULL,
    "price_ids" JSON,
    "position" INT NOT NULL,
    "phase_id" CHAR(36) NOT NULL REFERENCES "schedule_phases" ("id") ON DELETE RESTRICT,
    "tax_category_id" CHAR(36) REFERENCES "tax_categories" ("id") ON DELETE RESTRICT
) /* The least that the covered prices bring per service period; null `price_ids` covers the phase's usage prices. */;
CREATE INDEX "idx_phase_minim_phase_i_6489e4" ON "phase_minimums" ("phase_id");
CREATE INDEX "idx_phase_minim_tax_cat_192903" ON "phase_minimums" ("tax_category_id");
CREATE TABLE "tax_rates" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "country" VARCHAR(2) NOT NULL,
    "region" VARCHAR(10),
    "treatment" VARCHAR(20) NOT NULL /* STANDARD: STANDARD\nZERO_RATED: ZERO_RATED\nEXEMPT: EXEMPT\nREVERSE_CHARGE: REVERSE_CHARGE\nINTRA_COMMUNITY: INTRA_COMMUNITY\nEXPORT: EXPORT\nOUT_OF_SCOPE: OUT_OF_SCOPE\nSALES_TAX: SALES_TAX */,
    "rate" TEXT NOT NULL,
    "label" VARCHAR(50) NOT NULL,
    "reason" VARCHAR(500),
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,
    "created_at" TIMESTAMP NOT NULL,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "tax_category_id" CHAR(36) NOT NULL REFERENCES "tax_categories" ("id") ON DELETE RESTRICT
) /* The rate, in percent, of a category in a country (and region) over `[valid_from, valid_until)`. */;
CREATE INDEX "idx_tax_rates_busines_f5e1aa" ON "tax_rates" ("business_id");
CREATE INDEX "idx_tax_rates_tax_cat_9c25c1" ON "tax_rates" ("tax_category_id", "country", "valid_from");
CREATE TABLE "late_usage" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "billing_date" DATE NOT NULL,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "event_count" INT NOT NULL,
    "first_received_at" TIMESTAMP NOT NULL,
    "last_received_at" TIMESTAMP NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "effect_minor" BIGINT NOT NULL,
    "lines" JSON NOT NULL,
    "engine_lines" JSON NOT NULL,
    "status" VARCHAR(30) NOT NULL /* OPEN: OPEN\nBILL_ON_NEXT_INVOICE: BILL_ON_NEXT_INVOICE\nBILLED: BILLED\nIGNORED: IGNORED */,
    "reason" VARCHAR(500),
    "resolved_at" TIMESTAMP,
    "created_at" TIMESTAMP NOT NULL,
    "billed_on_id" CHAR(36) REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "customer_id" CHAR(36) NOT NULL REFERENCES "customers" ("id") ON DELETE RESTRICT,
    "invoice_id" CHAR(36) REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    "schedule_id" CHAR(36) NOT NULL REFERENCES "billing_schedules" ("id") ON DELETE RESTRICT
) /* Usage that arrived after its billing date was invoiced, with its effect in money before tax. */;
CREATE INDEX "idx_late_usage_billed__6e49b3" ON "late_usage" ("billed_on_id");
CREATE INDEX "idx_late_usage_custome_be4ea6" ON "late_usage" ("customer_id");
CREATE INDEX "idx_late_usage_invoice_958f89" ON "late_usage" ("invoice_id");
CREATE INDEX "idx_late_usage_busines_790d46" ON "late_usage" ("business_id", "status", "customer_id");
CREATE TABLE "superseded_events" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "event_id" VARCHAR(200) NOT NULL,
    "customer_alias" VARCHAR(200) NOT NULL,
    "event_type" VARCHAR(200) NOT NULL,
    "occurred_at" TIMESTAMP NOT NULL,
    "properties" JSON NOT NULL,
    "received_at" TIMESTAMP NOT NULL,
    "superseded_at" TIMESTAMP NOT NULL,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT
) /* An event that a later one with the same id replaced; kept for audit. */;
CREATE INDEX "idx_superseded__busines_b481fc" ON "superseded_events" ("business_id", "event_id");
CREATE TABLE "usage_events" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "event_id" VARCHAR(200) NOT NULL,
    "customer_alias" VARCHAR(200) NOT NULL,
    "event_type" VARCHAR(200) NOT NULL,
    "occurred_at" TIMESTAMP NOT NULL,
    "properties" JSON NOT NULL,
    "received_at" TIMESTAMP NOT NULL,
    "attributed_at" TIMESTAMP,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "customer_id" CHAR(36) REFERENCES "customers" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_live_event_per_id" UNIQUE ("business_id", "event_id")
) /* One live event per (business, event id): the last to arrive. `customer` is null while the alias is unknown. */;
CREATE INDEX "idx_usage_event_custome_f06322" ON "usage_events" ("customer_id", "event_type", "occurred_at", "properties", "attributed_at");
CREATE INDEX "idx_usage_event_busines_e196db" ON "usage_events" ("business_id", "customer_alias", "occurred_at");
CREATE INDEX "idx_usage_event_busines_a2cecc" ON "usage_events" ("business_id", "occurred_at");
CREATE TABLE "usage_metrics" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "event_type" VARCHAR(200) NOT NULL,
    "aggregation" VARCHAR(20) NOT NULL /* COUNT: COUNT\nSUM: SUM\nUNIQUE: UNIQUE\nMAX: MAX\nLATEST: LATEST */,
    "value_property" VARCHAR(200),
    "group_property" VARCHAR(200),
    "filters" JSON NOT NULL,
    "archived_at" TIMESTAMP,
    "created_at" TIMESTAMP NOT NULL,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_metric_per_name" UNIQUE ("business_id", "name")
) /* An aggregation over one event type. */;
CREATE INDEX "idx_usage_metri_busines_c154b2" ON "usage_metrics" ("business_id");
CREATE TABLE "prices" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "model" VARCHAR(20) NOT NULL /* ONE_TIME: ONE_TIME\nFIXED: FIXED\nPER_UNIT: PER_UNIT\nPACKAGE: PACKAGE\nVOLUME: VOLUME\nGRADUATED: GRADUATED */,
    "terms" JSON NOT NULL,
    "frequency" VARCHAR(20) NOT NULL /* ONE_TIME: ONE_TIME\nMONTHLY: MONTHLY\nQUARTERLY: QUARTERLY\nHALF_YEARLY: HALF_YEARLY\nYEARLY: YEARLY */,
    "timing" VARCHAR(20) NOT NULL /* IN_ADVANCE: IN_ADVANCE\nIN_ARREARS: IN_ARREARS */,
    "archived_at" TIMESTAMP,
    "created_at" TIMESTAMP NOT NULL,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "metric_id" CHAR(36) REFERENCES "usage_metrics" ("id") ON DELETE RESTRICT,
    "product_id" CHAR(36) NOT NULL REFERENCES "products" ("id") ON DELETE RESTRICT
) /* One price-point for a product; immutable once a schedule uses it, but for its name and archiving. */;
CREATE INDEX "idx_prices_busines_3ed36d" ON "prices" ("business_id");
CREATE INDEX "idx_prices_metric__306e67" ON "prices" ("metric_id");
CREATE INDEX "idx_prices_product_dc0f3d" ON "prices" ("product_id");
CREATE TABLE "plan_prices" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "quantity" TEXT,
    "position" INT NOT NULL,
    "plan_version_id" CHAR(36) NOT NULL REFERENCES "plan_versions" ("id") ON DELETE RESTRICT,
    "price_id" CHAR(36) NOT NULL REFERENCES "prices" ("id") ON DELETE RESTRICT
) /* One price of a plan version, with the quantity contracted by default. */;
CREATE INDEX "idx_plan_prices_plan_ve_e07eba" ON "plan_prices" ("plan_version_id");
CREATE INDEX "idx_plan_prices_price_i_ba0021" ON "plan_prices" ("price_id");
CREATE TABLE "line_items" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "origin" VARCHAR(10) NOT NULL /* ENGINE: ENGINE\nPERSON: PERSON */,
    "key" VARCHAR(300),
    "charge_key" VARCHAR(300),
    "phase_key" VARCHAR(50),
    "component" VARCHAR(50),
    "price_name" VARCHAR(200),
    "label" JSON,
    "name" VARCHAR(500) NOT NULL,
    "description" VARCHAR(500),
    "quantity" TEXT NOT NULL,
    "rate" TEXT NOT NULL,
    "unit_code" VARCHAR(3) NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "tax_treatment" VARCHAR(20) NOT NULL /* STANDARD: STANDARD\nZERO_RATED: ZERO_RATED\nEXEMPT: EXEMPT\nREVERSE_CHARGE: REVERSE_CHARGE\nINTRA_COMMUNITY: INTRA_COMMUNITY\nEXPORT: EXPORT\nOUT_OF_SCOPE: OUT_OF_SCOPE\nSALES_TAX: SALES_TAX */,
    "tax_rate" TEXT NOT NULL,
    "tax_label" VARCHAR(50) NOT NULL,
    "tax_reason" VARCHAR(500),
    "discount_minor" BIGINT NOT NULL,
    "tax_minor" BIGINT NOT NULL,
    "service_start" DATE,
    "service_end" DATE,
    "position" INT NOT NULL,
    "overridden" JSON NOT NULL,
    "engine_values" JSON NOT NULL,
    "is_removed" INT NOT NULL,
    "is_orphaned" INT NOT NULL,
    "explanation" JSON NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "group_id" CHAR(36) NOT NULL REFERENCES "line_item_groups" ("id") ON DELETE RESTRICT,
    "invoice_id" CHAR(36) NOT NULL REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    "price_id" CHAR(36) REFERENCES "prices" ("id") ON DELETE RESTRICT,
    "tax_category_id" CHAR(36) REFERENCES "tax_categories" ("id") ON DELETE RESTRICT
) /* One quantity × rate = amount inside a group. */;
CREATE INDEX "idx_line_items_group_i_ba35b5" ON "line_items" ("group_id");
CREATE INDEX "idx_line_items_invoice_f3857f" ON "line_items" ("invoice_id");
CREATE UNIQUE INDEX "one_line_per_engine_key" ON "line_items" ("invoice_id", "key") WHERE key IS NOT NULL;
CREATE TABLE "phase_prices" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "quantity" TEXT,
    "position" INT NOT NULL,
    "phase_id" CHAR(36) NOT NULL REFERENCES "schedule_phases" ("id") ON DELETE RESTRICT,
    "plan_version_id" CHAR(36) REFERENCES "plan_versions" ("id") ON DELETE RESTRICT,
    "price_id" CHAR(36) NOT NULL REFERENCES "prices" ("id") ON DELETE RESTRICT
) /* A price in a phase; `quantity` is the contracted one (null for metered prices). */;
CREATE INDEX "idx_phase_price_phase_i_40a0b0" ON "phase_prices" ("phase_id");
CREATE INDEX "idx_phase_price_plan_ve_1dd82c" ON "phase_prices" ("plan_version_id");
CREATE INDEX "idx_phase_price_price_i_19f6fd" ON "phase_prices" ("price_id");
CREATE TABLE "aerich" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSON NOT NULL
);
""",
    "postgres": r"""
CREATE TABLE "api_keys" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "role" VARCHAR(20) NOT NULL,
    "prefix" VARCHAR(20) NOT NULL,
    "key_hash" VARCHAR(64) NOT NULL UNIQUE,
    "expires_on" DATE,
    "revoked_at" TIMESTAMPTZ,
    "last_used_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "api_keys"."role" IS 'ADMIN: ADMIN\nFINANCE: FINANCE\nSALES: SALES\nREAD_ONLY: READ_ONLY';
COMMENT ON TABLE "api_keys" IS 'A key that was shown once. `prefix` is its readable beginning; `key_hash` the SHA-256 of the whole.';
CREATE TABLE "businesses" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "legal_name" VARCHAR(200) NOT NULL,
    "legal_form" VARCHAR(200),
    "registration_id" VARCHAR(100),
    "address" JSONB NOT NULL,
    "email" VARCHAR(320),
    "phone" VARCHAR(50),
    "website" VARCHAR(200),
    "time_zone" VARCHAR(64) NOT NULL,
    "default_currency" VARCHAR(3) NOT NULL,
    "language" VARCHAR(10) NOT NULL,
    "paper" VARCHAR(10) NOT NULL,
    "payment_terms_days" INT NOT NULL,
    "brand_color" VARCHAR(7) NOT NULL,
    "logo" TEXT,
    "font_family" VARCHAR(100) NOT NULL,
    "footer_text" VARCHAR(500),
    "is_sandbox" BOOL NOT NULL,
    "sandbox_today" DATE,
    "archived_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "businesses" IS 'A legal entity that issues documents.';
CREATE TABLE "activity" (
    "id" UUID NOT NULL PRIMARY KEY,
    "sequence" BIGINT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "actor" VARCHAR(200) NOT NULL,
    "action" VARCHAR(50) NOT NULL,
    "subject_type" VARCHAR(50) NOT NULL,
    "subject_id" UUID NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "previous_hash" VARCHAR(64) NOT NULL,
    "hash" VARCHAR(64) NOT NULL,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_activity_per_sequence" UNIQUE ("business_id", "sequence")
);
CREATE INDEX "idx_activity_subject_383d76" ON "activity" ("subject_type", "subject_id", "sequence");
COMMENT ON TABLE "activity" IS 'One change. `hash` covers the entry and the hash before it, so that tampering shows.';
CREATE TABLE "activity_heads" (
    "sequence" BIGINT NOT NULL,
    "hash" VARCHAR(64) NOT NULL,
    "business_id" UUID NOT NULL PRIMARY KEY REFERENCES "businesses" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "activity_heads" IS 'Where the chain of one business stands; locked while an entry is appended.';
CREATE TABLE "bank_accounts" (
    "id" UUID NOT NULL PRIMARY KEY,
    "currency" VARCHAR(3) NOT NULL,
    "title" VARCHAR(100) NOT NULL,
    "details" JSONB NOT NULL,
    "iban" VARCHAR(34),
    "bic" VARCHAR(11),
    "created_at" TIMESTAMPTZ NOT NULL,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_account_per_currency" UNIQUE ("business_id", "currency")
);
CREATE INDEX "idx_bank_accoun_busines_bc79bc" ON "bank_accounts" ("business_id");
COMMENT ON TABLE "bank_accounts" IS 'Where customers pay invoices of one currency; `details` are the printed rows, in order, label → value.';
CREATE TABLE "business_fonts" (
    "file" TEXT NOT NULL,
    "business_id" UUID NOT NULL PRIMARY KEY REFERENCES "businesses" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "business_fonts" IS 'An own typeface of the business: a static TrueType file in base64, apart because of its size.';
CREATE TABLE "tax_registrations" (
    "id" UUID NOT NULL PRIMARY KEY,
    "country" VARCHAR(2) NOT NULL,
    "region" VARCHAR(10),
    "label" VARCHAR(50) NOT NULL,
    "number" VARCHAR(50) NOT NULL,
    "is_vat_id" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    CONSTRAINT "tax_registration_once" UNIQUE ("business_id", "country", "number")
);
CREATE INDEX "idx_tax_registr_busines_9cb520" ON "tax_registrations" ("business_id");
COMMENT ON TABLE "tax_registrations" IS 'A tax number of the business in one country (and region): VAT id, sales tax permit, Steuernummer …';
CREATE TABLE "plans" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_plan_per_name" UNIQUE ("business_id", "name")
);
CREATE INDEX "idx_plans_busines_9d19e9" ON "plans" ("business_id");
COMMENT ON TABLE "plans" IS 'A reusable, versioned set of prices.';
CREATE TABLE "plan_versions" (
    "id" UUID NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "plan_id" UUID NOT NULL REFERENCES "plans" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_plan_version" UNIQUE ("plan_id", "version")
);
CREATE INDEX "idx_plan_versio_plan_id_af3131" ON "plan_versions" ("plan_id");
COMMENT ON TABLE "plan_versions" IS 'The prices of a plan from one moment on; never changed afterwards.';
CREATE TABLE "customers" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "legal_name" VARCHAR(200),
    "registration_id" VARCHAR(100),
    "billing_address" JSONB NOT NULL,
    "delivery_address" JSONB,
    "tax_status" VARCHAR(20) NOT NULL,
    "tax_exemption_reason" VARCHAR(500),
    "currency" VARCHAR(3),
    "language" VARCHAR(10),
    "payment_terms_days" INT,
    "purchase_order" VARCHAR(100),
    "archived_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "parent_id" UUID REFERENCES "customers" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_customers_busines_aa268b" ON "customers" ("business_id");
CREATE INDEX "idx_customers_parent__ef0377" ON "customers" ("parent_id");
CREATE INDEX "idx_customers_busines_a8f57e" ON "customers" ("business_id", "name", "id");
COMMENT ON COLUMN "customers"."tax_status" IS 'TAXED: TAXED\nTAX_EXEMPT: TAX_EXEMPT\nREVERSE_CHARGED: REVERSE_CHARGED';
COMMENT ON TABLE "customers" IS 'A company that is billed. Addresses have the shape of `Business.address`; null means \"as the business\".';
CREATE TABLE "customer_aliases" (
    "id" UUID NOT NULL PRIMARY KEY,
    "alias" VARCHAR(200) NOT NULL,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "customer_id" UUID NOT NULL REFERENCES "customers" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_customer_per_alias" UNIQUE ("business_id", "alias")
);
CREATE INDEX "idx_customer_al_busines_50fb15" ON "customer_aliases" ("business_id");
CREATE INDEX "idx_customer_al_custome_bc711e" ON "customer_aliases" ("customer_id");
COMMENT ON TABLE "customer_aliases" IS 'A name that usage events give the customer; unique in the business.';
CREATE TABLE "customer_contacts" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "email" VARCHAR(320) NOT NULL,
    "receives_documents" BOOL NOT NULL,
    "customer_id" UUID NOT NULL REFERENCES "customers" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_customer_co_custome_09518d" ON "customer_contacts" ("customer_id");
COMMENT ON TABLE "customer_contacts" IS 'A person at the customer; those with `receives_documents` get invoices by email.';
CREATE TABLE "customer_tax_ids" (
    "id" UUID NOT NULL PRIMARY KEY,
    "country" VARCHAR(2) NOT NULL,
    "label" VARCHAR(50) NOT NULL,
    "number" VARCHAR(50) NOT NULL,
    "is_vat_id" BOOL NOT NULL,
    "customer_id" UUID NOT NULL REFERENCES "customers" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_customer_ta_custome_30c00b" ON "customer_tax_ids" ("customer_id");
COMMENT ON TABLE "customer_tax_ids" IS 'A tax number of the customer, printed under its address.';
CREATE TABLE "idempotency_keys" (
    "id" UUID NOT NULL PRIMARY KEY,
    "scope" VARCHAR(36) NOT NULL,
    "key" VARCHAR(200) NOT NULL,
    "request_hash" VARCHAR(64) NOT NULL,
    "subject_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "one_request_per_idempotency_key" UNIQUE ("scope", "key")
);
COMMENT ON TABLE "idempotency_keys" IS 'What a key made: `scope` is the business''s id, or \"\" for what belongs to none.';
CREATE TABLE "jobs" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(50) NOT NULL,
    "key" VARCHAR(200) NOT NULL UNIQUE,
    "payload" JSONB NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "attempts" INT NOT NULL,
    "run_after" TIMESTAMPTZ NOT NULL,
    "leased_until" TIMESTAMPTZ,
    "lease_owner" VARCHAR(100),
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ
);
CREATE INDEX "idx_jobs_state_a08b77" ON "jobs" ("state", "run_after");
CREATE INDEX "idx_jobs_state_ead53b" ON "jobs" ("state", "leased_until");
COMMENT ON COLUMN "jobs"."state" IS 'PENDING: PENDING\nRUNNING: RUNNING\nDONE: DONE\nFAILED: FAILED';
COMMENT ON TABLE "jobs" IS 'A promise that `kind` runs with `payload`, at least once. `key` makes it one promise, however often asked.';
CREATE TABLE "number_counters" (
    "id" UUID NOT NULL PRIMARY KEY,
    "document_type" VARCHAR(20) NOT NULL,
    "period_key" VARCHAR(10) NOT NULL,
    "next" BIGINT NOT NULL,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_counter_per_period" UNIQUE ("business_id", "document_type", "period_key")
);
COMMENT ON COLUMN "number_counters"."document_type" IS 'INVOICE: INVOICE\nCREDIT_NOTE: CREDIT_NOTE';
COMMENT ON TABLE "number_counters" IS 'The next number of a sequence; `period_key` is \"\" for a counter that never resets.';
CREATE TABLE "numbering_rules" (
    "id" UUID NOT NULL PRIMARY KEY,
    "document_type" VARCHAR(20) NOT NULL,
    "mode" VARCHAR(20) NOT NULL,
    "prefix" VARCHAR(20) NOT NULL,
    "separator" VARCHAR(3) NOT NULL,
    "year" VARCHAR(10) NOT NULL,
    "month" BOOL NOT NULL,
    "padding" INT NOT NULL,
    "reset" VARCHAR(10) NOT NULL,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_numbering_rule_per_type" UNIQUE ("business_id", "document_type")
);
CREATE INDEX "idx_numbering_r_busines_466c28" ON "numbering_rules" ("business_id");
COMMENT ON COLUMN "numbering_rules"."document_type" IS 'INVOICE: INVOICE\nCREDIT_NOTE: CREDIT_NOTE';
COMMENT ON COLUMN "numbering_rules"."mode" IS 'AUTOMATIC: AUTOMATIC\nMANUAL: MANUAL';
COMMENT ON COLUMN "numbering_rules"."year" IS 'NONE: NONE\nYYYY: YYYY\nYY: YY';
COMMENT ON COLUMN "numbering_rules"."reset" IS 'NEVER: NEVER\nYEARLY: YEARLY\nMONTHLY: MONTHLY';
COMMENT ON TABLE "numbering_rules" IS 'How a business numbers one type of document; changes touch later numbers only.';
CREATE TABLE "billing_runs" (
    "id" UUID NOT NULL PRIMARY KEY,
    "as_of" DATE NOT NULL,
    "drafts_created" INT NOT NULL,
    "failures" INT NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_billing_run_busines_41add7" ON "billing_runs" ("business_id");
CREATE INDEX "idx_billing_run_busines_743e36" ON "billing_runs" ("business_id", "started_at");
COMMENT ON TABLE "billing_runs" IS 'One pass over a business that created every draft that was due; counts grow as it goes and survive a crash.';
CREATE TABLE "billing_schedules" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "start_on" DATE NOT NULL,
    "end_on" DATE,
    "billing_day" INT,
    "payment_terms_days" INT,
    "purchase_order" VARCHAR(100),
    "memo" TEXT,
    "auto_issue" BOOL NOT NULL,
    "print_zero_lines" BOOL NOT NULL,
    "next_billing_on" DATE,
    "last_error" TEXT,
    "failed_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "customer_id" UUID NOT NULL REFERENCES "customers" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_billing_sch_busines_66680f" ON "billing_schedules" ("business_id");
CREATE INDEX "idx_billing_sch_custome_c158e8" ON "billing_schedules" ("customer_id");
CREATE INDEX "idx_billing_sch_busines_f46e4d" ON "billing_schedules" ("business_id", "status", "next_billing_on");
CREATE INDEX "idx_billing_sch_busines_7c9724" ON "billing_schedules" ("business_id", "name", "id");
COMMENT ON COLUMN "billing_schedules"."status" IS 'DRAFT: DRAFT\nPENDING: PENDING\nACTIVE: ACTIVE\nSUSPENDED: SUSPENDED\nCANCELLED: CANCELLED\nCOMPLETED: COMPLETED';
COMMENT ON TABLE "billing_schedules" IS 'Prices for one customer over time.';
CREATE TABLE "invoices" (
    "id" UUID NOT NULL PRIMARY KEY,
    "document_type" VARCHAR(20) NOT NULL,
    "source" VARCHAR(20) NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "payment_status" VARCHAR(20) NOT NULL,
    "number" VARCHAR(50),
    "currency" VARCHAR(3) NOT NULL,
    "billing_date" DATE,
    "issue_on" DATE,
    "due_on" DATE,
    "payment_terms_days" INT NOT NULL,
    "period_start" DATE,
    "period_end" DATE,
    "purchase_order" VARCHAR(100),
    "reference" VARCHAR(100),
    "memo" TEXT,
    "language" VARCHAR(10) NOT NULL,
    "emails" JSONB,
    "bill_to" JSONB,
    "deliver_to" JSONB,
    "seller" JSONB,
    "buyer" JSONB,
    "is_test" BOOL NOT NULL,
    "subtotal_minor" BIGINT NOT NULL,
    "discount_minor" BIGINT NOT NULL,
    "net_minor" BIGINT NOT NULL,
    "tax_minor" BIGINT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "paid_minor" BIGINT NOT NULL,
    "credited_minor" BIGINT NOT NULL,
    "engine_terms" JSONB NOT NULL,
    "warnings" JSONB NOT NULL,
    "has_warnings" BOOL NOT NULL,
    "version" INT NOT NULL,
    "calculated_at" TIMESTAMPTZ,
    "finalized_at" TIMESTAMPTZ,
    "voided_at" TIMESTAMPTZ,
    "void_reason" VARCHAR(500),
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "corrects_id" UUID REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    "customer_id" UUID NOT NULL REFERENCES "customers" ("id") ON DELETE RESTRICT,
    "schedule_id" UUID REFERENCES "billing_schedules" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_invoices_correct_f1951f" ON "invoices" ("corrects_id");
CREATE INDEX "idx_invoices_custome_559674" ON "invoices" ("customer_id");
CREATE INDEX "idx_invoices_schedul_9e73e6" ON "invoices" ("schedule_id");
CREATE INDEX "idx_invoices_busines_48146a" ON "invoices" ("business_id", "document_type", "created_at", "id");
CREATE INDEX "idx_invoices_busines_6099b9" ON "invoices" ("business_id", "document_type", "status", "created_at", "id");
CREATE INDEX "idx_invoices_busines_f30c4c" ON "invoices" ("business_id", "document_type", "issue_on", "id");
CREATE INDEX "idx_invoices_busines_e8ec3d" ON "invoices" ("business_id", "document_type", "due_on", "id");
CREATE INDEX "idx_invoices_busines_5d9fa8" ON "invoices" ("business_id", "document_type", "total_minor", "id");
CREATE INDEX "idx_invoices_schedul_5faeb1" ON "invoices" ("schedule_id", "billing_date");
COMMENT ON COLUMN "invoices"."document_type" IS 'INVOICE: INVOICE\nCREDIT_NOTE: CREDIT_NOTE';
COMMENT ON COLUMN "invoices"."source" IS 'SCHEDULE: SCHEDULE\nONE_OFF: ONE_OFF\nMERGE: MERGE\nCORRECTION: CORRECTION\nLATE_USAGE: LATE_USAGE';
COMMENT ON COLUMN "invoices"."status" IS 'DRAFT: DRAFT\nFINAL: FINAL\nSENT: SENT\nVOIDED: VOIDED';
COMMENT ON COLUMN "invoices"."payment_status" IS 'UNPAID: UNPAID\nPARTIALLY_PAID: PARTIALLY_PAID\nPAID: PAID\nUNCOLLECTIBLE: UNCOLLECTIBLE';
COMMENT ON TABLE "invoices" IS 'An invoice or credit note in one of four states.';
CREATE UNIQUE INDEX "one_document_per_number" ON "invoices" ("business_id", "document_type", "number") WHERE number IS NOT NULL;
CREATE TABLE "invoice_discounts" (
    "id" UUID NOT NULL PRIMARY KEY,
    "scope" VARCHAR(10) NOT NULL,
    "origin" VARCHAR(10) NOT NULL,
    "key" VARCHAR(300),
    "phase_key" VARCHAR(50),
    "kind" VARCHAR(20) NOT NULL,
    "value" NUMERIC NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "covers" JSONB NOT NULL,
    "cap_minor" BIGINT,
    "amount_minor" BIGINT NOT NULL,
    "allocations" JSONB NOT NULL,
    "position" INT NOT NULL,
    "is_removed" BOOL NOT NULL,
    "invoice_id" UUID NOT NULL REFERENCES "invoices" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_invoice_dis_invoice_d0a4fb" ON "invoice_discounts" ("invoice_id");
COMMENT ON COLUMN "invoice_discounts"."scope" IS 'PRICE: PRICE\nPHASE: PHASE\nINVOICE: INVOICE';
COMMENT ON COLUMN "invoice_discounts"."origin" IS 'ENGINE: ENGINE\nPERSON: PERSON';
COMMENT ON COLUMN "invoice_discounts"."kind" IS 'PERCENT: PERCENT\nFIXED: FIXED';
COMMENT ON TABLE "invoice_discounts" IS 'A discount on the document: its definition, and in `amount_minor` what it takes off (positive).';
CREATE UNIQUE INDEX "one_discount_per_engine_key" ON "invoice_discounts" ("invoice_id", "key") WHERE key IS NOT NULL;
CREATE TABLE "invoice_files" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(10) NOT NULL,
    "revision" INT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "size" INT NOT NULL,
    "media_type" VARCHAR(100) NOT NULL,
    "path" VARCHAR(300) NOT NULL,
    "made_with" VARCHAR(100),
    "created_at" TIMESTAMPTZ NOT NULL,
    "invoice_id" UUID NOT NULL REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_file_per_revision" UNIQUE ("invoice_id", "kind", "revision")
);
CREATE INDEX "idx_invoice_fil_invoice_0c94a8" ON "invoice_files" ("invoice_id");
COMMENT ON COLUMN "invoice_files"."kind" IS 'PDF: PDF';
COMMENT ON TABLE "invoice_files" IS 'A file of a numbered document, stored once and never overwritten.';
CREATE TABLE "invoice_taxes" (
    "id" UUID NOT NULL PRIMARY KEY,
    "treatment" VARCHAR(20) NOT NULL,
    "rate" NUMERIC NOT NULL,
    "label" VARCHAR(50) NOT NULL,
    "reason" VARCHAR(500),
    "taxable_minor" BIGINT NOT NULL,
    "tax_minor" BIGINT NOT NULL,
    "position" INT NOT NULL,
    "invoice_id" UUID NOT NULL REFERENCES "invoices" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_invoice_tax_invoice_756fc4" ON "invoice_taxes" ("invoice_id");
COMMENT ON COLUMN "invoice_taxes"."treatment" IS 'STANDARD: STANDARD\nZERO_RATED: ZERO_RATED\nEXEMPT: EXEMPT\nREVERSE_CHARGE: REVERSE_CHARGE\nINTRA_COMMUNITY: INTRA_COMMUNITY\nEXPORT: EXPORT\nOUT_OF_SCOPE: OUT_OF_SCOPE\nSALES_TAX: SALES_TAX';
COMMENT ON TABLE "invoice_taxes" IS 'Tax of one (treatment, rate) group: computed on the net after discounts, rounded once.';
CREATE TABLE "number_ledger" (
    "id" UUID NOT NULL PRIMARY KEY,
    "document_type" VARCHAR(20) NOT NULL,
    "period_key" VARCHAR(10) NOT NULL,
    "counter" BIGINT,
    "last_counter" BIGINT,
    "number" VARCHAR(50),
    "fate" VARCHAR(10) NOT NULL,
    "reason" VARCHAR(500),
    "actor" VARCHAR(200) NOT NULL,
    "assigned_at" TIMESTAMPTZ NOT NULL,
    "voided_at" TIMESTAMPTZ,
    "voided_by" VARCHAR(200),
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "invoice_id" UUID REFERENCES "invoices" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_number_ledg_invoice_0dad02" ON "number_ledger" ("invoice_id");
CREATE INDEX "idx_number_ledg_busines_632a1b" ON "number_ledger" ("business_id", "document_type", "period_key", "counter");
COMMENT ON COLUMN "number_ledger"."document_type" IS 'INVOICE: INVOICE\nCREDIT_NOTE: CREDIT_NOTE';
COMMENT ON COLUMN "number_ledger"."fate" IS 'FINAL: FINAL\nVOIDED: VOIDED\nSKIPPED: SKIPPED';
COMMENT ON TABLE "number_ledger" IS 'One number (or skipped range) of a sequence and its fate. Manual numbers have no counter.';
CREATE UNIQUE INDEX "one_ledger_entry_per_number" ON "number_ledger" ("business_id", "document_type", "number") WHERE number IS NOT NULL;
CREATE TABLE "billing_claims" (
    "id" UUID NOT NULL PRIMARY KEY,
    "billing_date" DATE NOT NULL,
    "coverage" JSONB NOT NULL,
    "was_empty" BOOL NOT NULL,
    "claimed_at" TIMESTAMPTZ NOT NULL,
    "released_at" TIMESTAMPTZ,
    "invoice_id" UUID REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    "schedule_id" UUID NOT NULL REFERENCES "billing_schedules" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_billing_cla_invoice_d52eac" ON "billing_claims" ("invoice_id");
CREATE INDEX "idx_billing_cla_schedul_8800f6" ON "billing_claims" ("schedule_id");
COMMENT ON TABLE "billing_claims" IS 'That a schedule''s billing date has been billed: once, whatever becomes of the invoice (void, delete, merge).';
CREATE UNIQUE INDEX "one_claim_per_billing_date" ON "billing_claims" ("schedule_id", "billing_date") WHERE released_at IS NULL;
CREATE TABLE "schedule_pauses" (
    "id" UUID NOT NULL PRIMARY KEY,
    "start_on" DATE NOT NULL,
    "end_on" DATE,
    "schedule_id" UUID NOT NULL REFERENCES "billing_schedules" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_schedule_pa_schedul_03d432" ON "schedule_pauses" ("schedule_id");
COMMENT ON TABLE "schedule_pauses" IS 'Days `[start_on, end_on)` on which the schedule is suspended and nothing is billed; open while suspended.';
CREATE TABLE "schedule_phases" (
    "id" UUID NOT NULL PRIMARY KEY,
    "position" INT NOT NULL,
    "name" VARCHAR(200),
    "start_on" DATE NOT NULL,
    "end_on" DATE,
    "schedule_id" UUID NOT NULL REFERENCES "billing_schedules" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_phase_per_position" UNIQUE ("schedule_id", "position")
);
CREATE INDEX "idx_schedule_ph_schedul_b058fa" ON "schedule_phases" ("schedule_id");
COMMENT ON TABLE "schedule_phases" IS 'A stretch of the schedule with prices, discounts and minimums of its own; `end_on` is exclusive.';
CREATE TABLE "phase_discounts" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "value" NUMERIC NOT NULL,
    "price_ids" JSONB,
    "position" INT NOT NULL,
    "phase_id" UUID NOT NULL REFERENCES "schedule_phases" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_phase_disco_phase_i_96b93e" ON "phase_discounts" ("phase_id");
COMMENT ON COLUMN "phase_discounts"."kind" IS 'PERCENT: PERCENT\nFIXED: FIXED';
COMMENT ON TABLE "phase_discounts" IS 'A discount of a phase: on the listed prices, or on the whole phase when `price_ids` is null.';
CREATE TABLE "tax_categories" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_tax_category_per_name" UNIQUE ("business_id", "name")
);
CREATE INDEX "idx_tax_categor_busines_50f7c7" ON "tax_categories" ("business_id");
COMMENT ON TABLE "tax_categories" IS 'A kind of supply that is taxed alike, such as \"Standard services\" or \"Books\".';
CREATE TABLE "products" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "description" VARCHAR(500),
    "unit_code" VARCHAR(3) NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "tax_category_id" UUID REFERENCES "tax_categories" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_product_per_name" UNIQUE ("business_id", "name")
);
CREATE INDEX "idx_products_busines_4a9c47" ON "products" ("business_id");
CREATE INDEX "idx_products_tax_cat_528a1d" ON "products" ("tax_category_id");
COMMENT ON TABLE "products" IS 'A thing sold. `unit_code` is a UN/ECE Recommendation 20 code; C62 is \"one\".';
CREATE TABLE "line_item_groups" (
    "id" UUID NOT NULL PRIMARY KEY,
    "origin" VARCHAR(10) NOT NULL,
    "key" VARCHAR(300),
    "name" VARCHAR(200) NOT NULL,
    "period_start" DATE,
    "period_end" DATE,
    "position" INT NOT NULL,
    "overridden" JSONB NOT NULL,
    "engine_values" JSONB NOT NULL,
    "is_removed" BOOL NOT NULL,
    "subtotal_minor" BIGINT NOT NULL,
    "invoice_id" UUID NOT NULL REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    "product_id" UUID REFERENCES "products" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_line_item_g_invoice_66ac21" ON "line_item_groups" ("invoice_id");
COMMENT ON COLUMN "line_item_groups"."origin" IS 'ENGINE: ENGINE\nPERSON: PERSON';
COMMENT ON TABLE "line_item_groups" IS 'A product in a service period. `key` is the engine''s identity of it; null for a person''s group.';
CREATE TABLE "phase_minimums" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "is_prorated" BOOL NOT NULL,
    "price_ids" JSONB,
    "position" INT NOT NULL,
    "phase_id" UUID NOT NULL REFERENCES "schedule_phases" ("id") ON DELETE RESTRICT,
    "tax_category_id" UUID REFERENCES "tax_categories" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_phase_minim_phase_i_6489e4" ON "phase_minimums" ("phase_id");
CREATE INDEX "idx_phase_minim_tax_cat_192903" ON "phase_minimums" ("tax_category_id");
COMMENT ON TABLE "phase_minimums" IS 'The least that the covered prices bring per service period; null `price_ids` covers the phase''s usage prices.';
CREATE TABLE "tax_rates" (
    "id" UUID NOT NULL PRIMARY KEY,
    "country" VARCHAR(2) NOT NULL,
    "region" VARCHAR(10),
    "treatment" VARCHAR(20) NOT NULL,
    "rate" NUMERIC NOT NULL,
    "label" VARCHAR(50) NOT NULL,
    "reason" VARCHAR(500),
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "tax_category_id" UUID NOT NULL REFERENCES "tax_categories" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_tax_rates_busines_f5e1aa" ON "tax_rates" ("business_id");
CREATE INDEX "idx_tax_rates_tax_cat_9c25c1" ON "tax_rates" ("tax_category_id", "country", "valid_from");
COMMENT ON COLUMN "tax_rates"."treatment" IS 'STANDARD: STANDARD\nZERO_RATED: ZERO_RATED\nEXEMPT: EXEMPT\nREVERSE_CHARGE: REVERSE_CHARGE\nINTRA_COMMUNITY: INTRA_COMMUNITY\nEXPORT: EXPORT\nOUT_OF_SCOPE: OUT_OF_SCOPE\nSALES_TAX: SALES_TAX';
COMMENT ON TABLE "tax_rates" IS 'The rate, in percent, of a category in a country (and region) over `[valid_from, valid_until)`.';
CREATE TABLE "late_usage" (
    "id" UUID NOT NULL PRIMARY KEY,
    "billing_date" DATE NOT NULL,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "event_count" INT NOT NULL,
    "first_received_at" TIMESTAMPTZ NOT NULL,
    "last_received_at" TIMESTAMPTZ NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "effect_minor" BIGINT NOT NULL,
    "lines" JSONB NOT NULL,
    "engine_lines" JSONB NOT NULL,
    "status" VARCHAR(30) NOT NULL,
    "reason" VARCHAR(500),
    "resolved_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "billed_on_id" UUID REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "customer_id" UUID NOT NULL REFERENCES "customers" ("id") ON DELETE RESTRICT,
    "invoice_id" UUID REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    "schedule_id" UUID NOT NULL REFERENCES "billing_schedules" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_late_usage_billed__6e49b3" ON "late_usage" ("billed_on_id");
CREATE INDEX "idx_late_usage_custome_be4ea6" ON "late_usage" ("customer_id");
CREATE INDEX "idx_late_usage_invoice_958f89" ON "late_usage" ("invoice_id");
CREATE INDEX "idx_late_usage_busines_790d46" ON "late_usage" ("business_id", "status", "customer_id");
COMMENT ON COLUMN "late_usage"."status" IS 'OPEN: OPEN\nBILL_ON_NEXT_INVOICE: BILL_ON_NEXT_INVOICE\nBILLED: BILLED\nIGNORED: IGNORED';
COMMENT ON TABLE "late_usage" IS 'Usage that arrived after its billing date was invoiced, with its effect in money before tax.';
CREATE TABLE "superseded_events" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "event_id" VARCHAR(200) NOT NULL,
    "customer_alias" VARCHAR(200) NOT NULL,
    "event_type" VARCHAR(200) NOT NULL,
    "occurred_at" TIMESTAMPTZ NOT NULL,
    "properties" JSONB NOT NULL,
    "received_at" TIMESTAMPTZ NOT NULL,
    "superseded_at" TIMESTAMPTZ NOT NULL,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_superseded__busines_b481fc" ON "superseded_events" ("business_id", "event_id");
COMMENT ON TABLE "superseded_events" IS 'An event that a later one with the same id replaced; kept for audit.';
CREATE TABLE "usage_events" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "event_id" VARCHAR(200) NOT NULL,
    "customer_alias" VARCHAR(200) NOT NULL,
    "event_type" VARCHAR(200) NOT NULL,
    "occurred_at" TIMESTAMPTZ NOT NULL,
    "properties" JSONB NOT NULL,
    "received_at" TIMESTAMPTZ NOT NULL,
    "attributed_at" TIMESTAMPTZ,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "customer_id" UUID REFERENCES "customers" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_live_event_per_id" UNIQUE ("business_id", "event_id")
);
CREATE INDEX "idx_usage_event_custome_f06322" ON "usage_events" ("customer_id", "event_type", "occurred_at");
CREATE INDEX "idx_usage_event_busines_e196db" ON "usage_events" ("business_id", "customer_alias", "occurred_at");
CREATE INDEX "idx_usage_event_busines_a2cecc" ON "usage_events" ("business_id", "occurred_at");
COMMENT ON TABLE "usage_events" IS 'One live event per (business, event id): the last to arrive. `customer` is null while the alias is unknown.';
CREATE TABLE "usage_metrics" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "event_type" VARCHAR(200) NOT NULL,
    "aggregation" VARCHAR(20) NOT NULL,
    "value_property" VARCHAR(200),
    "group_property" VARCHAR(200),
    "filters" JSONB NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_metric_per_name" UNIQUE ("business_id", "name")
);
CREATE INDEX "idx_usage_metri_busines_c154b2" ON "usage_metrics" ("business_id");
COMMENT ON COLUMN "usage_metrics"."aggregation" IS 'COUNT: COUNT\nSUM: SUM\nUNIQUE: UNIQUE\nMAX: MAX\nLATEST: LATEST';
COMMENT ON TABLE "usage_metrics" IS 'An aggregation over one event type.';
CREATE TABLE "prices" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "model" VARCHAR(20) NOT NULL,
    "terms" JSONB NOT NULL,
    "frequency" VARCHAR(20) NOT NULL,
    "timing" VARCHAR(20) NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "metric_id" UUID REFERENCES "usage_metrics" ("id") ON DELETE RESTRICT,
    "product_id" UUID NOT NULL REFERENCES "products" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_prices_busines_3ed36d" ON "prices" ("business_id");
CREATE INDEX "idx_prices_metric__306e67" ON "prices" ("metric_id");
CREATE INDEX "idx_prices_product_dc0f3d" ON "prices" ("product_id");
COMMENT ON COLUMN "prices"."model" IS 'ONE_TIME: ONE_TIME\nFIXED: FIXED\nPER_UNIT: PER_UNIT\nPACKAGE: PACKAGE\nVOLUME: VOLUME\nGRADUATED: GRADUATED';
COMMENT ON COLUMN "prices"."frequency" IS 'ONE_TIME: ONE_TIME\nMONTHLY: MONTHLY\nQUARTERLY: QUARTERLY\nHALF_YEARLY: HALF_YEARLY\nYEARLY: YEARLY';
COMMENT ON COLUMN "prices"."timing" IS 'IN_ADVANCE: IN_ADVANCE\nIN_ARREARS: IN_ARREARS';
COMMENT ON TABLE "prices" IS 'One price-point for a product; immutable once a schedule uses it, but for its name and archiving.';
CREATE TABLE "plan_prices" (
    "id" UUID NOT NULL PRIMARY KEY,
    "quantity" NUMERIC,
    "position" INT NOT NULL,
    "plan_version_id" UUID NOT NULL REFERENCES "plan_versions" ("id") ON DELETE RESTRICT,
    "price_id" UUID NOT NULL REFERENCES "prices" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_plan_prices_plan_ve_e07eba" ON "plan_prices" ("plan_version_id");
CREATE INDEX "idx_plan_prices_price_i_ba0021" ON "plan_prices" ("price_id");
COMMENT ON TABLE "plan_prices" IS 'One price of a plan version, with the quantity contracted by default.';
CREATE TABLE "line_items" (
    "id" UUID NOT NULL PRIMARY KEY,
    "origin" VARCHAR(10) NOT NULL,
    "key" VARCHAR(300),
    "charge_key" VARCHAR(300),
    "phase_key" VARCHAR(50),
    "component" VARCHAR(50),
    "price_name" VARCHAR(200),
    "label" JSONB,
    "name" VARCHAR(500) NOT NULL,
    "description" VARCHAR(500),
    "quantity" NUMERIC NOT NULL,
    "rate" NUMERIC NOT NULL,
    "unit_code" VARCHAR(3) NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "tax_treatment" VARCHAR(20) NOT NULL,
    "tax_rate" NUMERIC NOT NULL,
    "tax_label" VARCHAR(50) NOT NULL,
    "tax_reason" VARCHAR(500),
    "discount_minor" BIGINT NOT NULL,
    "tax_minor" BIGINT NOT NULL,
    "service_start" DATE,
    "service_end" DATE,
    "position" INT NOT NULL,
    "overridden" JSONB NOT NULL,
    "engine_values" JSONB NOT NULL,
    "is_removed" BOOL NOT NULL,
    "is_orphaned" BOOL NOT NULL,
    "explanation" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "group_id" UUID NOT NULL REFERENCES "line_item_groups" ("id") ON DELETE RESTRICT,
    "invoice_id" UUID NOT NULL REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    "price_id" UUID REFERENCES "prices" ("id") ON DELETE RESTRICT,
    "tax_category_id" UUID REFERENCES "tax_categories" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_line_items_group_i_ba35b5" ON "line_items" ("group_id");
CREATE INDEX "idx_line_items_invoice_f3857f" ON "line_items" ("invoice_id");
COMMENT ON COLUMN "line_items"."origin" IS 'ENGINE: ENGINE\nPERSON: PERSON';
COMMENT ON COLUMN "line_items"."tax_treatment" IS 'STANDARD: STANDARD\nZERO_RATED: ZERO_RATED\nEXEMPT: EXEMPT\nREVERSE_CHARGE: REVERSE_CHARGE\nINTRA_COMMUNITY: INTRA_COMMUNITY\nEXPORT: EXPORT\nOUT_OF_SCOPE: OUT_OF_SCOPE\nSALES_TAX: SALES_TAX';
COMMENT ON TABLE "line_items" IS 'One quantity × rate = amount inside a group.';
CREATE UNIQUE INDEX "one_line_per_engine_key" ON "line_items" ("invoice_id", "key") WHERE key IS NOT NULL;
CREATE TABLE "phase_prices" (
    "id" UUID NOT NULL PRIMARY KEY,
    "quantity" NUMERIC,
    "position" INT NOT NULL,
    "phase_id" UUID NOT NULL REFERENCES "schedule_phases" ("id") ON DELETE RESTRICT,
    "plan_version_id" UUID REFERENCES "plan_versions" ("id") ON DELETE RESTRICT,
    "price_id" UUID NOT NULL REFERENCES "prices" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_phase_price_phase_i_40a0b0" ON "phase_prices" ("phase_id");
CREATE INDEX "idx_phase_price_plan_ve_1dd82c" ON "phase_prices" ("plan_version_id");
CREATE INDEX "idx_phase_price_price_i_19f6fd" ON "phase_prices" ("price_id");
COMMENT ON TABLE "phase_prices" IS 'A price in a phase; `quantity` is the contracted one (null for metered prices).';
CREATE TABLE "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);
""",
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return UPGRADE[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    raise NotImplementedError("Restore the backup made before the upgrade.")


CONSTRAINTS = {
    'one_account_per_currency': 'ALTER TABLE "bank_accounts" ADD CONSTRAINT "one_account_per_currency" UNIQUE ("business_id", "currency");',
    'one_activity_per_sequence': 'ALTER TABLE "activity" ADD CONSTRAINT "one_activity_per_sequence" UNIQUE ("business_id", "sequence");',
    'one_claim_per_billing_date': 'CREATE UNIQUE INDEX "one_claim_per_billing_date" ON "billing_claims" ("schedule_id", "billing_date") WHERE released_at IS NULL;',
    'one_counter_per_period': 'ALTER TABLE "number_counters" ADD CONSTRAINT "one_counter_per_period" UNIQUE ("business_id", "document_type", "period_key");',
    'one_customer_per_alias': 'ALTER TABLE "customer_aliases" ADD CONSTRAINT "one_customer_per_alias" UNIQUE ("business_id", "alias");',
    'one_discount_per_engine_key': 'CREATE UNIQUE INDEX "one_discount_per_engine_key" ON "invoice_discounts" ("invoice_id", "key") WHERE key IS NOT NULL;',
    'one_document_per_number': 'CREATE UNIQUE INDEX "one_document_per_number" ON "invoices" ("business_id", "document_type", "number") WHERE number IS NOT NULL;',
    'one_file_per_revision': 'ALTER TABLE "invoice_files" ADD CONSTRAINT "one_file_per_revision" UNIQUE ("invoice_id", "kind", "revision");',
    'one_ledger_entry_per_number': 'CREATE UNIQUE INDEX "one_ledger_entry_per_number" ON "number_ledger" ("business_id", "document_type", "number") WHERE number IS NOT NULL;',
    'one_line_per_engine_key': 'CREATE UNIQUE INDEX "one_line_per_engine_key" ON "line_items" ("invoice_id", "key") WHERE key IS NOT NULL;',
    'one_live_event_per_id': 'ALTER TABLE "usage_events" ADD CONSTRAINT "one_live_event_per_id" UNIQUE ("business_id", "event_id");',
    'one_metric_per_name': 'ALTER TABLE "usage_metrics" ADD CONSTRAINT "one_metric_per_name" UNIQUE ("business_id", "name");',
    'one_numbering_rule_per_type': 'ALTER TABLE "numbering_rules" ADD CONSTRAINT "one_numbering_rule_per_type" UNIQUE ("business_id", "document_type");',
    'one_phase_per_position': 'ALTER TABLE "schedule_phases" ADD CONSTRAINT "one_phase_per_position" UNIQUE ("schedule_id", "position");',
    'one_plan_per_name': 'ALTER TABLE "plans" ADD CONSTRAINT "one_plan_per_name" UNIQUE ("business_id", "name");',
    'one_plan_version': 'ALTER TABLE "plan_versions" ADD CONSTRAINT "one_plan_version" UNIQUE ("plan_id", "version");',
    'one_product_per_name': 'ALTER TABLE "products" ADD CONSTRAINT "one_product_per_name" UNIQUE ("business_id", "name");',
    'one_request_per_idempotency_key': 'ALTER TABLE "idempotency_keys" ADD CONSTRAINT "one_request_per_idempotency_key" UNIQUE ("scope", "key");',
    'one_tax_category_per_name': 'ALTER TABLE "tax_categories" ADD CONSTRAINT "one_tax_category_per_name" UNIQUE ("business_id", "name");',
    'tax_registration_once': 'ALTER TABLE "tax_registrations" ADD CONSTRAINT "tax_registration_once" UNIQUE ("business_id", "country", "number");',
}

MODELS_STATE = (
    "eJztfet32siW779Si/thknVpT2LHSR977r2L2CTNtA0ejHPS53CXKFABOhYlWg/bdE//71"
    "O79EBPUAHCklL5EGSpdkn6Valqv/efjamha8ZJa6n9SlaNC/Rng+IFYQfRC03UwMtlcBr+"
    "tvFY5w3xUlMeycrijcaWbeKJzc5PsW4Rdkol1sTUlrZmUGjdQqwtsufYRs/YQtbceKbIoB"
    "NygkZLk0y1lxHSLKTZFjIJVuEmaExmGqUanV2iEaNW5tiaj1gfBN3/0vrp9PwjMqb8z+e5"
    "oZMTeBDVmLAnYSRHvKdDtd8dotjGjLALJrvzP/8/O61RlbwQy/9z+ahMNaKrEbA1FTrg5x"
    "V7teTnHh461194S3ifsTIxdGdB162XK3tu0KC542jqCdDAtRmhxMQ2UUMDQR1d98bMP+U+"
    "MTthmw4JHlVdn1DJFDs6DGfjP6YOncAoIndmLAyV6NYJf2brhJJnRVP/r/eoITJF6fYGyn"
    "17oCiNxGyAR4oNlndqYlCYSRq1Abg//3L7XQPEzzbgBle/tPpvzj6+5ZAYlj0z+UUOX+Mv"
    "Toht7JLyQVijzn8TuF/NsZmOu98+hjx70F0w90+sQV9/Mj58PkAFQNpY4BdFJ3Rmz9mf79"
    "+924Dxt1afw8xacZwN9o27H3/Xu3TqXgO81/ia7MtIx7dNnQXHuMOeCbMvMYG1T1tmrBut"
    "69tO9wLxnyH90um2ulftC+QdDOl966Z9f4H4z5D2261rpde9+e0CBYfxtSrPWJ3mGarT7J"
    "E6TQyUuwiKfAprijIP0I4fw+EB9ncQEYjDNIcBefsqfzSIP37IAfHHD5kQw6UoxORlqbGl"
    "X2FPlQD5moGUDnKUKgYz2ziIrS3ICRzkANyDsyyTegPC161BO75YkyfjkagKttPxAyDSMY"
    "xSbsIQDmqF46Bz274ftG7voPuFZf2u++jClVN+dhU7++ZjbFYHnaC/dwa/IPgT/aPXbcc5"
    "mqDd4B8NeCbs2IZCjWcFq2FM/NP+qcgo69iyFcfaaZzjtHKkyzzSEybK2DuNc5TyAKNcut"
    "0epLwe1VfeDKzIsHsfS2LUQaqcPoYkHDgxxpPHZ2yqSuKKcWpktU1eWpwu4mcwxTM+ZgAu"
    "PKanKWDC4ZNmpyoR/EvNTWqEcKOtaoQeJWgyx3QGMrwrm0+MJ2JaXCYn1DZXCFOV/wWXmT"
    "w/NUzCZPwmsgxXF2DjxZLAROEaASupNyjqJtsVBX821qA3LGf8LzKx3U+QtfP/dtUAFmF9"
    "gQQFXTB2hs0li4EUjJc3FN6X4H/GDd6Ygcz/+EsqJkqlmAjGNIH9Z23WoXY6+mGq2Biwx6"
    "3iOj2Dh/jpb6enZ2efTt+dffz5/MOnT+c/v/uZteVPnLz0acOIfO587XQH0bUZTkQZYfEN"
    "s7YbZUU2xlz8ENtODFNE/g4IaqnhyKfi2KTjSCg5MF+FBSHWUiXvOmB8ngfi82yEzxMAxx"
    "mBvDDH6STYAmCLcUBRqkNyQuXdCrYyOmtQXQY5Ceh/3ve66YCuKeL7qzax0X8jXbPysDbV"
    "UTQAFJE91Z+kb25b3+Pz9+qm9zkOO3TwOb40T22Ssvllwx4QSNR3R53JYk+a4VjCqv8EYQ"
    "1X7MNbAERRluAKgDt2LI0SyxLcD2NkckNksCb0dUmUkxB/YbugNqO/klXCbh4D1dWCfA71"
    "VE1k12fXO4mJnwMlVXxuMQhUohObg9Bn8mK/czVwVVuvpgz9heCoPi3lcjOHUlSZs5Y5Pa"
    "z+Picm4TrJyZyhB35KBiXIRwvBxFGtS6Qbk0eioue5phOEqafP1CzEnoawkVeTCtHDdr2H"
    "v1T5VqNXta1LLeS7orbVV1FBlp+TaRSlUC+Cj9nLQJZnc+5RMjDYf8VvzWVYZorYmPfZbD"
    "9j+tiaTAyHP1B8rw1f3bTVjlk7BbsNhXbaiWPZxgKsgkvMNjn6ZGgTYvl748QxTbYcri7R"
    "SCU21nRrhLC3iS4Z2mzokWk8W00E+6mpErOJ2OgTHQ2d0/d/O0VPWHdSfJqPfG/p21wxE6"
    "I/9iLbSJimhkLxWY695CxzKzmLS8S2Zme5N6fDGxDUENtC/Me9RUtEbxki2UtzuRtTtF5H"
    "xo6m2xq1TuB+r7F0FKLQ1NgmKTLj/fY7TfiSKY9ja0kexvQsmzE9SyrYtIkItF7z+iH7/n"
    "2eheR99jryPo6s9ITMhr5enpBVU1hXQ0dUQX11TaTiY6mrA/BTxOfQuGTLzl4jkjsIWCcz"
    "rINeWLO9yFzNshwmujK8nQU7n+KOm4tqSId0xFYJcIMdobnB3p7xfJS8b/Kf0yaaMOImMs"
    "mMPUwTwXzH+hUT+LgrLxf/zRV607nvobP3Hz/+9B5hfTnHP52+PUEtZLFGY+NlrfLWtSdi"
    "Del4xcOHIbB45LVhwrKKV6MmqMEnc1CDG0uY1oaJFgYjYrKmCSN3ySmDN+AS+gKboEDHFr"
    "KJZZ+gkW7MDB6kjNFd9yvI62NskY8fpHBeReFcBh4X64nI1wlFFOUolcRaBGu2li3Esfap"
    "6ifFFAI17FlwS3i0VLY2G+8U0vqBXogSyuMlRJRQIZJyKKHgtrVRQpEF1nSRuR8Q1G/Gn+"
    "VKVXC2IVfBWUo2CAaS0MYZENQP4MP7lT+TsaXZQviGSOqHcCE7JajjlD8Ep3GE6IiuFA+D"
    "q6LW5qK9Qr0HVnaxNqbRHhP1++vjoH5gs6OO6czBMzHJJkRzRIgJPQ7C7/OxfRu4vsQWiJ"
    "dp8RIbtkCf4Ijwtj5UF94V6LoUm5gLS1HxKoW9znQwTCc+nqvhWcG+hqfvP3z68PPZxw+B"
    "i2FwZpNnYdKLcGxiqgJwYnGvMbIjTuj/9WH64SM5P86s3oSlP6k/Zc7pT4ll2ZgZSZQH5C"
    "VjFvvt68DQbbIatr8PNkuAgdHwptf96jePi4VRrKcG+/yneKHpQgxHjOyIE5utZe7uUFEd"
    "yNQw2AuwFfclxYS+CfAIWR2melw6zCcebpIPE2BrluJZkJJYfzYMnWCaYZ2JEMbQHjPKou"
    "Z3cOa4a8vnXu8msrZ87sQXj4fbz2022zn8rJHmWluTW2XEZJeEPTt/YILwR04hiM3JXHva"
    "ydMmRipTy5U5lYp0qMreH+rlUCUQORPNA+NncottXx7ll1/7RMcZuV+SOeMqNgeyHIKiwl"
    "k83GRnpGIBLnUEy2ZMV9iCuR9gA/zSD3VWV9CWOt4TqDsd1xcdEyKl9oMHuqgvPobqTPZc"
    "mu7cTuqKURB9txdIV14vdUdJwbqGrT2/OR+sFvRVV8T8OM69kOq4ndQVI+osxmxOcbZn3y"
    "+wy/u6cruqOWA6UWdppi1huG54R23wlq43ZKwbxXT0PT/Hrt9X39Fr+1GONV134dqT8/zs"
    "dtR3ast/WpM5UfeeVR5O915ndQUL5L8Je6eZYWp7IsaEvyu3p9ouW1xaZu+0v5ScT2ddSZ"
    "DY2xPFsVIdaQRQumHdPPi91BEny1ky9oqoRFXIE9lXV3Uf9NaGzuoKGp9Xh8CLT60fAKoF"
    "YV1NDoDVLe+oTmAJhX0mlfA8c2A2rn7mqtz6eD9lYSWtb5unIviHHAApP2L2i5Hrq60KUr"
    "tFFHMQsqOKfYy2RhYrMDh5o4spj8OFUZniCfEL9fpdXSAMiSptbYIG7MUGrBmaQqLKIKi2"
    "ifASmzYakwl2LN4BhOha2h9pxYWLvptMk1nuYF4YzSS62Z5/fvtaBJgew/VPwAid3Cxl+s"
    "ayp2+Mm2OTu0WKwTZzw0g1FefJSMEIkavwiy/hPDsipFP0c0NAogg3f8TbC/StNUCa2kQW"
    "1onFe2EizgJKwN3bxCEm63PB+hw6p+9OPyZ3j+PdV2aJqFiWCG/ck9BvyOC4JqnF9hILFc"
    "wTKJgdJpgWTi9Wr2pNUT9f5sNH+fBUsiLwBgQ1nLuHDyR2Nw0RfNcUEuAcAGuW8oTTC4Bt"
    "88Nf00k3fAE3fOlYnD3Z6+VYLDM1ykyNdRKAj5WpkbvkJiVk31M3UywOnIHziMImcSwgbC"
    "Iods5OExVZxAb51HWbTcvNmI9ICqEVE0JlqsKCiybLmLldZnSZeBwfExkzJ1lbydpK1rbO"
    "rO0adY/L2z/C7JvbUQUXrsP47IgLAG7gWboUEASlbRQFlHX423aBoEeJy8IDL48R0Ps8fh"
    "M9a/acW61+d7Cbl53BwTtk/P94hTzQkxLDwXqVIkXFRAp/TJPYt1/YCF+TibbAevoYhGnj"
    "rJBLd+LR14rd7T7cttnSHNWfco+JWGI1w9LsVKNWdjq1EMnxkqgVyU4eOI0aXy+9lUmQj0"
    "shlbxcDF3YAkRhDdFIPDfyxuEZuD9/fHB2rYwscspHm8EmJ+bxARA+XE6BUmIb+nLLplb3"
    "J3Y6Xx2a9ps567BctJ23Hsw9LtgKscFT01hwz6+FAZlO2eElooR1jCZzTGdQGGhqE148KE"
    "UVf5guJVddMa46c5HP5PxCFJLxk94IQlDXV2XLF/Ed2HzJjuZkRw/DhlYW0Hz8597q2UPk"
    "twqrEyu2QOUK+FvOsUWUQyAFHeWFqpxap+MqsbMU2NuV17vorX9aGuy9oN4msMNuTrJLpC"
    "0WDu+XMcMTAmF6XhYN5FiMd4ZIirHjUkE8HjwpLxHqmt0ZpBt02kXeUXLmFePMpQtNsS40"
    "uxQfep2iQ0fD+cA1h/hHmA5vmzqLBNcWgTogLjPODSZMKCA9XCD/aEi/dL63ry8Q/xnSu3"
    "Zfeeh2BhfIP2LnWle/tr4yIu9gSL/1bh6gF/d3SL/2W9cPTKxh/QSH8X0j35eT68PZ8N0k"
    "aqTx+jn/stJ0Btm1LTlVmlRbfGXL1xF2CqlhOTUJe+/MNWv7RxXpoHIf1m2vO/jl5rcL5B"
    "0M6X89tPqDdh/OBYdD+kvr5ovyW7vFz4f+GFL/pPtbkg9KW8DtdxzRNXWph7PTVVrX31rd"
    "Kzag6+MhheN+n43GvXvePS7HwEgfW+ljKxW2dVXYSh/bIvwy3IxsgphGiPZAdPsaWT1APS"
    "2QsKtLmEpOUukIflRH8JQJfADzzSGrQpQR2+hHmwPaRZC1cj9kxVJglnKV3QpuZI/Zx0AW"
    "dYOXVrLMTMmwTuwF0Q3roWOTRWWlozKaESszlwq1I7o7SZolMdhjNtgS1yWOcmWIm7P3R5"
    "ahqydoxGC32cuqZIQ0C2H00P339lUb9cnEWCwIVflIo9N3CNpcoquPp9BuyFYsMmykxc8f"
    "uHdpJZRWwuosHkewEoafTADmGFn98r4VUsM6WL9EoI4QHbE6O1s9i1oqCrXKSrW2VGtLtb"
    "ZUa0u1dn4tbKiS1EoQ2RRSqeKW6tjXUseGp+P+CIuVRSvl5N2KccoH/MoO9nVT9YTn58w0"
    "nOVh9IZfoavK8qBH1YgFxaSTKrFwnelMnVikpHUepdjEWCwxXSF7jm3QQUEJUKKeoJaqso"
    "0C3Nrn+InwXC7WHC95tpeRv56fYLfV6JK/BloQTEGNha1IIYR0hdkR77xdmfZnYz0+8cXc"
    "19Swv4CKvCzhzjxG2OvIGyhvGvkfQYM3ZiPA//hL6uukvq4sS9sR9HU6mWFdEUU5SlU/bV"
    "0hUIfr5aQKRZsrYsRI6wf6+1ygv98A+vsk6H6tbG8jSoKe7YOfQnp8b/zQmj52NN3WqHUC"
    "t32NZbwQH322Q2lPhIkKO4xQGu1eQ1Sy7+PYYwGiG1RRdFJGIad7faSHI1oXBq3vXsSPgJ"
    "c9J7pA/GdI2Y/S/t6+vRvwU97xkPbb39r9+7YC6H6F9rETcab5lcIiWPcMngV/OcUkODXi"
    "KHuLyaKv3z5TiCnuVaIjSw3zgc1wOqYzJ7WO/KZKV2ua+gF8+FJiS7yCtFWKG7Oo4lXKPp"
    "Cd4TKVeKeUR2WD/dCpLh1zwp3ZDFMVKy2WpKzjtC5ADJBGfGnEl0Z8acSXRnyBUCpswn4u"
    "GEkVJpKGe2m4f7U4Kj4R98c2bM+r4pzdHkYV/mL3sNQzLklXWVdJyAVs0QdFuxxm6Agbqm"
    "uMe9/PXO9D1IK+KsiH5AIK6pBgL2hkb6Su3M7qihVo7jT1MFAN8EtHrStQGn0y9vYm6rid"
    "1BUjP1fifiB9dk1n915ndQWLoUAUx0rVSoo4YLFuHvxe6ogTh0ghT4TuuaJzlNpPpIpaxN"
    "f0U3N5hWxntYCX2OqxpoRYmDyOazy7Kvcd45MAuZMAzTTPZ8zv9xK544Q0GnENS3NJO0if"
    "MnKzYp5g2J+jeZXlAYH0BcvnoCTVaEWo0YKVUwzVGJlEVerSXk2XNglpZY6mTasourHvtk"
    "zlt+L6kGx+MKQx2c4RhnU1eVjCJTEtxpgw9i3KrLHpYhG3Ju3IJBPC2DlLYQPjgFuBNUKM"
    "UUO+CA/VackCa3oaf3j4G0hmsWLMogwbKJZV5J+GCMABQQ0RPsvlzXm2wZ3zLOnPmVygUj"
    "QnhqETTLNiBtI6iME/Zj0Uhb+/0Bx30fjc691E3BY+dwYx2B9uP7f7b97z0VjXeU6pTCc5"
    "9+I5d8lb1oq3dA1I2ZxlYGDazleG7Fq58sbhF/ZMizExIQQ1zPk1oVoUZZMBOWx43apPXs"
    "RIaoq4nTuSbGLF2MSJ4VA7LbHDBqf9NUkNWZnTPKxiNqOYdNofZ1U0yvLYH5e/itGO2J7n"
    "CzvZEHUSh9ddpYTknIBCApwDYM1SnnC6C+RG3jtCd0SWOzgjeW7Jc0ueu+Y8d0cli6VhQw"
    "ghG7BGkumONdjEdWvrpsojWeXkuv8ORniMGAFaYJVcoJE1MZZuOuWwxf3fLKSpTWSYaNgY"
    "Nnjp1WcgZZu9QWesrYGoQUmSGy/iBpJLrxiXzodchMsJCGrI5Jx9zKNrjAfjhFSNH+NMzi"
    "MREoC85jWEtqCsL+xNLVuZY2suAnOcroZ4f/yQA+6PHzLRhktRsC1n/C8iXP0pSlUs7/ga"
    "Lof7OrDImMofJKYyITK8Dlvredin8LNr3/tsRjbk5J9DbUx9iz/wjmy+qprNOEWb+4wyhh"
    "E0wFPDMREktSFp6mLBDoZ0SP8+13R23XaLjqgmntpNNNIsi3GlBh0hTFU0Uv0/TMLxQQ7V"
    "GaPLCDz3Botw/4bFJZpqFOvaH1DYZKq9gO+CYc/ZnUaQwYrxuX6PbrYk94Tf6zN/FtbPCv"
    "hF3XiO+UyMLKLrxPS6GDsrfmx6CR8pXlpzw7a4N+6Qhh7Exo/sbdGI3RByMI7QzDSeLdf5"
    "gkDOJjSZYzrj+HgYsNZsZ2DsvJtCYoTmBpstLh/PHsO2dcb3U0LYuTGxmMBiDSk8Ba+cdI"
    "EWGtUWzsK7B6ci2NQ10NP7Th2ePp8hqBkqwjp8vvxJTDYRD5CD0je1uotcM74C7pmaEhZl"
    "gXuv8zC95lP40/r4d1Zf6b62YWNdYdPRMA9/cz8+x7u5n6MO9lCZ9rQ+Im9iUiXFhu3J2B"
    "KdHDEfW6f7rde5agui7pNBcXN+MKRX/fZ1ZwBE7Gzoj/hOnE/AyyXfCWRds9jWPtl5gNbU"
    "ZZbuGvdXv7SvH24Y/v7RkDKmU+l9+XKBvIMhvW33v7Im/IcNW6/fb18NOr0uG7XgeEhvGG"
    "urPNy3oOn6uCSDuVfqw1dJe3jdb30ZiH5knOgC8Z8h/dLptm4uEP8Z0vt2l12C/4eUfYHX"
    "kO/Q/S3HGPlZxvYbq2QvRxyzh+5dqyOcq9KlukDu75DetfqDTuvm5jfFPR/9G667Z+H4oX"
    "vVu7mBT/AzfMWRP8sxrEe3ZJcsOLRoQ/arpKcsnbamyPyUEU48gTLoyTKi52J0m7Rk1ZvX"
    "GzAGJVfC3WItK+bFL0zzI2OnCiOnStxCrMBr5zwt3WJ56KSnXOcGHJeZYUfIgDhG90PPVR"
    "cLQlN0MlsR9Kh+aPxk4t1jJ941yZQAFynkvxEhkkDnAnpBFkYS4wF5ydi6/PZ1gHeT2bX9"
    "netHsutkBFbXm173q988XjyjBLnoS8cgFJyMnkeMCpWDWVPIIjC7F4HxjMYiwIdIJPJ7l0"
    "ISBD9KJfHfHX/X1UEE+zWFxH2PFQe8SoTWG59Aor476pql2MRKkcW3RTb5VDKuSSCuyXLG"
    "Mb+QKOi3cPqBaraV6aMaoz+eluldURzkXiqmz52vSZhVzeIBurvCnKSXMKfATMnOCEdIJb"
    "gp4ELegx3BjZBKcNPA3WcRlivwdoCXWFN3xTdKK+FNgdf1MCc7Q5yklzCnwBx2RBdSQcXo"
    "ZMHog8stz9ik7HmEhiVMU44hgfvVZkjm2FKyh2WjPBknlUKlgFDpBdckIc90WAhRHG/df1"
    "/KdT9lb8X6xNF3jXWME8tCoWUuFOqFqu001HFaOdJlHuknQ1N3GuYIoRzjso+xYhJspW2G"
    "2Tb5GFkdXCHijuT5PMk3uZInfcllPoAfJB9ApIbXUt1x1KOUctTLMuopK2uiclsVSgKVZd"
    "cUSalimCaZ2KKwxshkee1YjJNMHXl4VGMJB/KiGiOTU7WK1ateY2WV5ateFd186U7TFogD"
    "TF7hqsGlXBu2YhxbG/PMYG/j3x/j/OWrq4ltjEUSTtebwJxn0knAXkjB8JKpErIgT3W4Og"
    "hG115nNdq9YkrnfQure0B90XItj5UEycYvhwFpgF/qihFPebcXRjesh45NFnVFaGYazvIw"
    "EH2FruqKk5tGRdGJOktjkAXg6vKebnhHbb9ETg13vImOtTSnIAGoPEb3CnqqKUpgCVccC8"
    "+IAtFhJK2CisCnyHp7sLzoyVqjJWGKwQSserGJhgOuMzPhcJgv3ZZ4WIlwxHkK1/kEyKA8"
    "O62ftvGC15djSGtUg9ZNnoNXo2iEF+sYhZGb6laz3ZS7yJhO0ZulYTGSJ/I2rb5dofeD/M"
    "ajiQF+RiPuVOfW6XBT7EIdD8hgfMeksPb6OUwmDU+IdYlGE7z076J5mX/Zr06mtpsnGNIb"
    "q2vCZyjoPKQWMZ8gAbOX1ndMZhhyL7PHj2cAPmHvouvGhH9GVlBFxK/qZxKLTeoL6Mh/4j"
    "f8Wd9Ccmc4C7UBOWsxpG/ufmndt5t+psq3TXazyRz9CbVK/pvNXYJtQPV/wzfYdIk66v9j"
    "oHIwuZ/uX7IeSRWTs26oR5IjTWQVapM0+Ky/cD/UIeUznf0FP0Maz9EaX2LyOCYcPl2AYW"
    "ozLcP7Y/uorKlLPSzt7tdOlyHv/rKBaffvIcOq+1uOgThiOZmS8TCx/IK5fG/ONvjenCV9"
    "b5Y8CZEgxBGi+gF9+GyZj1pahq18K4lPW+p1hK0XVzzRr3cAWYC/Q6pf/rPLOnL4lLBPWH"
    "dSdtn2C2Onr8lEW2A9w6vPJ4y7GrlEJx5xeYbjEOxM9+G2zTZr6HwdMcCzGcXzcYk6Se7p"
    "H1k2DI9Q8ssVf5IYZ8cnrSlkdBL0fNDopECoTI7I1mjJMOlOATNl2zkPHyoZVg6IIxynlt"
    "GoaRCvdRYiq0qMTC4tB19aXL2XUARemEQmCk6JwtMsxSQLtiHuUHQ9RCgDSQUCSX3dtaA+"
    "MUIlHWc3+nhqazegY3lwlRPWrS5c0WlVqoLrIe+bTGOR75uz1VAUeAPlMRJBY9cG4lrswQ"
    "zi2W2ayLINOGGwacNtNhQqLCKQKZ5NzbYJTTMDHaBHabmomOWi/oqt6y8XiP1XDlW4SZ40"
    "wQQNYRKZoSGRRXGOT88/imiv1hRlnrc7aq8KKKCu/ZHComTOVr+5FGRSJuuCqBp2MRGYsF"
    "GqGk7aQqofLDHrWwBlv30N8S3E7rjAKlGgsLbQVA4T1c/uWMhElskVMtGvblg9PyUVLruM"
    "rFS47A1r9RUuEMmTqW/xwny2qluCuKLt6hbWJWhGDErQm8CRs4lg5N+6npwXaGIslo7NdS"
    "Tch5QSG+GpTczAPdViFOxX9fQoSR1McbeRipmKKWaC4d9VOxPpoMxcbYNtnd3rVv/6AvlH"
    "Q/qPdr+n9NnGzM6uj4e0/b3NttkL5P4Oab/9rd2/byuANFSQj/4NrqmDfku56t3ePnQ7g9"
    "/ARTVyAnq86/V5j/A7pL2HgdL7otxf9e5Yf+G/hvS+ddO+Vwat7+xR/cNdFEuH940ycVqR"
    "4e2uUT6d9IxKekaxVyO6iHgTEByxdnxRq1rRHpVHdzsrteRYSFo+xt/Au+9ROiJKLnV6dS"
    "nPUS18pU9NAT41Ut0g1Q1S3dDYom4IkmIklQ3hfBmZqgZIy6EwDnORU8/QY5L/7w6mtmav"
    "0NB59079xKV/9H+8KFGkUUtTCcKuOiCpQhDugcfnPpJVEPvqViz5NwuxVm43xpRfgJe5QH"
    "6uqiYau0kLkMrjWZcmG8ImiobeNrm6wqBcjcHvh3gwxuWQAtBMXDfZg7C2jLNjd4Q7nKCR"
    "VzOFt7TWgb/rh0MW1lSkY4v1OgIfFFNT2cOOeBN3ZINu0Rxb7Kls9qIt5LkD+t3ovC8bQw"
    "wyUCyw+Ygsg3WDIQjZz+APigXVIBaiho3GgDREO8MEYw/rhgUrHEFbY418HQs8zJDyxCy+"
    "UodjxN7TpWkGYcagrDHRiF9WYJqNWMfRynPB8Oju4FisC+6tA344q0D3A8ASez3YQ+f09P"
    "3p+jIaBSzHiEd3B/3AH3yEWOesDQzDy1Jn3wW8/gjNDQA1Mj8smywtqV2qonZJxsbK2NjX"
    "5miLt1Gvl2YRjKNUEmoZhlwapVnATAnN5zCRRHk7yms2TGgyR6jqh3MhgbEZKvbsCLYsFb"
    "ss9C4QpCY6tfea1KXTpBWveA8/mQDMMbL6LSGFgO0rO3axfoZppQU0JTeEtCofHFP2KjaD"
    "ShVagSNER7QuX308PY6B+SyPSJItkMQXhaqmICitBSnT8Lm/n1K8kzJzGdJX6QC+SjDiu+"
    "4sYVq5uyR3F8BH2G8pQiR9l7YqCPgkFPZfilJJ7j6fKBUxgolv5Ul6mU+oFi5MFQLXM4kr"
    "jAEyM4K4MoJp44SbYriqt3xswBFCsjJQJGkJC7ZjSFJzFfxQCEo/usP70a2dT0S02FEqmY"
    "bt4BruiAeRyMgkCMsxOHDb2gyOzOf2CvncLMUwl3NMdwE9TClRF0A95EEntAhFyeQSdPAl"
    "SCZVyOaQ2AuqPaqvGkFZqiokWfA48405Frh7q2DIQ5hGBjzIIJKiMXXdiMQQDdPsgWd1hF"
    "sBPEE9NWHvPDPMlSCsKaQSXRnydLyQp8TetT+wBZSwLSO84V07B7h8Ad0f3Dsz35wt51Kw"
    "FdTwNpMD1PDyuT+2A/xyFeqsngin7DhljIZ0F4/skMhgcdkeF6msy3LnSXq9NA3VmUAMI8"
    "KxUMMTtD2KUbMv+SvF4w4zYimPcD8ZOScj5+BCubycZORcmXeTI4RzyQiBYuNe3C1E3CMg"
    "TvdDm7NdLAT9AaJUPzR+0h1AugNId4CNIyPdAaQ7QB0N05Yztg0b67s6fSbppedniuenNJ"
    "AVYSDjKhlhE1mYSppxpBnndcw43jw8hK0h6KiSMzaHtSH8xQqrwUM5JiADWwpr4ZF9+bVP"
    "9Cxfq2Sqv4oJOFlo/1WgmeA/jXEjaRyAs80NJoF/GWMRM8BCs4ibp28EdQhHyHSohaC2EB"
    "ot8Uo3sDpqInaZ8Y+W7RZC8DT2C/xILMjg56bk41010dx4dktaTm1CEbYeiZphETjKrSEt"
    "49/nUJGz/9Dtdrpfm2gE/RHFeGYz0E/Ix7pyqK3p3kVV4X+NLhHmd/ee08QUGY6NxkQ36A"
    "xSFKLnucHvaXtPlNMa8WdjPQcabIly1SQMAIXXoGhAc/KyZFuNxauMez14U8Gbo/7X1eCN"
    "2WjzP/g6mdZ7+M32uoE0pZTKlJJdezRDhV+BeqM7KpkPH6N6RPPIDtO54tp7d5EXUSSFSK"
    "QK6eAqpGCr2MUmGxAfMfL9rt29Znu6IP4+GRhi+cGQeszBhc8lDOl1Dyy38P+Qfml1biAr"
    "hfsb52Zex26LbcZJL+0UjjzT7BAm+dH1TEkl05r5SiC6OZQhQljDSIaKRC74mGwMXYjwwI"
    "LjHKc9wFCXU6dQn5F2hTwRBi5GVj8/l0KK60IJAYWYZpoNZMAkxwysI1R1gHrTBwRJhjYy"
    "bMH3c9PrfvWbx7k4GX8n4++mGtWs+U7DHiOVW1jZtrCEOelVPNS7zmJMzCvI+MTVl3EldP"
    "R6c4M6mvKWysRtmrdMMK/H+2IjlxpcwMFtnE0wJnheopHnfOb7jQ8bw4bnGu7dx1XXUq6Z"
    "ZQNCbCulSHBBN5Gu6BXTn7L7OpA008UwlVfcrv1IdFJm7SqTfr/1OldtSI3JD4b0qt++7g"
    "yAiJ0N/bGLsuPwqS7X36IILx+lql1CxsPrlGA5TAL8WZtlqpR8iuOpk94Xha2rTvrb6enZ"
    "2afTd2cffz7/8OnT+c/vAr1S8lIOR6YI9kml09ixwKxuCbrhxMiK9W0qC/+2uyOOD1cSYl"
    "F3kc+hnqqJ7FaHkdjcKlPgpMt23hB1RtiWbJurTNY03CYHe6rz5vmYU6gM6bGMbxg7aD1q"
    "yyVRwTdgRt5GuUiEqcoLAk7ZNDlBt5g6WPeILTTHT6wnw2cn02tQFnYnQR+F2KxIsjuRvd"
    "a7kfQykFyy5JIll1wvLnmyVnvkZ5RDRDvxyiVTs70Ot8wNBjvBH6eUY7DrGLg8hcgCs6ao"
    "g4mnaIez6R4uOD5tqXfVL51u6+YC8Z8hZRvrNbjWuL9Dev9r5+4OTngHu+ysh1/yxatUyA"
    "oVghUqmMyVZj3ORjggKPNsL5O7JWZC2IzuZDaMkdbQXFx1u2F4oJ8MTd1pmCOE0jZcgTEe"
    "C4l6EaL67UuFrJpSQ1/HnMfb53E1Irql0eOYRo+UCbw/uvmDu0s5aQ8T2/2K5iT2jn2H45"
    "tuSvKvN7eakVhLxWRNc3o5/WI8I4z8mRcYayCkFWYIGHh8ffklmszB6gMhp85kjnQM/kdr"
    "Cn2VtB4dvnvp2SRtNrsyjtJmk26zWWRWMN8+MovjFzJvPQx6t62BW0FXZFwCwgsUHA7pba"
    "v7AMpA97ccI7I0yVR7EbKgBRRl/jR2FqoODbBFlpjBIabtixAdccL/dBwr5VkOkM+yM8/G"
    "IV4RnIHu9lXFpz0iyF1PSSKyoHR5fG6Xx+f+xv5dIPgfjuGoHGaDhUFZz4lx2JiNL6CRif"
    "gEEvEtsarCUySwzs7BuqaQsdCJWGgIZ9h1AQmIj7mCtL+1+8JLCBCxNQR+2MLRbvVvYPHg"
    "v4w36XUHv8AJ76AcS0oV1JFSdVaQ6qyM6p0Suwt/1nSdveKVjrVFI6neiVxubtDujN2Gyg"
    "Ra5g5hwzb4507mRHV0KGji9YLAfobmmJ0ghPKzRL3g2c2a6JlR8XiyMZkYC2KBkgaqong6"
    "NPQGLDhN5CLcRAtizsjbtNC2490cEqyNJpB6m43BiOffsXhX6JndZsJ2DDY0vPCL+gSfCn"
    "xoS/YEhFd56rAOeRb+JiJUhWmi4hU4LOvTn4wloeyq4cbZYU8rxZo1h3SJHYsgw0S8K099"
    "hSYmUcEJmrywsdFXicc4QSP2lwJJUFYjZBNdt1i/HBN+jzlWETXsOSBlG8GLT01jAXqzIX"
    "2eG+xuqomnbr8uFqxfCDRGmCIoOatNNBsN+axBeMY+nWEDQXQgGpnEyyGB7ZHUqFVRo+Yv"
    "BX5hg6R1PWP/jdHtWTChbCqDDWCnVEzwV4skgNmJv8I05cj8VavM/sGyKCitRuikxCogsX"
    "JmYrfUHRFK6YtVaj+d0JYvOs4xUumPVeZxlv4sB3cR8sUXQUxjZFLVsVHV4aN1AFWHy+Le"
    "hzqsJL5bNR6xCSZ9hX4EXyFvdvcd2sjUJMHFZg49EuS5z6dFggjwJbYsBNJP2JuHqyu8HG"
    "4IlDYrTyth+yoP1SGXbsA3r5P7jDDPcj8ziMWDxS3HfNKeCKQzMrE1T48+P+K994tH5zok"
    "l1WSMee10bYw4dKYiqhZAoIfWr/Cv0ZL8T5RAZtoklCaRuNy+xRrumOmVcLJhDVMIgFN1N"
    "BbL92pX3q2gByllIqQUgvIMmnpjzHO0kFBOiiUSqYsv4NCoDLJlCzDSpWt4qWvn8gpY3I7"
    "vMVT20JsyMSxbGMB+XB5WTNYWBOi4XYS7hVAKIOH8uy55GWis3F4ggpua1voasQBQQuCqc"
    "V9Ddg53+2A7+6sOaSYVHwarzu4TrCpa8SyI74NQ8qFUNaEGkxIdS0laEXssCOBT8DkcMT2"
    "FtXzV9C44IrGK/5SfFIfRjK1HT4UsRc5ZI232D15F00uh0ppuDbSsD+qeV3m/fa1DEooIN"
    "J7/aXu4vW6pj6i2+t1v/VlIDiLXaILxH+GNFkLq3U16HxrXyD3d0jvH+7hGk/K4x8O6VWr"
    "e9W+4WWxgkN2tnd7d9Me8LP+YXz7eJ2ok4ljmoROhPIlhGlq+BUdOOiEb9hKWpqkbIVdmO"
    "aH1tm5vJIIdGuKPYGrjjCcgluImRTQyMWoapQN8GBquSVeuVG/xFxYAJSIxjOdWMKcArNj"
    "Tua85JipiqVVTFLWL6NPIcXKFmRhJIHOLlPmt68DvJs0jUUUKOOqQs2ynBTJZaNjaZRQep"
    "aKxEKyZ7CVP4hpKDpoBQSRTyOX+AvgH9fzCPB0KaQ/MnMny0q+zqoNBuvdLHVhQmmnK7Od"
    "7omYoBEWYOpDFLUp93QwPl5WYs2Gur6VWKWxuwjHf9+eKIhqjEyiKl0IXi07qD8X90f3Kt"
    "RTPdGNfbfCDhqJOIs0idej/PJrn+jYTmdjDh9j8RrcaQLvZNjpfgDF82ZUjB3JBRPPL7Ef"
    "TL7Pzh10VVucQAN9IJygq7riBLlLFMdKTXoggNUN6+bB76UuOBXoYMfn1LVm8VikRtK9Ln"
    "q9ucG5jk90RfWa5nStayGfwK3WyTuBdDvcgQ0SSBAVLbkzXRNxZzp+4Xlu6MTLbPM8JxSN"
    "eBu2P1rc+w3eMemUV+TNuDvfE9Ydws9pFC2JOSHU5j1hivCC31hz+wwlHvJdKGS6G+lyVr"
    "EF6wguZ4/s1dLx3e5w5tOWGevGXbt/1e4OwLuMHwzpl8538A7jP/E17HU8w/i6lhyFNiQR"
    "uyYTbYH1DIWoTxhX2rlEJx5xeYbjEKtJ9+G23Xfzf6+NYNyskLBCurtIEtnsLE8Ror3SPJ"
    "VTNksDtJB8Tuy6Zoup98Mkx9PvV8lVh7OAYoxImEYqJDcqJJe+/LefvqwAcbKMSrPwxCpT"
    "SBOH/Vaj2sJJy7kaudzcKm8t3Ja5c64yOYdgy8tEAZIITxsYyD1oDNiD7IIsYj5Bbk+3+v"
    "mlG4cUFn04pRtpxJ+FyTJcfve6Sku6euS7S2lKSlMV2o2PUOCWKyFg0UhzGLqF0w9Us60M"
    "j8MYteSB/IrwscqNlrI0DTM9tchGz8IY5RGdCv3lpbI+hVKaktJUlVcSKU0V7TRjs+11wt"
    "55ZpgrQVhTSGUqUimqHlFUzZrI+2M8wC9Xoc6qOHe3Apzy/ZZOJcBThjQyFALuxeZWdYAr"
    "/Oa1vfLWvPKIK0NfotHvDqa2BsU/vCQiDFveDxPSIenHGy6IQ16TBcNuLbqn1FgpoH8p0F"
    "dMoPeHexfjUZh2b/tRdfjz3OYjyXJLlruEXGEETx1TxYuKEYU1SSpZ7lSNhxCq5kGKKdRm"
    "skoR5nVEmKV5kGz/AVtcU1DNran+s1bbA2DLevu27qyKC+x2gJObTJnkwqiDfFI0TDjQZ0"
    "qHQUWOtdv+dgHxGgpNjv7pZ6DiBSjZ79sReMY+z7XJPOLLChKd5VhL1oqJbVDFwK8UqVle"
    "Ic1LBCUrgZY1D9omRcej3lkKlRUTKmUaNZlG7ei4yVpbstZWGVmYfLW2Xpd94aLPBvbFF4"
    "1ysC9BNF0e/TZrQWzGK/j5sn124Vmz50GgTxCxxBkH358OaKBQtvFML1F6nu4UhXfxN5TM"
    "SsWYFammPbya9qhugiXjWo6T5lvy15K/lvx1Cfg/yV9XnL8OFR0Mh8bHnILzJzhIBORXcz"
    "XdnAwiHNWyH1KhSJo6ArX299kPpgMaUsoBUoFibdhhLinUxtzpMkXakEuall+ihZB2kBQt"
    "Z7nUV8gv5cQ6A8W3rj0yKsthEii20LBxz9Zwlb2uH01lDRuQjWIIQQiP7I80EbaAO0iZtW"
    "IyqwzDKja/PjYnc+1pp1yoMVKZQbjMGYRlytvsr0ymvI0NuUx5K5OzlrO+a1jcMFRnsq8E"
    "63ZS2a1pSx7DjIIiAikMWQ8dm+SRWasI0GvI9lXECV5nP5CYKNqvtMr92GI9RytVpPdx3C"
    "jOByOWLxELNG9GM0VCVko/Ts2Nm+JqPvbHG7AVm2TG6N+6VaRH/3xi4jhbqk1j0UTuMWur"
    "6W9H6alXCrwfZL/sEmhFVA1CueAuOp4QZLCtFzkWUS9Y50wY5k8B7nxu9Jeh87CvXapIp8"
    "T0eQ8Ph+tnlQWe66OYCA1wXt1EiKSG6onTPNbfbNtvXDHhfvAi8K4p6mdcf59P9bNB8xPH"
    "1waxHup+pkO8PaVppIMjltFmInH3utW/FlwuAroL5B8N6T/a/Z7Sb/ES2OvjIW1/bzOx+w"
    "K5v0Pab39r9+/bCoD5tX2Bon8Paac76LeUq97t7UO3M/jtAsVOQI93vT7vEX6HtPcwUHpf"
    "lPur3h3rL/zXkN63btr3yqD1nT2qfxjfRvN5ZORyyBDIvmp6vEd0vmyPn/XpZO7VZPAsez"
    "Wii6xzAUENN5HzPFP2PHvKnienLMGW6D7iU9RvHznPZUM432BDOE/aEEIMbgLmbF+jKNUP"
    "7agVkmDEEQzIfmSXLWneyF4ApHlDmjcqmZysbF+StB4VC2wBpf1eMz9ZSadv1TOUrctqJd"
    "XjkZJbmQryaH2v7Rpy3qPrfoZNE1xeEJ7axORBUl4BeAQcAnrGUG+JlyRUm26oFbQh0ymZ"
    "8IJLC4OSFRqTKZt54MiWVI8XeTPQjYP63TC1mUax7qU0t9idvGTl7GYzNjUu0YgbD0f8yr"
    "ObIh2eSAVluQF+dTZ+JBYC9t2/Drp01i1BFtZU77ZNCCwb0pF7RfE65QSazRquLMQ296bf"
    "jx9NT8mLjWCYvETqfhAbG2z33TULLZiY5phEPUEjD4WgBBbUxjLJkILu3sXJD8Jnz+41dk"
    "tqseeA/lgfbmy+H+kGd2PD4oB+y0sRbxiPXnEumjune8RKEFu92FpjO3yxDtfUlBaC2lgI"
    "vI9V8eWvvGJdnO6HFo3dFUrhMV0iIMbpJIiqQtLql22FkKRWLvuxACRPbB9QgjiXnMGzMS"
    "oZP5sSPzvVTMtWTDIhO3ohp3ZQQzVORdQ2uZyRdbzfmKfRyyEv9ZD7pWVFDDFhmhraus5y"
    "WGLOMu0wZ3ErjCv37VpQJ04tN6v0gjoZPrXZdV0Cgr1quuzmKrEWqsaOptsatU7gfq8hRx"
    "VS6iWsVRAZkzhdOYYGbluboVlrN3bxLVpTH9GxqHfX7grCz2kuEPw/pJ87NzdKr6t0298H"
    "Sqf7rde5al+gtLNuW3A6cn+HtPO12+vDCe8grhbMtZ/kMe2fZVv2z6TvxPF9J9gnZOi7cc"
    "ExUhl/WWr+Vzoo/IgOCr5RQdRDIUYnyw1Uzu+jLCulAKxhO5QArDEy6U4TK8Hq2hsFQY1S"
    "ye+/cgnaKvL9V9AzqZROM+KuSf6yuT+8V6GeKrnCbkU3tsXkQLfk6QVLOYfz5RdM2dv2B7"
    "mz7qiK+9lWaKPbeQ5kAwlAYrt16Y0JS2VyVrx3lsS0iErUNjgDNFIyz8daNDflng/aKty3"
    "IG+uPop4c8+HjzvWmbzEKXcaDDzrNAiz57Hy6iV6JEubFz/FjqrZKen5DtTpfk50rovFMf"
    "3mPmuzTIePVL4yxXTmzeL9XOaKt5v97fT07OzT6buzjz+ff/j06fznd4EBLXkphyWtGdbC"
    "+Ka1bP+5YGwTY5Ctfw7T1NBkXEiO9YC5wrqGM0w2WyT/gFJing9zd55ymIRnt08lsc6HtT"
    "HhjiS76N5jpDVUvldE2Z7LxrI0DcYf2ZqYM0CUSroCREb7EK4Aezj6SR+/Kn1/IfFEfKgT"
    "xHKwSz3Y0gYndfBlUwTtmVy2QD0Qj+rMUgGFLjY3aH94KKSQ4qdHIVzxiXiaGrbAojc+SE"
    "3vpKa+vXDjGrEFUY5e1OkJGvnSXTisEkoWQ2Mu8MF5hz6yFYIm9UNHvregGilmUIgKVmGu"
    "fx+9EiyX2aqrpPB8nPse6i5Saya1ZmXdMaTWrJaYS62Z1JqVAv86CXJSa7bvkEutmfz+dv"
    "/+sM3edezsFhyQIJZRIGUea6k0q6fjenU+GamKLJEq8tXdgcs5bw/kDvx6it5bwt5z0sjQ"
    "9HpXm1tVvQveML+TH56xr3nGCzG5dXLAG89z0mMzJNWHbxsNpAwcTRmDTUyLK2MxZ+shI9"
    "+fngyw4iV4HGI1EYWuiPrXBcK+e6BbZxwy8vEz5gq5vaG5AZnd0GhmGs5S8fsaDemCZxaE"
    "5/jdwdTWbK8E0JI9NhT0gbD9t1yhzG8r6/pWMTmerOsrVWV1wTq0hqaDvT3hRayLMiPfuO"
    "o9dAcXiP8M6f3D7QVi/w3pQ7fzXw/tC+T+DuktFLBh/w3pDZO97hmJ+xvfhvKNW65hEyhl"
    "w/eOYNsR+UiSlPXLdVHIdxLd6UUgT1JKyHNB7nFuIprdEEk51Lq1SlmFzcl8R7VujFRq+s"
    "qs6ZP5XrKXvRrne6mAfrca6R4qqIgsZWzsni6RYTOxNtmzCPideagw5FJoJYusAN4iDKt5"
    "I6lB9C40NygP8brJNq1hNgYHVqj9KM5/e+ZFz9aXPTGWXLAecoikzPqEXcWl8/M84tL5eb"
    "a4BNdi3Dn7pgQQ9prXEN33uYTR9xuE0fcpLpMGtVMLTmcLoyGS4wujr8MYHUzsTLBQxzSI"
    "/fU/eSCcpg=="
)
