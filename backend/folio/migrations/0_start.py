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
CREATE INDEX "payments_by_day" ON "payments" ("business_id", "received_on", "id", "created_at");
CREATE INDEX "idx_payments_busines_152264" ON "payments" ("business_id", "created_at", "id");
CREATE INDEX "unapplied_payments" ON "payments" ("business_id", "customer_id") WHERE amount_minor <> applied_minor;
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
    "active_since" DATE,
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
CREATE INDEX "documents_by_issue_day" ON "invoices" ("business_id", "issue_on", "id", "document_type", "status", "currency", "net_minor", "tax_minor", "total_minor", "finalized_at");
CREATE INDEX "idx_invoices_busines_41cdb3" ON "invoices" ("business_id", "due_on", "id");
CREATE INDEX "idx_invoices_busines_440224" ON "invoices" ("business_id", "total_minor", "id");
CREATE INDEX "documents_by_number" ON "invoices" ("business_id", "number", "id", "purchase_order", "reference", "customer_id");
CREATE INDEX "idx_invoices_busines_bcaedb" ON "invoices" ("business_id", "status", "created_at", "id");
CREATE INDEX "idx_invoices_busines_08426b" ON "invoices" ("business_id", "document_type", "issue_on", "number");
CREATE INDEX "idx_invoices_custome_4d7440" ON "invoices" ("customer_id", "id");
CREATE INDEX "idx_invoices_schedul_5faeb1" ON "invoices" ("schedule_id", "billing_date");
CREATE INDEX "idx_invoices_busines_9cf347" ON "invoices" ("business_id", "payment_status", "due_on", "id");
CREATE INDEX "idx_invoices_busines_1e9286" ON "invoices" ("business_id", "source", "created_at", "id");
CREATE INDEX "idx_invoices_busines_817be9" ON "invoices" ("business_id", "has_warnings", "created_at", "id");
CREATE INDEX "open_documents" ON "invoices" ("business_id", "document_type", "customer_id", "currency", "status", "payment_status", "uncollectible_at", "issue_on", "due_on", "total_minor", "paid_minor", "credited_minor", "id") WHERE total_minor <> paid_minor + credited_minor;
CREATE INDEX "voided_documents" ON "invoices" ("business_id", "voided_at") WHERE voided_at IS NOT NULL;
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
) /* A part of a credit note that is set off against one invoice; one that was taken off stays on record. */;
CREATE INDEX "idx_credit_appl_credit__453e3b" ON "credit_applications" ("credit_note_id");
CREATE INDEX "idx_credit_appl_invoice_8e345a" ON "credit_applications" ("invoice_id");
CREATE INDEX "credits_applied" ON "credit_applications" ("applied_at");
CREATE INDEX "credits_removed" ON "credit_applications" ("removed_at") WHERE removed_at IS NOT NULL;
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
) /* A part of a payment that is applied to one invoice; one that was taken off stays on record. */;
CREATE INDEX "idx_payment_all_invoice_d149c7" ON "payment_allocations" ("invoice_id");
CREATE INDEX "idx_payment_all_payment_3bdf20" ON "payment_allocations" ("payment_id");
CREATE INDEX "payments_applied" ON "payment_allocations" ("applied_at");
CREATE INDEX "payments_removed" ON "payment_allocations" ("removed_at") WHERE removed_at IS NOT NULL;
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
CREATE INDEX "payments_by_day" ON "payments" ("business_id", "received_on", "id");
CREATE INDEX "idx_payments_busines_152264" ON "payments" ("business_id", "created_at", "id");
CREATE INDEX "unapplied_payments" ON "payments" ("business_id", "customer_id") WHERE amount_minor <> applied_minor;
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
    "active_since" DATE,
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
CREATE INDEX "documents_by_issue_day" ON "invoices" ("business_id", "issue_on", "id");
CREATE INDEX "idx_invoices_busines_41cdb3" ON "invoices" ("business_id", "due_on", "id");
CREATE INDEX "idx_invoices_busines_440224" ON "invoices" ("business_id", "total_minor", "id");
CREATE INDEX "documents_by_number" ON "invoices" ("business_id", "number", "id");
CREATE INDEX "idx_invoices_busines_bcaedb" ON "invoices" ("business_id", "status", "created_at", "id");
CREATE INDEX "idx_invoices_busines_08426b" ON "invoices" ("business_id", "document_type", "issue_on", "number");
CREATE INDEX "idx_invoices_custome_4d7440" ON "invoices" ("customer_id", "id");
CREATE INDEX "idx_invoices_schedul_5faeb1" ON "invoices" ("schedule_id", "billing_date");
CREATE INDEX "idx_invoices_busines_9cf347" ON "invoices" ("business_id", "payment_status", "due_on", "id");
CREATE INDEX "idx_invoices_busines_1e9286" ON "invoices" ("business_id", "source", "created_at", "id");
CREATE INDEX "idx_invoices_busines_817be9" ON "invoices" ("business_id", "has_warnings", "created_at", "id");
CREATE INDEX "open_documents" ON "invoices" ("business_id", "document_type", "customer_id", "currency") WHERE total_minor <> paid_minor + credited_minor;
CREATE INDEX "voided_documents" ON "invoices" ("business_id", "voided_at") WHERE voided_at IS NOT NULL;
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
CREATE INDEX "credits_applied" ON "credit_applications" ("applied_at");
CREATE INDEX "credits_removed" ON "credit_applications" ("removed_at") WHERE removed_at IS NOT NULL;
COMMENT ON TABLE "credit_applications" IS 'A part of a credit note that is set off against one invoice; one that was taken off stays on record.';
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
CREATE INDEX "payments_applied" ON "payment_allocations" ("applied_at");
CREATE INDEX "payments_removed" ON "payment_allocations" ("removed_at") WHERE removed_at IS NOT NULL;
COMMENT ON TABLE "payment_allocations" IS 'A part of a payment that is applied to one invoice; one that was taken off stays on record.';
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
    'one_standing_link': 'CREATE UNIQUE INDEX "one_standing_link" ON "hosted_links" ("invoice_id") WHERE revoked_at IS NULL;',
    'one_tax_category_per_name': 'ALTER TABLE "tax_categories" ADD CONSTRAINT "one_tax_category_per_name" UNIQUE ("business_id", "name");',
    'one_template_per_language': 'ALTER TABLE "email_templates" ADD CONSTRAINT "one_template_per_language" UNIQUE ("business_id", "kind", "language");',
    'one_transaction_per_fingerprint': 'ALTER TABLE "bank_transactions" ADD CONSTRAINT "one_transaction_per_fingerprint" UNIQUE ("business_id", "fingerprint");',
    'tax_registration_once': 'ALTER TABLE "tax_registrations" ADD CONSTRAINT "tax_registration_once" UNIQUE ("business_id", "country", "number");',
}

