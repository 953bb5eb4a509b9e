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
    "version" INT NOT NULL,
    "idempotency_key" VARCHAR(200),
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
CREATE UNIQUE INDEX "one_invoice_per_idempotency_key" ON "invoices" ("business_id", "idempotency_key") WHERE idempotency_key IS NOT NULL;
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
    "status" VARCHAR(30) NOT NULL /* OPEN: OPEN\nBILL_ON_NEXT_INVOICE: BILL_ON_NEXT_INVOICE\nBILLED: BILLED\nIGNORED: IGNORED */,
    "reason" VARCHAR(500),
    "resolved_at" TIMESTAMP,
    "created_at" TIMESTAMP NOT NULL,
    "adjustment_invoice_id" CHAR(36) REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "customer_id" CHAR(36) NOT NULL REFERENCES "customers" ("id") ON DELETE RESTRICT,
    "invoice_id" CHAR(36) NOT NULL REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    "schedule_id" CHAR(36) NOT NULL REFERENCES "billing_schedules" ("id") ON DELETE RESTRICT
) /* Late events of one final invoice's service period, with their effect in money (rules of re-pricing: the original */;
CREATE INDEX "idx_late_usage_adjustm_bcdda0" ON "late_usage" ("adjustment_invoice_id");
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
CREATE INDEX "idx_usage_event_custome_f06322" ON "usage_events" ("customer_id", "event_type", "occurred_at", "properties");
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
    "version" INT NOT NULL,
    "idempotency_key" VARCHAR(200),
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
CREATE UNIQUE INDEX "one_invoice_per_idempotency_key" ON "invoices" ("business_id", "idempotency_key") WHERE idempotency_key IS NOT NULL;
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
    "status" VARCHAR(30) NOT NULL,
    "reason" VARCHAR(500),
    "resolved_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "adjustment_invoice_id" UUID REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "customer_id" UUID NOT NULL REFERENCES "customers" ("id") ON DELETE RESTRICT,
    "invoice_id" UUID NOT NULL REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    "schedule_id" UUID NOT NULL REFERENCES "billing_schedules" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_late_usage_adjustm_bcdda0" ON "late_usage" ("adjustment_invoice_id");
