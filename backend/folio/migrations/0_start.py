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
CREATE INDEX "idx_invoices_busines_5f4c5a" ON "invoices" ("business_id", "created_at", "id");
CREATE INDEX "idx_invoices_busines_7981dd" ON "invoices" ("business_id", "issue_on", "id");
CREATE INDEX "idx_invoices_busines_41cdb3" ON "invoices" ("business_id", "due_on", "id");
CREATE INDEX "idx_invoices_busines_440224" ON "invoices" ("business_id", "total_minor", "id");
CREATE INDEX "idx_invoices_busines_06104a" ON "invoices" ("business_id", "number", "id");
CREATE INDEX "idx_invoices_busines_bcaedb" ON "invoices" ("business_id", "status", "created_at", "id");
CREATE INDEX "idx_invoices_busines_08426b" ON "invoices" ("business_id", "document_type", "issue_on", "number");
CREATE INDEX "idx_invoices_custome_4d7440" ON "invoices" ("customer_id", "id");
CREATE INDEX "idx_invoices_schedul_5faeb1" ON "invoices" ("schedule_id", "billing_date");
CREATE INDEX "idx_invoices_busines_9cf347" ON "invoices" ("business_id", "payment_status", "due_on", "id");
CREATE INDEX "idx_invoices_busines_1e9286" ON "invoices" ("business_id", "source", "created_at", "id");
CREATE INDEX "idx_invoices_busines_817be9" ON "invoices" ("business_id", "has_warnings", "created_at", "id");
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
CREATE INDEX "idx_invoices_busines_5f4c5a" ON "invoices" ("business_id", "created_at", "id");
CREATE INDEX "idx_invoices_busines_7981dd" ON "invoices" ("business_id", "issue_on", "id");
CREATE INDEX "idx_invoices_busines_41cdb3" ON "invoices" ("business_id", "due_on", "id");
CREATE INDEX "idx_invoices_busines_440224" ON "invoices" ("business_id", "total_minor", "id");
CREATE INDEX "idx_invoices_busines_06104a" ON "invoices" ("business_id", "number", "id");
CREATE INDEX "idx_invoices_busines_bcaedb" ON "invoices" ("business_id", "status", "created_at", "id");
CREATE INDEX "idx_invoices_busines_08426b" ON "invoices" ("business_id", "document_type", "issue_on", "number");
CREATE INDEX "idx_invoices_custome_4d7440" ON "invoices" ("customer_id", "id");
CREATE INDEX "idx_invoices_schedul_5faeb1" ON "invoices" ("schedule_id", "billing_date");
CREATE INDEX "idx_invoices_busines_9cf347" ON "invoices" ("business_id", "payment_status", "due_on", "id");
CREATE INDEX "idx_invoices_busines_1e9286" ON "invoices" ("business_id", "source", "created_at", "id");
CREATE INDEX "idx_invoices_busines_817be9" ON "invoices" ("business_id", "has_warnings", "created_at", "id");
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
    "eJztfVt327iW5l/B0jx0skblTuzYqaP0zCzFVlLqsiW3LOekztEsChZhiccUqOLFl6qu/9"
    "7Y4EW8SoREyiSDPEQ0iQ2SH0Bg3/efrXtD14yj7kr7lby0OujPFsVLwg6iF9qohVer4DT8"
    "beM7nTfEK015IC8Wb3Rn2Sae2ez8PdYtwk6pxJqZ2srWDAqtu4i1RfYC2+gJW8haGE8UGX"
    "RGjtB0ZZJ77XmKNAtptoVMglW4Cbojc41Sjc4/oSmjVhbYWkxZHwTd/NL96fj0DBn3/M+n"
    "haGTI3gQ1ZixJ2EkB7ynQ7XfHaLYxpywCya78z//PzutUZU8E8v/c/Wg3GtEVyNgayp0wM"
    "8r9suKn7u97V984S3hfe6UmaE7S7puvXqxFwYNmjuOph4BDVybE0pMbBM1NBDU0XVvzPxT"
    "7hOzE7bpkOBR1fUJldxjR4fhbP3HvUNnMIrInRlLQyW6dcSf2Tqi5EnR1P/rPWqITFEGw7"
    "Fy0xsrSisxG+CRYoPlnZoZFGaSRm0A7s+/3H7XAPGzLbjB+S/d0ZuTs7ccEsOy5ya/yOFr"
    "/cUJsY1dUj4Ia9T5bwL38wU203H328eQZw+6C+b+iTXo60/Gh88HqARIW0v8rOiEzu0F+/"
    "P9u3cbMP7WHXGYWSuOs8G+cffjH3iXjt1rgPcaX5N9Gen49qiz5Bj32TNh9iUmsPZpq4x1"
    "q3tx1R90EP+Z0C/9QXdw3usg72BCb7qXvZsO4j8TOup1L5Th4PK3DgoO42tVnrE6zjNUx9"
    "kjdZwYKHcRFPkU1hRVHqAdP4biAfZ3EBGIwzTFgLx9lT8YxGcfckB89iETYrgUhZg8rzS2"
    "9CvsqRIgXzCQ0kGOUsVgZhsHsbUlOYKDHIB7cFZlUm9A+KI77sUXa/JoPBBVwXY6fgBEOo"
    "ZRyk0YwkGjcBz3r3o34+7VNXS/tKzfdR9duHLMz77Ezr45i83qoBP09/74FwR/on8MB704"
    "RxO0G/+jBc+EHdtQqPGkYDWMiX/aPxUZZR1btuJYO41znFaOdJVHesZEGXuncY5SFjDKld"
    "vtQcobUv3Fm4E1GXbvY0mMOkiV9w8hCQdO3OHZwxM2VSVxxTg2stomLy2Pl/EzmOI5HzMA"
    "Fx7T0xQw4fBRs1OVCP6l9iY1QrjRVjXCkBI0W2A6Bxnelc1nxiMxLS6TE2qbLwhTlf8Fl5"
    "k8f2+YhMn4bWQZri7AxssVgYnCNQJWUm9Q1k22Kwr+bK1Bb1nO3b/IzHY/QdbO/9tVA1iE"
    "9QUSFHTB2Bk2lywGUjBe3lB4X4L/Gbd4YwYy/+MvqZiolGIiGNME9p+1eZ/a6eiHqWJjwB"
    "63juv0HB7ip78dH5+cfDx+d3L28+mHjx9Pf373M2vLnzh56eOGEfnc/9ofjKNrM5yIMsLi"
    "G2ZjN8qabIy5+CG2nRimiPwdEDRSw5FPxbFJx5FQcmC+CgtCrKVK3k3A+DQPxKfZCJ8mAI"
    "4zAnlhjtNJsAXAFuOAolRFckLV3Qq2MjprUF0GOQnof94MB+mArini+6s2s9F/I12z8rA2"
    "9VE0ABSRPdWfpG+uut/j8/f8cvg5Djt08Dm+NN/bJGXzy4Y9IJCo7446k8UeNcOxhFX/Cc"
    "IGrtjFWwBEUZbgCoB751gaJZYluB/GyOSGyGBN6OuSKCch/sJ2QW1OfyUvCbt5DFRXC/I5"
    "1FM9kV2fXe8kJn4KlFTxucUgUIlObA7CiMmLo/752FVtvZoy9BeCo/q0lMvtHEpRZcFa5v"
    "Sw+vuCmITrJGcLhh74KRmUIB8tBBNHtT4h3Zg9EBU9LTSdIEw9faZmIfY0hI28mlSIFtv1"
    "Hv5S1VuNXtW2LrWQ78raVl9FBVl9TqZVlkK9DD5mLwNZns15SMnYYP+VvzVXYZkpY2PeZ7"
    "P9jOlDdzYzHP5A8b02fHXTVnvH2inYbSi0084cyzaWYBVcYbbJ0UdDmxHL3xtnjmmy5fDl"
    "E5qqxMaabk0R9jbRFUObDT0yjSerjWA/NVVithEbfaKjiXP8/m/H6BHrTopP84HvLX2ba2"
    "ZC9MdeZBsJ0zRQKD7JsZecZG4lJ3GJ2NbsLPfmdHgDggZiW4r/uLdoiegtQyR7aS53Y4rW"
    "68ido+m2Rq0juN9rLB2lKDQ1tkmKzHi//U4TvmLK49hakocxPclmTE+SCjZtJgKt17x5yL"
    "5/n2cheZ+9jryPIys9IbOhb5YnZN0U1vXQEdVQX90QqfhQ6uoA/BTxOTQu2bKz14jkDgLW"
    "yRzroBfWbC8yV7Msh4muDG9nyc6nuOPmoprQCZ2yVQLcYKdoYbC3ZzwfJe/b/Oe4jWaMuI"
    "1MMmcP00Yw37F+zgQ+7srLxX/zBb3p3wzRyfuzs5/eI6yvFvin47dHqIss1ujOeF6rvHXt"
    "kVgTevfCw4chsHjqtWHCsopfpm1Qg88WoAY3VjCtDRMtDUbEZE0TRu4TpwzegEvoS2yCAh"
    "1byCaWfYSmujE3eJAyRteDryCv32GLnH2QwnkdhXMZeFyuJyJfJxRRlKNUEmsRrNlathTH"
    "2qdqnhRTCtSwZ8Et4dFS2dpsvFNImwd6KUooj5cQUUKFSKqhhILbNkYJRZZY00XmfkDQvB"
    "l/kitVwcmGXAUnKdkgGEhCG2dA0DyAi/crfyJ3lmYL4RsiaR7CpeyUoI5T/hCcxhGiA7pS"
    "3I7Py1qby/YK9R5Y2cXamEZ7SNRvLg6DesFmRx3TuYPnYpJNiOaAEBN6GITf52P7NnB9iS"
    "0Qr9LiJTZsgT7BAeHtfqgvvC+g61JsYi4tRcUvKex1poNhOvHhXA1PSvY1PH7/4eOHn0/O"
    "PgQuhsGZTZ6FSS/COxNTFYATi3uNkR1wQv+vD/cfzsjpYWb1Jiz9Sf0xc05/TCzLxtxIoj"
    "wmzxmz2G/fBIZuk9Ww9328WQIMjIaXw8FXv3lcLIxifW+wz/8eLzVdiOGIkR1wYrO1zN0d"
    "aqoDuTcM9gJsxX1OMaFvAjxC1oSpHpcO84mHm+TDBNiapXgWpCTWnw1DJ5hmWGcihDG07x"
    "hlWfM7OHPYteXzcHgZWVs+9+OLx+3V5x6b7Rx+1khzra3JrTJiskvCnp0/MEH4I6cQxOZs"
    "oT3u5GkTI5Wp5aqcSkU6VGXvD81yqBKInInmgfEzucW2L4/yy68jouOM3C/JnHE1mwNZDk"
    "FR4SwebrIzUrEAlyaCZTOmK2zB3A+wMX4ehTprKmgrHe8J1LWOm4uOCZFS+8EDXTQXH0N1"
    "ZnsuTdduJ03FKIi+2wukc6+XpqOkYF3D1p7fnA9WF/pqKmJ+HOdeSPXdTpqKEXWWd2xOcb"
    "Zn3y9wwPs6d7tqOGA6Uedppi1huC55Rz3wlm42ZKwbxXT0PT/Hgd/XyNEb+1HeabruwrUn"
    "5/nZ7WjkNJb/tGYLou49qzycbrzOmgoWyH8z9k5zw9T2RIwJf+duT41dtri0zN5pfyk5n8"
    "66liCxtyeKY6U60gigdMm6ufV7aSJOlrNi7BVRiaqQR7Kvruom6K0HnTUVND6visCLT60f"
    "AKolYV3NCsDqinfUJLCEwj6TSnieOTAbVz9zVW59vJ+ysJbWt81TEfxDCkDKj5j9YuT6au"
    "uC1G4RxRyE7KhiH6OtkcUKDE7e6GLK43BhVO7xjPiFev2uOghDokpbm6Exe7Exa4buIVFl"
    "EFTbRniFTRvdkRl2LN4BhOha2h9pxYXLvptMk1ntYF4YzSS62Z5/fvtGBJgewvVPwAid3C"
    "xl+saqp2+Mm2OTu0WKwTZzw0g1FefJSMEIkavwiy/hPDsipFP0c0NAogg3f8TbDvrWHSNN"
    "bSML68TivTARZwkl4G5s4hCT9blkfU6c43fHZ8nd43D3lVkiapYlwhv3JPQbMjiuSRqxvc"
    "RCBfMECmaHCaaF04vVq1pTNM+XufgoH55KVgTegKCBc7f4QGJ30xDBd00hAc4BsGYpjzi9"
    "ANg2P/w1nXTDF3DDl47F2ZO9WY7FMlOjzNTYJAH4UJkauUtuUkL2PXUzxeLAGTiPKGwSxw"
    "LCNoJi5+w0UZFFbJBPXbfZtNyM+YikEFozIVSmKiy5aLKMmdtlRleJx/ExkTFzkrWVrK1k"
    "bZvM2q5R97i8/SPMvrkd1XDhKsZnR1wAcAPP0qWAIChtoyigrMPftgsEQ0pcFh54eYyA3u"
    "fx2+hJsxfcavW7g9287AwO3iHj/+9ekAd6UmIorFcpUtRMpPDHNIl975mN8AWZaUusp49B"
    "mDbOCrl0Rx59o9jdwe1Vjy3NUf0p95iIJVYzLM1ONWplp1MLkRwuiVqZ7GTBadT4eumtTI"
    "J8XAqp5OVi6MIWIApriEbiuZE3Ds/A/fnjwtm1KrLIKR9tBpucmMcFIFxcToFKYhv6cqum"
    "VvcndjpfHZr2mznrsFy0nbceLzwu2AqxwfemseSeX0sDMp2yw0+IEtYxmi0wnUNhoHub8O"
    "JBKar4YrqUXHXNuOrMRT6T8wtRSMZPeiMIQd1clS1fxHdg8yU7mpMdLYYNrS2g+fjPvdWz"
    "ReS3CqsTa7ZA5Qr4Wy2wRZQikIKO8kJVTa3TYZXYWQrs7crrXfTWP60M9l5QbxPYYTcn2S"
    "ekLZcO75cxwzMCYXpeFg3kWIx3hkiKO8elgng8eFJeItQ1uzNIN+i0y7yj5MxrxplLF5py"
    "XWh2KT70OkWHDoZzwTWH+EeYDm+POssE1xaBOiCuMs4tJkwoID10kH80oV/633sXHcR/Jv"
    "S6N1JuB/1xB/lH7Fz3/NfuV0bkHUzot+HlLfTi/k7o11H34paJNayf4DC+b+T7cnJ9OBu+"
    "m0SNNF4/519Wms4gu7Ylp0qTasuvbPk6wk4pNSzvTcLeO3PN2v5RRTqo3Yd1NRyMf7n8rY"
    "O8gwn9r9vuaNwbwbngcEJ/6V5+UX7rdfn50B8T6p90fyvyQWlLuP2OI7qmrvRw9gdK9+Jb"
    "d3DOBnR9PKFwPBqx0bhxz7vH1RgY6WMrfWylwrapClvpY1uGX4abkU0Q0wjRHohuXyPrB6"
    "inBRJ2dQlTyUkqHcEP6gieMoELMN8UWRWiithGP9oc0C6DrJX7ISuWArOSq+xWcCN7zD4G"
    "sqgbvLSSZWZKhnViL4guWQ99myxrKx1V0YxYm7lUqh3R3UnSLInBHrPBlrgucZQrQ9yCvT"
    "+yDF09QlMGu81eViVTpFkIo9vBv/fOe2hEZsZySajKRxodv0PQ5hM6PzuGdhO2YpFJKy1+"
    "vuDepZVQWgnrs3gcwEoYfjIBmGNkzcv7VkoN62D9EoE6QnTA6uxs9SxrqSjVKivV2lKtLd"
    "XaUq0t1dr5tbChSlIvgsimkEoVt1THvpY6Njwd90dYrCxaJSfvVoxTPuBXdrBvmqonPD/n"
    "puGsitEbfoWuasuDHlQjFhSTTqrEwnWmM3VikZLWeZRiM2O5wvQF2Qtsgw4KSoAS9Qh1VZ"
    "VtFODWvsCPhOdysRZ4xbO9TP31/Ai7raaf+GugJcEU1FjYihRCSFeYHfDO25Vpf7bW4xNf"
    "zH1NDfsLqMjzCu7MY4S9jryB8qaR/xG0eGM2AvyPv6S+TurrqrK0HUBfp5M51hVRlKNUzd"
    "PWlQJ1uF5OqlC0uSJGjLR5oL/PBfr7DaC/T4Lu18r2NqIk6Nk++Cmkh/fGD63pd46m2xq1"
    "juC2r7GMl+Kjz3Yo7ZEwUWGHEUqj3WuIKvZ9HHosQHSDKopOyijkdK+P9HBA68K4+92L+B"
    "HwsudEHcR/JpT9KL3vvavrMT/lHU/oqPetN7rpKYDuV2gfOxFnml8pLIJ1z+BZ8pdTTIJT"
    "I46yt5gs+ubtM6WY4l4lOrLSMBdshtMxnTupdeQ3Vbpa0zQP4OJLia3wC6StUtyYRRW/pO"
    "wD2RkuU4l3SnlUNdiLTnXpmDPuzGaYqlhpsSRlE6d1CWKANOJLI7404ksjvjTiC4RSYRP2"
    "c8FIqjCRNNxLw/2rxVHxibg/tmF7Xh3n7PYwqvAXu4elnnFJusq6SkIuYIsuFO1qmKEjbK"
    "iuMe59P3O9D1EX+qohH5ILKKhDgr2gkb2ROnc7aypWoLnT1GKgGuPnvtpUoDT6aOztTdR3"
    "O2kqRn6uxP1A+uyazm68zpoKFkOBKI6VqpUUccBi3dz6vTQRJw6RQh4J3XNF5yj1HkkdtY"
    "iv6afm8grZzmoBL7HVY00JsTB5HNd4dlXuO8YnAXInAZprns+Y3+8n5I4T0mjENSzNJa2Q"
    "PmXkZs08wbA/R/MqywMC6QuWz0FJqtHKUKMFK6cYqjEyiarUpb2aLm0W0socTJtWU3Rj32"
    "2Vym/F9SHZ/GBIY7KdIwzravKwhCtiWowxYexblFlj08Uibk3aqUlmhLFzlsIGxgG3AmuK"
    "GKOGfBEeqtOSJdb0NP6w+BtIZrFmzKIMGyiXVeSfhgjAAUEDET7J5c15ssGd8yTpz5lcoF"
    "I0J4ahE0yzYgbSOojBf8d6KAt/f6E57KLxeTi8jLgtfO6PY7DfXn3ujd6856OxrvOcUplO"
    "cu7lc+6St2wUb+kakLI5y8DAtJ2vDNm1cuWNw8/smZZ3xIQQ1DDn14ZqUZRNBuSw4XWrPn"
    "kRI6kp4nbuSLKJNWMTZ4ZD7bTEDhuc9tckDWRljvOwitmMYtJp/y6rolGWx/5d9asY7Yjt"
    "ab6wkw1RJ3F43VVKSM4JKCTAOQDWLOURp7tAbuS9I3QHZLmDM5Lnljy35LkbznP3VbJcGT"
    "aEELIBayWZ7liDTVy3tm6qPJCXnFz338EIjxEjQEuskg6aWjNj5aZTDlvc/81CmtpGhokm"
    "rUmLl159AlK22Rt0ztoaiBqUJLnxMm4gufSacel8yEW4nICggUzOyVkeXWM8GCekajyLMz"
    "kPREgA8po3ENqSsr6wN7VsZYGthQjMcboG4n32IQfcZx8y0YZLUbAt5+5fRLj6U5SqXN7x"
    "NVwO93VgkTGVP0hMZUJkeB221vOwT+Fn17732YxsyMk/h9qY+hZ/4B3ZfFU1m3GKNvcZZQ"
    "wjaIDvDcdEkNSGpKmLBTuY0An9+0LT2XXbLTqimvjebqOpZlmMKzXoFGGqoqnq/2ESjg9y"
    "qM4YXUbguTdYhPs3LD+he41iXfsDCpvca8/gu2DYC3anKWSwYnyu36ObLck94ff6xJ+F9f"
    "MC/KJuPMV8JqYW0XViel3cOS/82PQSPlK8shaGbXFv3AkNPYiNH9jboim7IeRgnKK5aTxZ"
    "rvMFgZxNaLbAdM7x8TBgrdnOwNh5N4XEFC0MNltcPp49hm3rjO+nhLBzd8RiAos1ofAUvH"
    "JSBy01qi2dpXcPTkWwqWugp/edOjx9PkNQM1SEdfh8+ZOYbCIWkIMyuuDtmYkS1uDsW/nT"
    "pfQbqYe5jW3YWFfYIBpm6fdaa0FLvc06EdYB54Vv7Xf32dhE8V68wLvH1CPFvpofjOR17i"
    "fkA4ahRAT9RDbr4TvQJ2CxfcLd3Q44X5h8obAtmzJgi5+qUpFSKUVKYm1ICqPbU/wlOjlg"
    "lr/+4Nuwf94TRN0n6yDvYELPR72L/hiI2NnQH3H+Lp/aIJfWQCCX33oh2GWA1tRV1hm0bs"
    "5/6V3cXjL8/aMJZaKMMvzypYO8gwm96o2+sib8hw3bcDTqnY/7wwEbteB4Qi+ZwKTc3nSh"
    "6fq4IoO5V0LNV0mmeTHqfhmLfmScqIP4z4R+6Q+6lx3Efyb0pjdgl+D/CWVf4AVk0XR/qz"
    "FGyS1/l7FK9nLAMbsdXHf7whlQXaoOcn8n9Lo7Gve7l5e/Ke756N9w3T0Lx7eD8+HlJXyC"
    "n+ErjvxZjWE9uH9ExUKOy3aPeJWkp5XTAZaZ9TQi8iRQBu1rOspxuk261/rN6w0Yg+o04c"
    "SzFoDz4hem+ZGxU4WRUyVuIVbgtTPpVm6xLDqVLtfkAsdlZlinMiCO0f3Qc9XFgtAUncxW"
    "BD2qHxo/mc750OmcTXJPgIsU8gqKEEmgcwG9JEsjifGYPGdsXX77JsC7yZjf+871I9nVVw"
    "Jb/uVw8NVvHi/JUoEKB5VjEEouccDjkIWKDK0pZGmh3UsLea4IIsCHSCTyexfYEgQ/SiXx"
    "3x1/14FGBPs1hcR9jxUHfJWE1hufQKK+O+qapdjESpHFt8XL+VQyWk4gWs5y7mJ+U1HQr+"
    "D0LdVsK9PzOUZ/OC3Tu7I4yL1UTJ/7X5Mwq5rFw753hTlJL2FOgZmSnRGOkEpwU8CFbBo7"
    "ghshleCmgbvPIixX4O0Ar7Cm7opvlFbCmwKvG7dAdoY4SS9hToE5HN4gpIKK0cky5IXLLW"
    "EX6LzDEqapxpDA/RozJHHPdAF5Mk4qhUoBodIL2UpCnumwEKI43Lr/vpLrfsreivWZo+8a"
    "QRsnluVnq1x+1guA3Gmo47RypKs80o+Gpu40zBFCOcZVH2PFJNhK2wyzbfIxsia4QsQdyf"
    "N5km9yJU/6ksssEz9IlolIZbiVuuOoRynlqFdl1FNW1kQ9wDoUmqrKrimSqMcwTTKzRWGN"
    "kcmi7bEYJ5mQtHhUY5kd8qIaI5NTtY410V5jZZVF0V4V3XxJdNMWiAImr3At6kquDVsxjq"
    "2NeWawt/Hvj3H+ouj1xDbGIgkngU5gzjPpJGAvpQx9xVQJWZCnOlwVgtGF11mDdq+Y0lkn"
    "hQD1Rcu1PNYSJBs/FwPSGD83FSOeSHEvjC5ZD32bLJuK0Nw0nFUxEH2FrpqKk5tGRdGJOk"
    "9jkAXgGvCeLnlHPb/wUgN3vJmOtTSnIAGoPEb3HHpqKEpgCVccC8+JAtFhJK0uj8CnyHq7"
    "tbzoyUajJWGKwQSsernpqwOuMzONdZgv3ZbOWolwxHnKIfoEyKA857GftrHDqxYypDWqQe"
    "s2z+ysUTTFy3WMwtRNoKzZbiJnZNzfozcrw2Ikj+RtWtXEUu8HWbOnMwP8jKbcqc6t/uIm"
    "bobqMJAX+5pJYb31c5hMGp4R6xOazvDKv4vm5ZNmvzq5t93s05A0W10TPkGZ8Am1iPkIab"
    "29ZNF3ZI4hozd7/Hhe6SP2LrpuzPhnZAW1afxakSax2KTuQEf+E7/hz/oWUobDWag4yVmL"
    "CX1z/Uv3ptf2M1W+bbObzRboT6iA899s7hJsA6r/G77BtkvUV/8fA5WDyf10/5JVbuqYnH"
    "VDlZscaSLrUPGmxWd9x/1QJ5TPdPYX/ExoPEdrfInJ45hQfLoAw9TmWob3x/ZRWVNXelh6"
    "g6/9AUPe/WUD0xvdQIZV97caA3HAIkUV42Fi+QVz+d6cbPC9OUn63qx4EiJBiCNEzQO6+G"
    "yZD1pahq18K4lPW+l1hK0X5zzRr3cAWYC/Q6pf/rPLOlJ8SthHrDspu2zvmbHTF2SmLbGe"
    "4dXnE8ZdjVyiI4+4OsNRBDszuL3qsc0aOl9HDPBsRvF8XKJOknv6R1YNwwMUknPFnyTG2f"
    "FJawoZnQQ9FxqdFAiVyRHZGi0ZJt0pYKZqO2fxoZJh5YA4wnFqGY2aBvFaZyGyqsTI5NJS"
    "+NLi6r2EIvDCJDJRcEoUnmYpJlmyDTHNZLAlNVGIUAaSCgSS+rprQX1ihEo6zm708dTWbk"
    "CH8uCqJqxbXbii00rYg6t8gxH3vsk0Fvm+OVsNRYE3UB4jETR2bSCuxR7MIJ7dpo0s24AT"
    "Bps23GZDoW4nApniydRsm9A0M1ABPUrLRc0sF81XbF186SD2XzVU4SZ51AQTNIRJZIaGRB"
    "bFBT4+PRPRXq0pqjxvd9RenX3IMWPPPmTOWLgUA1j7I4VFyZytfnMpyKRM1iVRNexiIjBh"
    "o1QNnLSlVD9YYda3AMp++wbiW4rdcYlVokC5dqGpHCZqnt2xlIkskytkol/fsHp+Sipcdh"
    "lZqXDZG9b6K1wgkidT3+KF+WxVtwRxRdvVLaxL0IwYlKA3gSNnG8HIv3U9OTtoZixXjs11"
    "JNyHlBIb4XubmIF7qsUo2K/q6VGSOpjybiMVMzVTzATDv6t2JtJBlbnaFts6Bxfd0UUH+U"
    "cT+o/eaKiM2MbMzq6PJ7T3vce22Q5yfyd01PvWG930FEAaKshH/wbX1PGoq5wPr65uB/3x"
    "b+CiGjkBPV4PR7xH+J3Q4e1YGX5Rbs6H16y/8F8TetO97N0o4+539qj+4S6KpeJ9o0ycVm"
    "R4u2uUTyc9o5KeUezViC4i3gQEB6wdX9aqVrZH5cHdziotOZaSlo/xN/Due5SOiJJLnV5T"
    "ynPUC1/pU1OCT41UN0h1g1Q3tLaoG4KkGEllQzhfRqaqAdJyKIzDXObUMwyZ5P+7g6mt2S"
    "9o4rx7p37k0j/6P16UKNKopakEYVcdkFQhCPfA43MfyEsQ++pWLPk3C7FWbjfGPb8AL9NB"
    "fq6qNrpzkxYglcezrkw2hG0UDb1tc3WFQbkag98P8WCMTxMKQDNx3WQPwtoyzo7dEe5whK"
    "ZezRTe0loH/q4fDllYU5GOLdbrFHxQTE1lDzvlTdyRDbpFC2yxp7LZi3aR5w7od6PzvmwM"
    "MchAscTmA7IM1g2GIGQ/gz8oFlSDWIgaNroDpCHaGSYYe1g3LFjhCNoaa+TrWOBhJpQnZv"
    "GVOhwj9p4uTTsIMwZljYmm/LIC02zKOo5WnguGR3cHx2JdcG8d8MN5CXQ/ACyx14M9cY6P"
    "3x+vL6NpwHJMeXR30A/8wUeIdc7awDA8r3T2XcDrT9HCAFAj88OyycqS2qU6apdkbKyMjX"
    "1tjrZ8G/V6aRbBOEoloZZhyJVRmgXMlNB8DhNJlLejvGbDhCZzhKp5OJcSGJuhYs+OYMtS"
    "sctC7wJBaqJTe69JXTlNWvmK9/CTCcAcI2veElIK2L6yYxfrZ5hWWkBTckNIq3LhmLJXsR"
    "lUqtAKHCE6oHX5/Oz4MAbmkzwiSbZAEl8U6pqCoLIWpEzD5/5+SvFOqsxlSF+lAnyVYMR3"
    "3VnCtHJ3Se4ugI+w31KESPoubVUQ8Eko7L8UpZLcfT5RKmIEE9/Kk/Qyn1AjXJhqBK5nEl"
    "cYA2RmBHFlBNPGCTfFcNVv+diAI4RkZaBI0hIWbMeQpOYq+KEQlH50xfvRrZ1PRLTYUSqZ"
    "hq1wDXfEg0hkZBKE1RgcuG1jBkfmc3uFfG6WYpirBaa7gB6mlKgLoB7yoBNahKJkcgkqfA"
    "mSSRWyOST2guqQ6i+toCxVHZIseJz5xhwL3L1VMOQhTCMDHmQQSdmYum5EYoiGafbAsz7C"
    "rQCeoJ6asXeeG+aLIKwppBJdGfJ0uJCnxN61P7AllLCtIrzhXTsHuHwB3R/cazPfnK3mUr"
    "AV1PA2kwPU8PK5P7Zj/Hwe6qyZCKfsOFWMhnQXj+yQyGBx2R4XqazLcudJer0yDdWZQQwj"
    "wrFQwyO0PYpRsz/xV4rHHWbEUh7gfjJyTkbOwYVqeTnJyLkq7yYHCOeSEQLlxr24W4i4R0"
    "Cc7oc2Z7tYCPoDRKl+aPykO4B0B5DuABtHRroDSHeAJhqmLefONmys7+r0maSXnp8pnp/S"
    "QFaGgYyrZIRNZGEqacaRZpzXMeN487AIW0PQUS1nbA5rQ/iLFVaDh3JMQAa2FNbCI/vy64"
    "joWb5WyVR/NRNwstD+q0QzwX8ad62kcQDOtjeYBP5l3ImYAZaaRdw8fVOoQzhFpkMtBLWF"
    "0HSFX3QDq9M2YpcZ/2jZbiEET2O/xA/Eggx+bko+3lUbLYwnt6TlvU0owtYDUTMsAge5Na"
    "Rl/PsCKnKObgeD/uBrG02hP6IYT2wG+gn5WFcOtTXdu6gq/K/pJ4T53b3nNDFFhmOjO6Ib"
    "dA4pCtHTwuD3tL0nymmN+LO1ngMttkS5ahIGgMJrULSgOXlesa3G4lXGvR68qeDNUf/rav"
    "HGbLT5H3ydTOs9/GZ73UCaUiplSsmuPZqhwq9BvdEdlczFx6ge0Dyyw3SuufbeXeRFFEkh"
    "EqlCKlyFFGwVu9hkA+IDRr5f9wYXbE8XxN8nA0MsP5hQjzno+FzChF4MwXIL/0/ol27/Er"
    "JSuL9xbuZ17LbYZpz0yk7hyDPNDmGSH13PlFQyrZmvBKKbQxkihA2MZKhJ5IKPycbQhQgP"
    "LDjOcdoChrqaOoXmjLQr5IkwcDGy5vm5lFJcF0oIKMQ002wgYyY5ZmAdoWoC1Js+IEgytJ"
    "FhC76fy+Hgq988zsXJ+DsZf3evUc1a7DTsMVK5hVVtC0uYk17FQ33gLO+IeQ4Zn7j6Mq6E"
    "jl5vb1BHU95SmblN85YJ5vV4n23kUoMLOLiNswnGBM9PaOo5n/l+45PWpOW5hnv3cdW1lG"
    "tm2YAQ20opElzSTaQres30p+y+DiTNdDFM5RW3az8SnVRZu8qk32/D/nkPUmPygwk9H/Uu"
    "+mMgYmdDf+yi7Cg+1eX6WxTh5aNUjUvIWLxOCZbDJMCftXmmSsmnOJw66X1Z2LrqpL8dH5"
    "+cfDx+d3L28+mHjx9Pf34X6JWSl3I4MkWwTyqd7hwLzOqWoBtOjKxc36aq8G+7O+L4cCUh"
    "FnUX+RzqqZ7IbnUYic2tKgVOumznJVHnhG3JtvmSyZqG2+RgT3XePB9zCpUhPZbxDWMHrQ"
    "dttSIq+AbMydsoF4kwVXlBwHs2TY7QFaYO1j1iCy3wI+vJ8NnJ9BqUpd1J0EchNiuS7E5k"
    "r/VuJL0MJJcsuWTJJTeLS56t1R75GeUQ0U68csXUbK/DLXODwU7wxynlGOw6Bi5PIbLArC"
    "maYOIp2+Hsfg8XHJ+20rvql/6ge9lB/GdC2cZ6Aa417u+E3vzav76GE97BLjtr8Uu+eJUK"
    "WaFCsEIFk7nSrMfZCAcEVZ7tVXK3xEwIm9OdzIYx0gaai+tuNwwP9KOhqTsNc4RQ2oZrMM"
    "Z3QqJehKh5+1Ipq6bU0Dcx5/H2eVyPiG5p9Dik0SNlAu+Pbv7g7kpO2mJiu1/RnMTeceRw"
    "fNNNSf719lYzEmupmKxpTi+nX4wnhJE/8wJjDYS0wgwBA4+vL/+EZguw+kDIqTNbIB2D/9"
    "GaQn9JWo+K7156Nkmbza6Mo7TZpNtslpkVzLePzPLwhcy7t+PhVXfsVtAVGZeAsIOCwwm9"
    "6g5uQRno/lZjRFYmudeehSxoAUWVP42dhaqiAbbICjM4xLR9EaIDTvifDmOlPMkB8kl25t"
    "k4xC8EZ6C7fVXxaQ8I8sBTkogsKAMenzvg8bm/sX8dBP/DMRxVw2ywNCjrOTEOG7PxBTQy"
    "EZ9AIr4VVlV4igTW2TlY1xQyFjoRCw3hDLsuIAHxIVeQ3rfeSHgJASK2hsAPWzh63dElLB"
    "78l/Emw8H4FzjhHVRjSamDOlKqzkpSnVVRvVNhd+HPmq6zVzzXsbZsJdU7kcvtDdqdO7eh"
    "MoOWuUPYsA3+ubMFUR0dCpp4vSCwn6EFZicIofwsUTs8u1kbPTEqHk92R2bGkligpIGqKJ"
    "4ODb0BC04buQi30ZKYc/I2LbTtcDeHBGvTGaTeZmMw5fl3LN4VemK3mbEdgw0NL/yiPsKn"
    "Ah/aij0B4VWe+qxDnoW/jQhVYZqo+AUclvX7n4wVoeyq4cbZYU8rxZq1J3SFHYsgw0S8K0"
    "99hWYmUcEJmjyzsdFfEo9xhKbsLwWSoLxMkU103WL9ckz4PRZYRdSwF4CUbQQvfm8aS9Cb"
    "TejTwmB3U0187/brYsH6hUBjhCmCkrPaTLPRhM8ahOfs05m0EEQHoqlJvBwS2J5KjVodNW"
    "r+UuAXNkha1zP23xjdngUTqqYy2AB2SsUEf7VIApid+CtMU43MX43K7B8si4LSaoROSqwC"
    "EitnJnZL3RGhlL5YlfbTCW35ouMcI5X+WFUeZ+nPUriLkC++CGIaI5Oqjo2qDh+tAlQdLo"
    "t7E+qwlvhu1XjEJpj0FfoRfIW82T1yaCtTkwQX2zn0SJDnPp8WCSLAV9iyEEg/YW8erq7w"
    "crghUNq8eFoJ21d5qA755AZ88zq5TwjzLPdzg1g8WNxyzEftkUA6IxNbi/To8wPee794dK"
    "5DclklGXPeGG0LEy6NexE1S0DwQ+tX+NdoKd4nKmATTRJK02hcbr/Hmu6YaZVwMmENk0hA"
    "EzX01kt36peeLSBHKaUipNICskxa+mOMs3RQkA4KlZIpq++gEKhMMiXLsFJlq3jp6ydyyp"
    "jcDm/x1LYQGzJzLNtYQj5cXtYMFtaEaLidhHsFEMrgoTx7Lnme6WwcHqGC29oW+jLlgKAl"
    "wdTivgbsnO92wHd31hxSTCo+jdcdXCfY1DVi2RHfhgnlQihrQg0mpLqWEvRC7LAjgU/A5H"
    "DE9hbV81fQuOCK7l74S/FJXYxkajt8KGIvUmSNt9g9eRdtLodKabgx0rA/qnld5v32jQxK"
    "KCHSe/2l7uL1uqY+oNvrxaj7ZSw4i12iDuI/E5qshdU9H/e/9TrI/Z3Qm9sbuMaT8viHE3"
    "reHZz3LnlZrOCQnR1eXV/2xvysfxjfPl4n6mTmmCahM6F8CWGaBn5FBQed8A1bSUuTlK2w"
    "C9P80Do7l1cSgW5NsSdw9RGGU3ALMZMCGrkYVYOyARamllvhFzfql5hLC4AS0XimE0uYU2"
    "B2zNmClxwzVbG0iknK5mX0KaVY2ZIsjSTQ2WXK/PZNgHeTprGMAmVcVahZlpMiuWx0LI0S"
    "Ss9SkVhI9gy28gcxDUUHrYAg8mnkEn8B/ON6HgGeLoX0R2buZFnJ11m1wWC9m6UuTCjtdF"
    "W20z0SEzTCAkx9iKIx5Z4K4+NlJdZsqJtbiVUau8tw/PftiYKoxsgkqtKF4NWyg/pzcX90"
    "z0M9NRPd2Hcr7KCRiLNIk3g9yi+/joiO7XQ2pvgYi9fgThN4J8NO9wMonjejZuxILph4fo"
    "n9YPJ9dq6hq8biBBrognCCrpqKE+QuURwrNemBAFaXrJtbv5em4FSigx2fUxeaxWORWkn3"
    "uuj19gbnOj7RFdVrmtO1rot8ArdaJ+8E0u1wBzZIIEFUtOLOdG3Enen4haeFoRMvs83Tgl"
    "A05W3Y/mhx7zd4x6RTXpk34+58j1h3CD+nUbQi5oxQm/eEKcJLfmPN7TOUeMh3oZDpbqTL"
    "Wc0WrAO4nD2wV0vHd7vDmU9bZaxb173ReW8wBu8yfjChX/rfwTuM/8TXsNfxDOPrWnIUep"
    "BE7ILMtCXWMxSiPmFcaecSHXnE1RmOIlaTwe1Vb+Tm/14bwbhZIWGFdHeRJLLZWZ4iRHul"
    "eaqmbJYGaCn5nNh1zRZT74dJDqffr5OrDmcBxRiRMI1USG5USK58+W8/fVkJ4mQVlWbhiV"
    "WlkCYO+5VGtaWTlnM1crm9Vd5aui1z51xlcg7BlpeJAiQRnjYwkHvQHWAPsguyiPkIuT3d"
    "6uef3DiksOjDKd1II/4sTJbh8rvXVVrS1QPfXUpTUpqq0W58gAK3XAkBi0aaw9AVnL6lmm"
    "1leBzGqCUP5FeEj1VutJSVaZjpqUU2ehbGKA/oVOgvL7X1KZTSlJSm6rySSGmqbKcZm22v"
    "M/bOc8N8EYQ1hVSmIpWi6gFF1ayJvD/GY/x8HuqsjnN3K8Ap32/lVAI8ZUgrQyHgXmxvVQ"
    "e4wm9e2ytvzSuPuDL0JzT93cHU1qD4h5dEhGHL+2FCOiT9eMMFcchrsmTYrUX3lBorJfQv"
    "BfqaCfT+cO9iPArT7m0/qg9/ntt8JFluyXJXkCuM4KljqnhRMaKwJkkly52q8RBC1SykmE"
    "JjJqsUYV5HhFmZhWT7D9jihoJqbk31n7XaFoAt6+3burM6LrDbAU5uMlWSC6MO8knRMOFA"
    "nykdBhU51m772wXECyg0Of2nn4GKF6Bkv2+n4Bn7tNBmi4gvK0h0lmOtWCsmtkEVA79SpG"
    "Z5hTQ/IShZCbSsedA2KToe9M5SqKyZUCnTqMk0agfHTdbakrW2qsjC5Ku19brsCxd9NrAv"
    "vmiUg30Jouny6LdZC2IzXsHPl+2zC0+avQgCfYKIJc44+P50QAOFso0n+gml5+lOUXiXf0"
    "PJrNSMWZFq2uLVtAd1E6wY13KYNN+Sv5b8teSvK8D/Sf665vx1qOhgODQ+5hScP8FBIiC/"
    "nqvp5mQQ4aiW/ZAKRdI0Eai1v89+MBVoSKkGSCWKtWGHuaRQG3OnyxRpQy5pWn6JFkLaQV"
    "K0nNVKf0F+KSfWGSi+de2BUVkOk0CxhSatG7aGq+x1/Wgqa9KCbBQTCEJ4YH+kibAl3EHK"
    "rDWTWWUYVrn59bE5W2iPO+VCjZHKDMJVziAsU95mf2Uy5W1syGXKW5mctZr1XcPihqE6s3"
    "0lWLeT2m5NW/IYZhQUEUhhyHro2ySPzFpHgF5Dtq8jTvA6+4HERNFRrVXuhxbrOVqpIr2P"
    "40ZxPhixfIlYoHk7mikSslL6cWpu3BRX87E/3oCt2CRzRv/WrSI9/ecjE8fZUm0ayzZyj1"
    "lbTX87TU+9UuL9IPvlgEAromoQygV30fGMIINtvcixiNphnTNhmD8FuPO50V+GzsO+dqki"
    "nRLT5z08HK6fVRZ4bo5iIjTAeXUTIZIGqieO81h/s22/ccWE+8GLwLumaJ5x/X0+1c8GzU"
    "8cXxvEeqj7mQ7x9pSmkQ4OWEabicSDi+7oQnC5COg6yD+a0H/0RkNl1OUlsNfHE9r73mNi"
    "dwe5vxM66n3rjW56CoD5tddB0b8ntD8Yj7rK+fDq6nbQH//WQbET0OP1cMR7hN8JHd6Ole"
    "EX5eZ8eM36C/81oTfdy96NMu5+Z4/qH8a30XweGbkcMgSyr5oe7xGdL9vjZ306mXs1GTzL"
    "Xo3oIutcQNDATeQ0z5Q9zZ6yp8kpS7Aluo/4FM3bR05z2RBON9gQTpM2hBCDm4A529coSv"
    "VDO2qFJBhxBAOyH9llS5o3shcAad6Q5o1aJier2pckrUflAltCab/XzE9W0elb9wxl67Ja"
    "SfV4pORWpoI8Wt9ru4ac9+i6n2HTBJcXhO9tYvIgKa8APAIOAT1hqLfESxKqbTfUCtqQ+3"
    "sy4wWXlgYlL+iO3LOZB45sSfV4mTcD3Tio3w1Tm2sU615Kc4vdyUtWzm42Z1PjE5py4+GU"
    "X3lyU6TDE6mgLDfAr87GD8RCwL7710GXzrolyMKa6t22DYFlEzp1ryhep5xAs1nDFwuxzb"
    "3t9+NH01PybCMYJi+Ruh/ExgbbfXfNQksmpjkmUY/Q1EMhKIEFtbFMMqGgu3dx8oPw2bN7"
    "jd2SWuw5oD/Whxub70e6wd3YsDig3/JSxBvGg1eci+bO6R6xEsRWL7bW2A5frMM1NaWFoD"
    "EWAu9jVXz5K69YF6f7oUVjd4VSeEyXCIhxOgmiqpC0+mVbISSplct+LADJI9sHlCDOJWfw"
    "bIxKxs+mxM/ea6ZlKyaZkR29kFM7aKAapyZqm1zOyDreb8zT6OWQV3rI/dKyIoaYME0DbV"
    "0nOSwxJ5l2mJO4FcaV+3YtqBOnlptVekGdDJ/a7LouAcFeNV12c5VYC1V3jqbbGrWO4H6v"
    "IUeVUuolrFUQGZM4XTWGBm7bmKFZazd28S1aUx/QsWh43RsIws9pOgj+n9DP/ctLZThQBr"
    "3vY6U/+Dbsn/c6KO2s2xacjtzfCe1/HQxHcMI7iKsFc+0neUz7J9mW/RPpO3F43wn2CRn6"
    "blxwjFTGX1aa/5UOCj+ig4JvVBD1UIjRyXIDtfP7qMpKKQBr2A4lAGuMTLrTxEqwuvZGQV"
    "CjVPL7r12Ctpp8/zX0TKqk04y4a5K/bO4P73mop1qusFvRjW0xOdCteHrBSs7hfPkFU/a2"
    "/UHurzuq4362Fdrodp4D2UACkNhuXXpjwlKVnBVvnBUxLaIStQfOAK2UzPOxFu1NueeDtg"
    "r3Lcibq48i3tzz4eOOdSYvccqdBgPPOg3C7HmsvPoJPZCVzYufYkfV7JT0fAV1up8Tneti"
    "cUi/uc/aPNPhI5WvTDGdebN4P5e58u1mfzs+Pjn5ePzu5Ozn0w8fP57+/C4woCUv5bCktc"
    "NaGN+0lu0/F4xtYgyy9c9hmgaajEvJsR4wV1jXcIbJZovkH1BKzPNh7s5TDpPw7PapJNb5"
    "sDZm3JFkF917jLSByveaKNtz2VhWpsH4I1sTcwaIUklXgMhoF+EKsIejn/Txq9P3FxJPxI"
    "c6QSwHu9KDLW1wUgdfNUXQnsllS9QD8ajOLBVQ6GJ7g/aHh0IKKX6GFMIVH4mnqWELLHrj"
    "g9T2Tmrq244b14gtiHL0ok6P0NSX7sJhlVCyGBpzgQ/OO/SBrRA0qR868L0F1Ugxg0JUsA"
    "pz/fvolWC5zFZdJYXnw9y3qLtIrZnUmlV1x5Bas0ZiLrVmUmtWCfybJMhJrdm+Qy61ZvL7"
    "2/37wzZ71ztnt+CABLGMAqnyWEulWTMd1+vzyUhVZIVUka/uDlzNeVuQO/DrKXqvCHvPWS"
    "tD0+tdbW9V9S55w/xOfnjOvuY5L8Tk1skBbzzPSY/NkFQfvm00kDJwes8YbGJaXBmLOVsP"
    "Gfn+9GSAF16CxyFWG1Hoiqh/dRD23QPdOuOQkY+fMV+Q2xtaGJDZDU3npuGsFL+v6YQueW"
    "ZBeI7fHUxtzfZKAK3YY0NBHwjbf8sVyvy2sq5vHZPjybq+UlXWFKxDa2g62NsTXsS6qDLy"
    "rfPh7WDcQfxnQm9urzqI/Teht4P+f932Osj9ndArKGDD/pvQSyZ73TAS9ze+DeUbt1zDJl"
    "DKhu8dwbYj8pEkKZuX66KU7yS604tAnqSUkOeC3OPcRDS7IZJqqHUblbIKm7PFjmrdGKnU"
    "9FVZ0yfzvWQvew3O91ID/W490j3UUBFZydjYPV0iw2ZibbZnEfBrs6gw5EpoJcusAN4lDK"
    "tFK6lB9C60NygP8brJNq1hNgYFK9R+FOe/PfOiZ+vLHhlLLlgPOURSZX3CruLS6Wkecen0"
    "NFtcgmsx7px9UwIIe80biO77XMLo+w3C6PsUl0mD2qkFp7OF0RDJ4YXR12GMChM7EyzUIQ"
    "1if/0PZHdSFw=="
)
