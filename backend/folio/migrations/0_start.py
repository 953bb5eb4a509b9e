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
CREATE TABLE "people" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "name" VARCHAR(90) NOT NULL,
    "email" VARCHAR(100) NOT NULL UNIQUE,
    "password_hash" VARCHAR(200) NOT NULL,
    "role" VARCHAR(20) NOT NULL /* ADMIN: ADMIN\nFINANCE: FINANCE\nSALES: SALES\nREAD_ONLY: READ_ONLY */,
    "disabled_at" TIMESTAMP,
    "created_at" TIMESTAMP NOT NULL
) /* Someone who can sign in while not disabled. `email` is kept in small letters; `password_hash` is Argon2id's. */;
CREATE TABLE "sessions" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "user_agent" VARCHAR(300),
    "created_at" TIMESTAMP NOT NULL,
    "last_seen_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "revoked_at" TIMESTAMP,
    "person_id" CHAR(36) NOT NULL REFERENCES "people" ("id") ON DELETE RESTRICT
) /* One sign-in of one browser. Its secret stands in the cookie; kept is only the SHA-256 of it. */;
CREATE INDEX "idx_sessions_person__721a3b" ON "sessions" ("person_id", "last_seen_at");
CREATE TABLE "saved_views" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "screen" VARCHAR(50) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "query" VARCHAR(2000) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "person_id" CHAR(36) NOT NULL REFERENCES "people" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_saved_view_per_name" UNIQUE ("person_id", "business_id", "screen", "name")
) /* A person's view of one screen in one business; `query` is that of the screen's address. */;
CREATE INDEX "idx_saved_views_busines_29f1dc" ON "saved_views" ("business_id");
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
CREATE TABLE "people" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(90) NOT NULL,
    "email" VARCHAR(100) NOT NULL UNIQUE,
    "password_hash" VARCHAR(200) NOT NULL,
    "role" VARCHAR(20) NOT NULL,
    "disabled_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON COLUMN "people"."role" IS 'ADMIN: ADMIN\nFINANCE: FINANCE\nSALES: SALES\nREAD_ONLY: READ_ONLY';
COMMENT ON TABLE "people" IS 'Someone who can sign in while not disabled. `email` is kept in small letters; `password_hash` is Argon2id''s.';
CREATE TABLE "sessions" (
    "id" UUID NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "user_agent" VARCHAR(300),
    "created_at" TIMESTAMPTZ NOT NULL,
    "last_seen_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "person_id" UUID NOT NULL REFERENCES "people" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_sessions_person__721a3b" ON "sessions" ("person_id", "last_seen_at");
COMMENT ON TABLE "sessions" IS 'One sign-in of one browser. Its secret stands in the cookie; kept is only the SHA-256 of it.';
CREATE TABLE "saved_views" (
    "id" UUID NOT NULL PRIMARY KEY,
    "screen" VARCHAR(50) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "query" VARCHAR(2000) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "person_id" UUID NOT NULL REFERENCES "people" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_saved_view_per_name" UNIQUE ("person_id", "business_id", "screen", "name")
);
CREATE INDEX "idx_saved_views_busines_29f1dc" ON "saved_views" ("business_id");
COMMENT ON TABLE "saved_views" IS 'A person''s view of one screen in one business; `query` is that of the screen''s address.';
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
    'one_saved_view_per_name': 'ALTER TABLE "saved_views" ADD CONSTRAINT "one_saved_view_per_name" UNIQUE ("person_id", "business_id", "screen", "name");',
    'one_tax_category_per_name': 'ALTER TABLE "tax_categories" ADD CONSTRAINT "one_tax_category_per_name" UNIQUE ("business_id", "name");',
    'tax_registration_once': 'ALTER TABLE "tax_registrations" ADD CONSTRAINT "tax_registration_once" UNIQUE ("business_id", "country", "number");',
}