MODELS_STATE = (
    "eJztfet34kiW578Sx/uhq85Q3ko7M6sbz84ebJOZTNuQg3FVdQ97hECBUVuEaD3spHv6f9"
    "97Qw/0BAUgLCkjPyRYihsSv3jd9/3n2dw0dPO8s9L/TNdnbfLPM6YuKXyJ32iRM3W1Ci/j"
    "3446NXhDdaUrz3Rt80ZT27HUmQPX56phU7ikUXtm6StHNxm27hBoS5yF6pBX1Sb2wnxlxG"
    "Qzek4mK4vO9W8TottEd2xiUVXDh5ApfdIZ09nTFZkAtbJQ7cUE+qDk4Uvnp4sPH4k553++"
    "LkyDnuOLaOYM3gRITvhMl+l/d6nimE8Ubljw5P/+f3BZZxr9Ru3gz9WzMtepocXA1jXsgF"
    "9XnPWKX3t87N1+4i3x90yVmWm4S7ZpvVo7C5OFzV1X186RBu89UUYt1aFaZCCYaxj+mAWX"
    "vDeGC47l0vBVtc0Fjc5V18DhPPv3uctmOIrEmxlLU6OGfc7f2T5n9FXRtf/wXzVCpij9wU"
    "h56I4U5Sw1G/CVEoPlX5qZDGeSzhwE7p//8vrdAMSvnuEDbr50hj9cfvyRQ2LazpPFb3L4"
    "zv7FCVVH9Uj5IGxQ558p3G8WqpWNe9A+gTy86D6YBxc2oG+WTABfAFAJkJ4t1W+KQdmTs4"
    "A/3/388xaMf+0MOczQiuNswhr3Fn/fv3Xh3UO8N/hasDKy8e0yd8kx7sE7qbASU1gHtFXG"
    "+qxze9/rtwn/GLNPvX6nf9NtE//LmD107roPbcI/xmzY7dwqg/7dX9ok/Jrcq4qM1UWRob"
    "rIH6mL1EB5m6DIUthQVHmA9lwMxwc4OEFEII7SHAfk3bv8ySD++L4AxB/f50KMt+IQ028r"
    "HbZ+Bd4qBfItgJQNcpwqATMcHNTRl/QcvxQA3IezKpN6C8K3nVE3uVnTF/OZaorqZOOHQG"
    "RjGKfchiF+aRSOo95992HUuf+K3S9t++9GgC7eueBX14mrP3xMzOqwE/Jbb/SF4J/kr4N+"
    "N8nRhO1Gfz3Dd1Jdx1SY+aqoWhST4HJwKTbKhmo7imvvNc5JWjnSVR7pGYgyzl7jHKc8wi"
    "hX7rRHKW/AjLU/A2sy7P5iSY06SpXz54iEgxem6uz5VbU0JXXHvDDz2qZvLS+WySsqU5/4"
    "mCG4+Jq+pgCEwxfdyVQiBLda29QI0UY71QgDRslsobInlOE92XxmvlDL5jI5ZY61JirT+F"
    "94G+T5uWlRkPFbxDY9XYCjLlcUJwrXCNhpvUFZD9mtKPjn2Qb0M9ud/o3OHG8JQrvgb08N"
    "YFPoCyUo7ALYGZhLNoAUjpc/FP5KCJbxGW8MIPM//iUVE5VSTIRjmsL+Wn/qMScb/ShVYg"
    "zgdeu4Tz/hS/z0p4uLy8tfLn6+/PjHD+9/+eXDH3/+I7Tlb5y+9cuWEbnufe71R/G9GS/E"
    "GWHxA7OxB2VNDsZC/BAcJ6YlIn+HBI3UcBRTcWzTcaSUHCrfhQUh1jMl7yZg/KEIxB/yEf"
    "6QAjjJCBSFOUknwRYAW4wDilMdkxOq7lGwk9HZgOoxyGlA//Nh0M8GdEORPF/1mUP+hxi6"
    "XYS1qY+iAaGInanBJP3hvvN7cv7e3A2uk7BjB9fJrXnu0IzDLx/2kECivj/qIIu96KZrC6"
    "v+U4QN3LGPbwEQRVmCKwDu1LV1Rm1b8DxMkMkDEWBN6evSKKch/gSnoP7E/kzXKbt5AlRP"
    "C3Id6ameyG6ubk4SS30NlVTJuQUQaNSgDgdhCPLisHcz8lRbb6YM/ULVuD4t43argFJUWU"
    "DLgh5Wvy2oRblOcrYA9NBPyWSUBGgRnDiafUUMc/ZMNfK60A1KVObrM3WbwNtQGHktrRA9"
    "btcH+EtVbzd6U9u61EL+XNax+iYqyOpzMmdlKdTL4GMOMpAVOZwHjI5M+K/8o7kK20wZB/"
    "Mhh+21yp47s5np8hdKnrXRu9uO2im0U1SvodBJO3Ntx1yiVXClwiHHXkx9Ru3gbJy5lgXb"
    "4fqKTDTqqLphT4jqH6IrQBuGnljmq90ieJ5aGrVaBEafGmTsXrz70wV5UQ03w6f5xM+Wvs"
    "01MyEGYy9yjERpGigUXxY4Sy5zj5LLpETs6E6ee3M2vCFBA7EtxX/c37RE9JYRkoM0l/sx"
    "RZt9ZOrqhqMz+xyf9xZbRykKTR0OSZEZH7Tfa8JXTHmc2EuKMKaX+YzpZVrBps9EoPWbNw"
    "/Zd++KbCTv8veRd0lkpSdkPvTN8oSsm8K6HjqiGuqrGyIVn0pdHYKfIT5HxiVfdvYb0cJB"
    "wAZ9Ug3UC+uOH5mr27YLoivg7S7heoY7biGqMRuzCewS6AY7IQsTfj3wfIy+a/GPixaZAX"
    "GLWPQJXqZFcL6rxg0IfNyVl4v/1pr80HsYkMt3Hz/+9I6oxmqh/nTx4znpEBsaTc1vG5W3"
    "ob9Qe8ymax4+jIHFE78NCMuaup60UA0+W6Aa3FzhtDYtsjSBCGRNC0fuilOGv4BL6EvVQg"
    "W6ahOH2s45mRjmk8mDlFXytf8Z5HV4pGrTj++ldF5H6VxGHpfrisg3CkUU5TiVxFoEa9jM"
    "luJYB1TNE2NKgRoPLXwkvlomX5uPdwZp80AvRQvlMxMiWqgISTW0UPjYxmih6FLVDZG5Hx"
    "I0b8ZfFspVcLklWcFlRjoIAEno4AwJmgfw8R3LX+nU1h0hfCMkzUO4lJMS9XHKPwSncYzo"
    "hL4Uj6Obsvbmst1C/RdW9jE3ZtGeEvWH29OgfmS7o6GyJ1d9EpNsIjQnhJiy0yD8rhjbt4"
    "XrSx2B6iorYGLLERgQnBDezvv6wrtGZZfiUGtpK5q6zmCvcz0Ms4lP52t4WbKz4cW797+8"
    "/+Plx/ehj2F4ZZtrYdqNcGqpTEPgxAJfE2QnnND/6/38/Uf64TSzehuWwaT+JXdO/5Lals"
    "0nM43yiH7LmcVB+yYwdNvMht3fR9slwNBqeDfofw6aJ8XCONZzE5b/XF3qhhDDkSA74cSG"
    "vcw7HWqqA5mbJvwA2HG/ZdjQtwEeI2vCVE9Kh8XEw23yYQps3VZ8E1Ia62vTNKjKcqwzMc"
    "IE2lOgLGt+h1dOu7dcDwZ3sb3lupfcPB7vr7sw2zn80Ej3zK3pozJms0vDnp9AMEX4PecQ"
    "VK3ZQn/Zy9UmQSpzy1U5l4r0qMo/H5rlUSUQOhNPBBOkckscXz7lpz8PqaHmJH9JJ42r2R"
    "zI8wiKC2fJeJO9kUpEuDQRLAeYrqgF8zDARuq3YaSzpoK2MtQDgfpqqM1Fx8JQqcPgwS6a"
    "i4+pubMDt6avXidNxSgMvzsIpBu/l6ajpKiGrtoHrrkArA721VTEuMPCYTh1A5+HxuKjOH"
    "QJR5xz4ITiQI38rpoKWBAZfBBSPa+TpmLE3OUUNinORx+6pfd5XzdeVw0HzKDaU5atVBiu"
    "O95RF/3vmw0ZdKNYrnHgcuwHfQ1do7GLkkvJtgO/igdHHCwnPwRdNRowuM1sL7nu4ZCNNp"
    "01FTTfo+BAWcfrpKkYWXSJr3fgwTj0e2k6SkfY3wOomry92yqafF50+noYVg/Yz6/QTVOB"
    "muqG4bENh+7oXkdDt7GbuT1bUO3g1efj9OB31lSwULE+g9/0ZFr6gYiN1G83Xk+NZd+5Ge"
    "JgjQOaHxqsa0A9iuLamR7KAijdQTePQS9NxMl2V8BNUQ0OQPpyMPf5EPbWfWkwF8rn1THw"
    "4lPrO4BqSaGr2RGwuucdNQksoYQaae8GnpM5H9cgJ2hhR4cgGXQt3Zq2T0V0vD0CUkEukk"
    "9moVVbR6Q8y4ZNHQe62rJqC2PGzRsPkf4aAtp+CW74zMlPchNMrJ2JbhSc0UWT3TCeFgaH"
    "Za7OKCZnxQSsQVdtomLedEefkRH8sBE0I3PMm64z4qV4aRF1pVoOmdKZ6tq8A8wYY+v/yM"
    "gLW/rTZNb2aqeWwdFMo5sfhxK0b0S6k1MEogi4RKY5DJlNvOrZxJPOgenTIsN9MPfAyHRc"
    "LJIgDQiJZy1MbuE8WTdm9w5SlWHeMi+d2Y9t8mtnRHStRWzVoDbvBeTCJVYkfnCoSy3ocw"
    "l9jt2Lny8+pk+P0z1X5iyrWc4yf9zT0G9JKL4hacTxkkhcUSRtRX7SiqzkTmLlUzcUzYus"
    "O37MOa9sIAJvSNDAuXv8tDbeoSGC74ZCAlwAYN1WXtTserS7okI3dDIoVCAoVIa55U/2Zo"
    "W5ycThMnF4kwTgUyUO5wFiaQk5iBvLFYvD0LQiorBFXRsJW+SFWjZcphqxqYPyqRfElZUq"
    "vBiRFEJrJoTKxNnl5k2UGRxkBgfJ2krWVrK2krWtAWu7Qd3n8g7Pd/Cr11ENN67jODqJCw"
    "BeGoRsKSBMkbBVFFA2yRh2CwQDRj0WHnl5lSB9wOO3yKvuLLjV6u+u6pUJAjh4h8D/T9fE"
    "Bz0tMRytVylS1EykCMY0jX33G4zwLZ3pS9XIHoMobZIV8ujOffpGsbv9x/subM1x/Sn3mE"
    "ik+TVt3ck0auUn942QnC6lb5ns5JGT+vL90t+ZBPm4DFLJyyXQxSNAFNYIjcRzK28cnYGH"
    "88dHZ9eqyCJnLNocNjk1j4+A8PEyXFUS28jKrZpaPZjY2Xx1ZNpv56yjctFu3nq08LlgO8"
    "IGzy1zyT2/liYGuMPXK8IodExmC5U9YZ3KuUN5LcsMVfxxupRcdc246txNPpfzi1BIxk96"
    "IwhB3VyVLd/E92DzJTtakB09DhtaW0CL8Z8Hq2ePkW01qk6s2QZVKPZvtVBtqhwDKeyoKF"
    "TV1DqdVomdp8DerbzeR2/908qE34Xl35Ed9jLkXhF9uXR5v8AMzyiG6fmpR4hrA++MkRRT"
    "16PCeDx8U16x3jO7A6RbdNplPlFy5jXjzKULTbkuNPuUwnybEpgnw/nIFTD5IsyGt8vcZY"
    "pri0EdElcZ5zMQJhSUHtok+DZmn3q/d2/bhH+M2dfuUHns90ZtEnyDa52bP3c+A5H/Zcx+"
    "Hdw9Yi/e55h9HnZuH0GsgX7Cr8lzo9jKKbRwtqybVMVeXs3xb3aWziC/0jqnypJqy6+z/j"
    "bCTikV1ecWhd+du2ftXlSxDmq3sO4H/dGXu7+0if9lzP7rsTMcdYd4Lfw6Zl86d5+Uv3Q7"
    "/HrkjzELLnqfFVlQ+hIfv+eIbqgrPZy9vtK5/bXTv4EB3XwfM/w+HMJoPHjXve/VGBjpYy"
    "t9bKXCtqkKW+ljW4ZfhpfGThDTGNEBiO7eI+sHqK8FEnZ1iVLJSSodwU/qCJ4xgY9gvjlm"
    "jbIqYhtftAWgXYapPg9DVixvaCV32Z3gxs6YQwxkcTd4aSXLTS+N+8RBEN1BDz2HLmsrHV"
    "XRjFibuVSqHdE7SbIsieEZs8WWuCm4WShD3AJ+P7FNQzsnE4DdgR+r0QnRbaKSx/7/7t50"
    "yZDOzOWSMo2PNLn4mWCbK3Lz8QLbjWHHouOzrPj5I/curYTSSlifzeMEVsLomwnAnCBrXt"
    "63D4XA/rAF7A9psMP9SwTqGNHppvUZ7J5lbRWlWmWlWluqtaVaW6q1pVq7uBY2Un5rLYhs"
    "BqlUcUt17FupY6PT8XCExWrJVXLy7sQ4YwG/sYN901Q90fn5ZJnu6jh6w8/YVW150JNqxG"
    "4squlOZ7Uy9FleOYV0m9YWLdmMt1bUTfPCCjNe1obHoHqdEGY6lDgL1UFtlZccEu4+ATa2"
    "w6NTdfZiwpq44n/whq8qFjd4poy3hV1sbcNNYtGZaWlZerTyHzpmY4ZBtra79Eo2mLZPh5"
    "usho+ZeM8G1nupM9OaIPXUdBYEXtblla8LKun+ebYZ9zM+Bh47j83otxWcxV6wsU8ZERng"
    "8bbiU/AB9ZfWGaeEseN/8CUbeYRFl+aL0CN8itxHkN++dIddsumY9B4ILC/Sf7y787ZaqY"
    "WsjBZSXWIFCW/WpvG/x8uPDIY9R62QoJZhxWfXvc/pyOLIQk5hvENxE6NsoERfEwm+kOIm"
    "GKypUGhKnEqq94up9yMHl+CSilNKVWiVV1QwVmIrKk7VPBNOOVF1Ht+P3LOgoixNKbWQic"
    "oynsQhiGucSmK6VfkYmYSHa8d6HvK1hXanaiy9ZAtoIPUNKhLerfDGV26VEp/duLZjLrnq"
    "IaUmCm61tmmH/EaFdUIzc7lS2TpUyEx1w6DaOeloGmoaqE0W6gvluX/thbri2YEngf7/XP"
    "VaTa74zyBLqjJ0e0J1TaRwZraD1QmfLKjXSSj/A88e+Gu7DsaflDmaHalZqZRmRfp3lcuv"
    "GvRJNRRRlONUUjQoKGtv6itn8rDbK6gmSJsH+rtCoL/bAvq7NOh4XMErKP5BlAY9P2dDBu"
    "npszdE9vSpqxuOzuxzfOxbbOOl5HSAE0p/odZ6nxHKoj1oiCq2Pk49FmjqB6HDcTNGoWA6"
    "hlgPJ/RGHXV+9zPECGRl4ERtwj/GDD6U7u/d+68jfsn/PmbD7q/d4UNXQXQ/Y/vEhSTTXO"
    "yAOXoaDege4FnyH6dYVM3MUJN/xOTRN++cKcV1+02yaVUa5iO7bRsqe3JBGBdiUyM0zQP4"
    "+KXnV+oavSwUL8eVpq4zzoH8iiiZxHvZsqsG+7FLo7jWjAc/mpYmVoo+TdnEaV2CGCCDPr"
    "4PS6cM+shfZTLoIyngy6CPral3VAvPc8HMO1EiGeghAz3eLO8On4iHYxu159Vxzu5OuxNd"
    "sQdEdgCXZGjQVRpygdiFo6JdjbCFGBtq6MC9HxbeEUDUwb5qyIcUAgrr1qp+kpGDkbrxOm"
    "sqVqi507XjQDVSv/W0pgJFl6puHIZTF7to6Obku9scBtBRnZKqh5Gv5DowgNHrpKkYBeVZ"
    "DgPp2rO+PvidNRUsQIEqrp2p2BaJ+YRuHoNemogTh0ihLwcvPo5S96XY+qvLNn4CV0eP3c"
    "z3dwzZ0Z1Oj0qECy7i+8gLOnH3Qz4JiDcJyJPuux0G/V4Rb5yIzmLehVlejUfpUyaLq5kz"
    "oRrM0cJBZQGBdCcs5uMmNbFlaGLDnVMwoihOJlGV6tg3U8fOIoq9kylka4puYt1WMfAlUK"
    "nl84MRpdtujjCq7iuUIoVaNjAmwL7FmTUvqcir7izIxKIzCuycrYTJQyYEGLUgb4lNpmvC"
    "NUKZ6VCO/gDJLNaMWZSRJ+WyijRQpRYFOCRoIMKXhRyCL7d4BF+mXYLTG1SG5sQ0DaqyvL"
    "CTrA4S8E+hh7LwDzaa024a14PBHfYcer5c90YJ2B/vr7vDH97x0YBGunc4p139JOd+iqB1"
    "yVs2ibf0bJD5nGVoo9zNV0ZMo4VKVajf4J2WU2p5Geo2nF8LC9QzmAzEheH1Cs37QUeZVS"
    "n27kiyiTVjE2eYuy0rl+yWuI8NSQNZmYsirGI+o5iO+5jmFVHPC/qYVr9w+p7YfigWubQl"
    "cCkJr7dLCck5IYUEuADAuq28qNletFt57xjdCVnu8IrkuSXPLXnuhvPcnj9bmtcO/dxyee"
    "yNM91uznrAKFkChwuv0Cavlu44lJHXBfyn85xCqv0MDPHcBO7YpsxBxalK/mZOW4TRF2CS"
    "Pbgy8lYfq2PMTT2Z0ieXKaoz8TNetwimpcbScdiv1iJTCj15/gH446GNhZ1g65WJaa8dsw"
    "39+y8EjwUWnzx0+7e9/meizh1q4XjZQLwmpjVm+MlMx0ugZNC5c04mPjFMlYmfQZtnVkJ3"
    "BeCa8aXhJ8DrLFfwfrbp+TCo8CowC/FlV2t8H0y5/cR0G368ijm46RHyK8UDpA7MspTIn5"
    "14FGYQoEd/phScKiU4PcPvzeY7d6eZCGirzIECZ/LroHfTbRP/y5jdDLu3vRESwdXIH5hj"
    "4r7Xv+0OMbmE923MRnA0tAn+n9z3iunsj51hIlyV+4xYSHzCnCC/dXoj2HoFl0VA1ib+lz"
    "Hz9/B2sJnzKyP+52jMPnV6d5gWxPuEUe70b7p3/FL4dcyuB4/wHa75X/YZ0+NH/G+OGxER"
    "ME51nBHdvQnW29wF/IdgsP+Gosrb3J4YfyyE8cctGH/MyrC2MtbA34igHKVpXjKFsuyK+k"
    "rPtifmJ+uKU1Ujkxo+rzGZ1ID517OCLvKHZEMhh+Pow2G707/RWUYE8pYdf0PSwC2/lLxb"
    "Dgh4aYhHcDUb4qB9I/DdlsKj+/to+5QOM3jcDfqfg+bJeR4He+EsM0wx+WAH7SXYe4Dta3"
    "lEUnBFSU5XROrnsnaPI6fdQn5a4Wq4NKTbcwPFKRuYG6gmuYACTLYnA/LVuKKDHKWTSb6q"
    "PMKoyt9jgCNkcnyrPb5oV1FUZr+KakwShM0T6EthoqllZdWt3OKKHRA0D+B3PxfNP7k1AW"
    "U6MtIEcXevzIRxSrl1VXnr8sZqj/TbKcLmraxSti6Lwi+1nT2KG8bpGiGinqa+oUyw+h3s"
    "YzWI46/K4NYpkL+SKSoPBHWuG6I1QSMkpYJZwyn6xkVWmzJBa5ho4i0ma1MyTVRy2h7JMf"
    "mNi9fWE9pCtWuTp9jRYP2kF8qYWM0DbCe2kdP7gHzVFl3i77QOSyc49HtpDtplJhPkYQUP"
    "1HHgxbyjNCPsILzf2hV+oNjRpjvDEL6Yr0QNU/hhRIBmt3kyF9NFJ3rLfG1hiAB63PtwZ0"
    "T37tULDzDwHPoU/uoTjkw7llTwDzYxX1kYDkwm6M6vOCZPK2PjQw09cPI3534wQJCa4Zw8"
    "QPfwjmSmMjKlYxhWc7Xywh/IxGWaqXhRAvbEC0bAGIlXNRIkcWgAcvWExjd1Ki3Hbd6fRK"
    "LZaRJkzdMului0qwinqknSNQ/ukhxLpf/uCWD2j5U0yls9RXNAlq6ih7uKRg/n9Kjkunsl"
    "yU7n8nVZZZ+vlOpFJLK2iJpmwOjIhP/KV9JUgX85kormuDLEiC5XmDr/LEeGCO/vliEcv2"
    "nhLEEJdv3VxJheZLJNRglGJiJzHgQB64xfDirRXmF0shdDDP/rNmFwt0VM1wI+HK6gj1JW"
    "QqGTPFPmHpIhtJUyfDcuhPZNilhXTfVfdkyrDLw5hePN1NQyHG7yY0GC9o3A99SxIO5K29"
    "PrJk4pvW6k101DBlfa36sq3J0qd9UXE/0373T2fJaWAiM3W1tEwAVvphjQrqD8N1rQwEKD"
    "5QFeF/psQdQwvytIUxRNNYFZJjQM2TCx0DqjsxZxmaMbfooqi76Yz1m5rcp6EDdFOZivii"
    "e6uvjwkVgq08wlmfJktCBLPtOVg4mjOGEbHm0SLB6PuaiAgoPHrUx40bNzBS8xpbaugZAp"
    "BcpaCpR8WogwziFB45LAfHxfJD/J+/z0JO+l6/R3ycTNdct2lBedvu411hnkMuSnyuNtqI"
    "cMd5pajnaVR9vnovYY6TilHOU6jLJoTFmUqnnOCKW42LxxvEEBTqgePmNbFB5v4LRdTViP"
    "47X9JsqOnkaXK9OhbLaG4TpLKzwSDVpblB76pqnyTNcFFR+/eZmmgYAsVY22ycSemSvKlQ"
    "gJL1ZdaxHTIuOz8Rk3Ur8i6ZQaJnuCtiY3QKcVHmU8QGogaqaB4EMuZLoLCBphWEp4/30s"
    "4vyXZJQivn8fk6ftMxXiaPzmDYS2FF7GTyqgLFR7IcY4xukaiPfx1Wm+zV6QcYxTSVOZ1F"
    "EWns9o7RgwY+0fxTWRd32uISXuHuQlezy21pcoMvjZjayRz8j6lbaLMbAdFpTmRt4R5qum"
    "O1h/JXSYNOdYs8UivFZBVl1HwQ7Q0vbbQjdoUI2GaJY6d1pkots2cKUmm3Bz20QL/rAox4"
    "e4zOBmv6AOuU15IfLlFZnrTDX0f6CBb65/wyLjprM4x+o1umHwWDGvR2romAqNXwh6feXv"
    "Av2skV80zNdEcfOJTQ2DWn4XU3fNv/sVb2ymruyF6di85MyYRV7EUZ8phqvBA7Eqy4Q8We"
    "ar7VVJ94LUZguVPcGQTCz6onttondNy6IeHwsIqsSrMEe10KzYIlSdLcYM7npm0AWGrZGv"
    "t5+QAK2W5iuDF4DDBiQExaHW0p6QhQkT0BMNJhgoaIAowSiFa56V0pMqDJQp2mSpM33pLv"
    "23fuU/kaqWoWOcXFDQ3a/lCYOimxpRDdwR+I+zYG5jvB6fEnYosQSzxS/SE50xGHiHUg6Z"
    "W+ayNWYIOW/mTRUccHMOYDzB/mNvjLHB+AM4+pxMYGXAG9oKljxSwluTK5gP3sNgQ4ZfZl"
    "r8lTgUkZdAUcl89p4TTm2v6hFvygcjNs0Bdf5EDYWsAJZ61RYKll6hB52Fha+V6VrxSDWV"
    "88R7PVwr/uhDfqNjOqrhDXzpz9qUgxREc0O413Nxj3XtE0+e4Ad4jE1iNvk/6IhPT+RnOO"
    "5Ps2cLqrlhJD2eH7CZK8ihlYjgSl1zADfDd6I1YcPBPDt+UbHtD4VzSgEeiQUx6m85VROT"
    "aebCoctm611r1lzB0RIu3NzlSn770h12SWTnIf/+H2Sl6v4BRP6NxE+kXe8PZ4vmIbXjBf"
    "2GhV8x7Jj0HggIBqT/eHcnq8NVTA+YzdmkR2JrDd38Tk5YUDcYrtrW003tJPuEG6U6OWEd"
    "OD94SHABCAQfJSXFtwku2pxw+wzQhrrK2sezh5sv3dvHO8A/+DZmg35XGXz61Cb+lzG77w"
    "4/QxP+AcM2GA67N6PeoA+jFn4fs7vOqKs8PnSw6eZ7MMzBCFdkcEN+aa/BDalPuOxuh51P"
    "I9FFx4nahH+M2adev3PXJvwjXnQRVuQtVlP0PqsxRmnedp+xSvdywjF77H/teGyKyKB5VG"
    "3ifY7Z185w1Ovc3f1F8a7H/8b73lX8/ti/Gdzd4ZK8xlUd+7Maw7oRVIvaczYUzXMC+lAs"
    "lnBLKGHKLzqQRAQQjtJU+bza1/BbxO6bb/ZNxWpGZfsUymjXyQksS9Bts+rUb15vwRiNMk"
    "k/tYimpyh+UZrvGTtNGDlN4hZhBbhBAxXPItmBsolPlyOozM3yyJXhPIMOclxWjt07B+IE"
    "3Xc9Vz0saFZGkp0I0sxcJN8XfiB+L1Qbtj1LsE54mrJ5XOe7okWZttVkSrtrzSlykUL+hj"
    "EiCXQhoJd0mZFtMD9XSNC+CfBucxMqI1WITDF0ghRDPHOcUKn1DcVB+TPrM7lLSZTpOzmJ"
    "AB8hkcjvj/zGoUwE/DiVxH9//D3XPBHsNxQS9wN2HPSCFNpvAgKJ+v6o67biUDtDFt9q7o"
    "9QndC+H16prYHfdqcJj8E46Pd4+ZHpjp0bU5GgP52WqZqJqK97nzP8KHR7ZrrM2RfmNL2E"
    "OQNmRvdGOEYqwc0A1wG5ak9wY6QS3CxwD9mE5Q68G+CNO6o4vnFaCW8GvAkHX2GI0/QS5g"
    "yYo1FOQiqoBF01CrngYxtTyCXq6190WKI01RiSRtXWSYZgCMiTSVIpVAoIlX4waBryXIeF"
    "CMXp9v13ldz303AGgbMCeEZJJKApZkU1Zq6xb7KDJLFM51fldH5h6M9e+VjjtHKkqzzSWM"
    "tqj0GOkMnxrfL4Aq9qGgYmiwCo9ymHkkEvR7zKI76JAxYc6hihHOOqj7FiUdXO4m/z3ZYS"
    "ZE3wFjtB4S6Z4isf/Wal+JIVxJo86hk7q//2sqDYPqemSJZEL2GZKKwJsgNg3X1q1SNped"
    "p6JIxpjEpCmoisjaX8KYxpnExm10+4S8UTZxVFNUEmp6qs0VgM2SPVaMzaGA6H9ybSUy03"
    "g53oJnbDAugGK/0Ik9cLwH+IdFjHvWEnxom9scgM9nmpwzEuXtSkntgmuM4i2Ho8lYR2J7"
    "Qx5lO4XEwScYXnq5upDk9zmEL/2u/k05+H1OCN8ndl3l9n012DTr/YVPXTESu5U1aClgbN"
    "i0VU0Oh1EGBd7Kd+OtZCGCULQ+8NUrwQdROn0yZ9+2FIHfO0qCBK3hbP865LmHJhCoJcjo"
    "LRrd9ZU1feXDeOM5k+6YWEi1qC5KjfjgPSSP3WVIx4EYyDMIIDjvYcumwqQk+W6a6OA9Fn"
    "7KqpOHmpLxWDak9Z6iUBuPq8pzveUZc51rqhJ16Qp001DPMYst9Xr79O2F1Tp5pFl/h61m"
    "FwDf1emouS5wV+lCNwGHEpbyJYM0PVs4KqBJDyVbY32FNDdyx0fFdcW32iCmbXoVllGQSO"
    "Rejt0fazTzUaLQlTAiZUjZZbWDCUAHMLDEZlxF2FBpWYdFqg4iAJCIjJeEW4oAxGm1etA6"
    "R1pmNrr+qazshEXW5yPEy8Omy645XY45XafliZNpC80B8zChSW+zysZziZmRinNeFBiV6V"
    "O6/+Hdbt5kX5hr2b7uY9LKq5M2pfkclMXSVr0cGnQed+oTksZ6htCF8Xpk3HzKbWC5bQ82"
    "vuTemTirUWsWBdojzfOfyWDQsV1uBbATiwUOBFbJjUbewoeOMf+Lv+iMUc8SoIioSz+WP2"
    "w9cvnYduK6j88aNXgJD8E2uT/w/MXao6iOq/4RpseUQ97f8CqBxMHuf8L1l/vI51h7bUHy"
    "9QZqMOtcjP+Kxvewt1zPhMh7/wY8ySNW+SW0wRr+Xjp1s0Lf1Jz3EN3z0qG+pKD0u3/7nX"
    "B+S9TxiY7vABK9Z4n9UYiBOWj68YD5Ooz1DIMf9yi2P+Zdoxf8WTOAtCHCNqHtDHrzbyrG"
    "dlKC+2kwS0ld5HYL+44YWS/C9YRel3LJXEP/bZR45fUudFNdyMU7b7DdjpWzrTl6qRE/IT"
    "ECbjEDyic5+4OsNxDHam/3jfhcMaO99kXODZoJM5AkQjqA4MnqoahslpW2zebpu46egpLv"
    "6kMc7P77KhkNldsOejZncJhcr0iOzMNhUl3Ss/RtVOzuOnmooqB8QRTlLLbF5ZEG8z++Tv"
    "KgkyubUcfWvx9F5CGXeiJLLQUkbSHd1WLLqEA1G0knOcUCbiEkjEFeiuBfWJMSoZArY1Wk"
    "nfuOSdymG+mrDu9JiPTythj/nyDUbcEy7XWBT4ye00FIWeeUWMRNjYs4F43jNoBvHtNi1i"
    "OyZeMGHacJsNoyBOEJQpXi3dcSjLMgMdoUdpuaiZ5aL5iq3bT20C/1VDFS4TMh6ZN7QX6s"
    "WHjyLaqw1Fleftntqrj+8LzNiP73NnLN5KAKz/I4NFyZ2tQXMpyGRM1iXVdNXDRGDCxqka"
    "OGlLqR65UqFvAZSD9g3EtxS741LVqPKqi4EcI2qe3bGUiSwzr+WiX9+cW/ySVLjsM7JS4X"
    "IwrGUrXHaXvP2O48XL10ZhyGGuMsqPR9ypiwoDIHfroqBLVBuZjJIfQi/XFsGx+tFzc22T"
    "mblcuQ5XIHEHW0Ydos4daoW+uzZQwKfmK5nSCqryHiO1VjXTWoXDv6/qKtZBlVn+M+Ar+r"
    "ed4W2bBN/G7K/d4UAZAtcCVzffx6z7exd4kDbxPsds2P21O3zoKoj0526bxP9Gv93RsKPc"
    "DO7vH/u90V/Qfzd2AXv8OhjyHvFzzAaPI2XwSXm4GXyF/qJ/jdlD5677oIw6v8OrBl/30b"
    "od33EMhzE9U3b7jQV00m0s7TYGP40aIrJfSHC65XZW1q5WtrvpyX3yKsY8nSChOfA3+NsP"
    "qEsaJ5cKz6bUfq0XvtLhqASHI6mLkbqYhuhiSlQ3hNl70sqGaGKfXFUD5g9SgMNcFtQzDE"
    "Dy/7urMkd31mTs/vyz9guX/sn/8UNoic5sXaNE9dQBaRWCcA88ePmZrsPAYK8c7h9sAq28"
    "bsw5v4E/pk2ClLQtMvUyOhCNB/uuLBjCFonHJbe4usJkXI3Bn0d4pMrVmCHQIK5b8CLQFj"
    "g7eCI+4ZxM/IK8vKW9iYrevByxVV0jhmpDrxN00LF0DV52wpt4Ixt2SxaqDW/lwA/tEN9X"
    "MujG4H05KgZoI8VStZ6JbUI3KkZoB9UMUbGgmdQmzHTIFJHGUHCcYPCyXsy0whF0dGgU6F"
    "jwZcaMZ5AKlDocI/idHk0rjMFGZY1FJvy2gtNsck4GDF7IS46Hz6XwJD+rKnYZjpa/dnzw"
    "+JuPmbOAu/hAnwReM1AORULNgzEFWhteiDtGocvTOtQk4TBRZzN1xu7FxbuLzW0yCRmYCQ"
    "+kD/vBP/h4Q+fQBgf128qAVYZgTsjCxCGKzTbboStb6qrqqKuSYcgyDPmt+ePy3QE2G70I"
    "xnEqCbWM+K6MCi5kzYTmc5RIorwb5Q1TJzSZY1TNw7mUGOQchX1+sGCewl4sTLBiQJ86Hl"
    "B0ah80qSunlytfjR99MwGYE2TN20JKATtQnexjS43SSntqRhoOaaM+OqbwUxyAShPagWNE"
    "J7RV33y8OI25+rKISJIvkCQ3hbpme6isPSrXjHq411OykypzGdLz6QieTzji+54sUVp5uq"
    "RPF8RH2AsqRiQ9oXYqCPgkFPaGilNJ7r6YKBUzgokf5Wl6mbqpEQ5RNQLXN7ArwABZOfFy"
    "2dCmCLeFy9Vv+9iCI0a/5aBIs3JD7MaQZqaF+K4QlF55x/fK27iyiGix41Qy493RNdwxfy"
    "SRkUkRVmNw8LGNGRyZOq8g+sdMnWcrprVaqGwf0KOUEnUB1CMedEKbUJxMbkFH34Jk/op8"
    "Dgl+oDZgxvosrABWh3wWPme+NZ1F1B1XMI4ig/QAL9TdYkQ9YilSZWUFUY3SyNgUGe9TNq"
    "aej5YYolGaUpd8VTQHAnii7m8Gv/nJtNaCsGaQSnRldNrpotNSZ9fhwJZQFr2K8EZP7QLg"
    "8g30cHC/WsXmbDW3gp2gRo+ZAqBGt8/DsR2p324inTUT4YwTpwDQUcb/eDtEXWWEnSBnyE"
    "kHZGrzegNpe5oxyUUqTh8T9kpM7jIztsWPsfw46vCY2x1MrfAzo3AZgZVlau4MA5+JmohP"
    "Pie7Q59154r/pGSwck4A9gmeJwNkZYAs3qiWM6MMkK3y1n+CqE0ZCFRueJt3hIg7/iTpvm"
    "uvFQ8LQbefONV3jZ/0+pFeP9LrZ+vISK8f6fXTRP8T2506pqMa+/p2p+mlg3eGg7c01ZZh"
    "quUqGWFjbZRKGhSlQfFtDIr+PDyG1SvsqJYztoDdK7piD7AV8LSNp7ISVE3AeQszwX+a07"
    "O0cQCvtraYBP5mTkXMAEvd9lJkkglWdp0Qy2U2wWptZLJS14apapMWgdvAP9qOVz3F19gv"
    "1WdqY9pPL48n76pFFuarVyR47lBGVPuZajkWgZM8GnO5/rbAGsfDx36/1//cIhPsjyrmK8"
    "zAIO8mdOUyRzf8m5rC/5pcEZU/3X9PS2XEdB0ypYbJnjCvKXldmPyZjv9GBa0R/zzbzIEz"
    "2KI8NQkAoPDCNWfYnH5bwVGDVWDDqeJPBX+OBqvrjDeG0eZ/8H0yq/foLzvoAdKUUilTSn"
    "415xwVfg0qOO+pZD5+KPoJzSN7TOeaa++9TV5EkRQhkSqko6uQwqNiH5tsSHzCBBdfu/1b"
    "ONMF8Q/I0BDLv4yZzxy0Ay5hzG4HaLnF/8fsU6d3h8lnvM8kN/M2dlvVAU565WRw5Llmhy"
    "jJ965nSiuZNsxXCtHtEUsxwgYGLNUkQCnAZGuEUowHFhznJO0RhrqaOoXmjLQn5IkwcAmy"
    "5vm5lFKuHOuOKNSysmwgI5Acc7COUTUB6m0LCHOJbWXYwvVzN+h/DponuTgZZivDbOc60+"
    "3FXsOeIJVHWNWOsJQ5KV81X6Lque8up9S6wcRuXH2ZVELH77e2qKMZb6nMvKZFa4vzIt7f"
    "HOJRows4uo3DBAPB84pMfOezwG98fDY+813D/ed46lrGNbMwINSxMyqLl/QQ6YpeM/0pPN"
    "fF3Lgehpm84m7tR6qTKmtXQfr9ddC76WIGXP5lzG6G3dveCIngauSPfZQdx89ou1mLIrx8"
    "nKpxeVePr1PC7TAN8LX+lKtSCihOp056Vxa2njrpTxcXl5e/XPx8+fGPH97/8suHP/4c6p"
    "XStwo4MsWwTyudpq6NZnVb0A0nQVaub1NV+Lf9HXECuNIQi7qLXEd6qieyOx1GEnOrSrVn"
    "PbbzjmpPFI5kx1rnsqbRNgXYU4M3L8acYjlZn2X8AdhB+1lfraiGvgFP9Mc4F0lUpvG6n3"
    "OYJufkXmWuavjENlmoL9CTGbCT2YVrS3uSoI9CYlak2Z3YWes/SHoZSC5ZcsmSS24Wlzzb"
    "qD2KM8oRor145Yqp2d6GW+YGg73gT1LKMdh3DDyeQmSD2VA0wcRTtsPZ/AAXnIC20qfqp1"
    "6/c9cm/GPM4GC9Rdca73PMHv7c+/oVL/hf9jlZj7/lixejkYVoBAvRgMyVZT3ORzgkqPJs"
    "r5K7pQpC2BPby2yYIG2gubjudsPoQL+YurbXMMcIpW24BmOclbctf8uMETXvXCpl15Qa+i"
    "Zm365k8kdp9Ki40SNjAh+ObvHg7kpO2uPEdr+hOQl+49Dl+GabkoL7rZ1mJGipWNC0oJfT"
    "F/OVqCSYeaGxBkNacYaggSfQl1+R2QKtPhhy6s4WxFDR/2hDYazT1qPjdy89m6TNZl/GUd"
    "pssm02OMv2HZmA9oQ2m87jaHDfGXmFskXGJSRsk/DrmN13+o+oDPQ+qzEiK4vO9W9CFrSQ"
    "ospLY2+h6tgA23SlAhxi2r4Y0Qkn/E+nsVJeFgD5Mj/zbBLiNVVz0N29qwS0JwS57ytJRD"
    "aUPo/P7fP43L/AvzbB//E7fquG2WBpMug5NQ5bs/GFNDIRn0AivpWqafgWKazzc7BuKGQs"
    "dCoWGsMZ9t1AQuJT7iDdX7tD4S0EiWAPwQ/YOLqd4R1uHvwTeJNBf/QFL/hfqrGl1EEdKV"
    "VnJanOqqjeqbC78LXKnh8wKwmKr2dp/U78fmuLfmcKLRU7aFo4v9oc846Zc4LkAJ7KbJVr"
    "GGwvdOxVtYm+XJkWzIkrXv3EhvfzqLAcivpMmZf2LKXcOWLfmCFtMOfOwzzFX4tMIt15Tl"
    "MT8kotDJd7JcCf0DW0eWbma/yu1+fcMpdEZSZqiEgIGZnSOSyd1phNNDrVnZAQXpP36L81"
    "NjVdp8X9mSe+x3PQGD4MjUDX0BvB8F7eij/boHNOCD8J7sD6sffKxJaYzAGAvkUULkqH5s"
    "Yox3ApKKIFOmJEjZT2SzCh2gv14sNHIWk/pGggxh/fF4D44/tchPFWokxscr8WkIMyaaVE"
    "lJSIIsedALgJKglrEtYIMyAAa4JKwpqqSxBlnASATdFJaFO1CAKeUMz1KkHWwGOtFNYhwY"
    "GLODMmSKXPaqX9Geug16rK4DZPsVVjn7B8zVYmf35YBQXUWI02nTUI/DILKSRRy9YEJnDd"
    "rgtMjuhubeD9Rsulekq7jXLMVtc2maF+TmdpXV9hStTkTeZARa0VEDthUWVP9Wdamz8i74"
    "8qM6ycZ8AvBtpN53aL2Kb3XN2JKw2vCP27qxpjFlM8mnPuXaapa6KiPtA0NKKuVMshU3x/"
    "qltkZaiYrGBpwoO8K7yjopmztinrwvzTU9N8hmPfG8YDdXaJWgqJR6ozj1GWWsHGaAVjky"
    "fNbuZwIVGiA2uhVnTDzoI5oxjqzLUsymZColGUpoFy0ZFde2DvhC1n34KDSWpZfTa74qCf"
    "KgAPL7G5nKCTQVbFQlNnOZqqbeG/eUqqBoB8/LQC0ddKoZyfojtB1ojteZvapIwk3RGOXM"
    "zUGCNrBPRlG8JqV8Bm8LXbF2SQOU2b4P/oQD+6+YLpMvwvY9b73B8M8Yr/JSlOvo3bmkyg"
    "UXoCDY3O9ggJj1M1D+pS2JUANHGjRJxSpliQJokand7HifxfqWseTihYeDxGJSP/02zPHq"
    "Am6aRbuLSevV1GBTvqin0gvknP7lrO3p0YJ9dvAZD9ffRwiL9uOqrjjrsT2/iBU6WwhgD5"
    "tBkzMia55kv/dwlZLS06o/oL1XznfjJzbcdcUuuc/MatgzZ3yodHGjo0ckzi5/ywAwNkQP"
    "AHm8wsqvHC7cTX4OUZPMt9KLeV+sSeOnxjLXWXaMrEgAjVMMyZGgmrwEWhnZMOIy7TePF5"
    "D068sba96IOZaXmRCfxJNje8YjwE/LojmDkDWIraN8MBBxFP0VQu5u1l7IxXjCvVrhqMnL"
    "L717ksGMToxM58KvntS3fYJVETCPn3/yCxSSDtsRWzx0qDojQoNsGgGN9lxGFOkn/vjtmZ"
    "ICfOxqLuGwmy79qBYwk8iZlx0hXMSBRSn9CGct3p/1kZDTv9h0/iOQBixG0S+3PMbnvD7s"
    "1Iue1e90ZtEv1rzG46w9s2wf/h+5fuzZ/hD/zAOw9f8M7DlzEbjL5gv/xjH1NMCel3TNfK"
    "yltY0EgWUp9whCPpoQSGNp5casweRp3R40ObeJ/e3937bn/kXeJfqzFEFp1T5GCEQlNjRN"
    "KQU8iQA2KZEMZB++bBW4pJ0pOFhW2SCbIGsvClTGZPI7GHUTJGKG2SVbZJ+kMltp5iRM3b"
    "ukpbTIq410qCrHlgl3JOvFDLznRMzA1UjlA0pvTw0UKU45pakZMgTilDZit9Fkj/lFKcKa"
    "LGBwFYE2TSlUK6UrydK0UwGQ+H9ybSUy3n7U50Ewv3gDDvzMjgOPylxnpXjHHMDfWO2UU2"
    "FvaD0PJdHzphdw3aD8qMjU/jlutWEsd2l4OJkhjZIvkyeaw4r2sfuFU4vqtHxM0DvS58V4"
    "8rr5pJkO/Sj0+fz5PeGFn5M0t7FnqWBB4qKy8jZRh27/flF1jBZxHLfA28TcxXto+DSGAb"
    "VHcFom9cQXwSPm6FHDQsujRfxJ7hk+Q+w3fH2PRMeg8ElhHpP97dST+MivlhSC+BU3oJ7F"
    "GhNUYpJfdKS+6R3VRwmOOUUldf5VF+4xKX1RTH6h081BhMt6hm3iBCoJqwHidE4I1rhtYU"
    "2uoWDf1KLTtbSvZutLaJxtRc+ZVEd0rDD+aSosT5ujDJTGXEhvkB8iP8jSUcMPRB023sWD"
    "snE7pUdYMHMDzTlYPN7CXI3wQwA0HTviKTlWrbryCeKgvVXvCWHevJZBe69gc7LR6f8uEo"
    "L/dROMaQCd4XCSRfMtdB2l7w4hIgQqMi7EV31sQwn+BZdGXzF4TLVJMFSusoVYqWX2hw5Y"
    "U/FbGr/ynfrP6nlFWdryURdEOC48C7e0qfDNx3hbwW3m3xWniX9lqI7WoiOKcIGzidS3HK"
    "sUxjb8flgLbKWJ91bu97/TbhH2P2qdfv9LGWsf9lzB46d130YMaPMRt2O7fKoI816sKvya"
    "P8bRyYA+5gnwwpcVKp4qiyikN6GuUvMSxQNmDG+iy0etZh2P3Fkhr1lMKgiEHcDmxEqckh"
    "YNl98Dqp4RQoZAC3VdTnvuj09UCYsJ9foZsmAVWiHB9Mq7QgH5lwuZJ8dGbvluUHIEqjCP"
    "2TzoIk6VPLfLUxmUHPsYlNYTv0kwvYKEDz9AWm+azTK1+oRguzwbOok4cvnZ8uPnz0rMZp"
    "2b3Mh/GsCfTbSofNBLbuCUFrBDd+e5oBbuj2oMFeXJtqLeKu0JSuEl7ZmqhzNH3zht5L7m"
    "PyXnFdi68dMlTbUWxK2W7rtD/9cmzeUjlQKeWAYz7DmIoKV3Gqxkmyx8+ZCovUUmCLFMtO"
    "G6dqXpzDZSH59XKL/HqZll8lu7zPFlIl9riQVBQ7kAQHOkkrh7rSQ73hhUQHOk4ph7nSw2"
    "zRF17hZR+HnSil1GZVeZRjUkVh35IokQym2uFbEtrID3QtCfupJ6q7XUuis6pK7g9DukTo"
    "rLO03iS81dqiOLH8RgKak4Ak0GaEDvkTyzUodyfAd+R5FkMffZV4EBIbRJRz0iHY1u/K5j"
    "XseHuVaC5WrHNotiLlhM8+LC3kUbMzSkVIpRQhME0EM5ptKL7rZGZS3v4u+DYZCF+KrzV3"
    "BxLENEpTapGGGuIp4wGOjylyVoKARkjkDJVJGt4uSYOMBjhqNEByWzgc10CgHfq91XJL2A"
    "luZD8sgGyOU7EotN2gm2ZiGmWDqqi94TM6X4MTTPidWhwFJ09BVY7XOZlo6tqeRNxAAiXI"
    "FZlSw3wl/6CW6elR4FesCTaHO3OYYER3Wt5tP6cC3EurbUp6jlcwBCNQqAI7/YyG9UKCnf"
    "8PNjb0ypW8LvTZgt/lup+FCYPThquYFsIhr6ZraGShvoQKJg0VTP7TvYQSqg0tx0y3z8ng"
    "lRH0F4eL+HIs+VRDZU8ujPfVJlYG/se2zGQwEtjcocsVZp3gmqdQCYc/gSupiimgpF6oWn"
    "ohmCdp3HNzJgbNZfKFjJyJuq14izsN6LVpGlRlOXM5SpdAdgqEZUEbXjntbL0eDO5iaqHr"
    "XrIC9uP9dXf4wzs+oaGR7h18GbkuInupiG4zSXeghrOaHEZBBaftTv9GZ0KOWxGS5nltlZ"
    "KddmpqGemWR/Rbzj4btG8CvNvUxN3fR7GtIADxh/vO7z/GtMR3g/7noHkE9Ju7wbXU2H+P"
    "GnvVmi30/TLgJEilR02Vx1laZqSetmKqmWJ62iLRbTFXlr3jtqJeM7XcqE4ateWruof0Rc"
    "+J3kq2aG1RYwV6ZctvXFCTNUKVEHVU3bADv6CghxbqbbyNjN9D1UuQ9HO6JviqbUKZ6T4t"
    "MChqBQBzjZD6BAAS9B1ia8IPsJRe6yRPRS1Xh8Bz3U1KVEx3yugLteARlkUx2wpZ4DV4hS"
    "v+rLlu2U5wF1UsXnIWJ/LGoWYNXsCU6qY6qpusyJIqqHKKkki1U4YSxF8eaUj/82HQz1Hj"
    "bUiSzK8+c8j/EEO3S4M2Mq+nrm44OrPP8bFvMZURou0CaFLWTMx57CApgC5VTbS8UoSkys"
    "lF9lSplJLIhUMmLvtFyKSAX2nBT/o6lS71SfeRo7qPvIk9fpO0IyMNRTShR34iinj6kEJV"
    "Fnhwwh9sglSBKAFtKOU5HnnCCF9IviITGGhr7du6VSeQLrzm0AfsCRhikFlhoaznSMmhZp"
    "KDN4pCVqqQooEs1YdiRqotNqpUHWOZR7PUVI98cxIBOCRoIMLAzxcUCbbKBDI7hsAANCuZ"
    "XN1MRPWQFWQouwxlr4D5p7VHKHvWhlA1a2YVJdtDjZklirbXumHAT7wxVH15lpZuY7dbWw"
    "TcqddQmWHLwgY6HoVvzxZUcw0K4qPfC3cA58arKUqheJVqbR6S3+Le2dzMNaUzc0lTlrQf"
    "4ENrEQ/hFllS64n+mGWnO93DuVP6zAQ6GIMJ1/zbnpc5Gu1mwJ7C0KCwrWovuFRwB1vBG9"
    "CvFnTagw5hCVlOi1Cm4TThTvAL1Zj/ZK4og7tmkNHAq1gIzVpjtlJdmxLTIrwrfAx7gg+L"
    "aljFkH6DsTHWqdc4JxP4S6HLlQNyvkMNA8sfckz4MxaqhpUlFoiUY4Y/HN3px8wvRgFP0y"
    "x17vXrYQH9ImNEVAZPXhn6THfImM8az7w5PiM2hdeaWNAcXhe5xIlUI9RRjRBsBYFnb1GP"
    "4STd950Twd8tREyOUZpq2BzxeY2xOYbbYnpMtsYexOhk7IFA7AFnJvZTNcQoG6hqqIlqoZ"
    "AVMnLki45zglS6GVd5nN/Y2rx7ZOunQArEF0FME2RSLbdVhxSgdQRVh8fiPkQ6rCW+OzUe"
    "iQlWzTQbldwQauwm4c/uoZvl8B252SqgR7JckaodWKqNoPRD1NBZwVNX+DYngkqbta+VCN"
    "2lNZdekRnWvLfJk2W+etH85MmkNi9zabvWi/5CodOZpdqL7NyTJ3z2YbknuQ7JY5WQSmad"
    "bIS2BYRLcy6iZgkJvmv9Cl+NtuIv0TR++ekZUoSn85j/uSToju0uP1d1w7WoSNaLKIkENA"
    "loZOvOXOn5AnKcUipCKi0gz3Wm24u9xjlBKhUhVR5n6UzzHYdbV1GmrL6DQqgyyZUso0qV"
    "neJloJ8oKGNyO7wdlg+YubZjLrHcAIp92XHAu0m8Ko0M4GHcoZ5+mxkwDi/0nEw2ttD1hA"
    "NCllRldpDmLvS7x9MdmjOQz5SAxu8O71PVMnRqOzHfhjHjQijWRDBBSPUsJWRNnagjQUAA"
    "cjiZ84IIrz4RJuibrv0yCzCpjyOZOi4fisQPOUhQxR03/5mBb7WswdAkaVh62JcbEbpZqW"
    "mEu8xdpg7UpDDiU58O77PbYefTSHAWe0Rtwj/G7Gu3f9vrf24T/8uYdW5GvV+7beJ9jtnD"
    "4wPe6962Sfh1zG46/Zvu3R1eDb/C1cH917vuiF8NviaPj2IDXGh8twxvyrXftSzKZkIhFF"
    "GaBq6iywIYX+YXF81YP5YjWCUmSvNd6+w8XkkEug3F95x+MsJMCmjkElR7KeUqBtux1XIr"
    "dY35dxSHWktbEczzm00sYc6A2bVm6MKsmJafgavo4ZSmbEK2zxNEUi7p0kwDnZ9MNWjfBH"
    "i3aRrLSKbKVYW6bbuiSa3jhNKzVMCzlOdWU7B4gGKgVkAQ+Sxyib8A/kk9jwBPl0H6PTN3"
    "vBI9tSwz42DM36/jVHLXFt+10WC9n6UuSijtdFW2071QSzCTYoTidF4M72rCx8vMEflQy8"
    "wR0tgt4vgf2BMFUU2QSVSlC8FJXQiypvDh6N5Eemomuol1e0A6fD984LBs+MeMsXgL7jSd"
    "DD8VdnoYQMm8GTVjRwrBxPNLHAZT4LPzFbtqLE6ogT4STthVU3HC3CWKa2cmPRDA6g66eQ"
    "x6aQpOJTrY8Tl1q9s8Fuks7V4Xv9/a4lzHJ7qi+U0LJ7oNCNCpTfWS1bSDkq6YQIJqWAoD"
    "jqwW4c50/MbrwjSon9nmdUEZmfA2cD7a3PsNf2NWttvyHsbd+V5Uw/VKzuoMM+vOKHN4Ty"
    "oj6pI/2C8MG0k8FLhQyHQ30uWsZhvWCVzOnuGnZeO72+EsoK0y1mdfu8Obbn+E3mX8y5h9"
    "6v2O3mH8I7mHvY1nGN/X0qPQxSRit3SmL1UjRyEaECaVdh7RuU9cneE4xm7Sf7zvgkQWN4"
    "Jxs0LKCumdImlk87M8xYgOSvNUTdksC9BS8jnBfd0RU+9HSWShpCy7OmcBBfPZRmikQnJ7"
    "NttA/jtMX1aCOFlFpVl0YlUppInDfq8zfelm5VyN3W7tlLeWXkuBooiYMsvPRIGSCE8bGM"
    "o9ZIrYo+xCbGq9YG5P+K6b2pUXhxQVfTilF2nE3wVkGS6/+11lF0c86dOlNCWlqRqdxuVL"
    "U54SAjeNLIehe7z8yHTHzvE4TFBLHujsuvc5zQbptrKyTCs7tchWz8IE5QmdCoPtpbY+hV"
    "KaktJUnXcSKU2V7TTjwPE6g9/8ZFprQVgzSGUqUimqnlBUzZvIh2M8Ur/dRDqr49zdCXDG"
    "+q2cSoCnDDnLUQh4N1s71QGe8FvU9spb88ojngzNK3yqzNGddZhEBLDl/YCQjkk/fuCCOO"
    "Y1WQJ2G9E9o8ZKCf1Lgb5mAn0w3PsYj6K0B9uP6sOfFzYfSZZbstwV5ApjeBoqU/yoGFFY"
    "06SS5c7UeAihah2lmEJjJqsUYd5GhFlZR8n2H7LFDQXV2pnqP2+3PQK20Nuvm87quMHuBj"
    "h9yFRJLow7yKdFw5QDfa50GFbk2Ljt7xYQb7HQ5OS/gwxUvAAlfP44Qc/Y14U+W8R8WVGi"
    "s117Ba1AbMMqBkGlSN32C2leESxZibTQPGybFh1P+mQpVNZMqJRp1GQatZPjJmttyVpbVW"
    "RhitXaelv2hYs+W9iXQDQqwL6E0XRF9NvQgjrAKwT5sgN24VV3FmGgTxixxBmHwJ8OabBQ"
    "tvnKrkh2nu4MhXf5D5TMSs2YFammPb6a9qRughXjWk6T5lvy15K/lvx1Bfg/yV/XnL+OFB"
    "2MhsYnnIKLJzhIBeTXczfdngwiGtVyGFKRSJomArXx9zkMpiMaUqoBUolibdRhLi3UJtzp"
    "ckXaiEuaXlyixZB2lBRtd7Uy1iQo5QSdoeLb0J+BynZBAlVtMj57gD1cg58bRFPZ4zPMRj"
    "HGIIRn+CNLhC3hCVJmrZnMKsOwys2vr1qzhf6yVy7UBKnMIFzlDMIy5W3+KpMpbxNDLlPe"
    "yuSs1azvGhU3TM2dHSrBep3U9mjakccwp6CIQApD6KHn0CIyax0BegvZvo444c85DCQQRY"
    "e1VrmfWqznaGWK9AGOW8X5cMSKJWLB5q14pkjMShnEqXlxU1zNB3/8gLZiiz4B/Y9eFenJ"
    "f7+AOA5btWUuW8T7Dm1148dJduqVEp+H2S/7FFtRTcdQLnyKoc4oMeHoJa5NtTZ0DsIwfw"
    "t05/Oiv0yDh33tU0U6I6bPf3n8unlXWeC5OYqJyAAX1U1ESBqonrgoYv3Nt/0mFRPegheB"
    "d0PRPOP6u2Kqny2anyS+Dor1WPczG+LdKU1jHZywjDaIxP3bzvBWcLsI6dok+DZmf+0OB8"
    "qww0tgb76PWff3LojdbeJ9jtmw+2t3+NBVEMzP3TaJ/z1mvf5o2FFuBvf3j/3e6C9tkriA"
    "PX4dDHmP+Dlmg8eRMvikPNwMvkJ/0b/G7KFz131QRp3f4VWDr8ljtJhHRiGHDIHsq5bPe8"
    "Tny+742YBO5l5NB8/CT6OGyD4XEjTwEPlQZMp+yJ+yH9JTlqq26DkSUDTvHPlQyIbwYYsN"
    "4UPahhBhcFMw5/saxam+a0etiAQjjmBI9j27bEnzRv4GIM0b0rxRy+RkVVtJ0npULrAllP"
    "Z7y/xkFZ2+dc9QtimrlVaPx0pu5SrI4/W9dmvIeY+e+5lqWejyQtS5Qy0eJOUXgCfIIZBX"
    "Fest8ZKEWssLtcI2dD6nM15waWkyuiZTOoeZh45safV4mQ9D3Tiq301Lf9KZavgpzW14kp"
    "+sHB72BFPjiky48XDC77x6KdLxjTRUlpvoV+eoz9QmyL4H91GXDt1SYqu65j+2hYFlYzbx"
    "7ih+p5xAd6Dh2iZwuLeCfoJoeka/OQSHyU+kHgSxwWB7v123yRLENNei2jmZ+CiEJbDG7H"
    "VB8Tfz/xGnIAgf3t1v7JXUgvfA/qAPLzY/iHTDp8GwuKjf8lPEm+azX5yLFc7pHrMSJHYv"
    "2Gscl2/W0Zqa0kLQGAuBv1iVQP4qKtYl6b5r0djboRQe0yUCYpJOgqgpNKt+2U4IaWblsu"
    "8LQPoC54ASxrkUDJ5NUMn42Yz42blu2Y5i0Rnd0ws5s4MGqnFqorYp5IxsqIeNeRa9HPJK"
    "D3lQWlbEEBOlaaCt67KAJeYy1w5zmbTCeHLfvgV1ktTysMouqJPjU5tf1yUkOKimy36uEh"
    "uhaurqhqMz+xyf9xZyVCmlXqJaBZExSdJVY2jwsY0Zmo12Yx/fog31CR2LBl+7fUH4OU2b"
    "4P9jdt27u1MGfaXf/X2k9Pq/Dno33TbJuuq1Racj73PMep/7gyFe8L8k1YKFzpMipv3LfM"
    "v+pfSdOL3vBCwh09iPC06QyvjLSvO/0kHhe3RQCIwKoh4KCTpZbqB2fh9V2SkFYI3aoQRg"
    "TZBJd5pECVbP3igIapxKrv/aJWiryfqvoWdSJZ1mxF2Tgm3zcHhvIj3VcofdiW7iiCmAbs"
    "XTC1ZyDhfLL5hxth0Ocm/TUR3Ps53Qxo/zAsiGEoDEdufWmxCWquSs+OCuqGVTjWpddAY4"
    "y8g8n2jR2pZ7PmyrcN+Corn6GOHNfR8+7lhn8RKn3Gkw9KzTMcyex8prV+SZrhxe/FR1Nd"
    "3JSM93pE4Pc6LzXCxO6Td3rT/lOnxk8pUZpjN/Fh/mMle+3exPFxeXl79c/Hz58Y8f3v/y"
    "y4c//hwa0NK3CljSWlEtTGBay/efC8c2NQb5+ucoTQNNxqXkWA+ZK9XQ1RyTzQ7JP6SUmB"
    "fD3JunHCbh2R1QSayLYW3OuCPJPrr3BGkDle81UbYXsrGsLBP4I0cXcwaIU0lXgNhoH8MV"
    "4ABHP+njV6f1FxFPxIc6RSwHu9KDLW1wUgdfNUXQgcllS9QD8ajOPBVQ5GZri/aHh0IKKX"
    "4GDMMVX6ivqYENlvwQgNTyL+raj20vrlG1McrRjzo9J5NAugvDKv2SxdiYC3x43WXPsEOw"
    "tH7oxM8WVCMlDApxwSrK9R+iV8LtMl91lRaeT/PcYz1Fas2k1qyqJ4bUmjUSc6k1k1qzSu"
    "DfJEFOas0OHXKpNZPrb//1pzrwW6fufsEBKWIZBVLlsZZKs2Y6rtdnyUhVZIVUkW/uDlzN"
    "eXskd+C3U/TeU/ids7McTa9/t7VT1bvkDYs7+alPsJqfeCEmr04OeuP5TnowQzJ9+HbRYM"
    "rAyRwYbGrZXBmrcrYeM/L905cB1rwEj0vtFmHYFdX+1SZq4B7o1RknrwvKr1hr4vVGFiZm"
    "diOTJ8t0V0rQ12TMljyzIL7H312VObrjlwBawWtjQR8M2/+RK5T5Y2Vd3zomx5N1faWqrC"
    "lYR/bQbLB3J7xIdFFl5M9uBo/9UZvwjzF7eLxvE/hvzB77vf967LaJ9zlm91jABv4bszuQ"
    "vR6AxPtMHkPFxq3QsAmUsuFnR3jsiCySNGXzcl2Usk7iJ70I5GlKCXkhyH3OTUSzGyGphl"
    "q3USmrVGu22FOtmyCVmr4qa/pkvpf8ba/B+V5qoN+tR7qHGioiKxkbe6BLZNRMrM8OLAL+"
    "1TpWGHIltJJlVgDvUMBqcZbWIPo3WluUh+qmyS6tYT4GR1aofS/OfwfmRc/Xl70ASy5YDz"
    "lCUmV9wr7i0ocPRcSlDx/yxSW8l+DOYU0JIOw3byC67woJo++2CKPvMlwmTeZkFpzOF0Yj"
    "JKcXRt+GMTqa2JlioU5pEPvX/wcVBFRr"
)
