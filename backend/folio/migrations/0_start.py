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
    "known_count" INT NOT NULL,
    "debit_count" INT NOT NULL,
    "skipped_count" INT NOT NULL,
    "imported_by" VARCHAR(200) NOT NULL,
    "imported_at" TIMESTAMP NOT NULL,
    "business_id" CHAR(36) NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_import_per_file" UNIQUE ("business_id", "sha256")
) /* A file of bank transactions that was imported; the same file is taken once. */;
CREATE INDEX "idx_bank_statem_busines_4b39bd" ON "bank_statements" ("business_id", "imported_at", "id");
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
CREATE INDEX "idx_bank_transa_busines_e514a4" ON "bank_transactions" ("business_id", "account");
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
    "known_count" INT NOT NULL,
    "debit_count" INT NOT NULL,
    "skipped_count" INT NOT NULL,
    "imported_by" VARCHAR(200) NOT NULL,
    "imported_at" TIMESTAMPTZ NOT NULL,
    "business_id" UUID NOT NULL REFERENCES "businesses" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_import_per_file" UNIQUE ("business_id", "sha256")
);
CREATE INDEX "idx_bank_statem_busines_4b39bd" ON "bank_statements" ("business_id", "imported_at", "id");
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
CREATE INDEX "idx_bank_transa_busines_e514a4" ON "bank_transactions" ("business_id", "account");
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
    "eJztfWt32kjW7l+p5fNhutehfRI7SfeQc1nYJglv25CDcaZnXs4SBSqMxqLE6GKHmXf++9"
    "m7dEFXkABhSal8CLJUuyQ9Vara9/2vs7mha8Z5Z6X9ztZnbfKvM06XDA6iF1rkjK5WwWn8"
    "26ZTXTSkK015YmtLNJpatklnNpyfU91icEpl1szUVrZmcGzdIdCW2AtqkxdqEWthvHBi8B"
    "k7J5OVyeba9wnRLKLZFjEZVfEmZMoeNc41/viRTIBaWVBrMYE+GLn/0vnl4v0HYszFny8L"
    "Q2fn+CCqMYMnAZIT3tPh2j8cptjGI4MLJtz5P/8fnNa4yr4zy/9z9aTMNaarEbA1FTsQ5x"
    "V7vRLnHh56N59ES3yfqTIzdGfJN61Xa3th8KC542jqOdLgtUfGmUltpoYGgju67o2Zf8p9"
    "Yjhhmw4LHlXdnFDZnDo6DufZ/5w7fIajSNyZsTRUplvn4pmtc85eFE39396jhsgUpT8YKf"
    "fdkaKcJWYDPlJssLxTM4PjTNK4jcD9699uvxuAxNkzvMH1l87wp8sPPwtIDMt+NMVFAd/Z"
    "vwUhtalLKgZhg7r4TeB+vaBmOu5++xjy8KD7YO6f2IC++WR8+HyASoD0bEm/Kzrjj/YC/n"
    "z75s0WjL91hgJmaCVwNuAbdz/+vnfpwr2GeG/wNeHLSMe3y52lwLgHz0ThS0xg7dNWGeuz"
    "zs1dr98m4mfMP/X6nf51t028gzG/79x279tE/Iz5sNu5UQb927+2SXAYX6vyjNVFnqG6yB"
    "6pi8RAuYtgkU9hQ1HlAdrzYzg+wP4OUgTiMM1xQN69yp8M4g/vckD84V0mxHgpCjH7vtJg"
    "6VfgqRIg3wBI6SBHqWIww8bBbG3JzvEgB+AenFWZ1FsQvumMuvHFmj0bT0xVqJ2OHwKRjm"
    "GUchuGeNAoHEe9u+79qHP3FbtfWtY/dB9dvHIhzq5jZ3/6EJvVQSfkL73RF4J/kr8N+t04"
    "RxO0G/3tDJ+JOrahcONFoWoYE/+0fyoyyjq1bMWx9hrnOK0c6SqP9AxEGXuvcY5SHmGUK7"
    "fbo5Q34Pram4E1GXbvY0mMOkqV86eQhIMnpnT29EJNVUlcMS6MrLbJS8uLZfwM5fRRjBmC"
    "i4/paQpAOHzW7FQlgn+ptU2NEG60U40w4IzMFpQ/ogzvyuYz45mZlpDJGbfNNaFcFX/hZZ"
    "Dn54bJQMZvEctwdQE2Xa4YThShEbCSeoOybrJbUfCvsw3oZ5Yz/Tub2e4nCO38v101gMWg"
    "L5SgsAtgZ2AuWQBSMF7eUHhfgv8Zn4nGALL4499SMVEpxUQwpgnsr7THHrfT0Q9TxcYAHr"
    "eO6/QjPsQvf764uLz89eLN5Yff3r/79df3v735DdqKJ05e+nXLiFz1Pvf6o+jajCeijHDx"
    "DbOxG2VNNsZc/BBsJ4ZZRP4OCBqp4cin4tim40goOahYhQtCrKVK3k3A+H0eiN9nI/w+AX"
    "CcEcgLc5xOgl0A7GIcUJTqmJxQdbeCnYzOBlSXQU4C+h/3g346oBuK+P6qzWzyX0TXrDys"
    "TX0UDQhFZE/1J+lPd50/4vP3+nZwFYcdO7iKL81zm6VsftmwBwQS9f1RB1nsWTMcq7DqP0"
    "HYwBX7+BaAoihLcAuAO3UsjTPLKrgfxsjkhgiwJvR1SZSTEH+CXVB75L+zdcJuHgPV1YJc"
    "hXqqJ7Kbs5udxKQvgZIqPrcAApXpzBYgDEFeHPauR65q69WUoV8YjerTUi63cihFlQW0zO"
    "lh9ZcFM5nQSc4WgB76KRmcER8tghNHtT4S3Zg9MZW8LDSdEco9faZmEXgaBiOvJhWix+36"
    "AH+p6q1Gr2pbl1rIN2Vtq6+igqw+J3NWlkK9DD7mIANZns15wNnIgP/K35qrsMyUsTEfst"
    "leUf7Umc0MRzxQfK8NX9221U6hnULdhoV22plj2cYSrYIrCpscfza0GbP8vXHmmCYsh+uP"
    "ZKIym2q6NSHU20RXgDYMPTGNF6tFcD81VWa2CIw+08nYuXj75wvyTHUnxaf5xPeWvs01My"
    "H6Y19kGwnTNFAovsyxl1xmbiWXcYnY1uws9+Z0eAOCBmJbiv+4t2gV0VuGSA7SXO7HFG3W"
    "kamj6bbGrXO832ssHaUoNDXYJIvMeL/9XhO+Ysrj2FqShzG9zGZML5MKNm1WBFqvefOQff"
    "s2z0LyNnsdeRtHVnpCZkPfLE/Iuims66EjqqG+uiFS8anU1QH4KeJzaFyyZWevEcsdBKyz"
    "R6qjXlizvchczbIcEF0Bb2cJ51PccXNRjfmYT2CVQDfYCVkY8PbA83H2tiV+LlpkBsQtYr"
    "JHeJgWwflO9WsQ+IQrrxD/zTX5qXc/IJdvP3z45S2h+mpBf7n4+Zx0iAWNpsb3jcpb156Z"
    "NebTtQgfxsDiidcGhGWVrictVIPPFqgGN1Y4rQ2TLA0gAlnTxJH7KCiDNxAS+pKaqECnFr"
    "GZZZ+TiW48GiJImZKv/c8gr8MtqcU+vJPSeR2lcxl5XK4rolgolKIoR6kk1kWwhsVsWRxr"
    "n6p5YkwpUOOmhbfER0vla7PxTiFtHuilaKE8ZqKIFipEUg0tFN62MVootqSaXmTuBwTNm/"
    "GXuXIVXG5JVnCZkg4CQCq0cQYEzQP4+I7lL2xqaXYhfEMkzUO4lJ0S9XHKPwtO4wjRCX0p"
    "HkbXZa3NZbuFeg+s7GNuTKM9Jer3N6dB/ch2R53yR4c+FpNsQjQnhJjx0yD8Nh/bt4XrS2"
    "yBdJUWMLFlC/QJTghv51194V2jskuxmbm0FJWuU9jrTA/DdOLT+RpeluxsePH23a/vfrv8"
    "8C7wMQzObHMtTLoRTk3KVQSuWOBrjOyEE/q/vZu/+8Den2ZWb8PSn9S/Zs7pXxPLsvFoJF"
    "Eese8Zs9hv3wSGbpvZsPvHaLsEGFgNbwf9z37zuFgYxXpuwOc/p0tNL8RwxMhOOLFhLXN3"
    "h5rqQOaGAS8AK+73FBv6NsAjZE2Y6nHpMJ94uE0+TICtWYpnQkpifWUYOqM8wzoTIYyhPQ"
    "XKsuZ3cOa0a8vVYHAbWVuuevHF4+HuqguzXcAPjTTX3JrcKiM2uyTs2QkEE4Q/cg5Bas4W"
    "2vNerjYxUplbrsq5VKRHVfb+0CyPqgKhM9FEMH4qt9j25VF++n3IdJqR/CWZNK5mcyDLIy"
    "gqnMXjTfZGKhbh0kSwbGC6whbMwwAb0e/DUGdNBW2l0wOB+qrT5qJjYqjUYfBgF83Fx1Cd"
    "2YFL01e3k6ZiFITfHQTStddL01FSqK5R68Bvzgerg301FTHhsHAYTl3f56Gx+Cg2W8IWZx"
    "84oQRQI6+rpgLmRwYfhFTP7aSpGHFnOYVFSvDRhy7pfdHXtdtVwwHTmfqYZistDNet6KiL"
    "/vfNhgy6UUxHP/Bz7Pt9DR29sR+lkJItG95KBEccLCff+101GjC4zC03ue7hkI02nTUVNM"
    "+j4EBZx+2kqRiZbImPd+DGOPR6aTpKR1jffaiavLxbFE0+zxp7OQyre+znG3TTVKCmmq67"
    "bMOhK7rb0dBp7GJuzRZMPfjr83C69zprKlioWJ/BOz0apnYgYiP6/drtqbHsuzBDHKxxQP"
    "NDg3UNqEdRHCvVQ7kASrfQzYPfSxNxspwVcFNMhQ2QPR/Mfd4HvXWfG8yFinl1DLzE1PoB"
    "oFoy6Gp2BKzuREdNAqtQQo2kd4PIyZyNq58TNLejg58MupZuTdunIjreHgEpPxfJJyPXV1"
    "tHpFzLhsVsG7ra8tXmxkyYN+5D/TUEtP0S3IiZk53kxp9YOxPdKDij8ya74SItDA7LnM4Y"
    "JmfFBKx+V21CMW+6rc3ICF5sBM3IHPOma5y4KV5ahK6oaZMpm1HHEh1gxhhL+2dKXtjS7y"
    "aztlc7tQyOZhLd7DgUv30j0p2cIhClgEtkksOQ2cSrnk087hyY3C1S3AczN4xUx8U8CdKA"
    "kLjWwvgSLpJ1Y3ZvP1UZ5i1z05n93CbfOiOiqS1iUZ1ZoheQC5dYkfjeZg4zoc8l9Dl2Lt"
    "5cfEjuHqe7r8xZVrOcZd64J6HfklB8Q9KI7SWWuCJP2orspBVpyZ2KlU/dUDQvsu74Meei"
    "skEReAOCBs7d46e1cTeNIvhuKCTAOQDWLOWZptej3RUVuqGTQaEFgkJlmFv2ZG9WmJtMHC"
    "4ThzdJAD5V4nARIJaUkP24sUyxOAhNyyMKm8yxkLBFnplpwWmmEovZKJ+6QVxpqcLzEUkh"
    "tGZCqEycXW7eRJnBQWZwkKytZG0laytZ2xqwthvUPS7v8HwH39yOarhwHcfRqbgA4KZBSJ"
    "cCghQJW0UBZZOMYbdAMODMZeGRl6cE6X0ev0VeNHshrFb/cKhbJgjgEB0C/z9dEw/0pMRw"
    "tF6lSFEzkcIf0yT23e8wwjdspi2pnj4GYdo4K+TSnXv0jWJ3+w93XViao/pT4TERS/NrWJ"
    "qdatTKTu4bIjldSt8y2ckjJ/UV66W3MhXk41JIJS8XQxe3gKKwhmgknlt54/AMPJw/Pjq7"
    "VkUWOeWjzWCTE/P4CAgfL8NVJbENfblVU6v7Ezudrw5N++2cdVgu2s1bjxYeF2yF2OC5aS"
    "yF59fSwAB3OPxIOIOOyWxB+SPWqZzbTNSyTFHFH6dLyVXXjKvOXOQzOb8QhWT8pDdCIaib"
    "q7IVi/gebL5kR3Oyo8dhQ2sLaD7+82D17DGyrYbViTVboHLF/q0W1GLKMZDCjvJCVU2t02"
    "mV2FkK7N3K63301r+sDHgvLP+O7LCbIfcj0ZZLR/QLzPCMYZiel3qEOBbwzhhJMXVcKozH"
    "wycVFetdsztAukWnXeYdJWdeM85cutCU60KzTynM1ymBeTKcj1wBU3yE6fB2ubNMcG0RqA"
    "PiKuN8BsKEgtJDm/hHY/6p90f3pk3Ez5h/7Q6Vh35v1Cb+EZzrXP/e+QxE3sGYfxvcPmAv"
    "7u+Yfx52bh5ArIF+gsP4vpHvy8n14Wz5bhIVe0U1x79baTqD7ErrgipNqi2/zvrrCDulVF"
    "SfmwzeO3PN2v1RRTqo3Yd1N+iPvtz+tU28gzH/vw+d4ag7xHPB4Zh/6dx+Uv7a7YjzoT/G"
    "3D/p/lbkg9KWePs9R3RDXenh7PWVzs23Tv8aBnRzPOZ4PBzCaNy7593jagyM9LGVPrZSYd"
    "tUha30sS3DL8NNY1cQ0wjRAYjuXiPrB6inBSrs6hKmkpNUOoKf1BE8ZQIfwXxzzBplVcQ2"
    "+tHmgHYZpPo8DNlieUMrucruBDeyxxxiIIu6wUsrWWZ6aVwnDoLoFnro2WxZW+moimbE2s"
    "ylUu2I7k6SZkkM9pgttsRNwc1cGeIW8P7EMnT1nEwAdhteVmUTolmEkof+/+hed8mQzYzl"
    "knFVjDS5eEOwzUdy/eEC241hxWLjs7T4+SP3Lq2E0kpYn8XjBFbC8JMVgDlG1ry8b+9zgf"
    "1+C9jvk2AH61cRqCNEp5vWZ7B6lrVUlGqVlWptqdaWam2p1pZq7fxa2FD5rXVBZFNIpYpb"
    "qmNfSx0bno6HI1ysllwlJ+9OjFM+4Fd2sG+aqic8Px9Nw1kdR2/4GbuqLQ96Uo3YtclUze"
    "6sVro2yyqnkGzT2qIlm4nWCt00LxLaioVtRBSq2w3hhs2IvaA26qvc9JBw9RHQsWwRn6rx"
    "ZwO+io/iD9HwhWJ5gyfGRVtYx9YWXCQmmxmmmhH+Wvptx3zM8U6Ws3TLNhiWR4cLrYq3mb"
    "j3BvZ7qXHDnCD11LAXBB7XEdWvpaKujoo6usQiC+6gJvG/w9MPXLOtDMk7Ri0jb8+uep+T"
    "wbdivdlPtxGhbKDQWxMhN5duwx+saaHojSiV1IDn04CbbGnspy6MUkptYZW/KH+sin1RUa"
    "rmWTnKCTxzWWNkLgvqkpKUUlEXK77iMuQFcY1SSUy36udCk/BwBVLPRb620O7UHiU/2RxK"
    "Om2DioR3K7zRL7dKucGuHcs2lkIyT2hS/EutbQoUr1FuP6OZsVxRvg70FVNN15l6TjqqCt"
    "82ZgpY0Gcm0uNaC7oSCXQnvor8nLqtJh/Fa5Aloxw9g1CbEaotme6DdMI771Z7/OtsMz5x"
    "/bjv/AJ/IRX7vsI7C92U15E3UN6k9D+mM9EYRkD88W+pWamUZkW6QJXLr+rskepKUZSjVF"
    "I0yClrb0oQp/Kw24uMxkibB/rbXKC/3QL62yTouF3BIyjeRpQEPTutQQrp6RMchNb0qaPp"
    "tsatc7ztayzjpaQ9gB1Ke2bmep8RSqM9aIgq9n2ceizQGg5Ch+2kjELOjAWRHk7osDnq/O"
    "ElUSmQuEAQtYn4GXP4Ubp/dO++jsQp73jMh91v3eF9V0F0P2P72Ik405xvgzl6pgnoHuBZ"
    "ipdTTEZTk7hkbzFZ9M3bZ0rxbn6VhFOVhvnIns065Y8OCOOF2NQQTfMAPn519hVdoxOC4q"
    "aBUuk6ZR/ILhqSSryXLbtqsB+7eohjzkR8oGGqxaq1JymbOK1LEANkXMSPYemUcRHZX5mM"
    "i4gL+DIuYmt2Gmrifl4wOU2YSMZCyFiIV0tNIybi4diG7Xl1nLO7M9OEv9gDgh+AS9JV6C"
    "oJeQH3/qOiXQ3P/ggbqmvAvR8WAeFD1MG+asiH5AIKS7tSLw/HwUhdu501FSvU3GnqcaAa"
    "0e89talAsSXV9MNw6mIXDV2cPHebwwA6qlNS9TDylFwHxvi5nTQVI7+CyWEgXbnW13uvs6"
    "aCBSgwxbFSFdtFwiKhmwe/lybiJCBS2PPBH59Aqfuc7/uryzJ+AldHl93M9ncM2NGdTo9K"
    "iAvO4/soah4J90MxCYg7Ccij5rkd+v1+JO44EY1HvAvTvBqP0qcM06yZMyH152juoDKfQL"
    "oT5vNxk5rYMjSxwcpZMKIoSiZRlerYV1PHzkKKvZMpZGuKbuy7rWLgi69Sy+YHQ0q33Rxh"
    "WN2XhyVcMdMCxgTYtyiz5ubceNHsBZmYbMaAnbOUILfGhACj5qf1sMh0TYRGKI0/PP4NJL"
    "NYM2ZRRp6UyyoyX5WaF+CAoIEIX+ZyCL7c4hF8mXQJTi5QKZoTw9AZ5VlhJ2kdxOCfQg9l"
    "4e8vNKddNK4Gg1vsOfB8ueqNYrA/3F11hz+9FaMBjTR3c066+knO/RRB65K3bBJv6dogsz"
    "nLwEa5m68MmUZzVXOg3+GZllNmugncNpxfC2u4c5gMxIHhdWuxe0FHqYUb9u5Isok1YxNn"
    "mLstLd3qlriPDUkDWZmLPKxiNqOYjPuYZtUZzwr6mFa/tvie2L7PF7m0JXApDq+7ShWScw"
    "IKCXAOgDVLeabpXrRbee8I3QlZ7uCM5Lklzy157obz3K4/W5LXDvzcMnnsjTPdbs56wBlZ"
    "AocLj9AmL6Zm24yTlwX8p4mcQtR6AoZ4bgB3bDFuo+KUkr8b0xbh7BmYZBeulMTOx+oYUz"
    "dPpuzR4Qq1J15C6BbBrM1YXQ37VVtkyqAn1z8AXx7amNgJtl4ZmBXaNtrQv/dAcFtg8cl9"
    "t3/T638mdG4zE8fLAuI1Mcwxx19u2G4CJZ3N7XMy8Yhhqky8BNMisxK6KwDXjA8NrwCPs1"
    "zB81mG68NA4VFgFuLDrtb4PJiR+pFrFrw8xRTV7Aj5laIBUgdmWcL1OvtWmEGAHf2eUnCq"
    "lOD0BO+bznfuTjPh01aZAwXO5Nugd91tE+9gzK+H3ZveCIngbOgPzDFx1+vfdIeYXMI9Gv"
    "MRbA1tgv/H1718OvtjZ5gIvsp9RiwgPmFOkL90eiNYegt+Fj5Zm3gHY+6t4W1/MRdnRuLP"
    "0Zh/6vRuMS2I+wuj3Olfd2/FqeBwzK8GD3AM57yDfcb0+BH/m+2miAgYpTrOiO5eBOtt7g"
    "L+o2Cw/4aiysvcnhh/yIXxhy0Yf0jLsLbS18DfFEE5TNO8ZApl2RW1lZZuT8xO1hWlqkYm"
    "NbxfYzKpAfOvpQVdZA/JhkIOx9GHw3Kmf2ezlAjkLSv+hqSBS34pebdsEPCSEI/gbDrEfv"
    "tG4LsthUf3j9H2KR1k8Lgd9D/7zePzPAr2wl6mmGKywfbbS7D3ANvT8hRJwRUmOV0RqTdl"
    "rR5HTruF/LQi1HBJSLfnBopSNjA3UE1yAfmYbE8G5Klxiw5ymE4m+aryCKMqf48BDpHJ8a"
    "32+KJdRaHceimqMYkRNk+gL4WJZqaZVrdyiyu2T9A8gN++yZt/cmsCymRkpAHi7l6ZCaOU"
    "cumq8tLljtUe6bcThM37skpZukwGb2rZexQ3jNI1QkQ9TX1DmWD1B1jHahDHX5XBrVMgfy"
    "VTVB4I6lzTi9YEDZGUCmYNp+grF1ltygStYaKJ15isTck0UclpeyTH5FcuXltPaHPVro3v"
    "YkeD9ZOWK2NiNTewndiGdu8D8lWbbInvaR6WTnDo9dIctMtMJijCCu6ZbcODuVtpSthBcL"
    "21K/xAscJNd4YhfDFeCA1S+GFEgGq1RTIXw0EnetN4aWGIAHrce3CnRPfu1YsIMHAd+hTx"
    "6BOBTDuSVPBPFjFeeBAOTCbozq/YhkgrY+FNdc138jfmXjCAn5rhnNxD9/CMZEY5mbIxDK"
    "uxWrnhD2TicNVQ3CgBa+IGI2CMxAsNBUkcGoBcPaHxVZ1Ky3Gb9yZR0ew0MbLmaRdLdNpV"
    "CqeqidM1D+6SHEul/+4JYPa2lSTKWz1FM0CWrqKHu4qGN+fkqGS6e8XJTufydVlln6+E6q"
    "VIZG0eNc2As5EB/5WvpKkC/3IkFc1xZYgRW64wdf5ZhgwRXN8tQ9he09xZgmLs+ouBMb3I"
    "ZBucEYxMRObcDwLWuDjtV6L9iNHJbgwx/K9ZhMPVFjEcE/hwOIM+SmkJhU5yT5l7SIbQVs"
    "rw3bgQ2lcpYl011X/ZMa0y8OYUjjdTQ01xuMmOBfHbNwLfU8eCOCt1T6+bKKX0upFeNw0Z"
    "XGl/r6pwd6rcVV8M9N+81fjTWVIKDF1sbREBF6KZokO7nPLfaMF8Cw2WB3hZaLMFoUF+V5"
    "CmGJpqfLNMYBiyYGKhdUbjLeJwW9O9FFUmezae0nJblXUjYYqyMV+VSHR18f4DMSlXjSWZ"
    "imS0IEs+sZWNiaMEYRtubRAsHo+5qIBCgCesTHjStXP5DzFllqaCkCkFyloKlGJaFGGcA4"
    "LGJYH58C5PfpJ32elJ3knX6R+SiZtrpmUrzxp72WusU8hlyE+Vx1unhwx3klqOdpVH2+Oi"
    "9hjpKKUc5TqMctGYsjBV85wRSnGxeeV4gxycUD18xrYoPF7BabuasB7Ha/tVlB09lS1Xhs"
    "34bA3DdZZUeMQatLYoPbRNU+WJrXMqPv7iZpoGArKkKmuTiTUzVkwoEWJerJraIoZJxmfj"
    "M2GkfkHSKdMN/ghtDWGATio8yriB1EDUTAMhhryQ6c4naIRhKeb99yGP81+cUQr5/n2I77"
    "ZPrBBH4zVvILSl8DJeUgFlQa1FMcYxStdAvI+vTvNs9gUZxyiVNJVJHWXu+YzWjgHX195W"
    "XBN51+MaEuLuQV6yx2NrPYkihZ/dyBrZjKxXaTsfA9vhfmlu5B1hvqqajfVXAodJY441W0"
    "wiahWk1XUs2AFa2v6y0HTmV6MhqknndotMNMsCrtTgE2Fum6j+HyYT+BCH68Ls59cht5go"
    "RL78SOYap7r2TzTwzbXvWGTcsBfnWL1G03URK+b2yHQNU6GJE36vL+JZoJ818ou68RIrbj"
    "6xmK4z0+ti6qzFsVfxxuJ0ZS0M2xIlZ8Y89CA2fWIYrgY3xKosE/JoGi+WWyXdDVKbLSh/"
    "hCGZmOxZc9uErxqmyVw+FhCkxK0wx9TArNgijM4WYw5XXTPoAsPWyNebT0iAVkvjhcMDwG"
    "YDEoJiM3NpTcjCgAnoigYTDBTUQZTgjME510rpShU6yhRtstS4tnSW3lO/iFdk1NQ1jJPz"
    "C7p7tTxhUDRDJVTHFUG8nAlzG+P1xJSwAonFny1ekZ7wjMHAO5RyyNw0lh9h/NyLsIDCkx"
    "im6EI8eogIRRvjCZ4CQAqmolulSDQV4EWmJaC0WsE7qCgU+a9Rr1pA/qdS+o3U09zGNmyq"
    "u4Nc+r02pRpLL9fkWCeeF/7a4PIYsYnivfgR7x5LlXDcV7NmC6Y6QVA7LuWwrirILJWI4I"
    "quBYCb4TvRJ2DBHjk7fn2v7TeFLUMBdoX74eKytFhzlUiJtWGfAIlEJyesXOWFOxREvUC4"
    "RJy3fZ1wiM1CsM8AbairrC85u7/+0r15uAX8/aMxBzFOGXz61CbewZjfdYefoYn4gWEbDI"
    "fd61Fv0IdRC47H/BaEReXhvoNNN8f+MPsjXJHBDbaVvQY3oD7hZ3cz7HwaFf3oBFGbiJ8x"
    "/9Trd27bRPxEy8TBF3mD9d/c32qMUZIF2Geskr2ccMwe+l877t5YZNBcqjZxf8f8a2c46n"
    "Vub/+quOejf+N19yweP/SvB7e3+Ele4Vcd+bMaw3ryou6Vdls4fk33mWOaaD0tgnCYpsr7"
    "1b6mqjyWqmxDVSK6LCwCJVBGTXRGKEyMbpseun7zegvGqEaOe9aEBOK8+IVpfmTs1MLIqR"
    "K3ECsgVLDwFa6L5DNJJz5dVpMyF8sj17JyVdDIcZkZlroMiGN0P/RcdbFgaTkUdiLIUrMn"
    "/Fj4gfi9oBYse2bBysZJyuZxnW/zlpHZVkUm6WAyZ8hFFvKQihBJoHMBvWTLlPxo2dkN/P"
    "ZNgHebY0MZyQ1kUpQTJEURua4KFYfeUByU8a8+k7uU1H6eW0YR4EMkEvn9kd+4wBQBP0ol"
    "8T+g/rlwJiqC/YZC4n7AioN+W4XWG59Aor4/6pql2MxKkcWvDENnlGep2wKqGPhTICuLjQ"
    "nOnBb3q8HgNoL7VS/OHT7cXXWBsRGDAI00N/QqpZS3M435UUVBv8PTD1yzrUwv8Bj9j14u"
    "/ar3OQmzqlkzw+H2vjAn6SXMKTBztjfCEVIJbgq4NshVe4IbIZXgpoF7yCIsV+DdAK+opu"
    "6Lb5RWwpsCb9TpvjjESXoJcwrM4biMQiqoGF01Sk/gbRtTeiLsEp13WMI01RiSRlUDiXuq"
    "F5An46RSqCwgVHrha0nIMx0WQhSnW/ffVnLdT8Lph/oVwDNMIgFNMCtUnzn6vuHZcWKZgK"
    "zKCci86No9M0hGaeVIV3mksfrOHoMcIpPjW+XxfTY0da/POEIox7jqY6yYjFpp3E62E0uM"
    "rAm+QycoPCNT1GSj36wUNbICTpNHPWVl9Z5eFsTZZ9cskuXLTbhTFNYY2QGw7t616pF0N2"
    "lLKIxphEpCGouzjCRdyY1plExmh445z0SzzeRFNUYmp6qsMXakrNv5aoylLQyHw3sd6qmW"
    "i8FOdGOrYQ50/S/9CJPXDce+D3VYx7VhJ8axtTHPDPZ4qcMxzp+Uv57YxrjOPNi6PJWEdi"
    "e0EeazcLmDOOKKSDY5o7bIn5ZA/8rr5NPvQ6aLRtmrsuivs+muQbtfZKp66TmVzCkrQUuC"
    "5kamKWgCOQiwLvZTPx1rLozihU33BilaSLWJ02mTfvgwpI65W1QQJXeJF3mIJUyZMPkhD0"
    "fB6MbrrKlf3lzTjzOZPmm5hItagmTT78cBaUS/NxUjkcT9IIxgg2M9my2bitCjaTir40D0"
    "GbtqKk5uIkRFZ+pjmnqpAFx90dOt6KjLbXPd0B3Pz9pFdd04huz31e2vE3TX1KlmsiU+nn"
    "kYXEOvl6aiNNOplhY1UgAiTwt5jT019CNEz17FsegjUzB9CEux7BRZ6aG3B8tLr9NotCRM"
    "MZhQ21duradAqMms+RQWe3bVflIiAleOIlDEJyAGF0V6/Dz/bVFICJDWuIat3cI6GicTut"
    "wEsU/cUjua7VY9EsV4floZFpA8s59TakaVez8sMTWZGRiIMhFRV27hIbckEZZSFXWShr3r"
    "7uY5QJB3Zsz6SCYzuoqXG4Jfnc29WkJYYUrdEL4sDIuNucXMZ6xq5JVBmrJHiuWvsCZRrG"
    "LSObzLhisIyiKtABz4UOBBLJjUbezIf+KfxLP+jPW18CzIPkRwrmP+09cvnftuyy9t8LNb"
    "E4r8C8vF/hfMXUZtRPW/4zfYcol66v8BUAWYIpDz37IkbB2reWwpCZujjkAdysOeiVnfdj"
    "/UMRczHf7CnzGPF/WILzF5HHGPn0/OMLVHLcPbefeobKgrPSzd/udeH5B3f2FgusN7LMnh"
    "/lZjIE5Y0bdiPEwsAX0uX/PLLb7ml0lf85XIUlsQ4ghR84A+fjmFJy0tBXO+lcSnrfQ6Au"
    "vFtagE4x1gmZg/sBaM+NlnHTl+zZBnqjspu2z3O7DTN2ymLameEcXiE8Zd612ic4+4OsNx"
    "DHam/3DXhc0aO9+ElIt0t/Eg6KJBQQfGA1UNwxNUXXfFnyTG2QksNhQyfQX2fNT0FYFQmR"
    "yRnel0wqR7JQCo2s55/Fw6YeVAcYTj1DJdURrE2ywZ2atKjEwuLUdfWly9V6GUImESWUkm"
    "JauIZikmW8KGmGYy2JG7NkQoMw0VyDTk664L6hMjVDKqaWsAjrbxMjuVD3g1Yd3pBB6dVo"
    "WdwMs3GAnnrkxjke/6tdNQFDib5TESYWPXBuI6hKAZxLPbtIhlG3jCgGkjbDacgThBUKZ4"
    "MTXbZjzNDHSEHqXlomaWi+Yrtm4+tQn8Vw1VuMw4d2Te0FrQi/cfimivNhRVnrd7aq8+vM"
    "sxYz+8y5yxeCkGsPbPFBYlc7b6zaUgkzJZl0zVqItJgQkbpWrgpC2lPN6KQt8FUPbbNxDf"
    "UuyOS6oy5UUrBnKEqHl2x1Imskwmlol+fdNIiVNS4bLPyEqFy8Gwlq1w2V3T8wcOgS5fG4"
    "VRdJnKKC/EbqcuKojp262Lgi5RbWRwRn4KvFxbBMfqZ9fNtU1mxnLl2EKBJBxsObMJndvM"
    "DHx3LaCAX9VTMiUVVOXdRmqtaqa1CoZ/X9VVpIMqs/xnwFf0bzrDmzbxj8b8b93hQBkC1w"
    "JnN8dj3v2jCzxIm7i/Yz7sfusO77sKIv252ybRv9FvdzTsKNeDu7uHfm/0V/TfjZzAHr8O"
    "hqJH/B3zwcNIGXxS7q8HX6G/8F9jft+57d4ro84f8Kj+4T5at+M7juEwJmfKbr8xn066jS"
    "XdxuDVmF5E9gsITve5nZW1qpXtbnpyn7yKMU8nyNEN/A2++wGFF6PkUuHZlOKW9cJXOhyV"
    "4HAkdTFSF9MQXUyJ6oYgIU1S2RDOVZOpasCUOApwmMuceoYBSP7/cCi3NXtNxs6bN+qvQv"
    "on/8sLoSUatzSVEeqqA5IqhMI9iODlJ7YOAoPdep9/sgi0crsx5uICvkyb+FlWW2TqZnQg"
    "qgj2XZkwhC0SjUtuCXWFwYUaQ9yPiEiVj2OOQIO4bsKDQFvg7OCOeIdzMvEqjoqW1iYqev"
    "NwxKKaSnRqQa8TdNAxNRUediKauCMbdEsW1IKnsuFFO8TzlfS70UVfNsUAbaRYUvOJWAZ0"
    "QzFC2y/XhooF1WAW4YZNpog0hoLjBIOHdWOmFYGgrUEjX8eCDzPmIimSr9QRGMF7ujStIA"
    "YblTUmmYjLCk6zyTkZcHggN98b3pfBnbxEodhlMFret+OBJ558zO0FXMUbeiTwmNEq8AG5"
    "7g61BQ8kHKPQ5WkdaJJwmJi9mTpj5+Li7cXmMpkEDMxEBNIH/eAfYryhc2iDg/p9pcNXhm"
    "BOyMLAIYrMNstmK0vqquqoq5JhyDIM+bX54/LdATYLfRGMo1QSahnxXRkVXMCaFZrPYSKJ"
    "8m6UN0xdockcoWoezqXEIGco7LODBbMU9sXCBCsG9KnjAYtO7YMmdeX0cuWr8cNPVgDmGF"
    "nzlpBSwPZVJ/vYUsO00p6akoZD2qiPjim8ig1QqYVW4AjRCW3V1x8uTmOuvswjkmQLJPFF"
    "oa7ZHiprj8o0ox7u9RTvpMpchvR8OoLnE474vjtLmFbuLsndBfEp7AUVIZKeUDsVBGISFv"
    "aGilJJ7j6fKBUxghXfypP0MnVTIxyiagSuZ2BXgAEyM+Ll0qFNEG4Ll6vf8rEFR4x+y0CR"
    "peWG2I0hS00L8UMhKL3yju+Vt3FlKaLFjlLJjHdH13BH/JGKjEyCsBqDg7dtzODI1Hk50T"
    "9m6jxLMczVgvJ9QA9TStQLoB7yoCu0CEXJ5BJ09CVI5q/I5pDgBdUB19dnQQWwOuSz8Djz"
    "rekswu64BeMoUkgP8ELdLUbUI5YiUSm1IKphGhmbIuN9ysbU9dEqhmiYptRPviqagwJ4ou"
    "5vBu/8aJjrgrCmkEp0ZXTa6aLTEnvX4cCWUOm7ivCGd+0c4IoF9HBwv5r55mw1l4KdoIa3"
    "mRyghpfPw7Ed0e/Xoc6aiXDKjpMD6DDjf7wVoq4ywk6QU+SkAzK1ub2BtD1NmeRFKk4fE/"
    "ZKTO4yM7ZFt7HsOOpgm9sdTK2IPSN3GYGVaajODAOfCY3FJ5+T3aHPmv1RvFI8WDkjAPsE"
    "95MBsjJAFi9Uy5lRBshWeek/QdSmDAQqN7zN3UKKO/7E6X5orxUXi4JuP1GqHxo/6fUjvX"
    "6k18/WkZFeP9Lrp4n+J5YztQ2b6vv6difppYN3ioO3NNWWYaoVKpnCxtowlTQoSoPi6xgU"
    "vXl4DKtX0FEtZ2wOu1f4iz3AViDSNp7KSlA1Aec1zAT/YUzPksYBPNvaYhL4uzEtYgZYap"
    "abIpNMsLLrhJgOtwhWayOTFV3rBlUnLQKXgX+0bLd6iqexX9InZmHaTzePp+iqRRbGi1sk"
    "eG4zTqj1xNQMi8BJbo25XP+ywBrHw4d+v9f/3CIT7I8pxgvMQD/vJnTlcFvTvYuqIv6afC"
    "RU3N17TpNyYjg2mTLd4I+Y15S8LAxxT9t7opzWiH+dbebAGSxRrpoEAFBE4ZozbM6+r2Cr"
    "wSqwwVTxpoI3R/2v60w0htEWf4h1Mq338JsddANpSqmUKSW7mnOGCr8GFZz3VDIfPxT9hO"
    "aRPaZzzbX37iJfRJEUIpEqpKOrkIKtYh+bbEB8wgQXX7v9G9jTC+Lvk6EhVhyMuccctH0u"
    "YcxvBmi5xf/H/FOnd4vJZ9zfODfzOnZbagMnvbJTOPJMs0OY5EfXMyWVTBvmK4Ho9oilCG"
    "EDA5ZqEqDkY7I1QinCAxcc5zjtEYa6mjqF5oy0K+QVYeBiZM3zcymlXDnWHVGYaabZQEYg"
    "OWZgHaFqAtTbPiDMJbaVYQu+n9tB/7PfPM7FyTBbGWY717hmLfYa9hip3MKqtoUlzEnZqv"
    "kSVc99Zzll5jUmdhPqy7gSOnq9tUUdzUVLZeY2zVtbXBTx/m4TlxpdwNFtHCYYCJ4fycRz"
    "PvP9xsdn4zPPNdy7j6uu5UIzCwPCbCulsnhJN5Gu6DXTn8J9HcyN62KYyivu1n4kOqmydh"
    "Wk32+D3nUXM+CKgzG/HnZveiMkgrOhP/ZRdhw/o+3mWyzCy0epGpd39fg6JVwOkwBfaY+Z"
    "KiWf4nTqpLdlYeuqk/58cXF5+evFm8sPv71/9+uv7397E+iVkpdyODJFsE8qnaaOhWZ1q6"
    "AbToysXN+mqvBv+zvi+HAlIS7qLnIV6qmeyO50GInNrSrVnnXZzlumPjLYkm1zncmahtvk"
    "YE910Twfc4rlZD2W8SdgB60nbbViKvoGPLKfo1wkoVwVdT/nME3OyR3lDtU9Yoss6DP0ZP"
    "jsZHrh2tLuVNBHITYrkuxOZK/1biS9DCSXLLlkySU3i0uebdQe+RnlENFevHLF1Gyvwy0L"
    "g8Fe8Mcp5RjsOwYuT1FkgdlQNMHEU7bD2fwAFxyfttK76qdev3PbJuJnzGFjvUHXGvd3zO"
    "9/7339iie8g3121uMv+cWL0chCNAUL0YDMlWY9zkY4IKjybK+SuyUFIeyR72U2jJE20Fxc"
    "d7theKCfDU3da5gjhNI2XIMxTsvblr1kRoiaty+VsmpKDX0Ts29XMvmjNHpU3OiRMoEPRz"
    "d/cHclJ+1xYrtf0ZwE7zh0BL7ppiT/emunGQlaKiY0zenl9MV4IZT4My8w1mBIK84QNPD4"
    "+vKPZLZAqw+GnDqzBdEp+h9tKPR10np0/O6lZ5O02ezLOEqbTbrNBmfZviPj057QZtN5GA"
    "3uOiO3UHaRcQkI2yQ4HPO7Tv8BlYHubzVGZGWyufa9kAUtoKjyp7G3UHVsgC22ogBHMW1f"
    "hOiEE/6X01gpL3OAfJmdeTYO8ZrRDHR3ryo+7QlB7ntKkiILSl/E5/ZFfO5f4V+b4P94jE"
    "fVMBssDQ49J8Zhaza+gEYm4iuQiG9FVRWfIoF1dg7WDYWMhU7EQmM4w74LSEB8yhWk+607"
    "LLyEIBGsIfgDC0e3M7zFxUP8Am8y6I++4AnvoBpLSh3UkVJ1VpLqrIrqnQq7C19R/nSPWU"
    "lQfD1L6nei11tb9DtTaKlYftPc+dXmmHfMmBMkB/Aot6jQMFhu6NgLtYi2XBkmzImPovqJ"
    "Bc/nUmE5FPrEuJv2LKHcOWLfmCFtMBfOwyLFX4tMQt25TlMT8sJMDJd7IcCfsDW0eeLGS/"
    "Sq2+fcNJaEcgM1RCSAjEzZHD6d1phPVDbV7IAQHlP06D01NjUcuyX8mSeex7PfGH50lUDX"
    "0BvB8F7RStxbZ3NBCK8EV+D7sfbKxBabzD6AnkUUTkqH5sYox/BTUIoW6IgQNVLaL8GEai"
    "3oxfsPhaT9gKKBGH94lwPiD+8yEcZLsTKx8fW6gByUSislorhEFNruCoAbo5KwxmENMQMF"
    "YI1RSVgTdQnCjFMBYBN0EtpELQKfJyzmehUja+C2VgrrEOPAizgzxkilz2ql/RnroNeqyu"
    "A2T7FVY5+wbM1WKn9+WAUF1FiNNp01CPwyCynEUUvXBMZw3a4LjI/obm3g3UbLRV2l3UY5"
    "ZtG1RWaon9N4UteXmxI1eZM5UDFzBcR2UFTZVf0Z5uaP0POjygwr5+nwxkC76dxqEctw76"
    "vZUaXhR8L+4VB9zCOKR2MuvMtUuiYU9YGGrhK6oqZNpvj8TDPJSqeYrGBpwI3cM6KjvJmz"
    "tinrgvzTU8N4gm3fHcYDdXaxWgqxW9KZyyhLrWBjtIKRyZNkNzO4kDDRgbVQK7pgp8GcUg"
    "x15pgm47NColGYpoFy0ZFde2DthCVn34KDcWpZfTa94qCXKgA3r2JzOUYng6zyhabOMjRV"
    "28J/s5RUDQD5+GkFwo+VQDk7RXeMrBHL8za1SRlJukMceTFTY4SsEdCXbQirXQGbwdduvy"
    "CDLGjaBP9HB/rR9RdMl+EdjHnvc38wxDPeQVycfB23NZlAo/QEGiqb7RESHqVqHtSlsCs+"
    "aMWNElFKmWJBmiRqtHsfJ/J/RdcinLBg4fEIlYz8T7I9e4Aap5Nu4dJ69noZFaywK/aB+M"
    "Y9u2s5e3diHP9+c4DsraOHQ/x101EdV9yd2EY3nCqFNfjIJ82YoTHJNF9671XIammyGdOe"
    "meo595OZY9nGkpnn5C/COmgJp3y4pa5BI9sgXs4PyzdA+gR/ssjMZKoo3E48DV6WwbPcmw"
    "pbqUfsqsM31lJniaZMDIigum7MaCisAj8K9Zx0OHG4KorPu3DihbXlRh/MDNONTBB3soTh"
    "FeMh4O2OYOb0YTmFfTNaJE6GPzTJ0CktddJS1wRLXWQN3wPmOPmP7vGcCnJs08nrFxEj+6"
    "E9I5aw2RspO13OVD8B9QmNE1ed/u/KaNjp338qHlwfIW6TyJ9jftMbdq9Hyk33qjdqk/Bf"
    "Y37dGd60Cf4Px1+617/DH/iDV+6/4JX7L2M+GH3BfsXPPjaOEvLaGI6ZlhAwp/UpoD7hCI"
    "fyLhUY2mjWpjG/H3VGD/dt4v66f3fvuv2Re0ocVmOITDZnyMEUivmMEEkLSS4LCcg7hTD2"
    "2zcP3lJsfa6QWdjYFyNrIAtfymR2Rf09rH0RQmnsq7KxzxuqYt9ThKh5S1dpH5NS3B0kRt"
    "Y8sEvZJ56ZaaV6/GVGAIcoGlPT92ixv1F9aJGdIEopY1ErvRdIx49SvBR8e0xBWGNk0kdB"
    "+ii8no+CPxkPh/c61FMt5+1OdGMf7gHx06kht1H4Sw2irhjjmBlDHbGLbEzXB6Hl+RR0gu"
    "4atB6UGXSexC3TXyOK7S7PDSU2srudOEYL9FMwbbdkvO+xYHteFCEPCnRo8LwoPrqFQvxU"
    "kl7o93wed3RIem+UfjdZhqRmrgbSEH5KQ/ge1T0jlFI4rbRwarKl8bzXMEcppTq6yqP8yu"
    "URqylx1DvwpDGYbtE+vIJ3eTVhPY57+SvXm6wptNUtOPmVmVa6IOheaG2T/pix8qpQ7hT4"
    "7o0lQ4HqZWGQGeUEi7eDqAV/Y/p/dJtXNQs7Vs/JhC2ppgvn9ye2srGZtQQRkwBmNjzWRz"
    "JZUct6AelLWVBrIVp2zEeDX2jqn6yk/HfKm6MXfx/zmaG7veiL+GIhmWsgTC5EYQKQSFHX"
    "86zZa6Ibj3AvtrLEA8JpJqXKWkqVRVP3Nzhr/5/zmI7/nG05/nPCcCy+pSLoBgTHgXf3lD"
    "4ZuG9zGebfbjHMv00a5iOrWhGcE4QNnM6l+J2Yhr63b65PW2Wszzo3d71+m4ifMf/U63f6"
    "WAfXOxjz+85tF5108WfMh93OjTLoY32z4DC+lb+Oj67PHeyTXSNKKlUcVVZxSGea7E8Mi1"
    "sNuL4+Cwx7dRh272NJjHpCYZDH5mv5MaaJyVHAeHnvdlLDKZDLxmtR1Oc+a+zlQJiwn2/Q"
    "TZOAKlGO96dVUpAPTbhMST48s3fL8gMQpVGE/kXjfoLtqWm8WBgI37MtYjFYDr3AdAsFaB"
    "H6bhhPGvvoCdVoQNVFBm5y/6Xzy8X7D258e1J2L/NmIuKefV9psJjA0j0haI0Qtl1XMyBC"
    "711osBfHYmqLOCu0FFMiqiITOreZl8Tcfch94ulXQtfiaYd0atmKxRjHzURGtzdGOWAbTz"
    "CmRYWrKFXjJNnj59uEj9RUYIksltk0StU8V/7LXPLr5Rb59TIpv0p2eZ8lpErscS6pKLIh"
    "FRzoOK0c6koP9YYXKjrQUUo5zJUeZpM9i+og+zjshCmlNqvKoxyRKnL7loSJZLzQDt+SwE"
    "Z+oGtJ0E89Ud3tWhKeVVVyfxiyJUJnniX1JsGl1hbFiek1KqA58Ul8bUbgbz4xHZ0JdwJ8"
    "RpGjL3BBp8SFkFggopyTDsG2XleWqH8m2lOiOljtzGbpipQT3vuwlIIyzV9zFSEwTQom7d"
    "pQ/ND5uqS8/UPwbTLWuxRfa+EOVBDTME2pCf5riKeMBzg+pshZFQQ0RCJnqMxD8Hp5CGQ0"
    "wFGjAeLLwuG4+gLt0OutlkvCTnBD62EOZDOciotC2/W7aSamYTaoitobMaOzNTj+hN+pxV"
    "Fw8uRU5bidk4lK19Yk5AbiK0E+kinTjRfyT2Z6FevhLdZYid6CK3OYYESzW+5lw/VagWtJ"
    "tU2J95HxJXXTnMCgJnHPTJznN5fpCVIS52mWIgKwUjbWK8PQGeUZczlMF0N2CoRlQetP8N"
    "NO1qvB4DaiN7nqxcsLP9xddYc/vRXzGRpp7s6QBNxypn9ns0JeOSGS5rnklJJdc2qoKeli"
    "s4tp++2bAO82HWAZRbSlOnavoaibOpaas4W2X3qTGKl0l6jyOEu1u1TCVUzuzqeEyxO6FP"
    "FT2DsoJ+wSUcuF6rQhOUEIU0pQTji8KTssJxpMtVsp0fFcNf5kEaTy3TygDWMi44UIn/Fm"
    "1UcygbEx116VSSrSI4pIFtEc+oDVEx0ukkqJEu8jlRI1U0q4o1hIrAsoqhy9vrdYl0uq2y"
    "LUJQoXyawipSa+EItTEYADggYifPEmb6aLrakuZKzQDxtaXzeZqn5eItKxXzr2V0RCzePY"
    "n7YgVE38r6KbyKHSf4mi7ZWm6/CK1zrVlmdJ6TZyubVFwJ26DZUZtsxdOkDEJFizBVMdnY"
    "H46PUizOFkQdHuDVIonmVqWwQotMgLULFnZsK1mbHEJA+uDOr54pCf4EdtERfhFlky85H9"
    "nFZJ4HQ3F9kpZgbQwRhMiK5ZtiW6EgUJZsCewtCgsE3VZ/xUcAVbwROwryZ02oMO4RMy7R"
    "ZhXMVpIlwCFlSf/2KsGIerhh/foVP0KoBmrTFfUcdixDCJ6Apvwx/hx2SqBrdn32Fs9HXi"
    "Mc7JBP5S2HJlg5xvM123MCAEMRH3WFAV82wuECnbCF58bhrLMfdSc8LdVJPO3X5dLKBfZI"
    "wI5XDnla7NNJuMxawh9BE+nfEZsRg81sSE5vC4yCVOpBqhjmoEfynwIznyxobE6X7sCBFv"
    "tUgC+B/3g36GfBWiiYOnzWzyX2LlKQu60FSeOppua9w6x/u9xuxFjLZbieMG4dg0xw7iVu"
    "JgWUzRvG/zM4nQndDPJDhTW0cTwUzsp2qIUDZQ1VAT1UIue21oyy86zjFSaZev8ji/cpzR"
    "7pGtnwLJF18KYhojk2q5rTokH60jqDpcFvc+1GEt8d2p8YhNsGoGHVVyQahxBRJvdg+dtO"
    "SloYutHHok0ymSwxQT1xOUfggNnBVcdYVncyKotFl7WomgFKTqsI9khhUALfJoGi8Ezmk2"
    "eTSYJYp+WI75rD0z6HRmUmuRnonjhPc+LBOH0CG5rJLMwdEYbQsIl8a8iJolIPih9Svia7"
    "QU7xNN4pcdipMgPF1QzpuSoDt2RM6carpjsiIRTmESCWgi4mazdKd+6dkCcpRSKkIqLSDP"
    "Na5Zi73GOUYqFSFVHmfpTPMDxydUUaasvoNCoDLJlCzDSpWd4qWvn8gpYwo7vBUkU5w5lm"
    "0sMfkiin1iYU2IhrtJ3JoVHODhwqGefZ/pMA7P7JxMNrbQ9UQAQpaMcssP+g/87nF3h+Yc"
    "5DPFp/G6w+uMmrrGLDvi2zDmQgjFDJEGCKmupYSsmR12JPAJQA4nc5Ee8sUjwnQF07WXdB"
    "Im9XEkU9sRQxF7kYMEVVxxs+/p+1bLjJRNkoalh325hQ43X2oS4d2lDjfUp8P77GbY+TQq"
    "OItdojYRP2P+tdu/6fU/t4l3MOad61HvW7dN3N8xv3+4x2vdmzYJDsf8Gosj3t7i2eAQzg"
    "7uvt52R+KsfxjfPvINcK7xLVAdceaYJuOzQiEUYZoGfkWXOTC+zC61kvL9mHbBnLlhmh9a"
    "Z+fySkWg21AcCFx9hOEU3ELMZAGNXIxqL6VcxWA7tlpuRddLxm3FZubSUgrmdEonljCnwO"
    "yYM3RhVgzTC1nPuzklKZuQHucEkZRLtjSSQGdnH/LbNwHeU2cfEqpCzbKcognMooTSs7SA"
    "Z+kKnsFWMJWioqNWoCDyaeQS/wL4x/U8BXi6FNIfmbkTdfmYaRopG2P2eh2lkqt28VUbDd"
    "b7WerChNJOV2U73TMz/YLbOZn6EMXpvBje1oSPl5kjsqGWmSOksbuI479vTyyIaoxMoipd"
    "CE7qQpA2hQ9H9zrUUzPRjX23B+SP9MIHDksfecwYi9fgTpPZIxNhp4cBFM+bUTN2JBdMIr"
    "/EYTD5PjtfsavG4oQa6CPhhF01FSfMXaI4VmrSgwJY3UI3D34vTcGpRAc7MaduNEvEIp0l"
    "3eui11tbnOvERFdUr2nuRLc+ATq1UTdZTdsvcIMJJJhKVsKZrkWEM5248LIwdOZltnlZME"
    "4mog3sj1ZQ/Dgt2215NxPufM9Ud9zqyxrHzLozxm3RE+WELsWNNe6lzA0SD/kuFDLdjXQ5"
    "q9mCdQKXsyd4tXR8dzuc+bRVxvrsa3d43e2P0LtMHIz5p94f6B0mfuJr2Ot4hol1LTkKXU"
    "widsNm2pLqGQpRnzCutHOJzj3i6gzHMVaT/sNdFySyqBFMmBUSVkh3F0kim53lKUJ0UJqn"
    "aspmaYCWks8Jrmt2MfV+mETWYkuzqwsWsGA+2xCNVEhuz2bry3+H6ctKECerqDQLT6wqhT"
    "QJ2O80ri2dtJyrkcutnfLW0m2ZO+cqyDmMWl4mCpRERNrAQO4hU8QeZRdiMfMZc3vCsWao"
    "H904pLDoIyjdSCPxLCDLCPnd6yot6eqJ7y6lKSlN1Wg3Ll+acpUQuGikOQzd4ekHrtlWhs"
    "dhjFryQGdXvc+pJWlXpmGmpxbZVZQ2TCnL0hby6ZTSlJSmaruSSGmqbKcZG7bXGbzzo2Gu"
    "C8KaQipTkUpR9YSiatZEPhzjEf1+HeqsjnN3J8Ap32/lVAIiZchZhkLAvdjaqQ5whd+8tl"
    "fRWlQecWVoUeGTcluz10ESEcBW9ANCOib9+EkI4pjXZAnYbUT3lBorJfQvBfqaCfT+cO9j"
    "PArTHmw/qg9/ntt8JFluyXJXkCuM4KlTrnhRMUVhTZJKljtV41EIVfMoxRQaM1mlCPM6Is"
    "zKPEq2/4Atbiio5s5U/1mr7RGwhd6+bTqr4wK7G+DkJlMluTDqIJ8UDRMO9JnSYVCRY+O2"
    "v1tAvMFCk5P/9DNQiQKU8PvzBD1jXxbabBHxZUWJznKsFbQCsQ2rGPiVIjXLK6T5kWDJSq"
    "SF5kHbpOh40jtLobJmQqVMoybTqJ0cN1lrS9baqiILk6/W1uuyL0L02cK++KJRDvYliKbL"
    "o9+GFswGXsHPl+2zCy+avQgCfYKIJcE4+P50SIOFso0X/pGk5+lOUXiXf0PJrNSMWZFq2u"
    "OraU/qJlgxruU0ab4lfy35a8lfV4D/k/x1zfnrUNHBcGh8zCk4f4KDREB+PVfT7ckgwlEt"
    "hyEViqRpIlAbf5/DYDqiIaUaIJUo1oYd5pJCbcydLlOkDbmkafklWgxpR0nRclYrfU38Uk"
    "7QGSq+de0JqCwHJFBqkfHZPazhKryuH01ljc8wG8UYgxCe4I80EbaEO0iZtWYyqwzDKje/"
    "PjVnC+15r1yoMVKZQbjKGYRlytvsr0ymvI0NuUx5K5OzVrO+a1jcMFRndqgE63ZS261pRx"
    "7DjIIiBVIYQg89m+WRWesI0GvI9nXECV/nMJBAFB3WWuV+arFeoJUq0vs4bhXngxHLl4gF"
    "m7eimSIxK6Ufp+bGTQk1H/zxE9qKTfYI9D+7VaQn//kM4jgs1aaxbBH3GNpq+s+T9NQrJd"
    "4Ps1/2GbZiqoahXHgXnc4YMWDrJY7F1DZ0DsKweAp053OjvwxdhH3tU0U6JabPe3g83Dyr"
    "LPDcHMVEaIDz6iZCJA1UT1zksf5m237jign3gy8C74aiecb1t/lUP1s0P3F8bRTrse5nOs"
    "S7U5pGOjhhGW0Qifs3neFNweUioGsT/2jM/9YdDpRhR5TA3hyPefePLojdbeL+jvmw+607"
    "vO8qCObnbptE/x7zXn807CjXg7u7h35v9Nc2iZ3AHr8OhqJH/B3zwcNIGXxS7q8HX6G/8F"
    "9jft+57d4ro84f8Kj+YXwbzeeRkcsho0D2VdPjPaLzZXf8rE8nc68mg2fh1ZheZJ0LCBq4"
    "ibzPM2XfZ0/Z98kpy6hVdB/xKZq3j7zPZUN4v8WG8D5pQwgxuAmYs32NolQ/tKNWSIIpjm"
    "BA9iO7bEnzRvYCIM0b0rxRy+RkVfuSpPWoXGBLKO33mvnJKjp9656hbFNWK6kej5TcylSQ"
    "R+t77daQix5d9zNqmujyQujcZqYIkvIKwBPkEMgLxXpLoiSh2nJDrbANm8/ZTBRcWhqcrc"
    "mUzWHmoSNbUj1e5s1QN47qd8PUHjVOdS+luQV38pKVw80eYWp8JBNhPJyIKy9uinR8IhWV"
    "5Qb61dn0iVkE2Xf/OurSoVtGLKqp3m1bGFg25hP3iuJ1Kgg0GxquLQKbe8vvx4+m5+y7TX"
    "CYvETqfhAbDLb77ppFliCmOSZTz8nEQyEogTXmLwuG7yz+R5z8IHx4dq+xW1ILngP7gz7c"
    "2Hw/0g3vBsPioH7LSxFvGE9ecS6eO6d7xEoQW71grbEdsViHa2pKC0FjLATex6r48ldesS"
    "5O90OLxu4KpYiYriIgxukkiKrC0uqX7YSQpVYu+7EAZM+wDyhBnEvO4NkYlYyfTYmfnWum"
    "ZSsmm7E9vZBTO2igGqcmaptczsg6PWzM0+jlkFd6yP3SskUMMWGaBtq6LnNYYi4z7TCXcS"
    "uMK/ftW1AnTi03q/SCOhk+tdl1XQKCg2q67OcqsRGqpo6m2xq3zvF+ryFHlVLqJaxVKDIm"
    "cbpqDA3etjFDs9Fu7ONbtKE+oWPR4Gu3XxB+QdMm+P+YX/Vub5VBX+l3/xgpvf63Qe+62y"
    "ZpZ9226HTk/o5573N/MMQT3kFcLZhrP8lj2r/MtuxfSt+J0/tOwCdk6PtxwTFSGX9Zaf5X"
    "Oij8iA4KvlGhqIdCjE6WG6id30dVVsoCsIbtUAVgjZFJd5pYCVbX3lgQ1CiV/P5rl6CtJt"
    "9/DT2TKuk0U9w1yV82D4f3OtRTLVfYnejGtpgc6FY8vWAl53C+/IIpe9vhIPc2HdVxP9sJ"
    "bXQ7z4FsIAFIbHcuvTFhqUrOivfOipkWU5naRWeAs5TM87EWrW2554O2ivAtyJurjxPR3P"
    "PhE451pihxKpwGA886DcPsRay8+pE8sZUtip9SR9XslPR8R+r0MCc618XilH5zV9pjpsNH"
    "Kl+ZYjrzZvFhLnPl283+fHFxefnrxZvLD7+9f/frr+9/exMY0JKXcljSWmEtjG9ay/afC8"
    "Y2MQbZ+ucwTQNNxqXkWA+YK6prNMNks0PyDygl5vkwd+epgKnw7PapJNb5sDZmwpFkH917"
    "jLSByveaKNtz2VhWpgH8ka0VcwaIUklXgMhoH8MV4ABHP+njV6fvLySeFB/qBLEc7EoPtr"
    "TBSR181RRBByaXLVEPJKI6s1RAoYutLdofEQpZSPEz4Biu+Mw8TQ0ssOQnH6SWd1JTf267"
    "cY3UwihHL+r0nEx86S4Iq/RKFmNjIfDheYc/wQrBk/qhE9+7oBopZlCIClZhrv8QvRIul9"
    "mqq6TwfJr7HusuUmsmtWZV3TGk1qyRmEutmdSaVQL/JglyUmt26JBLrZn8/vb//qgN7zp1"
    "9gsOSBDLKJAqj7VUmjXTcb0+n4xURVZIFfnq7sDVnLdHcgd+PUXvHYP3nJ1laHq9q62dqt"
    "6laJjfyY8+wtf8KAoxuXVy0BvPc9KDGZLqw7eLBlMGTubAYDPTEspYKth6zMj3L08GWIsS"
    "PA6zWoRjV0z9d5tQ3z3QrTNOXhZMnDHXxO2NLAzM7EYmj6bhrBS/r8mYL0VmQXyOfziU25"
    "rtlQBawWNjQR8M2/9ZKJTFbWVd3zomx5N1faWqrClYh9bQdLB3J7yIdVFl5M+uBw/9UZuI"
    "nzG/f7hrE/hvzB/6vf/70G0T93fM77CADfw35rcge90Difsb34byjVuuYStQykbsHcG2U+"
    "QjSVI2L9dFKd9JdKcvAnmSUkKeC3KPcyui2Q2RVEOt26iUVdScLfZU68ZIpaavypo+me8l"
    "e9lrcL6XGuh365HuoYaKyErGxh7oEhk2E2uzA4uAfzWPFYZcCa1kmRXAOwywWpwlNYjehd"
    "YW5SHdNNmlNczG4MgKtR/F+e/AvOjZ+rJnYMkL1kMOkVRZn7CvuPT+fR5x6f37bHEJr8W4"
    "c/imCiDsNW8gum9zCaNvtwijb1NcJg1upxaczhZGQySnF0ZfhzE6mtiZYKFOaRD79/8H7Z"
    "l4QA=="
)
