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
CREATE INDEX "idx_invoices_busines_06104a" ON "invoices" ("business_id", "number", "id");
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
CREATE INDEX "idx_invoices_busines_06104a" ON "invoices" ("business_id", "number", "id");
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
    "97Qw/0BAUgLCkjPyRYihshfhGKuO/7z7O5aejmeWel/5muz9rkn2dMXVL4Er/RImfqahVe"
    "xr8ddWrwhupKV57p2uaNprZjqTMHrs9Vw6ZwSaP2zNJXjm4ybN0h0JY4C9Uhr6pN7IX5yo"
    "jJZvScTFYWnevfJkS3ie7YxKKqhoOQKX3SGdPZ0xWZALWyUO3FBPqg5OFL56eLDx+JOed/"
    "vi5Mg57jg2jmDJ4ESE44psv0v7tUccwnCjcsGPm//x9c1plGv1E7+HP1rMx1amgxsHUNO+"
    "DXFWe94tceH3u3n3hL/D1TZWYa7pJtWq/WzsJkYXPX1bVzpMF7T5RRS3WoFpkI5hqGP2fB"
    "Je+J4YJjuTR8VG1zQaNz1TVwOs/+fe6yGc4i8VbG0tSoYZ/zZ7bPGX1VdO0//EeNkClKfz"
    "BSHrojRTlLrQZ8pMRk+ZdmJsOVpDMHgfvnv7x+NwDxq2c4wM2XzvCHy48/ckhM23my+E0O"
    "39m/OKHqqB4pn4QN6vwzhfvNQrWycQ/aJ5CHB90H8+DCBvTNKxPAFwBUAqRnS/WbYlD25C"
    "zgz3c//7wF4187Qw4ztOI4m/COey9/37914d1DvDf4WvBmZOPbZe6SY9yDZ1LhTUxhHdBW"
    "Geuzzu19r98m/GPMPvX6nf5Nt038L2P20LnrPrQJ/xizYbdzqwz6d39pk/Brcq8qMlcXRa"
    "bqIn+mLlIT5W2CIq/ChqLKE7Tny3B8gIMTRATiKM1xQN69y58M4o/vC0D88X0uxHgrDjH9"
    "ttJh61fgqVIg3wJI2SDHqRIww8FBHX1Jz/FLAcB9OKuyqLcgfNsZdZObNX0xn6mmqE42fg"
    "hENoZxym0Y4pdG4Tjq3XcfRp37r9j90rb/bgTo4p0LfnWduPrDx8SqDjshv/VGXwj+Sf46"
    "6HeTHE3YbvTXM3wm1XVMhZmviqpFMQkuB5dis2yotqO49l7znKSVM13lmZ6BKOPsNc9xyi"
    "PMcuVOe5TyBsxY+yuwJtPuvyypWUepcv4ckXDwwlSdPb+qlqak7pgXZl7b9K3lxTJ5RWXq"
    "E58zBBcf09cUgHD4ojuZSoTgVmubGiHaaKcaYcAomS1U9oQyvCebz8wXatlcJqfMsdZEZR"
    "r/C2+DPD83LQoyfovYpqcLcNTliuJC4RoBO603KGuQ3YqCf55tQD+z3enf6MzxXkFoF/zt"
    "qQFsCn2hBIVdADsDa8kGkML58qfCfxOC1/iMNwaQ+R//koqJSikmwjlNYX+tP/WYk41+lC"
    "oxB/C4ddynn/AhfvrTxcXl5S8XP19+/OOH97/88uGPP/8R2vInTt/6ZcuMXPc+9/qj+N6M"
    "F+KMsPiB2diDsiYHYyF+CI4T0xKRv0OCRmo4iqk4tuk4UkoOle/CghDrmZJ3EzD+UATiD/"
    "kIf0gBnGQEisKcpJNgC4AtxgHFqY7JCVX3KNjJ6GxA9RjkNKD/+TDoZwO6oUier/rMIf9D"
    "DN0uwtrUR9GAUMTO1GCR/nDf+T25fm/uBtdJ2LGD6+TWPHdoxuGXD3tIIFHfH3WQxV5007"
    "WFVf8pwgbu2Me3AIiiLMEVAHfq2jqjti14HibI5IEIsKb0dWmU0xB/glNQf2J/puuU3TwB"
    "qqcFuY70VE9kN1c3J4mlvoZKquTaAgg0alCHgzAEeXHYuxl5qq03U4Z+oWpcn5Zxu1VAKa"
    "osoGVBD6vfFtSiXCc5WwB66KdkMkoCtAguHM2+IoY5e6YaeV3oBiUq8/WZuk3gaSjMvJZW"
    "iB636wP8paq3G72pbV1qIX8u61h9ExVk9TmZs7IU6mXwMQcZyIoczgNGRyb8V/7RXIVtpo"
    "yD+ZDD9lplz53ZzHT5AyXP2ujdbUftFNopqtdQ6KSdubZjLtEquFLhkGMvpj6jdnA2zlzL"
    "gu1wfUUmGnVU3bAnRPUP0RWgDVNPLPPVbhE8Ty2NWi0Cs08NMnYv3v3pgryohpvh03zisa"
    "Vvc81MiMHcixwjUZoGCsWXBc6Sy9yj5DIpETu6k+fenA1vSNBAbEvxH/c3LRG9ZYTkIM3l"
    "fkzRZh+Zurrh6Mw+x/HeYusoRaGpwyEpsuKD9nst+IopjxN7SRHG9DKfMb1MK9j0mQi0fv"
    "PmIfvuXZGN5F3+PvIuiaz0hMyHvlmekHVTWNdDR1RDfXVDpOJTqatD8DPE58i85MvOfiNa"
    "OAjYoE+qgXph3fEjc3XbdkF0BbzdJVzPcMctRDVmYzaBXQLdYCdkYcKvB56P0Xct/nHRIj"
    "MgbhGLPsHDtAiud9W4AYGPu/Jy8d9akx96DwNy+e7jx5/eEdVYLdSfLn48Jx1iQ6Op+W2j"
    "8jb0F2qP2XTNw4cxsHjitwFhWVPXkxaqwWcLVIObK1zWpkWWJhCBrGnhzF1xyvAXcAl9qV"
    "qoQFdt4lDbOScTw3wyeZCySr72P4O8DkOqNv34XkrndZTOZeRxua6IfKNQRFGOU0msRbCG"
    "zWwpjnVA1TwxphSo8dDCIfHRMvnafLwzSJsHeilaKJ+ZENFCRUiqoYXCYRujhaJLVTdE1n"
    "5I0LwVf1koV8HllmQFlxnpIAAkoYMzJGgewMd3LH+lU1t3hPCNkDQP4VJOStTHKf8QXMYx"
    "ohP6UjyObsram8t2C/UfWNnH3JhFe0rUH25Pg/qR7Y6Gyp5c9UlMsonQnBBiyk6D8LtibN"
    "8Wri91BKqrrICJLUdgQHBCeDvv6wvvGpVdikOtpa1o6jqDvc71MMwmPp2v4WXJzoYX797/"
    "8v6Plx/fhz6G4ZVtroVpN8KppTINgRMLfE2QnXBB/6/38/cf6YfTrOptWAaL+pfcNf1Lal"
    "s2n8w0yiP6LWcVB+2bwNBtMxt2fx9tlwBDq+HdoP85aJ4UC+NYz014/efqUjeEGI4E2QkX"
    "Nuxl3ulQUx3I3DThB8CO+y3Dhr4N8BhZE5Z6UjosJh5ukw9TYOu24puQ0lhfm6ZBVZZjnY"
    "kRJtCeAmVZ6zu8ctq95XowuIvtLde95ObxeH/dhdXO4YdGumduTR+VMZtdGvb8BIIpwu85"
    "h6BqzRb6y16uNglSmVuuyrlUpEdV/vnQLI8qgdCZeCKYIJVb4vjyKT/9eUgNNSf5SzppXM"
    "3WQJ5HUFw4S8ab7I1UIsKliWA5wHRFLZiHATZSvw0jnTUVtJWhHgjUV0NtLjoWhkodBg92"
    "0Vx8TM2dHbg1ffU6aSpGYfjdQSDd+L00HSVFNXTVPvCdC8DqYF9NRYw7LByGUzfweWgsPo"
    "pDl3DEOQcuKA7UyO+qqYAFkcEHIdXzOmkqRsxdTmGT4nz0oVt6n/d143XVcMAMqj1l2UqF"
    "4brjHXXR/77ZkEE3iuUaB76O/aCvoWs09qXkUrLtwK/iwREHy8kPQVeNBgxuM9tLrns4ZK"
    "NNZ00FzfcoOFDW8TppKkYWXeLjHXgwDv1emo7SEfb3AKomb++2iiafF52+HobVA/bzK3TT"
    "VKCmumF4bMOhO7rX0dBt7GZuzxZUO/jt83F68DtrKlioWJ/Bb3oyLf1AxEbqtxuvp8ay79"
    "wMcbDGAc0PDdY1oB5Fce1MD2UBlO6gm8eglybiZLsr4KaoBgcgfTmY+3wIe+u+NJgL5evq"
    "GHjxpfUdQLWk0NXsCFjd846aBJZQQo20dwPPyZyPa5ATtLCjQ5AMupZuTduXIjreHgGpIB"
    "fJJ7PQW1tHpDzLhk0dB7ra8tYWxoybNx4i/TUEtP0S3PCVk5/kJlhYOxPdKLiiiya7YTwt"
    "DE7LXJ1RTM6KCViDrtpExbzpjj4jI/hhI2hG5pg3XWfES/HSIupKtRwypTPVtXkHmDHG1v"
    "+RkRe29NFk1vZqp5bB2Uyjmx+HErRvRLqTUwSiCLhEpjkMmU286tnEk86B6dMiw30w98DI"
    "dFwskiANCIlnLUxu4TxZN2b3DlKVYd4yL53Zj23ya2dEdK1FbNWgNu8F5MIlViR+cKhLLe"
    "hzCX2O3YufLz6mT4/TjStzltUsZ5k/72notyQU35A04nhJJK4okrYiP2lFVnInsfKpG4rm"
    "RdYdP+acVzYQgTckaODaPX5aG+/QEMF3QyEBLgCwbisvanY92l1RoRs6GRQqEBQqw9zyF3"
    "uzwtxk4nCZOLxJAvCpEofzALG0hBzEjeWKxWFoWhFR2KKujYQt8kItGy5TjdjUQfnUC+LK"
    "ShVejEgKoTUTQmXi7HLzJsoMDjKDg2RtJWsrWVvJ2taAtd2g7nN5h+c7+NXrqIYb13Ecnc"
    "QFAC8NQrYUEKZI2CoKKJtkDLsFggGjHguPvLxKkD7g8VvkVXcW3Gr1d1f1ygQBHLxD4P+n"
    "a+KDnpYYjtarFClqJlIEc5rGvvsNZviWzvSlamTPQZQ2yQp5dOc+faPY3f7jfRe25rj+lH"
    "tMJNL8mrbuZBq18pP7RkhOl9K3THbyyEl9+X7p70yCfFwGqeTlEujiESAKa4RG4rmVN46u"
    "wMP546Oza1VkkTNe2hw2ObWOj4Dw8TJcVRLbyJtbNbV6sLCz+erIst/OWUflot289Wjhc8"
    "F2hA2eW+aSe34tTQxwh69XhFHomMwWKnvCOpVzh/Jalhmq+ON0KbnqmnHVuZt8LucXoZCM"
    "n/RGEIK6uSpbvonvweZLdrQgO3ocNrS2gBbjPw9Wzx4j22pUnVizDapQ7N9qodpUOQZS2F"
    "FRqKqpdTqtEjtPgb1beb2P3vqnlQm/C8u/IzvsZci9Ivpy6fJ+gRmeUQzT81OPENcG3hkj"
    "KaauR4XxePikvGK9Z3YHSLfotMscUXLmNePMpQtNuS40+5TCfJsSmCfD+cgVMPlLmA1vl7"
    "nLFNcWgzokrjLOZyBMKCg9tEnwbcw+9X7v3rYJ/xizr92h8tjvjdok+AbXOjd/7nwGIv/L"
    "mP06uHvEXrzPMfs87Nw+glgD/YRfk+dGsTen0Iuz5b1JVezl1Rz/ZmfpDPIrrXOqLKm2/D"
    "rrbyPslFJRfW5R+N25e9bulyrWQe1erPtBf/Tl7i9t4n8Zs/967AxH3SFeC7+O2ZfO3Sfl"
    "L90Ovx75Y8yCi95nRV4ofYnD7zmjG+pKT2evr3Ruf+30b2BCN9/HDL8PhzAbD95173s1Jk"
    "b62EofW6mwbarCVvrYluGX4aWxE8Q0RnQAorv3yPoB6muBhF1dolRykUpH8JM6gmcs4COY"
    "b45Zo6yK2MZf2gLQLsNUn4chK5Y3tJK77E5wY2fMIQayuBu8tJLlppfGfeIgiO6gh55Dl7"
    "WVjqpoRqzNWirVjuidJFmWxPCM2WJL3BTcLJQhbgG/n9imoZ2TCcDuwI/V6IToNlHJY/9/"
    "d2+6ZEhn5nJJmcZnmlz8TLDNFbn5eIHtxrBj0fFZVvz8kXuXVkJpJazP5nECK2H0yQRgTp"
    "A1L+/bh0Jgf9gC9oc02OH+JQJ1jOh0y/oMds+ytopSrbJSrS3V2lKtLdXaUq1dXAsbKb+1"
    "FkQ2g1SquKU69q3UsdHleDjCYrXkKrl4d2Kc8QK/sYN901Q90fX5ZJnu6jh6w8/YVW150J"
    "NqxG4squlOZ7Uy9FleOYV0m9YWLdmMt1bUTfPCCjNe1obHoHqdEGY6lDgL1UFtlZccEu4+"
    "ATa2w6NTdfZiwjtxxf/gDV9VLG7wTBlvC7vY2oabxKIz09Ky9GjlDzpmY4ZBtra79Eo2mL"
    "ZPh5ushsNMvLGB9V7qzLQmSD01nQWBh3V55euCSrp/nm3m/YzPgcfOYzP6bQVnsRds7FNG"
    "RAYY3lZ8Cj6h/qt1xilh7vgf/JWNDGHRpfkiNIRPkTsE+e1Ld9glm45J74HA60X6j3d33l"
    "YrtZCV0UKqS6wg4a3aNP73ePmRwbTnqBUS1DKs+Oy69zkdWRx5kVMY71DcxCgbKNHXRIIv"
    "pLgJJmsqFJoSp5Lq/WLq/cjBJfhKxSmlKrTKb1QwV2JvVJyqeSaccqLqPL4fuWdBRVmaUm"
    "ohE5VlPIlDENc4lcR0q/IxsggP1471PORrC+1O1Vj6lS2ggdQ3qEh4t8Ibf3OrlPjsxrUd"
    "c8lVDyk1UXCrtU075DcqrBOamcuVytahQmaqGwbVzklH01DTQG2yUF8oz/1rL9QVzw48Cf"
    "T/56rXanLFfwZZUpWh2xOqayKFM7MdrE44sqBeJ6H8Dzx74K/tOhh/UeZodqRmpVKaFenf"
    "VS6/atAn1VBEUY5TSdGgoKy9qa+cycNur6CaIG0e6O8Kgf5uC+jv0qDjcQWPoPgHURr0/J"
    "wNGaSnz94Q2dOnrm44OrPPcdi32MZLyekAJ5T+Qq31PjOURXvQFFXs/Tj1XKCpH4QOx82Y"
    "hYLpGGI9nNAbddT53c8QI5CVgRO1Cf8YM/hQur9377+O+CX/+5gNu792hw9dBdH9jO0TF5"
    "JMc7ED5uhpNKB7gGfJf5xiUTUzQ03+EZNH37xzphTX7TfJplVpmI/stm2o7MkFYVyITY3Q"
    "NA/g45eeX6lr9LJQvBxXmrrOOAfyK6JkEu9ly64a7McujeJaMx78aFqaWCn6NGUTl3UJYo"
    "AM+vg+LJ0y6CP/LZNBH0kBXwZ9bE29o1p4ngtm3okSyUAPGejxZnl3+EI8HNuoPa+Oa3Z3"
    "2p3oG3tAZAdwSYYGXaUhF4hdOCra1QhbiLGhhg7c+2HhHQFEHeyrhnxIIaCwbq3qJxk5GK"
    "kbr7OmYoWaO107DlQj9VtPaypQdKnqxmE4dbGLhm5OvrvNYQAd1Smpehj5Sq4DAxi9TpqK"
    "UVCe5TCQrj3r64PfWVPBAhSo4tqZim2RmE/o5jHopYk4cYgU+nLwy8dR6r4Ue//qso2fwN"
    "XRYzfz/R1DdnSn06MS4YKL+D7ygk7c/ZAvAuItAvKk+26HQb9XxJsnorOYd2GWV+NR+pTJ"
    "4mrmTKgGa7RwUFlAIN0Ji/m4SU1sGZrYcOcUjCiKk0lUpTr2zdSxs4hi72QK2Zqim3hvqx"
    "j4EqjU8vnBiNJtN0cYVfcVSpFCLRsYE2Df4syal1TkVXcWZGLRGQV2zlbC5CETAoxakLfE"
    "JtM14RqhzHQoRx9AMos1YxZl5Em5rCINVKlFAQ4JGojwZSGH4MstHsGXaZfg9AaVoTkxTY"
    "OqLC/sJKuDBPxT6KEs/ION5rSbxvVgcIc9h54v171RAvbH++vu8Id3fDagke4dzmlXP8m5"
    "nyJoXfKWTeItPRtkPmcZ2ih385UR02ihUhXqN3im5ZRaXoa6DefXwgL1DBYDcWF6vULzft"
    "BRZlWKvTuSbGLN2MQZ5m7LyiW7Je5jQ9JAVuaiCKuYzyim4z6meUXU84I+ptUvnL4nth+K"
    "RS5tCVxKwuvtUkJyTkghAS4AsG4rL2q2F+1W3jtGd0KWO7wieW7Jc0ueu+E8t+fPlua1Qz"
    "+3XB5740y3m7MeMEqWwOHCI7TJq6U7DmXkdQH/6TynkGo/A0M8N4E7tilzUHGqkr+Z0xZh"
    "9AWYZA+ujLzVx+oYc1NPpvTJZYrqTPyM1y2CaamxdBz2q7XIlEJPnn8A/nhoY2En2HplYt"
    "prx2xD//4DwbDA4pOHbv+21/9M1LlDLZwvG4jXxLTGDD+Z6XgJlAw6d87JxCeGpTLxM2jz"
    "zErorgBcMz40/AR4nOUKns82PR8GFR4FViE+7GqNz4Mpt5+YbsOPVzEHNz1CfqV4gNSBWZ"
    "YS+bMTQ2EGAXr0MaXgVCnB6Rl+bzbfuTvNREBbZQ4UOJNfB72bbpv4X8bsZti97Y2QCK5G"
    "/sAcE/e9/m13iMklvG9jNoKjoU3w/+S+V0xnf+wME+Fbuc+MhcQnzAnyW6c3gq1X8LUIyN"
    "rE/zJm/h7eDjZzfmXE/xyN2adO7w7TgnifMMud/k33jl8Kv47Z9eARvsM1/8s+c3r8iP/N"
    "cSMiAsapjjOjuzfBepu7gP8QDPbfUFR5m9sT44+FMP64BeOPWRnWVsYa+BsRlKM0zUumUJ"
    "ZdUV/p2fbE/GRdcapqZFLD8RqTSQ2Yfz0r6CJ/SjYUcjqOPh22O/0bnWVEIG/Z8TckDdzy"
    "S8m75YCAl4Z4BFezIQ7aNwLfbSk8ur+Pti/pMIPH3aD/OWieXOdxsBfOMsMUkw920F6CvQ"
    "fYvpZHJAVXlOR0RaR+Lmv3OHLaLeSnFa6GS0O6PTdQnLKBuYFqkgsowGR7MiBfjSs6yVE6"
    "meSryjOMqvw9JjhCJue32vOLdhVFZfarqMYkQdg8gb4UJppaVlbdyi2u2AFB8wB+93PR/J"
    "NbE1CmIyNNEHf3ykwYp5RbV5W3Lm+u9ki/nSJs3ptVytZlUfiltrNHccM4XSNE1NPUN5QJ"
    "Vr+DfawGcfxVmdw6BfJXMkXlgaDOdUO0JmiEpFQwa7hE37jIalMWaA0TTbzFYm1KpolKLt"
    "sjOSa/cfHaekJbqHZt8hQ7Gqyf9EIZE6t5gO3ENnJ6H5Cv2qJL/J3WYekEh34vzUG7zGSC"
    "PKzggToOPJh3lGaEHYT3W7vCDxQ72nRnGMIX85WoYQo/jAjQ7DZP5mK66ERvma8tDBFAj3"
    "sf7ozo3r164QEGnkOfwh99wpFpx5IK/sEm5isLw4HJBN35FcfkaWVsHNTQAyd/c+4HAwSp"
    "Gc7JA3QPz0hmKiNTOoZpNVcrL/yBTFymmYoXJWBPvGAEjJF4VSNBEocGIFdPaHxTp9Jy3O"
    "b9RSSanSZB1jztYolOu4pwqpokXfPgLsmxVPrvngBm/1hJo7zVUzQHZOkqeriraPRwTs9K"
    "rrtXkux0Ll+XVfb5SqleRCJri6hpBoyOTPivfCVNFfiXI6lojitDjOhyhanzz3JkiPD+bh"
    "nC8ZsWzhKUYNdfTYzpRSbbZJRgZCIy50EQsM745aAS7RVGJ3sxxPC/bhMGd1vEdC3gw+EK"
    "+ihlJRQ6yZgy95AMoa2U4btxIbRvUsS6aqr/smNaZeDNKRxvpqaW4XCTHwsStG8EvqeOBX"
    "FX2p5eN3FK6XUjvW4aMrnS/l5V4e5Uuau+mOi/eaez57O0FBi52doiAi54M8WAdgXlv9GC"
    "BhYaLA/wutBnC6KG+V1BmqJoqgnMMqFhyIaFhdYZnbWIyxzd8FNUWfTFfM7KbVXWQNwU5W"
    "C+Kp7o6uLDR2KpTDOXZMqT0YIs+UxXDiaO4oRtGNokWDwec1EBBQePW5nwomfnCh5iSm1d"
    "AyFTCpS1FCj5shBhnEOCxiWB+fi+SH6S9/npSd5L1+nvkomb65btKC86fd1rrjPIZchPle"
    "fbUA+Z7jS1nO0qz7bPRe0x03FKOct1mGXRmLIoVfOcEUpxsXnjeIMCnFA9fMa2KDzewGm7"
    "mrAex2v7TZQdPY0uV6ZD2WwN03WWVngkGrS2KD30TVPlma4LKj5+8zJNAwFZqhptk4k9M1"
    "eUKxESXqy61iKmRcZn4zNupH5F0ik1TPYEbU1ugE4rPMoYQGogaqaB4FMuZLoLCBphWEp4"
    "/30s4vyXZJQivn8fk6ftMxXiaPzmDYS2FF7GTyqgLFR7IcY4xukaiPfx1Wm+zV6QcYxTSV"
    "OZ1FEWXs9o7RgwY+0fxTWRd32uISXuHuQlezy21pcoMvjZjayRz8j6lbaLMbAdFpTmRt4R"
    "1qumO1h/JXSYNOdYs8UivFZBVl1HwQ7Q0vbbQjdoUI2GaJY6d1pkots2cKUmm3Bz20QL/r"
    "Aox4e4zOBmv6AOuU15IfLlFZnrTDX0f6CBb65/wyLjprM4x+o1umHwWDGvR2romAqNXwh6"
    "feXPAv2skV80zNdEcfOJTQ2DWn4XU3fNv/sVb2ymruyF6di85MyYRR7EUZ8phqvBgFiVZU"
    "KeLPPV9qqke0Fqs4XKnmBKJhZ90b020bumZVGPjwUEVeJVmKNaaFZsEarOFmMGdz0z6ALD"
    "1sjX209IgFZL85XBA8BhAxKC4lBraU/IwoQF6IkGEwwUNECUYJTCNc9K6UkVBsoUbbLUmb"
    "50l/5Tv/KfSFXL0DFOLijo7tfyhEnRTY2oBu4I/MdZsLYxXo8vCTuUWILV4hfpia4YDLxD"
    "KYfMLXPZGjOEnDfzlgpOuDkHMJ5g/7E3xthg/gEcfU4m8GbAE9oKljxSwluTK1gP3mCwIc"
    "MvMy3+SByKyEOgqGQ+e+OES9uresSb8smILXNAnY+ooZAVwFKv2kLBq1dooLOw8LUyXSse"
    "qaZynnivwbXiQx/yGx3TUQ1v4ksfa1MOsvSSUK594rUSzL7HxyQWj//Djzh6Ih3DcX+aPV"
    "tQzQ0D5/G4gL1bQYasRARX6poDuJm+E70CNpzDs+PXENs+KBxLCrBELAhJf8ulmlhMMxfO"
    "WDZb79rwzBWcJOGul7vRkd++dIddEtloyL//B1mpun/ekH8j8QNo1/PDUaJ5SO14QL9h4U"
    "cMOya9BwJyAOk/3t3JYnAVU/tlMzLpmdhaMje/kxPWzw2mq7blc1M7yT7RRalOTlj2zY8V"
    "EnwBBGKNkoLh28QSbU64fSZoQ11lZePZw82X7u3jHeAffBuzQb+rDD59ahP/y5jdd4efoQ"
    "n/gGkbDIfdm1Fv0IdZC7+P2V1n1FUeHzrYdPM9mOZghisyuSG/tNfkhtQnfO1uh51PI9GX"
    "jhO1Cf8Ys0+9fueuTfhHvMYivJG3WDzR+6zGHKV5233mKt3LCefssf+147EpIpPmUbWJ9z"
    "lmXzvDUa9zd/cXxbse/xvve1fx+2P/ZnB3h6/kNb7VsT+rMa0bgbao+WZD0Tyfnw/FQge3"
    "RA6m3KADSUQA4ShNlc+rfe28Rcy8+VbeVGhmVLZPoYxmnJw4sgTdNiNO/db1FozRBpN0S4"
    "toeoriF6X5nrHThJHTJG4RVoDbL1DPLJIMKJv4dCmBytwsj1wIzrPfIMdl5Zi5cyBO0H3X"
    "a9XDgmYlINmJIM1MPfJ94Qfi90K1YduzBMuCpymbx3W+K1qDaVsJprR31pwiFynkXhgjkk"
    "AXAnpJlxnJBfNTgwTtmwDvNq+gMjKDyIxCJ8goxBPFCVVW31AclC6zPou7lLyYvk+TCPAR"
    "Eon8/shv/MdEwI9TSfz3x9/zxBPBfkMhcT9gx0GnR6H9JiCQqO+Pum4rDrUzZPGt5v4I1Q"
    "nt++GV2hr4bXeacBCMg36Plx+Z7ti5IRQJ+tNpmaqZd/q69znDj0K3Z6bLnH1hTtNLmDNg"
    "ZnRvhGOkEtwMcB2Qq/YEN0Yqwc0C95BNWO7AuwHeuKOK4xunlfBmwJtw8BWGOE0vYc6AOR"
    "rUJKSCStBVo24LDtuYui1RX/+i0xKlqcaUNKqUTjIEQ0CeTJJKoVJAqPRjP9OQ5zosRChO"
    "t++/q+S+n4YziJMVwDNKIgFNMSuqMXONfXMbJIll9r4qZ+8LQ3/2Sr8ap5UzXeWZxtJVe0"
    "xyhEzOb5XnF3hV0zAwNwRAvU/1kwx6OeNVnvFNHLDgVMcI5RxXfY4Vi6p2Fn+b77aUIGuC"
    "t9gJ6nTJjF756Dcro5csGNbkWc/YWf2nl/XD9jk1RZIievnJRGFNkB0A6+5Tqx45ytPWI2"
    "FMY1QS0kRkbSzlT2FM42QymX7CXSqeOKsoqgkyuVRlScZiyB6pJGPWxnA4vDeRnmq5GexE"
    "N7EbFkA3eNOPsHi9APyHSId13Bt2YpzYG4usYJ+XOhzj4jVM6oltgussgq3HU0lod0IbYz"
    "6Fq8MkEVd4vrqZ6vA0hyn0r/1OPv15SA3eKH9X5v11Nt016PSLLVU/+7CSu2QlaGnQvFhE"
    "BY1eBwHWxX7qp2MthFGyDvTeIMXrTjdxOW2ytR+G1DFPiwqi5G3xPM26hCkXpiDI5SgY3f"
    "qdNfXNm+vGcRbTJ72QcFFLkBz123FAGqnfmooRr3lxEEZwwNGeQ5dNRejJMt3VcSD6jF01"
    "FScv9aViUO0pS70kAFef93THO+oyx1o39MQL8rSphmEeQ/b76vXXCbtr6lKz6BIfzzoMrq"
    "HfS3NR8rzAj3IEDiMu5U0Ea2aoelZQlQBSvsr2Bntq6I6Fju+Ka6tPVMHsOjSrLIPAsQi9"
    "Pdp+9qlGoyVhSsCEqtFy6wiGEmBuPcGojLirrqASk04LFBgkAQExGS8AF5TBaPMidYC0zn"
    "Rs7RVZ0xmZqMtNjoeJV3ZNd7yKerww2w8r0waSF/pjRj3CcsfD8oWTmYlxWhMelOgVtfPK"
    "3WGZbl6Db9i76W6ew6KaO6P2FZnM1FWy9Bx8GnTu15XD6oXahvB1Ydp0zGxqvWDFPL/E3p"
    "Q+qVhaEevTJarxncNv2bBQYcm9FYADLwo8iA2Luo0dBU/8A3/WH7F2I14FQZFwNn/Mfvj6"
    "pfPQbQWVP3706g2Sf2Ip8v+BtUtVB1H9N3wHWx5RT/u/ACoHk8c5/0uWG69j3aEt5cYLlN"
    "moQ+nxM77q296LOmZ8pcNf+DFmyZo3yS2miNfy8dMtmpb+pOe4hu+elQ11pael2//c6wPy"
    "3idMTHf4gBVrvM9qTMQJq8VXjIdJ1Gco5Jh/ucUx/zLtmL/iSZwFIY4RNQ/o41cbedazMp"
    "QX20kC2krvI7Bf3PBCSf4XrKL0O5ZK4h/77CPHL6nzohpuxinb/Qbs9C2d6UvVyAn5CQiT"
    "cQge0blPXJ3pOAY703+878JhjZ1vMi7wbNDJHAGiEVQHBk9VDcPksi22brct3HT0FBd/0h"
    "jn53fZUMjsLtjzUbO7hEJlekZ2ZpuKku6VH6NqJ+fxU01FlQPiCCepZTavLIi3mX3yd5UE"
    "mdxajr61eHovoYw7URJZaCkj6Y5uKxZdwoEoWsk5TigTcQkk4gp014L6xBiVDAHbGq2kb1"
    "zyTuUwX01Yd3rMx5eVsMd8+QYj7gmXaywK/OR2GopCz7wiRiJs7NlAPO8ZNIP4dpsWsR0T"
    "L5iwbLjNhlEQJwjKFK+W7jiUZZmBjtCjtFzUzHLRfMXW7ac2gf+qoQqXCRmPzBvaC/Xiw0"
    "cR7dWGosrrdk/t1cf3BVbsx/e5KxZvJQDW/5HBouSu1qC5FGQyFuuSarrqYSKwYONUDVy0"
    "pVSPXKnQtwDKQfsG4luK3XGpalR51cVAjhE1z+5YykKWmddy0a9vzi1+SSpc9plZqXA5GN"
    "ayFS67S95+x/Hi5WujMOQwVxnlxyPu1EWFAZC7dVHQJaqNTEbJD6GXa4vgXP3oubm2ycxc"
    "rlyHK5C4gy2jDlHnDrVC310bKOBT85VMaQVVecNIrVXNtFbh9O+ruop1UGWW/wz4iv5tZ3"
    "jbJsG3MftrdzhQhsC1wNXN9zHr/t4FHqRNvM8xG3Z/7Q4fugoi/bnbJvG/0W93NOwoN4P7"
    "+8d+b/QX9N+NXcAevw6GvEf8HLPB40gZfFIebgZfob/oX2P20LnrPiijzu/wqMHXfbRux3"
    "ccw2lMr5TdfmMBnXQbS7uNwU+jhojsFxKc7nU7K2tXK9vd9OQ+eRVjnk6Q0Bz4G/ztB9Ql"
    "jZNLhWdTar/WC1/pcFSCw5HUxUhdTEN0MSWqG8LsPWllQzSxT66qAfMHKcBhLgvqGQYg+f"
    "/dVZmjO2sydn/+WfuFS//k//ghtERntq5RonrqgLQKQbgHHrz8TNdhYLBXDvcPNoFWXjfm"
    "nN/AH9MmQUraFpl6GR2IxoN9VxZMYYvE45JbXF1hMq7G4OMRHqlyNWYINIjrFjwItAXODk"
    "bEEc7JxC/Iy1vam6jozcMRW9U1Yqg29DpBBx1L1+BhJ7yJN7Nht2Sh2vBUDvzQDvF9JYNu"
    "DN6Xo2KANlIsVeuZ2CZ0o2KEdlDNEBULmkltwkyHTBFpDAXHBQYP68VMKxxBR4dGgY4FH2"
    "bMeAapQKnDMYLf6dG0whhsVNZYZMJvK7jMJudkwOCBvOR4OC6FkfysqthlOFv+u+ODx598"
    "zJwF3MUBfRJ4zEA5FAk1D+YUaG14IO4YhS5P61CThNNEnc3SGbsXF+8uNrfJJGRgJjyQPu"
    "wH/+DzDZ1DG5zUbysD3jIEc0IWJk5RbLXZDl3ZUldVR12VDEOWYchvzR+X7w6w2ehFMI5T"
    "SahlxHdlVHAhaya0nqNEEuXdKG+YOqHFHKNqHs6lxCDnKOzzgwXzFPZiYYIVA/rU8YCiS/"
    "ugRV05vVz5avzokwnAnCBr3hZSCtiB6mQfW2qUVtpTM9JwSBv10TGFn+IAVJrQDhwjOqGt"
    "+ubjxWnM1ZdFRJJ8gSS5KdQ120Nl7VG5ZtTDvZ6SnVSZy5CeT0fwfMIZ3/dkidLK0yV9ui"
    "A+wl5QMSLpCbVTQcAXobA3VJxKcvfFRKmYEUz8KE/Ty9RNjXCIqhG4voFdAQbIyomXy4Y2"
    "RbgtXK5+28cWHDH6LQdFmpUbYjeGNDMtxHeFoPTKO75X3saVRUSLHaeSGe+OruGO+SOJzE"
    "yKsBqTg8M2ZnJk6ryC6B8zdZ6tmNZqobJ9QI9SStQFUI940AltQnEyuQUdfQuS+SvyOST4"
    "gdqAGeuzsAJYHfJZ+Jz51nQWUXdcwTiKDNIDvFB3ixH1iKVIlZUVRDVKI2NTZLxP2Zh6Pl"
    "piiEZpSn3lq6I5EMATdX8z+M1PprUWhDWDVKIro9NOF52WOrsOB7aEsuhVhDd6ahcAl2+g"
    "h4P71Sq2Zqu5FewENXrMFAA1un0eju1I/XYT6ayZCGecOAWAjjL+x9sh6ioj7AQ5Q046IF"
    "Ob1xtI29OMRS5ScfqYsFdicZeZsS1+jOXHUYfH3O5gaoWfGYXLCKwsU3NnGPhM1ER88jnZ"
    "HfqsO1f8JyWDlXMCsE8wngyQlQGyeKNazowyQLbKW/8JojZlIFC54W3eESLu+JOk+669Vj"
    "wsBN1+4lTfNX7S60d6/Uivn60zI71+pNdPE/1PbHfqmI5q7OvbnaaXDt4ZDt7SVFuGqZar"
    "ZISNtVEqaVCUBsW3MSj66/AYVq+wo1qu2AJ2r+gbe4CtgKdtPJWVoGoCzluYCf7TnJ6ljQ"
    "N4tbXFJPA3cypiBljqtpcik0ywsuuEWC6zCVZrI5OVujZMVZu0CNwG/tF2vOopvsZ+qT5T"
    "G9N+enk8eVctsjBfvSLBc4cyotrPVMuxCJxkaMzl+tsCaxwPH/v9Xv9zi0ywP6qYr7ACg7"
    "yb0JXLHN3wb2oK/2tyRVQ+uv+clsqI6TpkSg2TPWFeU/K6MPmYjv9EBa0R/zzbrIEz2KI8"
    "NQkAoPDCNWfYnH5bwVGDVWDDpeIvBX+NBm/XGW8Ms83/4PtkVu/RX3bQANKUUilTSn415x"
    "wVfg0qOO+pZD5+KPoJzSN7LOeaa++9TV5EkRQhkSqko6uQwqNiH5tsSHzCBBdfu/1bONMF"
    "8Q/I0BDLv4yZzxy0Ay5hzG4HaLnF/8fsU6d3h8lnvM8kN/M2dlvVAU565WRw5LlmhyjJ96"
    "5nSiuZNsxXCtHtEUsxwgYGLNUkQCnAZGuEUowHFpznJO0RprqaOoXmzLQn5IkwcAmy5vm5"
    "lFKuHOuOKNSysmwgI5Acc7COUTUB6m0vEOYS28qwhe/P3aD/OWie5OJkmK0Ms53rTLcXe0"
    "17glQeYVU7wlLmpHzVfImq5767nFLrBhO7cfVlUgkdv9/aoo5mvKUy85oWrS3Oi3h/c4hH"
    "jS7g6DYOCwwEzysy8Z3PAr/x8dn4zHcN98fx1LWMa2ZhQqhjZ1QWL2kQ6YpeM/0pjOtibl"
    "wPw0xecbf2I9VJlbWrIP3+OujddDEDLv8yZjfD7m1vhERwNfLHPsqO42e03byLIrx8nKpx"
    "eVePr1PC7TAN8LX+lKtSCihOp056Vxa2njrpTxcXl5e/XPx8+fGPH97/8suHP/4c6pXStw"
    "o4MsWwTyudpq6NZnVb0A0nQVaub1NV+Lf9HXECuNIQi7qLXEd6qieyOx1GEmurSrVnPbbz"
    "jmpPFI5kx1rnsqbRNgXYU4M3L8acYjlZn2X8AdhB+1lfraiGvgFP9Mc4F0lUpvG6n3NYJu"
    "fkXmWuavjENlmoL9CTGbCT2YVrSxtJ0EchsSrS7E7srPUHkl4GkkuWXLLkkpvFJc82ao/i"
    "jHKEaC9euWJqtrfhlrnBYC/4k5RyDvadA4+nENlgNhRNMPGU7XA2P8AFJ6Ct9Kn6qdfv3L"
    "UJ/xgzOFhv0bXG+xyzhz/3vn7FC/6XfU7W42/54sVoZCEawUI0IHNlWY/zEQ4Jqrzaq+Ru"
    "qYIQ9sT2MhsmSBtoLq673TA60S+mru01zTFCaRuuwRxn5W3L3zJjRM07l0rZNaWGvonZty"
    "uZ/FEaPSpu9MhYwIejWzy4u5KL9jix3W9oToLfOHQ5vtmmpOB+a6cZCVoqFjQt6OX0xXwl"
    "KglWXmiswZBWXCFo4An05VdktkCrD4acurMFMVT0P9pQGOu09ej43UvPJmmz2ZdxlDabbJ"
    "sNrrJ9ZyagPaHNpvM4Gtx3Rl6hbJF5CQnbJPw6Zved/iMqA73PaszIyqJz/ZuQBS2kqPKr"
    "sbdQdWyAbbpSAQ4xbV+M6IQL/qfTWCkvC4B8mZ95Ngnxmqo56O7eVQLaE4Lc95UkIhtKn8"
    "fn9nl87l/gX5vg//gdv1XDbLA0GfScmoet2fhCGpmITyAR30rVNHyKFNb5OVg3FDIWOhUL"
    "jeEM+24gIfEpd5Dur92h8BaCRLCH4AdsHN3O8A43D/4JvMmgP/qCF/wv1dhS6qCOlKqzkl"
    "RnVVTvVNhd+Fplzw+YlQTF17O0fid+v7VFvzOFloodNC2cX22OecfMOUFyAE9ltso1DLYX"
    "Ovaq2kRfrkwL1sQVr35iw/N5VFgORX2mzEt7llLuHLFvzJA2mHPnYZ7ir0Umke48p6kJea"
    "UWhsu9EuBP6BraPDPzNX7X63NumUuiMhM1RCSEjEzpHF6d1phNNDrVnZAQHpP36D81NjVd"
    "p8X9mSe+x3PQGD4MjUDX0BvB8F7eio9t0DknhJ8Ed+D9sffKxJZYzAGAvkUULkqH5sYox/"
    "BVUEQLdMSIGintl2BCtRfqxYePQtJ+SNFAjD++LwDxx/e5COOtRJnY5H4tIAdl0kqJKCkR"
    "RY47AXATVBLWJKwRZkAA1gSVhDVVlyDKOAkAm6KT0KZqEQQ8oZjrVYKsgcdaKaxDggMXcW"
    "ZMkEqf1Ur7M9ZBr1WVyW2eYqvGPmH5mq1M/vywCgqosRptOmsQ+GUWUkiilq0JTOC6XReY"
    "nNHd2sD7jZZL9ZR2G+WYra5tMkP9nM7Sur7ClKjJm8yBilorIHbCosqe6s+0Nn9Enh9VZl"
    "g5z4BfDLSbzu0WsU1vXN2JKw2vCP27qxpjFlM8mnPuXaapa6KiPtA0NKKuVMshU3x+qltk"
    "ZaiYrGBpwkDeFd5R0cxZ25R1Yf7pqWk+w7HvTeOBOrtELYXEkOrMY5SlVrAxWsHY4kmzmz"
    "lcSJTowFqoFd2ws2DOKIY6cy2LspmQaBSlaaBcdGTXHtg7YcvZt+BgklpWn82uOOinCsDD"
    "S2wtJ+hkkFWx0NRZjqZqW/hvnpKqASAfP61A9LFSKOen6E6QNWJ73qY2KSNJd4QjFzM1xs"
    "gaAX3ZhrDaFbAZfO32BRlkTtMm+D860I9uvmC6DP/LmPU+9wdDvOJ/SYqTb+O2JhNolJ5A"
    "Q6OzPULC41TNg7oUdiUATdwoEaeUKRakSaJGp/dxIv9X6pqHEwoWHo9Rycj/NNuzB6hJOu"
    "kWLq1nb5dRwY66Yh+Ib9Kzu5ardyfGyfe3AMj+Pno4xF83HdVxx92JbfzAqVJYQ4B82owZ"
    "mZNc86X/u4SslhadUf2Far5zP5m5tmMuqXVOfuPWQZs75cOQhg6NHJP4OT/swAAZEPzBJj"
    "OLarxwO/E1eHkGz3IH5bZSn9hTh2+spe4STZkYEKEahjlTI2EV+FJo56TDiMs0XnzegxNv"
    "rG0v+mBmWl5kAh/J5oZXjIeAX3cEM2cAS1H7ZjjhIOIpmsrFvL2MnfGKcaXaVYOZU3b/Op"
    "cFkxhd2Jmjkt++dIddEjWBkH//DxJbBNIeWzF7rDQoSoNiEwyK8V1GHOYk+ffumJ0JcuJs"
    "LOq+kSD7rh04lsCTmBknXcGMRCH1CW0o153+n5XRsNN/+CSeAyBG3CaxP8fstjfs3oyU2+"
    "51b9Qm0b/G7KYzvG0T/B++f+ne/Bn+wA+88/AF7zx8GbPB6Av2yz/2McWUkH7HdK2svIUF"
    "jWQh9QlnOJIeSmBq48mlxuxh1Bk9PrSJ9+n93b3v9kfeJf61GlNk0TlFDkYoNDVGJA05hQ"
    "w5IJYJYRy0bx68pZgkPVlY2CaZIGsgC1/KYvY0EnsYJWOE0iZZZZukP1Vi71OMqHlbV2kv"
    "kyLutZIgax7YpZwTL9SyMx0TcwOVIxSNKT18tBDluKZW5CSIU8qQ2UqfBdI/pRRniqjxQQ"
    "DWBJl0pZCuFG/nShEsxsPhvYn0VMt1uxPdxIt7QJh3ZmRwHP5SY70rxjjmhnrH7CIbC/tB"
    "aPmuD52wuwbtB2XGxqdxy3UriWO7y8FEScxskXyZPFac17UP3Coc39Uj4uaBXhe+q8eVV8"
    "0kyHfpx6fP50lvjKz8maWNhZ4lgYfKystIGYbd+335BVZwLGKZr4G3ifnK9nEQCWyD6q5A"
    "9I0riE/C562Qg4ZFl+aL2Bg+Se4YvjvGpmfSeyDwGpH+492d9MOomB+G9BI4pZfAHhVaY5"
    "RScq+05B7ZTQWnOU4pdfVVnuU3LnFZTXGs3sFDjcF0i2rmDSIEqgnrcUIE3rhmaE2hrW7R"
    "0K/UsrOlZO9Ga5toTM2VX0l0pzT8YC4pSpyvC5PMVEZsWB8gP8LfWMIBQx803caOtXMyoU"
    "tVN3gAwzNdOdjMXoL8TQAzEDTtKzJZqbb9CuKpslDtBW/ZsZ5MdqFrf7DT4vEpB0d5uY/C"
    "MYZM8L5IIPmSuQ7S9oIXlwARGhVhL7qzJob5BGPRlc0fEC5TTRYoraNUKVp+ocGVF/5UxK"
    "7+p3yz+p9SVnX+LomgGxIcB97dS/pk4L4r5LXwbovXwru010JsVxPBOUXYwOVcilOOZRp7"
    "Oy4HtFXG+qxze9/rtwn/GLNPvX6nj7WM/S9j9tC566IHM36M2bDbuVUGfaxRF35NHuVv48"
    "AccAf7ZEiJk0oVR5VVHNLTKP8VwwJlA2asz0KrZx2m3X9ZUrOeUhgUMYjbgY0otTgELLsP"
    "Xic1XAKFDOC2ivrcF52+HggT9vMrdNMkoEqU44NllRbkIwsuV5KPruzdsvwARGkUoX/SWZ"
    "AkfWqZrzYmM+g5NrEpbId+cgEbBWievsA0n3V65QvVaGE2eBZ18vCl89PFh4+e1Tgtu5c5"
    "GM+aQL+tdNhMYOueELRGcOO3pxnghm4PGuzFtanWIu4KTekq4ZWtiTpH0zdv6D3kPibvFd"
    "e1+NohQ7UdxaaU7bZO+8svx+YtlQOVUg445jPMqahwFadqnCR7/Jyp8JJaCmyRYtlp41TN"
    "i3O4LCS/Xm6RXy/T8qtkl/fZQqrEHheSimIHkuBEJ2nlVFd6qje8kOhExynlNFd6mi36wi"
    "u87OOwE6WU2qwqz3JMqijsWxIlksFUO3xLQhv5ga4lYT/1RHW3a0l0VVXJ/WFIlwiddZbW"
    "m4S3WlsUJ5bfSEBzEpAE2ozQIX9iuQbl7gT4jDzPYuijrxIPQmKDiHJOOgTb+l3ZvIYdb6"
    "8SzcWKdQ7NVqSccOzD0kIeNTujVIRUShECy0Qwo9mG4rtOZibl7e+Cb5OB8KX4WnN3IEFM"
    "ozSlFmmoIZ4yHuD4mCJnJQhohESuUJmk4e2SNMhogKNGAyS3hcNxDQTaod9bLbeEneBG9s"
    "MCyOY4FYtC2w26aSamUTaoitobvqLzNTjBgt+pxVFw8RRU5Xidk4mmru1JxA0kUIJckSk1"
    "zFfyD2qZnh4FfsWaYHO4M4cFRnSn5d32cyrAvbTapqRxvIIhGIFCFdjpZzSsFxLs/H+wsa"
    "FXruR1oc8W/C7X/SxMmJw2XMW0EA55NV1DIwv1JVQwaahg8kf3EkqoNrQcM90+J4NXRtBf"
    "HC7iw7HkqIbKnlyY76tNrAz8j22ZyWAmsLlDlyvMOsE1T6ESDn8CV1IVU0BJvVC19EKwTt"
    "K45+ZMDJrL5AsZORN1W/Fe7jSg16ZpUJXlrOUoXQLZKRCWBW145bSr9XowuIupha57yQrY"
    "j/fX3eEP7/iChka6d/Bl5LqI7KUius0k3YEazmpyGAUVnLY7/RudCTluRUia57VVSnbaqa"
    "llpFse0W85+2zQvgnwblMTd38fxbaCAMQf7ju//xjTEt8N+p+D5hHQb+4G11Jj/z1q7FVr"
    "ttD3y4CTIJUeNVWeZ2mZkXraiqlmiulpi0S3xVxZ9o7binrN1HKjOmnUlq/qHtIXPSd6K9"
    "mitUWNFeiVLb9xQU3WCFVC1FF1ww78goIeWqi38TYyfg9VL0HSz+ma4KO2CWWm+7TAoKgV"
    "AMw1QuoTAEjQd4itCT/AUnqtk4yKWq4OgXHdTUpUTHfK6Au1YAjLophthSzwGjzCFR9rrl"
    "u2E9xFFYuXnMWJPHGoWYMHMKW6qY7qJivyShVUOUVJpNopQwnivx5pSP/zYdDPUeNtSJLM"
    "rz5zyP8QQ7dLgzayrqeubjg6s89x2LdYygjRdgE0KWsm1jx2kBRAl6omWl4pQlLl5CJ7ql"
    "RKSeTCIROX/SJkUsCvtOAnfZ1Kl/qk+8hR3UfexB6/SdqRkYYimtAjPxFFPH1IoSoLPDjh"
    "DzZBqkCUgDaU8hyPPGGELyRfkQlMtLX2bd2qE0gXXnPoA/YEDDHIrLBQ1jhScqiZ5ODNop"
    "CVKqRoIEv1oZiRaouNKlXHWObRLDXVI9+cRAAOCRqIMPDzBUWCrTKBzI4hMAHNSiZXNxNR"
    "PWQFGcouQ9krYP5p7RHKnrUhVM2aWUXJ9lBjZomi7bVuGPATbwxVX56lpdvY7dYWAXfqNV"
    "Rm2LKwgY5H4duzBdVcg4L46PfCHcC58WqKUihepVqbh+S3uHc2N3NN6cxc0pQl7Qf40FrE"
    "Q7hFltR6oj9m2elONzh3Sp+ZQAdzMOGaf9vzMkej3QzYU5gaFLZV7QVfFdzBVvAE9KsFnf"
    "agQ3iFLKdFKNNwmXAn+IVqzH8yV5TBXTPIaOBVLIRmrTFbqa5NiWkR3hUOw57gw6IaVjGk"
    "32BujHXqMc7JBP5S6HLlgJzvUMPA8occEz7GQtWwssQCkXLM8IejO/2Y+cUoYDTNUudevx"
    "4W0C8yRkRlMPLK0Ge6Q8Z81XjmzfEZsSk81sSC5vC4yCVOpBqhjmqEYCsIPHuLegwn6b7v"
    "nAj+biFicozSVMPmiOM1xuYYbovpOdkaexCjk7EHArEHnJnYT9UQo2ygqqEmqoVCVsjIkS"
    "86zwlS6WZc5Xl+Y2vz7pmtnwIpEF8EMU2QSbXcVh1SgNYRVB0ei/sQ6bCW+O7UeCQWWDXT"
    "bFRyQ6ixm4S/uodulsN35GargB7JckWqdmCpNoLSD1FDZwVPXeHbnAgqbda+ViJ0l9Zcek"
    "VmWPPeJk+W+epF85Mnk9q8zKXtWi/6C4VOZ5ZqL7JzT55w7MNyT3IdkscqIZXMOtkIbQsI"
    "l+ZcRM0SEnzX+hX+NtqK/4qm8ctPz5AiPJ3H/M8lQXdsd/m5qhuuRUWyXkRJJKBJQCNbd+"
    "abni8gxymlIqTSAvJcZ7q92GueE6RSEVLleZbONN9xuHUVZcrqOyiEKpNcyTKqVNkpXgb6"
    "iYIyJrfD22H5gJlrO+YSyw2g2JcdB7ybxKvSyAAexh3q6beZAfPwQs/JZGMLXU84IGRJVW"
    "YHae5Cv3s83aE5A/lMCWj87vA+VS1Dp7YT820YMy6EYk0EE4RUz1JC1tSJOhIEBCCHkzkv"
    "iPDqE2GCvunaL7MAi/o4kqnj8qlI/JCDBFXccfPHDHyrZQ2GJknD0sO+3IjQzZuaRrjL3G"
    "XqQE0KIz716fA+ux12Po0EV7FH1Cb8Y8y+dvu3vf7nNvG/jFnnZtT7tdsm3ueYPTw+4L3u"
    "bZuEX8fsptO/6d7d4dXwK1wd3H+964741eBr8vgoNsGF5nfL9KZc+13LomwmFEIRpWngW3"
    "RZAOPL/OKiGe+P5QhWiYnSfNc6O49XEoFuQ/E9p5+MMJMCGrkE1V5KuYrBdmy13EpdY/4d"
    "xaHW0lYE8/xmE0uYM2B2rRm6MCum5WfgKno4pSmbkO3zBJGUS7o000DnJ1MN2jcB3m2axj"
    "KSqXJVoW7brmhS6zih9CwV8CzludUULB6gGKgVEEQ+i1ziL4B/Us8jwNNlkH7PzB2vRE8t"
    "y8w4GPP36ziV3LXFd200WO9nqYsSSjtdle10L9QSzKQYoTidF8O7mvDxMnNEPtQyc4Q0do"
    "s4/gf2REFUE2QSVelCcFIXgqwlfDi6N5Gemolu4r09IB2+Hz5wWDb8Y8ZYvAV3mk6Gnwo7"
    "PQygZN6MmrEjhWDi+SUOgynw2fmKXTUWJ9RAHwkn7KqpOGHuEsW1M5MeCGB1B908Br00Ba"
    "cSHez4mrrVbR6LdJZ2r4vfb21xruMLXdH8poUT3QYE6NSmeslq2kFJV0wgQTUshQFHVotw"
    "Zzp+43VhGtTPbPO6oIxMeBs4H23u/Ya/MSvbbXmDcXe+F9VwvZKzOsPMujPKHN6Tyoi65A"
    "P7hWEjiYcCFwqZ7ka6nNVswzqBy9kz/LRsfHc7nAW0Vcb67Gt3eNPtj9C7jH8Zs0+939E7"
    "jH8k97C38Qzj+1p6FrqYROyWzvSlauQoRAPCpNLOIzr3iaszHcfYTfqP912QyOJGMG5WSF"
    "khvVMkjWx+lqcY0UFpnqopm2UBWko+J7ivO2Lq/SiJLJSUZVfnLKBgPtsIjVRIbs9mG8h/"
    "h+nLShAnq6g0iy6sKoU0cdjvdaYv3aycq7HbrZ3y1tJrKVAUEVNm+ZkoUBLhaQNDuYdMEX"
    "uUXYhNrRfM7QnfdVO78uKQoqIPp/QijfizgCzD5Xe/q+ziiCcdXUpTUpqq0WlcvjTlKSFw"
    "08hyGLrHy49Md+wcj8MEteSBzq57n9NskG4rK8u0slOLbPUsTFCe0Kkw2F5q61MopSkpTd"
    "V5J5HSVNlOMw4crzP4zU+mtRaENYNUpiKVouoJRdW8hXw4xiP1202kszqu3Z0AZ7y/lVMJ"
    "8JQhZzkKAe9ma6c6wBN+i9peeWteecSToXmFT5U5urMOk4gAtrwfENIx6ccPXBDHvCZLwG"
    "4jumfUWCmhfynQ10ygD6Z7H+NRlPZg+1F9+PPC5iPJckuWu4JcYQxPQ2WKHxUjCmuaVLLc"
    "mRoPIVStoxRTaMxilSLM24gwK+so2f5DtrihoFo7U/3n7bZHwBZ6+3XTWR032N0Apw+ZKs"
    "mFcQf5tGiYcqDPlQ7Dihwbt/3dAuItFpqc/HeQgYoXoITPHyfoGfu60GeLmC8rSnS2a6+g"
    "FYhtWMUgqBSp234hzSuCJSuRFpqHbdOi40lHlkJlzYRKmUZNplE7OW6y1pastVVFFqZYra"
    "23ZV+46LOFfQlEowLsSxhNV0S/DS2oA7xCkC87YBdedWcRBvqEEUuccQj86ZAGC2Wbr+yK"
    "ZOfpzlB4lz+gZFZqxqxINe3x1bQndROsGNdymjTfkr+W/LXkryvA/0n+uub8daToYDQ0Pu"
    "EUXDzBQSogv5676fZkENGolsOQikTSNBGojb/PYTAd0ZBSDZBKFGujDnNpoTbhTpcr0kZc"
    "0vTiEi2GtKOkaLurlbEmQSkn6AwV34b+DFS2CxKoapPx2QPs4Rr83CCayh6fYTaKMQYhPM"
    "MfWSJsCSNImbVmMqsMwyo3v75qzRb6y165UBOkMoNwlTMIy5S3+W+ZTHmbmHKZ8lYmZ61m"
    "fdeouGFq7uxQCdbrpLZH0448hjkFRQRSGEIPPYcWkVnrCNBbyPZ1xAl/zmEggSg6rLXK/d"
    "RiPUcrU6QPcNwqzoczViwRCzZvxTNFYlbKIE7Ni5viaj744we0FVv0Ceh/9KpIT/77BcRx"
    "2Kotc9ki3ndoqxs/TrJTr5Q4Hma/7FNsRTUdQ7lwFEOdUWLC0Utcm2pt6ByEYf4U6M7nRX"
    "+ZBg/72qeKdEZMn//w+HXzrLLAc3MUE5EJLqqbiJA0UD1xUcT6m2/7TSomvBdeBN4NRfOM"
    "6++KqX62aH6S+Doo1mPdz2yId6c0jXVwwjLaIBL3bzvDW8HtIqRrk+DbmP21Oxwoww4vgb"
    "35Pmbd37sgdreJ9zlmw+6v3eFDV0EwP3fbJP73mPX6o2FHuRnc3z/2e6O/tEniAvb4dTDk"
    "PeLnmA0eR8rgk/JwM/gK/UX/GrOHzl33QRl1fodHDb4mj9FiHhmFHDIEsq9aPu8RXy+742"
    "cDOpl7NR08Cz+NGiL7XEjQwEPkQ5El+yF/yX5IL1mq2qLnSEDRvHPkQyEbwoctNoQPaRtC"
    "hMFNwZzvaxSn+q4dtSISjDiCIdn37LIlzRv5G4A0b0jzRi2Tk1XtTZLWo3KBLaG031vmJ6"
    "vo8q17hrJNWa20ejxWcitXQR6v77VbQ8579NzPVMtClxeizh1q8SApvwA8QQ6BvKpYb4mX"
    "JNRaXqgVtqHzOZ3xgktLk9E1mdI5rDx0ZEurx8scDHXjqH43Lf1JZ6rhpzS3YSQ/WTkM9g"
    "RL44pMuPFwwu+8einS8Yk0VJab6FfnqM/UJsi+B/dRlw7dUmKruuYP28LAsjGbeHcUv1NO"
    "oDvQcG0TONxbQT9BND2j3xyC0+QnUg+C2GCyvd+u22QJYpprUe2cTHwUwhJYY/a6oPib+f"
    "+IUxCED8/uN/ZKasFzYH/QhxebH0S64WgwLS7qt/wU8ab57BfnYoVzusesBIndC/Yax+Wb"
    "dbSmprQQNMZC4L+sSiB/FRXrknTftWjs7VAKj+kSATFJJ0HUFJpVv2wnhDSzctn3BSB9gX"
    "NACeNcCgbPJqhk/GxG/Oxct2xHseiM7umFnNlBA9U4NVHbFHJGNtTD5jyLXk55pac8KC0r"
    "YoiJ0jTQ1nVZwBJzmWuHuUxaYTy5b9+COklqeVhlF9TJ8anNr+sSEhxU02U/V4mNUDV1dc"
    "PRmX2O472FHFVKqZeoVkFkTpJ01ZgaHLYxU7PRbuzjW7ShPqFj0eBrty8IP6dpE/x/zK57"
    "d3fKoK/0u7+PlF7/10HvptsmWVe9tuh05H2OWe9zfzDEC/6XpFqw0HlSxLR/mW/Zv5S+E6"
    "f3nYBXyDT244ITpDL+stL8r3RQ+B4dFAKjgqiHQoJOlhuond9HVXZKAVijdigBWBNk0p0m"
    "UYLVszcKghqnku9/7RK01eT9r6FnUiWdZsRdk4Jt83B4byI91XKH3Ylu4ogpgG7F0wtWcg"
    "0Xyy+YcbYdDnJv01Edz7Od0MaP8wLIhhKAxHbn1psQlqrkrPjgrqhlU41qXXQGOMvIPJ9o"
    "0dqWez5sq3DfgqK5+hjhzX0fPu5YZ/ESp9xpMPSs0zHMnsfKa1fkma4cXvxUdTXdyUjPd6"
    "ROD3Oi81wsTuk3d60/5Tp8ZPKVGaYzfxUf5jJXvt3sTxcXl5e/XPx8+fGPH97/8suHP/4c"
    "GtDStwpY0lpRLUxgWsv3nwvnNjUH+frnKE0DTcal5FgPmSvV0NUck80OyT+klJgXw9xbpx"
    "wm4dUdUEmsi2FtzrgjyT669wRpA5XvNVG2F7KxrCwT+CNHF3MGiFNJV4DYbB/DFeAARz/p"
    "41en9y8inohPdYpYTnalJ1va4KQOvmqKoAOTy5aoB+JRnXkqoMjN1hbtDw+FFFL8DBiGK7"
    "5QX1MDGyz5IQCp5V/UtR/bXlyjamOUox91ek4mgXQXhlX6JYuxMRf48LrLnmGHYGn90InH"
    "FlQjJQwKccEqyvUfolfC7TJfdZUWnk8z7rFGkVozqTWr6okhtWaNxFxqzaTWrBL4N0mQk1"
    "qzQ6dcas3k+7f/+6c68Fun7n7BASliGQVS5bmWSrNmOq7X55WRqsgKqSLf3B24muv2SO7A"
    "b6fovafwO2dnOZpe/25rp6p3yRsWd/JTn+BtfuKFmLw6OeiN5zvpwQrJ9OHbRYMpAydzYL"
    "CpZXNlrMrZeszI909fBljzEjwutVuEYVdU+1ebqIF7oFdnnLwuKL9irYnXG1mYmNmNTJ4s"
    "010pQV+TMVvyzIL4HH93Vebojl8CaAWPjQV9MGz/R65Q5sPKur51TI4n6/pKVVlTsI7sod"
    "lg7054keiiysif3Qwe+6M24R9j9vB43ybw35g99nv/9dhtE+9zzO6xgA38N2Z3IHs9AIn3"
    "mTyGis1boWkTKGXDz47w2BF5SdKUzct1Ucp7Ej/pRSBPU0rIC0Huc24imt0ISTXUuo1KWa"
    "Vas8Weat0EqdT0VVnTJ/O95G97Dc73UgP9bj3SPdRQEVnJ2NgDXSKjZmJ9dmAR8K/WscKQ"
    "K6GVLLMCeIcCVouztAbRv9HaojxUN012aQ3zMTiyQu17cf47MC96vr7sBVhywXrIEZIq6x"
    "P2FZc+fCgiLn34kC8u4b0Edw7vlADCfvMGovuukDD6bosw+i7DZdJkTmbB6XxhNEJyemH0"
    "bRijo4mdKRbqlAaxf/1/BeJN7g=="
)
