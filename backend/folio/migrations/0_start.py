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
CREATE INDEX "idx_invoices_busines_712b43" ON "invoices" ("business_id", "document_type", "customer_id", "currency", "status", "payment_status", "issue_on", "due_on", "total_minor", "paid_minor", "credited_minor", "id") WHERE total_minor <> paid_minor + credited_minor;
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
    "mcVo50lUcai0HtMcgRMjm+VR7fZ1PX9lrGMUI5xlUfY8Wiqp3F7eQ7sSTImuA7dII6SDJj"
    "Uj76zcqYJAsyNXnUM3ZW/+1lfaZ9Tk2RpHNe/idRWBNkB8C6+9SqRw7otC1BGNMYlYQ0EW"
    "cZS7NSGNM4mUxWnnCeiScrKopqgkxOVVnyrhiyRyp5l7UxHA7vdaSnWm4GO9FN7IYF0A1W"
    "+hEmrxeOfR/psI57w06ME3tjkRns81KHY1y8RkQ9sU1wnUWw9XgqCe1OaGPMp3D1jSTiCs"
    "9eNlMdnvsuhf4Hv5OPvw2pwRvl78q8v86muwadfrGp6md3VXKnrAQtDZoXmaagCeQgwLrY"
    "T/10rIUwStbZ3RukeF3fJk6nTTbsw5A65mlRQZS8LZ6nsZYw5cIUhDwcBaMbv7Omrry5bh"
    "xnMn3UCwkXtQTJUb8dB6SR+q2pGPGaAgdhBAcc7Tl02VSEHi3TXR0Hok/YVVNx8hIhKgbV"
    "HrPUSwJw9XlPt7yjLnOsdUNPvCBrl2oY5jFkvy9ef52wu6ZONYsu8fWsw+Aa+r00FyXPJ/"
    "goR+Aw4mDcRLBmhqpnhdgIIOWrbK+xp4buWOgGrbi2+kgVzLVCs5L0CxyL0NuD7eciajRa"
    "EqYETKgaLbdOWygB5tZri8qIu+q2KTHptEABNxIQEJPxAltBUYQ2LwIGSOtMx9ZeESudkY"
    "m63ET8T7yyVrrjVSzjha9+WJk2kDzTHzPqvZX7PCwPN5mZGLUz4SFqXtEwr5wYlkHmNc6G"
    "vevu5j0sqrkzal+RyUxdJUt7wadB537dLqwOp20IXxamTcfMptYzViTzS5hN6aOKpeuw/l"
    "ei2tk5/JYNCxWWNFsBOLBQ4EVsmNRt7Ch44x/4u/6ItfHwKgiKhLP5Y/bDl8+d+24rqAPx"
    "o1fPjfwTSz3/D8xdqjqI6r/hGmx5RD3t/wKoHEwe9fovWc65jlVotpRzLlB0oQ6lnc/4rG"
    "97C3XM+EyHv/BjzJIVUJJbTBGv5eMn3zMt/VHPcQ3fPSob6koPS7f/qdcH5L1PGJju8B7r"
    "l3if1RiIE1bjrhgPk8jWX8gx/3KLY/5l2jF/xVP6CkIcI2oe0MevPfGkZ+WrLraTBLSV3k"
    "dgv7jmZXP8L1hT5w8snMM/9tlHjl9g5Vk13IxTtvsN2OkbOtOXqpET8hMQJuMQPKJzn7g6"
    "w3EMdqb/cNeFwxo738Tf89zAyYhx0QiqA4OnqoZhctoWm7fbJm46eoqLP2mM87N9bChkrg"
    "/s+ai5PkKhMj0iO3MPRUn3ypZQtZPz+ImHosoBcYST1DK3UxbE28w++btKgkxuLUffWjy9"
    "l1D+lSiJLLuTkYJFtxWLLuFAFK3rGyeUaZkE0jIFumtBfWKMSoaAbY1W0jcueadymK8mrD"
    "s95uPTSthjvnyDEfeEyzUWBX5yOw1FoWdeESMRNvZsIJ73DJpBfLtNi9iOiRdMmDbcZsMo"
    "iBMEZYoXS3ccyrLMQEfoUVouama5aL5i6+Zjm8B/1VCFy/R8R+YN7YV68e69iPZqQ1Hleb"
    "un9ur92wIz9v3b3BmLtxIA6//IYFFyZ2vQXAoyGZN1STVd9TARmLBxqgZO2lJqCa5U6FsA"
    "5aB9A/Etxe64VDWqvOhiIMeImmd3LGUiy8xruejXN+cWvyQVLvuMrFS4HAxr2QqX3QVQv+"
    "N48fK1URhymKuM8uMRd+qiwgDI3boo6BLVRiaj5IfQy7VFcKx+9Nxc22RmLleuwxVI3MGW"
    "UYeoc4daoe+uDRTwqflKprSCqrzHSK1VzbRW4fDvq7qKdVBllv8M+Ir+TWd40ybBtzH7a3"
    "c4UIbAtcDVzfcx6/7RBR6kTbzPMRt2v3aH910Fkf7UbZP43+i3Oxp2lOvB3d1Dvzf6C/rv"
    "xi5gj18GQ94jfo7Z4GGkDD4q99eDL9Bf9K8xu+/cdu+VUecPeNXg6z5at+M7juEwpmfKbr"
    "+xgE66jaXdxuCnUUNE9gsJTrfczsra1cp2Nz25T17FmKcTJDQH/gZ/+wFVKuPkUuHZlEqg"
    "9cJXOhyV4HAkdTFSF9MQXUyJ6oYwe09a2RBN7JOrasD8QQpwmMuCeoYBSP5/d1Xm6M6ajN"
    "2ff9Z+4dI/+T9+CC3Rma1rlKieOiCtQhDugQcvP9F1GBjsFUf9k02gldeNOec38Me0SZCS"
    "tkWmXkYHovFg35UFQ9gi8bjkFldXmIyrMfjzCI9UuRozBBrEdQteBNoCZwdPxCeck4lfnp"
    "W3tDdR0ZuXI7aqa8RQbeh1gg46lq7By054E29kw27JQrXhrRz4oR3i+0oG3Ri8L0fFAG2k"
    "WKrWE7FN6EbFCO2gth0qFjST2oSZDpki0hgKjhMMXtaLmVY4go4OjQIdC77MmPEMUoFSh2"
    "MEv9OjaYUx2KissciE31Zwmk3OyYDBC3nJ8fC5FJ7kZ1XFLsPR8teODx5/8zFzFnAXH+iT"
    "wGsGyqFIqHkwpkBrwwtxxyh0eVqHmiQcJupsps7Yvbh4c7G5TSYhAzPhgfRhP/gHH2/oHN"
    "rgoH5bGbDKEMwJWZg4RLHZZjt0ZUtdVR11VTIMWYYhvzZ/XL47wGajF8E4TiWhlhHflVHB"
    "hayZ0HyOEkmUd6O8YeqEJnOMqnk4lxKDnKOwzw8WzFPYi4UJVgzoU8cDik7tgyZ15fRy5a"
    "vxo28mAHOCrHlbSClgB6qTfWypUVppT81IwyFt1EfHFH6KA1BpQjtwjOiEturr9xenMVdf"
    "FhFJ8gWS5KZQ12wPlbVH5ZpRD/d6SnZSZS5Dej4dwfMJR3zfkyVKK0+X9OmC+Ah7QcWIpC"
    "fUTgUBn4TC3lBxKsndFxOlYkYw8aM8TS9TNzXCIapG4PoGdgUYICsnXi4b2hThtnC5+m0f"
    "W3DE6LccFGlWbojdGNLMtBDfFYLSK+/4XnkbVxYRLXacSma8O7qGO+aPJDIyKcJqDA4+tj"
    "GDI1PnFUT/mKnzbMW0VguV7QN6lFKiLoB6xINOaBOKk8kt6OhbkMxfkc8hwQ/UBsxYn4UV"
    "wOqQz8LnzLems4i64wrGUWSQHuCFuluMqEcsRaqsrCCqURoZmyLjfcrG1PPREkM0SlPqkq"
    "+K5kAAT9T9zeA3P5rWWhDWDFKJroxOO110WursOhzYEsqiVxHe6KldAFy+gR4O7her2Jyt"
    "5lawE9ToMVMA1Oj2eTi2I/XbdaSzZiKcceIUADrK+B9vh6irjLAT5Aw56YBMbV5vIG1PMy"
    "a5SMXpY8JeicldZsa2+DGWH0cdHnO7g6kVfmYULiOwskzNnWHgM1ET8cnnZHfos+5c8Z+U"
    "DFbOCcA+wfNkgKwMkMUb1XJmlAGyVd76TxC1KQOByg1v844QccefJN137bXiYSHo9hOn+q"
    "7xk14/0utHev1sHRnp9SO9fprof2K7U8d0VGNf3+40vXTwznDwlqbaMky1XCUjbKyNUkmD"
    "ojQovo5B0Z+Hx7B6hR3VcsYWsHtFV+wBtgKetvFUVoKqCTivYSb4T3N6ljYO4NXWFpPA38"
    "ypiBlgqdteikwywcquE2K5zCZYrY1MVuraMFVt0iJwG/hH2/Gqp/ga+6X6RG1M++nl8eRd"
    "tcjCfPGKBM8dyohqP1EtxyJwkkdjLtffF1jjePjQ7/f6n1pkgv1RxXyBGRjk3YSuXObohn"
    "9TU/hfkyui8qf772mpjJiuQ6bUMNkj5jUlLwuTP9Px36igNeKfZ5s5cAZblKcmAQAUXrjm"
    "DJvTbys4arAKbDhV/Kngz9FgdZ3xxjDa/A++T2b1Hv1lBz1AmlIqZUrJr+aco8KvQQXnPZ"
    "XMxw9FP6F5ZI/pXHPtvbfJiyiSIiRShXR0FVJ4VOxjkw2JT5jg4ku3fwNnuiD+ARkaYvmX"
    "MfOZg3bAJYzZzQAtt/j/mH3s9G4x+Yz3meRmXsduqzrASa+cDI481+wQJfne9UxpJdOG+U"
    "ohuj1iKUbYwIClmgQoBZhsjVCK8cCC45ykPcJQV1On0JyR9oQ8EQYuQdY8P5dSypVj3RGF"
    "WlaWDWQEkmMO1jGqJkC9bQFhLrGtDFu4fm4H/U9B8yQXJ8NsZZjtXGe6vdhr2BOk8gir2h"
    "GWMiflq+ZLVD333eWUWteY2I2rL5NK6Pj91hZ1NOMtlZnXtGhtcV7E+5tDPGp0AUe3cZhg"
    "IHhekYnvfBb4jY/Pxme+a7j/HE9dy7hmFgaEOnZGZfGSHiJd0WumP4Xnupgb18Mwk1fcrf"
    "1IdVJl7SpIv18HvesuZsDlX8bseti96Y2QCK5G/thH2XH8jLabtSjCy8epGpd39fg6JdwO"
    "0wB/0B9zVUoBxenUSW/KwtZTJ/354uLy8peLny/f//ru7S+/vPv151CvlL5VwJEphn1a6T"
    "R1bTSr24JuOAmycn2bqsK/7e+IE8CVhljUXeRDpKd6IrvTYSQxt6pUe9ZjO2+p9kjhSHas"
    "dS5rGm1TgD01ePNizCmWk/VZxh+AHbSf9NWKaugb8Eh/jHORRGUar/s5h2lyTu5U5qqGT2"
    "yThfoMPZkBO5lduLa0Jwn6KCRmRZrdiZ21/oOkl4HkkiWXLLnkZnHJs43aozijHCHai1eu"
    "mJrtdbhlbjDYC/4kpRyDfcfA4ylENpgNRRNMPGU7nM0PcMEJaCt9qn7s9Tu3bcI/xgwO1h"
    "t0rfE+x+z+t96XL3jB/7LPyXr8LV+8GI0sRCNYiAZkrizrcT7CIUGVZ3uV3C1VEMIe2V5m"
    "wwRpA83FdbcbRgf62dS1vYY5RihtwzUY46y8bflbZoyoeedSKbum1NA3Mft2JZM/SqNHxY"
    "0eGRP4cHSLB3dXctIeJ7b7Fc1J8BuHLsc325QU3G/tNCNBS8WCpgW9nD6bL0QlwcwLjTUY"
    "0oozBA08gb78iswWaPXBkFN3tiCGiv5HGwpjnbYeHb976dkkbTb7Mo7SZpNts8FZtu/IBL"
    "QntNl0HkaDu87IK5QtMi4hYZuEX8fsrtN/QGWg91mNEVlZdK5/E7KghRRVXhp7C1XHBtim"
    "KxXgENP2xYhOOOF/Oo2V8rIAyJf5mWeTEK+pmoPu7l0loD0hyH1fSSKyofR5fG6fx+f+Bf"
    "61Cf6P3/FbNcwGS5NBz6lx2JqNL6SRifgEEvGtVE3Dt0hhnZ+DdUMhY6FTsdAYzrDvBhIS"
    "n3IH6X7tDoW3ECSCPQQ/YOPodoa3uHnwT+BNBv3RZ7zgf6nGllIHdaRUnZWkOquieqfC7s"
    "IfVPZ0j1lJUHw9S+t34vdbW/Q7U2ip2EHTwvnV5ph3zJwTJAfwVGarXMNge6FjL6pN9OXK"
    "tGBOXPHqJza8n0eF5VDUJ8q8tGcp5c4R+8YMaYM5dx7mKf5aZBLpznOampAXamG43AsB/o"
    "Suoc0TM1/id70+55a5JCozUUNEQsjIlM5h6bTGbKLRqe6EhPCavEf/rbGp6Tot7s888T2e"
    "g8bwYWgEuobeCIb38lb82Qadc0L4SXAH1o+9Vya2xGQOAPQtonBROjQ3RjmGS0ERLdARI2"
    "qktF+CCdVeqBfv3gtJ+yFFAzF+/7YAxO/f5iKMtxJlYpP7tYAclEkrJaKkRBQ57gTATVBJ"
    "WJOwRpgBAVgTVBLWVF2CKOMkAGyKTkKbqkUQ8IRirlcJsgYea6WwDgkOXMSZMUEqfVYr7c"
    "9YB71WVQa3eYqtGvuE5Wu2MvnzwyoooMZqtOmsQeCXWUghiVq2JjCB63ZdYHJEd2sD7zZa"
    "LtVT2m2UY7a6tskM9XM6S+v6ClOiJm8yBypqrYDYCYsqe6o/09r8EXl/VJlh5TwDfjHQbj"
    "q3W8Q2vefqTlxpeEXo313VGLOY4tGcc+8yTV0TFfWBpqERdaVaDpni+1PdIitDxWQFSxMe"
    "5F3hHRXNnLVNWRfmn56a5hMc+94wHqizS9RSSDxSnXmMstQKNkYrGJs8aXYzhwuJEh1YC7"
    "WiG3YWzBnFUGeuZVE2ExKNojQNlIuO7NoDeydsOfsWHExSy+qz2RUH/VQBeHiJzeUEnQyy"
    "KhaaOsvRVG0L/81TUjUA5OOnFYi+Vgrl/BTdCbJGbM/b1CZlJOmOcORipsYYWSOgL9sQVr"
    "sCNoMv3b4gg8xp2gT/Rwf60fVnTJfhfxmz3qf+YIhX/C9JcfJ13NZkAo3SE2hodLZHSHic"
    "qnlQl8KuBKCJGyXilDLFgjRJ1Oj0Pk7k/0pd83BCwcLjMSoZ+Z9me/YANUkn3cKl9ez1Mi"
    "rYUVfsA/FNenbXcvbuxDi5fguA7O+jh0P8ZdNRHXfcndjGD5wqhTUEyKfNmJExyTVf+r9L"
    "yGpp0RnVn6nmO/eTmWs75pJa5+R3bh20uVM+PNLQoZFjEj/nhx0YIAOCP9lkZlGNF24nvg"
    "Yvz+BZ7kO5rdQn9tThG2upu0RTJgZEqIZhztRIWAUuCu2cdBhxmcaLz3tw4o217UUfzEzL"
    "i0zgT7K54RXjIeDXHcHMGcByCvtmvEhcuY/yB0s56Cnk98/dYZdErRzk3/+DxMZZmlwrZn"
    "KVNkNpM2yCzTC+y4jDnCT/3n2vM0FOHH9FPTQSZN+1j8YS2A4z46QrmHQopD6hmeRDp/+b"
    "Mhp2+vcfxcP8Y8RtEvtzzG56w+71SLnpfuiN2iT615hdd4Y3bYL/w/fP3evf4A/8wDv3n/"
    "HO/ecxG4w+Y7/8Yx9rSwkZdkzXykpNWNAOFlKfcIQjGaAEhjaeP2rM7ked0cN9m3if3t/d"
    "u25/5F3iX6sxRBadU+RghKJPY0TSVlPIVgOSlxDGQfvmwVuK1dETd4XNjgmyBrLwpUxmT+"
    "mwh90xRijNjlU2O/pDJbaeYkTN27pKW0yKuGNKgqx5YJdyTjxTy870PcyNRY5QNKa68NGi"
    "kOOaWZGTIE4po2IrfRZIF5RS/CWixgYBWBNk0ltCeku8nrdEMBkPh/c60lMt5+1OdBML94"
    "BI7szg3zj8pYZzV4xxzI3mjtlFNkb0g9DyvRs6YXcN2g/KDH9P45brORLHdpcPiZIY2d3u"
    "JKMFekxYjle8PvCdcHx/jogvB7pW+P4cV17JkiCppR+EPp8nXS7SfiSlP03QkyOw8KmHRY"
    "wnHCksujSfD+9VOkVUyilCmuxPabLfoyJqjFKK0ZUWoyNbpOAwxyml4rzKo/zKJSWrKRvV"
    "O1inMZhu0ZO8gkd+NWE9jkv+K9forCm01S3S+YVadrbI6t1obZNTqbnyK3fuFE3vzSVF0e"
    "9lYZKZyggWvAehEP7GkgkYaqDpNnasnZMJXaq6wQMGnujKwWb2EoRhApg58FpXZLJSbfsF"
    "5ERlodoL3rJjPZrsQtf+ZKcl1VM+HCMf+pgDDkMUeF8kEGDJXAexd8GLOYDsjFqpZ91ZE8"
    "N8hGfRlc1fEC7TovKvlCorJVWKljtocKWDPxcxcv8538b955SJm68lEXRDguPAu3tKnwzc"
    "N4VcCN5scSF4k3YhiO1qIjinCBs4nUvxkLFMY28v4oC2ylifdW7uev024R9j9rHX7/Sxdr"
    "D/ZczuO7dddCfGjzEbdjs3yqCPNeHCr8mj/HW8iQPuYJ+MJHFSqeKosopDuv3kLzEsCDZg"
    "xvosNEHWYdj9xZIa9ZTCoIh12g4MP6nJIWBmvfc6qeEUKGSNtlXU5z7r9OVAmLCfr9BNk4"
    "AqUY4PplVakI9MuFxJPjqzd8vyAxClUYT+SWdBUvKpZb7YmDyg59jEprAd+sH8NgrQPF2A"
    "aT7p9MoXqtHUa/Cs5eT+c+eni3fvvZwAadm9zIfxLAX020qHzQS27glBawS3QnuaAZ6uwI"
    "MGe3FtqrWIu0Kbtkp4JWmizh3qJ373XnIfy/WK61p87ZCh2o5iU8qkyblRygHHfIIxFRWu"
    "4lSNk2SPn6MUFqmlwBYplg02TtW8oIPLQvLr5Rb59TItv0p2eZ8tpErscSGpKHYgCQ50kl"
    "YOdaWHesMLiQ50nFIOc6WH2aLPvKLKPg47UUqpzaryKMekisK+JVEiGdm0w7cktJEf6FoS"
    "9lNPVHe7lkRnVZXcH4Z0idBZZ2m9SXirtUVxYvmNBDQnAUmgzQg94yeWa1DuToDvyPMahs"
    "7yKvEgJDaIKOekQ7Ct35XNa8bx9irRXKwQ59BsRcoJn31YGsajpkaUipBKKUJgmgimF9tQ"
    "fNeZxaS8/V3wbTIqvRRfa+4OJIhplKbUogg1xFPGAxwfU+SsBAGNkMgZKjMmvF7GBBkNcN"
    "RogOS2cDiugUA79Hur5ZawE9zIflgA2RynYlFou0E3zcQ0ygZVUXvDZ3S+BieY8Du1OApO"
    "noKqHK9zMtHUtT2JuIEESpArMqWG+UL+QS3T06PAr1gTbA535jDBiO60vNum57UC99Jqmx"
    "KfI+NL6qY5gUFN456b4i9oLtMTZKT4022FB2BlHKwfTNOgKsuZy1G6BLJTICwL2mCCn3ay"
    "fhgMbmN6kw+9ZEnmh7sP3eEPb/h8hka6dzKkAbfd6d/oTMgrJ0LSPJecUvKATk0tI7Ftfg"
    "HyoH0T4N2mAyyj8LhUx+41FHVTx6rWbKHvl94kQSrdJao8zlLtLpVwFZO7iynhioQuxfwU"
    "9g7KibpE1HKjOmlIjq/HHNJnPSc0J9mitUVHESgNLb+xQEpIjTqqbtiB00fQQ4uoNvE2Mn"
    "4PVQP+U8h0TfBV24Qy031cYMTLCgB2iO4Q9REAJOgYwtaEH2AppcVJnorROx0Cz3U3iScx"
    "qSSjz9SCR1gWxVQaZIHX4BWu+LPmumU7wV3UDniZN5zIG4dqE3gBU2pK6qgpsSJLqqC2JE"
    "oiNSYZAry/PNKQ/uf9oJ+jgdqQJJlffeaQ/yGGbpcGbWReT13dcHRmn+NjX2MqI0TbBdCk"
    "rJmY89hBUgBdqppoIZsISZUzR+ypUiklSweHTFz2i5BJAb/Sgp90ZCld6pO+AUf1DXgVY+"
    "smI0NGjoFotob8LAPx3BC7hZeO73n+J5sgVSBKQBtKeQI/ng3AF5KvyAQG2lpzL3YuDPjS"
    "hdcc+oA9Af3H0+JKic+RkkPNJAdvFIWsVCFFA1mqd8WMVFtsVKmKsTJJYql5/PjmJAJwSN"
    "BAhIGfLygSbJUJZOoDgQFoVqawupmI6iEryDhlGadcAfNPa4845awNoWrWzCpKtocaM0sU"
    "bT/ohgE/8dpQ9eVZWrqN3W5tEXCnXkNlhi0LG+h4iLU9W1DNNSiIj34v3LuXG6+mKIXiVa"
    "q1ebx1i7wAFTdzTenMXNKUJe0H+NBaxEO4RZbUeqQ/ZtnpTvdwnmxvZgIdjMGEa/5t3hU3"
    "2s2APYWhQWFb1Z5xqeAOtoI3oF8s6LQHHcISspwWoUzDacI9nBeqMf/JXFEGd80gXN1Q0U"
    "kamrXGbKW6NiWmRXhX+Bj2CB8W1XR4PP0GY2OsU69xTibwl0KXKwfkfIcaho3x7YgJf8ZC"
    "1bBswAKRcszwh88tczlmfqUBeJpmqXOvXw8L6BcZI6IyePLK0Ge6Q8Z81njmzfEZsSm81s"
    "SC5vC6yCVOpBqhjmqEYCsIAtPTIkIOr5ig+74D3v3dQsTkGKWphs0Rn9cYm2O4LabHZKvb"
    "fIzuhG7z4ZXa+s1zZmI/VUOMsoGqhpqoFgpZISNHvug4J0ilm3GVx/mVrc27R7Z+CqRAfB"
    "HENEEm1XJbdUgBWkdQdXgs7n2kw1riu1PjkZhg1cyhUMkNocZuEv7sHrpZDt+Rm60CeiTL"
    "FSnJgHW4CEo/RA2dFTx1hW9zIqi0WftaidBdWnPpFZlhQXObPFrmC/pn6w55NKnNaxjarv"
    "WsP1PodGap9iI7seAJn31YYkGuQ/JYJaSSKQUboW0B4dKci6hZQoLvWr/CV6Ot+Es0jV9+"
    "ZoEU4ek85n8uCbpju8vPVd1wLSqSsCFKIgFNJRDYbN2ZKz1fQI5TSkVIpQXkuc50e7HXOC"
    "dIpSKkyuMsnWm+43DrKsqU1XdQCFUmuZJlVKmyU7wM9BMFZUxuh7fD3PAz13bMJeaSR7Ev"
    "Ow54N4lXgo8BPIw71NNvMwPG4Zmek8nGFrqecEDIkqrMDnKYhX73eLpDcwbymRLQ+N3hfa"
    "pahk5tJ+bbMGZcCMWE9yYIqZ6lhKypE3UkCAhADidznu3+xSfC7GvTtZ9DHyb1cSRTx+VD"
    "kfghBwmquOPmPzPwrZYJ9pskDUsP+3IjQjcrNY3w7srtG+rT4X12M+x8HAnOYo+oTfjHmH"
    "3p9m96/U9t4n8Zs871qPe12ybe55jdP9zjve5Nm4Rfx+waa73f3uLV8CtcHdx9ue2O+NXg"
    "a/L4KDbAhcZXoNj7zLUsymZCIRRRmgauossCGF/mV47MWD+WI1gCJErzXevsPF5JBLoNxY"
    "HA1UcYzsAtwkwKaOQSVHsp5SoG27HVcit1jfl3FIdaS1sRTFGbTSxhzoDZtWbowqyYlp+B"
    "q+jhlKZsQrbPE0RSLunSTAOdn0w1aN8EeLdpGstIpspVhbptu6L5mOOE0rNUwLOU51ZTMD"
    "O8YqBWQBD5LHKJvwD+ST2PAE+XQfo9M3e8zDi1LDPjYMzfr+NUctcW37XRYL2fpS5KKO10"
    "VbbTPVNLMJNihOJ0XgxvasLHy8wR+VDLzBHS2C3i+B/YEwVRTZBJVKULwUldCLKm8OHoXk"
    "d6aia6iXV7QDp8P3zgsGz4x4yxeA3uNJ0MPxV2ehhAybwZNWNHCsHE80scBlPgs/MFu2os"
    "TqiBPhJO2FVTccLcJYprZyY9EMDqFrp5CHppCk4lOtjxOXWj2zwW6SztXhe/39riXMcnuq"
    "L5TQsnug0I0KlN9ZLVtIN6nZhAgmpYCgOOrBbhznT8xsvCNKif2eZlQRmZ8DZwPtrc+w1/"
    "Y1a22/Iext35nlXDpfyazjCz7owyh/ekMqIu+YN15qfMDRMPBS4UMt2NdDmr2YZ1ApezJ/"
    "hp2fjudjgLaKuM9dmX7vC62x+hdxn/MmYfe3+gdxj/SO5hr+MZxve19Ch0MYnYDZ3pS9XI"
    "UYgGhEmlnUd07hNXZziOsZv0H+66IJHFjWDcrJCyQnqnSBrZ/CxPMaKD0jxVUzbLArSUfE"
    "5wX3fE1PtRElkoKcuuzllAwXy2ERqpkNyezTaQ/w7Tl5UgTlZRaRadWFUKaeKw3+lMX7pZ"
    "OVdjt1s75a2l11KgKCKmzPIzUaAkwtMGhnIPmSL2KLsQm1rPmNsTvuumduXFIUVFH07pRR"
    "rxdwFZhsvvflfZxRFP+nQpTUlpqkancfnSlKeEwE0jy2HoDi8/MN2xczwOE9SSBzr70PuU"
    "ZoN0W1lZppWdWmSrZ2GC8oROhcH2UlufQilNSWmqzjuJlKbKdppx4HidwW9+NK21IKwZpD"
    "IVqRRVTyiq5k3kwzEeqd+uI53Vce7uBDhj/VZOJcBThpzlKAS8m62d6gBP+C1qe+WteeUR"
    "T4bmFT5V5ujOOkwiAtjyfkBIx6QfP3BBHPOaLAG7jeieUWOlhP6lQF8zgT4Y7n2MR1Hag+"
    "1H9eHPC5uPJMstWe4KcoUxPA2VKX5UjCisaVLJcmdqPIRQtY5STKExk1WKMK8jwqyso2T7"
    "D9nihoJq7Uz1n7fbHgFb6O3rprM6brC7AU4fMlWSC+MO8mnRMOVAnysdhhU5Nm77uwXEGy"
    "w0OfnvIAMVL0AJnz9O0DP2ZaHPFjFfVpTobNdeQSsQ27CKQVApUrf9QppXBEtWIi00D9um"
    "RceTPlkKlTUTKmUaNZlG7eS4yVpbstZWFVmYYrW2Xpd94aLPFvYlEI0KsC9hNF0R/Ta0oA"
    "7wCkG+7IBdeNGdRRjoE0YsccYh8KdDGiyUbb6wK5KdpztD4V3+AyWzUjNmRappj6+mPamb"
    "YMW4ltOk+Zb8teSvJX9dAf5P8tc1568jRQejofEJp+DiCQ5SAfn13E23J4OIRrUchlQkkq"
    "aJQG38fQ6D6YiGlGqAVKJYG3WYSwu1CXe6XJE24pKmF5doMaQdJUXbXa2MNQlKOUFnqPg2"
    "9Cegsl2QQFWbjM/uYQ/X4OcG0VT2+AyzUYwxCOEJ/sgSYUt4gpRZayazyjCscvPrq9ZsoT"
    "/vlQs1QSozCFc5g7BMeZu/ymTK28SQy5S3MjlrNeu7RsUNU3Nnh0qwXie1PZp25DHMKSgi"
    "kMIQeug5tIjMWkeAXkO2ryNO+HMOAwlE0WGtVe6nFus5WpkifYDjVnE+HLFiiViweSueKR"
    "KzUgZxal7cFFfzwR8/oK3Yoo9A/6NXRXry388gjsNWbZnLFvG+Q1vd+HGSnXqlxOdh9ss+"
    "xVZU0zGUC59iqDNKTDh6iWtTrQ2dgzDM3wLd+bzoL9PgYV/7VJHOiOnzXx6/bt5VFnhujm"
    "IiMsBFdRMRkgaqJy6KWH/zbb9JxYS34EXg3VA0z7j+ppjqZ4vmJ4mvg2I91v3Mhnh3StNY"
    "Bycsow0icf+mM7wR3C5CujYJvo3ZX7vDgTLs8BLYm+9j1v2jC2J3m3ifYzbsfu0O77sKgv"
    "mp2ybxv8es1x8NO8r14O7uod8b/aVNEhewxy+DIe8RP8ds8DBSBh+V++vBF+gv+teY3Xdu"
    "u/fKqPMHvGrwNXmMFvPIKOSQIZB91fJ5j/h82R0/G9DJ3Kvp4Fn4adQQ2edCggYeIu+KTN"
    "l3+VP2XXrKUtUWPUcCiuadI+8K2RDebbEhvEvbECIMbgrmfF+jONV37agVkWDEEQzJvmeX"
    "LWneyN8ApHlDmjdqmZysaitJWo/KBbaE0n6vmZ+sotO37hnKNmW10urxWMmtXAV5vL7Xbg"
    "0579FzP1MtC11eiDp3qMWDpPwC8AQ5BPKiYr0lXpJQa3mhVtiGzud0xgsuLU1G12RK5zDz"
    "0JEtrR4v82GoG0f1u2npjzpTDT+luQ1P8pOVw8MeYWpckQk3Hk74nRcvRTq+kYbKchP96h"
    "z1idoE2ffgPurSoVtKbFXX/Me2MLBszCbeHcXvlBPoDjRc2wQO91bQTxBNz+g3h+Aw+YnU"
    "gyA2GGzvt+s2WYKY5lpUOycTH4WwBNaYvSwo/mb+P+IUBOHDu/uNvZJa8B7YH/ThxeYHkW"
    "74NBgWF/Vbfop403zyi3OxwjndY1aCxO4Fe43j8s06WlNTWggaYyHwF6sSyF9Fxbok3Xct"
    "Gns7lMJjukRATNJJEDWFZtUv2wkhzaxc9n0BSJ/hHFDCOJeCwbMJKhk/mxE/O9ct21EsOq"
    "N7eiFndtBANU5N1DaFnJEN9bAxz6KXQ17pIQ9Ky4oYYqI0DbR1XRawxFzm2mEuk1YYT+7b"
    "t6BOkloeVtkFdXJ8avPruoQEB9V02c9VYiNUTV3dcHRmn+PzXkOOKqXUS1SrIDImSbpqDA"
    "0+tjFDs9Fu7ONbtKE+oWPR4Eu3Lwg/p2kT/H/MPvRub5VBX+l3/xgpvf7XQe+62yZZV722"
    "6HTkfY5Z71N/MMQL/pekWrDQeVLEtH+Zb9m/lL4Tp/edgCVkGvtxwQlSGX9Zaf5XOih8jw"
    "4KgVFB1EMhQSfLDdTO76MqO6UArFE7lACsCTLpTpMowerZGwVBjVPJ9V+7BG01Wf819Eyq"
    "pNOMuGtSsG0eDu91pKda7rA70U0cMQXQrXh6wUrO4WL5BTPOtsNB7m06quN5thPa+HFeAN"
    "lQApDY7tx6E8JSlZwV790VtWyqUa2LzgBnGZnnEy1a23LPh20V7ltQNFcfI7y578PHHess"
    "XuKUOw2GnnU6htnzWHntijzRlcOLn6qupjsZ6fmO1OlhTnSei8Up/eY+6I+5Dh+ZfGWG6c"
    "yfxYe5zJVvN/vzxcXl5S8XP1++//Xd219+effrz6EBLX2rgCWtFdXCBKa1fP+5cGxTY5Cv"
    "f47SNNBkXEqO9ZC5Ug1dzTHZ7JD8Q0qJeTHMvXnKYRKe3QGVxLoY1uaMO5Lso3tPkDZQ+V"
    "4TZXshG8vKMoE/cnQxZ4A4lXQFiI32MVwBDnD0kz5+dVp/EfFEfKhTxHKwKz3Y0gYndfBV"
    "UwQdmFy2RD0Qj+rMUwFFbra2aH94KKSQ4mfAMFzxmfqaGthgyQ8BSC3/oq792PbiGlUbox"
    "z9qNNzMgmkuzCs0i9ZjI25wIfXXfYEOwRL64dO/GxBNVLCoBAXrKJc/yF6Jdwu81VXaeH5"
    "NM891lOk1kxqzap6YkitWSMxl1ozqTWrBP5NEuSk1uzQIZdaM7n+9l9/qgO/deruFxyQIp"
    "ZRIFUea6k0a6bjen2WjFRFVkgV+eruwNWct0dyB349Re8dhd85O8vR9Pp3WztVvUvesLiT"
    "n/oIq/mRF2Ly6uSgN57vpAczJNOHbxcNpgyczIHBppbNlbEqZ+sxI98/fRlgzUvwuNRuEY"
    "ZdUe1fbaIG7oFenXHysqD8irUmXm9kYWJmNzJ5tEx3pQR9TcZsyTML4nv83VWZozt+CaAV"
    "vDYW9MGw/R+5Qpk/Vtb1rWNyPFnXV6rKmoJ1ZA/NBnt3wotEF1VG/ux68NAftQn/GLP7h7"
    "s2gf/G7KHf+6+Hbpt4n2N2hwVs4L8xuwXZ6x5IvM/kMVRs3AoNm0ApG352hMeOyCJJUzYv"
    "10Up6yR+0otAnqaUkBeC3OfcRDS7EZJqqHUblbJKtWaLPdW6CVKp6auypk/me8nf9hqc76"
    "UG+t16pHuooSKykrGxB7pERs3E+uzAIuBfrGOFIVdCK1lmBfAOBawWZ2kNon+jtUV5qG6a"
    "7NIa5mNwZIXa9+L8d2Be9Hx92TOw5IL1kCMkVdYn7CsuvXtXRFx69y5fXMJ7Ce4c1pQAwn"
    "7zBqL7ppAw+maLMPomw2XSZE5mwel8YTRCcnph9HUYo6OJnSkW6pQGsX/9f9ikdcM="
)
