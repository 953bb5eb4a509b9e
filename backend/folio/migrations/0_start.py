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
CREATE INDEX "idx_payments_busines_27e1bb" ON "payments" ("business_id", "received_on", "id", "created_at");
CREATE INDEX "idx_payments_busines_152264" ON "payments" ("business_id", "created_at", "id");
CREATE INDEX "idx_payments_busines_d56aaa" ON "payments" ("business_id", "customer_id") WHERE amount_minor <> applied_minor;
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
    "applies_when_finalized" INT NOT NULL,
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
    "uncollectible_at" TIMESTAMP,
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
CREATE INDEX "idx_invoices_busines_7981dd" ON "invoices" ("business_id", "issue_on", "id", "document_type", "status", "currency", "net_minor", "tax_minor", "total_minor", "finalized_at");
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
CREATE INDEX "idx_invoices_busines_712b43" ON "invoices" ("business_id", "document_type", "customer_id", "currency", "status", "payment_status", "uncollectible_at", "issue_on", "due_on", "total_minor", "paid_minor", "credited_minor", "id") WHERE total_minor <> paid_minor + credited_minor;
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
CREATE INDEX "idx_credit_appl_applied_2685a4" ON "credit_applications" ("applied_at");
CREATE INDEX "idx_credit_appl_removed_95c64b" ON "credit_applications" ("removed_at");
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
CREATE INDEX "idx_payment_all_applied_e9af75" ON "payment_allocations" ("applied_at");
CREATE INDEX "idx_payment_all_removed_ab4b15" ON "payment_allocations" ("removed_at");
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
CREATE TABLE "invoice_revisions" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "revision" INT NOT NULL,
    "details" JSON NOT NULL,
    "made_by" VARCHAR(200) NOT NULL,
    "made_at" TIMESTAMP NOT NULL,
    "invoice_id" CHAR(36) NOT NULL REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_row_per_revision" UNIQUE ("invoice_id", "revision")
) /* The details of one revision, as columns of the invoice by name: enough to print it again at any time. */;
CREATE INDEX "idx_invoice_rev_invoice_f221f2" ON "invoice_revisions" ("invoice_id");
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
CREATE INDEX "idx_payments_busines_d56aaa" ON "payments" ("business_id", "customer_id") WHERE amount_minor <> applied_minor;
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
    "applies_when_finalized" BOOL NOT NULL,
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
    "uncollectible_at" TIMESTAMPTZ,
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
CREATE INDEX "idx_invoices_busines_712b43" ON "invoices" ("business_id", "document_type", "customer_id", "currency") WHERE total_minor <> paid_minor + credited_minor;
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
CREATE INDEX "idx_credit_appl_applied_2685a4" ON "credit_applications" ("applied_at");
CREATE INDEX "idx_credit_appl_removed_95c64b" ON "credit_applications" ("removed_at");
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
CREATE INDEX "idx_payment_all_applied_e9af75" ON "payment_allocations" ("applied_at");
CREATE INDEX "idx_payment_all_removed_ab4b15" ON "payment_allocations" ("removed_at");
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
CREATE TABLE "invoice_revisions" (
    "id" UUID NOT NULL PRIMARY KEY,
    "revision" INT NOT NULL,
    "details" JSONB NOT NULL,
    "made_by" VARCHAR(200) NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL,
    "invoice_id" UUID NOT NULL REFERENCES "invoices" ("id") ON DELETE RESTRICT,
    CONSTRAINT "one_row_per_revision" UNIQUE ("invoice_id", "revision")
);
CREATE INDEX "idx_invoice_rev_invoice_f221f2" ON "invoice_revisions" ("invoice_id");
COMMENT ON TABLE "invoice_revisions" IS 'The details of one revision, as columns of the invoice by name: enough to print it again at any time.';
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
    'one_row_per_revision': 'ALTER TABLE "invoice_revisions" ADD CONSTRAINT "one_row_per_revision" UNIQUE ("invoice_id", "revision");',
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
    "eJztfet32ki2779Sy/fDdK9D+3bsJN2Dzz13EZsknLYhB+N0zxzuEgIVRmNRYvSww8yZ//"
    "3uXXqgJ6gAYUmpfAhYql0Sv3rt9/7n2dw0dPO8s9J/o+uzNvnnGVOXFL7Eb7TImbpahZfx"
    "b0edGryhutKVJ7q2eaOp7VjqzIHrc9WwKVzSqD2z9JWjmwxbdwi0Jc5CdciLahN7Yb4wYr"
    "IZPSeTlUXn+rcJ0W2iOzaxqKrhQ8iUPuqM6ezxikyAWlmo9mICfVBy/7nz08W798Sc8z9f"
    "FqZBz/FFNHMGbwIkJ3ymy/S/u1RxzEcKNyx48n//P7isM41+o3bw5+pJmevU0GJg6xp2wK"
    "8rznrFrz089G4+8pb4e6bKzDTcJdu0Xq2dhcnC5q6ra+dIg/ceKaOW6lAtMhDMNQx/zIJL"
    "3hvDBcdyafiq2uaCRueqa+Bwnv373GUzHEXizYylqVHDPufvbJ8z+qLo2n/4rxohU5T+YK"
    "Tcd0eKcpaaDfhKicHyL81MhjNJZw4C989/ef1uAOJXz/AB1587wx8u3//IITFt59HiNzl8"
    "Z//ihKqjeqR8EDao888U7tcL1crGPWifQB5edB/Mgwsb0DdLJoAvAKgESM+W6jfFoOzRWc"
    "Cfb37+eQvGXztDDjO04jibsMa9xd/3b1149xDvDb4WrIxsfLvMXXKMe/BOKqzEFNYBbZWx"
    "Puvc3PX6bcI/xuxjr9/pX3fbxP8yZved2+59m/CPMRt2OzfKoH/7lzYJvyb3qiJjdVFkqC"
    "7yR+oiNVDeJiiyFDYUVR6gPRfD8QEOThARiKM0xwF59y5/Mojfvy0A8fu3uRDjrTjE9NtK"
    "h61fgbdKgXwDIGWDHKdKwAwHB3X0JT3HLwUA9+GsyqTegvBNZ9RNbtb02XyimqI62fghEN"
    "kYxim3YYhfGoXjqHfXvR917r5g90vb/rsRoIt3LvjVdeLqD+8TszrshPzeG30m+Cf566Df"
    "TXI0YbvRX8/wnVTXMRVmviiqFsUkuBxcio2yodqO4tp7jXOSVo50lUd6BqKMs9c4xymPMM"
    "qVO+1RyhswY+3PwJoMu79YUqOOUuX8KSLh4IWpOnt6US1NSd0xL8y8tulby4tl8orK1Ec+"
    "ZgguvqavKQDh8Fl3MpUIwa3WNjVCtNFONcKAUTJbqOwRZXhPNp+Zz9SyuUxOmWOtico0/h"
    "feBnl+bloUZPwWsU1PF+CoyxXFicI1AnZab1DWQ3YrCv55tgH9zHanf6Mzx1uC0C7421MD"
    "2BT6QgkKuwB2BuaSDSCF4+UPhb8SgmV8xhsDyPyPf0nFRKUUE+GYprD/oD/2mJONfpQqMQ"
    "bwunXcpx/xJX7688XF5eUvFz9fvv/13dtffnn368+/Qlv+xulbv2wZkQ+9T73+KL4344U4"
    "Iyx+YDb2oKzJwViIH4LjxLRE5O+QoJEajmIqjm06jpSSQ+W7sCDEeqbk3QSM3xWB+F0+wu"
    "9SACcZgaIwJ+kk2AJgi3FAcapjckLVPQp2MjobUD0GOQ3of94P+tmAbiiS56s+c8j/EEO3"
    "i7A29VE0IBSxMzWYpD/cdf5Izt/r28GHJOzYwYfk1jx3aMbhlw97SCBR3x91kMWeddO1hV"
    "X/KcIG7tjHtwCIoizBFQB36to6o7YteB4myOSBCLCm9HVplNMQf4RTUH9kv9F1ym6eANXT"
    "gnyI9FRPZDdXNyeJpb6ESqrk3AIINGpQh4MwBHlx2LseeaqtV1OGfqZqXJ+WcbtVQCmqLK"
    "BlQQ+r3xfUolwnOVsAeuinZDJKArQIThzNviKGOXuiGnlZ6AYlKvP1mbpN4G0ojLyWVoge"
    "t+sD/KWqtxu9qm1daiF/LutYfRUVZPU5mbOyFOpl8DEHGciKHM4DRkcm/Ff+0VyFbaaMg/"
    "mQw/aDyp46s5np8hdKnrXRu9uO2im0U1SvodBJO3Ntx1yiVXClwiHHnk19Ru3gbJy5lgXb"
    "4fqKTDTqqLphT4jqH6IrQBuGnljmi90ieJ5aGrVaBEafGmTsXrz58wV5Vg03w6f5xM+Wvs"
    "01MyEGYy9yjERpGigUXxY4Sy5zj5LLpETs6E6ee3M2vCFBA7EtxX/c37RE9JYRkoM0l/sx"
    "RZt9ZOrqhqMz+xyf9xpbRykKTR0OSZEZH7Tfa8JXTHmc2EuKMKaX+YzpZVrBps9EoPWbNw"
    "/ZN2+KbCRv8veRN0lkpSdkPvTN8oSsm8K6HjqiGuqrGyIVn0pdHYKfIT5HxiVfdvYb0cJB"
    "wAZ9VA3UC+uOH5mr27YLoivg7S7heoY7biGqMRuzCewS6AY7IQsTfj3wfIy+afGPixaZAX"
    "GLWPQRXqZFcL6rxjUIfNyVl4v/1pr80LsfkMs379//9Iaoxmqh/nTx4znpEBsaTc1vG5W3"
    "oT9Te8ymax4+jIHFE78NCMuaup60UA0+W6Aa3FzhtDYtsjSBCGRNC0fuilOGv4BL6EvVQg"
    "W6ahOH2s45mRjmo8mDlFXypf8J5HV4pGrT92+ldF5H6VxGHpfrisg3CkUU5TiVxFoEa9jM"
    "luJYB1TNE2NKgRoPLXwkvlomX5uPdwZp80AvRQvlMxMiWqgISTW0UPjYxmih6FLVDZG5Hx"
    "I0b8ZfFspVcLklWcFlRjoIAEno4AwJmgfw8R3LX+jU1h0hfCMkzUO4lJMS9XHKPwSncYzo"
    "hL4UD6Prsvbmst1C/RdW9jE3ZtGeEvX7m9OgfmS7o6GyR1d9FJNsIjQnhJiy0yD8phjbt4"
    "XrSx2B6iorYGLLERgQnBDeztv6wrtGZZfiUGtpK5q6zmCvcz0Ms4lP52t4WbKz4cWbt7+8"
    "/fXy/dvQxzC8ss21MO1GOLVUpiFwYoGvCbITTuj/9Xb+9j19d5pZvQ3LYFL/kjunf0lty+"
    "ajmUZ5RL/lzOKgfRMYum1mw+4fo+0SYGg1vB30PwXNk2JhHOu5Cct/ri51Q4jhSJCdcGLD"
    "XuadDjXVgcxNE34A7LjfMmzo2wCPkTVhqielw2Li4Tb5MAW2biu+CSmN9QfTNKjKcqwzMc"
    "IE2lOgLGt+h1dOu7d8GAxuY3vLh15y83i4+9CF2c7hh0a6Z25NH5Uxm10a9vwEginC7zmH"
    "oGrNFvrzXq42CVKZW67KuVSkR1X++dAsjyqB0Jl4IpgglVvi+PIpP/42pIaak/wlnTSuZn"
    "MgzyMoLpwl4032RioR4dJEsBxguqIWzMMAG6nfhpHOmgraylAPBOqLoTYXHQtDpQ6DB7to"
    "Lj6m5s4O3Jq+eJ00FaMw/O4gkK79XpqOkqIaumofuOYCsDrYV1MR4w4Lh+HUDXweGouP4t"
    "AlHHHOgROKAzXyu2oqYEFk8EFI9bxOmooRc5dT2KQ4H33olt7nfV17XTUcMINqj1m2UmG4"
    "bnlHXfS/bzZk0I1iucaBy7Ef9DV0jcYuSi4l2w78Kh4ccbCcfB901WjA4DazveS6h0M22n"
    "TWVNB8j4IDZR2vk6ZiZNElvt6BB+PQ76XpKB1hfw+gavL2bqto8nnW6cthWN1jP1+hm6YC"
    "NdUNw2MbDt3RvY6GbmM3c3u2oNrBq8/H6d7vrKlgoWJ9Br/p0bT0AxEbqd+uvZ4ay75zM8"
    "TBGgc0PzRY14B6FMW1Mz2UBVC6hW4egl6aiJPtroCbohocgPT5YO7zPuyt+9xgLpTPq2Pg"
    "xafWdwDVkkJXsyNgdcc7ahJYQgk10t4NPCdzPq5BTtDCjg5BMuhaujVtn4roeHsEpIJcJB"
    "/NQqu2jkh5lg2bOg50tWXVFsaMmzfuI/01BLT9EtzwmZOf5CaYWDsT3Sg4o4smu2E8LQwO"
    "y1ydUUzOiglYg67aRMW86Y4+IyP4YSNoRuaYN11nxEvx0iLqSrUcMqUz1bV5B5gxxtb/kZ"
    "EXtvSnyazt1U4tg6OZRjc/DiVo34h0J6cIRBFwiUxzGDKbeNWziSedA9OnRYb7YO6Bkem4"
    "WCRBGhASz1qY3MJ5sm7M7h2kKsO8ZV46sx/b5GtnRHStRWzVoDbvBeTCJVYkvneoSy3ocw"
    "l9jt2Lny/ep0+P0z1X5iyrWc4yf9zT0G9JKL4hacTxkkhcUSRtRX7SiqzkTmLlUzcUzYus"
    "O37MOa9sIAJvSNDAuXv8tDbeoSGC74ZCAlwAYN1WntXserS7okI3dDIoVCAoVIa55U/2Zo"
    "W5ycThMnF4kwTgUyUO5wFiaQk5iBvLFYvD0LQiorBFXRsJW+SZWjZcphqxqYPyqRfElZUq"
    "vBiRFEJrJoTKxNnl5k2UGRxkBgfJ2krWVrK2krWtAWu7Qd3n8g7Pd/DV66iGG9dxHJ3EBQ"
    "AvDUK2FBCmSNgqCiibZAy7BYIBox4Lj7y8SpA+4PFb5EV3Ftxq9XdX9coEARy8Q+D/p2vi"
    "g56WGI7WqxQpaiZSBGOaxr77DUb4hs70pWpkj0GUNskKeXTnPn2j2N3+w10Xtua4/pR7TC"
    "TS/Jq27mQatfKT+0ZITpfSt0x28shJffl+6e9MgnxcBqnk5RLo4hEgCmuERuK5lTeOzsDD"
    "+eOjs2tVZJEzFm0Om5yax0dA+HgZriqJbWTlVk2tHkzsbL46Mu23c9ZRuWg3bz1a+FywHW"
    "GD55a55J5fSxMD3OHrFWEUOiazhcoesU7l3KG8lmWGKv44XUquumZcde4mn8v5RSgk4ye9"
    "EYSgbq7Klm/ie7D5kh0tyI4ehw2tLaDF+M+D1bPHyLYaVSfWbIMqFPu3Wqg2VY6BFHZUFK"
    "pqap1Oq8TOU2DvVl7vo7f+aWXC78Ly78gOexlyr4i+XLq8X2CGZxTD9PzUI8S1gXfGSIqp"
    "61FhPB6+Ka9Y75ndAdItOu0ynyg585px5tKFplwXmn1KYb5OCcyT4XzkCph8EWbD22XuMs"
    "W1xaAOiauM8xkIEwpKD20SfBuzj70/ujdtwj/G7Et3qDz0e6M2Cb7Btc71b51PQOR/GbOv"
    "g9sH7MX7HLNPw87NA4g10E/4NXluFFs5hRbOlnWTqtjLqzn+zc7SGeRXWudUWVJt+XXWX0"
    "fYKaWi+tyi8Ltz96zdiyrWQe0W1t2gP/p8+5c28b+M2X89dIaj7hCvhV/H7HPn9qPyl26H"
    "X4/8MWbBRe+zIgtKX+Lj9xzRDXWlh7PXVzo3Xzv9axjQzfcxw+/DIYzGvXfd+16NgZE+tt"
    "LHVipsm6qwlT62ZfhleGnsBDGNER2A6O49sn6A+logYVeXKJWcpNIR/KSO4BkT+Ajmm2PW"
    "KKsitvFFWwDaZZjq8zBkxfKGVnKX3Qlu7Iw5xEAWd4OXVrLc9NK4TxwE0S300HPosrbSUR"
    "XNiLWZS6XaEb2TJMuSGJ4xW2yJm4KbhTLELeD3E9s0tHMyAdgd+LEanRDdJip56P/v7nWX"
    "DOnMXC4p0/hIk4ufCba5ItfvL7DdGHYsOj7Lip8/cu/SSiithPXZPE5gJYy+mQDMCbLm5X"
    "17Vwjsd1vAfpcGO9y/RKCOEZ1uWp/B7lnWVlGqVVaqtaVaW6q1pVpbqrWLa2Ej5bfWgshm"
    "kEoVt1THvpY6NjodD0dYrJZcJSfvTowzFvArO9g3TdUTnZ+PlumujqM3/IRd1ZYHPalG7N"
    "qimu50VitDn+WVU0i3aW3Rks14a0XdNBcJbcXCNjwK1euGMNOhxFmoDuqrvPSQcPcR0LEd"
    "Hp+qs2cTVsUV/4M3fFGxvMETZbwt7GNrG24Si85MS8sJfy39sWM2Zvgk2116ZRtM26fDjV"
    "bDx0y8ZwP7vdSZaU2Qemo6CwKv6/Lq1wUVdf8824z9GR8Hj6XHZvTbCs5jL+DYp/QH25+T"
    "wYo6441hyPgffKVGerXo0nw+vFepUqyUSlFdYjkIb/ql8b/Dyw9Md+wcHUGCWsYIn33ofU"
    "qHCUdWZArjHVqYGGUDxfOaiOOFtDDBYE2F4kziVFJXX0xXHzmOBJdUnFLqNau8ooKxEltR"
    "carm2WPKCZHzmHhkgwW1XmlKqVJMlInxRAdBXONUEtOtmsTIJDxc1dXzkK8ttDv1XOklW0"
    "CdqG9QkfBuhTe+cquUxezatR1zyXUIKZ1PcKu1TdXjNyrsETUzlyuVrUPNylQ3DKqdk46m"
    "of6A2mShPlOeyNdeqCue6ncSKPPPVa/V5Ir/DLKkKkMfJtS7RKpgZntLnfDJggqahCY/cN"
    "OBv6RmpTGaFemsVS6/atBH1VBEUY5TSdGgoKy9KZacycNuL4eaIG0e6G8Kgf5mC+hv0qDj"
    "cQWvoPgHURr0/AQMGaSnT8UQ2dOnrm44OrPP8bGvsY2XkqABTij9mVrrfUYoi/agIarY+j"
    "j1WKDdHoQOx80YhYK5FWI9nNC1dNT5w0/3IpBigRO1Cf8YM/hQun90776M+CX/+5gNu1+7"
    "w/uuguh+wvaJC0mmudgBc/ScGNA9wLPkP06xqJqZbib/iMmjb945U4of9qukxqo0zEf2wT"
    "ZU9uiCMC7EpkZomgfw8evIr9Q1uksoXsIqTV1nnAP55U0yifeyZVcN9mPXOXGtGY9kNC1N"
    "rK58mrKJ07oEMUBGcHwflk4ZwZG/ymQER1LAlxEcW/PoqBae54JpdKJEMmpDRm28WhIdPh"
    "EPxzZqz6vjnN2dQye6Yg8I0wAuydCgqzTkAoEIR0W7GjEIMTbU0IF7PyxWI4Cog33VkA8p"
    "BBQWoVX9jCEHI3XtddZUrFBzp2vHgWqkfutpTQWKLlXdOAynLnbR0M3Jd7c5DKCjOiVVDy"
    "NfyXVgNKLXSVMxCmqtHAbSB8/6eu931lSwAAWquHamYlskgBO6eQh6aSJOHCKFPh+8+DhK"
    "3edi668u2/gJXB09djPf3zFkR3c6PSoRLriI7yOvzsTdD/kkIN4kII+673YY9HtFvHEiOo"
    "t5F2Z5NR6lT5n5rWbOhGowRwsHlQUE0p2wmI+b1MSWoYkNd07BiKI4mURVqmNfTR07iyj2"
    "TqaQrSm6iXVbxcCXQKWWzw9GlG67OcKouq8IS7iilg2MCbBvcWbNyw7yojsLMrHojAI7Zy"
    "thFpAJAUYtSEBik+macI1QFn94/AdIZrFmzKKMPCmXVaSBKrUowCFBAxG+LOQQfLnFI/gy"
    "7RKc3qAyNCemaVCV5YWdZHWQgH8KPZSFf7DRnHbT+DAY3GLPoefLh94oAfvD3Yfu8Ic3fD"
    "Sgke4dzmlXP8m5nyJoXfKWTeItPRtkPmcZ2ih385UR02ihuhPqN3in5ZRaXqq5DefXwmrz"
    "DCYDcWF4varxftBRZomJvTuSbGLN2MQZ5m7LSgy7Je5jQ9JAVuaiCKuYzyim4z6meRXR84"
    "I+ptWvgr4ntu+KRS5tCVxKwuvtUkJyTkghAS4AsG4rz2q2F+1W3jtGd0KWO7wieW7Jc0ue"
    "u+E8t+fPlua1Qz+3XB5740y3m7MeMEqWwOHCK7TJi6U7DmXkZQH/6TynkGo/AUM8N4E7ti"
    "lzUHGqkr+Z0xZh9BmYZA+ujBTUx+oYk0xPpvTRZYrqTPzU1S2C+aWxDhz2q7XIlEJPnn8A"
    "/nhoY2En2HplYv5qx2xD//4LwWOBxSf33f5Nr/+JqHOHWjheNhCviWmNGX4y0/ESKBl07p"
    "yTiU8MU2Xip8LmmZXQXQG4Znxp+AnwOssVvJ9tej4MKrwKzEJ82dUa3wdzZz8y3YYfr2Iy"
    "bXqE/ErxAKkDsywlsmInHoUZBOjRnykFp0oJTk/we7P5zt1pJgLaKnOgwJl8HfSuu23ifx"
    "mz62H3pjdCIrga+QNzTNz1+jfdISaX8L6N2QiOhjbB/5P7XjGd/bEzTISrcp8RC4lPmBPk"
    "905vBFuv4LIIyNrE/zJm/h7eDjZzfmXE/xyN2cdO7xbTgnifMMqd/nX3ll8Kv47Zh8EDfI"
    "dr/pd9xvT4Ef+b40ZEBIxTHWdEd2+C9TZ3Af8hGOy/oajyNrcnxu8LYfx+C8bvszKsrYw1"
    "8DciKEdpmpdMoSy7or7Ss+2J+cm64lTVyKSGz2tMJjVg/vWsoIv8IdlQyOE4+nDY7vRvdJ"
    "YRgbxlx9+QNHDLLyXvlgMCXhriEVzNhjho3wh8t6Xw6P4x2j6lwwwet4P+p6B5cp7HwV44"
    "ywxTTD7YQXsJ9h5g+1oekRRcUZLTFZH6uazd48hpt5CfVrgaLg3p9txAccoG5gaqSS6gAJ"
    "PtyYB8Na7oIEfpZJKvKo8wqvL3GOAImRzfao8v2lUUldkvohqTBGHzBPpSmGhqWVl1K7e4"
    "YgcEzQP4zc9F809uTUCZjow0QdzdKzNhnFJuXVXeuryx2iP9doqweSurlK3LovBLbWeP4o"
    "ZxukaIqKepbygTrH4H+1gN4virMrh1CuSvZIrKA0Gd64ZoTdAISalg1nCKvnKR1aZM0Bom"
    "mniNydqUTBOVnLZHckx+5eK19YS2UO3a5Cl2NFg/6oUyJlbzANuJbeT0PiBftUWX+Dutw9"
    "IJDv1emoN2mckEeVjBPXUceDHvKM0IOwjvt3aFHyh2tOnOMITP5gtRwxR+GBGg2W2ezMV0"
    "0YneMl9aGCKAHvc+3BnRvXv1wgMMPIc+hb/6hCPTjiUV/JNNzBcWhgOTCbrzK47J08rY+F"
    "BDD5z8zbkfDBCkZjgn99A9vCOZqYxM6RiG1VytvPAHMnGZZipelIA98YIRMEbiRY0ESRwa"
    "gFw9ofFVnUrLcZv3J5FodpoEWfO0iyU67SrCqWqSdM2DuyTHUum/ewKY/WMljfJWT9EckK"
    "Wr6OGuotHDOT0que5eSbLTuXxdVtnnK6V6EYmsLaKmGTA6MuG/8pU0VeBfjqSiOa4MMaLL"
    "FabOP8uRIcL7u2UIx29aOEtQgl1/MTGmF5lsk1GCkYnInAdBwDrjl4NKtFcYnezFEMP/uk"
    "0Y3G0R07WAD4cr6KOUlVDoJM+UuYdkCG2lDN+NC6F9lSLWVVP9lx3TKgNvTuF4MzW1DIeb"
    "/FiQoH0j8D11LIi70vb0uolTSq8b6XXTkMGV9veqCnenyl312UT/zVudPZ2lpcDIzdYWEX"
    "DBmykGtCso/40WNLDQYHmAl4U+WxA1zO8K0hRFU01glgkNQzZMLLTO6KxFXObohp+iyqLP"
    "5lNWbquyHsRNUQ7mq+KJri7evSeWyjRzSaY8GS3Ikk905WDiKE7YhkebBIvHYy4qoODgcS"
    "sTXvTsXMFLTKmtayBkSoGylgIlnxYijHNI0LgkMO/fFslP8jY/Pclb6Tr9XTJxc92yHeVZ"
    "py97jXUGuQz5qfJ4G+ohw52mlqNd5dH2uag9RjpOKUe5DqMsGlMWpWqeM0IpLjavHG9QgB"
    "Oqh8/YFoXHKzhtVxPW43htv4qyo6fR5cp0KJutYbjO0gqPRIPWFqWHvmmqPNF1QcXH716m"
    "aSAgS1WjbTKxZ+aKciVCwotV11rEtMj4bHzGjdQvSDqlhskeoa3JDdBphUcZD5AaiJppIP"
    "iQC5nuAoJGGJYS3n/vizj/JRmliO/f++Rp+0SFOBq/eQOhLYWX8ZMKKAvVXogxjnG6BuJ9"
    "fHWab7MXZBzjVNJUJnWUheczWjsGzFj7R3FN5F2fa0iJuwd5yR6PrfUligx+diNr5DOyfq"
    "XtYgxshwWluZF3hPmq6Q7WXwkdJs051myxCK9VkFXXUbADtLT9vtANGlSjIZqlzp0Wmei2"
    "DVypySbc3DbRgj8syvEhLjO42S+oQ25TXoh8eUXmOlMN/R9o4Jvr37DIuOkszrF6jW4YPF"
    "bM65EaOqZC4xeCXl/4u0A/a+QXDfMlUdx8YlPDoJbfxdRd8+9+xRubqSt7YTo2LzkzZpEX"
    "cdQniuFq8ECsyjIhj5b5YntV0r0gtdlCZY8wJBOLPutem+hd07Kox8cCgirxKsxRLTQrtg"
    "hVZ4sxg7ueGXSBYWvky81HJECrpfnC4AXgsAEJQXGotbQnZGHCBPREgwkGChogSjBK4Zpn"
    "pfSkCgNlijZZ6kxfukv/rV/4T6SqZegYJxcUdPdrecKg6KZGVAN3BP7jLJjbGK/Hp4QdSi"
    "zBbPGL9ERnDAbeoZRD5pa5bI0ZQs6beVMFB9ycAxiPsP/YG2NsMP4Ajj4nE1gZ8Ia2giWP"
    "lPDW5Armg/cw2JDhl5kWfyUOReQlUFQyn7znhFPbq3rEm/LBiE1zQJ0/UUMhK4ClXrWFgq"
    "VX+oO00zzGMR3V8Aa59GdtSj+WXv7JtU88L4K9xuNZEhPF/+FHfHoi9cJxf5o9W1DNDYPk"
    "8WiAfVpB5qtEBFfqmgO4Gb4TLQEbztzZ8euFbX8oHEEKsD8sCD9/zamamEwzF85TNlsf8A"
    "rk98/dYZdENhfy7/9BVqrunyfk30j8gJHl1SqmSMtmDdIjsbUIbX4nJ6xIGwxXbQvSptbr"
    "PvE6qU5OWEjNj74RXAAC0TtJUet1onM258g+A7ShrrL67uz++nP35uEW8A++jdmg31UGHz"
    "+2if9lzO66w0/QhH/AsA2Gw+71qDfow6iF38fstjPqKg/3HWy6+R4MczDCFRnckCvZa3BD"
    "6hMuu5th5+NIdNFxojbhH2P2sdfv3LYJ/4hXLYQVeYPlCL3PaoxRmoPcZ6zSvZxwzB76Xz"
    "oemyIyaB5Vm3ifY/alMxz1Ore3f1G86/G/8b53Fb8/9K8Ht7e4JD/gqo79WY1h3YiNRQ0i"
    "G4rmedG8KxaMtyUWL+VYHPD7AghHaap8Xu1rOS1iOM23m6aCHaMSdAplNIzkRGYl6LaZRe"
    "o3r7dgjFaNpKNXRJ9SFL8ozfeMnSaMnCZxi7AC3CIAq3Atkl4nm/h0SXbK3CyPXFrNs4gg"
    "x2XlGI5zIE7Qfddz1cOCZqX02IkgzUzm8X3hB+L3QrVh27MEC22nKZvHdb4pWtVoW1GjtL"
    "/TnCIXKeSwFyOSQBcCekmXGen68pNtBO2bAO82P5sycm3IHD0nyNHDU68J1SrfUByUgLI+"
    "k7uUTJO+l5AI8BESifz+yG88skTAj1NJ/PfH3/NtE8F+QyFxP2DHQTdCof0mIJCo74+6bi"
    "sOtTNk8a3m/gjVCe374ZXaGvhtd5pww4uDfoeXH5ju2LlBCQn602mZqpnJ+UPvU4YfhW7P"
    "TJc5+8KcppcwZ8DM6N4Ix0gluBngOiBX7QlujFSCmwXuIZuw3IF3A7xxABXHN04r4c2AN+"
    "FSKwxxml7CnAFzNExISAWVoKtGJRR8bGMqoUQ96osOS5SmGkPSqOI0yUAHAXkySSqFSgGh"
    "0o+mTEOe67AQoTjdvv+mkvt+Gs4g8lQAzyiJBDTFrKjGzDX2zRaQJJb58KqcDy8M/dkroW"
    "mcVo50lUcai0HtMcgRMjm+VR5f4FVNw8BsCwD1PvVEMujliFd5xJ9NXdtr444RyjGu+hgr"
    "FlXtLP42320pQdYEb7ETVL6SObLy0W9WjixZgqvJo56xs/pvLyty7XNqiqQZ9DJ+icKaID"
    "sA1t2nVj2yfqetR8KYxqgkpInI2lhincKYxslkevqEu1Q8PVVRVBNkcqrKIofFkD1SkcOs"
    "jeFweK8jPdVyM9iJbmI3LIBusNKPMHm9APz7SId13Bt2YpzYG4vMYJ+XOhzj4lVB6oltgu"
    "ssgq3HU0lod0IbYz6F660kEVd4vrqZ6vBshyn0P/idfPxtSA3eKH9X5v11Nt016PSLTVU/"
    "n6+SO2UlaGnQvFhEBY1eBwHWxX7qp2MthFGysvLeIMUrOTdxOm3ynx+G1DFPiwqi5G3xPH"
    "G5hCkXpiDI5SgY3fidNXXlzXXjOJPpo15IuKglSI767TggjdRvTcWIV5E4CCM44GjPocum"
    "IvRome7qOBB9wq6aipOX+lIxqPaYpV4SgKvPe7rlHXWZY60beuIFedpUwzCPIft98frrhN"
    "01dapZdImvZx0G19DvpbkoeV7gRzkChxGX8iaCNTNUPSuoSgApX2V7jT01dMdCx3fFtdVH"
    "qmB2HZpVlkHgWITeHmw/+1Sj0ZIwJWBC1Wi5lflCCTC3Ql9URtxVqU+JSacFSvaRgICYjJ"
    "dUC8pgtHnZN0BaZzq29sqW6YxM1OUmx8PEK2SmO16NOl7q7IeVaQPJM/0xo8Jfuc/DgoCT"
    "mYlxWhMelOiVifMKyGHha17Vbti77m7ew6KaO6P2FZnM1FWymBt8GnTuV2rDeoDahvBlYd"
    "p0zGxqPWMNOr9o3ZQ+qlisECu+JerbncNv2bBQYRG7FYADCwVexIZJ3caOgjf+gb/rj1gN"
    "Ea+CoEg4mz9mP3z53LnvtoLKHz96FfzIP7G49//A3KWqg6j+G67BlkfU0/4vgMrB5HHO/5"
    "IFvOtYd2hLAe8CZTbqUMz7jM/6trdQx4zPdPgLP8YsWfMmucUU8Vo+frpF09If9RzX8N2j"
    "sqGu9LB0+596fUDe+4SB6Q7vsWKN91mNgThh/fWK8TCJ+gyFHPMvtzjmX6Yd81c8ibMgxD"
    "Gi5gF9/GojT3pWhvJiO0lAW+l9BPaLa14oyf+CVZT+wFJJ/GOffeT4JXWeVcPNOGW734Cd"
    "vqEzfakaOSE/AWEyDsEjOveJqzMcx2Bn+g93XTissfNNxgWeDTqZI0A0gurA4KmqYZicts"
    "Xm7baJm46e4uJPGuP8/C4bCpndBXs+anaXUKhMj8jObFNR0r3yY1Tt5Dx+qqmockAc4SS1"
    "zOaVBfE2s0/+rpIgk1vL0bcWT+8llHEnSiILLWUk3dFtxaJLOBBFKznHCWUiLoFEXIHuWl"
    "CfGKOSIWBbo5X0jUveqRzmqwnrTo/5+LQS9pgv32DEPeFyjUWBn9xOQ1HomVfESISNPRuI"
    "5z2DZhDfbtMitmPiBROmDbfZMAriBEGZ4sXSHYeyLDPQEXqUlouaWS6ar9i6+dgm8F81VO"
    "EyIeOReUN7oV68ey+ivdpQVHne7qm9ev+2wIx9/zZ3xuKtBMD6PzJYlNzZGjSXgkzGZF1S"
    "TVc9TAQmbJyqgZO2lOqRKxX6FkA5aN9AfEuxOy5VjSovuhjIMaLm2R1Lmcgy81ou+vXNuc"
    "UvSYXLPiMrFS4Hw1q2wmV3ydvvOF68fG0UhhzmKqP8eMSduqgwAHK3Lgq6RLWRySj5IfRy"
    "bREcqx89N9c2mZnLletwBRJ3sGXUIercoVbou2sDBXxqvpIpraAq7zFSa1UzrVU4/Puqrm"
    "IdVJnlPwO+on/TGd60SfBtzP7aHQ6UIXAtcHXzfcy6f3SBB2kT73PMht2v3eF9V0GkP3Xb"
    "JP43+u2Ohh3lenB399Dvjf6C/ruxC9jjl8GQ94ifYzZ4GCmDj8r99eAL9Bf9a8zuO7fde2"
    "XU+QNeNfi6j9bt+I5jOIzpmbLbbyygk25jabcx+GnUEJH9QoLTLbezsna1st1NT+6TVzHm"
    "6QQJzYG/wd9+QF3SOLlUeDal9mu98JUORyU4HEldjNTFNEQXU6K6Iczek1Y2RBP75KoaMH"
    "+QAhzmsqCeYQCS/99dlTm6syZj9+eftV+49E/+jx9CS3Rm6xolqqcOSKsQhHvgwctPdB0G"
    "BnvlcP9kE2jldWPO+Q38MW0SpKRtkamX0YFoPNh3ZcEQtkg8LrnF1RUm42oM/jzCI1Wuxg"
    "yBBnHdgheBtsDZwRPxCedk4hfk5S3tTVT05uWIreoaMVQbep2gg46la/CyE97EG9mwW7JQ"
    "bXgrB35oh/i+kkE3Bu/LUTFAGymWqvVEbBO6UTFCO6hmiIoFzaQ2YaZDpog0hoLjBIOX9W"
    "KmFY6go0OjQMeCLzNmPINUoNThGMHv9GhaYQw2KmssMuG3FZxmk3MyYPBCXnI8fC6FJ/lZ"
    "VbHLcLT8teODx998zJwF3MUH+iTwmoFyKBJqHowp0NrwQtwxCl2e1qEmCYeJOpupM3YvLt"
    "5cbG6TScjATHggfdgP/sHHGzqHNjio31YGrDIEc0IWJg5RbLbZDl3ZUldVR12VDEOWYciv"
    "zR+X7w6w2ehFMI5TSahlxHdlVHAhayY0n6NEEuXdKG+YOqHJHKNqHs6lxCDnKOzzgwXzFP"
    "ZiYYIVA/rU8YCiU/ugSV05vVz5avzomwnAnCBr3hZSCtiB6mQfW2qUVtpTM9JwSBv10TGF"
    "n+IAVJrQDhwjOqGt+vr9xWnM1ZdFRJJ8gSS5KdQ120Nl7VG5ZtTDvZ6SnVSZy5CeT0fwfM"
    "IR3/dkidLK0yV9uiA+wl5QMSLpCbVTQcAnobA3VJxKcvfFRKmYEUz8KE/Ty9RNjXCIqhG4"
    "voFdAQbIyomXy4Y2RbgtXK5+28cWHDH6LQdFmpUbYjeGNDMtxHeFoPTKO75X3saVRUSLHa"
    "eSGe+OruGO+SOJjEyKsBqDg49tzODI1HkF0T9m6jxbMa3VQmX7gB6llKgLoB7xoBPahOJk"
    "cgs6+hYk81fkc0jwA7UBM9ZnYQWwOuSz8Dnzreksou64gnEUGaQHeKHuFiPqEUuRKisriG"
    "qURsamyHifsjH1fLTEEI3SlLrkq6I5EMATdX8z+M2PprUWhDWDVKIro9NOF52WOrsOB7aE"
    "suhVhDd6ahcAl2+gh4P7xSo2Z6u5FewENXrMFAA1un0eju1I/XYd6ayZCGecOAWAjjL+x9"
    "sh6ioj7AQ5Q046IFOb1xtI29OMSS5ScfqYsFdicpeZsS1+jOXHUYfH3O5gaoWfGYXLCKws"
    "U3NnGPhM1ER88jnZHfqsO1f8JyWDlXMCsE/wPBkgKwNk8Ua1nBllgGyVt/4TRG3KQKByw9"
    "u8I0Tc8SdJ9117rXhYCLr9xKm+a/yk14/0+pFeP1tHRnr9SK+fJvqf2O7UMR3V2Ne3O00v"
    "HbwzHLylqbYMUy1XyQgba6NU0qAoDYqvY1D05+ExrF5hR7WcsQXsXtEVe4CtgKdtPJWVoG"
    "oCzmuYCf7TnJ6ljQN4tbXFJPA3cypiBljqtpcik0ywsuuEWC6zCVZrI5OVujZMVZu0CNwG"
    "/tF2vOopvsZ+qT5RG9N+enk8eVctsjBfvCLBc4cyotpPVMuxCJzk0ZjL9fcF1jgePvT7vf"
    "6nFplgf1QxX2AGBnk3oSuXObrh39QU/tfkiqj86f57WiojpuuQKTVM9oh5TcnLwuTPdPw3"
    "KmiN+OfZZg6cwRblqUkAAIUXrjnD5vTbCo4arAIbThV/KvhzNFhdZ7wxjDb/g++TWb1Hf9"
    "lBD5CmlEqZUvKrOeeo8GtQwXlPJfPxQ9FPaB7ZYzrXXHvvbfIiiqQIiVQhHV2FFB4V+9hk"
    "Q+ITJrj40u3fwJkuiH9AhoZY/mXMfOagHXAJY3YzQMst/j9mHzu9W0w+430muZnXsduqDn"
    "DSKyeDI881O0RJvnc9U1rJtGG+Uohuj1iKETYwYKkmAUoBJlsjlGI8sOA4J2mPMNTV1Ck0"
    "Z6Q9IU+EgUuQNc/PpZRy5Vh3RKGWlWUDGYHkmIN1jKoJUG9bQJhLbCvDFq6f20H/U9A8yc"
    "XJMFsZZjvXmW4v9hr2BKk8wqp2hKXMSfmq+RJVz313OaXWNSZ24+rLpBI6fr+1RR3NeEtl"
    "5jUtWlucF/H+5hCPGl3A0W0cJhgInldk4jufBX7j47Pxme8a7j/HU9cyrpmFAaGOnVFZvK"
    "SHSFf0mulP4bku5sb1MMzkFXdrP1KdVFm7CtLv10HvuosZcPmXMbsedm96IySCq5E/9lF2"
    "HD+j7WYtivDycarG5V09vk4Jt8M0wB/0x1yVUkBxOnXSm7Kw9dRJf764uLz85eLny/e/vn"
    "v7yy/vfv051CulbxVwZIphn1Y6TV0bzeq2oBtOgqxc36aq8G/7O+IEcKUhFnUX+RDpqZ7I"
    "7nQYScytKtWe9djOW6o9UjiSHWudy5pG2xRgTw3evBhziuVkfZbxB2AH7Sd9taIa+gY80h"
    "/jXCRRmcbrfs5hmpyTO5W5quET22ShPkNPZsBOZheuLe1Jgj4KiVmRZndiZ63/IOllILlk"
    "ySVLLrlZXPJso/YozihHiPbilSumZnsdbpkbDPaCP0kpx2DfMfB4CpENZkPRBBNP2Q5n8w"
    "NccALaSp+qH3v9zm2b8I8xg4P1Bl1rvM8xu/+t9+ULXvC/7HOyHn/LFy9GIwvRCBaiAZkr"
    "y3qcj3BIUOXZXiV3SxWEsEe2l9kwQdpAc3Hd7YbRgX42dW2vYY4RSttwDcY4K29b/pYZI2"
    "reuVTKrik19E3Mvl3J5I/S6FFxo0fGBD4c3eLB3ZWctMeJ7X5FcxL8xqHL8c02JQX3WzvN"
    "SNBSsaBpQS+nz+YLUUkw80JjDYa04gxBA0+gL78iswVafTDk1J0tiKGi/9GGwlinrUfH71"
    "56Nkmbzb6Mo7TZZNtscJbtOzIB7QltNp2H0eCuM/IKZYuMS0jYJuHXMbvr9B9QGeh9VmNE"
    "Vhad69+ELGghRZWXxt5C1bEBtulKBTjEtH0xohNO+J9OY6W8LADyZX7m2STEa6rmoLt7Vw"
    "loTwhy31eSiGwofR6f2+fxuX+Bf22C/+N3/FYNs8HSZNBzahy2ZuMLaWQiPoFEfCtV0/At"
    "Uljn52DdUMhY6FQsNIYz7LuBhMSn3EG6X7tD4S0EiWAPwQ/YOLqd4S1uHvwTeJNBf/QZL/"
    "hfqrGl1EEdKVVnJanOqqjeqbC78AeVPd1jVhIUX8/S+p34/dYW/c4UWip20LRwfrU55h0z"
    "5wTJATyV2SrXMNhe6NiLahN9uTItmBNXvPqJDe/nUWE5FPWJMi/tWUq5c8S+MUPaYM6dh3"
    "mKvxaZRLrznKYm5IVaGC73QoA/oWto88TMl/hdr8+5ZS6JykzUEJEQMjKlc1g6rTGbaHSq"
    "OyEhvCbv0X9rbGq6Tov7M098j+egMXwYGoGuoTeC4b28FX+2QeecEH4S3IH1Y++ViS0xmQ"
    "MAfYsoXJQOzY1RjuFSUEQLdMSIGintl2BCtRfqxbv3QtJ+SNFAjN+/LQDx+7e5COOtRJnY"
    "5H4tIAdl0kqJKCkRRY47AXATVBLWJKwRZkAA1gSVhDVVlyDKOAkAm6KT0KZqEQQ8oZjrVY"
    "KsgcdaKaxDggMXcWZMkEqf1Ur7M9ZBr1WVwW2eYqvGPmH5mq1M/vywCgqosRptOmsQ+GUW"
    "Ukiilq0JTOC6XReYHNHd2sC7jZZL9ZR2G+WYra5tMkP9nM7Sur7ClKjJm8yBilorIHbCos"
    "qe6s+0Nn9E3h9VZlg5z4BfDLSbzu0WsU3vuboTVxpeEfp3VzXGLKZ4NOfcu0xT10RFfaBp"
    "aERdqZZDpvj+VLfIylAxWcHShAd5V3hHRTNnbVPWhfmnp6b5BMe+N4wH6uwStRQSj1RnHq"
    "MstYKN0QrGJk+a3czhQqJEB9ZCreiGnQVzRjHUmWtZlM2ERKMoTQPloiO79sDeCVvOvgUH"
    "k9Sy+mx2xUE/VQAeXmJzOUEng6yKhabOcjRV28J/85RUDQD5+GkFoq+VQjk/RXeCrBHb8z"
    "a1SRlJuiMcuZipMUbWCOjLNoTVroDN4Eu3L8ggc5o2wf/RgX50/RnTZfhfxqz3qT8Y4hX/"
    "S1KcfB23NZlAo/QEGhqd7RESHqdqHtSlsCsBaOJGiTilTLEgTRI1Or2PE/m/Utc8nFCw8H"
    "iMSkb+p9mePUBN0km3cGk9e72MCnbUFftAfJOe3bWcvTsxTq7fAiD7++jhEH/ZdFTHHXcn"
    "tvEDp0phDQHyaTNmZExyzZf+7xKyWlp0RvVnqvnO/WTm2o65pNY5+Z1bB23ulA+PNHRo5J"
    "jEz/lhBwbIgOBPNplZVOOF24mvwcszeJb7UG4r9Yk9dfjGWuou0ZSJARGqYZgzNRJWgYtC"
    "OycdRlym8eLzHpx4Y2170Qcz0/IiE/iTbG54xXgI+HVHMHMGsJzCvhkvElfuo/zBUg56Cv"
    "n9c3fYJVErB/n3/yCxcZYm14qZXKXNUNoMm2AzjO8y4jAnyb933+tMkBPHX1EPjQTZd+2j"
    "sQS2w8w46QomHQqpT2gm+dDp/6aMhp3+/UfxMP8YcZvE/hyzm96wez1SbrofeqM2if41Zt"
    "ed4U2b4P/w/XP3+jf4Az/wzv1nvHP/ecwGo8/YL//Yx9pSQoYd07WyUhMWtIOF1Ccc4UgG"
    "KIGhjeePGrP7UWf0cN8m3qf3d/eu2x95l/jXagyRRecUORih6NMYkbTVFLLVgOQlhHHQvn"
    "nwlmJ19MRdYbNjgqyBLHwpk9lTOuxhd4wRSrNjlc2O/lCJracYUfO2rtIWkyLumJIgax7Y"
    "pZwTz9SyM30Pc2ORIxSNqS58tCjkuGZW5CSIU8qo2EqfBdIFpRR/iaixQQDWBJn0lpDeEq"
    "/nLRFMxsPhvY70VMt5uxPdxMI9IJI7M/g3Dn+p4dwVYxxzo7ljdpGNEf0gtHzvhk7YXYP2"
    "gzLD39O45XqOxLHd5UOiJEZ2tzvJaIEeE5bjFa8PfCcc358j4suBrhW+P8eVV7IkSGrpB6"
    "HP50mXi7QfSelPE/TkCCx86mER4wlHCosuzefDe5VOEZVyipAm+1Oa7PeoiBqjlGJ0pcXo"
    "yBYpOMxxSqk4r/Iov3JJyWrKRvUO1mkMplv0JK/gkV9NWI/jkv/KNTprCm11i3R+oZadLb"
    "J6N1rb5FRqrvzKnTtF03tzSVH0e1mYZKYyggXvQSiEv7FkAoYaaLqNHWvnZEKXqm7wgIEn"
    "unKwmb0EYZgAZg681hWZrFTbfgE5UVmo9oK37FiPJrvQtT/ZaUn1lA/HyIc+5oDDEAXeFw"
    "kEWDLXQexd8GIOIDujVupZd9bEMB/hWXRl8xeEy7So/CulykpJlaLlDhpc6eDPRYzcf863"
    "cf85ZeLma0kE3ZDgOPDuntInA/dNIReCN1tcCN6kXQhiu5oIzinCBk7nUjxkLNPY24s4oK"
    "0y1medm7tev034x5h97PU7fawd7H8Zs/vObRfdifFjzIbdzo0y6GNNuPBr8ih/HW/igDvY"
    "JyNJnFSqOKqs4pBuP/lLDAuCDZixPgtNkHUYdn+xpEY9pTAoYp22A8NPanIImFnvvU5qOA"
    "UKWaNtFfW5zzp9ORAm7OcrdNMkoEqU44NplRbkIxMuV5KPzuzdsvwARGkUoX/SWZCUfGqZ"
    "LzYmD+g5NrEpbId+ML+NAjRPF2CaTzq98oVqNPUaPGs5uf/c+eni3XsvJ0Badi/zYTxLAf"
    "220mEzga17QtAawa3QnmaApyvwoMFeXJtqLeKu0KatEl5Jmqhzh/qJ372X3MdyveK6Fl87"
    "ZKi2o9iUMmlybpRywDGfYExFhas4VeMk2ePnKIVFaimwRYplg41TNS/o4LKQ/Hq5RX69TM"
    "uvkl3eZwupEntcSCqKHUiCA52klUNd6aHe8EKiAx2nlMNc6WG26DOvqLKPw06UUmqzqjzK"
    "MamisG9JlEhGNu3wLQlt5Ae6loT91BPV3a4l0VlVJfeHIV0idNZZWm8S3mptUZxYfiMBzU"
    "lAEmgzQs/4ieUalLsT4DvyvIahs7xKPAiJDSLKOekQbOt3ZfOacby9SjQXK8Q5NFuRcsJn"
    "H5aG8aipEaUipFKKEJgmgunFNhTfdWYxKW9/F3ybjEovxdeauwMJYhqlKbUoQg3xlPEAx8"
    "cUOStBQCMkcobKjAmvlzFBRgMcNRoguS0cjmsg0A793mq5JewEN7IfFkA2x6lYFNpu0E0z"
    "MY2yQVXU3vAZna/BCSb8Ti2OgpOnoCrH65xMNHVtTyJuIIES5IpMqWG+kH9Qy/T0KPAr1g"
    "Sbw505TDCiOy3vtul5rcC9tNqmxOfI+JK6aU5gUNO456b4C5rL9AQZKf50W+EBWBkH6wfT"
    "NKjKcuZylC6B7BQIy4I2mOCnnawfBoPbmN7kQy9Zkvnh7kN3+MMbPp+hke6dDGnAbXf6Nz"
    "oT8sqJkDTPJaeUPKBTU8tIbJtfgDxo3wR4t+kAyyg8LtWxew1F3dSxqjVb6PulN0mQSneJ"
    "Ko+zVLtLJVzF5O5iSrgioUsxP4W9g3KiLhG13KhOGpLj6zGH9FnPCc1Jtmht0VEESkPLby"
    "yQElKjjqobduD0EfTQIqpNvI2M30PVgP8UMl0TfNU2ocx0HxcY8bICgB2iO0R9BAAJOoaw"
    "NeEHWEppcZKnYvROh8Bz3U3iSUwqyegzteARlkUxlQZZ4DV4hSv+rLlu2U5wF7UDXuYNJ/"
    "LGodoEXsCUmpI6akqsyJIqqC2JkkiNSYYA7y+PNKT/eT/o52igNiRJ5lefOeR/iKHbpUEb"
    "mddTVzccndnn+NjXmMoI0XYBNClrJuY8dpAUQJeqJlrIJkJS5cwRe6pUSsnSwSETl/0iZF"
    "LAr7TgJx1ZSpf6pG/AUX0DXsXYusnIkJFjIJqtIT/LQDw3xG7hpeN7nv/JJkgViBLQhlKe"
    "wI9nA/CF5CsygYG21tyLnQsDvnThNYc+YE9A//G0uFLic6TkUDPJwRtFIStVSNFAlupdMS"
    "PVFhtVqmKsTJJYah4/vjmJABwSNBBh4OcLigRbZQKZ+kBgAJqVKaxuJqJ6yAoyTlnGKVfA"
    "/NPaI045a0OomjWzipLtocbMEkXbD7phwE+8NlR9eZaWbmO3W1sE3KnXUJlhy8IGOh5ibc"
    "8WVHMNCuKj3wv37uXGqylKoXiVam0eb90iL0DFzVxTOjOXNGVJ+wE+tBbxEG6RJbUe6Y9Z"
    "drrTPZwn25uZQAdjMOGaf5t3xY12M2BPYWhQ2Fa1Z1wquIOt4A3oFws67UGHsIQsp0Uo03"
    "CacA/nhWrMfzJXlMFdMwhXN1R0koZmrTFbqa5NiWkR3hU+hj3Ch0U1HR5Pv8HYGOvUa5yT"
    "Cfyl0OXKATnfoYZhY3w7YsKfsVA1LBuwQKQcM/zhc8tcjplfaQCeplnq3OvXwwL6RcaIqA"
    "yevDL0me6QMZ81nnlzfEZsCq81saA5vC5yiROpRqijGiHYCoLA9LSIkMMrJui+74B3f7cQ"
    "MTlGaaphc8TnNcbmGG6L6THZ6jYfozuh23x4pbZ+85yZ2E/VEKNsoKqhJqqFQlbIyJEvOs"
    "4JUulmXOVxfmVr8+6RrZ8CKRBfBDFNkEm13FYdUoDWEVQdHot7H+mwlvju1HgkJlg1cyhU"
    "ckOosZuEP7uHbpbDd+Rmq4AeyXJFSjJgHS6C0g9RQ2cFT13h25wIKm3WvlYidJfWXHpFZl"
    "jQ3CaPlvmC/tm6Qx5NavMahrZrPevPFDqdWaq9yE4seMJnH5ZYkOuQPFYJqWRKwUZoW0C4"
    "NOciapaQ4LvWr/DVaCv+Ek3jl59ZIEV4Oo/5n0uC7tju8nNVN1yLiiRsiJJIQFMJBDZbd+"
    "ZKzxeQ45RSEVJpAXmuM91e7DXOCVKpCKnyOEtnmu843LqKMmX1HRRClUmuZBlVquwULwP9"
    "REEZk9vh7TA3/My1HXOJueRR7MuOA95N4pXgYwAP4w719NvMgHF4pudksrGFriccELKkKr"
    "ODHGah3z2e7tCcgXymBDR+d3ifqpahU9uJ+TaMGRdCMeG9CUKqZykha+pEHQkCApDDyZxn"
    "u3/xiTD72nTt59CHSX0cydRx+VAkfshBgiruuPnPDHyrZYL9JknD0sO+3IjQzUpNI7y7cv"
    "uG+nR4n90MOx9HgrPYI2oT/jFmX7r9m17/U5v4X8ascz3qfe22ifc5ZvcP93ive9Mm4dcx"
    "u8Za77e3eDX8ClcHd19uuyN+NfiaPD6KDXCh8RUo9j5zLYuymVAIRZSmgavosgDGl/mVIz"
    "PWj+UIlgCJ0nzXOjuPVxKBbkNxIHD1EYYzcIswkwIauQTVXkq5isF2bLXcSl1j/h3FodbS"
    "VgRT1GYTS5gzYHatGbowK6blZ+AqejilKZuQ7fMEkZRLujTTQOcnUw3aNwHebZrGMpKpcl"
    "WhbtuuaD7mOKH0LBXwLOW51RTMDK8YqBUQRD6LXOIvgH9SzyPA02WQfs/MHS8zTi3LzDgY"
    "8/frOJXctcV3bTRY72epixJKO12V7XTP1BLMpBihOJ0Xw5ua8PEyc0Q+1DJzhDR2izj+B/"
    "ZEQVQTZBJV6UJwUheCrCl8OLrXkZ6aiW5i3R6QDt8PHzgsG/4xYyxegztNJ8NPhZ0eBlAy"
    "b0bN2JFCMPH8EofBFPjsfMGuGosTaqCPhBN21VScMHeJ4tqZSQ8EsLqFbh6CXpqCU4kOdn"
    "xO3eg2j0U6S7vXxe+3tjjX8YmuaH7TwoluAwJ0alO9ZDXtoF4nJpCgGpbCgCOrRbgzHb/x"
    "sjAN6me2eVlQRia8DZyPNvd+w9+Yle22vIdxd75n1XApv6YzzKw7o8zhPamMqEv+YJ35KX"
    "PDxEOBC4VMdyNdzmq2YZ3A5ewJflo2vrsdzgLaKmN99qU7vO72R+hdxr+M2cfeH+gdxj+S"
    "e9jreIbxfS09Cl1MInZDZ/pSNXIUogFhUmnnEZ37xNUZjmPsJv2Huy5IZHEjGDcrpKyQ3i"
    "mSRjY/y1OM6KA0T9WUzbIALSWfE9zXHTH1fpREFkrKsqtzFlAwn22ERiokt2ezDeS/w/Rl"
    "JYiTVVSaRSdWlUKaOOx3OtOXblbO1djt1k55a+m1FCiKiCmz/EwUKInwtIGh3EOmiD3KLs"
    "Sm1jPm9oTvuqldeXFIUdGHU3qRRvxdQJbh8rvfVXZxxJM+XUpTUpqq0WlcvjTlKSFw08hy"
    "GLrDyw9Md+wcj8MEteSBzj70PqXZIN1WVpZpZacW2epZmKA8oVNhsL3U1qdQSlNSmqrzTi"
    "KlqbKdZhw4Xmfwmx9Nay0IawapTEUqRdUTiqp5E/lwjEfqt+tIZ3WcuzsBzli/lVMJ8JQh"
    "ZzkKAe9ma6c6wBN+i9peeWteecSToXmFT5U5urMOk4gAtrwfENIx6ccPXBDHvCZLwG4jum"
    "fUWCmhfynQ10ygD4Z7H+NRlPZg+1F9+PPC5iPJckuWu4JcYQxPQ2WKHxUjCmuaVLLcmRoP"
    "IVStoxRTaMxklSLM64gwK+so2f5DtrihoFo7U/3n7bZHwBZ6+7rprI4b7G6A04dMleTCuI"
    "N8WjRMOdDnSodhRY6N2/5uAfEGC01O/jvIQMULUMLnjxP0jH1Z6LNFzJcVJTrbtVfQCsQ2"
    "rGIQVIrUbb+Q5hXBkpVIC83DtmnR8aRPlkJlzYRKmUZNplE7OW6y1pastVVFFqZYra3XZV"
    "+46LOFfQlEowLsSxhNV0S/DS2oA7xCkC87YBdedGcRBvqEEUuccQj86ZAGC2WbL+yKZOfp"
    "zlB4l/9AyazUjFmRatrjq2lP6iZYMa7lNGm+JX8t+WvJX1eA/5P8dc3560jRwWhofMIpuH"
    "iCg1RAfj130+3JIKJRLYchFYmkaSJQG3+fw2A6oiGlGiCVKNZGHebSQm3CnS5XpI24pOnF"
    "JVoMaUdJ0XZXK2NNglJO0Bkqvg39CahsFyRQ1Sbjs3vYwzX4uUE0lT0+w2wUYwxCeII/sk"
    "TYEp4gZdaayawyDKvc/PqqNVvoz3vlQk2QygzCVc4gLFPe5q8ymfI2MeQy5a1MzlrN+q5R"
    "ccPU3NmhEqzXSW2Pph15DHMKigikMIQeeg4tIrPWEaDXkO3riBP+nMNAAlF0WGuV+6nFeo"
    "5Wpkgf4LhVnA9HrFgiFmzeimeKxKyUQZyaFzfF1Xzwxw9oK7boI9D/6FWRnvz3M4jjsFVb"
    "5rJFvO/QVjd+nGSnXinxeZj9sk+xFdV0DOXCpxjqjBITjl7i2lRrQ+cgDPO3QHc+L/rLNH"
    "jY1z5VpDNi+vyXx6+bd5UFnpujmIgMcFHdRISkgeqJiyLW33zbb1Ix4S14EXg3FM0zrr8p"
    "pvrZovlJ4uugWI91P7Mh3p3SNNbBCctog0jcv+kMbwS3i5CuTYJvY/bX7nCgDDu8BPbm+5"
    "h1/+iC2N0m3ueYDbtfu8P7roJgfuq2SfzvMev1R8OOcj24u3vo90Z/aZPEBezxy2DIe8TP"
    "MRs8jJTBR+X+evAF+ov+NWb3ndvuvTLq/AGvGnxNHqPFPDIKOWQIZF+1fN4jPl92x88GdD"
    "L3ajp4Fn4aNUT2uZCggYfIuyJT9l3+lH2XnrJUtUXPkYCieefIu0I2hHdbbAjv0jaECIOb"
    "gjnf1yhO9V07akUkGHEEQ7Lv2WVLmjfyNwBp3pDmjVomJ6vaSpLWo3KBLaG032vmJ6vo9K"
    "17hrJNWa20ejxWcitXQR6v77VbQ8579NzPVMtClxeizh1q8SApvwA8QQ6BvKhYb4mXJNRa"
    "XqgVtqHzOZ3xgktLk9E1mdI5zDx0ZEurx8t8GOrGUf1uWvqjzlTDT2luw5P8ZOXwsEeYGl"
    "dkwo2HE37nxUuRjm+kobLcRL86R32iNkH2PbiPunTolhJb1TX/sS0MLBuziXdH8TvlBLoD"
    "Ddc2gcO9FfQTRNMz+s0hOEx+IvUgiA0G2/vtuk2WIKa5FtXOycRHISyBNWYvC4q/mf+POA"
    "VB+PDufmOvpBa8B/YHfXix+UGkGz4NhsVF/ZafIt40n/ziXKxwTveYlSCxe8Fe47h8s47W"
    "1JQWgsZYCPzFqgTyV1GxLkn3XYvG3g6l8JguERCTdBJETaFZ9ct2QkgzK5d9XwDSZzgHlD"
    "DOpWDwbIJKxs9mxM/Odct2FIvO6J5eyJkdNFCNUxO1TSFnZEM9bMyz6OWQV3rIg9KyIoaY"
    "KE0DbV2XBSwxl7l2mMukFcaT+/YtqJOklodVdkGdHJ/a/LouIcFBNV32c5XYCFVTVzccnd"
    "nn+LzXkKNKKfUS1SqIjEmSrhpDg49tzNBstBv7+BZtqE/oWDT40u0Lws9p2gT/H7MPvdtb"
    "ZdBX+t0/Rkqv/3XQu+62SdZVry06HXmfY9b71B8M8YL/JakWLHSeFDHtX+Zb9i+l78TpfS"
    "dgCZnGflxwglTGX1aa/5UOCt+jg0JgVBD1UEjQyXIDtfP7qMpOKQBr1A4lAGuCTLrTJEqw"
    "evZGQVDjVHL91y5BW03Wfw09kyrpNCPumhRsm4fDex3pqZY77E50E0dMAXQrnl6wknO4WH"
    "7BjLPtcJB7m47qeJ7thDZ+nBdANpQAJLY7t96EsFQlZ8V7d0Utm2pU66IzwFlG5vlEi9a2"
    "3PNhW4X7FhTN1ccIb+778HHHOouXOOVOg6FnnY5h9jxWXrsiT3Tl8OKnqqvpTkZ6viN1ep"
    "gTnedicUq/uQ/6Y67DRyZfmWE682fxYS5z5dvN/nxxcXn5y8XPl+9/fff2l1/e/fpzaEBL"
    "3ypgSWtFtTCBaS3ffy4c29QY5OufozQNNBmXkmM9ZK5UQ1dzTDY7JP+QUmJeDHNvnnKYhG"
    "d3QCWxLoa1OeOOJPvo3hOkDVS+10TZXsjGsrJM4I8cXcwZIE4lXQFio30MV4ADHP2kj1+d"
    "1l9EPBEf6hSxHOxKD7a0wUkdfNUUQQcmly1RD8SjOvNUQJGbrS3aHx4KKaT4GTAMV3ymvq"
    "YGNljyQwBSy7+oaz+2vbhG1cYoRz/q9JxMAukuDKv0SxZjYy7w4XWXPcEOwdL6oRM/W1CN"
    "lDAoxAWrKNd/iF4Jt8t81VVaeD7Nc4/1FKk1k1qzqp4YUmvWSMyl1kxqzSqBf5MEOak1O3"
    "TIpdZMrr/915/qwG+duvsFB6SIZRRIlcdaKs2a6bhenyUjVZEVUkW+ujtwNeftkdyBX0/R"
    "e0fhd87OcjS9/t3WTlXvkjcs7uSnPsJqfuSFmLw6OeiN5zvpwQzJ9OHbRYMpAydzYLCpZX"
    "NlrMrZeszI909fBljzEjwutVuEYVdU+1ebqIF7oFdnnLwsKL9irYnXG1mYmNmNTB4t010p"
    "QV+TMVvyzIL4Hn93Vebojl8CaAWvjQV9MGz/R65Q5o+VdX3rmBxP1vWVqrKmYB3ZQ7PB3p"
    "3wItFFlZE/ux489Edtwj/G7P7hrk3gvzF76Pf+66HbJt7nmN1hARv4b8xuQfa6BxLvM3kM"
    "FRu3QsMmUMqGnx3hsSOySNKUzct1Uco6iZ/0IpCnKSXkhSD3OTcRzW6EpBpq3UalrFKt2W"
    "JPtW6CVGr6qqzpk/le8re9Bud7qYF+tx7pHmqoiKxkbOyBLpFRM7E+O7AI+BfrWGHIldBK"
    "llkBvEMBq8VZWoPo32htUR6qmya7tIb5GBxZofa9OP8dmBc9X1/2DCy5YD3kCEmV9Qn7ik"
    "vv3hURl969yxeX8F6CO4c1JYCw37yB6L4pJIy+2SKMvslwmTSZk1lwOl8YjZCcXhh9Hcbo"
    "aGJnioU6pUHsX/8frPEVkQ=="
)