MODELS_STATE = (
    "eJztfWl32zjW5l/B8Xzo5IzKk9iJU6XMchRbSeltW/LIcjrdr+ZQsAhLbFOgmouXrrf++9"
    "wLLuIqkZIokwzyIaJJXJB8AAJ3v38c3Ru6Zhx3ltpf2ctRm/xxxOmCwUH0Qosc0eUyOI1/"
    "2/ROFw3pUlMe2IslGt1ZtkmnNpy/p7rF4JTKrKmpLW3N4Ni6Q6AtsefUJk/UItbceOLE4F"
    "N2TCZLk91rzxOiWUSzLWIyquJNyB2baZxrfPaZTIBamVNrPoE+GLn5vfPLycczYtyLP5/m"
    "hs6O8UFUYwpPAiQHvKfDtX85TLGNGYMLJtz5P/8fnNa4yp6Z5f+5fFDuNaarEbA1FTsQ5x"
    "X7ZSnO3d72Lr6Klvg+d8rU0J0FX7VevthzgwfNHUdTj5EGr80YZya1mRoaCO7oujdm/in3"
    "ieGEbToseFR1dUJl99TRcTiP/ue9w6c4isSdGQtDZbp1LJ7ZOubsSdHU/+09aohMUfqDkX"
    "LTHSnKUWI24CPFBss7NTU4ziSN2wjcH3+6/a4AEmeP8Abnv3eGb07P3gpIDMuemeKigO/o"
    "T0FIbeqSikFYoS5+E7ifz6mZjrvfPoY8POg2mPsnVqCvPhkfPh+gEiA9WtBnRWd8Zs/hz/"
    "fv3q3B+HtnKGCGVgJnA75x9+Pve5dO3GuI9wpfE76MdHy73FkIjHvwTBS+xATWPm2VsT7q"
    "XFz1+m0ifsb8a6/f6Z9328Q7GPObzmX3pk3Ez5gPu50LZdC//HubBIfxtSrPWJ3kGaqT7J"
    "E6SQyUuwgW+RRWFFUeoC0/hv0D7O8gRSAO0+wH5M2r/MEgPvuQA+KzD5kQ46UoxOx5qcHS"
    "r8BTJUC+AJDSQY5SxWCGjYPZ2oId40EOwD04qzKp1yB80Rl144s1ezQemKpQOx0/BCIdwy"
    "jlOgzxoFE4jnpX3ZtR5+oau19Y1r90H128ciLOvsTOvjmLzeqgE/K33uh3gn+Sfwz63ThH"
    "E7Qb/eMIn4k6tqFw40mhahgT/7R/KjLKOrVsxbG2Guc4rRzpKo/0FEQZe6txjlLuYZQrt9"
    "ujlDfg+os3A2sy7N7Hkhh1lCrvH0ISDp64o9OHJ2qqSuKKcWJktU1eWpws4mcopzMxZggu"
    "PqanKQDh8FGzU5UI/qXWOjVCuNFGNcKAMzKdUz5DGd6VzafGIzMtIZMzbpsvhHJV/IWXQZ"
    "6/N0wGMn6LWIarC7DpYslwogiNgJXUG5R1k82Kgj+OVqAfWc7dP9nUdj9BaOf/7aoBLAZ9"
    "oQSFXQA7A3PJApCC8fKGwvsS/M/4SDQGkMUff0rFRKUUE8GYJrD/os163E5HP0wVGwN43D"
    "qu0zN8iF9+Ozk5Pf108u707NePHz59+vjru1+hrXji5KVPa0bkS+9brz+Krs14IsoIF98w"
    "G7tR1mRjzMUPwXZimEXk74CgkRqOfCqOdTqOhJKDilW4IMRaquTdBIw/5oH4YzbCHxMAxx"
    "mBvDDH6STYBcAuxgFFqfbJCVV3K9jI6KxAdRnkJKD/cTPopwO6oojvr9rUJv9FdM3Kw9rU"
    "R9GAUET2VH+Svrnq/IjP3/PLwZc47NjBl/jSfG+zlM0vG/aAQKK+Peogiz1qhmMVVv0nCB"
    "u4Yu/fAlAUZQluAXDvHEvjzLIK7ocxMrkhAqwJfV0S5STEX2EX1Gb8r+wlYTePgepqQb6E"
    "eqonsquzq53EpE+Bkio+twAClenMFiAMQV4c9s5Hrmrr1ZShvzMa1aelXG7lUIoqc2iZ08"
    "Pqb3NmMqGTnM4BPfRTMjgjPloEJ45qfSa6MX1gKnmaazojlHv6TM0i8DQMRl5NKkT32/UO"
    "/lLVW41e1bYutZDvytpWX0UFWX1O5qgshXoZfMxOBrI8m/OAs5EB/5W/NVdhmSljY95ls/"
    "1C+UNnOjUc8UDxvTZ8dd1WewftFOo2LLTTTh3LNhZoFVxS2OT4o6FNmeXvjVPHNGE5fPlM"
    "JiqzqaZbE0K9TXQJaMPQE9N4sloE91NTZWaLwOgznYydk/e/nZBHqjspPs0Hvrf0ba6ZCd"
    "Ef+yLbSJimgULxaY695DRzKzmNS8S2Zme5N6fDGxA0ENtS/Me9RauI3jJEspPmcjumaLWO"
    "3DmabmvcOsb7vcbSUYpCU4NNssiM99tvNeErpjyOrSV5GNPTbMb0NKlg06ZFoPWaNw/Z9+"
    "/zLCTvs9eR93FkpSdkNvTN8oSsm8K6HjqiGuqrGyIVH0pdHYCfIj6HxiVbdvYasdxBwDqb"
    "UR31wprtReZqluWA6Ap4Ows4n+KOm4tqzMd8AqsEusFOyNyAtweej7P3LfFz0iJTIG4Rk8"
    "3gYVoE5zvVz0HgE668Qvw3X8ib3s2AnL4/O/vlPaH6ck5/OXl7TDrEgkZ3xvNK5a1rj8wa"
    "87sXET6MgcUTrw0Iyyp9mbRQDT6doxrcWOK0NkyyMIAIZE0TR+6zoAzeQEjoC2qiAp1axG"
    "aWfUwmujEzRJAyJdf9byiv31GLnX2QwnkdhXMZeFyuJ6JYJ5SiKEepJNZFsIa1bFEca5+q"
    "eVJMKVDjnoW3xEdLZWuz8U4hbR7opSihPF6iiBIqRFINJRTetjFKKLagml5k7gcEzZvxp7"
    "lSFZyuyVVwmpINAkAqtHEGBM0DeP9+5U/sztLsQviGSJqHcCk7JarjlH8XnMYRogO6UtyO"
    "zstam8v2CvUeWNnG2phGe0jUby4Og/qezY465TOHzopJNiGaA0LM+GEQfp+P7VvD9SW2QL"
    "pMi5dYswX6BAeEt/OhvvC+oK5LsZm5sBSVvqSw15kOhunEh3M1PC3Z1/Dk/YdPH349PfsQ"
    "uBgGZ9Z5Fia9CO9MylUErljca4zsgBP6v324/3DGPh5mVq/D0p/UnzLn9KfEsmzMjCTKI/"
    "acMYv99k1g6NZZDbs/RuslwMBoeDnof/Obx8XCKNb3Bnz+93Sh6YUYjhjZASc2rGXu7lBT"
    "Hci9YcALwIr7nGJCXwd4hKwJUz0uHeYTD9fJhwmwNUvxLEhJrL8Yhs4oz7DORAhjaN8BZV"
    "nzOzhz2LXly2BwGVlbvvTii8ft1ZcuzHYBPzTSXGtrcquMmOySsGfnD0wQ/swpBKk5nWuP"
    "W3naxEhlarkqp1KRDlXZ+0OzHKoKRM5E88D4mdxi25dH+fWvQ6bTjNwvyZxxNZsDWQ5BUe"
    "EsHm6yNVKxAJcmgmUD0xW2YO4G2Ig+D0OdNRW0pU53BOpap81Fx8RIqd3gwS6ai4+hOtMd"
    "l6Zrt5OmYhRE3+0E0rnXS9NRUqiuUWvHb84Hq4N9NRUxP45zJ6R6bidNxYg7izuYU4Lt2f"
    "UL7Iu+zt2uGg6YztRZmmmrMFyXoqMueks3GzLoRjEdfcfPse/3NXT0xn6UFkUVzqPGnnYD"
    "6wb7+Q7dNBWoO03X3Xm1I4v+xe1o6DSWUbemc6bu/Pl5ON14nTUVLBSUp/BOM8PUdkQMpO"
    "Rzt6fGru9CrQDvtLs6IZ9yv5YgwdszxbFSPY4KoHQJ3dz6vTQRJ8tZAh/KVNgA2SPbVal3"
    "E/TWxc6aCpqYV/vAS0ytnwCqBYOupnvA6kp01CSwCsXHJq0VIsViNq5+iq/chgs/t2MtzZ"
    "TrpyI60uwBKT+0+KuR66utC1LbhV4LELLDr32MNoZgKzg4ecOwuQhYxlG5p1PmVzT2u2oT"
    "ihk9bW1KRvBiI2hG7jGjZxB93CJ0SU2b3LEpdSzRAcYyW9q/06owl303mU+02lHPOJpJdL"
    "NdJP32jYjEPYSPZAFrfXKzlHkuq57nMm63Tu4WKZbtzA0j1aaeJ3UHEBJXMxpfwkUaScw7"
    "6SfRwIwabqKNt23yvTMimtoiFtWZJXoBEWeBtfJubOYwE/pcQJ9j5+TdyVly9zjcfWU6jZ"
    "ql0/DGPQn9mlSXK5JGbC+xmMo8EZXZ8ZRpeQeKFfZaUTTP6Xv/4VAi524ReAOCBs7d/Udc"
    "u5tGEXxXFBLgHABrlvJI0yulbQpYWNHJeIUC8QrSAzt7sjfLA1umtJQpLZskAB8qpaXwXU"
    "5KyL5Lc6ZYHHhN5xGFTeZYSNgiWBUeTjOVWMxG+dT1L05LYpmPSAqhNRNCZU7HkqtLy+DC"
    "bWZ0lXgcHxMZXChZW8naSta2yaztCnWPy9s9FO+721ENF679+OwUFwDcCL10KSCI3lsrCi"
    "irOMHNAsGAM5eFR16eEqT3efwWedLsubBa/cuhbgJ7gEN0CPz/3QvxQE9KDHvrVYoUNRMp"
    "/DFNYt99hhG+YFNtQfX0MQjTxlkhl+7Yo28Uu9u/verC0hzVnwqPiVgGOsPS7FSjVnbeuR"
    "DJ4bLNlclO7jnfnFgvvZWpIB+XQip5uRi6uAUUhTVEI/FcyxuHZ+Du/PHe2bUqssgpH20G"
    "m5yYx3tAeH/JFyqJbejLrZpa3Z/Y6Xx1aNqv56zDctFm3no097hgK8QG35vGQnh+LQxMCQ"
    "uHnwln0DGZzimfYQWle5uJKkspqvj9dCm56ppx1ZmLfCbnF6KQjJ/0RigEdXNVtmIR34LN"
    "l+xoTnZ0P2xobQHNx3/urJ7dRyKwsDqxZgtUroC/5ZxaTNkHUthRXqiqqXU6rBI7S4G9WX"
    "m9jd76l6UB74WFSZEddpO3fSbaYuGIfoEZnjIM0/OyaBDHAt4ZIynuHJcK4/HwSUUtVdfs"
    "DpCu0WmXeUfJmdeMM5cuNOW60GxTpel1qjMdDOc9F2cSH2E6vF3uLBJcWwTqgLjKOB+BMK"
    "Gg9NAm/tGYf+396F60ifgZ8+vuULnt90Zt4h/Buc75XzvfgMg7GPPvg8tb7MX9HfNvw87F"
    "LYg10E9wGN838n05uT6cNd9NopicKDT0TytNZ5BdBFRQpUm15ZcAfR1hp5Rin/cmg/fOXL"
    "M2f1SRDmr3YV0N+qPfL//eJt7BmP/f285w1B3iueBwzH/vXH5V/t7tiPOhP8bcP+n+VuSD"
    "0hZ4+y1HdEVd6eHs9ZXOxfdO/xwGdHU85ng8HMJo3Ljn3eNqDIz0sZU+tlJh21SFrfSxLc"
    "Mvw83IVhDTCNEOiG5eI+sHqKcFKuzqEqaSk1Q6gh/UETxlAu/BfLPP8hlVxDb60eaAdhFk"
    "rdwN2WIpMCu5ym4EN7LH7GIgi7rBSytZZqZkXCd2gugSeujZbFFb6aiKZsTazKVS7YjuTp"
    "JmSQz2mDW2xFUtqFwZ4ubw/sQydPWYTAB2G15WZROiWYSS2/7/6J53yZBNjcWCcVWMNDl5"
    "R7DNZ3J+doLtxrBisfFRWvz8nnuXVkJpJazP4nEAK2H4yQrAHCNrXt63Uop9B+tXEagjRA"
    "csYw+rZ1lLRalWWanWlmptqdaWam2p1s6vhQ1VknopiGwKqVRxS3Xsa6ljw9Nxd4SLlUWr"
    "5OTdiHHKB/zKDvZNU/WE5+fMNJzlfvSG37Cr2vKgB9WIBVW3kyqxcEHuTJ1YpPZ3HqXY1F"
    "gsKX8h9pzaqIPCEqBMPSYdVYWNAt3a5/SRiVwu1pwuRbaXib+eH1O31eSzeA2yYJSjGota"
    "kUII6QqzA955szLtj6PV+MQXc19TA38hFXte4p1FjLDXkTdQ3jTyP4Ij0RhGQPzxp9TXSX"
    "1dVZa2A+jrdDajulIU5ShV87R1pUAdrpeTKhStr4gRI20e6O9zgf5+Dejvk6D7tbK9jSgJ"
    "erYPfgrp4b3xQ2v6naPptsatY7ztayzjpfjoww6lPTIQFbYYoTTanYaoYt/HoccCRTesou"
    "ikjEJO9/pIDwe0Low6P7yInwJe9oKoTcTPmMOP0v3RvboeiVPe8ZgPu9+7w5uuguh+w/ax"
    "E3Gm+ZXCIqB7gGchXk4xGU2NOMreYrLom7fPlGKKe5XoyErDvGcznE75zEmtI7+u0tWKpn"
    "kA77+U2JK+YNoqxY1ZVOlLyj6QneEylXirlEdVg33fqS4dcyqc2QxTLVZaLEnZxGldghgg"
    "jfjSiC+N+NKIL434BUKpqIn7ecFIqjCRNNxLw/2rxVGJibg7tmF7Xh3n7OYwqvAXu4OlHr"
    "gkXYWukpAXsEXvFe1qmKEjbKiuAfe+m7neh6iDfdWQD8kFFNYhoV7QyM5InbudNRUr1Nxp"
    "6n6gGtHnntpUoDT+aOzsTdRzO2kqRn6uxN1A+uKazm68zpoKFqDAFMdK1UoWccCCbm79Xp"
    "qIk4BIYY+M77iiC5S6j6yOWsTX9FNzeYVsZ7WAl9josaaEWJg8jmsiu6rwHROTgLiTgMw0"
    "z2fM7/czcceJaDziGpbmkraXPmXkZs08wag/R/MqywMC6QuWz0FJqtHKUKMFK2cxVGNkEl"
    "WpS3s1Xdo0pJU5mDatpujGvtsqld+K60Oy+cGQxmQzRxjW1eRhCZfMtIAxAfYtyqzBdLGY"
    "W5N2YrIpA3bOUmBgHHQrsCYEGDXii/BYnZYtqKan8Yf7v4FkFmvGLMqwgXJZRfFpFAE4IG"
    "ggwqe5vDlP17hznib9OZMLVIrmxDB0RnlWzEBaBzH476CHsvD3F5rDLhpfBoPLiNvCl94o"
    "Bvvt1Zfu8M17MRqrOs8plekk514+5y55y0bxlq4BKZuzDAxMm/nKkF0rV944+gzPtLhjJo"
    "aghjm/FlaL4jAZiAPD61Z98iJGUlPEbd2RZBNrxiZODYfbaYkd1jjtr0gayMqc5GEVsxnF"
    "pNP+XVZFoyyP/bvqVzHaEtuP+cJO1kSdxOF1V6lCck5AIQHOAbBmKY803QVyLe8doTsgyx"
    "2ckTy35Lklz91wnrunssXSsDGEEAbsKMl0xxqs47q1VVPlgb3k5Lr/hkZ4SoCALKjK2mRi"
    "TY2lm045bHH/i0U0tUUMk4yPxkei9OoTksJmb/AZtDUINzhLcuNl3EBy6TXj0sWQF+FyAo"
    "IGMjmnZ3l0jfFgnJCq8SzO5DywQgKQ17yB0JaU9QXe1LKVObXmRWCO0zUQ77MPOeA++5CJ"
    "Nl6Kgm05d/9khas/RanK5R1fw+VwVwcWGVP5k8RUJkSG12FrPQ/7FH525XufzciGnPxzqI"
    "25b/FH3hHmq6rZwCnawmcUGEbUAN8bjkkwqQ1LUxcX7GDMx/xvc02H67ZbdEQ16b3dIhPN"
    "soArNfiEUK6Sier/YTKBD3G4DowuEHjuDRYT/g2Lz+Re41TX/o2FTe61Z/RdMOw53GmCGa"
    "yAz/V7dLMluSf8Xp/Es0A/L8gv6sZTzGdiYjFdZ6bXxZ3zIo5NL+Ejp0trbtiW8MYd89CD"
    "2PQB3pZM4IaYg3FCZqbxZLnOFwxzNpHpnPKZwMfDAFrDzgDsvJtCYkLmBswWl4+Hx7BtHf"
    "h+zhicu2MWCCzWmONTiMpJbbLQuLZwFt49BBWjpq6hnt536vD0+YCgZqiE6vj5iicxYSLu"
    "IQdldMHbMRMlrsHZt/KnS+k3Ug9zG9uwqa7AIBpm6fdaaUFLvc0qEdYB54Vv7Xf32dhE8V"
    "58j3ePqUf2+2p+MJLXuZ+QDxmGEhH0E9mshu9An4AF+4S7ux1wvoB8ocCWzQHY/U9VqUip"
    "lCIlsTYkhdHNKf4SnRwwy1+v/33QO+8WRN0naxPvYMzPh92L3giJ4Gzojzh/l09tkEtrUC"
    "CX32oh2GaAVtRV1hkc3Zz/3r24vQT8/aMxB1FGGXz92ibewZhfdYffoIn4gWEbDIfd81Fv"
    "0IdRC47H/BIEJuX2poNNV8cVGcydEmq+SjLNi2Hn66joRyaI2kT8jPnXXr9z2SbiZ8xvun"
    "24hP+POXyBF5hF0/2txhglt/xtxirZywHH7LZ/3ekVzoDqUrWJ+zvm153hqNe5vPy74p6P"
    "/o3X3bN4fNs/H1xe4if4Bb/iyJ/VGNaD+0dULOS4bPeIV0l6WjkdYJlZTyMiTwJl1L6mox"
    "ynW6d7rd+8XoMxqk4TTjwrATgvfmGanxk7tTByqsQtxAq8dibdyi2W+06lKzS5yHGZGdap"
    "DIhjdD/1XHWxYDxFJ7MRQY/qp8ZPpnM+dDpnk90z5CILeQVFiCTQuYBesIWRxHjEnjO2Lr"
    "99E+BdZ8zv/hD6kezqK4Et/3LQ/+Y3j5dkqUCFg8oxCCWXOBBxyIWKDK0oZGmh7UsLea4I"
    "RYAPkUjkdy6wVRD8KJXEf3v8XQeaItivKCTuO6w46KtUaL3xCSTq26OuWYrNrBRZfFO8nE"
    "8lo+UKRMtZzl3MbyoK+hWevuWabWV6PsfoD6dlelcWB7mTiulL71sSZlWzRNj3tjAn6SXM"
    "KTBztjXCEVIJbgq4mE1jS3AjpBLcNHB3WYTlCrwZ4CXV1G3xjdJKeFPgdeMW2NYQJ+klzC"
    "kwh8MbCqmgYnSyDPne5ZawC3TeYQnTVGNI8H6NGZK4Z3oBeTJOKoXKAkKlF7KVhDzTYSFE"
    "cbh1/30l1/2UvZXqU0ffNoI2TizLz1a5/KwXALnVUMdp5UhXeaQfDU3dapgjhHKMqz7Gis"
    "molbYZZtvkY2RNcIWIO5Ln8yRf50qe9CWXWSZ+kiwTkcpwS3XLUY9SylGvyqinrKyJeoB1"
    "KDRVlV2zSKIewzTZ1C4Ka4xMFm2PxTjJhKT7RzWW2SEvqjEyOVXrWBPtNVZWWRTtVdHNl0"
    "Q3bYHYw+QtXIu6kmvDRoxja2OeGext/LtjnL8oej2xjbFIhZNAJzAXmXQSsJdShr5iqoQs"
    "yFMdrvaC0YXXWYN2r5jSWWd7Aeqrlmt5rCVINn3eD0gj+txUjEQixZ0wuoQeejZbNBWhmW"
    "k4y/1A9A27aipObhoVRWfqLI1BLgBXX/R0KTrq+oWXGrjjTXWqpTkFFYDKY3TPsaeGooSW"
    "cMWx6IwpGB3G0uryFPgUobdby4uebDRaEqYYTMiql5u+OuA6M9NYh/nSTemslQhHnKccok"
    "9ADC5yHvtpG9uiaiEgrXENW7dEZmeNkwldrGIUJm4CZc12EzkT4/6evFkaFpA8srdpVRNL"
    "vR9mzZ5MDfQzmginOrf6i5u4GavDYF7sa5DCuqvnMEEanjLrM5lM6dK/i+blk4Zfnd3bbv"
    "ZpTJqtrgifsEz4mFvMfMS03l6y6Ds2o5jRGx4/nlf6GN5F142p+IysoDaNXyvSZBZM6jZ2"
    "5D/xG/GsbzFlOJ7FipOCtRjzN9e/d266LT9T5dsW3Gw6J39gBZz/grnLqI2o/nf8BlsuUU"
    "/9PwCqAFP46f4pq9zUMTnrmio3OdJE1qHizZGY9W33Qx1zMdPhL/wZ83iO1vgSk8cxYf/p"
    "AgxTm2kZ3h+bR2VFXelh6fa/9fqAvPsLA9Md3mCGVfe3GgNxwCJFFeNhYvkFc/nenK7xvT"
    "lN+t4sRRKighBHiJoH9P6zZT5oaRm28q0kPm2l1xFYL85Fol/vALMA/8BUv+Jnm3Vk/ylh"
    "H6nupOyy3Wdgpy/YVFtQPcOrzyeMuxq5RMcecXWGYx/sTP/2qgubNXa+ihgQ2Yzi+biKOk"
    "nu6B9ZNQwPUEjOFX+SGGfHJ60oZHQS9rzX6KRAqEyOyMZoyTDpVgEzVds59x8qGVYOFEc4"
    "Ti2jUdMgXuksiqwqMTK5tOx9aXH1XoUi8MIkMlFwShSeZikmW8CGmGYy2JCaKEQoA0kLBJ"
    "L6uuuC+sQIlXScXevjqa3cgA7lwVVNWDe6cEWnVWEPrvINRsL7JtNY5PvmbDQUBd5AeYxE"
    "2Ni1gbgWezSDeHabFrFsA08YMG2EzYZj3U6CMsWTqdk242lmoD30KC0XNbNcNF+xdfG1Te"
    "C/aqjCTfaoFUzQECaRGRoSWRTn9OTjWRHt1YqiyvN2S+3V2YccM/bsQ+aMxUsxgLV/p7Ao"
    "mbPVby4FmZTJumCqRl1MCkzYKFUDJ20p1Q+WFPougLLfvoH4lmJ3XFCVKViuvdBUDhM1z+"
    "5YykSWyRUy0a9vWL04JRUu24ysVLjsDGv9FS4YyZOpb/HCfDaqW4K4os3qFugSNSMGZ+RN"
    "4MjZIjjyb11PzjaZGoulYwsdifAh5cwm9N5mZuCeagEF/KqeHiWpgynvNlIxUzPFTDD822"
    "pnIh1Umas9gq2zf9EZXrSJfzTm/+gOB8oQNmY4uzoe8+6PLmyzbeL+jvmw+707vOkqiDRW"
    "kI/+ja6po2FHOR9cXd32e6O/o4tq5AT2eD0Yih7xd8wHtyNl8FW5OR9cQ3/hv8b8pnPZvV"
    "FGnR/wqP7hNoql/ftGmTStyPBm1yifTnpGJT2j4NWYXkS8CQgOWDu+rFWtbI/Kg7udVVpy"
    "LCUtH/A3+O47lI6IkkudXlPKc9QLX+lTU4JPjVQ3SHWDVDccbVA3BEkxksqGcL6MTFUDpu"
    "VQgMNc5NQzDEDy/5dDua3ZL2TsvHunfhLSP/lfXpQo0bilqYxQVx2QVCEU7kHE5z6wlyD2"
    "1a1Y8heLQCu3G+NeXMCXaRM/V1WL3LlJC4gq4lmXJgxhi0RDb1tCXWFwocYQ9yMiGOPzmC"
    "PQIK6b8CDQFjg7uCPe4ZhMvJopoqW1CvxdPRyxqKYSnVrQ6wR9UExNhYediCbuyAbdkjm1"
    "4KlseNEO8dwB/W500ZdNMQYZKRbUfCCWAd1QDEL2M/ijYkE1mEW4YZM7RBqjnXGCwcO6Yc"
    "GKQNDWoJGvY8GHGXORmMVX6giM4D1dmlYQZozKGpNMxGUFp9kEOo5WnguGR3cHx4IuhLcO"
    "+uG8BLofBJbZq8EeOycn709Wl8kkYDkmIro76Af/ECMEnUMbHIbnpQ7fBb7+hMwNBDUyPy"
    "ybLS2pXaqjdknGxsrY2NfmaMu3Ua+W5iIYR6kk1DIMuTJKs4CZKjSfw0QS5c0or9iwQpM5"
    "QtU8nEsJjM1QsWdHsGWp2GWh9wJBakWn9k6TunKatPIV7+EnKwBzjKx5S0gpYPvKjm2sn2"
    "FaaQFNyQ0hrcp7xxRexQao1EIrcITogNbl87OTwxiYT/OIJNkCSXxRqGsKgspakDINn7v7"
    "KcU7qTKXIX2V9uCrhCO+7c4SppW7S3J3QXwK+y1FiKTv0kYFgZiEhf2XolSSu88nSkWMYM"
    "W38iS9zCfUCBemGoHrmcQVYIDMjCCujGDaOOG6GK76LR9rcMSQrAwUWVrCgs0YstRcBT8V"
    "gtKPbv9+dCvnkyJa7CiVTMO2dw13xIOoyMgkCKsxOHjbxgyOzOf2CvncLMUwl3PKtwE9TC"
    "lRL4B6yIOu0CIUJZNL0N6XIJlUIZtDghdUB1x/OQrKUtUhyYLHma/NsSDcWwuGPIRpZMCD"
    "DCIpG1PXjagYomGaHfCsj3BbAE9UT03hnWeG+VIQ1hRSia4MeTpcyFNi79od2BJK2FYR3v"
    "CunQNcsYDuDu61mW/OVnMp2AhqeJvJAWp4+dwd2xF9Pg911kyEU3acKkZDuotHdkhksLhs"
    "jotUVmW58yS9XpqG6kwxhpHQWKjhMdkcxajZn8UrxeMOM2IpD3A/GTknI+fwQrW8nGTkXJ"
    "V3kwOEc8kIgXLjXtwtpLhHQJzupzZnu1gU9AeIUv3U+El3AOkOIN0B1o6MdAeQ7gBNNExb"
    "zp1t2FTf1ukzSS89P1M8P6WBrAwDmVDJFDaRhamkGUeacV7HjOPNw33YGoKOajljc1gbwl"
    "9sYTV4KMcEZmBLYS08sq9/HTI9y9cqmeqvZgJOFtp/lmgm+A/j7ihpHMCzrTUmgX8ad0XM"
    "AAvNYm6evgnWIZwQ0+EWwdpCZLKkL7pB1UmLwGXgHy3bLYTgaewX9IFZmMHPTcknumqRuf"
    "HklrS8txkn1HpgaoZF4CC3xrSMf5tjRc7hbb/f639rkQn2xxTjCWagn5APunK4reneRVUR"
    "f00+Eyru7j2nSTkxHJvcMd3gM0xRSJ7mhrin7T1RTmvEH0erOXAES5SrJgEAFFGD4gibs+"
    "clbDWWqDLu9eBNBW+O+l/XkWgMoy3+EOtkWu/hN9vpBtKUUilTSnbt0QwVfg3qjW6pZN5/"
    "jOoBzSNbTOeaa+/dRb6IIilEIlVIe1chBVvFNjbZgPiAke/X3f4F7OkF8ffJ0BArDsbcYw"
    "7aPpcw5hcDtNzi/2P+tdO7xKwU7m+cm3kduy21gZNe2ikceabZIUzys+uZkkqmFfOVQHR9"
    "KEOEsIGRDDWJXPAxWRu6EOGBC45znHYPQ11NnUJzRtoV8oowcDGy5vm5lFJcF0sIKMw002"
    "wgI5AcM7COUDUB6nUfECYZWsuwBd/P5aD/zW8e5+Jk/J2Mv7vXuGbNtxr2GKncwqq2hSXM"
    "Sa/iod53FnfMPMeMT0J9GVdCR6+31qijuWipTN2mecsEi3q8zzZxqdEFHN3GYYKB4PmZTD"
    "znM99vfHw0PvJcw737uOpaLjSzMCDMtlKKBJd0E+mKXjP9KdzXwaSZLoapvOJm7Ueikypr"
    "V0H6/T7onXcxNaY4GPPzYfeiN0IiOBv6Yxtlx/5TXa6+xSK8fJSqcQkZ969TwuUwCfAXbZ"
    "apUvIpDqdOel8Wtq466beTk9PTTyfvTs9+/fjh06ePv74L9ErJSzkcmSLYJ5VOd46FZnWr"
    "oBtOjKxc36aq8G/bO+L4cCUhLuou8iXUUz2R3egwEptbVQqcdNnOS6bOGGzJtvmSyZqG2+"
    "RgT3XRPB9zipUhPZbxDbCD1oO2XDIVfQNm7G2UiySUq6Ig4D1Mk2NyRblDdY/YInP6CD0Z"
    "PjuZXoOytDsV9FGIzYokuxPZa70bSS8DySVLLllyyc3ikqcrtUd+RjlEtBWvXDE12+twy8"
    "JgsBX8cUo5BtuOgctTFFlgVhRNMPGU7XB2v4MLjk9b6V31a6/fuWwT8TPmsLFeoGuN+zvm"
    "N3/tXV/jCe9gm511/0t+8SoVskJFwQoVIHOlWY+zEQ4Iqjzbq+RuSUEIm/GtzIYx0gaai+"
    "tuNwwP9KOhqVsNc4RQ2oZrMMZ3hUS9CFHz9qVSVk2poW9izuPN87geEd3S6HFIo0fKBN4d"
    "3fzB3ZWctPuJ7X5FcxK849AR+KabkvzrrY1mJGipmNA0p5fT78YTocSfeYGxBkNacYaggc"
    "fXl38m0zlafTDk1JnOiU7R/2hFob8krUf77156NkmbzbaMo7TZpNtsFpkVzDePzOLwhcw7"
    "t6PBVWfkVtAtMi4BYZsEh2N+1enfojLQ/a3GiCxNdq89F7KgBRRV/jS2Fqr2DbDFlhTgKK"
    "btixAdcML/chgr5WkOkE+zM8/GIX5hNAPdzauKT3tAkPuekqTIgtIX8bl9EZ/7d/jXJvg/"
    "HuNRNcwGC4NDz4lxWJuNL6CRifgKJOJbUlXFp0hgnZ2DdUUhY6ETsdAYzrDtAhIQH3IF6X"
    "7vDgsvIUgEawj+wMLR7QwvcfEQv8CbDPqj3/GEd1CNJaUO6kipOitJdVZF9U6F3YWvRZ2Q"
    "o6Rix7vQWqPRWTJj6Sl9NipybowFQ7XK09wgU8oJ2kqx1MmTyDvGDZuomoUdY7ETtqCaLi"
    "LKHthSVESxFlTXCWCGAXIYeEYt68mAd59Tay5adsyZwU809S8pYWyHvDkmU+sDksLbWPRF"
    "fGUQuddsuCczmSjjAnhpj1i9RTdmcC+2tMQDwmkvHZzUJdVMlyRLWQS7+m95dvXfsnf13x"
    "K7uviWiqAbEDQu01gp+Skiq1oh1U6csIHTuRSzuWnoW+s1fdoqY33Uubjq9dtE/Iw5ejP2"
    "Ue3sHYz5Teeye9Mm4mfMh93OhTLoozgRHFZD3elzB1u4C8VIpcNQlR2GZKqY7E+sWaliCq"
    "QQCSvlvRC9xOQokOD7xu2khlMgS9qNGi7oI3wGjxp72hEm7Oc7dNMkoEqU4/1plRTkQxMu"
    "U5IPz+x80b0oQv8CsrFxL7wl7kzjyWLmMenZFrEYLIc2Qc4F04ZzIe1ODeNBY589odr1mB"
    "AXbn7v/HLy8cytYZoe4FvWzVBWn7DnpQaLCSzdE4IVfrC1pxlACg8a7MWxmNoizhJzmlMi"
    "jBBEJLV0G7oPuU3gsFus1dMOiTAsizGOm4kMDm6McsA2HmBMiwpXUarGSbJnH3Lw6mcfMn"
    "l1vBTl1eEjNRVYInmGbSYd5ihV89y+S6ncKtnlbZaQKrHHuaSiyIZUcKDjtHKoKz3UK16o"
    "6EBHKeUwV3qYTfYIbMU2C3eUUmqzqjzKEakiL7cfIZIRWet9IJaBjXw3D4iVrb2eqG4usB"
    "eeVVVyf1ipmVIUJ2EVVLbqJKrwylVSTqDxF4sgla/UgDbAJqECQ6g4PI+Rz2QCA2266XVF"
    "Ll1oLrQNojn0AQsCagdS68eVdR/pmFAz3YM7ikUE4hVFlS2MW0rD+89IIz0/ynVOEItTEY"
    "ADggYifPIurzfCWncEqc/5ac2f0lu69NLxUviSwtdBUN2L8JW2IOwOrfTsf0XR9oum6/CK"
    "5zrVFkdJ6TZyubVGwL1zGypTbJm7OA1IkBSExzlTHZ2B+Oj1QpAHIHMKJ1AKxbNMbYu65S"
    "3yBFSiUswdmxoLNMS7MqiXHYO8wdxMLeIi3CILZs7Y27SiNYe7ufAgmBpAB2MwEZV1LdEV"
    "eYLbTIE9haFBYZuqj/ip4Aq2hCdg1yZ02oMO4RMy7RZhXMVpotIXTEWu3/9iLBmHq4YrjV"
    "Mv3wQ0a435kjoWI4ZJRFdeYgoCTJiK6c3ZM4yN/pJ4jGMygb8ULG8Kcr7NdB2kehcTcY85"
    "VTEWYo5I2Ubw4vemsUBdwZg/zQ24m2rSe7dfFwvoFxkjQjncealrU80mYzFrCJ3BpzM+Il"
    "j3h0xM5lWHpPZEqhHqqEbwlwI1Nf8qiggZvGKMbp2AUN+NOA1sZPATqbHd1SIJYHZJ7zBN"
    "NWp64/0aU9M7WBaTY7I2Dj1CJ2PRC8SiC2ZiO1VDhLKBqoaaqBZyGpqDLb+4pTlCKk3NVR"
    "5nmaly7wokX3wpiGmMTKrl1uqQfLT2oOpwWdybUIe1xHejxiM2wWQW0J8hC6g3u4dOWoBJ"
    "6GIrhx7JdIrEmWBwMUHpJ5ynU6grPJsTQaXNi6eVsH2Vh+qwz24pN4vMTMzyaRHNJjODWS"
    "Ixg+WYj9ojw0LFJrXm6WEnB7z3bpXmhA7JZZVkwEhjtC0gXBr3RdQsAcFPrV8RX6OleJ9o"
    "Er/MbGdJQpn0LC6331NNd0yWYhvKhDVMIgGNAxpaulO/9GwBOUopFSGVFpDvNa5Z863GOU"
    "YqFSFVHmfpTCNTD1ZKpqy+g0KgMsmULMNKlY3ipa+fyCljCju8BUKDKfzhp45lGwuQ+ITY"
    "JxbWhGi4mcTNK8ABHi4c6tnzVIdxeGTHZLKyhb5MBCBkwSi3hK8BnAv87nF3h+Yc5DPFp/"
    "G6w+uMmrrGLDvi2zDmQgiFJpjT0LOUkBdmhx0JfAKQwwnsLarnr6AJwZXcvYiXEpN6P5Kp"
    "7YihiL3IToIqrrjZ9/R9q+EvKQ03RhqWHvblJqNbfalJhDeno1tRHzCh9cWw83VUcBa7RG"
    "0ifsb8utu/6PW/tYl3MOad81Hve7dN3N8xv7m9wWui3K5/OObnmMDu8hLPBodwdnB1fdkd"
    "ibP+YXz7yDfAuca3QAa7qWOajE8LhVCEaRr4Fe25nITYsJU0h+RshV2Y5qfW2bm8UhHoVh"
    "Q7AlcfYTgFtxAzWUAjF6PaSilXMdj2rZZb0he3nhczFxYCVUTjmU4sYU6B2TGn6MKsGKbK"
    "CtU6SlI2L2lTKZGUC7YwkkCPQPBJB9pv3wR412kauz9GESVjwq80UDReDvrf/OZxZ9NYNX"
    "lUFWqW5aRILmsdS6OE0rO0SJUjeAZb+TczDUVHrUBB5NPIJf4F8I/reQrwdCmkPzNzJ3Kn"
    "MdNMKwKYvV5HqeSqXXzVRoP1dpa6MKG001XZTvfITD8pck6mPkRxOC+G9zXh42XmiGyoZe"
    "YIaewu4vjv2xMLohojk6hKF4KDuhCkTeHd0T0P9dRMdGPfbWEHjUScxW51N/YZY/Ea3On6"
    "6iSrHBZbAxTPm1EzdiQXTCK/xI71Wzw3nGvsqrE4oQZ6TzhhV03FCXOXKI6VmvSgAFaX0M"
    "2t30tTcCrRwU7MqQvNErFIR0n3uuj11rpKv8LUonpNcye69QnQqY26yWow3Y5wYMMEEkwl"
    "S+FM1yLCmU5ceJobOvMy2zzNGScT0Qb2R0t4v+E7pmW7Le9mwp3vkeoOE+c0jpl1p4zboi"
    "fKCV2IG3vFh0KJh3wXCpnuRrqc1WzBOoDL2QO8Wjq+mx3OfNoqY3103R2ed/sj9C4TB1gD"
    "9Qd6h4mf+Br2Op5hYl1LjkIXk4hdsKm2oHqGQtQnjCvtXKJjj7g6w7GP1aR/e9UFiSxqBB"
    "NmhYQV0t1FkshmZ3mKEO2U5qmaslkaoKXkc4Lrml1MvR8mOZx+v06uOoIFLJjPNkQjFZLr"
    "s9n68t9u+rISxMkqKs3CE6tKIU0C9iuNawsnLedq5HJro7y1cFvmzrkKcg6jlpeJwi2D+s"
    "jMQO4hd4g9yi7EYuYj5vaEY81QP7txSGHRR1C6kUbiWf6C1U/hlb2u0pKuHvjuUpqS0lSN"
    "duPypSlXCYGLRprD0BWevuWabWV4HMaoJQ909KX3LckGaZayNA0zPbXIWs/CGOUBnQr95a"
    "W2PoVSmpLSVJ1XEilNle00Y8P2OoV3nhnmS0FYU0hlKlIpqh5QVM2ayLtjPKLP56HO6jh3"
    "NwKc8v1WTiUgUoYcZSgE3IutjeoAV/jNa3sVrUXlEVeGFhU+Kbc1+yVIIgLYin5ASMekH2"
    "+EII55TRaA3Up0T6mxUkL/UqCvmUDvD/c2xqMw7c72o/rw57nNR5Lllix3BbnCCJ465YoX"
    "FVMU1iSpZLlTNR6FUDX3UkyhMZNVijCvI8Iszb1k+w/Y4oaCam5M9Z+12u4BW+jt+6qzOi"
    "6wmwFObjJVkgujDvJJ0TDhQJ8pHQYVOVZu+5sFxAssNDn5Tz8DlShACb9vJ+gZ+zTXpvOI"
    "LytKdJZjLaEViG1YxcCvFKlZXiHNzwRLViItNA/aJkXHg95ZCpU1EyplGjWZRu3guMlaW7"
    "LWVhVZmHy1tl6XfRGizxr2xReNcrAvQTRdHv02tGA28Ap+vmyfXXjS7HkQ6BNELAnGwfen"
    "QxoslG088c8kPU93isK7/BtKZqVmzIpU0+5fTXtQN8GKcS2HSfMt+WvJX0v+ugL8n+Sva8"
    "5fh4oOhkPjY07B+RMcJALy67mark8GEY5q2Q2pUCRNE4Fa+fvsBtMeDSnVAKlEsTbsMJcU"
    "amPudJkibcglTcsv0WJIO0qKlrNc6i/EL+UEnaHiW9cegMpyQAKlFhkf3cAarsLr+tFU1v"
    "gIs1GMMQjhAf5IE2FLuIOUWWsms8owrHLz61NzOtcet8qFGiOVGYSrnEFYprzN/spkytvY"
    "kMuUtzI5azXru4bFDUN1prtKsG4ntd2aNuQxzCgoUiCFIfTQs1kembWOAL2GbF9HnPB1dg"
    "MJRNFhrVXuhxbrBVqpIr2P41pxPhixfIlYsHkrmikSs1L6cWpu3JRQ88Efb9BWbLIZ0L91"
    "q0hP/vMRxHFYqk1j0SLuMbTV9LeT9NQrJd4Ps1/2GbZiqoahXHgXnU4ZMWDrJY7F1DZ0Ds"
    "KweAp053OjvwxdhH1tU0U6JabPe3g8XD2rLPDcHMVEaIDz6iZCJA1UT5zksf5m237jign3"
    "gy8C74qiecb19/lUP2s0P3F8bRTrse5nOsSbU5pGOjhgGW0QifsXneFFweUioGsT/2jM/9"
    "EdDpRhR5TAXh2PefdHF8TuNnF/x3zY/d4d3nQVBPNbt02if495rz8adpTzwdXVbb83+nub"
    "xE5gj9eDoegRf8d8cDtSBl+Vm/PBNfQX/mvMbzqX3Rtl1PkBj+ofxrfRfB4ZuRwyCmRfNT"
    "3eIzpfNsfP+nQy92oyeBZejelF1rmAoIGbyMc8U/Zj9pT9mJyyjFpF9xGfonn7yMdcNoSP"
    "a2wIH5M2hBCDm4A529coSvVTO2qFJJjiCAZkP7PLljRvZC8A0rwhzRu1TE5WtS9JWo/KBb"
    "aE0n6vmZ+sotO37hnKVmW1kurxSMmtTAV5tL7XZg256NF1P6OmiS4vhN7bzBRBUl4BeIIc"
    "AnmiWG9JlCRUW26oFbZh9/dsKgouLQzOXsgdu4eZh45sSfV4mTdD3Tiq3w1Tm2mc6l5Kcw"
    "vu5CUrh5vNYGp8JhNhPJyIK09uinR8IhWV5Qb61dn0gVkE2Xf/OurSoVtGLKqp3m1bGFg2"
    "5hP3iuJ1Kgg0Gxq+WAQ295bfjx9Nz9mzTXCYvETqfhAbDLb77ppFFiCmOSZTj8nEQyEogY"
    "W1sUw25qi7d3Hyg/Dh2b3GbkkteA7sD/pwY/P9SDe8GwyLg/otL0W8YTx4xbl47pzuEStB"
    "bPWCtcZ2xGIdrqkpLQSNsRB4H6viy195xbo43U8tGrsrlCJiuoqAGKeTIKoKS6tfthFCll"
    "q57OcCkD3CPqAEcS45g2djVDJ+NiV+9l4zLVsx2ZRt6YWc2kED1Tg1UdvkckbW6W5jnkYv"
    "h7zSQ+6Xli1iiAnTNNDWdZrDEnOaaYc5jVthXLlv24I6cWq5WaUX1Mnwqc2u6xIQ7FTTZT"
    "tXiZVQdedouq1x6xjv9xpyVCmlXsJahSJjEqerxtDgbRszNCvtxja+RSvqAzoWDa67/YLw"
    "C5o2wf/H/Evv8lIZ9JV+98dI6fW/D3rn3TZJO+u2Racj93fMe9/6gyGe8A7iasFc+0ke0/"
    "5ptmX/VPpOHN53Aj4hQ9+OC46RyvjLSvO/0kHhZ3RQ8I0KRT0UYnSy3EDt/D6qslIWgDVs"
    "hyoAa4xMutPESrC69saCoEap5PdfuwRtNfn+a+iZVEmnmeKuSf6yuTu856GearnCbkQ3ts"
    "XkQLfi6QUrOYfz5RdM2dt2B7m36qiO+9lGaKPbeQ5kAwlAYrtx6Y0JS1VyVrxxlsy0mMrU"
    "LjoDHKVkno+1aK3LPR+0VYRvQd5cfZyI5p4Pn3CsM0WJU+E0GHjWaRhmL2Ll1c/kgS1tUf"
    "yUOqpmp6Tn21OnuznRuS4Wh/Sb+6LNMh0+UvnKFNOZN4t3c5kr327228nJ6emnk3enZ79+"
    "/PDp08df3wUGtOSlHJa0VlgL45vWsv3ngrFNjEG2/jlM00CTcSk51gPmiuoazTDZbJD8A0"
    "qJeT7M3XkqYCo8u30qiXU+rI2pcCTZRvceI22g8r0myvZcNpalaQB/ZGvFnAGiVNIVIDLa"
    "+3AF2MHRT/r41en7C4knxYc6QSwHu9KDLW1wUgdfNUXQjsllS9QDiajOLBVQ6GJrjfZHhE"
    "IWUvwMOIYrPjJPUwMLLHnjg9TyTmrq27Yb10gtjHL0ok6PycSX7sJhlViyGBsLgQ/PO/wB"
    "Vgie1A8d+N4F1Ugxg0JUsApz/bvolXC5zFZdJYXnw9x3X3eRWjOpNavqjiG1Zo3EXGrNpN"
    "asEvg3SZCTWrNdh1xqzeT3t/33R2141ztnu+CABLGMAqnyWEulWTMd1+vzyUhVZIVUka/u"
    "DlzNebsnd+DXU/ReMXjP6VGGpte72tqo6l2Ihvmd/OgMvuaZKMTk1slBbzzPSQ9mSKoP3y"
    "YaTBk4uQcGm5mWUMZSwdZjRr4/PBngRZTgcZjVIhy7YuqfbUJ990C3zjhm5BNnzBfi9kbm"
    "BmZ2I5OZaThLxe9rMuYLkVkQn+NfDuW2ZnslgJbw2FjQB8P23wqFsritrOtbx+R4sq6vVJ"
    "U1BevQGpoO9uaEF7Euqoz80fngtj9qE/Ez5je3V20C/435bb/3f2+7beL+jvkVFrCB/8b8"
    "EmSvGyBxf+PbUL5xyzVsBUrZiL0j2HaKfCRJyubluijlO4nu9EUgT1JKyHNB7nFuRTS7IZ"
    "JqqHUblbKKmtP5lmrdGKnU9FVZ0yfzvWQvew3O91ID/W490j3UUBFZydjYHV0iw2Zibbpj"
    "EfBrc19hyJXQSpZZAbzDAKv5UVKD6F1orVEe0lWTTVrDbAz2rFD7WZz/dsyLnq0vewSWvG"
    "A95BBJlfUJ24pLHz/mEZc+fswWl/BajDuHb6oAwl7zBqL7Ppcw+n6NMPo+xWXS4HZqwels"
    "YTREcnhh9HUYo72JnQkW6pAGsT//P0e1LWI="
)
