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
CREATE TABLE "access_log" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "sequence" BIGINT NOT NULL UNIQUE,
    "at" TIMESTAMP NOT NULL,
    "actor" VARCHAR(200) NOT NULL,
    "action" VARCHAR(50) NOT NULL,
    "subject_type" VARCHAR(50) NOT NULL,
    "subject_id" CHAR(36) NOT NULL,
    "before" JSON,
    "after" JSON,
    "previous_hash" VARCHAR(64) NOT NULL,
    "hash" VARCHAR(64) NOT NULL
) /* One change of who has access to the installation: a person, a key, a session ended by somebody else. */;
CREATE INDEX "idx_access_log_subject_386cc7" ON "access_log" ("subject_id", "sequence");
CREATE TABLE "access_heads" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "sequence" BIGINT NOT NULL,
    "hash" VARCHAR(64) NOT NULL
) /* Where the chain of the access log stands; one row, locked while an entry is appended. */;
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
CREATE TABLE "sign_in_attempts" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "address" VARCHAR(100) NOT NULL,
    "email_hash" VARCHAR(64) NOT NULL,
    "at" TIMESTAMP NOT NULL
) /* A try to sign in within the last quarter of an hour; of the email that was typed only the SHA-256 is kept. */;
CREATE INDEX "idx_sign_in_att_address_eb077d" ON "sign_in_attempts" ("address", "at");
CREATE INDEX "idx_sign_in_att_at_f06a0f" ON "sign_in_attempts" ("at");
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
CREATE INDEX "sums_of_documents" ON "invoices" ("business_id", "document_type", "status", "currency", "payment_status", "due_on", "customer_id", "net_minor", "tax_minor", "total_minor", "paid_minor", "credited_minor");
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
CREATE TABLE "access_log" (
    "id" UUID NOT NULL PRIMARY KEY,
    "sequence" BIGINT NOT NULL UNIQUE,
    "at" TIMESTAMPTZ NOT NULL,
    "actor" VARCHAR(200) NOT NULL,
    "action" VARCHAR(50) NOT NULL,
    "subject_type" VARCHAR(50) NOT NULL,
    "subject_id" UUID NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "previous_hash" VARCHAR(64) NOT NULL,
    "hash" VARCHAR(64) NOT NULL
);
CREATE INDEX "idx_access_log_subject_386cc7" ON "access_log" ("subject_id", "sequence");
COMMENT ON TABLE "access_log" IS 'One change of who has access to the installation: a person, a key, a session ended by somebody else.';
CREATE TABLE "access_heads" (
    "id" SMALLSERIAL NOT NULL PRIMARY KEY,
    "sequence" BIGINT NOT NULL,
    "hash" VARCHAR(64) NOT NULL
);
COMMENT ON TABLE "access_heads" IS 'Where the chain of the access log stands; one row, locked while an entry is appended.';
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
CREATE TABLE "sign_in_attempts" (
    "id" UUID NOT NULL PRIMARY KEY,
    "address" VARCHAR(100) NOT NULL,
    "email_hash" VARCHAR(64) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_sign_in_att_address_eb077d" ON "sign_in_attempts" ("address", "at");
CREATE INDEX "idx_sign_in_att_at_f06a0f" ON "sign_in_attempts" ("at");
COMMENT ON TABLE "sign_in_attempts" IS 'A try to sign in within the last quarter of an hour; of the email that was typed only the SHA-256 is kept.';
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
CREATE INDEX "sums_of_documents" ON "invoices" ("business_id", "document_type", "status", "currency");
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
    "eJztfW134kiW5l+J4/3QVWcob6WdmdWNZ2cPtslMpm3Iwbiquoc9QqDAqC0kWi920j393/"
    "feCEnoFRSAsKSM/JBgKW6EeCIUcd/vP8/mlqFb552V/me6PmuTf56Z6pLCl/iNFjlTV6vw"
    "Mv7tqlODNVRXuvJM1w5rNHVcW525cH2uGg6FSxp1Zra+cnXLxNYdAm2Ju1Bd8qo6xFlYry"
    "axzBk9J5OVTef6twnRHaK7DrGpquEgZEqfdNPUzacrMgFqZaE6iwn0QcnDl85PFx8+EmvO"
    "/nxdWAY9xwfRrBk8CZCccEzP1P/uUcW1nijcsGHk//5/cFk3NfqNOsGfq2dlrlNDi4Gta9"
    "gBu6646xW79vjYu/3EWuLvmSozy/CW5qb1au0uLDNs7nm6do40eO+JmtRWXapFJsL0DMOf"
    "s+ASf2K44NoeDR9V21zQ6Fz1DJzOs3+fe+YMZ5HwlbG0NGo45+yZnXOTviq69h/+o0bIFK"
    "U/GCkP3ZGinKVWAz5SYrL8SzPLxJWkmy4C989/8X43ALGrZzjAzZfO8IfLjz8ySCzHfbLZ"
    "TQbf2b8YoeqqnJRNwgZ19pnC/Wah2tm4B+0TyMOD7oN5cGED+uaVCeALACoB0rOl+k0xqP"
    "nkLuDPdz//vAXjXztDBjO0Yjhb8I7zl7/v37rg9xDvDb42vBnZ+HZNb8kw7sEzqfAmprAO"
    "aKuM9Vnn9r7XbxP2MTY/9fqd/k23TfwvY/Ohc9d9aBP2MTaH3c6tMujf/aVNwq/JvarIXF"
    "0UmaqL/Jm6SE0U3wRFXoUNRZUnaM+X4fgAByeICMRRmuOAvHuXPxnEH98XgPjj+1yI8VYc"
    "YvptpcPWr8BTpUC+BZCyQY5TJWCGg4O6+pKe45cCgPtwVmVRb0H4tjPqJjdr+mI9U01R3W"
    "z8EIhsDOOU2zDEL43CcdS77z6MOvdfsful4/zdCNDFOxfs6jpx9YePiVUddkJ+642+EPyT"
    "/HXQ7yY5mrDd6K9n+Eyq51qKab0qqhbFJLgcXIrNsqE6ruI5e81zklbOdJVnegaijLvXPM"
    "cpjzDLlTvtUcobmMbaX4E1mXb/ZUnNOkqV8+eIhIMXpurs+VW1NSV1x7qw8tqmby0vlskr"
    "qqk+sTlDcPExfU3BbEYdp2u6dqYeIXK3tU2ZwNophvVUTJ0wMCmZLVTziaI8DrI4AZaJ8F"
    "6IazEJXUcZAxYj0rSJSlbUdiyzBd+AxcIPBxqjYEthOWpkuiaOtaRTS1sTkHAz9AmnGnS3"
    "QuGfZ5vJOXO86d/ozFW4esChQIuSFZIAm2Pz8cJ59OfHf0OC1/uMNQbQ2R//kgqLSikswj"
    "lNYX+tP/VMNxv9KFViDuBx6ydIPOEj/PSni4vLy18ufr78+McP73/55cMff/4jtGXPm771"
    "y5b5uO597vVH8R0bL8TZY/FjtLHHZ02Oy0JcEhwuli0ilYcEjdR7FFN8bNN8pFQfKtuDBS"
    "HWM+XxJmD8oQjEH/IR/pACODj2GUoCMCfpJNgCYIvxP3GqY/JB1T0KdrI5G1CndG7ZGWv3"
    "Px8G/WxANxTJ81WfueR/iKE7RRib+qgfEIrYmRos0h/uO78n1+/N3eA6CTt2cJ3cmucuzT"
    "j88mEPCSTq+6MOktiLbnmOsEEgRdjAHfv4dgFRlCW4O8CtkrrpC1XjeonUzdZuZdMC2hX0"
    "XvltQW3K9DuzBYAc+ID4qh/DeiJoztacK2KZlNjWawsuzp6pRl4XugENUd/j2mt0N4HHYr"
    "qftH6ptFGO7KHysFQNI1ftkMnsZCgc/OOg6vqGy4tfPoYaBvxjm07h4b5zdxcoEaqvzymy"
    "S/1cLrwnVudU/1Q4K0s12eQzwdVfdDfb/uDf2n4eRBoJmB7OyYS7B86sF2o7bLPmGzDs0u"
    "wvvE240EJ0t0Uci7sjuupyRXG2mFOis83UcNxB9jQtBLoCaWqQpobqHE3S2CCNDdLYUPmp"
    "lMaG5ui/pbFBGhsqdBRIY0Pl1d7S2PAWqEtjgzQ2NAXcqefoJirsxc7DBJk8ELP0dWmU0x"
    "B/glNQfzL/TNep0L0EqFwLch3pqZ7Ibq5uThJbfQ2VVMm1BRBo1KAuA2EI8uKwdzPiqq03"
    "U4bmmsgit1sFlKIHmsnQUhWgFZqvjmMbO6DrAwxi1duN3tRKJrWQ0kAmDWTlGMiKHM4Dk4"
    "4s+K/8o7kK20wZB/Mhh+21aj53ZjPLYw+UPGujd7cdtVNop6i8odBJO/Mc11qiVXClwiFn"
    "vlj6jDrB2TjzbBu2w/UVmWjUVXXDmRDVP0RXgDZMPTqROC2C56mtUbtFYPapQcbexbs/XZ"
    "AX1fAywqBOPLZMr1IzE2Iw9yLHSJSmgULxZYGz5DL3KLlMSsSu7uZlWMmGNyRoILalpLDx"
    "Ny0RvWWE5CDN5X5M0WYfmXq64eqmc47jvcXWUYpCU4dDUmTFB+33WvAVUx4n9pIijOllPm"
    "N6mVaw6TMRaP3mzUP23bsiG8m7/H3kXRJZmYwhH/pmJWOom8K6HjqiGuqrGyIVn0pdHYKf"
    "IT5H5iVfdvYb0cJ5SA36pBqoF9ZdPzmo7jgeiK6At7eE6xnuuIWoxubYnMAugW6wE7Kw4N"
    "cDz2fSdy32cdEiMyBuEZs+6ZgSBNe7atyAwMdceZn4b6/JD72HAbl89/HjT++IaqwW6k8X"
    "P56TDnGg0dT6tlF5G/oLdcbmdM0ymGJu04nfBoRlTV1PWqgGny1QDW6tcFlbNllaQASypo"
    "0zd8Uow1/AJPSlaqMCXXWISx33nEwM68lieVJV8rX/GeR1GFJ16Mf3Ujqvo3Quk5+W64rI"
    "NgpFFOU4lcRaBGvYzJbiWAdUzRNjSoEaDy0cEh8tk6/NxzuDtHmgl6KF8pkJES1UhKQaWi"
    "gctjFaKLpUdUNk7YcEzVvxl4XSJV9uyZd8mZGRGkASOjhDguYBfHzH8lc6dXRXCN8ISfMQ"
    "LuWkRH2c8g/BZRwjOqEvxePopqy9uWy3UP+BlX3MjVm0p0T94fY0qB/Z7mio5pOnPolJNh"
    "GaE0JMzdMg/K4Y27eF60sdgeoqK2BiyxEYEJwQ3s77+sK7RmWX4lJ76Siaus5gr3M9DLOJ"
    "T+dreFmys+HFu/e/vP/j5cf3oY9heGWba2HajXBqq6aGwIkFvibITrig/9f7+fuP9MNpVv"
    "U2LINF/Uvumv4ltS1bT1Ya5RH9lrOKg/ZNYOi2mQ27v4+2S4Ch1fBu0P8cNE+KhXGs5xa8"
    "/nN1qRtCDEeC7IQLG/YyfjrUVAcytyz4AbDjfsuwoW8DPEbWhKWelA6LiYfb5MMU2Lqj+C"
    "akNNbXlmVQ1cyxzsQIE2hPgbKs9R1eOe3ecj0Y3MX2lutecvN4vL/uwmpn8EMjnZtb00dl"
    "zGaXhj2/hlGK8HsuY6Tas4X+sperTYJUlrepci4V6VGVfz40y6NKIHQmnggmSOWWOL58yk"
    "9/HlJeniVjGaSTxtVsDeR5BMWFs2S8yd5IJSJcmgiWC0xX1IJ5GGAj9dsw0llTQVsZ6oFA"
    "fTXU5qJjY6jUYfBgF83Fx9K82YFb01feSVMxCsPvDgLpxu+l6SgpqqGrzoHvXABWB/tqKm"
    "LMYeEwnLqBz0Nj8VFcuoQjzj1wQTGgRn5XTQUsiAw+CKke76SpGJnecgqbFOOjD93S+6yv"
    "G95VwwEzqPaUZSsVhuuOdRSWKW0uZNCNYnvGga9jP+hr6BmNfSmZlOy48KtYcMTBcvJD0F"
    "WjAYPbpsOT6x4O2WjTWVNB8z0KDpR1eCdNxcimS3y8Aw/God9L01E6wv4eQNXk7d1R0eTz"
    "otPXw7B6wH5+hW6aCtRUNwzONhy6o/OOhl5jN3NntqDawW+fj9OD31lTwULF+gx+05Nl6w"
    "ciNlK/3fCeGsu+MzPEwRoHND80WNeAehTFczI9lAVQuoNuHoNemoiT462Am6IaHID05WDu"
    "8yHsrfvSYC6Uratj4MWW1ncA1ZJCV7MjYHXPOmoSWEIJNdLeDSwncz6uQU7Qwo4OQTLoWr"
    "o1bV+K6Hh7BKSCXCSfrEJvbR2R4pYNh7oudLXlrS2MGTNvPET6awho+yW4YSsnP8lNsLB2"
    "JrpRcEUXTXZjsrQwOC1zdUaDgsJBV22iYt50V5+REfywETQjc8ybrpuEp3hpEXWl2i6Z0p"
    "nqOawDzBjj6P/IyAtb+mgya3u1U8vgbKbRzY9DCdo3It3JKQJRBFwi0xyGzCZe9WziSefA"
    "9GmR4T6Ye2BkOi4WSZAGhIRbC5NbOEvWjdm9g1RlmLeMpzP7sU1+7YyIrrWIoxrUYb2AXL"
    "jEisQPLvWoDX0uoc+xd/Hzxcf06XG6cWXOsprlLPPnPQ39loTiG5JGHC+JxBVF0lbkJ63I"
    "Su4kVj51Q9G8yLrjx5yzygYi8IYEDVy7x09rww8NEXw3FBLgAgDrjvKiZtej3RUVuqGTQa"
    "ECQaEyzC1/sTcrzE0mDpeJw5skAJ8qcTgLEEtLyEHcWK5YHIamFRGFbeo5SNgiL9R24DLV"
    "iENdlE95EFdWqvBiRFIIrZkQKhNnl5s3UWZwkBkcJGsrWVvJ2krWtgas7QZ1n8s7PN/Br7"
    "yjGm5cx3F0EhcAeBqEbCkgTJGwVRRQNskYdgsEA5NyFh55eZUgfcDjt8ir7i6Y1ervnsrL"
    "BAEcrEPg/6dr4oOelhiO1qsUKWomUgRzmsa++w1m+JbO9KVqZM9BlDbJCnG6c5++Uexu//"
    "G+C1tzXH/KPCYSaX4tR3czjVr5yX0jJKdL6VsmO3nkpL5sv/R3JkE+LoNU8nIJdPEIEIU1"
    "QiPx3MobR1fg4fzx0dm1KrLIGS9tDpucWsdHQPh4Ga4qiW3kza2aWj1Y2Nl8dWTZb+eso3"
    "LRbt56tPC5YCfCBs9ta8k8v5YWBrjD1ytiUuiYzBaq+YR1KucuZbUsM1Txx+lSctU146pz"
    "N/lczi9CIRk/6Y0gBHVzVbZsE9+DzZfsaEF29DhsaG0BLcZ/HqyePUa21ag6sWYbVKHYv9"
    "VCdahyDKSwo6JQVVPrdFoldp4Ce7fyeh+99U8rC34Xln9HdphnyL0i+nLpsX6BGZ5RDNPz"
    "U48QzwHeGSMpph6nwng8fFJWsZ6b3QHSLTrtMkeUnHnNOHPpQlOuC80+pTDfpgTmyXA+cg"
    "VM9hJmw9s1vWWKa4tBHRJXGeczECYUlB7aJPg2Nj/1fu/etgn7GJtfu0Plsd8btUnwDa51"
    "bv7c+QxE/pex+evg7hF74Z9j8/Owc/sIYg30E35NnhvF3pxCL86W9yZVsZdVc/ybk6UzyK"
    "+0zqiypNry66y/jbBTSkX1uU3hd+fuWbtfqlgHtXux7gf90Ze7v7SJ/2Vs/tdjZzjqDvFa"
    "+HVsfuncfVL+0u2w65E/xmZwkX9W5IXSlzj8njO6oa70dPb6Suf2107/BiZ0831s4vfhEG"
    "bjgV/n36sxMdLHVvrYSoVtUxW20se2DL8MnsZOENMY0QGI7t4j6weorwUSdnWJUslFKh3B"
    "T+oInrGAj2C+OWaNsipiG39pC0C7DFN9HoasWN7QSu6yO8GNnTGHGMjibvDSSpabXhr3iY"
    "MguoMeei5d1lY6qqIZsTZrqVQ7Ij9JsiyJ4RmzxZa4KbhZKEPcAn4/cSxDOycTgN2FH6vR"
    "CdEdopLH/v/u3nTJkM6s5ZKaGptpcvEzwTZX5ObjBbYbw45Fx2dZ8fNH7l1aCaWVsD6bxw"
    "mshNEnE4A5Qda8vG8fCoH9YQvYH9Jgh/uXCNQxotMt6zPYPcvaKkq1ykq1tlRrS7W2VGtL"
    "tXZxLWyk/NZaENkMUqnilurYt1LHRpfj4QiL1ZKr5OLdiXHGC/zGDvZNU/VE1+eTbXmr4+"
    "gNP2NXteVBT6oRu7Gpprud1crQZ3nlFNJtWlu0ZDPWWlE3zQsrzFhZGxaDyjshpuVS4i5U"
    "F7VVPDkk3H0CbByXRafq5osF78QV+4M1fFWxuMEzNVlb2MXWDtwkNp1ZtpalRyt/0LE5Nj"
    "HI1vGWvGSD5fh0uMlqOMyEjw2s91I3LXuC1FPLXRB4WI9Vvi6opPvn2Wbez9gccHYem9Fv"
    "KziLebCxTxkRGWB4R/Ep2IT6r9YZo4S5Y3+wVzYyhE2X1ovQED5F7hDkty/dYZdsOia9Bw"
    "KvF+k/3t3xrVZqISujhVSXWEGCr9o0/vd4+dGEac9RKySoZVjx2XXvczqyOPIipzDeobiJ"
    "UTZQoq+JBF9IcRNM1lQoNCVOJdX7xdT7kYNL8JWKU0pVaJXfqGCuxN6oOFXzTDjlRNVxvh"
    "+5Z0FFWZpSaiETlWW4xCGIa5xKYrpV+RhZhIdrx3oc+dpCu1M1ln5lC2gg9Q0qEt6t8Mbf"
    "3ColPrvxHNdaMtVDSk0U3Gpt0w75jQrrhGbWcqWa61AhM9UNg2rnpKNpqGmgDlmoL5Tl/n"
    "UW6oplB54E+v9zlbeaXLGfQZZUNdHtCdU1kcKZ2Q5WJxxZUK+TUP4Hnj3w13YdjL8oczQ7"
    "UrNSKc2K9O8ql1816JNqKKIox6mkaFBQ1t7UV87kYbdXUE2QNg/0d4VAf7cF9Hdp0PG4gk"
    "dQ/IMoDXp+zoYM0tNnb4js6VNPN1zddM5x2LfYxkvJ6QAnlP5C7fU+M5RFe9AUVez9OPVc"
    "oKkfhA7Xy5iFgukYYj2c0Bt11PndzxAjkJWBEbUJ+xib8KF0f+/efx2xS/73sTns/todPn"
    "QVRPcztk9cSDLNxQ6Yo6fRgO4BniX7cYpN1cwMNflHTB59886ZUly33ySbVqVhPrLbtqGa"
    "Tx4I40JsaoSmeQAfv/T8Sl2jl4XCc1xp6jrjHMiviJJJvJctu2qwH7s0imfPWPCjZWtipe"
    "jTlE1c1iWIATLo4/uwdMqgj/y3TAZ9JAV8GfSxNfWOauN5Lph5J0okAz1koMeb5d1hC/Fw"
    "bKP2vDqu2d1pd6Jv7AGRHcAlGRp0lYZcIHbhqGhXI2whxoYaOnDvh4V3BBB1sK8a8iGFgM"
    "K6taqfZORgpG54Z03FCjV3unYcqEbqt57WVKDoUtWNw3DqYhcN3Zx8d5vDADqqU1L1MPKV"
    "XAcGMPJOmopRUJ7lMJCuufX1we+sqWABClTxnEzFtkjMJ3TzGPTSRJwYRAp9OfjlYyh1X4"
    "q9f3XZxk/g6sjZzXx/x5Ad3en0qES44CK+j6ygE3M/ZIuA8EVAnnTf7TDo94rweSK6GfMu"
    "zPJqPEqfMllczZwJ1WCNFg4qCwikO2ExHzepiS1DExvunIIRRXEyiapUx76ZOnYWUeydTC"
    "FbU3QT720VA18ClVo+PxhRuu3mCKPqvkIpUqjtAGMC7FucWeNJRV51d0EmNp1RYOccJUwe"
    "MiHAqAV5SxwyXROmEcpMh3L0ASSzWDNmUUaelMsq0kCVWhTgkKCBCF8Wcgi+3OIRfJl2CU"
    "5vUBmaE8syqGrmhZ1kdZCAfwo9lIV/sNGcdtO4HgzusOfQ8+W6N0rA/nh/3R3+8I7NBjTS"
    "+eGcdvWTnPspgtYlb9kk3pLbIPM5y9BGuZuvjJhGC5WqUL/BMy2n1OYZ6jacXwsL1JuwGI"
    "gH08sLzftBR5lVKfbuSLKJNWMTZ5i7LSuX7Ja4jw1JA1mZiyKsYj6jmI77mOYVUc8L+phW"
    "v3D6nth+KBa5tCVwKQkv36WE5JyQQgJcAGDdUV7UbC/arbx3jO6ELHd4RfLckueWPHfDeW"
    "7uz5bmtUM/t1wee+NMt5uzHpiULIHDhUdok1dbd11qktcF/KeznEKq8wwM8dwC7tihpouK"
    "U5X8zZq2iElfgEnmcGXkrT5Wx5ibejKlT56pqO7Ez3jdIpiWGkvHYb9ai0wp9MT9A/DHQx"
    "sbO8HWKwvTXrtWG/r3HwiGBRafPHT7t73+Z6LOXWrjfDlAvCaWPTbx07RcnkDJoHP3nEx8"
    "YlgqEz+DNsushO4KwDXjQ8NPgMdZruD5HIv7MKjwKLAK8WFXa3weTLn9ZOoO/HgVc3DTI+"
    "RXigdIHZhlKZE/OzEUZhCgRx9TCk6VEpye4fdm852700wEtFXmQIEz+XXQu+m2if9lbN4M"
    "u7e9ERLB1cgfmGPivte/7Q4xuQT/NjZHcDS0Cf6f3PeK6eyPnWEifCv3mbGQ+IQ5QX7r9E"
    "aw9Qq+FgFZm/hfxqa/h7eDzZxdGbE/R2PzU6d3h2lB+CfMcqd/071jl8KvY/N68Ajf4Zr/"
    "ZZ85PX7E/+a4EREB41THmdHdm2C9zV3AfwgG+28oqrzN7Ynxx0IYf9yC8cesDGsrYw38jQ"
    "jKUZrmJVMoy66or/Rse2J+sq44VTUyqeF4jcmkBsy/nhV0kT8lGwo5HUefDseb/o3OMiKQ"
    "t+z4G5IGbvml5N1yQcBLQzyCq9kQB+0bge+2FB7d30fbl3SYweNu0P8cNE+u8zjYC3eZYY"
    "rJBztoL8HeA2xfyyOSgitKcroiUj+XtXscOe0W8tMKU8OlId2eGyhO2cDcQDXJBRRgsj0Z"
    "kK/GFZ3kKJ1M8lXlGUZV/h4THCGT81vt+UW7iqKazquoxiRB2DyBvhQmmtp2Vt3KLa7YAU"
    "HzAH73c9H8k1sTUKYjIy0Qd/fKTBinlFtXlbcuPld7pN9OETbvzSpl67Ip/FLH3aO4YZyu"
    "ESLqaeobygSr38E+VoM4/qpMbp0C+SuZovJAUOe6IVoTNEJSKpg1XKJvXGS1KQu0hokm3m"
    "KxNiXTRCWX7ZEck9+4eG09oS1UuzZ5ih0N1k96oYyJ1TzAdmIbOb0PyFdt0yX+TvuwdIJD"
    "v5fmoF1mMkEWVvBAXRcejB+lGWEH4f3WrvADxYk23RmG8MV6JWqYwg8jAjSnzZK5WB460d"
    "vWawtDBNDj3oc7I7p3r15YgAF36FPYo08YMu1YUsE/OMR6NcNwYDJBd37FtVhaGQcHNfTA"
    "yd+a+8EAQWqGc/IA3cMzkplqkikdw7RaqxUPfyATz9QshUcJOBMejIAxEq9qJEji0ADk6g"
    "mNb+pUWo7bvL+IRLPTJMiap10s0WlXEU5Vk6RrHtwlOZZK/90TwOwfK2mUt3qK5oAsXUUP"
    "dxWNHs7pWcl190qSnc7l67LKPl8p1YtIZG0RNc3ApCML/itfSVMF/uVIKprjyhAjulxh6v"
    "yzHBkivL9bhnD9poWzBCXY9VcLY3qRybZMSjAyEZnzIAhYN9nloBLtFUYn8xhi+F93iAl3"
    "W8TybODD4Qr6KGUlFDrJmDL3kAyhrZThu3EhtG9SxLpqqv+yY1pl4M0pHG+mlpbhcJMfCx"
    "K0bwS+p44F8Vbanl43cUrpdSO9bhoyudL+XlXh7lS5q75Y6L95p5vPZ2kpMHKztUUEXLBm"
    "igHtCsp/owUNLDRYHuB1oc8WRA3zu4I0RdFUE5hlQsOQAwsLrTO62SKe6eqGn6LKpi/Wc1"
    "Zuq7IGYqYoF/NVsURXFx8+Els1NWtJpiwZLciSz3TlYuIoRtiGoS2CxeMxFxVQMPCYlQkv"
    "cjtX8BBT6ugaCJlSoKylQMmWhQjjHBI0LgnMx/dF8pO8z09P8l66Tn+XTNxctx1XedHp61"
    "5znUEuQ36qPN+Gesh0p6nlbFd5tn0uao+ZjlPKWa7DLIvGlEWpmueMUIqLzRvHGxTghOrh"
    "M7ZF4fEGTtvVhPU4XttvouzoaXS5slxqztYwXWdphUeiQWuL0kPfNFWe6bqg4uM3nmkaCM"
    "hS1WibTJyZtaJMiZDwYtW1FrFsMj4bnzEj9SuSTqlhmU/Q1mIG6LTCo4wBpAaiZhoINuVC"
    "pruAoBGGpYT338cizn9JRini+/cxedo+UyGOxm/eQGhL4WX8pALKQnUWYoxjnK6BeB9fne"
    "bb7AUZxziVNJVJHWXh9YzWjoFprP2juCbyrs81pMTdg7xkj8fW+hJFBj+7kTXyGVm/0nYx"
    "BrZjBqW5kXeE9arpLtZfCR0mrTnWbLEJq1WQVddRsAO0tP220A0aVKMhmq3O3RaZ6I4DXK"
    "llTpi5baIFf9iU4UM802Bmv6AOuUNZIfLlFZnrpmro/0AD31z/hkXGLXdxjtVrdMNgsWK8"
    "R2romAqNXQh6fWXPAv2skV80rNdEcfOJQw2D2n4XU2/NvvsVbxxTXTkLy3VYyZmxGXkQV3"
    "2mGK4GA2JVlgl5sq1Xh1dJ50Fqs4VqPsGUTGz6ovM20buWbVPOxwKCKuEV5qgWmhVbhKqz"
    "xdiEu9wMusCwNfL19hMSoNXSejXhAeCwAQlBcam9dCZkYcEC5KLBBAMFDRAlTErhGrdScq"
    "nCQJmiTZa6qS+9pf/Ur+wnUtU2dIyTCwq6+7U8YVJ0SyOqgTsC+3E2rG2M12NLwgkllmC1"
    "+EV6oisGA+9QyiFz21q2xiZCzprxpYITbs0BjCfYf5yNMTaYfwBHn5MJvBnwhI6CJY+U8N"
    "bkCtYDHww2ZPhlls0eiUEReQgUlaxnPk64tHnVI9aUTUZsmQPqbEQNhawAlnrVFgpevUID"
    "nYWFr5XpWuGkmsp44r0GD7rjB2OLl0Xx2P418+AlAIl81xM5sEgVax4vyb3fwxTH4RDAXc"
    "tVDb4KSx9rU5tScGo3hHuNG5nG063k1GKKLm3/Bx1x9ESyiOP+NGe2oJoXhvXjYQYni4Ls"
    "YokIrtQ1A3AzfSd6JxzgEmbHr3C2fVA4NBVg2MwgYP4tl2piMRXd/KwVnHO7dz7y25fusE"
    "siOw/59/8gK1X3T0PybyR+PO56fjjoNI7Ujgf0GxZ+xLBj0nsgIKWQ/uPdnSxVVzGlZDab"
    "lZ6JrQV98zs5YXXfYLpqW9w3tZPsE/uU6uSERen8SCbBF0AgEioptr5NpNPmhNtngjbUVV"
    "aFnj3cfOnePt4B/sG3sTnod5XBp09t4n8Zm/fd4Wdowj5g2gbDYfdm1Bv0YdbC72PzrjPq"
    "Ko8PHWy6+R5MczDDFZnckF/aa3JD6hO+drfDzqeR6EvHiNqEfYzNT71+565N2Ee8AiS8kb"
    "dY2pF/VmOO0rztPnOV7uWEc/bY/9rhbIrIpHGqNuGfY/NrZzjqde7u/qLw6/G/8T6/it8f"
    "+zeDuzt8Ja/xrY79WY1p3QiqRY1LG4rmeSR9KBbYuCWuMeWkHUgiAghHaap8Xu1rhS5ihM"
    "63QacCR6OyfQplNDLlRLkl6LaZmOq3rrdgjBaipNNcRNNTFL8ozfeMnSaMnCZxi7ACzLqC"
    "WnCRVEXZxKdLWFTmZnnkMnXcuoQcl51jhM+BOEH3Xa9VjgXNSo+yE0GamRjl+8IPxO+F6s"
    "C2ZwsWLU9TNo/rfFe0QtS2AlFp37E5RS5SyPkxRiSBLgT0ki4zUh/mJy4J2jcB3m0+S2Xk"
    "LZH5jk6Q74ilsROq+76hOCiZZ30WdylZO32PKxHgIyQS+f2R33i3iYAfp5L4748/9xMUwX"
    "5DIXE/YMdBl0yh/SYgkKjvj7ruKC51MmTxreb+CNUJ7fvhldoa+B1vmvAYjIN+j5cfTd11"
    "cgM8EvSn0zJVMyv2de9zhh+F7swsz3T3hTlNL2HOgNmkeyMcI5XgZoDrgly1J7gxUgluFr"
    "iHbMJyB94N8MYdVRzfOK2ENwPehIOvMMRpeglzBszRkCshFVSCrhpVZXDYxlSVifr6F52W"
    "KE01pqRRhX6SIRgC8mSSVAqVAkKlH5mahjzXYSFCcbp9/10l9/00nEEUrwCeURIJaIpZUY"
    "2ZZ+ybeSFJLHMLVjm3YBj6s1dy2DitnOkqzzQW1tpjkiNkcn6rPL/Aq1qGgZkrAOp9arNk"
    "0MsZr/KMb+KABac6RijnuOpzrNhUdbL423y3pQRZE7zFTlBFTOYby0e/WfnGZDmzJs96xs"
    "7qP72sbrbPqSmSspFnTxOFNUF2AKy7T616ZFBPW4+EMY1RSUgTkbWxlD+FMY2TyVT/CXep"
    "eOKsoqgmyORSlQUjiyF7pIKRWRvD4fDeRHqq5WawE93EblgA3eBNP8Li5QH4D5EO67g37M"
    "Q4sTcWWcE+L3U4xsUrrNQT2wTXWQRbzlNJaHdCG2M+hWvXJBFXWL66meqyNIcp9K/9Tj79"
    "eUgN1ih/V2b9dTbdNej0iy1VPzeykrtkJWhp0HgsooJGr4MA62I/9dOxFsIoWaV6b5DiVb"
    "GbuJw2ueQPQ+qYp0UFUeJbPEsCL2HKhSkIcjkKRrd+Z0198+a6cZzF9EkvJFzUEiRX/XYc"
    "kEbqt6ZixCpyHIQRHHC059JlUxF6si1vdRyIPmNXTcWJp75UDKo9ZamXBODqs57uWEdd07"
    "XXDT3xgjxtqmFYx5D9vvL+OmF3TV1qNl3i49mHwTX0e2kuStwL/ChH4DDiUt5EsGaGqmcF"
    "VQkg5atsb7Cnhu5Y6PiueI76RBXMrkOzyjIIHIvQ26PjZ59qNFoSpgRMqBott8phKAHmVj"
    "uMyoi7qh4qMem0QPlDEhAQy2Tl6YIyGG1WQg+Q1k0dW/MScLpJJupyk+NhwovC6S6v98fK"
    "xv2wshwgeaE/ZlRLLHc8LK44mVkYpzVhQYm85B4vxodFxFmFwGHvprt5Dptq3ow6V2QyU1"
    "fJwnjwadC5X/UOaytqG8LXheXQselQ+wXr+fkFAKf0ScXCj1g9L1Er8Bx+y4aFCgsCrgAc"
    "eFHgQRxY1G3sKHjiH9iz/oiVJfEqCIqEsflj84evXzoP3VZQ+eNHXg2R/BMLpf8PrF2quo"
    "jqv+E72OJEPe3/AqgMTBbn/C9ZDL2OdYe2FEMvUGajDoXRz9iqb/MXdWyylQ5/4cfYTNa8"
    "SW4xRbyWj59u0bL1Jz3HNXz3rGyoKz0t3f7nXh+Q558wMd3hA1as4Z/VmIgT1rKvGA+TqM"
    "9QyDH/cotj/mXaMX/FkjgLQhwjah7Qx6828qxnZSgvtpMEtJXeR2C/uGGFkvwvWEXpdyyV"
    "xD722UeOX1LnRTW8jFO2+w3Y6Vs605eqkRPyExAm4xA40blPXJ3pOAY703+878JhjZ1vMi"
    "6wbNDJHAGiEVQHBk9VDcPksi22brct3HT0FBN/0hjn53fZUMjsLtjzUbO7hEJlekZ2ZpuK"
    "ku6VH6NqJ+fxU01FlQPiCCepZTavLIi3mX3yd5UEmdxajr61cL2XUMadKIkstJSRdEd3FJ"
    "su4UAUreQcJ5SJuAQScQW6a0F9YoxKhoBtjVbSNy55p3KYryasOz3m48tK2GO+fIMR84TL"
    "NRYFfnI7DUWhZ14RIxE25jYQ7j2DZhDfbtMijmvhBQuWDbPZmBTECYIyxautuy41s8xAR+"
    "hRWi5qZrlovmLr9lObwH/VUIXLhIxH5g2dhXrx4aOI9mpDUeV1u6f26uP7Aiv24/vcFYu3"
    "EgDr/8hgUXJXa9BcCjIZi3VJNV3lmAgs2DhVAxdtKdUjVyr0LYBy0L6B+JZid1yqGlVedT"
    "GQY0TNszuWspBl5rVc9Oubc4tdkgqXfWZWKlwOhrVshcvukrffcbx4+dooDDnMVUb58Yg7"
    "dVFhAORuXRR0iWojy6Tkh9DLtUVwrn7kbq5tMrOWK89lCiTmYGtSl6hzl9qh764DFPCp+U"
    "qmtIKqvGGk1qpmWqtw+vdVXcU6qDLLfwZ8Rf+2M7xtk+Db2PxrdzhQhsC1wNXN97HZ/b0L"
    "PEib8M+xOez+2h0+dBVE+nO3TeJ/o9/uaNhRbgb394/93ugv6L8bu4A9fh0MWY/4OTYHjy"
    "Nl8El5uBl8hf6if43Nh85d90EZdX6HRw2+7qN1O77jGE5jeqXs9hsL6KTbWNptDH4aNURk"
    "v5DgdK/bWVm7Wtnupif3yasY83SChObA3+BvP6AuaZxcKjybUvu1XvhKh6MSHI6kLkbqYh"
    "qiiylR3RBm70krG6KJfXJVDZg/SAEOc1lQzzAAyf/vnmq6ursmY+/nn7VfmPRP/o8fQkt0"
    "09E1SlSuDkirEIR7YMHLz3QdBgbzcrh/cAi04t1Yc3YDf0ybBClpW2TKMzoQjQX7rmyYwh"
    "aJxyW3mLrCMpkag41HWKTK1dhEoEFct+FBoC1wdjAijnBOJn5BXtbS2URFbx6OOKquEUN1"
    "oNcJOujYugYPO2FN+MyG3ZKF6sBTufBDO8T3lQy6MVhfrooB2kixVO1n4ljQjYoR2kE1Q1"
    "QsaBZ1iGm5ZIpIYyg4LjB4WB4zrTAEXR0aBToWfJixyTJIBUodhhH8Tk7TCmOwUVljkwm7"
    "reAym5yTgQkPxJPj4bgURvKzqmKX4Wz5744PHnvyseku4C4O6JPAYwbKoUioeTCnQOvAAz"
    "HHKHR5WoeaJJwm6m6Wzti7uHh3sblNJiEDM2GB9GE/+Aebb+gc2uCkflsZ8JYhmBOysHCK"
    "YqvNcenKkbqqOuqqZBiyDEN+a/64fHeAzUYvgnGcSkItI74ro4ILWTOh9RwlkijvRnnD1A"
    "kt5hhV83AuJQY5R2GfHyyYp7AXCxOsGNCnjgcUXdoHLerK6eXKV+NHn0wA5gRZ87aQUsAO"
    "VCf72FKjtNKempGGQ9qoj44p/BQXoNKEduAY0Qlt1TcfL05jrr4sIpLkCyTJTaGu2R4qa4"
    "/KNaMe7vWU7KTKXIb0fDqC5xPO+L4nS5RWni7p0wXxEfaCihFJT6idCgK2CIW9oeJUkrsv"
    "JkrFjGDiR3maXqZuaoRDVI3A9Q3sCjBAdk68XDa0KcJt4XL12z624IjRbzko0qzcELsxpJ"
    "lpIb4rBKVX3vG98jauLCJa7DiVzHh3dA13zB9JZGZShNWYHBy2MZMjU+cVRP+YqfMcxbJX"
    "C9XcB/QopURdAPWIB53QJhQnk1vQ0bcgmb8in0OCH6gNTGN9FlYAq0M+C58z35rOIuqOKx"
    "hHkUF6gBfqbjGiHrEUqbKygqhGaWRsioz3KRtT7qMlhmiUptRXviqaAwE8Ufc3g9/8ZNlr"
    "QVgzSCW6MjrtdNFpqbPrcGBLKIteRXijp3YBcNkGeji4X+1ia7aaW8FOUKPHTAFQo9vn4d"
    "iO1G83kc6aiXDGiVMA6Cjjf7wdoq4ywk6QM+SkAzK18d5A2p5mLHKRitPHhL0Si7vMjG3x"
    "Yyw/jjo85nYHUyvszChcRmBlW5o3w8Bnoibik8/J7tBn3b1iPykZrJwTgH2C8WSArAyQxR"
    "vVcmaUAbJV3vpPELUpA4HKDW/jR4i440+S7rv2WuFYCLr9xKm+a/yk14/0+pFeP1tnRnr9"
    "SK+fJvqfON7UtVzV2Ne3O00vHbwzHLylqbYMUy1TyQgba6NU0qAoDYpvY1D01+ExrF5hR7"
    "VcsQXsXtE39gBbAUvbeCorQdUEnLcwE/ynNT1LGwfwamuLSeBv1lTEDLDUHZ4ik0ywsuuE"
    "2J7pEKzWRiYrdW1YqjZpEbgN/KPj8uopvsZ+qT5TB9N+8jyerKsWWVivvEjw3KUmUZ1nqu"
    "VYBE4yNOZy/W2BNY6Hj/1+r/+5RSbYH1WsV1iBQd5N6MozXd3wb2oK+2tyRVQ2uv+ctmoS"
    "y3PJlBqW+YR5TcnrwmJjuv4TFbRG/PNsswbOYIviahIAQGGFa86wOf22gqMGq8CGS8VfCv"
    "4aDd6uM9YYZpv9wfbJrN6jv+ygAaQppVKmlPxqzjkq/BpUcN5TyXz8UPQTmkf2WM41197z"
    "TV5EkRQhkSqko6uQwqNiH5tsSHzCBBdfu/1bONMF8Q/I0BDLvoxNnzloB1zC2LwdoOUW/x"
    "+bnzq9O0w+wz+T3Mzb2G1VFzjplZvBkeeaHaIk37ueKa1k2jBfKUS3RyzFCBsYsFSTAKUA"
    "k60RSjEeWHCek7RHmOpq6hSaM9NcyBNh4BJkzfNzKaVcOdYdUahtZ9lARiA55mAdo2oC1N"
    "teIMwltpVhC9+fu0H/c9A8ycXJMFsZZjvXTd1Z7DXtCVJ5hFXtCEuZk/JV8yWqnvveckrt"
    "G0zsxtSXSSV0/H5rizraZC2VGW9atLY4K+L9zSWcGl3A0W0cFhgInldk4jufBX7j47Pxme"
    "8a7o/D1bUm08zChFDXyagsXtIg0hW9ZvpTGNfD3Lgcw0xecbf2I9VJlbWrIP3+OujddDED"
    "LvsyNm+G3dveCIngauSPfZQdx89ou3kXRXj5OFXj8q4eX6eE22Ea4Gv9KVelFFCcTp30ri"
    "xsuTrpTxcXl5e/XPx8+fGPH97/8suHP/4c6pXStwo4MsWwTyudpp6DZnVH0A0nQVaub1NV"
    "+Lf9HXECuNIQi7qLXEd6qieyOx1GEmurSrVnOdt5R7UnCkeya69zWdNomwLsqcGaF2NOsZ"
    "yszzL+AOyg86yvVlRD34An+mOciySqqbG6n3NYJufkXjU91fCJHbJQX6AnK2AnswvXljaS"
    "oI9CYlWk2Z3YWesPJL0MJJcsuWTJJTeLS55t1B7FGeUI0V68csXUbG/DLTODwV7wJynlHO"
    "w7B5ynENlgNhRNMPGU7XA2P8AFJ6Ct9Kn6qdfv3LUJ+xibcLDeomsN/xybD3/uff2KF/wv"
    "+5ysx9/yxYvRyEI0goVoQObKsh7nIxwSVHm1V8ndUgUh7Mncy2yYIG2gubjudsPoRL9Yur"
    "bXNMcIpW24BnOclbctf8uMETXvXCpl15Qa+iZm365k8kdp9Ki40SNjAR+ObvHg7kou2uPE"
    "dr+hOQl+49Bj+GabkoL7rZ1mJGip2NC0oJfTF+uVqCRYeaGxBkNacYWggSfQl1+R2QKtPh"
    "hy6s0WxFDR/2hDYazT1qPjdy89m6TNZl/GUdpssm02uMr2nZmA9oQ2m87jaHDfGfFC2SLz"
    "EhK2Sfh1bN53+o+oDOSf1ZiRlU3n+jchC1pIUeVXY2+h6tgAO3SlAhxi2r4Y0QkX/E+nsV"
    "JeFgD5Mj/zbBLiNVVz0N29qwS0JwS57ytJRDaUPovP7bP43L/AvzbB//E7fquG2WBpmdBz"
    "ah62ZuMLaWQiPoFEfCtV0/ApUljn52DdUMhY6FQsNIYz7LuBhMSn3EG6v3aHwlsIEsEegh"
    "+wcXQ7wzvcPNgn8CaD/ugLXvC/VGNLqYM6UqrOSlKdVVG9U2F34WvVfH7ArCQovp6l9Tvx"
    "+60t+p0ptFScoGnh/GpzzDtmzQmSA3iq6ahMw+Dw0LFX1SH6cmXZsCauWPUTB56PU2E5FP"
    "WZmjztWUq5c8S+MUPaYM6ch1mKvxaZRLrjTlMT8kptDJd7JcCf0DW0eTat1/hd3ufctpZE"
    "NS3UEJEQMjKlc3h1WmNzotGp7oaE8JisR/+psanluS3mzzzxPZ6DxvBhaAS6ht4IhveyVm"
    "xsg84ZIfwkuAPvj7NXJrbEYg4A9C2icFE6NDdGOYavgiJaoCNG1EhpvwQTqrNQLz58FJL2"
    "Q4oGYvzxfQGIP77PRRhvJcrEJvdrATkok1ZKREmJKHLcCYCboJKwJmGNMAMCsCaoJKypug"
    "RRxkkA2BSdhDZViyDgCcVcrxJkDTzWSmEdEhy4iDNjglT6rFban7EOeq2qTG7zFFs19gnL"
    "12xl8ueHVVBAjdVo01mDwC+zkEIStWxNYALX7brA5Izu1gbeb7RcKlfabZRjjrp2yAz1c7"
    "qZ1vUVpkRN3mQOVNReAbEbFlXmqj/L3vwReX5UmWHlPAN+MdBuOndaxLH4uLobVxpeEfp3"
    "TzXGZkzxaM2Zd5mmromK+kDL0Ii6Um2XTPH5qW6TlaFisoKlBQPxK6yjopmztinrwvzTU8"
    "t6hmOfT+OBOrtELYXEkOqMM8pSK9gYrWBs8aTZzRwuJEp0YC3Uim7YWTBnFEOdebZNzZmQ"
    "aBSlaaBcdGTXHtg7YcvZt+BgklpWn82uOOinCsDDS2wtJ+hkkFWx0NRZjqZqW/hvnpKqAS"
    "AfP61A9LFSKOen6E6QNWJ73qY2KSNJd4QjFzM1xsgaAX3ZhrDaFbAZfO32BRlkRtMm+D86"
    "0I9uvmC6DP/L2Ox97g+GeMX/khQn38ZtTSbQKD2BhkZne4SEx6maB3Up7EoAmrhRIk4pUy"
    "xIk0SNTu/jRP6v1DULJxQsPB6jkpH/abZnD1CTdNItXFrP3i6jghN1xT4Q36Rndy1X706M"
    "k+9vAZD9ffRwiL9uOqrjjrsT2/iBU6WwhgD5tBkzMie55kv/dwlZLW06o/oL1XznfjLzHN"
    "daUvuc/Masgw5zyochDR0auRbxc344gQEyIPiDQ2Y21VjhduJr8PIMnuUOymylPjFXh2+s"
    "pd4STZkYEKEahjVTI2EV+FJo56RjEs/UWPF5DifeWDs8+mBm2TwygY3kMMMrxkPArzuCmT"
    "OApah9M5xwEPEUTWVi3l7GznjFuFLtqsHMKbt/nWcGkxhd2Jmjkt++dIddEjWBkH//DxJb"
    "BNIeWzF7rDQoSoNiEwyK8V1GHOYk+ffumJ0JcuJsLOq+kSD7rh04lsCTWBknXcGMRCH1CW"
    "0o153+n5XRsNN/+CSeAyBG3CaxP8fmbW/YvRkpt93r3qhNon+NzZvO8LZN8H/4/qV782f4"
    "Az/wzsMXvPPwZWwORl+wX/axjymmhPQ7lmdn5S0saCQLqU84w5H0UAJTG08uNTYfRp3R40"
    "Ob8E/+d/e+2x/xS+xrNabIpnOKHIxQaGqMSBpyChlyQCwTwjho3zx4SzFJcllY2CaZIGsg"
    "C1/KYuYaiT2MkjFCaZOssk3Snyqx9ylG1Lytq7SXSRH3WkmQNQ/sUs6JF2o7mY6JuYHKEY"
    "rGlB4+WohyXFMrchLEKWXIbKXPAumfUoozRdT4IABrgky6UkhXirdzpQgW4+Hw3kR6quW6"
    "3Ylu4sU9IMw7MzI4Dn+psd4VYxxzQ71jdpGNhf0gtHzXh07YXYP2gzJj49O45bqVxLHd5W"
    "CiJGa2SL5MFivO6toHbhWu7+oRcfNArwvf1eOKVzMJ8l368enzedIbIyt/ZmljoWdJ4KGy"
    "4hkpw7B7vy+/wAqORWzrNfA2sV7NfRxEAtuguisQfeMK4pOweSvkoGHTpfUiNoZPkjuG74"
    "6x6Zn0Hgi8RqT/eHcn/TAq5ochvQRO6SWwR4XWGKWU3CstuUd2U8FpjlNKXX2VZ/mNS1xW"
    "Uxyrd/BQYzDdopp5gwiBasJ6nBCBN64ZWlNoq1s09Cu1nWwpmd9obRONqbXyK4nulIYfrC"
    "VFifN1YZGZahIH1gfIj/A3lnDA0AdNd7Bj7ZxM6FLVDRbA8ExXLjZzliB/E8AMBE3nikxW"
    "quO8gniqLFRnwVp27CfLvNC1Pzhp8fiUg6O83EfhGEMmWF8kkHzJXAdpe8GKS4AIjYqwF9"
    "1dE8N6grHoymEPCJepJguU1lGqFC2/0ODKC38qYlf/U75Z/U8pqzp7l0TQDQmOA+/uJX0y"
    "cN8V8lp4t8Vr4V3aayG2q4ngnCJs4HIuxSnHtoy9HZcD2ipjfda5ve/124R9jM1PvX6nj7"
    "WM/S9j86Fz10UPZvwYm8Nu51YZ9LFGXfg1eZS/jQNzwB3skyElTipVHFVWcUhPo/xXDAuU"
    "DUxjfRZaPesw7f7Lkpr1lMKgiEHcCWxEqcUhYNl94J3UcAkUMoA7KupzX3T6eiBM2M+v0E"
    "2TgCpRjg+WVVqQjyy4XEk+urJ3y/IDEKVRhP5JN4Mk6VPbenUwmUHPdYhDYTv0kws4KECz"
    "9AWW9azTK1+oRguzwbKok4cvnZ8uPnzkVuO07F7mYCxrAv220mEzga17QtAawYzfXDPADN"
    "0cGuzFc6jWIt4KTekqYZWtiTpH0zdryB9yH5P3iulafO2QoTqu4lBq7rZO+8svx+YtlQOV"
    "Ug641jPMqahwFadqnCR7/Jyp8JLaCmyRYtlp41TNi3O4LCS/Xm6RXy/T8qtkl/fZQqrEHh"
    "eSimIHkuBEJ2nlVFd6qje8kOhExynlNFd6mm36wiq87OOwE6WU2qwqz3JMqijsWxIlksFU"
    "O3xLQhv5ga4lYT/1RHW3a0l0VVXJ/eEBpqlndlyXLldZKSjj91vbVCjQUtGRz2FtCwcJuP"
    "Ya9QmhS4KOmRWZQgF5J/J3T7VRw4Cu/SZZWJ59hd/xvu9cELrww5LS0poO348hK2bglEOL"
    "BgFomu1HwR2oBUl4/kudSpN0KpFlUlTSj5BU2XZaJc8A9rYLa67iVA3E+vi6qz3iJKS4VU"
    "1GXMDAWCJ7M6RLnD87g7MJb21jamy/kYBhKCAJjDVhvOHE9gzKvCXxGVka6TAEUSWcQyQO"
    "Nd1z0iHY1u/KYSV6WXuVaB4W5HVptp3ohGMflvX6qMmnJU9SKZ4ElolgwtYNxXedq1WaEx"
    "p7Gso8P6WHknF2WwzTKE2pNahqiKcMdzw+pshZCQIaIZErVOagerscVDLY8ajBjslt4XBc"
    "A4F26PdWyy1hJ7iR/bAAsjkxU6LQdoNumolplA2qknEqtqLzNTjBgt+pxVFw8RRU5fDOyU"
    "RT184k4uUaKEGuyJQa1iv5B7UtrkeBX7Em2BzuzGGBEd1t8dt+yii4l1bblDQOr4eGAbZU"
    "gZ1+RsNyaMHO/wcHG/JqbK8LfbZgd5nuZ2HB5LThKma9csmr5RkaWagvoYJJQwWTPzrPl6"
    "U60HJs6s45GbyaBMPh4CI+nJkc1VDNJw/m+2oTCgz/Y1vTMmEmsDmaEDGpFtM8hUo4/AlM"
    "SVVMASX1QtXSC8E6SeOemxI6aC5zS2WkhNYdhb/caUCvLcugqpmzlqN0CWSnQFgWtOGV06"
    "7W68HgLqYWuu6NEtaox/vr7vCHd2xBQyOdH3wZqbwie6mIbjNJd6CGs5ocRkEFp+NN/0Zn"
    "Qn7pEZLmOaWXknx/amkZ1SRG9FvOPhu0bwK829TE3d9Hsa0gAPGH+87vP8a0xHeD/uegeQ"
    "T0m7vBtdTYf48ae9WeLfT9EvwlSKXDcJXnWVpmpJ62YqqZYnraIsH7MVeWhMhQPCw96jVT"
    "y43qpEHpvqp7SF/0nOD0ZIvWFjVWoFe2/cYFNVkjVAlRV9UNJ/ALCnpood6Gb2RO4Noc5D"
    "Sfrgk+aptQ0/KeFugovQKAmUZIfQIACfoOmWvCDrCUXusko6KWq0NgXG+T8R39sU36Qm0Y"
    "wrYpJpMjC7wGj3DFxprrtuMGd1HFwnPPuZEnDjVr8ACWVDfVUd1kR16pgiqnKIlUO2UoQf"
    "zXIw3pfz4M+jlqvA1JkvnVZy75H2LoTmnQRtb11NMNVzedcxz2LZYyQrRdAE3Kmok1jx0k"
    "BdClqolWj4yQNNAnvZQ8dQwycdkvQiYF/EoLftLXqXSpT7qPHNV95G2CRcOcZBmBotF8Zf"
    "lBovHsaIWKSLHghD84BKkCUQLaUMqCNlk+LF9IviITmGh77du6VTeQLnhz6MMPfsssIFXW"
    "OFJyqJnkwGdRyEoVUjSQpfpQzEi1xUaV5KdkmvBy41XZ5iQCcEjQQISBny8oEmyVCWTyL4"
    "EJaFau3LqZiOohK8hMPTJTTwXMP609MvVkbQhVs2ZWUbI91JhZomh7rRsG/MQbQ9WXZ2np"
    "Nna7tUXAnfKGygxbFjbQsSh8Z7agmmdQEB/9XpgDODNeTVEKxatUa7OQ/BbzzmZmrimdWU"
    "uasqT9AB9ai3CEW2RJ7Sf6Y5ad7nSDM6f0mQV0MAcTpvl3uJc5Gu1mwJ7C1KCwrWov+Krg"
    "DraCJ6Bfbei0Bx3CK2S7LUJNDZcJc4JfqMb8J2tFTbhrBRkNeEFmaNYamyvVcyixbMK6wm"
    "HMJ/iwqYZFmuk3mBtjnXqMczKBvxRMZQVyvksNA6s7M0zYGAtVw8JZC0TKtcIfju70Y9Ov"
    "tQWjabY65/1yLKBfZIwwoRT9tjL0me6SMVs13Lw5PiMOhcea2NAcHhe5xIlUI9RRjRBsBY"
    "Fnb1GP4STd950Twd8tREyOUZpq2BxxvMbYHMNtMT0nW2MPYnQy9kAg9oAxE/upGmKUDVQ1"
    "1ES1UMgKGTnyRec5QSrdjKs8z29sbd49s/VTIAXiiyCmCTKpltuqQwrQOoKqg7O4D5EOa4"
    "nvTo1HYoFVM81GJTeEGrtJ+Kt76GU5fEdutgrokWxPpCgZVqIlKP0QNXRW4OoK3+ZEUGmz"
    "9rUSobu05tErMrM8mAHyZFuvPJqfPFnUYVW8Hc9+0V8odDqzVWeRnXvyhGMflnuS6ZA4q4"
    "RUMutkI7QtIFxacxE1S0jwXetX2NvoKP4rmsYvPz1DivB0HvM/lwTdsd3l56pueDYVyXoR"
    "JZGAJgGNbN2Zb3q+gBynlIqQSgvIc93UncVe85wglYqQKs+zdKb5jsOtqyhTVt9BIVSZ5E"
    "qWUaXKTvEy0E8UlDGZHd4JywfMPMe1llhuAMW+7Djg3SS8CLUJ8JjMoZ5+mxkwDy/0nEw2"
    "ttD1hAFCllQ1nSDNXeh3j6c7NDdBPlMCGr87Vq5JtQ2dOm7Mt2FsMiEUayJYIKRySwlZUz"
    "fqSBAQgBxO5qwgwqtPhAn6pmu/zAIs6uNIpq7HpiLxQ45ZACoxZuBbLWswNEkalh725UaE"
    "bt7UNMJd01umDtSkMOJTnw7vs9th59NIcBVzojZhH2Pza7d/2+t/bhP/y9js3Ix6v3bbhH"
    "+OzYfHB7zXvW2T8OvYvOn0b7p3d3g1/ApXB/df77ojdjX4mjw+ik1wofndMr0p137Ptqk5"
    "EwqhiNI08C26LIDxZX7t9Iz3x3YFq8REab5rnR3nlUSg21B8z+knI8ykgEYuQbWXUq5isB"
    "1bLbdS15h/R3GpvXQUwTy/2cQS5gyYPXuGLsyKZfsZuIoeTmnKJmT7PEEk5ZIurTTQ+clU"
    "g/ZNgHebprGMZKpMVag7jiea1DpOKD1LBTxLWW41BYsHKAZqBQSRzyKX+Avgn9TzCPB0Ga"
    "TfM3OHFdsVattWxsGYv1/HqeSuLb5ro8F6P0tdlFDa6apsp3uhtmAmxQjF6bwY3tWEj5eZ"
    "I/KhlpkjpLFbxPE/sCcKopogk6hKF4KTuhBkLeHD0b2J9NRMdBPv7QHp8P3wgcOy4R8zxu"
    "ItuNN0MvxU2OlhACXzZtSMHSkEE8svcRhMgc/OV+yqsTihBvpIOGFXTcUJc5conpOZ9EAA"
    "qzvo5jHopSk4lehgx9bUre6wWKSztHtd/H5ri3MdW+iK5jctnOg2IECnNpUnq2kHJV0xgQ"
    "TVsBQGHFktwpzp2I3XhWVQP7PN64KaZMLawPnoMO83/I1Z2W7LG4y5872ohsdLzuomZtad"
    "UdNlPakmUZdsYL8wbCTxUOBCIdPdSJezmm1YJ3A5e4aflo3vboezgLbKWJ997Q5vuv0Rep"
    "exL2PzU+939A5jH8k97G08w9i+lp6FLiYRu6UzfakaOQrRgDCptONE5z5xdabjGLtJ//G+"
    "CxJZ3AjGzAopKyQ/RdLI5md5ihEdlOapmrJZFqCl5HOC+7orpt6PkshCSVl2dcYCCuazjd"
    "BIheT2bLaB/HeYvqwEcbKKSrPowqpSSBOD/V439aWXlXM1dru1U95a8pYCRRExZZafiQIl"
    "EZY2MJR7yBSxR9mFONR+wdye8F23tCsehxQVfRgljzRizwKyDJPf/a6yiyOedHQpTUlpqk"
    "ancfnSFFdC4KaR5TB0j5cfTd11cjwOE9SSBzq77n1Os0G6o6xsy85OLbLVszBBeUKnwmB7"
    "qa1PoZSmpDRV551ESlNlO824cLzO4Dc/WfZaENYMUpmKVIqqJxRV8xby4RiP1G83kc7quH"
    "Z3Apzx/lZOJcBShpzlKAT4zdZOdQAXfovaXllrVnmEy9Cswqdqurq7DpOIALasHxDSMenH"
    "D0wQx7wmS8BuI7pn1FgpoX8p0NdMoA+mex/jUZT2YPtRffjzwuYjyXJLlruCXGEMT0M1FT"
    "8qRhTWNKlkuTM1HkKo2kcpptCYxSpFmLcRYVb2UbL9h2xxQ0G1d6b6z9ttj4At9PbrprM6"
    "brC7AU4fMlWSC+MO8mnRMOVAnysdhhU5Nm77uwXEWyw0OfnvIAMVK0AJnz9O0DP2daHPFj"
    "FfVpToHM9ZQSsQ27CKQVApUnf8QppXBEtWIi00D9umRceTjiyFypoJlTKNmkyjdnLcZK0t"
    "WWuriixMsVpbb8u+MNFnC/sSiEYF2Jcwmq6IfhtaUBd4hSBfdsAuvOruIgz0CSOWGOMQ+N"
    "MhDRbKtl7NK5KdpztD4V3+gJJZqRmzItW0x1fTntRNsGJcy2nSfEv+WvLXkr+uAP8n+eua"
    "89eRooPR0PiEU3DxBAepgPx67qbbk0FEo1oOQyoSSdNEoDb+PofBdERDSjVAKlGsjTrMpY"
    "XahDtdrkgbcUnTi0u0GNKOkqLjrVbGmgSlnKAzVHwb+jNQOR5IoKpDxmcPsIdr8HODaCpn"
    "fIbZKMYYhPAMf2SJsCWMIGXWmsmsMgyr3Pz6qj1b6C975UJNkMoMwlXOICxT3ua/ZTLlbW"
    "LKZcpbmZy1mvVdo+KGpXmzQyVY3kltj6YdeQxzCooIpDCEHnouLSKz1hGgt5Dt64gT/pzD"
    "QAJRdFhrlfupxXqGVqZIH+C4VZwPZ6xYIhZs3opnisSslEGcGo+bYmo++OMHtBXb9Anof+"
    "RVpCf//QLiOGzVtrVsEf4d2urGj5Ps1CsljofZL/sUW1FNx1AuHMVQZ5RYcPQSz6FaGzoH"
    "YZg9Bbrz8egvy2BhX/tUkc6I6fMfHr9unlUWeG6OYiIywUV1ExGSBqonLopYf/Ntv0nFBH"
    "/hReDdUDTPuP6umOpni+Ynia+LYj3W/cyGeHdK01gHJyyjDSJx/7YzvBXcLkK6Ngm+jc2/"
    "docDZdhhJbA338dm9/cuiN1twj/H5rD7a3f40FUQzM/dNon/PTZ7/dGwo9wM7u8f+73RX9"
    "okcQF7/DoYsh7xc2wOHkfK4JPycDP4Cv1F/xqbD5277oMy6vwOjxp8TR6jxTwyCjlkCGRf"
    "tX3eI75edsfPBnQy92o6eBZ+GjVE9rmQoIGHyIciS/ZD/pL9kF6yVHVEz5GAonnnyIdCNo"
    "QPW2wIH9I2hAiDm4I539coTvVdO2pFJBhxBEOy79llS5o38jcAad6Q5o1aJier2pskrUfl"
    "AltCab+3zE9W0eVb9wxlm7JaafV4rORWroI8Xt9rt4ac9cjdz1TbRpcXos5darMgKb8APE"
    "EOgbyqWG+JlSTUWjzUCtvQ+ZzOWMGlpWXSNZnSOaw8dGRLq8fLHAx146h+t2z9STdVw09p"
    "7sBIfrJyGOwJlsYVmTDj4YTdeeUp0vGJNFSWW+hX56rP1CHIvgf3UZcO3VLiqLrmD9vCwL"
    "KxOeF3FL9TRqC70HDtEDjcW0E/QTS9Sb+5BKfJT6QeBLHBZPPfrjtkCWKaZ1PtnEx8FMIS"
    "WGPzdUHxN7P/EacgCB+e3W/MS2rBc2B/0AePzQ8i3XA0mBYP9Vt+injLevaLc5mFc7rHrA"
    "SJ3Qv2Gtdjm3W0pqa0EDTGQuC/rEogfxUV65J037VozHcohcV0iYCYpJMgagrNql+2E0Ka"
    "Wbns+wKQvsA5oIRxLgWDZxNUMn42I352rtuOq9h0Rvf0Qs7soIFqnJqobQo5IxvqYXOeRS"
    "+nvNJTHpSWFTHERGkaaOu6LGCJucy1w1wmrTBc7tu3oE6SWh5W2QV1cnxq8+u6hAQH1XTZ"
    "z1ViI1RNPd1wddM5x/HeQo4qpdRLVKsgMidJumpMDQ7bmKnZaDf28S3aUJ/QsWjwtdsXhJ"
    "/RtAn+Pzave3d3yqCv9Lu/j5Re/9dB76bbJllXeVt0OuKfY7P3uT8Y4gX/S1ItWOg8KWLa"
    "v8y37F9K34nT+07AK2QZ+3HBCVIZf1lp/lc6KHyPDgqBUUHUQyFBJ8sN1M7voyo7pQCsUT"
    "uUAKwJMulOkyjByu2NgqDGqeT7X7sEbTV5/2vomVRJpxlx16Rg2zwc3ptIT7XcYXeimzhi"
    "CqBb8fSClVzDxfILZpxth4Pc23RUx/NsJ7Tx47wAsqEEILHdufUmhKUqOSs+eCtqO1SjWh"
    "edAc4yMs8nWrS25Z4P2yrMt6Borj6TsOa+Dx9zrLNZiVPmNBh61ukYZs9i5bUr8kxXLit+"
    "qnqa7mak5ztSp4c50XEXi1P6zV3rT7kOH5l8ZYbpzF/Fh7nMlW83+9PFxeXlLxc/X37844"
    "f3v/zy4Y8/hwa09K0ClrRWVAsTmNby/efCuU3NQb7+OUrTQJNxKTnWQ+ZKNXQ1x2SzQ/IP"
    "KSXmxTDn65TBJLy6AyqJdTGsrRlzJNlH954gbaDyvSbK9kI2lpVtAX/k6mLOAHEq6QoQm+"
    "1juAIc4Ognffzq9P5FxBPxqU4Ry8mu9GRLG5zUwVdNEXRgctkS9UAsqjNPBRS52dqi/WGh"
    "kEKKn4GJ4Yov1NfUwAZLfghAavkXde3HNo9rVB2McvSjTs/JJJDuwrBKv2QxNmYCH173zG"
    "fYIcy0fujEYwuqkRIGhbhgFeX6D9Er4XaZr7pKC8+nGfdYo0itmdSaVfXEkFqzRmIutWZS"
    "a1YJ/JskyEmt2aFTLrVm8v3b//1TXfitU2+/4IAUsYwCqfJcS6VZMx3X6/PKSFVkhVSRb+"
    "4OXM11eyR34LdT9N5T+J2zsxxNr3+3tVPVu2QNizv5qU/wNj+xQky8Tg564/lOerBCMn34"
    "dtFgysDJHBhsajtMGasyth4z8v3TlwHWrASPR50WMbErqv2rTdTAPZDXGSevC8qu2GvCey"
    "MLCzO7kcmTbXkrJehrMjaXLLMgPsffPdV0ddcvAbSCx8aCPhi2/yNTKLNhZV3fOibHk3V9"
    "paqsKVhH9tBssHcnvEh0UWXkz24Gj/1Rm7CPsfnweN8m8N/YfOz3/uux2yb8c2zeYwEb+G"
    "9s3oHs9QAk/DN5DBWbt0LTJlDKhp0d4bEj8pKkKZuX66KU9yR+0otAnqaUkBeC3OfcRDS7"
    "EZJqqHUblbJKtWeLPdW6CVKp6auypk/me8nf9hqc76UG+t16pHuooSKykrGxB7pERs3E+u"
    "zAIuBf7WOFIVdCK1lmBfAOBawWZ2kNon+jtUV5qG6a7NIa5mNwZIXa9+L8d2Be9Hx92Quw"
    "5IL1kCMkVdYn7CsuffhQRFz68CFfXMJ7Ce4c3ikBhP3mDUT3XSFh9N0WYfRdhsukZbqZBa"
    "fzhdEIyemF0bdhjI4mdqZYqFMaxP71/wEE/CtD"
)