CREATE INDEX "idx_late_usage_custome_be4ea6" ON "late_usage" ("customer_id");
CREATE INDEX "idx_late_usage_invoice_958f89" ON "late_usage" ("invoice_id");
CREATE INDEX "idx_late_usage_busines_790d46" ON "late_usage" ("business_id", "status", "customer_id");
COMMENT ON COLUMN "late_usage"."status" IS 'OPEN: OPEN\nBILL_ON_NEXT_INVOICE: BILL_ON_NEXT_INVOICE\nBILLED: BILLED\nIGNORED: IGNORED';
COMMENT ON TABLE "late_usage" IS 'Late events of one final invoice''s service period, with their effect in money (rules of re-pricing: the original';
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
    'one_invoice_per_idempotency_key': 'CREATE UNIQUE INDEX "one_invoice_per_idempotency_key" ON "invoices" ("business_id", "idempotency_key") WHERE idempotency_key IS NOT NULL;',
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
    "eJztfVl32zi27l/B0n3oZF2Vb2LHSbVzh6XYSkqnbMlHltOpbt1FQSIssUyBKg4euk7994"
    "MNDuIoERIpkzTyENEkNkh+AIE97z9bd4auGUedlfYreW6doT9bFC8JO4heaKMWXq2C0/C3"
    "jac6b4hXmnJPni3eaGrZJp7Z7Pwd1i3CTqnEmpnaytYMCq07iLVF9gLb6BFbyFoYjxQZdE"
    "aO0GRlkjvtaYI0C2m2hUyCVbgJmpK5RqlG55/RhFErC2wtJqwPgm5+6fx0fPoRGXf8z8eF"
    "oZMjeBDVmLEnYSQHvKdDtT8cotjGnLALJrvzv/4/O61RlTwRy/9zda/caURXI2BrKnTAzy"
    "v284qfu73tXXzlLeF9psrM0J0lXbdePdsLgwbNHUdTj4AGrs0JJSa2iRoaCOroujdm/in3"
    "idkJ23RI8Kjq+oRK7rCjw3C2/vedQ2cwisidGUtDJbp1xJ/ZOqLkUdHU/+s9aohMUfqDkX"
    "LTHSlKKzEb4JFig+WdmhkUZpJGbQDuz7/cftcA8bMtuMH5L53hm5OPbzkkhmXPTX6Rw9f6"
    "ixNiG7ukfBDWqPPfBO7nC2ym4+63jyHPHnQXzP0Ta9DXn4wPnw9QCZC2lvhJ0Qmd2wv25/"
    "t37zZg/L0z5DCzVhxng33j7sff9y4du9cA7zW+Jvsy0vHtUmfJMe6xZ8LsS0xg7dNWGetW"
    "5+Kq1z9D/GdMv/b6nf559wx5B2N607ns3pwh/jOmw27nQhn0L387Q8FhfK3KM1bHeYbqOH"
    "ukjhMD5S6CIp/CmqLKA7Tjx1A8wP4OIgJxmKYYkLev8geD+OOHHBB//JAJMVyKQkyeVhpb"
    "+hX2VAmQLxhI6SBHqWIws42D2NqSHMFBDsA9OKsyqTcgfNEZdeOLNXkw7omqYDsdPwAiHc"
    "Mo5SYM4aBROI56V92bUefqGrpfWtYfuo8uXDnmZ59jZ998jM3qoBP0j97oFwR/on8O+t04"
    "RxO0G/2zBc+EHdtQqPGoYDWMiX/aPxUZZR1btuJYO41znFaOdJVHesZEGXuncY5SFjDKld"
    "vtQcobUP3Zm4E1GXbvY0mMOkiVd/chCQdOTPHs/hGbqpK4YhwbWW2Tl5bHy/gZTPGcjxmA"
    "C4/paQqYcPig2alKBP9Se5MaIdxoqxphQAmaLTCdgwzvyuYz44GYFpfJCbXNZ4Spyv+Cy0"
    "yevzNMwmT8NrIMVxdg4+WKwEThGgErqTco6ybbFQV/ttagtyxn+juZ2e4nyNr5f7tqAIuw"
    "vkCCgi4YO8PmksVACsbLGwrvS/A/4xZvzEDmf/wlFROVUkwEY5rA/os271E7Hf0wVWwM2O"
    "PWcZ2ew0P89Pfj45OTT8fvTj7+fPrh06fTn9/9zNryJ05e+rRhRL70vvX6o+jaDCeijLD4"
    "htnYjbImG2MufohtJ4YpIn8HBI3UcORTcWzScSSUHJivwoIQa6mSdxMwPs0D8Wk2wqcJgO"
    "OMQF6Y43QSbAGwxTigKFWRnFB1t4KtjM4aVJdBTgL6HzeDfjqga4r4/qrNbPRfSNesPKxN"
    "fRQNAEVkT/Un6Zurzo/4/D2/HHyJww4dfIkvzXc2Sdn8smEPCCTqu6POZLEHzXAsYdV/gr"
    "CBK3bxFgBRlCW4AuBOHUujxLIE98MYmdwQGawJfV0S5STEX9kuqM3pr+Q5YTePgepqQb6E"
    "eqonsuuz653ExI+Bkio+txgEKtGJzUEYMnlx2DsfuaqtF1OG/kJwVJ+WcrmdQymqLFjLnB"
    "5W/1gQk3Cd5GzB0AM/JYMS5KOFYOKo1mekG7N7oqLHhaYThKmnz9QsxJ6GsJFXkwrRYrve"
    "w1+qeqvRi9rWpRbyXVnb6ouoIKvPybTKUqiXwcfsZSDLszkPKBkZ7L/yt+YqLDNlbMz7bL"
    "ZfML3vzGaGwx8ovteGr27aaqesnYLdhkI77cyxbGMJVsEVZpscfTC0GbH8vXHmmCZbDp8/"
    "o4lKbKzp1gRhbxNdMbTZ0CPTeLTaCPZTUyVmG7HRJzoaO8fv/36MHrDupPg0H/je0re5Zi"
    "ZEf+xFtpEwTQOF4pMce8lJ5lZyEpeIbc3Ocm9OhzcgaCC2pfiPe4uWiN4yRLKX5nI3pmi9"
    "jkwdTbc1ah3B/V5i6ShFoamxTVJkxvvtd5rwFVMex9aSPIzpSTZjepJUsGkzEWi95s1D9v"
    "37PAvJ++x15H0cWekJmQ19szwh66awroeOqIb66oZIxYdSVwfgp4jPoXHJlp29RiR3ELBO"
    "5lgHvbBme5G5mmU5THRleDtLdj7FHTcX1ZiO6YStEuAGO0ELg7094/koed/mP8dtNGPEbW"
    "SSOXuYNoL5jvVzJvBxV14u/pvP6E3vZoBO3n/8+NN7hPXVAv90/PYIdZDFGk2Np7XKW9ce"
    "iDWm02cePgyBxROvDROWVfw8aYMafLYANbixgmltmGhpMCIma5owcp85ZfAGXEJfYhMU6N"
    "hCNrHsIzTRjbnBg5Qxuu5/A3l9ii3y8YMUzusonMvA43I9Efk6oYiiHKWSWItgzdaypTjW"
    "PlXzpJhSoIY9C24Jj5bK1mbjnULaPNBLUUJ5vISIEipEUg0lFNy2MUoossSaLjL3A4Lmzf"
    "iTXKkKTjbkKjhJyQbBQBLaOAOC5gFcvF/5I5lami2Eb4ikeQiXslOCOk75t+A0jhAd0JXi"
    "dnRe1tpctleo98DKLtbGNNpDon5zcRjUCzY76pjOHTwXk2xCNAeEmNDDIPw+H9u3getLbI"
    "F4lRYvsWEL9AkOCG/nQ33hfQZdl2ITc2kpKn5OYa8zHQzTiQ/nanhSsq/h8fsPnz78fPLx"
    "Q+BiGJzZ5FmY9CKcmpiqAJxY3GuM7IAT+n98uPvwkZweZlZvwtKf1J8y5/SnxLJszI0kyi"
    "PylDGL/fZNYOg2WQ27P0abJcDAaHg56H/zm8fFwijWdwb7/O/wUtOFGI4Y2QEnNlvL3N2h"
    "pjqQO8NgL8BW3KcUE/omwCNkTZjqcekwn3i4ST5MgK1ZimdBSmL9xTB0gmmGdSZCGEN7yi"
    "jLmt/BmcOuLV8Gg8vI2vKlF188bq++dNls5/CzRpprbU1ulRGTXRL27PyBCcLXnEIQm7OF"
    "9rCTp02MVKaWq3IqFelQlb0/NMuhSiByJpoHxs/kFtu+PMqvvw6JjjNyvyRzxtVsDmQ5BE"
    "WFs3i4yc5IxQJcmgiWzZiusAVzP8BG+GkY6qypoK10vCdQ1zpuLjomRErtBw900Vx8DNWZ"
    "7bk0XbudNBWjIPpuL5DOvV6ajpKCdQ1be35zPlgd6KupiPlxnHsh1XM7aSpG1FlO2ZzibM"
    "++X2Cf93XudtVwwHSiztNMW8JwXfKOuuAt3WzIWDeK6eh7fo59v6+hozf2o5xquu7CtSfn"
    "+cXtaOg0lv+0Zgui7j2rPJxuvM6aChbIfzP2TnPD1PZEjAl/525PjV22uLTM3ml/KTmfzr"
    "qWILG3J4pjpTrSCKB0ybq59XtpIk6Ws2LsFVGJqpAHsq+u6iborQudNRU0Pq+KwItPrVcA"
    "1ZKwrmYFYHXFO2oSWEJhn0klPM8cmI2rn7kqtz7eT1lYS+vb5qkI/iEFIOVHzH41cn21dU"
    "Fqt4hiDkJ2VLGP0dbIYgUGJ290MeVxuDAqd3hG/EK9fldnCEOiSluboRF7sRFrhu4gUWUQ"
    "VNtGeIVNG03JDDsW7wBCdC3t32nFhcu+m0yTWe1gXhjNJLrZnn9++0YEmB7C9U/ACJ3cLG"
    "X6xqqnb4ybY5O7RYrBNnPDSDUV58lIwQiRq/CLL+E8OyKkU/RzQ0CiCDd/xNsz9L0zQpra"
    "RhbWicV7YSLOEkrA3djEISbrc8n6HDvH744/JnePw91XZomoWZYIb9yT0G/I4LgmacT2Eg"
    "sVzBMomB0mmBZOL1avak3RPF/m4qN8eCpZEXgDggbO3eIDid1NQwTfNYUEOAfAmqU84PQC"
    "YNv88Nd00g1fwA1fOhZnT/ZmORbLTI0yU2OTBOBDZWrkLrlJCdn31M0UiwNn4DyisEkcCw"
    "jbCIqds9NERRaxQT513WbTcjPmI5JCaM2EUJmqsOSiyTJmbpcZXSUex8dExsxJ1laytpK1"
    "bTJru0bd4/L2jzD77nZUw4WrGJ8dcQHADTxLlwKCoLSNooCyDn/bLhAMKHFZeODlMQJ6n8"
    "dvo0fNXnCr1R8OdvOyMzh4h4z/nz4jD/SkxFBYr1KkqJlI4Y9pEvvuExvhCzLTllhPH4Mw"
    "bZwVcumOPPpGsbv926suW5qj+lPuMRFLrGZYmp1q1MpOpxYiOVwStTLZyYLTqPH10luZBP"
    "m4FFLJy8XQhS1AFNYQjcRzI28cnoH788eFs2tVZJFTPtoMNjkxjwtAuLicApXENvTlVk2t"
    "7k/sdL46NO03c9ZhuWg7bz1aeFywFWKD70xjyT2/lgZkOmWHnxElrGM0W2A6h8JAdzbhxY"
    "NSVPHFdCm56ppx1ZmLfCbnF6KQjJ/0RhCCurkqW76I78DmS3Y0JztaDBtaW0Dz8Z97q2eL"
    "yG8VVifWbIHKFfC3WmCLKEUgBR3lhaqaWqfDKrGzFNjblde76K1/WhnsvaDeJrDDbk6yz0"
    "hbLh3eL2OGZwTC9LwsGsixGO8MkRRTx6WCeDx4Ul4i1DW7M0g36LTLvKPkzGvGmUsXmnJd"
    "aHYpPvQyRYcOhnPBNYf4R5gOb5c6ywTXFoE6IK4yzi0mTCggPZwh/2hMv/Z+dC/OEP8Z0+"
    "vuULnt90ZnyD9i5zrnv3a+MSLvYEy/Dy5voRf3d0y/DTsXt0ysYf0Eh/F9I9+Xk+vD2fDd"
    "JGqk8fo5v1tpOoPs2pacKk2qLb+y5csIO6XUsLwzCXvvzDVr+0cV6aB2H9bVoD/65fK3M+"
    "QdjOl/3naGo+4QzgWHY/pL5/Kr8lu3w8+H/hhT/6T7W5EPSlvC7Xcc0TV1pYez11c6F987"
    "/XM2oOvjMYXj4ZCNxo173j2uxsBIH1vpYysVtk1V2Eof2zL8MtyMbIKYRoj2QHT7Glk/QD"
    "0tkLCrS5hKTlLpCH5QR/CUCVyA+abIqhBVxDb60eaAdhlkrdwPWbEUmJVcZbeCG9lj9jGQ"
    "Rd3gpZUsM1MyrBN7QXTJeujZZFlb6aiKZsTazKVS7YjuTpJmSQz2mA22xHWJo1wZ4hbs/Z"
    "Fl6OoRmjDYbfayKpkgzUIY3fb/V/e8i4ZkZiyXhKp8pNHxOwRtPqPzj8fQbsxWLDJupcXP"
    "F9y7tBJKK2F9Fo8DWAnDTyYAc4yseXnfSqlhHaxfIlBHiA5YnZ2tnmUtFaVaZaVaW6q1pV"
    "pbqrWlWju/FjZUSepZENkUUqnilurYl1LHhqfj/giLlUWr5OTdinHKB/zCDvZNU/WE5+fc"
    "NJxVMXrDb9BVbXnQg2rEgmLSSZVYuM50pk4sUtI6j1JsZixXmD4je4Ft0EFBCVCiHqGOqr"
    "KNAtzaF/iB8Fwu1gKveLaXib+eH2G31eQzfw20JJiCGgtbkUII6QqzA955uzLtz9Z6fOKL"
    "ua+pYX8BFXlawZ15jLDXkTdQ3jTyP4IWb8xGgP/xl9TXSX1dVZa2A+jrdDLHuiKKcpSqed"
    "q6UqAO18tJFYo2V8SIkTYP9Pe5QH+/AfT3SdD9WtneRpQEPdsHP4X08N74oTV96mi6rVHr"
    "CG77Est4KT76bIfSHggTFXYYoTTavYaoYt/HoccCRDeoouikjEJO9/pIDwe0Low6P7yIHw"
    "Eve050hvjPmLIfpfuje3U94qe84zEddr93hzddBdD9Bu1jJ+JM8wuFRbDuGTxL/nKKSXBq"
    "xFH2FpNF37x9phRT3ItER1Ya5oLNcDqmcye1jvymSldrmuYBXHwpsRV+hrRVihuzqOLnlH"
    "0gO8NlKvFOKY+qBnvRqS4dc8ad2QxTFSstlqRs4rQuQQyQRnxpxJdGfGnEl0Z8gVAqbMJ+"
    "LhhJFSaShntpuH+xOCo+EffHNmzPq+Oc3R5GFf5i97DUMy5JV1lXScgFbNGFol0NM3SEDd"
    "U1xr3vZ673IepAXzXkQ3IBBXVIsBc0sjdS525nTcUKNHeaWgxUI/zUU5sKlEYfjL29iXpu"
    "J03FyM+VuB9IX1zT2Y3XWVPBYigQxbFStZIiDlism1u/lybixCFSyAOhe67oHKXuA6mjFv"
    "El/dRcXiHbWS3gJbZ6rCkhFiaP4xrPrsp9x/gkQO4kQHPN8xnz+/2M3HFCGo24hqW5pBXS"
    "p4zcrJknGPbnaF5leUAgfcHyOShJNVoZarRg5RRDNUYmUZW6tBfTpc1CWpmDadNqim7su6"
    "1S+a24PiSbHwxpTLZzhGFdTR6WcEVMizEmjH2LMmtsuljErUk7McmMMHbOUtjAOOBWYE0Q"
    "Y9SQL8JDdVqyxJqexh8WfwPJLNaMWZRhA+WyivzTEAE4IGggwie5vDlPNrhzniT9OZMLVI"
    "rmxDB0gmlWzEBaBzH4p6yHsvD3F5rDLhpfBoPLiNvCl94oBvvt1Zfu8M17PhrrOs8plekk"
    "514+5y55y0bxlq4BKZuzDAxM2/nKkF0rV944/MSeaTklJoSghjm/NlSLomwyIIcNr1v1yY"
    "sYSU0Rt3NHkk2sGZs4MxxqpyV22OC0vyZpICtznIdVzGYUk07706yKRlke+9PqVzHaEdvT"
    "fGEnG6JO4vC6q5SQnBNQSIBzAKxZygNOd4HcyHtH6A7IcgdnJM8teW7Jczec5+6pZLkybA"
    "ghZAPWSjLdsQabuG5t3VS5J885ue5/gBEeI0aAllglZ2hizYyVm045bHH/m4U0tY0ME41b"
    "4xYvvfoIpGyzN+ictTUQNShJcuNl3EBy6TXj0vmQi3A5AUEDmZyTj3l0jfFgnJCq8WOcyb"
    "knQgKQ17yB0JaU9YW9qWUrC2wtRGCO0zUQ748fcsD98UMm2nApCrblTH8nwtWfolTl8o4v"
    "4XK4rwOLjKl8JTGVCZHhZdhaz8M+hZ9d+95nM7IhJ/8camPqW/yBd2TzVdVsxina3GeUMY"
    "ygAb4zHBNBUhuSpi4W7GBMx/QfC01n12236Ihq4ju7jSaaZTGu1KAThKmKJqr/h0k4Psih"
    "OmN0GYHn3mAR7t+w/IzuNIp17d9Q2OROewLfBcNesDtNIIMV43P9Ht1sSe4Jv9dH/iysn2"
    "fgF3XjMeYzMbGIrhPT62LqPPNj00v4SPHKWhi2xb1xxzT0IDa+Z2+LJuyGkINxguam8Wi5"
    "zhcEcjah2QLTOcfHw4C1ZjsDY+fdFBITtDDYbHH5ePYYtq0zvp8Sws5NicUEFmtM4Sl45a"
    "QztNSotnSW3j04FcGmroGe3nfq8PT5DEHNUBHW4fPlT2KyiVhADkrf1Ooucu34CrhnakpY"
    "lAXuvc7D9JJP4U/rw99ZfaH72oaNdYVNR8Ms/uZ+fI53cz9HHeyhMu1pc0TexKRKig3bk7"
    "ElOjlgPrZe//ugd94VRN0ng+Lm/GBMz4fdi94IiNjZ0B/xnTifgJdLvhPIumaxrX228wCt"
    "qass3bVuzn/pXtxeMvz9ozFlTKcy+Pr1DHkHY3rVHX5jTfgPG7bBcNg9H/UGfTZqwfGYXj"
    "LWVrm96UDT9XFFBnOv1IcvkvbwYtj5OhL9yDjRGeI/Y/q11+9cniH+M6Y33T67BP+PKfsC"
    "LyDfoftbjTHys4ztN1bJXg44Zrf9605POFelS3WG3N8xve4MR73O5eVvins++jdcd8/C8W"
    "3/fHB5CZ/gF/iKI39WY1gPbsmuWHBo2YbsF0lPWTltTZn5KSOceAJl0JNlRM/F6DZpyeo3"
    "rzdgDEquhLvFWlbMi1+Y5jVjpwojp0rcQqzAS+c8rdxiWXTSU65zA47LzLAjZEAco3vVc9"
    "XFgtAUncxWBD2qV42fTLx76MS7JrkjwEUK+W9EiCTQuYBekqWRxHhEnjK2Lr99E+DdZHbt"
    "/uD6kew6GYHV9XLQ/+Y3jxfPqEAu+soxCCUno+cRo0LlYNYUsgjM7kVgPKOxCPAhEon83q"
    "WQBMGPUkn8d8ffdXUQwX5NIXHfY8UBrxKh9cYnkKjvjrpmKTaxUmTxbZFNPpWMaxKIa7Kc"
    "acwvJAr6FZy+pZptZfqoxugPp2V6VxYHuZeK6UvvWxJmVbN4gO6uMCfpJcwpMFOyM8IRUg"
    "luCriQ92BHcCOkEtw0cPdZhOUKvB3gFdbUXfGN0kp4U+B1PczJzhAn6SXMKTCHHdGFVFAx"
    "OlkwunC55RGblD2P0LCEaaoxJHC/xgyJF+SRHJFMw3mI4nDrz/tKrj/JxScWiy9iZUghbY"
    "KB5wBxujOszxx910DHOLGsElrlKqFenNpOQx2nlSNd5ZF+MNiKuMswRwjlGFd9jBWTYCuN"
    "A8neKmNkzdsmT3Ntk6cbtsnTlG1SJgN4JckAIgW8VuqOox6llKNelVFPWVkTZdvqUA+oKr"
    "umSD4VwzTJzBaFNUYma2vHApxk3sjiUY1lG8iLaoxMTtU6lq56iZVV1q56UXTz5TpNWyAK"
    "mLzCJYMruTZsxTi2NuaZwd7Gvz/G+WtX1xPbGIsknKs3gTlPo5OAvZRq4RVTJWRBnuptVQ"
    "hGF15nDdq9Ykrnfauqe0B91XItj7UEycZPxYA0wk9NxYjnu9sLo0vWQ88my6YiNDcNZ1UM"
    "RN+gq6bi5OZQUXSiztMYZAG4+rynS95R16+P08Adb6ZjLc0jSAAqj9E9h54aihJYwhXHwn"
    "OiQGgYSSufIvApst5uLS90stFoHQym2qxWwKuXm2Y4YDsz0w2HGdNtaYeVCEucp2ydT4AM"
    "ynPT+kkbz3h1OYa0RjVo3eYZeDWKJni5jlCYuIluNdtNuIuMuzv0ZmVYjOSBvE2rblfq/S"
    "C78WRmgHfXhLvUuVU63AS7UMUD8hdfMzGsu34Ok4nDM2J9RpMZXvl30by8v+xXJ3e2myUY"
    "khura8JHKOc8phYxHyD9spfUd0rmGDIvs8eP5/89Yu+i68aMf0dWUEPEr+lnEotN6jPoyH"
    "/iN/xZ30JqZzgLlQE5bzGmb65/6dx0236eyrdtdrPZAv0JlUr+i81dgm1A9X/CR9h2iXrq"
    "/2OgcjC5l+5fshpJHVOzbqhGkiNJZB0qk7T4rD9zP9Qx5TOd/QU/YxrP0BpfYvJ4JhSfLM"
    "AwtbmW4f6xfVTW1JUelm7/W6/PkHd/2cB0hzeQX9X9rcZAHLCYTMV4vVh2wVzONycbnG9O"
    "ks43K56CSBDiCFHzgC4+V+a9lpZfK99K4tNWeh1h68U5T/PrHUAO4B+Q6Jf/7LKOFJ8Q9g"
    "HrTsou231i7PQFmWlLrGe49fmEcV8jl+jII67OcBTBzvRvr7pss4bO10HoPJdRPBuXqJfk"
    "ng6SVcPwEIEEXPxJYpwdnbSmkLFJ0HOhsUmBUJkcka2xkmHSncKUqrZzFh8oGVYOiCMcp5"
    "axqGkQr3UWIqtKjEwuLYUvLa7eSyjuMUwi0wSnxT5aikmWbEPcoeR6iFDmJhLITeTrrgX1"
    "iREq6Tm70clTW/sBHcqFq5qwbvXhik6rSpVbD7nfZBqLfOecrYaiwB0oj5EIGrs2ENdkD2"
    "YQz27TRpZtwAmDTRtus6FQXxGBTPFoarZNaJoZqIAepeWiZpaL5iu2Lr6eIfZfNVThJnnQ"
    "BNNihElkXoxEDsUFPj79KKK9WlNUed7uqL0qoXy69u8UFiVztvrNpSCTMlmXRNWwi4nAhI"
    "1SNXDSllL7YIVZ3wIo++0biG8pdsclVokCZbWFpnKYqHl2x1ImssyukIl+fePq+SmpcNll"
    "ZKXCZW9Y669wgVCeTH2LF+ezVd0SBBZtV7ewLkEzYlCC3gSOnG0EI//W9eQ8QzNjuXJsri"
    "PhPqSU2Ajf2cQM3FMtRsF+VU+PktTBlHcbqZipmWImGP5dtTORDqrM1bbY1tm/6AwvzpB/"
    "NKb/7A4HypBtzOzs+nhMuz+6bJs9Q+7vmA6737vDm64CSEP9+Ojf4Jo6GnaU88HV1W2/N/"
    "oNXFQjJ6DH68GQ9wi/Yzq4HSmDr8rN+eCa9Rf+a0xvOpfdG2XU+cEe1T/cRbFUvG+UidNK"
    "DG93jfLppGdU0jOKvRrRRcSbgOCAlePLWtXK9qg8uNtZpSXHUvLyMf4G3n2PwhFRcqnTa0"
    "pxjnrhK31qSvCpkeoGqW6Q6obWFnVDkBUjqWwIJ8zIVDVAXg6FcZjLnHqGAZP8/3AwtTX7"
    "GY2dd+/UT1z6R//HixJFGrU0lSDsqgOSKgThHnh87j15DmJf3Xolf7MQa+V2Y9zxC/AyZ8"
    "hPVtVGUzdrAVJ5POvKZEPYRtHQ2zZXVxiUqzH4/RAPxvg8pgA0E9dN9iCsLePs2B3hDkdo"
    "4lVM4S2tdeDv+uGQhTUV6dhivU7AB8XUVPawE97EHdmgW7TAFnsqm71oB3nugH43Ou/Lxh"
    "CDDBRLbN4jy2DdYAhC9lP4g2JBNYiFqGGjKSAN0c4wwdjDumHBCkfQ1lgjX8cCDzOmPDOL"
    "r9ThGLH3dGnaQZgxKGtMNOGXFZhmE9ZxtO5cMDy6OzgW64J764AfznOg+wFgib0e7LFzfP"
    "z+eH0ZTQKWY8Kju4N+4A8+Qqxz1gaG4Wmls+8CXn+CFgaAGpkflk1WltQu1VG7JGNjZWzs"
    "S3O05duo10uzCMZRKgm1DEOujNIsYKaE5nOYSKK8HeU1GyY0mSNUzcO5lMDYDBV7dgRblo"
    "pdlnkXCFITndp7TerKadLKV7yHn0wA5hhZ85aQUsD2lR27WD/DtNICmpIbQlqVC8eUvYrN"
    "oFKFVuAI0QGty+cfjw9jYD7JI5JkCyTxRaGuKQgqa0HKNHzu76cU76TKXIb0VSrAVwlGfN"
    "edJUwrd5fk7gL4CPstRYik79JWBQGfhML+S1Eqyd3nE6UiRjDxrTxJL/MJNcKFqUbgeiZx"
    "hTFAZkYQV0YwbZxwUwxX/ZaPDThCSFYGiiQtYcF2DElqroJXhaD0oyvej27tfCKixY5SyT"
    "RshWu4Ix5EIiOTIKzG4MBtGzM4Mp/bC+RzsxTDXC0w3QX0MKVEXQD1kAed0CIUJZNLUOFL"
    "kEyqkM0hsRdUB1R/bgV1qeqQZMHjzDfmWODurYIhD2EaGfAgg0jKxtR1IxJDNEyzB571EW"
    "4F8AT11Iy989wwnwVhTSGV6MqQp8OFPCX2rv2BLaGGbRXhDe/aOcDlC+j+4F6b+eZsNZeC"
    "raCGt5kcoIaXz/2xHeGn81BnzUQ4ZcepYjSku3hkh0QGi8v2uEhlXZc7T9LrlWmozgxiGB"
    "GOhRoeoe1RjJr9mb9SPO4wI5byAPeTkXMycg4uVMvLSUbOVXk3OUA4l4wQKDfuxd1CxD0C"
    "4nSv2pztYiHoDxCletX4SXcA6Q4g3QE2jox0B5DuAE00TFvO1DZsrO/q9Jmkl56fKZ6f0k"
    "BWhoGMq2SETWRhKmnGkWaclzHjePOwCFtD0FEtZ2wOa0P4ixVWg4dyTEAGthTWwiP7+uuQ"
    "6Fm+VslUfzUTcLLQ/qtEM8F/GNNW0jgAZ9sbTAK/G1MRM8BSs4ibp28CdQgnyHSohaC2EJ"
    "qs8LNuYHXSRuwy4x8t2y2E4Gnsl/ieWJDBz03Jx7tqo4Xx6Ja0vLMJRdi6J2qGReAgt4a0"
    "jP9YQEXO4W2/3+t/a6MJ9EcU45HNQD8hH+vKobamexdVhf81+Ywwv7v3nCamyHBsNCW6Qe"
    "eQohA9Lgx+T9t7opzWiD9b6znQYkuUqyZhACi8BkULmpOnFdtqLF5l3OvBmwreHPW/rhZv"
    "zEab/8HXybTew2+21w2kKaVSppTs2qMZKvwa1BvdUclcfIzqAc0jO0znmmvv3UVeRJEUIp"
    "EqpMJVSMFWsYtNNiA+YOT7dbd/wfZ0Qfx9MjDE8oMx9ZiDM59LGNOLAVhu4f8x/drpXUJW"
    "Cvc3zs28jN0W24yTXtkpHHmm2SFM8tr1TEkl05r5SiC6OZQhQtjASIaaRC74mGwMXYjwwI"
    "LjHKctYKirqVNozki7Qp4IAxcja56fSynFdaGEgEJMM80GMmKSYwbWEaomQL3pA4IkQxsZ"
    "tuD7uRz0v/nN41ycjL+T8Xd3GtWsxU7DHiOVW1jVtrCEOelFPNT7znJKzHPI+MTVl3EldP"
    "R6e4M6mvKWysxtmrdMMK/H+2QjlxpcwMFtnE0wJnh+RhPP+cz3Gx+3xi3PNdy7j6uupVwz"
    "ywaE2FZKkeCSbiJd0WumP2X3dSBppothKq+4XfuR6KTK2lUm/X4f9M67kBqTH4zp+bB70R"
    "sBETsb+mMXZUfxqS7X36IILx+lalxCxuJ1SrAcJgH+os0zVUo+xeHUSe/LwtZVJ/39+Pjk"
    "5NPxu5OPP59++PTp9Od3gV4peSmHI1ME+6TSaepYYFa3BN1wYmTl+jZVhX/b3RHHhysJsa"
    "i7yJdQT/VEdqvDSGxuVSlw0mU7L4k6J2xLts3nTNY03CYHe6rz5vmYU6gM6bGMbxg7aN1r"
    "qxVRwTdgTt5GuUiEqcoLAt6xaXKErjB1sO4RW2iBH1hPhs9OptegLO1Ogj4KsVmRZHcie6"
    "13I+llILlkySVLLrlZXPJsrfbIzyiHiHbilSumZnsZbpkbDHaCP04px2DXMXB5CpEFZk3R"
    "BBNP2Q5nd3u44Pi0ld5Vv/b6ncszxH/GlG2sF+Ba4/6O6c2vvetrOOEd7LKzFr/ki1epkB"
    "UqBCtUMJkrzXqcjXBAUOXZXiV3S8yEsDndyWwYI22gubjudsPwQD8YmrrTMEcIpW24BmM8"
    "FRL1IkTN25dKWTWlhr6JOY+3z+N6RHRLo8chjR4pE3h/dPMHd1dy0hYT2/2C5iT2jkOH45"
    "tuSvKvt7eakVhLxWRNc3o5/WI8Ioz8mRcYayCkFWYIGHh8fflnNFuA1QdCTp3ZAukY/I/W"
    "FPpz0npUfPfSs0nabHZlHKXNJt1ms8ysYL59ZJaHL2TeuR0Nrjojt4KuyLgEhGcoOBzTq0"
    "7/FpSB7m81RmRlkjvtSciCFlBU+dPYWagqGmCLrDCDQ0zbFyE64IT/6TBWypMcIJ9kZ56N"
    "Q/xMcAa621cVn/aAIPc9JYnIgtLn8bl9Hp/7G/t3huB/OIajapgNlgZlPSfGYWM2voBGJu"
    "ITSMS3wqoKT5HAOjsH65pCxkInYqEhnGHXBSQgPuQK0v3eHQovIUDE1hD4YQtHtzO8hMWD"
    "/zLeZNAf/QInvINqLCl1UEdK1VlJqrMqqncq7C78RdN19ornOtaWraR6J3K5vUG7M3UbKj"
    "NomTuEDdvgnztbENXRoaCJ1wsC+xlaYHaCEMrPEvWMZzdro0dGxePJpmRmLIkFShqoiuLp"
    "0NAbsOC0kYtwGy2JOSdv00LbDndzSLA2mUHqbTYGE55/x+JdoUd2mxnbMdjQ8MIv6gN8Kv"
    "ChrdgTEF7lqcc65Fn424hQFaaJip/BYVm/+8lYEcquGm6cHfa0UqxZe0xX2LEIMkzEu/LU"
    "V2hmEhWcoMkTGxv9OfEYRwgCghGmCErDajPNRmM+ugjP2RQftxBE8aGJSbxcD9ieSM1XHT"
    "Vf/ifrFyBIWsEz9skY3Z6FDaom2m8AO6Wygf9VJwHMTtAVpqlGhq5GZeDnW9BuCR8ilNKD"
    "p9LeHaENSHScY6TSi6fK4yy9IAp3LPGZXkFMY2RSQN4oIPtoFSAguwzXTajDWuK7VU6OTT"
    "DpYfIaPEy82T10aCtT/wAX2zm0D5AdPZ/uAeKGV9hiAjxI8yEfEC5Ie5m/EIj6z0g18Z3t"
    "XgBBWXXIZzdMmFdXfUSY50afG8TiIcaWYz5oDwSS4JjYWqTHLB/w3vtFMXPNg8sqyUjlxs"
    "j+2FKMOxGhPyB41dI+/xotxftEBSxpSUJpUIsb1O6wpjtmWv2UTFjDJBLQROW19dKd+qVn"
    "C8hRSqkIqbSALFNdvo5xlmZtadaulExZfbN2oDLJlCzDSpWt4qWvn8gpY3LrrcUTokJEwc"
    "yxbGMJWVR5MSxYWBOi4XYSbksmlMFDec5V8jTT2Tg8QN2vtWXuecIBQUuCqcUt1Oycb6zm"
    "uztrDokJFZ/G6w6uE2zqGrHsiEV8TLkQyppQgwmprqUEPRM7bH72CZgcjtjeonpWbo0Lrm"
    "j6zF+KT+piJFPb4UMRe5EiK4PF7sm7aHM5VErDjZGG/VHN62jtt2+kK3sJ8cHrL3UXX8k1"
    "9QGdJS+Gna8jwVnsEp0h/jOmyQpKnfNR73v3DLm/Y3pzewPXeCoX/3BMzzv98+4lL6YUHL"
    "Kzg6vry+6In/UP49vHy8QqzBzTJHQmFGUfpmngV1RwqALfsJW05DrZCrswzavW2bm8kgh0"
    "a4o9gauPMJyCW4iZFNDIxagalEOuMLXcCj+7saLEXFoAlIjGM51YwpwCs2POFrxQlamKJe"
    "NLUjYvD0wpJa6WZGkkgc4ubuW3bwK8mzSNZZS14qpCzbKcFMllY/BclFBG0IlE0LFnsJV/"
    "E9NQdNAKCCKfRi7xF8A/rucR4OlSSF8zcyeLEb7Mqg0G690sdWFCaaersp3ugZigERZg6k"
    "MUjSkSVBgfL+t3ZkPd3Pqd0thdhuO/b08URDVGJlGVLgQvllPSn4v7o3se6qmZ6Ma+W2EH"
    "jUScRZrE61F+/XVIdGynszHFx1i8BHeawDsZdrofQPFsCzVjR3LBxLMS7AeT77NzDV01Fi"
    "fQQBeEE3TVVJwg44XiWKkh+AJYXbJubv1emoJTiQ52fE5daBaPRWol3eui19sbnOv4RFdU"
    "r2lO17oO8gncGo+8E0jSwh3YIJ0BUdGKO9O1EXem4xceF4ZOvHwojwtC0YS3Yfujxb3f4B"
    "2TTnll3oy78z1g3SH8nEbRipgzQm3eE6YIL/mNNbfPULoa34VCJl+RLmc1W7AO4HJ2z14t"
    "Hd/tDmc+bZWxbl13h+fd/gi8y/jBmH7t/QDvMP4TX8NexjOMr2vJUehC6qkLMtOWWM9QiP"
    "qEcaWdS3TkEVdnOIpYTfq3V92hmzV6bQTjZoWEFdLdRZLIZuccihDtlXSomrJZGqClZBdi"
    "1zVbTL0fJjmcfr9OrjqcBRRjRMI0UiG5USG58uW//fRlJYiTVVSahSdWlUKaOOxXGtWWTl"
    "qmzsjl9lZ5a+m2zJ2pk8k5BFteJgqQRHgSu0DuQVPAHmQXZBHzAVJhujWzP7txSGHRh1O6"
    "kUb8WZgsw+V3r6u0VJ0HvruUpqQ0VaPd+ABlUbkSAhaNNIehKzh9SzXbyvA4jFFLHsivIx"
    "6r92cpK9Mw01OLbPQsjFEe0KnQX15q61MopSkpTdV5JZHSVNlOMzbbXmfsneeG+SwIawqp"
    "TEUqRdUDiqpZE3l/jEf46TzUWR3n7laAU77fyqkEeMqQVoZCwL3Y3qoOcIXfvLZX3prXq3"
    "Bl6M9o8oeDqa3Zz0ESEYYt74cJ6ZD04w0XxCGvyZJhtxbdUypzlNC/FOhrJtD7w72L8ShM"
    "u7f9qD78eW7zkWS5JctdQa4wgqeOqeJFxYjCmiSVLHeqxkMIVbOQYgqNmaxShHkZEWZlFp"
    "LtP2CLGwqquTXVf9ZqWwC2rLfv687quMBuBzi5yVRJLow6yCdFw4QDfaZ0GFTkWLvtbxcQ"
    "L6A84eRffgYqXraQ/b6dgGfs40KbLSK+rCDRWY61Yq2Y2AZVDKhhL8Cgq1le+cXPCAodAi"
    "1rHrRNio4HvbMUKmsmVMo0ajKN2sFxk7W2ZK2tKrIw+WptvSz7wkWfDeyLLxrlYF+CaLo8"
    "+m3WgtiMV/DzZfvswqNmL4JAnyBiiTMOvj8d0EB5ZeORfkbpebpTFN7l31AyKzVjVqSatn"
    "g17UHdBCvGtRwmzbfkryV/LfnrCvB/kr+uOX8dKjoYDo2POQXnT3CQCMiv52q6ORlEOKpl"
    "P6RCkTRNBGrt77MfTAUaUqoBUolibdhhLinUxtzpMkXakEuall+ihZB2kBQtZ7XSn5Ffyo"
    "l1BopvXbtnVJbDJFBsoXHrhq3hKntdP5rKGrcgG8UYghDu2R9pImwJd5Aya81kVhmGVW5+"
    "fWzOFtrDTrlQY6Qyg3CVMwjLlLfZX5lMeRsbcpnyViZnrWZ917C4YajObF8J1u2ktlvTlj"
    "yGGQVFBFIYsh56Nskjs9YRoJeQ7euIE7zOfiAxUXRYa5X7ocV6jlaqSO/juFGcD0YsXyIW"
    "aN6OZoqErJR+nJobN8XVfOyPN2ArNsmc0b91q0hP/vXAxHG2VJvGso3cY9ZW099O0lOvlH"
    "g/yH7ZJ9CKqBqEcsFddDwjyGBbL3Isop6xzpkwzJ8C3Pnc6C9D52Ffu1SRTonp8x4eDtfP"
    "Kgs8N0cxERrgvLqJEEkD1RPHeay/2bbfuGLC/eBF4F1TNM+4/j6f6meD5ieOrw1iPdT9TI"
    "d4e0rTSAcHLKPNROL+RWd4IbhcBHRnyD8a0392hwNl2OElsNfHY9r90WVi9xlyf8d02P3e"
    "Hd50FQDzW/cMRf8e015/NOwo54Orq9t+b/TbGYqdgB6vB0PeI/yO6eB2pAy+Kjfng2vWX/"
    "ivMb3pXHZvlFHnB3tU/zC+jebzyMjlkCGQfdX0eI/ofNkeP+vTydyryeBZ9mpEF1nnAoIG"
    "biKneabsafaUPU1OWYIt0X3Ep2jePnKay4ZwusGGcJq0IYQY3ATM2b5GUapX7agVkmDEEQ"
    "zIXrPLljRvZC8A0rwhzRu1TE5WtS9JWo/KBbaE0n4vmZ+sotO37hnK1mW1kurxSMmtTAV5"
    "tL7Xdg35JdcTPxCIkzLueG6wO41iHXklDP9mxXKEt90oK3tBNBORuzsy49WWlozyGb0xHZ"
    "3wjkzyEzhNsjE7czXQpjaHfhMq80M/wJi63SA8Z/OkDYFhjoUewf/uEVv+XdW8idAiuvLY"
    "N8y+ONvhS1a4sqTUkzdGTz51vfMVXwrJK9zE6V61gOh+jgqPbBIBMU4nQVQVklbFayuEJL"
    "V+1+sCkO9AShDtkTOENEYlo0hTokjvNNOyFZPMyI6+uKkdNFCZURPlRS6XXB3vN+Zp9HLI"
    "Kz3kfoFVEXNEmKaBFp+THPaIk0xrxEncFuEKO7uWlYlTy80qvaxMhmdpdnWTgGCvyia7OQ"
    "yshaqpo+m2Rq0juN9LyFGlFDxZi9C7uHGsqQ/owzG47vYF4ec0Zwj+H9MvvctLZdBX+t0f"
    "I6XX/z7onXfPUNpZty34d7i/Y9r71h8M4YR3ENe25Fq08lhRT7KNqCfSTH14MzX7hAx9N1"
    "YrRipD3SrNZElb8Cu0BWP1d8fi/oiKp58WtF1mdiBzvdfO6F6VtVMA1rD5QwDWGJn0ZYjV"
    "v9xpKSjs+28kpnVIj1WTBaCGfiGVdFkQdwzx18394T0P9VTL5WArurE9Jge6FU/uVsk5nC"
    "+7W8rmtj/IvXVHzZzB0Q09B7RJYeCQKFdSbNgKcqYAVSXvsRtnRUyLqETtgl26lZIKPNai"
    "vSkZeNBWcd2zeOvtydOo683lpjTDCBzSTO7W5bttIYs9E9Ig7pkHL6uf0T1Z2bwaJXZUzU"
    "7Jl1ZQp/v5c7nW/kO6cH3R5pm+B6msZooVx5vO+3lvlW/C+fvx8cnJp+N3Jx9/Pv3w6dPp"
    "z+8CW07yUg6jTjusq/GtPNmuXMHYJsYgW0sdpmmg9bKUpNcBv4V1DWcYdrZoAwJKiXk+zN"
    "15ymESnt0+lcQ6H9bGjPs07KKhj5E2UEVfE5V8LkvMyjQYf2RrYr4CUapqOAzAbRvjMLCH"
    "z5l0N6vT9xcST8SHOkEsB7vSgy3tclItXzGN0L7ZPkvUA/EowSwVUOhie4P2h4cQCil+Bp"
    "Qw1uXBC+aDYD30xgep7Z3U1LduNB74dyPbQNg0oeQamvjSHa/FBq/j1ZCFxlzgg/MOvWcr"
    "BE3qhw58b0E1UszGEBWswlz/PnolWC6zVVdJ4fkw9y3qLlJrJrVmVd0xpNaskZhLrZnUml"
    "UC/yYJclJrtu+QS62Z/P52//6wzd516uwWQpAglrEiVR5rqTRrpjN7fT4ZqYqskCryxT2E"
    "qzlvC/IQfjlF7xVh7zlrZWh6vavtrareJW+Y38kPz9nXPOeVcdzCJeCN5znpsRmS6sO3jQ"
    "bqm0zuGINNTIsrYzFn6yGd25+eDPDMa6I4xGojCl0R9a8zhH33QLfwM3pcEH7GfEZub2hh"
    "QJIxNJmbhrNS/L4mY7rE95Avjj3HHw6mtmZ7NVlW7LGhwgoE97/lCmV+W1lotY552mShVa"
    "kqawrWoTU0HeztaTFiXVQZ+db54LY/OkP8Z0xvbq/OEPtvTG/7vf+87Z4h93dMr6CiCPtv"
    "TC+Z7HXDSNzf+DaUb9xyDZtAbRG+dwTbjshHkqRsXkaMUr6T6E4vAnmSUkKeC3KPcxPR7I"
    "ZIqqHWbVT2JFkA/XVo+mRWmOxlr7lZYeqg361HBogaKiKrGCRbZAF0bbZnVeZrs6h45Epo"
    "JcssydwhDKtFK6lB9C60NygP8brJNq1hNgYFK9Rei/Pfnim6s/VlD4wlFyxQGyKpsj5hV3"
    "Hp9DSPuHR6mi0uwbUYd86+KQGEveYNRPd9LmH0/QZh9H2Ky6RB7dQKwNnCaIjk8MLoyzBG"
    "hYmdCRbqkAaxv/4bj+M3lQ=="
)
