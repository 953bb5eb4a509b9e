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
    "E58zBBcf09cUzGbUtrvMsTL1CJG7rW3KBN5OMcynYuqEAaNktlDZE0V5HGRxAiwT8Xohjs"
    "kldB1lDFiMSNMmKllRyzZZC74Bi4UfNjRGwZbCctTIdE1sc0mnprYmIOFm6BNONehuhcI/"
    "zzaTc2a707/RmaN46gGbAi1KVkgCbI7ljRfOoz8//hsSvN5nvDGAzv/4l1RYVEphEc5pCv"
    "tr/anHnGz0o1SJOYDHrZ8g8YSP8NOfLi4uL3+5+Pny4x8/vP/llw9//PmP0JY/b/rWL1vm"
    "47r3udcfxXdsvBBnj8WP0cYenzU5LgtxSXC4mJaIVB4SNFLvUUzxsU3zkVJ9qHwPFoRYz5"
    "THm4DxhyIQf8hH+EMK4ODY5ygJwJykk2ALgC3G/8SpjskHVfco2MnmbECd0rlpZazd/3wY"
    "9LMB3VAkz1d95pD/IYZuF2Fs6qN+QChiZ2qwSH+47/yeXL83d4PrJOzYwXVya547NOPwy4"
    "c9JJCo7486SGIvuunawgaBFGEDd+zj2wVEUZbg7gC3SuqmL1SN6yVSN1u7lU0LaFfQe+W3"
    "BbUo1+/MFgBy4APiq34M84mgOVuzr4jJKLHM1xZcnD1TjbwudAMaor7HsdbobgKPxXU/af"
    "1SaaMc2UPlYakaRq7aIZPZyVA4+MdB1fUNlxe/fAw1DPjHNp3Cw33n7i5QIlRfn1Nkl/q5"
    "XHhPrM6p/qlwVpZqsslngqO/6E62/cG/tf08iDQSMD2ck4nnHjgzX6hl883a24Bhl+Z/4W"
    "3iCS1Ed1rENj13REddrijOFndKtLeZGo47yJ6mhUBXIE0N0tRQnaNJGhuksUEaGyo/ldLY"
    "0Bz9tzQ2SGNDhY4CaWyovNpbGhveAnVpbJDGhqaAO3VtnaHCXuw8TJDJAzFLX5dGOQ3xJz"
    "gF9Sf2Z7pOhe4lQPW0INeRnuqJ7Obq5iSx1NdQSZVcWwCBRg3qcBCGIC8OezcjT7X1ZsrQ"
    "XBNZ5HargFL0QDMZWqoCtELz1XFsYwd0fYBBrHq70ZtayaQWUhrIpIGsHANZkcN5wOjIhP"
    "/KP5qrsM2UcTAfctheq+y5M5uZLn+g5FkbvbvtqJ1CO0X1GgqdtDPXdswlWgVXKhxy7MXU"
    "Z9QOzsaZa1mwHa6vyESjjqob9oSo/iG6ArRh6tGJxG4RPE8tjVotArNPDTJ2L9796YK8qI"
    "abEQZ14rFlepWamRCDuRc5RqI0DRSKLwucJZe5R8llUiJ2dCcvw0o2vCFBA7EtJYWNv2mJ"
    "6C0jJAdpLvdjijb7yNTVDUdn9jmO9xZbRykKTR0OSZEVH7Tfa8FXTHmc2EuKMKaX+YzpZV"
    "rBps9EoPWbNw/Zd++KbCTv8veRd0lkZTKGfOiblYyhbgrreuiIaqivbohUfCp1dQh+hvgc"
    "mZd82dlvRAvnITXok2qgXlh3/OSgum27ILoC3u4Srme44xaiGrMxm8AugW6wE7Iw4dcDz8"
    "fouxb/uGiRGRC3iEWfdEwJgutdNW5A4OOuvFz8t9bkh97DgFy++/jxp3dENVYL9aeLH89J"
    "h9jQaGp+26i8Df2F2mM2XfMMppjbdOK3AWFZU9eTFqrBZwtUg5srXNamRZYmEIGsaeHMXX"
    "HK8BdwCX2pWqhAV23iUNs5JxPDfDJ5nlSVfO1/BnkdhlRt+vG9lM7rKJ3L5KfluiLyjUIR"
    "RTlOJbEWwRo2s6U41gFV88SYUqDGQwuHxEfL5Gvz8c4gbR7opWihfGZCRAsVIamGFgqHbY"
    "wWii5V3RBZ+yFB81b8ZaF0yZdb8iVfZmSkBpCEDs6QoHkAH9+x/JVObd0RwjdC0jyESzkp"
    "UR+n/ENwGceITuhL8Ti6KWtvLtst1H9gZR9zYxbtKVF/uD0N6ke2Oxoqe3LVJzHJJkJzQo"
    "gpOw3C74qxfVu4vtQRqK6yAia2HIEBwQnh7byvL7xrVHYpDrWWtqKp6wz2OtfDMJv4dL6G"
    "lyU7G168e//L+z9efnwf+hiGV7a5FqbdCKeWyjQETizwNUF2wgX9v97P33+kH06zqrdhGS"
    "zqX3LX9C+pbdl8MtMoj+i3nFUctG8CQ7fNbNj9fbRdAgythneD/uegeVIsjGM9N+H1n6tL"
    "3RBiOBJkJ1zYsJd5p0NNdSBz04QfADvutwwb+jbAY2RNWOpJ6bCYeLhNPkyBrduKb0JKY3"
    "1tmgZVWY51JkaYQHsKlGWt7/DKafeW68HgLra3XPeSm8fj/XUXVjuHHxrpnrk1fVTGbHZp"
    "2PNrGKUIv+cyRqo1W+gve7naJEhleZsq51KRHlX550OzPKoEQmfiiWCCVG6J48un/PTnIf"
    "XKs2Qsg3TSuJqtgTyPoLhwlow32RupRIRLE8FygOmKWjAPA2ykfhtGOmsqaCtDPRCor4ba"
    "XHQsDJU6DB7sorn4mJo7O3Br+up10lSMwvC7g0C68XtpOkqKauiqfeA7F4DVwb6aihh3WD"
    "gMp27g89BYfBSHLuGIcw5cUByokd9VUwELIoMPQqrnddJUjJi7nMImxfnoQ7f0Pu/rxuuq"
    "4YAZVHvKspUKw3XHOwrLlDYXMuhGsVzjwNexH/Q1dI3GvpRcSrYd+FU8OOJgOfkh6KrRgM"
    "FtZnvJdQ+HbLTprKmg+R4FB8o6XidNxciiS3y8Aw/God9L01E6wv4eQNXk7d1W0eTzotPX"
    "w7B6wH5+hW6aCtRUNwyPbTh0R/c6GrqN3czt2YJqB799Pk4PfmdNBQsV6zP4TU+mpR+I2E"
    "j9duP11Fj2nZshDtY4oPmhwboG1KMorp3poSyA0h108xj00kScbHcF3BTV4ACkLwdznw9h"
    "b92XBnOhfF0dAy++tL4DqJYUupodAat73lGTwBJKqJH2buA5mfNxDXKCFnZ0CJJB19Ktaf"
    "tSRMfbIyAV5CL5ZBZ6a+uIlGfZsKnjQFdb3trCmHHzxkOkv4aAtl+CG75y8pPcBAtrZ6Ib"
    "BVd00WQ3jKeFwWmZqzMaFBQOumoTFfOmO/qMjOCHjaAZmWPedJ0RL8VLi6gr1XLIlM5U1+"
    "YdYMYYW/9HRl7Y0keTWdurnVoGZzONbn4cStC+EelOThGIIuASmeYwZDbxqmcTTzoHpk+L"
    "DPfB3AMj03GxSII0ICSetTC5hfNk3ZjdO0hVhnnLvHRmP7bJr50R0bUWsVWD2rwXkAuXWJ"
    "H4waEutaDPJfQ5di9+vviYPj1ON67MWVaznGX+vKeh35JQfEPSiOMlkbiiSNqK/KQVWcmd"
    "xMqnbiiaF1l3/JhzXtlABN6QoIFr9/hpbbxDQwTfDYUEuADAuq28qNn1aHdFhW7oZFCoQF"
    "CoDHPLX+zNCnOTicNl4vAmCcCnShzOA8TSEnIQN5YrFoehaUVEYYu6NhK2yAu1bLhMNWJT"
    "B+VTL4grK1V4MSIphNZMCJWJs8vNmygzOMgMDpK1laytZG0la1sD1naDus/lHZ7v4Fevox"
    "puXMdxdBIXALw0CNlSQJgiYasooGySMewWCAaMeiw88vIqQfqAx2+RV91ZcKvV313VKxME"
    "cPAOgf+frokPelpiOFqvUqSomUgRzGka++43mOFbOtOXqpE9B1HaJCvk0Z379I1id/uP91"
    "3YmuP6U+4xkUjza9q6k2nUyk/uGyE5XUrfMtnJIyf15fulvzMJ8nEZpJKXS6CLR4AorBEa"
    "iedW3ji6Ag/nj4/OrlWRRc54aXPY5NQ6PgLCx8twVUlsI29u1dTqwcLO5qsjy347Zx2Vi3"
    "bz1qOFzwXbETZ4bplL7vm1NDHAHb5eEUahYzJbqOwJ61TOHcprWWao4o/TpeSqa8ZV527y"
    "uZxfhEIyftIbQQjq5qps+Sa+B5sv2dGC7Ohx2NDaAlqM/zxYPXuMbKtRdWLNNqhCsX+rhW"
    "pT5RhIYUdFoaqm1um0Suw8BfZu5fU+euufVib8Liz/juywlyH3iujLpcv7BWZ4RjFMz089"
    "QlwbeGeMpJi6HhXG4+GT8or1ntkdIN2i0y5zRMmZ14wzly405brQ7FMK821KYJ4M5yNXwO"
    "QvYTa8XeYuU1xbDOqQuMo4n4EwoaD00CbBtzH71Pu9e9sm/GPMvnaHymO/N2qT4Btc69z8"
    "ufMZiPwvY/br4O4Re/E+x+zzsHP7CGIN9BN+TZ4bxd6cQi/OlvcmVbGXV3P8m52lM8ivtM"
    "6psqTa8uusv42wU0pF9blF4Xfn7lm7X6pYB7V7se4H/dGXu7+0if9lzP7rsTMcdYd4Lfw6"
    "Zl86d5+Uv3Q7/HrkjzELLnqfFXmh9CUOv+eMbqgrPZ29vtK5/bXTv4EJ3XwfM/w+HMJsPH"
    "jXve/VmBjpYyt9bKXCtqkKW+ljW4ZfhpfGThDTGNEBiO7eI+sHqK8FEnZ1iVLJRSodwU/q"
    "CJ6xgI9gvjlmjbIqYht/aQtAuwxTfR6GrFje0ErusjvBjZ0xhxjI4m7w0kqWm14a94mDIL"
    "qDHnoOXdZWOqqiGbE2a6lUO6J3kmRZEsMzZostcVNws1CGuAX8fmKbhnZOJgC7Az9WoxOi"
    "20Qlj/3/3b3pkiGdmcslZRqfaXLxM8E2V+Tm4wW2G8OORcdnWfHzR+5dWgmllbA+m8cJrI"
    "TRJxOAOUHWvLxvHwqB/WEL2B/SYIf7lwjUMaLTLesz2D3L2ipKtcpKtbZUa0u1tlRrS7V2"
    "cS1spPzWWhDZDFKp4pbq2LdSx0aX4+EIi9WSq+Ti3Ylxxgv8xg72TVP1RNfnk2W6q+PoDT"
    "9jV7XlQU+qEbuxqKY7ndXK0Gd55RTSbVpbtGQz3lpRN80LK8x4WRseg+p1QpjpUOIsVAe1"
    "VV5ySLj7BNjYDo9O1dmLCe/EFf+DN3xVsbjBM2W8LexiaxtuEovOTEvL0qOVP+iYjRkG2d"
    "ru0ivZYNo+HW6yGg4z8cYG1nupM9OaIPXUdBYEHtblla8LKun+ebaZ9zM+Bx47j83otxWc"
    "xV6wsU8ZERlgeFvxKfiE+q/WGaeEueN/8Fc2MoRFl+aL0BA+Re4Q5Lcv3WGXbDomvQcCrx"
    "fpP97deVut1EJWRgupLrGChLdq0/jf4+VHBtOeo1ZIUMuw4rPr3ud0ZHHkRU5hvENxE6Ns"
    "oERfEwm+kOImmKypUGhKnEqq94up9yMHl+ArFaeUqtAqv1HBXIm9UXGq5plwyomq8/h+5J"
    "4FFWVpSqmFTFSW8SQOQVzjVBLTrcrHyCI8XDvW85CvLbQ7VWPpV7aABlLfoCLh3Qpv/M2t"
    "UuKzG9d2zCVXPaTURMGt1jbtkN+osE5oZi5XKluHCpmpbhhUOycdTUNNA7XJQn2hPPevvV"
    "BXPDvwJND/n6teq8kV/xlkSVWGbk+orokUzsx2sDrhyIJ6nYTyP/Dsgb+262D8RZmj2ZGa"
    "lUppVqR/V7n8qkGfVEMRRTlOJUWDgrL2pr5yJg+7vYJqgrR5oL8rBPq7LaC/S4OOxxU8gu"
    "IfRGnQ83M2ZJCePntDZE+furrh6Mw+x2HfYhsvJacDnFD6C7XW+8xQFu1BU1Sx9+PUc4Gm"
    "fhA6HDdjFgqmY4j1cEJv1FHndz9DjEBWBk7UJvxjzOBD6f7evf864pf872M27P7aHT50FU"
    "T3M7ZPXEgyzcUOmKOn0YDuAZ4l/3GKRdXMDDX5R0weffPOmVJct98km1alYT6y27ahsicX"
    "hHEhNjVC0zyAj196fqWu0ctC8XJcaeo64xzIr4iSSbyXLbtqsB+7NIprzXjwo2lpYqXo05"
    "RNXNYliAEy6OP7sHTKoI/8t0wGfSQFfBn0sTX1jmrheS6YeSdKJAM9ZKDHm+Xd4QvxcGyj"
    "9rw6rtndaXeib+wBkR3AJRkadJWGXCB24ahoVyNsIcaGGjpw74eFdwQQdbCvGvIhhYDCur"
    "Wqn2TkYKRuvM6aihVq7nTtOFCN1G89ralA0aWqG4fh1MUuGro5+e42hwF0VKek6mHkK7kO"
    "DGD0OmkqRkF5lsNAuvasrw9+Z00FC1CgimtnKrZFYj6hm8eglybixCFS6MvBLx9HqftS7P"
    "2ryzZ+AldHj93M93cM2dGdTo9KhAsu4vvICzpx90O+CIi3CMiT7rsdBv1eEW+eiM5i3oVZ"
    "Xo1H6VMmi6uZM6EarNHCQWUBgXQnLObjJjWxZWhiw51TMKIoTiZRlerYN1PHziKKvZMpZG"
    "uKbuK9rWLgS6BSy+cHI0q33RxhVN1XKEUKtWxgTIB9izNrXlKRV91ZkIlFZxTYOVsJk4dM"
    "CDBqQd4Sm0zXhGuEMtOhHH0AySzWjFmUkSflsoo0UKUWBTgkaCDCl4Ucgi+3eARfpl2C0x"
    "tUhubENA2qsrywk6wOEvBPoYey8A82mtNuGteDwR32HHq+XPdGCdgf76+7wx/e8dmARrp3"
    "OKdd/STnfoqgdclbNom39GyQ+ZxlaKPczVdGTKOFSlWo3+CZllNqeRnqNpxfCwvUM1gMxI"
    "Xp9QrN+0FHmVUp9u5Isok1YxNnmLstK5fslriPDUkDWZmLIqxiPqOYjvuY5hVRzwv6mFa/"
    "cPqe2H4oFrm0JXApCa+3SwnJOSGFBLgAwLqtvKjZXrRbee8Y3QlZ7vCK5Lklzy157obz3J"
    "4/W5rXDv3ccnnsjTPdbs56wChZAocLj9Amr5buOJSR1wX8p/OcQqr9DAzx3ATu2KbMQcWp"
    "Sv5mTluE0Rdgkj24MvJWH6tjzE09mdInlymqM/EzXrcIpqXG0nHYr9YiUwo9ef4B+OOhjY"
    "WdYOuViWmvHbMN/fsPBMMCi08euv3bXv8zUecOtXC+bCBeE9MaM/xkpuMlUDLo3DknE58Y"
    "lsrEz6DNMyuhuwJwzfjQ8BPgcZYreD7b9HwYVHgUWIX4sKs1Pg+m3H5iug0/XsUc3PQI+Z"
    "XiAVIHZllK5M9ODIUZBOjRx5SCU6UEp2f4vdl85+40EwFtlTlQ4Ex+HfRuum3ifxmzm2H3"
    "tjdCIrga+QNzTNz3+rfdISaX8L6N2QiOhjbB/5P7XjGd/bEzTIRv5T4zFhKfMCfIb53eCL"
    "ZewdciIGsT/8uY+Xt4O9jM+ZUR/3M0Zp86vTtMC+J9wix3+jfdO34p/Dpm14NH+A7X/C/7"
    "zOnxI/43x42ICBinOs6M7t4E623uAv5DMNh/Q1HlbW5PjD8WwvjjFow/ZmVYWxlr4G9EUI"
    "7SNC+ZQll2RX2lZ9sT85N1xamqkUkNx2tMJjVg/vWsoIv8KdlQyOk4+nTY7vRvdJYRgbxl"
    "x9+QNHDLLyXvlgMCXhriEVzNhjho3wh8t6Xw6P4+2r6kwwwed4P+56B5cp3HwV44ywxTTD"
    "7YQXsJ9h5g+1oekRRcUZLTFZH6uazd48hpt5CfVrgaLg3p9txAccoG5gaqSS6gAJPtyYB8"
    "Na7oJEfpZJKvKs8wqvL3mOAImZzfas8v2lUUldmvohqTBGHzBPpSmGhqWVl1K7e4YgcEzQ"
    "P43c9F809uTUCZjow0QdzdKzNhnFJuXVXeury52iP9doqweW9WKVuXReGX2s4exQ3jdI0Q"
    "UU9T31AmWP0O9rEaxPFXZXLrFMhfyRSVB4I61w3RmqARklLBrOESfeMiq01ZoDVMNPEWi7"
    "UpmSYquWyP5Jj8xsVr6wltodq1yVPsaLB+0gtlTKzmAbYT28jpfUC+aosu8Xdah6UTHPq9"
    "NAftMpMJ8rCCB+o48GDeUZoRdhDeb+0KP1DsaNOdYQhfzFeihin8MCJAs9s8mYvpohO9Zb"
    "62MEQAPe59uDOie/fqhQcYeA59Cn/0CUemHUsq+AebmK8sDAcmE3TnVxyTp5WxcVBDD5z8"
    "zbkfDBCkZjgnD9A9PCOZqYxM6Rim1VytvPAHMnGZZipelIA98YIRMEbiVY0ESRwagFw9of"
    "FNnUrLcZv3F5FodpoEWfO0iyU67SrCqWqSdM2DuyTHUum/ewKY/WMljfJWT9EckKWr6OGu"
    "otHDOT0rue5eSbLTuXxdVtnnK6V6EYmsLaKmGTA6MuG/8pU0VeBfjqSiOa4MMaLLFabOP8"
    "uRIcL7u2UIx29aOEtQgl1/NTGmF5lsk1GCkYnInAdBwDrjl4NKtFcYnezFEMP/uk0Y3G0R"
    "07WAD4cr6KOUlVDoJGPK3EMyhLZShu/GhdC+SRHrqqn+y45plYE3p3C8mZpahsNNfixI0L"
    "4R+J46FsRdaXt63cQppdeN9LppyORK+3tVhbtT5a76YqL/5p3Ons/SUmDkZmuLCLjgzRQD"
    "2hWU/0YLGlhosDzA60KfLYga5ncFaYqiqSYwy4SGIRsWFlpndNYiLnN0w09RZdEX8zkrt1"
    "VZA3FTlIP5qniiq4sPH4mlMs1ckilPRguy5DNdOZg4ihO2YWiTYPF4zEUFFBw8bmXCi56d"
    "K3iIKbV1DYRMKVDWUqDky0KEcQ4JGpcE5uP7IvlJ3uenJ3kvXae/SyZurlu2o7zo9HWvuc"
    "4glyE/VZ5vQz1kutPUcrarPNs+F7XHTMcp5SzXYZZFY8qiVM1zRijFxeaN4w0KcEL18Bnb"
    "ovB4A6ftasJ6HK/tN1F29DS6XJkOZbM1TNdZWuGRaNDaovTQN02VZ7ouqPj4zcs0DQRkqW"
    "q0TSb2zFxRrkRIeLHqWouYFhmfjc+4kfoVSafUMNkTtDW5ATqt8ChjAKmBqJkGgk+5kOku"
    "IGiEYSnh/fexiPNfklGK+P59TJ62z1SIo/GbNxDaUngZP6mAslDthRjjGKdrIN7HV6f5Nn"
    "tBxjFOJU1lUkdZeD2jtWPAjLV/FNdE3vW5hpS4e5CX7PHYWl+iyOBnN7JGPiPrV9ouxsB2"
    "WFCaG3lHWK+a7mD9ldBh0pxjzRaL8FoFWXUdBTtAS9tvC92gQTUaolnq3GmRiW7bwJWabM"
    "LNbRMt+MOiHB/iMoOb/YI65DblhciXV2SuM9XQ/4EGvrn+DYuMm87iHKvX6IbBY8W8Hqmh"
    "Yyo0fiHo9ZU/C/SzRn7RMF8Txc0nNjUMavldTN01/+5XvLGZurIXpmPzkjNjFnkQR32mGK"
    "4GA2JVlgl5ssxX26uS7gWpzRYqe4IpmVj0RffaRO+alkU9PhYQVIlXYY5qoVmxRag6W4wZ"
    "3PXMoAsMWyNfbz8hAVotzVcGDwCHDUgIikOtpT0hCxMWoCcaTDBQ0ABRglEK1zwrpSdVGC"
    "hTtMlSZ/rSXfpP/cp/IlUtQ8c4uaCgu1/LEyZFNzWiGrgj8B9nwdrGeD2+JOxQYglWi1+k"
    "J7piMPAOpRwyt8xla8wQct7MWyo44eYcwHiC/cfeGGOD+Qdw9DmZwJsBT2grWPJICW9Nrm"
    "A9eIPBhgy/zLT4I3EoIg+BopL57I0TLm2v6hFvyicjtswBdT6ihkJWAEu9agsFr16hgc7C"
    "wtfKdK14pJrKeeK9BteKD33Ib3RMRzW8iS99rE05SEE0N4R7jYt7rGufePEEP8BjbBKryf"
    "9BRxw9kZ/huD/Nni2o5oaR9Hh+wGauIIdWIoIrdc0B3Ezfid4JGw7m2fGLim0fFM4pBXgk"
    "FsSov+VSTSymmQuHLputd72z5gqOlvDFzX1dyW9fusMuiew85N//g6xU3T+AyL+R+Im06/"
    "nhbNE8pHY8oN+w8COGHZPeAwHBgPQf7+5kdbiK6QGzOZv0TGytoZvfyQkL6gbTVdt6uqmd"
    "ZJ9wo1QnJ6wD5wcPCb4AAsFHSUnxbYKLNifcPhO0oa6y9vHs4eZL9/bxDvAPvo3ZoN9VBp"
    "8+tYn/Zczuu8PP0IR/wLQNhsPuzag36MOshd/H7K4z6iqPDx1suvkeTHMwwxWZ3JBf2mty"
    "Q+oTvna3w86nkehLx4nahH+M2adev3PXJvwjXnQR3shbrKbofVZjjtK87T5zle7lhHP22P"
    "/a8dgUkUnzqNrE+xyzr53hqNe5u/uL4l2P/433vav4/bF/M7i7w1fyGt/q2J/VmNaNoFrU"
    "nrOhaJ4T0IdisYRbQglTftGBJCKAcJSmyufVvobfInbffLNvKlYzKtunUEa7Tk5gWYJum1"
    "Wnfut6C8ZolEn6qUU0PUXxi9J8z9hpwshpErcIK8ANGqh4FskOlE18uhxBZW6WR64M5xl0"
    "kOOycuzeORAn6L7rtephQbMykuxEkGbmIvm+8APxe6HasO1ZgnXC05TN4zrfFS3KtK0mU9"
    "pda06RixTyN4wRSaALAb2ky4xsg/m5QoL2TYB3m5tQGalCZIqhE6QY4pnjhEqtbygOyp9Z"
    "n8VdSqJM38lJBPgIiUR+f+Q3DmUi4MepJP774++55olgv6GQuB+w46AXpNB+ExBI1PdHXb"
    "cVh9oZsvhWc3+E6oT2/fBKbQ38tjtNeAzGQb/Hy49Md+zcmIoE/em0TNVMRH3d+5zhR6Hb"
    "M9Nlzr4wp+klzBkwM7o3wjFSCW4GuA7IVXuCGyOV4GaBe8gmLHfg3QBv3FHF8Y3TSngz4E"
    "04+ApDnKaXMGfAHI1yElJBJeiqUcgFh21MIZeor3/RaYnSVGNKGlVbJxmCISBPJkmlUCkg"
    "VPrBoGnIcx0WIhSn2/ffVXLfT8MZBM4K4BklkYCmmBXVmLnGvskOksQynV+V0/mFoT975W"
    "ON08qZrvJMYy2rPSY5Qibnt8rzC7yqaRiYLAKg3qccSga9nPEqz/gmDlhwqmOEco6rPseK"
    "RVU7i7/Nd1tKkDXBW+wEhbtkiq989JuV4ktWEGvyrGfsrP7Ty4Ji+5yaIlkSvYRlorAmyA"
    "6AdfepVY+k5WnrkTCmMSoJaSKyNpbypzCmcTKZXT/hLhVPnFUU1QSZXKqyRmMxZI9UozFr"
    "Yzgc3ptIT7XcDHaim9gNC6AbvOlHWLxeAP5DpMM67g07MU7sjUVWsM9LHY5x8aIm9cQ2wX"
    "UWwdbjqSS0O6GNMZ/C5WKSiCs8X91MdXiawxT6134nn/48pAZvlL8r8/46m+4adPrFlqqf"
    "jljJXbIStDRoXiyigkavgwDrYj/107EWwihZGHpvkOKFqJu4nDbp2w9D6pinRQVR8rZ4nn"
    "ddwpQLUxDkchSMbv3OmvrmzXXjOIvpk15IuKglSI767TggjdRvTcWIF8E4CCM44GjPocum"
    "IvRkme7qOBB9xq6aipOX+lIxqPaUpV4SgKvPe7rjHXWZY60beuIFedpUwzCPIft99frrhN"
    "01dalZdImPZx0G19DvpbkoeV7gRzkChxGX8iaCNTNUPSuoSgApX2V7gz01dMdCx3fFtdUn"
    "qmB2HZpVlkHgWITeHm0/+1Sj0ZIwJWBC1Wi5hQVDCTC3wGBURtxVaFCJSacFKg6SgICYjF"
    "eEC8pgtHnVOkBaZzq29qqu6YxM1OUmx8PEq8OmO16JPV6p7YeVaQPJC/0xo0BhueNhPcPJ"
    "zMQ4rQkPSvSq3Hn177BuNy/KN+zddDfPYVHNnVH7ikxm6ipZiw4+DTr3C81hOUNtQ/i6MG"
    "06Zja1XrCEnl9zb0qfVKy1iAXrEuX5zuG3bFiosAbfCsCBFwUexIZF3caOgif+gT/rj1jM"
    "Ea+CoEg4mz9mP3z90nnotoLKHz96BQjJP7E2+f/A2qWqg6j+G76DLY+op/1fAJWDyeOc/y"
    "Xrj9ex7tCW+uMFymzUoRb5GV/1be9FHTO+0uEv/BizZM2b5BZTxGv5+OkWTUt/0nNcw3fP"
    "yoa60tPS7X/u9QF57xMmpjt8wIo13mc1JuKE5eMrxsMk6jMUcsy/3OKYf5l2zF/xJM6CEM"
    "eImgf08auNPOtZGcqL7SQBbaX3EdgvbnihJP8LVlH6HUsl8Y999pHjl9R5UQ0345TtfgN2"
    "+pbO9KVq5IT8BITJOASP6Nwnrs50HIOd6T/ed+Gwxs43GRd4NuhkjgDRCKoDg6eqhmFy2R"
    "Zbt9sWbjp6ios/aYzz87tsKGR2F+z5qNldQqEyPSM7s01FSffKj1G1k/P4qaaiygFxhJPU"
    "MptXFsTbzD75u0qCTG4tR99aPL2XUMadKIkstJSRdEe3FYsu4UAUreQcJ5SJuAQScQW6a0"
    "F9YoxKhoBtjVbSNy55p3KYryasOz3m48tK2GO+fIMR94TLNRYFfnI7DUWhZ14RIxE29mwg"
    "nvcMmkF8u02L2I6JF0xYNtxmwyiIEwRlildLdxzKssxAR+hRWi5qZrlovmLr9lObwH/VUI"
    "XLhIxH5g3thXrx4aOI9mpDUeV1u6f26uP7Aiv24/vcFYu3EgDr/8hgUXJXa9BcCjIZi3VJ"
    "NV31MBFYsHGqBi7aUqpHrlToWwDloH0D8S3F7rhUNaq86mIgx4iaZ3csZSHLzGu56Nc35x"
    "a/JBUu+8ysVLgcDGvZCpfdJW+/43jx8rVRGHKYq4zy4xF36qLCAMjduijoEtVGJqPkh9DL"
    "tUVwrn703FzbZGYuV67DFUjcwZZRh6hzh1qh764NFPCp+UqmtIKqvGGk1qpmWqtw+vdVXc"
    "U6qDLLfwZ8Rf+2M7xtk+DbmP21OxwoQ+Ba4Orm+5h1f+8CD9Im3ueYDbu/docPXQWR/txt"
    "k/jf6Lc7GnaUm8H9/WO/N/oL+u/GLmCPXwdD3iN+jtngcaQMPikPN4Ov0F/0rzF76Nx1H5"
    "RR53d41ODrPlq34zuO4TSmV8puv7GATrqNpd3G4KdRQ0T2CwlO97qdlbWrle1uenKfvIox"
    "TydIaA78Df72A+qSxsmlwrMptV/rha90OCrB4UjqYqQupiG6mBLVDWH2nrSyIZrYJ1fVgP"
    "mDFOAwlwX1DAOQ/P/uqszRnTUZuz//rP3CpX/yf/wQWqIzW9coUT11QFqFINwDD15+pusw"
    "MNgrh/sHm0Arrxtzzm/gj2mTICVti0y9jA5E48G+KwumsEXiccktrq4wGVdj8PEIj1S5Gj"
    "MEGsR1Cx4E2gJnByPiCOdk4hfk5S3tTVT05uGIreoaMVQbep2gg46la/CwE97Em9mwW7JQ"
    "bXgqB35oh/i+kkE3Bu/LUTFAGymWqvVMbBO6UTFCO6hmiIoFzaQ2YaZDpog0hoLjAoOH9W"
    "KmFY6go0OjQMeCDzNmPINUoNThGMHv9GhaYQw2KmssMuG3FVxmk3MyYPBAXnI8HJfCSH5W"
    "VewynC3/3fHB408+Zs4C7uKAPgk8ZqAcioSaB3MKtDY8EHeMQpendahJwmmizmbpjN2Li3"
    "cXm9tkEjIwEx5IH/aDf/D5hs6hDU7qt5UBbxmCOSELE6cottpsh65sqauqo65KhiHLMOS3"
    "5o/LdwfYbPQiGMepJNQy4rsyKriQNRNaz1EiifJulDdMndBijlE1D+dSYpBzFPb5wYJ5Cn"
    "uxMMGKAX3qeEDRpX3Qoq6cXq58NX70yQRgTpA1bwspBexAdbKPLTVKK+2pGWk4pI366JjC"
    "T3EAKk1oB44RndBWffPx4jTm6ssiIkm+QJLcFOqa7aGy9qhcM+rhXk/JTqrMZUjPpyN4Pu"
    "GM73uyRGnl6ZI+XRAfYS+oGJH0hNqpIOCLUNgbKk4luftiolTMCCZ+lKfpZeqmRjhE1Qhc"
    "38CuAANk5cTLZUObItwWLle/7WMLjhj9loMizcoNsRtDmpkW4rtCUHrlHd8rb+PKIqLFjl"
    "PJjHdH13DH/JFEZiZFWI3JwWEbMzkydV5B9I+ZOs9WTGu1UNk+oEcpJeoCqEc86IQ2oTiZ"
    "3IKOvgXJ/BX5HBL8QG3AjPVZWAGsDvksfM58azqLqDuuYBxFBukBXqi7xYh6xFKkysoKoh"
    "qlkbEpMt6nbEw9Hy0xRKM0pb7yVdEcCOCJur8Z/OYn01oLwppBKtGV0Wmni05LnV2HA1tC"
    "WfQqwhs9tQuAyzfQw8H9ahVbs9XcCnaCGj1mCoAa3T4Px3akfruJdNZMhDNOnAJARxn/4+"
    "0QdZURdoKcIScdkKnN6w2k7WnGIhepOH1M2CuxuMvM2BY/xvLjqMNjbncwtcLPjMJlBFaW"
    "qbkzDHwmaiI++ZzsDn3WnSv+k5LByjkB2CcYTwbIygBZvFEtZ0YZIFvlrf8EUZsyEKjc8D"
    "bvCBF3/EnSfddeKx4Wgm4/carvGj/p9SO9fqTXz9aZkV4/0uunif4ntjt1TEc19vXtTtNL"
    "B+8MB29pqi3DVMtVMsLG2iiVNChKg+LbGBT9dXgMq1fYUS1XbAG7V/SNPcBWwNM2nspKUD"
    "UB5y3MBP9pTs/SxgG82tpiEvibORUxAyx120uRSSZY2XVCLJfZBKu1kclKXRumqk1aBG4D"
    "/2g7XvUUX2O/VJ+pjWk/vTyevKsWWZivXpHguUMZUe1nquVYBE4yNOZy/W2BNY6Hj/1+r/"
    "+5RSbYH1XMV1iBQd5N6Mpljm74NzWF/zW5Iiof3X9OS2XEdB0ypYbJnjCvKXldmHxMx3+i"
    "gtaIf55t1sAZbFGemgQAUHjhmjNsTr+t4KjBKrDhUvGXgr9Gg7frjDeG2eZ/8H0yq/foLz"
    "toAGlKqZQpJb+ac44KvwYVnPdUMh8/FP2E5pE9lnPNtffeJi+iSIqQSBXS0VVI4VGxj002"
    "JD5hgouv3f4tnOmC+AdkaIjlX8bMZw7aAZcwZrcDtNzi/2P2qdO7w+Qz3meSm3kbu63qAC"
    "e9cjI48lyzQ5Tke9czpZVMG+Yrhej2iKUYYQMDlmoSoBRgsjVCKcYDC85zkvYIU11NnUJz"
    "ZtoT8kQYuARZ8/xcSilXjnVHFGpZWTaQEUiOOVjHqJoA9bYXCHOJbWXYwvfnbtD/HDRPcn"
    "EyzFaG2c51ptuLvaY9QSqPsKodYSlzUr5qvkTVc99dTql1g4nduPoyqYSO329tUUcz3lKZ"
    "eU2L1hbnRby/OcSjRhdwdBuHBQaC5xWZ+M5ngd/4+Gx85ruG++N46lrGNbMwIdSxMyqLlz"
    "SIdEWvmf4UxnUxN66HYSavuFv7keqkytpVkH5/HfRuupgBl38Zs5th97Y3QiK4GvljH2XH"
    "8TPabt5FEV4+TtW4vKvH1ynhdpgG+Fp/ylUpBRSnUye9KwtbT530p4uLy8tfLn6+/PjHD+"
    "9/+eXDH38O9UrpWwUcmWLYp5VOU9dGs7ot6IaTICvXt6kq/Nv+jjgBXGmIRd1FriM91RPZ"
    "nQ4jibVVpdqzHtt5R7UnCkeyY61zWdNomwLsqcGbF2NOsZyszzL+AOyg/ayvVlRD34An+m"
    "OciyQq03jdzzksk3NyrzJXNXximyzUF+jJDNjJ7MK1pY0k6KOQWBVpdid21voDSS8DySVL"
    "Lllyyc3ikmcbtUdxRjlCtBevXDE129twy9xgsBf8SUo5B/vOgcdTiGwwG4ommHjKdjibH+"
    "CCE9BW+lT91Ot37tqEf4wZHKy36FrjfY7Zw597X7/iBf/LPifr8bd88WI0shCNYCEakLmy"
    "rMf5CIcEVV7tVXK3VEEIe2J7mQ0TpA00F9fdbhid6BdT1/aa5hihtA3XYI6z8rblb5kxou"
    "adS6XsmlJD38Ts25VM/iiNHhU3emQs4MPRLR7cXclFe5zY7jc0J8FvHLoc32xTUnC/tdOM"
    "BC0VC5oW9HL6Yr4SlQQrLzTWYEgrrhA08AT68isyW6DVB0NO3dmCGCr6H20ojHXaenT87q"
    "Vnk7TZ7Ms4SptNts0GV9m+MxPQntBm03kcDe47I69Qtsi8hIRtEn4ds/tO/xGVgd5nNWZk"
    "ZdG5/k3IghZSVPnV2FuoOjbANl2pAIeYti9GdMIF/9NprJSXBUC+zM88m4R4TdUcdHfvKg"
    "HtCUHu+0oSkQ2lz+Nz+zw+9y/wr03wf/yO36phNliaDHpOzcPWbHwhjUzEJ5CIb6VqGj5F"
    "Cuv8HKwbChkLnYqFxnCGfTeQkPiUO0j31+5QeAtBIthD8AM2jm5neIebB/8E3mTQH33BC/"
    "6XamwpdVBHStVZSaqzKqp3KuwufK2y5wfMSoLi61lavxO/39qi35lCS8UOmhbOrzbHvGPm"
    "nCA5gKcyW+UaBtsLHXtVbaIvV6YFa+KKVz+x4fk8KiyHoj5T5qU9Syl3jtg3ZkgbzLnzME"
    "/x1yKTSHee09SEvFILw+VeCfAndA1tnpn5Gr/r9Tm3zCVRmYkaIhJCRqZ0Dq9Oa8wmGp3q"
    "TkgIj8l79J8am5qu0+L+zBPf4zloDB+GRqBr6I1geC9vxcc26JwTwk+CO/D+2HtlYkss5g"
    "BA3yIKF6VDc2OUY/gqKKIFOmJEjZT2SzCh2gv14sNHIWk/pGggxh/fF4D44/tchPFWokxs"
    "cr8WkIMyaaVElJSIIsedALgJKglrEtYIMyAAa4JKwpqqSxBlnASATdFJaFO1CAKeUMz1Kk"
    "HWwGOtFNYhwYGLODMmSKXPaqX9Geug16rK5DZPsVVjn7B8zVYmf35YBQXUWI02nTUI/DIL"
    "KSRRy9YEJnDdrgtMzuhubeD9Rsulekq7jXLMVtc2maF+TmdpXV9hStTkTeZARa0VEDthUW"
    "VP9Wdamz8iz48qM6ycZ8AvBtpN53aL2KY3ru7ElYZXhP7dVY0xiykezTn3LtPUNVFRH2ga"
    "GlFXquWQKT4/1S2yMlRMVrA0YSDvCu+oaOasbcq6MP/01DSf4dj3pvFAnV2ilkJiSHXmMc"
    "pSK9gYrWBs8aTZzRwuJEp0YC3Uim7YWTBnFEOduZZF2UxINIrSNFAuOrJrD+ydsOXsW3Aw"
    "SS2rz2ZXHPRTBeDhJbaWE3QyyKpYaOosR1O1Lfw3T0nVAJCPn1Yg+lgplPNTdCfIGrE9b1"
    "OblJGkO8KRi5kaY2SNgL5sQ1jtCtgMvnb7ggwyp2kT/B8d6Ec3XzBdhv9lzHqf+4MhXvG/"
    "JMXJt3Fbkwk0Sk+godHZHiHhcarmQV0KuxKAJm6UiFPKFAvSJFGj0/s4kf8rdc3DCQULj8"
    "eoZOR/mu3ZA9QknXQLl9azt8uoYEddsQ/EN+nZXcvVuxPj5PtbAGR/Hz0c4q+bjuq44+7E"
    "Nn7gVCmsIUA+bcaMzEmu+dL/XUJWS4vOqP5CNd+5n8xc2zGX1Donv3HroM2d8mFIQ4dGjk"
    "n8nB92YIAMCP5gk5lFNV64nfgavDyDZ7mDclupT+ypwzfWUneJpkwMiFANw5ypkbAKfCm0"
    "c9JhxGUaLz7vwYk31rYXfTAzLS8ygY9kc8MrxkPArzuCmTOApah9M5xwEPEUTeVi3l7Gzn"
    "jFuFLtqsHMKbt/ncuCSYwu7MxRyW9fusMuiZpAyL//B4ktAmmPrZg9VhoUpUGxCQbF+C4j"
    "DnOS/Ht3zM4EOXE2FnXfSJB91w4cS+BJzIyTrmBGopD6hDaU607/z8po2Ok/fBLPARAjbp"
    "PYn2N22xt2b0bKbfe6N2qT6F9jdtMZ3rYJ/g/fv3Rv/gx/4AfeefiCdx6+jNlg9AX75R/7"
    "mGJKSL9julZW3sKCRrKQ+oQzHEkPJTC18eRSY/Yw6oweH9rE+/T+7t53+yPvEv9ajSmy6J"
    "wiByMUmhojkoacQoYcEMuEMA7aNw/eUkySniwsbJNMkDWQhS9lMXsaiT2MkjFCaZOssk3S"
    "nyqx9ylG1Lytq7SXSRH3WkmQNQ/sUs6JF2rZmY6JuYHKEYrGlB4+WohyXFMrchLEKWXIbK"
    "XPAumfUoozRdT4IABrgky6UkhXirdzpQgW4+Hw3kR6quW63Ylu4sU9IMw7MzI4Dn+psd4V"
    "YxxzQ71jdpGNhf0gtHzXh07YXYP2gzJj49O45bqVxLHd5WCiJGa2SL5MHivO69oHbhWO7+"
    "oRcfNArwvf1ePKq2YS5Lv049Pn86Q3Rlb+zNLGQs+SwENl5WWkDMPu/b78Ais4FrHM18Db"
    "xHxl+ziIBLZBdVcg+sYVxCfh81bIQcOiS/NFbAyfJHcM3x1j0zPpPRB4jUj/8e5O+mFUzA"
    "9Degmc0ktgjwqtMUopuVdaco/spoLTHKeUuvoqz/Ibl7ispjhW7+ChxmC6RTXzBhEC1YT1"
    "OCECb1wztKbQVrdo6Fdq2dlSsnejtU00pubKryS6Uxp+MJcUJc7XhUlmKiM2rA+QH+FvLO"
    "GAoQ+abmPH2jmZ0KWqGzyA4ZmuHGxmL0H+JoAZCJr2FZmsVNt+BfFUWaj2grfsWE8mu9C1"
    "P9hp8fiUg6O83EfhGEMmeF8kkHzJXAdpe8GLS4AIjYqwF91ZE8N8grHoyuYPCJepJguU1l"
    "GqFC2/0ODKC38qYlf/U75Z/U8pqzp/l0TQDQmOA+/uJX0ycN8V8lp4t8Vr4V3aayG2q4ng"
    "nCJs4HIuxSnHMo29HZcD2ipjfda5ve/124R/jNmnXr/Tx1rG/pcxe+jcddGDGT/GbNjt3C"
    "qDPtaoC78mj/K3cWAOuIN9MqTESaWKo8oqDulplP+KYYGyATPWZ6HVsw7T7r8sqVlPKQyK"
    "GMTtwEaUWhwClt0Hr5MaLoFCBnBbRX3ui05fD4QJ+/kVumkSUCXK8cGySgvykQWXK8lHV/"
    "ZuWX4AojSK0D/pLEiSPrXMVxuTGfQcm9gUtkM/uYCNAjRPX2Cazzq98oVqtDAbPIs6efjS"
    "+eniw0fPapyW3cscjGdNoN9WOmwmsHVPCFojuPHb0wxwQ7cHDfbi2lRrEXeFpnSV8MrWRJ"
    "2j6Zs39B5yH5P3iutafO2QodqOYlPKdlun/eWXY/OWyoFKKQcc8xnmVFS4ilM1TpI9fs5U"
    "eEktBbZIsey0carmxTlcFpJfL7fIr5dp+VWyy/tsIVVijwtJRbEDSXCik7Ryqis91RteSH"
    "Si45Rymis9zRZ94RVe9nHYiVJKbVaVZzkmVRT2LYkSyWCqHb4loY38QNeSsJ96orrbtSS6"
    "qqrk/vAA09RjHcehy1VWCsr4/dY2FQq0VHTkc3jbwkECjrVGfULokqBjZkWuUEDeifzdVS"
    "3UMKBrPyML07Wu8Dve950LQhd+WFJaWtPh+zFkxQyccmjRIABNs/wouAO1IAnPf6lTaZJO"
    "JbJMikr6EZIq206r5BnA33ZhzVWcqoFYH193tUechBS3qsmICxgYS2RvhnSJ82dlcDbhrW"
    "1MjeU3EjAMBSSBsSaMN5xYrkG5tyQ+I08jHYYgqsTjEIlNmXNOOgTb+l3ZvEQvb68SzcWC"
    "vA7NthOdcOzDsl4fNfm05EkqxZPAMhFM2Lqh+K5ztUpzQmNPQ5nnp/RQMo/dFsM0SlNqDa"
    "oa4inDHY+PKXJWgoBGSOQKlTmo3i4HlQx2PGqwY3JbOBzXQKAd+r3VckvYCW5kPyyAbE7M"
    "lCi03aCbZmIaZYOqZJyKreh8DU6w4HdqcRRcPAVVOV7nZKKpa3sS8XINlCBXZEoN85X8g1"
    "qmp0eBX7Em2BzuzGGBEd1pebf9lFFwL622KWkcrx4aBthSBXb6GQ3LoQU7/x9sbOhVY3td"
    "6LMFv8t1PwsTJqcNVzHrlUNeTdfQyEJ9CRVMGiqY/NG9fFmqDS3HTLfPyeCVEQyHg4v4cC"
    "w5qqGyJxfm+2oTCgz/Y1tmMpgJbI4mREyqxTVPoRIOfwJXUhVTQEm9ULX0QrBO0rjnpoQO"
    "msvcUhkpoXVb8V7uNKDXpmlQleWs5ShdAtkpEJYFbXjltKv1ejC4i6mFrnujhDXq8f66O/"
    "zhHV/Q0Ej3Dr6MVF6RvVREt5mkO1DDWU0Oo6CC03anf6MzIb/0CEnznNJLSb4/NbWMahIj"
    "+i1nnw3aNwHebWri7u+j2FYQgPjDfef3H2Na4rtB/3PQPAL6zd3gWmrsv0eNvWrNFvp+Cf"
    "4SpNJhuMrzLC0zUk9bMdVMMT1tkeD9mCtLQmQoHpYe9Zqp5UZ10qB0X9U9pC96TnB6skVr"
    "ixor0CtbfuOCmqwRqoSoo+qGHfgFBT20UG/jbWR24Noc5DSfrgk+aptQZrpPC3SUXgHAXC"
    "OkPgGABH2H2JrwAyyl1zrJqKjl6hAY191kfEd/bEZfqAVDWBbFZHJkgdfgEa74WHPdsp3g"
    "LqpYvNxzTuSJQ80aPIAp1U11VDdZkVeqoMopSiLVThlKEP/1SEP6nw+Dfo4ab0OSZH71mU"
    "P+hxi6XRq0kXU9dXXD0Zl9jsO+xVJGiLYLoElZM7HmsYOkALpUNdHqkRGSBvqkl5KnjkMm"
    "LvtFyKSAX2nBT/o6lS71SfeRo7qPvE2waJiTLCNQNJqvLD9INJ4drVARKR6c8AebIFUgSk"
    "AbSnnQJs+H5QvJV2QCE22tfVu36gTShdcc+vCD3zILSJU1jpQcaiY5eLMoZKUKKRrIUn0o"
    "ZqTaYqNK8lMyTXi58ap8cxIBOCRoIMLAzxcUCbbKBDL5l8AENCtXbt1MRPWQFWSmHpmppw"
    "Lmn9YemXqyNoSqWTOrKNkeaswsUbS91g0DfuKNoerLs7R0G7vd2iLgTr2GygxbFjbQ8Sh8"
    "e7agmmtQEB/9XrgDODdeTVEKxatUa/OQ/Bb3zuZmrimdmUuasqT9AB9ai3gIt8iSWk/0xy"
    "w73ekG507pMxPoYA4mXPNve17maLSbAXsKU4PCtqq94KuCO9gKnoB+taDTHnQIr5DltAhl"
    "Gi4T7gS/UI35T+aKMrhrBhkNvILM0Kw1ZivVtSkxLcK7wmHYE3xYVMMizfQbzI2xTj3GOZ"
    "nAXwqmsgI536GGgdWdOSZ8jIWqYeGsBSLlmOEPR3f6MfNrbcFomqXOvX49LKBfZIwwoRT9"
    "tjL0me6QMV81nnlzfEZsCo81saA5PC5yiROpRqijGiHYCgLP3qIew0m67zsngr9biJgcoz"
    "TVsDnieI2xOYbbYnpOtsYexOhk7IFA7AFnJvZTNcQoG6hqqIlqoZAVMnLki85zglS6GVd5"
    "nt/Y2rx7ZuunQArEF0FME2RSLbdVhxSgdQRVh8fiPkQ6rCW+OzUeiQVWzTQbldwQauwm4a"
    "/uoZvl8B252SqgR7JckaJkWImWoPRD1NBZwVNX+DYngkqbta+VCN2lNZdekZnpwgyQJ8t8"
    "9aL5yZNJbV7F23atF/2FQqczS7UX2bknTzj2YbknuQ7JY5WQSmadbIS2BYRLcy6iZgkJvm"
    "v9Cn8bbcV/RdP45adnSBGezmP+55KgO7a7/FzVDdeiIlkvoiQS0CSgka07803PF5DjlFIR"
    "UmkBea4z3V7sNc8JUqkIqfI8S2ea7zjcuooyZfUdFEKVSa5kGVWq7BQvA/1EQRmT2+HtsH"
    "zAzLUdc4nlBlDsy44D3k3iFaFmAA/jDvX028yAeXih52SysYWuJxwQsqQqs4M0d6HfPZ7u"
    "0JyBfKYENH53vFyTahk6tZ2Yb8OYcSEUayKYIKR6lhKypk7UkSAgADmczHlBhFefCBP0Td"
    "d+mQVY1MeRTB2XT0XihxyzAFRizMC3WtZgaJI0LD3sy40I3bypaYS7zF2mDtSkMOJTnw7v"
    "s9th59NIcBV7RG3CP8bsa7d/2+t/bhP/y5h1bka9X7tt4n2O2cPjA97r3rZJ+HXMbjr9m+"
    "7dHV4Nv8LVwf3Xu+6IXw2+Jo+PYhNcaH63TG/Ktd+1LMpmQiEUUZoGvkWXBTC+zK+dnvH+"
    "WI5glZgozXets/N4JRHoNhTfc/rJCDMpoJFLUO2llKsYbMdWy63UNebfURxqLW1FMM9vNr"
    "GEOQNm15qhC7NiWn4GrqKHU5qyCdk+TxBJuaRLMw10fjLVoH0T4N2maSwjmSpXFeq27Yom"
    "tY4TSs9SAc9SnltNweIBioFaAUHks8gl/gL4J/U8AjxdBun3zNxhxXaFWpaZcTDm79dxKr"
    "lri+/aaLDez1IXJZR2uirb6V6oJZhJMUJxOi+GdzXh42XmiHyoZeYIaewWcfwP7ImCqCbI"
    "JKrSheCkLgRZS/hwdG8iPTUT3cR7e0A6fD984LBs+MeMsXgL7jSdDD8VdnoYQMm8GTVjRw"
    "rBxPNLHAZT4LPzFbtqLE6ogT4STthVU3HC3CWKa2cmPRDA6g66eQx6aQpOJTrY8TV1q9s8"
    "Fuks7V4Xv9/a4lzHF7qi+U0LJ7oNCNCpTfWS1bSDkq6YQIJqWAoDjqwW4c50/MbrwjSon9"
    "nmdUEZmfA2cD7a3PsNf2NWttvyBuPufC+q4XolZ3WGmXVnlDm8J5URdckH9gvDRhIPBS4U"
    "Mt2NdDmr2YZ1ApezZ/hp2fjudjgLaKuM9dnX7vCm2x+hdxn/Mmafer+jdxj/SO5hb+MZxv"
    "e19Cx0MYnYLZ3pS9XIUYgGhEmlnUd07hNXZzqOsZv0H++7IJHFjWDcrJCyQnqnSBrZ/CxP"
    "MaKD0jxVUzbLArSUfE5wX3fE1PtRElkoKcuuzllAwXy2ERqpkNyezTaQ/w7Tl5UgTlZRaR"
    "ZdWFUKaeKw3+tMX7pZOVdjt1s75a2l11KgKCKmzPIzUaAkwtMGhnIPmSL2KLsQm1ovmNsT"
    "vuumduXFIUVFH07pRRrxZwFZhsvvflfZxRFPOrqUpqQ0VaPTuHxpylNC4KaR5TB0j5cfme"
    "7YOR6HCWrJA51d9z6n2SDdVlaWaWWnFtnqWZigPKFTYbC91NanUEpTUpqq804ipamynWYc"
    "OF5n8JufTGstCGsGqUxFKkXVE4qqeQv5cIxH6rebSGd1XLs7Ac54fyunEuApQ85yFALezd"
    "ZOdYAn/Ba1vfLWvPKIJ0PzCp8qc3RnHSYRAWx5PyCkY9KPH7ggjnlNloDdRnTPqLFSQv9S"
    "oK+ZQB9M9z7Goyjtwfaj+vDnhc1HkuWWLHcFucIYnobKFD8qRhTWNKlkuTM1HkKoWkcppt"
    "CYxSpFmLcRYVbWUbL9h2xxQ0G1dqb6z9ttj4At9PbrprM6brC7AU4fMlWSC+MO8mnRMOVA"
    "nysdhhU5Nm77uwXEWyw0OfnvIAMVL0AJnz9O0DP2daHPFjFfVpTobNdeQSsQ27CKQVApUr"
    "f9QppXBEtWIi00D9umRceTjiyFypoJlTKNmkyjdnLcZK0tWWuriixMsVpbb8u+cNFnC/sS"
    "iEYF2Jcwmq6IfhtaUAd4hSBfdsAuvOrOIgz0CSOWOOMQ+NMhDRbKNl/ZFcnO052h8C5/QM"
    "ms1IxZkWra46tpT+omWDGu5TRpviV/LflryV9XgP+T/HXN+etI0cFoaHzCKbh4goNUQH49"
    "d9PtySCiUS2HIRWJpGkiUBt/n8NgOqIhpRoglSjWRh3m0kJtwp0uV6SNuKTpxSVaDGlHSd"
    "F2VytjTYJSTtAZKr4N/RmobBckUNUm47MH2MM1+LlBNJU9PsNsFGMMQniGP7JE2BJGkDJr"
    "zWRWGYZVbn591Zot9Je9cqEmSGUG4SpnEJYpb/PfMpnyNjHlMuWtTM5azfquUXHD1NzZoR"
    "Ks10ltj6YdeQxzCooIpDCEHnoOLSKz1hGgt5Dt64gT/pzDQAJRdFhrlfupxXqOVqZIH+C4"
    "VZwPZ6xYIhZs3opnisSslEGcmhc3xdV88McPaCu26BPQ/+hVkZ789wuI47BVW+ayRbzv0F"
    "Y3fpxkp14pcTzMftmn2IpqOoZy4SiGOqPEhKOXuDbV2tA5CMP8KdCdz4v+Mg0e9rVPFemM"
    "mD7/4fHr5lllgefmKCYiE1xUNxEhaaB64qKI9Tff9ptUTHgvvAi8G4rmGdffFVP9bNH8JP"
    "F1UKzHup/ZEO9OaRrr4IRltEEk7t92hreC20VI1ybBtzH7a3c4UIYdXgJ7833Mur93Qexu"
    "E+9zzIbdX7vDh66CYH7utkn87zHr9UfDjnIzuL9/7PdGf2mTxAXs8etgyHvEzzEbPI6UwS"
    "fl4WbwFfqL/jVmD5277oMy6vwOjxp8TR6jxTwyCjlkCGRftXzeI75edsfPBnQy92o6eBZ+"
    "GjVE9rmQoIGHyIciS/ZD/pL9kF6yVLVFz5GAonnnyIdCNoQPW2wIH9I2hAiDm4I539coTv"
    "VdO2pFJBhxBEOy79llS5o38jcAad6Q5o1aJier2pskrUflAltCab+3zE9W0eVb9wxlm7Ja"
    "afV4rORWroI8Xt9rt4ac9+i5n6mWhS4vRJ071OJBUn4BeIIcAnlVsd4SL0motbxQK2xD53"
    "M64wWXliajazKlc1h56MiWVo+XORjqxlH9blr6k85Uw09pbsNIfrJyGOwJlsYVmXDj4YTf"
    "efVSpOMTaagsN9GvzlGfqU2QfQ/uoy4duqXEVnXNH7aFgWVjNvHuKH6nnEB3oOHaJnC4t4"
    "J+gmh6Rr85BKfJT6QeBLHBZHu/XbfJEsQ016LaOZn4KIQlsMbsdUHxN/P/EacgCB+e3W/s"
    "ldSC58D+oA8vNj+IdMPRYFpc1G/5KeJN89kvzsUK53SPWQkSuxfsNY7LN+toTU1pIWiMhc"
    "B/WZVA/ioq1iXpvmvR2NuhFB7TJQJikk6CqCk0q37ZTghpZuWy7wtA+gLngBLGuRQMnk1Q"
    "yfjZjPjZuW7ZjmLRGd3TCzmzgwaqcWqitinkjGyoh815Fr2c8kpPeVBaVsQQE6VpoK3rso"
    "Al5jLXDnOZtMJ4ct++BXWS1PKwyi6ok+NTm1/XJSQ4qKbLfq4SG6Fq6uqGozP7HMd7Czmq"
    "lFIvUa2CyJwk6aoxNThsY6Zmo93Yx7doQ31Cx6LB125fEH5O0yb4/5hd9+7ulEFf6Xd/Hy"
    "m9/q+D3k23TbKuem3R6cj7HLPe5/5giBf8L0m1YKHzpIhp/zLfsn8pfSdO7zsBr5Bp7McF"
    "J0hl/GWl+V/poPA9OigERgVRD4UEnSw3UDu/j6rslAKwRu1QArAmyKQ7TaIEq2dvFAQ1Ti"
    "Xf/9olaKvJ+19Dz6RKOs2IuyYF2+bh8N5EeqrlDrsT3cQRUwDdiqcXrOQaLpZfMONsOxzk"
    "3qajOp5nO6GNH+cFkA0lAIntzq03ISxVyVnxwV1Ry6Ya1broDHCWkXk+0aK1Lfd82Fbhvg"
    "VFc/Uxwpv7Pnzcsc7iJU6502DoWadjmD2PldeuyDNdObz4qepqupORnu9InR7mROe5WJzS"
    "b+5af8p1+MjkKzNMZ/4qPsxlrny72Z8uLi4vf7n4+fLjHz+8/+WXD3/8OTSgpW8VsKS1ol"
    "qYwLSW7z8Xzm1qDvL1z1GaBpqMS8mxHjJXqqGrOSabHZJ/SCkxL4a5t045TMKrO6CSWBfD"
    "2pxxR5J9dO8J0gYq32uibC9kY1lZJvBHji7mDBCnkq4Asdk+hivAAY5+0sevTu9fRDwRn+"
    "oUsZzsSk+2tMFJHXzVFEEHJpctUQ/EozrzVECRm60t2h8eCimk+BkwDFd8ob6mBjZY8kMA"
    "Usu/qGs/tr24RtXGKEc/6vScTALpLgyr9EsWY2Mu8OF1lz3DDsHS+qETjy2oRkoYFOKCVZ"
    "TrP0SvhNtlvuoqLTyfZtxjjSK1ZlJrVtUTQ2rNGom51JpJrVkl8G+SICe1ZodOudSayfdv"
    "//dPdeC3Tt39ggNSxDIKpMpzLZVmzXRcr88rI1WRFVJFvrk7cDXX7ZHcgd9O0XtP4XfOzn"
    "I0vf7d1k5V75I3LO7kpz7B2/zECzF5dXLQG8930oMVkunDt4sGUwZO5sBgU8vmyliVs/WY"
    "ke+fvgyw5iV4XGq3CMOuqPavNlED90Cvzjh5XVB+xVoTrzeyMDGzG5k8Waa7UoK+JmO25J"
    "kF8Tn+7qrM0R2/BNAKHhsL+mDY/o9cocyHlXV965gcT9b1laqypmAd2UOzwd6d8CLRRZWR"
    "P7sZPPZHbcI/xuzh8b5N4L8xe+z3/uux2ybe55jdYwEb+G/M7kD2egAS7zN5DBWbt0LTJl"
    "DKhp8d4bEj8pKkKZuX66KU9yR+0otAnqaUkBeC3OfcRDS7EZJqqHUblbJKtWaLPdW6CVKp"
    "6auypk/me8nf9hqc76UG+t16pHuooSKykrGxB7pERs3E+uzAIuBfrWOFIVdCK1lmBfAOBa"
    "wWZ2kNon+jtUV5qG6a7NIa5mNwZIXa9+L8d2Be9Hx92Quw5IL1kCMkVdYn7CsuffhQRFz6"
    "8CFfXMJ7Ce4c3ikBhP3mDUT3XSFh9N0WYfRdhsukyZzMgtP5wmiE5PTC6NswRkcTO1Ms1C"
    "kNYv/6/2lZ/WU="
)
