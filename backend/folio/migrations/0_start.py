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
    "eJztfVl327iW7l/B8n3oZF1VbmJnqOPcYSm2klKXLaVlOafqtO6iYBG2eEKBKg4eTnX999"
    "4bHMRRIiRRJhnkIaJJbJD8AAJ73n8e3VqmYb3qLo1f2dPRKfnziNMFg4PkhQ45ostldBr/"
    "dumNKRrSpaF9Z0+OaHTjuDaduXD+lpoOg1M6c2a2sXQNi2PrLoG2xJ1TlzxQhzhz64ETi8"
    "/YKzJd2uzWeJwSwyGG6xCbUR1vQm7YncG5we8+kilQa3PqzKfQByNXv3R/On73nli34s+H"
    "uWWyV/ggujWDJwGSA97T48YfHtNc647BBRvu/J//H04bXGePzAn/XH7Xbg1m6gmwDR07EO"
    "c192kpzl1f988/i5b4PjfazDK9BV+1Xj65c4tHzT3P0F8hDV67Y5zZ1GV6bCC4Z5rBmIWn"
    "/CeGE67tsehR9dUJnd1Sz8ThPPrftx6f4SgSf2YsLJ2ZzivxzM4rzh40Q/+/waPGyDRtMB"
    "xrV72xph1lZgM+UmqwglMzi+NMMriLwP35l9/vCiBx9ghvcPZLd/Ti5P1LAYnluHe2uCjg"
    "O/pLEFKX+qRiEFaoi98M7mdzaufjHrZPIQ8Pug3m4YkV6KtPJoQvBKgCSI8W9FEzGb9z5/"
    "Dnm9ev12D8rTsSMEMrgbMF37j/8Q+CS8f+NcR7ha8NX0Y+vj3uLQTGfXgmCl9iBuuQts5Y"
    "H3XPL/uDUyJ+Jvxzf9AdnPVOSXAw4Vfdi97VKRE/Ez7qdc+14eDi91MSHabXqjJjdVxmqI"
    "6LR+o4M1D+IijzKawo6jxAW34M+wc43EFkII7T7Afkzav8wSB+/7YExO/fFkKMl5IQs8el"
    "AUu/Bk+VAfkcQMoHOUmVghk2DuYaC/YKD0oAHsBZl0m9BuHz7riXXqzZvfWd6Rp18/FDIP"
    "IxTFKuwxAPWoXjuH/Zuxp3L79i9wvH+cMM0cUrx+LsU+rsi/epWR11Qv7eH/9C8E/yj+Gg"
    "l+ZoonbjfxzhM1HPtTRuPWhUj2MSng5PJUbZpI6rec5W45ymVSNd55GegSjjbjXOSco9jH"
    "LtdnuU8obcfApmYEOGPfhYMqOOUuXt95iEgydu6Oz7A7V1LXPFOraK2mYvLY4X6TOU0zsx"
    "ZgguPmagKQDh8N5wc5UI4aXOOjVCvNFGNcKQMzKbU36HMrwvm8+se2Y7QiZn3LWfCOW6+A"
    "svgzx/a9kMZPwOcSxfF+DSxZLhRBEaASerN6jqJpsVBX8erUA/crybf7KZ63+C0C7821cD"
    "OAz6QgkKuwB2BuaSAyBF4xUMRfAlhJ/xkWgMIIs//lKKiVopJqIxzWD/ybjrczcf/ThVag"
    "zgcZu4Tt/hQ/z0t+Pjk5MPx69P3v/87u2HD+9+fv0ztBVPnL30Yc2IfOp/6Q/GybUZTyQZ"
    "YfkNs7UbZUM2xlL8EGwnli0jf0cErdRwlFNxrNNxZJQcVKzCkhAbuZJ3GzB+Vwbid8UIv8"
    "sAnGYEysKcplNgS4AtxwElqfbJCdV3K9jI6KxA9RnkLKD/fjUc5AO6okjvr8bMJf9FTMMp"
    "w9o0R9GAUCT21HCSvrjs/paev2cXw09p2LGDT+ml+dZlOZtfMewRgUJ9e9RBFrs3LM+RVv"
    "1nCFu4Yu/fAiCLsgJXAtwbzzE4cxzJ/TBFpjZEgDWjr8uinIX4M+yCxh3/lT1l7OYpUH0t"
    "yKdYT81EdnV2tZPY9CFSUqXnFkCgM5O5AoQRyIuj/tnYV209mzL0F0aT+rScy50SSlFtDi"
    "1Lelj9fc5sJnSSszmgh35KFmckRIvgxNGdj8S0Zt+ZTh7mhskI5YE+03AIPA2DkdezCtH9"
    "dr2Dv1T9VqNnta0rLeTrqrbVZ1FB1p+TOapKoV4FH7OTgazM5jzkbGzBf9VvzXVYZqrYmH"
    "fZbD9R/r07m1meeKD0Xhu/um6rvYF2GvUbSu20M89xrQVaBZcUNjl+bxkz5oR748yzbVgO"
    "nz6Sqc5capjOlNBgE10C2jD0xLYenA7B/dTWmd0hMPrMJBPv+M3fjsk9Nb0cn+YD31v5Nj"
    "fMhBiOvcw2EqdpoVB8UmIvOSncSk7SErFruEXuzfnwRgQtxLYS//Fg0ZLRW8ZIdtJcbscU"
    "rdaRG88wXYM7r/B+z7F0VKLQNGCTlJnxYfutJnzNlMeptaQMY3pSzJieZBVsxkwG2qB5+5"
    "B986bMQvKmeB15k0ZWeUIWQ98uT8imKayboSNqoL66JVLxodTVEfg54nNsXIpl56ARKx0E"
    "bLI7aqJe2HCDyFzDcTwQXQFvbwHnc9xxS1FN+IRPYZVAN9gpmVvw9sDzcfamI36OO2QGxB"
    "1iszt4mA7B+U7NMxD4hCuvEP/tJ/KifzUkJ2/ev//pDaHmck5/On75inSJA41urMeVyts0"
    "7pkz4TdPInwYA4unQRsQlnX6NO2gGnw2RzW4tcRpbdlkYQERyJo2jtxHQRm9gZDQF9RGBT"
    "p1iMsc9xWZmtadJYKUKfk6+ILy+g112Pu3SjhvonCuAo+r9UQU64Qmi3KSSmEtgzWsZQt5"
    "rEOq9kkxlUCNexbeEh8tl60txjuHtH2gV6KECngJGSVUjKQeSii8bWuUUGxBDVNm7kcE7Z"
    "vxJ6VSFZysyVVwkpMNAkCS2jgjgvYBvH+/8gd24xiuFL4xkvYhXMlOieo47V+S0zhBdEBX"
    "iuvxWVVrc9VeocEDa9tYG/NoD4n61flhUN+z2dGk/M6jd3KSTYzmgBAzfhiE35Rj+9ZwfZ"
    "ktkC7z4iXWbIEhwQHh7b5tLrxPqOvSXGYvHE2nTznsdaGDYT7x4VwNTyr2NTx+8/bD259P"
    "3r+NXAyjM+s8C7NehDc25ToCJxf3miI74IT+H29v375n7w4zq9dhGU7qD4Vz+kNmWbburC"
    "zKY/ZYMIvD9m1g6NZZDXu/jddLgJHR8GI4+BI2T4uFSaxvLfj8b+nCMKUYjhTZASc2rGX+"
    "7tBQHcitZcELwIr7mGNCXwd4gqwNUz0tHZYTD9fJhxmwDUcLLEhZrD9ZlskoL7DOJAhTaN"
    "8AZVXzOzpz2LXl03B4kVhbPvXTi8f15acezHYBPzQyfGtrdqtMmOyysBfnD8wQ/sgpBKk9"
    "mxv3W3napEhVark6p1JRDlXF+0O7HKokImeSeWDCTG6p7Sug/PzriJm0IPdLNmdcw+ZAkU"
    "NQUjhLh5tsjVQqwKWNYLnAdMUtmLsBNqaPo1hnbQVtadIdgfpq0vaiY2Ok1G7wYBftxcfS"
    "vdmOS9NXv5O2YhRF3+0E0lnQS9tR0qhpUGfHby4Eq4t9tRWxMI5zJ6T6fidtxYh7ixuYU4"
    "Lt2fULHIi+zvyuWg6YyfS7PNOWNFwXoqMeeku3GzLoRrM9c8fPcRD2NfLM1n6UN4Zp+nDt"
    "yHl+8jsaea3lP53ZnOk7z6oAp6ugs7aChfLfDN7pzrKNHRED4e/M76m1y5aQluGddpeSy+"
    "msGwkSvD3TPCfXkUYCpQvo5jrspY04Od4S2CumM11j92xXXdVV1FsPO2sraGJe7QMvMbV+"
    "AKgWDLqa7QGrS9FRm8CSCvvMKuFF5sBiXMPMVaX18WHKwkZa39ZPRfQP2QNSYcTsZ6vUV9"
    "sUpLaLKBYgFEcVhxhtjCzWcHDKRhdzEYeLo3JLZyws1Bt2dUooJqp0jRkZw4uNoRm5xUSV"
    "UVBth9AltV1yw2bUc0QHGKLrGP/KKy5c9d1Umsx6B/PiaGbRLfb8C9u3IsD0EK5/Ekbo7G"
    "ap0jfWPX1j2hyb3S1yDLaFG0auqbhMRgogJL7CL72Ei+yImE4xzA2BiSL8/BEvT8m37pgY"
    "eoc41GSO6AVEnAWWgLtymcds6HMBfU6849fH77O7x+Huq7JENCxLRDDuWejXZHBckbRie0"
    "mFCpYJFCwOE8wLp5erV7WiaJ8v8/6jfEQqWRl4I4IWzt39BxL7m4YMvisKBXAJgA1Hu6f5"
    "BcA2+eGv6JQbvoQbvnIsLp7s7XIsVpkaVabGNgnAh8rUKFxysxJy6KlbKBZHzsBlRGGbeQ"
    "4SdggWO4fTTCcOc1E+9d1m83IzliNSQmjDhFCVqrDioskqZm6bGV0nHifERMXMKdZWsbaK"
    "tW0za7tCPeDydo8w++Z31MCFaz8+O/ICgB94li8FREFpa0UBbRX+tlkgGHLms/DIy1OC9C"
    "GP3yEPhjsXVqs/POrnZQc4RIfA/988kQD0rMSwt16VSNEwkSIc0yz2vUcY4XM2MxbUzB+D"
    "OG2aFfLpXgX0rWJ3B9eXPViak/pT4TGRSqxmOYaba9QqTqcWIzlcErUq2ck9p1ET62WwMk"
    "nycTmkipdLoYtbgCysMRqF51reOD4Dd+eP986u1ZFFzvloC9jkzDzeA8L7yylQS2xjX27d"
    "1OrhxM7nq2PTfj1nHZeLNvPW43nABTsxNvjWthbC82thYaZTOPxIOIOOyWxO+R0WBrp1mS"
    "gelKOK30+XiqtuGFdduMgXcn4xCsX4KW8EKajbq7IVi/gWbL5iR0uyo/thQxsLaDn+c2f1"
    "7D7yW8XViQ1boEoF/C3n1GHaPpDCjspCVU+t02GV2EUK7M3K62301j8tLXgvrLeJ7LCfk+"
    "wjMRYLT/QLzPCMYZhekEWDeA7wzhhJceP5VBiPh08qSoT6ZneAdI1Ou8o7Ks68YZy5cqGp"
    "1oVmm+JDz1N06GA477nmkPgI8+HtcW+R4doSUEfEdcb5CIQJDaWHUxIeTfjn/m+981Mifi"
    "b8a2+kXQ/641MSHsG57tmv3S9AFBxM+LfhxTX24v9O+JdR9/waxBroJzpM7xvlvpxSH86a"
    "7yZTI03Uz/mnk6czKK5tKajypNrqK1s+j7BTSQ3LW5vBexeuWZs/qkQHjfuwLoeD8S8Xv5"
    "+S4GDC/+O6Oxr3RnguOpzwX7oXn7Xfe11xPvbHhIcn/d+afFDGAm+/5YiuqGs9nP2B1j3/"
    "1h2cwYCujiccj0cjGI0r/7x/XI+BUT62ysdWKWzbqrBVPrZV+GX4GdkkMU0Q7YDo5jWyeY"
    "AGWiBpV5c4lZqkyhH8oI7gORN4D+abfVaFqCO2yY+2BLSLKGvlbsjKpcCs5Sq7EdzEHrOL"
    "gSzpBq+sZIWZknGd2AmiC+ih77JFY6WjOpoRGzOXKrUj+jtJniUx2mPW2BJXJY5KZYibw/"
    "sTxzL1V2QKsLvwsjqbEsMhlFwP/lfvrEdGbGYtFozrYqTJ8WuCbT6Ss/fH2G4CKxabHOXF"
    "z++5d2UlVFbC5iweB7ASxp9MAuYUWfvyvlVSwzpav2SgThAdsDo7rJ5VLRWVWmWVWluptZ"
    "VaW6m1lVq7vBY2VknqSRLZHFKl4lbq2OdSx8an4+4Iy5VFq+Xk3Yhxzgf8zA72bVP1xOfn"
    "nW15y/3oDb9gV43lQQ+qEYuKSWdVYvE604U6sURJ6zJKsZm1WFL+RNw5dVEHhSVAmf6KdH"
    "UdNgp0a5/TeyZyuThzuhTZXqbhev6K+q2mH8VrkAWjHNVY1EkUQshXmB3wzpuVaX8ercYn"
    "vZiHmhr4C6nY4xLvLGKEg46CgQqmUfgRHInGMALij7+Uvk7p6+qytB1AX2eyO2pqsignqd"
    "qnrasE6ni9nFyhaH1FjBRp+0B/Uwr0N2tAf5MFPayVHWxEWdCLffBzSA/vjR9b0288w3QN"
    "7rzC2z7HMl6Jjz7sUMY9A1FhixHKo91piGr2fRx6LFB0wyqKXs4olHSvT/RwQOvCuPtbEP"
    "Ej4WUviE6J+Jlw+NF6v/Uuv47FqeB4wke9b73RVU9DdL9g+9SJNNP8TGER0D3AsxAvp9mM"
    "5kYcFW8xRfTt22cqMcU9S3RkrWHesxnOpPzOy60jv67S1YqmfQDvv5TYkj5h2irNj1nU6V"
    "POPlCc4TKXeKuUR3WDfd+pLj17JpzZLFuXKy2WpWzjtK5ADFBGfGXEV0Z8ZcRXRnyJUCpq"
    "434uGUkVJ1KGe2W4f7Y4KjERd8c2bs9r4pzdHEYV/2J3sNQDl2Tq0FUWcglb9F7RrocZOs"
    "GGmgZw77uZ60OIuthXA/mQUkBhHRIaBI3sjNSZ31lbsULNnaHvB6oxfezrbQXK4PfWzt5E"
    "fb+TtmIU5krcDaRPvunsKuisrWABCkzznFytpIwDFnRzHfbSRpwERBq7Z3zHFV2g1LtnTd"
    "QiPqefms8rFDurRbzERo81LcbClHFcE9lVhe+YmATEnwTkzgh8xsJ+PxJ/nIjBE65heS5p"
    "e+lTRW42zBOMhnO0rLI8IlC+YOUclJQarQo1WrRyyqGaIlOoKl3as+nSZjGtzMG0aQ1FN/"
    "Xd1qn8VlofUswPxjQmmznCuK6mDEu4ZLYDjAmwb0lmDaaLw/yatFObzRiwc44GA+OhW4Ez"
    "JcCokVCEx+q0bEENM48/3P8NFLPYMGZRhQ1UyyqKT0MG4IighQiflPLmPFnjznmS9efMLl"
    "A5mhPLMhnlRTEDeR2k4L+BHqrCP1xoDrtofBoOLxJuC5/64xTs15efeqMXb8RorOo851Sm"
    "U5x79Zy74i1bxVv6BqRizjIyMG3mK2N2rVJ54+gjPNPihtkYghrn/DpYLYrDZCAeDK9f9S"
    "mIGMlNEbd1R4pNbBibOLM87uYldljjtL8iaSErc1yGVSxmFLNO+zdFFY2KPPZv6l/FaEts"
    "35ULO1kTdZKG11+lpOSciEIBXAJgw9Huab4L5FreO0F3QJY7OqN4bsVzK5675Tx3X2eLpe"
    "ViCCEM2FGW6U41WMd1G6um2nf2VJLr/jsa4SkBArKgOjslU2dmLf10ynGL+785xNA7xLLJ"
    "5GhyJEqvPiApbPYWv4O2FuEWZ1luvIobKC69YVy6GHIZLiciaCGTc/K+jK4xHYwTUzW+Tz"
    "M535mUABQ0byG0FWV9gTd1XG1OnbkMzGm6FuL9/m0JuN+/LUQbLyXBdrybfzLp6k9Jqmp5"
    "x+dwOdzVgUXFVP4gMZUZkeF52NrAwz6Hn1353hczsjEn/xJqYx5a/JF3hPmqGy5wiq7wGQ"
    "WGETXAt5ZnE0xqw/LUxZIdTPiE/31umHDd9YuO6Da9dTtkajgOcKUWnxLKdTLVwz9sJvAh"
    "HjeB0QWCwL3BYcK/YfGR3Bqcmsa/sLDJrfGIvguWO4c7TTGDFfC5YY9+tiT/RNjrg3gW6O"
    "cJ+UXTekj5TEwdZprMDrq48Z7EsR0kfOR06cwt1xHeuBMeexCXfoe3JVO4IeZgnJI723pw"
    "fOcLhjmbyGxO+Z3AJ8AAWsPOAOy8n0JiSuYWzBafj4fHcF0T+H7OGJy7YQ4ILM6E41OIyk"
    "mnZGFwY+EtgnsIKkZt00A9fejUEejzAUHD0gk18fMVT2LDRNxDDsrQ1Oovcp30Crhjakpc"
    "lCXuvcrD9JxPEU7rw99Zf6b7upZLTQ2mo2Xv/+ZhfE5w8zBHHe6hKu1pe0TezKTKig2bk7"
    "FlOjlgPrb+4Nuwf9aTRD0kw+Lm4mDCz0a98/4YieBs7I/0TlxOwCsl30lkXXNga59tPUAr"
    "6jpLd0dXZ7/0zq8vAP/waMKB6dSGnz+fkuBgwi97oy/QRPzAsA1Ho97ZuD8cwKhFxxN+Aa"
    "ytdn3Vxaar45oM5k6pD58l7eH5qPt5LPuRCaJTIn4m/HN/0L04JeJnwq96A7iE/084fIHn"
    "mO/Q/63HGIVZxnYbq2wvBxyz68HXbl86V6VPdUr83wn/2h2N+92Li981/3zyb7zun8Xj68"
    "HZ8OICP8FP+BUn/qzHsB7ckl2z4NCqDdnPkp6ydtqaKvNTJjjxDMqoJyuInkvRrdOSNW9e"
    "r8EYlVwZd4uVrFgWvzjNj4ydLo2crnCLsQLPnfO0dovlvpOeCp0bclx2gR2hAOIU3Q89V3"
    "0sGM/RyWxEMKD6ofFTiXcPnXjXZrcMuUgp/40EkQK6FNALtrCyGI/ZY8HWFbZvA7zrzK69"
    "34R+pLhORmR1vRgOvoTN08UzapCLvnYMQsXJ6EXEqFQ5mBWFKgKzfRGYwGgsA3yMRCG/cy"
    "kkSfCTVAr/7fH3XR1ksF9RKNx3WHHQq0RqvQkJFOrbo244msucHFl8U2RTSKXimiTimhzv"
    "JuUXkgT9Ek9fc8N1Cn1UU/SH0zK9roqD3EnF9Kn/JQuzbjgiQHdbmLP0CuYcmDnbGuEEqQ"
    "I3B1zMe7AluAlSBW4euLsswmoF3gzwkhr6tvgmaRW8OfD6HuZsa4iz9ArmHJjjjuhSKqgU"
    "nSoYvXe55YHaHJ5HaljiNPUYErxfa4YkCPLIjkih4TxGcbj1500t15+cNZ6aM8/cNuYuTa"
    "wKVta5YGUQMrXVUKdp1UjXeaTvLUPfapgThGqM6z7Gms2ok7cZFtuGU2RtMMmnHZrLeTSv"
    "c2nO+jSruPQfJC49UUtqqW856klKNep1GfWclTVTQawJpWnqsmvKpPawbJvNXFlYU2SqzH"
    "Mq1kalMNw/qqnA97KopsjUVG1iFaXnWFlVGaVnRbdc2s28BWIPk1e6em0t14aNGKfWxjIz"
    "ONj4d8e4fBnlZmKbYpGk08ZmMBcZXTKwV1K4umaqhCLIcx1/9oLRedBZi3avlNJ51wLfAV"
    "CfjVLLYyNBcunjfkAa08e2YiRSr+2E0QX00HfZoq0I3dmWt9wPRF+wq7bi5Kfz0Eym3+Ux"
    "yBJwDURPF6KjXliqpYU73sykRp5zigRUAaN7hj21FCW0hGuiTLyGUUosr5KHxKcIvV07QR"
    "Rfq9FSMKVgQla92oS3EddZmPg2zpduSoCrJTjiMgXUQgJicZElNUwfeCrqnAHSBjewdUfk"
    "gjU4mdLFyld+6qdcNVw/9Suxbm/Ji6XlAMk9e5lXZ63S+2Ge3enMQj+jqXDu8utF+KlesZ"
    "4EZtL9ClJYb/UcNkjDM+Z8JNMZXYZ3MYIMtPBrslvXz1eLaXb1FeEDFhaecIfZ95gIOEgv"
    "e8PuKOYAhsdPZ6J9Be9imtZMfEZOVM0irC5nMwcm9Sl2FD7xC/GsLzHJMJ7FGnWCtZjwF1"
    "9/6V71OmHGxJcduNlsTv7Emhn/BXOXURdR/Z/4DXZ8or7+/wBUAabwF/1L1cVoYpLQNXUx"
    "SqQrbEKNjCMx60/9D3XCxUyHv/BnwtO5QtNLTBnHhP2HrVu2cWcUeH9sHpUVda2HpTf40h"
    "8A8v4vDExvdIWZPv3fegzEAcua1IyHSeW5K+V7c7LG9+Yk63uzFMlwJCFOELUP6P1nbfxu"
    "5GV6KreShLS1XkdgvTgTCWeDA8xG+xumnBU/26wj+09Nek9NL2eX7T0CO33OZsaCmgVefS"
    "Fh2tXIJ3oVENdnOPbBzgyuL3uwWWPnq3BokVUnnRdK1klyR//IumF4gNJTvviTxbg4TmZF"
    "oaJksOe9RslEQmV2RDZG7cVJtwqYqdvOuf+QvbhyQB7hNLWKisyDeKWzkFlVUmRqadn70u"
    "LrvaQi8OIkKmFtThSe4Wg2W8CGuEXx7xihypIjkSUn1F1L6hMTVMpxdq2Pp7FyAzqUB1c9"
    "Yd3owpWcVrUq/B3zvik0FoW+ORsNRZE3UBkjETb2bSC+xR7NIIHdpkMc18ITFkwbYbPhWO"
    "mPoEzxYBuuy3ieGWgPPSrLRcMsF+1XbJ1/PiXwXz1U4Ta7NyQTNMRJVIaGTDa/OT1+915G"
    "e7WiqPO83VJ7VUEhb+NfOSxK4WwNmytBJmeyLphuUB8TiQmbpGrhpK0kC/+SQt8SKIftW4"
    "hvJXbHBdWZhgWepaZynKh9dsdKJrJKrlCIfnPD6sUppXDZZmSVwmVnWJuvcMFInkJ9SxDm"
    "s1HdEsUVbVa3QJeoGbE4Iy8iR84OwZF/6XtynpKZtVh6rtCRCB9SzlxCb11mR+6pDlDArx"
    "7oUbI6mOpuoxQzDVPMRMO/rXYm0UGdudoj2DoH593R+SkJjyb8H73RUBvBxgxnV8cT3vut"
    "B9vsKfF/J3zU+9YbXfU0RBormSf/RtfU8airnQ0vL68H/fHv6KKaOIE9fh2ORI/4O+HD67"
    "E2/KxdnQ2/Qn/xvyb8qnvRu9LG3d/gUcPDbRRL+/eNsmlesdvNrlEhnfKMynpGwasxU0a8"
    "iQgOWMO8qlWtao/Kg7ud1VpyrCQtH/A3+O47lDBIkiudXlvKRDQLX+VTU4FPjVI3KHWDUj"
    "ccbVA3REkxssqGeL6MQlUDpuXQgMNclNQzDEHy/8Oj3DXcJzLxXr/WPwjpn/yfIEqUGNwx"
    "dEaorw7IqhCkexDxud/ZUxT76lfO+DeHQCu/G+tWXMCXOSVhrqoOufGTFhBdxLMubRjCDk"
    "mG3naEusLiQo0h7kdEMMbHCUegQVy34UGgLXB2cEe8wysyDWp3iJbOKvB39XDEoYZOTOpA"
    "r1P0QbENHR52Kpr4Ixt1S+bUgady4UW7JHAHDLsxRV8uxRhkpFhQ+ztxLOiGYhBymMEfFQ"
    "u6xRzCLZfcINIY7YwTDB7WDwvWBIKuAY1CHQs+zISLxCyhUkdgBO/p03SiMGNU1thkKi5r"
    "OM2m0HGyAlo0PKY/OA50Ibx10A/nKdL9ILDMXQ32xDs+fnO8ukymEcsxFdHdUT/4hxgh6B"
    "za4DA8Lk34LvD1p2RuIaiJ+eG4bOko7VITtUsqNlbFxj43R1u9jXq1NMtgnKRSUKsw5Noo"
    "zSJmSmo+x4kUyptRXrFhUpM5QdU+nCsJjC1QsRdHsBWp2FXBcYkgNdmpvdOkrp0mrXrFe/"
    "zJJGBOkbVvCakE7FDZsY31M06rLKA5uSGUVXnvmMKruACVLrUCJ4gOaF0+e398GAPzSRmR"
    "pFggSS8KTU1BUFsLUqHhc3c/pXQndeYylK/SHnyVcMS33VnitGp3ye4uiI+031KCSPkubV"
    "QQiEko7b+UpFLcfTlRKmEEk9/Ks/Qqn1ArXJgaBG5gEteAAbILgrgKgmnThOtiuJq3fKzB"
    "EUOyClBkeQkLNmPIcnMV/FAIKj+6/fvRrZxPZLTYSSqVhm3vGu6EB5HMyGQI6zE4eNvWDI"
    "7K5/YM+dwczbKXc8q3AT1OqVCXQD3mQSe1CCXJ1BK09yVIJVUo5pDgBfUhN5+OorJUTUiy"
    "EHDma3MsCPdWyZCHOI0KeFBBJFVj6rsRySEap9kBz+YItxJ4onpqBu98Z9lPkrDmkCp0Vc"
    "jT4UKeMnvX7sBWUMK2jvDGd+0S4IoFdHdwv9rl5mw9l4KNoMa3mRKgxpfP3bEd08ezWGft"
    "RDhnx6ljNKS/eBSHREaLy+a4SG1VlrtM0uulbeneDGMYCU2FGr4im6MYDfejeKV03GFBLO"
    "UB7qci51TkHF6ol5eTipyr825ygHAuFSFQbdyLv4XIewSk6X5oc7aPhaQ/QJLqh8ZPuQMo"
    "dwDlDrB2ZJQ7gHIHaKNh2vFuXMul5rZOn1l65fmZ4/mpDGRVGMiESkbaRBanUmYcZcZ5Hj"
    "NOMA/3YWuIOmrkjC1hbYh/sdJq8FiOCczAlsNaBGSffx0xs8jXKpvqr2ECThHaf1VoJvh3"
    "6+YoaxzAs501JoF/WjcyZoCF4TA/T98U6xBOie1xh2BtITJd0ifTovq0Q+Ay8I+O6xdCCD"
    "T2C/qdOZjBz0/JJ7rqkLn14Je0vHUZJ9T5zvQCi8BBbo1pGf8+x4qco+vBoD/40iFT7I9p"
    "1gPMwDAhH3Tlcdcwg4u6Jv6afiRU3D14TptyYnkuuWGmxe8wRSF5mFvinm7wRCWtEX8ere"
    "bAESxRvpoEANBEDYojbM4el7DVOKLKeNBDMBWCORp+XUeiMYy2+EOsk3m9x99spxsoU0qt"
    "TCnFtUcLVPgNqDe6pZJ5/zGqBzSPbDGdG6699xd5GUVSjESpkPauQoq2im1sshHxASPfv/"
    "YG57CnS+IfkqEhVhxMeMAcnIZcwoSfD9Fyi/9P+Odu/wKzUvi/aW7meey21AVOeunmcOSF"
    "Zoc4yY+uZ8oqmVbMVwbR9aEMCcIWRjI0JHIhxGRt6EKCB5Yc5zTtHoa6njqF9oy0L+TJMH"
    "Apsvb5uVRSXBdLCGjMtvNsIGOQHAuwTlC1Aep1HxAmGVrLsEXfz8Vw8CVsnubiVPydir+7"
    "NbjhzLca9hSp2sLqtoVlzEnP4qE+8BY3zD7DjE9CfZlWQievd9aoo7loqc38pmXLBIt6vI"
    "8u8anRBRzdxmGCgeD5kUwD57PQb3xyNDkKXMOD+/jqWi40szAgzHVyigRXdBPlit4w/Snc"
    "18OkmT6GubziZu1HppM6a1dB+v027J/1MDWmOJjws1HvvD9GIjgb+2MbZcf+U12uvkUZXj"
    "5J1bqEjPvXKeFymAX4k3FXqFIKKQ6nTnpTFba+Oulvx8cnJx+OX5+8//nd2w8f3v38OtIr"
    "ZS+VcGRKYJ9VOt14DprVHUk3nBRZtb5NdeHftnfECeHKQizrLvIp1lMzkd3oMJKaW3UKnP"
    "TZzgum3zHYkl37qZA1jbcpwZ6aonk55hQrQwYs4wtgB53vxnLJdPQNuGMvk1wkoVwXBQFv"
    "YZq8IpeUe9QMiB0yp/fQkxWyk/k1KCu7k6SPQmpWZNmdxF4b3Eh5GSguWXHJiktuF5c8W6"
    "k9yjPKMaKteOWaqdmeh1sWBoOt4E9TqjHYdgx8nkJmgVlRtMHEU7XD2e0OLjghba131c/9"
    "QffilIifCYeN9Rxda/zfCb/6tf/1K54IDrbZWfe/5MtXqVAVKiQrVIDMlWc9LkY4IqjzbK"
    "+TuyUFIeyOb2U2TJG20FzcdLthfKDvLUPfapgThMo23IAxvpES9RJE7duXKlk1lYa+jTmP"
    "N8/jZkR0K6PHIY0eORN4d3TLB3fXctLuJ7b7Gc1J8I4jT+Cbb0oKr3c2mpGgpWZD05JeTr"
    "9YD4SScOZFxhoMacUZggaeUF/+kczmaPXBkFNvNicmRf+jFYX5lLUe7b975dmkbDbbMo7K"
    "ZpNvs1kUVjDfPDKLwxcy716Ph5fdsV9BV2ZcIsJTEh1O+GV3cI3KQP+3HiOytNmt8ShlQY"
    "so6vxpbC1U7Rtghy0pwCGn7UsQHXDC/3QYK+VJCZBPijPPpiF+YrQA3c2rSkh7QJAHgZJE"
    "ZkEZiPjcgYjP/R3+nRL8H4/xqB5mg4XFoefMOKzNxhfRqER8Eon4llTX8SkyWBfnYF1RqF"
    "joTCw0hjNsu4BExIdcQXrfeiPpJQSJYA3BH1g4et3RBS4e4hd4k+Fg/AueCA7qsaQ0QR2p"
    "VGcVqc7qqN6psbvwJ8M04RXPTGosjrLqncTlzhrtzo3fUJthy9IhbNRF/9zZnOmeiQVNgl"
    "4I2s/InMIJxrg4y/RTkd2sQx6ASsST3bCZtWAOKmmwKkqgQyMv0ILTIT7CHbJg9h17mRfa"
    "dribY4K16QxTb8MYTEX+HUd0RR7gNjPYMWBoROEX/R4/FfzQlvAETFR56kOHIgt/hzCu4z"
    "TR6RM6LJu3P1lLxuGq5cfZ0UArBc06E76knsOIZRPRVaC+IjOb6egEzR5hbMynzGO8IlP4"
    "S8MkKE9T4jLTdKBfgYm4x5zqhFvuHJFyrejFb21rgXqzCX+YW3A33aa3fr8+FtAvBhoTyg"
    "mWnDVmhksmYtYQegefzuSIYHQgmdosyCFB3anSqDVRoxYuBWFhg6x1vWD/TdHtWDChbiqD"
    "NWDnVEwIV4ssgMWJv+I09cj81arM/tGyKCmtJuiUxCohsQpmYrvUHQlK5YtVaz+d2JYvO8"
    "4pUuWPVedxVv4se3cRCsUXSUxTZErVsVbVEaK1B1WHz+JexTpsJL4bNR6pCaZ8hX4EX6Fg"
    "do88flSoScKLnRJ6JMxzX06LhBHgS+o4BKWfuDePUFcEOdwIKm2eAq2EG6o8dI999AO+RZ"
    "3cB0JFlvs7izkiWNzx7HvjnmE6I5s68/zo8wPee7d4dKFD8lklFXPeGm0LCJfWrYyaJSL4"
    "ofUr4mt0tOATlbCJZgmVaTQtt99Sw/TsvEo4hbDGSRSgmRp6q6U790svFpCTlEoRUmsBWS"
    "Ut/THGWTkoKAeFWsmU9XdQiFQmhZJlXKmyUbwM9RMlZUxhh3dEaluMDZl5jmstMB+uKGuG"
    "C2tGNNxMIrwCGAd4uMieyx5nJozDPVZwW9lCn6YCELJglDvC1wDOhW4HYneH5phiUgtpgu"
    "7wOqO2aTDHTfg2TLgQQqEJt0BI9S0l5Im5cUeCkADkcAJ7ix74KxhCcCU3T+KlxKTej2Tq"
    "emIoUi+yzxpvqXuKLjpCDlXScGuk4XBUy7rMh+1bGZRQQaT36kvdxut1RX1At9fzUffzWH"
    "IW+0SnRPxMeLYWVvds3P/WOyX+74RfXV/hNZGUJzyc8LPu4Kx3IcpiRYdwdnj59aI3FmfD"
    "w/T28TxRJzPPthmfSeVLiNO08Cvac9CJ2LC1vDRJxQq7OM0PrbPzeSUZ6FYUOwLXHGE4B7"
    "cYMymhkUtRtSgb4N7Uckv65Ef9MnvhIFAyGs98YgVzDsyePZuLkmO2LpdWMUvZvow+lRQr"
    "W7CFlQW6uExZ2L4N8K7TNFZRoEyoCg3H8XIkl7WOpUlC5VkqEwsJz+Bq/2K2pZmoFZBEPo"
    "9c4S+Bf1rPI8HT5ZD+yMydKiv5PKs2Gqy3s9TFCZWdrs52untmo0ZYgqmPUbSm3NPe+HhV"
    "ibUY6vZWYlXG7ioc/0N7oiSqKTKFqnIheLbsoOFc3B3ds1hP7UQ39d1KO2hk4izyJN6A8v"
    "OvI2ZSN5+N2X+MxXNwpxm8s2GnuwGUzpvRMHakFEwiv8RuMIU+O1+xq9bihBroPeGEXbUV"
    "J8xdonlObtIDCawuoJvrsJe24FShg52YU+eGI2KRjrLudcnrnTXOdWKia3rQtKRrXZeEBH"
    "61TtEJptsRDmyYQILpZCmc6TpEONOJCw9zy2RBZpuHOeNkKtrA/ugI7zd8x6xTXpU3E+58"
    "99T0mDhncLJk9oxxV/REOaELcWPD7zOWeCh0oVDpbpTLWcMWrAO4nH2HV8vHd7PDWUhbZ6"
    "yPvvZGZ73BGL3LxMGEf+7/ht5h4ie9hj2PZ5hY17Kj0MMkYudsZiyoWaAQDQnTSjuf6FVA"
    "XJ/h2MdqMri+7I38/N8rI5gwK2SskP4ukkW2OMtTgminNE/1lM3yAK0knxNcN1w59X6c5H"
    "D6/Sa56ggWUI4RidMoheRaheQylP9205dVIE7WUWkWn1h1CmkSsF8a3Fh4eTlXE5c7G+Wt"
    "hd+ydM5VkHMYdYJMFCiJiLSBkdxDbhB7lF2Iw+x7zO3pVz//6MchxUUfQelHGolnAVlGyO"
    "9BV3lJVw98dyVNKWmqQbvxAQrcCiUELhp5DkOXePqaG65T4HGYolY8UFgRPlW50dGWtmXn"
    "pxZZ61mYojygU2G4vDTWp1BJU0qaavJKoqSpqp1mXNheZ/DOd5b9JAlrDqlKRapE1QOKqk"
    "UTeXeMx/TxLNZZE+fuRoBzvt/aqQREypCjAoWAf7GzUR3gC79lba+itag84svQH8n0D49y"
    "18DiH0ESEcBW9ANCOib9eCEEccxrsgDsVqJ7To2VCvpXAn3DBPpwuLcxHsVpd7YfNYc/L2"
    "0+Uiy3YrlryBUm8DQp14KoGFlYs6SK5c7VeEihau+lmEJrJqsSYZ5HhFnae8n2H7HFLQXV"
    "3pjqv2i13QO20Nu3VWdNXGA3A5zdZOokFyYd5LOiYcaBvlA6jCpyrNz2NwuI51hocvqfYQ"
    "YqUYASfl9O0TP2YW7M5glfVpToHM9ZQisQ27CKQVgp0nCCQpofCZasRFpoHrXNio4HvbMS"
    "KhsmVKo0aiqN2sFxU7W2VK2tOrIw5WptPS/7IkSfNexLKBqVYF+iaLoy+m1owVzgFcJ82S"
    "G78GC48yjQJ4pYEoxD6E+HNFgo23rgH0l+nu4chXf1N1TMSsOYFaWm3b+a9qBugjXjWg6T"
    "5lvx14q/Vvx1Dfg/xV83nL+OFR2Mh8annILLJzjIBOQ3czVdnwwiHtWyG1KxSJo2ArXy99"
    "kNpj0aUuoBUoVibdxhLivUptzpCkXamEuaUV6ixZB2lBQdb7k0n0hYygk6Q8W3aXwHKscD"
    "CZQ6ZHJ0BWu4Dq8bRlM5kyPMRjHBIITv8EeeCFvBHZTM2jCZVYVhVZtfn9qzuXG/VS7UFK"
    "nKIFznDMIq5W3xV6ZS3qaGXKW8VclZ61nfNS5uWLo321WC9Ttp7Na0IY9hQUERiRSG0EPf"
    "ZWVk1iYC9ByyfRNxwtfZDSQQRUeNVrkfWqwXaOWK9CGOa8X5aMTKJWLB5p1kpkjMShnGqf"
    "lxU0LNB3+8QFuxze6A/qVfRXr6n/cgjsNSbVuLDvGPoa1hvpzmp16p8H6Y/XLAsBXTDQzl"
    "wruYdMaIBVsv8Rymn0LnIAyLp0B3Pj/6yzJF2Nc2VaRzYvqCh8fD1bOqAs/tUUzEBrisbi"
    "JG0kL1xHEZ62+x7TetmPA/eBl4VxTtM66/Kaf6WaP5SeProliPdT/zId6c0jTRwQHLaINI"
    "PDjvjs4ll4uI7pSERxP+j95oqI26ogT26njCe7/1QOw+Jf7vhI9633qjq56GYH7pnZLk3x"
    "PeH4xHXe1seHl5PeiPfz8lqRPY49fhSPSIvxM+vB5rw8/a1dnwK/QX/2vCr7oXvStt3P0N"
    "HjU8TG+j5TwySjlkSGRftQPeIzlfNsfPhnQq92o2eBZejZky61xE0MJN5F2ZKfuueMq+y0"
    "5ZRh3ZfSSkaN8+8q6UDeHdGhvCu6wNIcbgZmAu9jVKUv3QjloxCUYewYjsR3bZUuaN4gVA"
    "mTeUeaORycnq9iUp61G1wFZQ2u8585PVdPo2PUPZqqxWVj2eKLlVqCBP1vfarCEXPfruZ9"
    "S20eWF0FuX2SJIKigAT5BDIA8U6y2JkoR6xw+1wjbs9pbNRMGlhcXZE7lhtzDz0JEtqx6v"
    "8maoG0f1u2UbdwanZpDS3IE7BcnK4WZ3MDU+kqkwHk7FlQc/RTo+kY7Kcgv96lz6nTkE2f"
    "fwOurSoVtGHGrowW07GFg24VP/ihZ0KggMFxo+OQQ2907YTxhNz9mjS3CYgkTqYRAbDLb/"
    "7oZDFiCmeTbTX5FpgEJUAgtrY9lswlF37+MUBuHDsweN/ZJa8BzYH/Thx+aHkW54NxgWD/"
    "VbQYp4y/oeFOfipXO6J6wEqdUL1hrXE4t1vKamshC0xkIQfKxaKH+VFevSdD+0aOyvUJqI"
    "6ZIBMU2nQNQ1lle/bCOELLdy2Y8FILuHfUCL4lxKBs+mqFT8bE787K1hO65msxnb0gs5t4"
    "MWqnEaorYp5Yxs0t3GPI9eDXmthzwsLStjiInTtNDWdVLCEnNSaIc5SVthfLlv24I6aWq1"
    "WeUX1CnwqS2u6xIR7FTTZTtXiZVQdeMZpmtw5xXe7znkqEpKvcS1CjJjkqarx9DgbVszNC"
    "vtxja+RSvqAzoWDb/2BpLwC5pTgv9P+Kf+xYU2HGiD3m9jrT/4Nuyf9U5J3lm/LTod+b8T"
    "3v8yGI7wRHCQVguW2k/KmPZPii37J8p34vC+E/AJWeZ2XHCKVMVf1pr/VQ4KP6KDQmhUkP"
    "VQSNGpcgON8/uoy0opAWvcDiUBa4pMudOkSrD69kZJUJNU6vtvXIK2hnz/DfRMqqXTjLxr"
    "Urhs7g7vWaynRq6wG9FNbTEl0K15esFazuFy+QVz9rbdQe6vOmrifrYR2uR2XgLZSAJQ2G"
    "5celPCUp2cFa+8JbMdpjO9h84ARzmZ51MtOutyz0dtNeFbUDZXHyeieeDDJxzrbFHiVDgN"
    "Rp51BobZi1h5/SP5zpauKH5KPd1wc9Lz7anT3ZzofBeLQ/rNfTLuCh0+cvnKHNNZMIt3c5"
    "mr3m72t+Pjk5MPx69P3v/87u2HD+9+fh0Z0LKXSljSOnEtTGhaK/afi8Y2MwbF+uc4TQtN"
    "xpXkWI+YK2oatMBks0HyjygV5uUw9+epgEl6dodUCutyWFsz4Uiyje49RdpC5XtDlO2lbC"
    "xL2wL+yDXknAGSVMoVIDHa+3AF2MHRT/n4Nen7i4kn8kOdIVaDXevBVjY4pYOvmyJox+Sy"
    "FeqBRFRnkQoodrGzRvsjQiGlFD9DjuGK9yzQ1MACS16EIHWCk4b+8tSPa6QORjkGUaevyD"
    "SU7uJhlViyGBsLgQ/Pe/w7rBA8qx868L0l1Ugpg0JSsIpz/bvolXC5LFZdZYXnw9x3X3dR"
    "WjOlNavrjqG0Zq3EXGnNlNasFvi3SZBTWrNdh1xpzdT3t/33R1141xtvu+CADLGKAqnzWC"
    "ulWTsd15vzyShVZI1Ukc/uDlzPebsnd+DnU/ReMnjP2VGBpje42tmo6l2IhuWd/OgdfM13"
    "ohCTXycHvfECJz2YIbk+fJtoMGXg9BYYbGY7QhlLBVuPGfn+DGSAJ1GCx2NOh3Dsiul/nR"
    "Iaugf6dcYxI584Yz8RvzcytzCzG5ne2Za31MK+phO+EJkF8Tn+8Ch3DTcoAbSEx8aCPhi2"
    "/1IolMVtVV3fJibHU3V9laqsLVjH1tB8sDcnvEh1UWfkj86G14PxKRE/E351fXlK4L8Jvx"
    "70/+O6d0r83wm/xAI28N+EX4DsdQUk/m96Gyo3bqWGTaKUjdg7om1H5iPJUrYv10Ul30ly"
    "p5eBPEupIC8FecC5yWh2YyT1UOu2KmUVtWfzLdW6KVKl6auzpk/leyle9lqc76UB+t1mpH"
    "tooCKylrGxO7pExs3ExmzHIuBf7X2FIddCK1llBfAuA6zmR1kNYnChs0Z5SFdNNmkNizHY"
    "s0LtR3H+2zEverG+7B5Ycsl6yDGSOusTthWX3r0rIy69e1csLuG1FHcO35QEwkHzFqL7pp"
    "Qw+maNMPomx2XS4m5uweliYTRGcnhh9HkYo72JnRkW6pAGsb/+G/sXJHU="
)
