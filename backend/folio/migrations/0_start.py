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
CREATE TABLE "email_settings" (
    "sender_name" VARCHAR(200),
    "sender_email" VARCHAR(320),
    "reply_to" VARCHAR(320),
    "copy_to" JSON NOT NULL,
    "undo_seconds" INT NOT NULL,
    "business_id" CHAR(36) NOT NULL PRIMARY KEY REFERENCES "businesses" ("id") ON DELETE RESTRICT
) /* How a business sends: without a row, by the defaults. */;
CREATE TABLE "email_templates" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL /* INVOICE: INVOICE\nCREDIT_NOTE: CREDIT_NOTE\nREMINDER: REMINDER\nTEST: TEST */,
    "language" VARCHAR(10) NOT NULL,
    "subject" VARCHAR(500) NOT NULL,
    "body" TEXT NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_template_per_language" UNIQUE ("business_id", "kind", "language")
) /* A business's own words for one kind of message in one language; where there is none, ours are sent. */;
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
CREATE TABLE "bank_statements" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "file_name" VARCHAR(200) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "transaction_count" INT NOT NULL,
    "imported_by" VARCHAR(200) NOT NULL,
    "imported_at" TIMESTAMP NOT NULL,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_import_per_file" UNIQUE ("business_id", "sha256")
) /* A file of bank transactions that was imported; the same file is taken once. */;
CREATE TABLE "payments" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "currency" VARCHAR(3) NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "applied_minor" BIGINT NOT NULL,
    "received_on" DATE NOT NULL,
    "method" VARCHAR(20) NOT NULL /* BANK_TRANSFER: BANK_TRANSFER\nDIRECT_DEBIT: DIRECT_DEBIT\nCARD: CARD\nCHECK: CHECK\nCASH: CASH\nOTHER: OTHER */,
    "source" VARCHAR(20) NOT NULL /* MANUAL: MANUAL\nSTATUS: STATUS\nSTATEMENT: STATEMENT */,
    "reference" VARCHAR(200),
    "note" VARCHAR(500),
    "recorded_by" VARCHAR(200) NOT NULL,
    "undone_at" TIMESTAMP,
    "undone_by" VARCHAR(200),
    "undo_reason" VARCHAR(500),
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "customer_id" CHAR(36) NOT NULL REFERENCES "customers" ("id") ON DELETE RESTRICT
) /* Money received from a customer. What is not applied to invoices is the customer's credit on account. */;
CREATE INDEX "idx_payments_custome_fa0b14" ON "payments" ("customer_id");
CREATE INDEX "idx_payments_busines_27e1bb" ON "payments" ("business_id", "received_on", "id");
CREATE INDEX "idx_payments_busines_152264" ON "payments" ("business_id", "created_at", "id");
CREATE TABLE "bank_transactions" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "booked_on" DATE NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "counterparty" VARCHAR(200),
    "account" VARCHAR(50),
    "description" TEXT NOT NULL,
    "fingerprint" VARCHAR(64) NOT NULL,
    "state" VARCHAR(10) NOT NULL /* OPEN: OPEN\nMATCHED: MATCHED\nIGNORED: IGNORED */,
    "reason" VARCHAR(500),
    "decided_by" VARCHAR(200),
    "decided_at" TIMESTAMP,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "payment_id" CHAR(36) REFERENCES "payments" ("id") ON DELETE RESTRICT,
    "statement_id" CHAR(36) NOT NULL REFERENCES "bank_statements" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_transaction_per_fingerprint" UNIQUE ("business_id", "fingerprint")
) /* Money that a bank statement says came in. */;
CREATE INDEX "idx_bank_transa_payment_274262" ON "bank_transactions" ("payment_id");
CREATE INDEX "idx_bank_transa_stateme_acffff" ON "bank_transactions" ("statement_id");
CREATE INDEX "idx_bank_transa_busines_25fd25" ON "bank_transactions" ("business_id", "state", "booked_on", "id");
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
CREATE TABLE "reminder_rules" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "days" INT NOT NULL,
    "is_active" INT NOT NULL,
    "subject" VARCHAR(500),
    "body" TEXT,
    "created_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT
) /* Remind `days` after the due date; below zero that many days before it, zero on the day. */;
CREATE UNIQUE INDEX "one_reminder_rule_per_day" ON "reminder_rules" ("business_id", "days") WHERE archived_at IS NULL;
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
    "source" VARCHAR(20) NOT NULL /* SCHEDULE: SCHEDULE\nONE_OFF: ONE_OFF\nMERGE: MERGE\nCORRECTION: CORRECTION\nLATE_USAGE: LATE_USAGE\nCREDIT: CREDIT */,
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
    "revision" INT NOT NULL,
    "calculated_at" TIMESTAMP,
    "finalized_at" TIMESTAMP,
    "sent_at" TIMESTAMP,
    "voided_at" TIMESTAMP,
    "void_reason" VARCHAR(500),
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "corrects_id" CHAR(36) REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    "credits_id" CHAR(36) REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    "customer_id" CHAR(36) NOT NULL REFERENCES "customers" ("id") ON DELETE RESTRICT,
    "schedule_id" CHAR(36) REFERENCES "billing_schedules" ("id") ON DELETE RESTRICT
) /* An invoice or credit note in one of four states. */;
CREATE INDEX "idx_invoices_correct_f1951f" ON "invoices" ("corrects_id");
CREATE INDEX "idx_invoices_credits_e5af4e" ON "invoices" ("credits_id");
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
CREATE TABLE "credit_applications" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "amount_minor" BIGINT NOT NULL,
    "applied_at" TIMESTAMP NOT NULL,
    "applied_by" VARCHAR(200) NOT NULL,
    "removed_at" TIMESTAMP,
    "removed_by" VARCHAR(200),
    "credit_note_id" CHAR(36) NOT NULL REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    "invoice_id" CHAR(36) NOT NULL REFERENCES "invoices" ("id") ON DELETE RESTRICT
) /* The part of a credit note that is set off against one invoice; one that was taken off stays on record. */;
CREATE INDEX "idx_credit_appl_credit__453e3b" ON "credit_applications" ("credit_note_id");
CREATE INDEX "idx_credit_appl_invoice_8e345a" ON "credit_applications" ("invoice_id");
CREATE UNIQUE INDEX "one_standing_application" ON "credit_applications" ("credit_note_id", "invoice_id") WHERE removed_at IS NULL;
CREATE TABLE "hosted_links" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "token" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMP NOT NULL,
    "first_viewed_at" TIMESTAMP,
    "last_viewed_at" TIMESTAMP,
    "revoked_at" TIMESTAMP,
    "revoked_by" VARCHAR(200),
    "invoice_id" CHAR(36) NOT NULL REFERENCES "invoices" ("id") ON DELETE RESTRICT
) /* The address at which a customer sees a document without signing in, until it is revoked. */;
CREATE INDEX "idx_hosted_link_invoice_cf9d45" ON "hosted_links" ("invoice_id");
CREATE UNIQUE INDEX "one_standing_link" ON "hosted_links" ("invoice_id") WHERE revoked_at IS NULL;
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
CREATE TABLE "emails" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL /* INVOICE: INVOICE\nCREDIT_NOTE: CREDIT_NOTE\nREMINDER: REMINDER\nTEST: TEST */,
    "state" VARCHAR(10) NOT NULL /* WAITING: WAITING\nSENDING: SENDING\nSENT: SENT\nFAILED: FAILED\nCANCELLED: CANCELLED\nBOUNCED: BOUNCED */,
    "message_id" VARCHAR(200) NOT NULL UNIQUE,
    "sender" VARCHAR(600) NOT NULL,
    "reply_to" VARCHAR(320),
    "recipients" JSON NOT NULL,
    "copies" JSON NOT NULL,
    "subject" VARCHAR(500) NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "attempts" INT NOT NULL,
    "send_after" TIMESTAMP NOT NULL,
    "begun_at" TIMESTAMP,
    "sent_at" TIMESTAMP,
    "server_answer" VARCHAR(500),
    "error" VARCHAR(1000),
    "bounced_at" TIMESTAMP,
    "bounce_reason" VARCHAR(500),
    "requested_by" VARCHAR(200) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "customer_id" CHAR(36) REFERENCES "customers" ("id") ON DELETE RESTRICT,
    "file_id" CHAR(36) REFERENCES "invoice_files" ("id") ON DELETE RESTRICT,
    "invoice_id" CHAR(36) REFERENCES "invoices" ("id") ON DELETE RESTRICT
) /* One message: written when it is asked for, sent by a job, never deleted. */;
CREATE INDEX "idx_emails_custome_521423" ON "emails" ("customer_id");
CREATE INDEX "idx_emails_invoice_4495cf" ON "emails" ("invoice_id");
CREATE INDEX "idx_emails_busines_134758" ON "emails" ("business_id", "created_at", "id");
CREATE INDEX "idx_emails_busines_8475c2" ON "emails" ("business_id", "state", "created_at", "id");
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
CREATE TABLE "payment_allocations" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "amount_minor" BIGINT NOT NULL,
    "applied_at" TIMESTAMP NOT NULL,
    "removed_at" TIMESTAMP,
    "invoice_id" CHAR(36) NOT NULL REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    "payment_id" CHAR(36) NOT NULL REFERENCES "payments" ("id") ON DELETE RESTRICT
) /* The part of a payment that is applied to one invoice; one that was taken off stays on record. */;
CREATE INDEX "idx_payment_all_invoice_d149c7" ON "payment_allocations" ("invoice_id");
CREATE INDEX "idx_payment_all_payment_3bdf20" ON "payment_allocations" ("payment_id");
CREATE UNIQUE INDEX "one_standing_allocation" ON "payment_allocations" ("payment_id", "invoice_id") WHERE removed_at IS NULL;
CREATE TABLE "reminders" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "due_on" DATE NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "email_id" CHAR(36) REFERENCES "emails" ("id") ON DELETE RESTRICT,
    "invoice_id" CHAR(36) NOT NULL REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    "rule_id" CHAR(36) REFERENCES "reminder_rules" ("id") ON DELETE RESTRICT
) /* One reminder of one invoice; `rule` is null for one that a person sent. A rule reminds once for a due date. */;
CREATE INDEX "idx_reminders_invoice_dca4fb" ON "reminders" ("invoice_id");
CREATE INDEX "idx_reminders_busines_2ae104" ON "reminders" ("business_id", "created_at", "id");
CREATE UNIQUE INDEX "one_reminder_per_rule" ON "reminders" ("invoice_id", "rule_id", "due_on") WHERE rule_id IS NOT NULL;
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
    "credits_line_id" CHAR(36) REFERENCES "line_items" ("id") ON DELETE RESTRICT,
    "group_id" CHAR(36) NOT NULL REFERENCES "line_item_groups" ("id") ON DELETE RESTRICT,
    "invoice_id" CHAR(36) NOT NULL REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    "price_id" CHAR(36) REFERENCES "prices" ("id") ON DELETE RESTRICT,
    "tax_category_id" CHAR(36) REFERENCES "tax_categories" ("id") ON DELETE RESTRICT
) /* One quantity × rate = amount inside a group. */;
CREATE INDEX "idx_line_items_credits_765243" ON "line_items" ("credits_line_id");
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
CREATE TABLE "email_settings" (
    "sender_name" VARCHAR(200),
    "sender_email" VARCHAR(320),
    "reply_to" VARCHAR(320),
    "copy_to" JSONB NOT NULL,
    "undo_seconds" INT NOT NULL,
    "business_id" UUID NOT NULL PRIMARY KEY REFERENCES "businesses" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "email_settings" IS 'How a business sends: without a row, by the defaults.';
CREATE TABLE "email_templates" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL,
    "language" VARCHAR(10) NOT NULL,
    "subject" VARCHAR(500) NOT NULL,
    "body" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_template_per_language" UNIQUE ("business_id", "kind", "language")
);
COMMENT ON COLUMN "email_templates"."kind" IS 'INVOICE: INVOICE\nCREDIT_NOTE: CREDIT_NOTE\nREMINDER: REMINDER\nTEST: TEST';
COMMENT ON TABLE "email_templates" IS 'A business''s own words for one kind of message in one language; where there is none, ours are sent.';
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
CREATE TABLE "bank_statements" (
    "id" UUID NOT NULL PRIMARY KEY,
    "file_name" VARCHAR(200) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "transaction_count" INT NOT NULL,
    "imported_by" VARCHAR(200) NOT NULL,
    "imported_at" TIMESTAMPTZ NOT NULL,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_import_per_file" UNIQUE ("business_id", "sha256")
);
COMMENT ON TABLE "bank_statements" IS 'A file of bank transactions that was imported; the same file is taken once.';
CREATE TABLE "payments" (
    "id" UUID NOT NULL PRIMARY KEY,
    "currency" VARCHAR(3) NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "applied_minor" BIGINT NOT NULL,
    "received_on" DATE NOT NULL,
    "method" VARCHAR(20) NOT NULL,
    "source" VARCHAR(20) NOT NULL,
    "reference" VARCHAR(200),
    "note" VARCHAR(500),
    "recorded_by" VARCHAR(200) NOT NULL,
    "undone_at" TIMESTAMPTZ,
    "undone_by" VARCHAR(200),
    "undo_reason" VARCHAR(500),
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "customer_id" UUID NOT NULL REFERENCES "customers" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_payments_custome_fa0b14" ON "payments" ("customer_id");
CREATE INDEX "idx_payments_busines_27e1bb" ON "payments" ("business_id", "received_on", "id");
CREATE INDEX "idx_payments_busines_152264" ON "payments" ("business_id", "created_at", "id");
COMMENT ON COLUMN "payments"."method" IS 'BANK_TRANSFER: BANK_TRANSFER\nDIRECT_DEBIT: DIRECT_DEBIT\nCARD: CARD\nCHECK: CHECK\nCASH: CASH\nOTHER: OTHER';
COMMENT ON COLUMN "payments"."source" IS 'MANUAL: MANUAL\nSTATUS: STATUS\nSTATEMENT: STATEMENT';
COMMENT ON TABLE "payments" IS 'Money received from a customer. What is not applied to invoices is the customer''s credit on account.';
CREATE TABLE "bank_transactions" (
    "id" UUID NOT NULL PRIMARY KEY,
    "booked_on" DATE NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "counterparty" VARCHAR(200),
    "account" VARCHAR(50),
    "description" TEXT NOT NULL,
    "fingerprint" VARCHAR(64) NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "reason" VARCHAR(500),
    "decided_by" VARCHAR(200),
    "decided_at" TIMESTAMPTZ,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "payment_id" UUID REFERENCES "payments" ("id") ON DELETE RESTRICT,
    "statement_id" UUID NOT NULL REFERENCES "bank_statements" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_transaction_per_fingerprint" UNIQUE ("business_id", "fingerprint")
);
CREATE INDEX "idx_bank_transa_payment_274262" ON "bank_transactions" ("payment_id");
CREATE INDEX "idx_bank_transa_stateme_acffff" ON "bank_transactions" ("statement_id");
CREATE INDEX "idx_bank_transa_busines_25fd25" ON "bank_transactions" ("business_id", "state", "booked_on", "id");
COMMENT ON COLUMN "bank_transactions"."state" IS 'OPEN: OPEN\nMATCHED: MATCHED\nIGNORED: IGNORED';
COMMENT ON TABLE "bank_transactions" IS 'Money that a bank statement says came in.';
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
CREATE TABLE "reminder_rules" (
    "id" UUID NOT NULL PRIMARY KEY,
    "days" INT NOT NULL,
    "is_active" BOOL NOT NULL,
    "subject" VARCHAR(500),
    "body" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "reminder_rules" IS 'Remind `days` after the due date; below zero that many days before it, zero on the day.';
CREATE UNIQUE INDEX "one_reminder_rule_per_day" ON "reminder_rules" ("business_id", "days") WHERE archived_at IS NULL;
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
    "revision" INT NOT NULL,
    "calculated_at" TIMESTAMPTZ,
    "finalized_at" TIMESTAMPTZ,
    "sent_at" TIMESTAMPTZ,
    "voided_at" TIMESTAMPTZ,
    "void_reason" VARCHAR(500),
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "corrects_id" UUID REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    "credits_id" UUID REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    "customer_id" UUID NOT NULL REFERENCES "customers" ("id") ON DELETE RESTRICT,
    "schedule_id" UUID REFERENCES "billing_schedules" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_invoices_correct_f1951f" ON "invoices" ("corrects_id");
CREATE INDEX "idx_invoices_credits_e5af4e" ON "invoices" ("credits_id");
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
COMMENT ON COLUMN "invoices"."source" IS 'SCHEDULE: SCHEDULE\nONE_OFF: ONE_OFF\nMERGE: MERGE\nCORRECTION: CORRECTION\nLATE_USAGE: LATE_USAGE\nCREDIT: CREDIT';
COMMENT ON COLUMN "invoices"."status" IS 'DRAFT: DRAFT\nFINAL: FINAL\nSENT: SENT\nVOIDED: VOIDED';
COMMENT ON COLUMN "invoices"."payment_status" IS 'UNPAID: UNPAID\nPARTIALLY_PAID: PARTIALLY_PAID\nPAID: PAID\nUNCOLLECTIBLE: UNCOLLECTIBLE';
COMMENT ON TABLE "invoices" IS 'An invoice or credit note in one of four states.';
CREATE UNIQUE INDEX "one_document_per_number" ON "invoices" ("business_id", "document_type", "number") WHERE number IS NOT NULL;
CREATE TABLE "credit_applications" (
    "id" UUID NOT NULL PRIMARY KEY,
    "amount_minor" BIGINT NOT NULL,
    "applied_at" TIMESTAMPTZ NOT NULL,
    "applied_by" VARCHAR(200) NOT NULL,
    "removed_at" TIMESTAMPTZ,
    "removed_by" VARCHAR(200),
    "credit_note_id" UUID NOT NULL REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    "invoice_id" UUID NOT NULL REFERENCES "invoices" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_credit_appl_credit__453e3b" ON "credit_applications" ("credit_note_id");
CREATE INDEX "idx_credit_appl_invoice_8e345a" ON "credit_applications" ("invoice_id");
COMMENT ON TABLE "credit_applications" IS 'The part of a credit note that is set off against one invoice; one that was taken off stays on record.';
CREATE UNIQUE INDEX "one_standing_application" ON "credit_applications" ("credit_note_id", "invoice_id") WHERE removed_at IS NULL;
CREATE TABLE "hosted_links" (
    "id" UUID NOT NULL PRIMARY KEY,
    "token" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "first_viewed_at" TIMESTAMPTZ,
    "last_viewed_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ,
    "revoked_by" VARCHAR(200),
    "invoice_id" UUID NOT NULL REFERENCES "invoices" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_hosted_link_invoice_cf9d45" ON "hosted_links" ("invoice_id");
COMMENT ON TABLE "hosted_links" IS 'The address at which a customer sees a document without signing in, until it is revoked.';
CREATE UNIQUE INDEX "one_standing_link" ON "hosted_links" ("invoice_id") WHERE revoked_at IS NULL;
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
CREATE TABLE "emails" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "message_id" VARCHAR(200) NOT NULL UNIQUE,
    "sender" VARCHAR(600) NOT NULL,
    "reply_to" VARCHAR(320),
    "recipients" JSONB NOT NULL,
    "copies" JSONB NOT NULL,
    "subject" VARCHAR(500) NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "attempts" INT NOT NULL,
    "send_after" TIMESTAMPTZ NOT NULL,
    "begun_at" TIMESTAMPTZ,
    "sent_at" TIMESTAMPTZ,
    "server_answer" VARCHAR(500),
    "error" VARCHAR(1000),
    "bounced_at" TIMESTAMPTZ,
    "bounce_reason" VARCHAR(500),
    "requested_by" VARCHAR(200) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "customer_id" UUID REFERENCES "customers" ("id") ON DELETE RESTRICT,
    "file_id" UUID REFERENCES "invoice_files" ("id") ON DELETE RESTRICT,
    "invoice_id" UUID REFERENCES "invoices" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_emails_custome_521423" ON "emails" ("customer_id");
CREATE INDEX "idx_emails_invoice_4495cf" ON "emails" ("invoice_id");
CREATE INDEX "idx_emails_busines_134758" ON "emails" ("business_id", "created_at", "id");
CREATE INDEX "idx_emails_busines_8475c2" ON "emails" ("business_id", "state", "created_at", "id");
COMMENT ON COLUMN "emails"."kind" IS 'INVOICE: INVOICE\nCREDIT_NOTE: CREDIT_NOTE\nREMINDER: REMINDER\nTEST: TEST';
COMMENT ON COLUMN "emails"."state" IS 'WAITING: WAITING\nSENDING: SENDING\nSENT: SENT\nFAILED: FAILED\nCANCELLED: CANCELLED\nBOUNCED: BOUNCED';
COMMENT ON TABLE "emails" IS 'One message: written when it is asked for, sent by a job, never deleted.';
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
CREATE TABLE "payment_allocations" (
    "id" UUID NOT NULL PRIMARY KEY,
    "amount_minor" BIGINT NOT NULL,
    "applied_at" TIMESTAMPTZ NOT NULL,
    "removed_at" TIMESTAMPTZ,
    "invoice_id" UUID NOT NULL REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    "payment_id" UUID NOT NULL REFERENCES "payments" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_payment_all_invoice_d149c7" ON "payment_allocations" ("invoice_id");
CREATE INDEX "idx_payment_all_payment_3bdf20" ON "payment_allocations" ("payment_id");
COMMENT ON TABLE "payment_allocations" IS 'The part of a payment that is applied to one invoice; one that was taken off stays on record.';
CREATE UNIQUE INDEX "one_standing_allocation" ON "payment_allocations" ("payment_id", "invoice_id") WHERE removed_at IS NULL;
CREATE TABLE "reminders" (
    "id" UUID NOT NULL PRIMARY KEY,
    "due_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    "email_id" UUID REFERENCES "emails" ("id") ON DELETE RESTRICT,
    "invoice_id" UUID NOT NULL REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    "rule_id" UUID REFERENCES "reminder_rules" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_reminders_invoice_dca4fb" ON "reminders" ("invoice_id");
CREATE INDEX "idx_reminders_busines_2ae104" ON "reminders" ("business_id", "created_at", "id");
COMMENT ON TABLE "reminders" IS 'One reminder of one invoice; `rule` is null for one that a person sent. A rule reminds once for a due date.';
CREATE UNIQUE INDEX "one_reminder_per_rule" ON "reminders" ("invoice_id", "rule_id", "due_on") WHERE rule_id IS NOT NULL;
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
    "credits_line_id" UUID REFERENCES "line_items" ("id") ON DELETE RESTRICT,
    "group_id" UUID NOT NULL REFERENCES "line_item_groups" ("id") ON DELETE RESTRICT,
    "invoice_id" UUID NOT NULL REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    "price_id" UUID REFERENCES "prices" ("id") ON DELETE RESTRICT,
    "tax_category_id" UUID REFERENCES "tax_categories" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_line_items_credits_765243" ON "line_items" ("credits_line_id");
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
    'one_import_per_file': 'ALTER TABLE "bank_statements" ADD CONSTRAINT "one_import_per_file" UNIQUE ("business_id", "sha256");',
    'one_ledger_entry_per_number': 'CREATE UNIQUE INDEX "one_ledger_entry_per_number" ON "number_ledger" ("business_id", "document_type", "number") WHERE number IS NOT NULL;',
    'one_line_per_engine_key': 'CREATE UNIQUE INDEX "one_line_per_engine_key" ON "line_items" ("invoice_id", "key") WHERE key IS NOT NULL;',
    'one_live_event_per_id': 'ALTER TABLE "usage_events" ADD CONSTRAINT "one_live_event_per_id" UNIQUE ("business_id", "event_id");',
    'one_metric_per_name': 'ALTER TABLE "usage_metrics" ADD CONSTRAINT "one_metric_per_name" UNIQUE ("business_id", "name");',
    'one_numbering_rule_per_type': 'ALTER TABLE "numbering_rules" ADD CONSTRAINT "one_numbering_rule_per_type" UNIQUE ("business_id", "document_type");',
    'one_phase_per_position': 'ALTER TABLE "schedule_phases" ADD CONSTRAINT "one_phase_per_position" UNIQUE ("schedule_id", "position");',
    'one_plan_per_name': 'ALTER TABLE "plans" ADD CONSTRAINT "one_plan_per_name" UNIQUE ("business_id", "name");',
    'one_plan_version': 'ALTER TABLE "plan_versions" ADD CONSTRAINT "one_plan_version" UNIQUE ("plan_id", "version");',
    'one_product_per_name': 'ALTER TABLE "products" ADD CONSTRAINT "one_product_per_name" UNIQUE ("business_id", "name");',
    'one_reminder_per_rule': 'CREATE UNIQUE INDEX "one_reminder_per_rule" ON "reminders" ("invoice_id", "rule_id", "due_on") WHERE rule_id IS NOT NULL;',
    'one_reminder_rule_per_day': 'CREATE UNIQUE INDEX "one_reminder_rule_per_day" ON "reminder_rules" ("business_id", "days") WHERE archived_at IS NULL;',
    'one_request_per_idempotency_key': 'ALTER TABLE "idempotency_keys" ADD CONSTRAINT "one_request_per_idempotency_key" UNIQUE ("scope", "key");',
    'one_saved_view_per_name': 'ALTER TABLE "saved_views" ADD CONSTRAINT "one_saved_view_per_name" UNIQUE ("person_id", "business_id", "screen", "name");',
    'one_standing_allocation': 'CREATE UNIQUE INDEX "one_standing_allocation" ON "payment_allocations" ("payment_id", "invoice_id") WHERE removed_at IS NULL;',
    'one_standing_application': 'CREATE UNIQUE INDEX "one_standing_application" ON "credit_applications" ("credit_note_id", "invoice_id") WHERE removed_at IS NULL;',
    'one_standing_link': 'CREATE UNIQUE INDEX "one_standing_link" ON "hosted_links" ("invoice_id") WHERE revoked_at IS NULL;',
    'one_tax_category_per_name': 'ALTER TABLE "tax_categories" ADD CONSTRAINT "one_tax_category_per_name" UNIQUE ("business_id", "name");',
    'one_template_per_language': 'ALTER TABLE "email_templates" ADD CONSTRAINT "one_template_per_language" UNIQUE ("business_id", "kind", "language");',
    'one_transaction_per_fingerprint': 'ALTER TABLE "bank_transactions" ADD CONSTRAINT "one_transaction_per_fingerprint" UNIQUE ("business_id", "fingerprint");',
    'tax_registration_once': 'ALTER TABLE "tax_registrations" ADD CONSTRAINT "tax_registration_once" UNIQUE ("business_id", "country", "number");',
}

MODELS_STATE = (
    "eJztfXt32ki271ep5fvHdK9L+yZ2ku4h97GwTRJO25CLcaZnDneJAhVGY1Fi9LDDzJnvfv"
    "cuPdATJEBYUqpXryBLtUvSr0pV+73/dTY3dM0476y039n6rE3+dcbpksFB9EKLnNHVKjiN"
    "f9t0qouGdKUpT2xtiUZTyzbpzIbzc6pbDE6pzJqZ2srWDI6tOwTaEntBbfJCLWItjBdODD"
    "5j52SyMtlc+z4hmkU02yImoyrehEzZo8a5xh8/kglQKwtqLSbQByP3Xzq/XLz/QIy5+PNl"
    "YejsHB9ENWbwJEBywns6XPuHwxTbeGRwwYQ7/+f/g9MaV9l3Zvl/rp6UucZ0NQK2pmIH4r"
    "xir1fi3MND7+aTaInvM1Vmhu4s+ab1am0vDB40dxxNPUcavPbIODOpzdTQQHBH170x80+5"
    "TwwnbNNhwaOqmxMqm1NHx+E8+59zh89wFIk7M5aGynTrXDyzdc7Zi6Kp/9t71BCZovQHI+"
    "W+O1KUs8RswEeKDZZ3amZwnEkatxG4f/3b7XcDkDh7hje4/tIZ/nT54WcBiWHZj6a4KOA7"
    "+7cgpDZ1ScUgbFAXvwncrxfUTMfdbx9DHh50H8z9ExvQN5+MD58PUAmQni3pd0Vn/NFewJ"
    "9v37zZgvG3zlDADK0EzgZ84+7H3/cuXbjXEO8NviZ8Gen4drmzFBj34JkofIkJrH3aKmN9"
    "1rm56/XbRPyM+adev9O/7raJdzDm953b7n2biJ8xH3Y7N8qgf/vXNgkO42tVnrG6yDNUF9"
    "kjdZEYKHcRLPIpbCiqPEB7fgzHB9jfQYpAHKY5Dsi7V/mTQfzhXQ6IP7zLhBgvRSFm31ca"
    "LP0KPFUC5BsAKR3kKFUMZtg4mK0t2Tke5ADcg7Mqk3oLwjedUTe+WLNn44mpCrXT8UMg0j"
    "GMUm7DEA8aheOod9e9H3XuvmL3S8v6h+6ji1cuxNl17OxPH2KzOuiE/KU3+kLwT/K3Qb8b"
    "52iCdqO/neEzUcc2FG68KFQNY+Kf9k9FRlmnlq041l7jHKeVI13lkZ6BKGPvNc5RyiOMcu"
    "V2e5TyBlxfezOwJsPufSyJUUepcv4UknDwxJTOnl6oqSqJK8aFkdU2eWl5sYyfoZw+ijFD"
    "cPExPU0BCIfPmp2qRPAvtbapEcKNdqoRBpyR2YLyR5ThXdl8Zjwz0xIyOeO2uSaUq+IvvA"
    "zy/NwwGcj4LWIZri7ApssVw4kiNAJWUm9Q1k12Kwr+dbYB/cxypn9nM9v9BKGd/7erBrAY"
    "9IUSFHYB7AzMJQtACsbLGwrvS/A/4zPRGEAWf/xbKiYqpZgIxjSB/ZX22ON2OvphqtgYwO"
    "PWcZ1+xIf45c8XF5eXv168ufzw2/t3v/76/rc3v0Fb8cTJS79uGZGr3udefxRdm/FElBEu"
    "vmE2dqOsycaYix+C7cQwi8jfAUEjNRz5VBzbdBwJJQcVq3BBiLVUybsJGL/PA/H7bITfJw"
    "COMwJ5YY7TSbALgF2MA4pSHZMTqu5WsJPR2YDqMshJQP/jftBPB3RDEd9ftZlN/ovompWH"
    "tamPogGhiOyp/iT96a7zR3z+Xt8OruKwYwdX8aV5brOUzS8b9oBAor4/6iCLPWuGYxVW/S"
    "cIG7hiH98CUBRlCW4BcKeOpXFmWQX3wxiZ3BAB1oS+LolyEuJPsAtqj/x3tk7YzWOgulqQ"
    "q1BP9UR2c3azk5j0JVBSxecWQKAyndkChCHIi8Pe9chVbb2aMvQLo1F9WsrlVg6lqLKAlj"
    "k9rP6yYCYTOsnZAtBDPyWDM+KjRXDiqNZHohuzJ6aSl4WmM0K5p8/ULAJPw2Dk1aRC9Lhd"
    "H+AvVb3V6FVt61IL+aasbfVVVJDV52TOylKol8HHHGQgy7M5DzgbGfBP+VtzFZaZMjbmQz"
    "bbK8qfOrOZ4YgHiu+14avbttoptFOo27DQTjtzLNtYolVwRWGT48+GNmOWvzfOHNOE5XD9"
    "kUxUZlNNtyaEepvoCtCGoSem8WK1CO6npsrMFoHRZzoZOxdv/3xBnqnupPg0n/je0re5Zi"
    "ZEf+yLbCNhmgYKxZc59pLLzK3kMi4R25qd5d6cDm9A0EBsS/Ef9xatInrLEMlBmsv9mKLN"
    "OjJ1NN3WuHWO93uNpaMUhaYGm2SRGe+332vCV0x5HFtL8jCml9mM6WVSwabNikDrNW8esm"
    "/f5llI3mavI2/jyEpPyGzom+UJWTeFdT10RDXUVzdEKj6VujoAP0V8Do1LtuzsNWK5g4B1"
    "9kh11AtrtheZq1mWA6Ir4O0s4XyKO24uqjEf8wmsEugGOyELA94eeD7O3rbEz0WLzIC4RU"
    "z2CA/TIjjfqX4NAp9w5RXiv7kmP/XuB+Ty7YcPv7wlVF8t6C8XP5+TDrGg0dT4vlF569oz"
    "s8Z8uhbhwxhYPPHagLCs0vWkhWrw2QLV4MYKp7VhkqUBRCBrmjhyHwVl8AZCQl9SExXo1C"
    "I2s+xzMtGNR0MEKVPytf8Z5HW4JbXYh3dSOq+jdC4jj8t1RRQLhVIU5SiVxLoI1rCYLYtj"
    "7VM1T4wpBWrctPCW+GipfG023imkzQO9FC2Ux0wU0UKFSKqhhcLbNkYLxZZU04vM/YCgeT"
    "P+MleugsstyQouU9JBAEiFNs6AoHkAH9+x/IVNLc0uhG+IpHkIl7JToj5O+WfBaRwhOqEv"
    "xcPouqy1uWy3UO+BlX3MjWm0p0T9/uY0qB/Z7qhT/ujQx2KSTYjmhBAzfhqE3+Zj+7ZwfY"
    "ktkK7SAia2bIE+wQnh7byrL7xrVHYpNjOXlqLSdQp7nelhmE58Ol/Dy5KdDS/evvv13W+X"
    "H94FPobBmW2uhUk3wqlJuYrAFQt8jZGdcEL/t3fzdx/Y+9PM6m1Y+pP618w5/WtiWTYejS"
    "TKI/Y9Yxb77ZvA0G0zG3b/GG2XAAOr4e2g/9lvHhcLo1jPDfj853Sp6YUYjhjZCSc2rGXu"
    "7lBTHcjcMOAFYMX9nmJD3wZ4hKwJUz0uHeYTD7fJhwmwNUvxTEhJrK8MQ2eUZ1hnIoQxtK"
    "dAWdb8Ds6cdm25GgxuI2vLVS++eDzcXXVhtgv4oZHmmluTW2XEZpeEPTuBYILwR84hSM3Z"
    "Qnvey9UmRipzy1U5l4r0qMreH5rlUVUgdCaaCMZP5RbbvjzKT78PmU4zkr8kk8bVbA5keQ"
    "RFhbN4vMneSMUiXJoIlg1MV9iCeRhgI/p9GOqsqaCtdHogUF912lx0TAyVOgwe7KK5+Biq"
    "MztwafrqdtJUjILwu4NAuvZ6aTpKCtU1ah34zflgdbCvpiImHBYOw6nr+zw0Fh/FZkvY4u"
    "wDJ5QAauR11VTA/Mjgg5DquZ00FSPuLKewSAk++tAlvS/6una7ajhgOlMf02ylheG6FR11"
    "0f++2ZBBN4rp6Ad+jn2/r6GjN/ajFFKyZcNbieCIg+Xke7+rRgMGl7nlJtc9HLLRprOmgu"
    "Z5FBwo67idNBUjky3x8Q7cGIdeL01H6Qjruw9Vk5d3i6LJ51ljL4dhdY/9fINumgrUVNN1"
    "l204dEV3Oxo6jV3MrdmCqQd/fR5O915nTQULFeszeKdHw9QORGxEv1+7PTWWfRdmiIM1Dm"
    "h+aLCuAfUoimOleigXQOkWunnwe2kiTpazAm6KqbABsueDuc/7oLfuc4O5UDGvjoGXmFo/"
    "AFRLBl3NjoDVneioSWAVSqiR9G4QOZmzcfVzguZ2dPCTQdfSrWn7VETH2yMg5eci+WTk+m"
    "rriJRr2bCYbUNXW77a3JgJ88Z9qL+GgLZfghsxc7KT3PgTa2eiGwVndN5kN1ykhcFhmdMZ"
    "w+SsmIDV76pNKOZNt7UZGcGLjaAZmWPedI0TN8VLi9AVNW0yZTPqWKIDzBhjaf9MyQtb+t"
    "1k1vZqp5bB0Uyimx2H4rdvRLqTUwSiFHCJTHIYMpt41bOJx50Dk7tFivtg5oaR6riYJ0Ea"
    "EBLXWhhfwkWybszu7acqw7xlbjqzn9vkW2dENLVFLKozS/QCcuESKxLf28xhJvS5hD7Hzs"
    "Wbiw/J3eN095U5y2qWs8wb9yT0WxKKb0gasb3EElfkSVuRnbQiLblTsfKpG4rmRdYdP+Zc"
    "VDYoAm9A0MC5e/y0Nu6mUQTfDYUEOAfAmqU80/R6tLuiQjd0Mii0QFCoDHPLnuzNCnOTic"
    "Nl4vAmCcCnShwuAsSSErIfN5YpFgehaXlEYZM5FhK2yDMzLTjNVGIxG+VTN4grLVV4PiIp"
    "hNZMCJWJs8vNmygzOMgMDpK1laytZG0la1sD1naDusflHZ7v4JvbUQ0XruM4OhUXANw0CO"
    "lSQJAiYasooGySMewWCAacuSw88vKUIL3P47fIi2YvhNXqHw51ywQBHKJD4P+na+KBnpQY"
    "jtarFClqJlL4Y5rEvvsdRviGzbQl1dPHIEwbZ4VcunOPvlHsbv/hrgtLc1R/KjwmYml+DU"
    "uzU41a2cl9QySnS+lbJjt55KS+Yr30VqaCfFwKqeTlYujiFlAU1hCNxHMrbxyegYfzx0dn"
    "16rIIqd8tBlscmIeHwHh42W4qiS2oS+3amp1f2Kn89Whab+dsw7LRbt569HC44KtEBs8N4"
    "2l8PxaGhjgDocfCWfQMZktKH/EOpVzm4lalimq+ON0KbnqmnHVmYt8JucXopCMn/RGKAR1"
    "c1W2YhHfg82X7GhOdvQ4bGhtAc3Hfx6snj1GttWwOrFmC1Su2L/VglpMOQZS2FFeqKqpdT"
    "qtEjtLgb1beb2P3vqXlQHvheXfkR12M+R+JNpy6Yh+gRmeMQzT81KPEMcC3hkjKaaOS4Xx"
    "ePikomK9a3YHSLfotMu8o+TMa8aZSxeacl1o9imF+TolME+G85ErYIqPMB3eLneWCa4tAn"
    "VAXGWcz0CYUFB6aBP/aMw/9f7o3rSJ+Bnzr92h8tDvjdrEP4JznevfO5+ByDsY82+D2wfs"
    "xf0d88/Dzs0DiDXQT3AY3zfyfTm5Ppwt302iYq+o5vh3K01nkF1pXVClSbXl11l/HWGnlI"
    "rqc5PBe2euWbs/qkgHtfuw7gb90Zfbv7aJdzDm//ehMxx1h3guOBzzL53bT8pfux1xPvTH"
    "mPsn3d+KfFDaEm+/54huqCs9nL2+0rn51ulfw4Bujsccj4dDGI1797x7XI2BkT620sdWKm"
    "ybqrCVPrZl+GW4aewKYhohOgDR3Wtk/QD1tECFXV3CVHKSSkfwkzqCp0zgI5hvjlmjrIrY"
    "Rj/aHNAug1SfhyFbLG9oJVfZneBG9phDDGRRN3hpJctML43rxEEQ3UIPPZstaysdVdGMWJ"
    "u5VKod0d1J0iyJwR6zxZa4KbiZK0PcAt6fWIaunpMJwG7Dy6psQjSLUPLQ/x/d6y4Zspmx"
    "XDKuipEmF28ItvlIrj9cYLsxrFhsfJYWP3/k3qWVUFoJ67N4nMBKGH6yAjDHyJqX9+19Lr"
    "DfbwH7fRLsYP0qAnWE6HTT+gxWz7KWilKtslKtLdXaUq0t1dpSrZ1fCxsqv7UuiGwKqVRx"
    "S3Xsa6ljw9PxcISL1ZKr5OTdiXHKB/zKDvZNU/WE5+ejaTir4+gNP2NXteVBT6oRuzaZqt"
    "md1UrXZlnlFJJtWlu0ZDPRWqGb5kVCW7GwjYhCdbsh3LAZsRfURn2Vmx4Srj4COpYt4lM1"
    "/mzAV/FR/CEavlAsb/DEuGgL69jagovEZDPDVDPCX0u/7ZiPOd7JcpZu2QbD8uhwoVXxNh"
    "P33sB+LzVumBOknhr2gsDjOqL6tVTU1VFRR5dYZMEd1CT+d3j6gWu2lSF5x6hl5O3ZVe9z"
    "MvhWrDf76TYilA0Uemsi5ObSbfiDNS0UvRGlkhrwfBpwky2N/dSFUUqpLazyF+WPVbEvKk"
    "rVPCtHOYFnLmuMzGVBXVKSUirqYsVXXIa8IK5RKonpVv1caBIerkDqucjXFtqd2qPkJ5tD"
    "SadtUJHwboU3+uVWKTfYtWPZxlJI5glNin+ptU2B4jXK7Wc0M5YryteBvmKq6TpTz0lHVe"
    "HbxkwBC/rMRHpca0FXIoHuxFeRn1O31eSjeA2yZJSjZxBqM0K1JdN9kE54591qj3+dbcYn"
    "rh/3nV/gL6Ri31d4Z6Gb8jryBsqblP7HdCYawwiIP/4tNSuV0qxIF6hy+VWdPVJdKYpylE"
    "qKBjll7U0J4lQednuR0Rhp80B/mwv0t1tAf5sEHbcreATF24iSoGenNUghPX2Cg9CaPnU0"
    "3da4dY63fY1lvJS0B7BDac/MXO8zQmm0Bw1Rxb6PU48FWsNB6LCdlFHImbEg0sMJHTZHnT"
    "+8JCoFEhcIojYRP2MOP0r3j+7d15E45R2P+bD7rTu87yqI7mdsHzsRZ5rzbTBHzzQB3QM8"
    "S/FyisloahKX7C0mi755+0wp3s2vknCq0jAf2bNZp/zRAWG8EJsaomkewMevzr6ia3RCUN"
    "w0UCpdp+wD2UVDUon3smVXDfZjVw9xzJmIDzRMtVi19iRlE6d1CWKAjIv4MSydMi4i+yuT"
    "cRFxAV/GRWzNTkNN3M8LJqcJE8lYCBkL8WqpacREPBzbsD2vjnN2d2aa8Bd7QPADcEm6Cl"
    "0lIS/g3n9UtKvh2R9hQ3UNuPfDIiB8iDrYVw35kFxAYWlX6uXhOBipa7ezpmKFmjtNPQ5U"
    "I/q9pzYVKLakmn4YTl3soqGLk+ducxhAR3VKqh5GnpLrwBg/t5OmYuRXMDkMpCvX+nrvdd"
    "ZUsAAFpjhWqmK7SFgkdPPg99JEnARECns++OMTKHWf831/dVnGT+Dq6LKb2f6OATu60+lR"
    "CXHBeXwfRc0j4X4oJgFxJwF51Dy3Q7/fj8QdJ6LxiHdhmlfjUfqUYZo1cyak/hzNHVTmE0"
    "h3wnw+blITW4YmNlg5C0YURckkqlId+2rq2FlIsXcyhWxN0Y19t1UMfPFVatn8YEjptpsj"
    "DKv78rCEK2ZawJgA+xZl1tycGy+avSATk80YsHOWEuTWmBBg1Py0HhaZronQCKXxh8e/gW"
    "QWa8YsysiTcllF5qtS8wIcEDQQ4ctcDsGXWzyCL5MuwckFKkVzYhg6ozwr7CStgxj8U+ih"
    "LPz9hea0i8bVYHCLPQeeL1e9UQz2h7ur7vCnt2I0oJHmbs5JVz/JuZ8iaF3ylk3iLV0bZD"
    "ZnGdgod/OVIdNormoO9Ds803LKTDeB24bza2ENdw6TgTgwvG4tdi/oKLVww94dSTaxZmzi"
    "DHO3paVb3RL3sSFpICtzkYdVzGYUk3Ef06w641lBH9Pq1xbfE9v3+SKXtgQuxeF1V6lCck"
    "5AIQHOAbBmKc803Yt2K+8doTshyx2ckTy35Lklz91wntv1Z0vy2oGfWyaPvXGm281ZDzgj"
    "S+Bw4RHa5MXUbJtx8rKAfzSRU4haT8AQzw3gji3GbVScUvJ3Y9oinD0Dk+zClZLY+VgdY+"
    "rmyZQ9Olyh9sRLCN0imLUZq6thv2qLTBn05PoH4MtDGxM7wdYrA7NC20Yb+vceCG4LLD65"
    "7/Zvev3PhM5tZuJ4WUC8JoY55vjLDdtNoKSzuX1OJh4xTJWJl2BaZFZCdwXgmvGh4RXgcZ"
    "YreD7LcH0YKDwKzEJ82NUanwczUj9yzYKXp5iimh0hv1I0QOrALEu4XmffCjMIsKPfUwpO"
    "lRKcnuB90/nO3WkmfNoqc6DAmXwb9K67beIdjPn1sHvTGyERnA39gTkm7nr9m+4Qk0u4R2"
    "M+gq2hTfDf+LqXT2d/7AwTwVe5z4gFxCfMCfKXTm8ES2/Bz8InaxPvYMy9NbztL+bizEj8"
    "ORrzT53eLaYFcX9hlDv96+6tOBUcjvnV4AGO4Zx3sM+YHj/if7PdFBEBo1THGdHdi2C9zV"
    "3AfxQM9t9QVHmZ2xPjD7kw/rAF4w9pGdZW+hr4myIoh2mal0yhLLuittLS7YnZybqiVNXI"
    "pIb3a0wmNWD+tbSgi+wh2VDI4Tj6cFjO9O9slhKBvGXF35A0cMkvJe+WDQJeEuIRnE2H2G"
    "/fCHy3pfDo/jHaPqWDDB63g/5nv3l8nkfBXtjLFFNMNth+ewn2HmB7Wp4iKbjCJKcrIvWm"
    "rNXjyGm3kJ9WhBouCen23EBRygbmBqpJLiAfk+3JgDw1btFBDtPJJF9VHmFU5e8xwCEyOb"
    "7VHl+0qyiUWy9FNSYxwuYJ9KUw0cw00+pWbnHF9gmaB/DbN3nzT25NQJmMjDRA3N0rM2GU"
    "Ui5dVV663LHaI/12grB5X1YpS5fJ4E0te4/ihlG6Roiop6lvKBOs/gDrWA3i+KsyuHUK5K"
    "9kisoDQZ1retGaoCGSUsGs4RR95SKrTZmgNUw08RqTtSmZJio5bY/kmPzKxWvrCW2u2rXx"
    "XexosH7ScmVMrOYGthPb0O59QL5qky3xPc3D0gkOvV6ag3aZyQRFWME9s214MHcrTQk7CK"
    "63doUfKFa46c4whC/GC6FBCj+MCFCttkjmYjjoRG8aLy0MEUCPew/ulOjevXoRAQauQ58i"
    "Hn0ikGlHkgr+ySLGCw/CgckE3fkV2xBpZSy8qa75Tv7G3AsG8FMznJN76B6ekcwoJ1M2hm"
    "E1Vis3/IFMHK4aihslYE3cYASMkXihoSCJQwOQqyc0vqpTaTlu894kKpqdJkbWPO1iiU67"
    "SuFUNXG65sFdkmOp9N89AczetpJEeaunaAbI0lX0cFfR8OacHJVMd6842elcvi6r7POVUL"
    "0UiazNo6YZcDYy4J/ylTRV4F+OpKI5rgwxYssVps4/y5Ahguu7ZQjba5o7S1CMXX8xMKYX"
    "mWyDM4KRicic+0HAGhen/Uq0HzE62Y0hhn81i3C42iKGYwIfDmfQRyktodBJ7ilzD8kQ2k"
    "oZvhsXQvsqRayrpvovO6ZVBt6cwvFmaqgpDjfZsSB++0bge+pYEGel7ul1E6WUXjfS66Yh"
    "gyvt71UV7k6Vu+qLgf6btxp/OktKgaGLrS0i4EI0U3Rol1P+Gy2Yb6HB8gAvC222IDTI7w"
    "rSFENTjW+WCQxDFkwstM5ovEUcbmu6l6LKZM/GU1puq7JuJExRNuarEomuLt5/ICblqrEk"
    "U5GMFmTJJ7ayMXGUIGzDrQ2CxeMxFxVQCPCElQlPunYu/yGmzNJUEDKlQFlLgVJMiyKMc0"
    "DQuCQwH97lyU/yLjs9yTvpOv1DMnFzzbRs5VljL3uNdQq5DPmp8njr9JDhTlLL0a7yaHtc"
    "1B4jHaWUo1yHUS4aUxamap4zQikuNq8cb5CDE6qHz9gWhccrOG1XE9bjeG2/irKjp7Llyr"
    "AZn61huM6SCo9Yg9YWpYe2aao8sXVOxcdf3EzTQECWVGVtMrFmxooJJULMi1VTW8Qwyfhs"
    "fCaM1C9IOmW6wR+hrSEM0EmFRxk3kBqImmkgxJAXMt35BI0wLMW8/z7kcf6LM0oh378P8d"
    "32iRXiaLzmDYS2FF7GSyqgLKi1KMY4RukaiPfx1Wmezb4g4xilkqYyqaPMPZ/R2jHg+trb"
    "imsi73pcQ0LcPchL9nhsrSdRpPCzG1kjm5H1Km3nY2A73C/NjbwjzFdVs7H+SuAwacyxZo"
    "tJRK2CtLqOBTtAS9tfFprO/Go0RDXp3G6RiWZZwJUafCLMbRPV/8NkAh/icF2Y/fw65BYT"
    "hciXH8lc41TX/okGvrn2HYuMG/biHKvXaLouYsXcHpmuYSo0ccLv9UU8C/SzRn5RN15ixc"
    "0nFtN1ZnpdTJ21OPYq3licrqyFYVui5MyYhx7Epk9MhKsJRKyAYffB8mrUhAHDuDNk8snc"
    "NJYBKSwfS40bpuhB8PQhGmvMbcN4ApDn8IB+526RHtEW0I/eBCFfrXSNqedYrf1Zw5oxE/"
    "JoGi+WW8PdDaGbGabJXD5a9OFWuGPqmPt2zRZhdLZwaSj5evMJG6K11Hjh0Df0ktX1gvJH"
    "5nYrBh9aw5YIcoxiM3MJWC0M+EzcF5hgOKMOAg9nDM65tlR8bcBSR9GnTQAebeksvXsIKk"
    "ZNeEVzU3beqzgKU0czVEJ1XLfEk5iPnp25NoWA/O+k9Bupp7mNbdhUd+d46ffa1GksvVaT"
    "Y514XvjfpctgxCaK9+JHvHssT8JxX82aLZjqBBHtuI7Doqogp1Qigiu6FgBuhu9En4AFG+"
    "Ts+MW9tt8UBCsFeBXux4rLumLN1SAl1oZ9oiMSnZywbJUX61AQ9QKxEnHG9nViITYLwT4D"
    "tKGusrLk7P76S/fm4Rbw94/GHGQ4ZfDpU5t4B2N+1x1+hibiB4ZtMBx2r0e9QR9GLTge81"
    "uQFJWH+w423Rz7w+yPcEUGN9hW9hrcgPqEn93NsPNpVPSjE0RtIn7G/FOv37ltE/ETrREH"
    "X+QNFn9zf6sxRkkWYJ+xSvZywjF76H/tuHtjkUFzqdrE/R3zr53hqNe5vf2r4p6P/o3X3b"
    "N4/NC/Htze4id5hV915M9qDOvJK7pX2mfh+AXdZ45poum0CMJhmirvV/vaqfKYqbKtVInQ"
    "srAIlEAZ1dAZcTAxum1K6PrN6y0Yow457lYTEojz4hem+ZGxUwsjp0rcQqyA0GzCV7guks"
    "wknfh0KU3KXCyPXMjK1ewix2VmmOkyII7R/dBz1cWCpSVQ2IkgS02d8GPhB+L3glqw7JkF"
    "yxonKZvHdb7NW0NmWwmZpHfJnCEXWcg9KkIkgc4F9JItU5KjZac28Ns3Ad5tXg1lZDaQGV"
    "FOkBFFJLoqVBl6Q3FQur/6TO5S8vp5PhlFgA+RSOT3R37j/1IE/CiVxP+A4ufCk6gI9hsK"
    "ifsBKw46bRVab3wCifr+qGuWYjMrRRa/MgydUZ6lbguoYuBPgawsNiY4c1rcrwaD2wjuV7"
    "04d/hwd9UFxkYMAjTS3LirlDrezjTmRxUF/Q5PP3DNtjJdwGP0P3qt9Kve5yTMqmbNDIfb"
    "+8KcpJcwp8DM2d4IR0gluCng2iBX7QluhFSCmwbuIYuwXIF3A7yimrovvlFaCW8KvNGYg+"
    "IQJ+klzCkwh8MdCqmgYnTVqDuBt21M3YmwS3TeYQnTVGNIGlUKJO6pXkCejJNKobKAUOmF"
    "cCUhz3RYCFGcbt1/W8l1PwmnH21XAM8wiQQ0waxQfebo+8Zmx4ll9rEqZx/zQmv3TB8ZpZ"
    "UjXeWRxtI7ewxyiEyOb5XH99nQ1L0+4wihHOOqj7FiMmqlcTvZTiwxsib4Dp2g6ozMT5ON"
    "frPy08jyN00e9ZSV1Xt6WQ1nn12zSIovN9tNUVhjZAfAunvXqkfG3aQtoTCmESoJaSzOMp"
    "J0JTemUTKZGjrmPBPNNpMX1RiZnKqywNiRUm7nKzCWtjAcDu91qKdaLgY70Y2thjnQ9b/0"
    "I0xeNxz7PtRhHdeGnRjH1sY8M9jjpQ7HOH9G/npiG+M682Dr8lQS2p3QRpjPwrUO4ogrIt"
    "XmjNoif1oC/Suvk0+/D5kuGmWvyqK/zqa7Bu1+kanqJSdVMqesBC0JmhuZpqAJ5CDAuthP"
    "/XSsuTCKVzXdG6RoFdUmTqdN7t/DkDrmblFBlNwlXqRhljBlwuSHPBwFoxuvs6Z+eXNNP8"
    "5k+qTlEi5qCZJNvx8HpBH93lSMRGr0gzCCDY71bLZsKkKPpuGsjgPRZ+yqqTi5iRAVnamP"
    "aeqlAnD1RU+3oqMut811Q3c8P2sX1XXjGLLfV7e/TtBdU6eayZb4eOZhcA29XpqK0kynWl"
    "rUSAGIPC3kNfbU0I8QPXsVx6KPTMH0ISzFslNkpYfeHiwvvU6j0ZIwxWBCbV+5hZ4CoSaz"
    "4FNY7NlV+EmJCFw5KkARn4AYXBTJ8fP8t0U1H0Ba4xq2dssKaZxM6HITxD5xK+5otlvySJ"
    "Qi+mllWEDyzH5OKRhV7v2wvtRkZmAgykREXblll9xKP1hHFStIfR32rrub5wBB3pkx6yOZ"
    "zOgqXm0JfnU29yopYXkpdUP4sjAsNuYWM5+xppNXXWjKHinWvsKKTLFCROfwLhuuICgKtQ"
    "Jw4EOBB7FgUrexI/+JfxLP+jMW18KzIPsQwbmO+U9fv3Tuuy2/tMHPXj2mf2Gt2P+Cucuo"
    "jaj+d/wGWy5RT/0/AKoAUwRy/lvWg61jNY8t9WBz1BGoQ23YMzHr2+6HOuZipsNf+DPm8a"
    "Ie8SUmjyPu8fPJGab2qGV4O+8elQ11pYel2//c6wPy7i8MTHd4jyU53N9qDMQJy/lWjIeJ"
    "JaDP5Wt+ucXX/DLpa74SWWoLQhwhah7Qxy+n8KSlpWDOt5L4tJVeR2C9uBaVYLwDLBPzB9"
    "aCET/7rCPHrxnyTHUnZZftfgd2+obNtCXVM6JYfMK4a71LdO4RV2c4jsHO9B/uurBZY+eb"
    "kHKR7jYeBF00KOjAeKCqYXiCkuuu+JPEODuBxYZCpq/Ano+aviIQKpMjsjOdTph0rwQAVd"
    "s5j59LJ6wcKI5wnFqmK0qDeJslI3tViZHJpeXoS4ur9yqUUiRMIivJpGQV0SzFZEvYENNM"
    "Bjty14YIZaahApmGfN11QX1ihEpGNW0NwNE2Xman8gGvJqw7ncCj06qwE3j5BiPh3JVpLP"
    "Jdv3YaigJnszxGImzs2kBchxA0g3h2mxaxbANPGDBthM2GMxAnCMoUL6Zm24ynmYGO0KO0"
    "XNTMctF8xdbNpzaBf6qhCpcZ547MG1oLevH+QxHt1YaiyvN2T+3Vh3c5ZuyHd5kzFi/FAN"
    "b+mcKiZM5Wv7kUZFIm65KpGnUxKTBho1QNnLSllMdbUei7AMp++wbiW4rdcUlVprxoxUCO"
    "EDXP7ljKRJbJxDLRr28aKXFKKlz2GVmpcDkY1rIVLrtrev7AIdDla6Mwii5TGeWF2O3URQ"
    "Uxfbt1UdAlqo0MzshPgZdri+BY/ey6ubbJzFiuHFsokISDLWc2oXObmYHvrgUU8Kt6Sqak"
    "gqq820itVc20VsHw76u6inRQZZb/DPiK/k1neNMm/tGY/607HChD4Frg7OZ4zLt/dIEHaR"
    "P3d8yH3W/d4X1XQaQ/d9sk+jf67Y6GHeV6cHf30O+N/or+u5ET2OPXwVD0iL9jPngYKYNP"
    "yv314Cv0F/5rzO87t917ZdT5Ax7VP9xH63Z8xzEcxuRM2e035tNJt7Gk2xi8GtOLyH4Bwe"
    "k+t7OyVrWy3U1P7pNXMebpBDm6gb/Bdz+g8GKUXCo8m1Lcsl74SoejEhyOpC5G6mIaoosp"
    "Ud0QJKRJKhvCuWoyVQ2YEkcBDnOZU88wAMn/Hw7ltmavydh580b9VUj/5H95IbRE45amMk"
    "JddUBShVC4BxG8/MTWQWCwW+/zTxaBVm43xlxcwJdpEz/LaotM3YwORBXBvisThrBFonHJ"
    "LaGuMLhQY4j7ERGp8nHMEWgQ1014EGgLnB3cEe9wTiZexVHR0tpERW8ejlhUU4lOLeh1gg"
    "46pqbCw05EE3dkg27JglrwVDa8aId4vpJ+N7roy6YYoI0US2o+EcuAbihGaPvl2lCxoBrM"
    "ItywyRSRxlBwnGDwsG7MtCIQtDVo5OtY8GHGXCRF8pU6AiN4T5emFcRgo7LGJBNxWcFpNj"
    "knAw4P5OZ7w/syuJOXKBS7DEbL+3Y88MSTj7m9gKt4Q48EHjNaBT4g192htuCBhGMUujyt"
    "A00SDhOzN1Nn7FxcvL3YXCaTgIGZiED6oB/8Q4w3dA5tcFC/r3T4yhDMCVkYOESR2WbZbG"
    "VJXVUddVUyDFmGIb82f1y+O8BmoS+CcZRKQi0jviujggtYs0LzOUwkUd6N8oapKzSZI1TN"
    "w7mUGOQMhX12sGCWwr5YmGDFgD51PGDRqX3QpK6cXq58NX74yQrAHCNr3hJSCti+6mQfW2"
    "qYVtpTU9JwSBv10TGFV7EBKrXQChwhOqGt+vrDxWnM1Zd5RJJsgSS+KNQ120Nl7VGZZtTD"
    "vZ7inVSZy5CeT0fwfMIR33dnCdPK3SW5uyA+hb2gIkTSE2qngkBMwsLeUFEqyd3nE6UiRr"
    "DiW3mSXqZuaoRDVI3A9QzsCjBAZka8XDq0CcJt4XL1Wz624IjRbxkosrTcELsxZKlpIX4o"
    "BKVX3vG98jauLEW02FEqmfHu6BruiD9SkZFJEFZjcPC2jRkcmTovJ/rHTJ1nKYa5WlC+D+"
    "hhSol6AdRDHnSFFqEomVyCjr4EyfwV2RwSvKA64Pr6LKgAVod8Fh5nvjWdRdgdt2AcRQrp"
    "AV6ou8WIesRSJCqlFkQ1TCNjU2S8T9mYuj5axRAN05T6yVdFc1AAT9T9zeCdHw1zXRDWFF"
    "KJroxOO110WmLvOhzYEip9VxHe8K6dA1yxgB4O7lcz35yt5lKwE9TwNpMD1PDyeTi2I/r9"
    "OtRZMxFO2XFyAB1m/I+3QtRVRtgJcoqcdECmNrc3kLanKZO8SMXpY8JeicldZsa26DaWHU"
    "cdbHO7g6kVsWfkLiOwMg3VmWHgM6Gx+ORzsjv0WbM/ileKBytnBGCf4H4yQFYGyOKFajkz"
    "ygDZKi/9J4jalIFA5Ya3uVtIccefON0P7bXiYlHQ7SdK9UPjJ71+pNeP9PrZOjLS60d6/T"
    "TR/8RyprZhU31f3+4kvXTwTnHwlqbaMky1QiVT2FgbppIGRWlQfB2DojcPj2H1Cjqq5YzN"
    "YfcKf7EH2ApE2sZTWQmqJuC8hpngP4zpWdI4gGdbW0wCfzemRcwAS81yU2SSCVZ2nRDT4R"
    "bBam1ksqJr3aDqpEXgMvCPlu1WT/E09kv6xCxM++nm8RRdtcjCeHGLBM9txgm1npiaYRE4"
    "ya0xl+tfFljjePjQ7/f6n1tkgv0xxXiBGejn3YSuHG5rundRVcRfk4+Eirt7z2lSTgzHJl"
    "OmG/wR85qSl4Uh7ml7T5TTGvGvs80cOIMlylWTAACKKFxzhs3Z9xVsNVgFNpgq3lTw5qj/"
    "dZ2JxjDa4g+xTqb1Hn6zg24gTSmVMqVkV3POUOHXoILznkrm44ein9A8ssd0rrn23l3kiy"
    "iSQiRShXR0FVKwVexjkw2IT5jg4mu3fwN7ekH8fTI0xIqDMfeYg7bPJYz5zQAtt/jvmH/q"
    "9G4x+Yz7G+dmXsduS23gpFd2CkeeaXYIk/zoeqakkmnDfCUQ3R6xFCFsYMBSTQKUfEy2Ri"
    "hFeOCC4xynPcJQV1On0JyRdoW8IgxcjKx5fi6llCvHuiMKM800G8gIJMcMrCNUTYB62weE"
    "ucS2MmzB93M76H/2m8e5OBlmK8Ns5xrXrMVewx4jlVtY1bawhDkpWzVfouq57yynzLzGxG"
    "5CfRlXQkevt7aoo7loqczcpnlri4si3t9t4lKjCzi6jcMEA8HzI5l4zme+3/j4bHzmuYZ7"
    "93HVtVxoZmFAmG2lVBYv6SbSFb1m+lO4r4O5cV0MU3nF3dqPRCdV1q6C9Ptt0LvuYgZccT"
    "Dm18PuTW+ERHA29Mc+yo7jZ7TdfItFePkoVePyrh5fp4TLYRLgK+0xU6XkU5xOnfS2LGxd"
    "ddKfLy4uL3+9eHP54bf373799f1vbwK9UvJSDkemCPZJpdPUsdCsbhV0w4mRlevbVBX+bX"
    "9HHB+uJMRF3UWuQj3VE9mdDiOxuVWl2rMu23nL1EcGW7JtrjNZ03CbHOypLprnY06xnKzH"
    "Mv4E7KD1pK1WTEXfgEf2c5SLJJSrou7nHKbJObmj3KG6R2yRBX2GngyfnUwvXFvanQr6KM"
    "RmRZLdiey13o2kl4HkkiWXLLnkZnHJs43aIz+jHCLai1eumJrtdbhlYTDYC/44pRyDfcfA"
    "5SmKLDAbiiaYeMp2OJsf4ILj01Z6V/3U63du20T8jDlsrDfoWuP+jvn9772vX/GEd7DPzn"
    "r8Jb94MRpZiKZgIRqQudKsx9kIBwRVnu1VcrekIIQ98r3MhjHSBpqL6243DA/0s6Gpew1z"
    "hFDahmswxml527KXzAhR8/alUlZNqaFvYvbtSiZ/lEaPihs9Uibw4ejmD+6u5KQ9Tmz3K5"
    "qT4B2HjsA33ZTkX2/tNCNBS8WEpjm9nL4YL4QSf+YFxhoMacUZggYeX1/+kcwWaPXBkFNn"
    "tiA6Rf+jDYW+TlqPjt+99GySNpt9GUdps0m32eAs23dkfNoT2mw6D6PBXWfkFsouMi4BYZ"
    "sEh2N+1+k/oDLQ/a3GiKxMNte+F7KgBRRV/jT2FqqODbDFVhTgKKbtixCdcML/chor5WUO"
    "kC+zM8/GIV4zmoHu7lXFpz0hyH1PSVJkQemL+Ny+iM/9K/zXJvgvHuNRNcwGS4NDz4lx2J"
    "qNL6CRifgKJOJbUVXFp0hgnZ2DdUMhY6ETsdAYzrDvAhIQn3IF6X7rDgsvIUgEawj+wMLR"
    "7QxvcfEQv8CbDPqjL3jCO6jGklIHdaRUnZWkOquieqfC7sJXlD/dY1YSFF/Pkvqd6PXWFv"
    "3OFFoqlt80d361OeYdM+YEyQE8yi0qNAyWGzr2Qi2iLVeGCXPio6h+YsHzuVRYDoU+Me6m"
    "PUsod47ct9Ts1Eyzg+OoFK0uESFqpKhagv3PWtCL9x8KiaoBRQMx/vAuB8Qf3mUijJdiNU"
    "43a5froVmAiU+llex8In+2txEUdBeIkTVwNpeyYgSwFXfAiZFKP6tK++DUQRaryuA2Txir"
    "sR9DtjSWui0flvUbpazRprMGgV9m8u84aunSawzX7fJrfER3S7B3BmdrV56krqAZyMAgTq"
    "4tMkOZUuNJ+TQ3JebnnsyBipkrILaDQqCuuGqYmz9Cz0/w/2dm6vDGQLvp3GoRy3Dvq9lR"
    "QfcjYf9wqD7mEWEZJGj0iFDpmlAT7mHoKqEratpkis/PNJOsdIoBtksDbuSeER3lzfayLY"
    "w2yJk6NYwn2PbdYYRrMnC2MaJ6ZGiTzGAGjxAmOrC6XkWX0zSYU8rrzRzTZHxWSHAJ0zRQ"
    "ajmysRhWNpCc9y1hFaeW9QzTa1h5wae4tRSbyzE66bafL9hplqFL2hZQlqVCagDIxw9UDT"
    "9WAuXspK8xskYsz9uUGmWkfQ3xy8X0/xGyRkBftna6diURBl+7/YIMsqBpE/wXXTJH118w"
    "ANs7GPPe5/5giGe8g7iw9zqOEDIku/SQbJXN9ggyjFI1D+pS2BUftOImgyilDNqVBoMa7d"
    "7HiSVd0bUIUClYyjZCJWNJk2zPHqDG6aSjobRtvV6MrhV27jsQ37ivYC1n706M499vnlLM"
    "7jp6OMRfNx3VccXdXYk5suFUyVHWRz5pZAyNSaZx0XuvQjZFk82Y9sxUMjeNJZZUcCzbWD"
    "LznPxF2O4swg2bwC11DRrZBvGiyC3fPOgT/MkiM5OpohQw8TR4WebIcm8qLJkesasO39gy"
    "nSUaGjE/L9V1Y0ZDjrr4UajnpMOJw1VRztiFEy+sMfgaH9swVZHhV9zJEmZReNQFvN0RjJ"
    "A+LMexPsaqD8fuFS07JA2dTTJ0SkudtNQ1wVIXWcP3gDlO/qP7I6eCHNt08vpFxMh+aM+I"
    "JWz2Rkbl9xzJIwLqExonrjr935XRsNO//1Q8XDNC3CaRP8f8pjfsXo+Um+5Vb9Qm4b/G/L"
    "ozvGkT/BeOv3Svf4c/8Aev3H/BK/dfxnww+oL9ip99bBwlZEowHDMtxVRO61NAfcIRDmXy"
    "KDC00TwgY34/6owe7tvE/XX/7t51+yP3lDisxhCZbM6QgykUiBUhkhaSXBYSkHcKYey3bx"
    "68pdj6XCGzsLEvRtZAFr6UyeyK+ntY+yKE0thXZWOfN1TFvqcIUfOWrtI+JqW4O0iMrHlg"
    "l7JPPDPTSvX4y4zRDVE0pkrk0SJzZQH3H2IvkI4fpXgp+PaYgrDGyKSPgvRReD0fBX8yHg"
    "7vdainWs7bnejGPtwDoptTA2Kj8Jca4lwxxjEzwjliF9mYrg9Cy/Mp6ATdNWg9KDMkPIlb"
    "pr9GFNtdnhtKbGR3O3GMFuinYNpuEWLfY8H2vChCHhTo0OB5UXx0U8/7ycm8wOz5PO7okP"
    "TeKP1uMv1ZzVwNpCH8lIbwPerFRSilcFpp4dRkS+N5r2GOUkp1dJVH+ZULblVT4qh34Elj"
    "MN2ifXgF7/Jqwnoc9/JXrmBWU2irW8LsKzOtdEHQvdDaJv0xY+XVNdsp8N0bS4YC1cvCID"
    "PKCZYDBlEL/saE0ug2r2oWdqyekwlbUk0Xzu9PbGVjM2sJIiYBzGx4rI9ksqKW9QLSl7Kg"
    "1kK07JiPBr/Q1D9ZSfnvlDdHL/4+ZhtDd3vRF/HFQjLXQJiEAyac+lHX86zZa6Ibj3Avtr"
    "LEA8JpJqXKWkqVRfNpNziV9p/zmI7/nG05/nPCcCy+pSLoBgTHgXf3lD4ZuG9zGebfbjHM"
    "v00a5iOrWhGcE4QNnM6l+J2Yhr63b65PW2Wszzo3d71+m4ifMf/U63f6WFnROxjz+85tF5"
    "108WfMh93OjTLoY8Wc4DC+lb+Oj67PHeyTXSNKKlUcVVZxSGea7E8MXlAdcH19Fhj26jDs"
    "3seSGPWEwiCPzdfyY0wTk6OA8fLe7aSGUyCXjdeiqM991tjLgTBhP9+gmyYBVaIc70+rpC"
    "AfmnCZknx4Zu+W5QcgSqMI/YvG/fTXU9N4sTAQvmdbxGKwHHqB6RYK0CL03TCeNPbRE6rd"
    "ouDiwv2Xzi8X7z+48e1J2b3Mm4mIe/Z9pcFiAkv3hKA1Qth2Xc2ACL13ocFeHIupLeKs0F"
    "JMiaizSegcK52Lhu5D7hNPvxK6Fk87pFPLVizGOG4mMrq9McoB23iCMS0qXEWpGifJHj/f"
    "JnykpgJLZLHMplGq5rnyX+aSXy+3yK+XSflVssv7LCFVYo9zSUWRDangQMdp5VBXeqg3vF"
    "DRgY5SymGu9DCb7FlUB9nHYSdMKbVZVR7liFSR27ckTCTjhXb4lgQ28gNdS4J+6onqbteS"
    "8KyqkvvDkC0ROvMsqTcJLrW2KE5Mr1EBzYlP4mszAn/zienoTLgT4DOKHH2BCzolLoTEAh"
    "HlnHQItvW6skR1MtGeEtXBWmR2SsXvE9/7sJSCMs1fcxUhME0KJu3aUPzQ+bqkvP1D8G0y"
    "1rsUX2vhDlQQ0zBNqQn+a4injAc4PqbIWRUENEQiZ6jMQ/B6eQhkNMBRowHiy8LhuPoC7d"
    "DrrZZLwk5wQ+thDmQznIqLQtv1u2kmpmE2qIraGzGjszU4/oTfqcVRcPLkVOW4nZOJStfW"
    "JOQG4itBPpIp040X8k9mevXk4S3WWCfegitzmGBEs1vuZcP1WoFrSbVNifeR8SV105zAoC"
    "Zxz0yc5zeX6QlSEudpliICsFI21ivD0BnlGXM5TBdDdgqEZUHrT/DTTtarweA2oje56sXL"
    "Cz/cXXWHP70V8xkaae7OkATccqZ/Z7NCXjkhkua55JSSXXNqqCnpYrOLafvtmwDvNh1gGU"
    "W0pTp2r6GomzqWmrOFtl96kxipdJeo8jhLtbtUwlVM7s6nhMsTuhTxU9g7KCfsElHLheq0"
    "ITlBCFNKUE44vCk7LCcaTLVbKdHxXDX+ZBGk8t08oA1jIuOFCJ/xZtVHMoGxMddelUkq0i"
    "OKSBbRHPqA1RMdLpJKiRLvI5USNVNKuKNYSKwLKKocvb63WJdLqtsi1CUKF8msIqUmvhCL"
    "UxGAA4IGInzxJm+mi62pLmSs0A8bWl83map+XiLSsV869ldEQs3j2J+2IFRN/K+im8ih0n"
    "+Jou2Vpuvwitc61ZZnSek2crm1RcCdug2VGbbMXTpAxCRYswVTHZ2B+Oj1IszhZEHR7g1S"
    "KJ5lalsEKLTIC1CxZ2bCtZmxxCQPrgzq+eKQn+BHbREX4RZZMvOR/ZxWSeB0NxfZKWYG0M"
    "EYTIiuWbYluhIFCWbAnsLQoLBN1Wf8VHAFW8ETsK8mdNqDDuETMu0WYVzFaSJcAhZUn/9i"
    "rBiHq4Yf36FT9CqAZq0xX1HHYsQwiegKb8Mf4cdkqga3Z99hbPR14jHOyQT+UthyZYOcbz"
    "NdtzAgBDER91hQFfNsLhAp2whefG4ayzH3UnPC3VSTzt1+XSygX2SMCOVw55WuzTSbjMWs"
    "IfQRPp3xGbEYPNbEhObwuMglTqQaoY5qBH8p8CM58saGxOl+7AgRb7VIAvgf94N+hnwVoo"
    "mDp81s8l9i5SkLutBUnjqabmvcOsf7vcbsRYy2W4njBuHYNMcO4lbiYFlM0bxv8zOJ0J3Q"
    "zyQ4U1tHE8FM7KdqiFA2UNVQE9VCLnttaMsvOs4xUmmXr/I4v3Kc0e6RrZ8CyRdfCmIaI5"
    "Nqua06JB+tI6g6XBb3PtRhLfHdqfGITbBqBh1VckGocQUSb3YPnbTkpaGLrRx6JNMpksMU"
    "E9cTlH4IDZwVXHWFZ3MiqLRZe1qJoBSk6rCPZIYVAC3yaBovBM5pNnk0mCWKfliO+aw9M+"
    "h0ZlJrkZ6J44T3PiwTh9AhuaySzMHRGG0LCJfGvIiaJSD4ofUr4mu0FO8TTeKXHYqTIDxd"
    "UM6bkqA7dkTOnGq6Y7IiEU5hEgloIuJms3SnfunZAnKUUipCKi0gzzWuWYu9xjlGKhUhVR"
    "5n6UzzA8cnVFGmrL6DQqAyyZQsw0qVneKlr5/IKWMKO7wVJFOcOZZtLDH5Iop9YmFNiIa7"
    "SdyaFRzg4cKhnn2f6TAOz+ycTDa20PVEAEKWjHLLD/oP/O5xd4fmHOQzxafxusPrjJq6xi"
    "w74tsw5kIIxQyRBgiprqWErJkddiTwCUAOJ3ORHvLFI8J0BdO1l3QSJvVxJFPbEUMRe5GD"
    "BFVccbPv6ftWy4yUTZKGpYd9uYUON19qEuHdpQ431KfD++xm2Pk0KjiLXaI2ET9j/rXbv+"
    "n1P7eJdzDmnetR71u3TdzfMb9/uMdr3Zs2CQ7H/BqLI97e4tngEM4O7r7edkfirH8Y3z7y"
    "DXCu8S1QHXHmmCbjs0IhFGGaBn5FlzkwvswutZLy/Zh2wZy5YZofWmfn8kpFoNtQHAhcfY"
    "ThFNxCzGQBjVyMai+lXMVgO7ZabkXXS8ZtxWbm0lIK5nRKJ5Ywp8DsmDN0YVYM0wtZz7s5"
    "JSmbkB7nBJGUS7Y0kkBnZx/y2zcB3lNnHxKqQs2ynKIJzKKE0rO0gGfpCp7BVjCVoqKjVq"
    "Ag8mnkEv8C+Mf1PAV4uhTSH5m5E3X5mGkaKRtj9nodpZKrdvFVGw3W+1nqwoTSTldlO90z"
    "M/2C2zmZ+hDF6bwY3taEj5eZI7KhlpkjpLG7iOO/b08siGqMTKIqXQhO6kKQNoUPR/c61F"
    "Mz0Y19twfkj/TCBw5LH3nMGIvX4E6T2SMTYaeHARTPm1EzdiQXTCK/xGEw+T47X7GrxuKE"
    "Gugj4YRdNRUnzF2iOFZq0oMCWN1CNw9+L03BqUQHOzGnbjRLxCKdJd3rotdbW5zrxERXVK"
    "9p7kS3PgE6tVE3WU3bL3CDCSSYSlbCma5FhDOduPCyMHTmZbZ5WTBOJqIN7I9WUPw4Ldtt"
    "eTcT7nzPVHfc6ssax8y6M8Zt0RPlhC7FjTXupcwNEg/5LhQy3Y10OavZgnUCl7MneLV0fH"
    "c7nPm0Vcb67Gt3eN3tj9C7TByM+afeH+gdJn7ia9jreIaJdS05Cl1MInbDZtqS6hkKUZ8w"
    "rrRzic494uoMxzFWk/7DXRcksqgRTJgVElZIdxdJIpud5SlCdFCap2rKZmmAlpLPCa5rdj"
    "H1fphE1mJLs6sLFrBgPtsQjVRIbs9m68t/h+nLShAnq6g0C0+sKoU0CdjvNK4tnbScq5HL"
    "rZ3y1tJtmTvnKsg5jFpeJgqURETawEDuIVPEHmUXYjHzGXN7wrFmqB/dOKSw6CMo3Ugj8S"
    "wgywj53esqLenqie8upSkpTdVoNy5fmnKVELhopDkM3eHpB67ZVobHYYxa8kBnV73PqSVp"
    "V6ZhpqcW2VWUNkwpy9IW8umU0pSUpmq7kkhpqmynGRu21xm886NhrgvCmkIqU5FKUfWEom"
    "rWRD4c4xH9fh3qrI5zdyfAKd9v5VQCImXIWYZCwL3Y2qkOcIXfvLZX0VpUHnFlaFHhk3Jb"
    "s9dBEhHAVvQDQjom/fhJCOKY12QJ2G1E95QaKyX0LwX6mgn0/nDvYzwK0x5sP6oPf57bfC"
    "RZbslyV5ArjOCpU654UTFFYU2SSpY7VeNRCFXzKMUUGjNZpQjzOiLMyjxKtv+ALW4oqObO"
    "VP9Zq+0RsIXevm06q+MCuxvg5CZTJbkw6iCfFA0TDvSZ0mFQkWPjtr9bQLzBQpOT//QzUI"
    "kClPD78wQ9Y18W2mwR8WVFic5yrBW0ArENqxj4lSI1yyuk+ZFgyUqkheZB26ToeNI7S6Gy"
    "ZkKlTKMm06idHDdZa0vW2qoiC5Ov1tbrsi9C9NnCvviiUQ72JYimy6PfhhbMBl7Bz5ftsw"
    "svmr0IAn2CiCXBOPj+dEiDhbKNF/6RpOfpTlF4l39DyazUjFmRatrjq2lP6iZYMa7lNGm+"
    "JX8t+WvJX1eA/5P8dc3561DRwXBofMwpOH+Cg0RAfj1X0+3JIMJRLYchFYqkaSJQG3+fw2"
    "A6oiGlGiCVKNaGHeaSQm3MnS5TpA25pGn5JVoMaUdJ0XJWK31N/FJO0BkqvnXtCagsByRQ"
    "apHx2T2s4Sq8rh9NZY3PMBvFGIMQnuCPNBG2hDtImbVmMqsMwyo3vz41Zwvtea9cqDFSmU"
    "G4yhmEZcrb7K9MpryNDblMeSuTs1azvmtY3DBUZ3aoBOt2UtutaUcew4yCIgVSGEIPPZvl"
    "kVnrCNBryPZ1xAlf5zCQQBQd1lrlfmqxXqCVKtL7OG4V54MRy5eIBZu3opkiMSulH6fmxk"
    "0JNR/88RPaik32CPQ/u1WkJ//5DOI4LNWmsWwR9xjaavrPk/TUKyXeD7Nf9hm2YqqGoVx4"
    "F53OGDFg6yWOxdQ2dA7CsHgKdOdzo78MXYR97VNFOiWmz3t4PNw8qyzw3BzFRGiA8+omQi"
    "QNVE9c5LH+Ztt+44oJ94MvAu+GonnG9bf5VD9bND9xfG0U67HuZzrEu1OaRjo4YRltEIn7"
    "N53hTcHlIqBrE/9ozP/WHQ6UYUeUwN4cj3n3jy6I3W3i/o75sPutO7zvKgjm526bRP8e81"
    "5/NOwo14O7u4d+b/TXNomdwB6/DoaiR/wd88HDSBl8Uu6vB1+hv/BfY37fue3eK6POH/Co"
    "/mF8G83nkZHLIaNA9lXT4z2i82V3/KxPJ3OvJoNn4dWYXmSdCwgauIm8zzNl32dP2ffJKc"
    "uoVXQf8Smat4+8z2VDeL/FhvA+aUMIMbgJmLN9jaJUP7SjVkiCKY5gQPYju2xJ80b2AiDN"
    "G9K8UcvkZFX7kqT1qFxgSyjt95r5ySo6feueoWxTViupHo+U3MpUkEfre+3WkIseXfczap"
    "ro8kLo3GamCJLyCsAT5BDIC8V6S6IkodpyQ62wDZvP2UwUXFoanK3JlM1h5qEjW1I9XubN"
    "UDeO6nfD1B41TnUvpbkFd/KSlcPNHmFqfCQTYTyciCsvbop0fCIVleUG+tXZ9IlZBNl3/z"
    "rq0qFbRiyqqd5tWxhYNuYT94ridSoINBsari0Cm3vL78ePpufsu01wmLxE6n4QGwy2++6a"
    "RZYgpjkmU8/JxEMhKIE15i8Lhu8s/kWc/CB8eHavsVtSC54D+4M+3Nh8P9IN7wbD4qB+y0"
    "sRbxhPXnEunjune8RKEFu9YK2xHbFYh2tqSgtBYywE3seq+PJXXrEuTvdDi8buCqWImK4i"
    "IMbpJIiqwtLql+2EkKVWLvuxAGTPsA8oQZxLzuDZGJWMn02Jn51rpmUrJpuxPb2QUztooB"
    "qnJmqbXM7IOj1szNPo5ZBXesj90rJFDDFhmgbaui5zWGIuM+0wl3ErjCv37VtQJ04tN6v0"
    "gjoZPrXZdV0CgoNquuznKrERqqaOptsat87xfq8hR5VS6iWsVSgyJnG6agwN3rYxQ7PRbu"
    "zjW7ShPqFj0eBrt18QfkHTJvjvmF/1bm+VQV/pd/8YKb3+t0HvutsmaWfdtuh05P6Oee9z"
    "fzDEE95BXC2Yaz/JY9q/zLbsX0rfidP7TsAnZOj7ccExUhl/WWn+Vzoo/IgOCr5RoaiHQo"
    "xOlhuond9HVVbKArCG7VAFYI2RSXeaWAlW195YENQolfz+a5egrSbffw09kyrpNFPcNclf"
    "Ng+H9zrUUy1X2J3oxraYHOhWPL1gJedwvvyCKXvb4SD3Nh3VcT/bCW10O8+BbCABSGx3Lr"
    "0xYalKzor3zoqZFlOZ2kVngLOUzPOxFq1tueeDtorwLcibq48T0dzz4ROOdaYocSqcBgPP"
    "Og3D7EWsvPqRPLGVLYqfUkfV7JT0fEfq9DAnOtfF4pR+c1faY6bDRypfmWI682bxYS5z5d"
    "vN/nxxcXn568Wbyw+/vX/366/vf3sTGNCSl3JY0lphLYxvWsv2nwvGNjEG2frnME0DTcal"
    "5FgPmCuqazTDZLND8g8oJeb5MHfnqYCp8Oz2qSTW+bA2ZsKRZB/de4y0gcr3mijbc9lYVq"
    "YB/JGtFXMGiFJJV4DIaB/DFeAARz/p41en7y8knhQf6gSxHOxKD7a0wUkdfNUUQQcmly1R"
    "DySiOrNUQKGLrS3aHxEKWUjxM+AYrvjMPE0NLLDkJx+klndSU39uu3GN1MIoRy/q9JxMfO"
    "kuCKv0ShZjYyHw4XmHP8EKwZP6oRPfu6AaKWZQiApWYa7/EL0SLpfZqquk8Hya+x7rLlJr"
    "JrVmVd0xpNaskZhLrZnUmlUC/yYJclJrduiQS62Z/P72//6oDe86dfYLDkgQyyiQKo+1VJ"
    "o103G9Pp+MVEVWSBX56u7A1Zy3R3IHfj1F7x2D95ydZWh6vautnarepWiY38mPPsLX/CgK"
    "Mbl1ctAbz3PSgxmS6sO3iwZTBk7mwGAz0xLKWCrYeszI9y9PBliLEjwOs1qEY1dM/XebUN"
    "890K0zTl4WTJwx18TtjSwMzOxGJo+m4awUv6/JmC9FZkF8jn84lNua7ZUAWsFjY0EfDNv/"
    "WSiUxW1lXd86JseTdX2lqqwpWIfW0HSwdye8iHVRZeTPrgcP/VGbiJ8xv3+4axP4Z8wf+r"
    "3/+9BtE/d3zO+wgA38M+a3IHvdA4n7G9+G8o1brmErUMpG7B3BtlPkI0lSNi/XRSnfSXSn"
    "LwJ5klJCngtyj3MrotkNkVRDrduolFXUnC32VOvGSKWmr8qaPpnvJXvZa3C+lxrod+uR7q"
    "GGishKxsYe6BIZNhNrswOLgH81jxWGXAmtZJkVwDsMsFqcJTWI3oXWFuUh3TTZpTXMxuDI"
    "CrUfxfnvwLzo2fqyZ2DJC9ZDDpFUWZ+wr7j0/n0ecen9+2xxCa/FuHP4pgog7DVvILpvcw"
    "mjb7cIo29TXCYNbqcWnM4WRkMkpxdGX4cxOprYmWChTmkQ+/f/BzjWoQ4="
)
