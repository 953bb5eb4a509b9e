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
    "eJztfet32ki2779Sy/fDdK9D+3bsJN2Dzz13EZsknLYhB+N0zxzuEgIVRmNRYvSww8yZ//"
    "3uXXqgJ6gAYUmpfAiyVLsk/apUtd/7n2dz09DN885K/42uz9rkn2dMXVI4iF9okTN1tQpP"
    "49+OOjV4Q3WlK090bfNGU9ux1JkD5+eqYVM4pVF7ZukrRzcZtu4QaEucheqQF9Um9sJ8Yc"
    "RkM3pOJiuLzvVvE6LbRHdsYlFVw5uQKX3UGdPZ4xWZALWyUO3FBPqg5P5z56eLd++JOed/"
    "vixMg57jg2jmDJ4ESE54T5fpf3ep4piPFC5YcOf//n9wWmca/Ubt4M/VkzLXqaHFwNY17I"
    "CfV5z1ip97eOjdfOQt8X2mysw03CXbtF6tnYXJwuauq2vnSIPXHimjlupQLTIQzDUMf8yC"
    "U94TwwnHcmn4qNrmhEbnqmvgcJ79+9xlMxxF4s2MpalRwz7nz2yfM/qi6Np/+I8aIVOU/m"
    "Ck3HdHinKWmg34SInB8k/NTIYzSWcOAvfPf3n9bgDiZ8/wBtefO8MfLt//yCExbefR4hc5"
    "fGf/4oSqo3qkfBA2qPPfFO7XC9XKxj1on0AeHnQfzIMTG9A3n0wAXwBQCZCeLdVvikHZo7"
    "OAP9/8/PMWjL92hhxmaMVxNuEb9z7+vn/pwruGeG/wteDLyMa3y9wlx7gHz6TCl5jCOqCt"
    "MtZnnZu7Xr9N+M+Yfez1O/3rbpv4B2N237nt3rcJ/xmzYbdzowz6t39pk/AwuVYVGauLIk"
    "N1kT9SF6mB8hZBkU9hQ1HlAdrzYzg+wMEOIgJxlOY4IO9e5U8G8fu3BSB+/zYXYrwUh5h+"
    "W+mw9CvwVCmQbwCkbJDjVAmYYeOgjr6k53hQAHAfzqpM6i0I33RG3eRiTZ/NJ6opqpONHw"
    "KRjWGcchuGeNAoHEe9u+79qHP3Bbtf2vbfjQBdvHLBz64TZ394n5jVYSfk997oM8E/yV8H"
    "/W6Sownbjf56hs+kuo6pMPNFUbUoJsHp4FRslA3VdhTX3muck7RypKs80jMQZZy9xjlOeY"
    "RRrtxuj1LegBlrfwbWZNj9jyU16ihVzp8iEg6emKqzpxfV0pTUFfPCzGubvrS8WCbPqEx9"
    "5GOG4OJj+poCEA6fdSdTiRBcam1TI0Qb7VQjDBgls4XKHlGG92TzmflMLZvL5JQ51pqoTO"
    "N/4WWQ5+emRUHGbxHb9HQBjrpcUZwoXCNgp/UGZd1kt6Lgn2cb0M9sd/o3OnO8TxDaBX97"
    "agCbQl8oQWEXwM7AXLIBpHC8/KHwv4TgMz7jjQFk/se/pGKiUoqJcExT2H/QH3vMyUY/Sp"
    "UYA3jcOq7Tj/gQP/354uLy8peLny/f//ru7S+/vPv151+hLX/i9KVftozIh96nXn8UX5vx"
    "RJwRFt8wG7tR1mRjLMQPwXZiWiLyd0jQSA1HMRXHNh1HSsmh8lVYEGI9U/JuAsbvikD8Lh"
    "/hdymAk4xAUZiTdBJsAbDFOKA41TE5oepuBTsZnQ2oHoOcBvQ/7wf9bEA3FMn9VZ855H+I"
    "odtFWJv6KBoQitieGkzSH+46fyTn7/Xt4EMSduzgQ3Jpnjs0Y/PLhz0kkKjvjzrIYs+66d"
    "rCqv8UYQNX7ONbAERRluAKgDt1bZ1R2xbcDxNkckMEWFP6ujTKaYg/wi6oP7Lf6DplN0+A"
    "6mlBPkR6qieym7ObncRSX0IlVXJuAQQaNajDQRiCvDjsXY881darKUM/UzWuT8u43CqgFF"
    "UW0LKgh9XvC2pRrpOcLQA99FMyGSUBWgQnjmZfEcOcPVGNvCx0gxKV+fpM3SbwNBRGXksr"
    "RI/b9QH+UtVbjV7Vti61kD+Xta2+igqy+pzMWVkK9TL4mIMMZEU25wGjIxP+K39rrsIyU8"
    "bGfMhm+0FlT53ZzHT5AyX32ujVbVvtFNopqtdQaKedubZjLtEquFJhk2PPpj6jdrA3zlzL"
    "guVwfUUmGnVU3bAnRPU30RWgDUNPLPPFbhHcTy2NWi0Co08NMnYv3vz5gjyrhpvh03zie0"
    "vf5pqZEIOxF9lGojQNFIovC+wll7lbyWVSInZ0J8+9ORvekKCB2JbiP+4vWiJ6ywjJQZrL"
    "/ZiizToydXXD0Zl9jvd7jaWjFIWmDpukyIwP2u814SumPE6sJUUY08t8xvQyrWDTZyLQ+s"
    "2bh+ybN0UWkjf568ibJLLSEzIf+mZ5QtZNYV0PHVEN9dUNkYpPpa4Owc8QnyPjki87+41o"
    "4SBggz6qBuqFdcePzNVt2wXRFfB2l3A+wx23ENWYjdkEVgl0g52QhQlvDzwfo29a/OeiRW"
    "ZA3CIWfYSHaRGc76pxDQIfd+Xl4r+1Jj/07gfk8s379z+9IaqxWqg/Xfx4TjrEhkZT89tG"
    "5W3oz9Qes+mahw9jYPHEbwPCsqauJy1Ug88WqAY3VzitTYssTSACWdPCkbvilOEbcAl9qV"
    "qoQFdt4lDbOScTw3w0eZCySr70P4G8DrdUbfr+rZTO6yidy8jjcl0R+UKhiKIcp5JYi2AN"
    "i9lSHOuAqnliTClQ46aFt8RHy+Rr8/HOIG0e6KVooXxmQkQLFSGphhYKb9sYLRRdqrohMv"
    "dDgubN+MtCuQoutyQruMxIBwEgCW2cIUHzAD6+Y/kLndq6I4RvhKR5CJeyU6I+TvmH4DSO"
    "EZ3Ql+JhdF3W2ly2W6j/wMo+5sYs2lOifn9zGtSPbHc0VPboqo9ikk2E5oQQU3YahN8UY/"
    "u2cH2pLVBdZQVMbNkCA4ITwtt5W19416jsUhxqLW1FU9cZ7HWuh2E28el8DS9Ldja8ePP2"
    "l7e/Xr5/G/oYhme2uRam3Qinlso0BE4s8DVBdsIJ/b/ezt++p+9OM6u3YRlM6l9y5/QvqW"
    "XZfDTTKI/ot5xZHLRvAkO3zWzY/WO0XQIMrYa3g/6noHlSLIxjPTfh85+rS90QYjgSZCec"
    "2LCWebtDTXUgc9OEF4AV91uGDX0b4DGyJkz1pHRYTDzcJh+mwNZtxTchpbH+YJoGVVmOdS"
    "ZGmEB7CpRlze/wzGnXlg+DwW1sbfnQSy4eD3cfujDbOfzQSPfMremtMmazS8Oen0AwRfg9"
    "5xBUrdlCf97L1SZBKnPLVTmXivSoyt8fmuVRJRA6E08EE6RyS2xfPuXH34bUUHOSv6STxt"
    "VsDuR5BMWFs2S8yd5IJSJcmgiWA0xX1IJ5GGAj9dsw0llTQVsZ6oFAfTHU5qJjYajUYfBg"
    "F83Fx9Tc2YFL0xevk6ZiFIbfHQTStd9L01FSVENX7QO/uQCsDvbVVMS4w8JhOHUDn4fG4q"
    "M4dAlbnHPghOJAjfyumgpYEBl8EFI9r5OmYsTc5RQWKc5HH7qk93lf115XDQfMoNpjlq1U"
    "GK5b3lEX/e+bDRl0o1iuceDn2A/6GrpGYz9KLiXbDrwVD444WE6+D7pqNGBwmdlect3DIR"
    "ttOmsqaL5HwYGyjtdJUzGy6BIf78CNcej30nSUjrC+B1A1eXm3VTT5POv05TCs7rGfr9BN"
    "U4Ga6obhsQ2HruheR0O3sYu5PVtQ7eCvz8fp3u+sqWChYn0G7/RoWvqBiI3Ub9deT41l37"
    "kZ4mCNA5ofGqxrQD2K4tqZHsoCKN1CNw9BL03EyXZXwE1RDTZA+nww93kf9tZ9bjAXyufV"
    "MfDiU+s7gGpJoavZEbC64x01CSyhhBpp7waekzkf1yAnaGFHhyAZdC3dmrZPRXS8PQJSQS"
    "6Sj2ahr7aOSHmWDZs6DnS15astjBk3b9xH+msIaPsluOEzJz/JTTCxdia6UXBGF012w3ha"
    "GByWuTqjmJwVE7AGXbWJinnTHX1GRvBiI2hG5pg3XWfES/HSIupKtRwypTPVtXkHmDHG1v"
    "+RkRe29LvJrO3VTi2Do5lGNz8OJWjfiHQnpwhEEXCJTHMYMpt41bOJJ50D07tFhvtg7oaR"
    "6bhYJEEaEBLPWphcwnmybszuHaQqw7xlXjqzH9vka2dEdK1FbNWgNu8F5MIlViS+d6hLLe"
    "hzCX2O3YufL96nd4/T3VfmLKtZzjJ/3NPQb0koviFpxPaSSFxRJG1FftKKrOROYuVTNxTN"
    "i6w7fsw5r2wgAm9I0MC5e/y0Nt6mIYLvhkICXABg3Vae1ex6tLuiQjd0MihUIChUhrnlT/"
    "ZmhbnJxOEycXiTBOBTJQ7nAWJpCTmIG8sVi8PQtCKisEVdGwlb5JlaNpymGrGpg/KpF8SV"
    "lSq8GJEUQmsmhMrE2eXmTZQZHGQGB8naStZWsraSta0Ba7tB3efyDs938NXrqIYL13Ecnc"
    "QFAC8NQrYUEKZI2CoKKJtkDLsFggGjHguPvLxKkD7g8VvkRXcW3Gr1d1f1ygQBHLxD4P+n"
    "a+KDnpYYjtarFClqJlIEY5rGvvsNRviGzvSlamSPQZQ2yQp5dOc+faPY3f7DXReW5rj+lH"
    "tMJNL8mrbuZBq18pP7RkhOl9K3THbyyEl9+Xrpr0yCfFwGqeTlEujiFiAKa4RG4rmVN47O"
    "wMP546Oza1VkkTM+2hw2OTWPj4Dw8TJcVRLbyJdbNbV6MLGz+erItN/OWUflot289Wjhc8"
    "F2hA2eW+aSe34tTQxwh8Mrwih0TGYLlT1incq5Q3ktywxV/HG6lFx1zbjq3EU+l/OLUEjG"
    "T3ojCEHdXJUtX8T3YPMlO1qQHT0OG1pbQIvxnwerZ4+RbTWqTqzZAlUo9m+1UG2qHAMp7K"
    "goVNXUOp1WiZ2nwN6tvN5Hb/3TyoT3wvLvyA57GXKviL5curxfYIZnFMP0/NQjxLWBd8ZI"
    "iqnrUWE8Hj4pr1jvmd0B0i067TLvKDnzmnHm0oWmXBeafUphvk4JzJPhfOQKmPwjzIa3y9"
    "xlimuLQR0SVxnnMxAmFJQe2iQ4GrOPvT+6N23Cf8bsS3eoPPR7ozYJjuBc5/q3zicg8g/G"
    "7Ovg9gF78X7H7NOwc/MAYg30Ex4m941iX06hD2fLd5Oq2MurOf7NztIZ5Fda51RZUm35dd"
    "ZfR9gppaL63KLw3rlr1u6PKtZB7T6su0F/9Pn2L23iH4zZfz10hqPuEM+Fh2P2uXP7UflL"
    "t8PPR/4Ys+Ck91uRD0pf4u33HNENdaWHs9dXOjdfO/1rGNDN8Zjh8XAIo3HvnfeOqzEw0s"
    "dW+thKhW1TFbbSx7YMvwwvjZ0gpjGiAxDdvUbWD1BfCyTs6hKlkpNUOoKf1BE8YwIfwXxz"
    "zBplVcQ2/tEWgHYZpvo8DFmxvKGVXGV3ghvbYw4xkMXd4KWVLDe9NK4TB0F0Cz30HLqsrX"
    "RURTNibeZSqXZEbyfJsiSGe8wWW+Km4GahDHELeH9im4Z2TiYAuwMvq9EJ0W2ikof+/+5e"
    "d8mQzszlkjKNjzS5+Jlgmyty/f4C241hxaLjs6z4+SP3Lq2E0kpYn8XjBFbC6JMJwJwga1"
    "7et3eFwH63Bex3abDD9UsE6hjR6ab1GayeZS0VpVplpVpbqrWlWluqtaVau7gWNlJ+ay2I"
    "bAapVHFLdexrqWOj0/FwhMVqyVVy8u7EOOMDfmUH+6apeqLz89Ey3dVx9IafsKva8qAn1Y"
    "hdW1TTnc5qZeizvHIK6TatLVqyGW+tqJvmhRVmvKwNj0H1OiHMdChxFqqD2iovOSRcfQRs"
    "bIdHp+rs2YRv4or/wRu+qFjc4Iky3hZWsbUNF4lFZ6alZenRyr/pmI0ZBtna7tIr2WDaPh"
    "0ushreZuLdG1jvpc5Ma4LUU9NZEHhYl1e+Lqik++fZZtzP+Bh47Dw2o99WsBd7wcY+ZURk"
    "gNvbik/BB9T/tM44JYwd/4N/spFbWHRpPgvdwqfIvQX5/XN32CWbjknvnsDnRfoPt7feUi"
    "u1kJXRQqpLrCDhzdo0/nd4+oHBsOeoFRLUMqz47EPvUzqyOPIhpzDeobiJUTZQoq+JBF9I"
    "cRMM1lQoNCVOJdX7xdT7kY1L8JOKU0pVaJW/qGCsxL6oOFXzTDjlRNV5fD9yz4KKsjSl1E"
    "ImKst4EocgrnEqielW5WNkEh6uHet5yNcW2p2qsfQnW0ADqW9QkfBuhTf+5VYp8dm1azvm"
    "kqseUmqi4FJrm3bIb1RYJzQzlyuVrUOFzFQ3DKqdk46moaaB2mShPlOe+9deqCueHXgS6P"
    "/PVa/V5Iq/BllSlaHbE6prIoUzsx2sTnhnQb1OQvkfePbAX9t1MP6kzNHsSM1KpTQr0r+r"
    "XH7VoI+qoYiiHKeSokFBWXtTXzmTh91eQTVB2jzQ3xQC/c0W0N+kQcftCh5B8TeiNOj5OR"
    "sySE+fvSGypk9d3XB0Zp/jbV9jGS8lpwPsUPoztdb7jFAW7UFDVLHv49RjgaZ+EDocN2MU"
    "CqZjiPVwQm/UUecPP0OMQFYGTtQm/GfM4Efp/tG9+zLip/zjMRt2v3aH910F0f2E7RMnkk"
    "xzsQ3m6Gk0oHuAZ8lfTrGompmhJn+LyaNv3j5Tiuv2q2TTqjTMR3bbNlT26IIwLsSmRmia"
    "B/DxS8+v1DV6WShejitNXWfsA/kVUTKJ97JlVw32Y5dGca0ZD340LU2sFH2asonTugQxQA"
    "Z9fB+WThn0kf+VyaCPpIAvgz62pt5RLdzPBTPvRIlkoIcM9Hi1vDt8Ih6ObdSeV8c5uzvt"
    "TvSLPSCyA7gkQ4Ou0pALxC4cFe1qhC3E2FBDB+79sPCOAKIO9lVDPqQQUFi3VvWTjByM1L"
    "XXWVOxQs2drh0HqpH6rac1FSi6VHXjMJy62EVDFyff3eYwgI7qlFQ9jHwl14EBjF4nTcUo"
    "KM9yGEgfPOvrvd9ZU8ECFKji2pmKbZGYT+jmIeiliThxiBT6fPDHx1HqPhf7/uqyjJ/A1d"
    "FjN/P9HUN2dKfToxLhgov4PvKCTtz9kE8C4k0C8qj7bodBv1fEGyeis5h3YZZX41H6lMni"
    "auZMqAZztHBQWUAg3QmL+bhJTWwZmthw5RSMKIqTSVSlOvbV1LGziGLvZArZmqKb+G6rGP"
    "gSqNTy+cGI0m03RxhV9xVKkUItGxgTYN/izJqXVORFdxZkYtEZBXbOVsLkIRMCjFqQt8Qm"
    "0zXhGqHMdChHv4FkFmvGLMrIk3JZRRqoUosCHBI0EOHLQg7Bl1s8gi/TLsHpBSpDc2KaBl"
    "VZXthJVgcJ+KfQQ1n4BwvNaReND4PBLfYcer586I0SsD/cfegOf3jDRwMa6d7mnHb1k5z7"
    "KYLWJW/ZJN7Ss0Hmc5ahjXI3XxkxjRYqVaF+g2daTqnlZajbcH4tLFDPYDIQF4bXKzTvBx"
    "1lVqXYuyPJJtaMTZxh7rasXLJb4j42JA1kZS6KsIr5jGI67mOaV0Q9L+hjWv3C6Xti+65Y"
    "5NKWwKUkvN4qJSTnhBQS4AIA67byrGZ70W7lvWN0J2S5wzOS55Y8t+S5G85ze/5saV479H"
    "PL5bE3znS7OesBo2QJHC48Qpu8WLrjUEZeFvCfznMKqfYTMMRzE7hjmzIHFacq+Zs5bRFG"
    "n4FJ9uDKyFt9rI4xN/VkSh9dpqjOxM943SKYlhpLx2G/WotMKfTk+Qfgy0MbCzvB1isT01"
    "47Zhv69x8IbgssPrnv9m96/U9EnTvUwvGygXhNTGvM8JeZjpdAyaBz55xMfGKYKhM/gzbP"
    "rITuCsA140PDK8DjLFfwfLbp+TCo8CgwC/FhV2t8Hky5/ch0G15exRzc9Aj5leIBUgdmWU"
    "rkz07cCjMI0KPfUwpOlRKcnuB9s/nO3WkmAtoqc6DAmXwd9K67beIfjNn1sHvTGyERnI38"
    "gTkm7nr9m+4Qk0t4R2M2gq2hTfD/5LpXTGd/7AwT4Ve5z4iFxCfMCfJ7pzeCpVfwswjI2s"
    "Q/GDN/DW8Hizk/M+J/jsbsY6d3i2lBvF8Y5U7/unvLT4WHY/Zh8ADHcM4/2GdMjx/xv9lu"
    "RETAONVxRnT3IlhvcxfwH4LB/huKKi9ze2L8vhDG77dg/D4rw9rKWAN/I4JylKZ5yRTKsi"
    "vqKz3bnpifrCtOVY1Mani/xmRSA+Zfzwq6yB+SDYUcjqMPh+1O/0ZnGRHIW1b8DUkDl/xS"
    "8m45IOClIR7B2WyIg/aNwHdbCo/uH6PtUzrM4HE76H8KmifneRzshbPMMMXkgx20l2DvAb"
    "av5RFJwRUlOV0RqZ/LWj2OnHYL+WmFq+HSkG7PDRSnbGBuoJrkAgow2Z4MyFfjig5ylE4m"
    "+aryCKMqf48BjpDJ8a32+KJdRVGZ/SKqMUkQNk+gL4WJppaVVbdyiyt2QNA8gN/8XDT/5N"
    "YElOnISBPE3b0yE8Yp5dJV5aXLG6s90m+nCJv3ZZWydFkU3tR29ihuGKdrhIh6mvqGMsHq"
    "d7CO1SCOvyqDW6dA/kqmqDwQ1LluiNYEjZCUCmYNp+grF1ltygStYaKJ15isTck0Uclpey"
    "TH5FcuXltPaAvVrk3uYkeD9aNeKGNiNTewndhGdu8D8lVbdInvaR2WTnDo99IctMtMJsjD"
    "Cu6p48CDeVtpRthBeL21K/xAsaNNd4YhfDZfiBqm8MOIAM1u82QupotO9Jb50sIQAfS49+"
    "HOiO7dqxceYOA59Cn80SccmXYsqeCfbGK+sDAcmEzQnV9xTJ5WxsabGnrg5G/O/WCAIDXD"
    "ObmH7uEZyUxlZErHMKzmauWFP5CJyzRT8aIE7IkXjIAxEi9qJEji0ADk6gmNr+pUWo7bvD"
    "+JRLPTJMiap10s0WlXEU5Vk6RrHtwlOZZK/90TwOxvK2mUt3qK5oAsXUUPdxWNbs7pUcl1"
    "90qSnc7l67LKPl8p1YtIZG0RNc2A0ZEJ/5WvpKkC/3IkFc1xZYgRXa4wdf5ZjgwRXt8tQz"
    "h+08JZghLs+ouJMb3IZJuMEoxMROY8CALWGT8dVKK9wuhkL4YY/tdtwuBqi5iuBXw4nEEf"
    "payEQie5p8w9JENoK2X4blwI7asUsa6a6r/smFYZeHMKx5upqWU43OTHggTtG4HvqWNB3J"
    "W2p9dNnFJ63Uivm4YMrrS/V1W4O1Xuqs8m+m/e6uzpLC0FRi62toiAC95MMaBdQflvtKCB"
    "hQbLA7ws9NmCqGF+V5CmKJpqArNMaBiyYWKhdUZnLeIyRzf8FFUWfTafsnJblXUjbopyMF"
    "8VT3R18e49sVSmmUsy5cloQZZ8oisHE0dxwjbc2iRYPB5zUQEFB49bmfCkZ+cKHmJKbV0D"
    "IVMKlLUUKPm0EGGcQ4LGJYF5/7ZIfpK3+elJ3krX6e+SiZvrlu0ozzp92WusM8hlyE+Vx9"
    "tQDxnuNLUc7SqPts9F7THScUo5ynUYZdGYsihV85wRSnGxeeV4gwKcUD18xrYoPF7Babua"
    "sB7Ha/tVlB09jS5XpkPZbA3DdZZWeCQatLYoPfRNU+WJrgsqPn73Mk0DAVmqGm2TiT0zV5"
    "QrERJerLrWIqZFxmfjM26kfkHSKTVM9ghtTW6ATis8yriB1EDUTAPBh1zIdBcQNMKwlPD+"
    "e1/E+S/JKEV8/94nd9snKsTR+M0bCG0pvIyfVEBZqPZCjHGM0zUQ7+Or03ybvSDjGKeSpj"
    "Kpoyw8n9HaMWDG2t+KayLv+lxDStw9yEv2eGytL1Fk8LMbWSOfkfUrbRdjYDssKM2NvCPM"
    "V013sP5K6DBpzrFmi0V4rYKsuo6CHaCl7feFbtCgGg3RLHXutMhEt23gSk024ea2iRb8YV"
    "GOD3GZwc1+QR1ym/JC5MsrMteZauj/QAPfXP+GRcZNZ3GO1Wt0w+CxYl6P1NAxFRo/EfT6"
    "wp8F+lkjv2iYL4ni5hObGga1/C6m7pof+xVvbKau7IXp2LzkzJhFHsRRnyiGq8ENsSrLhD"
    "xa5ovtVUn3gtRmC5U9wpBMLPqse22iV03Loh4fCwiqxKswR7XQrNgiVJ0txgyuembQBYat"
    "kS83H5EArZbmC4MHgM0GJATFodbSnpCFCRPQEw0mGChogCjBKIVznpXSkyoMlCnaZKkzfe"
    "ku/ad+4a9IVcvQMU4uKOju1/KEQdFNjagGrgj85SyY2xivx6eEHUoswWzxi/REZwwG3qGU"
    "Q+aWuWyNGULOm3lTBQfcnAMYj7D+2BtjbDD+AI4+JxP4MuAJbQVLHinhpckVzAfvZrAgw5"
    "uZFn8kDkXkIVBUMp+8+4RT26t6xJvywYhNc0Cd31FDISuApV61hYJPr9CNzsLC18p0rXik"
    "msp54r1urhW/9SHv6JiOangDX/q9NuUgSy8J5donnivB6Ht8TGLy+C9+xLsn0jEc99Xs2Y"
    "Jqbhg4j9sFrN0KMmQlIrhS1xzAzfCd6BOwYR+eHb+G2PabwrakAEvEgpD015yqick0c2GP"
    "ZbP1rgXPXMFOEq56uQsd+f1zd9glkYWG/Pt/kJWq+/sN+TcS34B2PT9sJZqH1I4H9BsWfs"
    "SwY9K7JyAHkP7D7a0sBlcxtV82I5Meia0lc/M7OWH93GC4als+N7WS7BNdlOrkhGXf/Fgh"
    "wQ9AINYoKRi+TizRZofbZ4A21FVWNp7dX3/u3jzcAv7B0ZgN+l1l8PFjm/gHY3bXHX6CJv"
    "wHhm0wHHavR71BH0YtPB6z286oqzzcd7Dp5jgY5mCEKzK4Ib+01+CG1Cf87G6GnY8j0Y+O"
    "E7UJ/xmzj71+57ZN+E+8xiJ8kTdYPNH7rcYYpXnbfcYq3csJx+yh/6XjsSkig+ZRtYn3O2"
    "ZfOsNRr3N7+xfFOx//G697Z/H4oX89uL3FT/IDftWxP6sxrBuBtqj5ZkPRPJ+fd8VCB7dE"
    "DqbcoANJRADhKE2V96t97bxFzLz5Vt5UaGZUtk+hjGacnDiyBN02I0795vUWjNEGk3RLi2"
    "h6iuIXpfmesdOEkdMkbhFWgNsvUM8skgwom/h0KYHKXCyPXAjOs98gx2XlmLlzIE7Qfddz"
    "1cOCZiUg2YkgzUw98n3hB+L3QrVh2bMEy4KnKZvHdb4pWoNpWwmmtHfWnCIXKeReGCOSQB"
    "cCekmXGckF81ODBO2bAO82r6AyMoPIjEInyCjEE8UJVVbfUByULrM+k7uUvJi+T5MI8BES"
    "ifz+yG/8x0TAj1NJ/PfH3/PEE8F+QyFxP2DFQadHofUmIJCo74+6bisOtTNk8a3m/gjVCe"
    "374ZnaGvhtd5pwEIyDfoenH5ju2LkhFAn602mZqpl3+kPvU4YfhW7PTJc5+8KcppcwZ8DM"
    "6N4Ix0gluBngOiBX7QlujFSCmwXuIYuwXIF3A7xxRxXHN04r4c2AN+HgKwxxml7CnAFzNK"
    "hJSAWVoKtG3Ra8bWPqtkR9/YsOS5SmGkPSqFI6yRAMAXkySSqFSgGh0o/9TEOe67AQoTjd"
    "uv+mkut+Gs4gTlYAzyiJBDTFrKjGzDX2zW2QJJbZ+6qcvS8M/dkr/WqcVo50lUcaS1ftMc"
    "gRMjm+VR5f4FVNw8DcEAD1PtVPMujliFd5xDdxwIJDHSOUY1z1MVYsqtpZ/G2+21KCrAne"
    "Yieo0yUzeuWj36yMXrJgWJNHPWNl9Z9e1g/bZ9cUSYro5ScThTVBdgCsu3eteuQoT1uPhD"
    "GNUUlIE5G1sZQ/hTGNk8lk+gl3qXjirKKoJsjkVJUlGYshe6SSjFkLw+HwXkd6quVisBPd"
    "xGpYAN3gSz/C5PUC8O8jHdZxbdiJcWJtLDKDfV7qcIyL1zCpJ7YJrrMIth5PJaHdCW2M+R"
    "SuDpNEXOH56maqw9McptD/4Hfy8bchNXij/FWZ99fZdNeg3S82Vf3sw0rulJWgpUHzYhEV"
    "NHodBFgX+6mfjrUQRsk60HuDFK873cTptMnWfhhSx9wtKoiSt8TzNOsSplyYgiCXo2B043"
    "fW1C9vrhvHmUwf9ULCRS1BctRvxwFppH5rKka85sVBGMEGR3sOXTYVoUfLdFfHgegTdtVU"
    "nLzUl4pBtccs9ZIAXH3e0y3vqMsca93QHS/I06YahnkM2e+L118n7K6pU82iS3w86zC4hn"
    "4vzUXJ8wI/yhY4jLiUNxGsmaHqWUFVAkj5Kttr7KmhKxY6viuurT5SBbPr0KyyDALbIvT2"
    "YPvZpxqNloQpAROqRsutIxhKgLn1BKMy4q66gkpMOi1QYJAEBMRkvABcUAajzYvUAdI607"
    "G1V2RNZ2SiLjc5HiZe2TXd8Srq8cJsP6xMG0ie6Y8Z9QjLvR+WL5zMTIzTmvCgRK+onVfu"
    "Dst08xp8w951d/McFtXcGbWvyGSmrpKl5+DXoHO/rhxWL9Q2hC8L06ZjZlPrGSvm+SX2pv"
    "RRxdKKWJ8uUY3vHN5lw0KFJfdWAA58KPAgNkzqNnYUPPEP/Fl/xNqNeBYERcLZ/DH74cvn"
    "zn23FVT++NGrN0j+iaXI/wfmLlUdRPXf8BtseUQ97f8CqBxMHuf8L1luvI51h7aUGy9QZq"
    "MOpcfP+Kxvex/qmPGZDn/hz5gla94kl5giXsvHT7doWvqjnuMavntUNtSVHpZu/1OvD8h7"
    "vzAw3eE9VqzxfqsxECesFl8xHiZRn6GQY/7lFsf8y7Rj/ooncRaEOEbUPKCPX23kSc/KUF"
    "5sJQloK72OwHpxzQsl+QdYRekPLJXEf/ZZR45fUudZNdyMXbb7DdjpGzrTl6qRE/ITECbj"
    "EDyic5+4OsNxDHam/3DXhc0aO99kXODZoJM5AkQjqA4MnqoahslpW2zebpu46egpLv6kMc"
    "7P77KhkNldsOejZncJhcr0iOzMNhUl3Ss/RtV2zuOnmooqB8QRTlLLbF5ZEG8z++SvKgky"
    "ubQcfWnx9F5CGXeiJLLQUkbSHd1WLLqEDVG0knOcUCbiEkjEFeiuBfWJMSoZArY1WknfuO"
    "SdymG+mrDu9JiPTythj/nyDUbcEy7XWBT4ye00FIWeeUWMRNjYs4F43jNoBvHtNi1iOyae"
    "MGHacJsNoyBOEJQpXizdcSjLMgMdoUdpuaiZ5aL5iq2bj20C/1VDFS4TMh6ZN7QX6sW79y"
    "Laqw1Fleftntqr928LzNj3b3NnLF5KAKz/I4NFyZ2tQXMpyGRM1iXVdNXDRGDCxqkaOGlL"
    "qR65UqFvAZSD9g3EtxS741LVqPKii4EcI2qe3bGUiSwzr+WiX9+cW/yUVLjsM7JS4XIwrG"
    "UrXHaXvP2O48XL10ZhyGGuMsqPR9ypiwoDIHfroqBLVBuZjJIfQi/XFsGx+tFzc22Tmblc"
    "uQ5XIHEHW0Ydos4daoW+uzZQwK/mK5nSCqrybiO1VjXTWoXDv6/qKtZBlVn+M+Ar+jed4U"
    "2bBEdj9tfucKAMgWuBs5vjMev+0QUepE283zEbdr92h/ddBZH+1G2T+N/otzsadpTrwd3d"
    "Q783+gv678ZOYI9fBkPeI/6O2eBhpAw+KvfXgy/QX/SvMbvv3HbvlVHnD3jU4HAfrdvxHc"
    "dwGNMzZbffWEAn3cbSbmPwatQQkf1CgtN9bmdlrWplu5ue3CevYszTCRKaA3+D735AXdI4"
    "uVR4NqX2a73wlQ5HJTgcSV2M1MU0RBdTorohzN6TVjZEE/vkqhowf5ACHOayoJ5hAJL/31"
    "2VObqzJmP355+1X7j0T/6PH0JLdGbrGiWqpw5IqxCEe+DBy090HQYGe+Vw/2QTaOV1Y875"
    "BXyZNglS0rbI1MvoQDQe7LuyYAhbJB6X3OLqCpNxNQa/H+GRKldjhkCDuG7Bg0Bb4Ozgjn"
    "iHczLxC/LylvYmKnrzcMRWdY0Yqg29TtBBx9I1eNgJb+KNbNgtWag2PJUDL9ohvq9k0I3B"
    "+3JUDNBGiqVqPRHbhG5UjNAOqhmiYkEzqU2Y6ZApIo2h4DjB4GG9mGmFI+jo0CjQseDDjB"
    "nPIBUodThG8J4eTSuMwUZljUUm/LKC02xyTgYMHshLjof3pXAnP6sqdhmOlv/t+ODxJx8z"
    "ZwFX8YY+CTxmoByKhJoHYwq0NjwQd4xCl6d1qEnCYaLOZuqM3YuLNxeby2QSMjATHkgf9o"
    "N/8PGGzqENDuq3lQFfGYI5IQsThyg222yHrmypq6qjrkqGIcsw5Nfmj8t3B9gs9CIYx6kk"
    "1DLiuzIquJA1E5rPUSKJ8m6UN0yd0GSOUTUP51JikHMU9vnBgnkKe7EwwYoBfep4QNGpfd"
    "Ckrpxernw1fvTJBGBOkDVvCSkF7EB1so8tNUor7akZaTikjfromMKrOACVJrQCx4hOaKu+"
    "fn9xGnP1ZRGRJF8gSS4Kdc32UFl7VK4Z9XCvp2QnVeYypOfTETyfcMT33VmitHJ3Se8uiI"
    "+wF1SMSHpC7VQQ8Eko7A0Vp5LcfTFRKmYEE9/K0/QydVMjHKJqBK5vYFeAAbJy4uWyoU0R"
    "bguXq9/ysQVHjH7LQZFm5YbYjSHNTAvxXSEovfKO75W3cWUR0WLHqWTGu6NruGP+SCIjky"
    "KsxuDgbRszODJ1XkH0j5k6z1ZMa7VQ2T6gRykl6gKoRzzohBahOJlcgo6+BMn8FfkcEryg"
    "NmDG+iysAFaHfBY+Z741nUXUHVcwjiKD9AAv1N1iRD1iKVJlZQVRjdLI2BQZ71M2pp6Plh"
    "iiUZpSP/mqaA4E8ETd3wze+dG01oKwZpBKdGV02umi01J71+HAllAWvYrwRnftAuDyBfRw"
    "cL9YxeZsNZeCnaBGt5kCoEaXz8OxHanfriOdNRPhjB2nANBRxv94K0RdZYSdIGfISQdkav"
    "N6A2l7mjHJRSpOHxP2SkzuMjO2xbex/DjqcJvbHUyt8D2jcBmBlWVq7gwDn4maiE8+J7tD"
    "n3Xnir9SMlg5JwD7BPeTAbIyQBYvVMuZUQbIVnnpP0HUpgwEKje8zdtCxB1/knTftdeKh4"
    "Wg20+c6rvGT3r9SK8f6fWzdWSk14/0+mmi/4ntTh3TUY19fbvT9NLBO8PBW5pqyzDVcpWM"
    "sLE2SiUNitKg+DoGRX8eHsPqFXZUyxlbwO4V/WIPsBXwtI2nshJUTcB5DTPBf5rTs7RxAM"
    "+2tpgE/mZORcwAS932UmSSCVZ2nRDLZTbBam1kslLXhqlqkxaBy8A/2o5XPcXX2C/VJ2pj"
    "2k8vjyfvqkUW5otXJHjuUEZU+4lqORaBk9wac7n+vsAax8OHfr/X/9QiE+yPKuYLzMAg7y"
    "Z05TJHN/yLmsL/mlwRld/df05LZcR0HTKlhskeMa8peVmY/J6O/0QFrRH/PNvMgTNYojw1"
    "CQCg8MI1Z9icflvBVoNVYMOp4k8Ff44GX9cZbwyjzf/g62RW79E3O+gG0pRSKVNKfjXnHB"
    "V+DSo476lkPn4o+gnNI3tM55pr771FXkSRFCGRKqSjq5DCrWIfm2xIfMIEF1+6/RvY0wXx"
    "D8jQEMsPxsxnDtoBlzBmNwO03OL/Y/ax07vF5DPeb5KbeR27reoAJ71yMjjyXLNDlOR71z"
    "OllUwb5iuF6PaIpRhhAwOWahKgFGCyNUIpxgMLjnOS9ghDXU2dQnNG2hPyRBi4BFnz/FxK"
    "KVeOdUcUallZNpARSI45WMeomgD1tg8Ic4ltZdjC7+d20P8UNE9ycTLMVobZznWm24u9hj"
    "1BKrewqm1hKXNSvmq+RNVz311OqXWNid24+jKphI5fb21RRzPeUpl5TYvWFudFvL85xKNG"
    "F3B0G4cJBoLnFZn4zmeB3/j4bHzmu4b79/HUtYxrZmFAqGNnVBYv6SbSFb1m+lO4r4u5cT"
    "0MM3nF3dqPVCdV1q6C9Pt10LvuYgZcfjBm18PuTW+ERHA28sc+yo7jZ7TdfIsivHycqnF5"
    "V4+vU8LlMA3wB/0xV6UUUJxOnfSmLGw9ddKfLy4uL3+5+Pny/a/v3v7yy7tffw71SulLBR"
    "yZYtinlU5T10azui3ohpMgK9e3qSr82/6OOAFcaYhF3UU+RHqqJ7I7HUYSc6tKtWc9tvOW"
    "ao8UtmTHWueyptE2BdhTgzcvxpxiOVmfZfwB2EH7SV+tqIa+AY/0xzgXSVSm8bqfc5gm5+"
    "ROZa5q+MQ2WajP0JMZsJPZhWtLu5Ogj0JiVqTZndhe699IehlILllyyZJLbhaXPNuoPYoz"
    "yhGivXjliqnZXodb5gaDveBPUsox2HcMPJ5CZIHZUDTBxFO2w9n8ABecgLbSu+rHXr9z2y"
    "b8Z8xgY71B1xrvd8zuf+t9+YIn/IN9dtbjL/nixWhkIRrBQjQgc2VZj/MRDgmqPNur5G6p"
    "ghD2yPYyGyZIG2gurrvdMDrQz6au7TXMMUJpG67BGGflbctfMmNEzduXSlk1pYa+idm3K5"
    "n8URo9Km70yJjAh6NbPLi7kpP2OLHdr2hOgnccuhzfbFNScL2104wELRULmhb0cvpsvhCV"
    "BDMvNNZgSCvOEDTwBPryKzJboNUHQ07d2YIYKvofbSiMddp6dPzupWeTtNnsyzhKm022zQ"
    "Zn2b4jE9Ce0GbTeRgN7jojr1C2yLiEhG0SHo7ZXaf/gMpA77caI7Ky6Fz/JmRBCymq/Gns"
    "LVQdG2CbrlSAQ0zbFyM64YT/6TRWyssCIF/mZ55NQrymag66u1eVgPaEIPd9JYnIgtLn8b"
    "l9Hp/7F/jXJvg/HuNRNcwGS5NBz6lx2JqNL6SRifgEEvGtVE3Dp0hhnZ+DdUMhY6FTsdAY"
    "zrDvAhISn3IF6X7tDoWXECSCNQR/YOHodoa3uHjwX+BNBv3RZzzhH1RjSamDOlKqzkpSnV"
    "VRvVNhd+EPKnu6x6wkKL6epfU78eutLfqdKbRU7KBp4fxqc8w7Zs4JkgN4KrNVrmGwvdCx"
    "F9Um+nJlWjAnrnj1Exuez6PCcijqE2Ve2rOUcueIfWOGtMGcOw/zFH8tMol05zlNTcgLtT"
    "Bc7oUAf0LX0OaJmS/xq16fc8tcEpWZqCEiIWRkSufw6bTGbKLRqe6EhPCYvEf/qbGp6Tot"
    "7s888T2eg8bwY2gEuobeCIb38lb83gadc0J4JbgC34+9Vya2xGQOAPQtonBSOjQ3RjmGn4"
    "IiWqAjRtRIab8EE6q9UC/evReS9kOKBmL8/m0BiN+/zUUYLyXKxCbXawE5KJNWSkRJiSiy"
    "3QmAm6CSsCZhjTADArAmqCSsqboEUcZJANgUnYQ2VYsg4AnFXK8SZA3c1kphHRIcuIgzY4"
    "JU+qxW2p+xDnqtqgxu8xRbNfYJy9dsZfLnh1VQQI3VaNNZg8Avs5BCErVsTWAC1+26wOSI"
    "7tYG3m20XKqntNsox2x1bZMZ6ud0ltb1FaZETd5kDlTUWgGxExZV9lR/prX5I/L8qDLDyn"
    "kGvDHQbjq3W8Q2vfvqTlxpeEXo313VGLOY4tGcc+8yTV0TFfWBpqERdaVaDpni81PdIitD"
    "xWQFSxNu5J3hHRXNnLVNWRfmn56a5hNs+94wHqizS9RSSNxSnXmMstQKNkYrGJs8aXYzhw"
    "uJEh1YC7WiC3YWzBnFUGeuZVE2ExKNojQNlIuO7NoDaycsOfsWHExSy+qz2RUH/VQBuHmJ"
    "zeUEnQyyKhaaOsvRVG0L/81TUjUA5OOnFYg+Vgrl/BTdCbJGLM/b1CZlJOmOcORipsYYWS"
    "OgL9sQVrsCNoMv3b4gg8xp2gT/Rwf60fVnTJfhH4xZ71N/MMQz/kFSnHwdtzWZQKP0BBoa"
    "ne0REh6nah7UpbArAWjiRok4pUyxIE0SNdq9jxP5v1LXPJxQsPB4jEpG/qfZnj1ATdJJt3"
    "BpPXu9jAp21BX7QHyTnt21nL07MU5+vwVA9tfRwyH+sumojivuTmzjG06VwhoC5NNmzMiY"
    "5Jov/fcSslpadEb1Z6r5zv1k5tqOuaTWOfmdWwdt7pQPtzR0aOSYxM/5YQcGyIDgTzaZWV"
    "TjhduJr8HLM3iWe1NuK/WJPXX4xlrqLtGUiQERqmGYMzUSVoEfhXZOOoy4TOPF5z048cLa"
    "9qIPZqblRSbwO9nc8IrxEPB2RzBzBrAUtW+GAw4inqKpXMzby9gZrxhXql01GDll99u5LB"
    "jE6MTOvCv5/XN32CVREwj59/8gsUkg7bEVs8dKg6I0KDbBoBhfZcRhTpJ/747ZmSAn9sai"
    "7hsJsu/agWMJPImZsdMVzEgUUp/QhvKh0/9NGQ07/fuP4jkAYsRtEvtzzG56w+71SLnpfu"
    "iN2iT615hdd4Y3bYL/w/Hn7vVv8Af+4JX7z3jl/vOYDUafsV/+s48ppoT0O6ZrZeUtLGgk"
    "C6lPOMKR9FACQxtPLjVm96PO6OG+Tbxf7+/uXbc/8k7xw2oMkUXnFDkYodDUGJE05BQy5I"
    "BYJoRx0L558JZikvRkYWGbZIKsgSx8KZPZ00jsYZSMEUqbZJVtkv5QiX1PMaLmLV2lfUyK"
    "uNdKgqx5YJeyTzxTy850TMwNVI5QNKb08NFClOOaWpGdIE4pQ2YrvRdI/5RSnCmixgcBWB"
    "Nk0pVCulK8nitFMBkPh/c60lMt5+1OdBMf7gFh3pmRwXH4S431rhjjmBvqHbOLbCzsB6Hl"
    "uz50wu4atB6UGRufxi3XrSSO7S4HEyUxskXyZfJYcV7XPnCrcHxXj4ibB3pd+K4eV141ky"
    "DfpR+fPp8nvTGy8meWdi/0LAk8VFZeRsow7N7vyy+wgvcilvkSeJuYL2wfB5HANqjuCkTf"
    "uIL4JHzcCjloWHRpPovdwyfJvYfvjrHpmfTuCXxGpP9weyv9MCrmhyG9BE7pJbBHhdYYpZ"
    "TcKy25R1ZTwWGOU0pdfZVH+ZVLXFZTHKt38FBjMN2imnmFCIFqwnqcEIFXrhlaU2irWzT0"
    "C7XsbCnZu9DaJhpTc+VXEt0pDd+bS4oS58vCJDOVERvmB8iP8DeWcMDQB023sWPtnEzoUt"
    "UNHsDwRFcONrOXIH8TwAwETfuKTFaqbb+AeKosVHvBW3asR5Nd6Nqf7LR4fMqbo7zcR+EY"
    "QyZ4XySQfMlcB2l7wYtLgAiNirBn3VkTw3yEe9GVzR8QTlNNFiito1QpWn6hwZUX/lzErv"
    "7nfLP6n1NWdf4tiaAbEhwH3t1T+mTgvinktfBmi9fCm7TXQmxVE8E5RdjA6VyKU45lGns7"
    "Lge0Vcb6rHNz1+u3Cf8Zs4+9fqePtYz9gzG779x20YMZf8Zs2O3cKIM+1qgLD5Nb+es4MA"
    "fcwT4ZUuKkUsVRZRWH9DTK/8SwQNmAGeuz0OpZh2H3P5bUqKcUBkUM4nZgI0pNDgHL7r3X"
    "SQ2nQCEDuK2iPvdZpy8HwoT9fIVumgRUiXJ8MK3SgnxkwuVK8tGZvVuWH4AojSL0TzoLkq"
    "RPLfPFxmQGPccmNoXl0E8uYKMAzdMXmOaTTq98oRotzAbPok7uP3d+unj33rMap2X3Mm/G"
    "sybQbysdFhNYuicErRHc+O1pBrih24MGe3FtqrWIu0JTukp4ZWuiztH0zRt6D7mPyXvFdS"
    "2+dshQbUexKWW7rdP+9MuxeUvlQKWUA475BGMqKlzFqRonyR4/Zyp8pJYCS6RYdto4VfPi"
    "HC4Lya+XW+TXy7T8KtnlfZaQKrHHhaSi2IYkONBJWjnUlR7qDS8kOtBxSjnMlR5miz7zCi"
    "/7OOxEKaU2q8qjHJMqCvuWRIlkMNUO35LQRn6ga0nYTz1R3e1aEp1VVXJ/GNIlQmedpfUm"
    "4aXWFsWJ5TcS0JwEJIE2I3TIn1iuQbk7AT4jz7MY+uirxIOQ2CCinJMOwbZ+VzavYcfbq0"
    "RzsWKdQ7MVKSe892FpIY+anVEqQiqlCIFpIpjRbEPxXSczk/L2d8G3yUD4UnytuTuQIKZR"
    "mlKLNNQQTxkPcHxMkbMSBDRCImeoTNLwekkaZDTAUaMBksvC4bgGAu3Q762WS8JOcCPrYQ"
    "Fkc5yKRaHtBt00E9MoG1RF7Q2f0fkanGDC79TiKDh5CqpyvM7JRFPX9iTiBhIoQa7IlBrm"
    "C/kHtUxPjwJvsSbYHK7MYYIR3Wl5l/2cCnAtrbYp8T4yvqRumhMY1DTuuVkFg+YyPUFGVk"
    "HdVngAVsbG+sE0DaqynLkcpUsgOwXCsqANJvhpJ+uHweA2pjf50EuWiH64+9Ad/vCGz2do"
    "pHs7Qxpw253+jc6EvHIiJM1zySkl9ejU1DJy6eYXRA/aNwHebTrAMgqhS3XsXkNRN3Wsas"
    "0W+n7pTRKk0l2iyuMs1e5SCVcxubuYEq5I6FLMT2HvoJyoS0QtF6qThuT4eswhfdZzQnOS"
    "LVpbdBSB0tDyGxdUU4xQ3qeOqht24PQR9NAiqk28hYxfQ9VAkNFxuib4qG1Cmek+LjDiZQ"
    "UAO0R3iPoIABJ0DGFrwjewlNLiJHfF6J0Ogfu6m3yXmMuS0WdqwS0si2IqDbLAc/AIV/xe"
    "c92yneAqage8zBtO5IlDtQk8gCk1JXXUlFiRT6qgtiRKIjUmGQK8/3mkIf3P+0E/RwO1IU"
    "kyv/rMIf9DDN0uDdrIvJ66uuHozD7H277GVEaItgugSVkzMeexg6QAulQ10do5EZIqZ47Y"
    "U6VSSpYODpm47BchkwJ+pQU/6chSutQnfQOO6hvwKsbWTUaGjBwD0WwN+VkG4rkhCqXQ55"
    "7nf7IJUgWiBLShlCfw49kAfCH5ikxgoK0192LnwoAvXXjNoQ9YE9B/PDN9fln3kZJDzSQH"
    "bxSFrFQhRQNZqnfFjFRbbFSpIrUySWKpefz44iQCcEjQQISBny8oEmyVCWTqA4EBaFamsL"
    "qZiOohK8g4ZRmnXAHzT2uPOOWsBaFq1swqSraHGjNLFG0/6IYBr3htqPryLC3dxi63tgi4"
    "U6+hMsOWhQ10PMTani2o5hoUxEe/F+7dy41XU5RC8SzV2jzeukVegIqbuaZ0Zi5pypL2A/"
    "xoLeIh3CJLaj3SH7PsdKe7OU+2NzOBDsZgwjX/Nu+KG+1mwJ7C0KCwrWrP+KngCraCJ6Bf"
    "LOi0Bx3CJ2Q5LUKZhtOEezgvVGP+k7miDK6aQbi6V44OmrXGbKW6NiWmRXhXeBv2CD8W1b"
    "BEHf0GY2OsU49xTibwl0KXKwfkfIcaBta245jweyxUDcsGLBApxwxffG6ZyzHzKw3A3TRL"
    "nXv9elhAv8gYEZXBnVeGPtMdMuazxjNvjs+ITeGxJhY0h8dFLnEi1Qh1VCMES0EQmJ4WEX"
    "J4xQTd9x3w7q8WIibHKE01bI54v8bYHMNlMT0mW93mY3QndJsPz9TWb54zE/upGmKUDVQ1"
    "1ES1UMgKGdnyRcc5QSrdjKs8zq9sbd49svVTIAXiiyCmCTKpltuqQwrQOoKqw2Nx7yMd1h"
    "LfnRqPxASrZg6FSi4INXaT8Gf30M1y+I5cbBXQI1muSEkGrMNFUPohauis4KkrfJsTQaXN"
    "2tdKhO7SmkuvyAwLmtvk0TJf0D9bd8ijSW1ew9B2rWf9mUKnM0u1F9mJBU9478MSC3Idks"
    "cqIZVMKdgIbQsIl+ZcRM0SEnzX+hX+NdqK/4mm8cvPLJAiPJ3H/M8lQXdsd/m5qhuuRUUS"
    "NkRJJKCpBAKbpTvzS88XkOOUUhFSaQF5rjPdXuw1zglSqQip8jhLZ5rvONy6ijJl9R0UQp"
    "VJrmQZVarsFC8D/URBGZPb4e0wN/zMtR1zibnkUezLjgPeTeKV4GMAD+MO9fTbzIBxeKbn"
    "ZLKxha4nHBCypCqzgxxmod897u7QnIF8pgQ0fnd4naqWoVPbifk2jBkXQjHhvQlCqmcpIW"
    "vqRB0JAgKQw8mcZ7t/8Ykw+9p07efQh0l9HMnUcflQJF7kIEEVV9z8ewa+1TLBfpOkYelh"
    "X25E6OZLTSO8u3L7hvp0eJ/dDDsfR4Kz2CNqE/4zZl+6/Zte/1Ob+Adj1rke9b5228T7Hb"
    "P7h3u81r1pk/BwzK6x1vvtLZ4ND+Hs4O7LbXfEzwaHye2j2AAXGl+BYu8z17IomwmFUERp"
    "GvgVXRbA+DK/cmTG92M5giVAojTftc7O45VEoNtQHAhcfYThDNwizKSARi5BtZdSrmKwHV"
    "stt1LXmH9Hcai1tBXBFLXZxBLmDJhda4YuzIpp+Rm4im5OacomZPs8QSTlki7NNND5yVSD"
    "9k2Ad5umsYxkqlxVqNu2K5qPOU4oPUsFPEt5bjUFM8MrBmoFBJHPIpf4C+Cf1PMI8HQZpN"
    "8zc8fLjFPLMjM2xvz1Ok4lV23xVRsN1vtZ6qKE0k5XZTvdM7UEMylGKE7nxfCmJny8zByR"
    "D7XMHCGN3SKO/4E9URDVBJlEVboQnNSFIGsKH47udaSnZqKb+G4PSIfvhw8clg3/mDEWr8"
    "GdppPhp8JODwMomTejZuxIIZh4fonDYAp8dr5gV43FCTXQR8IJu2oqTpi7RHHtzKQHAljd"
    "QjcPQS9NwalEBzs+p250m8cinaXd6+LXW1uc6/hEVzS/aeFEtwEBOrWpXrKadlCvExNIUA"
    "1LYcCW1SLcmY5feFmYBvUz27wsKCMT3gb2R5t7v+E7ZmW7Le9m3J3vWTVcys/pDDPrzihz"
    "eE8qI+qS31hnfsrcMPFQ4EIh091Il7OaLVgncDl7glfLxne3w1lAW2Wsz750h9fd/gi9y/"
    "jBmH3s/YHeYfwnuYa9jmcYX9fSo9DFJGI3dKYvVSNHIRoQJpV2HtG5T1yd4TjGatJ/uOuC"
    "RBY3gnGzQsoK6e0iaWTzszzFiA5K81RN2SwL0FLyOcF13RFT70dJZKGkLLs6ZwEF89lGaK"
    "RCcns220D+O0xfVoI4WUWlWXRiVSmkicN+pzN96WblXI1dbu2Ut5ZeS4GiiJgyy89EgZII"
    "TxsYyj1kitij7EJsaj1jbk841k3tyotDioo+nNKLNOLPArIMl9/9rrKLI5707lKaktJUjX"
    "bj8qUpTwmBi0aWw9Adnn5gumPneBwmqCUPdPah9ynNBum2srJMKzu1yFbPwgTlCZ0Kg+Wl"
    "tj6FUpqS0lSdVxIpTZXtNOPA9jqDd340rbUgrBmkMhWpFFVPKKrmTeTDMR6p364jndVx7u"
    "4EOOP7rZxKgKcMOctRCHgXWzvVAZ7wW9T2ylvzyiOeDM0rfKrM0Z11mEQEsOX9gJCOST9+"
    "4II45jVZAnYb0T2jxkoJ/UuBvmYCfTDc+xiPorQH24/qw58XNh9Jlluy3BXkCmN4GipT/K"
    "gYUVjTpJLlztR4CKFqHaWYQmMmqxRhXkeEWVlHyfYfssUNBdXameo/b7U9ArbQ29dNZ3Vc"
    "YHcDnN5kqiQXxh3k06JhyoE+VzoMK3Js3PZ3C4g3WGhy8t9BBipegBJ+f5ygZ+zLQp8tYr"
    "6sKNHZrr2CViC2YRWDoFKkbvuFNK8IlqxEWmgetk2Ljie9sxQqayZUyjRqMo3ayXGTtbZk"
    "ra0qsjDFam29LvvCRZ8t7EsgGhVgX8JouiL6bWhBHeAVgnzZAbvwojuLMNAnjFjijEPgT4"
    "c0WCjbfGFXJDtPd4bCu/wbSmalZsyKVNMeX017UjfBinEtp0nzLflryV9L/roC/J/kr2vO"
    "X0eKDkZD4xNOwcUTHKQC8uu5mm5PBhGNajkMqUgkTROB2vj7HAbTEQ0p1QCpRLE26jCXFm"
    "oT7nS5Im3EJU0vLtFiSDtKira7WhlrEpRygs5Q8W3oT0BluyCBqjYZn93DGq7B6wbRVPb4"
    "DLNRjDEI4Qn+yBJhS7iDlFlrJrPKMKxy8+ur1myhP++VCzVBKjMIVzmDsEx5m/+VyZS3iS"
    "GXKW9lctZq1neNihum5s4OlWC9Tmq7Ne3IY5hTUEQghSH00HNoEZm1jgC9hmxfR5zwdQ4D"
    "CUTRYa1V7qcW6zlamSJ9gONWcT4csWKJWLB5K54pErNSBnFqXtwUV/PBHz+grdiij0D/o1"
    "dFevLfzyCOw1JtmcsW8Y6hrW78OMlOvVLi/TD7ZZ9iK6rpGMqFdzHUGSUmbL3EtanWhs5B"
    "GOZPge58XvSXafCwr32qSGfE9PkPj4ebZ5UFnpujmIgMcFHdRISkgeqJiyLW33zbb1Ix4X"
    "3wIvBuKJpnXH9TTPWzRfOTxNdBsR7rfmZDvDulaayDE5bRBpG4f9MZ3gguFyFdmwRHY/bX"
    "7nCgDDu8BPbmeMy6f3RB7G4T73fMht2v3eF9V0EwP3XbJP73mPX6o2FHuR7c3T30e6O/tE"
    "niBPb4ZTDkPeLvmA0eRsrgo3J/PfgC/UX/GrP7zm33Xhl1/oBHDQ6T22gxj4xCDhkC2Vct"
    "n/eIz5fd8bMBncy9mg6ehVejhsg6FxI0cBN5V2TKvsufsu/SU5aqtug+ElA0bx95V8iG8G"
    "6LDeFd2oYQYXBTMOf7GsWpvmtHrYgEI45gSPY9u2xJ80b+AiDNG9K8UcvkZFX7kqT1qFxg"
    "Syjt95r5ySo6feueoWxTViutHo+V3MpVkMfre+3WkPMePfcz1bLQ5YWoc4daPEjKLwBPkE"
    "MgLyrWW+IlCbWWF2qFbeh8Tme84NLSZHRNpnQOMw8d2dLq8TJvhrpxVL+blv6oM9XwU5rb"
    "cCc/WTnc7BGmxhWZcOPhhF958VKk4xNpqCw30a/OUZ+oTZB9D66jLh26pcRWdc2/bQsDy8"
    "Zs4l1R/E45ge5Aw7VNYHNvBf0E0fSMfnMIDpOfSD0IYoPB9t5dt8kSxDTXoto5mfgohCWw"
    "xuxlQfGd+f+IUxCED8/uN/ZKasFzYH/QhxebH0S64d1gWFzUb/kp4k3zyS/OxQrndI9ZCR"
    "KrF6w1jssX62hNTWkhaIyFwP9YlUD+KirWJem+a9HYW6EUHtMlAmKSToKoKTSrftlOCGlm"
    "5bLvC0D6DPuAEsa5FAyeTVDJ+NmM+Nm5btmOYtEZ3dMLObODBqpxaqK2KeSMbKiHjXkWvR"
    "zySg95UFpWxBATpWmgreuygCXmMtcOc5m0wnhy374FdZLUcrPKLqiT41ObX9clJDiopst+"
    "rhIboWrq6oajM/sc7/caclQppV6iWgWRMUnSVWNo8LaNGZqNdmMf36IN9QkdiwZfun1B+D"
    "lNm+D/Y/ahd3urDPpKv/vHSOn1vw561902yTrrtUWnI+93zHqf+oMhnvAPkmrBQvtJEdP+"
    "Zb5l/1L6TpzedwI+IdPYjwtOkMr4y0rzv9JB4Xt0UAiMCqIeCgk6WW6gdn4fVVkpBWCN2q"
    "EEYE2QSXeaRAlWz94oCGqcSn7/tUvQVpPvv4aeSZV0mhF3TQqWzcPhvY70VMsVdie6iS2m"
    "ALoVTy9YyTlcLL9gxt52OMi9TUd13M92QhvfzgsgG0oAEtudS29CWKqSs+K9u6KWTTWqdd"
    "EZ4Cwj83yiRWtb7vmwrcJ9C4rm6mOEN/d9+LhjncVLnHKnwdCzTscwex4rr12RJ7pyePFT"
    "1dV0JyM935E6PcyJznOxOKXf3Af9MdfhI5OvzDCd+bP4MJe58u1mf764uLz85eLny/e/vn"
    "v7yy/vfv05NKClLxWwpLWiWpjAtJbvPxeObWoM8vXPUZoGmoxLybEeMleqoas5Jpsdkn9I"
    "KTEvhrk3TzlMwrM7oJJYF8PanHFHkn107wnSBirfa6JsL2RjWVkm8EeOLuYMEKeSrgCx0T"
    "6GK8ABjn7Sx69O319EPBEf6hSxHOxKD7a0wUkdfNUUQQcmly1RD8SjOvNUQJGLrS3aHx4K"
    "KaT4GTAMV3ymvqYGFljyQwBSyz+paz+2vbhG1cYoRz/q9JxMAukuDKv0SxZjYy7w4XmXPc"
    "EKwdL6oRPfW1CNlDAoxAWrKNd/iF4Jl8t81VVaeD7NfY91F6k1k1qzqu4YUmvWSMyl1kxq"
    "zSqBf5MEOak1O3TIpdZMfn/7f3+qA+86dfcLDkgRyyiQKo+1VJo103G9Pp+MVEVWSBX56u"
    "7A1Zy3R3IHfj1F7x2F95yd5Wh6/autnareJW9Y3MlPfYSv+ZEXYvLq5KA3nu+kBzMk04dv"
    "Fw2mDJzMgcGmls2VsSpn6zEj3z99GWDNS/C41G4Rhl1R7V9togbugV6dcfKyoPyMtSZeb2"
    "RhYmY3Mnm0THelBH1NxmzJMwvic/zdVZmjO34JoBU8Nhb0wbD9H7lCmd9W1vWtY3I8WddX"
    "qsqagnVkDc0Ge3fCi0QXVUb+7Hrw0B+1Cf8Zs/uHuzaB/8bsod/7r4dum3i/Y3aHBWzgvz"
    "G7BdnrHki83+Q2VGzcCg2bQCkbvneE247IR5KmbF6ui1K+k/hOLwJ5mlJCXghyn3MT0exG"
    "SKqh1m1UyirVmi32VOsmSKWmr8qaPpnvJX/Za3C+lxrod+uR7qGGishKxsYe6BIZNRPrsw"
    "OLgH+xjhWGXAmtZJkVwDsUsFqcpTWI/oXWFuWhummyS2uYj8GRFWrfi/PfgXnR8/Vlz8CS"
    "C9ZDjpBUWZ+wr7j07l0Rcendu3xxCa8luHP4pgQQ9ps3EN03hYTRN1uE0TcZLpMmczILTu"
    "cLoxGS0wujr8MYHU3sTLFQpzSI/ev/A29Ckhc="
)
